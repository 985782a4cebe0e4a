import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NetworkView } from '../../src/network/network-view';
import { aNote, aPerson } from '../support/a-note';
import { networkOf, resolverFor } from '../support/network-of';
import { reportOf } from '../support/network-report';

const known = [
  aPerson('Lars Ødegaard'),
  aPerson('Tomasz Wójcik'),
  aPerson('Siobhán Ní Bhriain'),
  aPerson('Dan Holroyd'),
  aPerson('Pfr. Lang'),
  aPerson('Theresia Huber'),
  aPerson('Dr. Leyla Aydin'),
  aPerson('Josef Wimmer'),
  aPerson('Josef Wimmer jun'),
  aPerson('Sabine Krüger'),
  aPerson('Mehmet Yilmaz'),
  aPerson('Monika Brandl'),
  aPerson('Anna van der Berg'),
];
const networkWith = (text: string, path = 'M.md', more = known): NetworkView =>
  networkOf(
    [...more, aNote(text, path)],
    {},
    resolverFor(() => more.map((note) => note.path)),
  );
const named = (network: NetworkView): string =>
  (network.meetingAt('M.md')?.attendees ?? [])
    .map((key) => network.person(key))
    .map((person) => `${person?.name ?? '?'}${person?.ghost === true ? '?' : ''}`)
    .join(' · ');
const meeting = (attendees: string): string => `---\ntags: [meeting]\ndate: 2026-10-02\nattendees: ${attendees}\n---\n`;

describe('somebody with a note whose name is written in another form is one person', () => {
  test.each([
    ['["Lars Ødegaard via Zoom"]', 'Lars Ødegaard'],
    ['["Lars Ødegaard by phone", "Dan Holroyd?"]', 'Lars Ødegaard'],
    ['["Monika Brandl per Video"]', 'Monika Brandl'],
    ['[Dan Holroyd + 1]', 'Dan Holroyd'],
    ['[Huber Theresia]', 'Theresia Huber'],
    ['["van der Berg Anna"]', 'Anna van der Berg'],
    ['Pfr. Hubert Lang', 'Pfr. Lang'],
    ['[Pfarrer Lang]', 'Pfr. Lang'],
    ['[Fr. Dr. Aydin]', 'Dr. Leyla Aydin'],
    ['[Dr. Aydin]', 'Dr. Leyla Aydin'],
    ['[Leyla Aydin]', 'Dr. Leyla Aydin'],
    ['Pfr. Lang, Huber Theresia, ich', 'Pfr. Lang · Theresia Huber'],
  ])('%s: %s', (attendees, names) => {
    const network = networkWith(meeting(attendees));
    expect(named(network)).toBe(names);
    expect(network.people().filter(({ ghost }) => ghost)).toEqual([]);
    expect(network.problems()).toEqual([]);
  });

  test.each([
    ['[Lang Petra]', 'Lang Petra?'],
    ['[Dr. Lang]', 'Dr. Lang?'],
    ['[Lars Holm]', 'Lars Holm?'],
    // A given name or a surname may be anybody's.
    ['[Lars]', 'Lars?'],
    ['[Frau Huber]', 'Frau Huber?'],
    ['[Dr. Yilmaz]', 'Dr. Yilmaz?'],
  ])('whoever may be somebody else is: %s', (attendees, names) => {
    expect(named(networkWith(meeting(attendees)))).toBe(names);
  });

  test('also as an introducer', () => {
    const cleo = 'People/Cleo Park.md';
    const introducers = (value: string): readonly (string | undefined)[] => {
      const network = networkWith(`---\ntags: [person]\nintroduced by: ${value}\n---\n`, cleo);
      return network.introductionsOf(cleo).map(({ by }) => network.person(by)?.path ?? undefined);
    };
    expect(introducers('Brandl Monika')).toEqual(['People/Monika Brandl.md']);
    expect(introducers('Pfr. Hubert Lang')).toEqual(['People/Pfr. Lang.md']);
    expect(introducers('Lars')).toEqual([undefined]);
  });
});

test('in whatever order notes come and go, the same people are meant', () => {
  const texts = ['Lars', 'Huber Theresia', 'Wimmer', 'Dr. Aydin', 'Pfr. Hubert Lang', 'Krüger, Yilmaz'];
  const notes = [
    ...known,
    aPerson('Theo Huber'),
    ...texts.map((text, at) => aNote(meeting(`[${text}]`), `M${String(at)}.md`)),
    aPerson('Cleo Park', { 'introduced by': 'Brandl Monika' }),
  ];
  const whole = reportOf(networkOf(notes));
  fc.assert(
    fc.property(fc.shuffledSubarray(notes, { minLength: notes.length }), (order) => {
      expect(reportOf(networkOf(order))).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});
