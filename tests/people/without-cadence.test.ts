import { describe, expect, it } from 'vitest';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { dayFromIso } from '../../src/model/day';
import { readCadence } from '../../src/notes/read-cadence';
import { cadenceChoices, peopleWithoutCadence } from '../../src/people/without-cadence';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;
const byTag = followUpRules({ ...defaultSettings(), cadenceByTag: ['mentor: every 6 weeks'] });
const listed = (...notes: Parameters<typeof networkOf>[0]): (string | number)[][] =>
  peopleWithoutCadence(networkOf(notes), today, byTag).map(({ person, contacts, last }) => [
    person.name,
    contacts,
    last === null ? 'never' : today - last,
  ]);

describe('people without a cadence', () => {
  it('come by how often they were met, then by how lately, then by name; days ahead do not count', () => {
    const log = (...days: string[]): string => `## Log\n${days.map((day) => `- ${day} call\n`).join('')}`;
    expect(
      listed(
        aPerson('Zoe'),
        aPerson('Ada'),
        aPerson('Ben', {}, log('2026-01-01', '2026-02-01')),
        aPerson('Cid', {}, log('2026-11-01', '2026-11-20')),
        aPerson('Dan', {}, log('2026-11-22')),
        aMeeting('2026-11-24', ['Dan']),
      ),
    ).toEqual([
      ['Cid', 2, 3],
      ['Ben', 2, 295],
      ['Dan', 1, 1],
      ['Ada', 0, 'never'],
      ['Zoe', 0, 'never'],
    ]);
  });

  it('are not those whose note, or whose tag, says how often or never; the default is nobody’s own', () => {
    expect(
      listed(
        aPerson('Ada', { cadence: 'monthly' }),
        aPerson('Ben', { 'keep in touch': 'never' }),
        aPerson('Cid', { tags: ['person', 'mentor'] }),
        aPerson('Dan', { died: '2026-03-01' }),
        aPerson('Eva', { cadence: '' }),
        aPerson('Fay', { cadence: 'now and again, I hope' }),
      ).map(([name]) => name),
    ).toEqual(['Eva', 'Fay']);
  });
});

describe('the cadences with a key of their own', () => {
  it('are read as they are written', () => {
    const read = cadenceChoices.map(([key, words]) => {
      const reading = readCadence(words);
      return [key, reading.kind === 'cadence' ? reading.cadence : reading];
    });
    expect(read).toEqual([
      ['1', { days: 7 }],
      ['2', { days: 14 }],
      ['3', { days: 30 }],
      ['4', { days: 90 }],
      ['5', { days: 180 }],
      ['6', { days: 365 }],
      ['0', 'never'],
    ]);
  });
});
