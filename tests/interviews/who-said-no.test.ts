/** What pages and letters say of those who said no, of whom I asked, and of what a note keeps private about somebody. */
import { describe, expect, it } from 'vitest';
import { searchSummary } from '../../src/introductions/chain';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { dayFromIso } from '../../src/model/day';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { kitPage } from '../support/kit-page';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;
const hanna = aPerson('Hanna Vogel');
const received = (...items: readonly string[]) =>
  aMeeting(
    '2026-11-18',
    ['Hanna Vogel'],
    {},
    ['- [ ] #intro/received [[Hanna Vogel]] [[Ida Roth]]', ...items.map((item) => `  - ${item}`), ''].join('\n'),
  );

describe('somebody whom I asked to introduce me and who said no', () => {
  const notes = [
    hanna,
    aMeeting('2026-11-17', ['Hanna Vogel'], {}, '## Who else should I talk to?\n- Bo Lund\n'),
    received('asked [[Hanna Vogel]] 2026-11-19: no'),
  ];

  it.each([
    ['en', 'Closed: [[Ida Roth]] (You asked Hanna Vogel to introduce you on 19 Nov 2026; declined)', 'No answer from'],
    ['de', 'Abgeschlossen: [[Ida Roth]] (', 'Keine Antwort von'],
  ] as const)('is not said to be no answer from whom I never wrote to: %s', (language, closed, unanswered) => {
    const page = kitPage({ template: 'Weekly review', language, notes, people: ['Hanna Vogel'] });
    expect(page).toContain(closed);
    expect(page).not.toContain(unanswered);
  });
});

describe('somebody to whom I wrote and who said no', () => {
  it.each([
    'answered: no',
    'answered 2026-11-21: no, thanks',
    '[[Ida Roth]] said no',
    'hat geantwortet: nein',
    '[[Ida Roth]] answered: no',
    'Antwort: nein',
    'answer 2026-11-21: no, thanks',
  ])('is closed: %s', (answer) => {
    const notes = [
      hanna,
      received('asked [[Hanna Vogel]] 2026-11-19: yes', 'wrote to [[Ida Roth]] 2026-11-20', answer),
    ];
    const network = networkOf(notes, { me: 'Me.md' });
    const { toWrite, waiting, toMeet, deadEnds } = searchSummary(network, today);
    expect([...toWrite, ...waiting, ...toMeet]).toEqual([]);
    expect(deadEnds.map(({ person, why }) => `${person.name}: ${why}`)).toEqual([
      expect.stringMatching(/^Ida Roth: They said no on 2[01] Nov 2026; named by Hanna Vogel$/),
    ]);
    const rows = followUps(network, dayFromIso('2026-12-04') ?? 0, followUpRules(defaultSettings()));
    expect(
      rows.flatMap(({ person, reasons }) => (person.name === 'Ida Roth' ? reasons.map(({ why }) => why) : [])),
    ).toEqual([]);
    expect(JSON.stringify(rows.map(({ reasons }) => reasons))).not.toContain('Ida');
  });

  it('is not where they only cannot yet, or I wrote again', () => {
    const stages = (...items: readonly string[]) =>
      searchSummary(networkOf([hanna, received('wrote to [[Ida Roth]] 2026-11-19', ...items)], { me: 'Me.md' }), today);
    expect(stages('answered 2026-11-20: happy to').toMeet).toHaveLength(1);
    expect(stages('answered 2026-11-20: no', 'wrote to [[Ida Roth]] 2026-11-22').deadEnds).toEqual([]);
  });
});

describe('a letter that introduces two people', () => {
  const two = [aPerson('Petra Novak'), aPerson('Leila Haddad')];
  const page = (items: readonly string[], language: 'en' | 'de' = 'en') =>
    kitPage({
      template: 'Introduction',
      language,
      notes: [
        ...two,
        aNote(
          ['- [ ] #intro [[Petra Novak]] [[Leila Haddad]]', ...items.map((one) => `  - ${one}`), ''].join('\n'),
          'Ideas.md',
        ),
      ],
      people: ['Petra Novak', 'Leila Haddad'],
    });

  it('says that nobody was asked only where nobody was', () => {
    expect(page([])).toContain('I have not asked anyone else yet.');
    expect(page([], 'de')).toContain('ich habe sonst noch niemanden gefragt.');
    for (const items of [
      ['asked [[Leila Haddad]] 2026-11-19: no', 'asked [[Petra Novak]] 2026-11-19: yes'],
      ['asked [[Leila Haddad]] 2026-11-19'],
    ]) {
      expect(page(items)).not.toContain('anyone else yet');
      expect(page(items, 'de')).not.toContain('niemanden gefragt');
    }
  });

  it('tells nothing of one of them that their note keeps private, and no mark', () => {
    const open = aPerson('Cc Dorn', { role: 'printer', organisation: 'City Press' });
    const secrets = [
      aPerson('Bb Cole', {
        tags: ['person', 'private'],
        organisation: 'Rehab Clinic',
        role: 'patient',
        location: 'Ward 3',
      }),
      aPerson('Bb Cole', {}, 'organisation:: Rehab Clinic #private\nrole:: baker\n'),
      aNote('---\ntags: [person]\norganisation: Rehab Clinic #private\nrole: baker\n---\n', 'People/Bb Cole.md'),
    ];
    for (const secret of secrets)
      for (const template of ['Ask before introducing', 'Introduction', 'Ask for an introduction'])
        for (const people of [
          ['Cc Dorn', 'Bb Cole'],
          ['Bb Cole', 'Cc Dorn'],
        ])
          for (const language of ['en', 'de'] as const) {
            const text = kitPage({ template, language, notes: [open, secret], people });
            expect(text).not.toMatch(/Rehab|patient|private|Ward/);
            expect(text).toContain('Bb');
          }
    const prep = kitPage({ template: 'Prep', notes: secrets.slice(1, 2), people: ['Bb Cole'] });
    expect(prep).toContain('Rehab Clinic');
    expect(prep).not.toContain('#private');
  });
});
