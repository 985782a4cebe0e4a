import { applyEdits, lineEndingAt, type Refusal, type TextEdit } from './edit';
import { findFrontmatter, startOfNote } from './frontmatter-block';
import { mergeFrontmatter, type ParseYaml } from './frontmatter-edit';

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
  const lineEnding = lineEndingAt(note, to);
  const lineBefore = note.slice(note.lastIndexOf('\n', at - 1) + 1, at);
  const before = lineEnding.repeat(lineBefore.trim() === '' ? 0 : 2);
  const withLineEnding = (text: string): string => text.replace(/\r?\n/g, lineEnding);
  const body = withLineEnding(rendered.body);
  const after = /^[^\S\n]*(?:\n|$)/.test(note.slice(to)) || body.endsWith('\n') ? '' : lineEnding;
  const edits = [...merged.edits, { from: at, to, insert: before + body + after }];
  const behindCursor = rendered.cursor === null ? '' : withLineEnding(rendered.body.slice(rendered.cursor));
  return { edits, cursor: applyEdits(note.slice(0, at), edits).length - after.length - behindCursor.length };
}
