import type { Ask, AskPlace } from '../model/ask';
import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import { compareText, foldName, nameOfPath } from '../notes/fold';
import { foldAsk } from '../notes/read-asks';
import { newestFirst } from './sorted-list';

/** One line that says what to ask somebody. */
export interface AskLine extends AskPlace {
  readonly person: PersonKey;
  readonly what: string;
  readonly snoozedUntil: Day | null;
  /** The target of the link that says from which note it was copied; null for a line of its own. */
  readonly from: string | null;
}

/**
 * The lines about one person, each with its copies: the same words, and a link to the note of the line they were copied from. What is
 * settled in one place is settled. Copies whose line is gone, or reads otherwise now, are one thing to ask, so that nothing is lost.
 *
 * Where a note has the same words several times, each copy that is settled stands for one of those lines, the first first, beside those
 * that are settled themselves.
 */
export function asksOf(lines: readonly AskLine[]): readonly Ask[] {
  const asks: Ask[] = [];
  for (const same of byWords(lines)) {
    const origins = new Map<string, AskLine[]>();
    const copies = new Map<string, AskLine[]>();
    const originOf = originFinder(same);
    for (const line of same) {
      const origin = originOf(line);
      const into = line.from === null || origin === null ? origins : copies;
      const key = origin ?? (line.from === null ? line.source.path : `from ${foldName(nameOfPath(line.from))}`);
      into.set(key, [...(into.get(key) ?? []), line]);
    }
    for (const [key, first] of origins) {
      const isOrphan = first[0]?.from != null;
      if (isOrphan) asks.push(askOf(first));
      else asks.push(...shared(first, copies.get(key) ?? []));
    }
  }
  return asks.sort(newestFirst);
}

function byWords(lines: readonly AskLine[]): Iterable<AskLine[]> {
  const groups = new Map<string, AskLine[]>();
  for (const line of [...lines].sort(oldestFirst)) {
    const words = foldAsk(line.what);
    const group = groups.get(words);
    if (group) group.push(line);
    else groups.set(words, [line]);
  }
  return groups.values();
}

function oldestFirst(a: AskPlace, b: AskPlace): number {
  const days = (a.day ?? -Infinity) - (b.day ?? -Infinity);
  return (
    (Number.isNaN(days) ? 0 : days) ||
    compareText(a.source.path, b.source.path) ||
    (a.source.line ?? 0) - (b.source.line ?? 0)
  );
}

/** The note of the line that a copy goes back to, by way of other copies, too; null where there is none. */
function originFinder(same: readonly AskLine[]): (line: AskLine) => string | null {
  const find = (line: AskLine, seen: ReadonlySet<AskLine>): string | null => {
    if (line.from === null) return line.source.path;
    if (seen.has(line)) return null;
    const { from } = line;
    const there = same.filter((other) => other !== line && isAt(other.source.path, from));
    const own = there.find((other) => other.from === null);
    if (own) return own.source.path;
    for (const other of there) {
      const origin = find(other, new Set([...seen, line]));
      if (origin !== null) return origin;
    }
    return null;
  };
  return (line) => find(line, new Set());
}

/** Whether a link that is written so leads to a note, among the few that say the same. */
function isAt(path: string, target: string): boolean {
  const [own, sought] = [path, target].map((one) => one.replace(/\.md$/i, '').toLowerCase().normalize('NFC'));
  return own === sought || own?.endsWith(`/${sought}`) === true || nameOfPath(own ?? '') === nameOfPath(sought ?? '');
}

/** The lines of one note with the same words, most often one, and their copies. */
function shared(lines: readonly AskLine[], copies: readonly AskLine[]): readonly Ask[] {
  const [only, ...others] = lines;
  if (only && others.length === 0) return [askOf([only, ...copies])];
  const settled = copies.filter(({ state }) => state !== 'open');
  let left = settled.length - lines.filter(({ state }) => state !== 'open').length;
  const open = copies.filter(({ state }) => state === 'open');
  return lines.map((line) => {
    if (line.state !== 'open') return askOf([line]);
    if (left-- > 0) return askOf([line, ...settled.slice(-1)]);
    return askOf([line, ...open.splice(0)]);
  });
}

function askOf(lines: readonly AskLine[]): Ask {
  const [first = nothing] = lines;
  const places = lines.map(({ source, day, state }) => ({ source, day, state }));
  const state = places.find((one) => one.state !== 'open')?.state ?? 'open';
  const { person, what, day, snoozedUntil, source } = first;
  return { person, what, day, state, snoozedUntil, source, places };
}

const nothing: AskLine = {
  ...{
    person: '',
    what: '',
    day: null,
    snoozedUntil: null,
    from: null,
    state: 'open',
    source: { path: '', line: null },
  },
};

/** The open ones, those put off left out. */
export function openAsks(asks: readonly Ask[], today: Day): readonly Ask[] {
  return asks.filter(({ state, snoozedUntil }) => state === 'open' && (snoozedUntil === null || snoozedUntil <= today));
}
