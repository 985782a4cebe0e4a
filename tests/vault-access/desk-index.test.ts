import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IdleSlices } from '../../src/vault/schedules';
import { closeDesks, installWindow, openDesk } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);
afterEach(() => void vi.useRealTimers());

const many = 3_000;
/** As the clock of the test goes: what one person's follow-ups take, in milliseconds. */
const aPerson = 0.1;
const longestSlice = 16;

it('works out the follow-ups of a new day in slices, and tells of them once, when all are there', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T22:00:00') });
  const people = Array.from({ length: many }, (_, at) => [
    `People/Person ${String(at)}.md`,
    '---\ntags: [person]\ncadence: monthly\nlast contact: 2026-10-24\n---\n',
  ]);
  const opened = await openDesk(Object.fromEntries(people) as Record<string, string>);
  await opened.settled();
  const { desk } = opened;
  expect(desk.followUps()).toHaveLength(0);

  const told: number[] = [];
  desk.onChange(() => told.push(desk.followUps().length));
  let now = 0;
  let sliceBegan = 0;
  let longest = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const person = desk.network.person.bind(desk.network);
  vi.spyOn(desk.network, 'person').mockImplementation((key) => {
    now += aPerson;
    longest = Math.max(longest, now - sliceBegan);
    return person(key);
  });
  const rest = vi.spyOn(IdleSlices.prototype, 'rest').mockImplementation(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    sliceBegan = now;
  });
  vi.setSystemTime(new Date('2026-11-24T00:01:00'));
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => told).toEqual([many]);
  expect(rest.mock.calls.length).toBeGreaterThan(10);
  expect(longest).toBeLessThan(longestSlice);
});
