import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOfMention, type Mention } from '../../src/notes/mention';
import { readMentions, readText, readTexts, readYes, splitLinks } from '../../src/notes/read-value';
import { parseYaml } from '../host/data/yaml';
import { growth } from '../support/growth';

const show = (mention: Mention): string =>
  mention.kind === 'link'
    ? `[[${mention.target}${mention.display === null ? '' : `|${mention.display}`}]]`
    : mention.kind === 'email'
      ? `<${mention.email}>${mention.name === null ? '' : ` ${mention.name}`}`
      : nameOfMention(mention);
const people = (value: unknown): readonly string[] => readMentions(value).map(show);

describe('people in a property', () => {
  test.each<[string, readonly string[]]>([
    ['"[[People/Jane|J]]"', ['[[People/Jane|J]]']],
    ['"[[Jane]]"', ['[[Jane]]']],
    ['"[[Jane#Notes]]"', ['[[Jane]]']],
    ['"[[Jane#Notes|J]]"', ['[[Jane|J]]']],
    ['[[Jane]]', ['[[Jane]]']],
    ['[[Jane|J]]', ['[[Jane|J]]']],
    ['[[Doe, Jane]]', ['[[Doe, Jane]]']],
    ['\n  - [[Jane]]\n  - [[Alan]]', ['[[Jane]]', '[[Alan]]']],
    ['[[[Jane]], [[Alan]]]', ['[[Jane]]', '[[Alan]]']],
    ['\n  - "[[Jane]]"\n  - Alan', ['[[Jane]]', 'Alan']],
    ['"[Jane](People/Jane.md)"', ['[[People/Jane.md]]']],
    ['"[J](People/Jane%20Doe.md)"', ['[[People/Jane Doe.md|J]]']],
    ['"[J](<People/Jane Doe.md>)"', ['[[People/Jane Doe.md|J]]']],
    ['Jane', ['Jane']],
    ['"@Jane"', ['Jane']],
    ['jane@example.org', ['<jane@example.org>']],
    ['Jane Doe <jane@example.org>', ['<jane@example.org> Jane Doe']],
    ['Jane, Alan', ['Jane', 'Alan']],
    ['Jane; Alan', ['Jane', 'Alan']],
    ['Jane and Alan', ['Jane', 'Alan']],
    ['Jane & Alan', ['Jane', 'Alan']],
    ['Jane Doe, PhD', ['Jane Doe']],
    ['"[[Jane]], [[Alan]]"', ['[[Jane]]', '[[Alan]]']],
    ['"[[Jane]] and Alan"', ['[[Jane]]', 'Alan']],
    ['"[[Jane]] at the fair, Alan"', ['[[Jane]]', 'Alan']],
    ['"[[Doe, Jane]]"', ['[[Doe, Jane]]']],
    ['[Jane, Jane]', ['Jane']],
    ['me', ['me']],
    ['[me, Jane]', ['me', 'Jane']],
    ['42', []],
    ['true', []],
    ['{ name: Jane, since: 2020 }', ['Jane']],
    ['{ link: "[[Jane]]" }', ['[[Jane]]']],
    ['null', []],
    ['', []],
    ['[]', []],
    ['""', []],
    ['"[[]]"', []],
    ['"[[null]]"', []],
    ['[[]]', []],
    ['[[null]]', []],
    ['[null, ""]', []],
    ['"-"', []],
    ['", ,"', []],
    ['"[[Jane"', []],
    ['"[Jane](https://example.org)"', []],
  ])('people: %s', (yaml, expected) => {
    expect(people(parseYaml(yaml))).toEqual(expected);
  });

  test('a name as long as a page is nobody', () => {
    expect(people('x'.repeat(5_000))).toEqual([]);
  });
});

describe('texts in a property', () => {
  test.each<[unknown, readonly string[]]>([
    ['one', ['one']],
    [
      ['one', ['two', ['three']]],
      ['one', 'two', 'three'],
    ],
    ['[[People/Jane|J]]', ['People/Jane']],
    ['see [[People/Jane|J]] there', ['see J there']],
    [7, ['7']],
    [false, ['false']],
    [{ a: 1 }, []],
  ])('%j', (value, expected) => {
    expect(readTexts(value)).toEqual(expected);
  });

  test('one text is shown as its reader sees it', () => {
    expect(readText('[[Organisations/Aldermouth|The university]]')).toBe('The university');
    expect(readText('[[Organisations/Aldermouth]]')).toBe('Aldermouth');
    expect(readText([['Organisations/Aldermouth']])).toBe('Aldermouth');
    expect(readText(['Organisations/Aldermouth'])).toBe('Organisations/Aldermouth');
    expect(readText([])).toBeNull();
  });

  test.each([
    [true, true],
    ['yes', true],
    ['True', true],
    [1, true],
    [false, false],
    ['no', false],
    [null, false],
    [[], false],
  ])('yes or no: %j', (value, expected) => {
    expect(readYes(value)).toBe(expected);
  });
});

describe('hostile values', () => {
  test('nesting and repetition without end come to an end', () => {
    let deep: unknown = 'Jane';
    for (let depth = 0; depth < 5_000; depth++) deep = [deep];
    expect(readTexts(deep)).toEqual([]);
    const laughs: unknown[] = ['lol'];
    let all: unknown = laughs;
    for (let level = 0; level < 12; level++) all = Array.from({ length: 10 }, () => all);
    expect(readTexts(all).length).toBeLessThanOrEqual(10_000);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(readTexts(circle)).toEqual([]);
  });

  test.each([
    ['[', 90_000],
    ['[[', 90_000],
    ['[[a', 60_000],
    ['[a](', 60_000],
    ['[a]', 60_000],
    ['](', 90_000],
    ['[[a]] ', 30_000],
    [']]', 90_000],
    ['[x](y [[', 30_000],
  ])('%j written %i times is read in a straight line', (piece, count) => {
    expect(splitLinks(piece.repeat(count)).length).toBeGreaterThan(0);
    const splitting = (size: number): (() => void) => {
      const text = piece.repeat(size);
      return () => void splitLinks(text);
    };
    expect(growth(splitting, count)).toBeLessThan(24);
  });

  test('any value at all is read without a throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(Array.isArray(readMentions(value))).toBe(true);
        expect(Array.isArray(readTexts(value))).toBe(true);
      }),
    );
  });

  test('nothing between links is lost, and no link', () => {
    const piece = fc.oneof(fc.constantFrom('[[A]]', '[b](C.md)', '[', ']', '(', ')', '[[', ']]', '!'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const plain = splitLinks(text).filter((part) => part.target === null);
        for (const { text: between } of plain) expect(text).toContain(between);
        if (!text.includes('['))
          expect(
            splitLinks(text)
              .map((part) => part.text)
              .join(''),
          ).toBe(text);
      }),
    );
  });
});
