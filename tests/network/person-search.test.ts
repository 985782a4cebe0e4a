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

  it('finds letters with others between them only where no word begins so and none has them inside', () => {
    expect(search('lo')).toEqual(['Ada Lovelace by name Ada Lovelace']);
    expect(search('lace')).toEqual(['Ada Lovelace by name Ada Lovelace']);
    expect(search('aly')).toEqual(['Ada Lovelace by organisation Analytical Society']);
    expect(search('anle')[0]).toBe('Ana Lyle by name Ana Lyle');
    expect(searchPeople(people, 'anle', fuzzy).map(({ loose }) => loose)).toEqual([true, true]);
    expect(searchPeople(people, 'ana', fuzzy).map(({ loose }) => loose)).toEqual([false, false]);
  });

  it('finds words in any order, and one in a name with another in an organisation', () => {
    expect(search('lovelace ada')).toEqual(['Ada Lovelace by name Ada Lovelace']);
    expect(search('webb house')).toEqual(['Tom Webb by name Tom Webb']);
    expect(search('house webb')).toEqual(['Tom Webb by name Tom Webb']);
  });

  it('finds nobody of a name that is not there', () => {
    expect(search('zzz')).toEqual([]);
  });
});
