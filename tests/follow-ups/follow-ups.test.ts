import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOf, type Day } from '../../src/model/day';
import type { NoteSource } from '../../src/notes/note-source';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { defaultSettings, type Settings } from '../../src/vault/settings';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;
const before = (days: number): string => isoOf(today - days);

/** `{ Name: ['kind: why', …] }` in the order shown. */
function rowsOf(
  notes: readonly NoteSource[],
  settings: Partial<Settings> = {},
  day: Day = today,
): Record<string, string[]> {
  const rules = followUpRules({ ...defaultSettings(), ...settings });
  const rows = followUps(networkOf(notes), day, rules);
  return Object.fromEntries(
    rows.map(({ person, reasons }) => [person.name, reasons.map(({ kind, why }) => `${kind}: ${why}`)]),
  );
}

const kindsOf = (notes: readonly NoteSource[], settings: Partial<Settings> = {}): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(rowsOf(notes, settings)).map(([name, whys]) => [name, whys.map((why) => why.split(':')[0] ?? '')]),
  );

const grace = (properties = {}, body = ''): NoteSource => aPerson('Grace Hopper', properties, body);
const met = (days: number, properties = {}, body = ''): NoteSource =>
  aMeeting(before(days), ['Grace Hopper'], properties, body);

describe('stale', () => {
  it.each([
    [90, {}],
    [91, { 'Grace Hopper': ['stale: Last in touch 3 months ago; your default is every 3 months'] }],
  ])('appears the day after the default cadence: %i days', (days, rows) => {
    expect(rowsOf([grace(), met(days)])).toEqual(rows);
  });

  it.each([
    [42, {}],
    [43, { 'Grace Hopper': ['stale: Last in touch 6 weeks ago; you aim for every 6 weeks'] }],
  ])('goes by the own cadence first: %i days', (days, rows) => {
    expect(rowsOf([grace({ cadence: 'every 6 weeks' }), met(days)])).toEqual(rows);
  });

  it('goes by the shortest cadence of a tag, nested ones included, before the default', () => {
    const settings = { cadenceByTag: ['mentor: monthly', 'person: yearly'] };
    expect(rowsOf([grace({ tags: ['person', 'mentor/school'] }), met(31)], settings)).toEqual({
      'Grace Hopper': ['stale: Last in touch 4 weeks ago; you aim for every month'],
    });
  });

  it('leaves out whom one has never met, unless a cadence asks for them', () => {
    expect(rowsOf([grace()])).toEqual({});
    expect(rowsOf([grace({ cadence: 'monthly' })])).toEqual({
      'Grace Hopper': ['stale: No contact noted yet; you aim for every month'],
    });
  });

  it('can be switched off for those without a cadence', () => {
    expect(rowsOf([grace(), met(400)], { cadenceDays: 0 })).toEqual({});
  });

  it('counts a meeting of the future as no contact, and a ghost like everybody', () => {
    expect(kindsOf([aMeeting(before(100), ['Alan Turing']), aMeeting(before(-30), ['Alan Turing'])])).toEqual({
      'Alan Turing': ['stale'],
    });
  });

  it('passes over somebody without a note who is only named in passing', () => {
    const stranger = aMeeting(before(-60), ['Alan Turing']);
    expect(kindsOf([stranger, aNote('Read about [[Alan Turing]]', `${before(200)}.md`)])).toEqual({});
    expect(kindsOf([stranger, aMeeting(before(200), ['Alan Turing'])])).toEqual({ 'Alan Turing': ['stale'] });
  });

  it('keeps a date that the note asks for, before and after it', () => {
    const asked = (days: number): NoteSource => grace({ 'next contact': before(days) });
    expect(rowsOf([asked(-1), met(200)])).toEqual({});
    expect(rowsOf([asked(0), met(1)])).toEqual({ 'Grace Hopper': ['stale: You wanted to get in touch today'] });
    expect(rowsOf([asked(5), met(5)])).toEqual({});
    expect(rowsOf([asked(3), met(20)])).toEqual({ 'Grace Hopper': ['stale: You wanted to get in touch 3 days ago'] });
  });
});

describe('silence', () => {
  const favour = '- #favour/received [[Grace Hopper]] read my letter';
  it.each([
    ['paused', { paused: true }],
    ['cadence never', { cadence: 'never' }],
    ['snoozed until tomorrow', { 'snoozed until': before(-1) }],
  ])('is kept for every kind: %s', (_, properties) => {
    expect(rowsOf([grace(properties), met(200, { tags: ['meeting', 'coffee'] }, favour)])).toEqual({});
  });

  it('ends on the day snoozed until', () => {
    expect(kindsOf([grace({ 'snoozed until': before(0) }), met(200)])).toEqual({ 'Grace Hopper': ['stale'] });
  });
});

describe('drifting', () => {
  const every = (gap: number, quiet: number, count = 5): NoteSource[] =>
    Array.from({ length: count }, (_, index) => met(quiet + index * gap));

  it.each([
    [20, 40, false],
    [20, 41, true],
    [20, 90, true],
  ])('every %i days, quiet for %i', (gap, quiet, drifts) => {
    expect(kindsOf([grace(), ...every(gap, quiet)])).toEqual(drifts ? { 'Grace Hopper': ['drifting'] } : {});
  });

  it('takes a fortnight for the shortest habit, and speaks of none from fewer than four meetings', () => {
    expect(kindsOf([grace(), ...every(2, 28)])).toEqual({});
    expect(rowsOf([grace(), ...every(2, 29)])).toEqual({
      'Grace Hopper': ['drifting: Last in touch 4 weeks ago; usually every 2 weeks'],
    });
    expect(kindsOf([grace(), ...every(20, 50, 3)])).toEqual({});
  });

  it('ends after twelve times the habit, and where they are stale already', () => {
    const settings = { cadenceDays: 0 };
    expect(kindsOf([grace(), ...every(14, 167)], settings)).toEqual({ 'Grace Hopper': ['drifting'] });
    expect(kindsOf([grace(), ...every(14, 168)], settings)).toEqual({});
    expect(kindsOf([grace(), ...every(20, 91)])).toEqual({ 'Grace Hopper': ['stale'] });
  });
});

describe('favours', () => {
  const line = (direction: string, box = ''): string => `- ${box}#favour/${direction} [[Grace Hopper]] read my letter`;
  it.each([
    ['received', 14, []],
    ['received', 15, ['favour to return']],
    ['given', 60, []],
    ['given', 61, ['favour outstanding']],
  ])('%s, %i days ago', (direction, days, kinds) => {
    const rows = kindsOf([grace(), met(days, {}, line(direction))]);
    expect(rows['Grace Hopper'] ?? []).toEqual(kinds);
  });

  it.each(['[x] ', '[-] ', '[>] '])('are closed by %s', (box) => {
    expect(kindsOf([grace(), met(70, {}, line('received', box))])).toEqual({});
    expect(kindsOf([grace(), met(70, {}, line('given', box))])).toEqual({});
  });

  it('say what and when, and keep to days written on the line', () => {
    expect(rowsOf([grace(), met(35, {}, line('received', '[ ] '))])).toEqual({
      'Grace Hopper': ['favour to return: They did you a favour 5 weeks ago: read my letter'],
    });
    expect(kindsOf([grace(), met(35, {}, `${line('received')} ⏳ ${before(-1)}`)])).toEqual({});
    expect(kindsOf([grace(), met(3, {}, `${line('received')} 📅 ${before(0)}`)])).toEqual({
      'Grace Hopper': ['favour to return'],
    });
  });
});

describe('promises', () => {
  it('put overdue ones first, of whatever person', () => {
    const rows = rowsOf([
      grace({}, `- [ ] send the reading list 📅 ${before(-20)}`),
      aPerson('Alan Turing', {}, `- [ ] lend him the ladder 📅 ${before(1)}\n- [x] call him\n- plain`),
      aPerson('Ada Lovelace', {}, `- [ ] write ⏳ ${before(-2)}`),
    ]);
    expect(rows).toEqual({
      'Alan Turing': ['promise: Due yesterday: lend him the ladder'],
      'Grace Hopper': ['promise: Due in 3 weeks: send the reading list'],
    });
    expect(Object.keys(rows)).toEqual(['Alan Turing', 'Grace Hopper']);
  });

  it('include an introduction that was promised, for both, until it is made', () => {
    const people = [grace(), aPerson('Alan Turing')];
    expect(kindsOf([...people, met(2, {}, '- [ ] #intro [[Grace Hopper]] [[Alan Turing]]')])).toEqual({
      'Alan Turing': ['promise'],
      'Grace Hopper': ['promise'],
    });
    expect(kindsOf([...people, met(2, {}, '- [x] #intro [[Grace Hopper]] [[Alan Turing]]')])).toEqual({});
  });
});

describe('thanks due', () => {
  const coffee = { tags: ['meeting', 'coffee'] };
  it.each([
    [0, ['thanks due']],
    [14, ['thanks due']],
    [15, []],
  ])('%i days after a coffee', (days, kinds) => {
    // Something is written about today's, so that it need not be prepared any more.
    expect(kindsOf([grace(), met(days, coffee, 'She had tea.')])['Grace Hopper'] ?? []).toEqual(kinds);
  });

  it('are not asked for after just any meeting, but after those of the setting', () => {
    expect(kindsOf([grace(), met(2)])).toEqual({});
    expect(kindsOf([grace(), met(2, { kind: 'panel' })], { thanksTags: ['panel'] })).toEqual({
      'Grace Hopper': ['thanks due'],
    });
  });

  it.each([
    ['a property', met(2, { ...coffee, thanked: true })],
    ['a tag', met(2, { tags: ['meeting', 'coffee', 'thanked'] })],
    ['a ticked task', met(2, coffee, '- [x] thank [[Grace Hopper]]')],
  ])('are settled by %s', (_, meeting) => {
    expect(kindsOf([grace(), meeting])).toEqual({});
  });

  it('are settled by a line in a later note, not by one before', () => {
    const note = (days: number): NoteSource =>
      aNote('- sent a thank-you card to [[Grace Hopper]]', `${before(days)}.md`);
    expect(kindsOf([grace(), met(5, coffee), note(4)])).toEqual({});
    expect(kindsOf([grace(), met(5, coffee), note(6)])).toEqual({ 'Grace Hopper': ['thanks due'] });
    expect(kindsOf([grace(), met(5, coffee), note(-1)])).toEqual({ 'Grace Hopper': ['thanks due'] });
  });

  it('are settled by a later meeting that says thanks, whatever its kind, and not by one before', () => {
    expect(kindsOf([grace(), met(5, coffee), met(3, { thanked: true })])).toEqual({});
    expect(kindsOf([grace(), met(5, coffee), met(7, { thanked: true })])).toEqual({ 'Grace Hopper': ['thanks due'] });
  });

  it('wait until something is written about a coffee of today, which is to be prepared until then', () => {
    expect(kindsOf([grace(), met(0, coffee)])).toEqual({ 'Grace Hopper': ['prepare'] });
  });
});

describe('close the loop', () => {
  const introduced = aPerson('Alan Turing', { 'introduced by': '[[Grace Hopper]]' });
  const sawAlan = (days: number): NoteSource => aMeeting(before(days), ['Alan Turing']);

  it('appears once they are met, and goes when the introducer was in touch after that', () => {
    expect(kindsOf([grace(), introduced, met(40)])).toEqual({});
    expect(rowsOf([grace(), introduced, met(40), sawAlan(10)])).toEqual({
      'Grace Hopper': ['close the loop: Tell them how it went: you met Alan Turing 10 days ago through them'],
    });
    expect(kindsOf([grace(), introduced, met(40), sawAlan(10), met(9)])).toEqual({});
  });

  it('needs no telling where all three sat at one table', () => {
    expect(kindsOf([grace(), introduced, aMeeting(before(10), ['Grace Hopper', 'Alan Turing'])])).toEqual({});
  });
});

describe('prepare', () => {
  it.each([
    [0, ['prepare']],
    [-1, ['prepare']],
    [-7, ['prepare']],
    [-8, []],
  ])('a meeting %i days back', (days, kinds) => {
    expect(kindsOf([grace(), met(days)])['Grace Hopper'] ?? []).toEqual(kinds);
  });

  it('comes before everything else, and is over once something is written today', () => {
    expect(kindsOf([grace(), met(-2), met(200, {}, '- #favour/received [[Grace Hopper]] a lift')])).toEqual({
      'Grace Hopper': ['prepare', 'favour to return', 'stale'],
    });
    expect(kindsOf([grace(), met(0, {}, 'We talked about maps.')])).toEqual({});
  });
});

describe('ranking', () => {
  it('puts what cannot wait before what lies ahead, whoever it concerns', () => {
    const rows = rowsOf([
      aPerson('Later this week'),
      aMeeting(before(-5), ['Later this week']),
      aPerson('Tomorrow'),
      aMeeting(before(-1), ['Tomorrow']),
      aPerson('Due today', {}, `- [ ] call 📅 ${before(0)}`),
      aPerson('Due on Friday', {}, `- [ ] call 📅 ${before(-4)}`),
      aPerson('Overdue', {}, `- [ ] call 📅 ${before(9)}`),
      aPerson('Owes me', {}, `- #favour/given moved her desk (when:: ${before(300)})`),
      aPerson('Helped me', {}, `- #favour/received moved my desk (when:: ${before(30)})`),
      aPerson('Coffee'),
      aMeeting(before(3), ['Coffee'], { tags: ['meeting', 'coffee'] }),
    ]);
    expect(Object.keys(rows)).toEqual([
      'Tomorrow',
      'Overdue',
      'Due today',
      'Coffee',
      'Later this week',
      'Due on Friday',
      'Helped me',
      'Owes me',
    ]);
  });

  it('shows an overdue promise before a meeting later this week with the same person', () => {
    expect(kindsOf([grace({}, `- [ ] call 📅 ${before(1)}`), met(-5)])).toEqual({
      'Grace Hopper': ['promise', 'prepare'],
    });
  });

  it('puts those with a cadence of their own before those of the default, and among the latter the latest first', () => {
    const person = (name: string, properties: Record<string, string>, days: number): NoteSource[] => [
      aPerson(name, properties),
      aMeeting(before(days), [name]),
    ];
    const rows = rowsOf([
      ...person('Long ago', {}, 1500),
      ...person('Lately', {}, 100),
      ...person('A little late', { cadence: 'weekly' }, 8),
      ...person('Very late', { cadence: 'weekly' }, 80),
    ]);
    expect(Object.keys(rows)).toEqual(['Very late', 'A little late', 'Lately', 'Long ago']);
  });
});

describe('any vault', () => {
  const names = ['Ada Lovelace', 'Alan Turing', 'Grace Hopper', 'Edith Clarke'];
  const name = fc.constantFrom(...names);
  const day = fc.integer({ min: -20, max: 500 }).map(before);
  const line = fc
    .tuple(
      fc.constantFrom('- ', '- [ ] ', '- [x] '),
      fc.constantFrom('', '#favour/received ', '#favour/given ', '#intro '),
      name,
      name,
    )
    .map(([box, tag, one, two]) => `${box}${tag}[[${one}]] [[${two}]] something`);
  const note = fc.oneof(
    fc
      .tuple(name, fc.option(name), fc.constantFrom('', 'weekly', 'never', '90'))
      .map(([who, by, cadence]) => aPerson(who, { cadence, 'introduced by': by === null ? null : `[[${by}]]` })),
    fc
      .tuple(day, fc.array(name, { maxLength: 3 }), fc.array(line, { maxLength: 4 }))
      .map(([on, people, lines]) => aMeeting(on, people, { tags: ['meeting', 'coffee'] }, lines.join('\n'))),
  );

  it('names everybody at most once, gives every reason words and a source, and does not depend on the order of notes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(note, { maxLength: 14, selector: ({ path }) => path }), (notes) => {
        const rules = followUpRules(defaultSettings());
        const rows = followUps(networkOf(notes), today, rules);
        const keys = rows.map(({ person }) => person.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { person, reasons } of rows) {
          expect(person.cadence).not.toBe('never');
          expect(reasons.length).toBeGreaterThan(0);
          for (const { why, source } of reasons) {
            expect(why).not.toMatch(/undefined|null|NaN|Infinity/);
            expect(source).not.toBeNull();
          }
        }
        expect(followUps(networkOf([...notes].reverse()), today, rules)).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });
});
