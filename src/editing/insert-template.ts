import { applyEdits, lineEndingAt, type Refusal, type TextEdit } from './edit';
import { findFrontmatter, startOfNote } from './frontmatter-block';
import { mergeFrontmatter, type ParseYaml } from './frontmatter-edit';
import { type Heading, NoteText } from './note-text';

/** A rendered template: YAML of its properties (empty where it has none), its body, and where in the body the cursor goes. */
export interface RenderedNote {
  readonly frontmatter: string;
  readonly body: string;
  readonly cursor: number | null;
}

/** The edits that bring a rendered template into a note; `cursor` is an offset in the text after them. */
export type Inserted =
  | {
      readonly edits: readonly TextEdit[];
      readonly cursor: number;
      /** Where the body ends in the text after them. */
      readonly end: number;
    }
  | { readonly refusal: Refusal };

/**
 * Inserts the body in the place of what is selected (offsets, equal where nothing is), on lines of its own and never within the front
 * matter; where nothing is selected and the cursor stands behind text of its line, below the section it is in, which stays whole. Merges the properties. What else is in the note stays; where the properties cannot be merged safely nothing is
 * inserted at all.
 */
export function insertTemplate(
  note: string,
  selected: { readonly from: number; readonly to: number },
  rendered: RenderedNote,
  parse: ParseYaml,
): Inserted {
  const merged = mergeFrontmatter(note, rendered.frontmatter, parse);
  if ('refusal' in merged) return merged;
  const bodyFrom = findFrontmatter(note)?.bodyFrom ?? startOfNote(note);
  const isIn = selected.from === selected.to && selected.from > bodyFrom && !isBlank(lineBefore(note, selected.from));
  const at = isIn ? endOfSection(new NoteText(note), bodyFrom, selected.from) : Math.max(selected.from, bodyFrom);
  const to = isIn ? at : Math.max(selected.to, at);
  const lineEnding = lineEndingAt(note, to);
  const before = lineEnding.repeat(isBlank(lineBefore(note, at)) ? 0 : 2);
  const withLineEnding = (text: string): string => text.replace(/\r?\n/g, lineEnding);
  const rest = note.slice(to);
  // What follows the section brings its own empty line.
  const fitted = (text: string): string => withLineEnding(isIn && rest !== '' ? text.replace(/(?:\r?\n)+$/, '') : text);
  const body = fitted(rendered.body);
  const isParted = /^[^\S\n]*(?:\n|$)/.test(rest) || body.endsWith('\n');
  const after = isParted ? (isIn && /^\r?\n[^\r\n]/.test(rest) ? lineEnding : '') : lineEnding;
  const edits = [...merged.edits, { from: at, to, insert: before + body + after }];
  const behindCursor = rendered.cursor === null ? '' : fitted(rendered.body.slice(rendered.cursor));
  const end = applyEdits(note.slice(0, at), edits).length - after.length;
  return { edits, cursor: end - behindCursor.length, end };
}

const isBlank = (text: string): boolean => text.trim() === '';

function lineBefore(note: string, at: number): string {
  return note.slice(note.lastIndexOf('\n', at - 1) + 1, at);
}

/**
 * Where the section ends that holds an offset: the largest one, so that the parts of a page stay together. A title of the note holds them
 * all and is no section.
 */
function endOfSection(note: NoteText, from: number, at: number): number {
  const [first, cursor] = [note.lineAt(from), note.lineAt(at)];
  const isTitle = ({ line, level }: Heading): boolean => level === 1 && note.lastWords(first, line) < first;
  const headings = note.headings().filter((heading) => heading.line >= first && !isTitle(heading));
  const above = headings.filter(({ line }) => line <= cursor);
  // Those that nothing of the same level or a higher one stands behind, up to the cursor.
  const open = above.filter(({ level }, index) => above.slice(index + 1).every((later) => later.level > level));
  const level = Math.min(6, ...open.map((heading) => heading.level));
  const end = headings.find((heading) => heading.line > cursor && heading.level <= level);
  return note.text.slice(0, end ? note.startOf(end.line) : undefined).trimEnd().length;
}
