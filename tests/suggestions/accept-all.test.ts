/** Several suggestions of one note, written down at once: nothing else of the note changes, and one undo gives every byte back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { applyEdits } from '../../src/editing/edit';
import { undoing } from '../../src/editing/note-change';
import { readBack, readerOf } from '../../src/editing/read-back';
import { type Accepted, acceptIn, writingOf } from '../../src/suggestions/accept';
import type { Suggestion } from '../../src/suggestions/propose';
import type { SuggestionKind } from '../../src/suggestions/rules';
import { rulesOf } from '../support/a-note';
import { runs } from '../support/property-runs';

const path = 'Meetings/2026-11-20 Coffee.md';
const read = readerOf(path, rulesOf(), (text) => parseYaml(text) as unknown);

/** What the lines of the notes say: the kind, the sentence, what of it is written. */
const sayings: readonly (readonly [kind: SuggestionKind, sentence: string, what: string])[] = [
  ['favour-received', 'Ada read my CV.', 'read my CV'],
  ['need', 'Ada is looking for a metadata librarian.', 'a metadata librarian'],
  ['promise', 'I will send Ada my notes.', 'send Ada my notes'],
  ['offer', 'Ada can help with WARC files.', 'help with WARC files'],
  ['thanks-due', 'I need to thank Ada.', 'thank Ada'],
  ['ask-next-time', 'Next time ask Ada about the rota.', 'about the rota'],
];

function accepted(kind: SuggestionKind, sentence: string, what: string, line: number, isAlone = true): Accepted {
  const who = { key: 'People/Ada.md', name: 'Ada', ask: false };
  const suggestion: Suggestion = {
    ...{
      id: `${line}${kind}`,
      kind,
      who,
      whom: null,
      what,
      day: null,
      due: null,
      sentence,
      evidence: [0, 1],
      rule: '',
    },
    source: { path, line },
  };
  const writing = writingOf(suggestion, { who: '[[Ada]]', whom: '', isClear: true, isLineClear: true });
  if (!writing) throw new Error(kind);
  return { suggestion, writing, isAlone };
}

const change = (all: readonly Accepted[]) =>
  acceptIn(all, 'Favours', (one, intention) => readBack(one, read, intention));

const properties = ['---', 'tags: [meeting]', 'attendees: ["[[Ada]]"]', '---'];

function written(text: string, all: readonly Accepted[]): string {
  const edited = change(all)(text);
  return 'refusal' in edited ? `refused: ${edited.refusal.what}` : applyEdits(text, edited.edits);
}

describe('several suggestions of one note', () => {
  it('get their tags where they stand, else their lines under one heading, in the order of the note', () => {
    const text = [...properties, '- Ada read my CV.', 'I need to thank Ada. I will send Ada my notes.', ''].join('\n');
    const [favour, , promise, , thanks] = sayings;
    if (!favour || !promise || !thanks) throw new Error();
    const all = [accepted(...favour, 5), accepted(...thanks, 6, false), accepted(...promise, 6, false)];
    expect(written(text, all)).toBe(
      [
        ...[
          ...properties,
          '- [ ] #favour/received Ada read my CV.',
          'I need to thank Ada. I will send Ada my notes.',
          '',
        ],
        ...['## Favours', '', '- [ ] thank [[Ada]]', '- [ ] send Ada my notes', ''],
      ].join('\n'),
    );
  });

  it('find their lines though the heading for new lines stands above them', () => {
    const text = [...properties, '## Favours', '', '## Said', '- Ada is looking for a metadata librarian.', ''];
    const [, need, promise] = sayings;
    if (!need || !promise) throw new Error();
    const lines = [...text, 'I will send Ada my notes.', 'Again: I will send Ada my notes.', ''];
    const all = [accepted(...promise, 10), accepted(...need, 8)];
    expect(written(lines.join('\n'), all)).toContain('- #need Ada is looking for a metadata librarian.');
    expect(written(lines.join('\n'), all)).toContain('## Favours\n\n- [ ] send Ada my notes\n\n## Said');
  });

  it('are all refused where one of their lines is gone', () => {
    const [favour, need] = sayings;
    if (!favour || !need) throw new Error();
    const text = [...properties, '- Ada read my CV.', ''].join('\n');
    expect(written(text, [accepted(...favour, 5), accepted(...need, 6)])).toMatch(/^refused/);
  });

  it('change no byte outside the lines that are written', () => {
    const anyLine = fc.oneof(
      fc.constantFrom(
        '',
        '## Said',
        '## Favours',
        'Plain words.',
        '- a point',
        '  - a smaller point',
        '> quoted',
        '1. one',
      ),
      fc.nat(sayings.length - 1),
    );
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.record({ item: fc.boolean(), ticked: fc.boolean() }), { minLength: 12, maxLength: 12 }),
        (lines, ending, choices) => {
          const all: Accepted[] = [];
          const body = lines.map((line, index) => {
            if (typeof line === 'string' || lines.indexOf(line) < index) return typeof line === 'string' ? line : '';
            const [kind, sentence, what] = sayings[line] ?? ['need', '', ''];
            if (choices[index]?.ticked) all.push(accepted(kind, sentence, what, properties.length + index + 1));
            return choices[index]?.item ? `- ${sentence}` : sentence;
          });
          const text = [...properties, ...body, ''].join(ending);
          const edited = change(all)(text);
          if ('refusal' in edited) return;
          const after = applyEdits(text, edited.edits);
          expect(applyEdits(after, (undoing(text, change(all))(after) as { readonly edits: [] }).edits)).toBe(text);
          // Without what was put in, it is the note of before: nothing was taken out or replaced.
          expect(edited.edits.every(({ from, to }) => from === to)).toBe(true);
          for (const { insert } of edited.edits)
            expect(insert).toMatch(/^(?:(?:\[ \] )?(?:#[\w/]+ )?|[\s\S]*(?:-|\d+\.) [\s\S]*)$/);
          for (const { writing } of all)
            expect(after.includes(writing.line) || after.includes(writing.prefix ?? writing.line)).toBe(true);
        },
      ),
      { numRuns: runs(150) },
    );
  });
});
