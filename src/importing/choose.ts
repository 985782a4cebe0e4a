import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import { each, type Steps } from '../model/steps';
import { foldName } from '../notes/fold';
import { readDayText } from '../notes/read-day';
import type { ImportedPerson } from './imported-person';
import type { Proposal, ProposalKind } from './match';
import type { PeopleRead } from './read-file';

/**
 * What is done with somebody of a file: `new` for a note of their own, `note` for the one of their name that is about no person yet, else
 * the key of whose note is added to; no key is `new` or `note`.
 */
export type Chosen = PersonKey;

/** Which rows are shown. What is null does not matter. */
export interface RowFilter {
  readonly kind: ProposalKind | 'chosen' | null;
  /** In any text of the card. */
  readonly words: string;
  readonly organisation: string | null;
  readonly group: string | null;
  /** Connected on LinkedIn on this day or later. */
  readonly since: Day | null;
}

export const everybody: RowFilter = { kind: null, words: '', organisation: null, group: null, since: null };

export function passes(proposal: Proposal, filter: RowFilter, isChosen: boolean): boolean {
  const { card, kind } = proposal;
  if (filter.kind === 'chosen' ? !isChosen : filter.kind !== null && filter.kind !== kind) return false;
  if (filter.organisation !== null && foldName(card.organisation ?? '') !== foldName(filter.organisation)) return false;
  if (filter.group !== null && !card.groups.some((group) => foldName(group) === foldName(filter.group ?? '')))
    return false;
  if (filter.since !== null && (card.connectedOn === null || card.connectedOn < filter.since)) return false;
  return filter.words.trim() === '' || hasWords(textOf(card), filter.words);
}

let typed = { words: '', folded: [] as readonly string[] };

/** Whether all words stand in a folded text. The words are folded once for all rows of a list. */
export function hasWords(text: string, words: string): boolean {
  if (typed.words !== words) typed = { words, folded: foldName(words).split(' ') };
  return typed.folded.every((word) => text.includes(word));
}

/** Makes ready what is searched for words, so that the first letter typed does not have to. */
export function* prepareSearch(proposals: readonly Proposal[]): Steps<void> {
  yield* each(proposals, ({ card }) => textOf(card));
}

const texts = new WeakMap<ImportedPerson, string>();

/** Everything that is searched for words, folded once. */
function textOf(card: ImportedPerson): string {
  const known = texts.get(card);
  if (known !== undefined) return known;
  const { name, organisation, department, role, location, emails, groups, nicknames } = card;
  const text = foldName(
    [name, organisation, department, role, location, ...emails, ...groups, ...nicknames].filter(Boolean).join(' '),
  );
  texts.set(card, text);
  return text;
}

/** A file of no more people starts with everybody chosen who is clear; of a larger one, those who have a note already. */
export const fewPeople = 25;

/** Who is chosen to begin with. LinkedIn starts with nobody: it is a look-up first. */
export function chosenAtFirst(proposals: readonly Proposal[], source: PeopleRead['source']): Map<number, Chosen> {
  const chosen = new Map<number, Chosen>();
  if (source === 'linkedin') return chosen;
  const withNew = proposals.length <= fewPeople;
  for (const proposal of proposals) {
    const choice = plainChoice(proposal);
    if (choice !== null && (withNew || proposal.kind === 'same')) chosen.set(proposal.id, choice);
  }
  return chosen;
}

/** What is done with somebody who is chosen without more; null where the user must say who they are. */
export function plainChoice({ kind, person }: Proposal): Chosen | null {
  if (kind === 'new') return 'new';
  return kind === 'same' && person ? person.key : null;
}

/** How many of each kind. */
export function countKinds(proposals: readonly Proposal[]): Readonly<Record<ProposalKind, number>> {
  const counts = { new: 0, same: 0, unsure: 0, skip: 0 };
  for (const { kind } of proposals) counts[kind]++;
  return counts;
}

/** Values of a file to choose from, with how many people have each: the most first, then by name. */
export function valuesIn(
  proposals: readonly Proposal[],
  of: (card: ImportedPerson) => readonly string[],
): readonly (readonly [value: string, people: number])[] {
  // Thousands have the same few: each is folded once.
  const bySpelling = new Map<string, number>();
  for (const { card } of proposals)
    for (const value of of(card)) bySpelling.set(value, (bySpelling.get(value) ?? 0) + 1);
  const byFold = new Map<string, [string, number]>();
  for (const [value, people] of bySpelling) {
    const known = byFold.get(foldName(value));
    if (known) known[1] += people;
    else byFold.set(foldName(value), [value, people]);
  }
  return [...byFold].sort(([a, [, many]], [b, [, more]]) => more - many || (a < b ? -1 : 1)).map(([, found]) => found);
}

/**
 * A filter as it is written in a command: `British Library`, `organisation:Navy`, `group:Friends`, `since:2024-01-01`, separated by
 * commas. Null where the day of `since` is none.
 */
export function readFilter(written: string): RowFilter | null {
  let filter = everybody;
  for (const part of written.split(',').map((text) => text.trim())) {
    const match = /^(organisation|organization|company|group|since)\s*:\s*(.+)$/i.exec(part);
    const [, key = '', value = ''] = match ?? [];
    if (!match) filter = { ...filter, words: `${filter.words} ${part}`.trim() };
    else if (/^group$/i.test(key)) filter = { ...filter, group: value };
    else if (/^since$/i.test(key)) {
      const read = readDayText(value);
      if (read.kind !== 'day') return null;
      filter = { ...filter, since: read.day };
    } else filter = { ...filter, organisation: value };
  }
  return filter;
}
