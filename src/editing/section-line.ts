import { lineEndingOf, linesOfText, type LineSpan } from './edit';
import { findFrontmatter, startOfNote } from './frontmatter-block';
import { refused, type NoteChange } from './note-change';
import { say } from '../i18n/words';

/**
 * Adds lines at the end of the section under a heading, which is made, of level 2, at the end of the note where there is none. A line
 * that already stands there, word for word, is not added again.
 */
export function addToSection(title: string, ...added: readonly string[]): NoteChange {
  // Some write the signs of a heading into the setting, too.
  const heading = title.trim().replace(/^#{1,6}[ \t]+/, '');
  return (text) => {
    const lineEnding = lineEndingOf(text);
    const bodyFrom = findFrontmatter(text)?.bodyFrom ?? startOfNote(text);
    const body = text.slice(bodyFrom);
    const section = sectionUnder(body, heading);
    if (section === 'in code') {
      return refused(say.editing.endsWithinCode, say.editing.closeCode);
    }
    if (!section) {
      const gap = gapBefore(text, body, lineEnding);
      const insert = `${gap}## ${heading}${lineEnding}${lineEnding}${added.join(lineEnding)}${lineEnding}`;
      return { edits: [{ from: text.length, to: text.length, insert }] };
    }
    const lines = section.filter(({ from, to }) => body.slice(from, to).trim() !== '');
    const there = new Set(lines.slice(1).map(({ from, to }) => body.slice(from, to)));
    const missing = added.filter((line) => !there.has(line));
    if (missing.length === 0) return { edits: [] };
    const at = lines.reduce((_, { to }) => bodyFrom + to, 0);
    const insert = (lines.length === 1 ? lineEnding : '') + missing.map((line) => lineEnding + line).join('');
    return { edits: [{ from: at, to: at, insert }] };
  };
}

/** One blank line before what is added at the end, none where the note is empty but for its properties. */
function gapBefore(text: string, body: string, lineEnding: string): string {
  const isOpen = text !== '' && !text.endsWith('\n');
  if (body.trim() === '') return isOpen ? lineEnding : '';
  if (/\n[ \t]*\r?\n$/.test(text)) return '';
  return isOpen ? lineEnding + lineEnding : lineEnding;
}

/** The lines from a heading to the next of its level or above; null where there is none outside code. */
function sectionUnder(body: string, heading: string, withComments = true): LineSpan[] | 'in code' | null {
  const wanted = folded(heading);
  let section: LineSpan[] | null = null;
  let level = 0;
  let fence = '';
  let inComment = false;
  const lines = linesOfText(body);
  for (const [index, span] of lines.entries()) {
    const line = body.slice(span.from, span.to);
    const next = lines[index + 1];
    if (fence !== '') {
      const close = String(/^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]);
      if (close.includes(fence)) fence = '';
    } else {
      fence = fenceOpened.exec(line)?.slice(1).find(Boolean) ?? '';
      if (withComments && line.replace(/`[^`]*`/g, '').split('%%').length % 2 === 0) inComment = !inComment;
      const found = fence !== '' || inComment ? null : headingAt(line, next && body.slice(next.from, next.to));
      if (found && found.level <= level) return section;
      if (found && !section && folded(found.words) === wanted) {
        section = [];
        level = found.level;
      }
    }
    section?.push(span);
  }
  // A comment that never ends is none that anybody meant.
  if (inComment) return sectionUnder(body, heading, false);
  return fence === '' ? section : 'in code';
}

/** A fence of code may open within a quotation or behind a bullet; what follows backticks holds none. */
const fenceOpened = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** A heading with signs before it, or underlined by the next line. */
function headingAt(line: string, next: string | undefined): { readonly level: number; readonly words: string } | null {
  const signed = /^ {0,3}(#{1,6})[ \t](.*?)[ \t]*#*[ \t]*$/.exec(line);
  if (signed) return { level: String(signed[1]).length, words: String(signed[2]) };
  const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(String(next))?.[1];
  if (under === undefined || line.trim() === '' || /^[ \t]*(?:[>|#]|[-*+][ \t]|\d{1,9}[.)][ \t])|^ {4}|^\t/.test(line))
    return null;
  return { level: under.includes('=') ? 1 : 2, words: line };
}

function folded(heading: string): string {
  return heading.normalize('NFC').trim().toLowerCase();
}
