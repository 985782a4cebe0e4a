/** What stands behind somebody's name and a colon are their thanks, not mine. */
import { describe, expect, test } from 'vitest';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const people = ['Lexi', 'Owen', 'Birgit'];

/** Whom I thanked, or have to thank, by a meeting of these three with one line. */
const thankedBy = (body: string): readonly string[] => {
  const network = networkOf([...people.map((name) => aPerson(name)), aMeeting('2026-11-18', people, {}, `${body}\n`)]);
  return network
    .people()
    .filter(({ key }) => network.thanksOf(key).length + network.thanksOwedTo(key).length > 0)
    .map(({ name }) => name);
};

describe('in minutes', () => {
  test.each([
    '- Lexi: thanked Owen for debugging',
    '- [[Lexi]]: thanked [[Owen]]',
    '- **Lexi:** thanked [[Owen]] for his help',
    '- Lexi: I thanked [[Owen]] last week',
    '- Lexi: need to thank [[Owen]]',
    '- Lexi: thanked the team',
    '- Lexi\n  - thanked [[Owen]]',
    '- Birgit: bei [[Owen]] bedankt',
    '- Birgit: Dank an [[Owen]]',
    '- Birgit: muss [[Owen]] noch danken',
  ])('%s', (body) => {
    expect(thankedBy(body)).toEqual([]);
  });

  test.each([
    '- thanked [[Owen]]',
    '- Owen: thanked him for debugging',
    '- [[Owen]]: thanked',
    '- [[Owen]]: thanks for the debugging',
    '- [[Owen]]: sent him a thank-you note',
    '- Afterwards: thanked [[Owen]]',
    '- Note: thanked [[Owen]]',
    '- Me: thanked [[Owen]]',
    '- [[Owen]]: habe mich bei ihm bedankt',
    '- Ich: bei [[Owen]] bedankt',
  ])('but mine: %s', (body) => {
    expect(thankedBy(body)).toEqual(['Owen']);
  });
});

test('in a diary only a link or a given name speaks', () => {
  const thanked = (line: string): number => {
    const network = networkOf([aPerson('Owen'), aPerson('Lexi'), aNote(`- ${line}\n`, '2026-11-19.md')]);
    return network.people().flatMap(({ key }) => network.thanksOf(key)).length;
  };
  expect(thanked('[[Lexi]]: thanked [[Owen]]')).toBe(0);
  expect(thanked('Birgit: thanked [[Owen]]')).toBe(0);
  expect(thanked('Retro: thanked [[Owen]]')).toBe(1);
});
