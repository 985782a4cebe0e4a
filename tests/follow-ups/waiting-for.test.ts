import { HelpIndex } from '../../src/exchange/help-index';
/** What somebody meant to do for me: shown when its day has come or after ten days, kindly, and never in a text for them. */
import { describe, expect, it } from 'vitest';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { interviewContext } from '../../src/interviews/build-context';
import { dayFromIso, isoOf } from '../../src/model/day';
import type { NoteSource } from '../../src/notes/note-source';
import { builtInTemplatesIn } from '../../src/library';
import { aboutPerson } from '../../src/people/about-person';
import { defaultSettings } from '../../src/vault/settings';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';
import { noTexts } from '../support/interview-people';

const today = dayFromIso('2026-11-23') ?? 0;
const before = (days: number): string => `${isoOf(today - days)}.md`;
const grace = aPerson('Grace Hopper');
const rules = followUpRules(defaultSettings());

const reasonsOf = (...notes: readonly NoteSource[]): readonly string[] =>
  followUps(networkOf([grace, aPerson('Alan Turing'), ...notes]), today, rules).flatMap(({ person, reasons }) =>
    person.name === 'Grace Hopper' ? reasons.map(({ kind, why }) => `${kind}: ${why}`) : [],
  );
const sends = '[[Grace Hopper]] to send me the draft';

describe('waiting for', () => {
  it.each<[string, number, readonly string[]]>([
    [`- [ ] ${sends}`, 9, []],
    [`- [ ] ${sends}`, 10, ['waiting for: Noted 10 days ago: send me the draft']],
    [`- [ ] ${sends} 📅 2026-11-24`, 30, []],
    [`- [ ] ${sends} 📅 2026-11-23`, 1, ['waiting for: Expected today: send me the draft']],
    [`- [ ] ${sends} 📅 2026-11-20`, 4, ['waiting for: Expected 3 days ago: send me the draft']],
    [`- [ ] ${sends} ⏳ 2026-11-30`, 30, []],
    [`- [x] ${sends}`, 30, []],
    [`- [-] ${sends}`, 30, []],
    [`- [ ] [[Grace Hopper]] to send the draft to Alan`, 30, []],
  ])('%s, noted %i days ago', (line, days, reasons) => {
    expect(reasonsOf(aNote(`${line}\n`, before(days)))).toEqual(reasons);
  });

  it('has an introduction that they offered, until it is made or dropped', () => {
    const intro = (mark: string, days = 10): readonly string[] =>
      reasonsOf(aNote(`- ${mark}#intro/received [[Grace Hopper]] [[Alan Turing]]\n`, before(days)));
    expect(intro('[ ] ')).toEqual(['waiting for: Offered 10 days ago to introduce you to Alan Turing']);
    expect(intro('[ ] ', 9)).toEqual([]);
    expect(intro('')).toEqual([]);
    expect(intro('[x] ')).toEqual([]);
    expect(intro('[-] ')).toEqual([]);
  });

  it('is silent where it is left out in the settings', () => {
    const hidden = followUpRules({ ...defaultSettings(), hiddenKinds: ['waiting for'] });
    expect(followUps(networkOf([grace, aNote(`- [ ] ${sends}\n`, before(20))]), today, hidden)).toEqual([]);
  });

  it('is among what the notes say of them, apart from my promises', () => {
    const network = networkOf([grace, aNote(`- [ ] ${sends}\n`, before(20))]);
    const [person] = network.findPeople('Grace Hopper');
    if (!person) throw new Error('nobody');
    const titles = aboutPerson(network, person, today, rules).map(({ title }) => title);
    expect(titles).toContain('Waiting for');
    expect(titles).not.toContain('Promises');
  });

  it('stands in no template but the one for my own preparation', () => {
    for (const language of ['en', 'de']) {
      const files = Object.entries(builtInTemplatesIn(language));
      expect(files.filter(([, text]) => text.includes('awaited')).map(([name]) => name)).toEqual(['Prep.md']);
    }
  });

  it('is not among the promises that a letter repeats', () => {
    const network = networkOf([grace, aNote(`- [ ] ${sends}\n`, before(20))]);
    const [person] = network.findPeople('Grace Hopper');
    if (!person) throw new Error('nobody');
    const occasion = { people: [person], meeting: null, asked: [], answers: {}, today, rules, ...noTexts } as const;
    const context = interviewContext(network, {
      ...occasion,
      helpers: new HelpIndex(network),
      linkText: (path) => path,
    });
    expect(context.person.promises).toEqual([]);
  });
});
