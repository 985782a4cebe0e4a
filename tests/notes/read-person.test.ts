import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import type { Person } from '../../src/model/person';
import type { PersonRecord } from '../../src/notes/note-record';
import { readNote } from '../../src/notes/read-note';
import { aNote, aPerson, rulesOf } from '../support/a-note';

const personIn = (text: string, path = 'People/Grace Hopper.md'): PersonRecord => {
  const { person } = readNote(aNote(text, path), rulesOf());
  if (!person) throw new Error('This note is not read as a person.');
  return person;
};
const withProperty = (key: string, value: string): PersonRecord =>
  personIn(`---\ntags: [person]\n${key}: ${value}\n---\n`);

/** Every spelling that must be understood, by what it must come to. */
describe.each<[string, readonly string[], string, (person: PersonRecord) => unknown, unknown]>([
  [
    'name',
    ['name', 'full name', 'fn', 'Full-Name', 'FULL_NAME'],
    'Grace B. Hopper',
    (p) => [p.name, p.aliases],
    ['Grace B. Hopper', ['Grace Hopper']],
  ],
  ['aliases', ['aliases', 'alias', 'nickname'], 'Amazing Grace', (p) => p.aliases, ['Amazing Grace']],
  [
    'organisation',
    ['organisation', 'organization', 'org', 'orgs', 'company', 'employer', 'affiliation', 'workplace'],
    '"[[Organisations/Navy|The Navy]]"',
    (p) => p.organisation,
    'The Navy',
  ],
  ['role', ['role', 'position', 'job title', 'job', 'title', 'Job-Title'], 'Librarian', (p) => p.role, 'Librarian'],
  ['email', ['email', 'e-mail', 'mail', 'emails'], 'grace@navy.mil', (p) => p.emails, ['grace@navy.mil']],
  ['phone', ['phone', 'mobile'], '+44 1632 960144', (p) => p.phones, ['+44 1632 960144']],
  ['location', ['location', 'loc', 'city', 'place', 'based in'], 'Arlington', (p) => p.location, 'Arlington'],
  ['met on', ['met', 'met date', 'date met', 'first met'], '2026-10-02', (p) => p.met, dayFromIso('2026-10-02')],
  [
    'how met',
    ['how we met', 'met context', 'met at', 'source', 'met'],
    'at the fair',
    (p) => p.howMet?.text,
    'at the fair',
  ],
  [
    'last contact',
    [
      ...[
        'last contact',
        'last contacted',
        'last contacted at',
        'date last contacted',
        'last interaction',
        'last seen',
      ],
      ...['last chat', 'last chatted', 'last spoke', 'last talked', 'last met', 'prm-last-contacted', 'last_contact'],
    ],
    '2026-10-02',
    (p) => p.contacts,
    [{ day: dayFromIso('2026-10-02'), by: 'property', source: { path: 'People/Grace Hopper.md', line: 3 } }],
  ],
  [
    'next contact',
    ['next contact', 'next follow-up', 'next followup', 'follow-up due', 'follow up', 'Next Follow Up'],
    '2026-10-02',
    (p) => p.nextContact,
    { day: dayFromIso('2026-10-02'), source: { path: 'People/Grace Hopper.md', line: 3 } },
  ],
  [
    'cadence',
    [
      ...['cadence', 'contact frequency', 'frequency', 'keep in touch', 'stay in touch', 'contact every'],
      ...['prm-cadence', 'keep-in-touch', 'contactFrequency'],
    ],
    'every 2 weeks',
    (p) => p.cadence,
    { days: 14 },
  ],
  [
    'snoozed until',
    ['snoozed until', 'snooze until', 'prm-snooze-until', 'snoozed_until'],
    '2026-10-02',
    (p) => p.snoozedUntil,
    dayFromIso('2026-10-02'),
  ],
  ['paused', ['paused', 'prm-paused', 'do not contact', 'do_not_contact'], 'true', (p) => p.paused, true],
  [
    'needs',
    ['needs', 'need', 'asks', 'ask', 'looking for', 'wants', 'challenges', 'i can help them'],
    'a rota',
    (p) => p.needs.map(({ text }) => text),
    ['a rota'],
  ],
  [
    'offers',
    ['offers', 'offer', 'skills', 'expertise', 'can help with', 'gives'],
    '[COBOL, "ships"]',
    (p) => p.offers.map(({ text }) => text),
    ['COBOL', 'ships'],
  ],
  [
    'birthday',
    ['birthday', 'birthdate', 'bday', 'born', 'dob'],
    '1906-12-09',
    (p) => p.birthday,
    { year: 1906, month: 12, date: 9 },
  ],
])('%s', (_, spellings, value, look, expected) => {
  test.each(spellings)('as “%s”', (key) => {
    expect(look(withProperty(key, value))).toEqual(expected);
  });
});

describe('introduced by', () => {
  test.each([
    ...['introduced by', 'intro by', 'introducer', 'introduction by', 'referred by', 'referrer', 'referral'],
    ...['met through', 'met via', 'intro paths', 'connected by', 'introduced-by', 'introduced_by', 'Introduced By'],
  ])('as “%s”', (key) => {
    const { introductions } = readNote(aNote(`---\ntags: person\n${key}: "[[Ada]]"\n---\n`), rulesOf());
    expect(introductions).toEqual([
      {
        form: 'received',
        mentions: [{ kind: 'link', target: 'Ada', display: null }, { kind: 'self' }],
        day: null,
        state: 'made',
        line: 3,
        property: true,
        told: 'Ada',
      },
    ]);
  });

  test('several people each introduced', () => {
    const { introductions } = readNote(aPerson('Grace', { 'introduced by': ['[[Ada]]', 'Alan'] }), rulesOf());
    expect(introductions.map(({ mentions }) => mentions[0])).toMatchObject([{ target: 'Ada' }, { name: 'Alan' }]);
  });

  test.each([['"[[]]"'], ['[]'], ['""'], [''], ['"[[null]]"']])('%s is not filled in', (value) => {
    const record = readNote(aNote(`---\ntags: person\nintroduced by: ${value}\n---\n`), rulesOf());
    expect([record.introductions, record.problems]).toEqual([[], []]);
  });
});

describe('the name', () => {
  test('is the file’s, without an @', () => {
    expect(personIn('---\ntags: person\n---\n', 'People/@Grace Hopper.md').name).toBe('Grace Hopper');
  });

  test('is not an alias of itself, however it is written', () => {
    expect(withProperty('aliases', '[grace hopper, "@Grace Hopper", Gráce Hopper, Gracie, gracie]').aliases).toEqual([
      'Gracie',
    ]);
  });

  test('as title is no role', () => {
    expect(withProperty('title', 'Grace Hopper').role).toBeNull();
    expect(personIn('---\ntags: person\ntitle: Grace Hopper\njob: Admiral\n---\n').role).toBe('Admiral');
  });
});

describe('headings of needs and offers', () => {
  test.each([
    ['Needs', 'needs'],
    ['**Needs:**', 'needs'],
    ['Looking for', 'needs'],
    ['Challenges', 'needs'],
    ['Open questions', 'needs'],
    ['How I can help', 'needs'],
    ['How I can help them', 'needs'],
    ['Offers', 'offers'],
    ['Skills', 'offers'],
    ['How they can help', 'offers'],
    ['How they can help me', 'offers'],
  ] as const)('%s', (heading, meaning) => {
    const text = `---\ntags: person\n---\n## ${heading}\n\n- a [[Rota|rota]]\n- [x] settled\n- [ ] a tour 📅 2026-10-02\n\nA sentence, too.\n\n## Other\n- not this\n`;
    const said: Person['needs'] = personIn(text)[meaning];
    expect(said.map((statement) => [statement.text, statement.source.line])).toEqual([
      ['a rota', 6],
      ['a tour', 8],
      ['A sentence, too.', 10],
    ]);
  });
});

describe('a log in the note itself', () => {
  test('dated headings and items are contacts; tasks to do, quotes and lines of favours are not', () => {
    const text = [
      ...[
        '---',
        'tags: person',
        '---',
        '### 2026-10-02 Coffee',
        'About ships',
        '- [[2026-09-01]] rang',
        '- 2026-08-01: wrote',
      ],
      ...['- [x] 2026-07-01 sent the book', '- [ ] 2026-06-01 write again', '- 2026-05-01 #favour/given a book', ''],
      ...[
        '> - 2026-04-01 she wrote',
        '',
        '```',
        '- 2026-03-01 code',
        '```',
        '## 2 Oct 2025 - Lunch',
        '- no date here 2026-01-01',
      ],
    ];
    const days = personIn(text.join('\n')).contacts.map(({ day, source }) => [day, source.line]);
    expect(days).toEqual([
      [dayFromIso('2026-10-02'), 4],
      [dayFromIso('2025-10-02'), 17],
      [dayFromIso('2026-09-01'), 6],
      [dayFromIso('2026-08-01'), 7],
      [dayFromIso('2026-07-01'), 8],
    ]);
  });
});

describe('phones', () => {
  test.each([
    ['phone: +441632960144', ['+441632960144']],
    ['phone: 01632960144', ['01632960144']],
    ['phone: 01632 960 144; 01632 960 145\nmobile: none', ['01632 960 144', '01632 960 145']],
    ['phone: [+44 1632 960144, 01632960145]', ['+44 1632 960144', '1632960145']],
    ['phone:', []],
  ])('%s', (written, phones) => {
    const { person } = readNote(aNote(`---\ntags: person\n${written}\n---\n`, 'Grace.md'), rulesOf());
    expect(person?.phones).toEqual(phones);
  });
});

describe('Dataview fields', () => {
  test('say what properties say', () => {
    const text = [
      ...['---', 'tags: person', '---', 'introduced-by:: [[Ada]]', 'She works [cadence:: 30] there (org:: The Navy).'],
      ...['- **Needs**:: a rota', '- email:: grace@navy.mil', '```', 'role:: code', '```'],
    ];
    const { person, introductions } = readNote(aNote(text.join('\n'), 'People/Grace.md'), rulesOf());
    expect(introductions).toMatchObject([{ line: 4, mentions: [{ target: 'Ada' }, { kind: 'self' }] }]);
    expect(person).toMatchObject({
      cadence: { days: 30 },
      organisation: 'The Navy',
      role: null,
      emails: ['grace@navy.mil'],
      needs: [{ text: 'a rota', source: { line: 6 } }],
    });
  });
});

describe('what cannot be read', () => {
  test('is told with its line, and the rest is read', () => {
    const text =
      '---\ntags: person\nlast contact: 02/10/2026\ncadence: often\nbirthday: in spring\nsnoozed until: soon\ncompany: Navy\n---\n';
    const { person, problems } = readNote(aNote(text, 'Grace.md'), rulesOf());
    expect(person?.organisation).toBe('Navy');
    expect(problems.map(({ line, what }) => [line, what])).toEqual(
      expect.arrayContaining([
        [3, 'Property “last contact”: “02/10/2026” could mean 2026-10-02 or 2026-02-10.'],
        [4, 'Property “cadence”: “often” cannot be read as a cadence.'],
        [5, '“in spring” cannot be read as a birthday.'],
        [6, 'Property “snoozed until”: “soon” cannot be read as a date.'],
      ]),
    );
    expect(problems).toHaveLength(4);
    for (const { remedy } of problems) expect(remedy).toMatch(/\.$/);
  });

  test('malformed properties are told with the line', () => {
    const { problems } = readNote(aNote('---\ntags: person\nrole: a: b: c\n---\n#person\n', 'Grace.md'), rulesOf());
    expect(problems).toMatchObject([{ line: 3, what: expect.stringContaining('not valid YAML') as unknown }]);
  });
});
