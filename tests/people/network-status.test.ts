import { describe, expect, test } from 'vitest';
import { networkStatus } from '../../src/people/network-status';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

describe('the status of the network', () => {
  test('counts by rule, tells what was left out and why, and names the problems', () => {
    const network = networkOf(
      [
        aPerson('Ada Lovelace', { 'introduced by': '[[Charles]]' }),
        aNote('---\ntype: "[[People]]"\n---\n', 'Notes/Grace Hopper.md'),
        aNote('Hello\n', 'Crew/Alan Turing.md'),
        aNote('---\ntags: me\n---\n', 'Me.md'),
        aMeeting('2026-10-02', ['Ada Lovelace'], { date: '02/10/2026' }),
        aNote('Saw [[Ada Lovelace]]\n', '2026-10-03.md'),
        aNote('---\ntags: person\n---\n', 'Attic/Old.md'),
        aNote('---\ntags: person\n---\n', 'New {{name}}.md'),
      ],
      { peopleFolders: ['Crew'], excludedFolders: ['Attic'] },
    );
    const { rules, leftOut, problems, ...counts } = networkStatus(network.notes(), network, 0);
    expect(counts).toEqual({ notes: 8, people: 3, ghosts: 1, meetings: 1, dated: 1, introductions: 1, favours: 0 });
    expect(rules.map(({ kind, rule, notes }) => `${kind}, ${rule}: ${String(notes)}`)).toEqual([
      'person, Folder Crew: 1',
      'me, Marked as you: 1',
      'person, Property type: People: 1',
      'meeting, Tag #meeting: 1',
      'person, Tag #person: 1',
    ]);
    expect(leftOut).toEqual([
      { why: 'It is in the folder “Attic”, which is left out.', notes: 1, examples: ['Attic/Old.md'] },
      {
        why: 'Its name contains a template placeholder ({{ or <%) that has not been filled in.',
        notes: 1,
        examples: ['New {{name}}.md'],
      },
    ]);
    expect(problems.map(({ path }) => path)).toEqual(['Meetings/2026-10-02 Ada Lovelace.md', 'People/Ada Lovelace.md']);
  });
});
