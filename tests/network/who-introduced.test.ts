import { describe, expect, test } from 'vitest';
import type { NetworkView } from '../../src/network/network-view';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const others = [
  aPerson('Ida Noor', { aliases: ['idy'] }),
  aPerson('Bo Kay'),
  aNote('# A conference\n', 'FOSDEM 2026.md'),
  aNote('# A place\n', 'The Crown.md'),
];
const cleo = 'People/Cleo Park.md';
const networkWith = (front: string, body = ''): NetworkView =>
  networkOf([...others, aNote(`---\ntags: [person]\n${front}\n---\n${body}`, cleo)]);
const introducers = (network: NetworkView): readonly string[] =>
  network.introductionsOf(cleo).map(({ by }) => network.person(by)?.name ?? by);
const howMet = (network: NetworkView): string | null => network.person(cleo)?.howMet?.text ?? null;

describe('who introduced somebody', () => {
  test.each([
    ['"[[Ida Noor]]"', 'Ida Noor'],
    ['Ida Noor', 'Ida Noor'],
    ['idy', 'Ida Noor'],
    ['Dr. Ida Noor (ACME)', 'Ida Noor'],
    ['"Noor, Ida"', 'Ida Noor'],
    ['Ida Noor at FOSDEM', 'Ida Noor'],
    ['"[[Jane Doe]]"', 'Jane Doe'],
    ['"[[Wren]]"', 'Wren'],
    ['Jane Doe', 'Jane Doe'],
    ['Jürgen Müller', 'Jürgen Müller'],
    ['María de la Cruz', 'María de la Cruz'],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
    ['Jean-Luc Picard', 'Jean-Luc Picard'],
    ["Sinéad O'Connor", "Sinéad O'Connor"],
    ['Ewan McGregor', 'Ewan McGregor'],
    ['"[[Maragret Lindsay]]"', 'Maragret Lindsay'],
    ['Aoife Byrne', 'Aoife Byrne'],
    ['Priya Raghunathan', 'Priya Raghunathan'],
    ['Thorsten Ökonom', 'Thorsten Ökonom'],
    ['Sébastien Lefèvre', 'Sébastien Lefèvre'],
    ['Íñigo Etxeberria', 'Íñigo Etxeberria'],
    ['Kwame Mensah', 'Kwame Mensah'],
    ['Stephen King', 'Stephen King'],
    ['Anna Winter', 'Anna Winter'],
    ['Иван Петров', 'Иван Петров'],
    ['Dr. Xylo Quorn', 'Xylo Quorn'],
    ['Frau Quorn', 'Frau Quorn'],
    ['Mme Quorn', 'Mme Quorn'],
    ['Ida Noor and Xylo Quorn', 'Ida Noor|Xylo Quorn'],
    ['Xylo Quorn und Bo Kay', 'Bo Kay|Xylo Quorn'],
    ['Anna and Tobias', 'Anna|Tobias'],
    ['Anna', 'Anna'],
    ['Will Turner', 'Will Turner'],
    ['J. R. Hartley', 'J. R. Hartley'],
    ['"[[Xylo Quorn]]"', 'Xylo Quorn'],
    ['王小明', '王小明'],
    ['jane@example.org', 'jane@example.org'],
  ])('%s', (value, name) => {
    const network = networkWith(`introduced by: ${value}`);
    expect([...introducers(network)].sort()).toEqual(name.split('|'));
    expect(howMet(network)).toBeNull();
  });

  test.each([
    ...['Ryan Air', 'Virgin Airways', 'Ruth Energy'],
    ...['Jane Street', 'Kirchenchor Mainz', 'Saint Mary', 'Chez Pierre', 'Google DeepMind'],
    ...['Alumni Network', 'Ernst & Young', 'Simon and Schuster', 'Victoria Park', 'Julia Conf'],
    ...['Konrad Adenauer Stiftung', 'Max Planck Gesellschaft', 'Marie Curie Lycée', 'J. Crew'],
    ...['Charlotte', 'Florence', 'San Diego', 'Santa Monica', 'Rose Garden', 'Lehman Brothers'],
    ...['Maison Pierre', 'Casa Lola', 'Banco Santander', 'Volksbank Köln', 'Peter Hall Company'],
    ...['"[[Jane Street]]"', '"[[Saint Mary]]"', '清华大学'],
    ...['LinkedIn', 'Work', 'work', 'church', 'University', 'Twitter DM', 'a friend', 'Mutual friends', 'my sister'],
    ...[
      '"https://www.linkedin.com/in/someone"',
      'FOSDEM',
      'FOSDEM 2026',
      'ETH Denver',
      'PyCon',
      'Web Summit',
      'Y Combinator',
    ],
    ...[
      '"[[FOSDEM 2026]]"',
      '"[[The Crown]]"',
      '"[[LinkedIn]]"',
      '"[[Web Summit 2025]]"',
      'Meetup (Berlin)',
      'Tennis',
      'GitHub',
    ],
    ...[
      'Toastmasters',
      'New York',
      'Sarah’s wedding',
      'cold email',
      'Book club',
      'the gym',
      'Slack',
      'Recruiter',
      'School',
    ],
    ...[
      'Arbeit',
      'Kirche',
      'Tanzkurs',
      'Sportverein',
      'Uni Leipzig',
      'Frankfurter Buchmesse',
      'eine Freundin',
      'Nachbarin',
    ],
    ...[
      'travail',
      'Faculté',
      'un ami',
      'Salon du livre',
      'Église',
      'trabajo',
      'una amiga',
      'Universidad',
      'Feria del Libro',
    ],
  ])('%s is how we met: no introduction, no ghost, no problem', (value) => {
    const network = networkWith(`met through: ${value}`);
    expect(introducers(network)).toEqual([]);
    expect(network.people().filter(({ ghost }) => ghost)).toEqual([]);
    expect(network.problems()).toEqual([]);
    expect(howMet(network)).toBe(value.replace(/"|\[\[|\]\]/g, ''));
  });

  test.each([
    ...['J.P. Morgan', 'Calvin Klein'],
    ...['Goldman Sachs', 'Morgan Stanley', 'Wells Fargo', 'Singkreis Bonn', 'Crédit Lyonnais', 'Credit Suisse'],
    ...['Xylo Quorn', 'جامعة القاهرة', '"[[Monzo]]"'],
  ])('%s may be a person or a firm: how we met, and told with the line and a remedy', (value) => {
    const network = networkWith(`met through: ${value}`);
    expect(introducers(network)).toEqual([]);
    expect(network.people().filter(({ ghost }) => ghost)).toEqual([]);
    const name = value.replace(/"|\[\[|\]\]/g, '');
    expect(howMet(network)).toBe(name);
    expect(network.problems()).toMatchObject([
      { path: cleo, line: 3, remedy: expect.stringContaining(name) as unknown },
    ]);
  });

  test('a property for how we met goes first', () => {
    expect(howMet(networkWith('met through: LinkedIn\nhow we met: at the fair'))).toBe('at the fair');
  });

  test.each([
    ...['intro via', 'via', 'introduced via', 'connected through', 'recommended by', 'intro from', 'vorgestellt von'],
    ...[
      'kennengelernt durch',
      'présenté par',
      'rencontrée par',
      'presentado por',
      'conocida por',
      'met-via',
      'Intro_By',
    ],
  ])('as “%s”', (key) => {
    expect(introducers(networkWith(`${key}: "[[Ida Noor]]"`))).toEqual(['Ida Noor']);
  });
});

describe('a label in the text of a person’s note', () => {
  test.each([
    ['Introduced by: [[Ida Noor]]'],
    ['**Introduced by:** [[Ida Noor]]'],
    ['**Introduced by**: Ida Noor'],
    ['- Introduced by: [[Ida Noor]]'],
    ['- **Met through:** [[Ida Noor]], at FOSDEM'],
    ['Met through: Ida Noor'],
    ['Intro via [[Ida Noor]].'],
    ['Introduced by [[Ida Noor]] in March'],
    ['Introduction by [[Ida Noor]]'],
    ['Introduced by Ida Noor.'],
    ['## Introduced by\n- [[Ida Noor]]'],
    ['## Introduced by\n[[Ida Noor]]\n## Notes\n[[Bo Kay]]'],
    ['Vorgestellt von: [[Ida Noor]]'],
    ['Présentée par [[Ida Noor]]'],
    ['Presentada por: [[Ida Noor]]'],
    ['intro via:: [[Ida Noor]]'],
    ['- intro via:: [[Ida Noor]]'],
  ])('%s', (body) => {
    const network = networkWith('role: Editor', `\n${body}\n`);
    expect(introducers(network)).toEqual(['Ida Noor']);
    expect(network.problems()).toEqual([]);
  });

  test.each([
    ['She was introduced by [[Ida Noor]].'],
    ['Introduced by [[Ida Noor]] to [[Bo Kay]].'],
    ['> Introduced by: [[Ida Noor]]'],
    ['```\nIntroduced by: [[Ida Noor]]\n```'],
    ['%% Introduced by: [[Ida Noor]] %%'],
    ['- [ ] Introduced by: [[Ida Noor]]'],
    ['Introduced by:'],
    ['Introduced by the librarian at the desk'],
    ['Introducing [[Ida Noor]]'],
    ['## Introduced by\n- nobody\n- ask [[Ida Noor]]'],
    ['## Introduced by\n- not [[Ida Noor]]'],
    ['## Introduced by\n- [[Ida Noor]]?'],
    ['## Introduced by\nmaybe [[Ida Noor]]'],
    ['Referred by [[Ida Noor]]? not sure'],
    ['Referred by: [[Ida Noor]] (I think)'],
    ['Referred by: [[Ida Noor]]? Not sure.'],
    ['Introduced by: perhaps Ida Noor'],
    ['Introduced by Ida Noor?'],
    ['Vorgestellt von: vielleicht [[Ida Noor]]'],
    ['Vorgestellt von [[Ida Noor]], glaube ich'],
    ['## Vorgestellt von\n- [[Ida Noor]] fragen'],
    ['Présentée par : [[Ida Noor]], peut-être'],
    ['Presentada por: quizá [[Ida Noor]]'],
    ['Via [[Ida Noor]] I heard of it'],
    ['## Introductions by the board\n[[Ida Noor]]'],
  ])('%s says nothing', (body) => {
    const network = networkWith('role: Editor', `\n${body}\n`);
    expect(introducers(network)).toEqual([]);
    expect(network.problems()).toEqual([]);
  });

  test('one introduction however often it is told', () => {
    const network = networkWith(
      'role: Editor',
      'Intro via [[Ida Noor]].\nMet through: [[Ida Noor]]\nIntroduced by: [[Ida Noor]]\n',
    );
    expect(network.introductions()).toHaveLength(1);
    expect(network.introductions()[0]?.sources).toHaveLength(3);
  });

  test('in a meeting’s note it is about the only attendee, and the introducer was not there', () => {
    const meeting = (people: string): NetworkView =>
      networkOf([
        ...others,
        aPerson('Cleo Park'),
        aNote(`---\ntags: meeting\n---\n${people}\nIntro via [[Ida Noor]]\n`, '2026-10-02 a.md'),
      ]);
    expect(introducers(meeting('With [[Cleo Park]]'))).toEqual(['Ida Noor']);
    expect(meeting('With [[Cleo Park]]').meetings()[0]?.attendees).toEqual([cleo]);
    expect(introducers(meeting('With [[Cleo Park]] and [[Bo Kay]]'))).toEqual([]);
    expect(meeting('With nobody').problems()).toEqual([]);
  });
});

describe('offers and needs', () => {
  const offers = (front: string, body = ''): readonly string[] =>
    networkWith(front, body)
      .person(cleo)
      ?.offers.map(({ text }) => text) ?? [];
  const needs = (front: string, body = ''): readonly string[] =>
    networkWith(front, body)
      .person(cleo)
      ?.needs.map(({ text }) => text) ?? [];

  test.each([
    ['can help with: Koha, MARC', ''],
    ['skills: Koha, MARC', ''],
    ['expertise: Koha, and MARC', ''],
    ['skills: [Koha, MARC]', ''],
    ['role: x', 'Can help with: Koha, MARC\n'],
    ['role: x', '**Skills:** Koha, MARC\n'],
    ['role: x', '- Expertise: Koha, MARC\n'],
    ['can help with:: x', 'Can help with:: Koha, MARC\n'],
  ])('%s %s are two offers', (front, body) => {
    expect(offers(front.replace('can help with:: x', 'role: x'), body)).toEqual(['Koha', 'MARC']);
  });

  test.each([
    ['can help with: reading drafts, but only short ones'],
    ['can help with: She knows Koha, MARC and RDA. Ask her.'],
    ['skills: cataloguing (old, rare books)'],
    ['offers: Koha, MARC'],
    ['can help with: letters, if they are sent before the end of the month'],
  ])('%s is one', (front) => {
    expect(offers(front)).toHaveLength(1);
  });

  test('needs stay whole', () => {
    expect(needs('needs: a flat, a job')).toEqual(['a flat, a job']);
    expect(needs('role: x', 'Needs: a flat, a job\n')).toEqual(['a flat, a job']);
  });
});
