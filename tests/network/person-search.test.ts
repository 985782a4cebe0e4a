import { describe, expect, it } from 'vitest';
import { searchPeople } from '../../src/network/find-person';
import { aPerson, fuzzy } from '../support/people';

const people = [
  aPerson('Ada Lovelace', { aliases: ['Countess'], organisation: 'Analytical Society' }),
  aPerson('Ana Lyle'),
  aPerson('Tom Webb', { organisation: 'Countess House' }),
];

function search(typed: string): string[] {
  return searchPeople(people, typed, fuzzy).map(({ person, field, text }) => `${person.name} by ${field} ${text}`);
}

describe('finding a person', () => {
  it('shows everybody, in order, before anything is typed', () => {
    expect(search('  ')).toEqual([
      'Ada Lovelace by name Ada Lovelace',
      'Ana Lyle by name Ana Lyle',
      'Tom Webb by name Tom Webb',
    ]);
  });

  it('finds by name, by alias and by organisation, and says by which', () => {
    expect(search('countess')).toEqual(['Ada Lovelace by alias Countess', 'Tom Webb by organisation Countess House']);
    expect(search('webb')).toEqual(['Tom Webb by name Tom Webb']);
  });

  it('prefers a name to an organisation that matches as well', () => {
    expect(search('ana')[0]).toBe('Ana Lyle by name Ana Lyle');
  });

  it('finds nobody of a name that is not there', () => {
    expect(search('zzz')).toEqual([]);
  });
});
