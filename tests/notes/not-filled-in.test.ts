/** Values that stand for none, in properties: they are no facts, and no faults either. */
import { describe, expect, it } from 'vitest';
import { readNote } from '../../src/notes/read-note';
import { aNote, rulesOf } from '../support/a-note';

const stand = [
  '?',
  '??',
  '-',
  '—',
  '…',
  'n/a',
  'N/A',
  'n.a.',
  'none',
  'None',
  'unknown',
  'tbd',
  'TBC',
  'todo',
  'not yet',
];
const inGerman = ['unbekannt', 'keine', 'keine Angabe', 'k.A.', 'k. A.', 'entfällt', 'offen', 'noch offen', 'folgt'];
const inOthers = ['inconnu', 'aucune', 'à compléter', 'desconocido', 'ninguno'];
const all = [...stand, ...inGerman, ...inOthers];

const quoted = (value: string): string => JSON.stringify(value);
const person = (value: string) => {
  const keys =
    'organisation, role, location, email, phone, how we met, met, birthday, last contact, next contact, introduced by, needs, offers, aliases';
  const lines = keys.split(', ').map((key) => `${key}: ${quoted(value)}`);
  return readNote(aNote(`---\ntags: [person]\n${lines.join('\n')}\n---\n`, 'Ann Lee.md'), rulesOf());
};

describe('a value that stands for none', () => {
  it.each(all)('“%s” says nothing of a person', (value) => {
    const { person: read, problems, introductions } = person(value);
    expect(problems).toEqual([]);
    expect(introductions).toEqual([]);
    expect(read).toMatchObject({
      ...{ organisation: null, role: null, location: null, emails: [], phones: [], howMet: null, met: null },
      ...{ birthday: null, contacts: [], nextContact: null, needs: [], offers: [], aliases: [] },
    });
  });

  it.each(all)('“%s” says nothing of a meeting', (value) => {
    const text = `---\ntags: [meeting]\ndate: ${quoted(value)}\nplace: ${quoted(value)}\nsummary: ${quoted(value)}\nattendees: [${quoted(value)}, "[[Ann Lee]]"]\n---\n`;
    const { meeting, day, problems } = readNote(aNote(text, '2026-10-02 Tea.md'), rulesOf());
    expect(problems).toEqual([]);
    expect(day).not.toBeNull();
    expect(meeting).toMatchObject({ place: null, summary: null });
    expect(meeting?.attendees).toHaveLength(1);
  });

  it('leaves a cadence to the settings, unless it says never', () => {
    const cadence = (value: string) => {
      const { person: read, problems } = readNote(
        aNote(`---\ntags: [person]\ncadence: ${quoted(value)}\n---\n`, 'Ann Lee.md'),
        rulesOf(),
      );
      expect(problems).toEqual([]);
      return read?.cadence;
    };
    for (const value of ['?', 'tbd', 'unknown', '-', 'unbekannt', 'noch offen']) expect(cadence(value)).toBeNull();
    for (const value of ['never', 'none', 'n/a', 'nie', 'keine']) expect(cadence(value)).toBe('never');
  });

  it('is none that holds anything else', () => {
    for (const value of ['Nothing', 'Unknown Pleasures Records', 'None of the Above Ltd', 'Offenbach', '7-Eleven']) {
      const { person: read } = readNote(
        aNote(`---\ntags: [person]\norganisation: ${quoted(value)}\n---\n`, 'Ann Lee.md'),
        rulesOf(),
      );
      expect(read?.organisation).toBe(value);
    }
    const { problems } = readNote(aNote('---\ntags: [person]\nbirthday: "soon"\n---\n', 'Ann Lee.md'), rulesOf());
    expect(problems).toHaveLength(1);
  });
});
