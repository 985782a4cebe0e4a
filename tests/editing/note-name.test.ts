import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldNoteName, freeNoteName, safeNoteName } from '../../src/editing/note-name';

describe('naming a note', () => {
  it.each([
    ['Grace Hopper', 'Grace Hopper'],
    ['A/B: what? [[x]] #y ^z', 'A B what x y z'],
    ['../../etc', 'etc'],
    ['.hidden.', 'hidden'],
    ['con', 'con note'],
    ['Zoe\u0308', 'Zoë'],
    ['{{name}} <% x %>', 'name % x %'],
    ['\u202Etxt.md', 'txt md'],
    ['...', 'Untitled'],
    ['', 'Untitled'],
    [' . Ann . ', 'Ann'],
    ['a  \t b', 'a b'],
    ['a\\b*c?d"e<f>g|h', 'a b c d e f g h'],
    ['a\u0000\u200B\uD800b', 'a b'],
    ['a{b}c', 'a{b}c'],
    ['a{{b}}c', 'a b c'],
    ['PRN', 'PRN note'],
    ['com1', 'com1 note'],
    ['lpt9', 'lpt9 note'],
    ['aux', 'aux note'],
    ['nul', 'nul note'],
    ['aux.md', 'aux md'],
    ['Con . the artist', 'Con the artist'],
    ['com1..x', 'com1 x'],
    ['icon', 'icon'],
    ['con man.md', 'con man md'],
    ['Ada Lovelace.md', 'Ada Lovelace md'],
    ['Ada Lovelace.MD', 'Ada Lovelace MD'],
    ['.md', 'md'],
    ['a.md.md', 'a.md md'],
    ['%%c%%', 'c'],
    ['100 %', '100 %'],
    ['console', 'console'],
    ['com12', 'com12'],
    ['lpt', 'lpt'],
  ])('%j becomes %j', (name, expected) => {
    expect(safeNoteName(name)).toBe(expected);
  });

  it('is safe whatever it is given, and safe names stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeNoteName(name);
        expect(safe).not.toMatch(/[\\/:*?"<>|#^[\]\n]|%%|^[ .]|[ .]$|\.md$|^$/i);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(206);
        expect(safeNoteName(safe)).toBe(safe);
      }),
    );
  });

  it('is cut before the letter that would be the 201st byte of UTF-8, and ends in no space', () => {
    for (const [letter, most] of [
      ['a', 200],
      ['~', 200],
      ['é', 100],
      ['\u07fa', 100],
      ['ࠀ', 66],
      ['カ', 66],
      ['\uffe5', 66],
      ['𐀀', 50],
      ['🎉', 50],
    ] as const) {
      expect(safeNoteName(letter.repeat(most + 1))).toBe(letter.repeat(most));
      expect(safeNoteName(letter.repeat(most))).toBe(letter.repeat(most));
    }
    expect(safeNoteName(`${'a'.repeat(199)} b`)).toBe('a'.repeat(199));
    expect(safeNoteName(`  ${'a'.repeat(200)}`)).toBe('a'.repeat(200));
  });

  it('gives a suffix where the name is taken, in any case and either form of an accent', () => {
    expect(freeNoteName('Ann', new Set())).toBe('Ann');
    expect(freeNoteName('Ann', new Set(['ann', 'ann 2'].map(foldNoteName)))).toBe('Ann 3');
    expect(freeNoteName('Straße', new Set([foldNoteName('STRASSE')]))).toBe('Straße');
    expect(freeNoteName('Zoë', new Set([foldNoteName('ZOE\u0308')]))).toBe('Zoë 2');
  });
});
