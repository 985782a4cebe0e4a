import type * as Api from 'obsidian';
import { redo, undo } from '@codemirror/commands';
import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

type Position = Api.EditorPosition;
type Range = { from: Position; to?: Position };

/** Obsidian's editor over CodeMirror 6. One transaction is one step of undo. */
export class Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    const { from, to } = this.cm.state.doc.line(line + 1);
    this.cm.dispatch({ changes: { from, to, insert: text } });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return !this.cm.state.selection.main.empty;
  }

  getRange(from: Position, to: Position): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement));
  }

  replaceRange(replacement: string, from: Position, to: Position = from): void {
    this.cm.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement } });
  }

  getCursor(which: 'from' | 'to' | 'head' | 'anchor' = 'head'): Position {
    return this.offsetToPos(this.cm.state.selection.main[which]);
  }

  listSelections(): Api.EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(position: Position | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  setSelection(anchor: Position, head: Position = anchor): void {
    const selection = EditorSelection.single(this.posToOffset(anchor), this.posToOffset(head));
    this.cm.dispatch({ selection, scrollIntoView: true });
  }

  setSelections(ranges: { anchor: Position; head?: Position }[], main = 0): void {
    const all = ranges.map(({ anchor, head = anchor }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(all, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo({ ...(x == null ? {} : { left: x }), ...(y == null ? {} : { top: y }) });
  }

  scrollIntoView({ from }: { from: Position; to: Position }, center = false): void {
    const effects = EditorView.scrollIntoView(this.posToOffset(from), { y: center ? 'center' : 'nearest' });
    this.cm.dispatch({ effects });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  transaction({ changes = [], selection, selections, replaceSelection }: Api.EditorTransaction): void {
    const specs: ChangeSpec[] = changes.map(({ text, from, to = from }) => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to),
      insert: text,
    }));
    if (replaceSelection !== undefined) {
      const { from, to } = this.cm.state.selection.main;
      specs.push({ from, to, insert: replaceSelection });
    }
    const changeSet = this.cm.state.changes(specs);
    const after = changeSet.apply(this.cm.state.doc);
    // Positions of the selection are those of the text after the changes.
    const offset = ({ line, ch }: Position): number => {
      const found = after.line(Math.min(Math.max(line + 1, 1), after.lines));
      return Math.min(found.from + ch, found.to);
    };
    const ranges = (selections ?? (selection ? [selection] : [])).map(({ from, to = from }: Range) =>
      EditorSelection.range(offset(from), offset(to)),
    );
    this.cm.dispatch({
      changes: changeSet,
      ...(ranges.length > 0 ? { selection: EditorSelection.create(ranges) } : {}),
      scrollIntoView: true,
    });
  }

  wordAt(position: Position): Api.EditorRange | null {
    const range = this.cm.state.wordAt(this.posToOffset(position));
    return range && { from: this.offsetToPos(range.from), to: this.offsetToPos(range.to) };
  }

  posToOffset({ line, ch }: Position): number {
    const { doc } = this.cm.state;
    const found = doc.line(Math.min(Math.max(line + 1, 1), doc.lines));
    return Math.min(found.from + ch, found.to);
  }

  offsetToPos(offset: number): Position {
    const { doc } = this.cm.state;
    const line = doc.lineAt(Math.min(Math.max(offset, 0), doc.length));
    return { line: line.number - 1, ch: Math.min(offset, doc.length) - line.from };
  }
}
