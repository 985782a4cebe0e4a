/** A call that came and was not taken is no contact. */
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/notes/read-note';
import { linksInLine } from '../../src/notes/read-sentence';
import { aNote, rulesOf } from '../support/a-note';

const contactsIn = (body: string): number =>
  readNote(aNote(`---\ntags: [person]\n---\n${body}\n`, 'Petra Lang.md'), rulesOf()).person?.contacts.length ?? 0;

describe('a call that was not taken', () => {
  test.each([
    'Call from [[Ida Noor]], let it ring out',
    'Call from [[Ida Noor]], declined it',
    'Call from [[Ida Noor]], ignored it again',
    'Call from [[Ida Noor]]. Ignored it.',
    'Call from [[Ida Noor]], sent it to voicemail',
    'Call from [[Ida Noor]]. Sent her straight to voicemail.',
    'Call from [[Ida Noor]] rejected',
    'Call from [[Ida Noor]]. Didn’t take it.',
    '[[Ida Noor]] called, I let it ring',
    '[[Ida Noor]] called about the flat, ignored her',
    '[[Ida Noor]] called. Declined.',
    '[[Ida Noor]] rang, I screened it',
    'Anruf von [[Ida Noor]] weggedrückt.',
    'Anruf von [[Ida Noor]] ignoriert',
    'Anruf von [[Ida Noor]], habe ihn abgelehnt',
    'Anruf von [[Ida Noor]] klingeln lassen',
    'Anruf von [[Ida Noor]], nicht angenommen',
    '[[Ida Noor]] rief an, ich habe sie weggedrückt.',
    '[[Ida Noor]] hat angerufen. Weggedrückt.',
    '[[Ida Noor]] hat angerufen, ließ es klingeln',
    'Appel de [[Ida Noor]], laissé sonner',
    'Llamada de [[Ida Noor]] rechazada',
  ])('is no contact: %s', (text) => {
    expect(linksInLine(text).filter(({ sentence }) => sentence !== null)).toEqual([]);
  });

  test.each([
    'Call from [[Ida Noor]], she declined the offer',
    'Call from [[Ida Noor]], declined her invitation',
    'Call from [[Ida Noor]] about the flat, declined it',
    'Call from [[Ida Noor]] to invite me. Declined.',
    'Call from [[Ida Noor]]. Ignored her advice.',
    'Call from [[Ida Noor]], he lets the flat',
    'Call from [[Ida Noor]]. Let it go, he said.',
    'Call from [[Ida Noor]], declined it; rang her back at six',
    '[[Ida Noor]] called to ask for money. Refused.',
    'Called [[Ida Noor]]. Declined.',
    'Lunch with [[Ida Noor]], ignored it all',
    'Anruf von [[Ida Noor]], Angebot abgelehnt',
    'Anruf von [[Ida Noor]] wegen der Stelle, abgelehnt',
    'Anruf von [[Ida Noor]], sie ignoriert den Chef',
    'Anruf von [[Ida Noor]] weggedrückt, später zurückgerufen',
    '[[Ida Noor]] angerufen, sie hat abgelehnt',
    '[[Ida Noor]] rief an. Ignorierte meine Frage.',
  ])('other than one that was: %s', (text) => {
    expect(linksInLine(text).map(({ sentence }) => sentence !== null)).toEqual([true]);
  });

  test.each(['call from her, ignored', 'Petra called, let it ring', 'Anruf weggedrückt', 'sie rief an, weggedrückt'])(
    'is none in the note of whoever called: %s',
    (entry) => {
      expect(contactsIn(`- 2026-11-12: ${entry}`)).toBe(0);
    },
  );

  test.each(['call from her, she ignored my question', 'Anruf von ihr, Einladung abgelehnt', 'called her, declined'])(
    'other than in an entry of a talk: %s',
    (entry) => {
      expect(contactsIn(`- 2026-11-12: ${entry}`)).toBe(1);
    },
  );
});
