import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/editing/edit';
import { repairLink } from '../../src/editing/repair-link';

const to = 'Network/Ida Noor';
const repaired = (text: string, line: number | null = null, target = 'People/Ida Noor'): string | null => {
  const edited = repairLink({ target, line }, to)(text);
  return 'refusal' in edited ? null : applyEdits(text, edited.edits);
};

describe('a link that leads nowhere is led to where the note is', () => {
  test.each([
    ['[[People/Ida Noor]]', '[[Network/Ida Noor]]'],
    ['[[People/Ida Noor|Ida]] came', '[[Network/Ida Noor|Ida]] came'],
    ['[[People/Ida Noor#Notes|Ida]]', '[[Network/Ida Noor#Notes|Ida]]'],
    ['| [[People/Ida Noor\\|Ida]] |', '| [[Network/Ida Noor\\|Ida]] |'],
    ['---\npeople:\n  - "[[People/Ida Noor]]"\n---\n', '---\npeople:\n  - "[[Network/Ida Noor]]"\n---\n'],
    ['a\r\n[[People/Ida Noor]]\r\n', 'a\r\n[[Network/Ida Noor]]\r\n'],
    ['[Ida](People/Ida%20Noor.md)', '[Ida](Network/Ida%20Noor.md)'],
    ['[Ida](<People/Ida Noor.md>)', '[Ida](<Network/Ida Noor.md>)'],
  ])('%j', (text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  test('the link on the line, or the next below it', () => {
    const text = '[[People/Ida Noor]]\n---\npeople:\n  - [[People/Ida Noor]]\n[[People/Ida Noor]]\n';
    expect(repaired(text, 3)).toBe(
      '[[People/Ida Noor]]\n---\npeople:\n  - [[Network/Ida Noor]]\n[[People/Ida Noor]]\n',
    );
  });

  test.each([
    ['[[People/Ida Noora]]'],
    ['[[Ida Noor]]'],
    ['People/Ida Noor'],
    ['[Ida](https://example.org/People/Ida%20Noor.md)'],
    ['[[People/Ida Noor]]\n[[People/Ida Noor]]'],
    ['![[People/Ida'],
    ['[[Old/People/Ida Noor]]'],
    [''],
  ])('%j is left alone where it is not clear which link is meant', (text) => {
    expect(repaired(text)).toBeNull();
  });

  test('a path that would break the properties is refused', () => {
    const text = "---\npeople: '[[People/Ida]]'\n---\n";
    expect('refusal' in repairLink({ target: 'People/Ida', line: 2 }, "Network/Pat O'Neil")(text)).toBe(true);
  });

  test('only the target changes', () => {
    const around = fc.string().filter((text) => !text.includes('[') && !text.includes(']'));
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(repaired(`${before}[[People/Ida Noor]]${after}`)).toBe(`${before}[[${to}]]${after}`);
      }),
      { seed: 20261128, numRuns: 200 },
    );
  });
});
