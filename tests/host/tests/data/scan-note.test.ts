import fc from 'fast-check';
import type { CachedMetadata, Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { scanNote } from '../../data/scan/scan-note';

const links = (text: string): string[] => (scanNote(text).links ?? []).map(({ link }) => link);
const tags = (text: string): string[] => (scanNote(text).tags ?? []).map(({ tag }) => tag);
const types = (text: string): string[] =>
  (scanNote(text).sections ?? []).map(({ type, position: { start, end } }) => `${type} ${start.line}-${end.line}`);
const items = (text: string): string[] =>
  (scanNote(text).listItems ?? []).map(
    ({ position: { start, end }, parent, task }) =>
      `${start.line}-${end.line} in ${parent}${task === undefined ? '' : ` [${task}]`}`,
  );

describe('links', () => {
  it('are found with what they say and show, and where they stand', () => {
    expect(scanNote('Met [[People/Ada|Ms Lovelace]].').links).toEqual([
      {
        link: 'People/Ada',
        original: '[[People/Ada|Ms Lovelace]]',
        displayText: 'Ms Lovelace',
        position: { start: { line: 0, col: 4, offset: 4 }, end: { line: 0, col: 30, offset: 30 } },
      },
    ]);
  });

  it.each([
    ['[[Ada]] and [[Grace#Jobs]]', ['Ada', 'Grace#Jobs']],
    ['[[ Ada ]]', ['Ada']],
    ['[[a]b]]', ['a]b']],
    ['[[[Ada]]]', ['Ada']],
    ['[[not [[Ada]]', ['Ada']],
    ['[[]] [[ ]] [[|x]] [[Ada', []],
    ['[[two\nlines]]', []],
    ['\\[[Ada]]', []],
    ['| a | [[Ada\\|A]] |', ['Ada']],
    ['[Ada](People/Ada%20King.md) [G](<Grace H.md> "title")', ['People/Ada King.md', 'Grace H.md']],
    ['[site](https://x.org/a_(b)) [mail](mailto:a@b.c)', []],
    ['[a [b] c](Ada.md)', ['Ada.md']],
    ['[100%](Odds%.md)', ['Odds%.md']],
    ['[x](a(b).md)', ['a(b).md']],
    ['[x] (Ada.md)', []],
    ['**[[Ada]]** _[[Grace]]_ ==[[Joan]]==', ['Ada', 'Grace', 'Joan']],
  ])('of %j are %j', (text, expected) => expect(links(text)).toEqual(expected));

  it('are not found in code, comments, math or HTML', () => {
    expect(links('`[[a]]` ``[[b]] ` [[c]]`` [[Ada]]')).toEqual(['Ada']);
    expect(links('`unclosed [[Ada]]')).toEqual(['Ada']);
    expect(links('a `code\nover [[two]] lines` [[Ada]]')).toEqual(['Ada']);
    expect(links('```\n[[a]]\n```\n[[Ada]]')).toEqual(['Ada']);
    expect(links('~~~~ md\n[[a]]\n~~~\n[[b]]\n~~~~\n[[Ada]]')).toEqual(['Ada']);
    expect(links('- item\n  ```\n  [[a]]\n  ```\n- [[Ada]]')).toEqual(['Ada']);
    expect(links('> ```\n> [[a]]\n> ```\n> [[Ada]]')).toEqual(['Ada']);
    expect(links('    [[indented code]]\n\n[[Ada]]')).toEqual(['Ada']);
    expect(links('a %% [[x]] %% [[Ada]]')).toEqual(['Ada']);
    expect(links('%%\n[[a]]\n\n[[b]]\n%%\n[[Ada]]')).toEqual(['Ada']);
    expect(links('100 %% [[Ada]]')).toEqual(['Ada']);
    expect(links('$[[a]]$ $$[[b]]$$ [[Ada]] costs $5, [[Grace]] $6')).toEqual(['Ada', 'Grace']);
    expect(links('$$\n[[a]]\n$$\n[[Ada]]')).toEqual(['Ada']);
    expect(links('x <!-- [[a]] --> [[Ada]] <b title="[[b]]">')).toEqual(['Ada']);
    expect(links('<div>\n[[a]]\n</div>\n\n[[Ada]]')).toEqual(['Ada']);
  });

  it('of embeds are kept apart', () => {
    const cache = scanNote('![[photo.png|100]] ![alt](pic.png) [[Ada]]');
    expect(cache.embeds?.map(({ link, original, displayText }) => [link, original, displayText])).toEqual([
      ['photo.png', '![[photo.png|100]]', '100'],
      ['pic.png', '![alt](pic.png)', 'alt'],
    ]);
    expect(cache.links).toHaveLength(1);
  });
});

describe('tags', () => {
  it.each([
    ['#person and #favour/received', ['#person', '#favour/received']],
    ['#été #名前 #a-b_c #🎉', ['#été', '#名前', '#a-b_c', '#🎉']],
    ['#1984 #y1984', ['#y1984']],
    ['a#b (#c) https://x.org/#d', []],
    ['#tag. #next, #last!', ['#tag', '#next', '#last']],
    ['# Heading #inside', ['#inside']],
    ['`#a` %%#b%% \\#c', []],
    ['- #item\n> #quoted', ['#item', '#quoted']],
    ['##two', []],
  ])('of %j are %j', (text, expected) => expect(tags(text)).toEqual(expected));
});

describe('sections', () => {
  it.each([
    ['---\na: 1\n---\n# H\ntext\n\nmore\ntext', ['yaml 0-2', 'heading 3-3', 'paragraph 4-4', 'paragraph 6-7']],
    ['text\n- a\n- b\n\n\n1. c', ['paragraph 0-0', 'list 1-2', 'list 5-5']],
    ['- a\n\n  still a\n\nnot', ['list 0-2', 'paragraph 4-4']],
    ['- a\n* b', ['list 0-0', 'list 1-1']],
    ['- a\nlazy\n\n***\n> q\nlazy\n> [!note] t', ['list 0-1', 'thematicBreak 3-3', 'blockquote 4-6']],
    ['> [!quote] Ada\n> said', ['callout 0-1']],
    ['| a | b |\n|---|:-:|\n| 1 | 2 |\n\nx', ['table 0-2', 'paragraph 4-4']],
    ['Title\n=====\n\nSub\n---', ['heading 0-1', 'heading 3-4']],
    ['```js\nx\n\ny\n```\n    code', ['code 0-4', 'code 5-5']],
    ['```\nnever closed', ['code 0-1']],
    ['text\n%%\nhidden\n\n%%\ntext', ['paragraph 0-0', 'comment 1-4', 'paragraph 5-5']],
    ['$$\nx\n$$\n<div>\n\n[^1]: note', ['math 0-2', 'html 3-3', 'footnoteDefinition 5-5']],
    ['\t\n   \n', []],
    ['---\nnever closed', ['thematicBreak 0-0', 'paragraph 1-1']],
    ['2026. a year\nnot 5. items', ['list 0-1']],
    ['It was\n2026. And\n1. but', ['paragraph 0-1', 'list 2-2']],
  ])('of %j are %j', (text, expected) => expect(types(text)).toEqual(expected));

  it('are found the same with Windows line ends', () => {
    const text = '---\na: 1\n---\n# H\n\n- [ ] a ^id\n\n> q\n\n```\nx\n```';
    expect(types(text.replaceAll('\n', '\r\n'))).toEqual(types(text));
    const cache = scanNote(text.replaceAll('\n', '\r\n'));
    expect(cache.frontmatter).toEqual({ a: 1 });
    expect(cache.headings?.[0]?.heading).toBe('H');
    expect(cache.listItems?.[0]?.id).toBe('id');
  });
});

describe('headings', () => {
  it('have their text and level, and a place', () => {
    const text = '# One\n\n###### Six ##\n#not\n####### seven\nSet\nover two\n---\n#';
    expect(scanNote(text).headings?.map(({ heading, level }) => [heading, level])).toEqual([
      ['One', 1],
      ['Six', 6],
      ['#not\n####### seven\nSet\nover two', 2],
      ['', 1],
    ]);
  });

  it('inside a quote or list are none of the note', () => {
    expect(scanNote('> # quoted\n\n- # listed').headings).toBeUndefined();
  });
});

describe('list items', () => {
  it.each([
    ['- a\n- b', ['0-0 in -1', '1-1 in -1']],
    ['x\n\n- a\n  - b\n    - c\n  - d\n- e', ['2-2 in -2', '3-3 in 2', '4-4 in 3', '5-5 in 2', '6-6 in -2']],
    ['x\n- a\n\t- b\n\t\t- c', ['1-1 in -1', '2-2 in 1', '3-3 in 2']],
    [
      'x\n- [ ] todo\n- [x] done\n- [-] dropped\n- [] no\n- [ ]no',
      ['1-1 in -1 [ ]', '2-2 in -1 [x]', '3-3 in -1 [-]', '4-4 in -1', '5-5 in -1'],
    ],
    ['1. a\n   more\n\n   still\n   - b\n2) c', ['0-3 in -1', '4-4 in 0', '5-5 in -5']],
    ['> - quoted\n>   - deeper', ['0-0 in -1', '1-1 in 0']],
    ['x\n- - a', ['1-1 in -1', '1-1 in 1']],
    ['x\n\n-\n- b', ['2-2 in -2', '3-3 in -2']],
    ['x\n- a\n\n\n- b', ['1-1 in -1', '4-4 in -1']],
  ])('of %j are %j', (text, expected) => expect(items(text)).toEqual(expected));

  it('end before the list inside them', () => {
    const [outer, inner] = scanNote('- a\n  b\n  - c').listItems ?? [];
    expect(outer?.position).toEqual({ start: { line: 0, col: 0, offset: 0 }, end: { line: 1, col: 3, offset: 7 } });
    expect(inner?.position.start).toEqual({ line: 2, col: 2, offset: 10 });
  });
});

describe('blocks', () => {
  it('are known by their ids, in lower case', () => {
    const cache = scanNote('text ^One\n\n- item ^two\n  - sub ^three\n\n| a |\n|---|\n\n^four\n\nnot^five ^a_b');
    expect(Object.keys(cache.blocks ?? {}).sort()).toEqual(['four', 'one', 'three', 'two']);
    expect(cache.listItems?.map(({ id }) => id)).toEqual(['two', 'three']);
    expect(cache.sections?.[0]?.id).toBe('one');
    expect(cache.blocks?.['four']?.position.start.line).toBe(5);
  });
});

describe('front matter', () => {
  it('keeps days as text, and tells its links with dotted keys', () => {
    const cache = scanNote(
      '---\nlast contact: 2022-07-01\nme: "[[Me|I]]"\nattendees:\n  - "[[Ada]]"\n  - Grace\n  - "[Joan](Joan%20C.md)"\nin:\n  deep: "[[Org#x]]"\nnot: "see [[Ada]] or [[Joan]]"\n---\n',
    );
    expect(cache.frontmatter).toMatchObject({
      'last contact': '2022-07-01',
      attendees: ['[[Ada]]', 'Grace', '[Joan](Joan%20C.md)'],
    });
    expect(cache.frontmatterLinks).toEqual([
      { key: 'me', link: 'Me', original: '[[Me|I]]', displayText: 'I' },
      { key: 'attendees.0', link: 'Ada', original: '[[Ada]]', displayText: 'Ada' },
      { key: 'attendees.2', link: 'Joan C.md', original: '[Joan](Joan%20C.md)', displayText: 'Joan' },
      { key: 'in.deep', link: 'Org#x', original: '[[Org#x]]', displayText: 'Org > x' },
    ]);
    expect(cache.frontmatterPosition?.end).toEqual({ line: 10, col: 3, offset: 163 });
  });

  it.each([
    ['a: [1', 'unclosed'],
    ['a: 1\na: 2', 'a key twice'],
    ['a: &x 1\nb: *x', 'anchors'],
    ['a: b: c', 'a colon too many'],
    ['- just\n- a list', 'no mapping'],
    ['', 'empty'],
    ['\ta: 1', 'a tab'],
  ])('%j is none, yet a section (%s)', (yaml) => {
    const cache = scanNote(`---\n${yaml}\n---\ntext`);
    expect(cache.frontmatter).toBeUndefined();
    expect(cache.frontmatterLinks).toBeUndefined();
    expect(cache.sections?.map(({ type }) => type)).toEqual(['yaml', 'paragraph']);
  });

  it('stands at the start or nowhere', () => {
    expect(scanNote('\n---\na: 1\n---').frontmatter).toBeUndefined();
    expect(scanNote('---\r\na: 1\r\n---').frontmatter).toEqual({ a: 1 });
    expect(scanNote('\uFEFF---\na: 1\n---\n').frontmatter).toEqual({ a: 1 });
    expect(scanNote('---\na: 1\n--- \n').frontmatter).toEqual({ a: 1 });
    expect(scanNote('---\na: 1').frontmatter).toBeUndefined();
    expect(scanNote('---').frontmatter).toBeUndefined();
  });

  it('survives what is nested too deeply', () => {
    const deep = `---\na: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n[[Ada]]`;
    expect(links(deep)).toEqual(['Ada']);
    const laughs = Array.from(
      { length: 30 },
      (_, index) => `k${index}: &k${index} [${`*k${index - 1},`.repeat(9)}]`,
    ).slice(1);
    expect(scanNote(`---\n${laughs.join('\n')}\n---\n`).frontmatter).toBeUndefined();
  });
});

describe('footnotes', () => {
  it('are told with their references', () => {
    const cache = scanNote('text[^1] and [^a b]\n\n[^1]: See [[Ada]]');
    expect(cache.footnoteRefs?.map(({ id }) => id)).toEqual(['1']);
    expect(cache.footnotes?.map(({ id }) => id)).toEqual(['1']);
    expect(cache.links).toHaveLength(1);
  });
});

function positionsOf(cache: CachedMetadata): Pos[] {
  const lists = [
    cache.links,
    cache.embeds,
    cache.tags,
    cache.headings,
    cache.sections,
    cache.listItems,
    cache.footnotes,
  ];
  return lists.flatMap((list) => (list ?? []).map(({ position }) => position));
}

const pieces = fc.constantFrom(
  ...[
    '# ',
    '- ',
    '> ',
    '1. ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '[[',
    ']]',
    '|',
    '![[',
    '#tag',
    '`',
    '```\n',
    '~~~',
    '%%',
    '$',
    '$$',
    '<!--',
  ],
  ...[
    '-->',
    '<div>',
    '[ ] ',
    'word ',
    '---\n',
    '===',
    '[a](',
    'b.md)',
    '\\',
    '^id',
    '[^1]',
    ': ',
    '\r\n',
    '🎉',
    '*',
    '|-|',
    'a: "[[x]]"\n',
    '[!n]',
  ],
);

describe('any note', () => {
  it('gives places that lie in it and say what stands there', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const cache = scanNote(text);
        const lines = text.split('\n');
        for (const { start, end } of positionsOf(cache)) {
          expect(start.offset).toBeLessThanOrEqual(end.offset);
          expect(end.offset).toBeLessThanOrEqual(text.length);
          for (const { line, col, offset } of [start, end]) {
            expect(lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + col).toBe(offset);
          }
        }
        for (const ref of [...(cache.links ?? []), ...(cache.embeds ?? [])]) {
          expect(text.slice(ref.position.start.offset, ref.position.end.offset)).toBe(ref.original);
        }
        for (const { tag, position } of cache.tags ?? []) {
          expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
        }
        const sections = cache.sections ?? [];
        sections.slice(1).forEach(({ position }, index) => {
          expect(position.start.line).toBeGreaterThan(sections[index]?.position.end.line ?? -1);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('has each line that is not blank in one section', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const sections = scanNote(text).sections ?? [];
        text.split('\n').forEach((line, number) => {
          if (line.trim() === '') return;
          const holding = sections.filter(({ position: { start, end } }) => start.line <= number && number <= end.line);
          expect([text, number, holding.length]).toEqual([text, number, 1]);
        });
      }),
      { numRuns: 2000 },
    );
  });
});

/** Half a megabyte each: what looks back over the note for each character would not be done within the time for a test. */
describe.each([
  ['open brackets', '['],
  ['wikilinks never closed', '[[a '],
  ['links never closed', '[a](b'],
  ['titles never closed', '[a](b "'],
  ['backticks of many lengths', '`a``b```'],
  ['dollars', '$a '],
  ['comments in a line', ' %% '],
  ['tags of HTML never closed', '<a '],
  ['quotes in quotes', '> '],
  ['lists in lists', '- '],
  ['quotes and lists by turns', '> - '],
  ['lazy quotes', '> a\nb\n'],
  ['items and blank lines', '- a\n\n'],
  ['empty items', '-\n'],
  ['empty lines', '\n'],
  ['hashes', '#'],
  ['footnotes never closed', '[^a'],
  ['ids', ' ^a'],
  ['tables of one row', '|a|\n|-|\n'],
])('a hostile note of %s', (_name, piece) => {
  it('is read', () => {
    expect(scanNote(piece.repeat(500_000 / piece.length)).sections ?? []).toBeInstanceOf(Array);
  });
});
