import { lazily } from '../model/lazily';
import { confidenceReach, mayBeInConfidence, saysInConfidence } from './confidence-words';
import { type InlineField, inlineFieldsIn } from './fields';
import { foldKey } from './fold';
import { largestText } from './note-lines';
import type { NoteSource } from './note-source';
import { readYes } from './read-value';
import type { Vocabulary } from './vocabulary';

/** Lines that were told in confidence, from 1; `all` where the note as a whole is private. */
export type PrivateLines = ReadonlySet<number> | 'all';

const none: PrivateLines = new Set();

/**
 * The lines that a tag such as `#private`, or words such as `between us`, mark: their own list item with what is nested below it, their
 * paragraph, all that stands under their heading; the whole note where the tag is a property. `private: true` as a property or a line of
 * its own marks the note, `[private:: true]` its line.
 */
export function privateLines(source: NoteSource, noteTags: readonly string[], vocabulary: Vocabulary): PrivateLines {
  const isPrivate = (tag: string): boolean =>
    vocabulary.means('line', 'private', foldKey(tag.replace(/^#/, '').split('/')[0] ?? ''));
  if (noteTags.some(isPrivate)) return 'all';
  const says = (key: string, value: unknown): boolean => isPrivate(key) && (isPrivate(String(value)) || readYes(value));
  const { frontmatter } = source;
  if (frontmatter && Object.keys(frontmatter).some((key) => says(key, frontmatter[key]))) return 'all';
  const fields = fieldLines(source, ({ key, value }) => says(key, value));
  if (fields.note) return 'all';
  const tagged = [...taggedLines(source, isPrivate), ...fields.lines, ...lineConfided(source)];
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

/** What such headings are called on pages of the kit, where promises and favours stand below them. */
const ofKit = /^(?:between us|zwischen uns)$/i;

/** Lines that say in words that they were told in confidence, with what they say it of. */
function lineConfided(source: NoteSource): readonly { readonly line: number }[] {
  const { text, headings, sections, listItems } = source;
  if (text === null || text.length > largestText || !mayBeInConfidence(text)) return [];
  const all = text.split('\n');
  const found = new Set<number>();
  for (const [line, said] of all.entries()) {
    if (!saysInConfidence(said.startsWith('#') ? said.replace(/^#+\s+/, '') : said)) continue;
    const heading = headings.find((one) => one.line === line);
    if (heading && ofKit.test(heading.text.trim())) continue;
    const block = sections.findIndex(({ startLine, endLine }) => startLine <= line && line <= endLine);
    if (sections[block]?.type === 'code' || sections[block]?.type === 'comment') continue;
    found.add(line);
    if (heading) continue;
    const add = (from: number, to: number): void => {
      for (let at = from; at <= to; at++) found.add(at);
    };
    const next = sections[block + 1];
    if (/:[\s*_]*$/.test(said) && sections[block]?.endLine === line && next?.type === 'list')
      add(next.startLine, next.endLine);
    const reach = confidenceReach(said);
    if (reach === 'all before') add(above(source, line) + 1, line);
    if (reach !== 'before') continue;
    const item = listItems.findIndex((one) => one.line === line);
    if (item >= 0) {
      const parent = listItems[item]?.parent ?? -1;
      const before = listItems.filter((one, index) => index < item && one.parent === parent).at(-1);
      if (before) add(before.line, before.endLine);
      else if (parent >= 0) add(parent, parent);
    } else if (sections[block]?.startLine === line) {
      const before = sections[block - 1];
      if (before && ['paragraph', 'list'].includes(before.type)) add(before.startLine, before.endLine);
    }
  }
  return [...found].map((line) => ({ line }));
}

/** The heading above a line, else the last line before the text. */
function above({ headings, sections }: NoteSource, line: number): number {
  const heading = headings.filter((one) => one.line < line).at(-1);
  if (heading) return heading.line;
  const [first] = sections;
  return first?.type === 'yaml' ? first.endLine : -1;
}

/** Lines with such a field of Dataview, and whether one stands on a line of its own outside a list, where it says so of the note. */
function fieldLines(
  source: NoteSource,
  says: (field: InlineField) => boolean,
): { readonly note: boolean; readonly lines: readonly { readonly line: number }[] } {
  const text = source.text ?? '';
  if (text.length > largestText || !text.includes('::')) return { note: false, lines: [] };
  const lines: { readonly line: number }[] = [];
  for (const [line, written] of text.split('\n').entries()) {
    const field = written.includes('::') ? inlineFieldsIn(written).find(says) : undefined;
    if (!field) continue;
    if (!field.bracketed && !source.listItems.some((item) => item.line <= line && line <= item.endLine))
      return { note: true, lines: [] };
    lines.push({ line });
  }
  return { note: false, lines };
}

function lastLine({ sections }: NoteSource): number {
  return sections.at(-1)?.endLine ?? 0;
}

/** Whether a line, from 1, was told in confidence; a line of null stands for the note. */
export function isPrivateLine(lines: PrivateLines, line: number | null): boolean {
  return lines === 'all' || (line !== null && lines.has(line));
}
