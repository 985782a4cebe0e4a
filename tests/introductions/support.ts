import fc from 'fast-check';
import type { Day } from '../../src/model/day';
import { dayFromIso } from '../../src/model/day';
import type { Introduction } from '../../src/model/introduction';
import type { Contact } from '../../src/model/meeting';
import { type Person, type PersonKey, unknownPerson } from '../../src/model/person';
import type { NetworkView } from '../../src/network/network-view';

export const TODAY = day('2026-11-23');
export const ME = 'Me.md';

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

export interface PersonSketch {
  readonly name: string;
  readonly ghost?: boolean;
  readonly contacts?: readonly Day[];
}

export interface IntroductionSketch {
  /** Names; `me` stands for me. */
  readonly by: string;
  readonly people: readonly [string, string];
  readonly day?: Day | null;
  readonly promised?: boolean;
}

export function keyOf({ name, ghost }: PersonSketch): PersonKey {
  return ghost ? `/ghost:${name.toLowerCase()}` : `People/${name}.md`;
}

/** A network of people and introductions and nothing else, enough for the graph. */
export function aNetwork(
  sketches: readonly PersonSketch[],
  introductions: readonly IntroductionSketch[] = [],
): NetworkView {
  const byName = new Map(sketches.map((sketch) => [sketch.name, sketch]));
  const key = (name: string): PersonKey => {
    const sketch = byName.get(name);
    return name === 'me' ? ME : sketch ? keyOf(sketch) : `People/${name}.md`;
  };
  const people = sketches.map(aPerson).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const byKey = new Map(people.map((person) => [person.key, person]));
  const contacts = new Map(
    sketches.map((sketch) => [keyOf(sketch), [...(sketch.contacts ?? [])].sort((a, b) => b - a).map(aContact)]),
  );
  const all = introductions.map(({ by, people: [a, b], day: on = null, promised = false }): Introduction => ({
    by: key(by),
    people: [key(a), key(b)],
    day: on,
    state: promised ? 'promised' : 'made',
    sources: [{ path: key(b), line: 3 }],
    steps: [],
  }));
  const unused = (): never => {
    throw new Error('the graph does not ask for this');
  };
  return {
    revision: 1,
    me: aPerson({ name: 'Me' }),
    meKey: ME,
    people: () => people,
    person: (wanted) => byKey.get(wanted) ?? null,
    introductions: () => all,
    declined: () => [],
    declinedOf: () => [],
    contactsOf: (wanted) => contacts.get(wanted) ?? [],
    meetingsOf: () => [],
    favoursOf: () => [],
    personAt: unused,
    exchangesOf: () => [],
    mentionsOf: () => [],
    findPeople: (wanted) => people.filter(({ name }) => name === wanted),
    meetings: () => [],
    meetingAt: unused,
    introductionsOf: (wanted) => all.filter(({ by, people: both }) => [by, ...both].includes(wanted)),
    openIntroductionsOf: unused,
    favours: unused,
    thanksOf: unused,
    promisesOf: unused,
    asksOf: () => [],
    acquaintedWith: () => [],
    awaitedFrom: unused,
    thanksOwedTo: unused,
    isPrivate: () => false,
    problems: unused,
  };
}

function aPerson(sketch: PersonSketch): Person {
  const me = sketch.name === 'Me';
  const key = me ? ME : keyOf(sketch);
  return {
    ...unknownPerson(sketch.name, key),
    path: sketch.ghost ? null : key,
    ghost: sketch.ghost ?? false,
    me,
  };
}

function aContact(on: Day): Contact {
  return { day: on, source: { path: 'Daily.md', line: 1 }, by: 'mention' };
}

/** Forty people as a library student might come to know them in a year: four steps deep, ghosts, a circle, second ways. */
export function aLibraryYear(): NetworkView {
  const sketches: PersonSketch[] = [];
  const introductions: IntroductionSketch[] = [];
  const person = (name: string, since: string, last: string | null, by?: string, ghost = false): void => {
    const contacts = last === null ? [] : by === undefined ? [day(since), day(last)] : [day(last)];
    sketches.push({ name, ghost, contacts });
    if (by !== undefined) introductions.push({ by, people: ['me', name], day: day(since) });
  };
  person('Grace Hopper', '2025-09-02', '2026-11-10');
  person('Imani Okafor', '2025-09-20', '2026-10-02');
  person('Jonas Lindqvist', '2025-10-04', '2025-10-04');
  person('Rosa Delgado', '2025-11-11', '2026-03-01');
  person('Walter Bishop', '2026-01-15', '2026-01-15');
  person('Yuki Tanaka', '2026-02-01', '2026-11-20');
  person('Zeynep Arslan', '2026-05-06', '2026-09-30');
  person('Alan Turing', '2025-10-02', '2026-08-09', 'Grace Hopper');
  person('Ada Lovelace', '2025-12-01', '2026-10-30', 'Grace Hopper');
  person('Barbara Liskov', '2026-02-14', '2026-02-20', 'Grace Hopper');
  person('Claude Shannon', '2026-01-20', '2026-06-01', 'Alan Turing');
  person('Joan Clarke', '2025-11-05', '2025-11-05', 'Alan Turing');
  person('Dorothy Vaughan', '2026-03-03', null, 'Ada Lovelace', true);
  person('Katherine Johnson', '2026-03-03', '2026-11-01', 'Ada Lovelace');
  person('Mary Jackson', '2026-06-18', '2026-07-01', 'Katherine Johnson');
  person('Christine Darden', '2026-07-09', null, 'Mary Jackson', true);
  person('Melba Roy Mouton', '2026-08-21', '2026-09-02', 'Mary Jackson');
  person('Annie Easley', '2026-09-12', '2026-10-12', 'Melba Roy Mouton');
  person('Theodora van der Westhuizen-Papadopoulos', '2025-10-20', '2026-11-02', 'Imani Okafor');
  person('Nnamdi Eze', '2025-12-12', '2026-04-04', 'Imani Okafor');
  person('Priya Raman', '2026-01-30', '2026-11-15', 'Nnamdi Eze');
  person('Samuel Osei', '2026-02-10', null, 'Nnamdi Eze');
  person('Lena Fischer', '2026-04-22', '2026-05-19', 'Priya Raman');
  person('Tomás Herrera', '2026-05-02', '2026-10-08', 'Priya Raman');
  person('王秀英', '2026-05-20', '2026-09-09', 'Priya Raman');
  person('Olu Adeyemi', '2026-06-30', '2026-07-30', 'Lena Fischer');
  person('Hanna Weiss', '2025-11-30', '2026-01-03', 'Rosa Delgado');
  person('Marco Bianchi', '2026-01-08', '2026-10-21', 'Rosa Delgado');
  person('Femke de Vries', '2026-02-28', null, 'Marco Bianchi', true);
  person('Ines Carvalho', '2026-03-17', '2026-11-19', 'Yuki Tanaka');
  person('Kofi Mensah', '2026-04-02', '2026-08-28', 'Yuki Tanaka');
  person('Aoife Brennan', '2026-06-06', '2026-11-05', 'Ines Carvalho');
  person('Dmitri Volkov', '2026-07-23', '2026-07-23', 'Ines Carvalho');
  person('Sofia Rossi', '2026-08-08', '2026-08-30', 'Aoife Brennan');
  sketches.push({ name: 'Edith Clarke', ghost: true }, { name: 'Hedy Lamarr', ghost: true });
  introductions.push(
    { by: 'Imani Okafor', people: ['Priya Raman', 'me'], day: day('2026-03-01') },
    { by: 'Ada Lovelace', people: ['Joan Clarke', 'me'], day: day('2026-04-01') },
    { by: 'Annie Easley', people: ['Katherine Johnson', 'me'], day: day('2026-10-13') },
    { by: 'me', people: ['Marco Bianchi', 'Kofi Mensah'], day: day('2026-09-01') },
    { by: 'Zeynep Arslan', people: ['Edith Clarke', 'Hedy Lamarr'], day: day('2026-06-01') },
    { by: 'Yuki Tanaka', people: ['me', 'Hedy Lamarr'], promised: true },
  );
  return aNetwork(sketches, introductions);
}

export interface RandomIntroductions {
  readonly people: number;
  /** Each as positions among the people, and me at -1. */
  readonly introductions: readonly { by: number; a: number; b: number; day: Day | null; promised: boolean }[];
  readonly ghosts: ReadonlySet<number>;
  readonly met: ReadonlySet<number>;
}

/** A network from positions, for properties; introducers of themselves and circles are welcome. */
export function networkOf({ people, introductions, ghosts, met }: RandomIntroductions): NetworkView {
  const nameAt = (index: number): string => (index < 0 ? 'me' : `Person ${String(index).padStart(5, '0')}`);
  return aNetwork(
    Array.from({ length: people }, (_, i) => ({
      name: nameAt(i),
      ghost: ghosts.has(i),
      contacts: met.has(i) ? [TODAY - i] : [],
    })),
    introductions.map(({ by, a, b, day: on, promised }) => ({
      by: nameAt(by),
      people: [nameAt(a), nameAt(b)],
      day: on,
      promised,
    })),
  );
}

/** Any introductions at all among up to thirty people. */
export const anyIntroductions: fc.Arbitrary<RandomIntroductions> = fc.integer({ min: 0, max: 30 }).chain((people) => {
  const somebody = fc.integer({ min: -1, max: people - 1 });
  return fc.record({
    people: fc.constant(people),
    introductions: fc.array(
      fc.record({
        by: somebody,
        a: somebody,
        b: fc.oneof(fc.constant(-1), somebody),
        day: fc.option(fc.integer({ min: TODAY - 900, max: TODAY })),
        promised: fc.boolean(),
      }),
      { maxLength: 60 },
    ),
    ghosts: fc.uniqueArray(fc.nat(29)).map((all) => new Set(all)),
    met: fc.uniqueArray(fc.nat(29)).map((all) => new Set(all)),
  });
});

/** A thousand people and more, each after the first dozen introduced by somebody before them, with chance from a seed. */
export function aCity(people: number, newcomers = 0): NetworkView {
  let seed = 7;
  const chance = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const introductions: IntroductionSketch[] = [];
  const sketches: PersonSketch[] = [];
  const add = (name: string, before: number): void => {
    const by = sketches[Math.floor(chance() ** 1.5 * before)];
    if (by && sketches.length > 12) {
      introductions.push({ by: by.name, people: ['me', name], day: TODAY - Math.floor(chance() * 1500) });
    }
    sketches.push({ name, contacts: [TODAY - Math.floor(chance() * 400)] });
  };
  for (let i = 0; i < people; i++) add(`Citizen ${i}`, i);
  for (let i = 0; i < newcomers; i++) add(`Newcomer ${i}`, people);
  return aNetwork(sketches, introductions);
}
