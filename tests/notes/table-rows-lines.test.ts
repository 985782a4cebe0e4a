/** Every row of the tables of meetings, contacts, lines and follow-ups, from the text of notes through the network to the answers. */
import { describe, expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/model/day';
import type { Network } from '../../src/network/network';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { lastContact } from '../../src/network/last-contact';
import type { NoteSource } from '../../src/notes/note-source';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';
import * as table from './table-rows.cases';

const today = dayFromIso('2026-11-23') ?? 0;
const before = (days: number): string => isoOf(today - days);
const people = ['Grace Hopper', 'Alan Turing', 'Ada Lovelace', 'Jo'].map((name) => aPerson(name));
const grace = 'People/Grace Hopper.md';

const nameIn = (network: Network, key: string): string => (key === 'me' ? 'me' : (network.person(key)?.name ?? key));
const meetingOf = (front: string, body = '', path = 'M.md'): readonly [network: Network, path: string] => [
  networkOf([...people, aNote(`---\ntags: [meeting]\n${front}\n---\n${body}\n`, path)]),
  path,
];
const dayIn = ([network, path]: readonly [Network, string]): string => isoOf(network.meetingAt(path)?.day ?? 0);
const attendeesIn = ([network, path]: readonly [Network, string]): readonly string[] =>
  (network.meetingAt(path)?.attendees ?? []).map((key) => nameIn(network, key));

describe('the day of a meeting', () => {
  test.each(table.dayKeys)('as “%s”', (spelling) => {
    for (const key of table.waysToWrite(spelling)) {
      expect([key, dayIn(meetingOf(`${key}: 2026-10-02T10:00`, '', '2026-09-01 Tea.md'))]).toEqual([key, '2026-10-02']);
      expect([key, dayIn(meetingOf('role: x', `${key}:: [[2026-10-02]]`))]).toEqual([key, '2026-10-02']);
    }
  });

  test('else from the file name, else when it was created', () => {
    expect(dayIn(meetingOf('created: 2026-08-01', '', '2026-09-01 Tea.md'))).toBe('2026-09-01');
    for (const key of ['created', 'Created', 'CREATED'])
      expect(dayIn(meetingOf(`${key}: 2026-08-01`))).toBe('2026-08-01');
  });
});

describe('attendees of a meeting', () => {
  test.each(table.attendeeWords)('of Name of the property “%s”, and then of nothing else', (spelling) => {
    for (const key of table.waysToWrite(spelling)) {
      const body = '## With\n- [[Ada Lovelace]]\n\n[[Jo]]';
      expect([key, attendeesIn(meetingOf(`${key}: ["[[Grace Hopper]]", Alan Turing]`, body))]).toEqual([
        key,
        ['Grace Hopper', 'Alan Turing'],
      ]);
    }
  });

  test.each(table.attendeeWords)('under a heading or label “%s”, else, and then of no other link', (word) => {
    for (const way of table.waysToWrite(word)) {
      const forms = [
        ...[
          `## ${way}\n- [[Grace Hopper]]\n- Alan Turing\n\n## Notes`,
          `# ${way}:\n[[Grace Hopper]], Alan Turing\n# Notes`,
        ],
        ...[`**${way}:** [[Grace Hopper]], Alan Turing\n`, `**${way}**: [[Grace Hopper]], Alan Turing\n`],
        ...[`${way}:: [[Grace Hopper]], Alan Turing\n`, `- ${way}:: [[Grace Hopper]], Alan Turing\n`],
        ...[`**${way}**:: [[Grace Hopper]], Alan Turing\n`, `**${way}**\n- [[Grace Hopper]]\n- Alan Turing\n`],
        ...[`[${way}:: [[Grace Hopper]], Alan Turing]\n`],
      ];
      for (const form of forms) {
        for (const empty of ['role: x', `${way}:`, `${way}: []`, `${way}: "[[]]"`])
          expect([form, attendeesIn(meetingOf(empty, `${form}\nAbout [[Jo]]`))]).toEqual([
            form,
            ['Grace Hopper', 'Alan Turing'],
          ]);
      }
    }
  });

  test('else every known person linked, and every unambiguous known name in the file name', () => {
    const body = 'With [[Grace Hopper]] about [[Nobody]] and [[Koha]].';
    expect(attendeesIn(meetingOf('role: x', body, 'Tea with alan turing.md'))).toEqual(['Grace Hopper', 'Alan Turing']);
  });
});

describe('the kind of a meeting', () => {
  test.each([
    ...['kind: walk', 'Kind: Walk', 'meeting type: walk', 'meeting-type: walk', 'Meeting Type: "[[Walk]]"'],
    ...['meeting_type: [walk]', 'tags: [meeting/walk]'],
  ])('%s', (front) => {
    const network = networkOf([
      aNote(`---\n${front.startsWith('tags') ? '' : 'tags: [meeting]\n'}${front}\n---\n`, 'M.md'),
    ]);
    expect(network.meetingAt('M.md')?.kind).toBe('walk');
  });

  test.each(['1on1', 'interview', 'coffee', 'call'])('by the tag %s', (tag) => {
    for (const front of [`tags: [${tag}]\ndate: 2026-10-02`, `tags: [meeting, ${tag}]`])
      expect(networkOf([aNote(`---\n${front}\n---\n`, 'M.md')]).meetingAt('M.md')?.kind).toBe(tag);
  });
});

describe('contacts', () => {
  const contactsIn = (notes: readonly NoteSource[]): readonly string[] => {
    const network = networkOf(notes);
    return network
      .contactsOf(grace)
      .map(({ day, source, by }) => `${isoOf(day)} ${by} ${source.path}:${source.line ?? '-'}`);
  };
  const daily = (body: string): readonly NoteSource[] => [...people, aNote(`${body}\n`, '2026-10-02.md')];
  const own = (front: string, body: string): readonly NoteSource[] => [
    aNote(`---\ntags: person\n${front}\n---\n${body}\n`, grace),
  ];

  test.each<[string, readonly NoteSource[], string]>([
    [
      'an attendee',
      [...people, aMeeting('2026-10-02', ['Grace Hopper'])],
      'meeting Meetings/2026-10-02 Grace Hopper.md:5',
    ],
    ['a sentence in a daily note', daily('Saw [[Grace Hopper]]'), 'sentence 2026-10-02.md:1'],
    ['a ticked task', daily('- [x] rang [[Grace Hopper]]'), 'sentence 2026-10-02.md:1'],
    ['a dated heading', own('role: x', '### 2026-10-02 Coffee'), `log ${grace}:5`],
    ['a dated item', own('role: x', '- [[2026-10-02]] Coffee'), `log ${grace}:5`],
    ['last contact', own('last contact: 2026-10-02', ''), `property ${grace}:3`],
  ])('%s', (_, notes, by) => {
    expect(contactsIn(notes)).toEqual([`2026-10-02 ${by}`]);
  });

  test.each([
    ...[
      '- [ ] ring [[Grace Hopper]]',
      '> [[Grace Hopper]] said',
      '> [!quote]\n> [[Grace Hopper]] said',
      '`[[Grace Hopper]]`',
    ],
    ...['```\n[[Grace Hopper]]\n```', '%% [[Grace Hopper]] %%', '%%\n[[Grace Hopper]]\n%%', '![[Grace Hopper]]'],
    ...[
      '- #favour/given [[Grace Hopper]] a lift',
      '- [x] #owe [[Grace Hopper]] a lift',
      '- #intro [[Grace Hopper]] [[Jo]]',
    ],
    ...[
      '> [!QUOTE] Title\n> [[Grace Hopper]] said',
      '> [!cite]\n> [[Grace Hopper]] said',
      // A favour said as a field is one as well.
      '- favour:: given [[Grace Hopper]] a lift',
      // So is a favour whose link stands in the second line of its item.
      '- #owe [[Jo]] a lift\n  from the house of [[Grace Hopper]]',
    ],
  ])('none in %j', (body) => {
    expect(contactsIn(daily(body))).toEqual([]);
  });

  test.each([
    '- [ ] 2026-10-02 ring',
    '> 2026-10-02 she wrote',
    '- 2026-10-02 #favour/given a lift',
    '- 2026-10-02 #intro [[Jo]]',
  ])('none in the person’s own %j', (body) => {
    expect(contactsIn(own('role: x', body))).toEqual([]);
  });

  test('of the future are scheduled, and the latest day wins whatever is written first', () => {
    const notes = ['2026-12-01', '2026-09-01', '2026-10-02'].map((day) => aMeeting(day, ['Grace Hopper']));
    const network = networkOf([aPerson('Grace Hopper', { 'last contact': '2026-08-01' }), ...notes]);
    expect(isoOf(lastContact(network, grace, today)?.day ?? 0)).toBe('2026-10-02');
  });
});

/** What a line comes to, a fact each, whoever it is about. */
function factsIn(notes: readonly NoteSource[]): readonly string[] {
  const network = networkOf([...people, aNote('', 'Koha.md'), ...notes]);
  const name = (key: string): string => nameIn(network, key);
  return [
    ...network.favours().map(({ direction, person, state, what }) => `${direction} ${name(person)} ${state}: ${what}`),
    ...network
      .introductions()
      .map((one) => `${name(one.by)} introduced ${one.people.map(name).join(', ')}: ${one.state}`),
    ...network
      .people()
      .flatMap(({ key, needs, offers }) => [
        ...network
          .promisesOf(key)
          .map(
            ({ state, what, due }) => `promise ${name(key)} ${state}: ${what}${due === null ? '' : ` (${isoOf(due)})`}`,
          ),
        ...needs.map(({ text }) => `need ${name(key)}: ${text}`),
        ...offers.map(({ text }) => `offer ${name(key)}: ${text}`),
      ]),
    ...network.problems().map(() => 'problem'),
  ];
}

describe('lines', () => {
  test.each(table.lines)('%s', (line, facts) => {
    expect(factsIn([aNote(`${line}\n`, '2026-10-02.md')])).toEqual(facts);
    expect(factsIn([aNote(`Before\n\n* one\n  ${line}\n`, 'Anywhere.md')])).toEqual(facts);
  });

  test.each(table.linesOfJo)('in the note of Jo: %s', (line, facts) => {
    expect(factsIn([aNote(`---\ntags: person\n---\n${line}\n`, 'People/Jo.md')])).toEqual(facts);
  });

  test.each(table.linesOfMeeting)('in a meeting with Ada: %s', (line, facts) => {
    expect(factsIn([aMeeting('2026-10-02', ['Ada Lovelace'], {}, `${line}\n`)])).toEqual(facts);
  });

  test('an introduction told by a property and by a line is one', () => {
    const notes = [
      aPerson('Grace Hopper', { 'introduced by': '[[Ada Lovelace]]' }),
      aNote('- #intro/received [[Ada Lovelace]] [[Grace Hopper]]\n', 'N.md'),
    ];
    expect(factsIn(notes)).toEqual(['Ada Lovelace introduced me, Grace Hopper: made']);
  });
});

describe('follow-ups', () => {
  const met = (days: number, properties = {}, body = ''): NoteSource =>
    aMeeting(before(days), ['Grace Hopper'], properties, body);
  const coffee = { tags: ['meeting', 'coffee'] };
  const alan = aPerson('Alan Turing', { 'introduced by': '[[Grace Hopper]]' });
  const every = [50, 70, 90, 110, 130].map((days) => met(days));
  const owe = (days: number, tag: string): NoteSource =>
    aNote(`- [ ] ${tag} [[Grace Hopper]] a lift\n`, `${before(days)}.md`);

  test.each<[kind: string, appears: readonly NoteSource[], not: readonly NoteSource[]]>([
    ['prepare', [met(-7)], [met(-8)]],
    ['thanks due', [met(14, coffee)], [met(15, coffee)]],
    ['thanks due', [met(1, { tags: ['interview'] })], [met(1, { tags: ['call'] })]],
    ['thanks due', [met(1, coffee)], [met(1, coffee, '- [x] thank [[Grace Hopper]]')]],
    ['thanks due', [met(1, coffee)], [met(1, coffee, '- sent a thank-you card')]],
    ['thanks due', [met(1, coffee)], [met(1, { ...coffee, thanked: true })]],
    ['thanks due', [met(1, coffee)], [met(1, { tags: ['meeting', 'coffee', 'thanked'] })]],
    ['promise', [aNote('- [ ] ring [[Grace Hopper]]\n', 'N.md')], [aNote('- [x] ring [[Grace Hopper]]\n', 'N.md')]],
    ['favour to return', [owe(15, '#owe')], [owe(14, '#owe')]],
    ['favour outstanding', [owe(61, '#owed')], [owe(60, '#owed')]],
    [
      'close the loop',
      [alan, met(20), aMeeting(before(10), ['Alan Turing'])],
      [alan, met(9), aMeeting(before(10), ['Alan Turing'])],
    ],
    ['stale', [met(91)], [met(90)]],
    ['stale', [aPerson('Grace Hopper', { cadence: 7 }), met(8)], [aPerson('Grace Hopper', { cadence: 7 }), met(7)]],
    ['drifting', every, every.slice(0, 2)],
  ])('%s', (kind, appears, not) => {
    const kinds = (notes: readonly NoteSource[]): readonly string[] =>
      followUps(networkOf([aPerson('Grace Hopper'), ...notes]), today, followUpRules(defaultSettings())).flatMap(
        ({ person, reasons }) => (person.key === grace ? reasons.map((reason) => reason.kind) : []),
      );
    expect(kinds(appears)).toContain(kind);
    expect(kinds(not)).not.toContain(kind);
  });
});
