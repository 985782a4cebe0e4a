import type { NoteLink, NoteSource } from './note-source';

/** A line, or what is left of it inside list items and quotations. */
export interface Row {
  readonly line: number;
  /** Where `text` begins in the note, and its column with tabs counted to the next multiple of 4. */
  readonly from: number;
  readonly column: number;
  /** How many columns of a tab before `text` still count as indentation. */
  readonly pad: number;
  readonly text: string;
}

export interface InlineFindings {
  readonly tags: NoteSource['tags'][number][];
  readonly links: NoteLink[];
}

/** Signs that end a tag, as Obsidian's help lists them. */
const tagEnd = /[\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]/;

/** Finds the tags and links in the rows of one block, past code, comments, mathematics and HTML. Linear in their length. */
export function scanInline(rows: readonly Row[], found: InlineFindings): void {
  const text = rows.map((row) => row.text).join('\n');
  const closing = closingMarks(text);
  const openings: number[] = [];
  let index = 0;
  let start = 0;
  const rowEnd = (): number => start + (rows[index]?.text.length ?? 0);
  const place = (at: number): { line: number; offset: number } => {
    const row = rows[index];
    return { line: row?.line ?? 0, offset: (row?.from ?? 0) + at - start };
  };
  const add = (from: number, end: number, link: Pick<NoteLink, 'target' | 'display'>, embed: boolean): void => {
    const { line, offset } = place(from);
    found.links.push({ ...link, embed, key: null, line, start: offset, end: offset + end - from });
  };
  /** Past what a mark opens; past the mark alone where nothing closes it. */
  const past = (mark: string, at: number, least = at + mark.length): number => {
    const close = closing(mark, least);
    return close < 0 ? at + mark.length : close + mark.length;
  };
  const step = (at: number): number => {
    switch (text[at]) {
      case '\\':
        return at + 2;
      case '`':
        return past(/^`+/.exec(text.slice(at, at + 200))?.[0] ?? '`', at);
      case '%':
        return text[at + 1] === '%' ? past('%%', at) : at + 1;
      case '$':
        if (text[at + 1] === '$') return past('$$', at);
        return /\s|^$/.test(text[at + 1] ?? '') ? at + 1 : past('$', at, at + 2);
      case '<':
        if (text.startsWith('<!--', at)) {
          const close = closing('-->', at + 4);
          return close < 0 ? at + 4 : close + 3;
        }
        return at + (/^<[a-z/][^<>\n]*>/i.exec(text.slice(at, Math.min(rowEnd(), at + 2_000)))?.[0].length ?? 1);
      case '!':
        return text.startsWith('![[', at) ? (wikilink(at + 1, at) ?? at + 1) : at + 1;
      case '[': {
        const end = text[at + 1] === '[' ? wikilink(at, at) : null;
        if (end === null) openings.push(at);
        return end ?? at + 1;
      }
      case ']':
        return markdownLink(at, openings.pop());
      case '#':
        return tag(at);
      default:
        return at + 1;
    }
  };
  const wikilink = (at: number, from: number): number | null => {
    const end = text.indexOf(']]', at + 2);
    const inner = end < 0 || end > rowEnd() ? '[[' : text.slice(at + 2, end);
    const link = inner.startsWith('[') || inner.includes('[[') ? null : partsOf(inner);
    if (!link) return null;
    add(from, end + 2, link, from < at);
    return end + 2;
  };
  const markdownLink = (at: number, open: number | undefined): number => {
    if (open === undefined || open < start || text[at + 1] !== '(') return at + 1;
    const written =
      /^\([ \t]*(?:<([^<>\n]*)>|((?:\\.|[^\\()\s]|\([^\\()\s]*\))*))[ \t]*(?:"[^"\n]*"|'[^'\n]*')?[ \t]*\)/;
    const match = written.exec(text.slice(at + 1, Math.min(rowEnd(), at + 2_000)));
    if (!match) return at + 1;
    const end = at + 1 + match[0].length;
    const path = pathOf(match[1] ?? match[2] ?? '');
    const embed = open > start && text[open - 1] === '!';
    if (path !== null)
      add(embed ? open - 1 : open, end, { target: withoutSubpath(path), display: text.slice(open + 1, at) }, embed);
    return end;
  };
  const tag = (at: number): number => {
    if (at > start && !/\s/.test(text[at - 1] ?? '')) return at + 1;
    let end = at + 1;
    while (end < rowEnd() && !tagEnd.test(text[end] ?? '')) end++;
    const { line, offset } = place(at);
    if (/[^0-9]/.test(text.slice(at + 1, end))) found.tags.push({ tag: text.slice(at, end), line, start: offset });
    return end;
  };
  for (let at = 0; at < text.length;) {
    at = step(at);
    while (index + 1 < rows.length && at > rowEnd()) {
      start = rowEnd() + 1;
      index++;
    }
    // An escape at the end of a row does not reach into the next.
    if (at > start && at === start + 1 && text[at - 2] === '\\' && index > 0) at = start;
  }
}

/** Answers where the next mark stands that may close something, asked from left to right. */
function closingMarks(text: string): (mark: string, from: number) => number {
  const places = new Map<string, { readonly at: number[]; next: number }>();
  for (const { 0: mark, index } of text.matchAll(/`+|%%|-->|\$\$?/g)) {
    const isLone = mark === '$' && (/[\s\\]|^$/.test(text[index - 1] ?? '') || /\d/.test(text[index + 1] ?? ''));
    if (isLone) continue;
    const same = places.get(mark);
    if (same) same.at.push(index);
    else places.set(mark, { at: [index], next: 0 });
  }
  return (mark, from) => {
    const found = places.get(mark);
    while (found && (found.at[found.next] ?? from) < from) found.next++;
    return found?.at[found.next] ?? -1;
  };
}

/** The parts of what stands in `[[ ]]`, as Obsidian tells them; null where there is no link in it. */
export function partsOf(inner: string): Pick<NoteLink, 'target' | 'display'> | null {
  const bar = inner.indexOf('|');
  const link = (bar < 0 ? inner : inner.slice(0, bar).replace(/\\$/, '')).trim();
  if (link === '') return null;
  const shown = bar < 0 ? '' : inner.slice(bar + 1).trim();
  const usual = link.split('#').filter(Boolean).join(' > ');
  return { target: withoutSubpath(link), display: shown === '' ? usual : shown };
}

export function withoutSubpath(link: string): string {
  const hash = link.indexOf('#');
  return hash < 0 ? link : link.slice(0, hash);
}

/** The path that a Markdown link leads to; null where it leads out of the vault. */
export function pathOf(written: string): string | null {
  if (written === '' || written.startsWith('//') || /^[a-z][a-z0-9+.-]{0,30}:/i.test(written)) return null;
  try {
    return decodeURIComponent(written);
  } catch {
    // A lone % is a part of the name.
    return written;
  }
}
