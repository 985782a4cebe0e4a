import { prepareFuzzySearch, renderMatches, setIcon, SuggestModal, type App, type SearchMatches } from 'obsidian';
import type { PersonAction } from '../actions/person-actions';

interface Row {
  readonly action: PersonAction;
  readonly matches: SearchMatches;
}

/** What can be done about somebody, to be chosen by typing; `after` is called once it is done, or when the list is closed. */
export class ActionList extends SuggestModal<Row> {
  override emptyStateText = 'Nothing of that name can be done here.';
  private chosen: PersonAction | null = null;

  constructor(
    app: App,
    name: string,
    private readonly actions: readonly PersonAction[],
    private readonly after: () => void,
  ) {
    super(app);
    this.setPlaceholder(`What to do about ${name}…`);
    this.modalEl.addClass('reference-desk-palette');
  }

  override getSuggestions(typed: string): Row[] {
    if (typed.trim() === '') return this.actions.map((action) => ({ action, matches: [] }));
    const search = prepareFuzzySearch(typed.trim());
    const found = this.actions.flatMap((action) => {
      const result = search(action.label);
      return result ? [{ action, matches: result.matches, score: result.score }] : [];
    });
    return found.sort((a, b) => b.score - a.score);
  }

  override renderSuggestion({ action, matches }: Row, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    renderMatches(content.createDiv({ cls: 'suggestion-title' }).createSpan(), action.label, matches);
    const aux = el.createDiv({ cls: 'suggestion-aux' });
    setIcon(aux.createSpan({ cls: 'suggestion-flair', attr: { 'aria-hidden': 'true' } }), action.icon);
  }

  override onChooseSuggestion({ action }: Row): void {
    this.chosen = action;
  }

  override onClose(): void {
    super.onClose();
    // A choice is told after the modal has closed.
    window.setTimeout(() => void (this.chosen?.run() ?? Promise.resolve()).then(this.after));
  }
}
