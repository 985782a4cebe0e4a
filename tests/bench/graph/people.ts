/** The same people for all who draw: as notes for us, as nodes with a parent for the others, as a forest for the layout alone. */
import { hierarchy, tree } from 'd3-hierarchy';
import { foldForest, unfolded } from '../../../src/introductions/fold';
import type { Forest, Member } from '../../../src/introductions/forest';
import { tidyLayout } from '../../../src/introductions/tidy-layout';
import { isoOf } from '../../../src/model/day';
import { generateVault } from '../vault-generator';

export interface BenchPerson {
  readonly name: string;
  /** Place in the list of whoever introduced them; -1 for those I know first-hand. */
  readonly parent: number;
}

export interface BenchPeople {
  readonly people: readonly BenchPerson[];
  readonly files: Readonly<Record<string, string>>;
}

/**
 * People and their introducers from the generator of vaults. Its meetings are left out: they would make the host slow and the
 * picture no different; a day of the last contact in their place gives the discs their tones.
 */
export function makePeople(count: number): BenchPeople {
  const { notes, today } = generateVault(count);
  const files: Record<string, string> = { 'Me.md': '---\ntags: [me]\n---\n' };
  const people: BenchPerson[] = [];
  const places = new Map<string, number>();
  for (const { path, frontmatter } of notes.slice(0, count)) {
    const name = path.slice('People/'.length, -'.md'.length);
    const introducer = frontmatter?.['introduced by'];
    const by = typeof introducer === 'string' ? introducer : null;
    const day = isoOf(today - ((people.length * 37) % 700));
    const lines = ['---', 'tags: [person]', `last contact: ${day}`, ...(by ? [`introduced by: "${by}"`] : []), '---'];
    files[path] = `${lines.join('\n')}\n`;
    places.set(name, people.length);
    people.push({ name, parent: by ? (places.get(by.slice(2, -2)) ?? -1) : -1 });
  }
  return { people, files };
}

/** Their meetings, so many a person, for the network. */
export function makeMeetings(count: number, each: number): Readonly<Record<string, string>> {
  const { notes } = generateVault(count);
  const meetings = notes.filter(({ path }) => path.startsWith('Meetings/')).slice(0, count * each);
  return Object.fromEntries(
    meetings.map(({ path, frontmatter }) => [path, `---\n${JSON.stringify(frontmatter ?? {})}\n---\n`]),
  );
}

/** Milliseconds of one layout of everybody, unfolded: ours, with and without the fold before it, and d3's tree. */
export function measureLayout(people: readonly BenchPerson[]): { ours: number; withFold: number; d3: number } {
  const forest = forestOf(people);
  const folded = foldForest(forest, unfolded);
  const childrenOf = (key: string): string[] => [...(forest.members.get(key)?.children ?? [])];
  const layouts = [
    () => tidyLayout(folded),
    () => tidyLayout(foldForest(forest, unfolded)),
    () => tree<string>().nodeSize([26, 232])(hierarchy('me', childrenOf)),
  ];
  const [ours = NaN, withFold = NaN, d3 = NaN] = layouts.map(medianTime);
  return { ours, withFold, d3 };
}

function medianTime(work: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[3] ?? NaN;
}

function forestOf(people: readonly BenchPerson[]): Forest {
  const keyOf = (at: number): string => (at < 0 ? 'me' : `p${String(at)}`);
  const children = new Map<string, string[]>();
  const led = new Map<string, number>();
  people.forEach(({ parent }, at) => {
    const siblings = children.get(keyOf(parent)) ?? [];
    siblings.push(keyOf(at));
    children.set(keyOf(parent), siblings);
  });
  // Whoever was introduced comes after their introducer, so that from the end on every branch is complete.
  for (let at = people.length - 1; at >= 0; at--) {
    const parent = keyOf(people[at]?.parent ?? -1);
    led.set(parent, (led.get(parent) ?? 0) + 1 + (led.get(keyOf(at)) ?? 0));
  }
  const members = new Map<string, Member>();
  const waiting = [{ at: -1, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, depth } = next;
    const key = keyOf(at);
    const below = children.get(key) ?? [];
    const person = people[at];
    members.set(key, {
      ...{ key, depth, children: below, led: led.get(key) ?? 0, name: person?.name ?? 'You' },
      stage: null,
      parent: person ? keyOf(person.parent) : null,
      ...{ person: null, ghost: false, introduction: null, day: null, lastContact: null },
    });
    for (const child of [...below].reverse()) waiting.push({ at: Number(child.slice(1)), depth: depth + 1 });
  }
  return { meKey: 'me', members, arcs: [], unplaced: [] };
}
