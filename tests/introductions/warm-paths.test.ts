import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOf } from '../../src/model/day';
import type { PersonKey } from '../../src/model/person';
import type { NetworkView } from '../../src/network/network-view';
import { noPathWords, warmPaths } from '../../src/introductions/warm-paths';
import { aMeeting, aPerson } from '../support/a-note';
import { isMade } from '../../src/network/ties';
import { pathTo } from '../support/shortest-way';
import { networkOf } from '../support/network-of';
import { runs } from '../support/property-runs';
import { introductionChain } from '../../src/introductions/path-to-me';

const today = dayFromIso('2026-11-23') ?? 0;

function waysOf(network: NetworkView, from: string, to: string, most = 3): string[] {
  const keyOf = (name: string): string => (name === 'me' ? network.meKey : (network.findPeople(name)[0]?.key ?? name));
  const nameOf = (key: string): string => (key === network.meKey ? 'me' : (network.person(key)?.name ?? key));
  return warmPaths(network, keyOf(from), keyOf(to), today, most).map(({ steps }) =>
    steps.map((step) => `${nameOf(step.from)} to ${nameOf(step.to)}: ${step.strength}`).join(' | '),
  );
}

describe('warm paths', () => {
  const network = networkOf([
    aPerson('Ada'),
    aPerson('Ben', { 'introduced by': '[[Ada]]' }),
    aPerson('Cy'),
    aPerson('Dee'),
    aPerson('Eve'),
    aPerson('Flo'),
    aMeeting('2024-11-01', ['Ada', 'Cy']),
    aMeeting('2024-12-01', ['Cy', 'Eve']),
    aMeeting('2026-09-20', ['Ada', 'Dee']),
    aMeeting('2026-10-01', ['Ada', 'Dee']),
    aMeeting('2026-11-01', ['Dee', 'Eve']),
    aMeeting('2026-11-02', ['Ada', 'Ben']),
    aMeeting('2026-11-03', ['Ben', 'Dee']),
    aMeeting(isoOf(today + 1), ['Flo', 'Eve']),
  ]);

  it('come shortest first, then strongest, each step with what it rests on', () => {
    expect(waysOf(network, 'Ada', 'Eve')).toEqual([
      'Ada to Dee: 2 meetings, the last 8 weeks ago | Dee to Eve: 1 meeting, 3 weeks ago',
      'Ada to Cy: 1 meeting, 2 years ago | Cy to Eve: 1 meeting, 24 months ago',
      'Ada to Ben: 1 meeting, 3 weeks ago | Ben to Dee: 1 meeting, 3 weeks ago | Dee to Eve: 1 meeting, 3 weeks ago',
    ]);
    expect(waysOf(network, 'Ada', 'Eve', 1)).toHaveLength(1);
  });

  it('lead from me, and back to me', () => {
    const [first, second] = waysOf(network, 'me', 'Ben');
    expect(first).toBe('me to Ben: introduced by Ada; 2 meetings, the last 3 weeks ago');
    expect(second).toBe('me to Ada: 4 meetings, the last 3 weeks ago | Ada to Ben: 1 meeting, 3 weeks ago');
    expect(waysOf(network, 'Ben', 'me')[0]).toBe('Ben to me: introduced by Ada; 2 meetings, the last 3 weeks ago');
  });

  it('lead me over nobody whom I met through a later person of the same way', () => {
    const others = networkOf([
      aPerson('Ruth'),
      aPerson('Colm', { 'introduced by': '[[Ruth]]' }),
      aPerson('Fiona'),
      aMeeting('2026-01-01', ['Ruth', 'Fiona']),
      aMeeting('2026-11-01', ['Ruth', 'Colm']),
    ]);
    const names = waysOf(others, 'me', 'Fiona').map((way) => way.replace(/: [^|]*/g, ' '));
    expect(names).toEqual(['me to Fiona ', 'me to Ruth | Ruth to Fiona ']);
  });

  it('lead me to nobody over whom they only introduced to me, though somebody else had done so before', () => {
    const others = (more: readonly ReturnType<typeof aMeeting>[] = []): NetworkView =>
      networkOf([
        aPerson('Colm'),
        aPerson(
          'Kenji',
          {},
          '- #intro/received [[Colm]] [[Kenji]] (when:: 2026-01-15)\n- #intro/received [[Nadia]] [[Kenji]] (when:: 2026-04-01)\n',
        ),
        aPerson('Nadia'),
        aMeeting('2026-01-01', ['Colm']),
        aMeeting('2026-02-01', ['Kenji']),
        aMeeting('2026-03-01', ['Nadia']),
        ...more,
      ]);
    const names = (network: NetworkView): string[] =>
      waysOf(network, 'me', 'Nadia').map((way) => way.replace(/: [^|]*/g, ' '));
    expect(names(others())).toEqual(['me to Nadia ']);
    // Once they have met, it is a way.
    const together = aMeeting('2026-05-01', ['Nadia', 'Kenji']);
    expect(names(others([together]))).toContain('me to Kenji | Kenji to Nadia ');
  });

  it('prove each step with a note', () => {
    const [way] = warmPaths(network, 'People/Ada.md', 'People/Eve.md', today);
    expect(way?.steps.map(({ by, day, source }) => [by, day === null ? null : isoOf(day), source])).toEqual([
      ['meeting', '2026-10-01', { path: 'Meetings/2026-10-01 Ada, Dee.md', line: null }],
      ['meeting', '2026-11-01', { path: 'Meetings/2026-11-01 Dee, Eve.md', line: null }],
    ]);
  });

  it('are never invented: not over a meeting to come, not to a stranger, not to oneself', () => {
    for (const [from, to] of [
      ['Ada', 'Flo'],
      ['me', 'Flo'],
      ['Flo', 'me'],
      ['Ada', 'Nobody'],
      ['Ada', 'Ada'],
    ] as const) {
      expect(waysOf(network, from, to)).toEqual([]);
    }
    expect(noPathWords(network, network.meKey, 'People/Flo.md')).toBe(
      'No introductions or shared meetings lead from you to Flo.',
    );
  });

  it('say who introduced whom where nothing else joins two people, and what was a crowd', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => `Guest ${i}`);
    const others = networkOf([
      aPerson('Ada'),
      aPerson('Ben', {}, '- #intro/received [[Ada]] [[Ben]] (when:: 2025-11-20)\n'),
      ...crowd.map((name) => aPerson(name)),
      aMeeting('2026-11-01', crowd),
    ]);
    expect(waysOf(others, 'Ada', 'Ben')).toEqual(['Ada to Ben: Ada introduced you to Ben 12 months ago']);
    expect(waysOf(others, 'Guest 1', 'Guest 2')[0]).toBe('Guest 1 to Guest 2: 1 meeting in a large group, 3 weeks ago');
  });

  it('stand a chain of 3,000 people and a crowd of 500', () => {
    const names = Array.from({ length: 3_000 }, (_, i) => `Person ${i}`);
    const chain = networkOf([
      ...names.map((name) => aPerson(name)),
      ...names.slice(1).map((name, i) => aMeeting('2026-01-01', [`Person ${i}`, name])),
      aMeeting('2026-02-02', names.slice(0, 500)),
    ]);
    const [way, ...others] = warmPaths(chain, 'People/Person 0.md', 'People/Person 2999.md', today);
    expect(way?.steps.length).toBe(2999 - 499 + 1);
    expect(others).toHaveLength(0);
  });
});

it('lead over no introduction that is still to come', () => {
  const line = (day: number): string => `- #intro/received [[Ada]] [[Ben]] (when:: ${isoOf(day)})\n`;
  const ways = (day: number): string[] =>
    waysOf(networkOf([aPerson('Ada', {}, line(day)), aPerson('Ben')]), 'Ada', 'Ben');
  expect(ways(today)).toHaveLength(1);
  expect(ways(today + 1)).toEqual([]);
});

interface Sketch {
  readonly meetings: readonly { readonly day: number; readonly who: readonly number[] }[];
  readonly introductions: readonly { readonly who: readonly number[]; readonly day: number | null }[];
}

const names = ['Ada', 'Ben', 'Cy', 'Dee', 'Eve', 'Flo', 'Gus'];
const somebody = fc.integer({ min: 0, max: names.length - 1 });
const someDay = fc.integer({ min: today - 1200, max: today + 100 });
const anySketch: fc.Arbitrary<Sketch> = fc.record({
  meetings: fc.array(fc.record({ day: someDay, who: fc.uniqueArray(somebody, { maxLength: 4 }) }), { maxLength: 9 }),
  introductions: fc.array(
    fc.record({ who: fc.uniqueArray(somebody, { minLength: 2, maxLength: 3 }), day: fc.option(someDay) }),
    { maxLength: 5 },
  ),
});

function networkFrom({ meetings, introductions }: Sketch): NetworkView {
  const nameAt = (i: number): string => names[i] ?? '';
  const lines = introductions.map(({ who, day }) => {
    const people = who.map((i) => `[[${nameAt(i)}]]`).join(' ');
    return `- #intro/${who.length === 3 ? 'between' : 'received'} ${people}${day === null ? '' : ` (when:: ${isoOf(day)})`}\n`;
  });
  return networkOf([
    ...names.map((name, i) => aPerson(name, {}, i === 0 ? lines.join('') : '')),
    ...meetings.map(({ day, who }, i) => ({ ...aMeeting(day, who.map(nameAt)), path: `Meetings/${i}.md` })),
  ]);
}

/** The strength of each pair of people, as documented, from the lists of the whole network. */
function strengths(network: NetworkView): Map<PersonKey, Map<PersonKey, number>> {
  const worths = new Map<PersonKey, Map<PersonKey, number>>();
  const add = (people: readonly PersonKey[], day: number | null, times: number): void => {
    const worth = times * (day === null ? 0.25 : Math.max(0.1, 0.5 ** (Math.max(0, today - day) / 365)));
    for (const a of new Set(people)) {
      for (const b of new Set(people)) {
        if (a === b) continue;
        const row = worths.get(a) ?? new Map<PersonKey, number>();
        worths.set(a, row.set(b, (row.get(b) ?? 0) + worth));
      }
    }
  };
  for (const { day, attendees } of network.meetings()) {
    if (day === null || day <= today) add([network.meKey, ...attendees], day, 1);
  }
  for (const { by, people, day, state } of network.introductions()) {
    if (state === 'made' && (day === null || day <= today)) add([by, ...people], day, 2);
  }
  return worths;
}

/** Every way there is, the best first, as steps and cost. */
function allWays(
  network: NetworkView,
  from: PersonKey,
  to: PersonKey,
): { people: string; steps: number; cost: number }[] {
  const known = strengths(network);
  const found = new Map<string, { people: string; steps: number; cost: number }>();
  // Whoever I met through somebody is no way between them and me.
  const isCircular = (way: readonly PersonKey[]): boolean => {
    const mine = to === network.meKey ? [...way].reverse() : way;
    if (mine[0] !== network.meKey) return false;
    return mine.slice(1, -1).some((key, i) => {
      const chain = introductionChain(network, key);
      const next = mine[i + 2] ?? '';
      const between = network
        .introductionsOf(key)
        .filter((one) => isMade(one, today) && [one.by, ...one.people].includes(next));
      const shared = network
        .meetingsOf(key)
        .some(({ attendees, day }) => attendees.includes(next) && (day ?? 0) <= today);
      const onlyToMe = between.every(({ by, people }) => by === next && people.includes(network.meKey));
      if (!shared && onlyToMe && known.get(network.meKey)?.has(next)) return true;
      return mine.slice(i + 2).some((later) => chain.includes(later) && known.get(network.meKey)?.has(later));
    });
  };
  const walk = (way: readonly PersonKey[], cost: number): void => {
    const last = way[way.length - 1] ?? '';
    if (last === to) {
      if (isCircular(way)) return;
      const people = [...way].sort().join();
      const steps = way.length - 1;
      const other = found.get(people);
      if (!other || other.cost > cost) found.set(people, { people, steps, cost });
      return;
    }
    if (last === network.meKey && way.length > 1) return;
    for (const [next, worth] of known.get(last) ?? []) {
      if (!way.includes(next)) walk([...way, next], cost - Math.log(1 - Math.exp(-worth)));
    }
  };
  walk([from], 0);
  const ways = [...found.values()].sort((a, b) => a.steps - b.steps || a.cost - b.cost);
  const shortest = ways[0]?.steps ?? 0;
  return ways.filter(({ steps }) => steps <= Math.max(shortest, Math.min(6, shortest + 2)));
}

describe('warm paths in any small network', () => {
  it('are those that trying every way finds, and the first is as long as that of pathTo', () => {
    fc.assert(
      fc.property(anySketch, fc.integer({ min: -1, max: 6 }), somebody, fc.boolean(), (sketch, a, b, turn) => {
        const network = networkFrom(sketch);
        const one = a < 0 ? network.meKey : `People/${names[a]}.md`;
        const other = `People/${names[b]}.md`;
        const [from, to] = turn ? [other, one] : [one, other];
        if (from === to) return;
        const ways = warmPaths(network, from, to, today);
        const best = allWays(network, from, to).slice(0, 3);
        expect(ways.map(({ steps }) => steps.length)).toEqual(best.map(({ steps }) => steps));
        for (const [i, { steps, strength }] of ways.entries()) {
          expect(-Math.log(strength)).toBeCloseTo(best[i]?.cost ?? NaN, 4);
          expect([steps[0]?.from, steps[steps.length - 1]?.to]).toEqual([from, to]);
          for (const [j, step] of steps.slice(1).entries()) expect(step.from).toBe(steps[j]?.to);
          for (const step of steps) expect(step.strength).not.toBe('');
        }
        const single = pathTo(network, to, from, today);
        expect(ways[0]?.steps.length ?? null).toBe(single?.length ?? null);
        expect(ways).toEqual(warmPaths(network, from, to, today));
      }),
      { numRuns: runs(150) },
    );
  });
});
