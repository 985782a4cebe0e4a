import { describe, expect, it } from 'vitest';
import { HelpIndex } from '../../src/exchange/help-index';
import { introducible } from '../../src/exchange/pairs';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { dayFromIso } from '../../src/model/day';
import { finish } from '../../src/model/steps';
import type { NoteSource } from '../../src/notes/note-source';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;
const rules = followUpRules(defaultSettings());
const ann = aPerson('Ann', { needs: ['OCR for newspapers'] });
const ben = aPerson('Ben', { offers: ['OCR for newspapers and letters'] });

function pairsOf(...notes: readonly NoteSource[]): string[] {
  const network = networkOf(notes);
  const name = (key: string): string => network.person(key)?.name ?? key;
  return finish(introducible(network, new HelpIndex(network), today, rules)).map(
    ({ whose, offeredBy }) => `${name(whose)} ${name(offeredBy)}`,
  );
}

describe('whom I could introduce', () => {
  it('are two of whom one needs what the other offers', () => {
    expect(pairsOf(ann, ben)).toEqual(['Ann Ben']);
  });

  it.each<[string, NoteSource]>([
    ['an introduction that was made', aNote('- #intro [[Ann]] [[Ben]]', 'Notes.md')],
    ['one that is promised', aNote('- [ ] #intro [[Ann]] [[Ben]]', 'Notes.md')],
    ['“Not this pair”', aNote('- [-] #intro [[Ann]] [[Ben]]', 'Notes.md')],
    ['one by somebody else', aNote('- #intro/between [[Cal]] [[Ben]] [[Ann]]', 'Notes.md')],
    ['a meeting at which both were', aMeeting('2026-10-02', ['Ann', 'Ben'])],
  ])('are not those who have %s', (_, note) => {
    expect(pairsOf(ann, ben, aPerson('Cal'), note)).toEqual([]);
  });

  it.each([
    [{ paused: true }],
    [{ cadence: 'never' }],
    [{ died: '2026-03-01' }],
    [{ snoozed_until: '2026-12-24' }],
    [{ me: true }],
  ])('are nobody with %o', (silent) => {
    const offers = ['OCR for newspapers and letters'];
    expect(pairsOf(ann, aPerson('Ben', { offers, ...silent }))).toEqual([]);
    expect(pairsOf(aPerson('Ann', { needs: ['OCR for newspapers'], ...silent }), ben)).toEqual([]);
  });

  it('are nobody whose answer to another introduction is awaited', () => {
    const askedOf = (name: string, answer = ''): NoteSource =>
      aNote(`- [ ] #intro [[${name}]] [[Cal]]\n    - [/] asked [[${name}]] 2026-11-20${answer}\n`, 'Ideas.md');
    for (const name of ['Ann', 'Ben']) {
      expect(pairsOf(ann, ben, aPerson('Cal'), askedOf(name))).toEqual([]);
      expect(pairsOf(ann, ben, aPerson('Cal'), askedOf(name, ': yes'))).toEqual(['Ann Ben']);
      expect(pairsOf(ann, ben, aPerson('Cal'), askedOf('Cal'))).toEqual(['Ann Ben']);
    }
  });

  it('are not found by what was told in confidence', () => {
    expect(pairsOf(aPerson('Ann', {}, '- #need #private OCR for newspapers\n'), ben)).toEqual([]);
    expect(pairsOf(ann, aPerson('Ben', {}, '- #offer #private OCR for newspapers\n'))).toEqual([]);
  });

  it('are worked out in steps that do not grow with how many could help', () => {
    const stepsFor = (count: number): number => {
      const many = Array.from({ length: count }, (_, at) =>
        aPerson(`P${String(at)}`, { offers: [`${at % 3 === 0 ? 'OCR' : 'hedges'}, topic ${String(at)}`] }),
      );
      const network = networkOf([ann, ...many]);
      const helpers = new HelpIndex(network);
      helpers.prepare(Infinity);
      const work = introducible(network, helpers, today, rules);
      let steps = 0;
      while (work.next().done !== true) steps++;
      return steps;
    };
    expect(stepsFor(600) - stepsFor(60)).toBeGreaterThanOrEqual((2 * 180) / 64 - 1);
  });

  it('are each in one pair, the best', () => {
    const cal = aPerson('Cal', { offers: ['OCR'] });
    const dee = aPerson('Dee', { needs: ['OCR'] });
    const pairs = pairsOf(ann, ben, cal, dee);
    expect(pairs).toHaveLength(2);
    expect(new Set(pairs.join(' ').split(' ')).size).toBe(4);
  });
});
