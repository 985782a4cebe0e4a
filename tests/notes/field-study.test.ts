/** Notes as people write them, each read wrongly once: what a careful reader would take from them, and nothing else. */
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day';
import type { ReadRules } from '../../src/notes/read-rules';
import { aNote } from '../support/a-note';
import { networkOf } from '../support/network-of';

const people = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`People/${name}.md`, '---\ntags: person\n---\n']));

function reading(notes: Record<string, string>, rules: Partial<ReadRules> = {}) {
  const network = networkOf(
    Object.entries(notes).map(([path, text]) => aNote(text, path)),
    rules,
  );
  const nameOf = (key: string): string => network.person(key)?.name ?? key;
  return {
    network,
    names: network.people().map(({ name }) => name),
    me: network.me?.name ?? null,
    lastContact: (name: string): string | null => {
      const [person] = network.findPeople(name);
      const [contact] = person ? network.contactsOf(person.key) : [];
      return contact ? isoOf(contact.day) : null;
    },
    attendees: (path: string): string[] => (network.meetingAt(path)?.attendees ?? []).map(nameOf),
    dayOf: (path: string): string | null => {
      const day = network.meetingAt(path)?.day ?? null;
      return day === null ? null : isoOf(day);
    },
    problems: network.problems().map(({ path, what }) => `${path}: ${what}`),
  };
}

const daily = { dailyNotes: [{ folder: 'Journal', format: 'YYYY-MM-DD' }] };
const meeting = (body: string, more = ''): string => `---\ntype: meeting\ndate: 2026-10-05\n${more}---\n${body}`;

describe('tags in the text', () => {
  it('do not make a dated note into me, or into somebody', () => {
    const { me, names, lastContact } = reading({
      ...people('Ada'),
      'N/Zoe Myself.md': '---\ntags: person\nme: true\n---\n',
      '2026-10-02.md': 'Lunch with [[Ada]].\n- [ ] #me water plants',
      'Daily/2026-10-12.md': 'Met [[Ada]] #people/class and [[Ben]] at #coffee',
    });
    expect([me, names, lastContact('Ada')]).toEqual(['Zoe Myself', ['Ada'], '2026-10-12']);
  });

  it('of a task speak of the task', () => {
    const { network } = reading({ ...people('Ada'), 'Todo.md': '- [ ] #call [[Ada]] about it' });
    expect(network.meetings()).toEqual([]);
    expect(network.promisesOf('People/Ada.md')).toHaveLength(1);
  });

  it('make a meeting of a note whose name begins with a day', () => {
    const { network } = reading({ ...people('Ada'), '2026-10-02 Coffee.md': '#coffee with [[Ada]]' });
    expect(network.meetings()).toHaveLength(1);
  });
});

describe('the day of a meeting', () => {
  it.each([
    ['- #favour/received [[Ada]] introduced the archive (when:: 2026-09-15)'],
    ['- [ ] write up [start:: 2026-12-05]'],
    ['- [ ] write up [due:: 2026-12-05]'],
  ])('is not that of a line: %s', (line) => {
    const path = '2026-10-12 Tea.md';
    expect(reading({ ...people('Ada'), [path]: `---\ntype: meeting\n---\nwith [[Ada]]\n${line}` }).dayOf(path)).toBe(
      '2026-10-12',
    );
  });

  it.each([
    ['25.10.2026 Ada.md', '2026-10-25'],
    ['Oct 20, 2026 Ada.md', '2026-10-20'],
    ['Tea with Ada 5 Nov 2026.md', '2026-11-05'],
    ['Tea, 2026-11-06.md', '2026-11-06'],
  ])('is in its name: %s', (path, day) => {
    const { dayOf, lastContact } = reading({ ...people('Ada'), [path]: '---\ntype: meeting\n---\n[[Ada]]' });
    expect([dayOf(path), lastContact('Ada')]).toEqual([day, day]);
  });

  it('is in its name in the user’s own format', () => {
    const path = 'Treffen/07.10.2026 Treffen mit Ada.md';
    const rules = { dailyNotes: [{ folder: 'Tage', format: 'DD.MM.YYYY' }] };
    const notes = { ...people('Ada'), [path]: '---\ntype: meeting\n---\n[[Ada]]' };
    expect(reading(notes, rules).dayOf(path)).toBe('2026-10-07');
  });

  it('is missed aloud', () => {
    const { problems } = reading({ ...people('Ada'), 'Tea.md': '---\ntype: meeting\n---\nwith [[Ada]]' });
    expect(problems).toEqual(['Tea.md: This meeting has no date, so it does not count as a contact.']);
  });
});

describe('code, comments and quotations', () => {
  const said = (line: string): unknown => {
    const { network } = reading({ ...people('Ada', 'Grace'), 'Journal/2026-10-02.md': line }, daily);
    return [network.introductions(), network.favours(), network.promisesOf('People/Ada.md')];
  };

  it.each([
    ['- write `- #intro [[Ada]] [[Grace]]` like this'],
    ['- `` #favour/given [[Ada]] ` `` is how'],
    ['- %% #favour/given [[Ada]] secret lift %%'],
    ['- <!-- #favour/given [[Ada]] secret lift -->'],
    ['- [ ] ```[[Ada]]```'],
  ])('say nothing: %s', (line) => {
    expect(said(line)).toEqual([[], [], []]);
  });

  it('tell no property', () => {
    const { network } = reading({
      'People/Ada.md': [
        '---\ntags: person\n---',
        '%% [cadence:: 5] %%',
        'see `[last-contact:: 2026-11-01]` syntax',
        '',
        '> [company:: Quoted Ltd]',
        '',
        '<!--',
        'introduced-by:: [[Html Wrong]]',
        '-->',
      ].join('\n'),
    });
    const [ada] = network.people();
    expect(network.people()).toHaveLength(1);
    expect([ada?.cadence, ada?.organisation, network.contactsOf(ada?.key ?? ''), network.introductions()]).toEqual([
      null,
      null,
      [],
      [],
    ]);
  });

  it('are no contact, in a list or within a callout', () => {
    const body =
      '- > [[Ada]] wrote that\n\n> [!note] outer\n> > [!quote] inner\n> > [[Grace]]\n\n> [!info] here\n> Met [[Joan]]\n';
    const { lastContact } = reading({ ...people('Ada', 'Grace', 'Joan'), 'Journal/2026-10-02.md': body }, daily);
    expect(['Ada', 'Grace', 'Joan'].map(lastContact)).toEqual([null, null, '2026-10-02']);
  });
});

describe('people in a property', () => {
  it.each([
    ['attendees: Michael E Porter, Grace', ['Michael E Porter', 'Grace']],
    ['attendees: [Bob, Ma]', ['Bob', 'Ma']],
    ['attendees: Ana Ortega y Gasset and Bob', ['Ana Ortega y Gasset', 'Bob']],
    ['attendees: Jane Doe, PhD, Bob', ['Jane Doe', 'Bob']],
    ['attendees:\n  - "[[Grace]] (Navy)"\n  - "[[Ada]] - by phone"', ['Grace', 'Ada']],
    ['attendees:\n  - "Two, B <b@x.org>"', ['Two, B']],
    ['attendees: Bob, TBD', ['Bob']],
    ['attendees: Bob and [[Ada]], Joan', ['Bob', 'Ada', 'Joan']],
  ])('%s', (property, expected) => {
    const { attendees } = reading({ ...people('Ada', 'Grace'), 'Tea.md': meeting('', `${property}\n`) });
    expect(attendees('Tea.md').sort()).toEqual([...expected].sort());
  });

  it.each(['participants: 5', 'people: true', 'attendees: 3'])(
    'is nobody in %s, so that the links count',
    (property) => {
      const notes = { ...people('Ada'), 'Tea.md': meeting('Talked with [[Ada]].', `${property}\n`) };
      const { attendees, names } = reading(notes);
      expect([attendees('Tea.md'), names]).toEqual([['Ada'], ['Ada']]);
    },
  );
});

describe('people in a list of attendees', () => {
  it.each([
    ['## People\n- [[Ada]]\n\n> As [[Grace]] once wrote\n\n- [ ] call [[Joan]]', ['Ada']],
    ['**With:** [[Ada]] %%not [[Grace]]%%', ['Ada']],
    ['## Attendees\n### Navy\n- [[Ada]]\n### NPL\n- [[Grace]]\n## Notes\nWe spoke of [[Joan]].', ['Ada', 'Grace']],
    ['- **People**\n\t- [[Ada]]\n- **Topics**\n\t- [[Grace]] hiring', ['Ada']],
    ['- People:\n\t- [[Ada]]\n- Topics\n\t- [[Grace]]', ['Ada']],
    ['**Attendees:**\n[[Ada]], [[Grace]]\n\nWe talked of [[Joan]].', ['Ada', 'Grace']],
    ['Lunch with [[Ada]].\n\nContact: ask [[Grace]] for the key', ['Ada']],
    ['Attendees: [[Ada]] and [[Grace]]\n\n[[Joan]]', ['Ada', 'Grace']],
    ['Attendees: Ada, Grace\n\n[[Joan]]', ['Ada', 'Grace']],
    ['## Attendees\n- [ ] [[Ada]]\n- [x] [[Grace]]', ['Grace']],
  ])('%j', (body, expected) => {
    const { attendees } = reading({ ...people('Ada', 'Grace', 'Joan'), 'Tea.md': meeting(body) });
    expect(attendees('Tea.md').sort()).toEqual(expected);
  });
});

describe('contact', () => {
  it('is told by a heading in the user’s own format with words after it', () => {
    const rules = { dailyNotes: [{ folder: 'Tage', format: 'DD.MM.YYYY' }] };
    const notes = { 'People/Uwe.md': '---\ntags: person\n---\n### 12.10.2026 Telefonat\n' };
    const { lastContact, problems } = reading(notes, rules);
    expect([lastContact('Uwe'), problems]).toEqual(['2026-10-12', []]);
  });

  it('is a ticked task below an open one, and no cancelled one', () => {
    const notes = {
      'People/Ada.md': '---\ntags: person\n---\n- [-] 2026-11-10 lunch cancelled\n- 2026-10-01 tea\n',
      ...people('Jo', 'Kim'),
      'Journal/2026-10-02.md': '- [ ] launch\n  - [x] called [[Jo]]\n  - [-] called [[Kim]]\n',
    };
    const { lastContact } = reading(notes, daily);
    expect(['Ada', 'Jo', 'Kim'].map(lastContact)).toEqual(['2026-10-01', '2026-10-02', null]);
  });

  it('is with people in the properties of a daily note', () => {
    const notes = { ...people('Quin'), 'Journal/2026-10-02.md': '---\npeople: ["[[Quin]]"]\nup: "[[Home]]"\n---\n' };
    expect(reading(notes, daily).lastContact('Quin')).toBe('2026-10-02');
  });
});

describe('a line in somebody’s own note', () => {
  it('is about them where it links to a thing', () => {
    const notes = { 'People/Ben.md': '---\ntags: person\n---\n- sent the [[Essay draft]] #favour/given\n' };
    const { network, names } = reading(notes);
    expect([names, network.favours()[0]?.person]).toEqual([['Ben'], 'People/Ben.md']);
  });

  it('is about whom it begins with', () => {
    const notes = { 'People/Ben.md': '---\ntags: person\n---\n- #favour/given [[Zoe]] a lift\n' };
    expect(reading(notes).names).toEqual(['Ben', 'Zoe']);
  });

  it('once, where a list begins within it', () => {
    const notes = { 'People/Uwe.md': '---\ntags: person\n---\n- 13. Oktober 2026: Mittag\n' };
    const { network } = reading(notes);
    expect(network.contactsOf('People/Uwe.md')).toHaveLength(1);
  });
});
