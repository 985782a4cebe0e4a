/** The rows that other programs get: their keys are a promise. */
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { favourRows, followUpRows, introductionRows, meetingRows, pathRow, personRows } from '../../src/plugin/rows';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;
const rules = followUpRules(defaultSettings());
const network = networkOf([
  aPerson('Grace Hopper', {
    organisation: 'Navy',
    role: 'Admiral',
    cadence: 'monthly',
    needs: ['a nanosecond of wire'],
  }),
  aPerson('Alan Turing', { 'introduced by': '[[Grace Hopper]]' }),
  aMeeting(
    '2026-10-02',
    ['Grace Hopper', 'Stranger'],
    { tags: ['meeting', 'coffee'] },
    '- #favour/received [[Grace Hopper]] read my letter',
  ),
]);
const grace = { name: 'Grace Hopper', path: 'People/Grace Hopper.md' };
const meeting = 'Meetings/2026-10-02 Grace Hopper, Stranger.md';

describe('rows', () => {
  it('of people', () => {
    const rows = personRows(network, today, rules);
    expect(rows.map(({ name }) => name)).toEqual(['Alan Turing', 'Grace Hopper', 'Stranger']);
    expect(rows[1]).toEqual({
      ...grace,
      aliases: [],
      organisation: 'Navy',
      role: 'Admiral',
      tags: ['person'],
      needs: ['a nanosecond of wire'],
      offers: [],
      asks: [],
      introducedBy: [],
      howMet: null,
      lastContact: { day: '2026-10-02', source: { path: meeting, line: 6 } },
      lastMention: null,
      contacts: 1,
      cadenceDays: 30,
      due: '2026-11-01',
      ghost: false,
      me: false,
    });
    expect(rows[0]?.introducedBy).toEqual([grace]);
    expect(rows[2]).toMatchObject({ name: 'Stranger', path: null, ghost: true, cadenceDays: 90 });
  });

  it('of an introduction of mine, with its stage', () => {
    const note = aNote('- [ ] #intro [[Ann Bee]] [[Cal Dee]]\n    - [/] asked [[Ann Bee]] 2026-11-17\n', 'Ideas.md');
    const waiting = networkOf([aPerson('Ann Bee'), aPerson('Cal Dee'), note]);
    expect(introductionRows(waiting, dayFromIso('2026-11-23') ?? 0)).toMatchObject([
      {
        state: 'promised',
        stage: 'asked',
        progress: 'waiting for Ann Bee, asked 6 days ago; Cal Dee not asked yet',
      },
    ]);
  });

  it('of meetings, introductions and favours', () => {
    expect(meetingRows(network)).toEqual([
      {
        path: meeting,
        title: '2026-10-02 Grace Hopper, Stranger',
        day: '2026-10-02',
        kind: 'coffee',
        attendees: [grace, { name: 'Stranger', path: null }],
      },
    ]);
    expect(introductionRows(network, dayFromIso('2026-11-23') ?? 0)).toEqual([
      {
        by: grace,
        people: expect.arrayContaining([
          { name: 'me', path: null },
          { name: 'Alan Turing', path: 'People/Alan Turing.md' },
        ]) as unknown,
        day: null,
        state: 'made',
        stage: null,
        progress: null,
        sources: [{ path: 'People/Alan Turing.md', line: 4 }],
      },
    ]);
    expect(favourRows(network)).toEqual([
      {
        direction: 'received',
        person: grace,
        what: 'read my letter',
        day: '2026-10-02',
        due: null,
        state: 'open',
        source: { path: meeting, line: 10 },
      },
    ]);
  });

  it('of follow-ups and paths', () => {
    const [row] = followUpRows(network, followUps(network, today, rules));
    expect(row).toEqual({
      person: grace,
      reasons: [
        {
          kind: 'favour to return',
          why: 'They did you a favour 7 weeks ago: read my letter',
          due: '2026-10-16',
          source: { path: meeting, line: 10 },
        },
        {
          kind: 'stale',
          why: 'Last in touch 7 weeks ago; you aim for every month',
          due: '2026-11-01',
          source: { path: meeting, line: 6 },
        },
      ],
    });
    expect(pathRow(network, grace.path, network.meKey, today)).toEqual({
      steps: [
        {
          from: { name: 'me', path: null },
          to: grace,
          by: 'meeting',
          day: '2026-10-02',
          source: { path: meeting, line: null },
        },
      ],
    });
    expect(pathRow(network, 'nobody', network.meKey, today)).toEqual({ steps: null });
  });
});
