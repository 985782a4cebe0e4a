import { onLongPress } from './long-press';
import type { RowSelection } from './row-selection';

/** What a windowed list leaves to the view that it belongs to. */
export interface ListHandlers<T> {
  renderRow(item: T, el: HTMLElement): void;
  /** Shows all there is of a row, or as little as before. */
  openRow(item: T, el: HTMLElement, isOpen: boolean): void;
  onChoose(item: T, event: MouseEvent | KeyboardEvent): void;
  /** A right click, or a finger held on a row. */
  onHold(item: T): void;
  /** After every move of the selection, and after new items. */
  onSelect(item: T | null): void;
}

/** A heading before the row `from`; without a title, the rows from there on stand for themselves. */
export interface RowGroup {
  readonly from: number;
  readonly title: string | null;
}

/** What is listed: made row by row, when a row comes into sight. */
export interface Rows<T> {
  readonly length: number;
  at(index: number): T | undefined;
  /** In order; none for a list without headings. */
  readonly groups?: readonly RowGroup[];
}

/** Rows of which several can be selected, beside the one where the keys are. */
export interface Selectable<T> {
  readonly selection: Pick<RowSelection, 'has'> & Partial<Pick<RowSelection, 'size'>>;
  keyOf(item: T): string;
}

/** Rows above and below what is seen: few while somebody types, more once they scroll, so that a quick wheel shows no gap. */
const spareRows = { still: 3, scrolled: 8 } as const;
/** Pixels; until a row and a heading have been measured. */
const usualHeight = 48;
const usualHeading = 28;
/** Milliseconds for which a pointer rests on a row before it opens: rows that it passes must not jump. */
const restTime = 200;
let lists = 0;

/**
 * Rows of one height under a line to type in, of which only those in sight are elements, however many there are. The focus stays in
 * the line, or on the list where there is none; the selection moves with the keys and with the pointer. The row selected is open: it may be higher. Where the pointer
 * opens a row, those above it stay as they are, so that nothing moves under the pointer.
 */
export class WindowedList<T> {
  private items: Rows<T> = [];
  private at = 0;
  private height = usualHeight;
  private heading = usualHeading;
  /** How much higher each open row is than the others. */
  private readonly open = new Map<number, number>();
  private shown: readonly [from: number, to: number] = [0, 0];
  private readonly elements = new Map<number, HTMLElement>();
  private resting: number | null = null;
  private readonly id = `reference-desk-list-${++lists}`;
  private readonly windowEl: HTMLElement;

  /** `focusEl`: the line to type in, or the list itself. */
  constructor(
    private readonly handlers: ListHandlers<T>,
    private readonly focusEl: HTMLElement,
    private readonly listEl: HTMLElement,
    label: string,
    private readonly several: Selectable<T> | null = null,
  ) {
    listEl.setAttrs({ id: this.id, role: 'listbox', 'aria-label': label });
    if (several) listEl.setAttr('aria-multiselectable', 'true');
    this.windowEl = listEl.createDiv({ cls: 'reference-desk-window', attr: { role: 'presentation' } });
    if (focusEl === listEl) listEl.setAttr('tabindex', '0');
    else {
      const combobox = {
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-controls': this.id,
        'aria-expanded': 'true',
      };
      focusEl.setAttrs({ ...combobox, autocomplete: 'off', spellcheck: 'false' });
    }
    listEl.addEventListener('scroll', () => this.draw(spareRows.scrolled), { passive: true });
  }

  /**
   * Shows other items, from the top; or, with `isSame`, with the same one selected as before, or with the one that took its place where
   * it went.
   */
  show(items: Rows<T>, isSame: ((item: T, selected: T) => boolean) | null): void {
    const selected = this.selectedItem;
    this.items = items;
    if (!isSame) this.listEl.scrollTop = 0;
    this.forget();
    let to = 0;
    if (isSame) {
      const there = selected === null ? -1 : this.indexWhere((item) => isSame(item, selected));
      to = there >= 0 ? there : Math.min(this.at, items.length - 1);
    }
    if (this.focusEl !== this.listEl) this.focusEl.setAttr('aria-expanded', items.length > 0);
    this.select(to, isSame !== null);
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

  /** To this row, wherever it stands. */
  goTo(item: T): void {
    const index = this.indexWhere((one) => one === item);
    if (index >= 0) this.select(index, true);
  }

  get page(): number {
    return Math.max(1, Math.floor(this.listEl.clientHeight / this.height) - 1);
  }

  /** Waits for nothing any more. */
  stop(): void {
    if (this.resting !== null) this.listEl.win.clearTimeout(this.resting);
    this.resting = null;
  }

  private indexWhere(test: (item: T) => boolean): number {
    for (let index = 0; index < this.items.length; index++) {
      const item = this.items.at(index);
      if (item !== undefined && test(item)) return index;
    }
    return -1;
  }

  /** No row is drawn or open any more. */
  private forget(): void {
    this.shown = [0, 0];
    this.elements.clear();
    this.open.clear();
  }

  private select(index: number, scroll: boolean): void {
    this.stop();
    this.at = Math.max(0, index);
    for (const row of this.open.keys()) this.setOpen(row, false);
    if (this.at < this.items.length) this.open.set(this.at, 0);
    this.scrollTo(this.at, scroll);
    if (!this.draw()) {
      this.setOpen(this.at, true);
      this.fit();
      this.mark();
    }
    // Only now is it known how high the row is.
    this.scrollTo(this.at, scroll);
    this.draw();
    this.handlers.onSelect(this.selectedItem);
  }

  /** The pointer is on a row: it is selected at once, and opens after a while. */
  private point(index: number): void {
    this.stop();
    this.at = index;
    this.mark();
    this.handlers.onSelect(this.selectedItem);
    this.resting = this.listEl.win.setTimeout(() => {
      this.resting = null;
      for (const row of this.open.keys()) if (row > index) this.setOpen(row, false);
      this.setOpen(index, true);
      this.fit();
    }, restTime);
  }

  private scrollTo(index: number, scroll: boolean): void {
    if (!scroll) return;
    const { listEl } = this;
    const isFirst = this.items.groups?.some(({ from, title }) => from === index && title !== null) === true;
    const top = index === 0 ? 0 : this.topOf(index) - (isFirst ? this.heading : 0);
    const bottom = this.topOf(index) + this.height + (this.open.get(index) ?? 0);
    if (bottom > listEl.scrollTop + listEl.clientHeight) listEl.scrollTop = bottom - listEl.clientHeight;
    if (top < listEl.scrollTop) listEl.scrollTop = top;
  }

  /** Pixels from the first heading or row to this row. */
  private topOf(index: number): number {
    let top = index * this.height;
    for (const { from, title } of this.items.groups ?? []) if (title !== null && from <= index) top += this.heading;
    for (const [row, more] of this.open) if (row < index) top += more;
    return top;
  }

  /** The row at so many pixels. */
  private indexAt(pixels: number): number {
    let [low, high] = [0, Math.max(0, this.items.length - 1)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.topOf(middle) <= pixels) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Makes the rows in sight, if others are in sight than before; `true` where it did. */
  private draw(spare: number = spareRows.still): boolean {
    const { listEl, items } = this;
    const first = this.indexAt(listEl.scrollTop);
    const last = this.indexAt(listEl.scrollTop + (listEl.clientHeight || usualHeight * spareRows.scrolled));
    const from = Math.max(0, first - spare);
    const to = Math.min(items.length, last + 1 + spare);
    const [was, until] = this.shown;
    if (until > 0 && first >= was && last < until) return false;
    this.shown = [from, to];
    this.windowEl.empty();
    this.elements.clear();
    let parent = this.windowEl;
    const groups = items.groups ?? [];
    for (let index = from; index < to; index++) {
      const group = groups.find((one) => one.from === index);
      const above = index === from ? groups.filter((one) => one.from <= index).at(-1) : group;
      if (above) parent = this.drawGroup(above, above === group);
      const item = items.at(index);
      if (item !== undefined) this.drawRow(item, index, parent);
    }
    for (const index of this.open.keys()) this.setOpen(index, true);
    this.fit();
    this.mark();
    return true;
  }

  /** What its rows stand in. The heading is left out where the rows before it are not drawn either. */
  private drawGroup({ title }: RowGroup, withHeading: boolean): HTMLElement {
    if (title === null) return this.windowEl;
    const el = this.windowEl.createDiv({ attr: { role: 'group', 'aria-label': title } });
    if (withHeading)
      el.createDiv({ cls: 'reference-desk-palette-heading', text: title, attr: { 'aria-hidden': 'true' } });
    return el;
  }

  private drawRow(item: T, index: number, parent: HTMLElement): void {
    const { handlers, items } = this;
    const row = parent.createDiv({
      cls: 'suggestion-item',
      attr: {
        role: 'option',
        id: `${this.id}-${index}`,
        'aria-posinset': index + 1,
        'aria-setsize': items.length,
      },
    });
    this.elements.set(index, row);
    handlers.renderRow(item, row);
    // Not mouseenter: rows that come to lie under a pointer at rest are not pointed at.
    row.addEventListener('mousemove', () => {
      if (this.at !== index) this.point(index);
    });
    // The focus stays in the line.
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('click', (event) => handlers.onChoose(item, event));
    row.addEventListener('auxclick', (event) => {
      if (event.button === 1) handlers.onChoose(item, event);
    });
    onLongPress(row, () => handlers.onHold(item));
  }

  private setOpen(index: number, isOpen: boolean): void {
    const row = this.elements.get(index);
    const item = this.items.at(index);
    if (row && item !== undefined && row.hasClass('is-open') !== isOpen) {
      row.toggleClass('is-open', isOpen);
      this.handlers.openRow(item, row, isOpen);
    }
    if (isOpen && item !== undefined) this.open.set(index, this.open.get(index) ?? 0);
    else this.open.delete(index);
  }

  /** Measures what is drawn, and leaves room for what is not. */
  private fit(): void {
    const { windowEl, elements, open, items } = this;
    let closed: HTMLElement | null = null;
    for (const [index, row] of elements) {
      if (open.has(index)) continue;
      closed = row;
      break;
    }
    this.height = closed?.offsetHeight || this.height;
    this.heading = windowEl.querySelector<HTMLElement>('.reference-desk-palette-heading')?.offsetHeight || this.heading;
    for (const index of open.keys()) {
      const row = elements.get(index);
      if (row?.offsetHeight) open.set(index, Math.max(0, row.offsetHeight - this.height));
    }
    const [from, to] = this.shown;
    const isHeadingDrawn = items.groups?.some((group) => group.from === from && group.title !== null) === true;
    const above = this.topOf(from) - (isHeadingDrawn ? this.heading : 0);
    windowEl.setCssProps({
      '--reference-desk-above': `${above}px`,
      '--reference-desk-below': `${this.bottomOf(items.length) - this.bottomOf(to)}px`,
    });
  }

  /** Pixels to the end of the row before this one. */
  private bottomOf(index: number): number {
    return index === 0 ? 0 : this.topOf(index - 1) + this.height + (this.open.get(index - 1) ?? 0);
  }

  /** Shows which row the keys are at, and which are selected where several can be. */
  mark(): void {
    for (const [index, row] of this.elements) {
      row.toggleClass('is-selected', index === this.at);
      const isOneOfSeveral = this.isOneOfSeveral(index);
      row.toggleClass('is-one-of-several', isOneOfSeveral);
      row.setAttr('aria-selected', this.saysSeveral() ? isOneOfSeveral : index === this.at);
    }
    if (this.elements.has(this.at)) this.focusEl.setAttr('aria-activedescendant', `${this.id}-${this.at}`);
    else this.focusEl.removeAttribute('aria-activedescendant');
  }

  /** Below a line to type in, the row that Enter opens is the selected one as long as there are not several. */
  private saysSeveral(): boolean {
    return this.several !== null && (this.focusEl === this.listEl || this.several.selection.size !== 0);
  }

  private isOneOfSeveral(index: number): boolean {
    const item = this.several && this.items.at(index);
    return item != null && this.several?.selection.has(this.several.keyOf(item)) === true;
  }
}
