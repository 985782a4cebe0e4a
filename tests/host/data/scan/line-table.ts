import type { Loc, Pos } from 'obsidian';

/** Where the lines of a text begin; makes Obsidian's locations (line and column from 0) out of offsets. */
export class LineTable {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  get count(): number {
    return this.starts.length;
  }

  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** End of a line without its line ending. */
  endOf(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    return this.text.charCodeAt(next - 2) === 13 && next - 2 >= this.startOf(line) ? next - 2 : next - 1;
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  locAt(offset: number): Loc {
    const line = this.lineAt(offset);
    return { line, col: offset - this.startOf(line), offset };
  }

  posOf(from: number, to: number): Pos {
    return { start: this.locAt(from), end: this.locAt(to) };
  }
}
