import { type Day, dayOf, partsOf } from '../model/day';
import type { FavourDirection, FavourState } from '../model/favour';
import type { Problem } from '../model/problem';
import { each, smallThingsAStep, type Steps } from '../model/steps';
import { foldKey, foldName, nameOfPath } from './fold';
import { inlineFieldsIn } from './fields';
import { mentionsOf, readLineWords, sentenceOf, splitEndDay, withoutEndDay, type LineWords } from './line-words';
import type {
  AskRecord,
  FavourRecord,
  IntroductionRecord,
  IntroductionSteps,
  LineRecord,
  NoteRecord,
  PromiseRecord,
  StatementRecord,
  ThanksRecord,
} from './note-record';
import type { NoteLines } from './note-lines';
import type { NoteListItem, NoteSource } from './note-source';
import { type Mention, nameOfMention } from './mention';
import { dayComplaint } from './read-day';
import { isDoneMark, isOpenMark, type PlaceFinder } from './places';
import { holdsTemplateMark, isBlankText, saysNothing, spokenText } from './plain-text';
import {
  type AskHeading,
  endOfAskTag,
  isJoining,
  labelAlone,
  labelBefore,
  readAskHeading,
  splitCopied,
} from './read-asks';
import { segmentSentences } from './segment-sentences';
import { answersMayNotSay, mayNotSayWho } from './may-not-say';
import { isTaskOfThanks, isThanksOfSpeaker, readThanks } from './says-thanks';
import { isStruckStatement, saysSettled } from './settled-words';
import { isAmongWorks, namesWorks } from './thing-folders';
import type { Meaning, Vocabulary } from './vocabulary';
import {
  isLabel,
  isWaitingList,
  namedIn,
  namesPeople,
  readTaskOwner,
  readyForTasks,
  saysDeed,
  speakerIn,
  type TaskOwner,
} from './whose-task';
import { say } from '../i18n/words';

export type LineFacts = Pick<
  NoteRecord,
  'introductions' | 'favours' | 'promises' | 'statements' | 'asks' | 'thanks' | 'problems'
>;

/** What the lines of a note may lean on where they do not say it themselves. */
export interface LineSetting {
  readonly vocabulary: Vocabulary;
  /** The day of lines that tell none. */
  readonly day: Day | null;
  /** Whether the note is about a person or a meeting, so that a line without a link has somebody to be about. */
  readonly aboutSomebody: boolean;
  readonly isMeeting: boolean;
  /** Whether it may list what several people do: neither a diary nor a note about one person. */
  readonly isShared: boolean;
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
  stepsBelow: (line: number) => IntroductionSteps | undefined = () => undefined,
): Steps<LineFacts> {
  const reader = new LineReader(source.path, setting, stepsBelow);
  if (!lines.known) return reader.facts;
  if (source.listItems.length > 0) yield* readyForTasks();
  const topics = new TopicFinder(source, lines, setting.vocabulary);
  const owners = setting.isMeeting ? new OwnerFinder(source, lines) : null;
  const works = new WorksFinder(source);
  const agenda = setting.aboutSomebody ? new AskFinder(source, lines, setting.vocabulary) : null;
  for (const [index, item] of source.listItems.slice(0, mostItems).entries()) {
    if (index % smallThingsAStep === 0) yield;
    // `- 13. October` is two items on one line.
    if (item.line === source.listItems[index - 1]?.line) continue;
    if (places.isInert(item.line) || places.isQuoted(item.line)) continue;
    const text = itemText(lines, item);
    if (text === null || text.length > longestLine || holdsTemplateMark(text)) continue;
    const topic = topics.at(item);
    const isWork = works.at(item);
    reader.read(item, text, { topic, isWork, by: owners?.at(item) ?? null }, agenda?.at(item) ?? null);
    if (topic === 'named') reader.readOn(item, restOf(item, source.listItems[index + 1], lines));
  }
  yield* each(asksInText(source, lines, places, setting.vocabulary), ({ line, text, before }) =>
    reader.readAskInText(line + 1, text, before),
  );
  if (source.listItems.length > mostItems)
    reader.complain(null, say.notes.hasListItems(source.listItems.length), say.notes.onlyFirstRead(mostItems));
  return reader.facts;
}

/** Sentences with `#ask` that stand in no list item of their own, by their lines from 0: a note may say it anywhere. */
function* asksInText(
  source: NoteSource,
  lines: NoteLines,
  places: PlaceFinder,
  vocabulary: Vocabulary,
): Iterable<{ readonly line: number; readonly text: string; readonly before: readonly Mention[] }> {
  const headings = new Set(source.headings.map(({ line }) => line));
  const told = new Set<number>();
  const isAsk = (tag: string): boolean => lineMeaning(tag.replace(/^#/, ''), vocabulary) === 'ask';
  for (const { tag, line } of source.tags) {
    if (!isAsk(tag) || told.has(line) || headings.has(line) || places.itemAt(line)?.line === line) continue;
    told.add(line);
    const raw = lines.at(line);
    if (places.isInert(line) || places.isQuoted(line) || raw.length > longestLine || /^\s*\|/.test(raw)) continue;
    const text = spokenText(raw).replace(/^[\s>]+/, '');
    if (holdsTemplateMark(text)) continue;
    // The rules of Unicode end no sentence before `#ask`.
    const before: Mention[] = [];
    for (const sentence of text.split(/(?:[.!?…]["”)]*)\s+(?=#)/u).flatMap(segmentSentences)) {
      const said = readLineWords(sentence);
      if (said.tags.some(isAsk)) yield { line, text: sentence.replace(/[.!]+$/, ''), before: [...before] };
      before.push(...mentionsOf(said.words));
    }
  }
}

/** What a heading makes of the items below it: people named whom I might talk to, or tasks of others. */
export type Topic = 'named' | 'waiting' | null;

/** Tells under what heading, question or label each item stands. Asked from the first item to the last. */
export class TopicFinder {
  private next = 0;
  private under: { readonly level: number; readonly topic: Topic } = { level: 0, topic: null };
  /** Items that are such a question themselves, by line: what is nested below them answers it. */
  private readonly asking = new Set<number>();
  private readonly title: Topic;

  constructor(
    private readonly source: NoteSource,
    private readonly lines: NoteLines,
    private readonly vocabulary: Vocabulary,
  ) {
    this.title = isWaitingList(nameOfPath(source.path), vocabulary) ? 'waiting' : null;
  }

  at(item: NoteListItem): Topic {
    const { headings } = this.source;
    for (let heading = headings[this.next]; heading && heading.line < item.line; heading = headings[++this.next]) {
      const { level, text } = heading;
      const topic = topicOf(text, this.vocabulary);
      if (topic !== null || level <= this.under.level) this.under = { level, topic };
    }
    if (this.asking.has(item.parent)) {
      this.asking.add(item.line);
      return 'named';
    }
    const text = itemText(this.lines, item)?.slice(0, longestHeading) ?? '';
    if (namesPeople(text, this.vocabulary)) this.asking.add(item.line);
    else if (text.includes(':') && namesPeople(text.split(':', 1)[0] ?? '', this.vocabulary)) return 'named';
    return this.under.topic ?? this.title;
  }
}

const longestHeading = 100;

/** Where an item stands in a list of what to ask somebody: as an item of it, below one, or as one that says so itself. */
interface AskPlace extends AskHeading {
  readonly depth: 'item' | 'below' | 'label';
}

/** Tells in which such list an item stands: under a heading, below a label, or behind one. Asked from the first item to the last. */
export class AskFinder {
  private next = 0;
  private under: { readonly level: number; readonly asks: AskHeading | null } = { level: 0, asks: null };
  /** Items that are a label and nothing else, whose own items are asked; and items of such lists. */
  private readonly labels = new Map<number, AskHeading>();
  private readonly items = new Map<number, AskHeading>();
  private readonly starts: ReadonlySet<number>;
  private within: { readonly parent: number; readonly asks: AskHeading | null } | null = null;

  constructor(
    private readonly source: NoteSource,
    private readonly lines: NoteLines,
    private readonly vocabulary: Vocabulary,
  ) {
    this.starts = new Set(source.listItems.map(({ line }) => line));
  }

  at(item: NoteListItem): AskPlace | null {
    const { headings } = this.source;
    for (let heading = headings[this.next]; heading && heading.line < item.line; heading = headings[++this.next]) {
      const { level, text } = heading;
      const asks = readAskHeading(text, this.vocabulary);
      if (asks !== null || level <= this.under.level || this.under.asks === null) this.under = { level, asks };
    }
    const text = itemText(this.lines, item) ?? '';
    const said = labelBefore(text);
    const own = said && readAskHeading(said.label, this.vocabulary);
    if (own && said.rest.trim() === '') {
      this.labels.set(item.line, own);
      return null;
    }
    if (own?.kind === 'next time') return this.place(item, own, 'label');
    if (item.parent >= 0) {
      const labelled = this.labels.get(item.parent);
      if (labelled) return this.place(item, labelled, 'item');
      const above = this.items.get(item.parent);
      return above ? this.place(item, above, 'below') : null;
    }
    const asks = this.labelWithin(item) ?? this.labelAbove(item) ?? this.under.asks;
    return asks && this.place(item, asks, 'item');
  }

  /** A label right below an item of the same list, without an empty line between: for Markdown it goes on with that item. */
  private labelWithin({ line, parent }: NoteListItem): AskHeading | null {
    const text = line > 0 && !this.starts.has(line - 1) ? this.lines.at(line - 1) : '';
    const label = /^\S/.test(text) && text.length <= longestHeading && -parent < line ? labelAlone(text.trim()) : null;
    if (label !== null) this.within = { parent, asks: readAskHeading(label, this.vocabulary) };
    return this.within?.parent === parent ? this.within.asks : null;
  }

  private place(item: NoteListItem, asks: AskHeading, depth: AskPlace['depth']): AskPlace {
    this.items.set(item.line, asks);
    return { ...asks, depth };
  }

  /** Of the list that the item is in: `**Next time**` or `Next time:` above it. */
  private labelAbove(item: NoteListItem): AskHeading | null {
    const start = Math.min(-item.parent, item.line);
    for (let line = start - 1; line >= 0 && line >= start - 2; line--) {
      const text = this.lines.at(line).trim();
      if (text === '') continue;
      if (text.length > longestHeading) return null;
      const label = labelAlone(text);
      if (label !== null) return readAskHeading(label, this.vocabulary);
      // A heading is known already, and a sentence is longer.
      if (text.startsWith('#') || text.length > longestAlone) return null;
      // `Next time` and nothing else; other words may be a sentence.
      const alone = readAskHeading(text, this.vocabulary);
      return alone?.kind === 'next time' && alone.askedOf === null ? alone : null;
    }
    return null;
  }
}

/** So long are the longest words for the next time. */
const longestAlone = 40;

/** What an item leans on of what stands above it. */
interface Above {
  readonly topic: Topic;
  /** Whether it stands in a list of books, films or music. */
  readonly isWork: boolean;
  /** Whose name it stands under. */
  readonly by: Mention | null;
}

/** Tells which items stand in a list of works, by its heading, note or folder. Asked from the first item to the last. */
class WorksFinder {
  private next = 0;
  private under: number | null = null;
  private readonly isAll: boolean;

  constructor(private readonly source: NoteSource) {
    this.isAll = isAmongWorks(source.path) || namesWorks(nameOfPath(source.path));
  }

  at(item: NoteListItem): boolean {
    const { headings } = this.source;
    for (let heading = headings[this.next]; heading && heading.line < item.line; heading = headings[++this.next]) {
      if (namesWorks(heading.text)) this.under ??= heading.level;
      else if (this.under !== null && heading.level <= this.under) this.under = null;
    }
    return this.isAll || this.under !== null;
  }
}

/** Minutes sort what is to be done by who does it: under a heading, a label or an item that is a name and nothing else. */
class OwnerFinder {
  private next = 0;
  private under: { readonly level: number; readonly owner: Mention } | null = null;
  private readonly byItem = new Map<number, Mention>();
  private readonly levels = new Map<number, number>();

  constructor(
    private readonly source: NoteSource,
    private readonly lines: NoteLines,
  ) {
    for (const { level } of source.headings) this.levels.set(level, (this.levels.get(level) ?? 0) + 1);
  }

  at(item: NoteListItem): Mention | null {
    const { headings } = this.source;
    for (let heading = headings[this.next]; heading && heading.line < item.line; heading = headings[++this.next]) {
      const { level, text } = heading;
      if (this.under !== null && level > this.under.level) continue;
      // A heading that is the only one of its level is the title, and says whom the meeting was with.
      const isOneOfSeveral = (this.levels.get(level) ?? 0) > 1;
      const owner = isOneOfSeveral ? nameAlone(text) : null;
      this.under = owner === null ? null : { level, owner };
    }
    const above = item.parent >= 0 ? this.byItem.get(item.parent) : this.labelAbove(item);
    const owner = above ?? this.under?.owner ?? null;
    const own = item.task === null ? nameAlone(itemText(this.lines, item) ?? '') : null;
    const passedOn = own ?? above;
    if (passedOn) this.byItem.set(item.line, passedOn);
    return owner;
  }

  /** `**Tom**` or `Tom:` above the list. */
  private labelAbove(item: NoteListItem): Mention | undefined {
    const start = item.parent < 0 ? -item.parent : item.line;
    for (let line = Math.min(start, item.line) - 1; line >= 0 && line >= start - 2; line--) {
      const text = this.lines.at(line).trim();
      if (text === '') continue;
      return /^\*\*.+\*\*:?$|^__.+__:?$|:$/.test(text) ? (nameAlone(text) ?? undefined) : undefined;
    }
    return undefined;
  }
}

/** The one link, or the name in up to three capitalised words, that a text consists of; whether anybody is called that is not known here. */
function nameAlone(text: string): Mention | null {
  if (text.length > longestHeading) return null;
  const { words } = readLineWords(text.replace(/\*\*|__|:\s*$/g, '').trim());
  const rest = words.map((word) => (typeof word === 'string' ? word : '')).join('');
  const [linked, another] = mentionsOf(words);
  if (linked) return another === undefined && /^[\s:@]*$/.test(rest) ? linked : null;
  const name = rest.replace(/^@/, '').trim();
  if (isLabel(name)) return null;
  return /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s\p{Lu}[\p{L}\p{M}’'.-]*){0,2}$/u.test(name) ? { kind: 'name', name } : null;
}

/** Under somebody's name: what is to be done towards them is mine. */
const towardsThem =
  /(?:^|[^\p{L}])(?:her|him|them|their|his|ihr|ihm|ihnen|sie|ihn|lui|leur|elle|eux|le|ella|él|ellos|ellas|me to|I)(?!\p{L})/iu;

const shortOf = (mention: Mention): string => foldName(nameOfPath(nameOfMention(mention)));

function ownerBySection(owner: PromiseRecord['owner'], said: LineWords, by: Mention | null): PromiseRecord['owner'] {
  if (by === null || (owner !== null && (owner.by !== null || !owner.forMe || owner.certain))) return owner;
  const text = said.words.map((word) => (typeof word === 'string' ? word : '')).join(' ');
  const isAbout = mentionsOf(said.words).some((one) => shortOf(one).startsWith(shortOf(by)));
  if (owner === null && (isAbout || towardsThem.test(text))) return null;
  return { by, certain: false, forMe: owner?.forMe === true };
}

/** The further lines of an item, up to the next one. */
function restOf({ line, endLine }: NoteListItem, next: NoteListItem | undefined, lines: NoteLines): string {
  const last = Math.min(endLine, (next?.line ?? Infinity) - 1);
  return last > line ? lines.all.slice(line + 1, last + 1).join(' ') : '';
}

function topicOf(heading: string, vocabulary: Vocabulary): Topic {
  if (heading.length > longestHeading) return null;
  return namesPeople(heading, vocabulary) ? 'named' : isWaitingList(heading, vocabulary) ? 'waiting' : null;
}

/** The text of an item's first line without bullet and checkbox; null where the text is no longer the one that was indexed. */
export function itemText(lines: NoteLines, item: NoteListItem): string | null {
  return lines.item(item.line);
}

/** Whether a line is a field such as `favour:: given [[Grace]] a lift`, which says what the tag would say. */
export function isLineField(text: string, vocabulary: Vocabulary): boolean {
  const field = text.includes('::') ? inlineFieldsIn(text)[0] : undefined;
  if (field === undefined || field.bracketed || saysIntroducer(field.key, vocabulary)) return false;
  return isLineTag(field.key.split(/[\s/-]+/)[0] ?? '', vocabulary);
}

/** `intro via:: [[Ida Noor]]` in somebody's note is the property, not a line of the grammar. */
function saysIntroducer(key: string, vocabulary: Vocabulary): boolean {
  return vocabulary.means('person', 'introduced by', foldKey(key));
}

/** Whether a tag makes its line a favour, an introduction, a need or an offer. With or without `#`. */
export function isLineTag(tag: string, vocabulary: Vocabulary): boolean {
  return lineMeaning(tag.replace(/^#/, ''), vocabulary) !== null;
}

const tagMeanings: ReadonlySet<Meaning> = new Set(['favour', 'owe', 'owed', 'introduction', 'need', 'offer', 'ask']);

/** What a tag, without `#`, makes of its line. */
export function lineMeaning(tag: string, vocabulary: Vocabulary): Meaning | null {
  const meaning = vocabulary.meaningOf('line', foldKey(tag.split('/')[0] ?? ''));
  return meaning !== null && tagMeanings.has(meaning) ? meaning : null;
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
    asks: AskRecord[];
    thanks: ThanksRecord[];
    problems: Problem[];
  } = { introductions: [], favours: [], promises: [], statements: [], asks: [], thanks: [], problems: [] };

  /** Lines where people are named, and those of them that say not to name whoever named them. */
  private readonly namedLines = new Map<number, LineWords['words']>();
  private readonly refusedLines = new Set<number>();

  constructor(
    private readonly path: string,
    private readonly setting: LineSetting,
    private readonly stepsBelow: (line: number) => IntroductionSteps | undefined,
  ) {}

  read(item: NoteListItem, text: string, { topic, isWork, by }: Above, agenda: AskPlace | null): void {
    const said = fieldAsTag(readLineWords(text), text, this.setting.vocabulary);
    if (isBlankLine(said)) return;
    const line = item.line + 1;
    for (const doubt of said.doubts) {
      const complaint = dayComplaint(doubt);
      if (complaint) this.complain(line, complaint.what, complaint.remedy);
    }
    const tag = said.tags.find((candidate) => lineMeaning(candidate, this.setting.vocabulary) !== null);
    if (tag !== undefined && lineMeaning(tag, this.setting.vocabulary) === 'ask') this.readAsk(item, line, text, null);
    else if (tag !== undefined) this.readTagged(item, line, said, tag, text);
    else if (topic === 'named') this.readNamed(item, line, said);
    else {
      const owner = ownerBySection(
        readTaskOwner(
          text,
          said,
          this.setting.vocabulary,
          topic === 'waiting',
          this.setting.isMeeting,
          this.setting.isShared,
        ),
        said,
        by,
      );
      if (agenda && this.isAsk(item, said, agenda, owner)) this.readAsk(item, line, text, agenda);
      else if (!isWork || item.task === null || owner?.forMe === true || saysDeed(said.words))
        this.readTask(item, line, said, owner, isStruckTask(text), by);
    }
  }

  complain(line: number | null, what: string, remedy: string): void {
    this.facts.problems.push({ path: this.path, line, what, remedy });
  }

  private record(line: number, said: LineWords): LineRecord {
    const { day, due, scheduled } = said.dates;
    return { line, words: said.words, day: day ?? this.setting.day, due, snoozedUntil: scheduled };
  }

  private readTagged(item: NoteListItem, line: number, said: LineWords, tag: string, text: string): void {
    const record = this.record(line, said);
    const meaning = lineMeaning(tag, this.setting.vocabulary);
    const form = foldKey(tag.split('/')[1] ?? '');
    if (meaning === 'introduction') this.readIntroduction(item, record, said, form);
    else if (meaning === 'need' || meaning === 'offer') {
      const sentence = sentenceOf(said.words, mentionsOf(said.words)[0]);
      if (saysNothing(sentence) || isStruckStatement(text) || (meaning === 'need' && saysSettled(sentence))) return;
      if (!isDoneMark(item.task) && item.task !== '-') this.facts.statements.push({ ...record, says: meaning });
    } else {
      const direction = directionOf(meaning, form);
      if (direction) {
        const { words, day } = said.dates.day === null ? withoutEndDay(said.words) : { words: said.words, day: null };
        const favour = { ...record, words, day: day ?? record.day };
        this.facts.favours.push({ ...favour, direction, state: favourState(item.task) });
      } else {
        this.complain(line, say.notes.favourOfWhom(tag), say.notes.writeFavourWay);
      }
    }
  }

  private readIntroduction(item: NoteListItem, record: LineRecord, said: LineWords, form: string): void {
    const state = isOpenMark(item.task)
      ? 'promised'
      : item.task === null || isDoneMark(item.task)
        ? 'made'
        : item.task === '-'
          ? 'declined'
          : null;
    if (state === null) return;
    const behind = behindNames(said, form);
    // Behind what is only promised, it may be the day of something else.
    const day = said.dates.day ?? said.dates.done ?? (state === 'made' ? behind.day : null) ?? this.setting.day;
    const steps = withYears(withDaysAgo(this.stepsBelow(record.line), this.setting.day), day);
    const isClosed = state === 'declined' || (steps !== undefined && isOver(steps));
    for (const { line, words, isAnswer } of steps?.unknown ?? []) {
      if (isAnswer && isClosed) continue;
      const what = isAnswer ? say.notes.answerNotUnderstood(words) : say.notes.stepNotUnderstood(words);
      this.complain(line, what, isAnswer ? say.notes.writeAnswer : say.notes.writeStep);
    }
    const why = state === 'promised' ? whyOf(behind.text) : null;
    const mayNotSay = steps?.mayNotSay === true || (form === 'received' && mayNotSayWho(textOf(said)));
    this.facts.introductions.push({
      form: form === 'received' || form === 'between' ? form : 'made',
      mentions: mentionsOf(said.words),
      day,
      state,
      line: record.line,
      property: false,
      ...(why !== null && { why }),
      ...(steps && { steps }),
      ...(mayNotSay && { mayNotSay: true }),
    });
  }

  /**
   * Whether an item of such a list is something to ask. The agenda of a meeting says what the meeting is for: there only an open box
   * is something to ask, and what has a day, or is somebody else's, is a task as anywhere.
   */
  private isAsk({ task }: NoteListItem, said: LineWords, { kind, depth }: AskPlace, owner: TaskOwner | null): boolean {
    if (isReminder(said, this.setting.vocabulary)) return false;
    // Below what is asked stand answers, unless they have a box of their own.
    if (depth === 'below' && task === null) return false;
    if (kind === 'next time') return true;
    if (said.dates.due !== null || owner !== null) return false;
    return task !== null || !this.setting.isMeeting;
  }

  /** A sentence of running text with the tag. */
  readAskInText(line: number, text: string, linked: readonly Mention[]): void {
    const { asks } = this.facts;
    const before = asks.length;
    this.readAsk({ task: null }, line, text, null);
    this.facts.asks = asks.map((ask, at) =>
      at < before ? ask : { ...ask, isInText: true, ...(linked.length === 1 && { linked }) },
    );
  }

  private readAsk({ task }: Pick<NoteListItem, 'task'>, line: number, text: string, place: AskPlace | null): void {
    const { text: bare, from } = splitCopied(text);
    const said = readLineWords(bare);
    const end = place === null ? endOfAskTag(bare, this.setting.vocabulary) : 0;
    const before = end === 0 ? [] : readLineWords(bare.slice(0, end)).words;
    // Links alone before the tag is whom to ask: `[[Ann]] #ask how the move went`.
    const isOfTwoParts = before.some((word) => typeof word === 'string' && /\p{L}/u.test(word) && !isJoining(word));
    const parts = isOfTwoParts ? [...before, ...readLineWords(bare.slice(end)).words] : said.words;
    const words = place?.depth === 'label' ? withoutLabel(said.words) : parts;
    if (saysNothing(sentenceOf(words, mentionsOf(words)[0]))) return;
    const state = isDoneMark(task) ? 'done' : task === '-' ? 'dropped' : 'open';
    const behindTag = isOfTwoParts ? before.length : 0;
    const about = { isTagged: place === null, behindTag, askedOf: place?.askedOf ?? null, from };
    this.facts.asks.push({ ...this.record(line, { ...said, words }), state, ...about });
  }

  /** Somebody to talk to, whom the person of the note named: no promise, even in a task. */
  private readNamed(item: NoteListItem, line: number, said: LineWords): void {
    if (item.task === '-' || !this.setting.aboutSomebody) return;
    this.namedLines.set(line, said.words);
    const mentions = namedIn(said.words, this.setting.vocabulary);
    const isRefused = answersMayNotSay(textOf(said));
    if (isRefused) this.refusedLines.add(line);
    if (isRefused && mentions.length === 0) this.refuse(item.parent + 1);
    // A line that begins with somebody may tell whom they named: `Petra named Ida Roth`.
    if (mentions.length === 0 && !/^\p{Lu}/u.test(textOf(said).trim())) return;
    const day = said.dates.day ?? this.setting.day;
    const above = this.namedLines.get(item.parent + 1) ?? null;
    const mayNotSay = isRefused || this.refusedLines.has(item.parent + 1);
    if (mayNotSay) this.refusedLines.add(line);
    this.facts.introductions.push({
      ...{ form: 'received', mentions, day, state: 'named', line, property: false },
      said: { words: said.words, above },
      ...(mayNotSay && { mayNotSay: true }),
    });
  }

  /** What the further lines of an item say of whether I may name whoever named them. */
  readOn(item: NoteListItem, rest: string): void {
    if (rest !== '' && answersMayNotSay(rest)) this.refuse(item.line + 1);
  }

  /** An item that says so by itself is about the one above it, else about everybody named before. */
  private refuse(line: number): void {
    const { introductions } = this.facts;
    const isMeant = ({ state, line: own }: IntroductionRecord): boolean =>
      state === 'named' && (own === line || !this.namedLines.has(line));
    this.facts.introductions = introductions.map((one) => (isMeant(one) ? { ...one, mayNotSay: true } : one));
  }

  /** A line without one of our tags: a promise where it is a task, thanks where it says so. */
  private readTask(
    item: NoteListItem,
    line: number,
    said: LineWords,
    owner: PromiseRecord['owner'],
    isStruck: boolean,
    speaker: Mention | null,
  ): void {
    if (!this.setting.aboutSomebody && mentionsOf(said.words).length === 0 && !owner?.by) return;
    const open = isOpenMark(item.task) && !isStruck;
    const done = isDoneMark(item.task);
    const dropped = item.task === '-' || item.task === '>' || (isStruck && isOpenMark(item.task));
    const record = this.record(line, said);
    const stems = this.setting.vocabulary.spellings('line', 'thanks');
    if ((open || done || dropped) && !isReminder(said, this.setting.vocabulary) && !isListOfPeople(said.words)) {
      const isThanks = owner === null && isTaskOfThanks(said, stems);
      this.facts.promises.push({ ...record, state: open ? 'open' : done ? 'done' : 'dropped', isThanks, owner });
    }
    if (!done && item.task !== null) return;
    const thanks = readThanks(said, stems);
    if (thanks === null || this.isThanksOfOthers(said, speaker)) return;
    const owed = thanks === 'owed' && !done;
    this.facts.thanks.push({ ...record, day: said.dates.done ?? record.day, owed });
  }

  /** `Anna: thanked Tom`, or the same below the name of Anna. */
  private isThanksOfOthers(said: LineWords, speaker: Mention | null): boolean {
    const own = speakerIn(said.words);
    if (own) return (own.isSure || this.setting.isMeeting) && isThanksOfSpeaker(said.words, true);
    const isToSpeaker = speaker !== null && mentionsOf(said.words).some((one) => shortOf(one) === shortOf(speaker));
    return speaker !== null && !isToSpeaker && isThanksOfSpeaker(said.words, false);
  }
}

/** Longer than the words that may be left out before a name, and than any that stand for a blank. */
const longWord = /[A-Za-z]{6}/;

/** `[[Ben]] + 1`, `[[Ben]] — yes`, `[[Ben]] (veg)`, `[[Ben]] -> [[Ann]]`: a list of guests, not of what is to be done. */
function isListOfPeople(words: LineWords['words']): boolean {
  const [first, next, ...more] = words;
  if (first === undefined || typeof first === 'string' || typeof next !== 'string') return false;
  if (more.length > 0) return more.length === 1 && /^\s*(?:-+>|=+>|→|➔)\s*$/.test(next);
  return /^\s*(?:\+\s*\d{1,2}|[–—-]\s*\p{L}+|\(\s*\p{L}+\s*\))\s*$/u.test(next);
}

/** A line that somebody has still to fill in: it says nothing, or `…` where words belong, whatever tags and names are there already. */
export function isBlankLine({ words }: Pick<LineWords, 'words'>): boolean {
  const texts = words.filter((word) => typeof word === 'string');
  // Most lines have a word that no sentence leaves out.
  if (texts.some((text) => longWord.test(text)) && !texts.some((text) => /[<[]/.test(text))) return false;
  const [somebody] = mentionsOf(words);
  const sentence = sentenceOf(words, somebody);
  return sentence === '' ? !somebody : isBlankText(sentence);
}

/** `Next time: how the grant went` */
function withoutLabel([first, ...rest]: LineWords['words']): LineWords['words'] {
  return typeof first === 'string' ? [labelBefore(first)?.rest ?? first, ...rest] : [];
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
export function fieldAsTag(said: LineWords, text: string, vocabulary: Vocabulary): LineWords {
  const field = text.includes('::') ? inlineFieldsIn(text).find(({ start }) => start === 0) : undefined;
  if (!field || field.bracketed || saysIntroducer(field.key, vocabulary)) return said;
  const [head = '', ...path] = field.key.split(/[\s/-]+/);
  if (!isLineTag(head, vocabulary)) return said;
  const form = path[0] ?? /^(received|given|made|between)\b/i.exec(field.value)?.[1];
  const value = path.length > 0 || form === undefined ? field.value : field.value.slice(form.length);
  const inner = readLineWords(value);
  return { ...inner, tags: [form === undefined ? head : `${head}/${form}`] };
}

function textOf({ words }: LineWords): string {
  return words.map((word) => (typeof word === 'string' ? word : 'Somebody')).join('');
}

/** The words behind the names in the line of an introduction, and the day with which they end, which is when it was written. */
function behindNames({ words }: LineWords, form: string): { readonly text: string; readonly day: Day | null } {
  const named = words.flatMap((word, at) => (typeof word === 'string' ? [] : [at]));
  const last = named[Math.min(named.length, form === 'between' ? 3 : 2) - 1];
  const text = last === undefined ? '' : sentenceOf(words.slice(last + 1));
  return splitEndDay(text) ?? { text, day: null };
}

/** What may stand before why they are to meet. */
const whyLabel =
  /^(?:(?:asked|gefragt)\s+(?:for|about|nach|wegen)(?:\s*:)?|because|weil|about(?:\s*:)?|(?:why|reason|topic|for|to talk about|wegen|grund|thema|warum|um)\s*:)\s+/iu;

/** Why they are to meet, as the line says behind the names. */
function whyOf(behind: string): string | null {
  const text = behind.replace(whyLabel, '').trim();
  return /\p{L}{2}/u.test(text) ? text : null;
}

/** A step may have been so many days before the one above it. */
const mostBefore = 30;

/** Whether an introduction is made or declined by its steps, so that no answer is waited for. */
function isOver({ steps }: IntroductionSteps): boolean {
  const last = new Map<string, IntroductionSteps['steps'][number]['answer']>();
  for (const { kind, who, answer, isUnclear, isTakenBack } of steps) {
    if (kind === 'introduced' || kind === 'told') return true;
    if (kind !== 'asked' || (isUnclear && !isTakenBack)) continue;
    if (who === 'both') last.clear();
    for (const key of who === 'both' ? ['both'] : who.map((one) => foldName(nameOfMention(one)).split(' ')[0] ?? ''))
      last.set(key, answer);
  }
  return [...last.values()].includes('no');
}

/** `asked yesterday` in a note with a day: the day before, unless the step above has a later one. */
function withDaysAgo(told: IntroductionSteps | undefined, noteDay: Day | null): IntroductionSteps | undefined {
  if (noteDay === null || !told?.steps.some(({ daysAgo }) => daysAgo !== undefined)) return told;
  let last: Day = -Infinity;
  const steps = told.steps.map(({ daysAgo, ...step }) => {
    const day = step.day ?? (daysAgo === undefined ? null : noteDay - daysAgo);
    if (day === null || (step.day === null && day < last)) return step;
    last = day;
    return { ...step, day };
  });
  return { ...told, steps };
}

/** Days without a year are the first since the step above, else since the day of the line; else the last up to the step below. */
function withYears(told: IntroductionSteps | undefined, lineDay: Day | null): IntroductionSteps | undefined {
  if (!told?.steps.some(({ yearless }) => yearless)) return told;
  let last = lineDay;
  const steps = told.steps.map(({ yearless, ...step }, at) => {
    if (!yearless) {
      last = step.day ?? last;
      return step;
    }
    const next = told.steps.slice(at).find((one) => one.day !== null)?.day ?? null;
    const base = last === null ? next : last - mostBefore;
    if (base === null) return step;
    const { year } = partsOf(base);
    const days = [-1, 0, 1, 2].flatMap((years) => dayOf(year + years, yearless.month, yearless.date) ?? []);
    const day = last === null ? days.filter((one) => one <= base + mostBefore).at(-1) : days.find((one) => one >= base);
    last = day ?? last;
    return { ...step, day: day ?? null };
  });
  return { ...told, steps };
}

/** `~~call [[Ida]]~~ 📅 2026-12-01`: given up, whatever its box says. Days, fields and tags need not be struck. */
function isStruckTask(text: string): boolean {
  return (
    text.includes('~~') &&
    isStruckStatement(text.replace(/\[\w+:: [^\]]*\]|\p{Extended_Pictographic}\uFE0F?\s*(?:\d{4}-\d\d-\d\d)?/gu, ''))
  );
}
