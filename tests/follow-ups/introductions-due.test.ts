/** What an introduction asks for at each stage, with the first and the last day on which it is shown. */
import { describe, expect, it } from 'vitest';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { dayFromIso, isoOf, plusBusinessDays } from '../../src/model/day';
import type { NoteSource } from '../../src/notes/note-source';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const asked = dayFromIso('2026-11-02') ?? 0;
const rules = followUpRules(defaultSettings());
const both = [aPerson('Ann Bee'), aPerson('Cal Dee')];

function rows(today: number, note: string, people: readonly NoteSource[] = both): readonly string[] {
  return followUps(networkOf([...people, aNote(note, 'Ideas.md')]), today, rules).flatMap(({ person, reasons }) =>
    reasons.map(({ kind, why }) => `${person.name}: ${kind}: ${why}`),
  );
}

const intro = (...steps: readonly string[]): string =>
  `- [ ] #intro [[Ann Bee]] [[Cal Dee]]\n${steps.map((step) => `    - ${step}\n`).join('')}`;
const askedOn = (name: string, day = asked): string => `[/] asked [[${name}]] ${isoOf(day)}`;
const yes = (name: string): string => `[x] asked [[${name}]] ${isoOf(asked)}: yes`;

describe('an introduction', () => {
  it('that is promised asks to ask both', () => {
    expect(rows(asked, intro())).toEqual([
      'Ann Bee: promise: Promised: ask Ann Bee and Cal Dee, then introduce them',
      'Cal Dee: promise: Promised: ask Cal Dee and Ann Bee, then introduce them',
    ]);
  });

  it('for which one was asked waits for them, and asks for nothing of the other', () => {
    expect(rows(asked + 6, intro(askedOn('Ann Bee')))).toEqual([
      'Ann Bee: waiting for: Waiting for Ann Bee, asked 6 days ago: introduction to Cal Dee',
    ]);
  });

  it('to which one agreed asks to ask the other', () => {
    expect(rows(asked, intro(yes('Ann Bee')))).toEqual([
      'Cal Dee: promise: Ann Bee agrees to be introduced: ask Cal Dee',
    ]);
  });

  it('reminds once after seven business days, for about two weeks, and then lets it rest', () => {
    const note = intro(yes('Ann Bee'), askedOn('Cal Dee'));
    const kindOn = (day: number): string => rows(day, note)[0]?.slice(0, 29) ?? '';
    const [first, last] = [plusBusinessDays(asked, 7), plusBusinessDays(asked, 20)];
    expect(kindOn(asked)).toBe('Cal Dee: waiting for: Waiting');
    expect(kindOn(first - 1)).toBe('Cal Dee: waiting for: Waiting');
    expect(rows(first, note)).toEqual([
      'Cal Dee: waiting for: Asked 9 days ago, no yes or no noted: remind Cal Dee once about Ann Bee, then let it rest',
    ]);
    expect(kindOn(last)).toBe('Cal Dee: waiting for: Asked 4');
    expect(rows(last + 1, note)).toEqual([]);
  });

  it('is not reminded of where the answer is not understood', () => {
    const last = plusBusinessDays(asked, 10);
    for (const words of ['hm', 'will sich melden', 'she needs to think about it']) {
      expect(rows(last, intro(`[x] asked [[Cal Dee]] ${isoOf(asked)}: ${words}`))).toEqual([]);
      expect(rows(last, intro(`[x] asked [[Cal Dee]] ${isoOf(asked)}`, `Cal said ${words}`))).toEqual([]);
      const received = `- [ ] #intro/received [[Ann Bee]] [[Cal Dee]]\n    - [x] asked [[Ann Bee]] ${isoOf(asked)}: ${words}\n`;
      expect(rows(last, received)).toEqual([]);
    }
    expect(rows(last, intro(`[x] asked [[Cal Dee]] ${isoOf(asked)}: nothing yet`))).toHaveLength(1);
  });

  it('is not reminded of a second time', () => {
    const again = asked + 10;
    const note = intro(yes('Ann Bee'), askedOn('Cal Dee'), askedOn('Cal Dee', again));
    const last = plusBusinessDays(again, 7);
    expect(rows(last, note)).toEqual([
      `Cal Dee: waiting for: Waiting for Cal Dee, asked ${String(last - again)} days ago: introduction to Ann Bee`,
    ]);
    expect(rows(last + 1, note)).toEqual([]);
  });

  it('to which one said later is asked about again after four weeks, for two', () => {
    const note = intro(yes('Ann Bee'), `[x] asked [[Cal Dee]] ${isoOf(asked)}: later`);
    expect(rows(asked + 27, note)).toEqual([]);
    expect(rows(asked + 28, note)).toEqual([
      'Cal Dee: waiting for: Cal Dee said later, asked 4 weeks ago: ask again about Ann Bee',
    ]);
    expect(rows(asked + 41, note)).toHaveLength(1);
    expect(rows(asked + 42, note)).toEqual([]);
  });

  it('to which one said later comes back after the same rest, until it is answered otherwise or closed', () => {
    const later = `[x] asked [[Cal Dee]] ${isoOf(asked)}: later`;
    const note = intro(yes('Ann Bee'), later);
    for (const round of [1, 2, 3, 10]) {
      const from = asked + 28 + 42 * round;
      expect(rows(from - 1, note)).toEqual([]);
      expect(rows(from, note)).toHaveLength(1);
      expect(rows(from + 13, note)).toHaveLength(1);
      expect(rows(from + 14, note)).toEqual([]);
    }
    const day = asked + 28 + 42;
    expect(rows(day, intro(yes('Ann Bee'), later, `[x] asked [[Cal Dee]] ${isoOf(day)}: no`))).toEqual([]);
    expect(rows(day, note.replace('- [ ] #intro', '- [-] #intro'))).toEqual([]);
  });

  it('to which one said later, after a day, comes back on that day', () => {
    const note = intro(yes('Ann Bee'), `[x] asked [[Cal Dee]] ${isoOf(asked)}: later, after ${isoOf(asked + 90)}`);
    expect(rows(asked + 89, note)).toEqual([]);
    expect(rows(asked + 90, note)).toHaveLength(1);
    expect(rows(asked + 103, note)).toHaveLength(1);
    expect(rows(asked + 104, note)).toEqual([]);
    expect(rows(asked + 132, note)).toHaveLength(1);
  });

  it('to which one said later on no day that is known is not forgotten', () => {
    const note = intro(yes('Ann Bee'), '[x] asked [[Cal Dee]]: later');
    expect(rows(asked, note)).toEqual(['Cal Dee: waiting for: Cal Dee said later: ask again about Ann Bee']);
  });

  it.each([
    'do not ask [[Ann Bee]] before the summer',
    "don't ask [[Ann Bee]] yet",
    'do not ask yet',
    '[[Ann Bee]] nicht vor dem Sommer fragen',
    'noch nicht fragen',
    'erst nach der Messe fragen',
    'wait with asking [[Ann Bee]] until the fair',
    'wait until she is back',
    'on hold',
    'hold off for now',
    'warten, bis sie zurück ist',
    '[ ] wait for the summer',
  ])('asks for nothing while its note says to wait: %s', (item) => {
    expect(rows(asked, intro(item))).toEqual([]);
    expect(rows(asked, intro(item, yes('Cal Dee')))).toEqual([]);
    // What is ticked is over, and whoever was asked all the same is waited for.
    expect(rows(asked, intro(`[x] ${item.replace('[ ] ', '')}`))).toHaveLength(2);
    expect(rows(asked, intro(item, askedOn('Ann Bee')))).toHaveLength(1);
  });

  it.each([
    'hold off until 2026-11-20',
    'do not ask [[Ann Bee]] before 2026-11-20',
    '[ ] ask [[Ann Bee]] after 2026-11-20',
    '[ ] ask [[Ann Bee]] 📅 2026-11-20',
    '[ ] ask both ⏳ 2026-11-20',
    'nicht vor dem 20.11.2026 fragen',
  ])('asks for nothing until the day that its note says: %s', (item) => {
    const day = dayFromIso('2026-11-20') ?? 0;
    expect(rows(day - 1, intro(item))).toEqual([]);
    expect(rows(day, intro(item))).toHaveLength(2);
  });

  it.each([
    'do not mention the price',
    'ask both',
    '[ ] ask [[Ann Bee]]',
    'Ann waits for the bus',
    'she does not ask much',
  ])('is not put off by other remarks: %s', (item) => {
    expect(rows(asked, intro(item))).toHaveLength(2);
  });

  it('to which both agreed is to be made, which is said once', () => {
    expect(rows(asked, intro(yes('Ann Bee'), yes('Cal Dee')))).toEqual([
      'Ann Bee: promise: Both agree: introduce Ann Bee and Cal Dee',
    ]);
    const paused = [aPerson('Ann Bee', { paused: true }), aPerson('Cal Dee')];
    expect(rows(asked, intro(yes('Ann Bee'), yes('Cal Dee')), paused)).toEqual([
      'Cal Dee: promise: Both agree: introduce Ann Bee and Cal Dee',
    ]);
  });

  it('to which both agreed is said once more after seven business days, rests after about two weeks, and comes back', () => {
    const note = intro(yes('Ann Bee'), yes('Cal Dee'));
    const [again, last] = [plusBusinessDays(asked, 7), plusBusinessDays(asked, 20)];
    const first = 'Ann Bee: promise: Both agree: introduce Ann Bee and Cal Dee';
    expect(rows(again - 1, note)).toEqual([first]);
    expect(rows(again, note)).toEqual([
      'Ann Bee: promise: Asked 9 days ago, and both agree: introduce Ann Bee and Cal Dee, or tell them that you will not',
    ]);
    expect(rows(last, note)).toHaveLength(1);
    for (const round of [0, 1, 5]) {
      const rest = last + 1 + 42 * round;
      for (const day of [rest, rest + 27]) expect([day, rows(day, note)]).toEqual([day, []]);
      for (const day of [rest + 28, rest + 41]) expect(rows(day, note)).toHaveLength(1);
    }
    const undated = intro('[x] asked [[Ann Bee]]: yes', '[x] asked [[Cal Dee]]: yes');
    expect(rows(asked + 400, undated)).toEqual([first]);
    expect(rows(last, note.replace('- [ ] #intro', '- [-] #intro'))).toEqual([]);
  });

  describe('with somebody', () => {
    /** Ann and Cal were last met so long ago that they have gone quiet. */
    const quiet = [
      ...both,
      aPerson('Dee Fox'),
      aMeeting(asked - 200, ['Ann Bee'], { kind: 'call' }),
      aMeeting(asked - 200, ['Cal Dee'], { kind: 'call' }),
    ];
    const stale = (today: number, note: string): readonly string[] =>
      rows(today, note, quiet).flatMap((row) => (/: (?:stale|drifting):/.test(row) ? [row.split(':')[0] ?? ''] : []));

    it('who has gone quiet is no reason to stay silent about them', () => {
      expect(stale(asked, '')).toEqual(['Ann Bee', 'Cal Dee']);
      expect(stale(asked, intro())).toEqual(['Ann Bee', 'Cal Dee']);
    });

    it('whose answer is awaited does not list them as gone quiet', () => {
      const note = intro(askedOn('Cal Dee'));
      expect(stale(asked + 2, note)).toEqual(['Ann Bee']);
      expect(stale(plusBusinessDays(asked, 20), note)).toEqual(['Ann Bee']);
      expect(stale(asked + 2, intro('[/] asked [[Cal Dee]]'))).toEqual(['Ann Bee']);
      const received = `- [ ] #intro/received [[Ann Bee]] [[Dee Fox]]\n    - ${askedOn('Ann Bee')}\n`;
      expect(stale(asked + 2, received)).toEqual(['Cal Dee']);
    });

    it('who was asked, answered, was introduced or introduced me is in touch from that day on, for as long as usual', () => {
      const notes = [
        intro(yes('Ann Bee'), `[x] asked [[Cal Dee]] ${isoOf(asked)}: later`),
        intro(`[x] introduced ${isoOf(asked)}`),
        intro(yes('Ann Bee'), `[x] asked [[Cal Dee]] ${isoOf(asked)}: no`),
      ];
      for (const note of notes) {
        expect(stale(asked + 90, note)).toEqual([]);
        expect(stale(asked + 91, note)).toEqual(['Ann Bee', 'Cal Dee']);
      }
      const received = `- #intro/received [[Ann Bee]] [[Dee Fox]] (when:: ${isoOf(asked)})\n`;
      expect(stale(asked + 90, received)).toEqual(['Cal Dee']);
      expect(stale(asked + 91, received)).toEqual(['Ann Bee', 'Cal Dee']);
    });

    it('who was met since that day has gone quiet as anybody has', () => {
      const met = [
        ...both,
        ...[0, 14, 28, 42, 56].map((before) => aMeeting(asked + 20 - before, ['Ann Bee'], { kind: 'call' })),
      ];
      const drifts = (today: number): boolean =>
        rows(today, intro(`[x] introduced ${isoOf(asked)}`), met).some((row) => row.startsWith('Ann Bee: drifting'));
      expect(drifts(asked + 20 + 28)).toBe(false);
      expect(drifts(asked + 20 + 29)).toBe(true);
    });

    it('who is to be contacted on a day that their note asks for is listed all the same', () => {
      const people = [aPerson('Ann Bee'), aPerson('Cal Dee', { 'next contact': isoOf(asked + 1) })];
      expect(rows(asked + 2, intro(askedOn('Cal Dee')), people)).toHaveLength(2);
    });
  });

  it('that was made asks once, for three weeks, how it went, three weeks later', () => {
    const note = intro(`[x] introduced ${isoOf(asked)}`);
    expect(rows(asked + 20, note)).toEqual([]);
    expect(rows(asked + 21, note)).toEqual([
      'Ann Bee: close the loop: Introduced 3 weeks ago: how did it go between Ann Bee and Cal Dee?',
    ]);
    expect(rows(asked + 41, note)).toHaveLength(1);
    expect(rows(asked + 42, note)).toEqual([]);
    const met = `[x] they met ${isoOf(asked + 5)}`;
    expect(rows(asked + 21, intro(`[x] introduced ${isoOf(asked)}`, met))).toEqual([
      'Ann Bee: close the loop: Ann Bee and Cal Dee have met: how did it go?',
    ]);
    expect(rows(asked + 21, intro(`[x] introduced ${isoOf(asked)}`, met, '[x] they told me how it went'))).toEqual([]);
  });

  it.each([
    intro(yes('Ann Bee'), `[x] asked [[Cal Dee]] ${isoOf(asked)}: no, never`),
    '- [-] #intro [[Ann Bee]] [[Cal Dee]]\n',
  ])('that was declined asks for nothing: %s', (note) => {
    expect(rows(asked + 3, note)).toEqual([]);
  });

  it('that I asked for waits for whoever is to make it', () => {
    const note = `- [ ] #intro/received [[Ann Bee]] [[Cal Dee]]\n    - ${askedOn('Ann Bee')}\n`;
    expect(rows(asked + 1, note)).toEqual([
      'Ann Bee: waiting for: Waiting for Ann Bee, asked yesterday: introduction to Cal Dee',
    ]);
    expect(rows(asked + 1, note.replace('2026-11-02', '2026-11-02: no'))).toEqual([]);
    const offered = note.replace('2026-11-02', '2026-11-02: yes').replace('\n', ` (when:: ${isoOf(asked)})\n`);
    expect(rows(asked + 10, offered)).toEqual(['Ann Bee: waiting for: Said yes to introducing you to Cal Dee']);
    const wrote = `${offered}    - [x] wrote to [[Cal Dee]] ${isoOf(asked + 1)}\n`;
    expect(rows(asked + 10, wrote).filter((row) => row.startsWith('Ann Bee: waiting'))).toEqual([]);
  });

  describe('that I asked for, of whoever introduces', () => {
    const received = (answer: string, ...steps: readonly string[]): string =>
      [
        '- [ ] #intro/received [[Ann Bee]] [[Cal Dee]]',
        `[x] asked [[Ann Bee]] ${isoOf(asked)}${answer}`,
        ...steps.map((step) => `[x] ${step}`),
      ].join('\n    - ') + '\n';
    const ofAnn = (today: number, note: string): readonly string[] =>
      rows(today, note).filter((row) => row.startsWith('Ann Bee'));

    it.each([': yes', ''])('asks to tell them how it went, once we met (said%s)', (answer) => {
      const met = isoOf(asked + 5);
      for (const words of [`met [[Cal Dee]] ${met}`, `we met ${met}`, `wir haben uns getroffen ${met}`])
        expect([words, ...ofAnn(asked + 12, received(answer, words))]).toEqual([
          words,
          expect.stringContaining('close the loop'),
        ]);
      expect(ofAnn(asked + 12, received(answer, `wrote to [[Cal Dee]] ${met}`, `met [[Cal Dee]] ${met}`))).toHaveLength(
        1,
      );
    });

    it('asks for nothing of them once they were told', () => {
      const met = `met [[Cal Dee]] ${isoOf(asked + 5)}`;
      expect(ofAnn(asked + 12, received(': yes', met, `told [[Ann Bee]] how it went ${isoOf(asked + 6)}`))).toEqual([]);
      expect(ofAnn(asked + 12, received(': yes', met, 'told [[Ann Bee]] how it went'))).toEqual([]);
      const made = `- #intro/received [[Ann Bee]] [[Cal Dee]] ${isoOf(asked)}\n    - [x] ${met}\n`;
      expect(ofAnn(asked + 12, made)).toHaveLength(1);
      expect(ofAnn(asked + 12, `${made}    - [x] told [[Ann Bee]] how it went\n`)).toEqual([]);
    });

    it('waits no longer for their introduction once we met without it', () => {
      const talk = aMeeting(isoOf(asked + 5), ['Cal Dee']);
      const found = rows(asked + 20, received(': yes'), [...both, talk]).filter((row) => row.startsWith('Ann Bee'));
      expect(found).toEqual([expect.stringContaining('close the loop')]);
    });

    it('takes a step without a day for the day of the step before it', () => {
      const [row] = ofAnn(asked + 12, received(': yes', `wrote to [[Cal Dee]] ${isoOf(asked + 3)}`, 'met [[Cal Dee]]'));
      expect(row).toContain('9 days ago');
    });
  });
});
