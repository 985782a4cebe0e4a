import { foldHeading } from '../notes/fold';
import type { NoteListItem, NoteSource } from '../notes/note-source';
import { scanText, type ScannedText } from '../notes/scan-text';
import { type Edited, lineEndingAt, lineEndingOf, linesOfText, type LineSpan, type TextEdit } from './edit';
import { refused } from './note-change';
import { say } from '../i18n/words';

type Block = NoteSource['sections'][number];
export type Heading = NoteSource['headings'][number];

/** Lines under a heading, from 0. */
export interface Part {
  readonly level: number;
  /** The first line after the heading. */
  readonly from: number;
  /** Where the first heading below it begins, and where the next of its level or above does. */
  readonly ownEnd: number;
  readonly end: number;
}

export interface SubHeading extends Part {
  readonly text: string;
  readonly line: number;
}

/** The text of a note with its structure, to find a place to write in. Lines from 0. */
export class NoteText {
  readonly scanned: ScannedText;
  readonly lineEnding: '\n' | '\r\n';
  private readonly spans: readonly LineSpan[];
  /** For each line, the line on which a comment began that still goes on below it; null where none does. */
  private readonly comments: readonly (number | null)[];

  constructor(readonly text: string) {
    this.scanned = scanText(text);
    this.lineEnding = lineEndingOf(text);
    this.spans = linesOfText(text);
    this.comments = this.commentsGoingOn();
  }

  get lineCount(): number {
    return this.spans.length;
  }

  at(line: number): string {
    const span = this.spans[line];
    return span ? this.text.slice(span.from, span.to) : '';
  }

  startOf(line: number): number {
    return this.spans[line]?.from ?? this.text.length;
  }

  /** The line that holds an offset. */
  lineAt(offset: number): number {
    const line = this.spans.findIndex(({ to }) => offset <= to);
    return line < 0 ? this.lineCount - 1 : line;
  }

  /** Those that are in no comment. */
  headings(): readonly Heading[] {
    return this.scanned.headings.filter(({ line }) => (this.comments[line - 1] ?? null) === null);
  }

  isBlank(line: number): boolean {
    return this.at(line).trim() === '';
  }

  blockAt(line: number): Block | null {
    return this.scanned.sections.find(({ startLine, endLine }) => startLine <= line && line <= endLine) ?? null;
  }

  /** The list item that begins on a line; of two on one line the outer. */
  itemOn(line: number): NoteListItem | null {
    return this.scanned.listItems.find((item) => item.line === line) ?? null;
  }

  /** The items that are in no other one, of the lists at the margin in these lines. */
  outerItems(from: number, to: number): readonly NoteListItem[] {
    return this.scanned.listItems.filter(
      ({ line, parent }, index, all) =>
        line >= from && line < to && parent < 0 && all[index - 1]?.line !== line && this.blockAt(line)?.type === 'list',
    );
  }

  /** The last line of what an item holds, with the items in it. */
  endOfItem({ line }: NoteListItem): number {
    const block = this.blockAt(line);
    const next = this.outerItems(line + 1, (block?.endLine ?? line) + 1)[0];
    return this.lastWords(line, next?.line ?? (block?.endLine ?? line) + 1);
  }

  /** The last line that is not blank before `to`; one before `from` where all are. */
  lastWords(from: number, to: number): number {
    let last = to - 1;
    while (last >= from && this.isBlank(last)) last--;
    return last;
  }

  /** The first section with one of these headings, which are compared as reading compares them; earlier names go first. */
  partCalled(names: readonly string[]): SubHeading | null {
    const { headings } = this.scanned;
    for (const name of names) {
      const wanted = foldedHeading(name);
      const index = headings.findIndex(
        ({ text, line }) => foldedHeading(text) === wanted && (this.comments[line - 1] ?? null) === null,
      );
      if (index >= 0) return this.partOf(index);
    }
    return null;
  }

  /** The headings right below that of a part. */
  subHeadings(part: Part): readonly SubHeading[] {
    const inside = this.scanned.headings.flatMap(({ line, level }, index) =>
      line >= part.from && line < part.end ? [{ index, level }] : [],
    );
    const level = Math.min(...inside.map((one) => one.level));
    return inside.flatMap((one) => (one.level === level ? [this.partOf(one.index)] : []));
  }

  private partOf(index: number): SubHeading {
    const { headings } = this.scanned;
    const heading = headings[index] ?? { text: '', level: 1, line: 0 };
    const after = headings.slice(index + 1);
    return {
      ...heading,
      from: (this.blockAt(heading.line)?.endLine ?? heading.line) + 1,
      ownEnd: after[0]?.line ?? this.lineCount,
      end: after.find(({ level }) => level <= heading.level)?.line ?? this.lineCount,
    };
  }

  insertAfter(line: number, ...added: readonly string[]): TextEdit {
    const at = this.spans[line]?.to ?? this.text.length;
    const ending = lineEndingAt(this.text, at);
    return { from: at, to: at, insert: added.map((one) => ending + one.replace(/\r?\n/g, ending)).join('') };
  }

  insertBefore(line: number, ...added: readonly string[]): TextEdit {
    const at = this.spans[line]?.from ?? this.text.length;
    return { from: at, to: at, insert: added.map((one) => one + this.lineEnding).join('') };
  }

  /** Whether what is written below a line would stand in a comment, or in what the note ends in because nothing closes it. */
  isOpen(line: number): boolean {
    return (this.comments[line] ?? null) !== null || (this.scanned.openAtEnd !== null && line >= this.startOfLast());
  }

  /** Refuses to write into it, and says where it begins. */
  refuseOpen(line = this.lineCount - 1): Edited {
    const comment = this.comments[line] ?? null;
    const kind = comment === null ? (this.scanned.openAtEnd ?? 'code') : 'comment';
    const begins = (comment ?? this.startOfLast()) + 1;
    const { editing } = say;
    const [what, remedy] = {
      code: [editing.codeNotClosed(begins), editing.closeCode] as const,
      comment: [editing.commentNotClosed(begins), editing.closeComment] as const,
      math: [editing.mathNotClosed(begins), editing.closeMath] as const,
      html: [editing.htmlNotClosed(begins), editing.closeHtml] as const,
    }[kind];
    return refused(what, remedy, begins);
  }

  private startOfLast(): number {
    const { sections } = this.scanned;
    return sections[sections.length - 1]?.startLine ?? 0;
  }

  /** In the editor a comment that begins within a line hides the lines below it, too; one that nothing closes is no comment there. */
  private commentsGoingOn(): readonly (number | null)[] {
    const { sections } = this.scanned;
    const code = new Set<number>();
    for (const { type, startLine, endLine } of sections)
      if (type === 'code' || type === 'yaml') for (let line = startLine; line <= endLine; line++) code.add(line);
    const open: (number | null)[] = [];
    let began: number | null = null;
    for (let line = 0; line < this.lineCount; line++) {
      const words = code.has(line) ? '' : this.at(line);
      const marks = words.includes('%%') ? words.replace(/`[^`]*`/g, '').split('%%').length - 1 : 0;
      if (marks % 2 === 1) began = began === null ? line : null;
      open.push(began);
    }
    return began === null ? open : open.map((line) => (line === began ? null : line));
  }
}

/** As reading folds it; what is nothing but signs is compared as it is written. */
function foldedHeading(text: string): string {
  const words = text.normalize('NFC');
  return foldHeading(words) || words.trim();
}
