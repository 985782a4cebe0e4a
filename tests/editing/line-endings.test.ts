/** Notes with line endings of both kinds: what is added has that of its neighbour, and no line gets another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { applyEdits } from '../../src/editing/edit';
import { mergeFrontmatter } from '../../src/editing/frontmatter-edit';
import { addSteps } from '../../src/editing/introduction-step';
import { addToLog } from '../../src/editing/log-line';
import type { NoteChange } from '../../src/editing/note-change';
import { setProperty } from '../../src/editing/property-change';
import { addToSection } from '../../src/editing/section-line';
import { dayFromIso } from '../../src/model/day';
import { extendVocabulary } from '../../src/notes/vocabulary';
import { anyText } from '../support/any-note';
import { runs } from '../support/property-runs';

const { vocabulary } = extendVocabulary([]);
const day = dayFromIso('2026-11-23') ?? 0;
const told = { line: 1, people: [['Ann Bee'], ['Cal Dee']] } as const;
const step = { words: 'asked [[Cal Dee]]', isWaiting: true };

function made(text: string, change: NoteChange): string {
  const edited = change(text);
  return 'refusal' in edited ? text : applyEdits(text, edited.edits);
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

describe('in a note with line endings of both kinds', () => {
  it.each<[string, NoteChange, string, string]>([
    [
      'a step',
      addSteps({ ...told, line: 2 }, [step], vocabulary),
      'x\r\n- [ ] #intro [[Ann Bee]] [[Cal Dee]]\n\r\nend\r\n',
      'x\r\n- [ ] #intro [[Ann Bee]] [[Cal Dee]]\n    - [/] asked [[Cal Dee]]\n\r\nend\r\n',
    ],
    [
      'a line',
      addToSection('Log', '- new'),
      '# A\n## Log\n- old\r\n\n# End\n',
      '# A\n## Log\n- old\r\n- new\r\n\n# End\n',
    ],
    [
      'a property',
      (text) => mergeFrontmatter(text, 'tags: [b]\n', parseYaml),
      '---\r\ntags:\n  - a\n---\r\n',
      '---\r\ntags:\n  - a\n  - b\n---\r\n',
    ],
  ])('%s has that of the line above', (_, change, before, after) => {
    expect(made(before, change)).toBe(after);
  });

  it('every line is the same after a change, ending and all', () => {
    const endings = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });
    const changes: readonly NoteChange[] = [
      addToSection('Log', '- new', '- more'),
      addToLog('Log', { day, what: 'new' }),
      addSteps({ ...told, line: 0 }, [step], vocabulary),
      setProperty(['cadence'], 30, parseYaml),
      (text) => mergeFrontmatter(text, 'tags: [b, c]\nother: 1\n', parseYaml),
    ];
    fc.assert(
      fc.property(anyText, anyText, endings, fc.constantFrom(...changes), (above, below, crs, change) => {
        const plain = `${above}\n\n- [ ] #intro [[Ann Bee]] [[Cal Dee]]\n\n${below}\n`;
        const text = linesOf(plain.replace(/\r/g, ''))
          .map((line, at) => (crs[at % crs.length] ? line.replace('\n', '\r\n') : line))
          .join('');
        const before = linesOf(text);
        const after = linesOf(made(text, change));
        const left = [...after];
        const changed = before.filter((line) => {
          const at = left.indexOf(line);
          if (at >= 0) left.splice(at, 1);
          return at < 0;
        });
        // The one whose words are.
        expect(changed.length).toBeLessThanOrEqual(1);
      }),
      { seed: 20_261_123, numRuns: runs(200) },
    );
  });
});
