import { foldKey } from './fold';
import type { NoteSource } from './note-source';

/** The largest note whose text is read, in bytes: reading it stays within a frame. Properties, tags and links of larger ones still count. */
export const largestText = 1_500_000;

/** The text of a note by lines (from 0, without line ends). A note whose text was not read has none. */
export class NoteLines {
  readonly all: readonly string[];
  readonly known: boolean;

  constructor(source: NoteSource) {
    const text = source.text !== null && source.text.length <= largestText ? source.text : null;
    this.known = text !== null;
    this.all = text === null ? [] : text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  }

  /** Empty beyond the end. */
  at(line: number): string {
    return this.all[line] ?? '';
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
