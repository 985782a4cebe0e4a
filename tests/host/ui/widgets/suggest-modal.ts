import type * as Api from 'obsidian';
import type { App } from '../app';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';
import { SuggestionList } from './suggestion-list';

/** A line to type in and what it finds: the command palette and its kin. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'Nothing found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly instructionsEl: HTMLElement;
  private readonly list: SuggestionList<T>;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.className = 'prompt';
    this.modalEl.removeAttribute('aria-labelledby');
    this.inputEl = this.modalEl
      .createDiv({ cls: 'prompt-input-container' })
      .createEl('input', { cls: 'prompt-input', attr: { type: 'text' } });
    this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results' });
    this.instructionsEl = this.modalEl.createDiv({ cls: 'prompt-instructions' });
    this.list = new SuggestionList<T>(this, this.inputEl, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => this.onInput());
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  /** An heir that has an onOpen of its own calls this one, or nothing is asked until something is typed. */
  override onOpen(): void | Promise<void> {
    this.inputEl.focus();
    this.onInput();
  }

  override close(): void {
    this.list.clear();
    super.close();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttribute('aria-label', placeholder);
    this.modalEl.setAttribute('aria-label', placeholder);
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
    if (this.emptyStateText) this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.list.chooseSelected(event);
  }

  private onInput(): void {
    void this.list.show(this.getSuggestions(this.inputEl.value), this.limit, () => this.onNoSuggestion());
  }
}

/** Things found by a fuzzy search in their text. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<Api.FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  override getSuggestions(query: string): Api.FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    // Without a question, the order of the items is the answer.
    if (query.trim() !== '') sortSearchResults(found);
    return found;
  }

  override renderSuggestion({ item, match }: Api.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el.createDiv({ cls: 'suggestion-content' }), this.getItemText(item), match);
  }

  override onChooseSuggestion({ item }: Api.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
