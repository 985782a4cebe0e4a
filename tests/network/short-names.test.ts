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

describe('somebody with a note who is named in short at a meeting is one person', () => {
  test.each([
    ['Tomasz', 'Tomasz Wójcik'],
    ['[Siobhan, Tomasz]', 'Siobhán Ní Bhriain · Tomasz Wójcik'],
    ['[Dan + 1]', 'Dan Holroyd'],
    ['[Dan +1, Lars (late)]', 'Dan Holroyd · Lars Ødegaard'],
    ['["Lars via Zoom"]', 'Lars Ødegaard'],
    ['["Lars by phone", "Dan?"]', 'Lars Ødegaard · Dan Holroyd'],
    ['["Monika per Video"]', 'Monika Brandl'],
    ['[Huber Theresia]', 'Theresia Huber'],
    ['["van der Berg Anna"]', 'Anna van der Berg'],
    ['Pfr. Hubert Lang', 'Pfr. Lang'],
    ['[Pfarrer Lang]', 'Pfr. Lang'],
    ['[Fr. Dr. Aydin]', 'Dr. Leyla Aydin'],
    ['[Dr. Aydin]', 'Dr. Leyla Aydin'],
    ['[Leyla Aydin]', 'Dr. Leyla Aydin'],
    ['[Frau Huber]', 'Theresia Huber'],
    ['Krüger, Yilmaz, ich', 'Sabine Krüger · Mehmet Yilmaz'],
    ['Pfr. Lang, Brandl, Huber Theresia, ich', 'Pfr. Lang · Theresia Huber · Monika Brandl'],
    ['[van der Berg, Odegaard]', 'Anna van der Berg · Lars Ødegaard'],
  ])('%s: %s', (attendees, names) => {
    const network = networkWith(meeting(attendees));
    expect(named(network)).toBe(names);
    expect(network.people().filter(({ ghost }) => ghost)).toEqual([]);
    expect(network.problems()).toEqual([]);
  });

  test.each([
    ['Attendees: Tomasz, Lars (late)', 'Tomasz Wójcik · Lars Ødegaard'],
    ['Teilnehmer: Krüger, Yilmaz, ich', 'Sabine Krüger · Mehmet Yilmaz'],
    ['Teilnehmer: Krüger, Yilmaz, ich. Frau Huber kam später dazu.', 'Sabine Krüger · Mehmet Yilmaz'],
    ['Anwesend: Pfr. Lang, Brandl, Huber Theresia, ich', 'Pfr. Lang · Theresia Huber · Monika Brandl'],
    ['Attendees:\n- Lars\n- Tomasz (left early)\n- Ødegaard', 'Lars Ødegaard · Tomasz Wójcik'],
    ['## Teilnehmer\n- Brandl\n- Dan', 'Monika Brandl · Dan Holroyd'],
  ])('in the text: %s', (body, names) => {
    const network = networkWith(`---\ntags: [meeting]\ndate: 2026-10-02\n---\n${body}\n`);
    expect(named(network)).toBe(names);
    expect(network.problems()).toEqual([]);
  });

  test.each([
    [meeting('[Wimmer, Lars]')],
    [meeting('Wimmer, Krüger')],
    [meeting('[Josef, Lars]')],
    [meeting('[Herr Wimmer]')],
    ['---\ntags: [meeting]\ndate: 2026-10-02\n---\nTeilnehmer: Wimmer, Lars\n'],
    ['---\ntags: [meeting]\ndate: 2026-10-02\n---\nTeilnehmer:\n- Wimmer\n- Lars\n'],
  ])('of two whom it fits neither is taken, and it is asked: %s', (text) => {
    const network = networkWith(text);
    expect(named(network)).not.toContain('Wimmer');
    expect(network.people().filter(({ ghost }) => ghost)).toEqual([]);
    expect(network.problems()).toMatchObject([{ path: 'M.md', what: expect.stringContaining('could be') }]);
  });

  test.each([
    ['[Lang Petra]', 'Lang Petra?'],
    ['[Dr. Lang]', 'Dr. Lang?'],
    ['[Lars Holm]', 'Lars Holm?'],
    ['[Herr Huber]', 'Herr Huber?'],
    ['[Frau Yilmaz]', 'Frau Yilmaz?'],
    ['[Lars Holm, Lars]', 'Lars Holm? · Lars Ødegaard'],
  ])('whoever is not meant by it stays somebody else: %s', (attendees, names) => {
    expect(named(networkWith(meeting(attendees)))).toBe(names);
  });

  test('the exact name comes first', () => {
    const more = [...known, aPerson('Lars'), aPerson('Wimmer')];
    expect(named(networkWith(meeting('[Lars, Wimmer]'), 'M.md', more))).toBe('Lars · Wimmer');
  });
});

describe('somebody with a note who is named in short as an introducer is one person', () => {
  const cleo = 'People/Cleo Park.md';
  const introducedBy = (value: string, key = 'introduced by', more = known): NetworkView =>
    networkWith(`---\ntags: [person]\n${key}: ${value}\n---\n`, cleo, more);
  const introducers = (network: NetworkView): string =>
    network
      .introductionsOf(cleo)
      .map(({ by }) => network.person(by)?.name ?? by)
      .sort()
      .join(' · ');

  test.each([
    ['Lars', 'Lars Ødegaard'],
    ['"Lars (at the offsite)"', 'Lars Ødegaard'],
    ['"[[Tomasz Wójcik]] and Lars"', 'Lars Ødegaard · Tomasz Wójcik'],
    ['Lars and Tomasz', 'Lars Ødegaard · Tomasz Wójcik'],
    ['Monika (Kindergarten)', 'Monika Brandl'],
    ['Brandl', 'Monika Brandl'],
    ['Frau Brandl', 'Monika Brandl'],
    ['Brandl Monika', 'Monika Brandl'],
    ['Pfr. Hubert Lang', 'Pfr. Lang'],
    ['Lars + 1', 'Lars Ødegaard'],
  ])('%s', (value, names) => {
    for (const key of ['introduced by', 'kennengelernt durch']) {
      const network = introducedBy(value, key);
      expect(introducers(network)).toBe(names);
      expect(network.people().filter(({ ghost }) => ghost)).toEqual([]);
      expect(network.problems()).toEqual([]);
    }
  });

  test.each([['Josef'], ['Wimmer'], ['Herr Wimmer']])('%s may be two, and it is asked', (value) => {
    const network = introducedBy(value);
    expect(introducers(network)).toBe('');
    expect(network.people().filter(({ ghost }) => ghost)).toEqual([]);
    expect(network.problems()).toMatchObject([{ what: expect.stringContaining('could be') }]);
  });

  test('a name that is in the way of a firm, a place or an occasion is none', () => {
    const more = [...known, aPerson('Eva Church'), aPerson('Ernst Meier'), aPerson('Tom Zufall')];
    for (const value of ['church', 'Church', 'Ernst & Young', 'Zufall']) {
      expect(introducers(introducedBy(value, 'introduced by', more))).toBe('');
    }
  });

  test('in the note of somebody called so it is somebody else', () => {
    const lars = aPerson('Lars Holm', { 'introduced by': 'Lars' });
    const one = networkOf([lars]);
    expect(one.introductionsOf(lars.path).map(({ by }) => one.person(by)?.name)).toEqual(['Lars']);
    const two = networkOf([...known, lars]);
    expect(two.introductionsOf(lars.path).map(({ by }) => two.person(by)?.name)).toEqual(['Lars Ødegaard']);
    expect(two.problems()).toEqual([]);
  });
});

test('in whatever order notes come and go, the same people are meant by short names', () => {
  const texts = ['Lars', 'Huber Theresia', 'Wimmer', 'Frau Huber', 'Pfr. Hubert Lang', 'Krüger, Yilmaz'];
  const notes = [
    ...known,
    aPerson('Theo Huber'),
    ...texts.map((text, at) => aNote(meeting(`[${text}]`), `M${String(at)}.md`)),
    aPerson('Cleo Park', { 'introduced by': 'Lars' }),
  ];
  const whole = reportOf(networkOf(notes));
  fc.assert(
    fc.property(fc.shuffledSubarray(notes, { minLength: notes.length }), (order) => {
      expect(reportOf(networkOf(order))).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});
