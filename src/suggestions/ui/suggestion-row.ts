import { type App, Keymap, Notice, type PaneType, renderMatches, setIcon, setTooltip } from 'obsidian';
import { say } from '../../i18n/words';
import type { PersonKey } from '../../model/person';
import type { Source } from '../../model/source';
import { nameOfPath } from '../../notes/fold';
import { type Action, menuOf, showMenu } from '../../ui/actions';
import { iconButton, placeWords } from '../../ui/dom';
import { pickPerson } from '../../ui/picker';
import { reportingFailures } from '../../vault/failure';
import type { Suggestion } from '../propose';
import { claimOf, kindIcons } from './claim';
import type { Correction, SuggestionDesk, SuggestionDeps } from './suggestion-desk';
import type { SuggestionIndex } from './suggestion-index';

/** What a row starts; what becomes of the row is for its list to say. */
export interface SuggestionRowHandlers {
  accept(row: Suggestion, correction?: Correction): void;
  dismiss(row: Suggestion): void;
  open(source: Source, pane: PaneType | boolean): void;
}

/** What a sentence seems to say, the sentence with the words that decided marked, its note, and the answers: as icons where room is short. */
export function renderSuggestion(
  list: HTMLElement,
  row: Suggestion,
  deps: Pick<SuggestionDeps, 'app' | 'desk'>,
  handlers: SuggestionRowHandlers,
  buttonsAs: 'words' | 'icons' = 'words',
): HTMLElement {
  const item = list.createEl('li', { cls: 'reference-desk-suggestion', attr: { tabindex: '-1', 'data-id': row.id } });
  setIcon(
    item.createDiv({ cls: 'reference-desk-suggestion-icon', attr: { 'aria-hidden': 'true' } }),
    kindIcons[row.kind],
  );
  const words = item.createDiv({ cls: 'reference-desk-suggestion-words' });
  const claim = claimOf(row);
  words.createDiv({ cls: 'reference-desk-suggestion-claim', text: claim });
  const [from, to] = row.evidence;
  renderMatches(words.createEl('blockquote'), row.sentence, from < to ? [[from, to]] : null);
  const place = placeWords(row.source);
  const text = buttonsAs === 'icons' ? nameOfPath(row.source.path) : place;
  const link = words.createEl('a', { cls: 'reference-desk-place', text, attr: { href: '#' } });
  if (text !== place) setTooltip(link, place);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    handlers.open(row.source, Keymap.isModEvent(event));
  });
  const buttons = item.createDiv({ cls: 'reference-desk-suggestion-buttons' });
  const { accept, change, dismiss } = say.suggestions;
  const button = (text: string, icon: string, cls: string): HTMLButtonElement =>
    buttonsAs === 'icons'
      ? iconButton(buttons, icon, say.suggestions.answer({ answer: text, claim }))
      : buttons.createEl('button', { cls, text });
  button(accept, 'check', 'mod-cta').addEventListener('click', () => handlers.accept(row));
  const changeEl = button(change, 'user-round-pen', '');
  changeEl.setAttr('aria-haspopup', 'menu');
  changeEl.addEventListener('click', (event) => showMenu(menuOf(corrections(row, deps, handlers)), event));
  button(dismiss, 'x', '').addEventListener('click', () => handlers.dismiss(row));
  return item;
}

/** What may be otherwise than the sentence was read. */
function corrections(
  row: Suggestion,
  { app, desk }: Pick<SuggestionDeps, 'app' | 'desk'>,
  handlers: SuggestionRowHandlers,
): readonly Action[] {
  const somebodyElse = (label: string, flag: 'who' | 'whom'): Action => ({
    label,
    icon: 'user-round-pen',
    run: async () => {
      const picked = await pickPerson(app, desk, label);
      if (picked && 'person' in picked) handlers.accept(row, { [flag]: picked.person.key });
    },
  });
  return [
    somebodyElse(say.suggestions.somebodyElse(row.who.name), 'who'),
    ...(row.whom ? [somebodyElse(say.suggestions.somebodyElse(row.whom.name), 'whom')] : []),
  ];
}

/** Writes suggestions down, one after the other; returns the ids of those written. One that cannot be written yet says why. */
export async function acceptSuggestions(
  { changes, makePerson }: Pick<SuggestionDeps, 'changes' | 'makePerson'>,
  suggestions: SuggestionDesk,
  rows: readonly Suggestion[],
  correction: Correction = {},
): Promise<ReadonlySet<string>> {
  const done = new Set<string>();
  for (const row of rows) {
    const plan = await suggestions.plan(row, correction);
    if (typeof plan === 'string') {
      if (rows.length === 1) new Notice(plan);
      continue;
    }
    if ('newPerson' in plan) {
      await reportingFailures(async () => {
        changes.tellMade(plan.writes, await makePerson(plan.newPerson));
        done.add(row.id);
      });
    } else if (await changes.make(claimOf(row), [{ file: plan.file, change: plan.change }], plan.writes))
      done.add(row.id);
  }
  return done;
}

/** More rows at once would push everything else about a person out of sight. */
const rowsAtFirst = 3;

/** The suggestions about one person, for the page about them. */
export function suggestionsAbout(
  deps: SuggestionDeps & { readonly app: App },
  suggestions: SuggestionDesk,
  index: SuggestionIndex,
  key: PersonKey,
): { readonly looks: unknown; render(el: HTMLElement): void } {
  const rows = index.about(key);
  const handlers: SuggestionRowHandlers = {
    accept: (row, correction) => void acceptSuggestions(deps, suggestions, [row], correction),
    dismiss: (row) => void suggestions.dismiss([row.id]),
    open: (source, pane) => void deps.desk.open(source, pane),
  };
  const render = (el: HTMLElement): void => {
    if (rows.length === 0) return;
    const title = say.suggestions.suggestions;
    const section = el.createEl('section', {
      cls: 'reference-desk-group reference-desk-suggestions-about',
      attr: { 'aria-label': title },
    });
    const heading = section.createDiv({ cls: 'reference-desk-group-heading' });
    heading.createSpan({ text: title });
    if (rows.length > 1) heading.createSpan({ cls: 'reference-desk-count', text: String(rows.length) });
    const list = section.createEl('ul', { cls: 'reference-desk-suggestion-list' });
    for (const row of rows.slice(0, rowsAtFirst)) renderSuggestion(list, row, deps, handlers, 'icons');
    if (rows.length <= rowsAtFirst) return;
    const more = section.createEl('button', {
      cls: 'reference-desk-show-all',
      text: say.followUps.showAll(rows.length),
    });
    more.addEventListener('click', () => {
      for (const row of rows.slice(rowsAtFirst)) renderSuggestion(list, row, deps, handlers, 'icons');
      more.remove();
    });
  };
  return { looks: rows.map(({ id, source }) => [id, source.line]), render };
}
