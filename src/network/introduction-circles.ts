import type { Introduction } from '../model/introduction';
import type { PersonKey } from '../model/person';
import { compareText } from '../notes/fold';
import { meKey } from './resolve-mention';

/**
 * Circles among those who introduced people to me: in each, everybody was introduced by another of them, so that nobody can have been
 * the first. Every circle (strictly, every strongly connected part) is told once. Works with a stack of its own: chains may be long.
 */
export function circlesOf(introductions: readonly Introduction[]): readonly (readonly PersonKey[])[] {
  const next = new Map<PersonKey, PersonKey[]>();
  for (const { by, people } of introductions) {
    if (people[0] !== meKey || by === meKey) continue;
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
