import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/notes/read-note';
import type { NoteRecord } from '../../src/notes/note-record';
import { aNote, rulesOf } from '../support/a-note';

const folders = rulesOf({ peopleFolders: ['People'], meetingFolders: ['Meetings'] });
const read = (path: string, text = ''): NoteRecord => readNote(aNote(text, path), folders);
const kindOf = (path: string, text = ''): string => {
  const { person, meeting } = read(path, text);
  return [...(person ? ['person'] : []), ...(meeting ? ['meeting'] : [])].join(' and ') || 'neither';
};
const person = '---\ntags: [person]\n---\n';

describe('index notes are neither people nor meetings', () => {
  test.each([
    ...['MOC', 'People MOC', 'MOC - People', 'Index', '_index', '00 Index', 'index', 'Overview', 'README', 'Read me'],
    ...['Home', 'Homepage', 'Untitled', 'Untitled 3', '🏠 Home', 'Dashboard', 'Table of contents'],
    ...[
      'Übersicht',
      'Startseite',
      'Unbenannt',
      'Unbenannt 1',
      'Inhaltsverzeichnis',
      'Accueil',
      'Sommaire',
      'Sans titre',
    ],
    ...[
      'People',
      '_People',
      '000 People',
      '🗺️ People',
      'People Dashboard',
      'People hub',
      'Contacts List',
      'My contacts',
    ],
    ...[
      'Everyone I know',
      'Map of people',
      'Kontakte Übersicht',
      'Meine Freunde',
      'Index des personnes',
      'Lista de contactos',
    ],
    ...['Start here', 'About', 'Inbox', 'To do', 'Birthdays', 'New note'],
    ...['Inicio', 'Índice', 'Sin título'],
  ])('%s', (title) => {
    expect(kindOf(`People/${title}.md`)).toBe('neither');
    expect(kindOf(`${title}.md`, person)).toBe('neither');
    expect(kindOf(`Meetings/${title}.md`)).toBe('neither');
  });

  test.each(['moc', 'MOC', 'index', 'moc/people', 'type/moc'])('with the tag %s', (tag) => {
    expect(kindOf('People/Everybody.md', `---\ntags: [${tag}, people]\n---\n`)).toBe('neither');
    expect(kindOf('All.md', `---\ntags: [${tag}, meeting]\n---\n`)).toBe('neither');
  });

  test.each(['MOC', 'index'])('with the type %s', (type) => {
    expect(kindOf('All.md', `---\ntags: person\ntype: ${type}\n---\n`)).toBe('neither');
  });

  test.each(['People/People overview.md', 'People/Contact list.md', 'People/Friends index.md'])('%s', (path) => {
    expect(kindOf(path)).toBe('neither');
  });

  test.each([
    ...['Homer Simpson', 'Indexa Noor', 'Ida Overview Noor', 'Moca Lee', 'Untitledson', 'Home Sato', 'Ida', 'Mo C'].map(
      (title) => [`People/${title}.md`, 'person'],
    ),
    ['2026-10-02 Project overview.md', 'meeting'],
    ['2026-10-02 Home.md', 'meeting'],
  ])('but %s is a %s', (path, kind) => {
    expect(kindOf(path, kind === 'person' ? person : '---\ntags: [meeting]\n---\n')).toBe(kind);
  });

  test('though their lines still count', () => {
    expect(read('Home.md', '- [ ] send [[Ida]] the map\n').promises).toHaveLength(1);
  });
});

describe('organisations are neither people nor meetings', () => {
  test.each([
    ...['type: company', 'type: Organisation', 'type: organization', 'type: org', 'class: institution', 'type: Firma'],
    ...['type: Unternehmen', 'type: entreprise', 'type: empresa', 'kind: university', 'type: "[[Company]]"'],
    ...['category: companies', 'tags: [company]', 'tags: [type/organisation]'],
    ...[
      'tags: [contact, company]',
      'tags: [company, contacts]',
      'tags: [contact, organisation]',
      'tags: "#contact, #org"',
    ],
    ...[
      'tags: [contact, Firma]',
      'tags: [contact, entreprise]',
      'tags: [contact, empresa]',
      'tags: [contact, type/company]',
    ],
  ])('%s', (property) => {
    expect(kindOf('People/Acme.md', `---\n${property}\n---\n`)).toBe('neither');
  });

  test.each([
    ...[
      'church',
      'parish',
      'Gemeinde',
      'hospital',
      'bank',
      'team',
      'group',
      'client company',
      'place',
      'project',
      'book',
    ],
    ...['Verein', 'Firma', 'school', 'charity', 'NGO', 'insurance company', 'primary school', 'Kirchengemeinde'],
    ...['Fußballverein', 'Grundschule', 'Projekt', 'Buch', 'Ort', 'paroisse', 'hôpital', 'équipe de projet', 'livre'],
    ...['iglesia', 'equipo', 'proyecto', 'ayuntamiento', 'ciudad', 'restaurant', 'place of worship', 'Krankenhaus'],
  ])('of the type %s, with a tag of people or without, as a category, too', (type) => {
    for (const tag of ['person', 'contact', 'people'])
      for (const key of ['type', 'class', 'category'])
        expect([tag, key, kindOf('Acme.md', `---\ntags: [${tag}]\n${key}: ${type}\n---\n`)]).toEqual([
          tag,
          key,
          'neither',
        ]);
    expect(kindOf('People/Acme.md', `---\ntype: "[[${type}]]"\n---\n`)).toBe('neither');
  });

  test.each([
    ...[
      'client',
      'colleague',
      'friend',
      'school friend',
      'friend from school',
      'team member',
      'company contact',
      'family',
    ],
    ...[
      'contact (bank)',
      'Vereinskollege',
      'Kollegin aus der Firma',
      'amie de la paroisse',
      'neighbour',
      'work',
      'mentor',
    ],
    ...['[friends, school]', 'person', 'bank clerk', 'author', 'vip', 'Kunde', 'cliente', 'network'],
  ])('but not of the type %s', (type) => {
    for (const key of ['type', 'category'])
      if (key === 'category' || !type.startsWith('['))
        expect(kindOf('Ida.md', `---\ntags: [person]\n${key}: ${type}\n---\n`)).toBe('person');
  });

  test('even with a tag of people', () => {
    expect(kindOf('Acme.md', '---\ntags: [contact]\ntype: company\n---\n')).toBe('neither');
  });

  test.each([
    ...['tags: [contact, person, company]', 'tags: [people, company]', 'tags: [contact, company/acme]'],
    ...['tags: [contact, company]\nbirthday: 1990-02-03', 'tags: [contact, work]', 'tags: [contact]\ncompany: Acme'],
    ...['tags: [contact, friend]', 'tags: [contact, type/person, company]'],
    ...['company: Acme', 'organisation: "[[Acme]]"', 'type: [person, company]', 'type: person', 'tags: [company/acme]'],
    ...['type: colleague', 'category: client', 'tags: [person, company]', 'class: friend'],
  ])('but a person with %s is one', (property) => {
    expect(kindOf('People/Ida.md', `---\n${property}\n---\n`)).toBe('person');
  });
});

describe('drawings, boards and templates are neither people nor meetings', () => {
  test.each([
    ['People/Ida.excalidraw.md', ''],
    ['People/Map.md', '---\nexcalidraw-plugin: parsed\ntags: [person]\n---\n'],
    ['People/Board.md', '---\nkanban-plugin: board\n---\n'],
    ['Meetings/Board.md', '---\nkanban-plugin: basic\ntags: [meeting]\n---\n'],
    ['Templates/Person.md', person],
    ['99 Templates/Person.md', person],
    ['Extras/_templates/Person.md', person],
    ['Vorlagen/Person.md', person],
    ['Modèles/Personne.md', person],
    ['Plantillas/Persona.md', person],
    ['People/Template.md', person],
    ['People/Person template.md', person],
    ['People/Vorlage Person.md', person],
  ])('%s %s', (path, text) => {
    expect(kindOf(path, text)).toBe('neither');
  });

  test.each([
    ['Templeton/Ida.md', person, 'person'],
    ['Templates of doom/Ida.md', person, 'person'],
    ['People/Temple Noor.md', '', 'person'],
    ['Meetings/2026-10-02 Review template.md', '', 'meeting'],
    ['People/Ida.md', '---\nkanban: board\n---\n', 'person'],
  ])('but %s is', (path, text, kind) => {
    expect(kindOf(path, text)).toBe(kind);
  });

  test('a board still holds tasks, a drawing none', () => {
    const task = '- [ ] send [[Ida]] the map\n';
    expect(read('Board.md', `---\nkanban-plugin: board\n---\n${task}`).promises).toHaveLength(1);
    expect(read('Map.excalidraw.md', task).promises).toEqual([]);
  });
});

describe('copies that sync programs made', () => {
  test.each([
    'Ida Noor (conflicted copy 2026-11-01)',
    "Ida Noor (Marnie's conflicted copy 2026-11-01)",
    'Ida Noor (conflicted copy 2026-11-01 120000)',
    'Ida Noor (Conflicted copy Phone 202611011200)',
    'Ida Noor (Case Conflict)',
    'Ida Noor (Case Conflict 1)',
    'Ida Noor (Unicode Encoding Conflict)',
    'Ida Noor (SFConflict marnie@example.org 2026-11-01-12-00-00)',
    'Ida Noor (Konfliktkopie von Marnie 2026-11-01)',
    'Ida Noor (In Konflikt stehende Kopie von Marnie 2026-11-01)',
    'Ida Noor (Copie en conflit de Marnie 2026-11-01)',
    'Ida Noor (Copia en conflicto de Marnie 2026-11-01)',
    'Ida Noor.sync-conflict-20261101-120000-ABCDEFG',
    'Ida Noor.sync-conflict-20261101-120000',
    'Ida Noor_conflict-20261101-120000',
    'Ida Noor (Conflict 2026-11-01)',
    'Ida Noor [conflicted]',
    'Ida Noor (conflicted copy 2026-11-01).sync-conflict-20261101-120000-ABCDEFG',
  ])('%s', (title) => {
    const record = read(
      `People/${title}.md`,
      '---\ntags: [person]\nlast contact: never mind\n---\n- [ ] #favour/received [[Bo]] read it\n- [ ] send [[Bo]] it\n',
    );
    expect([record.person, record.favours, record.promises]).toEqual([null, [], []]);
    expect(record.problems.map(({ what }) => what)).toEqual([
      'A sync program made this copy of “Ida Noor” because two devices changed it. Nothing in it counts.',
    ]);
  });

  test.each([
    'Ida Noor',
    'Ida Noor 2',
    'Ida Noor (2)',
    'Ida Noor (copy)',
    'Ida Noor (conflict)',
    'Ida Noor (conflict of interest)',
    'Conflicted copy',
    'Ida (the conflicted) Noor',
    'Sync-conflict talk',
    'Ida Noor (Case)',
  ])('but not %s', (title) => {
    expect(read(`People/${title}.md`, person).person).not.toBeNull();
    expect(read(`People/${title}.md`, person).problems).toEqual([]);
  });
});

describe('a note called like its folder, in a folder of people', () => {
  test.each([
    ['People/Ida Noor/Ida Noor.md', 'person'],
    ['People/Ida/Ida.md', 'person'],
    ['People/ida-noor/ida-noor.md', 'person'],
    ['People/Work/Ida Noor/Ida Noor.md', 'person'],
    ['People/People.md', 'neither'],
    ['People/Friends/Friends.md', 'neither'],
    ['People/Work/Work.md', 'neither'],
    ['People/Book club/Book club.md', 'neither'],
    ['People/Freunde/Freunde.md', 'neither'],
    ['People/Famille/Famille.md', 'neither'],
    ['People/Amigos/Amigos.md', 'neither'],
    ['People/Ida Noor/index.md', 'neither'],
    ['People/Ida Noor/README.md', 'neither'],
    ['People/Ida Noor/2026-10-02.md', 'neither'],
    ['People/Ida Noor/2026-10-02 Call.md', 'neither'],
    ['Meetings/Board/Board.md', 'neither'],
  ])('%s: %s', (path, kind) => {
    expect(kindOf(path, 'Some words.\n')).toBe(kind);
  });
});
