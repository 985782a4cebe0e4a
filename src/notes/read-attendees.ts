import { lazily, type Made } from '../model/lazily';
import { each, smallThingsAStep, type Steps } from '../model/steps';
import { foldHeading, nameOfPath } from './fold';
import type { LinkedAt, MentionAt } from './note-record';
import { cueOf, headsTopics, type LinkCue } from './linked-in-passing';
import { labelOf, saysWhoWasThere } from './labels';
import type { NoteReading } from './note-reading';
import { isDayName } from './read-day';
import { AskFinder, isLineField, isLineTag, TopicFinder } from './read-lines';
import { cellsOf } from './read-contacts';
import { isDoneMark } from './places';
import { headsAbsence, saysOnlyIll, tellsLeftOut, tellsNotThere } from './absence-words';
import { saysAbsent, saysAway } from './name-forms';
import { awaySpellings } from './name-words';
import { likeliest, readPeople, separators, splitLinks } from './read-value';
import { say } from '../i18n/words';
import { spokenText } from './plain-text';
import { type Mention, nameOfMention } from './mention';

/** Of the property; empty where it is missing or not filled in. Those it marks as absent are apart. */
export function propertyAttendees(reading: NoteReading): { there: readonly MentionAt[]; absent: readonly MentionAt[] } {
  const { fields, rules, trace } = reading;
  const there: MentionAt[] = [];
  const absent: MentionAt[] = [];
  for (const meaning of ['attendees', 'absent'] as const) {
    for (const { value, line } of fields.of(rules.vocabulary.spellings('meeting', meaning))) {
      const read = readPeople(value);
      for (const mention of read.there) {
        if (likeliest(mention).length > 0)
          trace(meaning === 'absent' ? 'absent' : 'attendee', nameOfMention(mention), line);
        (meaning === 'absent' ? absent : there).push({ mention, line });
      }
      for (const mention of read.absent) {
        trace('absent', nameOfMention(mention), line);
        absent.push({ mention, line });
      }
      complainOfUnread(reading, read.unread, line);
    }
  }
  return { there, absent };
}

/** Tells what was written where people are named and names nobody. */
export function complainOfUnread(reading: NoteReading, unread: readonly string[], line: number | null): void {
  for (const text of unread) reading.complain(line, say.notes.namesNobody(text), say.notes.writeNameOrLink);
}

/** What stands under a heading counts to the next of its level, after a bare label the list or the line that follows. */
type Under = ({ readonly heading: number } | Label) & { readonly says: RollMeaning; readonly words: string };
type RollMeaning = 'attendees' | 'absent';

interface Label {
  /** How far it is indented, and the line it stands on. */
  readonly indent: number;
  readonly line: number;
  readonly isItem: boolean;
}

/** Who a meeting’s text says was there, and who was not. */
export interface Roll {
  readonly listed: readonly MentionAt[];
  readonly absent: readonly MentionAt[];
  /** Lines, from 0, that tell who was not there, or who introduced somebody: links in them are nobody’s presence. */
  readonly others: ReadonlySet<number>;
}

/** Links and names under a heading, or after a label, that means attendees or absence. */
export function* readRoll(reading: NoteReading): Steps<Roll> {
  const { source, lines, places, trace } = reading;
  const listed: MentionAt[] = [];
  const absent: MentionAt[] = [];
  const others = new Set<number>();
  const headings = new Map(source.headings.map((heading) => [heading.line, heading]));
  const table = attendanceTables(reading);
  const boxes: (Box & { readonly under: Under })[] = [];
  const beAbsent = (mention: Mention, line: number): void => {
    trace('absent', nameOfMention(mention), line);
    absent.push({ mention, line });
  };
  let under: Under | null = null;
  /** The heading above a list in which a label has a list of its own. */
  let outer: Under | null = null;
  for (const [index, raw] of lines.all.entries()) {
    if (index % smallThingsAStep === 0) yield;
    const heading = headings.get(index);
    if (heading) {
      under = underHeading(outer ?? under, heading, reading);
      outer = null;
    }
    if (heading || places.isInert(index) || places.isQuoted(index) || raw.trim() === '') continue;
    const line = spokenText(raw);
    const row = table.get(index);
    if (row !== undefined) {
      others.add(index);
      for (const { name, says } of row) {
        if (says === null) continue;
        const read = readPeople(name, true);
        for (const mention of read.there) {
          if (says === 'there') listed.push({ mention, line: index + 1 });
          else beAbsent(mention, index + 1);
        }
        for (const mention of read.absent) beAbsent(mention, index + 1);
      }
      continue;
    }
    const pieces = labelledPieces(line, reading);
    if (pieces.length > 0) {
      const opens = pieces[0]?.says ?? (under !== null && isUnder(under, line, index) ? under.says : null);
      if (under !== null && 'indent' in under && pieces[0]?.says) under = null;
      if (opens !== null) others.add(index);
      for (const { says, rest } of pieces) {
        const meant = says ?? opens;
        if (meant === null) continue;
        const read = readPeople(rest);
        if (meant === 'attendees') for (const mention of read.there) listed.push({ mention, line: index + 1 });
        else for (const mention of read.there) beAbsent(mention, index + 1);
        for (const mention of read.absent) beAbsent(mention, index + 1);
      }
      continue;
    }
    const label = labelOf(line) ?? bareLabel(line, index, reading);
    const named: RollMeaning | null =
      label && (rollMeaning(label.name, reading) ?? (saysWhoWasThere(label.name, label.rest) ? 'attendees' : null));
    const says = label && named === 'absent' && label.rest !== '' && !mayBeAway(label.name, label.rest) ? null : named;
    if (label && says && label.rest === '') {
      if (under !== null && 'heading' in under && isListItem(line)) outer = under;
      under = { indent: indentOf(line), line: index, isItem: isListItem(line), says, words: label.name };
    } else if (under !== null && 'indent' in under && (says !== null || endsLabel(under, line, index)))
      under = under.isItem && isListItem(line) ? outer : null;
    const isSaid =
      says !== null || under === null || under.says !== 'absent' || mayBeAway(under.words, withoutBullet(line));
    const said: RollMeaning | undefined = isSaid ? (says ?? under?.says) : undefined;
    if (said === 'absent') others.add(index);
    const rest = label && says ? label.rest : under === null || isPlainTask(line) ? '' : withoutBullet(line);
    if (rest === '' || said === undefined) continue;
    const read = readPeople(rest, says === null && isListItem(line));
    const away = said === 'absent' ? [...read.there, ...read.absent] : read.absent;
    const box = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[(.)\]\s/.exec(line)?.[1];
    for (const mention of said === 'absent' ? [] : read.there) {
      if (box === undefined || under === null) listed.push({ mention, line: index + 1 });
      else boxes.push({ mention, line: index + 1, box, under });
    }
    for (const mention of away) beAbsent(mention, index + 1);
    if (read.absent.length > 0 && read.there.length === 0) others.add(index);
    complainOfUnread(
      reading,
      read.unread.filter((text) => text.includes('[[')),
      index + 1,
    );
  }
  const ticked = new Set(boxes.filter(({ box }) => isDoneMark(box)).map((entry) => entry.under));
  for (const entry of boxes) {
    const { mention, line, box } = entry;
    if (box !== '-' && (isDoneMark(box) || !ticked.has(entry.under))) listed.push({ mention, line });
    else beAbsent(mention, line);
  }
  return { listed, absent, others };
}

/** Somebody with a box before their name. Where some are ticked, the others were not there. */
interface Box extends MentionAt {
  readonly line: number;
  readonly box: string;
}

const labelAlone = lazily(() => /^\p{Lu}[\p{L} ’'-]{0,40}$/u);
/** A letter may take two places. */
const longestAlone = 2 * 41;

/** `Attendees` on a line of its own, right above a list or a table. */
function bareLabel(line: string, index: number, { lines }: NoteReading): { name: string; rest: string } | null {
  const name = withoutBullet(line).trim();
  if (name.length > longestAlone || !labelAlone().test(name)) return null;
  const next = [1, 2].map((step) => lines.at(index + step)).find((text) => text.trim() !== '') ?? '';
  if (isListItem(line) && indentOf(next) <= indentOf(line)) return null;
  return isListItem(next) ? { name, rest: '' } : null;
}

function isUnder(under: Under, line: string, index: number): boolean {
  return 'heading' in under || !endsLabel(under, line, index);
}

interface Piece {
  readonly says: RollMeaning | null;
  readonly rest: string;
}

const innerLabel =
  /(?:\*\*|__)(\p{L}[^*_:[\]]{1,40}):{0,2}(?:\*\*|__):{0,2}|(\p{L}[\p{L} '’-]{1,40}?)\s?::?(?=\s|\[)/gu;

/** `Attendees: Zed; absent: Bo`: the parts of a line in which a label of those who were not there follows something else; else none. */
function labelledPieces(line: string, reading: NoteReading): readonly Piece[] {
  if (line.length > 1_000 || !/[:*_]/.test(line)) return [];
  const text = withoutBullet(line).trim();
  const labels = [...text.matchAll(innerLabel)].flatMap((match) => {
    const says = rollMeaning((match[1] ?? match[2] ?? '').trim(), reading);
    if (says === null) return [];
    const isApart =
      match.index === 0 ||
      match[1] !== undefined ||
      /[;.,/|•·–—)(-]\s*$/.test(text.slice(Math.max(0, match.index - 10), match.index));
    return isApart ? [{ at: match.index, end: match.index + match[0].length, says }] : [];
  });
  if (!labels.some(({ at, says }) => at > 0 && says === 'absent')) return [];
  const trimmed = (from: number, to?: number): string =>
    text
      .slice(from, to)
      .replace(/^[\s:]+|[\s;.,/|•·–—(-]+$/g, '')
      .replace(/^([^(]*)\)$/, '$1');
  const pieces: Piece[] = labels.map(({ end, says }, index) => ({ says, rest: trimmed(end, labels[index + 1]?.at) }));
  const first = labels[0]?.at ?? 0;
  return first > 0 ? [{ says: null, rest: trimmed(0, first) }, ...pieces] : pieces;
}

const awayWords = lazily(() => new Set(awaySpellings.split(', ').map(foldHeading)));

/** Below or behind `Holiday` and the like people are away where there are names and no sentence. */
function mayBeAway(words: string, text: string): boolean {
  if (!awayWords().has(foldHeading(words))) return true;
  const parts = splitLinks(text.replace(/\([^()]*\)/g, ''));
  const isLinked = parts.some(({ target }) => target !== null);
  return parts.every(
    (part) =>
      part.target !== null ||
      part.text
        .split(separators)
        .every((piece) =>
          isLinked ? !/\p{L}/u.test(piece) : !/\p{L}/u.test(piece) || isBareName().test(piece.trim()),
        ),
  );
}

const isBareName = lazily(() => /^@?\p{Lu}[\p{L}\p{M}’'.-]*(?:\s[\p{L}\p{M}’'.-]+){0,3}$/u);

/** What a row of a table says of the one it names; null where it says neither. */
interface AttendanceRow {
  readonly name: string;
  readonly says: 'there' | 'absent' | null;
}

const headsOf = (words: string): Made<ReadonlySet<string>> => lazily(() => new Set(words.split(',').map(foldHeading)));
const thereHeads = headsOf(
  'present, present?, attended, attended?, attending, attendance, here, there, was there, came, rsvp, status, anwesend, anwesenheit, teilgenommen, dabei, war da, présent, présente, présence, venu, asistió, asiste, asistencia, presente, vino',
);
const absentHeads = headsOf(
  'absent, excused, apologies, away, regrets, declined, missing, no-show, no-shows, not present, not there, didnt come, did not come, did not attend, abwesend, fehlend, fehlte, nicht da, entschuldigt, fehlt, excusé, ausente, excusado',
);
const nameHeads = headsOf(
  'name, names, who, person, people, attendee, attendees, participant, participants, member, wer, teilnehmer, teilnehmerin, mitglied, nom, qui, participante, nombre, quién, asistente, asistentes, miembro',
);
const cellYes =
  /^(?:yes|y|x|true|1|✓|✔|✅|☑|\[x\]|present|here|there|attended|came|remote|remotely|online|late|ja|j|anwesend|da|dabei|oui|o|présente?|sí|si|s|presente|asistió)$/iu;
const cellNo = /^(?:no|n|false|0|✗|✘|❌|✖|☒|-|–|—|\[ \]|nein|non)$/iu;

/** Rows of tables with a column that says of each who was there, by line. */
function attendanceTables({ source, lines }: NoteReading): ReadonlyMap<number, readonly AttendanceRow[]> {
  const rows = new Map<number, readonly AttendanceRow[]>();
  for (const { type, startLine, endLine } of source.sections) {
    if (type !== 'table') continue;
    const heads = cellsOf(lines.at(startLine)).map(foldHeading);
    const at = heads.findIndex((head) => thereHeads().has(head) || absentHeads().has(head));
    const names = heads.findIndex((head) => nameHeads().has(head));
    if (at < 0 || heads.length < 2) continue;
    const name = names >= 0 ? names : at === 0 ? 1 : 0;
    const isAbsence = absentHeads().has(heads[at] ?? '');
    const cellsAt = (line: number): readonly string[] =>
      cellsOf(lines.at(line).replace(/\[\[([^\]|]*)\\?\|[^\]]*\]\]/g, '[[$1]]'));
    const found: (readonly [number, AttendanceRow])[] = [];
    let isRoll = true;
    for (let line = startLine + 2; line <= endLine && isRoll; line++) {
      const cells = cellsAt(line);
      const said = (cells[at] ?? '').replace(/\uFE0F/gu, '').trim();
      const [yes, no] = [cellYes.test(said), cellNo.test(said) || saysAbsent(said)];
      isRoll = said === '' || yes || no;
      const isSign = /^[✗✘❌✖☒]$/u.test(said);
      const says = isAbsence
        ? isSign
          ? null
          : yes || saysAbsent(said)
            ? 'absent'
            : 'there'
        : yes
          ? 'there'
          : no
            ? 'absent'
            : null;
      found.push([line, { name: cells[name] ?? '', says }]);
    }
    if (isRoll && found.some(([, { says }]) => says !== null)) for (const [line, row] of found) rows.set(line, [row]);
    // Each column is a list: `| Present | Absent |`.
    if (isRoll || !heads.some((head) => absentHeads().has(head))) continue;
    const columns = heads.map((head) =>
      absentHeads().has(head) ? 'absent' : thereHeads().has(head) || nameHeads().has(head) ? 'there' : null,
    );
    if (!columns.includes('there')) continue;
    for (let line = startLine + 2; line <= endLine; line++)
      rows.set(
        line,
        cellsAt(line).map((name, column) => ({ name, says: columns[column] ?? null })),
      );
  }
  return rows;
}

function underHeading(
  under: Under | null,
  { text, level }: { readonly text: string; readonly level: number },
  reading: NoteReading,
): Under | null {
  const says = rollMeaning(text, reading);
  if (says) return { heading: level, says, words: text };
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

/** In a note that lists nobody: those of whom a sentence says that they were not there. */
export function* saidAway(reading: NoteReading): Steps<readonly MentionAt[]> {
  const { lines, places, source, trace } = reading;
  const found: MentionAt[] = [];
  const linked = new Map<string, number>();
  for (const { target } of source.links) linked.set(target, (linked.get(target) ?? 0) + 1);
  for (const [index, raw] of lines.all.entries()) {
    if (index % smallThingsAStep === 0) yield;
    if (raw.length > longestLine || !/\p{L}\s+\p{L}/u.test(raw)) continue;
    if (places.isInert(index) || places.isQuoted(index) || places.isToDo(index)) continue;
    const line = withoutBullet(spokenText(raw));
    const add = (mention: Mention): void => {
      trace('absent', nameOfMention(mention), index + 1);
      found.push({ mention, line: index + 1 });
    };
    const parts = line.includes('[') ? splitLinks(line) : [];
    for (const [at, { target, text: display }] of parts.entries()) {
      if (target === null || target === '') continue;
      const textOf = (part: (typeof parts)[number] | undefined): string => (part?.target === null ? part.text : '');
      const [before, after] = [textOf(parts[at - 1]), textOf(parts[at + 1])];
      const isTold = tellsNotThere(after) && !isSupposed.test(before);
      // Somebody who is ill in one line may speak in the next.
      const isWeak = saysOnlyIll(after.split(/[.;!?,]/)[0] ?? '') && (linked.get(target) ?? 0) > 1;
      const isRemark =
        /^\s*[(–—-]\s*/.test(after) && saysAway(/^\s*\(([^()]*)\)/.exec(after)?.[1] ?? after.split(/[.;,]/)[0] ?? '');
      if ((isTold && !isWeak) || (isRemark && !isWeak) || tellsLeftOut(before, after))
        add({ kind: 'link', target, display });
    }
    for (const [sentence] of line.matchAll(sentences)) {
      const [, name, rest] =
        /^\s*(\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,3})(\s.{1,120})$/u.exec(sentence) ?? [];
      if (name !== undefined && rest !== undefined && tellsNotThere(rest) && !saysOnlyIll(rest))
        add({ kind: 'name', name });
    }
  }
  return found;
}

const sentences = /[^.;!?[\]]+/g;
/** A sentence that asks or supposes. */
const isSupposed =
  /(?:^|\s)(?:if|when|whenever|unless|whether|why|because|in case|wenn|falls|ob|weil|warum|si|cuando|quand|parce que|porque)\s*$/i;

/** Everybody linked in the body, where the place counts as being there: not in tasks to do, quotes, comments or lines of favours. */
export function* linkedPeople(
  reading: NoteReading,
  others: ReadonlySet<number> = new Set(),
  cueAt: (line: number, column: number) => LinkCue = () => null,
): Steps<readonly LinkedAt[]> {
  const { source, lines, places, rules, formats } = reading;
  const itemLine = (line: number): number => places.itemAt(line)?.line ?? line;
  const { vocabulary } = rules;
  const tagged = new Set<number>();
  yield* each(source.tags, ({ tag, line }) => {
    if (isLineTag(tag, vocabulary)) tagged.add(itemLine(line));
  });
  const topics = new TopicFinder(source, lines, vocabulary);
  const agenda = new AskFinder(source, lines, vocabulary);
  yield* each(source.listItems, (item) => {
    if (topics.at(item) === 'named' || agenda.at(item)?.kind === 'next time') tagged.add(item.line);
  });
  const found: LinkedAt[] = [];
  for (const [index, link] of source.links.entries()) {
    if (index % smallThingsAStep === 0) yield;
    const { line, target, display } = link;
    if (link.embed || target === '' || target === 'null' || isDayName(nameOfPath(target), formats)) continue;
    if (link.key !== null) {
      // `people.0` is the first of the list.
      const isPeople = rollMeaning(link.key.split('.')[0] ?? '', reading) === 'attendees';
      if (isPeople) found.push({ mention: { kind: 'link', target, display }, line: null });
      continue;
    }
    const first = itemLine(line);
    if (others.has(line) || tagged.has(first) || isLineField(lines.at(first), vocabulary)) continue;
    if (places.isInert(line) || places.isQuoted(line) || places.isToDo(line)) continue;
    if (lines.known && places.isCommented(line, lines.columnOf(link.start, line))) continue;
    if (lines.known && isStruck(lines.at(line), lines.columnOf(link.start, line))) continue;
    const cue = lines.known ? cueAt(line, lines.columnOf(link.start, line)) : null;
    found.push({ mention: { kind: 'link', target, display }, line: line + 1, ...(cue !== null && { cue }) });
  }
  return found;
}

/** What is said of links in a meeting's note, by their line and column: by the heading above them, else by the words around them. */
export function linkCues({ source, lines }: NoteReading): (line: number, column: number) => LinkCue {
  const spans: { readonly from: number; readonly to: number }[] = [];
  for (const [index, { line, level, text }] of source.headings.entries()) {
    if (!headsTopics(text)) continue;
    const next = source.headings.slice(index + 1).find((heading) => heading.level <= level);
    spans.push({ from: line, to: next?.line ?? Infinity });
  }
  const isOfTopics = (line: number): boolean => spans.some(({ from, to }) => line > from && line < to);
  return (line, column) => (isOfTopics(line) ? 'topic' : cueOf(lines.at(line), column));
}

function rollMeaning(words: string, { rules: { vocabulary } }: NoteReading): RollMeaning | null {
  if (words.length > longestLabel) return null;
  const folded = foldHeading(words);
  if (vocabulary.means('meeting', 'attendees', folded)) return 'attendees';
  return vocabulary.means('meeting', 'absent', folded) || headsAbsence(words) ? 'absent' : null;
}

/** Longer words are a sentence. */
const longestLabel = 60;

/** In longer lines nothing is looked for. */
const longestLine = 4_000;

/** Whether a column stands between two `~~`. */
function isStruck(line: string, column: number): boolean {
  if (column > longestLine || !line.includes('~~')) return false;
  let open = false;
  for (let at = line.indexOf('~~'); at >= 0 && at < column; at = line.indexOf('~~', at + 2)) open = !open;
  return open && line.includes('~~', column);
}
