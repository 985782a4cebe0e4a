import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import { lastContact } from '../../src/network/last-contact';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const ada = aPerson('Ada Low', { 'last contact': '2026-11-03' });
const sync = (body: string): string => `---\ntype: meeting\ndate: 2026-11-23\nattendees: ["[[Ada Low]]"]\n---\n${body}`;
const lastWith = (text: string, path: string): number | null => {
  const network = networkOf([ada, aNote(text, path)]);
  return lastContact(network, ada.path, dayFromIso('2026-11-23') ?? 0)?.day ?? null;
};

describe('the last contact', () => {
  test('is not a meeting of today that is still to come', () => {
    expect(lastWith(sync(''), 'Meetings/Sync.md')).toBe(dayFromIso('2026-11-03'));
    expect(lastWith(sync('<% tp.file.cursor() %>\n'), 'Meetings/Sync.md')).toBe(dayFromIso('2026-11-03'));
  });

  test('is a meeting of today of which something is written, and any other contact of today', () => {
    expect(lastWith(sync('Ada will retire in May.\n'), 'Meetings/Sync.md')).toBe(dayFromIso('2026-11-23'));
    expect(lastWith('- Lunch with [[Ada Low]]\n', 'Daily/2026-11-23.md')).toBe(dayFromIso('2026-11-23'));
  });

  test.each([
    'letzter Kontakt',
    'Letzter Kontakt',
    'letztes Treffen',
    'letztes Gespräch',
    'zuletzt gesehen',
    'zuletzt gesprochen',
    'zuletzt getroffen',
    'zuletzt kontaktiert',
    'dernier contact',
    'último contacto',
  ])('is read from the property and the field %s', (key) => {
    for (const text of [
      `---\ntags: person\n${key}: 2026-02-01\n---\n`,
      `---\ntags: person\n---\n${key}:: 2026-02-01\n`,
    ]) {
      const network = networkOf([aNote(text, 'People/Bo Kay.md')]);
      const last = lastContact(network, 'People/Bo Kay.md', dayFromIso('2026-11-23') ?? 0);
      expect(last?.day).toBe(dayFromIso('2026-02-01'));
    }
  });

  test('the next contact is read from German words, too', () => {
    for (const key of ['nächster Kontakt', 'Wiedervorlage']) {
      const network = networkOf([aPerson('Bo Kay', { [key]: '2026-12-01' })]);
      expect(network.person('People/Bo Kay.md')?.nextContact?.day).toBe(dayFromIso('2026-12-01'));
    }
  });
});
