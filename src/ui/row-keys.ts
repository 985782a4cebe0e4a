/** The keys of a list of rows with buttons: Tab enters at one row and goes on through its buttons; arrows move between rows. */
export class RowKeys {
  constructor(private readonly el: HTMLElement) {
    el.addEventListener('keydown', (event) => this.onKey(event));
  }

  rows(): HTMLElement[] {
    return this.el.findAll('.reference-desk-row');
  }

  focusRow(index: number): void {
    const row = this.rows()[index];
    if (!row) return;
    this.makeStop(row);
    row.querySelector<HTMLElement>('button')?.focus();
  }

  /** After the rows have changed. */
  keepStop(): void {
    if (this.el.querySelector('button[tabindex="0"]')) return;
    const first = this.rows()[0];
    if (first) this.makeStop(first);
  }

  private makeStop(row: HTMLElement): void {
    for (const button of this.el.findAll('button[tabindex="0"]')) button.setAttr('tabindex', '-1');
    for (const button of row.findAll('button')) button.setAttr('tabindex', '0');
  }

  private onKey(event: KeyboardEvent): void {
    const rows = this.rows();
    const target = event.targetNode;
    const at = rows.findIndex((row) => target !== null && row.contains(target));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined || at < 0 || next < 0 || next >= rows.length) return;
    event.preventDefault();
    this.focusRow(next);
  }
}
