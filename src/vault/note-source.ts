import type { CachedMetadata, Pos, TFile } from 'obsidian';
import type { NoteLink, NoteSource } from '../notes/note-source';
import { dayOfTimestamp } from './schedules';
import { messageOf } from './failure';

/** What is needed of a file; `mtime` in milliseconds, as in Obsidian. */
export type NoteFile = Pick<TFile, 'path'> & { readonly stat: { readonly mtime: number; readonly size: number } };

/**
 * A note as the core reads it, from what Obsidian's metadata cache knows of it and from its text (null while it has not been read).
 * `parseYaml` is Obsidian's: it is asked only where the cache knows of front matter but not what it says, and throws where it is malformed.
 */
export function noteSourceFrom(
  file: NoteFile,
  cache: CachedMetadata,
  text: string | null,
  parseYaml: (yaml: string) => unknown,
): NoteSource {
  return {
    path: file.path,
    frontmatter: cache.frontmatter ?? null,
    malformed: cache.frontmatter || text === null ? null : malformedFrontMatter(text, parseYaml),
    tags: (cache.tags ?? []).map(({ tag, position }) => ({
      tag,
      line: lineOf(position),
      start: position.start.offset,
    })),
    links: linksOf(cache),
    headings: (cache.headings ?? []).map(({ heading, level, position }) => ({
      text: heading,
      level,
      line: lineOf(position),
    })),
    sections: (cache.sections ?? []).map(({ type, position }) => ({
      type,
      startLine: lineOf(position),
      endLine: position.end.line,
    })),
    listItems: (cache.listItems ?? []).map(({ position, parent, task }) => ({
      line: lineOf(position),
      endLine: position.end.line,
      start: position.start.offset,
      end: position.end.offset,
      parent,
      task: task ?? null,
    })),
    text,
    modifiedDay: dayOfTimestamp(file.stat.mtime),
    size: file.stat.size,
  };
}

/** The same note once its text has been read; what the cache knows of it is not copied again. */
export function withText(source: NoteSource, text: string, parseYaml: (yaml: string) => unknown): NoteSource {
  return { ...source, text, malformed: source.frontmatter ? null : malformedFrontMatter(text, parseYaml) };
}

function lineOf(position: Pos): number {
  return position.start.line;
}

function linksOf(cache: CachedMetadata): readonly NoteLink[] {
  const line = cache.frontmatterPosition?.start.line ?? 0;
  const links = (cache.frontmatterLinks ?? []).map(({ key, link, displayText }): NoteLink => {
    const target = withoutSubpath(link);
    return { target, display: displayText ?? null, embed: false, key, line, start: 0, end: 0 };
  });
  const inText = (embed: boolean): NoteLink[] =>
    ((embed ? cache.embeds : cache.links) ?? []).map(({ link, displayText, position: { start, end } }) => {
      const target = withoutSubpath(link);
      const display = displayText ?? null;
      return { target, display, embed, key: null, line: start.line, start: start.offset, end: end.offset };
    });
  const body = cache.embeds ? inText(false).concat(inText(true)) : inText(false);
  if (body.length > 1) body.sort((a, b) => a.start - b.start);
  return links.length === 0 ? body : links.concat(body);
}

function withoutSubpath(link: string): string {
  const hash = link.indexOf('#');
  return hash < 0 ? link : link.slice(0, hash);
}

/** Why front matter that the cache could not make sense of is malformed; null where there is none, or it is only empty. */
function malformedFrontMatter(text: string, parseYaml: (yaml: string) => unknown): NoteSource['malformed'] {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  // The closing line is looked for from left to right, once.
  let end = start;
  while (end < text.length && !/^---[ \t]*\r?$/.test(text.slice(end, lineEnd(text, end)))) end = lineEnd(text, end) + 1;
  if (end >= text.length) return null;
  try {
    parseYaml(text.slice(start, end));
    return null;
  } catch (error) {
    return { line: 1 + lineWithin(error), message: faultIn(error) };
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The line of the front matter, from 0, that a YAML error speaks of. */
function lineWithin(error: unknown): number {
  const places: unknown = typeof error === 'object' && error !== null && 'linePos' in error ? error.linePos : null;
  const place: unknown = Array.isArray(places) ? places[0] : null;
  if (typeof place === 'object' && place !== null && 'line' in place && typeof place.line === 'number')
    return place.line - 1;
  const told = / at line (\d{1,9})/.exec(messageOf(error));
  return told ? Number(told[1]) - 1 : 0;
}

/** What YAML says is wrong, without the place, which is told apart. */
function faultIn(error: unknown): string {
  const [first = ''] = messageOf(error).split('\n');
  return `${first
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/[.:]$/, '')
    .slice(0, 200)}.`;
}
