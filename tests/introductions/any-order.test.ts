/**
 * Introductions driven through every stage in any order, by the changes that the app makes and by hand in between: marks changed, lines
 * moved, items deleted, other text added.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { introductionLine } from '../../src/editing/captured-line';
import { applyEdits } from '../../src/editing/edit';
import { addIntroduction, addSteps, noteAnswer } from '../../src/editing/introduction-step';
import { type NoteChange, undoing } from '../../src/editing/note-change';
import { readBack, readerOf, tellsIntroduction, tellsStep } from '../../src/editing/read-back';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { introductionStages, lineOf, progressOf, progressWords } from '../../src/introductions/stages';
import { dayFromIso, isoOf } from '../../src/model/day';
import type { Answer, Introduction, StepKind } from '../../src/model/introduction';
import { extendVocabulary } from '../../src/notes/vocabulary';
import { defaultSettings } from '../../src/vault/settings';
import { aNote, aPerson, rulesOf } from '../support/a-note';
import { kitPage } from '../support/kit-page';
import { networkOf } from '../support/network-of';
import { runs } from '../support/property-runs';

const { vocabulary } = extendVocabulary([]);
const today = dayFromIso('2026-11-23') ?? 0;
const rules = followUpRules(defaultSettings());
const path = 'Ideas.md';
const read = readerOf(path, rulesOf(), parseYaml as (text: string) => unknown);
const people = [aPerson('Ann Bee'), aPerson('Cal Dee')];
const names = { 'Ann Bee': ['Ann Bee'], 'Cal Dee': ['Cal Dee'] } as const;
type Name = keyof typeof names;
/** What somebody said, which is theirs; it begins with whose it is. */
const secretOf = (name: Name): string => `Zebedee of ${name.slice(0, 3)}`;

interface Note {
  text: string;
}
type Model = Record<string, never>;

function introductionsIn(text: string): readonly Introduction[] {
  const network = networkOf([...people, aNote(text, path)]);
  return [...network.introductions(), ...network.declined()].filter(({ by }) => by === network.meKey);
}

/** What must hold of the note whatever was done to it. */
function check({ text }: Note): void {
  const network = networkOf([...people, aNote(text, path)]);
  const found = [...network.introductions(), ...network.declined()].filter(({ by }) => by === network.meKey);
  expect(found.length).toBeLessThanOrEqual(1);
  for (const one of found) {
    const { stage } = progressOf(one, today);
    expect(introductionStages).toContain(stage);
    expect(progressWords(network, one, today)).not.toBe('');
    expect(network.introductions().includes(one)).toBe(stage !== 'declined');
    const steps = one.steps.map(({ kind, person, day, answer }) => JSON.stringify([kind, person, day, answer]));
    expect(new Set(steps).size).toBe(steps.length);
  }
  const rows = followUps(network, today, rules).flatMap(({ reasons }) => reasons);
  const about = rows.filter(({ introduction }) => introduction);
  // Each of the two may be to be asked; all else is said once.
  expect(about.length).toBeLessThanOrEqual(2);
  expect(about.filter(({ introduction }) => introduction?.next === 'make').length).toBeLessThanOrEqual(1);
  expect(about.filter(({ introduction }) => introduction?.next === 'hear').length).toBeLessThanOrEqual(1);
  if (found.some(({ state }) => state === 'declined')) expect(about).toEqual([]);
}

/** No text for the one holds what the other said. */
function checkLetters({ text }: Note): void {
  for (const [reader, other] of [
    ['Ann Bee', 'Cal Dee'],
    ['Cal Dee', 'Ann Bee'],
  ] as const)
    for (const template of ['Ask before introducing', 'Introduction', 'Thanks', 'Prep'])
      expect(
        kitPage({
          template,
          notes: [...people, aNote(text, path)],
          people: [reader, other].slice(0, template === 'Thanks' || template === 'Prep' ? 1 : 2),
        }),
      ).not.toContain(secretOf(other));
}

/** A change that the app makes: read back, and taken back byte for byte. */
function make(note: Note, change: NoteChange): boolean {
  const before = note.text;
  const edited = change(before);
  if ('refusal' in edited) return false;
  const after = applyEdits(before, edited.edits);
  const undone = undoing(before, change)(after);
  if ('refusal' in undone) throw new Error(undone.refusal.what);
  expect(applyEdits(after, undone.edits)).toBe(before);
  note.text = after;
  return true;
}

abstract class Deed implements fc.Command<Model, Note> {
  check(): boolean {
    return true;
  }

  run(_: Model, note: Note): void {
    this.act(note);
    check(note);
  }

  abstract act(note: Note): void;
  abstract toString(): string;
}

class Promise extends Deed {
  act(note: Note): void {
    // As the app does: what is there is not begun again.
    if (introductionsIn(note.text).length > 0) return;
    const line = introductionLine('promised', ['[[Ann Bee]]', '[[Cal Dee]]'], null, 'both restore globes');
    make(note, readBack(addIntroduction('Favours and promises', line, []), read, tellsIntroduction('promised')));
  }
  toString(): string {
    return 'promise';
  }
}

/** A step of an introduction that there is, where the app would offer one. */
abstract class Step extends Deed {
  act(note: Note): void {
    const [introduction] = introductionsIn(note.text);
    const line = introduction && lineOf(introduction);
    if (!introduction || !line) return;
    const before = introduction.steps.length;
    const wasMade = make(note, this.changeOf({ line: line.line, people: [names['Ann Bee'], names['Cal Dee']] }));
    const [after] = introductionsIn(note.text);
    if (!wasMade) return;
    expect(after).toBeDefined();
    expect((after?.steps.length ?? 0) - before).toBeLessThanOrEqual(1);
  }
  abstract changeOf(told: Parameters<typeof addSteps>[0]): NoteChange;
}

class Ask extends Step {
  constructor(private readonly name: Name) {
    super();
  }
  changeOf(told: Parameters<typeof addSteps>[0]): NoteChange {
    const step = { words: `asked [[${this.name}]] ${isoOf(today - 6)}`, isWaiting: true };
    return readBack(addSteps(told, [step], vocabulary), read, tellsStep('asked'));
  }
  toString(): string {
    return `ask ${this.name}`;
  }
}

class Say extends Step {
  constructor(
    private readonly name: Name,
    private readonly answer: Answer,
  ) {
    super();
  }
  changeOf(told: Parameters<typeof addSteps>[0]): NoteChange {
    const { name, answer } = this;
    const mark = answer === 'no' ? ({ sign: '-', day: today } as const) : null;
    const own = `asked [[${name}]]: ${answer}`;
    return readBack(noteAnswer(told, names[name], answer, own, vocabulary, mark), read, tellsStep('asked', answer));
  }
  toString(): string {
    return `${this.name} says ${this.answer}`;
  }
}

class Mark extends Step {
  constructor(
    private readonly kind: StepKind,
    private readonly words: string,
  ) {
    super();
  }
  changeOf(told: Parameters<typeof addSteps>[0]): NoteChange {
    const mark = this.kind === 'introduced' ? ({ sign: 'x', day: today } as const) : null;
    return readBack(
      addSteps(told, [{ words: this.words, isWaiting: false }], vocabulary, mark),
      read,
      tellsStep(this.kind),
    );
  }
  toString(): string {
    return this.words;
  }
}

/** What somebody changes by hand. */
class ByHand extends Deed {
  constructor(
    private readonly what: string,
    private readonly at: number,
    private readonly with_: string,
  ) {
    super();
  }
  act(note: Note): void {
    const lines = note.text.split('\n');
    const at = this.at % Math.max(1, lines.length);
    const line = lines[at] ?? '';
    const items = lines.flatMap((one, index) => (/^\s+- /.test(one) ? [index] : []));
    const item = items[this.at % Math.max(1, items.length)] ?? -1;
    switch (this.what) {
      case 'mark':
        lines[at] = line.replace(/^(\s*- )(?:\[.\] )?/, (_, bullet: string) => bullet + this.with_);
        break;
      case 'move':
        lines.splice(at, 1);
        lines.splice((at * 7 + 3) % (lines.length + 1), 0, line);
        break;
      case 'delete':
        if (item >= 0) lines.splice(item, 1);
        break;
      case 'reason': {
        const own = lines[item] ?? '';
        const name = (Object.keys(names) as Name[]).find((one) => own.includes(`asked [[${one}]]`));
        if (name) lines[item] = `${own}, ${secretOf(name)}`;
        break;
      }
      // A step in other words, with what one of them said; once.
      case 'step':
        if (!lines.includes(this.with_)) lines.splice(at, 0, this.with_);
        break;
      default:
        lines.splice(at, 0, this.with_);
    }
    note.text = lines.join('\n');
  }
  toString(): string {
    return `${this.what} ${String(this.at)} ${JSON.stringify(this.with_)}`;
  }
}

class Read extends Deed {
  act(note: Note): void {
    checkLetters(note);
  }
  toString(): string {
    return 'read the letters';
  }
}

const [ofAnn, ofCal] = [secretOf('Ann Bee'), secretOf('Cal Dee')];
/** Verbs that the app does not write itself, each with a day of its own. */
const otherSteps = [
  `declined [[Cal Dee]] 2026-10-01, ${ofCal}`,
  `declined by Ann Bee on 2026-10-02: ${ofAnn}`,
  `abgelehnt von [[Cal Dee]] 2026-10-03, weil ${ofCal}`,
  `Absage von Ann 2026-10-04, ${ofAnn}`,
  `declined 2026-10-05 because ${ofCal}`,
  `[[Ann Bee]] noch mal gefragt 2026-10-06: nein, ${ofAnn}`,
  `erneut gefragt [[Cal Dee]] 2026-10-07: ja, dann später, ${ofCal}`,
  `asked again [[Cal Dee]] 2026-10-08: no, ${ofCal}`,
  `reminded [[Ann Bee]] 2026-10-09: yes, but later, ${ofAnn}`,
  `asked [[Ann Bee]] and [[Cal Dee]] 2026-10-10: yes and no`,
  `Ann ja 2026-10-11, Cal nein 2026-10-12, ${ofCal}`,
].map((words) => `    - ${words}`);

const name = fc.constantFrom<Name>('Ann Bee', 'Cal Dee');
const place = fc.nat(40);
const deeds = [
  fc.constant(new Promise()),
  name.map((one) => new Ask(one)),
  fc.tuple(name, fc.constantFrom<Answer>('yes', 'yes', 'no', 'later')).map(([one, answer]) => new Say(one, answer)),
  fc.constantFrom(
    new Mark('introduced', `introduced ${isoOf(today - 25)}`),
    new Mark('met', `they met ${isoOf(today - 3)}`),
    new Mark('told', `they told me how it went ${isoOf(today)}`),
  ),
  fc
    .tuple(place, fc.constantFrom('[ ] ', '[x] ', '[-] ', '[/] ', '', '[>] '))
    .map(([at, mark]) => new ByHand('mark', at, mark)),
  fc.tuple(fc.constantFrom('move', 'delete', 'reason'), place).map(([what, at]) => new ByHand(what, at, '')),
  fc
    .tuple(
      place,
      fc.constantFrom(
        '',
        'Words.',
        '    - globes',
        '## Later',
        '- other',
        '    - [ ] call [[Ann Bee]]',
        '    - [ ] ask Cal',
        '    - [ ] ask both',
      ),
    )
    .map(([at, text]) => new ByHand('add', at, text)),
  fc.tuple(place, fc.constantFrom(...otherSteps)).map(([at, words]) => new ByHand('step', at, words)),
  fc.constant(new Read()),
];

describe('an introduction in any order', () => {
  it('always has a stage, is never doubled, is taken back byte for byte, and keeps what each of them said', () => {
    fc.assert(
      fc.property(fc.commands(deeds, { maxCommands: 30 }), (commands) => {
        fc.modelRun(() => ({ model: {}, real: { text: '# Ideas\n\n## Favours and promises\n' } }), commands);
      }),
      { seed: 20_261_123, numRuns: runs(150) },
    );
  }, 120_000);

  it('reaches every stage', () => {
    const note = { text: '' };
    const reached = new Set<string>();
    const go = (deed: Deed): void => {
      deed.act(note);
      check(note);
      const [one] = introductionsIn(note.text);
      if (one) reached.add(progressOf(one, today).stage);
    };
    go(new Promise());
    go(new Ask('Ann Bee'));
    go(new Ask('Cal Dee'));
    go(new Say('Ann Bee', 'yes'));
    go(new Say('Cal Dee', 'no'));
    go(
      new ByHand(
        'mark',
        note.text.split('\n').findIndex((line) => line.includes('#intro')),
        '[ ] ',
      ),
    );
    go(new Say('Cal Dee', 'yes'));
    go(new Mark('introduced', `introduced ${isoOf(today - 25)}`));
    go(new Mark('met', `they met ${isoOf(today - 3)}`));
    go(new Mark('told', `they told me how it went ${isoOf(today)}`));
    expect([...reached].sort()).toEqual([...introductionStages].sort());
  });
});
