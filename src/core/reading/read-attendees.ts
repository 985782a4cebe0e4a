import { each, smallThingsAStep, type Steps } from '../steps';
import { nameOfPath } from './fold';
import type { MentionAt } from './note-record';
import type { NoteReading } from './note-reading';
import { isDayName } from './read-day';
import { foldHeading } from './read-person';
import { isLineField, isLineTag } from './read-lines';
import { readMentions } from './read-value';
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

/** Links and names under a heading, or after a label, that means attendees. */
export function* listedAttendees(reading: NoteReading): Steps<readonly MentionAt[]> {
  const { source, lines, places } = reading;
  const found: MentionAt[] = [];
  const headings = new Map(source.headings.map((heading) => [heading.line, heading.text]));
  // Under a heading all lines count, after a bare label (`**Attendees**`) the list that follows.
  let under: 'heading' | 'label' | null = null;
  for (const [index, line] of lines.all.entries()) {
    if (index % smallThingsAStep === 0) yield;
    const heading = headings.get(index);
    if (heading !== undefined) under = meansAttendees(heading, reading) ? 'heading' : null;
    if (heading !== undefined || places.isInert(index)) continue;
    const label = labelOf(line);
    const isLabel = label !== null && meansAttendees(label.name, reading);
    const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);
    if (isLabel) under = label.rest === '' ? 'label' : under === 'label' ? null : under;
    else if (under === 'label' && !isItem && line.trim() !== '') under = null;
    const rest = isLabel
      ? label.rest
      : under !== null
        ? line.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?/, '')
        : '';
    for (const mention of rest === '' ? [] : readMentions(rest)) found.push({ mention, line: index + 1 });
  }
  return found;
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
  const found: MentionAt[] = [];
  for (const [index, link] of source.links.entries()) {
    if (index % smallThingsAStep === 0) yield;
    const { line, target, display } = link;
    if (link.key !== null || link.embed) continue;
    const first = itemLine(line);
    if (tagged.has(first) || isLineField(lines.at(first), vocabulary)) continue;
    if (places.isInert(line) || places.isQuoted(line) || places.isToDo(line)) continue;
    if (lines.known && places.isCommented(line, lines.columnOf(link.start, line))) continue;
    if (target === '' || isDayName(nameOfPath(target), formats)) continue;
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
  const plain = /^([\p{L}\p{N}][\p{L}\p{N} _-]{0,40})::?(?=\s|$)/u.exec(bare);
  return plain ? { name: plain[1] ?? '', rest: bare.slice(plain[0].length).trim() } : null;
}
