import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NetworkView } from '../../src/network/network-view';
import { foldName } from '../../src/notes/fold';
import { otherForms } from '../../src/notes/name-forms';
import { readPeople } from '../../src/notes/read-value';
import { readNote } from '../../src/notes/read-note';
import { aNote, aPerson, rulesOf } from '../support/a-note';
import { growth } from '../support/growth';
import { networkOf, resolverFor } from '../support/network-of';
import { reportOf } from '../support/network-report';

const known = [
  aPerson('Ida Noor', { email: 'ida@x.example' }),
  aPerson('Bo Kay'),
  aPerson("Pat O'Neil"),
  aPerson('Łukasz Øster'),
  aPerson('Jürgen Straße'),
  aPerson('Anna van der Berg'),
];

const meeting = (attendees: string): string => `---\ntags: [meeting]\ndate: 2026-10-02\nattendees: ${attendees}\n---\n`;
const namesIn = (network: NetworkView): string =>
  (network.meetingAt('M.md')?.attendees ?? [])
    .map((key) => network.person(key))
    .map((person) => `${person?.name ?? '?'}${person?.ghost === true ? '?' : ''}`)
    .join(' · ');
const networkWith = (text: string, more = known): NetworkView =>
  networkOf(
    [...more, aNote(text, 'M.md')],
    {},
    resolverFor(() => more.map(({ path }) => path)),
  );
const attendeesOf = (attendees: string): string => namesIn(networkWith(meeting(attendees)));

describe('a known person is found however the name is written', () => {
  test.each([
    ['Ida Noor (ACME)'],
    ['"Noor, Ida"'],
    ['["Noor, Ida"]'],
    ['["Noor, Ida (ACME)"]'],
    ['Dr. Ida Noor'],
    ['Prof. Dr. Ida Noor'],
    ['Frau Dr. Ida Noor'],
    ['Mme Ida Noor'],
    ['Sra. Ida Noor'],
    ['Ida Noor, PhD'],
    ['Ida Noor - Head of Maps'],
    ['"Ida Noor – CTO, ACME"'],
    ['"Ida Noor: chair"'],
    ['"Ida Noor | ACME"'],
    ['Ida Noor, Head of Maps'],
    ['Ida Noor, CEO'],
    ['"Ida Noor, Bibliothekarin"'],
    ['"**Ida Noor**"'],
    ['"_Ida Noor_"'],
    ['"Ida\u200b Noor"'],
    ['"\ufeffIda Noor"'],
    ['IDA NOOR'],
    ['"[Ida Noor](mailto:ida@x.example)"'],
    ['"[Ida](mailto:ida@x.example)"'],
    ['"[Ida Noor](https://www.linkedin.com/in/ida)"'],
    ['<ida@x.example>'],
    ['mailto:ida@x.example'],
    ['Ida Noor (ida@x.example)'],
    ['"Ida from the office <ida@x.example>"'],
    ['"[[Dr. Ida Noor]]"'],
    ['{ name: Ida Noor }'],
    ['[{ email: ida@x.example, displayName: I. Noor }]'],
    ['[{ displayName: Ida Noor, responseStatus: accepted }]'],
    ['[{ cn: Ida Noor }]'],
    ['[{ link: "[[Ida Noor]]" }]'],
    ['{ Ida Noor: accepted }'],
    ['[{ "[[Ida Noor]]": yes }]'],
    ['{ Ida Noor: accepted, Bo Kay: declined }'],
    ['{ Ida Noor: yes, Bo Kay: no }'],
    ['[{ email: ida@x.example }, { name: Bo Kay, responseStatus: declined }]'],
    ['[Ida Noor, ~~Bo Kay~~]'],
    ['["Ida Noor", "Bo Kay (declined)"]'],
    ['["[[Ida Noor]]", "[[Bo Kay]] (entschuldigt)"]'],
  ])('%s', (attendees) => {
    expect(attendeesOf(attendees)).toBe('Ida Noor');
  });

  test.each([
    ['Pat O’Neil', "Pat O'Neil"],
    ['Pat O‘Neil', "Pat O'Neil"],
    ['Lukasz Oster', 'Łukasz Øster'],
    ['Jurgen Strasse', 'Jürgen Straße'],
    ['JÜRGEN STRASSE', 'Jürgen Straße'],
    ['["van der Berg, Anna"]', 'Anna van der Berg'],
    ['"Noor, Ida; Kay, Bo"', 'Ida Noor · Bo Kay'],
    ['["Ida Noor, Bo Kay"]', 'Ida Noor · Bo Kay'],
    ['Ida Noor, Bo Kay', 'Ida Noor · Bo Kay'],
    ['"Ida Noor - Head of Maps, Bo Kay - CTO"', 'Ida Noor · Bo Kay'],
  ])('%s is %s', (attendees, name) => {
    expect(attendeesOf(attendees)).toBe(name);
  });
});

describe('somebody unknown has one ghost, with the name alone', () => {
  test.each([
    ['Cy Low (ACME)', 'Cy Low?'],
    ['Dr. Cy Low', 'Cy Low?'],
    ['"Cy Low – CTO, ACME"', 'Cy Low?'],
    ['["Low, Cy"]', 'Cy Low?'],
    ['"Smith, John"', 'John Smith?'],
    ['["García Márquez, Gabriel"]', 'Gabriel García Márquez?'],
    ['Jane, Alan', 'Jane? · Alan?'],
    ['["Jane Doe, Alan Turing"]', 'Jane Doe? · Alan Turing?'],
    ['Frau Low', 'Frau Low?'],
    ['Herr Low', 'Herr Low?'],
    ['Ida Low', 'Ida Low?'],
    ['Bo Kay Jr.', 'Bo Kay Jr.?'],
    ['["cy@x.example"]', 'cy@x.example?'],
    ['Mary-Ann Low', 'Mary-Ann Low?'],
  ])('%s is %s', (attendees, name) => {
    expect(attendeesOf(attendees)).toBe(name);
  });

  test('the spellings of one name are one ghost', () => {
    const network = networkOf(
      ['Cy Low', 'Cy Low (ACME)', '["Low, Cy"]', 'Prof. Cy Low', 'Cy Low - Chair'].map((name, at) =>
        aNote(meeting(name), `M${at}.md`),
      ),
    );
    expect(network.people().map(({ name }) => name)).toEqual(['Cy Low']);
  });
});

describe('where people are named, what is no person is none', () => {
  test.each([
    ...[
      '["Lee Marsh, Acme"]',
      '"Lee Marsh, Acme"',
      'Lee Marsh, Acme',
      'Lee Marsh, Deutsche Telekom',
      'Lee Marsh, ACME',
    ],
    ...['Lee Marsh, Acme Inc.', 'Lee Marsh, City Library', '["Lee Marsh, Siemens AG"]', 'Lee Marsh, zoom'],
    ...['Lee Marsh (Acme), zoom', 'Lee Marsh & partner', 'Lee Marsh und Partnerin', 'Lee Marsh et famille'],
    ...['Lee Marsh y amigos', '[Lee Marsh, zoom]', '[Lee Marsh, Marketing team]', '[Lee Marsh, the board]'],
    ...['[Lee Marsh, Team Nord]', '[Lee Marsh, All staff]', '[Lee Marsh, 3 students]', '[Lee Marsh, "ca. 20 Gäste"]'],
    ...['[Lee Marsh, niemand vom Vorstand]', '[Lee Marsh, nobody from sales]', '[Lee Marsh, his wife]'],
    ...['[Lee Marsh, Google Meet]', '[Lee Marsh, online]', '[Lee Marsh, alle Lehrer]', '[Lee Marsh, le conseil]'],
    ...[
      '[Lee Marsh, el equipo]',
      '[Lee Marsh, die Geschäftsführung]',
      '[Lee Marsh, about 12 people]',
      '[Lee Marsh, zwei Schüler]',
    ],
    ...['[Lee Marsh, Conference Room B]', '[Lee Marsh, Konferenzraum Alpha]', '[Lee Marsh, Projektgruppe]'],
    ...[
      '[Lee Marsh, toute l’équipe]',
      '[Lee Marsh, unos 20 invitados]',
      '[Lee Marsh, "~15 guests"]',
      '[Lee Marsh, my sister]',
    ],
    ...['[Lee Marsh, Sales]', '[Lee Marsh, Finance department]', '[Lee Marsh, Siemens AG]', '[Lee Marsh, a friend]'],
    ...['[Lee Marsh, Zoom call]', '[Lee Marsh, Elternbeirat]', '[Lee Marsh, une collègue]', '[Lee Marsh, Ida’s team]'],
    ...[
      '[Lee Marsh, HR]',
      '[Lee Marsh, IT]',
      '[Lee Marsh, Facilities]',
      '[Lee Marsh, Accounts Payable]',
      'Lee Marsh, QA',
    ],
    ...['[Lee Marsh, Hausverwaltung]', '[Lee Marsh, Buchhaltung]', '[Lee Marsh, Siri]', '[Lee Marsh, Alexa]'],
    ...[
      '[Lee Marsh, Otter.ai]',
      '[Lee Marsh, Fireflies Notetaker]',
      '[Lee Marsh, Google Assistant]',
      'Lee Marsh, Siri',
    ],
    ...['[Lee Marsh, Morgan Stanley]', '[Lee Marsh, John Lewis Partnership]', '[Lee Marsh, Goldman Sachs]'],
    ...[
      '[Lee Marsh, Palmer & Sons]',
      'Lee Marsh, Palmer & Sons',
      '[Lee Marsh, Ernst & Young]',
      '[Lee Marsh, Karl Holdings]',
    ],
    ...[
      '[Lee Marsh, Fam. Huber]',
      '[Lee Marsh, Familie Huber]',
      '[Lee Marsh, Fa. Karl Bauer]',
      '[Lee Marsh, Firma Bauer]',
    ],
    ...['["[[Lee Marsh]], Acme"]', '["[[Lee Marsh]] and partner"]', '["[[Lee Marsh]], CEO"]'],
  ])('%s: Lee Marsh alone', (attendees) => {
    expect(attendeesOf(attendees)).toBe('Lee Marsh?');
  });

  test.each([
    ['Anna, Tom, Priya', 'Anna? · Tom? · Priya?'],
    ['Lee Marsh, Tom', 'Lee Marsh? · Tom?'],
    ['Anna, Tom, Wren', 'Anna? · Tom? · Wren?'],
    ['Quorn, Tuvo', 'Quorn? · Tuvo?'],
    ['Lee Marsh from the board', 'Lee Marsh from the board?'],
    ['[Wren, Vi]', 'Wren? · Vi?'],
    ['Lee Marsh, Xylo Quorn', 'Lee Marsh? · Xylo Quorn?'],
    ['Lee Marsh, Xylo Quorn and Wren', 'Lee Marsh? · Xylo Quorn? · Wren?'],
    ['Lee Marsh, Bo Kay', 'Lee Marsh? · Bo Kay'],
    ['Vi & Wren', 'Vi? · Wren?'],
    ['Lee & AJ', 'Lee? · AJ?'],
    ['Simon Church', 'Simon Church?'],
    ['An Nguyen', 'An Nguyen?'],
    ['Mi Su', 'Mi Su?'],
    ['Thomas Mann', 'Thomas Mann?'],
    ['Le Corbusier', 'Le Corbusier?'],
    ['Tilly Hall, Zhou West', 'Tilly Hall? · Zhou West?'],
    ['Marie-Claire Dupont, Jean-Luc', 'Marie-Claire Dupont? · Jean-Luc?'],
    ['Noor, Ida', 'Ida Noor'],
    ['"Eve Elm / Flo Fern"', 'Eve Elm? · Flo Fern?'],
    ['["Eve Elm / Flo Fern / Bo Kay"]', 'Eve Elm? · Flo Fern? · Bo Kay'],
    ['"Eve Elm | Flora Fern"', 'Eve Elm? · Flora Fern?'],
    ['"Eve / Flora"', 'Eve? · Flora?'],
    ['[Jo/Priya]', 'Jo? · Priya?'],
    ['["Jo / Priya", Eve/Tom]', 'Jo? · Priya? · Eve? · Tom?'],
    ['[Eve/HR]', 'Eve?'],
    ['[Marcus via Zoom, Eve by phone]', 'Marcus? · Eve?'],
    ['[Alexa Smith, Siri Olsen]', 'Alexa Smith? · Siri Olsen?'],
    ['[Mary Partridge, Jim Sachs]', 'Mary Partridge? · Jim Sachs?'],
    ['"Eve Elm / Head of Maps"', 'Eve Elm?'],
    ['"Eve Elm | Acme Consulting"', 'Eve Elm?'],
    ['"Eve Elm / Acme"', 'Eve Elm?'],
  ])('%s: %s', (attendees, names) => {
    expect(attendeesOf(attendees)).toBe(names);
  });

  test('unless they are known by it, or the note has it in brackets', () => {
    expect(
      namesIn(
        networkWith(meeting('[Alexa, Facilities]'), [
          aPerson('Alexa Smith', { aliases: ['Alexa'] }),
          aPerson('Facilities'),
        ]),
      ),
    ).toBe('Alexa Smith · Facilities');
    const more = [aPerson('Lee Marsh (Acme)'), aPerson('Zoom'), aPerson('Bex', { aliases: ['the board'] })];
    expect(namesIn(networkWith(meeting('["Lee Marsh, Acme"]'), more))).toBe('Lee Marsh (Acme)');
    expect(namesIn(networkWith(meeting('[zoom, the board]'), more))).toBe('Zoom · Bex');
    // Nobody knows whether they came.
    expect(namesIn(networkWith(meeting('"Lee Marsh?"'), [aPerson('Lee Marsh')]))).toBe('');
  });

  test('and where nobody else is in the property the text is read', () => {
    expect(namesIn(networkWith(`${meeting('zoom')}With [[Ida Noor]]\n`))).toBe('Ida Noor');
  });
});

describe('the exact name comes first', () => {
  const comma = [aPerson('Noor, Ida'), aPerson('Ida Kay'), aPerson('Kay (ACME)')];
  test.each([
    ['"Noor, Ida"', 'Noor, Ida'],
    ['["Noor, Ida"]', 'Noor, Ida'],
    ['"[[Noor, Ida]]"', 'Noor, Ida'],
    ['[[Noor, Ida]]', '?'],
    ['Kay (ACME)', 'Kay (ACME)'],
  ])('%s is %s', (attendees, name) => {
    const text = attendees === '[[Noor, Ida]]' ? meeting('\n  - [[Noor, Ida]]') : meeting(attendees);
    expect(namesIn(networkWith(text, comma))).toBe(name === '?' ? 'Noor, Ida' : name);
  });

  test('two who bear a shortened name are told and neither is taken', () => {
    const network = networkWith(meeting('Dr. Ida Noor'), [
      aNote('---\ntags: person\n---\n', 'A/Ida Noor.md'),
      aNote('---\ntags: person\n---\n', 'B/Ida Noor.md'),
    ]);
    expect(namesIn(network)).toBe('');
    expect(network.problems().map(({ what }) => what)).toContainEqual(expect.stringContaining('could be'));
  });

  test('a meeting follows when the person becomes known', () => {
    const network = networkOf([aNote(meeting('["Low, Cy"]'), 'M.md')]);
    expect(namesIn(network)).toBe('Cy Low?');
    const later = networkOf([aNote(meeting('Cy Low - Chair'), 'M.md'), aPerson('Cy Low')]);
    expect(namesIn(later)).toBe('Cy Low');
  });
});

describe('what names nobody is told', () => {
  test.each([['"[[Ida Noor"'], ['["[[Ida Noor"]'], ['{ room: 4 }'], ['["https://example.org/x"]']])(
    '%s',
    (attendees) => {
      const network = networkWith(meeting(attendees));
      expect(namesIn(network)).toBe('');
      expect(network.problems()).toMatchObject([
        { path: 'M.md', line: 4, what: expect.stringContaining('not a name') },
      ]);
    },
  );

  test.each([['[]'], ['""'], ['"[[]]"'], ['TBD'], ['n/a'], ['{}']])('%s is not filled in', (attendees) => {
    const network = networkWith(meeting(attendees));
    expect(namesIn(network)).toBe('');
    expect(network.problems()).toEqual([]);
  });
});

describe('a list in the text', () => {
  test.each([
    ['- [Ida Noor](mailto:ida@x.example)', 'Ida Noor'],
    ['- <ida@x.example>', 'Ida Noor'],
    ['- Ida Noor (by phone)', 'Ida Noor'],
    ['- Ed Fox – CTO, ACME', 'Ed Fox?'],
    ['- Di May (di@x.example)', 'Di May?'],
    ['- ~~[[Bo Kay]]~~\n- [[Ida Noor]]', 'Ida Noor'],
    ['- [[Ida Noor]]\n- [[Bo Kay]] (absent)', 'Ida Noor'],
    ['- the usual crowd', ''],
    ['- [slides](https://example.org/slides)', ''],
    ['- Agenda for Monday', ''],
  ])('%s', (items, names) => {
    expect(namesIn(networkWith(`---\ntags: [meeting]\n---\n## Attendees\n${items}\n`))).toBe(names);
  });
});

describe('days', () => {
  test.each([
    ['start:\n  date: 2026-10-02'],
    ['start:\n  dateTime: 2026-10-02T10:00:00+02:00\n  timeZone: Europe/Berlin'],
    ['date: { start: 2026-10-02, end: 2026-10-04 }'],
    ['date: 2026-10-02/2026-10-04'],
    ['date: 2026-10-02T10:00/2026-10-02T11:00'],
    ['date: 2026-10-02/P2D'],
    ['date: 2026-10-02 – 2026-10-04'],
    ['date: [{ date: 2026-10-02 }]'],
  ])('%s', (property) => {
    const network = networkWith(`---\ntags: [meeting]\n${property}\nattendees: Ida Noor\n---\n`);
    expect(network.meetingAt('M.md')?.day).toBe(20728);
    expect(network.problems()).toEqual([]);
  });

  test('a mapping without a day is told', () => {
    const network = networkWith('---\ntags: [meeting]\ndate: { zone: UTC }\nattendees: Ida Noor\n---\n');
    expect(network.problems()).toMatchObject([{ line: 3, what: expect.stringContaining('date') as string }]);
  });
});

describe('a link that leads nowhere', () => {
  const exactly = (notes: readonly ReturnType<typeof aNote>[]): NetworkView =>
    networkOf(
      notes,
      {},
      resolverFor(() => notes.map(({ path }) => path)),
    );
  const moved = [aNote('---\ntags: person\naliases: [Idy]\n---\n', 'Network/Ida Noor.md')];
  test.each([
    ['"[[People/Ida Noor]]"'],
    ['"[[People/Ida Noor|Ida]]"'],
    ['"[Ida](People/Ida%20Noor.md)"'],
    ['"[[Idy]]"'],
  ])('%s means the only note of that name, and the problem says where it is', (attendees) => {
    const network = networkWith(meeting(attendees), moved);
    expect(network.people().map(({ name }) => name)).toEqual(['Ida Noor']);
    expect(network.meetingAt('M.md')?.attendees).toEqual(['Network/Ida Noor.md']);
    expect(network.problems()).toMatchObject([
      { path: 'M.md', line: 4, what: expect.stringContaining('Network/Ida Noor'), repair: { to: 'Network/Ida Noor' } },
    ]);
  });

  test.each([
    ['Daily/2026-10-02.md', 'Thinking of [[People/Ida Noor]].\n'],
    ['Daily/2026-10-02.md', 'Had lunch with [[People/Ida Noor|Ida]].\n'],
    ['Daily/2026-10-02.md', '- [ ] write to [[People/Ida Noor]]\n'],
    ['Daily/2026-10-02.md', '- [ ] [[People/Ida Noor]] to send me the list\n'],
    ['N.md', '- #favour/given [[People/Ida Noor]] lent a book\n'],
    ['N.md', '- #need [[People/Ida Noor]] a desk\n'],
    ['N.md', '- [ ] call [[People/Ida Noor|Ida]] and [[People/Ida Noor]]\n'],
    ['N.md', '- [ ] thank [[People/Ida Noor]]\n'],
  ])('in %s, %j, the repair is offered once', (path, text) => {
    const network = exactly([...moved, aNote(text, path)]);
    expect(network.problems()).toMatchObject([{ path, line: 1, repair: { to: 'Network/Ida Noor' } }]);
  });

  test.each([
    ['Thinking of [[Ida Noor]].'],
    ['Thinking of [[Network/Ida Noor]].'],
    ['Thinking of [[People/Cy Low]].'],
    ['Thinking of Ida Noor.'],
    ['- [ ] read [[Some book]]'],
    ['- [ ] write to [[Ida Noor|Ida]]'],
    ['- #favour/given [[Network/Ida Noor]] lent a book'],
    ['`[[People/Ida Noor]]`'],
  ])('in a daily note, %s is no problem', (text) => {
    expect(exactly([...moved, aNote(`${text}\n`, 'Daily/2026-10-02.md')]).problems()).toEqual([]);
  });

  test('without such a note the remedy is to create one', () => {
    const network = networkWith(meeting('"[[People/Cy Low]]"'), moved);
    expect(network.problems()).toMatchObject([{ remedy: expect.stringContaining('Create a note') }]);
    expect(network.problems()[0]).not.toHaveProperty('repair');
  });

  test('two such notes are named and neither is taken', () => {
    const network = networkWith(meeting('"[[People/Ida Noor]]"'), [
      ...moved,
      aNote('---\ntags: person\n---\n', 'Old/Ida Noor.md'),
    ]);
    expect(network.meetingAt('M.md')?.attendees).toEqual([]);
  });
});

describe('a line that links a note with malformed properties', () => {
  const bo = 'People/Bo Kay.md';
  const malformed = aNote('---\ntags:\n\t- person\n---\n', 'People/Ida Noor.md');
  const saidOfBo = (line: string, ...more: readonly ReturnType<typeof aNote>[]): number => {
    const network = networkOf([
      aPerson('Bo Kay'),
      ...more,
      aNote(`${meeting('"[[Bo Kay]]"')}${line}\n`, 'M.md'),
      aNote('# A book\n', 'Some book.md'),
    ]);
    const { needs = [], offers = [] } = network.person(bo) ?? {};
    const told = [network.favoursOf(bo), network.promisesOf(bo), network.awaitedFrom(bo), needs, offers];
    return told.flat().length;
  };
  const lines = [
    ['- [ ] send [[Ida Noor]] the list'],
    ['- [ ] send [[People/Ida Noor|Ida]] the list 📅 2026-12-01'],
    ['- [ ] waiting for [[Ida Noor]]: the contract'],
    ['- [ ] #favour/given [[Ida Noor]] lent a book'],
    ['- [ ] #favour/received [[Ida Noor]] read my letter'],
    ['- #favour/given lent [[Ida Noor]] a book'],
    ['- #need [[Ida Noor]] a desk'],
    ['- #offer [[Ida Noor]] knows Koha'],
  ];
  test.each(lines)('%s says nothing of the only attendee', (line) => {
    expect(saidOfBo(line, malformed)).toBe(0);
  });

  test.each([
    ['- [ ] send the list'],
    ['- [ ] send [[Some book]]'],
    ['- [ ] send [[Bo Kay]] what [[Ida Noor]] wrote'],
    ['- [ ] send [[No note]]'],
    ['- #favour/given [[Bo Kay]] lent a book'],
    ['- #favour/given lent a book'],
    ['- #need a desk'],
    ['- #offer knows Koha'],
  ])('%s still is about the only attendee', (line) => {
    expect(saidOfBo(line, malformed)).toBe(1);
  });

  test('counts again when the properties are mended, and no more when they break', () => {
    const list = aNote('# A list\n', 'Ida Noor.md');
    const broken = aNote('---\na:\n\t- b\n---\n', 'Ida Noor.md');
    const network = networkOf([
      aPerson('Bo Kay'),
      list,
      aNote(`${meeting('"[[Bo Kay]]"')}- [ ] send [[Ida Noor]]\n`, 'M.md'),
    ]);
    expect(network.promisesOf(bo)).toHaveLength(1);
    network.put(readNote(broken, rulesOf()));
    expect(network.promisesOf(bo)).toEqual([]);
    network.put(readNote(list, rulesOf()));
    expect(network.promisesOf(bo)).toHaveLength(1);
  });
});

describe('hostile names', () => {
  test.each([
    ['(', 40_000],
    ['Ida, ', 20_000],
    ['~~', 40_000],
    ['Ida - ', 20_000],
    ['[[Ida ', 20_000],
    ['Dr. ', 30_000],
    ['; ', 40_000],
    ['<', 40_000],
  ])('%j written %i times is read in a straight line', (piece, count) => {
    const reading =
      (size: number): (() => void) =>
      () =>
        void readPeople(piece.repeat(size));
    expect(growth(reading, count)).toBeLessThan(24);
  });

  test('any text at all is read, and comes to the same whoever reads it', () => {
    const piece = fc.oneof(
      fc.constantFrom('Noor', 'Ida', ', ', ' - ', ' (', ')', 'Dr. ', '~~', '[[', ']]', ': ', '@', '<'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const form of otherForms(text)) expect(foldName(form)).not.toBe('');
        expect(foldName(foldName(text.replaceAll('@', '')))).toBe(foldName(text.replaceAll('@', '')));
        expect(readPeople(text)).toEqual(readPeople(text));
      }),
      { seed: 20261128, numRuns: 500 },
    );
  });
});

test('in whatever order notes come, the same people are meant', () => {
  const names = [
    '"Noor, Ida"',
    '["Noor, Ida"]',
    'Dr. Ida Noor',
    '"[[People/Ida Noor]]"',
    '"[[Noor]]"',
    'Ida, Noor',
    'Ida Noor - Chair',
  ];
  const notes = fc.record({
    people: fc.uniqueArray(
      fc.constantFrom('A/Ida Noor.md', 'B/Noor, Ida.md', 'C/Noor.md', 'D/Ida.md', 'E/Ida Noor.md'),
    ),
    meetings: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
    introducer: fc.constantFrom(...names, 'LinkedIn', 'ida noor'),
  });
  fc.assert(
    fc.property(notes, fc.infiniteStream(fc.nat()), ({ people, meetings, introducer }, chance) => {
      const sources = [
        ...people.map((path) => aNote('---\ntags: person\n---\n', path)),
        ...meetings.map((attendees, at) => aNote(meeting(attendees), `M${at}.md`)),
        aNote('Absent: [[Noor]]\n', '2026-10-03.md'),
        aNote(`---\ntags: person\nintroduced by: ${introducer}\n---\n`, 'Z/Cleo.md'),
      ];
      const resolver = resolverFor(() => sources.map(({ path }) => path));
      const keys = sources.map((source) => ({ source, key: chance.next().value as number }));
      const shuffled = keys.sort((a, b) => a.key - b.key).map(({ source }) => source);
      expect(reportOf(networkOf(shuffled, {}, resolver))).toEqual(reportOf(networkOf(sources, {}, resolver)));
    }),
    { seed: 20261128, numRuns: 200 },
  );
});
