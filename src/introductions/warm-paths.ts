import { dayWords } from '../i18n/days';
import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import { isMade, strengthOf, type Tie, tiesOf, tieWords } from '../network/ties';
import { compareText } from '../notes/fold';
import { introductionChain } from './path-to-me';

/** The longest alternative path, in steps. */
const LONGEST = 6;
const DETOUR = 2;
/** After so many paths that lead nowhere new, the search ends. */
const MOST_DROPPED = 100;

/** A partial path: its last person and a lower bound of its cost. */
interface Begun {
  readonly key: PersonKey;
  readonly before: Begun | null;
  readonly steps: number;
  readonly cost: number;
  /** Steps and cost of the best path that begins so. */
  readonly allSteps: number;
  readonly allCost: number;
  readonly names: string;
}

/**
 * The best paths between two people, best first: by number of steps, then by cost. The cost of a tie is the negative logarithm of its
 * strength, so that costs add up as strengths multiply. A breadth-first search from the target gives the distances; a best-first
 * search from the start then uses them as lower bounds.
 */
export class PathSearch {
  private readonly known = new Map<PersonKey, ReadonlyMap<PersonKey, Tie>>();
  private readonly stepsLeft: Map<PersonKey, number>;
  private readonly costsLeft: Map<PersonKey, number>;
  private readonly seen = new Set<string>();
  private rim: readonly PersonKey[];
  private radius = 0;

  /** @param target anybody but me */
  constructor(
    private readonly network: NetworkView,
    private readonly start: PersonKey,
    private readonly target: PersonKey,
    private readonly today: Day,
  ) {
    this.stepsLeft = new Map([[target, 0]]);
    this.costsLeft = new Map([[target, 0]]);
    this.rim = [target];
  }

  /** At most so many paths, as the people on them. */
  paths(most: number): PersonKey[][] {
    while (!this.stepsLeft.has(this.start)) {
      if (this.rim.length === 0) return [];
      this.grow();
    }
    const shortest = this.radius;
    const limit = Math.max(shortest, Math.min(LONGEST, shortest + DETOUR));
    for (let steps = shortest; ; steps++) {
      while (this.radius < steps - 1 && this.rim.length > 0) this.grow();
      const paths = this.pathsWithin(steps, steps > shortest, most);
      if (paths.length === most || steps === limit) return paths;
    }
  }

  /** The tie between two people, at least one of whom is not me. */
  tie(a: PersonKey, b: PersonKey): Tie | undefined {
    return a === this.network.meKey ? this.tiesOf(b).get(a) : this.tiesOf(a).get(b);
  }

  private tiesOf(key: PersonKey): ReadonlyMap<PersonKey, Tie> {
    let ties = this.known.get(key);
    if (!ties) this.known.set(key, (ties = tiesOf(this.network, key, this.today)));
    return ties;
  }

  /** Adds the next layer of the breadth-first search. Each meeting is visited once, so that large meetings stay cheap. */
  private grow(): void {
    const { network, start, today } = this;
    const next: PersonKey[] = [];
    this.radius++;
    const reach = (key: PersonKey): void => {
      if (this.stepsLeft.has(key) || (key === network.meKey && key !== start)) return;
      this.stepsLeft.set(key, this.radius);
      if (key !== start) next.push(key);
    };
    for (const key of this.rim) {
      for (const { path, day, attendees } of network.meetingsOf(key)) {
        if (this.seen.has(path) || (day !== null && day > today)) continue;
        this.seen.add(path);
        attendees.forEach(reach);
        reach(network.meKey);
      }
      for (const introduction of network.introductionsOf(key)) {
        if (isMade(introduction, today)) [introduction.by, ...introduction.people].forEach(reach);
      }
    }
    this.rim = next;
  }

  private pathsWithin(steps: number, detours: boolean, most: number): PersonKey[][] {
    const paths = new Map<string, PersonKey[]>();
    let dropped = 0;
    const begun: Begun[] = [{ key: this.start, before: null, steps: 0, cost: 0, allSteps: 0, allCost: 0, names: '' }];
    for (let best = takeBest(begun); best && paths.size < most; best = takeBest(begun)) {
      if (best.key === this.target) {
        const path = peopleOn(best);
        if (this.isCircular(path)) {
          if (++dropped === MOST_DROPPED) break;
          continue;
        }
        const people = [...path].sort().join('\n');
        if (!paths.has(people)) paths.set(people, path);
        continue;
      }
      for (const [key, tie] of this.neighbours(best.key, steps - best.steps - 1)) {
        if (detours && isOn(best, key)) continue;
        const cost = best.cost + costOf(tie);
        begun.push({
          key,
          before: best,
          steps: best.steps + 1,
          cost,
          allSteps: best.steps + 1 + (this.stepsLeft.get(key) as number),
          allCost: cost + this.costLeft(key),
          names: `${best.names}\n${this.network.person(key)?.name ?? ''}\t${key}`,
        });
      }
    }
    return [...paths.values()];
  }

  /** Whoever I met through somebody is no way to them: I can ask them myself. */
  private isCircular(path: readonly PersonKey[]): boolean {
    const { network, start } = this;
    if (start !== network.meKey) return false;
    return path.slice(1, -1).some((key, i) => {
      const [next, ...later] = path.slice(i + 2);
      if (next === undefined) return false;
      return (
        introductionChain(network, key).some(
          (by) => [next, ...later].includes(by) && this.tie(start, by) !== undefined,
        ) ||
        (this.onlyIntroducedMe(next, key) && this.tie(start, next) !== undefined)
      );
    });
  }

  /** Whether two know each other only because one of them introduced me to the other, whom I may have met before. */
  private onlyIntroducedMe(by: PersonKey, to: PersonKey): boolean {
    const { network, today } = this;
    const tie = this.tie(by, to);
    if (!tie || tie.meetings > 0) return false;
    return network
      .introductionsOf(to)
      .filter((one) => isMade(one, today) && [one.by, ...one.people].includes(by))
      .every((one) => one.by === by && one.people.includes(network.meKey));
  }

  /** The people a person knows who are at most so many steps from the target. */
  private neighbours(of: PersonKey, most: number): [PersonKey, Tie][] {
    const isNear = (key: PersonKey): boolean => key !== this.start && (this.stepsLeft.get(key) ?? Infinity) <= most;
    if (of !== this.network.meKey) return [...this.tiesOf(of)].filter(([key]) => isNear(key));
    return [...this.stepsLeft.keys()].filter(isNear).flatMap((key) => {
      const tie = this.tie(of, key);
      return tie ? [[key, tie]] : [];
    });
  }

  /** The lowest cost of the shortest paths from a person to the target. */
  private costLeft(of: PersonKey): number {
    const waiting = [of];
    for (let key = waiting[waiting.length - 1]; key !== undefined; key = waiting[waiting.length - 1]) {
      if (this.costsLeft.has(key)) {
        waiting.pop();
        continue;
      }
      const steps = (this.stepsLeft.get(key) as number) - 1;
      const nearer = this.neighbours(key, steps);
      const unknown = nearer.filter(([next]) => !this.costsLeft.has(next));
      for (const [next] of unknown) waiting.push(next);
      if (unknown.length > 0) continue;
      let least = Infinity;
      for (const [next, tie] of nearer) least = Math.min(least, costOf(tie) + (this.costsLeft.get(next) as number));
      this.costsLeft.set(key, least);
    }
    return this.costsLeft.get(of) as number;
  }
}

/** Integers, because their sums do not depend on the order. */
function costOf(tie: Tie): number {
  return Math.round(-1e6 * Math.log(strengthOf(tie)));
}

function isOn(path: Begun, key: PersonKey): boolean {
  for (let at: Begun | null = path; at; at = at.before) if (at.key === key) return true;
  return false;
}

function peopleOn(path: Begun): PersonKey[] {
  const people: PersonKey[] = [];
  for (let at: Begun | null = path; at; at = at.before) people.push(at.key);
  return people.reverse();
}

/** Removes the best from a list. So few are removed that a heap would not pay. */
function takeBest(list: Begun[]): Begun | undefined {
  let best = 0;
  for (let i = 1; i < list.length; i++) if (compare(list[i] as Begun, list[best] as Begun) < 0) best = i;
  const last = list.pop();
  if (best === list.length) return last;
  const taken = list[best];
  list[best] = last as Begun;
  return taken;
}

function compare(a: Begun, b: Begun): number {
  return a.allSteps - b.allSteps || a.allCost - b.allCost || compareText(a.names, b.names);
}

/** One step of a path from one person to another, and the note that proves it. */
export interface PathStep {
  readonly from: PersonKey;
  readonly to: PersonKey;
  readonly by: 'introduction' | 'meeting';
  readonly day: Day | null;
  readonly source: Source;
}

export interface WarmStep extends PathStep {
  /** The evidence in words: `4 meetings, the last 2 months ago`. */
  readonly strength: string;
}

export interface WarmPath {
  readonly steps: readonly WarmStep[];
  /** Only for sorting: the product of the strengths of the steps. */
  readonly strength: number;
}

/**
 * Paths between two people over introductions made and meetings shared up to `today`, each step with the note that proves it: sorted
 * by length, strength, then name; no two over the same people. Alternatives have at most two steps more than the shortest. No path
 * leads through me, because I know everybody. Empty if there is none, and for the same person twice.
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
  const search = back ? new PathSearch(network, to, from, today) : new PathSearch(network, from, to, today);
  const mine = from === network.meKey;
  const found = search.paths(most);
  const direct = mine && !found.some(({ length }) => length === 2) ? metDirectly(network, to, today) : null;
  const paths = found.slice(0, direct ? most - 1 : most).map((path) => {
    const people = back ? path.reverse() : path;
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
  return direct ? [direct, ...paths] : paths;
}

/** The way to somebody I was in touch with, where neither a meeting nor an introduction proves it. */
function metDirectly(network: NetworkView, to: PersonKey, today: Day): WarmPath | null {
  const contact = network.contactsOf(to).find(({ day }) => day <= today);
  const person = network.person(to);
  const met = person?.met != null && person.met <= today && person.path !== null;
  const source = contact?.source ?? (met ? { path: person.path, line: null } : null);
  if (!source) return null;
  const day = contact?.day ?? person?.met ?? null;
  const strength = day === null ? say.introductions.youHaveMet : say.introductions.lastInTouch(dayWords(day));
  return { steps: [{ from: network.meKey, to, by: 'meeting', day, source, strength }], strength: 1 };
}

/** The sentence that says there is no path. */
export function noPathWords(network: NetworkView, from: PersonKey, to: PersonKey): string {
  const name = (key: PersonKey): string =>
    key === network.meKey ? say.shared.youObject() : (network.person(key)?.name ?? key);
  return say.introductions.noWay({ from: name(from), to: name(to) });
}

/** The best of several proofs, in this order: they were introduced, they met, one introduced the other. */
function proofOf({ introduced, last, introducer }: Tie): Pick<PathStep, 'by' | 'day' | 'source'> {
  if (last && !introduced) return { by: 'meeting', day: last.day, source: { path: last.path, line: null } };
  const introduction = introduced ?? introducer;
  const source = introduction?.sources[0] ?? { path: '', line: null };
  return { by: 'introduction', day: introduction?.day ?? null, source };
}
