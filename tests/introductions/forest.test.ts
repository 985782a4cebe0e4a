import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Forest, introductionForest, pathBack } from '../../src/introductions/forest';
import type { NoteSource } from '../../src/notes/note-source';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf as networkFrom } from '../support/network-of';
import { aNetwork, anyIntroductions, day, ME, networkOf, TODAY } from './support';
import type { IntroductionSketch, PersonSketch } from './support';

function forestOf(
  people: readonly (string | PersonSketch)[],
  introductions: readonly IntroductionSketch[] = [],
): Forest {
  const sketches = people.map((person) => (typeof person === 'string' ? { name: person } : person));
  return introductionForest(aNetwork(sketches, introductions), TODAY);
}

/** The tree as names, indented: what a person would draw. */
function outline(forest: Forest): string[] {
  return [...forest.members.values()].map((member) => `${'  '.repeat(member.depth)}${member.name}`);
}

const toMe = (by: string, name: string, on: string | null = null, promised = false): IntroductionSketch => ({
  by,
  people: ['me', name],
  day: on === null ? null : day(on),
  promised,
});

describe('the forest of introductions', () => {
  it('hangs first-hand acquaintances from me and the others from their introducer', () => {
    const forest = forestOf(
      ['Ada', 'Grace', 'Alan', 'Joan'],
      [toMe('Grace', 'Alan', '2026-01-02'), toMe('Alan', 'Joan', '2026-02-03')],
    );
    expect(outline(forest)).toEqual(['You', '  Ada', '  Grace', '    Alan', '      Joan']);
    expect(forest.members.get(ME)?.led).toBe(4);
    expect(forest.members.get('People/Grace.md')?.led).toBe(2);
    expect(forest.members.get('People/Alan.md')?.day).toBe(day('2026-01-02'));
  });

  it('orders those introduced by the day on which they were, undated last, then by name', () => {
    const forest = forestOf(
      ['Grace', 'Cy', 'Bea', 'Al', 'Dan'],
      [
        toMe('Grace', 'Al'),
        toMe('Grace', 'Bea', '2026-03-01'),
        toMe('Grace', 'Dan', '2026-01-01'),
        toMe('Grace', 'Cy', '2026-03-01'),
      ],
    );
    expect(outline(forest)).toEqual(['You', '  Grace', '    Dan', '    Bea', '    Cy', '    Al']);
  });

  it('takes the earliest introduction as the way in, then the first introducer by name; the rest are arcs', () => {
    const forest = forestOf(
      ['Grace', 'Ada', 'Joan', 'Cy'],
      [
        toMe('Grace', 'Joan', '2026-02-01'),
        toMe('Ada', 'Joan', '2026-01-01'),
        toMe('Grace', 'Cy', '2026-01-01'),
        toMe('Ada', 'Cy', '2026-01-01'),
      ],
    );
    expect(outline(forest)).toEqual(['You', '  Ada', '    Cy', '    Joan', '  Grace']);
    expect(forest.arcs.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['second', 'People/Grace.md', 'People/Cy.md'],
      ['second', 'People/Grace.md', 'People/Joan.md'],
    ]);
  });

  it('prefers an introduction that was made to one that was promised earlier', () => {
    const forest = forestOf(
      ['Grace', 'Ada', 'Joan'],
      [toMe('Ada', 'Joan', '2025-01-01', true), toMe('Grace', 'Joan', '2026-02-01')],
    );
    expect(forest.members.get('People/Joan.md')?.parent).toBe('People/Grace.md');
  });

  it('cuts a circle where the latest introduction closes it, and draws that one as an arc', () => {
    const forest = forestOf(
      ['A', 'B', 'C'],
      [toMe('C', 'A', '2026-03-01'), toMe('A', 'B', '2026-01-01'), toMe('B', 'C', '2026-02-01')],
    );
    expect(outline(forest)).toEqual(['You', '  A', '    B', '      C']);
    expect(forest.arcs.map(({ kind, from, to }) => [kind, from, to])).toEqual([['loop', 'People/C.md', 'People/A.md']]);
  });

  it('gives somebody whose earliest way would close a circle their next one', () => {
    const forest = forestOf(
      ['A', 'B', 'Grace'],
      [toMe('A', 'B', '2026-01-01'), toMe('B', 'A', '2026-02-01'), toMe('Grace', 'A', '2026-03-01')],
    );
    expect(outline(forest)).toEqual(['You', '  Grace', '    A', '      B']);
  });

  it('takes no notice of somebody who introduced herself, or of an introducer who does not exist', () => {
    const forest = forestOf(['Ada', 'Bea'], [toMe('Ada', 'Ada', '2026-01-01'), toMe('Nobody', 'Bea', '2026-01-01')]);
    expect(outline(forest)).toEqual(['You', '  Ada', '  Bea']);
    expect(forest.arcs).toEqual([]);
  });

  it('draws introductions that I made or was told of as arcs', () => {
    const forest = forestOf(
      ['Ada', 'Bea', 'Cy'],
      [
        { by: 'me', people: ['Bea', 'Ada'], day: day('2026-01-01') },
        { by: 'Ada', people: ['Cy', 'Bea'], day: day('2026-02-01') },
      ],
    );
    expect(forest.arcs.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['mine', 'People/Ada.md', 'People/Bea.md'],
      ['told', 'People/Bea.md', 'People/Cy.md'],
    ]);
    expect(outline(forest)).toEqual(['You', '  Ada', '  Bea', '  Cy']);
  });

  it('places a ghost who introduced somebody, was met or was introduced by me, and lists the others with the reason', () => {
    const ghost = (name: string, ...contacts: number[]): PersonSketch => ({ name, ghost: true, contacts });
    const forest = forestOf(
      ['Ada', ghost('Giver'), ghost('Met', day('2026-01-01')), ghost('Mine'), ghost('Named'), ghost('Told')],
      [toMe('Giver', 'Ada'), { by: 'me', people: ['Mine', 'Ada'] }, { by: 'Ada', people: ['Told', 'Giver'] }],
    );
    expect(outline(forest)).toEqual(['You', '  Met', '  Giver', '    Ada', '  Mine']);
    expect(forest.unplaced.map(({ person, why }) => [person.name, why])).toEqual([
      ['Named', 'Known by name only; no note says how you met.'],
      ['Told', 'You heard about them; no note says how you met.'],
    ]);
  });

  it('does not count contacts that lie ahead', () => {
    const ahead = forestOf([{ name: 'Ada', contacts: [TODAY + 3, TODAY - 30] }]);
    expect(ahead.members.get('People/Ada.md')?.lastContact).toBe(TODAY - 30);
    const today = forestOf([{ name: 'Ada', contacts: [TODAY] }]);
    expect(today.members.get('People/Ada.md')?.lastContact).toBe(TODAY);
  });

  it('leads from anybody back to me', () => {
    const forest = forestOf(['Grace', 'Alan', 'Joan'], [toMe('Grace', 'Alan'), toMe('Alan', 'Joan')]);
    expect(pathBack(forest, 'People/Joan.md').map((member) => member.name)).toEqual(['Joan', 'Alan', 'Grace', 'You']);
    expect(pathBack(forest, 'nobody')).toEqual([]);
  });
});

describe('any introductions whatever', () => {
  it('place or list everybody exactly once, under a parent that comes before them', () => {
    fc.assert(
      fc.property(anyIntroductions, (sketch) => {
        const network = networkOf(sketch);
        const forest = introductionForest(network, TODAY);
        const shown = [...forest.members.keys(), ...forest.unplaced.map(({ person }) => person.key)];
        expect(shown.sort()).toEqual([ME, ...network.people().map(({ key }) => key)].sort());
        const seen = new Map<string, number>();
        for (const member of forest.members.values()) {
          if (member.parent !== null) expect(member.depth).toBe((seen.get(member.parent) ?? NaN) + 1);
          seen.set(member.key, member.depth);
        }
        expect(forest.members.get(ME)?.led).toBe(forest.members.size - 1);
      }),
    );
  });

  it('give the same forest in whatever order they are read', () => {
    fc.assert(
      fc.property(
        anyIntroductions.chain((sketch) =>
          fc.record({
            sketch: fc.constant(sketch),
            shuffled: fc.shuffledSubarray([...sketch.introductions], { minLength: sketch.introductions.length }),
          }),
        ),
        ({ sketch, shuffled }) => {
          const tree = (introductions: typeof shuffled): unknown[] =>
            [...introductionForest(networkOf({ ...sketch, introductions }), TODAY).members.values()].map((member) => [
              member.key,
              member.parent,
              member.day,
            ]);
          expect(tree(shuffled)).toEqual(tree([...sketch.introductions]));
        },
      ),
    );
  });

  it('stand a chain of 10,000, a star of 5,000 and a circle of 10,000', () => {
    const people = 10_000;
    const none = new Set<number>();
    const link = (by: number, to: number, on: number) => ({ by, a: -1, b: to, day: on, promised: false });
    const links = Array.from({ length: people - 1 }, (_, i) => link(i, i + 1, i));
    const chain = introductionForest(networkOf({ people, introductions: links, ghosts: none, met: none }), TODAY);
    expect(Math.max(...[...chain.members.values()].map(({ depth }) => depth))).toBe(people);
    const circle = introductionForest(
      networkOf({ people, introductions: [...links, link(people - 1, 0, people)], ghosts: none, met: none }),
      TODAY,
    );
    expect([circle.members.size, circle.arcs.length]).toEqual([people + 1, 1]);
    const rays = Array.from({ length: 5_000 }, (_, i) => link(0, i + 1, i));
    const star = introductionForest(networkOf({ people: 5_001, introductions: rays, ghosts: none, met: none }), TODAY);
    expect(star.members.get('People/Person 00000.md')?.children.length).toBe(5_000);
  });
});

describe('somebody to whom an introduction was declined', () => {
  const declined = '- [ ] #intro/received [[Ann Bee]] [[Cal Dee]]\n    - [x] asked [[Ann Bee]] 2026-11-02: no\n';
  const placed = (line: string, cal = aPerson('Cal Dee'), ...more: readonly NoteSource[]): readonly string[] => {
    const notes = [aPerson('Ann Bee', { met: '2026-01-01' }), cal, aNote(line, 'Ideas.md'), ...more];
    const forest = introductionForest(networkFrom(notes), day('2026-11-23'));
    return [...outline(forest), ...forest.unplaced.map(({ person, why }) => `${person.name}: ${why}`)];
  };
  const unconnected = 'Cal Dee: An introduction to them was declined; no note says that you met.';

  it.each([declined, '- [-] #intro/received [[Ann Bee]] [[Cal Dee]]\n'])('is not connected to me: %s', (line) => {
    expect(placed(line)).toEqual(['You', '  Ann Bee', unconnected]);
  });

  it.each<[string, NoteSource, readonly NoteSource[]]>([
    ['met', aPerson('Cal Dee', { met: '2026-11-20' }), []],
    ['met in words', aPerson('Cal Dee', { 'how we met': 'at the book fair' }), []],
    ['at a talk', aPerson('Cal Dee'), [aMeeting('2026-11-20', ['Cal Dee'])]],
    ['a favour', aPerson('Cal Dee', {}, '- #favour/received lent me a globe\n'), []],
  ])('is known first-hand all the same by what else is noted: %s', (_, cal, more) => {
    expect(placed(declined, cal, ...more)).toEqual(expect.arrayContaining(['  Cal Dee']));
    expect(placed(declined, cal, ...more)).not.toContain(unconnected);
  });

  it('has a place beside whoever introduced us after all', () => {
    expect(placed(`${declined}- #intro/received [[Dee Fox]] [[Cal Dee]] 2026-11-10\n`)).toContain('    Cal Dee');
  });
});
