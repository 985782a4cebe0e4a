/** A line that says what is owed does not say what was done. */
import { describe, expect, it } from 'vitest';
import { owedIn } from '../../src/follow-ups/owed';
import { aMeeting, aPerson } from '../support/a-note';
import { kitPage } from '../support/kit-page';

it.each([
  ['I owe him a lunch.', 'received', 'a lunch'],
  ['owe him a lunch', 'received', 'a lunch'],
  ['I still owe Yusuf Demir a lunch', 'received', 'a lunch'],
  ['I owe a lunch', 'received', 'a lunch'],
  ['Ich schulde ihm noch ein Mittagessen.', 'received', 'ein Mittagessen'],
  ['schulde Yusuf ein Mittagessen', 'received', 'ein Mittagessen'],
  ['Schulde dem Josef noch 20 Euro vom Stammtisch', 'received', '20 Euro vom Stammtisch'],
  ['Ich schulde der Monika einen Kuchen', 'received', 'einen Kuchen'],
  ['Owe Bex a pint', 'received', 'a pint'],
  ['Ich bin Sabine noch einen Kaffee schuldig', 'received', 'einen Kaffee'],
  ['Bin ihm ein Bier schuldig.', 'received', 'ein Bier'],
  ['Sabine ist mir noch einen Kaffee schuldig', 'given', 'einen Kaffee'],
  ['he owes me a lunch', 'given', 'a lunch'],
  ['owes me a lunch', 'given', 'a lunch'],
  ['Er schuldet mir ein Bier', 'given', 'ein Bier'],
] as const)('“%s” says that %s is owed', (what, direction, owed) => {
  expect(owedIn(what, direction)).toBe(owed);
});

it.each([
  ['read my CV', 'received'],
  ['paid what I owe', 'received'],
  ['I owe him.', 'received'],
  ['owes me a lunch', 'received'],
  ['I owe him a lunch', 'given'],
  ['lent him Owe', 'given'],
] as const)('“%s” does not, as a favour that was %s', (what, direction) => {
  expect(owedIn(what, direction)).toBeNull();
});

describe('a prep page', () => {
  const notes = (line: string): readonly ReturnType<typeof aPerson>[] => [
    aPerson('Yusuf Demir'),
    aMeeting('2026-11-20', ['Yusuf Demir'], {}, `${line}\n`),
  ];

  it.each([
    ['en', '- #favour/received I owe him a lunch.', 'I owe them: a lunch ('],
    ['de', '- #favour/received Ich schulde ihm ein Mittagessen.', 'Geschuldet von mir: ein Mittagessen ('],
    ['en', '- [ ] #favour/given [[Yusuf Demir]] he owes me a lunch', 'They owe me: a lunch ('],
    ['en', '- #favour/received read my CV', 'They did for me: read my CV ('],
  ] as const)('words it as what is owed: %s %s', (language, line, said) => {
    const page = kitPage({ template: 'Prep', language, notes: notes(line), people: ['Yusuf Demir'] });
    expect(page).toContain(said);
    expect(page).not.toMatch(/did for me: I owe|getan: Ich schulde/);
  });
});
