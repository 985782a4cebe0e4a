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
      { folder: 'Reference/Network', kind: 'person', notes: 4, because: 'properties' },
    ]);
    expect(proposalsFor([...notes.slice(0, 2), ...others])).toEqual([]);
  });

  test('are never books, projects or the root of the vault', () => {
    expect(proposalsFor(plain('Ada.md', 'Projects/Koha.md', 'Peoples of the north/Inuit.md'))).toEqual([]);
  });
});
