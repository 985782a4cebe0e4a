import { beginsAfterDate } from '../notes/dotted-dates';
import { monthOf } from '../notes/read-day';
import { abbreviation, type Named, personOf, type Token } from './tokens';

/** Marks and words after which a new clause begins. */
const enders: ReadonlySet<string> = new Set([...',;:()–—-.!…"“”+→/*>|&']);
const joiners: ReadonlySet<string> = new Set(
  'and but so then since because und aber dann also denn today yesterday afterwards later heute gestern danach please pls'.split(
    ' ',
  ),
);
const quotation = /"[^"]{3,}?"|“[^”]{3,}?”|„[^“”"]{3,}?[“”"]|»[^«]{3,}?«|«[^»]{3,}?»/g;

export function peopleIn(tokens: readonly Token[], people: readonly Named[]): readonly Named[] {
  return tokens.flatMap((token) => personOf(token, people) ?? []);
}

/** Parts the tokens of a line into sentences. */
export function sentencesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    if (!endsSentence(tokens, index)) return;
    sentences.push(current);
    current = [];
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (/^\d{1,2}\.\d{1,2}\./.test(token?.norm ?? '')) return next !== undefined && beginsAfterDate(next.norm);
  // `by Dec 1.` ends a sentence; `am 1. Dezember` does not.
  // So do `by 11/30.` and whatever has a new subject behind it.
  if (/^\d{1,2}\.$/.test(token?.norm ?? ''))
    return (
      next !== undefined &&
      (monthOf(before?.norm ?? '') !== null || before?.norm === '/' || /^(?:she|he|they|we|i|it)$/.test(next.norm))
    );
  if (token?.norm.length !== 1 || !/[.!?…]/.test(token.norm)) return false;
  if (next && (next.start === token.end || /^[.!?…)"”]$/.test(next.norm))) return false;
  return !(token.norm === '.' && before !== undefined && before.end === token.start && abbreviation.test(before.norm));
}

/** Where the clause of a token begins. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (!opensClause(tokens, start)) start--;
  return start;
}

export function opensClause(tokens: readonly Token[], at: number): boolean {
  return at <= 0 || endsClause(tokens[at - 1]?.norm ?? '');
}

function endsClause(norm: string): boolean {
  return (
    enders.has(norm) ||
    joiners.has(norm) ||
    norm.startsWith('#') ||
    /^\d{4}-\d\d-\d\d$/.test(norm) ||
    /^[^\p{L}\p{N}‹'’]+$/u.test(norm)
  );
}

export function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && (!/^[.!?;…—–]$/.test(tokens[end]?.norm ?? '') || isOfNumber(tokens, end))) end++;
  return end;
}

/** The full stop of `no. 2`. */
export function isOfNumber(tokens: readonly Token[], at: number): boolean {
  return /^(?:no|nr)$/.test(tokens[at - 1]?.norm ?? '') && /^\d/.test(tokens[at + 1]?.norm ?? '');
}

/** The parts of a line that stand in quotation marks. */
export function quotationsIn(text: string): readonly (readonly [number, number])[] {
  if (!/["“„»«]/.test(text)) return [];
  return [...text.matchAll(quotation)].map(({ index, 0: found }) => [index, index + found.length]);
}

export function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const words = text.slice(start, end);
  return (words + closing(words, text.slice(end, end + longestMark))).replace(/^[\s:,–—→>-]+|[\s:,–—-]+$/g, '').trim();
}

const longestMark = 3;
/** What closes what, the longer first. */
const marks = [
  ...['***', '**', '*', '__', '_', '==', '`', '"'].map((mark) => [mark, mark] as const),
  ...([
    ['(', ')'],
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
    ['»', '«'],
  ] as const),
];

/** The mark behind some words that closes what they open: `lent me *Solaris*`. */
function closing(words: string, behind: string): string {
  const found = marks.find(([opens, closes]) => {
    if (!behind.startsWith(closes)) return false;
    const opened = words.split(opens).length - 1;
    return opens === closes ? opened % 2 === 1 : opened > words.split(closes).length - 1;
  });
  return found?.[1] ?? '';
}

/** The words of some tokens with a blank before and behind each, so that a pattern finds whole words: ` she read it `. */
export function spacedNorms(tokens: readonly Token[]): string {
  return ` ${tokens.map(({ norm }) => norm).join(' ')} `;
}
