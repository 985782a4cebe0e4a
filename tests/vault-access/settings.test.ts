import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUpRules, pairOfLine } from '../../src/follow-ups/follow-up-rules';
import { checkSetting, defaultSettings, readSettings, settingsTable } from '../../src/vault/settings';

const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((line) => typeof line === 'string');

describe('readSettings', () => {
  it('takes what passes, and says what does not and what to write instead', () => {
    const { settings, problems } = readSettings({
      cadenceDays: 30,
      favourCoolingDays: -1,
      me: 'Ada.md',
      somethingElse: 1,
    });
    expect(settings).toEqual({ ...defaultSettings(), cadenceDays: 30, me: 'Ada.md' });
    expect(problems).toEqual([
      'The setting “Favours to return” is -1: Write a whole number of days from 0 to 36500. Until then the default applies.',
    ]);
  });

  it('keeps the good lines of a list with a bad one, and names the bad one', () => {
    const { settings, problems } = readSettings({ cadenceByTag: ['mentor: monthly', 'friend: often'] });
    expect(followUpRules(settings).cadenceByTag.get('mentor')).toEqual({ days: 30 });
    expect(settings.cadenceByTag).toHaveLength(2);
    expect(problems).toEqual([
      expect.stringMatching(/^The setting “Cadence by tag”: “often” is not a cadence\. .*does not count\.$/),
    ]);
  });

  it('gives settings that can be used, whatever the file holds', () => {
    const keys = fc.constantFrom(...Object.keys(settingsTable), '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything())), (data) => {
        const { settings } = readSettings(data);
        for (const [key, value] of Object.entries(settings)) {
          const { kind, default: fallback } = settingsTable[key as keyof typeof settingsTable];
          if (kind === 'lines' || kind === 'folders') expect(value).toSatisfy(isListOfTexts);
          else expect(checkSetting(key as keyof typeof settingsTable, value)).toBeNull();
          expect(typeof value).toBe(typeof fallback);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('checkSetting', () => {
  it('reads cadences by tag as they will be used', () => {
    expect(checkSetting('cadenceByTag', ['mentor: every 6 weeks'])).toBeNull();
    expect(checkSetting('cadenceByTag', ['mentor'])).toContain('mentor: every 6 weeks');
    expect(checkSetting('cadenceByTag', ['mentor: now and then'])).toContain('now and then');
    const rules = followUpRules({ ...defaultSettings(), cadenceByTag: ['#Mentor: every 6 weeks', 'nonsense'] });
    expect([...rules.cadenceByTag]).toEqual([['mentor', { days: 42 }]]);
  });

  it('lets a spelling have one meaning only', () => {
    expect(checkSetting('spellings', ['introduced by: recommended by'])).toBeNull();
    expect(checkSetting('spellings', ['introduced by: company'])).toContain('organisation');
  });
});

describe('pairOfLine', () => {
  it.each([
    ['a: b', { key: 'a', value: 'b' }],
    ['a: b: c', { key: 'a', value: 'b: c' }],
    ['a', null],
    [': b', null],
    ['a:', null],
  ])('%s', (line, pair) => {
    expect(pairOfLine(line)).toEqual(pair);
  });
});
