import { describe, expect, test } from 'vitest';
import { dayOf, type Day } from '../../src/model/day';
import { explain } from '../../src/network/explain';
import { aMeeting, aNote, aPerson, markdownOf, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayOf(2026, 11, 23) as Day;

const factsOf = (explanation: ReturnType<typeof explain>): readonly string[] =>
  explanation.facts.map(({ fact, value, from }) => `${from.line ?? '-'} ${fact}: ${value}`);

describe('an explanation', () => {
  test('tells where each fact about a person came from', () => {
    const note = aPerson(
      'Grace Hopper',
      { company: 'Navy', mobile: '555-0100', 'intro by': '[[Ada Lovelace]]', cadence: 'monthly', skills: ['COBOL'] },
      '### 2026-10-02 Rang\n- [ ] #favour/received read my letter\n- [ ] write\n',
    );
    const explanation = explain(note, rulesOf());
    expect(explanation).toMatchObject({ path: 'People/Grace Hopper.md', isPerson: true, isMeeting: false });
    expect(explanation.because).toEqual(['It is a person: it has the tag #person.']);
    expect(factsOf(explanation)).toEqual([
      '- name: Grace Hopper',
      '4 organisation: Navy',
      '5 phone: 555-0100',
      '6 introduced by: Ada Lovelace',
      '7 cadence: monthly',
      '8 offers: COBOL',
      '11 contact: 2026-10-02 Rang',
      '12 favour received: read my letter',
      '13 promise (open): write',
    ]);
  });

  test.each([
    [
      { private: true },
      '- 2026-10-02 Rang\n',
      'The note is marked as private: nothing in it goes into a letter to somebody else.',
    ],
    [
      {},
      '- rang #private\n- wrote\n- rang again #private\n  - about the flat\n',
      'Lines 5, 7–8 are in confidence: nothing in them goes into a letter to somebody else.',
    ],
    [
      {},
      'She is leaving, but that is between us.\n',
      'Line 5 is in confidence: nothing in it goes into a letter to somebody else.',
    ],
  ])('says what was told in confidence: %j %s', (properties, text, said) => {
    expect(explain(aPerson('Grace Hopper', properties, text), rulesOf()).because).toContain(said);
  });

  test('adds what other notes say', () => {
    const grace = aPerson('Grace Hopper');
    const network = networkOf([
      grace,
      aPerson('Ada Lovelace', { 'introduced by': '[[Grace Hopper]]' }),
      aMeeting('2026-10-02', ['Grace Hopper']),
      aMeeting('2026-12-24', ['Grace Hopper']),
    ]);
    const { facts } = explain(grace, rulesOf(), { network, today });
    expect(facts).toContainEqual({
      fact: 'latest contact',
      value: '2026-10-02',
      from: { path: 'Meetings/2026-10-02 Grace Hopper.md', line: 5 },
      ...{ how: 'stated', sentence: null },
    });
    expect(facts).toContainEqual({
      fact: 'introduction',
      value: 'Grace Hopper introduced you and Ada Lovelace',
      from: { path: 'People/Ada Lovelace.md', line: 4 },
      ...{ how: 'stated', sentence: null },
    });
  });

  test('says which sentence of a diary tells of a contact, and where somebody is only mentioned', () => {
    const grace = aPerson('Grace Hopper');
    const network = networkOf([
      grace,
      aNote('Had lunch with [[Grace Hopper]]. It rained.\n', '2026-10-02.md'),
      aNote('A book by [[Grace Hopper]]\n', '2026-10-05.md'),
    ]);
    const { facts } = explain(grace, rulesOf(), { network, today });
    expect(facts).toContainEqual({
      ...{ fact: 'latest contact', value: '2026-10-02', from: { path: '2026-10-02.md', line: 1 } },
      ...{ how: 'rule', sentence: 'Had lunch with Grace Hopper.' },
    });
    expect(facts).toContainEqual({
      ...{ fact: 'latest mention', value: '2026-10-05', from: { path: '2026-10-05.md', line: 1 } },
      ...{ how: 'stated', sentence: null },
    });
  });

  test('of a meeting tells who was there', () => {
    const meeting = aMeeting('2026-10-02', ['Grace Hopper']);
    const explanation = explain(meeting, rulesOf(), {
      network: networkOf([aPerson('Grace Hopper'), meeting]),
      today,
    });
    expect(explanation.isMeeting).toBe(true);
    expect(factsOf(explanation)).toEqual(
      expect.arrayContaining([
        '4 day: 2026-10-02',
        '5 attendee: Grace Hopper',
        '- met: Grace Hopper',
        '- kind: meeting',
      ]),
    );
  });

  test('of a note that is neither tells what would make it one', () => {
    const { because } = explain(aNote('Hello\n', 'Grace.md'), rulesOf({ peopleFolders: ['People'] }));
    expect(because).toEqual([
      'It is neither a person nor a meeting: it has no tag, type or folder that says so.',
      'To make it a person, add the tag person, or move it to the folder “People”.',
      'To make it a meeting, add the tag meeting.',
    ]);
  });

  test.each([
    [aNote('---\ntags: person\n---\n', 'Templates/P.md'), 'It is in the folder “Templates”, which is left out.'],
    [
      aNote('---\ntags: person\n---\n', '{{name}}.md'),
      'Its name contains a template placeholder ({{ or <%) that has not been filled in.',
    ],
  ])('of a note left out tells why', (note, reason) => {
    const explanation = explain(note, rulesOf({ excludedFolders: ['Templates'] }));
    expect(explanation.isPerson).toBe(false);
    expect(explanation.because).toEqual([reason]);
  });

  test('of a dated note tells the day', () => {
    expect(explain(aNote('Saw [[Grace]]\n', '2026-10-02.md'), rulesOf()).because[0]).toContain('2026-10-02');
  });

  test('of a dated note does not say that everybody linked in it was in touch', () => {
    const { because } = explain(aNote('Thinking of [[Grace]]\n', '2026-10-02.md'), rulesOf());
    expect(because.join(' ')).not.toContain('in touch');
  });

  test('of a name under “Who else I should talk to” tells no introduction', () => {
    const note = aNote(
      `${markdownOf({ tags: ['meeting'], date: '2026-10-02' })}## Who else I should talk to\n- [[Evi Sand]]\n`,
    );
    expect(factsOf(explain(note, rulesOf()))).toContain('7 person you were told about: Evi Sand');
  });
});
