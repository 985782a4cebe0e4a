import type { Edited } from './edit';
import { findFrontmatter, startOfNote } from './frontmatter-block';
import type { NoteChange } from './note-change';
import { NoteText, type Part } from './note-text';

/**
 * Adds lines at the end of what stands under a heading, before the headings below it. The heading is made, of level 2, at the end of
 * the note where there is none. A line that already stands there, word for word, is not added again.
 */
export function addToSection(title: string, ...added: readonly string[]): NoteChange {
  return addAtLevel(2, title, added);
}

function addAtLevel(level: number, title: string, added: readonly string[]): NoteChange {
  const heading = bareHeading(title);
  return (text) => {
    const note = new NoteText(text);
    const part = note.partCalled([heading]);
    if (!part) return withNewSection(note, heading, added, level);
    const missing = missingIn(note, part, added);
    return missing.length === 0 ? { edits: [] } : atEndOfPart(note, part, missing);
  };
}

/**
 * The same in several ways, to be tried in turn: a heading that is made may be one of several of its level, which can turn what was the
 * only one from a title into a name that owns the tasks below it. Then it is made a level further down.
 */
export function waysToAdd(title: string, ...added: readonly string[]): readonly [NoteChange, ...NoteChange[]] {
  return [addToSection(title, ...added), addAtLevel(3, title, added), addAtLevel(4, title, added)];
}

/** Some write the signs of a heading into the setting, too. */
export function bareHeading(title: string): string {
  return title.trim().replace(/^#{1,6}[ \t]+/, '');
}

/** The lines that do not stand in a section yet. A bullet of another kind makes no other line. */
export function missingIn(note: NoteText, part: Part, added: readonly string[]): readonly string[] {
  const there = new Set<string>();
  for (let line = part.from; line < part.end; line++) there.add(bullet(note.at(line)));
  return added.filter((line) => !there.has(bullet(line)));
}

function bullet(line: string): string {
  return line.replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t])/, '-');
}

export function withNewSection(note: NoteText, heading: string, added: readonly string[], level = 2): Edited {
  const { text, lineEnding } = note;
  if (note.scanned.openAtEnd !== null) return note.refuseOpen();
  const insert = `${gapBefore(text, lineEnding)}${'#'.repeat(level)} ${heading}${lineEnding}${lineEnding}${added.join(lineEnding)}${lineEnding}`;
  return { edits: [{ from: text.length, to: text.length, insert }] };
}

/** One blank line before what is added at the end, none where the note is empty but for its properties. */
function gapBefore(text: string, lineEnding: string): string {
  const isOpen = text !== '' && !text.endsWith('\n');
  if (text.slice(findFrontmatter(text)?.bodyFrom ?? startOfNote(text)).trim() === '') return isOpen ? lineEnding : '';
  if (/\n[ \t]*\r?\n$/.test(text)) return '';
  return isOpen ? lineEnding + lineEnding : lineEnding;
}

/** After the last words under a heading: behind a list as its next items, else on lines of their own. */
export function atEndOfPart(note: NoteText, part: Part, added: readonly string[]): Edited {
  const last = note.lastWords(part.from, part.ownEnd);
  if (note.isOpen(last)) return note.refuseOpen(last);
  if (last < part.from) return { edits: [note.insertAfter(part.from - 1, '', ...added)] };
  const block = note.blockAt(last);
  const items = block?.type === 'list' ? note.outerItems(block.startLine, block.endLine + 1) : [];
  const item = items[items.length - 1];
  if (!item)
    return {
      edits: [note.insertAfter(last, ...(block?.type === 'html' || block?.type === 'table' ? [''] : []), ...added)],
    };
  const isLoose = items.length > 1 && note.isBlank(item.line - 1);
  const [indent, sign] = bulletOf(note.at(item.line));
  const before = items[items.length - 2];
  const signBefore = before ? bulletOf(note.at(before.line))[1] : null;
  const lines = added.flatMap((line, index) => {
    const own = signAfter(sign, signBefore, index + 1);
    // What stands below it is a step further in than four blanks where the number is that wide.
    const inner = indent + ' '.repeat(Math.max(0, own.length - 3));
    return [...(isLoose ? [''] : []), indent + line.replace(/^-/, own).replace(/\n(?=[ \t])/g, `\n${inner}`)];
  });
  return { edits: [note.insertAfter(last, ...lines)] };
}

function bulletOf(line: string): readonly [indent: string, sign: string] {
  const [, indent = '', sign = '-'] = /^([ \t]*)([-*+]|\d{1,9}[.)](?=[ \t]|$))?/.exec(line) ?? [];
  return [indent, sign];
}

/** The bullet of so many items further on: the number that follows, or the same where all have the same. */
export function signAfter(sign: string, signBefore: string | null, steps: number): string {
  if (sign === signBefore) return sign;
  return sign.replace(/^\d{1,9}(?=[.)]$)/, (number) => String(Number(number) + steps));
}
