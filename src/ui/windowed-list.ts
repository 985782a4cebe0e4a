/** What a windowed list leaves to the view that it belongs to. */
export interface ListHandlers<T> {
  renderRow(item: T, el: HTMLElement): void;
  onChoose(item: T, event: MouseEvent | KeyboardEvent): void;
  /** After every move of the selection, and after new items. */
  onSelect(item: T | null): void;
}

/** What is listed: made row by row, when a row comes into sight. */
export interface Rows<T> {
  readonly length: number;
  at(index: number): T | undefined;
}

/** Rows above and below what is seen, so that a quick wheel shows no gap. */
const spare = 8;
/** Pixels; until a row has been measured. */
const usualHeight = 48;
let lists = 0;

/**
 * Rows of one height under a line to type in, of which only those in sight are elements, however many there are. The focus stays in
 * the line; the selection moves with the keys and with the pointer.
 */
export class WindowedList<T> {
  private items: Rows<T> = [];
  private at = 0;
  private height = usualHeight;
  private shown: readonly [from: number, to: number] = [0, 0];
  private readonly id = `reference-desk-list-${++lists}`;
  private readonly windowEl: HTMLElement;

  constructor(
    private readonly handlers: ListHandlers<T>,
    private readonly inputEl: HTMLInputElement,
    private readonly listEl: HTMLElement,
  ) {
    listEl.setAttrs({ id: this.id, role: 'listbox', 'aria-label': inputEl.placeholder });
    this.windowEl = listEl.createDiv({ cls: 'reference-desk-window', attr: { role: 'presentation' } });
    const combobox = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': this.id,
      'aria-expanded': 'true',
    };
    inputEl.setAttrs({ ...combobox, autocomplete: 'off', spellcheck: 'false' });
    listEl.addEventListener('scroll', () => this.draw(), { passive: true });
  }

  /**
   * Shows other items, from the top; or, with `isSame`, with the same one selected as before, or with the one that took its place where
   * it went.
   */
  show(items: Rows<T>, isSame: ((item: T, selected: T) => boolean) | null): void {
    const selected = this.selectedItem;
    this.items = items;
    if (!isSame) this.listEl.scrollTop = 0;
    this.shown = [0, 0];
    let to = 0;
    if (isSame) {
      const there = selected === null ? -1 : this.indexWhere((item) => isSame(item, selected));
      to = there >= 0 ? there : Math.min(this.at, items.length - 1);
    }
    this.inputEl.setAttr('aria-expanded', items.length > 0);
    this.select(to, isSame !== null);
    this.draw();
  }

  get selectedItem(): T | null {
    return this.items.at(this.at) ?? null;
  }

  /** By so many rows; from the last on to the first and back. A whole page stops at the ends. */
  move(rows: number): void {
    const count = this.items.length;
    if (count === 0) return;
    const to = this.at + rows;
    this.select(Math.abs(rows) === 1 ? (to + count) % count : Math.max(0, Math.min(count - 1, to)), true);
  }

  get page(): number {
    return Math.max(1, Math.floor(this.listEl.clientHeight / this.height) - 1);
  }

  private indexWhere(test: (item: T) => boolean): number {
    for (let index = 0; index < this.items.length; index++) {
      const item = this.items.at(index);
      if (item !== undefined && test(item)) return index;
    }
    return -1;
  }

  private select(index: number, scroll: boolean): void {
    this.at = Math.max(0, index);
    if (scroll) {
      const top = this.at * this.height;
      const room = this.listEl.clientHeight - this.height;
      if (top < this.listEl.scrollTop) this.listEl.scrollTop = top;
      else if (top > this.listEl.scrollTop + room) this.listEl.scrollTop = top - room;
    }
    this.draw();
    this.mark();
    this.handlers.onSelect(this.selectedItem);
  }

  /** Makes the rows in sight, if others are in sight than before. */
  private draw(): void {
    const { listEl, items, height } = this;
    const first = Math.floor(listEl.scrollTop / height);
    const seen = Math.ceil((listEl.clientHeight || usualHeight * spare) / height);
    const from = Math.max(0, first - spare);
    const to = Math.min(items.length, first + seen + spare);
    const [was, until] = this.shown;
    if (until > 0 && first >= was && Math.min(items.length, first + seen) <= until) return;
    this.shown = [from, to];
    this.windowEl.empty();
    for (let index = from; index < to; index++) {
      const item = items.at(index);
      if (item !== undefined) this.drawRow(item, index);
    }
    this.measure();
    this.windowEl.setCssProps({
      '--reference-desk-above': `${from * this.height}px`,
      '--reference-desk-below': `${String((items.length - to) * this.height)}px`,
    });
    this.mark();
  }

  private drawRow(item: T, index: number): void {
    const { handlers, windowEl, items } = this;
    const row = windowEl.createDiv({
      cls: 'suggestion-item',
      attr: {
        role: 'option',
        id: `${this.id}-${index}`,
        'aria-posinset': index + 1,
        'aria-setsize': items.length,
      },
    });
    handlers.renderRow(item, row);
    // Not mouseenter: rows that come to lie under a pointer at rest are not pointed at.
    row.addEventListener('mousemove', () => {
      if (this.at !== index) this.select(index, false);
    });
    // The focus stays in the line.
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('click', (event) => handlers.onChoose(item, event));
    row.addEventListener('auxclick', (event) => {
      if (event.button === 1) handlers.onChoose(item, event);
    });
  }

  private measure(): void {
    this.height = this.windowEl.querySelector<HTMLElement>('.suggestion-item')?.offsetHeight || this.height;
  }

  private mark(): void {
    const id = `${this.id}-${this.at}`;
    for (const row of this.windowEl.findAll('.suggestion-item')) {
      row.toggleClass('is-selected', row.id === id);
      row.setAttr('aria-selected', row.id === id);
    }
    const [from, to] = this.shown;
    if (this.at >= from && this.at < to) this.inputEl.setAttr('aria-activedescendant', id);
    else this.inputEl.removeAttribute('aria-activedescendant');
  }
}
