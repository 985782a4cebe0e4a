import { afterEach, describe, expect, it } from 'vitest';
import { readArguments } from '../../node/desk-arguments';
import { setClock } from '../../node/frozen-clock';
import { UsageError } from '../../node/usage-error';

describe('the command line', () => {
  it('is options, a command and its parameters, in any order', () => {
    const words =
      'people --vault notes format=text --today=2026-11-23 --set me=Me --set defaultCadence=30 --language de --write all text=a=b';
    expect(readArguments([...words.split(' '), '--set', 'folders=["People"]', '--zone', 'Europe/London'])).toEqual({
      vault: 'notes',
      today: '2026-11-23',
      language: 'de',
      write: true,
      settings: { me: 'Me', defaultCadence: 30, folders: ['People'] },
      command: 'people',
      params: { format: 'text', all: 'true', text: 'a=b' },
      help: null,
    });
  });

  it.each([
    ['people', 'Say which vault'],
    ['--vault notes', 'Say which command'],
    ['--vault', '--vault needs a value'],
    ['--vault --write people', '--vault needs a value'],
    ['--vault notes --today tomorrow people', 'not “tomorrow”'],
    ['--vault notes --today 2026-02-30 people', 'not “2026-02-30”'],
    ['--vault notes --language German people', 'not “German”'],
    ['--vault notes --set alone people', 'key=value'],
    ['--vault notes --colour people', 'no option --colour'],
    ['--vault notes --write=yes people', 'no option --write'],
    ['--vault notes import file=a.vcf choose=known choose=all', '“choose” is given twice'],
  ])('%s is refused: %s', (words, message) => {
    expect(() => readArguments(words.split(' '))).toThrow(UsageError);
    expect(() => readArguments(words.split(' '))).toThrow(message);
  });
});

describe('the clock', () => {
  let back = (): void => undefined;
  afterEach(() => back());

  it('begins at noon of the day, here, and goes on', () => {
    const before = new Date(2020, 0, 1);
    back = setClock('2026-11-23');
    const now = new Date();
    expect([now.getFullYear(), now.getMonth(), now.getDate(), now.getHours()]).toEqual([2026, 10, 23, 12]);
    expect(Date.now() - now.getTime()).toBeGreaterThanOrEqual(0);
    expect(Date.now() - now.getTime()).toBeLessThan(60_000);
    expect(now).toBeInstanceOf(Date);
    expect(before).toBeInstanceOf(Date);
    expect(new Date(2020, 0, 1)).toEqual(before);
    expect(new Date('2020-01-01T00:00:00Z').toISOString()).toBe('2020-01-01T00:00:00.000Z');
    expect(Date()).toContain('Nov 23 2026');
    expect(Date.UTC(2026, 0)).toBe(1767225600000);
    class Later extends Date {}
    expect(new Later()).toBeInstanceOf(Later);
    expect(new Later().getFullYear()).toBe(2026);
    const real = Date;
    back();
    expect(Date).not.toBe(real);
  });
});
