import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/person';
import type { Fact } from '../../src/people/about-person';
import { placesAbout } from '../../src/people/about-person';
import { networkOf } from '../support/network-of';
import { aPerson } from '../support/a-note';

const network = networkOf([
  aPerson('Zoë Ann Lee', { aliases: ['Z. Lee', '李明'], email: 'zoe@example.org' }),
  aPerson('Bob'),
]);
const zoe = network.personAt('People/Zoë Ann Lee.md') as Person;
const leads: Readonly<Record<string, boolean>> = {
  z: true,
  Bob: false,
  'Zoë Ann Lee': true,
  'Work/Zoë Ann Lee': false,
};

/** What is said of her in a note, by line. */
const found = (text: string, facts: readonly Fact[] = [], path = 'Note.md'): [number | null, string][] =>
  placesAbout(zoe, facts, path, text, (target) => leads[target] ?? null).map(({ words, source }) => [
    source.line,
    words,
  ]);
const names = (line: string): boolean => found(line).length > 0;

describe('placesAbout', () => {
  it.each([
    'Zoë Ann Lee came',
    'with zoe  ann lee, late',
    "Zoe\u0308 Ann Lee's idea",
    '@Zoë Ann Lee',
    'Z. Lee came',
    'write to ZOE@example.org',
    '- "[[z]]"',
    '[[z|her]]',
    '[she](z)',
    '[she](Zo%C3%AB%20Ann%20Lee)',
    '[[Zoe Ann Lee|no note of that name]]',
    '[[Her page|Zoë Ann Lee]]',
    '[Zoë Ann Lee](https://example.org)',
    '#intro [[Bob]] [[z]]',
    '我们见了李明先生',
  ])('finds her in: %s', (line) => {
    expect(names(line)).toBe(true);
  });

  it.each([
    'Zoë',
    'Zoë Ann Leeson',
    'AZoë Ann Lee',
    'Bob came',
    '[[Bob|Zoë Ann Lee]]',
    '[[Work/Zoë Ann Lee]]',
    'Zoë [[Bob]] Ann Lee',
    '',
    '---',
  ])('does not find her in: %s', (line) => {
    expect(names(line)).toBe(false);
  });

  it('counts lines from 1, and the name of the note as the note itself', () => {
    expect(found('one\r\nZoë Ann Lee\r\n\r\n  of Zoë Ann Lee', [], 'Tea with Zoë Ann Lee.md')).toEqual([
      [null, 'Tea with Zoë Ann Lee'],
      [2, 'Zoë Ann Lee'],
      [4, 'of Zoë Ann Lee'],
    ]);
  });

  it('takes all that their own note says, but for lines without a word', () => {
    expect(found('---\ntags: [person]\n---\nTall.\n', [], zoe.path ?? '')).toEqual([
      [null, 'Zoë Ann Lee'],
      [2, 'tags: [person]'],
      [4, 'Tall.'],
    ]);
  });

  it('takes lines that tell a fact without a name, but not one of somebody else, nor a bare key', () => {
    const fact = (line: number, more: Partial<Fact> = {}): Fact => ({
      ...{ words: '', when: null, source: { path: 'Note.md', line } },
      ...more,
    });
    const text = 'attendees:\n- #favour/received a lift\n- #intro [[Bob]]\n';
    expect(found(text, [fact(1), fact(2), fact(3, { person: 'People/Bob.md' })])).toEqual([
      [2, '- #favour/received a lift'],
    ]);
    expect(found(text, [fact(2, { source: { path: 'Other.md', line: 2 } })])).toEqual([]);
  });

  it('is total, and gives words that stand there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('[[', ']]', '|', 'Zoë Ann Lee', '(', ')', '\n', ' ', '%', 'z'), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          for (const [line, words] of found(text)) expect(text.split('\n')[(line ?? 0) - 1]).toContain(words);
        },
      ),
    );
  });
});
