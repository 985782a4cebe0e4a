/** Every row of the tables of classification and properties, from a note's text through the network to the answers. */
import { describe, expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/model/day';
import type { Network } from '../../src/network/network';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { lastContact } from '../../src/network/last-contact';
import { explain } from '../../src/network/explain';
import type { NoteSource } from '../../src/notes/note-source';
import type { ReadRules } from '../../src/notes/read-rules';
import { defaultSettings } from '../../src/vault/settings';
import { aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';
import * as table from './table-rows.cases';

const today = dayFromIso('2026-11-23') ?? 0;
const path = 'Notes/Grace Hopper.md';

function kindOf(text: string, at = path, rules: Partial<ReadRules> = {}): string {
  const note = aNote(text, at);
  const network = networkOf([note], rules);
  const kinds = [network.personAt(at) ? 'person' : '', network.meetingAt(at) ? 'meeting' : ''].filter(Boolean);
  const { because, isPerson, isMeeting } = explain(note, rulesOf(rules));
  expect([isPerson, isMeeting]).toEqual([kinds.includes('person'), kinds.includes('meeting')]);
  expect(because.join(' ')).not.toBe('');
  return kinds.join(' and ') || 'neither';
}

describe('tags', () => {
  const kinds = [
    ...table.personTags.map((tag) => ['person', tag]),
    ...table.meetingTags.map((tag) => ['meeting', tag]),
  ];

  test.each(kinds)('of a %s: %s', (kind, tag = '') => {
    const capital = tag.charAt(0).toUpperCase() + tag.slice(1);
    for (const way of [tag, capital, tag.toUpperCase()]) {
      const forms = [`tags: ${way}`, `tags: [${way}]`, `tags: [other, ${way}]`, `tags:\n  - ${way}`, `tag: ${way}`];
      for (const form of [...forms, `tags: other, ${way}`, `tags: "#${way}"`, `Tags: [${way}]`, `TAGS: [${way}]`])
        expect([form, kindOf(`---\n${form}\n---\n`)]).toEqual([form, kind]);
      const inText = kind === 'meeting' || table.personTagsInText.includes(tag) ? kind : 'neither';
      expect([way, kindOf(`Something\n\nabout #${way} here\n`)]).toEqual([way, inText]);
      expect([way, kindOf(`\`#${way}\`\n\n\`\`\`\n#${way}\n\`\`\`\n`)]).toEqual([way, 'neither']);
    }
  });
});

describe('tags of meetings that are words for other things, too', () => {
  test.each(table.occasionTags)('%s: only on a note that has a day or attendees', (tag) => {
    expect(kindOf(`---\ntags: [${tag}]\n---\n`)).toBe('neither');
    expect(kindOf(`---\ntags: [${tag}]\ndate: 2026-10-02\n---\n`)).toBe('meeting');
    expect(kindOf(`---\ntags: [${tag}]\nattendees: Ada\n---\n`)).toBe('meeting');
    expect(kindOf(`---\ntags: [${tag}]\n---\n`, 'Ada 2026-10-02.md')).toBe('meeting');
    expect(kindOf(`about #${tag} here\n`)).toBe('neither');
    expect(kindOf(`about #${tag} here\n`, '2026-10-02 Ada.md')).toBe('meeting');
  });
});

describe('properties that say what a note is', () => {
  const kinds = [
    ...table.personTypes.map((type) => ['person', type] as const),
    ...table.meetingTypes.map((type) => ['meeting', type] as const),
  ];
  const rows = table.typeKeys.flatMap((key) => kinds.map(([kind, type]) => [key, type, kind] as const));

  test.each(rows)('%s: %s makes a %s', (key, type, kind) => {
    const capital = type.charAt(0).toUpperCase() + type.slice(1);
    for (const way of [type, capital, type.toUpperCase()]) {
      const texts = [way, `"${way}"`, `[${way}]`, `[other, ${way}]`, `\n  - ${way}`, `\n  - other\n  - ${way}`];
      const links = [`"[[${way}]]"`, `[[${way}]]`, `["[[${way}]]"]`, `"[[Maps/${way}]]"`, `"[[${way}|Other]]"`];
      const inList = [`\n  - "[[${way}]]"`, `\n  - [[${way}]]`, `"[Other](${way}.md)"`, `"[[${way}#Part]]"`];
      for (const value of [...texts, ...links, ...inList])
        expect([value, kindOf(`---\n${key}: ${value}\n---\n`)]).toEqual([value, kind]);
    }
  });

  // Several values may stand in one text, parted by commas.
  test.each(['person, friend', '"[[Friends]], [[People]]"', '\n  - friend, person'])('category: %s', (value) => {
    expect(kindOf(`---\ncategory: ${value}\n---\n`)).toBe('person');
  });

  test.each(table.typeKeys)('%s, however it is written', (key) => {
    const ways = [...table.waysToWrite(key), ...(key === 'fileClass' ? table.waysToWrite('file class') : [])];
    for (const way of ways) expect([way, kindOf(`---\n${way}: person\n---\n`)]).toEqual([way, 'person']);
  });

  test.each(table.typeKeys)('%s with another value makes neither', (key) => {
    for (const value of ['book', 'personal', '"[[Grace]]"', 'true', '3', 'null', '[]', '"[[People of the sea]]"'])
      expect([value, kindOf(`---\n${key}: ${value}\n---\n`)]).toEqual([value, 'neither']);
  });
});

describe('folders', () => {
  test.each(table.peopleFolders)('%s is one of people when the settings say so, and only then', (folder) => {
    expect(kindOf('', `${folder}/Grace.md`)).toBe('neither');
    expect(kindOf('', `${folder}/Grace.md`, { peopleFolders: [folder] })).toBe('person');
    expect(kindOf('', `${folder}/Old/Grace.md`, { peopleFolders: [folder] })).toBe('person');
  });

  test('Meetings is one of meetings when the settings say so, and only then', () => {
    expect(kindOf('', 'Meetings/Coffee.md')).toBe('neither');
    expect(kindOf('', 'Meetings/Coffee.md', { meetingFolders: ['Meetings'] })).toBe('meeting');
  });
});

describe('never a person or a meeting', () => {
  test.each(['tags: [person]', 'tags: [meeting]', 'type: person', 'type: "[[Meetings]]"', 'me: true'])(
    'in the templates folder, or with a mark of a template in properties or name: %s',
    (front) => {
      const rules = { excludedFolders: ['Templates'], peopleFolders: ['People'] };
      for (const at of ['Templates/A.md', 'Templates/Old/A.md', '{{title}}.md', '<% tp.file.title %>.md'])
        expect([at, kindOf(`---\n${front}\n---\n`, at, rules)]).toEqual([at, 'neither']);
      for (const mark of [
        'name: "{{title}}"',
        'name: {{title}}',
        'x: ["<% a %>"]',
        'x: <% a %>',
        '"{{key}}": 1',
        'x: { y: "{{z}}" }',
      ])
        expect([mark, kindOf(`---\n${front}\n${mark}\n---\n`, 'People/A.md', rules)]).toEqual([mark, 'neither']);
    },
  );
});

describe('me', () => {
  const isMe = (text: string, rules: Partial<ReadRules> = {}): boolean =>
    networkOf([aNote(text, path)], rules).me?.path === path;

  test('is one note, by the setting, a property or a tag', () => {
    expect(isMe('', { me: path })).toBe(true);
    for (const front of [
      'me: true',
      'Me: true',
      'me: yes',
      'tags: [me]',
      'tags: me',
      'tags: [Me]',
      'tags: [person, me]',
    ])
      expect([front, isMe(`---\n${front}\n---\n`)]).toEqual([front, true]);
    expect(isMe('It is #me\n')).toBe(true);
    for (const front of ['me: false', 'me:', 'tags: [person]', 'tags: [men]'])
      expect([front, isMe(`---\n${front}\n---\n`)]).toEqual([front, false]);
    expect(isMe('---\ntags: [me]\n---\n', { me: 'Other.md' })).toBe(false);
  });
});

type Look = (network: Network, note: NoteSource) => unknown;
const named: Look = (network) => network.findPeople('amazing grace').map(({ name }) => name);
const rowsIn: Look = (network) =>
  followUps(network, today, followUpRules(defaultSettings())).flatMap(({ reasons }) =>
    reasons.map(({ kind, why }) => `${kind}: ${why}`),
  );

/** What each property of a person must come to, asked of the network and of the queries; a phone is only explained. */
const looks: Readonly<Record<string, readonly [look: Look, expected: unknown]>> = {
  name: [named, ['Amazing Grace']],
  aliases: [named, ['Grace Hopper']],
  organisation: [(network) => network.person(path)?.organisation, 'The Navy'],
  role: [(network) => network.person(path)?.role, 'Admiral'],
  email: [(network) => network.findPeople('Grace@Example.org').map(({ name }) => name), ['Grace Hopper']],
  phone: [
    (_, note) => explain(note, rulesOf()).facts.flatMap(({ fact, value }) => (fact === 'phone' ? [value] : [])),
    ['555 0100'],
  ],
  location: [(network) => network.person(path)?.location, 'Arlington'],
  'met on': [(network) => network.person(path)?.met, dayFromIso('2026-10-02')],
  'how met': [(network) => network.person(path)?.howMet?.text, 'at the fair'],
  'introduced by': [
    (network) => network.introductionsOf(path).map(({ by, people }) => [by, ...people]),
    [['People/Ada Lovelace.md', 'me', path]],
  ],
  'last contact': [(network) => isoOf(lastContact(network, path, today)?.day ?? 0), '2026-10-02'],
  'next contact': [rowsIn, ['stale: You wanted to get in touch 3 days ago']],
  cadence: [rowsIn, ['stale: No contact noted yet; you aim for every week']],
  'snoozed until': [rowsIn, []],
  paused: [rowsIn, []],
  needs: [(network) => network.person(path)?.needs.map(({ text }) => text), ['a rota']],
  offers: [(network) => network.person(path)?.offers.map(({ text }) => text), ['Koha']],
  birthday: [(network) => network.person(path)?.birthday, { year: 1906, month: 12, date: 9 }],
};

describe('properties of a person', () => {
  const rows = table.personProperties.flatMap(([meaning, value, spellings]) =>
    spellings.split(', ').map((spelling) => [meaning, spelling, value] as const),
  );

  test.each(rows)('%s as “%s”', (meaning, spelling, value) => {
    const [look, expected] = looks[meaning] ?? [];
    // Silence shows only where something would be said.
    const body = expected instanceof Array && expected.length === 0 ? '- [ ] ring\n' : '';
    const cases = table
      .waysToWrite(spelling)
      .flatMap((key) => [
        `---\ntags: [person]\n${key}: ${value}\n---\n${body}`,
        `---\ntags: [person]\n---\n${key}:: ${value.replace(/"/g, '')}\n${body}`,
      ]);
    for (const text of cases) {
      const note = aNote(text, path);
      expect([text, look?.(networkOf([note, aPerson('Ada Lovelace')]), note)]).toEqual([text, expected]);
    }
  });

  test('a task shows where nothing silences it', () => {
    expect(rowsIn(networkOf([aPerson('Grace Hopper', {}, '- [ ] ring\n')]), aNote(''))).toEqual([
      'promise: To do: ring',
    ]);
  });

  test('the name is that of the file, without an @ before it', () => {
    expect(networkOf([aNote('#person', 'People/@Grace Hopper.md')]).people()).toMatchObject([{ name: 'Grace Hopper' }]);
  });

  test('a title that is the own name is no role', () => {
    const network = networkOf([aNote('---\ntags: person\ntitle: grace hopper\n---\n', path)]);
    expect(network.person(path)?.role).toBeNull();
  });

  test.each([
    ...table.needHeadings.map((heading) => [heading, 'needs'] as const),
    ...table.offerHeadings.map((heading) => [heading, 'offers'] as const),
  ])('the heading “%s” is of %s', (heading, meaning) => {
    for (const way of [heading, heading.toUpperCase(), `${heading}:`, `**${heading}**`, heading.replace(/ /g, '-')]) {
      const note = aNote(`---\ntags: person\n---\n## ${way}\n- a rota\n\n## Else\n- not this\n`, path);
      expect([
        way,
        networkOf([note])
          .person(path)
          ?.[meaning].map(({ text }) => text),
      ]).toEqual([way, ['a rota']]);
    }
  });
});
