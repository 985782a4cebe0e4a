/** Whoever told me of somebody, where they do not want to be named, and where several people were at the talk. */
import { describe, expect, it } from 'vitest';
import { searchSummary } from '../../src/introductions/chain';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { dayFromIso } from '../../src/model/day';
import type { NoteSource } from '../../src/notes/note-source';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aPerson } from '../support/a-note';
import { kitPage } from '../support/kit-page';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;
const heading = {
  en: '### Who else should I talk to\n\n%% Who they named, and whether I may say who sent me. %%\n\n',
  de: '### Mit wem ich noch reden sollte\n\n%% Wer genannt wurde, und ob ich sagen darf, wer mich schickt. %%\n\n',
};
const talk = (answer: string, language: 'en' | 'de' = 'en', who: readonly string[] = ['Leila Haddad']): NoteSource =>
  aMeeting('2026-11-18', who, { kind: 'coffee' }, `${heading[language]}${answer}\n`);
const leila = aPerson('Leila Haddad');

describe('who gave me a name is in no letter where I may not say so', () => {
  it.each([
    ['Bo Lund', '- Bo Lund, but do not say who sent me'],
    ['Ida Roth', '- Ida Roth (she would rather not be named)'],
    ['Otto Klein', '- [[Otto Klein]], but I may not say she sent me'],
    ['Bo Lund', '- Bo Lund\n  - do not mention her'],
    ['Bo Lund', '- Bo Lund\n  does not want to be named'],
    ['Bo Lund', '- Bo Lund\n- Ida Roth\n- Do not say who sent me.'],
    ['Bo Lund', '- do not say that [[Leila Haddad]] sent me:\n  - Bo Lund'],
    ['Bo Lund', '- Bo Lund: no'],
    ['Bo Lund', '- Bo Lund, but don’t tell him'],
    ['Bo Lund', '- Bo Lund (please don’t tell anyone)'],
    ['Bo Lund', '- #intro/received [[Leila Haddad]] [[Bo Lund]], don’t tell him'],
    ['Bo Lund', '- [ ] #intro/received [[Leila Haddad]] [[Bo Lund]], keep her name out of it'],
    ['Bo Lund', '- #intro/received [[Leila Haddad]] [[Bo Lund]]\n  - don’t mention her'],
  ])('%s: %s', (name, answer) => {
    const notes = [leila, talk(answer)];
    for (const language of ['en', 'de'] as const)
      for (const template of ['Reach out (warm)', 'Reach out (cold)', 'Reach out (reminder)', 'Thanks'])
        expect(kitPage({ template, language, notes, people: [name] })).not.toContain('Leila');
    expect(kitPage({ template: 'Prep', notes, people: [name] })).toMatch(/(?:Named|Introduced) by \[\[Leila/);
    const questions = kitPage({ template: 'Prep', notes, people: [name] }).split('### Questions')[1];
    expect(questions).not.toContain('Leila');
  });

  it.each([
    ['Jan Post', '- [[Jan Post]], aber ohne seinen Namen'],
    ['Rita Sommer', '- Rita Sommer (nicht sagen, dass er mich schickt)'],
    ['Rita Sommer', '- Rita Sommer, vertraulich'],
    ['Rita Sommer', '- Rita Sommer, niemandem erzählen'],
    ['Rita Sommer', '- Rita Sommer, bitte nicht weitererzählen'],
  ])('in German, %s: %s', (name, answer) => {
    const page = kitPage({
      template: 'Reach out (warm)',
      language: 'de',
      notes: [leila, talk(answer, 'de')],
      people: [name],
    });
    expect(page).not.toContain('Leila');
  });

  it('and my own pages say so', () => {
    const network = networkOf([leila, talk('- Bo Lund, do not say who sent me')], { me: 'Me.md' });
    expect(searchSummary(network, today).toWrite.map(({ why }) => why)).toEqual([
      'Leila Haddad named them on 18 Nov 2026; do not say who it was; no letter noted yet',
    ]);
    const [row] = followUps(network, today, followUpRules(defaultSettings())).filter(
      ({ person }) => person.name === 'Bo Lund',
    );
    expect(row?.reasons[0]?.why).toBe(
      'Leila Haddad told you about them 5 days ago; do not say who it was; no contact noted yet',
    );
  });

  it('where I may, the letter says so', () => {
    for (const answer of [
      '- Bo Lund',
      '- Bo Lund, yes, I may say so',
      '- Bo Lund, do not hesitate to say I sent you',
      '- Bo Lund; I did not tell her why',
    ])
      expect(kitPage({ template: 'Reach out (warm)', notes: [leila, talk(answer)], people: ['Bo Lund'] })).toContain(
        'Leila Haddad gave me your name.',
      );
  });
});

describe('of several people at a talk, whoever named somebody', () => {
  const both = ['Leila Haddad', 'Petra Novak'];
  const told = (answer: string): { readonly named: readonly string[]; readonly problems: readonly string[] } => {
    const network = networkOf([leila, aPerson('Petra Novak'), aPerson('Ida Roth'), talk(answer, 'en', both)], {
      me: 'Me.md',
    });
    const nameOf = (key: string): string => network.person(key)?.name ?? key;
    return {
      named: network.introductions().map(({ by, people }) => `${nameOf(by)} > ${nameOf(people[1])}`),
      problems: network.problems().map(({ what, line }) => `${what} (${String(line)})`),
    };
  };

  it.each([
    ['- [[Petra Novak]] named [[Ida Roth]]; yes, I may say so', 'Petra Novak > Ida Roth'],
    ['- Petra named Kim Park', 'Petra Novak > Kim Park'],
    ['- [[Petra Novak]]: Kim Park', 'Petra Novak > Kim Park'],
    ['- Petra Novak: [[Kim Park]]', 'Petra Novak > Kim Park'],
    ['- [[Kim Park]] (Petra)', 'Petra Novak > Kim Park'],
    ['- Kim Park, named by Leila', 'Leila Haddad > Kim Park'],
    ['- Kim Park (von [[Leila Haddad]])', 'Leila Haddad > Kim Park'],
    ['- [[Petra Novak]]\n  - Kim Park', 'Petra Novak > Kim Park'],
    ['- Petra hat mir Kim Park genannt', 'Petra Novak > Kim Park'],
  ])('is told by the line: %s', (answer, expected) => {
    expect(told(answer)).toEqual({ named: [expected], problems: [] });
  });

  it.each(['- Kim Park', '- [[Kim Park]]'])('is asked for where it does not: %s', (answer) => {
    const { named, problems } = told(answer);
    expect(named).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^The note does not say who named Kim Park\. \(\d+\)$/)]);
  });

  it.each(['- …', '- nobody', '- [[Petra Novak]]', '- ask at the library', '- [[Petra Novak]]: …'])(
    'is not asked for where nobody is: %s',
    (answer) => {
      expect(told(answer)).toEqual({ named: [], problems: [] });
    },
  );
});
