import type * as Api from 'obsidian';
import type { TFile } from '../../data/abstract-file';
import type { App } from '../app';
import type { Editor } from '../workspace/editor';
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

/** Suggestions at the cursor of the editor. The manager of the workspace asks; an heir says when, what, and what then. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: Api.EditorSuggestContext | null = null;
  limit = 100;
  private readonly list: SuggestionList<T>;
  private readonly instructionsEl = this.suggestEl.createDiv({ cls: 'prompt-instructions' });

  constructor(app: App) {
    super(app);
    // The editor stays a text box: nothing of the list is told on it.
    this.list = new SuggestionList<T>(this, createDiv(), this.suggestionsEl, this.scope);
    this.instructionsEl.hide();
  }

  abstract onTrigger(
    cursor: Api.EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): Api.EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: Api.EditorSuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: Api.Instruction[]): void {
    this.instructionsEl.empty();
    this.instructionsEl.toggle(instructions.length > 0);
    for (const { command, purpose } of instructions) {
      const element = this.instructionsEl.createDiv({ cls: 'prompt-instruction' });
      element.createSpan({ cls: 'prompt-instruction-command', text: command });
      element.createSpan({ text: purpose });
    }
  }

  override close(): void {
    this.list.clear();
    super.close();
    this.context = null;
  }

  /** Whether this one takes the place where somebody writes. */
  ask(editor: Editor, file: TFile | null): boolean {
    const info = this.onTrigger(editor.getCursor(), editor, file);
    if (!info || !file) {
      this.close();
      return false;
    }
    this.context = { ...info, editor, file } as unknown as Api.EditorSuggestContext;
    void this.showFor(editor, this.context);
    return true;
  }

  private async showFor(editor: Editor, context: Api.EditorSuggestContext): Promise<void> {
    const answer = this.getSuggestions(context);
    const isShown = await this.list.show(answer, this.limit, () => this.close());
    if (!isShown || this.list.size === 0 || this.context !== context) return;
    this.open();
    editor.cm.requestMeasure({
      read: (view) => view.coordsAtPos(editor.posToOffset(context.start)),
      write: (place) => {
        if (!place) return;
        const { innerWidth, innerHeight } = this.suggestEl.win;
        const { offsetWidth, offsetHeight } = this.suggestEl;
        const isBelow = place.bottom + offsetHeight < innerHeight;
        this.suggestEl.setCssStyles({
          left: `${String(Math.max(0, Math.min(place.left, innerWidth - offsetWidth)))}px`,
          top: `${String(isBelow ? place.bottom : Math.max(0, place.top - offsetHeight))}px`,
        });
      },
    });
    this.suggestEl.setCssStyles({
      position: 'fixed',
      zIndex: 'var(--layer-menu)',
      background: 'var(--background-primary)',
      maxHeight: '300px',
      border: '1px solid var(--background-modifier-border)',
      maxWidth: 'min(500px, 100vw)',
      overflow: 'auto',
    });
  }
}

/** The suggestions of all plugins: the first that takes a place has it to itself. */
export class EditorSuggestManager {
  private readonly all: EditorSuggest<unknown>[] = [];
  private current: EditorSuggest<unknown> | null = null;

  add(suggest: EditorSuggest<unknown>): void {
    this.all.push(suggest);
  }

  remove(suggest: EditorSuggest<unknown>): void {
    if (this.current === suggest) this.close();
    this.all.splice(this.all.indexOf(suggest), 1);
  }

  /** Something was typed. */
  trigger(editor: Editor, file: TFile | null): void {
    const before = this.current;
    this.current = this.all.find((suggest) => suggest.ask(editor, file)) ?? null;
    if (before !== this.current) before?.close();
  }

  /** The cursor went elsewhere, or the focus did. */
  close(): void {
    this.current?.close();
    this.current = null;
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
