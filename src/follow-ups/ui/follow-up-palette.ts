import { type App, Keymap, Modal, Platform, prepareFuzzySearch, prepareSimpleSearch } from 'obsidian';
import { say } from '../../i18n/words';
import { type Action, type ActionKey, actionKeys, keyWords, pickAction } from '../../ui/actions';
import { type FurtherRow, type FurtherRows, renderFurtherRow } from '../../ui/further-rows';
import { type Rows, WindowedList } from '../../ui/windowed-list';
import type { Desk } from '../../vault/desk';
import { type FollowUp, meetingToPrepare } from '../follow-up';
import { type FollowUpMatch, isEmpty, parseFollowUpQuery, searchFollowUps, unsearched } from '../search';
import { type FollowUpHandlers, openReason, renderPaletteRow } from './follow-up-row';

/** Obsidian's two searches: `fuzzy` for names, `simple` for sentences. */
export const matchers = { fuzzy: prepareFuzzySearch, simple: prepareSimpleSearch };

/** With Ctrl, also on a Mac, as in Obsidian's own lists since 1.13. */
const asArrows = [
  ['n', 1],
  ['p', -1],
] as const;

/** A person, or a way to something else after the last of them. */
type PaletteRow = FollowUpMatch | FurtherRow;

const isFurther = (row: PaletteRow): row is FurtherRow => 'run' in row;

/** Whom to be in touch with and why, one key from each note and from what can be done about it. */
export class FollowUpPalette extends Modal {
  private readonly inputEl: HTMLInputElement;
  private readonly emptyEl: HTMLElement;
  private readonly footEl: HTMLElement;
  private readonly list: WindowedList<PaletteRow>;
  /** What can be done about the one who is selected. */
  private actions: readonly Action[] = [];
  private acting = false;
  private stopListening: readonly (() => void)[] = [];

  constructor(
    app: App,
    private readonly desk: Desk,
    private readonly handlers: FollowUpHandlers & { addPerson(): void; newMeeting(): void },
    private readonly further: FurtherRows,
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
        renderRow: (row, el) => {
          if (isFurther(row)) renderFurtherRow(row, el);
          else renderPaletteRow(row, el, () => void this.chooseAction(row));
        },
        onChoose: (row, event) => this.choose(row, event),
        onSelect: (row) => this.select(row && !isFurther(row) ? row : null),
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
    // A note changed, perhaps by an action of ours: the same person stays selected, else the next row.
    const again = (): void => this.search(true);
    this.stopListening = [this.desk.onChange(again), this.further.onChange(again)];
    this.search(false);
    this.inputEl.focus();
  }

  override onClose(): void {
    for (const stop of this.stopListening) stop();
  }

  private registerKeys(): void {
    const { scope, list } = this;
    const on = (modifiers: ActionKey['modifiers'], key: string, run: (event: KeyboardEvent) => void): void => {
      scope.register([...modifiers], key, (event) => {
        // An input method uses these keys to compose a character.
        if (event.isComposing) return undefined;
        run(event);
        return false;
      });
    };
    on([], 'ArrowDown', () => list.move(1));
    on([], 'ArrowUp', () => list.move(-1));
    for (const [key, by] of asArrows) on(['Ctrl'], key, () => list.move(by));
    on([], 'PageDown', () => list.move(list.page));
    on([], 'PageUp', () => list.move(-list.page));
    for (const modifiers of [[], ['Shift'], ['Mod']] as const) {
      on(modifiers, 'Enter', (event) => list.selectedItem && this.choose(list.selectedItem, event));
    }
    on([], 'Tab', () => {
      if (list.selectedItem && !isFurther(list.selectedItem)) void this.chooseAction(list.selectedItem);
    });
    for (const key of Object.values(actionKeys)) {
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
    if (found.length === 0) this.showEmpty(everybody.length);
    const keyOf = (row: PaletteRow): string => (isFurther(row) ? row.icon : row.followUp.person.key);
    const isSame = (one: PaletteRow, other: PaletteRow): boolean =>
      isFurther(one) === isFurther(other) && keyOf(one) === keyOf(other);
    this.list.show(this.withFurther(found), keepPlace ? isSame : null);
  }

  /** After the last person; while one searches only those whose words match, so that they do not look like something found. */
  private withFurther(found: Rows<FollowUpMatch>): Rows<PaletteRow> {
    const typed = this.inputEl.value.trim();
    const search = typed === '' ? null : matchers.simple(typed);
    const further = this.further.get().filter(({ title }) => !search || search(title));
    const { length } = found;
    return { length: length + further.length, at: (index) => found.at(index) ?? further[index - length] };
  }

  private find(everybody: readonly FollowUp[]): Rows<FollowUpMatch> {
    const query = parseFollowUpQuery(this.inputEl.value);
    if (!isEmpty(query)) return searchFollowUps(everybody, query, matchers);
    const at = (index: number): FollowUpMatch | undefined => everybody[index] && unsearched(everybody[index]);
    return { length: everybody.length, at };
  }

  private choose(row: PaletteRow, event: MouseEvent | KeyboardEvent): void {
    this.close();
    if (isFurther(row)) {
      row.run();
      return;
    }
    const { followUp, reasons } = row;
    if (event.shiftKey) {
      this.handlers.prepare(followUp.person.key, meetingToPrepare(followUp.reasons));
      return;
    }
    openReason(this.desk, followUp, reasons[0], Keymap.isModEvent(event));
  }

  private async chooseAction({ followUp }: FollowUpMatch): Promise<void> {
    const placeholder = say.followUps.whatToDoAboutDots(followUp.person.name);
    const action = await pickAction(this.app, placeholder, this.handlers.actionsFor(followUp));
    if (action) await this.act(action);
  }

  private async act(action: Action): Promise<void> {
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

  /** Somebody else is selected: what can be done about them, and the keys for it at the foot. */
  private select(match: FollowUpMatch | null): void {
    this.actions = match ? this.handlers.actionsFor(match.followUp) : [];
    // A phone has none of these keys.
    if (Platform.isPhone) return;
    const keys = Object.values(actionKeys).filter((key) => this.actions.some((action) => action.key === key));
    const foot: readonly (readonly [string, string])[] = [
      ...(match
        ? ([
            ['↵', say.followUps.open],
            [Platform.isMacOS ? say.followUps.cmdEnter : say.followUps.ctrlEnter, say.followUps.newTab],
            [say.followUps.shiftEnter, say.followUps.insertPrep],
          ] as const)
        : []),
      ...keys.map((key) => [keyWords(key), key.purpose()] as const),
      ...(match ? ([[say.followUps.tab, say.followUps.all]] as const) : []),
      [say.followUps.narrowing(), say.followUps.toNarrow],
      [say.followUps.escape, say.followUps.close],
    ];
    this.footEl.empty();
    for (const [command, purpose] of foot) {
      const el = this.footEl.createDiv({ cls: 'prompt-instruction' });
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  /** What is missing, and the button for what comes next. */
  private showEmpty(count: number): void {
    const { desk, emptyEl, handlers, inputEl } = this;
    emptyEl.setText(this.emptyWords(count));
    if (desk.indexing) return;
    const leave = (run: () => void) => (): void => {
      this.close();
      run();
    };
    const showAll = (): void => {
      inputEl.value = '';
      this.search(false);
      inputEl.focus();
    };
    const [label, run] =
      desk.network.people().length === 0
        ? [say.ui.addPerson, leave(() => handlers.addPerson())]
        : count === 0
          ? [say.plugin.newMeetingWith, leave(() => handlers.newMeeting())]
          : [say.followUps.clearFilter, showAll];
    emptyEl.createEl('button', { text: label }).addEventListener('click', run);
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
