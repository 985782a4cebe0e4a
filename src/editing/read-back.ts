import type { Day } from '../model/day';
import type { FavourDirection, FavourState } from '../model/favour';
import type { Answer, StepKind } from '../model/introduction';
import type { NoteRecord, StatementRecord } from '../notes/note-record';
import { readCadence } from '../notes/read-cadence';
import { readNote } from '../notes/read-note';
import type { ReadRules } from '../notes/read-rules';
import { sourceOfText } from '../notes/scan-text';
import type { IntroductionForm } from './captured-line';
import { applyEdits, type Edited } from './edit';
import type { ParseYaml } from './frontmatter-edit';
import type { TaskMark } from './line-change';
import { refused, type NoteChange } from './note-change';
import { NoteText } from './note-text';
import { say } from '../i18n/words';

/** Reads a text as the note would be read with it. */
export type ReadText = (text: string) => NoteRecord;

/** Lines from 1, both included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** What a change is meant to bring about. */
export interface Intention {
  /** Whether the note says so after the change, in the lines that were changed. */
  readonly isMet: (record: NoteRecord, lines: Lines) => boolean;
  /** Facts of the whole note that change with it, such as `person.cadence`, or any; those of its own lines always may. */
  readonly changes?: readonly string[] | 'any';
  /** Whether the introduction below whose line the changed lines stand says something else with it. */
  readonly belowIntroduction?: boolean;
}

/** Reading of one note before it is written. */
export function readerOf(path: string, rules: ReadRules, parse: ParseYaml): ReadText {
  return (text) => readNote(sourceOfText(path, text, parse), rules);
}

/**
 * A change of lines that stand together, made only where the note, read again with it, says what was meant, and says all else as
 * before. An edited list item may change what is said in the items below it.
 */
export function readBack(change: NoteChange, read: ReadText, intention: Intention): NoteChange {
  return once((text) => {
    const edited = change(text);
    if ('refusal' in edited || edited.edits.length === 0) return edited;
    const after = applyEdits(text, edited.edits);
    const { before: old, after: own } = changedPart(text, after);
    const record = read(after);
    if (!intention.isMet(record, own)) return notMet(record, own);
    const { changes = [] } = intention;
    if (changes === 'any') return edited;
    const isOwn = (fact: Fact, { from, to }: Lines): boolean =>
      fact.line === null
        ? changes.some((name) => fact.name === name || fact.name.startsWith(`${name}.`))
        : (fact.line >= from && fact.line <= to) ||
          (intention.belowIntroduction === true &&
            fact.name === 'introductions' &&
            fact.line < from &&
            from <= (fact.end ?? fact.line) + 1);
    const moved = own.to - old.to;
    const expected = factsOf(read(text)).flatMap((fact) => {
      if (isOwn(fact, old)) return [];
      return [{ ...fact, line: fact.line !== null && fact.line > old.to ? fact.line + moved : fact.line }];
    });
    const found = factsOf(record).filter((fact) => !isOwn(fact, own));
    const differs = expected.findIndex((fact, index) => !isSame(fact, found[index]));
    if (differs < 0 && expected.length === found.length) return edited;
    const line = (differs < 0 ? found[expected.length] : (expected[differs] ?? found[differs]))?.line ?? null;
    return refused(say.editing.changesElse(line), say.editing.writeByHand, line);
  });
}

/** Where reading has something against the new line, that says more. */
function notMet({ problems }: NoteRecord, own: Lines): Edited {
  const problem = problems.find(({ line }) => isWithin(line, own));
  const line = problem?.line ?? own.to;
  const what = say.editing.notReadBack({ line, because: problem?.what ?? '' });
  return refused(what, say.editing.writeByHand, line);
}

/** The first of several ways to say the same that does so and changes nothing else. */
export function provenInSomeWay(
  [first, ...others]: readonly [NoteChange, ...NoteChange[]],
  prove: (change: NoteChange, intention: Intention) => NoteChange,
  intention: Intention,
): NoteChange {
  return firstOf([prove(first, intention), ...others.map((change) => prove(change, intention))]);
}

/** The first of several changes that can be made; where none can, why not the last. */
export function firstOf(changes: readonly [NoteChange, ...NoteChange[]]): NoteChange {
  return once((text) => {
    let edited: Edited = changes[0](text);
    for (const change of changes.slice(1)) {
      if (!('refusal' in edited)) break;
      edited = change(text);
    }
    return edited;
  });
}

/** Writing and undoing ask for the same change of the same text several times. */
function once(change: NoteChange): NoteChange {
  let last: { readonly text: string; readonly edited: Edited } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, edited: change(text) };
    return last.edited;
  };
}

/** The lines in which two texts differ, with all lines of the list items in them; where lines were only added, `before` is empty. */
function changedPart(before: string, after: string): { readonly before: Lines; readonly after: Lines } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  // What belongs to the last changed item below it.
  const end = now.length - tail;
  const below = old.length - tail > head ? endOfItem(after, end) - end : 0;
  return {
    before: { from: head + 1, to: old.length - tail + below },
    after: { from: head + 1, to: end + below },
  };
}

/** The last line, from 1, of the list item that begins on a line; that line where none does. */
function endOfItem(text: string, line: number): number {
  const { scanned } = new NoteText(text);
  // Of two items on one line the first holds the other; a parent always comes before what it holds.
  const inside = new Set<number>([line - 1]);
  let end = line - 1;
  for (const { line: at, endLine, parent } of scanned.listItems) {
    if (at !== line - 1 && !(parent >= 0 && inside.has(parent))) continue;
    inside.add(at);
    end = Math.max(end, endLine);
  }
  return end + 1;
}

/** One thing that a note says, with the line that says it. */
interface Fact {
  readonly name: string;
  readonly value: string;
  readonly line: number | null;
  /** The last line of what belongs to it. */
  readonly end?: number;
}

function isSame(a: Fact, b: Fact | undefined): boolean {
  return b !== undefined && a.name === b.name && a.value === b.value && a.line === b.line;
}

/** All that a record tells, in its order: what has a line is one fact, else each value is. */
function factsOf(record: NoteRecord): readonly Fact[] {
  const facts: Fact[] = [];
  const visit = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const one of value as readonly unknown[]) visit(one, name);
    else if (typeof value !== 'object' || value === null) facts.push({ name, value: String(value), line: null });
    else {
      const line = lineOf(value) ?? ('source' in value ? lineOf(value.source) : undefined);
      if (line !== undefined) {
        const end = (line ?? 0) + linesBelow(value);
        facts.push({ name, value: JSON.stringify(value, withoutLine), line, end });
      } else for (const [key, one] of Object.entries(value)) visit(one, name === '' ? key : `${name}.${key}`);
    }
  };
  visit(record, '');
  return facts;
}

function lineOf(value: unknown): number | null | undefined {
  if (typeof value !== 'object' || value === null || !('line' in value)) return undefined;
  return typeof value.line === 'number' ? value.line : null;
}

function linesBelow(value: object): number {
  const steps = 'steps' in value ? value.steps : null;
  if (typeof steps !== 'object' || steps === null || !('below' in steps)) return 0;
  return typeof steps.below === 'number' ? steps.below : 0;
}

function withoutLine(key: string, value: unknown): unknown {
  return key === 'line' ? undefined : value;
}

function isWithin(line: number | null, { from, to }: Lines): boolean {
  return line !== null && line >= from && line <= to;
}

/** A contact of a day in a person's own note. */
export function logs(day: Day): Intention {
  return {
    isMet: ({ person }, lines) =>
      person?.contacts.some((one) => one.by === 'log' && one.day === day && isWithin(one.source.line, lines)) ?? false,
  };
}

/** The tag of a line without a box is one of its note, too. */
const tagsOfNote = ['person.tags', 'meeting.tags'];

export function tellsFavour(direction: FavourDirection): Intention {
  return {
    isMet: ({ favours }, lines) =>
      favours.some((one) => one.direction === direction && one.state === 'open' && isWithin(one.line, lines)),
  };
}

export const tellsPromise: Intention = {
  isMet: ({ promises }, lines) => promises.some(({ state, line }) => state === 'open' && isWithin(line, lines)),
};

export function tellsIntroduction(form: IntroductionForm): Intention {
  const told = form === 'given' || form === 'promised' ? 'made' : form === 'asked' ? 'received' : form;
  const state = form === 'promised' || form === 'asked' ? 'promised' : 'made';
  return {
    changes: tagsOfNote,
    isMet: ({ introductions }, lines) =>
      introductions.some((one) => one.form === told && one.state === state && isWithin(one.line, lines)),
  };
}

/** Two people are not to be introduced. */
export const tellsDeclined: Intention = {
  changes: tagsOfNote,
  isMet: ({ introductions }, lines) =>
    introductions.some(({ form, state, line }) => form === 'made' && state === 'declined' && isWithin(line, lines)),
};

/** An item below an introduction says this. */
export function tellsStep(kind: StepKind, answer: Answer | null = null): Intention {
  return {
    changes: tagsOfNote,
    belowIntroduction: true,
    isMet: ({ introductions }, lines) =>
      introductions.some(({ steps }) =>
        steps?.steps.some((one) => one.kind === kind && one.answer === answer && isWithin(one.line, lines)),
      ),
  };
}

export const tellsOfferToIntroduce: Intention = {
  changes: tagsOfNote,
  isMet: ({ introductions }, lines) =>
    introductions.some(({ form, state, line }) => form === 'received' && state === 'promised' && isWithin(line, lines)),
};

/** Somebody is told of as a person to talk to. */
export const tellsNamed: Intention = {
  changes: tagsOfNote,
  isMet: ({ introductions }, lines) =>
    introductions.some(({ state, line }) => state === 'named' && isWithin(line, lines)),
};

export const tellsAwaited: Intention = {
  changes: tagsOfNote,
  isMet: ({ promises }, lines) => promises.some(({ owner, line }) => owner?.forMe === true && isWithin(line, lines)),
};

/** Something to ask somebody next time. */
export const tellsAsk: Intention = {
  changes: tagsOfNote,
  isMet: ({ asks }, lines) => asks.some(({ state, line }) => state === 'open' && isWithin(line, lines)),
};

export const tellsThanks: Intention = {
  changes: tagsOfNote,
  isMet: ({ thanks }, lines) => thanks.some(({ owed, line }) => !owed && isWithin(line, lines)),
};

export function tellsStatement(kind: StatementRecord['says']): Intention {
  return {
    changes: tagsOfNote,
    isMet: ({ statements }, lines) => statements.some(({ says, line }) => says === kind && isWithin(line, lines)),
  };
}

const favourStates: Readonly<Record<TaskMark, FavourState>> = { x: 'returned', '-': 'waived', '>': 'paid-forward' };

/** What a line told is settled by the mark in its box. */
export function settles(mark: TaskMark): Intention {
  return {
    changes: tagsOfNote,
    isMet: ({ favours, promises, asks, introductions }, { from }) => {
      const isHere = ({ line }: { readonly line: number | null }): boolean => line === from;
      const favour = favours.find(isHere);
      if (favour) return favour.state === favourStates[mark];
      const promise = promises.find(isHere);
      if (promise) return promise.state === (mark === 'x' ? 'done' : 'dropped');
      const ask = asks.find(isHere);
      if (ask) return ask.state === (mark === 'x' ? 'done' : 'dropped');
      const introduction = introductions.find(isHere);
      return mark !== '>' && introduction?.state === (mark === 'x' ? 'made' : 'declined');
    },
  };
}

export function snoozes(until: Day): Intention {
  return { isMet: ({ person }) => person?.snoozedUntil === until, changes: ['person.snoozedUntil'] };
}

export function setsNextContact(day: Day): Intention {
  return { isMet: ({ person }) => person?.nextContact?.day === day, changes: ['person.nextContact'] };
}

export function setsCadence(value: string | number): Intention {
  const reading = readCadence(value);
  const wanted = reading.kind === 'cadence' ? JSON.stringify(reading.cadence) : null;
  return { isMet: ({ person }) => JSON.stringify(person?.cadence) === wanted, changes: ['person.cadence'] };
}

/** Somebody has a tag, and nothing else follows from it. */
export function tellsTag(tag: string): Intention {
  const isIt = (one: string): boolean => one.toLowerCase() === tag.toLowerCase();
  return { isMet: ({ person }) => person?.tags.some(isIt) ?? false, changes: tagsOfNote };
}

/** Any property: reading has nothing against its value. */
export const isUnderstood: Intention = {
  isMet: ({ problems }, lines) => !problems.some(({ line }) => isWithin(line, lines)),
  changes: 'any',
};
