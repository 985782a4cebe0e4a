import type * as Api from 'obsidian';
import type { App } from '../app';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults } from './search';

/** A line to type in and what it finds: the command palette and its kin. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'Nothing found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly instructionsEl: HTMLElement;
  private values: readonly T[] = [];
  private selected = 0;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.className = 'prompt';
    const list = `suggestions-${String(nextId++)}`;
    this.inputEl = this.modalEl.createDiv({ cls: 'prompt-input-container' }).createEl('input', {
      cls: 'prompt-input',
      attr: {
        type: 'text',
        role: 'combobox',
        'aria-expanded': 'true',
        'aria-controls': list,
        autocomplete: 'off',
        spellcheck: 'false',
      },
    });
    this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results', attr: { id: list, role: 'listbox' } });
    this.instructionsEl = this.modalEl.createDiv({ cls: 'prompt-instructions' });
    this.inputEl.addEventListener('input', () => this.onInput());
    for (const [key, step] of [
      ['ArrowDown', 1],
      ['ArrowUp', -1],
    ] as const) {
      this.scope.register([], key, () => this.select(this.selected + step));
    }
    this.scope.register([], 'Enter', (event) => {
      if (event.isComposing) return undefined;
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  override onOpen(): void | Promise<void> {
    this.inputEl.focus();
    this.onInput();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttribute('aria-label', placeholder);
  }

  setInstructions(instructions: Api.Instruction[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const element = this.instructionsEl.createDiv({ cls: 'prompt-instruction' });
      element.createSpan({ cls: 'prompt-instruction-command', text: command });
      element.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    this.inputEl.removeAttribute('aria-activedescendant');
    if (this.emptyStateText) this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    const value = this.values[this.selected];
    if (value !== undefined) this.selectSuggestion(value, event);
  }

  private onInput(): void {
    const question = ++this.asked;
    const answer = this.getSuggestions(this.inputEl.value);
    if (answer instanceof Promise) {
      void answer.then((values) => {
        if (question === this.asked) this.showValues(values);
      });
    } else this.showValues(answer);
  }

  private showValues(values: readonly T[]): void {
    this.values = values.slice(0, this.limit);
    if (this.values.length === 0) {
      this.onNoSuggestion();
      return;
    }
    this.resultContainerEl.empty();
    for (const [index, value] of this.values.entries()) {
      const element = this.resultContainerEl.createDiv({
        cls: 'suggestion-item',
        attr: { role: 'option', id: `${this.resultContainerEl.id}-${String(index)}` },
      });
      this.renderSuggestion(value, element);
      element.addEventListener('mousemove', () => this.select(index));
      element.addEventListener('click', (event) => this.selectSuggestion(value, event));
    }
    this.select(0);
  }

  private select(index: number): false {
    const count = this.values.length;
    if (count === 0) return false;
    this.selected = (index + count) % count;
    for (const [at, element] of [...this.resultContainerEl.children].entries()) {
      element.classList.toggle('is-selected', at === this.selected);
      element.setAttribute('aria-selected', String(at === this.selected));
    }
    const active = this.resultContainerEl.children[this.selected];
    active?.scrollIntoView({ block: 'nearest' });
    if (active) this.inputEl.setAttribute('aria-activedescendant', active.id);
    return false;
  }
}

let nextId = 1;

/** Things found by a fuzzy search in their text. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<Api.FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  override getSuggestions(query: string): Api.FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    return this.getItems()
      .flatMap((item) => {
        const match = search(this.getItemText(item));
        return match ? [{ item, match }] : [];
      })
      .sort((a, b) => b.match.score - a.match.score);
  }

  override renderSuggestion({ item, match }: Api.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el.createDiv({ cls: 'suggestion-content' }), this.getItemText(item), match);
  }

  override onChooseSuggestion({ item }: Api.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
