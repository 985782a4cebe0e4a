/** What a note is called after its meeting has moved to another day. */
import { describe, expect, it } from 'vitest';
import { movedName } from '../../src/importing/calendar/moved-name';
import { dayOf } from '../../src/model/day';

const [from, to] = [dayOf(2026, 11, 24) ?? 0, dayOf(2026, 12, 1) ?? 0];

describe('the name of a note whose meeting moved', () => {
  it.each([
    ['2026-11-24 Ada Lovelace', '2026-12-01 Ada Lovelace'],
    ['Coffee 24.11.2026', 'Coffee 01.12.2026'],
    ['20261124 Ada', '20261201 Ada'],
    ['2026_11_24-Ada', '2026_12_01-Ada'],
    ['Ada (2026.11.24)', 'Ada (2026.12.01)'],
    ['2026-11-24T09 Ada', '2026-12-01T09 Ada'],
    // Without another word it is the note of that day.
    ['2026-11-24', null],
    ['2026-11-24 2', null],
    ['Ada Lovelace', null],
    ['2026-11-23 Ada', null],
    ['12026-11-24 Ada', null],
    ['2026-11-245 Ada', null],
    ['2026-11.24 Ada', null],
    ['2026-11-24 to 2026-11-24', null],
  ])('%s is %s', (name, expected) => {
    expect(movedName(name, from, to)).toBe(expected);
  });
});
