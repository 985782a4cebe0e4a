import type { Day } from '../model/day';
import { each, type Steps } from '../model/steps';
import { diaryDay, weekOf } from './classify';
import { nameOfPath } from './fold';
import { readLineWords, sentenceOf } from './line-words';
import { type Mention, nameOfMention, self } from './mention';
import type { ExchangeRecord, MeetingRecord, MentionAt, TouchRecord } from './note-record';
import type { NoteReading } from './note-reading';
import { isDoneMark, isOpenMark } from './places';
import { spokenText } from './plain-text';
import { linkedPeople } from './read-attendees';
import { openingDay } from './read-contacts';
import { leadingDay } from './read-day';
import { wayInLine, wayInLog, wayInTask } from './read-exchange';
import { isLineTag, isReminderTag, itemText } from './read-lines';
import { type AfterLine, daysBefore, type LinkInLine, linksInLine, saysNotHappened } from './read-sentence';
import { ofOthers, taskIsAbout } from './contact-sentences';

export interface DiaryFacts {
  readonly touches: readonly TouchRecord[];
  readonly exchanges: readonly ExchangeRecord[];
  readonly mentioned: readonly MentionAt[];
}

/** Whom a note says I was in touch with, and whom it only mentions; attendees of its meeting and the note's own person aside. */
export function* readDiary(reading: NoteReading, day: Day | null, meeting: MeetingRecord | null): Steps<DiaryFacts> {
  const { kind, rules, source } = reading;
  const touches = [...(yield* tickedTasks(reading, day))];
  const exchanges = touches.flatMap((touch) => exchangeIn(touch, wayInTask(touch.sentence ?? '')));
  if (day === null || kind.person) return { touches, exchanges, mentioned: [] };
  if (meeting) return { touches, exchanges, mentioned: yield* linkedPeople(reading) };
  const linked = yield* linkedPeople(reading);
  if (rules.everyMentionCounts) {
    touches.push(...linked.map((at): TouchRecord => ({ ...at, day, by: 'mention', sentence: null })));
    return { touches, exchanges, mentioned: [] };
  }
  if (diaryDay(source.path, rules) === null) return { touches, exchanges, mentioned: linked };
  const mentioned: MentionAt[] = [];
  const lines = new DiaryLines(reading, day);
  for (const at of linked) {
    yield;
    const touch = lines.touchOf(at);
    if (touch) touches.push(touch);
    else mentioned.push(at);
    exchanges.push(...lines.exchangesOf(at, touch));
  }
  return { touches, exchanges, mentioned };
}

/** A sentence of contact that tells of no letter tells of a talk, a meal or a visit. */
function wayOfSentence({ sentence }: TouchRecord): ExchangeRecord['way'] {
  const way = wayInLog(sentence ?? '');
  return way === 'answered' ? way : 'talked';
}

function exchangeIn({ mention, line, day }: TouchRecord, way: ExchangeRecord['way'] | null): readonly ExchangeRecord[] {
  return way === null ? [] : [{ mention, line, day, way }];
}

interface SaidInLine {
  /** The line without bullet and day; empty where it tells nothing that happened. */
  readonly text: string;
  readonly links: readonly LinkInLine[];
  /** The day that the line begins with. */
  readonly day: Day | null;
}

interface Part {
  readonly line: number;
  readonly notYet: boolean;
  /** Undefined where no heading tells it, null where the heading tells of a day that is not known. */
  readonly day: Day | null | undefined;
}

const longestLine = 4_000;
const mostLinesUp = 64;
const mostBelow = 8;

/** The lines of a daily or weekly note. */
class DiaryLines {
  /** From a line on, whether what follows has not happened, and the day it is about where a heading says so. */
  private readonly parts: Part[] = [];
  private readonly isWeek: boolean;
  private told: (SaidInLine & { readonly line: number }) | null = null;

  constructor(
    private readonly reading: NoteReading,
    private readonly day: Day,
  ) {
    const isWeek = weekOf(reading.source.path, reading.rules) !== null;
    this.isWeek = isWeek;
    let notYetBelow = Infinity;
    let dayBelow = Infinity;
    for (const { line, level, text } of reading.source.headings) {
      if (level <= notYetBelow) notYetBelow = this.isNotYet(text) ? level : Infinity;
      const opening = openingDay(text, reading.formats);
      const back = isWeek ? 0 : daysBefore(text);
      const told = opening?.kind === 'day' ? opening.day : back === null ? null : back > 0 ? day - back : undefined;
      const last = this.parts[this.parts.length - 1]?.day;
      const inherits = isWeek || level > dayBelow;
      if (told !== undefined) dayBelow = level;
      else if (!inherits) dayBelow = Infinity;
      this.parts.push({ line, notYet: notYetBelow < Infinity, day: told === undefined && inherits ? last : told });
    }
  }

  /** `Mañana` is the morning where the afternoon or the night has a heading, too. */
  private isNotYet(text: string): boolean {
    if (!/^[^\p{L}]*mañana\W*$/iu.test(text)) return saysNotHappened(text);
    return !this.reading.source.headings.some((other) => /\b(?:tarde|noche|mediodía)\b/i.test(other.text));
  }

  /** A property such as `people` of a diary says who was there; in the text a sentence must. */
  touchOf(at: MentionAt): TouchRecord | null {
    const { mention, line } = at;
    if (line === null) return { ...at, day: this.day, by: 'property', sentence: null };
    if (mention.kind !== 'link' || !this.reading.lines.known) return null;
    const part = this.partAt(line - 1);
    if (part?.notYet === true) return null;
    if (this.told?.line !== line) this.told = { line, ...this.saidAt(line - 1) };
    const above = this.daysAbove(line - 1);
    if (above === null || part?.day === null) return null;
    const said = this.told.links.find(({ target, sentence }) => target === mention.target && sentence !== null);
    if (!said?.sentence) return null;
    const own = above > 0 ? this.day - above : (part?.day ?? this.day);
    const day = this.told.day ?? own - (said.dayBefore && (this.isWeek || own === this.day) ? 1 : 0);
    // A daily note that already tells of a later day tells a plan.
    if (this.told.day === null && part?.day !== undefined && day > this.day && !this.isWeek) return null;
    return { mention, line, day, by: 'sentence', sentence: said.sentence };
  }

  /** That I wrote, or they answered, by the words of the line; and of a sentence of contact, whether we talked. */
  exchangesOf(at: MentionAt, touch: TouchRecord | null): readonly ExchangeRecord[] {
    const { mention, line } = at;
    if (line === null || mention.kind !== 'link' || !this.reading.lines.known) return [];
    const part = this.partAt(line - 1);
    if (part?.notYet === true || part?.day === null) return [];
    if (this.told?.line !== line) this.told = { line, ...this.saidAt(line - 1) };
    const { text, day: opening } = this.told;
    const way = text === '' ? null : wayInLine(text, mention.target);
    if (touch) return exchangeIn(touch, way ?? (touch.by === 'sentence' ? wayOfSentence(touch) : null));
    const above = this.daysAbove(line - 1);
    if (way === null || above === null) return [];
    const day = opening ?? (above > 0 ? this.day - above : (part?.day ?? this.day));
    return opening === null && day > this.day && !this.isWeek ? [] : [{ mention, line, day, way }];
  }

  private saidAt(line: number): SaidInLine {
    const { lines, places } = this.reading;
    const item = places.itemAt(line);
    const isFirst = item?.line === line;
    const written = (isFirst ? itemText(lines, item) : null) ?? spokenText(lines.at(line)).replace(/^[\s>#]+/, '');
    if (written.length > longestLine || this.isBelowPlan(line)) return { text: '', links: [], day: null };
    const opening = leadingDay(written);
    const raw = opening ? written.slice(opening.length).replace(/^[\s:,–—-]+/, '') : written;
    const day = opening?.day ?? null;
    const after = this.after(line);
    const links = linksInLine(raw, after);
    // Moved to another day.
    if (item?.task === '>') return { text: '', links: links.map((link) => ({ ...link, sentence: null })), day };
    if (!isFirst || !isDoneMark(item.task) || links.some(({ sentence }) => sentence !== null))
      return { text: isOpenMark(item?.task ?? null) ? '' : raw, links, day };
    // A ticked task that names a call or a meal has happened, as an entry with a time has.
    const entry = linksInLine(`00:00 ${raw}`, after);
    return { text: raw, links: entry.map((link) => ({ ...link, sentence: link.sentence?.slice(6) ?? null })), day };
  }

  /** What stands right after a line: the text that goes on, what stands below a heading, the items below an item. */
  private after(line: number): AfterLine {
    const { lines, places } = this.reading;
    const item = places.itemAt(line);
    const below: string[] = [];
    let next = line + 1;
    const isHeading = /^\s{0,3}#{1,6}\s/.test(lines.at(line));
    if (isHeading && lines.at(next).trim() === '') next++;
    const following = places.itemAt(next);
    const goesOn =
      following?.line !== next && (!item || item.endLine >= next) && !/^\s*(?:#{1,6}\s|\||```)/.test(lines.at(next));
    const text =
      isHeading && following?.line === next ? itemText(lines, following) : goesOn ? spokenText(lines.at(next)) : '';
    if (item && item.endLine >= line) {
      for (let at = line + 1; below.length < mostBelow && at - line < mostLinesUp; at++) {
        const inner = places.itemAt(at);
        if (!inner || inner.line !== at || inner.parent !== item.line) {
          if (!inner || (inner.line === at && inner.parent < item.line)) break;
          continue;
        }
        if (!isOpenMark(inner.task)) below.push(itemText(lines, inner) ?? '');
      }
    }
    return { next: (text ?? '').replace(/^[\s>]+/, ''), below };
  }

  /** Below an item, or a line above the list, that speaks of plans. */
  private isBelowPlan(line: number): boolean {
    const { lines, places } = this.reading;
    let item = places.itemAt(line);
    if (!item) return this.isPlanLabel(line - 1);
    let first = item.line;
    for (let depth = 0; item && item.parent >= 0 && item.parent < item.line && depth < mostLinesUp; depth++) {
      const parent = places.itemAt(item.parent);
      if (parent && saysNotHappened(itemText(lines, parent) ?? '')) return true;
      item = parent;
      first = item?.line ?? first;
    }
    for (let steps = 0; first > 0 && steps < mostLinesUp && places.itemAt(first - 1); steps++) first--;
    const above = lines.at(first - 1).trim() === '' ? first - 2 : first - 1;
    return this.isPlanLabel(above);
  }

  private isPlanLabel(line: number): boolean {
    const text = line < 0 ? '' : this.reading.lines.at(line).trim();
    return /:\s*(?:\*\*|__)?$/.test(text) && saysNotHappened(text);
  }

  /** How many days before the note an item above puts a line, or a label above its list; null where nobody can tell. */
  private daysAbove(line: number): number | null {
    const { lines, places } = this.reading;
    let item = places.itemAt(line);
    let first = item?.line ?? line;
    for (let depth = 0; item && item.parent >= 0 && item.parent < item.line && depth < mostLinesUp; depth++) {
      item = places.itemAt(item.parent);
      const days = item ? daysBefore(itemText(lines, item) ?? '') : 0;
      if (days !== 0) return days;
      first = item?.line ?? first;
    }
    for (let steps = 0; first > 0 && steps < mostLinesUp && places.itemAt(first - 1); steps++) first--;
    const above = first > 0 && lines.at(first - 1).trim() === '' && places.itemAt(line) ? first - 2 : first - 1;
    const label = above < 0 ? '' : lines.at(above).trim();
    return /:\s*(?:\*\*|__)?$|^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(label) ? daysBefore(label) : 0;
  }

  private partAt(line: number): Part | null {
    let found: Part | null = null;
    for (const part of this.parts) {
      if (part.line > line) break;
      found = part;
    }
    return found;
  }
}

/**
 * Ticked tasks with the day on which they were done: of the first person linked, or, for a reminder, of whom the note is about. A
 * reminder that does not say when it was done was done on the day of its note.
 */
function* tickedTasks(reading: NoteReading, noteDay: Day | null): Steps<readonly TouchRecord[]> {
  const { source, lines, places, rules } = reading;
  const found: TouchRecord[] = [];
  if (!lines.known || reading.kind.leftOut) return found;
  yield* each(source.listItems, (item) => {
    if (!isDoneMark(item.task) || places.isInert(item.line) || places.isQuoted(item.line)) return;
    const text = itemText(lines, item);
    if (text === null || text.length > longestLine || !/[\d#]/.test(text)) return;
    const said = readLineWords(text);
    const isReminder = said.tags.some((tag) => isReminderTag(tag, rules.vocabulary));
    const day = said.dates.done ?? (isReminder ? noteDay : null);
    if (day === null || said.tags.some((tag) => isLineTag(tag, rules.vocabulary))) return;
    const line = item.line + 1;
    const sentence = sentenceOf(said.words);
    const people = partnersOf(said.words);
    const mentions = people.length > 0 || !isReminder ? people : [self];
    for (const mention of mentions) found.push({ mention, line, day, by: 'task', sentence });
  });
  return found;
}

/** The first person linked in a task of mine, and those linked right after; nobody where the task is about them or is theirs. */
function partnersOf(words: readonly (string | Mention)[]): readonly Mention[] {
  const first = words.findIndex((word) => typeof word !== 'string');
  const before = words
    .flatMap((word, index) => (typeof word === 'string' && index < first ? [word] : []))
    .join('')
    .toLowerCase();
  const after = words[first + 1];
  if (first < 0 || taskIsAbout.test(before) || ofOthers.before.test(before)) return [];
  if (typeof after === 'string' && ofOthers.after.test(after)) return [];
  const people: Mention[] = [];
  for (let index = first; index < words.length; index++) {
    const word = words[index];
    if (typeof word !== 'string') {
      if (word) people.push(word);
    } else if (!/^(?:\s*,\s*|,?\s+(?:and|&|und|et|y)\s+)$/.test(word)) break;
  }
  return people.filter((mention) => nameOfPath(nameOfMention(mention)) !== '');
}
