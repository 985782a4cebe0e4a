import { prepareFuzzySearch, renderMatches, setIcon, SuggestModal, type App, type SearchMatches } from 'obsidian';
import type { PersonAction } from '../../people/ui/person-action';
import { keyWords } from './follow-up-palette-row';
import { say } from '../../i18n/words';

interface Row {
  readonly action: PersonAction;
  readonly matches: SearchMatches;
}

/** What can be done about somebody, to be chosen by typing. */
export class ActionList extends SuggestModal<Row> {
  override emptyStateText = say.followUps.noActionOfThatName;
  constructor(
    app: App,
    name: string,
    private readonly actions: readonly PersonAction[],
    private readonly run: (action: PersonAction) => void,
  ) {
    super(app);
    this.setPlaceholder(say.followUps.whatToDoAboutDots(name));
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
    if (action.key) aux.createEl('kbd', { cls: 'suggestion-hotkey', text: keyWords(action.key) });
    setIcon(aux.createSpan({ cls: 'suggestion-flair', attr: { 'aria-hidden': 'true' } }), action.icon);
  }

  override onChooseSuggestion({ action }: Row): void {
    this.run(action);
  }
}
