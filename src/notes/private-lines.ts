import { lazily } from '../model/lazily';
import { foldKey } from './fold';
import { largestText } from './note-lines';
import type { NoteSource } from './note-source';
import type { Vocabulary } from './vocabulary';

/** Lines that were told in confidence, from 1; `all` where the note as a whole is private. */
export type PrivateLines = ReadonlySet<number> | 'all';

const none: PrivateLines = new Set();

/**
 * The lines that a tag such as `#private` marks: its own list item with what is nested below it, its paragraph, all that stands under its
 * heading; the whole note where the tag is a property.
 */
export function privateLines(source: NoteSource, noteTags: readonly string[], vocabulary: Vocabulary): PrivateLines {
  const isPrivate = (tag: string): boolean =>
    vocabulary.means('line', 'private', foldKey(tag.replace(/^#/, '').split('/')[0] ?? ''));
  if (noteTags.some(isPrivate)) return 'all';
  const tagged = taggedLines(source, isPrivate);
  if (tagged.length === 0) return none;
  const lines = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let line = from; line <= to; line++) lines.add(line + 1);
  };
  for (const { line } of tagged) {
    add(line, line);
    const heading = source.headings.findIndex((one) => one.line === line);
    const level = source.headings[heading]?.level;
    if (level !== undefined) {
      const next = source.headings.slice(heading + 1).find((one) => one.level <= level);
      add(line, (next?.line ?? lastLine(source) + 1) - 1);
      continue;
    }
    const block = source.sections.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
    if (block?.type === 'paragraph') add(block.startLine, block.endLine);
  }
  for (const { line, endLine, parent } of source.listItems)
    if (lines.has(parent + 1) || tagged.some((one) => line <= one.line && one.line <= endLine)) add(line, endLine);
  return lines;
}

const tagHere = lazily(() => /#([\p{L}\p{N}_/-]+)/uy);

/** Lines with the tag: those that the host tells, those with the tag in brackets or in a property, and headings that say nothing else. */
function taggedLines(source: NoteSource, isPrivate: (tag: string) => boolean): readonly { readonly line: number }[] {
  const lines = new Set(source.tags.filter(({ tag }) => isPrivate(tag)).map(({ line }) => line));
  for (const { text, line } of source.headings) if (isPrivate(text.trim())) lines.add(line);
  const text = source.text ?? '';
  const pattern = tagHere();
  for (let at = text.length <= largestText ? text.indexOf('#') : -1; at >= 0; at = text.indexOf('#', at + 1)) {
    pattern.lastIndex = at;
    if (isPrivate(pattern.exec(text)?.[1] ?? '')) lines.add(text.slice(0, at).split('\n').length - 1);
  }
  return [...lines].map((line) => ({ line }));
}

function lastLine({ sections }: NoteSource): number {
  return sections.at(-1)?.endLine ?? 0;
}

/** Whether a line, from 1, was told in confidence; a line of null stands for the note. */
export function isPrivateLine(lines: PrivateLines, line: number | null): boolean {
  return lines === 'all' || (line !== null && lines.has(line));
}
