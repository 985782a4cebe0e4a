import type { Day } from '../model/day';
import type { FavourDirection, FavourState } from '../model/favour';
import type { Problem } from '../model/problem';
import { smallThingsAStep, type Steps } from '../model/steps';
import { foldKey } from './fold';
import { inlineFieldsIn } from './fields';
import { mentionsOf, readLineWords, sentenceOf, type LineWords } from './line-words';
import type {
  FavourRecord,
  IntroductionRecord,
  LineRecord,
  NoteRecord,
  PromiseRecord,
  StatementRecord,
} from './note-record';
import type { NoteLines } from './note-lines';
import type { NoteListItem, NoteSource } from './note-source';
import { dayComplaint } from './read-day';
import { isDoneMark, isOpenMark, type PlaceFinder } from './places';
import { spokenText } from './plain-text';
import type { Meaning, Vocabulary } from './vocabulary';
import { say } from '../i18n/words';

export type LineFacts = Pick<
  NoteRecord,
  'introductions' | 'favours' | 'promises' | 'statements' | 'thanks' | 'problems'
>;

/** What the lines of a note may lean on where they do not say it themselves. */
export interface LineSetting {
  readonly vocabulary: Vocabulary;
  /** The day of lines that tell none. */
  readonly day: Day | null;
  /** Whether the note is about a person or a meeting, so that a line without a link has somebody to be about. */
  readonly aboutSomebody: boolean;
}

/** Longer lists are the work of a program; what comes after is told as a problem. */
const mostItems = 20_000;
const longestLine = 4_000;

/** Favours, introductions, promises, needs, offers and thanks in the lists of a note. */
export function* readLines(
  source: NoteSource,
  lines: NoteLines,
  places: PlaceFinder,
  setting: LineSetting,
): Steps<LineFacts> {
  const reader = new LineReader(source.path, setting);
  if (!lines.known) return reader.facts;
  for (const [index, item] of source.listItems.slice(0, mostItems).entries()) {
    if (index % smallThingsAStep === 0) yield;
    // `- 13. October` is two items on one line.
    if (item.line === source.listItems[index - 1]?.line) continue;
    if (places.isInert(item.line) || places.isQuoted(item.line)) continue;
    const text = itemText(lines, item);
    if (text !== null && text.length <= longestLine) reader.read(item, text);
  }
  if (source.listItems.length > mostItems)
    reader.complain(null, say.notes.hasListItems(source.listItems.length), say.notes.onlyFirstRead(mostItems));
  return reader.facts;
}

/** The text of an item's first line without bullet and checkbox; null where the text is no longer the one that was indexed. */
export function itemText(lines: NoteLines, item: NoteListItem): string | null {
  const match = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?:\s+(?:\[(.)\](?:\s+|$))?|$)/u.exec(lines.at(item.line));
  return match ? spokenText(lines.at(item.line).slice(match[0].length)) : null;
}

/** Whether a line is a field such as `favour:: given [[Grace]] a lift`, which says what the tag would say. */
export function isLineField(text: string, vocabulary: Vocabulary): boolean {
  const field = text.includes('::') ? inlineFieldsIn(text)[0] : undefined;
  return field !== undefined && !field.bracketed && isLineTag(field.key.split(/[\s/-]+/)[0] ?? '', vocabulary);
}

/** Whether a tag makes its line a favour, an introduction, a need or an offer. With or without `#`. */
export function isLineTag(tag: string, vocabulary: Vocabulary): boolean {
  return lineMeaning(tag.replace(/^#/, ''), vocabulary) !== null;
}

function lineMeaning(tag: string, vocabulary: Vocabulary): Meaning | null {
  const meaning = vocabulary.meaningOf('line', foldKey(tag.split('/')[0] ?? ''));
  return meaning === 'thanks' || meaning === 'reminder' ? null : meaning;
}

/** `- [ ] #follow-up [[Grace]]` reminds me; ticked it is a contact, but I promised Grace nothing. */
function isReminder({ tags }: LineWords, vocabulary: Vocabulary): boolean {
  return tags.some((tag) => isReminderTag(tag, vocabulary));
}

export function isReminderTag(tag: string, vocabulary: Vocabulary): boolean {
  return vocabulary.means('line', 'reminder', foldKey(tag.split('/')[0] ?? ''));
}

class LineReader {
  readonly facts: {
    introductions: IntroductionRecord[];
    favours: FavourRecord[];
    promises: PromiseRecord[];
    statements: StatementRecord[];
    thanks: LineRecord[];
    problems: Problem[];
  } = { introductions: [], favours: [], promises: [], statements: [], thanks: [], problems: [] };

  constructor(
    private readonly path: string,
    private readonly setting: LineSetting,
  ) {}

  read(item: NoteListItem, text: string): void {
    const said = fieldAsTag(readLineWords(text), text, this.setting.vocabulary);
    if (isBlank(said)) return;
    const line = item.line + 1;
    for (const doubt of said.doubts) {
      const complaint = dayComplaint(doubt);
      if (complaint) this.complain(line, complaint.what, complaint.remedy);
    }
    const tag = said.tags.find((candidate) => lineMeaning(candidate, this.setting.vocabulary) !== null);
    if (tag === undefined) this.readTask(item, line, said);
    else this.readTagged(item, line, said, tag);
  }

  complain(line: number | null, what: string, remedy: string): void {
    this.facts.problems.push({ path: this.path, line, what, remedy });
  }

  private record(line: number, said: LineWords): LineRecord {
    const { day, due, scheduled } = said.dates;
    return { line, words: said.words, day: day ?? this.setting.day, due, snoozedUntil: scheduled };
  }

  private readTagged(item: NoteListItem, line: number, said: LineWords, tag: string): void {
    const record = this.record(line, said);
    const meaning = lineMeaning(tag, this.setting.vocabulary);
    const form = foldKey(tag.split('/')[1] ?? '');
    if (meaning === 'introduction') this.readIntroduction(item, record, said, form);
    else if (meaning === 'need' || meaning === 'offer') {
      if (sentenceOf(said.words, mentionsOf(said.words)[0]) === '') return;
      if (!isDoneMark(item.task) && item.task !== '-') this.facts.statements.push({ ...record, says: meaning });
    } else {
      const direction = directionOf(meaning, form);
      if (direction) this.facts.favours.push({ ...record, direction, state: favourState(item.task) });
      else {
        this.complain(line, say.notes.favourOfWhom(tag), say.notes.writeFavourWay);
      }
    }
  }

  private readIntroduction(item: NoteListItem, record: LineRecord, said: LineWords, form: string): void {
    if (item.task === '-') return;
    this.facts.introductions.push({
      form: form === 'received' || form === 'between' ? form : 'made',
      mentions: mentionsOf(said.words),
      day: said.dates.day ?? said.dates.done ?? this.setting.day,
      state: isOpenMark(item.task) ? 'promised' : 'made',
      line: record.line,
      property: false,
    });
  }

  /** A line without one of our tags: a promise where it is a task, thanks where it says so. */
  private readTask(item: NoteListItem, line: number, said: LineWords): void {
    if (!this.setting.aboutSomebody && mentionsOf(said.words).length === 0) return;
    const open = isOpenMark(item.task);
    const done = isDoneMark(item.task);
    const dropped = item.task === '-' || item.task === '>';
    const record = this.record(line, said);
    if ((open || done || dropped) && !isReminder(said, this.setting.vocabulary))
      this.facts.promises.push({ ...record, state: open ? 'open' : done ? 'done' : 'dropped' });
    if ((done || item.task === null) && this.saysThanks(said)) {
      this.facts.thanks.push({ ...record, day: said.dates.done ?? record.day });
    }
  }

  private saysThanks(said: LineWords): boolean {
    const stems = this.setting.vocabulary.spellings('line', 'thanks');
    return said.words.some((part) => {
      const text = typeof part === 'string' ? part.toLowerCase() : '';
      if (!stems.some((stem) => text.includes(stem))) return false;
      return text.split(/[^\p{L}]+/u).some((word) => stems.some((stem) => word.startsWith(stem)));
    });
  }
}

/** A line that somebody has still to fill in: it says nothing, or `…` where words belong, whatever tags and names are there already. */
function isBlank({ words }: LineWords): boolean {
  const [somebody] = mentionsOf(words);
  const sentence = sentenceOf(words, somebody);
  return sentence === '' ? !somebody : /^[….]+$/u.test(sentence);
}

function directionOf(meaning: Meaning | null, form: string): FavourDirection | null {
  if (meaning === 'owe') return 'received';
  if (meaning === 'owed') return 'given';
  return form === 'received' || form === 'given' ? form : null;
}

function favourState(mark: string | null): FavourState {
  if (isDoneMark(mark)) return 'returned';
  return mark === '-' ? 'waived' : mark === '>' ? 'paid-forward' : 'open';
}

/** `favour:: received [[Grace]] …` says the same as `#favour/received [[Grace]] …`. */
function fieldAsTag(said: LineWords, text: string, vocabulary: Vocabulary): LineWords {
  const field = text.includes('::') ? inlineFieldsIn(text).find(({ start }) => start === 0) : undefined;
  if (!field || field.bracketed) return said;
  const [head = '', ...path] = field.key.split(/[\s/-]+/);
  if (!vocabulary.meaningOf('line', foldKey(head))) return said;
  const form = path[0] ?? /^(received|given|made|between)\b/i.exec(field.value)?.[1];
  const value = path.length > 0 || form === undefined ? field.value : field.value.slice(form.length);
  const inner = readLineWords(value);
  return { ...inner, tags: [form === undefined ? head : `${head}/${form}`] };
}
