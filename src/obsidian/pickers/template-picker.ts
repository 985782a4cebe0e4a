import { prepareFuzzySearch, renderMatches, SuggestModal, type App, type SearchMatches } from 'obsidian';
import type { TemplateRow } from '../template-files';

interface Row {
  readonly template: TemplateRow;
  readonly matches: SearchMatches;
}

/** Which template? Resolves to null where the picker is closed. */
export function pickTemplate(app: App, templates: readonly TemplateRow[]): Promise<TemplateRow | null> {
  return new Promise((resolve) => new TemplatePicker(app, templates, resolve).open());
}

class TemplatePicker extends SuggestModal<Row> {
  override emptyStateText = 'No template of that name.';
  private picked: TemplateRow | null = null;

  constructor(
    app: App,
    private readonly templates: readonly TemplateRow[],
    private readonly done: (picked: TemplateRow | null) => void,
  ) {
    super(app);
    this.setPlaceholder('Choose a template…');
    this.modalEl.addClass('reference-desk-palette');
  }

  override getSuggestions(typed: string): Row[] {
    if (typed.trim() === '') return this.templates.map((template) => ({ template, matches: [] }));
    const search = prepareFuzzySearch(typed.trim());
    const found = this.templates.flatMap((template) => {
      const result = search(template.name);
      return result ? [{ template, matches: result.matches, score: result.score }] : [];
    });
    return found.sort((a, b) => b.score - a.score);
  }

  override renderSuggestion({ template, matches }: Row, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    renderMatches(content.createDiv({ cls: 'suggestion-title' }).createSpan(), template.name, matches);
    content.createDiv({ cls: 'suggestion-note', text: template.path === 'built-in' ? 'Built in' : template.path });
  }

  override onChooseSuggestion({ template }: Row): void {
    this.picked = template;
  }

  override onClose(): void {
    super.onClose();
    // A choice is told after the modal has closed.
    window.setTimeout(() => this.done(this.picked));
  }
}
