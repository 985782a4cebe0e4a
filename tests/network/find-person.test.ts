import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/person';
import type { NetworkView } from '../../src/network/network-view';
import { foldName } from '../../src/notes/fold';
import { findPerson, plainNotesCalled, type WithNotes } from '../../src/network/find-person';
import { aPerson } from '../support/people';

function networkOf(...people: Person[]): NetworkView {
  const byName = (name: string): Person[] =>
    people.filter((person) => [person.name, ...person.aliases].some((own) => foldName(own) === foldName(name)));
  const personAt = (path: string): Person | null => people.find((person) => person.path === path) ?? null;
  return { people: () => people, findPeople: byName, personAt } as unknown as NetworkView;
}

const network = networkOf(
  aPerson('Grace Hopper', { aliases: ['Amazing Grace'] }),
  aPerson('Sam Lee'),
  aPerson('Sam Lee', { key: 'Old/Sam Lee.md', path: 'Old/Sam Lee.md' }),
);

describe('finding the person meant on the command line', () => {
  it.each(['Grace Hopper', 'grace hopper', 'Amazing Grace', 'People/Grace Hopper.md', 'People/Grace Hopper'])(
    '%j',
    (words) => {
      expect(findPerson(network, words).name).toBe('Grace Hopper');
    },
  );

  it('names both where two are meant', () => {
    expect(() => findPerson(network, 'Sam Lee')).toThrow(
      '“Sam Lee” could be People/Sam Lee.md or Old/Sam Lee.md. Write the path of the one you mean.',
    );
    expect(findPerson(network, 'Old/Sam Lee').path).toBe('Old/Sam Lee.md');
  });

  it.each(['Grace Hoper', 'Grase Hopper', 'Hopper', 'grace'])('offers Grace Hopper for %j', (words) => {
    expect(() => findPerson(network, words)).toThrow(/Did you mean Grace Hopper\?/);
  });

  it('says where to look where nothing is near', () => {
    expect(() => findPerson(network, 'Xq')).toThrow('Nobody is called “Xq”. Write the path of their note.');
  });
});

describe('notes that nobody reads as a person yet', () => {
  const note = (path: string, more: object = {}): object => ({
    ...{ path, title: path.replace(/^.*\/|\.md$/g, ''), person: null, meeting: null, day: null },
    ...more,
  });
  const notes = [
    note('Dana Whitlock.md'),
    note('Choir/Dana Reed.md'),
    note('Books/Dana Scully.md'),
    note('Dana to do.md'),
    note('Bo Dana.md', { person: {} }),
    note('Dana Marsh.md', { day: 1 }),
  ];
  const withNotes = { ...network, notes: () => notes } as unknown as NetworkView & WithNotes;

  it.each([
    ['Dana', ['Dana Reed', 'Dana Whitlock']],
    ['dana wh', ['Dana Whitlock']],
    ['whit', ['Dana Whitlock']],
    ['Dana Whitlock', ['Dana Whitlock']],
    ['D', []],
    ['hitlock', []],
    ['', []],
  ])('are found by the beginnings of their words: %j', (typed, titles) => {
    expect(plainNotesCalled(withNotes, typed).map(({ title }) => title)).toEqual(titles);
  });

  it.each(['Dana Whitlock', 'dana whitlock', 'Dana Whitlock.md'])(
    'are named where they are meant, with what makes them a person: %j',
    (words) => {
      expect(() => findPerson(withNotes, words)).toThrow(
        'The note “Dana Whitlock.md” is not read as a person yet. Add the tag person to its properties, or its folder to the people folders in the settings.',
      );
    },
  );
});
