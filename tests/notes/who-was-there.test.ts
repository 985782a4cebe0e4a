/** Labels that say who was there make a meeting of a note with a day and the name of a talk, and list its attendees. */
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/model/day';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const people = ['Nobby', 'Lyle', 'Marc Webb', 'Ann Bell'];

function metBy(body: string, path = '2026-03-21 Tech meeting.md'): readonly string[] {
  const network = networkOf([...people.map((name) => aPerson(name)), aNote(`${body}\n`, path)]);
  return network
    .people()
    .filter(({ key }) => network.contactsOf(key).some(({ day }) => isoOf(day) === '2026-03-21'))
    .map(({ name }) => name)
    .sort();
}

describe('who was there', () => {
  test.each([
    'Present: Nobby, Lyle\n\nRisers',
    'Present: [[Lyle]], [[Nobby]]',
    '**Present:** Nobby, Lyle',
    'Present: Nobby, Lyle\nApols: Marc Webb',
    'In the room: Nobby, Lyle',
    'There: Nobby, Lyle',
    'There: Nobby and Lyle',
    'Also there: [[Nobby]], [[Lyle]]',
    'Dabei: Nobby, Lyle',
    'Da: Nobby, Lyle',
    'Da waren: Nobby und Lyle',
    'Anwesend: Nobby, Lyle',
    '## Who\n\nPresent: Nobby, Lyle',
  ])('%j', (body) => {
    expect(metBy(body)).toEqual(['Lyle', 'Nobby']);
  });

  test.each([
    'Present: a scarf for Nobby',
    'Present: Scarf',
    'Present: what Nobby said, and Lyle',
    'There: mould in the hall, Nobby says',
    'There: Nobby says Lyle knows',
    'Da: Nobby soll Lyle fragen',
    'Dabei: alles, was Nobby hat',
    'Apols: Nobby, Lyle',
  ])('not: %j', (body) => {
    expect(metBy(body)).toEqual([]);
  });

  test('not in a note without a day or with another name than a talk', () => {
    expect(metBy('Present: Nobby, Lyle', 'Ideas.md')).toEqual([]);
    expect(metBy('There: Nobby, Lyle', 'Projects/Hall.md')).toEqual([]);
  });

  test('in a meeting, one name does', () => {
    const body = (label: string): string => `---\ntags: [meeting]\n---\n${label} Nobby\n\nNext steps: ask Lyle`;
    for (const label of ['Present:', 'There:', 'Da:', 'In the room:']) expect(metBy(body(label))).toEqual(['Nobby']);
  });
});
