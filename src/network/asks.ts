import type { Ask, AskPlace } from '../model/ask';
import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import { compareText, foldName, nameOfPath } from '../notes/fold';
import { foldAsk, saysLittle } from '../notes/read-asks';
import { newestFirst } from './sorted-list';

/** One line that says what to ask somebody. */
export interface AskLine extends AskPlace {
  readonly person: PersonKey;
  readonly snoozedUntil: Day | null;
  /** The target of the link that says from which note it was copied; null for a line of its own. */
  readonly from: string | null;
}

/**
 * The lines about one person, each with its copies: the same words, or a copy that was put otherwise, and a link to the note of the line
 * they were copied from. What is settled in one place is settled. Copies whose line is gone are one thing to ask, so that nothing is lost.
 *
 * Where a note has the same words several times, each copy that is settled stands for one of those lines, the first first, beside those
 * that are settled themselves.
 */
export function asksOf(lines: readonly AskLine[]): readonly Ask[] {
  const found: AskLine[][] = [];
  const orphans: AskLine[][] = [];
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
      if (first[0]?.from != null) orphans.push(first);
      else found.push(...shared(first, copies.get(key) ?? []));
    }
  }
  return tied(found, orphans).map(askOf).sort(newestFirst);
}

/**
 * Copies that were put otherwise go back to the line of their note that is most like them. A line of which the same note has another copy
 * is none of those, nor one that was written later.
 */
function tied(found: readonly (readonly AskLine[])[], orphans: readonly (readonly AskLine[])[]): readonly AskLine[][] {
  const asks = found.map((lines) => ({ lines: [...lines], reworded: [] as AskLine[] }));
  const left = new Set(orphans);
  const mayBe = ({ lines, reworded }: (typeof asks)[number], copies: readonly AskLine[]): boolean => {
    const [first] = copies;
    const there = first?.from == null ? null : lines.find(({ source }) => isAt(source.path, first.from ?? ''));
    if (!first || !there || isLater(there, first)) return false;
    const taken = new Set([...lines, ...reworded].map(({ source }) => source.path));
    return copies.every(({ source }) => !taken.has(source.path));
  };
  if (left.size > 0) {
    const pairs = orphans.flatMap((copies) =>
      asks.flatMap((ask) => {
        const likeness = mayBe(ask, copies) ? likenessOf(ask.lines, copies) : 0;
        return likeness > 0 ? [{ ask, copies, likeness }] : [];
      }),
    );
    for (const { ask, copies } of pairs.sort((a, b) => b.likeness - a.likeness)) {
      if (!left.has(copies) || !mayBe(ask, copies)) continue;
      ask.reworded.push(...copies);
      left.delete(copies);
    }
    // Whatever was open in a note of an earlier day was copied from it: of the one line and the one copy left, one is the other.
    for (const copies of left) {
      const isEarlier = ({ lines }: (typeof asks)[number]): boolean =>
        lines[0]?.day != null && lines[0].day < (copies[0]?.day ?? -Infinity);
      const ofOneDay = asks.filter((ask) => isEarlier(ask) && isOpen(ask.lines) && mayBe(ask, copies));
      const [only, ...others] = ofOneDay;
      if (!only || others.length > 0 || [...left].some((one) => one !== copies && mayBe(only, one))) continue;
      only.reworded.push(...copies);
      left.delete(copies);
    }
  }
  return [
    ...asks.map(({ lines, reworded }) => [...lines, ...reworded.sort(oldestFirst)]),
    ...[...left].map((one) => [...one]),
  ];
}

function isLater(a: AskLine, b: AskLine): boolean {
  return a.day !== null && b.day !== null && a.day > b.day;
}

function isOpen(lines: readonly AskLine[]): boolean {
  return lines.every(({ state }) => state === 'open');
}

/**
 * How much two wordings say the same, from 0 to 1. To settle a line of a note without a day, where somebody may have put another question
 * in the place of one that is done, all the words of one must be in the other.
 */
function likenessOf(lines: readonly AskLine[], copies: readonly AskLine[]): number {
  const [a, b] = [lines, copies].map((one) => foldAsk(one[0]?.what ?? '').split(' ')) as [string[], string[]];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (isWithin(shorter, longer)) return 1;
  if (!isOpen(copies) && lines[0]?.day == null) return 0;
  const [own, other] = [shorter, longer].map((words) => new Set(words.filter((word) => !saysLittle(word)))) as [
    Set<string>,
    Set<string>,
  ];
  const common = [...own].filter((word) => other.has(word)).length;
  const likeness = common / Math.max(1, Math.min(own.size, other.size));
  // Numbers tell things apart.
  const numbers = [...own, ...other].filter((word) => /^\p{N}+$/u.test(word) && own.has(word) !== other.has(word));
  return likeness < 0.5 || numbers.length > 0 ? 0 : likeness * 0.99;
}

/** Whether all words stand among the others, in their order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const word of others) if (word === words[at]) at++;
  return at === words.length && words.some((word) => !saysLittle(word));
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
function shared(lines: readonly AskLine[], copies: readonly AskLine[]): AskLine[][] {
  const [only, ...others] = lines;
  if (only && others.length === 0) return [[only, ...copies]];
  const settled = copies.filter(({ state }) => state !== 'open');
  let left = settled.length - lines.filter(({ state }) => state !== 'open').length;
  const open = copies.filter(({ state }) => state === 'open');
  return lines.map((line) => {
    if (line.state !== 'open') return [line];
    if (left-- > 0) return [line, ...settled.slice(-1)];
    return [line, ...open.splice(0)];
  });
}

function askOf(lines: readonly AskLine[]): Ask {
  const [first = nothing] = lines;
  const places = lines.map(({ source, what, day, state, isKept }) => ({
    ...{ source, what, day, state },
    ...(isKept && { isKept }),
  }));
  const state = places.find((one) => one.state !== 'open')?.state ?? 'open';
  const { person, day, snoozedUntil, source } = first;
  const reworded = lines.filter((one) => foldAsk(one.what) !== foldAsk(first.what)).at(-1);
  const { what } = reworded ?? first;
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
