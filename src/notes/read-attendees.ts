import { each, smallThingsAStep, type Steps } from '../model/steps';
import { nameOfPath } from './fold';
import type { MentionAt } from './note-record';
import type { NoteReading } from './note-reading';
import { isDayName } from './read-day';
import { foldHeading } from './read-person';
import { isLineField, isLineTag, TopicFinder } from './read-lines';
import { readMentions, separators, splitLinks } from './read-value';
import { spokenText } from './plain-text';
import { nameOfMention } from './mention';

/** Of the property; empty where it is missing or not filled in. */
export function propertyAttendees(reading: NoteReading): readonly MentionAt[] {
  const { fields, rules, trace } = reading;
  return fields.of(rules.vocabulary.spellings('meeting', 'attendees')).flatMap(({ value, line }) =>
    readMentions(value).map((mention) => {
      trace('attendee', nameOfMention(mention), line);
      return { mention, line };
    }),
  );
}

/** What stands under a heading counts to the next of its level, after a bare label the list or the line that follows. */
type Under = { readonly heading: number } | Label | null;

interface Label {
  /** How far it is indented, and the line it stands on. */
  readonly indent: number;
  readonly line: number;
  readonly isItem: boolean;
}

/** Links and names under a heading, or after a label, that means attendees. */
export function* listedAttendees(reading: NoteReading): Steps<readonly MentionAt[]> {
  const { source, lines, places } = reading;
  const found: MentionAt[] = [];
  const headings = new Map(source.headings.map((heading) => [heading.line, heading]));
  let under: Under = null;
  for (const [index, raw] of lines.all.entries()) {
    if (index % smallThingsAStep === 0) yield;
    const heading = headings.get(index);
    if (heading) under = underHeading(under, heading, reading);
    if (heading || places.isInert(index) || places.isQuoted(index) || raw.trim() === '') continue;
    const line = spokenText(raw);
    const label = labelOf(line);
    const isLabel = label !== null && meansAttendees(label.name, reading);
    const isBare = isLabel && label.rest === '';
    if (isBare) under = { indent: indentOf(line), line: index, isItem: isListItem(line) };
    else if (under !== null && 'indent' in under && (isLabel || endsLabel(under, line, index))) under = null;
    const rest = isLabel ? label.rest : under === null || isPlainTask(line) ? '' : withoutBullet(line);
    for (const mention of rest === '' ? [] : readMentions(rest)) found.push({ mention, line: index + 1 });
  }
  return found;
}

function underHeading(
  under: Under,
  { text, level }: { readonly text: string; readonly level: number },
  reading: NoteReading,
): Under {
  if (meansAttendees(text, reading)) return { heading: level };
  return under !== null && 'heading' in under && level > under.heading ? under : null;
}

/** After a label comes a list, below an item as long as it is deeper, or one line of prose. */
function endsLabel(label: Label, line: string, index: number): boolean {
  if (!isListItem(line)) return index !== label.line + 1;
  return label.isItem && indentOf(line) <= label.indent;
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0;
}

function isListItem(line: string): boolean {
  return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);
}

function withoutBullet(line: string): string {
  return line.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?/, '');
}

/** A task that says what to do, not who is there: a box before a name alone is a roll call. */
function isPlainTask(line: string): boolean {
  const task = /^\s*[-*+]\s+\[ \]\s+(.*)$/.exec(line)?.[1];
  return (
    task !== undefined &&
    splitLinks(task).some(({ target, text }) => target === null && /\p{L}/u.test(text)) &&
    task.includes('[')
  );
}

/** Everybody linked in the body, where the place counts as being there: not in tasks to do, quotes, comments or lines of favours. */
export function* linkedPeople(reading: NoteReading): Steps<readonly MentionAt[]> {
  const { source, lines, places, rules, formats } = reading;
  const itemLine = (line: number): number => places.itemAt(line)?.line ?? line;
  const { vocabulary } = rules;
  const tagged = new Set<number>();
  yield* each(source.tags, ({ tag, line }) => {
    if (isLineTag(tag, vocabulary)) tagged.add(itemLine(line));
  });
  const topics = new TopicFinder(source, lines, vocabulary);
  yield* each(source.listItems, (item) => {
    if (topics.at(item) === 'named') tagged.add(item.line);
  });
  const found: MentionAt[] = [];
  for (const [index, link] of source.links.entries()) {
    if (index % smallThingsAStep === 0) yield;
    const { line, target, display } = link;
    if (link.embed || target === '' || target === 'null' || isDayName(nameOfPath(target), formats)) continue;
    if (link.key !== null) {
      // `people.0` is the first of the list.
      const isPeople = meansAttendees(link.key.split('.')[0] ?? '', reading);
      if (isPeople) found.push({ mention: { kind: 'link', target, display }, line: null });
      continue;
    }
    const first = itemLine(line);
    if (tagged.has(first) || isLineField(lines.at(first), vocabulary)) continue;
    if (places.isInert(line) || places.isQuoted(line) || places.isToDo(line)) continue;
    if (lines.known && places.isCommented(line, lines.columnOf(link.start, line))) continue;
    found.push({ mention: { kind: 'link', target, display }, line: line + 1 });
  }
  return found;
}

function meansAttendees(words: string, reading: NoteReading): boolean {
  return reading.rules.vocabulary.means('meeting', 'attendees', foldHeading(words));
}

/** `**Attendees:** …`, `- With:: …`, `Attendees: …`: the name and what follows it. */
function labelOf(line: string): { readonly name: string; readonly rest: string } | null {
  const bare = line.replace(/^\s*(?:[-*+]\s+)?/, '').slice(0, 2_000);
  const bold = /^(?:\*\*|__)([^*_:]{1,40})(:{0,2})(?:\*\*|__)(:{0,2})/.exec(bare);
  if (bold) return { name: bold[1] ?? '', rest: bare.slice(bold[0].length).trim() };
  const plain = /^([\p{L}\p{N}][\p{L}\p{N} _-]{0,40})(::?)(?=\s|$)/u.exec(bare);
  const rest = bare.slice(plain?.[0].length).trim();
  // `Contact: ask [[Grace]] for the key` is a sentence.
  if (!plain || (plain[2] === ':' && isSentence(rest))) return null;
  return { name: plain[1] ?? '', rest };
}

/** Whether words touch the links of a text: names beside links are parted from them by a comma or an “and”. */
function isSentence(text: string): boolean {
  const parts = splitLinks(text);
  return parts.some(({ target, text: words }, index) => {
    if (target !== null || parts.length < 2) return false;
    const pieces = words.split(separators);
    const touching = [index > 0 ? pieces[0] : '', index < parts.length - 1 ? pieces[pieces.length - 1] : ''];
    return touching.some((piece) => /\p{L}/u.test(piece ?? ''));
  });
}
