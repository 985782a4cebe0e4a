import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import { strengthOf, tieWords, type Tie } from '../network/ties';
import { WaySearch } from './way-search';
import { say } from '../i18n/words';

/** One step of a way from one person to another, and the note that proves it. */
export interface PathStep {
  readonly from: PersonKey;
  readonly to: PersonKey;
  readonly by: 'introduction' | 'meeting';
  readonly day: Day | null;
  readonly source: Source;
}

export interface WarmStep extends PathStep {
  /** What the step rests on, in words: `4 meetings, the last 2 months ago`. */
  readonly strength: string;
}

export interface WarmPath {
  readonly steps: readonly WarmStep[];
  /** For order alone: the product of the strengths of its steps, since a message arrives only if everybody passes it on. */
  readonly strength: number;
}

/**
 * Ways between two people over introductions made and meetings shared up to `today`, each step with the note that proves it: the
 * shortest first, of equally long ones the strongest, then by name; no two over the same people. Alternatives have at most two steps
 * more than the shortest. They never lead through me, whom everybody here knows.
 * Empty where there is none, and from somebody to themselves.
 */
export function warmPaths(
  network: NetworkView,
  from: PersonKey,
  to: PersonKey,
  today: Day,
  most = 3,
): readonly WarmPath[] {
  if (from === to || most < 1) return [];
  const back = to === network.meKey;
  const search = back ? new WaySearch(network, to, from, today) : new WaySearch(network, from, to, today);
  return search.ways(most).map((way) => {
    const people = back ? way.reverse() : way;
    const steps: WarmStep[] = [];
    let strength = 1;
    for (const [i, key] of people.slice(1).entries()) {
      const before = people[i] ?? key;
      const tie = search.tie(before, key);
      if (!tie) continue;
      strength *= strengthOf(tie);
      steps.push({ from: before, to: key, ...proofOf(tie), strength: tieWords(network, tie, today) });
    }
    return { steps, strength };
  });
}

/** That there is no way, for people to read. */
export function noWayWords(network: NetworkView, from: PersonKey, to: PersonKey): string {
  const name = (key: PersonKey): string =>
    key === network.meKey ? say.shared.youObject : (network.person(key)?.name ?? key);
  return say.introductions.noWay({ name: name(from), name2: name(to) });
}

/** Of several proofs the best: they were introduced, they met, one introduced the other. */
function proofOf({ introduced, last, introducer }: Tie): Pick<PathStep, 'by' | 'day' | 'source'> {
  if (last && !introduced) return { by: 'meeting', day: last.day, source: { path: last.path, line: null } };
  const introduction = introduced ?? introducer;
  const source = introduction?.sources[0] ?? { path: '', line: null };
  return { by: 'introduction', day: introduction?.day ?? null, source };
}
