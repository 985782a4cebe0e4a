import { type App, prepareFuzzySearch, renderMatches, type SearchMatches, SuggestModal } from 'obsidian';
import { say } from '../../i18n/words';
import type { Prompt } from '../../templating/prompts';
import type { TemplateKind } from '../../templating/template-file';
import { askForm } from '../../ui/form';
import { type Answers, builtIn, type TemplateRow } from './template-files';

/** Puts all questions of a template in one form; null where it is closed without an answer. */
export function askPrompts(app: App, title: string, prompts: readonly Prompt[]): Promise<Answers | null> {
  const fields = prompts.map(({ text, suggestion }) => ({ name: text, value: suggestion }));
  return askForm(app, title, fields, say.interviews.insert);
}

interface Row {
  readonly template: TemplateRow;
  readonly matches: SearchMatches;
}

/** When a template is of use, in the order in which people get to know each other. */
const occasions = (): Readonly<Record<TemplateKind, string>> => ({
  'reach-out': say.interviews.beforeYouHaveMet,
  prep: say.interviews.beforeTalk,
  notes: say.interviews.duringTalk,
  thanks: say.interviews.afterTalk,
  debrief: say.interviews.afterTalk,
  introduction: say.interviews.betweenTwoPeople,
  person: say.interviews.noteAboutSomebody,
  meeting: say.interviews.noteOfMeeting,
  questions: say.interviews.questions,
  review: say.interviews.onceWeek,
});
const order = Object.keys(occasions());

/** Which template? Resolves to null where the picker is closed. */
export function pickTemplate(app: App, templates: readonly TemplateRow[]): Promise<TemplateRow | null> {
  return new Promise((resolve) => new TemplatePicker(app, templates, resolve).open());
}

class TemplatePicker extends SuggestModal<Row> {
  override emptyStateText = say.interviews.noTemplateOfThatName;
  private readonly templates: readonly TemplateRow[];
  private picked: TemplateRow | null = null;

  constructor(
    app: App,
    templates: readonly TemplateRow[],
    private readonly done: (picked: TemplateRow | null) => void,
  ) {
    super(app);
    const placeOf = ({ kind, path }: TemplateRow): number =>
      path === builtIn ? order.indexOf(kind ?? 'questions') : -1;
    this.templates = [...templates].sort((a, b) => placeOf(a) - placeOf(b));
    this.setPlaceholder(say.interviews.chooseTemplate);
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
    const { kind, path } = template;
    const notes = [kind && occasions()[kind], path === builtIn ? null : path];
    content.createDiv({ cls: 'suggestion-note', text: notes.filter(Boolean).join(' · ') });
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
