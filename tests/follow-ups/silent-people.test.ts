import { describe, expect, test } from 'vitest';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { dayFromIso } from '../../src/model/day';
import { explain } from '../../src/network/explain';
import { defaultSettings } from '../../src/vault/settings';
import { aNote, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;
const noteWith = (front: string) =>
  aNote(
    `---\ntags: [person]\nlast contact: 2026-01-01\nbirthday: 1980-11-24\n${front}\n---\n- [ ] send them the map\n- [ ] #favour/received read it\n`,
    'P/Ida.md',
  );
const rowsOf = (front: string): number => {
  const network = networkOf([noteWith(front), aNote('---\ntags: [meeting]\ndate: 2026-11-25\n---\n[[Ida]]\n', 'M.md')]);
  return followUps(network, today, followUpRules(defaultSettings())).length;
};

describe('people who are silent for good have no follow-ups and no problems', () => {
  test.each([
    ...['died: 2026-03-01', 'died: 2027-03-01', 'died: last spring', 'died: "?"', 'Died on: 1999', 'deceased: true'],
    ...[
      'deceased: yes',
      'date of death: 2026-03-01',
      'verstorben: ja',
      'gestorben: 2026',
      'décédée: oui',
      'fallecido: sí',
    ],
    ...['status: archived', 'status: Archived', 'status: inactive', 'status: deceased', 'status: "🗄️ archived"'],
    ...[
      'status: archiviert',
      'status: verstorben',
      'status: décédée',
      'status: archivado',
      'status: [friend, inactive]',
    ],
    ...['cadence: as-needed', 'cadence: as needed', 'cadence: ad hoc', 'cadence: rarely', 'cadence: never'],
    ...[
      'cadence: nach Bedarf',
      'cadence: selten',
      'cadence: nie',
      'cadence: au besoin',
      'cadence: rarement',
      'cadence: nunca',
    ],
    ...['verstorben am: 2026-03-01', 'death: 2026', 'décédée le: 2026', 'status: RIP', 'archived: true'],
    ...[
      'status: "archived (moved)"',
      'status: archived - moved to Leeds',
      'status: dormant',
      'status: "✝"',
      'status: "† 2024"',
    ],
    ...['deceased date: 2026-03-01', 'death year: 2026', 'died (year): 2026', 'date of death: 2026', 'Todesjahr: 2026'],
    ...['rip: true', 'alive: false', 'alive: no', 'cadence: only when needed', 'cadence: nur bei Bedarf'],
    ...['cadence: rara vez', 'tag: deceased', 'tag: person/archived', 'died: 2026\ncadence: nonsense'],
  ])('%s', (front) => {
    expect(rowsOf(front)).toBe(0);
    const network = networkOf([noteWith(front)]);
    expect(network.problems()).toEqual([]);
    const { because } = explain(noteWith(front), rulesOf(), { network, today });
    expect(because.join(' ')).toContain('not among the follow-ups');
  });

  test.each([
    ...[
      'status: active',
      'status: friend',
      'status: current',
      'status: done',
      'status:',
      'died:',
      'died: false',
      'deceased: no',
    ],
    ...['deceased: nein', 'died: "-"', 'cadence: monthly', 'cadence: 30', 'cadence: every 6 weeks', 'tag: archivist'],
    ...[
      'rip: false',
      'alive: true',
      'alive: unknown',
      'status: active (was archived)',
      'status: not archived',
      'death year:',
    ],
    ...['archived: false', 'role: archived', 'note: deceased estate lawyer'],
  ])('but not with %s', (front) => {
    expect(rowsOf(front)).toBe(1);
    expect(explain(noteWith(front), rulesOf()).because.join(' ')).not.toContain('not among the follow-ups');
  });
});
