import { describe, expect, test } from 'vitest';
import type { NoteSource } from '../../src/notes/note-source';
import { FolderSurvey, type FolderProposal } from '../../src/notes/propose-folders';
import type { ReadRules } from '../../src/notes/read-rules';
import { aNote, rulesOf, unread } from '../support/a-note';

function proposalsFor(notes: readonly NoteSource[], rules: Partial<ReadRules> = {}): readonly FolderProposal[] {
  const survey = new FolderSurvey(rulesOf(rules));
  for (const note of notes) survey.look(unread(note));
  return survey.proposals();
}

const plain = (...paths: readonly string[]): NoteSource[] => paths.map((path) => aNote('Some words.\n', path));

describe('folders that could be included', () => {
  test.each([
    ['People/Ada.md', 'People', 'person'],
    ['contacts/Ada.md', 'contacts', 'person'],
    ['Work/CRM/Clients/Ada.md', 'Work/CRM', 'person'],
    ['30 Areas/👥 People/Ada.md', '30 Areas/👥 People', 'person'],
    ['01 - Persons/Ada.md', '01 - Persons', 'person'],
    ['Humans/Ada.md', 'Humans', 'person'],
    ['Friends & family/Ada.md', 'Friends & family', 'person'],
    ['Co-workers/Ada.md', 'Co-workers', 'person'],
    ['Acquaintances/Ada.md', 'Acquaintances', 'person'],
    ['Freunde/Ada.md', 'Freunde', 'person'],
    ['Bekannte/Ada.md', 'Bekannte', 'person'],
    ['Kollegen/Ada.md', 'Kollegen', 'person'],
    ['Freunde & Familie/Ada.md', 'Freunde & Familie', 'person'],
    ['Meetings/2026/Coffee.md', 'Meetings', 'meeting'],
    ['_Meeting notes/2026-10-02 Coffee.md', '_Meeting notes', 'meeting'],
  ] as const)('%s: the name of %s says %s', (path, folder, kind) => {
    expect(proposalsFor(plain(path))).toEqual([{ folder, kind, notes: 1, because: 'name' }]);
  });

  test('are counted with their subfolders, and without what counts already, is dated, is left out or is about the folder', () => {
    const notes = [
      ...plain('People/Ada.md', 'People/Work/Grace.md', 'People/People.md', 'People/2026-10-02 Party.md'),
      aNote('---\ntags: person\n---\n', 'People/Alan.md'),
      aNote('---\nname: "{{name}}"\n---\n', 'People/Template.md'),
    ];
    expect(proposalsFor(notes)).toEqual([{ folder: 'People', kind: 'person', notes: 2, because: 'name' }]);
    expect(proposalsFor(notes, { peopleFolders: ['People'] })).toEqual([]);
    expect(proposalsFor(notes, { excludedFolders: ['People'] })).toEqual([]);
  });

  test('are known by what their notes say, too: most of them say what only people have', () => {
    const notes = ['Ada', 'Grace', 'Alan'].map((name) =>
      aNote('---\nphone: 555\n---\n', `Reference/Network/${name}.md`),
    );
    const others = plain('Reference/Network/Readme.md', 'Reference/Books/Emma.md');
    expect(proposalsFor([...notes, ...others])).toEqual([
      { folder: 'Reference/Network', kind: 'person', notes: 3, because: 'properties' },
    ]);
    expect(proposalsFor([...notes.slice(0, 2), ...others])).toEqual([]);
  });

  test('are known by what their notes are called: a first name and a surname', () => {
    const people = ['Rachel Adeyemi', 'Sam Price', 'Tom Ellis', 'Helen Stott'];
    const inFolder = (folder: string, names: readonly string[]): NoteSource[] =>
      plain(...names.map((name) => `${folder}/${name}.md`));
    const proposal = { folder: 'Choir', kind: 'person', notes: 6, because: 'titles' };
    expect(proposalsFor(inFolder('Choir', [...people, 'Mum', 'Programme']))).toEqual([proposal]);
    // Too few, or too few of them.
    expect(proposalsFor(inFolder('Choir', people.slice(1)))).toEqual([]);
    expect(proposalsFor(inFolder('Choir', [...people, 'Programme', 'Tenors', 'Rota']))).toEqual([]);
    // Things have such names, too.
    expect(proposalsFor(inFolder('Books', people))).toEqual([]);
    expect(proposalsFor(inFolder('Media/Films', people))).toEqual([]);
    expect(
      proposalsFor(inFolder('Outings', ['Victoria Park', 'Charlotte Street', 'Florence Station', 'Georgia Road'])),
    ).toEqual([]);
  });

  test('that may hold other things are known by first names as well', () => {
    const proposal = { folder: 'Network', kind: 'person', notes: 3, because: 'name' };
    expect(proposalsFor(plain('Network/Rachel.md', 'Network/Tom Ellis.md', 'Network/Helen.md'))).toEqual([proposal]);
    expect(proposalsFor(plain('Network/Router.md', 'Network/Switch.md', 'Network/Rachel.md'))).toEqual([]);
    expect(proposalsFor(plain('Netzwerk/Petra.md', 'Netzwerk/Jonas Weber.md', 'Netzwerk/Sabine.md'))).toEqual([
      { ...proposal, folder: 'Netzwerk' },
    ]);
  });

  test('are never books, projects or the root of the vault', () => {
    expect(proposalsFor(plain('Ada.md', 'Projects/Koha.md', 'Peoples of the north/Inuit.md'))).toEqual([]);
  });

  test.each([
    ...['phone: "+44 20 7946 0000"', 'phone: 020 7946 0000', 'email: ida@example.org', 'birthday: 1990-02-03'],
    ...[
      'birthday: --02-03',
      'last contact: 2026-10-02',
      'introduced by: "[[Ada]]"',
      'met: 2026-10-02',
      'cadence: monthly',
    ],
  ])('%s tells of a person', (property) => {
    const notes = ['Ida Noor', 'Bo Kay', 'Ana de la Cruz'].map((name) =>
      aNote(`---\n${property}\n---\n`, `N/${name}.md`),
    );
    expect(proposalsFor(notes)).toEqual([{ folder: 'N', kind: 'person', notes: 3, because: 'properties' }]);
  });

  test.each([
    ...[
      'phone: yes',
      'phone: true',
      'phone: iPhone 15',
      'phone: 12',
      'email: true',
      'email: weekly',
      'birthday: unknown',
    ],
    ...['last contact: form', 'introduced by: true', 'met: yes', 'cadence: 4/4', 'mobile: supported'],
  ])('%s tells of nobody', (property) => {
    const notes = ['Ida Noor', 'Bo Kay', 'Al Sato'].map((name) => aNote(`---\n${property}\n---\n`, `N/${name}.md`));
    expect(proposalsFor(notes)).toEqual([]);
  });

  test.each([
    [['docs/contacts/Fields.md', 'docs/contacts/Import.md']],
    [['Documentation/People/Ada.md']],
    [
      [
        'Product/Contacts/create-contact.md',
        'Product/Contacts/Importing contacts.md',
        'Product/Contacts/API reference.md',
      ],
    ],
    [['People/README.md', 'People/index.md']],
    [['Handbook/Meetings/How we meet.md']],
    [['CRM/Installation.md', 'CRM/Permissions.md', 'CRM/Changelog.md']],
    [['People/How to add people.md', 'People/What is a person?.md']],
    [['wiki/Contacts/Ada.md']],
  ])('documentation is no folder of people: %s', (paths) => {
    expect(proposalsFor(plain(...paths))).toEqual([]);
  });

  test('nor are organisations, or pages that are published', () => {
    const email = 'email: office@example.org\n';
    const notes = ['Acme', 'Bolt', 'Crane'].map((name) =>
      aNote(`---\ntype: company\n${email}---\n`, `Work/${name}.md`),
    );
    const pages = ['Ada', 'Bo', 'Cy'].map((name) =>
      aNote(`---\nsidebar_position: 1\n${email}---\n`, `Site/${name}.md`),
    );
    expect(proposalsFor([...notes, ...pages])).toEqual([]);
  });

  test.each(['Personen', 'Kontakte', 'Leute', 'Personnes', 'Contactos', 'Personas'])(
    '%s, in other languages',
    (folder) => {
      expect(proposalsFor(plain(`${folder}/Ida Noor.md`))).toMatchObject([{ folder, kind: 'person' }]);
    },
  );
});
