/** Which of several rows are selected to do the same with all of them; rows are known by their keys. */
export class RowSelection {
  private selected: ReadonlySet<string> = new Set();
  /** What was selected before the stretch that grows or shrinks with Shift. */
  private before: ReadonlySet<string> = new Set();
  /** Where that stretch begins and ends. */
  private stretch: { readonly from: string; readonly to: string } | null = null;

  constructor(private readonly onChange: () => void) {}

  get size(): number {
    return this.selected.size;
  }

  has(key: string): boolean {
    return this.selected.has(key);
  }

  toggle(key: string): void {
    const selected = new Set(this.selected);
    if (!selected.delete(key)) selected.add(key);
    this.before = selected;
    this.stretch = { from: key, to: key };
    this.set(selected);
  }

  /** From one row to another of those listed, both included. The next stretch from there on takes the place of this one. */
  extend(listed: readonly string[], from: string, to: string): void {
    if (this.stretch?.to !== from || !listed.includes(this.stretch.from)) {
      this.before = this.selected;
      this.stretch = { from, to: from };
    }
    this.stretch = { from: this.stretch.from, to };
    const ends = [listed.indexOf(this.stretch.from), listed.indexOf(to)];
    this.set(new Set([...this.before, ...listed.slice(Math.min(...ends), Math.max(...ends) + 1)]));
  }

  /** As a click with Shift does: from the row last selected. */
  extendTo(listed: readonly string[], to: string): void {
    const last = this.stretch?.to;
    this.extend(listed, last !== undefined && listed.includes(last) ? last : to, to);
  }

  selectAll(listed: readonly string[]): void {
    this.forgetStretch();
    this.set(new Set(listed));
  }

  clear(): void {
    this.forgetStretch();
    this.set(new Set());
  }

  /** Rows that are listed no longer cannot be seen, so nothing may be done with them. */
  keep(listed: readonly string[]): void {
    if (this.size === 0) return;
    const selected = new Set(listed.filter((key) => this.selected.has(key)));
    if (selected.size === this.size) return;
    this.forgetStretch();
    this.set(selected);
  }

  private forgetStretch(): void {
    this.stretch = null;
    this.before = new Set();
  }

  private set(selected: ReadonlySet<string>): void {
    this.selected = selected;
    this.onChange();
  }
}
