import { isoOf, type Day } from '../model/day';
import { foldName } from '../notes/fold';
import { mentionsOf, readLineWords, sentenceOf, withoutEndDay } from '../notes/line-words';
import { nameOfMention, type Mention } from '../notes/mention';
import { foldAsk, splitCopied, withoutAsked } from '../notes/read-asks';
import { NoteLines } from '../notes/note-lines';
import { isOpenMark, PlaceFinder } from '../notes/places';
import { spokenText } from '../notes/plain-text';
import { sourceOfText } from '../notes/scan-text';
import { type Edited, linesOfText, type LineSpan, type Refusal } from './edit';
import { refused, type NoteChange } from './note-change';
import { say } from '../i18n/words';

/** What stands in the box of a task: done, waived or dropped, paid forward or moved on. */
export type TaskMark = 'x' | '-' | '>';

const bulletAndBox = /^((?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(?:\[(.)\](?=[ \t]|$))?/u;
const blockId = / \^[\w-]+[ \t]*$/;

/** A line that tells dates as the Tasks plugin or Dataview do is told the day on which it was done as well. */
export function markLine(text: string, span: LineSpan, number: number, mark: TaskMark, done: Day): Edited {
  const line = text.slice(span.from, span.to);
  const match = bulletAndBox.exec(line);
  if (!match) return refused(say.editing.noListItem, say.editing.changeItByHand, number);
  if (/🔁|[[(]repeat::/.test(line)) {
    const remedy = say.editing.tickWithTasks('Tasks');
    return refused(say.editing.recurringTask('Tasks'), remedy, number);
  }
  const box = match[2];
  if (box === mark) return { edits: [] };
  const at = span.from + String(match[1]).length;
  const edits = [
    box === undefined
      ? { from: at, to: at, insert: `[${mark}] ` }
      : { from: at + 1, to: at + 1 + box.length, insert: mark },
  ];
  const words = mark === 'x' ? doneWords(line, done) : null;
  if (words !== null) {
    const id = blockId.exec(line);
    const end = span.from + (id ? id.index : line.trimEnd().length);
    edits.push({ from: end, to: end, insert: words });
  }
  return { edits };
}

/** A favour, a promise or an introduction as a line told it. */
export interface ToldFact {
  readonly line: number;
  readonly what: string;
  /** How the person is called in links: name, aliases, the name of their note. */
  readonly names: readonly string[];
  /** Whether it is something to ask, which may stand behind a label and name the note it was copied from. */
  readonly isAsk?: boolean;
  /** For an introduction, how the other of the two is called: it is told by these names, not by words. */
  readonly other?: readonly string[];
}

/**
 * Puts a mark into the box of the line that told a fact: the same words of the same person, in a box that is still open. Where that line
 * has moved, the only other one that tells it is meant; nothing is written where there is none, or more than one.
 */
export function markTold(fact: ToldFact, mark: TaskMark, done: Day): NoteChange {
  return (text) => {
    const lines = linesOfText(text);
    const wordsOf = ({ from, to }: LineSpan): string => text.slice(from, to);
    const there = lines[fact.line - 1];
    const tells = (span: LineSpan): boolean => stillTells(wordsOf(span), fact);
    // Without a bullet it is said below that it has no box.
    const isThere = there !== undefined && tells(there);
    const isListed = (line: number): boolean => bulletAndBox.test(wordsOf(lines[line] ?? { from: 0, to: 0 }));
    const isLive = liveItems(text);
    const found =
      isThere && (isLive(fact.line - 1) || !isListed(fact.line - 1))
        ? [there]
        : lines.filter((span, line) => isListed(line) && tells(span) && isLive(line));
    const [first] = found;
    if (!first || found.length > 1) return notThere(fact.what, fact.line);
    const line = lines.indexOf(first) + 1;
    const box = bulletAndBox.exec(wordsOf(first))?.[2] ?? ' ';
    // What was put off is still to be asked.
    const isOpen = fact.isAsk ? !/[xX-]/.test(box) : isOpenMark(box);
    if (box !== mark && !isOpen) {
      return refused(say.editing.settledAlready, say.editing.changeItByHandNothingWritten, line);
    }
    return markLine(text, first, line, mark, done);
  };
}

/** Whether a list item stands on a line, from 0, and is neither in code, a comment and the like nor somebody else's words. */
function liveItems(text: string): (line: number) => boolean {
  const source = sourceOfText('', text, () => null);
  const items = new Set(source.listItems.map(({ line }) => line));
  const places = new PlaceFinder(source, new NoteLines(source));
  return (line) => items.has(line) && !places.isInert(line) && !places.isQuoted(line);
}

/** Whether a line says this of this person, as reading has it; a line that names nobody is about whomever its note is about. */
function stillTells(line: string, { what, names, other, isAsk }: ToldFact): boolean {
  const spoken = spokenText(line.replace(bulletAndBox, ''));
  const { words } = readLineWords(isAsk ? splitCopied(spoken).text : spoken);
  const isCalled = (mention: Mention, known: readonly string[]): boolean =>
    known.some((name) => foldName(name) === foldName(nameOfMention(mention)));
  const mentions = mentionsOf(words);
  if (other) {
    const both = [...names, ...other];
    // Further links say what it is about.
    const two = mentions.slice(0, 2);
    return /intro/i.test(line) && two.length > 0 && two.every((mention) => isCalled(mention, both));
  }
  const about = mentions.find((mention) => isCalled(mention, names));
  const said = sentenceOf(words, about);
  // `favour:: received …` says first what a tag would say.
  // Behind a label such as `Next time:`, or a copy.
  if (isAsk && what !== '') {
    const asked = about ? sentenceOf(withoutAsked(words, about)) : said;
    return [said, asked].some((one) => ` ${foldAsk(one)}`.endsWith(` ${foldAsk(what)}`));
  }
  const undated = sentenceOf(withoutEndDay(words).words, about);
  return what !== '' && (said === what || undated === what || (line.includes('::') && said.endsWith(what)));
}

/** How the line itself would say on which day it was done; null where it tells no dates of that kind, or this one already. */
function doneWords(line: string, done: Day): string | null {
  if (/✅|[[(]completion::/.test(line)) return null;
  if (/[➕📅📆🗓⏳⌛🛫]/u.test(line)) return ` ✅ ${isoOf(done)}`;
  const bracket = /([[(])(?:due|scheduled|created|start)::/.exec(line)?.[1];
  if (bracket === undefined) return null;
  return bracket === '[' ? ` [completion:: ${isoOf(done)}]` : ` (completion:: ${isoOf(done)})`;
}

function notThere(words: string, line: number): { readonly refusal: Refusal } {
  const what = say.editing.lineGone(shortened(words.trim()));
  return refused(what, say.editing.lookAgainNothingWritten, line);
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : text;
}
