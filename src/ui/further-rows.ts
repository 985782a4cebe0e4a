import { setIcon } from 'obsidian';

/** A row after the rows of a list that leads to something else. */
export interface FurtherRow {
  readonly title: string;
  /** In smaller print: what is there. */
  readonly note: string;
  readonly icon: string;
  readonly run: () => void;
}

/** Such rows as they are now, and who is told when they change. */
export interface FurtherRows {
  get(): readonly FurtherRow[];
  onChange(listener: () => void): () => void;
}

/** As a row of a palette, of the height of the others. */
export function renderFurtherRow({ title, note, icon }: FurtherRow, el: HTMLElement): void {
  el.addClasses(['mod-complex', 'reference-desk-further']);
  const content = el.createDiv({ cls: 'suggestion-content' });
  content.createDiv({ cls: 'suggestion-title' }).createSpan({ text: title });
  content.createDiv({ cls: 'suggestion-note', text: note });
  const aux = el.createDiv({ cls: 'suggestion-aux' });
  setIcon(aux.createSpan({ cls: 'suggestion-flair', attr: { 'aria-hidden': 'true' } }), icon);
}

/** As quiet lines of a side bar, in the place of those that were there. */
export class FurtherLines {
  readonly el = createDiv({ cls: 'reference-desk-further-lines' });
  private looks = '';

  update(rows: readonly FurtherRow[]): void {
    // The same again is left as it is, with its focus.
    const looks = JSON.stringify(rows);
    if (looks === this.looks) return;
    this.looks = looks;
    const focused = this.el.findAll('button').findIndex((button) => button === this.el.doc.activeElement);
    this.el.empty();
    for (const { title, icon, run } of rows) {
      const button = this.el.createEl('button', { cls: 'reference-desk-further-line clickable-icon' });
      setIcon(button.createSpan({ cls: 'reference-desk-reason-icon', attr: { 'aria-hidden': 'true' } }), icon);
      button.createSpan({ text: title });
      button.addEventListener('click', run);
    }
    this.el.findAll('button')[focused]?.focus({ preventScroll: true });
  }
}
