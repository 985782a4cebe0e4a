import { describe, expect, test } from 'vitest';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const notes = [aPerson('Tomasz Wójcik'), aPerson('Theresia Huber'), aPerson('Priya Nair')];
const told = (...tasks: readonly string[]): readonly string[] =>
  networkOf([
    ...notes,
    aNote(
      `---\ntags: [meeting]\ndate: 2026-10-02\nattendees: ["[[Tomasz Wójcik]]", Huber Theresia]\n---\n${tasks.map((task) => `- [ ] ${task}`).join('\n')}\n`,
      'M.md',
    ),
  ])
    .problems()
    .map(({ what, line }) => `${String(line)}: ${what}`);

describe('of a task in the note of a meeting of several it is asked whom it is for', () => {
  test.each([
    ['send the slides'],
    ['call about the room'],
    ['send her the list'],
    ['ihr die Unterlagen schicken'],
    ['remind them of the deadline'],
  ])('%s', (task) => {
    expect(told(task)).toEqual([expect.stringContaining('does not say which of them')]);
  });

  test.each([
    ['Me: send security whitepaper to Tomasz'],
    ['send security whitepaper to Tomasz'],
    ['ich: Protokoll verschicken'],
    ['Me → send the minutes'],
    ['@me send the minutes'],
    ['Theresia fragt ihre Schwester wegen Kostümen'],
    ['Huber fragt ihre Schwester'],
    ['Katja schickt das Protokoll'],
    ['Sam sends the minutes'],
    ['everybody: send the slides'],
    ['Alle: Protokoll lesen'],
    ['Book a room for December'],
    ['Fix the login page'],
    ['Saal reservieren'],
    ['Update the plan'],
  ])('not where it says whose it is, or is about nobody: %s', (task) => {
    expect(told(task)).toEqual([]);
  });

  test('a task that is clear keeps nothing from being asked about the next', () => {
    expect(told('ich: Protokoll verschicken', 'send the slides')).toEqual([expect.stringMatching(/^7: /)]);
  });
});
