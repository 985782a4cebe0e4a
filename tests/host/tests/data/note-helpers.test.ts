import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getFrontMatterInfo } from '../../data/frontmatter';
import { getLinkpath, iterateRefs, parseLinktext, stripHeading, stripHeadingForLink } from '../../data/link-text';
import {
  getAllTags,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from '../../data/properties';
import { scanNote } from '../../data/scan/scan-note';
import { resolveSubpath } from '../../data/subpath';
import { normalizePath } from '../../data/vault-path';
import { parseYaml, stringifyYaml } from '../../data/yaml';

describe('normalizePath', () => {
  it.each([
    ['/People//Ada.md/', 'People/Ada.md'],
    ['People\\Ada.md', 'People/Ada.md'],
    ['a\u00A0b\u202Fc', 'a b c'],
    ['e\u0301', '\u00E9'],
    ['', '/'],
    ['/', '/'],
    ['//', '/'],
  ])('makes %j %j', (path, expected) => expect(normalizePath(path)).toBe(expected));

  it('leaves what it made as it is', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        expect(normalizePath(normalizePath(path))).toBe(normalizePath(path));
      }),
    );
  });
});

describe('links', () => {
  it('are split at the first #', () => {
    expect(parseLinktext('Ada#Jobs#2026')).toEqual({ path: 'Ada', subpath: '#Jobs#2026' });
    expect(parseLinktext('#Jobs')).toEqual({ path: '', subpath: '#Jobs' });
    expect(getLinkpath('People/Ada.md#^id')).toBe('People/Ada.md');
  });

  it('may be gone through until one is enough', () => {
    const refs = ['a', 'b', 'c'].map((link) => ({ link, original: link }));
    const seen: string[] = [];
    expect(iterateRefs(refs, ({ link }) => seen.push(link) > 0 && link === 'b')).toBe(true);
    expect(seen).toEqual(['a', 'b']);
    expect(iterateRefs(refs, () => undefined)).toBe(false);
  });

  it('compare headings without what is special in them', () => {
    expect(stripHeading('What: [[next]], *then*?')).toBe('What next then');
    expect(stripHeadingForLink('A #tag | [[b]] ^c')).toBe('A tag b c');
  });
});

describe('properties', () => {
  it('are found in any case, by name or pattern', () => {
    const properties = { 'Last Contact': '2026-01-01', tag: 'a, #b c', aliases: ['Ada', 7, null, { x: 1 }], empty: '' };
    expect(parseFrontMatterEntry(properties, 'last contact')).toBe('2026-01-01');
    expect(parseFrontMatterEntry(properties, /^last/i)).toBe('2026-01-01');
    expect(parseFrontMatterEntry(properties, 'nothing')).toBeNull();
    expect(parseFrontMatterEntry(null, 'x')).toBeNull();
    expect(parseFrontMatterTags(properties)).toEqual(['#a', '#b', '#c']);
    expect(parseFrontMatterAliases(properties)).toEqual(['Ada', '7']);
    expect(parseFrontMatterStringArray(properties, 'empty')).toBeNull();
    expect(parseFrontMatterStringArray({ a: 'x, y' }, 'a')).toEqual(['x', 'y']);
  });

  it('and text give all tags', () => {
    expect(getAllTags(scanNote('---\ntags: [person, "#x"]\n---\n#a #a'))).toEqual(['#person', '#x', '#a', '#a']);
    expect(getAllTags(scanNote('none'))).toBeNull();
  });
});

describe('front matter', () => {
  it('is told with its offsets', () => {
    const content = '---\na: 1\n---\nbody';
    const info = getFrontMatterInfo(content);
    expect(info).toEqual({ exists: true, frontmatter: 'a: 1\n', from: 4, to: 9, contentStart: 13 });
    expect(content.slice(info.contentStart)).toBe('body');
    expect(getFrontMatterInfo('body').exists).toBe(false);
  });
});

describe('YAML', () => {
  it('keeps days, clock times and yes as text', () => {
    expect(parseYaml('a: 2022-07-01\nb: 10:30\nc: yes\nd: 1\ne: true\nf:')).toEqual({
      a: '2022-07-01',
      b: '10:30',
      c: 'yes',
      d: 1,
      e: true,
      f: null,
    });
  });

  it('knows neither merge keys nor anchors', () => {
    expect(parseYaml('<<: 1')).toEqual({ '<<': 1 });
    expect(() => parseYaml('a: &x [1]\nb: *x')).toThrow();
  });

  it('says where it fails', () => {
    expect(() => parseYaml('a: 1\nb: [')).toThrow(
      expect.objectContaining({ name: 'YAMLParseError', linePos: expect.anything() }),
    );
  });

  it('prints what it reads again', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (properties) => {
        expect(JSON.stringify(parseYaml(stringifyYaml(properties)))).toBe(JSON.stringify(properties));
      }),
    );
  });
});

describe('a subpath', () => {
  const cache = scanNote('# A\n## Jobs\ntext ^one\n# B\n## Jobs\n- item ^two\n\n[^n]: note');

  it('leads to a heading, even below another', () => {
    expect(resolveSubpath(cache, '#jobs')).toMatchObject({ type: 'heading', start: { line: 1 }, end: { line: 3 } });
    expect(resolveSubpath(cache, '#B#Jobs')).toMatchObject({ type: 'heading', start: { line: 4 }, end: null });
    expect(resolveSubpath(cache, '#B#A')).toBeNull();
  });

  it('leads to a block, a list item or a footnote', () => {
    expect(resolveSubpath(cache, '#^ONE')).toMatchObject({ type: 'block', block: { id: 'one' }, start: { line: 2 } });
    expect(resolveSubpath(cache, '#^two')).toMatchObject({ type: 'block', list: { id: 'two' } });
    expect(resolveSubpath(cache, '#[^n]')).toMatchObject({ type: 'footnote', footnote: { id: 'n' } });
    expect(resolveSubpath(cache, '#^none')).toBeNull();
    expect(resolveSubpath(cache, '')).toBeNull();
  });
});
