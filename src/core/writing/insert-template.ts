import { applyEdits, lineEndingOf, type Refusal, type TextEdit } from './edit';
import { findFrontmatter, startOfNote } from './frontmatter-block';
import { mergeFrontmatter } from './frontmatter-edit';
import type { ParseYaml } from './yaml-value';

/** A rendered template: YAML of its properties (empty where it has none), its body, and where in the body the cursor goes. */
export interface RenderedNote {
  readonly frontmatter: string;
  readonly body: string;
  readonly cursor: number | null;
}

/** The edits that bring a rendered template into a note; `cursor` is an offset in the text after them. */
export type Inserted = { readonly edits: readonly TextEdit[]; readonly cursor: number } | { readonly refusal: Refusal };

/**
 * Inserts the body in the place of what is selected (offsets, equal where nothing is), on lines of its own and never within the front
 * matter, and merges the properties. What else is in the note stays; where the properties cannot be merged safely nothing is
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
  const at = Math.max(selected.from, findFrontmatter(note)?.bodyFrom ?? startOfNote(note));
  const to = Math.max(selected.to, at);
  const lineEnding = lineEndingOf(note);
  const before = lineEnding.repeat(isBlank(lineBefore(note, at)) ? 0 : 2);
  const body = withLineEnding(rendered.body, lineEnding);
  const after = isBlank(lineAfter(note, to)) || body.endsWith('\n') ? '' : lineEnding;
  const insert = before + body + after;

  const previous = merged.edits[merged.edits.length - 1];
  const edits =
    previous && previous.from === at && previous.to === at
      ? [...merged.edits.slice(0, -1), { from: at, to, insert: previous.insert + insert }]
      : [...merged.edits, { from: at, to, insert }];
  const cursorInBody = withLineEnding(
    rendered.body.slice(0, rendered.cursor ?? rendered.body.length),
    lineEnding,
  ).length;
  const bodyEnd = applyEdits(note.slice(0, at), edits).length - after.length;
  return { edits, cursor: bodyEnd - body.length + cursorInBody };
}

function withLineEnding(text: string, lineEnding: '\n' | '\r\n'): string {
  return lineEnding === '\n' ? text : text.replaceAll('\r\n', '\n').replaceAll('\n', lineEnding);
}

function lineBefore(note: string, at: number): string {
  return note.slice(note.lastIndexOf('\n', at - 1) + 1, at);
}

function lineAfter(note: string, at: number): string {
  const end = note.indexOf('\n', at);
  return note.slice(at, end < 0 ? note.length : end);
}

function isBlank(text: string): boolean {
  return text.trim() === '' || text === '\uFEFF';
}
