import { type App, Keymap, Modal, Notice, Platform, prepareFuzzySearch, prepareSimpleSearch } from 'obsidian';
import { keepHeadInSight } from '../../ui/search-in-sight';
import { say } from '../../i18n/words';
import {
  type Action,
  type ActionForMany,
  type ActionKey,
  actionKeys,
  keyWords,
  pickAction,
  selectKey,
  undoKey,
} from '../../ui/actions';
import { type Beginning, type FirstAction, firstActions, noPersonYet } from '../../ui/first-page';
import { type FurtherRow, type FurtherRows, renderFurtherRow } from '../../ui/further-rows';
import { RowSelection } from '../../ui/row-selection';
import { SelectionBar } from '../../ui/selection-bar';
import { type RowGroup, type Rows, WindowedList } from '../../ui/windowed-list';
import type { Day } from '../../model/day';
import type { Person } from '../../model/person';
import type { Changes, Step } from '../../vault/changes';
import type { Desk } from '../../vault/desk';
import { type FollowUp, followUpGroups, groupOf, kindWords, meetingToPrepare } from '../follow-up';
import {
  type FollowUpMatch,
  groupFirst,
  isEmpty,
  parseFollowUpQuery,
  type SearchDeps,
  searchFollowUps,
  searchPeopleByStarts,
  unsearched,
} from '../search';
import { type FollowUpHandlers, openPaletteRow, openReason, renderPaletteRow } from './follow-up-row';

/** What a search for follow-ups asks of the app. */
export function searchDeps(desk: Desk): SearchDeps {
  return { fuzzy: prepareFuzzySearch, today: desk.today(), people: () => desk.network.people() };
}

/** With Ctrl, also on a Mac, as in Obsidian's own lists since 1.13. */
const asArrows = [
  ['n', 1],
  ['p', -1],
] as const;

/** A person, or a way to something else after the last of them. */
type PaletteRow = FollowUpMatch | FurtherRow;

const isFurther = (row: PaletteRow): row is FurtherRow => 'run' in row;
const keyOf = (row: PaletteRow): string => (isFurther(row) ? row.icon : row.followUp.person.key);

/** What the palette starts but does not do itself. */
export interface FollowUpPaletteHandlers extends FollowUpHandlers, Beginning {
  /** What can be done with several people at once. */
  readonly forMany: readonly ActionForMany[];
  /** Shows all that the notes say of somebody. */
  about(personKey: string): void;
  readonly changes: Pick<Changes, 'last' | 'undo'>;
}

type OnKey = (
  modifiers: ActionKey['modifiers'],
  key: string,
  /** `leave`: the key is not ours here. */
  run: (event: KeyboardEvent) => 'leave' | 'done' | void,
) => void;

/** Whom to be in touch with and why, one key from each note and from what can be done about it. */
export class FollowUpPalette extends Modal {
  private readonly inputEl: HTMLInputElement;
  private readonly emptyEl: HTMLElement;
  private readonly filtersEl: HTMLElement | null;
  private readonly footEl: HTMLElement;
  private readonly list: WindowedList<PaletteRow>;
  private readonly chosenRows: RowSelection;
  private readonly bar: SelectionBar;
  private found: Rows<FollowUpMatch> = [];
  /** What can be done about the one who is selected. */
  private actions: readonly Action[] = [];
  private acting = false;
  /** What was done last before the list was opened: the key to undo leaves it alone. */
  private lastBefore: Step | null = null;
  /** What stands at the foot. */
  private foot = '';
  private stopListening: readonly (() => void)[] = [];

  constructor(
    app: App,
    private readonly desk: Desk,
    private readonly handlers: FollowUpPaletteHandlers,
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
    // A phone has no room for the words, which stand on buttons there.
    const placeholder = Platform.isPhone ? say.followUps.findFollowUpShort : say.followUps.findFollowUp;
    this.inputEl = container.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { placeholder, 'aria-label': placeholder },
    });
    // Who types with a keyboard reads the same words in the line itself.
    this.filtersEl = Platform.isPhone ? this.createFilters() : null;
    const listEl = modalEl.createDiv({ cls: 'prompt-results' });
    this.chosenRows = new RowSelection(() => {
      this.bar.show(this.chosenRows.size);
      this.list.mark();
      this.showKeys();
    });
    this.list = new WindowedList(
      {
        renderRow: (row, el) => {
          if (isFurther(row)) renderFurtherRow(row, el);
          else renderPaletteRow(row, el, () => void this.chooseAction(row));
        },
        openRow: (row, el, isOpen) => {
          if (!isFurther(row)) openPaletteRow(row, el, isOpen);
        },
        onChoose: (row, event) => this.choose(row, event),
        onHold: (row) => {
          if (isFurther(row)) return;
          if (this.chosenRows.size > 0) this.chosenRows.toggle(keyOf(row));
          else void this.chooseAction(row);
        },
        onSelect: (row) => this.select(row && !isFurther(row) ? row : null),
      },
      this.inputEl,
      listEl,
      placeholder,
      // Ways to something else are no people.
      { selection: this.chosenRows, keyOf: (row) => (isFurther(row) ? '' : keyOf(row)) },
    );
    this.bar = new SelectionBar(
      handlers.forMany.map((action) => ({ ...action, run: () => this.doForMany(action) })),
      () => this.clearSelection(),
    );
    modalEl.append(this.bar.el);
    this.emptyEl = modalEl.createDiv({ cls: 'suggestion-empty', attr: { role: 'status' } });
    this.footEl = modalEl.createDiv({ cls: 'prompt-instructions' });
    this.inputEl.addEventListener('input', () => this.search(false));
    this.registerKeys();
  }

  override onOpen(): void {
    keepHeadInSight(this, true);
    this.lastBefore = this.handlers.changes.last;
    // A note changed, perhaps by an action of ours: the same person stays selected, else the next row.
    const again = (): void => this.search(true);
    this.stopListening = [this.desk.onChange(again), this.further.onChange(again)];
    this.search(false);
    this.inputEl.focus();
  }

  override onClose(): void {
    keepHeadInSight(this, false);
    for (const stop of this.stopListening) stop();
    this.list.stop();
  }

  /** Words that narrow the list, for a finger: the first use shows that there are such words. */
  private createFilters(): HTMLElement {
    const el = this.modalEl.createDiv({
      cls: 'reference-desk-filters',
      attr: { role: 'group', 'aria-label': say.followUps.filters },
    });
    for (const word of say.followUps.filterWords()) {
      const button = el.createEl('button', { text: word, attr: { 'aria-pressed': 'false' } });
      button.addEventListener('click', () => {
        this.inputEl.value = button.getAttribute('aria-pressed') === 'true' ? '' : `${word} `;
        this.search(false);
      });
    }
    return el;
  }

  private registerKeys(): void {
    const { scope, list } = this;
    const on: OnKey = (modifiers, key, run) => {
      scope.register([...modifiers], key, (event) => {
        // An input method uses these keys to compose a character.
        if (event.isComposing) return undefined;
        return run(event) === 'leave' ? undefined : false;
      });
    };
    on([], 'ArrowDown', () => list.move(1));
    on([], 'ArrowUp', () => list.move(-1));
    for (const [key, by] of asArrows) on(['Ctrl'], key, () => list.move(by));
    on([], 'PageDown', () => list.move(list.page));
    on([], 'PageUp', () => list.move(-list.page));
    for (const modifiers of [[], ['Shift'], ['Mod']] as const) {
      on(modifiers, 'Enter', (event) => {
        if (!this.isInLine()) return 'leave';
        if (list.selectedItem) this.choose(list.selectedItem, event);
        return 'done';
      });
    }
    on([], 'Tab', () => {
      // Without rows it leads to the button of what comes next.
      if (!this.isInLine() || list.selectedItem === null) return 'leave';
      if (!isFurther(list.selectedItem)) void this.chooseAction(list.selectedItem);
      return 'done';
    });
    on(undoKey.modifiers, undoKey.key, () => {
      const { changes } = this.handlers;
      // It takes back what was typed.
      if (changes.last === this.lastBefore) return 'leave';
      void changes.undo();
      return 'done';
    });
    this.registerSelectionKeys(on);
    for (const key of Object.values(actionKeys)) {
      on(key.modifiers, key.key, () => {
        const action = this.actionOf(key);
        if (action) void this.act(action);
        else this.sayNoAction(key);
      });
    }
  }

  private registerSelectionKeys(on: OnKey): void {
    const { chosenRows: selection, list } = this;
    const toggle = (): void => {
      if (list.selectedItem && !isFurther(list.selectedItem)) selection.toggle(keyOf(list.selectedItem));
    };
    on(['Shift'], 'ArrowDown', () => this.extend(1));
    on(['Shift'], 'ArrowUp', () => this.extend(-1));
    on(selectKey.modifiers, selectKey.key, toggle);
    on([], ' ', () => {
      // Within what is typed it is a space.
      if (!this.isInLine() || this.inputEl.value !== '') return 'leave';
      toggle();
      return 'done';
    });
    on([], 'Escape', () => {
      if (selection.size > 0) this.clearSelection();
      else this.close();
    });
  }

  /** Not at a button, which needs these keys itself. */
  private isInLine(): boolean {
    return this.inputEl.doc.activeElement === this.inputEl;
  }

  private extend(by: 1 | -1): void {
    const from = this.list.selectedItem;
    if (!from || isFurther(from)) return;
    const listed = this.listed();
    const to = listed[listed.indexOf(keyOf(from)) + by];
    if (to === undefined) return;
    this.chosenRows.extend(listed, keyOf(from), to);
    this.list.move(by);
  }

  private clearSelection(): void {
    this.chosenRows.clear();
    this.inputEl.focus();
  }

  /** The keys of the people listed, from above. */
  private listed(): string[] {
    return Array.from({ length: this.found.length }, (_, index) => this.found.at(index)).flatMap((match) =>
      match ? [keyOf(match)] : [],
    );
  }

  private selectedPeople(): Person[] {
    const people: Person[] = [];
    for (let index = 0; index < this.found.length; index++) {
      const match = this.found.at(index);
      if (match && this.chosenRows.has(keyOf(match))) people.push(match.followUp.person);
    }
    return people;
  }

  private async doForMany(action: ActionForMany): Promise<void> {
    if (await action.run(this.selectedPeople())) this.chosenRows.clear();
    this.inputEl.focus();
  }

  private search(keepPlace: boolean): void {
    const { desk } = this;
    const everybody = desk.indexing ? [] : desk.followUps();
    const found = this.find(everybody);
    this.emptyEl.toggle(found.length === 0);
    if (found.length === 0) this.showEmpty(everybody.length);
    this.found = found;
    const isSame = (one: PaletteRow, other: PaletteRow): boolean =>
      isFurther(one) === isFurther(other) && keyOf(one) === keyOf(other);
    this.list.show(this.withFurther(found), keepPlace ? isSame : null);
    if (this.chosenRows.size > 0) this.chosenRows.keep(this.listed());
    const typed = this.inputEl.value.trim().split(/\s+/);
    for (const button of this.filtersEl?.findAll('button') ?? [])
      button.setAttr('aria-pressed', typed[0]?.toLowerCase() === button.textContent);
  }

  /** After the last person; while one searches only those whose words match, so that they do not look like something found. */
  private withFurther(found: Rows<FollowUpMatch>): Rows<PaletteRow> {
    const further = this.furtherFound();
    const { length } = found;
    const groups = [...(found.groups ?? []), ...(further.length > 0 ? [{ from: length, title: null }] : [])];
    return { length: length + further.length, at: (index) => found.at(index) ?? further[index - length], groups };
  }

  private furtherFound(): readonly FurtherRow[] {
    const typed = this.inputEl.value.trim();
    const search = typed === '' ? null : prepareSimpleSearch(typed);
    return this.further.get().filter(({ title }) => !search || search(title));
  }

  /** In their groups, as in the side bar; where words were typed, the best first. */
  private find(everybody: readonly FollowUp[]): Rows<FollowUpMatch> {
    const { desk } = this;
    const today = desk.today();
    const query = parseFollowUpQuery(this.inputEl.value);
    if (isEmpty(query)) {
      const { rows, groups } = grouped(everybody, today);
      const at = (index: number): FollowUpMatch | undefined =>
        rows[index] && groupFirst(unsearched(rows[index]), today);
      return { length: rows.length, at, groups };
    }
    const somethingElseFits = this.furtherFound().length > 0;
    const found = searchFollowUps(everybody, query, { ...searchDeps(desk), somethingElseFits });
    // Birthdays come in the order of their days.
    if (query.words.length > 0 || query.birthday) return found;
    const { rows, groups } = grouped(found, today);
    return { length: rows.length, at: (index) => rows[index] && groupFirst(rows[index], today), groups };
  }

  private choose(row: PaletteRow, event: MouseEvent | KeyboardEvent): void {
    if (!isFurther(row) && this.isForSeveral(row, event)) return;
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

  /** With several selected a click selects, and Enter asks what to do with them; Alt and a click begin, as in Obsidian's list of files. */
  private isForSeveral(row: FollowUpMatch, event: MouseEvent | KeyboardEvent): boolean {
    const { chosenRows: selection } = this;
    if (selection.size === 0 && !(event.altKey && event.instanceOf(MouseEvent))) return false;
    if (event.instanceOf(KeyboardEvent)) void this.chooseAction(row);
    else {
      if (event.shiftKey) selection.extendTo(this.listed(), keyOf(row));
      else selection.toggle(keyOf(row));
      this.list.goTo(row);
    }
    return true;
  }

  /** What is shown of them comes first: who asked for favours means the favour. */
  private actionsFor({ followUp: { person, reasons }, reasons: shown }: FollowUpMatch): readonly Action[] {
    const others = reasons.filter((reason) => !shown.includes(reason));
    return this.handlers.actionsFor({ person, reasons: [...shown, ...others] });
  }

  /** About those selected, or else about this one. */
  private async chooseAction(match: FollowUpMatch): Promise<void> {
    const { chosenRows: selection } = this;
    const { people, followUps } = say;
    const [first, ...others] = this.selectedPeople();
    const whom =
      first && others.length > 0 ? people.peopleCount(others.length + 1) : (first ?? match.followUp.person).name;
    const ofMany = this.handlers.forMany.map((one) => this.withSelected(one));
    const select: Action = {
      ...{ label: followUps.selectSeveral, icon: 'list-checks', key: selectKey },
      run: () => Promise.resolve(selection.toggle(keyOf(match))),
    };
    const actions = selection.size > 0 ? ofMany : [...this.actionsFor(match), select];
    const action = await pickAction(this.app, followUps.whatToDoAboutDots(whom), actions);
    if (action) await this.act(action);
  }

  private withSelected(action: ActionForMany): Action {
    const { label, icon, keys } = action;
    return { label, icon, ...(keys[0] && { key: keys[0] }), run: () => this.doForMany(action) };
  }

  /** What a shortcut does; while several are selected nothing is done about one alone. */
  private actionOf(key: ActionKey): Action | undefined {
    if (this.chosenRows.size === 0) return this.actions.find((one) => one.key === key);
    const action = this.handlers.forMany.find(({ keys }) => keys.includes(key));
    return action && this.withSelected(action);
  }

  /** A key does what the first reason asks for: where that has nothing of the kind, the other reasons are reached by name. */
  private sayNoAction(key: ActionKey): void {
    const { selectedItem: row } = this.list;
    if (this.chosenRows.size > 0 || row === null || isFurther(row)) return;
    const first = row.reasons[0] ?? row.followUp.reasons[0];
    if (!first) return;
    new Notice(say.followUps.keyDoesNothing({ keys: keyWords(key), reason: kindWords[first.kind].label }));
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

  /** The keys are at somebody else: what can be done about them. */
  private select(match: FollowUpMatch | null): void {
    this.actions = match ? this.actionsFor(match) : [];
    this.showKeys();
  }

  /** The main keys at the foot, in one line: the others stand beside the actions. */
  private showKeys(): void {
    // A phone has none of these keys.
    if (Platform.isPhone) return;
    const { followUps } = say;
    const ofOne = [
      ['↵', followUps.open],
      ...(this.actions.length > 0
        ? ([
            [Platform.isMacOS ? followUps.cmdEnter : followUps.ctrlEnter, followUps.newTab],
            [followUps.shiftEnter, followUps.insertPrep],
            [followUps.tab, followUps.all],
          ] as const)
        : []),
      [followUps.escape, followUps.close],
    ] as const;
    const ofSeveral = [
      ['↵', followUps.actions],
      [followUps.shiftArrows, followUps.selectMore],
      [followUps.escape, say.ui.clearSelection],
    ] as const;
    const foot: readonly (readonly [string, string])[] = this.chosenRows.size > 0 ? ofSeveral : ofOne;
    const looks = JSON.stringify(foot);
    if (looks === this.foot) return;
    this.foot = looks;
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
    const [known] = this.knownByName();
    const next = (): FirstAction => {
      if (known) return { label: say.people.about(known.name), run: leave(() => handlers.about(known.key)) };
      if (count > 0) return { label: say.followUps.clearFilter, run: showAll };
      return { label: say.plugin.newMeetingWith, run: leave(() => handlers.newMeeting()) };
    };
    // The suggestions have a row above.
    const steps =
      desk.network.people().length > 0
        ? [next()]
        : firstActions({ ...handlers, toReview: () => null }).map(({ label, run }) => ({ label, run: leave(run) }));
    for (const { label, run } of steps) emptyEl.createEl('button', { text: label }).addEventListener('click', run);
  }

  /** Who is called as was typed, though nothing is due with them. */
  private knownByName(): Person[] {
    const people = this.desk.network.people().filter(({ me }) => !me);
    return searchPeopleByStarts(people, this.inputEl.value).map(({ followUp: { person } }) => person);
  }

  private emptyWords(count: number): string {
    if (this.desk.indexing) return say.shared.stillReadingYourNotes(this.desk.percentRead);
    if (this.desk.network.people().length === 0) {
      return noPersonYet(this.handlers);
    }
    const typed = this.inputEl.value.trim();
    const isFilter = Object.values(say.followUps.searchWords()).flat().includes(typed.toLowerCase());
    const [known, ...others] = isFilter ? [] : this.knownByName();
    if (known) return say.followUps.notListed({ name: known.name, others: others.length });
    if (count === 0) return say.shared.nobodyWaits;
    return isFilter ? say.followUps.nobodyForFilter(typed) : say.followUps.nothingMatches;
  }
}

/** Under the headings of the side bar, each group in the order given. */
function grouped<T extends FollowUp | FollowUpMatch>(
  all: readonly T[],
  today: Day,
): { readonly rows: readonly T[]; readonly groups: readonly RowGroup[] } {
  const members = new Map<string, T[]>(followUpGroups.map((group) => [group, []]));
  for (const one of all) members.get(groupOf(one.reasons, today))?.push(one);
  const groups: RowGroup[] = [];
  const rows: T[] = [];
  for (const group of followUpGroups) {
    const own = members.get(group) ?? [];
    if (own.length > 0) groups.push({ from: rows.length, title: say.people.groupNames[group] });
    for (const one of own) rows.push(one);
  }
  return { rows, groups };
}
