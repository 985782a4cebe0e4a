/** Contact and mention are two things: what a note says of having been in touch, and what merely names somebody. */
import { describe, expect, test } from 'vitest';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { dayFromIso, isoOf } from '../../src/model/day';
import { problemsOn } from '../../src/network/last-contact';
import type { ReadRules } from '../../src/notes/read-rules';
import { defaultSettings } from '../../src/vault/settings';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const ida = 'People/Ida Noor.md';
const bo = 'People/Bo Kay.md';
const today = dayFromIso('2026-11-23') ?? 0;

function read(notes: Readonly<Record<string, string>>, rules: Partial<ReadRules> = {}) {
  const people = ['Ida Noor', 'Bo Kay'].filter((name) => !(`People/${name}.md` in notes)).map((name) => aPerson(name));
  const network = networkOf([...people, ...Object.entries(notes).map(([path, text]) => aNote(text, path))], rules);
  const days = (some: readonly { readonly day: number }[]): string[] => some.map(({ day }) => isoOf(day));
  return {
    network,
    contacts: (key: string) => days(network.contactsOf(key)),
    mentions: (key: string) => days(network.mentionsOf(key)),
    problems: network.problems().map(({ what }) => what),
  };
}

const daily = (body: string, rules: Partial<ReadRules> = {}) => read({ '2026-10-05.md': body }, rules);

describe('in a daily note', () => {
  test.each([
    'Met [[Ida Noor]] at the café.',
    '- had lunch with [[Ida Noor]], she sends her love',
    '## 09:00 [[Ida Noor]]',
    '- 14:30 call [[Ida Noor]]',
    '- [x] call [[Ida Noor]]',
    '> [!note]\n> Saw [[Ida Noor]]',
    'Worked on the roof. Then coffee with [[Ida Noor]].',
    'Heute mit [[Ida Noor]] telefoniert.',
    'Déjeuner avec [[Ida Noor]]',
    'Llamé a [[Ida Noor]]',
    '## Evening\n- Drinks with [[Ida Noor]] and Tom',
    'Saw [Ida](People/Ida%20Noor.md) again',
  ])('this is contact: %s', (body) => {
    const { contacts, mentions } = daily(body);
    expect([contacts(ida), mentions(ida)]).toEqual([['2026-10-05'], []]);
  });

  test.each([
    'Didn’t meet [[Ida Noor]].',
    '- Treffen mit [[Ida Noor]] fällt aus',
    '- Kaffee mit [[Ida Noor]] ist leider geplatzt',
    '- Lunch with [[Ida Noor]] didn’t work out',
    '- Dîner avec [[Ida Noor]], tombé à l’eau',
    '- Comida con [[Ida Noor]]: se canceló',
    '- lunch with [[Ida Noor]] tomorrow',
    'Ben met [[Ida Noor]]',
    'Did anybody see [[Ida Noor]]?',
    'I wish I had met [[Ida Noor]].',
    'If I see [[Ida Noor]] I will ask.',
    'Dreamt that I had lunch with [[Ida Noor]].',
    'A book by [[Ida Noor]]',
    '## Plans\n- lunch with [[Ida Noor]]',
    '- Tomorrow\n  - coffee with [[Ida Noor]]',
    'To do:\n- call with [[Ida Noor]]',
    'Ich wollte [[Ida Noor]] anrufen.',
    'Je n’ai pas vu [[Ida Noor]].',
    'Tengo que llamar a [[Ida Noor]].',
  ])('this is a mention: %s', (body) => {
    const { contacts, mentions } = daily(body);
    expect([contacts(ida), mentions(ida)]).toEqual([[], ['2026-10-05']]);
  });

  test.each([
    '- Lunch with [[Ida Noor]]\n  - cancelled',
    '- Lunch with [[Ida Noor]]\n  - she never turned up\n  - had soup alone',
    '- Called [[Ida Noor]]\n  - about the map\n  - no answer',
    '- 14:30 call [[Ida Noor]]\n\t- voicemail',
    '- Mittagessen mit [[Ida Noor]]\n  - kurzfristig abgesagt',
    '- Déjeuner avec [[Ida Noor]]\n  - elle a annulé',
    '- Comida con [[Ida Noor]]\n  - no vino',
    'Called [[Ida Noor]].\nNo answer.',
    '- Called [[Ida Noor]]\n  no answer',
    '## Lunch with [[Ida Noor]]\n\nCancelled at the last minute.',
    '## Call with [[Ida Noor]]\n- no-show',
    '## Tomorrow\n- Lunch with [[Ida Noor]]',
    '## Mañana\n- Comida con [[Ida Noor]]',
    '## Last week\n- Lunch with [[Ida Noor]]',
    '## 2026-10-07\n- Lunch with [[Ida Noor]]',
  ])('what stands below or after says that nothing came of it: %j', (body) => {
    const { contacts, mentions } = daily(body);
    expect([contacts(ida), mentions(ida)]).toEqual([[], ['2026-10-05']]);
  });

  test.each([
    '- Lunch with [[Ida Noor]]\n- cancelled',
    '- Lunch with [[Ida Noor]]\n  - she cancelled her gym\n  - Bob never turned up',
    '- Lunch with [[Ida Noor]]\n  - [ ] cancelled',
    '- Called [[Ida Noor]]\n  - no answer\n  - she called back at six',
    '- Called [[Ida Noor]]\n\nNo answer from the bank.',
    '## Lunch with [[Ida Noor]]\n\nThe soup was good.',
    '## Mañana\n- Café con [[Ida Noor]]\n## Tarde\n- Siesta',
    '## Yesterday\n- slept\n## Today\n- Lunch with [[Ida Noor]]',
    '# Monday, October 5th, 2026\n- Lunch with [[Ida Noor]]',
  ])('what stands below or after is no denial: %j', (body) => {
    expect(daily(body).contacts(ida)).toEqual(['2026-10-05']);
  });

  test.each([
    ['## Yesterday\n- Lunch with [[Ida Noor]]', '2026-10-04'],
    ['## Yesterday\n### Noon\n- Lunch with [[Ida Noor]]', '2026-10-04'],
    ['**Yesterday**\n- Lunch with [[Ida Noor]]', '2026-10-04'],
    ['- Yesterday:\n  - Lunch with [[Ida Noor]]', '2026-10-04'],
    ['## Yesterday\n- Lunch with [[Ida Noor]] yesterday', '2026-10-04'],
    ['## Gestern\n- Mittagessen mit [[Ida Noor]]', '2026-10-04'],
    ['## Vorgestern\n- Mittagessen mit [[Ida Noor]]', '2026-10-03'],
    ['## Hier\n- Déjeuner avec [[Ida Noor]]', '2026-10-04'],
    ['## Ayer\n- Comida con [[Ida Noor]]', '2026-10-04'],
    ['## 2026-10-03\n- Lunch with [[Ida Noor]]', '2026-10-03'],
  ])('a heading or label puts it on another day: %j', (body, day) => {
    expect(daily(body).contacts(ida)).toEqual([day]);
  });

  test('open tasks, quotes and code are neither', () => {
    const { contacts, mentions } = daily('- [ ] call [[Ida Noor]]\n\n> Saw [[Ida Noor]]\n\n`met [[Ida Noor]]`\n');
    expect([contacts(ida), mentions(ida)]).toEqual([[], []]);
  });

  test('yesterday is the day before, and a day in the line is that day', () => {
    const { contacts } = daily('Had lunch with [[Ida Noor]] yesterday.\n- 2026-10-02 met [[Bo Kay]]\n');
    expect([contacts(ida), contacts(bo)]).toEqual([['2026-10-04'], ['2026-10-02']]);
  });

  test('every mention counts where the settings say so', () => {
    const { contacts, mentions } = daily('A book by [[Ida Noor]]', { everyMentionCounts: true });
    expect([contacts(ida), mentions(ida)]).toEqual([['2026-10-05'], []]);
  });
});

describe('a weekly note', () => {
  const weekly = { weeklyNotes: [{ folder: 'Weekly', format: 'GGGG-[W]WW' }] };

  test('stands for the first day of its week, or the day of a heading in it', () => {
    const { contacts, mentions } = read(
      { 'Weekly/2026-W40.md': 'Saw [[Ida Noor]]\n\n## 2026-10-01\nLunch with [[Bo Kay]]\n' },
      weekly,
    );
    expect([contacts(ida), contacts(bo)]).toEqual([['2026-09-28'], ['2026-10-01']]);
    expect(mentions(ida)).toEqual([]);
  });

  test.each(['Other/2026-W40.md', 'Weekly/2026-40.md', 'Weekly/Plan.md'])('is not %s', (path) => {
    const { contacts, mentions } = read({ [path]: 'Saw [[Ida Noor]]\n' }, weekly);
    expect([contacts(ida), mentions(ida)]).toEqual([[], []]);
  });
});

describe('a note that merely has a day', () => {
  test.each([
    ['Trip.md', '---\ndate: 2026-10-05\n---\nSaw [[Ida Noor]]\n'],
    ['2026-10-05 Lecture.md', 'Saw [[Ida Noor]]\n'],
    ['2026-10-05 Tea.md', '---\ntags: [meeting]\nattendees: ["[[Bo Kay]]"]\n---\nSaw [[Ida Noor]]\n'],
  ])('%s is no diary: links in it are mentions', (path, text) => {
    const { contacts, mentions } = read({ [path]: text });
    expect([contacts(ida), mentions(ida)]).toEqual([[], ['2026-10-05']]);
  });
});

describe('a running note of talks', () => {
  const note = (body: string, more = ''): Record<string, string> => ({
    'M/1-1 Ida Noor.md': `---\ntags: [meeting, 1on1]\n${more}---\n${body}`,
  });

  test.each([
    ['attendees: ["[[Ida Noor]]"]\n', '## 2026-11-02\n- x\n## 2026-10-19\n- y\n'],
    ['', '## 2026-11-02\n- x\n## 2026-10-19\n- asked about [[Bo Kay]]\n'],
    ['created: 2026-01-01\n', '- 2026-11-02: budget\n- 2026-10-19: hiring\n'],
    ['with: Ida Noor\n', '| Date | What |\n|---|---|\n| 2026-11-02 | budget |\n| 2026-10-19 | hiring |\n'],
    ['', '## [[2026-11-02]]\n## Monday, October 19th, 2026\n'],
  ])('is a contact for each day: %j', (more, body) => {
    const { contacts, problems } = read(note(body, more));
    expect([contacts(ida), contacts(bo), problems]).toEqual([['2026-11-02', '2026-10-19'], [], []]);
  });

  test.each([
    '- cancelled, she was ill',
    '- no-show',
    'Ida hat abgesagt',
    '- Ida n’est pas venue',
    '- se canceló',
    '1:1 cancelled',
  ])('a day on which it did not take place is no contact: %j', (body) => {
    const text = `## 2026-11-02\n${body}\n## 2026-10-19\n- budget\n`;
    expect(read(note(text, 'attendees: ["[[Ida Noor]]"]\n')).contacts(ida)).toEqual(['2026-10-19']);
  });

  test('with a day of its own is one meeting', () => {
    expect(read(note('## 2026-11-02\n', 'date: 2026-10-01\n')).contacts(ida)).toEqual(['2026-10-01']);
  });

  test('without any day is still told to be given one', () => {
    expect(read(note('## Budget\n', 'attendees: ["[[Ida Noor]]"]\n')).problems).toHaveLength(1);
  });
});

describe('a table in somebody’s own note', () => {
  test.each([
    ['| Date | What |\n|---|---|\n| 2026-10-05 | lunch |\n| 5 Nov 2026 | call |', ['2026-11-05', '2026-10-05']],
    ['| Datum | Was |\n|---|---|\n| [[2026-10-05]] | Kaffee |', ['2026-10-05']],
    ['| Due | What |\n|---|---|\n| 2026-10-05 | report |', []],
    ['| Book | Lent on |\n|---|---|\n| Emma | 2026-10-05 |', []],
  ])('%j', (table, expected) => {
    expect(read({ [ida]: `---\ntags: person\n---\n\n${table}\n` }).contacts(ida)).toEqual(expected);
  });
});

describe('a day in somebody’s own note', () => {
  const contactsIn = (body: string): string[] =>
    read({ 'People/Ida Noor.md': `---\ntags: person\n---\n${body}\n` }).contacts(ida);

  test.each([
    '- 2026-11-05 tried to call, no answer',
    '- 2026-11-05: left a voicemail',
    '- 2026-11-05 no-show',
    '- 2026-11-05 she cancelled',
    '- 2026-11-05 lunch cancelled again',
    '- 2026-11-05 should write to her',
    '- 2026-11-05 want to call her',
    '## 2026-11-05 Didn’t answer',
    '| Date | What |\n|---|---|\n| 2026-11-05 | couldn’t reach her |',
    '- 2026-11-05 nicht erreicht',
    '- 2026-11-05 Termin abgesagt',
    '- 2026-11-05 fiel aus',
    '- 2026-11-05 appelée, pas de réponse',
    '- 2026-11-05 déjeuner annulé',
    '- 2026-11-05 no contestó',
    '- 2026-11-05 comida cancelada',
    '- 2026-11-05: died',
    '- 2026-11-05 her son was born',
    '- 2026-11-05 she cancelled our coffee',
    '- 2026-11-05 cancelled, she was ill',
    '- 2026-11-05 Ida cancelled last minute',
    '- 2026-11-05 lunch: she never turned up',
    '- 2026-11-05 hat abgesagt',
    '- 2026-11-05 rief nicht zurück',
    '- 2026-11-05 never called back',
    '- 2026-11-05 a annulé',
    '- 2026-11-05 n’a pas rappelé',
    '- 2026-11-05 no devolvió la llamada',
    '- 2026-11-05 her birthday',
    '- 2026-11-05 Geburtstag',
    '- 2026-11-05 son anniversaire',
    '- 2026-11-05 su cumpleaños',
    '- 2026-11-05 Ida’s birthday',
    '- 2026-11-05 birthday (turned 40)',
    '- 2026-11-05 wedding anniversary',
    '- 2026-11-05 joined Acme',
    '- 2026-11-05 email bounced',
    '- 2026-11-05 my brother met her',
    '- 2026-11-05 Hochzeit (konnte nicht)',
    '- 2026-11-05 mariage (pas pu y aller)',
    '- 2026-11-05 boda (no pude ir)',
    '- 2026-11-05 anniversary',
    '- 2026-11-05 contract ends',
    '- 2026-11-05 ihr Vertrag läuft aus',
    '- 2026-11-05 started at Acme',
    '- 2026-11-05 moved to Bonn',
    '- 2026-11-05 nach Bonn gezogen',
    '- 2026-11-05 a déménagé à Lyon',
    '- 2026-11-05 se mudó a Madrid',
    '- 2026-11-05 got promoted',
    '- 2026-11-05 applied for job',
    '- 2026-11-05 deadline for the application',
    '- 2026-11-05 saw her on TV',
    '- 2026-11-05 im Fernsehen gesehen',
    '- 2026-11-05 vue à la télé',
    '- 2026-11-05 la vi en la tele',
    '- 2026-11-05 Bob met her',
    '- 2026-11-05 [[Bo Kay]] had lunch with her',
    '- 2026-11-05 Bob hat sie getroffen',
    '- 2026-11-05 Marc l’a vue',
    '- 2026-11-05 he ghosted me',
    '- 2026-11-05 wedding (could not go)',
    '- 2026-11-05 emailed, bounced',
    '- ~~2026-11-05 lunch~~',
    '- 2026-11-05 ~~lunch~~',
    '## 2026-11-05\nIda pas venue',
    '## 2026-11-05\n\n- cancelled, she was ill\n- [ ] find a new day',
    '## 2026-11-05\n- Termin ausgefallen',
    '- 2026-11-05\n  - no-show',
    '- 2026-11-05 lunch\n  - she cancelled',
    '## Career\n- 2026-11-05 joined the museum',
    '## Key dates\n### Family\n- 2026-11-05 wedding',
    '## Lebenslauf\n- 2026-11-05 neue Stelle',
    '## Parcours\n- 2026-11-05 nouveau poste',
    '## Fechas importantes\n- 2026-11-05 boda',
  ])('on which nobody was in touch: %j', (body) => {
    expect(contactsIn(body)).toEqual([]);
  });

  test.each([
    '- 2026-11-05 lunch',
    '- 2026-11-05',
    '## 2026-11-05 Tea at hers',
    '- 2026-11-05 lunch, she has cancelled her trip to Rome',
    '- 2026-11-05 phoned; she should hear in May',
    '- 2026-11-05 talked about the answer to her letter',
    '- 2026-11-05 plans for the summer discussed',
    '- 2026-11-05 told me where she was born',
    '- 2026-11-05 telefoniert, sie hat den Urlaub abgesagt und ist traurig',
    '## Career\n- joined in May\n## Log\n- 2026-11-05 lunch',
    '## History\n- 2026-11-05 lunch',
    '- 2026-11-05 coffee',
    '- 2026-11-05 lunch, she started at Acme in May',
    '- 2026-11-05 call about her birthday',
    '- 2026-11-05 birthday party at hers',
    '- 2026-11-05 saw her at the fair',
    '- 2026-11-05 moved to Bonn, told me over lunch',
    '- 2026-11-05 Finally met her',
    '- 2026-11-05 Ida called me',
    '- 2026-11-05 Bob and I met her',
    '- 2026-11-05 joined us for the walk',
    '- 2026-11-05 contract discussed',
    '- 2026-11-05 Call: contract ends in May',
    '- 2026-11-05 wedding',
    '- 2026-11-05 Geburtstagsessen',
    '- 2026-11-05 vue à la gare',
    '- 2026-11-05 vi a Ida en la feria',
    '- 2026-11-05 dinner, Tom never turned up',
    '- 2026-11-05 Tom introduced her',
    '- 2026-11-05 no answer; she called back at six',
    '- 2026-11-05 cancelled coffee, had tea instead',
    '- 2026-11-05 ~~lunch~~ dinner',
    '## 2026-11-05\n- offsite cancelled',
    '## 2026-11-05\n- need to send her the map',
    '## 2026-11-05\n- Bob never turned up\n- budget',
    '## 2026-11-05\n- no answer from the bank yet',
    '- 2026-11-05\n- cancelled the gym',
  ])('on which they were: %j', (body) => {
    expect(contactsIn(body)).toEqual(['2026-11-05']);
  });
});

describe('a ticked task', () => {
  const meeting = (line: string): Record<string, string> => ({
    'M/2026-10-02 a.md': `---\ntags: [meeting]\nattendees: ["[[Ida Noor]]"]\n---\n${line}\n`,
  });

  test.each([
    [meeting('- [x] call [[Bo Kay]] ✅ 2026-11-20'), bo, '2026-11-20'],
    [meeting('- [x] #follow-up [[Ida Noor]] ✅ 2026-11-21'), ida, '2026-11-21'],
    [meeting('- [x] #follow-up ✅ 2026-11-21'), ida, '2026-11-21'],
    [{ [ida]: '---\ntags: person\n---\n- [x] #follow-up about the map ✅ 2026-11-21\n' }, ida, '2026-11-21'],
    [{ 'Todo.md': '- [x] send [[Bo Kay]] the map ✅ 2026-11-20\n' }, bo, '2026-11-20'],
    [{ 'Todo.md': '- [x] lunch with [[Ida Noor]] and [[Bo Kay]] ✅ 2026-11-20\n' }, bo, '2026-11-20'],
    [{ 'Todo.md': '- [x] call [[Bo Kay]] [completion:: 2026-11-20]\n' }, bo, '2026-11-20'],
    [{ '2026-10-05.md': '- [X] write to [[Bo Kay]] ✅ 2026-10-04\n' }, bo, '2026-10-04'],
  ])('counts on the day it was done: %j', (notes, key, day) => {
    expect(read(notes).contacts(key)[0]).toBe(day);
  });

  test.each([
    '- [ ] call [[Bo Kay]] ✅ 2026-11-20',
    '- [-] call [[Bo Kay]] ❌ 2026-11-20',
    '- [x] call [[Bo Kay]]',
    '- [x] ask Tom about [[Bo Kay]] ✅ 2026-11-20',
    '- [x] read the book by [[Bo Kay]] ✅ 2026-11-20',
    '- [x] Tom: call [[Bo Kay]] ✅ 2026-11-20',
    '- [x] waiting for [[Bo Kay]] ✅ 2026-11-20',
    '- [x] [[Bo Kay]] to send the map ✅ 2026-11-20',
    '- [x] send [[Ida Noor]] the address of [[Bo Kay]] ✅ 2026-11-20',
    '- [x] #favour/received [[Bo Kay]] a lift ✅ 2026-11-20',
  ])('does not: %s', (line) => {
    expect(read({ 'Todo.md': `${line}\n` }).contacts(bo)).toEqual([]);
  });
});

describe('a mention', () => {
  const rules = followUpRules(defaultSettings());
  const introduced = { [ida]: '---\ntags: person\nintroduced by: "[[Bo Kay]]"\n---\n' };

  test('does not close a loop, and does not say that somebody was met', () => {
    const mentioned = read({ ...introduced, '2026-11-10.md': 'Thinking of [[Ida Noor]]\n' });
    expect(followUps(mentioned.network, today, rules)).toEqual([]);
    const notes = { ...introduced, '2026-11-10.md': 'Met [[Ida Noor]]\n' };
    const kinds = (more: Record<string, string>): string[] =>
      followUps(read({ ...notes, ...more }).network, today, rules).flatMap(({ reasons }) =>
        reasons.map(({ kind }) => kind),
      );
    expect(kinds({})).toEqual(['close the loop']);
    expect(kinds({ '2026-11-12.md': 'A letter about [[Bo Kay]]\n' })).toEqual(['close the loop']);
    expect(kinds({ '2026-11-12.md': 'Called [[Bo Kay]]\n' })).toEqual([]);
  });

  test('is told beside somebody who has gone quiet, and does not end the quiet', () => {
    const { network } = read({
      [ida]: '---\ntags: person\ncadence: monthly\nlast contact: 2026-09-01\n---\n',
      '2026-11-10.md': 'A paper by [[Ida Noor]]\n',
    });
    const [row] = followUps(network, today, rules);
    expect(row?.reasons[0]).toMatchObject({
      kind: 'stale',
      why: expect.stringMatching(/; mentioned on .* in 2026-11-10$/) as string,
      mention: { source: { path: '2026-11-10.md', line: 1 } },
    });
  });

  test('before the last contact is not told', () => {
    const { network } = read({
      [ida]: '---\ntags: person\ncadence: monthly\nlast contact: 2026-09-01\n---\n',
      '2026-08-10.md': 'A paper by [[Ida Noor]]\n',
    });
    expect(followUps(network, today, rules)[0]?.reasons[0]?.mention).toBeUndefined();
  });
});

describe('days that cannot be right', () => {
  test('a last contact in the future is told, with its line', () => {
    const { network } = read({ [ida]: '---\ntags: person\nlast contact: 2027-10-02\n---\n' });
    expect(problemsOn(network, today).map(({ path, line }) => [path, line])).toEqual([[ida, 3]]);
    expect(problemsOn(network, dayFromIso('2027-10-02') ?? 0)).toEqual([]);
  });

  test.each(['last contact: 02/10/26', 'last contact: 2.10.26'])('%s is told', (property) => {
    expect(read({ [ida]: `---\ntags: person\n${property}\n---\n` }).problems).toHaveLength(1);
  });

  test.each(['- 02.10.26 lunch', '## 2/10/26', '| Date | What |\n|---|---|\n| 02-10-26 | x |'])(
    'a year of two digits is told: %j',
    (body) => {
      expect(read({ [ida]: `---\ntags: person\n---\n${body}\n` }).problems).toHaveLength(1);
    },
  );

  test.each(['- 192.168.10.26 is the router', '- 2.10.2026 lunch', '- 1.5.2 released', '- 3/4 of it'])(
    'no year of two digits: %s',
    (body) => {
      const { problems } = read({ [ida]: `---\ntags: person\n---\n${body}\n` });
      expect(problems.filter((what) => what.includes('two digits'))).toEqual([]);
    },
  );

  test('a year alone is a birthday without a day', () => {
    const { network, problems } = read({ [ida]: '---\ntags: person\nbirthday: 1984\n---\n' });
    expect([network.person(ida)?.birthday, problems]).toEqual([null, []]);
  });

  test.each([
    ['- [ ] send [[Ida Noor]] the map @{2026-12-01}', '2026-12-01'],
    ['- [ ] send [[Ida Noor]] the map @[[2026-12-01]]', '2026-12-01'],
    ['- [ ] send [[Ida Noor]] the map @{soon}', null],
    ['- [ ] mail ida@{2026-12-01} [[Ida Noor]]', null],
  ])('a Kanban card is due on its day: %s', (line, due) => {
    const [promise] = read({ 'Board.md': `${line}\n` }).network.promisesOf(ida);
    expect(promise?.due == null ? null : isoOf(promise.due)).toBe(due);
  });
});
