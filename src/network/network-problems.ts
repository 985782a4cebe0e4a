import { say } from '../i18n/words';
import type { Introduction } from '../model/introduction';
import type { Person, PersonKey } from '../model/person';
import type { Problem } from '../model/problem';
import { compareText, nameOfPath } from '../notes/fold';
import type { ContributionIndex } from './contribution-index';
import type { NameIndex } from './name-index';
import { meKey } from './resolve-mention';

/**
 * Circles among those who introduced people to me: in each, everybody was introduced by another of them, so that nobody can have been
 * the first. Every circle (strictly, every strongly connected part) is told once. Works with a stack of its own: chains may be long.
 */
export function circlesOf(introductions: readonly Introduction[]): readonly (readonly PersonKey[])[] {
  const next = new Map<PersonKey, PersonKey[]>();
  for (const { by, people, state } of introductions) {
    if (people[0] !== meKey || by === meKey || state === 'named' || state === 'asked') continue;
    const list = next.get(by);
    if (list) list.push(people[1]);
    else next.set(by, [people[1]]);
  }
  return new CircleSearch(next).circles.sort((a, b) => compareText(a[0] ?? '', b[0] ?? ''));
}

/** Tarjan's search for strongly connected parts. */
class CircleSearch {
  readonly circles: (readonly PersonKey[])[] = [];
  private readonly order = new Map<PersonKey, number>();
  private readonly lowest = new Map<PersonKey, number>();
  private readonly open = new Set<PersonKey>();
  private readonly stack: PersonKey[] = [];

  constructor(private readonly next: ReadonlyMap<PersonKey, readonly PersonKey[]>) {
    for (const key of next.keys()) if (!this.order.has(key)) this.walk(key);
  }

  private walk(start: PersonKey): void {
    const path = [this.enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = step.ways[step.at++];
      if (to === undefined) {
        path.pop();
        this.leave(step.key, path.at(-1)?.key ?? null);
      } else if (!this.order.has(to)) path.push(this.enter(to));
      else if (this.open.has(to)) this.lower(step.key, this.order.get(to) ?? 0);
    }
  }

  private enter(key: PersonKey): { key: PersonKey; ways: readonly PersonKey[]; at: number } {
    this.lowest.set(key, this.order.size);
    this.order.set(key, this.order.size);
    this.open.add(key);
    this.stack.push(key);
    return { key, ways: this.next.get(key) ?? [], at: 0 };
  }

  private leave(key: PersonKey, from: PersonKey | null): void {
    const low = this.lowest.get(key) ?? 0;
    if (from !== null) this.lower(from, low);
    if (low !== this.order.get(key)) return;
    const circle: PersonKey[] = [];
    for (let member = this.stack.pop(); member !== undefined; member = member === key ? undefined : this.stack.pop()) {
      this.open.delete(member);
      circle.push(member);
    }
    if (circle.length > 1) this.circles.push(circle.sort(compareText));
  }

  private lower(key: PersonKey, value: number): void {
    this.lowest.set(key, Math.min(this.lowest.get(key) ?? value, value));
  }
}

/** What is wrong across notes, and what the notes themselves are in trouble with; gathered anew only after a change. */
export class NetworkProblems {
  private told: { readonly revision: number; readonly problems: readonly Problem[] } | null = null;
  private circles: { readonly version: number; readonly keys: readonly (readonly PersonKey[])[] } | null = null;

  constructor(
    private readonly contributions: ContributionIndex,
    private readonly names: NameIndex,
    private readonly person: (key: PersonKey) => Person | null,
  ) {}

  /** By path, line and words. */
  at(revision: number): readonly Problem[] {
    if (this.told?.revision !== revision) this.told = { revision, problems: this.gather() };
    return this.told.problems;
  }

  private gather(): readonly Problem[] {
    const { introductions } = this.contributions;
    const stated = introductions.all();
    if (this.circles?.version !== introductions.version) {
      this.circles = { version: introductions.version, keys: circlesOf(stated) };
    }
    const owners = this.names.owners();
    const problems = [
      ...this.contributions.problems(),
      ...this.circles.keys.map((keys) => problemOfCircle(keys.flatMap((key) => this.person(key) ?? []))),
      ...this.names.namesakes().map(({ name, paths }) => problemOfNamesakes(name, paths)),
      ...this.names.copies().map(({ path, original }) => problemOfCopy(path, original)),
      ...(owners.length > 1 ? [problemOfOwners(owners)] : []),
    ];
    return problems.sort(
      (a, b) => compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.what, b.what),
    );
  }
}

/** Names told in a problem; more are counted. */
const mostNames = 6;

/** `member` tells name and note of somebody in the circle. */
function problemOfCircle(members: readonly { readonly name: string; readonly path: string | null }[]): Problem {
  const paths = members.flatMap(({ path }) => path ?? []);
  return {
    path: paths[0] ?? '',
    line: null,
    what: say.network.introducedEachOtherInCircle(inWords(members.map(({ name }) => name))),
    remedy: say.network.checkIntroducedBy(inWords(paths)),
  };
}

function problemOfNamesakes(name: string, paths: readonly string[]): Problem {
  return {
    path: paths[0] ?? '',
    line: null,
    what: say.network.sameName({
      count: paths.length,
      name,
      paths: inWords(paths),
    }),
    remedy: say.network.mergeOrRename,
  };
}

function problemOfCopy(path: string, original: string): Problem {
  const names = { name: nameOfPath(path), original: nameOfPath(original) };
  return {
    path,
    line: null,
    what: say.network.mayBeCopy(names),
    remedy: say.network.deleteCopyOrRename(names.original),
  };
}

function problemOfOwners(paths: readonly string[]): Problem {
  return {
    path: paths[1] ?? '',
    line: null,
    what: say.network.severalAreMe({ count: paths.length, paths: inWords(paths) }),
    remedy: say.network.chooseYourOwnNote,
  };
}

function inWords(items: readonly string[]): string {
  const shown =
    items.length > mostNames ? [...items.slice(0, mostNames), say.network.others(items.length - mostNames)] : items;
  return say.shared.list(shown);
}
