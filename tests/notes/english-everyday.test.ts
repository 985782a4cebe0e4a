/** English as it is written in haste: plans, crosses and screens are no contact; guests and those who are out were not met. */
import { describe, expect, test } from 'vitest';
import { linksInLine } from '../../src/notes/read-sentence';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const kwame = aPerson('Kwame Mensah');
const contactsIn = (text: string, name = '2026-06-15'): number =>
  networkOf([kwame, aNote(`${text}\n`, `${name}.md`)]).contactsOf(kwame.path).length;

describe('a line of a diary', () => {
  test.each([
    'lunch w/ [[Kwame Mensah]] tmrw',
    'call w/ [[Kwame Mensah]] nxt wk',
    'drinks w/ [[Kwame Mensah]] at the w/e',
    'coffee with [[Kwame Mensah]] on the 20th',
    'lunch with [[Kwame Mensah]] when he’s back',
    'lunch with [[Kwame Mensah]] once he is back',
    'coffee w/ [[Kwame Mensah]] thurs',
    'call w/ [[Kwame Mensah]] 3pm Fri',
    'saw [[Kwame Mensah]] on telly',
    'saw [[Kwame Mensah]] on Insta',
    'saw [[Kwame Mensah]] got promoted',
    'saw [[Kwame Mensah]] liked my post',
    'sync w/ [[Kwame Mensah]] ❌',
    'lunch w/ [[Kwame Mensah]] 👎',
  ])('is no contact: %s', (text) => {
    expect(linksInLine(text).filter(({ sentence }) => sentence !== null)).toEqual([]);
  });

  test.each([
    'lunch w/ [[Kwame Mensah]], got home late',
    'coffee with [[Kwame Mensah]] in the sun',
    'saw [[Kwame Mensah]] at the market ✅',
  ])('is a contact: %s', (text) => {
    expect(linksInLine(text).filter(({ sentence }) => sentence !== null)).toHaveLength(1);
  });

  test.each([
    '- [>] drinks w/ [[Kwame Mensah]]',
    '## Week ahead\n\n- coffee with [[Kwame Mensah]]',
    'Cancelled:\n- call with [[Kwame Mensah]]',
    '## Didn’t happen\n\n- lunch with [[Kwame Mensah]]',
  ])('is none where it was put off: %s', (text) => {
    expect(contactsIn(text)).toBe(0);
  });
  test('and is one elsewhere', () => expect(contactsIn('- drinks w/ [[Kwame Mensah]]')).toBe(1));
});

describe('a stand-up', () => {
  test.each(['out (Porto)', 'out', 'on leave till Thursday', 'still on mat leave', ': ooo', '- holiday'])(
    'was held without whoever is away: %s',
    (words) => {
      expect(contactsIn(`---\ntags: [meeting]\n---\n- [[Kwame Mensah]] ${words}`, '2026-03-03 Stand-up')).toBe(0);
    },
  );
  test('and with the others', () => {
    expect(contactsIn('---\ntags: [meeting]\n---\n- [[Kwame Mensah]] fixed the login', '2026-03-03 Stand-up')).toBe(1);
  });
});

describe('boxes of a list of guests', () => {
  const promised = (task: string): number =>
    networkOf([kwame, aPerson('Duarte Lopes'), aNote(`- [ ] ${task}\n`, 'Guests.md')]).promisesOf(kwame.path).length;
  test.each([
    '[[Kwame Mensah]] + 1',
    '[[Kwame Mensah]] — yes',
    '[[Kwame Mensah]] (veg)',
    '[[Kwame Mensah]] -> [[Duarte Lopes]]',
  ])('promise nothing: %s', (task) => expect(promised(task)).toBe(0));
  test('where tasks do', () => expect(promised('send [[Kwame Mensah]] the map')).toBe(1));
});
