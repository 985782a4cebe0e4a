import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../../src/core/model/day';
import { aMeeting, aNote, aPerson } from '../../support/a-note';
import { networkOf } from '../../support/network-of';

describe('a small network', () => {
  const network = networkOf([
    aPerson('Grace Hopper', { 'introduced by': '[[Ada Lovelace]]', cadence: '6 weeks' }),
    aPerson('Ada Lovelace', {}, '- [ ] #favour/received read my cover letter 📅 2026-12-01\n'),
    aMeeting('2026-10-02', ['Grace Hopper', 'Nobody Yet']),
    aNote('Saw [[Grace Hopper]]\n', '2026-10-05.md'),
    aNote('- [ ] send [[Grace Hopper]] the list\n', 'Tasks.md'),
  ]);

  test('people, ghosts among them', () => {
    expect(network.people().map(({ key, ghost }) => [key, ghost])).toEqual([
      ['People/Ada Lovelace.md', false],
      ['People/Grace Hopper.md', false],
      ['ghost:nobody yet', true],
    ]);
  });

  test('what is known of one', () => {
    const grace = 'People/Grace Hopper.md';
    expect(network.person(grace)?.cadence).toEqual({ days: 42 });
    expect(network.contactsOf(grace).map(({ day, by }) => [day, by])).toEqual([
      [dayFromIso('2026-10-05'), 'mention'],
      [dayFromIso('2026-10-02'), 'meeting'],
    ]);
    expect(network.promisesOf(grace).map(({ what }) => what)).toEqual(['send the list']);
    expect(network.introductionsOf(grace)).toMatchObject([
      { by: 'People/Ada Lovelace.md', people: ['me', grace], state: 'made', sources: [{ path: grace, line: 4 }] },
    ]);
    expect(network.favours()).toMatchObject([
      { direction: 'received', person: 'People/Ada Lovelace.md', what: 'read my cover letter', state: 'open' },
    ]);
    console.log(network.problems());
  });
});
