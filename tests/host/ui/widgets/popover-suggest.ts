import type { App } from '../app';
import { Scope } from './scope';
import { SuggestionList } from './suggestion-list';

/** Suggestions beside the place where somebody writes. */
export abstract class PopoverSuggest<T> {
  readonly suggestEl = createDiv({ cls: 'suggestion-container' });
  protected readonly suggestionsEl = this.suggestEl.createDiv({ cls: 'suggestion' });
  private opened = false;

  constructor(
    readonly app: App,
    readonly scope: Scope = new Scope(),
  ) {
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.opened) return;
    this.opened = true;
    activeDocument.body.appendChild(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.opened) return;
    this.opened = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.remove();
  }
}

/** Suggestions under a text box, or a div that can be edited. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private readonly list: SuggestionList<T>;
  private onSelected: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(
    app: App,
    private readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    this.list = new SuggestionList<T>(this, textInputEl, this.suggestionsEl, this.scope);
    for (const type of ['focus', 'input']) textInputEl.addEventListener(type, () => void this.ask());
    textInputEl.addEventListener('blur', () => this.close());
    // Tab leaves the box, and whoever has the keys below decides where to.
    this.scope.register(null, 'Tab', (event) => {
      this.close();
      return app.keymap.handle(event) ? false : undefined;
    });
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    const { textInputEl: box } = this;
    return 'value' in box ? box.value : (box.textContent ?? '');
  }

  setValue(value: string): void {
    const { textInputEl: box } = this;
    if ('value' in box) box.value = value;
    else box.setText(value);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.onSelected = callback;
    return this;
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.onSelected?.(value, event);
  }

  override close(): void {
    this.list.clear();
    super.close();
  }

  private async ask(): Promise<void> {
    const shown = await this.list.show(this.getSuggestions(this.getValue()), this.limit, () => this.close());
    if (!shown || this.list.size === 0) return;
    if (!this.textInputEl.isActiveElement()) {
      this.close();
      return;
    }
    this.open();
    const { left, bottom, width } = this.textInputEl.getBoundingClientRect();
    this.suggestEl.setCssStyles({
      position: 'fixed',
      zIndex: 'var(--layer-menu)',
      background: 'var(--background-primary)',
      maxHeight: '300px',
      overflow: 'auto',
      left: `${String(left)}px`,
      top: `${String(bottom)}px`,
      minWidth: `${String(width)}px`,
    });
  }
}
