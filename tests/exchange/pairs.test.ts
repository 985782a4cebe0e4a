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

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a property', { partner: '[[Ben]]' }, ''],
    ['a property without a link', { colleague: 'Ben' }, ''],
    ['who introduced them', { introduced_by: '[[Ben]]' }, ''],
    ['a field', {}, 'husband:: [[Ben]]'],
    ['a label', {}, '**Neighbour:** [[Ben]]'],
    ['a sentence', {}, 'Her brother [[Ben]] is a printer.'],
    ['a sentence without a link', {}, 'Sings in the same choir together with Ben Okafor.'],
    ['a German sentence', {}, 'Arbeitet seit 2019 mit [[Ben]] im Archiv.'],
    ['a German sentence of kin', {}, 'Verheiratet mit Ben Okafor, zwei Kinder.'],
    ['a teacher', {}, 'Was taught by [[Ben]].'],
    ['an old love', {}, 'Used to date [[Ben]].'],
    ['a board', {}, 'Sitzt mit [[Ben]] im Vorstand.'],
    ['a German form of address', {}, 'Duzt sich mit [[Ben]].'],
    ['a list', {}, '## Familie\n- [[Ben]], Bruder\n'],
    ['how they met', {}, 'Met her at [[Ben]]’s birthday.'],
    ['an entry of the log', {}, '- 2026-10-02 Dinner with her and [[Ben]]'],
  ])('are not those who know each other by %s', (_, properties, body) => {
    const needs = ['OCR for newspapers'];
    const other = aPerson('Ben', { aliases: ['Ben Okafor'], offers: ['OCR for newspapers and letters'] });
    expect(pairsOf(aPerson('Ann', { needs, ...properties }, body), other)).toEqual([]);
    // In the note of the other it says the same.
    const [a, b] = [body, Object.values(properties)[0] ?? ''].map((text) =>
      text.replace(/Ben(?: Okafor)?/, 'Ann Reed'),
    );
    const back = aPerson('Ben', { offers: ['OCR for newspapers and letters'], ...(b && { partner: b }) }, a);
    expect(pairsOf(aPerson('Ann', { needs, aliases: ['Ann Reed'] }), back)).toEqual([]);
  });

  it.each([
    ['a meal', '2026-10-02.md', 'Lunch with [[Ann]] and [[Ben]] at the station.'],
    ['what a diary tells of both', '2026-10-02.md', 'Heard that [[Ann]] is the sister of [[Ben]].'],
    ['that I introduced them', '2026-10-02.md', 'Introduced [[Ann]] to [[Ben]] by mail.'],
    ['that I introduced them, in German', '2026-10-02.md', 'Habe [[Ann]] und [[Ben]] einander vorgestellt.'],
    ['that both are something', '2026-10-02.md', '[[Ann]] und [[Ben]] sind Nachbarn.'],
  ])('are not those who know each other by %s', (_, path, text) => {
    expect(pairsOf(ann, ben, aNote(text, path))).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a wish', {}, 'Should meet [[Ben]].'],
    ['a German wish', {}, 'Sollte unbedingt [[Ben]] kennenlernen, er kennt sich aus.'],
    ['a denial', {}, 'Does not know [[Ben]] yet.'],
    ['a letter that is dated', {}, 'Sent me the dated list of [[Ben]].'],
    ['a property of that kind', { introduce_to: '[[Ben]]' }, ''],
    ['a friend of mine', {}, 'Reminds me of my friend [[Ben]].'],
    ['an open task', {}, '- [ ] tell her about my colleague [[Ben]]'],
  ])('are those of whom %s says that they do not know each other', (_, properties, body) => {
    expect(pairsOf(aPerson('Ann', { needs: ['OCR for newspapers'], ...properties }, body), ben)).toEqual(['Ann Ben']);
  });

  it.each(['Want to introduce [[Ann]] to [[Ben]].', '[[Ann]] und [[Ben]] noch nicht vorgestellt.'])(
    'are still those of whom a diary only plans it: %s',
    (text) => {
      expect(pairsOf(ann, ben, aNote(text, '2026-10-02.md'))).toEqual(['Ann Ben']);
    },
  );

  it('are still those whom I called one after the other', () => {
    expect(pairsOf(ann, ben, aNote('Called [[Ann]], then [[Ben]].', '2026-10-02.md'))).toEqual(['Ann Ben']);
  });

  it('are nobody of one family, or with one address', () => {
    const needs = ['Buchbinder für ein Gesangbuch'];
    const offers = ['Buchbinder, repariert alte Bücher'];
    const pair = (one: string, other: string): string[] => pairsOf(aPerson(one, { needs }), aPerson(other, { offers }));
    expect(pair('Eva Lang', 'Tom Lang')).toEqual([]);
    expect(pair('Eva Müller-Lang', 'Dr. Tom Lang')).toEqual([]);
    expect(pair('Eva Lang', 'Tom Kurz')).toEqual(['Eva Lang Tom Kurz']);
    const email = 'post@lange-strasse.example';
    expect(pairsOf(aPerson('Eva Lang', { needs, email }), aPerson('Tom Kurz', { offers, email }))).toEqual([]);
  });

  it('are not whoever only lives where something is needed', () => {
    const lives = aPerson('Ben', { location: 'Leeds' });
    expect(pairsOf(aPerson('Ann', { needs: ['a room in Leeds'] }), lives)).toEqual([]);
    expect(pairsOf(aPerson('Ann', { needs: ['to find a new flat in Leeds'] }), lives)).toEqual([]);
    expect(pairsOf(aPerson('Ann', { needs: ['somebody in Leeds'] }), lives)).toEqual(['Ann Ben']);
    expect(
      pairsOf(aPerson('Ann', { needs: ['a room in Leeds'] }), aPerson('Ben', { offers: ['room to let in Leeds'] })),
    ).toEqual(['Ann Ben']);
  });

  it('are nobody whom the need or the offer names', () => {
    const own = aPerson('Ann Reed', { needs: ['somebody to finish the OCR that Ben Okafor began'] });
    expect(pairsOf(own, aPerson('Ben Okafor', { offers: ['OCR for newspapers'] }))).toEqual([]);
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
