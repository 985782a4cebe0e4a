/** German as it is written in haste: what was cancelled, slept through, or only seen on a screen is no contact. */
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/notes/read-note';
import { linksInLine } from '../../src/notes/read-sentence';
import { aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

describe('a line of a diary', () => {
  test.each([
    '[[Jana Weber]] auf Insta gesehen',
    '[[Jana Weber]] zufällig in der Straba gesehen, aber nicht gegrüsst',
    'Treffen mit [[Jana Weber]] kurzfristig gecancelt',
    'Call mit [[Jana Weber]] gecancelled',
    'Treffen mit [[Jana Weber]] verpennt',
    'Treffen mit [[Jana Weber]] verschwitzt',
    'Kaffee mit [[Jana Weber]] am Do',
    'Kaffee mit [[Jana Weber]] ausgmacht für Mo',
    '[[Jana Weber]] 3x angerufen, nix',
    "[[Jana Weber]] hat angerufen, hab's nicht gehört",
    'Termin mit [[Jana Weber]] gesucht',
    'Termin mit [[Jana Weber]] gefunden: 5.3.',
    'Gespräch mit [[Jana Weber]] transkribiert',
  ])('is no contact: %s', (text) => {
    expect(linksInLine(text).filter(({ sentence }) => sentence !== null)).toEqual([]);
  });

  test.each([
    '[[Jana Weber]] zufällig in der Straba gesehen',
    'Treffen mit [[Jana Weber]], dann Kuchen gegessen',
    '[[Jana Weber]] angerufen, nichts Neues bei ihr',
    'Kaffee mit [[Jana Weber]] am See',
  ])('is a contact: %s', (text) => {
    expect(linksInLine(text).filter(({ sentence }) => sentence !== null)).toHaveLength(1);
  });
});

describe('an entry in their own note', () => {
  const contactsIn = (entry: string): number =>
    readNote(aNote(`---\ntags: [person]\n---\n- 2026-03-14 ${entry}\n`, 'Jana Weber.md'), rulesOf()).person?.contacts
      .length ?? 0;
  test.each([
    'nicht ans Telefon gegangen',
    'noch keine Antwort',
    'nichts gehört',
    'versetzt worden',
    'Nicht da gewesen.',
  ])('says that they were not in touch: %s', (entry) => expect(contactsIn(entry)).toBe(0));
  test.each([
    'über sie mit Jonas geredet',
    'Tel. mit ihrer Mutter',
    'laut Jonas wieder gesund',
    'Paper erschienen',
    'Umzug',
    'OP',
    'Verteidigung Diss',
    'Prüfung bestanden',
    'Aufenthaltstitel bekommen',
    'ausgezogen',
    '30. Geburtstag',
    'spoke to Tom about her',
    'rang her mum',
    'her 40th birthday',
    'book published',
  ])('is about them and not of a talk: %s', (entry) => expect(contactsIn(entry)).toBe(0));
  test.each([
    'Tel. mit ihr und ihrer Mutter',
    'half beim Umzug',
    'über die Stelle mit ihr geredet',
    'spoke to her about Tom',
    'lunch, her book is out',
    'Kaffee nach der Prüfung',
  ])('is of a talk: %s', (entry) => expect(contactsIn(entry)).toBe(1));
  test('or that they were', () => expect(contactsIn('nichts gehört vom Amt, aber Kaffee getrunken')).toBe(1));
});

describe('a meeting', () => {
  const meeting = (body: string, name = '2026-03-03 Planungstreffen') =>
    networkOf([aPerson('Jana Weber'), aPerson('Jonas Reuter'), aNote(`${body}\n`, `${name}.md`)]).meetings()[0];
  const there = (body: string, name?: string): readonly string[] => meeting(body, name)?.attendees ?? [];

  test.each(['Fiel leider aus, Jana krank.', 'Wurde kurzfristig abgesagt.', 'Gecancelt.', 'Fand leider nicht statt.'])(
    'that says so did not take place: %s',
    (line) => expect(there(`Teilnehmer: [[Jana Weber]], [[Jonas Reuter]]\n\n${line}`)).toEqual([]),
  );
  test('nor one that is called so', () => {
    expect(there('Teilnehmer: [[Jana Weber]]', '2026-03-03 Sitzung gecancelt')).toEqual([]);
  });

  test.each(['Teilnehmer:innen', 'Teilnehmer*innen', 'Teilnehmer_innen', 'Teilnehmer/innen', 'TeilnehmerInnen', 'TN'])(
    'had those there that %s lists',
    (label) => expect(there(`${label}: [[Jana Weber]], [[Jonas Reuter]]`)).toHaveLength(2),
  );
  test('had nobody there of whom it is open', () => {
    expect(there('Teilnehmende: [[Jonas Reuter]], [[Jana Weber]] (angefragt)')).toEqual(['People/Jonas Reuter.md']);
  });
});

describe('a task', () => {
  const promised = (task: string): number => {
    const network = networkOf([aPerson('Jana Weber'), aNote(`- [ ] ${task}\n`, '2026-03-03.md')]);
    return network.promisesOf('People/Jana Weber.md').length;
  };
  test.each(['liest Kap 2', 'fragt Matthias', 'zahlt Getränke', 'hakt nach', 'schaut sich Kap 2 an'])(
    'of somebody else is none of mine: %s',
    (words) => expect(promised(`[[Jana Weber]] ${words}`)).toBe(0),
  );
  test('to somebody is mine', () => expect(promised('[[Jana Weber]] die Liste schicken')).toBe(1));
});

describe('an address of nobody', () => {
  test.each(['info@lwb.example', 'Office@museum.example', 'no-reply@x.example'])('introduced nobody: %s', (address) => {
    const network = networkOf([aPerson('Jana Weber', { 'introduced by': address })]);
    expect(network.people().map(({ name }) => name)).toEqual(['Jana Weber']);
    expect(network.introductions()).toEqual([]);
  });
  test('as one of somebody did', () => {
    const network = networkOf([aPerson('Jana Weber', { 'introduced by': 'ida.noor@x.example' })]);
    expect(network.introductions()).toHaveLength(1);
  });
});

describe('a need', () => {
  test.each(['nix', 'nichts mehr', 'keine Hilfe'])('is none: %s', (words) => {
    const { person } = readNote(aNote(`---\ntags: [person]\nsucht: ${words}\n---\n`, 'Jana Weber.md'), rulesOf());
    expect(person?.needs).toEqual([]);
  });
});

describe('whoever died', () => {
  const isSilent = (line: string): boolean =>
    readNote(aNote(`---\ntags: [person]\n---\n${line}\n`, 'Jana Weber.md'), rulesOf()).person?.silentBecause !== null;
  test.each(['† Vater 2024', '† ihr Mann 2019', 'Verstorben: ihr Mann (2019)'])('is somebody else: %s', (line) => {
    expect(isSilent(line)).toBe(false);
  });
  test.each(['† 2024', 'Verstorben: 2019'])('is whom the note is about: %s', (line) => {
    expect(isSilent(line)).toBe(true);
  });
});
