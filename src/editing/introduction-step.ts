import type { Answer } from '../model/introduction';
import { type Day, dayFromIso, isoOf } from '../model/day';
import { foldName } from '../notes/fold';
import { mentionsOf, readLineWords } from '../notes/line-words';
import { nameOfMention, type Mention } from '../notes/mention';
import { NoteLines } from '../notes/note-lines';
import type { NoteListItem } from '../notes/note-source';
import type { StepRecord } from '../notes/note-record';
import { isOpenMark, PlaceFinder } from '../notes/places';
import { itemText } from '../notes/read-lines';
import { findIntroductions, readPlan, readStep } from '../notes/read-steps';
import { sourceOfText } from '../notes/scan-text';
import type { Vocabulary } from '../notes/vocabulary';
import { type Edited, lineEndingOf, linesOfText, type TextEdit } from './edit';
import { markLine, type TaskMark } from './line-change';
import { refused, type NoteChange } from './note-change';
import { NoteText } from './note-text';
import { addToSection, signAfter } from './section-line';
import { say } from '../i18n/words';

/** The line of an introduction as it was read: where it was, and how the two whom it names are called in links. */
export interface ToldIntroduction {
  readonly line: number;
  readonly people: readonly [readonly string[], readonly string[]];
}

/** An item to stand below it: its words, and whether an answer is still waited for. */
export interface NewStep {
  readonly words: string;
  readonly isWaiting: boolean;
}

/** An item below the line of an introduction, as one line of a list. */
export function stepLine({ words, isWaiting }: NewStep): string {
  return `- [${isWaiting ? '/' : 'x'}] ${words.replace(/\s+/g, ' ').trim()}`;
}

/** Adds the line of an introduction under a heading, with items below it, indented as the lists of the note are. */
export function addIntroduction(heading: string, line: string, steps: readonly NewStep[]): NoteChange {
  return (text) => {
    const inner = /^\t+(?:[-*+]|\d{1,9}[.)])[ \t]/m.test(text) ? '\t' : '    ';
    return addToSection(heading, [line, ...steps.map((step) => inner + stepLine(step))].join(lineEndingOf(text)))(text);
  };
}

/**
 * Adds items below the line of an introduction, after those that are there, with the indentation, the bullet and the quote marks of its
 * list. `mark` goes into the box of the line itself where it has one that is still open.
 */
export function addSteps(
  told: ToldIntroduction,
  steps: readonly NewStep[],
  vocabulary: Vocabulary,
  mark: { readonly sign: TaskMark; readonly day: Day } | null = null,
): NoteChange {
  return (text) => {
    const found = findTold(text, told, vocabulary);
    if ('refusal' in found) return found;
    return written(found, steps, mark);
  };
}

/**
 * Notes what somebody answered in the item that says that they were asked; where there is none that is still open, in an item of its own.
 * @param names how they are called in links
 * @param words `yes`, in the language of the app
 * @param own the item where there is none: `asked [[Cal Dee]]: yes`
 */
export function noteAnswer(
  told: ToldIntroduction,
  names: readonly string[],
  words: string,
  own: string,
  vocabulary: Vocabulary,
  mark: { readonly sign: TaskMark; readonly day: Day } | null = null,
): NoteChange {
  return (text) => {
    const found = findTold(text, told, vocabulary);
    if ('refusal' in found) return found;
    const { note, below, lines } = found;
    const open = below.filter(({ item }) => {
      const step = stepOn(found, item, vocabulary);
      const [who, ...others] = step === null || step.who === 'both' ? [] : step.who;
      return step?.kind === 'asked' && step.answer === null && who && others.length === 0 && isCalled(who, names);
    });
    // Planned, and answered before it was noted that they were asked.
    const planned = below.filter(({ item }) => {
      const text = itemText(lines, item);
      const plan = text === null ? null : readPlan(text, item.task, vocabulary);
      const [who, ...others] = plan === null || plan.who === 'both' || plan.hasDay ? [] : plan.who;
      return plan?.kind === 'asked' && who && others.length === 0 && isCalled(who, names);
    });
    const last = open[open.length - 1] ?? planned[planned.length - 1];
    if (!last) return written(found, [{ words: own, isWaiting: false }], mark);
    const [span] = linesOfText(text).slice(last.item.line);
    if (!span) return written(found, [{ words: own, isWaiting: false }], mark);
    const line = note.at(last.item.line);
    const end = endOfWords(line).length;
    const edits: TextEdit[] = [];
    const box = boxOf.exec(line);
    if (box?.[2] !== undefined && box[2] !== 'x') {
      const at = span.from + (box[1] ?? '').length + 1;
      edits.push({ from: at, to: at + box[2].length, insert: 'x' });
    }
    const insert = `${/:$/.test(line.slice(0, end)) ? '' : ':'} ${words}`;
    edits.push({ from: span.from + end, to: span.from + end, insert });
    return withMark(found, edits, mark);
  };
}

const boxOf = /^((?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(?:\[(.)\](?=[ \t]|$))?/u;

interface FoundIntroduction {
  readonly note: NoteText;
  readonly lines: NoteLines;
  readonly item: NoteListItem;
  /** The items below it, in the order written. */
  readonly below: readonly { readonly item: NoteListItem }[];
  readonly people: ToldIntroduction['people'];
  readonly vocabulary: Vocabulary;
}

function stepOn(
  { lines }: FoundIntroduction,
  item: NoteListItem,
  vocabulary: Vocabulary,
): Omit<StepRecord, 'line'> | null {
  const text = itemText(lines, item);
  return text === null ? null : readStep(text, item.task, vocabulary);
}

/** The line where it was, if it still tells of the two; else the only other one that does. */
function findTold(
  text: string,
  { line, people }: ToldIntroduction,
  vocabulary: Vocabulary,
): FoundIntroduction | Extract<Edited, { readonly refusal: unknown }> {
  const source = sourceOfText('', text, () => null);
  const lines = new NoteLines(source);
  const places = new PlaceFinder(source, lines);
  const tells = [...findIntroductions(source, lines, vocabulary)].filter(({ item }) => {
    if (places.isInert(item.line) || places.isQuoted(item.line)) return false;
    const mentions = mentionsOf(readLineWords(itemText(lines, item) ?? '').words).slice(0, 2);
    return mentions.length > 0 && mentions.every((one) => people.some((names) => isCalled(one, names)));
  });
  const there = tells.find(({ item }) => item.line === line - 1);
  const [only, ...others] = there ? [there] : tells;
  if (only && others.length === 0) return { ...only, note: new NoteText(text), lines, people, vocabulary };
  return refused(say.editing.introductionGone, say.editing.lookAgainNothingWritten, line);
}

function isCalled(mention: Mention, names: readonly string[]): boolean {
  const called = foldName(nameOfMention(mention));
  return names.some((name) => foldName(name) === called || foldName(name).split(' ')[0] === called);
}

function written(
  found: FoundIntroduction,
  steps: readonly NewStep[],
  mark: { readonly sign: TaskMark; readonly day: Day } | null,
): Edited {
  const { note, item, below } = found;
  const { edits, left } = filledPlans(found, steps);
  if (left.length === 0) return withMark(found, edits, mark);
  const last = note.lastWords(item.line, Math.max(item.endLine, ...below.map((one) => one.item.endLine)) + 1);
  if (note.isOpen(last)) return note.refuseOpen(last);
  const added = left.map((step, index) => prefixBelow(found, index + 1) + stepLine(step).slice(2));
  return withMark(found, [...edits, note.insertAfter(last, ...added)], mark);
}

/**
 * Steps that were planned in an item of their own, `- [ ] ask Ben`, fill its box and tell their day there; its words stay. `left` are the
 * others.
 */
function filledPlans(
  found: FoundIntroduction,
  steps: readonly NewStep[],
): { readonly edits: readonly TextEdit[]; readonly left: readonly NewStep[] } {
  const { lines, item, below, vocabulary } = found;
  const told = steps.map((step) => ({ step, said: readStep(step.words, step.isWaiting ? '/' : 'x', vocabulary) }));
  let left = told;
  const edits: TextEdit[] = [];
  // A task with a day of its own is a promise as well.
  const own = new Set(below.map((one) => one.item.line));
  for (const one of found.note.scanned.listItems) {
    if (left.length === 0) break;
    if (!own.has(one.line) && one.parent !== item.line) continue;
    const text = itemText(lines, one);
    const plan = text === null ? null : readPlan(text, one.task, vocabulary);
    if (!plan || plan.hasDay) continue;
    const done = left.filter(({ said }) => said !== null && tellsPlan(found, plan, said));
    const planned = plan.kind === 'asked' ? peopleIn(found, plan.who).length : 1;
    const [first] = done;
    if (!first || done.length !== planned) continue;
    const edited = filled(found, one, first.step, plan.isDue);
    if (edited.length === 0) continue;
    edits.push(...edited);
    left = left.filter((step) => !done.includes(step));
  }
  return { edits, left: left.map(({ step }) => step) };
}

type Told = Pick<StepRecord, 'kind' | 'who'>;

/** Whether a step is what was planned: the same with one of the same people. */
function tellsPlan(found: FoundIntroduction, plan: Told, said: Told): boolean {
  if (plan.kind !== said.kind) return false;
  if (plan.kind !== 'asked') return true;
  const planned = peopleIn(found, plan.who);
  return peopleIn(found, said.who).some((names) => planned.includes(names));
}

/** The names of those of the two whom an item means, each of them by words that mean nobody else. */
function peopleIn({ people }: FoundIntroduction, who: StepRecord['who']): readonly (readonly string[])[] {
  if (who === 'both') return people;
  return who.flatMap((mention) => {
    const [only, ...others] = people.filter((names) => isCalled(mention, names));
    return only && others.length === 0 ? [only] : [];
  });
}

/** The mark in the box of an item, and the day behind its words. What tells its dates as the Tasks plugin does is ticked as that does. */
function filled({ note }: FoundIntroduction, { line }: NoteListItem, step: NewStep, isDue: boolean): TextEdit[] {
  const span = linesOfText(note.text)[line];
  const day = /\d{4}-\d{2}-\d{2}/.exec(step.words)?.[0];
  if (!span) return [];
  if (isDue) {
    const on = day === undefined ? null : dayFromIso(day);
    const marked = on === null ? null : markLine(note.text, span, line + 1, 'x', on);
    return marked === null || 'refusal' in marked ? [] : [...marked.edits];
  }
  const words = note.at(line);
  const box = boxOf.exec(words);
  if (box?.[2] === undefined) return [];
  const at = span.from + (box[1] ?? '').length + 1;
  const mark = { from: at, to: at + box[2].length, insert: step.isWaiting ? '/' : 'x' };
  const end = span.from + endOfWords(words).replace(/[\s:]+$/, '').length;
  return [mark, ...(day === undefined ? [] : [{ from: end, to: end, insert: ` ${day}` }])];
}

/** A line without what other plugins write at its end: dates, fields, the id of the block. */
function endOfWords(line: string): string {
  const end =
    /\s+(?:\^[\w-]+\s*$|[➕📅📆🗓⏳⌛🛫✅❌🔺⏫🔼🔽⏬🔁🆔⛔🏁]|[[(](?:due|scheduled|created|start|completion|priority)::)/u.exec(
      line,
    );
  return line.slice(0, end?.index ?? line.length).trimEnd();
}

/** What stands before the words of an item so many places below the last: as with those that are there, else a step further in than the line. */
function prefixBelow({ note, item, below }: FoundIntroduction, place: number): string {
  const children = below.filter((one) => one.item.parent === item.line);
  const [before, own] = [-2, -1].map((at) => {
    const child = children.at(at);
    return child ? boxOf.exec(note.at(child.item.line))?.[1] : undefined;
  });
  if (own !== undefined)
    return own.replace(/\S+(?=[ \t]+$)/, (sign) => signAfter(sign, before?.trim().split(/\s/).at(-1) ?? null, place));
  const [, quote = '', indent = '', sign = '- '] =
    /^((?:[ \t]*>)*)([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)/.exec(note.at(item.line)) ?? [];
  const isTabbed = indent.includes('\t') || /^\t+(?:[-*+]|\d{1,9}[.)])[ \t]/m.test(note.text);
  const inner = isTabbed ? '\t' : ' '.repeat(Math.max(4, sign.length));
  return `${quote}${indent}${inner}${/^\d/.test(sign) ? '- ' : sign.charAt(0) + ' '}`;
}

/** With the mark in the box of the line itself, where it has one that is still open. */
function withMark(
  { note, item }: FoundIntroduction,
  edits: readonly TextEdit[],
  mark: { readonly sign: TaskMark; readonly day: Day } | null,
): Edited {
  if (mark === null || !isOpenMark(item.task)) return { edits };
  const span = linesOfText(note.text)[item.line];
  const marked = span ? markLine(note.text, span, item.line + 1, mark.sign, mark.day) : { edits: [] };
  if ('refusal' in marked) return marked;
  return { edits: [...marked.edits, ...edits] };
}

/** The words of an answer, in the language of the app; of a later one with the day from which they may be asked again. */
export function answerWords(answer: Answer, askAgain: Day): string {
  return answer === 'later' ? say.editing.answerLater(isoOf(askAgain)) : say.editing.answer(answer);
}
