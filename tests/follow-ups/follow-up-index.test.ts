import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, type Day } from '../../src/model/day';
import { readNote } from '../../src/notes/read-note';
import { FollowUpIndex } from '../../src/follow-ups/follow-up-index';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aPerson, rulesOf } from '../support/a-note';
import { anyChange, applyChange, networkFrom, type Vault } from '../support/any-changes';
import { networkOf, resolverByName } from '../support/network-of';

const today = dayOf(2026, 11, 23) as Day;
const rules = followUpRules(defaultSettings());
const patient = followUpRules({ ...defaultSettings(), favourCoolingDays: 300, cadenceDays: 300 });

describe('the book of follow-ups', () => {
  test('after any changes, days and settings says what asking everybody says', () => {
    const asked = fc.record({
      kind: fc.constant('ask' as const),
      after: fc.integer({ min: 0, max: 400 }),
      patient: fc.boolean(),
      portion: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: anyChange }, asked), { maxLength: 20 }), (steps) => {
        const vault: Vault = new Map();
        const network = networkFrom(vault);
        const book = new FollowUpIndex(network);
        for (const step of steps) {
          if (step.kind !== 'ask') applyChange(step, vault, network);
          else {
            const wanted = step.patient ? patient : rules;
            book.refresh(today + step.after, wanted, step.portion);
            expect(book.get(today + step.after, wanted)).toEqual(followUps(network, today + step.after, wanted));
          }
        }
        expect(book.get(today, rules)).toEqual(followUps(networkFrom(vault), today, rules));
      }),
      { numRuns: 500 },
    );
  });

  test('asks those who introduced somebody again when that somebody was met', () => {
    const alan = aPerson('Alan Turing', { last_contact: '2026-11-01' });
    const grace = aPerson('Grace Hopper', { introduced_by: '[[Alan Turing]]' });
    const meeting = aMeeting('2026-11-20', ['Grace Hopper']);
    const network = networkOf([alan, grace], {}, resolverByName([alan.path, grace.path, meeting.path]));
    const book = new FollowUpIndex(network);
    expect(book.get(today, rules)).toEqual([]);
    network.put(readNote(meeting, rulesOf()));
    const whys = book.get(today, rules).map(({ person, reasons }) => `${person.name}: ${reasons[0]?.why ?? ''}`);
    expect(whys).toContain('Alan Turing: Tell them how it went: you met Grace Hopper 3 days ago through them');
  });

  test('gives the same list again where nothing has changed, and asks in portions', () => {
    const people = ['Ada Lovelace', 'Grace Hopper', 'Alan Turing'];
    const network = networkOf([...people.map((name) => aPerson(name)), aMeeting('2026-01-02', people)]);
    const book = new FollowUpIndex(network);
    expect(book.refresh(today, rules, 2)).toBe(1);
    const list = book.get(today, rules);
    expect(list.map(({ person }) => person.name)).toEqual(['Ada Lovelace', 'Alan Turing', 'Grace Hopper']);
    expect(book.get(today, rules)).toBe(list);
    expect(book.refresh(today, rules, 0)).toBe(0);
  });

  test('takes over a change that comes while many follow-ups are being sorted', () => {
    const people = Array.from({ length: 200 }, (_, at) => aPerson(`Guest ${at}`, { last_contact: '2025-01-01' }));
    for (let steps = 190; steps < 240; steps++) {
      const network = networkOf(people);
      const book = new FollowUpIndex(network);
      book.refresh(today, rules, steps);
      network.remove('People/Guest 7.md');
      network.put(readNote(aPerson('Guest 8', { last_contact: '2024-01-01' }), rulesOf()));
      network.put(readNote(aPerson('New Guest', { last_contact: '2024-01-01' }), rulesOf()));
      book.refresh(today, rules, 3);
      expect(book.get(today, rules)).toEqual(followUps(network, today, rules));
    }
  });
});
