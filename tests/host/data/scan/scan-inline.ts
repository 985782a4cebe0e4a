import type { EmbedCache, FootnoteRefCache, LinkCache, Loc, TagCache } from 'obsidian';
import type { LineTable } from './line-table';
import { readMarkdownDestination } from './markdown-destination';
import type { Row } from './row';
import { isTagCharacter, isTagName } from './tag';
import { splitWikilink } from './wikilink';

export interface InlineFindings {
  readonly links: LinkCache[];
  readonly embeds: EmbedCache[];
  readonly tags: TagCache[];
  readonly footnoteRefs: FootnoteRefCache[];
}

interface Opener {
  readonly at: number;
  readonly row: Row;
}

/** Places of a mark in the rows of a block, asked for from left to right. */
class Places {
  private next = 0;

  constructor(private readonly places: readonly number[]) {}

  /** The first place at or after `from`; null when there is none. */
  after(from: number): number | null {
    while (this.next < this.places.length && (this.places[this.next] as number) < from) this.next++;
    return this.places[this.next] ?? null;
  }
}

/**
 * Finds links, embeds, tags and footnote references in the rows of one block, past code, comments, math and HTML.
 * Goes over each character once; what may close something is looked up, never searched for again.
 */
export class InlineScanner {
  private readonly text: string;
  private row: Row;
  private rowIndex = 0;
  private openers: Opener[] = [];
  private closers: Map<string, Places> | null = null;

  constructor(
    private readonly lines: LineTable,
    private readonly rows: readonly Row[],
    private readonly findings: InlineFindings,
  ) {
    this.text = lines.text;
    this.row = rows[0] as Row;
  }

  scan(): void {
    for (this.rowIndex = 0; this.rowIndex < this.rows.length; this.rowIndex++) {
      this.row = this.rows[this.rowIndex] as Row;
      for (let at = this.row.from; at < this.row.to;) {
        const before = this.rowIndex;
        at = this.step(at);
        // A span that ends in a later row: go on there.
        if (this.rowIndex !== before) this.row = this.rows[this.rowIndex] as Row;
      }
    }
  }

  /** Takes what begins at `at`; gives where to go on. */
  private step(at: number): number {
    switch (this.text[at]) {
      case '\\':
        return at + 2;
      case '`':
        return this.codeSpan(at);
      case '%':
        return this.text[at + 1] === '%' ? this.span(at, '%%') : at + 1;
      case '$':
        return this.math(at);
      case '<':
        return this.html(at);
      case '!':
        return this.text.startsWith('![[', at) ? (this.wikilink(at + 1, at) ?? at + 1) : at + 1;
      case '[':
        return this.openBracket(at);
      case ']':
        return this.closeBracket(at);
      case '#':
        return this.tag(at);
      default:
        return at + 1;
    }
  }

  private codeSpan(at: number): number {
    let end = at;
    while (end < this.row.to && this.text[end] === '`') end++;
    const close = this.closer('`'.repeat(Math.min(end - at, 100)), end);
    return close === null ? end : this.goTo(close + end - at);
  }

  private span(at: number, mark: string): number {
    const close = this.closer(mark, at + mark.length);
    return close === null ? at + mark.length : this.goTo(close + mark.length);
  }

  private math(at: number): number {
    if (this.text[at + 1] === '$') return this.span(at, '$$');
    if (at + 1 >= this.row.to || isSpace(this.text[at + 1])) return at + 1;
    const close = this.closer('$', at + 2);
    return close === null ? at + 1 : this.goTo(close + 1);
  }

  private html(at: number): number {
    if (this.text.startsWith('<!--', at)) {
      const close = this.closer('-->', at + 4);
      return close === null ? at + 4 : this.goTo(close + 3);
    }
    if (!/[a-z/]/i.test(this.text[at + 1] ?? '')) return at + 1;
    for (let end = at + 1; end < this.row.to; end++) {
      if (this.text[end] === '>') return end + 1;
      if (this.text[end] === '<') return at + 1;
    }
    return at + 1;
  }

  private openBracket(at: number): number {
    if (this.text[at + 1] === '[') {
      const end = this.wikilink(at, at);
      if (end !== null) return end;
    }
    if (this.text[at + 1] === '^') {
      const end = this.footnoteRef(at);
      if (end !== null) return end;
    }
    this.openers.push({ at, row: this.row });
    return at + 1;
  }

  /** A wikilink whose brackets begin at `at`; `from` is before the `!` of an embed. Gives its end, or null. */
  private wikilink(at: number, from: number): number | null {
    const start = at + 2;
    for (let end = start; end + 1 < this.row.to; end++) {
      const pair = this.text[end] === this.text[end + 1] ? this.text[end] : '';
      if ((pair === '[' || this.text[end] === '[') && (pair === '[' || end === start)) return null;
      if (pair !== ']') continue;
      const parts = splitWikilink(this.text.slice(start, end));
      if (parts === null) return null;
      const link = { ...parts, original: this.text.slice(from, end + 2), position: this.position(from, end + 2) };
      (from < at ? this.findings.embeds : this.findings.links).push(link);
      return end + 2;
    }
    return null;
  }

  private footnoteRef(at: number): number | null {
    for (let end = at + 2; end < this.row.to; end++) {
      const character = this.text[end] as string;
      if (character === ']' && end > at + 2) {
        const id = this.text.slice(at + 2, end);
        this.findings.footnoteRefs.push({ id, position: this.position(at, end + 1) });
        return end + 1;
      }
      if (character === ']' || character === '[' || isSpace(character)) return null;
    }
    return null;
  }

  private closeBracket(at: number): number {
    const opener = this.openers.pop();
    if (!opener || this.text[at + 1] !== '(') return at + 1;
    const destination = readMarkdownDestination(this.text, at + 1, this.row.to);
    if (destination === null) return at + 1;
    if (destination.link !== null) {
      const image = this.text[opener.at - 1] === '!' && opener.at > opener.row.from;
      const from = image ? opener.at - 1 : opener.at;
      const start = this.locOf(from, opener.row);
      (image ? this.findings.embeds : this.findings.links).push({
        link: destination.link,
        original: this.text.slice(from, destination.end),
        displayText: this.text.slice(opener.at + 1, at),
        position: { start, end: this.locOf(destination.end, this.row) },
      });
    }
    return destination.end;
  }

  private tag(at: number): number {
    if (at > this.row.from && !isSpace(this.text[at - 1])) return at + 1;
    let end = at + 1;
    while (end < this.row.to && isTagCharacter(this.text[end] as string)) end++;
    if (isTagName(this.text.slice(at + 1, end))) {
      this.findings.tags.push({ tag: this.text.slice(at, end), position: this.position(at, end) });
    }
    return end;
  }

  private position(from: number, to: number): { start: Loc; end: Loc } {
    return { start: this.locOf(from, this.row), end: this.locOf(to, this.row) };
  }

  private locOf(offset: number, row: Row): Loc {
    return { line: row.line, col: offset - this.lines.startOf(row.line), offset };
  }

  /** Moves on to the row that holds `offset`. */
  private goTo(offset: number): number {
    while (offset > (this.rows[this.rowIndex] as Row).to && this.rowIndex + 1 < this.rows.length) this.rowIndex++;
    return offset;
  }

  private closer(mark: string, from: number): number | null {
    this.closers ??= this.findClosers();
    return this.closers.get(mark)?.after(from) ?? null;
  }

  /** One pass for everything that may close a span: runs of backticks by length, `%%`, `$$`, `$`, `-->`. */
  private findClosers(): Map<string, Places> {
    const found = new Map<string, number[]>();
    const add = (mark: string, at: number): void => {
      const places = found.get(mark);
      if (places) places.push(at);
      else found.set(mark, [at]);
    };
    const { text } = this;
    for (let index = this.rowIndex; index < this.rows.length; index++) {
      const row = this.rows[index] as Row;
      for (let at = row.from; at < row.to; at++) {
        const character = text[at];
        if (character === '`') {
          let end = at;
          while (end < row.to && text[end] === '`') end++;
          add('`'.repeat(Math.min(end - at, 100)), at);
          at = end - 1;
        } else if (character === '%' && text[at + 1] === '%') add('%%', at++);
        else if (character === '-' && text.startsWith('-->', at)) add('-->', at);
        else if (character === '$') {
          if (text[at + 1] === '$') add('$$', at++);
          else if (
            at > row.from &&
            !isSpace(text[at - 1]) &&
            text[at - 1] !== '\\' &&
            !/[0-9]/.test(text[at + 1] ?? '')
          )
            add('$', at);
        }
      }
    }
    return new Map([...found].map(([mark, places]) => [mark, new Places(places)]));
  }
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
