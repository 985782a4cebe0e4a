import {
  type App,
  Keymap,
  Modal,
  Platform,
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  type SearchMatches,
  setIcon,
  SuggestModal,
} from 'obsidian';
import { say } from '../../i18n/words';
import { type ActionKey, actionKeys, type PersonAction } from '../../people/ui/person-actions';
import { type Rows, WindowedList } from '../../ui/windowed-list';
import type { Desk } from '../../vault/desk';
import type { FollowUp } from '../follow-up';
import { kindWords, moreReasons } from '../kind-words';
import { type FollowUpMatch, isEmpty, parseFollowUpQuery, searchFollowUps, unsearched } from './search';

/** One person: the name, the first reason, and how many more there are; where there are no keys, a button for what can be done. */
export function renderPaletteRow(match: FollowUpMatch, el: HTMLElement, act: () => void): void {
  const { person } = match.followUp;
  const first = match.reasons[0];
  el.addClass('mod-complex');
  const content = el.createDiv({ cls: 'suggestion-content' });
  const title = content.createDiv({ cls: 'suggestion-title' });
  renderMatches(title.createSpan(), person.name, match.inName);
  if (person.organisation !== null) {
    renderMatches(
      title.createSpan({ cls: 'reference-desk-row-organisation' }),
      person.organisation,
      match.inOrganisation,
    );
  }
  if (!first) return;
  const note = content.createDiv({ cls: 'suggestion-note' });
  renderMatches(note.createSpan(), sentenceOf(first.why), match.inReason);
  const more = moreReasons(match.reasons);
  if (more) note.createSpan({ cls: 'reference-desk-more', text: more });
  const aux = el.createDiv({ cls: 'suggestion-aux' });
  if (Platform.isMobile) {
    const label = say.followUps.whatToDoAbout(person.name);
    const button = aux.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
    setIcon(button, 'ellipsis-vertical');
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      act();
    });
    return;
  }
  aux.createSpan({ cls: 'reference-desk-kind', text: kindWords()[first.kind].label });
  setIcon(aux.createSpan({ cls: 'suggestion-flair', attr: { 'aria-hidden': 'true' } }), kindWords()[first.kind].icon);
}

/** `ctrl shift L`, or `cmd shift L` on a Mac. */
export function keyWords({ modifiers, key }: ActionKey): string {
  const names = modifiers.map((one) =>
    one === 'Mod' ? (Platform.isMacOS ? say.followUps.cmd : say.followUps.ctrl) : say.followUps.shift,
  );
  return [...names, key.toUpperCase()].join(' ');
}

/** With a capital letter; as many letters as before, so that highlights stay in place. */
function sentenceOf(why: string): string {
  const first = why.charAt(0).toUpperCase();
  return first.length === 1 ? first + why.slice(1) : why;
}

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

/** What the palette starts but does not do itself. */
export interface FollowUpDeeds {
  prepare(personKey: string): void;
  actionsFor(followUp: FollowUp): readonly PersonAction[];
}

export const narrowing = () => say.followUps.narrowing();
export const matchers = { fuzzy: prepareFuzzySearch, simple: prepareSimpleSearch };

/** Whom to be in touch with and why, one keystroke from each note and from what can be done about it. */
export class FollowUpPalette extends Modal {
  private readonly inputEl: HTMLInputElement;
  private readonly emptyEl: HTMLElement;
  private readonly footEl: HTMLElement;
  private readonly list: WindowedList<FollowUpMatch>;
  private actions: readonly PersonAction[] = [];
  private acting = false;
  private stopListening: (() => void) | null = null;

  constructor(
    app: App,
    private readonly desk: Desk,
    private readonly deeds: FollowUpDeeds,
  ) {
    super(app);
    const { modalEl } = this;
    // Looks like the command palette, whose list would stop at a hundred rows and forget where it was.
    modalEl.empty();
    modalEl.removeClass('modal');
    modalEl.addClasses(['prompt', 'reference-desk-palette']);
    modalEl.setAttr('aria-label', say.shared.followUps);
    const container = modalEl.createDiv({ cls: 'prompt-input-container' });
    const placeholder = say.followUps.findFollowUp;
    this.inputEl = container.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { placeholder, 'aria-label': placeholder },
    });
    const listEl = modalEl.createDiv({ cls: 'prompt-results' });
    this.list = new WindowedList(
      {
        renderRow: (match, el) => renderPaletteRow(match, el, () => this.openActions(match)),
        choose: (match, event) => this.choose(match, event),
        selected: (match) => this.tell(match),
      },
      this.inputEl,
      listEl,
    );
    this.emptyEl = modalEl.createDiv({ cls: 'suggestion-empty', attr: { role: 'status' } });
    this.footEl = modalEl.createDiv({ cls: 'prompt-instructions' });
    this.inputEl.addEventListener('input', () => this.search(false));
    this.registerKeys();
  }

  override onOpen(): void {
    // A note changed, perhaps by an action of ours: the same person stays selected, or whoever takes their place.
    this.stopListening = this.desk.onChange(() => this.search(true));
    this.search(false);
    this.inputEl.focus();
  }

  override onClose(): void {
    this.stopListening?.();
  }

  private registerKeys(): void {
    const { scope, list } = this;
    const on = (modifiers: ActionKey['modifiers'], key: string, run: (event: KeyboardEvent) => void): void => {
      scope.register([...modifiers], key, (event) => {
        // Those keys belong to whoever composes a character with them.
        if (event.isComposing) return undefined;
        run(event);
        return false;
      });
    };
    on([], 'ArrowDown', () => list.move(1));
    on([], 'ArrowUp', () => list.move(-1));
    on([], 'PageDown', () => list.move(list.page));
    on([], 'PageUp', () => list.move(-list.page));
    for (const modifiers of [[], ['Shift'], ['Mod']] as const) {
      on(modifiers, 'Enter', (event) => list.selectedItem && this.choose(list.selectedItem, event));
    }
    on([], 'Tab', () => list.selectedItem && this.openActions(list.selectedItem));
    for (const key of Object.values(actionKeys())) {
      on(key.modifiers, key.key, () => {
        const action = this.actions.find((one) => one.key === key);
        if (action) void this.act(action);
      });
    }
  }

  private search(keepPlace: boolean): void {
    const { desk } = this;
    const everybody = desk.indexing ? [] : desk.followUps();
    const found = this.find(everybody);
    this.emptyEl.toggle(found.length === 0);
    if (found.length === 0) this.emptyEl.setText(this.emptyWords(everybody.length));
    const isSame = (one: FollowUpMatch, other: FollowUpMatch): boolean =>
      one.followUp.person.key === other.followUp.person.key;
    this.list.show(found, keepPlace ? isSame : null);
  }

  private find(everybody: readonly FollowUp[]): Rows<FollowUpMatch> {
    const query = parseFollowUpQuery(this.inputEl.value);
    if (!isEmpty(query)) return searchFollowUps(everybody, query, matchers);
    const at = (index: number): FollowUpMatch | undefined => everybody[index] && unsearched(everybody[index]);
    return { length: everybody.length, at };
  }

  private choose({ followUp, reasons }: FollowUpMatch, event: MouseEvent | KeyboardEvent): void {
    const { person } = followUp;
    this.close();
    if (event.shiftKey) {
      this.deeds.prepare(person.key);
      return;
    }
    const pane = Keymap.isModEvent(event);
    const source = reasons[0]?.source;
    void (source ? this.desk.open(source, pane) : this.desk.openPerson(person, pane));
  }

  private openActions({ followUp }: FollowUpMatch): void {
    const actions = this.deeds.actionsFor(followUp);
    new ActionList(this.app, followUp.person.name, actions, (action) => void this.act(action)).open();
  }

  private async act(action: PersonAction): Promise<void> {
    // The next key waits until the row has gone: it is meant for the row after it.
    if (this.acting) return;
    if (action.leaves === true) this.close();
    this.acting = true;
    try {
      await action.run();
    } finally {
      this.acting = false;
    }
    if (action.leaves !== true) this.inputEl.focus();
  }

  /** What can be done about the one who is selected now, and with which keys. */
  private tell(match: FollowUpMatch | null): void {
    this.actions = match ? this.deeds.actionsFor(match.followUp) : [];
    // A phone has none of these keys.
    if (Platform.isPhone) return;
    const keys = Object.values(actionKeys()).filter((key) => this.actions.some((action) => action.key === key));
    const foot: readonly (readonly [string, string])[] = [
      ...(match
        ? ([
            ['↵', say.followUps.open],
            [Platform.isMacOS ? say.followUps.cmdEnter : say.followUps.ctrlEnter, say.followUps.newTab],
            [say.followUps.shiftEnter, say.followUps.insertPrep],
          ] as const)
        : []),
      ...keys.map((key) => [keyWords(key), key.purpose] as const),
      ...(match ? ([[say.followUps.tab, say.followUps.all]] as const) : []),
      [narrowing(), say.followUps.toNarrow],
      [say.followUps.escape, say.followUps.close],
    ];
    this.footEl.empty();
    for (const [command, purpose] of foot) {
      const el = this.footEl.createDiv({ cls: 'prompt-instruction' });
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  private emptyWords(count: number): string {
    if (this.desk.indexing) return say.shared.stillReadingYourNotes;
    if (this.desk.network.people().length === 0) {
      return say.followUps.noPersonYet;
    }
    if (count === 0) return say.shared.nobodyWaits;
    return say.followUps.nothingMatches;
  }
}
