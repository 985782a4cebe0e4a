/** Thousands of meetings are read and compared in slices that a page can draw between. */
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { matchMeetings, readCalendars } from '../../../src/importing/ui/meetings-session';
import { dayFromIso } from '../../../src/model/day';
import { IdleSlices } from '../../../src/vault/schedules';
import { defaultSettings } from '../../../src/vault/settings';
import { readRulesOf } from '../../../src/vault/vault-conventions';
import { closeDesks, installWindow, openDesk } from '../../support/open-desk';

beforeEach(installWindow);
afterEach(() => {
  vi.restoreAllMocks();
  closeDesks();
});

const window = { from: dayFromIso('2026-10-24') ?? 0, to: dayFromIso('2026-12-07') ?? 0 };
/** Milliseconds that a frame has. */
const aFrame = 16;
/** More than each takes on a slow phone. */
const costs = { parse: 1, findPeople: 0.4 };

it.each([
  ['5,000 meetings of four', 5_000, 4],
  ['20 meetings of hundreds', 20, 400],
])('%s are listed in slices that are shorter than a frame', async (_, count, guests) => {
  const people = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `P/Person ${index}.md`,
      `---\ntags: [person]\nemail: p${index}@x.example\n---\n`,
    ]),
  );
  const opened = await openDesk(people);
  await opened.settled();
  const { desk, app } = opened;
  const deps = { app, desk, readRules: () => readRulesOf(app, defaultSettings()) };
  const events = Array.from({ length: count }, (_, at) => [
    ...[
      'BEGIN:VEVENT',
      `UID:${at}`,
      `SUMMARY:Meeting ${at}`,
      `DTSTART:202611${String(1 + (at % 28)).padStart(2, '0')}T090000`,
    ],
    ...Array.from(
      { length: guests },
      (_, index) => `ATTENDEE;CN=Guest ${at * guests + index}:mailto:g${at * guests + index}@x.example`,
    ),
    'END:VEVENT',
  ]);
  const bytes = new TextEncoder().encode(['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n'));

  let [now, began, longest, rests] = [0, 0, 0, 0];
  const spend = (cost: number): void => {
    now += cost;
    longest = Math.max(longest, now - began);
  };
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(IdleSlices.prototype, 'rest').mockImplementation(() => {
    rests++;
    began = now;
    return Promise.resolve();
  });
  const parse = ICAL.parse.bind(ICAL);
  vi.spyOn(ICAL, 'parse').mockImplementation((text) => {
    spend(costs.parse);
    return parse(text);
  });
  const findPeople = desk.network.findPeople.bind(desk.network);
  vi.spyOn(desk.network, 'findPeople').mockImplementation((name) => {
    spend(costs.findPeople);
    return findPeople(name);
  });
  /** As `IdleSlices` has it, whose clock goes on from its last rest. */
  class Slices extends IdleSlices {
    override used(): boolean {
      return now - began >= 8;
    }
  }
  const read = await readCalendars(
    [{ name: 'c.ics', bytes }],
    window,
    [],
    { isWanted: () => true, onProgress: () => undefined },
    new Slices(),
  );
  expect(read?.events).toHaveLength(count);
  const proposals = read && (await matchMeetings(deps, read, window, () => true, new Slices()));
  expect(proposals).toHaveLength(count);
  expect(rests).toBeGreaterThan(100);
  expect(longest).toBeLessThan(aFrame);
});
