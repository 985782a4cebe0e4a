import { type FollowUp, type FollowUpKind, type FollowUpReason, kindWords } from './follow-up';
import type { SearchMatches, SearchResult } from 'obsidian';

/** What somebody typed: kinds or a tag to narrow to, and words to find in what is left. */
export interface FollowUpQuery {
  /** Null: all kinds. */
  readonly kinds: ReadonlySet<FollowUpKind> | null;
  /** Without `#`, lower case. */
  readonly tag: string | null;
  readonly words: readonly string[];
}

/** A follow-up found, with what to highlight. `reasons` are those that match the kinds asked for. */
export interface FollowUpMatch {
  readonly followUp: FollowUp;
  readonly reasons: readonly FollowUpReason[];
  readonly inName: SearchMatches;
  readonly inOrganisation: SearchMatches;
  readonly inReason: SearchMatches;
}

export type Matcher = (text: string) => SearchResult | null;

/** The host's two ways to search: `fuzzy` for names, `simple` for sentences, in which nearly every fuzzy pattern would be found. */
export interface Matchers {
  fuzzy(word: string): Matcher;
  simple(word: string): Matcher;
}

export function parseFollowUpQuery(typed: string): FollowUpQuery {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const first = words[0]?.toLowerCase() ?? '';
  if (first.startsWith('#') && first.length > 1) return { kinds: null, tag: first.slice(1), words: words.slice(1) };
  const kinds = (Object.keys(kindWords()) as FollowUpKind[]).filter((kind) =>
    kindWords()[kind].prefixes.includes(first),
  );
  return kinds.length > 0
    ? { kinds: new Set(kinds), tag: null, words: words.slice(1) }
    : { kinds: null, tag: null, words };
}

/** The follow-ups that hold every word, those found by name first; without words, in the order given. */
export function searchFollowUps(
  followUps: readonly FollowUp[],
  query: FollowUpQuery,
  matchers: Matchers,
): readonly FollowUpMatch[] {
  const { kinds, tag } = query;
  if (isEmpty(query)) return followUps.map(unsearched);
  const words = query.words.map((word) => ({ fuzzy: matchers.fuzzy(word), simple: matchers.simple(word) }));
  const found: { match: FollowUpMatch; rank: number }[] = [];
  for (const followUp of followUps) {
    if (tag && !followUp.person.tags.some((own) => isTagOrBelow(own.toLowerCase(), tag))) continue;
    const reasons = kinds ? followUp.reasons.filter((reason) => kinds.has(reason.kind)) : followUp.reasons;
    const result = reasons.length > 0 ? matchOne(followUp, reasons, words) : null;
    if (result) found.push(result);
  }
  if (words.length > 0) found.sort((a, b) => b.rank - a.rank);
  return found.map(({ match }) => match);
}

/** Whether nothing was typed that could leave anybody out. */
export function isEmpty({ kinds, tag, words }: FollowUpQuery): boolean {
  return kinds === null && tag === null && words.length === 0;
}

/** A follow-up as it is shown where nobody searches. */
export function unsearched(followUp: FollowUp): FollowUpMatch {
  return { followUp, reasons: followUp.reasons, inName: [], inOrganisation: [], inReason: [] };
}

function isTagOrBelow(own: string, tag: string): boolean {
  return own === tag || own.startsWith(`${tag}/`);
}

/** A match in a name outranks one in an alias or organisation, and that one in a sentence. */
const rankOfField = { name: 2000, organisation: 1000, reason: 0 };

function matchOne(
  followUp: FollowUp,
  reasons: readonly FollowUpReason[],
  words: readonly { fuzzy: Matcher; simple: Matcher }[],
): { match: FollowUpMatch; rank: number } | null {
  const { person } = followUp;
  const why = reasons[0]?.why ?? '';
  const inName: SearchMatches = [];
  const inOrganisation: SearchMatches = [];
  const inReason: SearchMatches = [];
  let rank = 0;
  for (const { fuzzy, simple } of words) {
    const name = fuzzy(person.name);
    if (name) {
      inName.push(...name.matches);
      rank += rankOfField.name + name.score;
      continue;
    }
    const organisation = person.organisation === null ? null : fuzzy(person.organisation);
    const alias = organisation === null && person.aliases.some((one) => fuzzy(one) !== null);
    const reason = organisation === null ? simple(why) : null;
    if (organisation) inOrganisation.push(...organisation.matches);
    else if (reason) inReason.push(...reason.matches);
    else if (!alias && !simple(wordsOf(reasons))) return null;
    rank += organisation !== null || alias ? rankOfField.organisation : rankOfField.reason;
  }
  return {
    match: {
      followUp,
      reasons,
      inName: joined(inName),
      inOrganisation: joined(inOrganisation),
      inReason: joined(inReason),
    },
    rank,
  };
}

/** All that the reasons say, with their kinds. */
function wordsOf(reasons: readonly FollowUpReason[]): string {
  return reasons.map((reason) => `${kindWords()[reason.kind].label} ${reason.why}`).join('\n');
}

/** Highlights in order, with those that touch made one: two words may match the same letters. */
function joined(matches: SearchMatches): SearchMatches {
  if (matches.length < 2) return matches;
  const result: SearchMatches = [];
  for (const [from, to] of [...matches].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
