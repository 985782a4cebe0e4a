/** A text that is not written yet is taken apart as Obsidian's metadata cache takes apart a note: by example, then for any note. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteSource } from '../../src/notes/note-source';
import { sourceOfText } from '../../src/notes/scan-text';
import { parseYaml } from '../host/data/yaml';
import { aNote } from '../support/a-note';
import { anyText } from '../support/any-note';
import { anyBlocks } from '../support/any-blocks';
import { runs } from '../support/property-runs';

const structure = ({ frontmatter, tags, links, headings, sections, listItems }: NoteSource) => ({
  ...{ frontmatter, tags, links, sections, listItems },
  // A heading of several lines: its line ends are not compared.
  headings: headings.map((heading) => ({ ...heading, text: heading.text.replace(/\r\n/g, '\n') })),
});
const scanned = (text: string) => structure(sourceOfText('Note.md', text, parseYaml));
const told = (text: string) => structure(aNote(text));

describe('a text that is not written yet', () => {
  it.each(
    [
      ['', '\n', '---\n', '---\na: 1\n---', '\uFEFF---\ntags: [person]\n---\nx #tag', '---\na: [\n---\n- x'],
      ['# A #\ntext\n## B\n', 'A\nB\n===\nC\n---\n', '- A\n---\n', '#tag\n#\n####### x'],
      ['```\n# A\n- b\n```\n- c', '> ```\n# A\n> ```\n', '1. ```\n# A\n```\n', '~~~ x\n[[A]]\n~~~\n[[B]]', '```\nopen'],
      ['%%\n- a\n%%\n- b', '%% a %% [[B]]\n', 'a %% [[B]]\n%% [[C]]', '%%\nopen', '$$\nx\n$$\n- a', '$$ x $$ #t'],
      ['<div>\n- a\n\n- b', '<!-- [[A]]\n\n- b -->\n- c', '<b>[[A]]</b> x\n', '<pre>\n\n- a\n</pre>\n- b'],
      ['> - [ ] a\n> - b\nlazy\n', '> [!note]\n> - [x] a\n', '- > a\n- b', '> a\n- b\n'],
      [
        '- a\n  - b\n\n    c\n- [ ] d\n1. e\n2) f',
        '- - a\n  - b',
        '-\ta\n\t- b\n\t\t- c',
        '-     code\n- [x]\n',
        '* a\n+ b',
      ],
      [
        '[[A|b]] ![[C#d]] [e](F%20G.md#h) ![i](j.png) [k](https://l)',
        '`[[A]]` \\[[B]] [[ ]] [[[C]]] [[D',
        '| a | b |\n|---|---|\n| [[A\\|b]] | `|` |',
      ],
      [
        '---\nwith: ["[[A|b]]", "[C](D.md)"]\nx: {y: "[[E]]"}\n---\n',
        '[^1]: [[A]] #t\n',
        '- a\r\n  b\r\n- c\r\n',
        '12345678901. a\n- [-] b',
      ],
    ].flat(),
  )('is taken apart as the metadata cache has it: %j', (text) => {
    expect(scanned(text)).toEqual(told(text));
  });

  it('is taken apart alike whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyBlocks), (text) => {
        expect(scanned(text)).toEqual(told(text));
      }),
      { numRuns: runs(2_000) },
    );
  });

  it.each(['[', '[[', '`', '%%', '$', '<', '> ', '- ', '\\', '#', '![[', '(', '| ', '<!--', '[a]('])(
    'takes time in line with its length: %j',
    (sign) => {
      const begun = performance.now();
      scanned(sign.repeat(10_000));
      scanned(`${sign}\n`.repeat(10_000));
      expect(performance.now() - begun).toBeLessThan(4_000);
    },
  );
});
