/** Items written below the line of an introduction, and what somebody answered. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { applyEdits } from '../../src/editing/edit';
import { addIntroduction, addSteps, noteAnswer } from '../../src/editing/introduction-step';
import { type NoteChange, undoing } from '../../src/editing/note-change';
import { readBack, readerOf, tellsStep } from '../../src/editing/read-back';
import { dayFromIso } from '../../src/model/day';
import { NoteLines } from '../../src/notes/note-lines';
import { readSteps } from '../../src/notes/read-steps';
import { sourceOfText } from '../../src/notes/scan-text';
import { extendVocabulary } from '../../src/notes/vocabulary';
import { rulesOf } from '../support/a-note';
import { anyText } from '../support/any-note';
import { runs } from '../support/property-runs';

const { vocabulary } = extendVocabulary([]);
const day = dayFromIso('2026-11-23') ?? 0;
const told = { line: 1, people: [['Ann Bee'], ['Cal Dee', 'Cal']] } as const;
const asked = { words: 'asked [[Cal Dee]] 2026-11-23', isWaiting: true };
const root = '- [ ] #intro [[Ann Bee]] [[Cal Dee]] both restore globes';

function made(text: string, change: NoteChange): string {
  const edited = change(text);
  return 'refusal' in edited ? `refused: ${edited.refusal.what}` : applyEdits(text, edited.edits);
}

describe('an item below an introduction is added', () => {
  const add = (text: string): string => made(text, addSteps(told, [asked], vocabulary));
  it.each([
    [root, `${root}\n    - [/] asked [[Cal Dee]] 2026-11-23`],
    [`${root}\n- other\n`, `${root}\n    - [/] asked [[Cal Dee]] 2026-11-23\n- other\n`],
    [`x\r\n${root}\r\n`, `x\r\n${root}\r\n    - [/] asked [[Cal Dee]] 2026-11-23\r\n`],
    [`${root}\n  * globes\n    - more\n`, `${root}\n  * globes\n    - more\n  * [/] asked [[Cal Dee]] 2026-11-23\n`],
    [`${root}\n\t- globes\n`, `${root}\n\t- globes\n\t- [/] asked [[Cal Dee]] 2026-11-23\n`],
    [`- a\n\t${root}\n`, `- a\n\t${root}\n\t\t- [/] asked [[Cal Dee]] 2026-11-23\n`],
    [`> [!todo]\n> ${root}\n`, `> [!todo]\n> ${root}\n>     - [/] asked [[Cal Dee]] 2026-11-23\n`],
    [`100. ${root.slice(2)}\n`, `100. ${root.slice(2)}\n     - [/] asked [[Cal Dee]] 2026-11-23\n`],
    [
      `${root}\n    1. globes\n    2. maps\n        - old ones\n`,
      `${root}\n    1. globes\n    2. maps\n        - old ones\n    3. [/] asked [[Cal Dee]] 2026-11-23\n`,
    ],
    [
      `${root}\n  goes on here\n\nprose\n`,
      `${root}\n  goes on here\n    - [/] asked [[Cal Dee]] 2026-11-23\n\nprose\n`,
    ],
    [`\`\`\`\n${root}\n\`\`\`\n`, 'refused: The line of the introduction is no longer there as you saw it.'],
    [
      '- [ ] #intro [[Ann Bee]] [[Eve Eff]]\n',
      'refused: The line of the introduction is no longer there as you saw it.',
    ],
  ])('%j', (before, after) => {
    expect(add(before)).toBe(after);
  });

  it('follows the line, and refuses where it is there twice', () => {
    expect(add(`one\ntwo\n${root}\n`)).toBe(`one\ntwo\n${root}\n    - [/] asked [[Cal Dee]] 2026-11-23\n`);
    expect(add(`one\n${root}\n${root}\n`)).toMatch(/^refused/);
  });

  it.each([
    ['- [ ] ask Cal', '- [/] ask Cal 2026-11-23'],
    ['- [ ] ask [[Cal Dee]] by mail, he is shy ^id', '- [/] ask [[Cal Dee]] by mail, he is shy 2026-11-23 ^id'],
    ['- [ ] asked [[Cal Dee]]', '- [/] asked [[Cal Dee]] 2026-11-23'],
    ['1. [ ] ask Cal:', '1. [/] ask Cal 2026-11-23:'],
    ['- [ ] Cal fragen', '- [/] Cal fragen 2026-11-23'],
    ['- [ ] ask Ann\n    - [ ] ask Cal', '- [ ] ask Ann\n    - [/] ask Cal 2026-11-23'],
    // It is planned for a day, which stays as it is.
    ['- [ ] ask Cal 📅 2026-12-01', '- [x] ask Cal 📅 2026-12-01 ✅ 2026-11-23'],
  ])('fills the box in which it was planned: %s', (planned, filled) => {
    const text = `${root}\n    ${planned}\n    - globes\n`;
    expect(add(text)).toBe(text.replace(planned, filled));
    const [one] = [
      ...readSteps(
        sourceOfText('Note.md', add(text), () => null),
        new NoteLines(sourceOfText('Note.md', add(text), () => null)),
        vocabulary,
      ).below.values(),
    ];
    expect(one?.steps.map(({ kind, day: on }) => [kind, on])).toEqual([['asked', day]]);
  });

  it.each([
    '- [ ] ask Ann',
    '- ask Cal',
    '- [x] ask Cal',
    '- [-] ask Cal',
    '- [ ] ask Cal about the globes',
    '- [ ] introduce them',
  ])('leaves another item alone: %s', (other) => {
    const text = `${root}\n    ${other}\n`;
    expect(add(text)).toBe(`${text}    - [/] asked [[Cal Dee]] 2026-11-23\n`);
  });

  it('fills one box for both, and that of the introduction', () => {
    const both = ['Ann Bee', 'Cal Dee'].map((name) => ({ words: `asked [[${name}]] 2026-11-23`, isWaiting: true }));
    const text = `${root}\n    - [ ] ask both\n    - [ ] introduce them\n    - [ ] hear how it went\n`;
    expect(made(text, addSteps(told, both, vocabulary))).toBe(text.replace('[ ] ask both', '[/] ask both 2026-11-23'));
    expect(add(text)).toBe(`${text}    - [/] asked [[Cal Dee]] 2026-11-23\n`);
    const introduced = addSteps(told, [{ words: 'introduced 2026-11-23', isWaiting: false }], vocabulary);
    expect(made(text, introduced)).toBe(text.replace('[ ] introduce them', '[x] introduce them 2026-11-23'));
    const heard = addSteps(told, [{ words: 'they told me how it went 2026-11-23', isWaiting: false }], vocabulary);
    expect(made(text, heard)).toBe(text.replace('[ ] hear how it went', '[x] hear how it went 2026-11-23'));
  });

  it('and the box of the line is ticked, where it is still open', () => {
    const introduced = { words: 'introduced 2026-11-23', isWaiting: false };
    const change = addSteps(told, [introduced], vocabulary, { sign: 'x', day });
    expect(made(`${root}\n`, change)).toBe(
      `- [x] #intro [[Ann Bee]] [[Cal Dee]] both restore globes\n    - [x] introduced 2026-11-23\n`,
    );
    expect(made('- #intro [[Ann Bee]] [[Cal]]\n', change)).toBe(
      '- #intro [[Ann Bee]] [[Cal]]\n    - [x] introduced 2026-11-23\n',
    );
  });
});

describe('an introduction with steps is added under a heading', () => {
  const add = (text: string): string =>
    made(text, addIntroduction('Ideas', '- [ ] #intro [[Ann Bee]] [[Cal Dee]]', [asked]));
  it.each([
    ['## Ideas\n\n1. one\n', '2. [ ] #intro [[Ann Bee]] [[Cal Dee]]\n    - [/] asked [[Cal Dee]] 2026-11-23\n'],
    ['## Ideas\n\n99. one\n', '100. [ ] #intro [[Ann Bee]] [[Cal Dee]]\n     - [/] asked [[Cal Dee]] 2026-11-23\n'],
    ['## Ideas\n\n   - one\n', '   - [ ] #intro [[Ann Bee]] [[Cal Dee]]\n       - [/] asked [[Cal Dee]] 2026-11-23\n'],
  ])('goes on as its list does: %j', (before, added) => {
    expect(add(before)).toBe(before + added);
  });
});

describe('an answer', () => {
  const answer = (text: string): string =>
    made(text, noteAnswer(told, ['Cal Dee', 'Cal'], 'yes', 'asked [[Cal Dee]]: yes', vocabulary));
  it.each([
    [`- [/] asked [[Cal Dee]] 2026-11-12`, `- [x] asked [[Cal Dee]] 2026-11-12: yes`],
    [`- asked Cal 2026-11-12`, `- asked Cal 2026-11-12: yes`],
    [`- [ ] asked [[Cal Dee]] 2026-11-12: ^id`, `- [x] asked [[Cal Dee]] 2026-11-12: yes ^id`],
    [`- [/] asked [[Cal Dee]] by mail`, `- [x] asked [[Cal Dee]] by mail: yes`],
    [`- [ ] ask Cal`, `- [x] ask Cal: yes`],
    [`- [/] asked [[Cal Dee]] ➕ 2026-11-12`, `- [x] asked [[Cal Dee]]: yes ➕ 2026-11-12`],
    [`- [/] asked both 2026-11-12`, `- [/] asked both 2026-11-12\n    - [x] asked [[Cal Dee]]: yes`],
    [`- [/] asked [[Ann Bee]]`, `- [/] asked [[Ann Bee]]\n    - [x] asked [[Cal Dee]]: yes`],
    [`- [x] asked [[Cal Dee]]: later`, `- [x] asked [[Cal Dee]]: later\n    - [x] asked [[Cal Dee]]: yes`],
  ])('goes where it belongs: %s', (before, after) => {
    expect(answer(`${root}\n    ${before}\n`)).toBe(`${root}\n    ${after}\n`);
  });

  it('is read back as what was meant, and undone byte for byte, in any note', () => {
    const read = readerOf('Note.md', rulesOf(), parseYaml as (text: string) => unknown);
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('yes', 'no', 'later'), (above, below, said) => {
        const text = `${above}\n\n${root}\n    - [/] asked [[Cal Dee]] 2026-11-12\n\n${below}`;
        const change = readBack(
          noteAnswer({ ...told, line: 0 }, ['Cal Dee'], said, `asked [[Cal Dee]]: ${said}`, vocabulary),
          read,
          tellsStep('asked', said as 'yes'),
        );
        const after = made(text, change);
        if (after.startsWith('refused')) return;
        const edited = undoing(text, change)(after);
        if ('refusal' in edited) throw new Error(edited.refusal.what);
        expect(applyEdits(after, edited.edits)).toBe(text);
      }),
      { seed: 20_261_123, numRuns: runs(200) },
    );
  });
});
