import type { Scope } from './scope';

interface Owner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

let nextId = 1;

/** The rows under a line to type in: one is selected, by keys or pointer, and chosen by Enter or a click. */
export class SuggestionList<T> {
  private values: readonly T[] = [];
  private rows: HTMLElement[] = [];
  private selected = 0;
  private asked = 0;

  constructor(
    private readonly owner: Owner<T>,
    private readonly inputEl: HTMLElement,
    private readonly listEl: HTMLElement,
    scope: Scope,
  ) {
    listEl.setAttrs({ id: `suggestions-${String(nextId++)}`, role: 'listbox' });
    inputEl.setAttrs({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': listEl.id,
      autocomplete: 'off',
      spellcheck: 'false',
    });
    const next = (): number => this.selected + 1;
    const previous = (): number => this.selected - 1;
    const keys: readonly (readonly [modifiers: string[], key: string, to: () => number])[] = [
      [[], 'ArrowDown', next],
      [[], 'ArrowUp', previous],
      [['Ctrl'], 'n', next],
      [['Ctrl'], 'p', previous],
      [[], 'Home', () => 0],
      [[], 'End', () => this.values.length - 1],
    ];
    for (const [modifiers, key, to] of keys) {
      scope.register(modifiers, key, (event) => {
        // Those keys belong to whoever composes a character with them.
        if (event.isComposing) return undefined;
        this.select(to());
        return false;
      });
    }
    scope.register([], 'Enter', (event) => {
      if (event.isComposing) return undefined;
      this.chooseSelected(event);
      return false;
    });
  }

  get size(): number {
    return this.rows.length;
  }

  /** Shows an answer, unless a later question was asked before it came. Resolves to whether it was shown. */
  async show(answer: readonly T[] | Promise<readonly T[]>, limit: number, onNone: () => void): Promise<boolean> {
    const question = ++this.asked;
    // An answer that is there is shown at once: the keys that follow must find it.
    const values = answer instanceof Promise ? await answer : answer;
    if (question !== this.asked) return false;
    this.draw(limit > 0 ? values.slice(0, limit) : values, onNone);
    return true;
  }

  /** Forgets what is shown, and what is still being asked. */
  clear(): void {
    this.asked++;
    this.values = [];
    this.rows = [];
    this.listEl.empty();
    this.inputEl.setAttribute('aria-expanded', 'false');
    this.inputEl.removeAttribute('aria-activedescendant');
  }

  chooseSelected(event: MouseEvent | KeyboardEvent): void {
    const value = this.values[this.selected];
    if (value !== undefined) this.owner.selectSuggestion(value, event);
  }

  private draw(values: readonly T[], onNone: () => void): void {
    this.listEl.empty();
    this.values = values;
    this.inputEl.setAttribute('aria-expanded', String(values.length > 0));
    this.rows = values.map((value, index) => {
      const row = this.listEl.createDiv({
        cls: 'suggestion-item',
        attr: { role: 'option', id: `${this.listEl.id}-${String(index)}`, 'aria-selected': 'false' },
      });
      this.owner.renderSuggestion(value, row);
      // Not mouseenter: rows that come to lie under a pointer at rest are not pointed at.
      row.addEventListener('mousemove', () => this.select(index, false));
      // The focus stays in the line.
      row.addEventListener('mousedown', (event) => event.preventDefault());
      row.onClickEvent((event) => {
        if (event.button < 2) this.owner.selectSuggestion(value, event);
      });
      return row;
    });
    if (values.length > 0) this.select(0);
    else {
      this.inputEl.removeAttribute('aria-activedescendant');
      onNone();
    }
  }

  private select(index: number, scroll = true): void {
    const count = this.rows.length;
    if (count === 0) return;
    this.mark(false);
    this.selected = (index + count) % count;
    const row = this.mark(true);
    if (scroll) row?.scrollIntoView({ block: 'nearest' });
    if (row) this.inputEl.setAttribute('aria-activedescendant', row.id);
  }

  private mark(selected: boolean): HTMLElement | undefined {
    const row = this.rows[this.selected];
    row?.toggleClass('is-selected', selected);
    row?.setAttribute('aria-selected', String(selected));
    return row;
  }
}
