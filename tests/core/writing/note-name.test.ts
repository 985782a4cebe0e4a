import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldNoteName, freeNoteName, safeNoteName } from '../../../src/core/writing/note-name';

describe('naming a note', () => {
  it.each([
    ['Grace Hopper', 'Grace Hopper'],
    ['A/B: what? [[x]] #y ^z', 'A B what x y z'],
    ['../../etc', 'etc'],
    ['.hidden.', 'hidden'],
    ['con', 'con note'],
    ['Zoe\u0308', 'Zoë'],
    ['{{name}} <% x %>', 'name % x %'],
    ['\u202Etxt.md', 'txt.md'],
    ['...', 'Untitled'],
    ['', 'Untitled'],
  ])('%j becomes %j', (name, expected) => {
    expect(safeNoteName(name)).toBe(expected);
  });

  it('is safe whatever it is given, and safe names stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeNoteName(name);
        expect(safe).not.toMatch(/[\\/:*?"<>|#^[\]\n]|^[ .]|[ .]$|^$/);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(206);
        expect(safeNoteName(safe)).toBe(safe);
      }),
    );
  });

  it('gives a suffix where the name is taken, in any case and either form of an accent', () => {
    expect(freeNoteName('Ann', new Set())).toBe('Ann');
    expect(freeNoteName('Ann', new Set(['ann', 'ann 2'].map(foldNoteName)))).toBe('Ann 3');
    expect(freeNoteName('Zoë', new Set([foldNoteName('ZOE\u0308')]))).toBe('Zoë 2');
  });
});
