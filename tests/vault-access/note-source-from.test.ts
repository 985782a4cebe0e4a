import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/notes/read-note';
import { noteSourceFrom } from '../../src/vault/note-source';
import { scanNote } from '../host/data/scan/scan-note';
import { parseYaml } from '../host/data/yaml';
import { aNote, rulesOf } from '../support/a-note';

describe('a note from the metadata cache', () => {
  test('holds links in the order written, without subpaths, those of the properties first', () => {
    const { links } = aNote('---\nup: "[[Home#Top|home]]"\n---\n![[Picture.png]] and [[Grace#Notes|her]]\n');
    expect(links.map(({ target, display, embed, key, line }) => [target, display, embed, key, line])).toEqual([
      ['Home', 'home', false, 'up', 0],
      ['Picture.png', expect.anything(), true, null, 3],
      ['Grace', 'her', false, null, 3],
    ]);
  });

  test('knows the day on which the file changed, as the user’s device sees it', () => {
    const file = { path: 'A.md', stat: { mtime: Date.UTC(2026, 9, 3, 3, 30), size: 0 } };
    // 03:30 in UTC is still the day before in New York, where the tests run.
    expect(noteSourceFrom(file, {}, '', parseYaml).modifiedDay).toBe(20728);
  });

  test.each([
    ['---\na: b: c\n---\n', 1],
    ['---\nok: yes\nbad: "unclosed\nnext: 1\n---\n', 2],
    ['---\n\ttab: 1\n---', 1],
    ['\uFEFF---\r\nok: 1\r\na: [1\r\n---\r\n', 2],
  ])('tells the line of malformed properties: %j', (text, line) => {
    const { malformed, frontmatter } = aNote(text);
    expect(frontmatter).toBeNull();
    expect(malformed?.line).toBeGreaterThanOrEqual(line);
    expect(malformed?.line).toBeLessThan(text.split('\n').length);
    expect(malformed?.message).toMatch(/\S\.$/);
  });

  test.each([['---\n---\n'], ['--- not properties\n'], ['---\na: [\n'], ['text\n---\na: [\n---\n'], ['']])(
    'takes nothing malformed for granted: %j',
    (text) => {
      expect(aNote(text).malformed).toBeNull();
    },
  );

  test('reads the same with the line ends and marks of other systems', () => {
    const text =
      '---\ntags: person\nintro by: "[[Ada]]"\n---\n## Needs\n- a rota\n- a lift\n\n- [ ] #owe [[Cy]] a book\n';
    const plain = readNote(aNote(text), rulesOf());
    expect(plain.person?.needs).toHaveLength(2);
    expect(readNote(aNote(text.replace(/\n/g, '\r\n')), rulesOf())).toEqual(plain);
    expect(readNote(aNote(`\uFEFF${text}`), rulesOf())).toEqual(plain);
  });

  test('any text and any older cache go together without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (older, text) => {
        const file = { path: 'A.md', stat: { mtime: 0, size: text.length } };
        const cache = scanNote(`---\ntags: [person, meeting]\n---\n- [ ] [[Ada]] ${older}\n# Needs\n- ${older}\n`);
        expect(readNote(noteSourceFrom(file, cache, text, parseYaml), rulesOf()).path).toBe('A.md');
      }),
    );
  });
});
