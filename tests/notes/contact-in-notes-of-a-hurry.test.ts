/** Contact as people note it who write short: with abbreviations, with who somebody is before the name, with the phone. */
import { describe, expect, test } from 'vitest';
import { linksInLine } from '../../src/notes/read-sentence';

const saysContact = (text: string): readonly boolean[] => linksInLine(text).map(({ sentence }) => sentence !== null);

test.each([
  'Met the new LD, [[Ida Noor]], v. good',
  'load in 10am. Met the new LD, [[Ida Noor]]',
  'Met Tom’s wife, [[Ida Noor]].',
  '[[Ida Noor]] rang abt Feb tour, still no dates',
  '[[Ida Noor]] phoned re the van',
  '[[Ida Noor]] rang w/ news',
  '[[Ida Noor]] rang me up',
  '[[Ida Noor]] on the phone for an hr. she’s got the job',
  'An hour on the phone with [[Ida Noor]]',
  'Walked w/ Pepper and [[Ida Noor]] around the lake',
  'Met [[Ida Noor]], she retires in 2027',
  '[[Ida Noor]] came straight away',
  'mit [[Ida Noor]] über die Heizung geredet',
  'Habe mit [[Ida Noor]] wegen der Heizung telefoniert',
  'Hinterher am Stehtisch mit [[Ida Noor]] und einer Annegret aus Gera geredet.',
  'Die neue Technikerin, [[Ida Noor]], kennengelernt',
  'Unsere neue Kollegin [[Ida Noor]] kennengelernt',
  'Mit dem neuen Nachbarn, [[Bo Kay]], geredet',
  'Lange mit [[Ida Noor]] am Telefon',
  '[[Ida Noor]] ist sofort gekommen',
  '[[Ida Noor]] habe ich im Bus getroffen, sie geht 2027 in Rente!',
])('contact: %s', (text) => {
  expect(saysContact(text)).toEqual([true]);
});

test.each([
  '[[Ida Noor]] rang Bob',
  '[[Ida Noor]] rang Bob abt Feb',
  '[[Ida Noor]] rang for help',
  'texted [[Ida Noor]] about it, no answer yet',
  'Emailed [[Ida Noor]] abt it',
  'Met Tom, [[Ida Noor]] was ill',
  'Met the team, [[Ida Noor]] was ill',
  'Met the deadline, [[Ida Noor]].',
  'Met the boss abt the new hire, [[Ida Noor]]',
  'Met the sister of my boss, [[Ida Noor]].',
  'Met the new LD, [[Ida Noor]]’s successor',
  'Met the new LD, [[Ida Noor]], tomorrow',
  'Met the new boss, [[Ida Noor]], next week in Hull',
  'Saw the new film, [[Ida Noor]]',
  '[[Ida Noor]] on the phone for an hour with her mother',
  '[[Ida Noor]] on the phone all day, couldn’t reach her',
  'Walked w/o [[Ida Noor]]',
  'Walked w/ Pepper, [[Ida Noor]] was ill',
  'Met [[Ida Noor]] in 1999, she was a student',
  'Bought tea, [[Ida Noor]]',
  'Drinks, [[Ida Noor]] rang in sick',
  'Lunch, [[Ida Noor]]’s novel',
  'lunch, [[Ida Noor]] tomorrow',
  'mit Thorsten über [[Ida Noor]] geredet',
  'mit [[Ida Noor]] nicht über die Heizung geredet',
  'mit [[Ida Noor]] wollte ich über die Heizung reden',
  'Wenn ich mit [[Ida Noor]] über die Heizung geredet hätte',
  'Silke hat mit [[Ida Noor]] über die Heizung geredet',
  '[[Ida Noor]] am Telefon nicht erreicht',
  '[[Ida Noor]] ist nicht gekommen',
  '[[Ida Noor]] ist zu spät gekommen',
  '[[Ida Noor]] hat gegrillt',
  '[[Ida Noor]] 2019 getroffen, sie war jung',
  'Die Chefin hat [[Ida Noor]] kennengelernt',
  'Die Schwester der Chefin, [[Ida Noor]], getroffen',
])('a mention: %s', (text) => {
  expect(saysContact(text)).toEqual([false]);
});

describe('a list behind a meal', () => {
  test.each([
    ['drinks, [[Ida Noor]], the LX crew, [[Bo Kay]]', [true, true]],
    ['panto done. drinks, [[Ida Noor]], Kit, [[Bo Kay]]', [true, false]],
    ['drinks, [[Ida Noor]], the gym, [[Bo Kay]] rang Tom', [true, false]],
  ])('%s', (text, said) => {
    expect(saysContact(text)).toEqual(said);
  });
});

test('yesterday is the day before, wherever it stands', () => {
  const [link] = linksInLine(
    'Mit Annegret gezoomt. [[Ida Noor]] habe ich gestern im Bus getroffen, sie geht 2027 in Rente!',
  );
  expect(link).toMatchObject({ dayBefore: true });
});
