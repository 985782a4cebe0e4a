import { type Matcher, matchPerson, type Span } from '../network/find-person';
import { type FollowUp, type FollowUpKind, type FollowUpReason, kindWords } from './follow-up';

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
  readonly inName: Span[];
  readonly inOrganisation: Span[];
  readonly inReason: Span[];
}

/** Two ways to search: `fuzzy` for names, `simple` for sentences, in which a fuzzy search would find nearly everything. */
export interface Matchers {
  fuzzy(word: string): Matcher;
  simple(word: string): Matcher;
}

export function parseFollowUpQuery(typed: string): FollowUpQuery {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const first = words[0]?.toLowerCase() ?? '';
  if (first.startsWith('#') && first.length > 1) return { kinds: null, tag: first.slice(1), words: words.slice(1) };
  const kinds = (Object.keys(kindWords) as FollowUpKind[]).filter((kind) => kindWords[kind].prefixes.includes(first));
  return kinds.length > 0
    ? { kinds: new Set(kinds), tag: null, words: words.slice(1) }
    : { kinds: null, tag: null, words };
}

/** The follow-ups that hold every word, the best match first; without words, in the order given. */
export function searchFollowUps(
  followUps: readonly FollowUp[],
  query: FollowUpQuery,
  matchers: Matchers,
): readonly FollowUpMatch[] {
  const { kinds, tag } = query;
  if (isEmpty(query)) return followUps.map(unsearched);
  const words = query.words.map((word) => ({ fuzzy: matchers.fuzzy(word), simple: matchers.simple(word) }));
  const found: { match: FollowUpMatch; score: number }[] = [];
  for (const followUp of followUps) {
    if (tag && !followUp.person.tags.some((own) => isTagOrBelow(own.toLowerCase(), tag))) continue;
    const reasons = kinds ? followUp.reasons.filter((reason) => kinds.has(reason.kind)) : followUp.reasons;
    const result = reasons.length > 0 ? matchOne(followUp, reasons, words) : null;
    if (result) found.push(result);
  }
  if (words.length > 0) found.sort((a, b) => b.score - a.score);
  return found.map(({ match }) => match);
}

/** Whether nothing was typed that could leave anybody out. */
export function isEmpty({ kinds, tag, words }: FollowUpQuery): boolean {
  return kinds === null && tag === null && words.length === 0;
}

/** A follow-up as it is shown before anything is typed. */
export function unsearched(followUp: FollowUp): FollowUpMatch {
  return { followUp, reasons: followUp.reasons, inName: [], inOrganisation: [], inReason: [] };
}

function isTagOrBelow(own: string, tag: string): boolean {
  return own === tag || own.startsWith(`${tag}/`);
}

/** Whoever is found by name, alias or organisation comes before those who are found by what is said of them. */
const scoreOfSentence = -1000;

function matchOne(
  followUp: FollowUp,
  reasons: readonly FollowUpReason[],
  words: readonly { fuzzy: Matcher; simple: Matcher }[],
): { match: FollowUpMatch; score: number } | null {
  const why = reasons[0]?.why ?? '';
  const inName: Span[] = [];
  const inOrganisation: Span[] = [];
  const inReason: Span[] = [];
  let score = 0;
  for (const { fuzzy, simple } of words) {
    const found = matchPerson(followUp.person, fuzzy);
    if (found) {
      score += found.score;
      if (found.field === 'name') inName.push(...found.matches);
      if (found.field === 'organisation') inOrganisation.push(...found.matches);
      continue;
    }
    score += scoreOfSentence;
    const inFirst = simple(why);
    if (inFirst) inReason.push(...inFirst.matches);
    else if (!simple(wordsOf(reasons))) return null;
  }
  const spans = { inName: joined(inName), inOrganisation: joined(inOrganisation), inReason: joined(inReason) };
  return { match: { followUp, reasons, ...spans }, score };
}

/** All that the reasons say, with their kinds. */
function wordsOf(reasons: readonly FollowUpReason[]): string {
  return reasons.map((reason) => `${kindWords[reason.kind].label} ${reason.why}`).join('\n');
}

/** Highlights in order, with those that touch made one: two words may match the same letters. */
function joined(matches: Span[]): Span[] {
  if (matches.length < 2) return matches;
  const result: Span[] = [];
  for (const [from, to] of [...matches].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
