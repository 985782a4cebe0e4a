import { describe, expect, it } from 'vitest';
import { HelpIndex } from '../../src/exchange/help-index';
import { matchesFor, needsMetBy } from '../../src/exchange/matches';
import type { NoteSource } from '../../src/notes/note-source';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { demoNetwork } from '../support/demo-vault';
import { networkOf } from '../support/network-of';
import { matches as expected } from '../journeys/demo-vault.expected';

const matchesOf = (needs: string, offers: string): number => {
  const network = networkOf([aPerson('Ada', { needs: [needs] }), aPerson('Ben', { offers: [offers] })]);
  const ada = network.personAt('People/Ada.md');
  return ada ? matchesFor(new HelpIndex(network), network, ada).length : -1;
};

describe('matchesFor', () => {
  it.each([
    ['a metadata librarian', 'knows metadata', 1],
    ['help with cataloguing', 'twenty years a cataloguer', 1],
    ['MARC lessons', 'teaches MARC', 1],
    ['somebody who would help', 'would help somebody', 0],
    ['a car', 'a cat', 0],
    ['help with LaTeX', "hasn't used LaTeX in years", 0],
    ['Hochzeitsfotos', 'Fotos von Hochzeiten, macht er nicht mehr', 0],
    ['somebody at Google', 'used to work at Google', 0],
    ['einen Klavierstimmer', 'früher Klavierstimmer', 0],
    ['einen Klavierstimmer', 'Klavierstimmer', 1],
    ['eine Wohnung', 'vermittelt Wohnungen', 1],
    ['volunteers who can read a secretary hand', 'reads tenancy agreements for fun', 0],
    ['a quiet reading room on the hill', 'hill walks with a quiet dog', 1],
    ['somebody to mend our Koha import before spring', 'knows Koha from the inside, wrote part of it', 1],
    ['company on Saturday for the archive visit', 'a spare Saturday pair of hands', 0],
    ['Begleitung am Samstag', 'jeden Samstag Zeit', 0],
    ['a table in October', 'October evenings', 0],
    ['help with MARC', 'MARC since library school', 1],
    ['an R programmer', 'R and D tax relief', 0],
    ['an R programmer', 'R & D tax relief', 0],
    ['an R programmer', 'programs in R and C', 1],
    ['somebody to write a will', 'a solicitor', 1],
    ['her will', 'solicitor in Leith', 1],
    ['ein Testament', 'Rechtsanwältin', 1],
    ['a solicitor', 'has a will of iron', 0],
    ['a solicitor', 'will paint your house', 0],
    ['a solicitor', 'Old Testament studies', 0],
    ['', 'anything', 0],
  ])('%s, %s: %i', (needs, offers, count) => {
    expect(matchesOf(needs, offers)).toBe(count);
  });

  it('names nobody who is not to be contacted', () => {
    const helpersOf = (more: Record<string, unknown>): number => {
      const network = networkOf([
        aPerson('Ada', { needs: ['a metadata librarian'] }),
        aPerson('Ben', { offers: ['knows metadata'], ...more }),
      ]);
      const ada = network.personAt('People/Ada.md');
      return ada ? matchesFor(new HelpIndex(network), network, ada).length : -1;
    };
    expect(helpersOf({})).toBe(1);
    expect(helpersOf({ 'do not contact': true })).toBe(0);
    expect(helpersOf({ paused: true })).toBe(0);
  });

  it('lets what I need be met by them', () => {
    const network = networkOf([
      aPerson('Me', { me: true, needs: ['a placement in archives'] }),
      aPerson('Ben', { offers: ['placements every spring'] }),
    ]);
    const ben = network.personAt('People/Ben.md');
    expect(
      ben && matchesFor(new HelpIndex(network), network, ben).map(({ whose, offeredBy }) => [whose, offeredBy]),
    ).toEqual([[network.meKey, 'People/Ben.md']]);
  });

  it.each(expected)('finds in the demo vault who could help with $need', ({ need, whose, offeredBy }) => {
    const network = demoNetwork();
    const person = network.personAt(whose);
    const found = person ? matchesFor(new HelpIndex(network), network, person) : [];
    expect(found.some((match) => match.need.text.includes(need) && match.offeredBy === offeredBy)).toBe(true);
  });
});

it('who was not to be introduced is offered to neither', () => {
  const network = networkOf([
    aPerson('Me', { me: true }),
    aPerson('Ann', { needs: ['somebody who reads Fraktur'] }),
    aPerson('Ben', { offers: ['reads Fraktur and Kurrent'] }),
    aNote('- [-] #intro [[Ann]] [[Ben]]\n', 'Intros.md'),
  ]);
  const [[ann], [ben]] = [network.findPeople('Ann'), network.findPeople('Ben')];
  if (!ann || !ben) throw new Error('nobody');
  const helpers = new HelpIndex(network);
  expect(helpers.helpersWith('somebody who reads Fraktur')).toHaveLength(1);
  expect(matchesFor(helpers, network, ann)).toEqual([]);
  expect(needsMetBy(helpers, network, ben)).toEqual([]);
});

describe('whoever they know well', () => {
  const helpersOf = (...notes: readonly NoteSource[]): readonly string[] => {
    const network = networkOf(notes);
    const helpers = new HelpIndex(network);
    const [ann, ben] = ['People/Ann.md', 'People/Ben.md'].map((path) => network.personAt(path));
    if (!ann || !ben) throw new Error('nobody');
    return [
      ...matchesFor(helpers, network, ann).map(({ offeredBy }) => offeredBy),
      ...needsMetBy(helpers, network, ben).map(({ whose }) => whose),
    ];
  };
  const ben = aPerson('Ben', { offers: ['knows metadata'] });

  it('is nobody of whom I need tell them', () => {
    const needs = ['a metadata librarian'];
    expect(helpersOf(aPerson('Ann', { needs }), ben)).toEqual(['People/Ben.md', 'People/Ann.md']);
    expect(helpersOf(aPerson('Ann', { needs, husband: '[[Ben]]' }), ben)).toEqual([]);
    // Who only met may not know it.
    expect(helpersOf(aPerson('Ann', { needs }), ben, aMeeting('2026-10-02', ['Ann', 'Ben']))).toHaveLength(2);
    for (const text of ['Lunch with [[Ann]] and [[Ben]].', 'Introduced [[Ann]] to [[Ben]].'])
      expect(helpersOf(aPerson('Ann', { needs }), ben, aNote(text, '2026-10-02.md'))).toHaveLength(2);
  });
});
