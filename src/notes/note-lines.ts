import { foldKey } from './fold';
import type { NoteSource } from './note-source';
import { spokenText } from './plain-text';

/** The largest note whose text is read, in bytes: reading it stays within a blink. Properties, tags and links of larger ones still count. */
export const largestText = 500_000;

/** The text of a note by lines (from 0, without line ends). A note whose text was not read has none. */
export class NoteLines {
  readonly all: readonly string[];
  readonly known: boolean;
  /** Where each line begins in the text. */
  private readonly starts: readonly number[];
  /** What is left of lines of list items: each reader of a note asks for all of them. */
  private readonly items: (string | null | undefined)[] = [];

  constructor(source: Pick<NoteSource, 'text'>) {
    const text = source.text !== null && source.text.length <= largestText ? source.text : null;
    this.known = text !== null;
    const all: string[] = [];
    const starts: number[] = [];
    for (let at = 0; text !== null && at <= text.length;) {
      const found = text.indexOf('\n', at);
      const end = found < 0 ? text.length : found;
      all.push(text.slice(at, text[end - 1] === '\r' ? Math.max(at, end - 1) : end));
      starts.push(at);
      at = end + 1;
    }
    if (all[0]?.startsWith('\uFEFF')) all[0] = all[0].slice(1);
    this.all = all;
    this.starts = starts;
  }

  /** The column in its line of an offset in the text. */
  columnOf(offset: number, line: number): number {
    return offset - (this.starts[line] ?? 0);
  }

  /** Empty beyond the end. */
  at(line: number): string {
    return this.all[line] ?? '';
  }

  /** A line of a list item without bullet and checkbox, as it speaks; null where there is no bullet. */
  item(line: number): string | null {
    const known = this.items[line];
    if (known !== undefined) return known;
    const written = this.at(line);
    const match = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?:\s+(?:\[(.)\](?:\s+|$))?|$)/u.exec(written);
    const text = match ? spokenText(written.slice(match[0].length)) : null;
    this.items[line] = text;
    return text;
  }

  /** Lines of the front matter's keys, from 0, under the folded key; of a key that stands twice the last, as in YAML. */
  propertyLines(): ReadonlyMap<string, number> {
    const lines = new Map<string, number>();
    if (this.at(0).trimEnd() !== '---') return lines;
    for (let index = 1; index < this.all.length; index++) {
      const line = this.at(index);
      if (/^(?:---|\.\.\.)\s*$/.test(line)) break;
      const colon = line.indexOf(':');
      if (colon <= 0 || colon > 120 || /^[\s#-]/.test(line)) continue;
      lines.set(foldKey(line.slice(0, colon).replace(/["']/g, '')), index);
    }
    return lines;
  }
}
