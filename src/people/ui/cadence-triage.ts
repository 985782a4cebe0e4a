import { Keymap, Modal, Notice, parseYaml, Platform } from 'obsidian';
import { refused } from '../../editing/note-change';
import { readerOf } from '../../editing/read-back';
import { ago } from '../../i18n/days';
import { say } from '../../i18n/words';
import type { Person, PersonKey } from '../../model/person';
import type { ReadRules } from '../../notes/read-rules';
import { type Beginning, firstActions, noPersonYet } from '../../ui/first-page';
import { RowSelection } from '../../ui/row-selection';
import { SelectionBar } from '../../ui/selection-bar';
import { WindowedList } from '../../ui/windowed-list';
import { longNotice } from '../../vault/failure';
import {
  type CadenceChoice,
  cadenceChoices,
  howWellKnown,
  lacksCadence,
  peopleWithoutCadence,
  type WithoutCadence,
} from '../without-cadence';
import { actionsForMany, askCadenceFor, changeMany } from './many-people';
import { cadenceOf, type OwnChange, type PersonActionDeps } from './person-actions';

const keyOf = ({ person }: WithoutCadence): PersonKey => person.key;
const isSame = (one: WithoutCadence, other: WithoutCadence): boolean => keyOf(one) === keyOf(other);

/** What was chosen for somebody: as it is written, and as it is shown. */
interface Chosen {
  readonly words: string;
  readonly shown: string;
}

/** Opens the list of everybody without a cadence, once all notes have been read. */
export async function openCadenceTriage(deps: PersonActionDeps, begin: Beginning): Promise<void> {
  await deps.desk.whenReady();
  new CadenceTriage(deps, begin).open();
}

/** Everybody without a cadence, one key each. However the list is closed, what was chosen is written then, as one step. */
class CadenceTriage extends Modal {
  private rows: readonly WithoutCadence[];
  private readonly chosen = new Map<PersonKey, Chosen>();
  /** For whom something was chosen that is not written: their names, by why. */
  private readonly leftOut = { hasCadence: new Set<string>(), hasNoNote: new Set<string>() };
  private readonly summaryEl: HTMLElement;
  private readonly emptyEl: HTMLElement;
  private readonly countEl: HTMLElement;
  private readonly listEl: HTMLElement;
  private readonly choicesEl: HTMLElement;
  private readonly list: WindowedList<WithoutCadence>;
  private readonly rowSelection: RowSelection;
  private readonly bar: SelectionBar;
  private stopListening: readonly (() => void)[] = [];

  constructor(
    private readonly deps: PersonActionDeps,
    private readonly begin: Beginning,
  ) {
    super(deps.app);
    const { desk } = deps;
    this.rows = peopleWithoutCadence(desk.network, desk.today(), desk.rules);
    this.modalEl.addClasses(['reference-desk-palette', 'reference-desk-triage']);
    this.setTitle(say.people.setCadences);
    const summary = this.contentEl.createDiv({ cls: 'reference-desk-triage-summary' });
    this.summaryEl = summary.createSpan();
    this.countEl = summary.createSpan({ attr: { role: 'status' } });
    this.emptyEl = this.contentEl.createDiv({ cls: 'suggestion-empty' });
    this.listEl = this.contentEl.createDiv({ cls: 'prompt-results' });
    this.bar = this.createBar();
    this.contentEl.append(this.bar.el);
    this.choicesEl = this.contentEl.createDiv({ cls: 'reference-desk-triage-choices', attr: { role: 'group' } });
    this.rowSelection = new RowSelection(() => {
      this.bar.show(this.rowSelection.size);
      this.list.mark();
      this.nameChoices();
    });
    this.list = new WindowedList(
      {
        renderRow: (row, el) => this.renderRow(row, el),
        openRow: () => undefined,
        onChoose: (row, event) => this.click(row, event),
        onHold: (row) => this.rowSelection.toggle(keyOf(row)),
        onSelect: () => this.nameChoices(),
      },
      this.listEl,
      this.listEl,
      say.people.setCadences,
      { selection: this.rowSelection, keyOf },
    );
    this.drawChoices();
    this.registerKeys();
  }

  override onOpen(): void {
    this.stopListening = [
      this.deps.desk.onChange(() => this.refresh()),
      this.begin.onSuggestions(() => this.drawEmpty()),
    ];
    this.drawEmpty();
    this.show();
    (this.isVaultWithoutPeople() ? this.emptyEl.querySelector('button') : this.listEl)?.focus();
  }

  override onClose(): void {
    for (const stop of this.stopListening) stop();
    this.list.stop();
    void this.write();
  }

  private createBar(): SelectionBar {
    const actions = actionsForMany(this.deps, (people) =>
      askCadenceFor(this.deps, people, (words) => {
        for (const { key } of people) this.chosen.set(key, { words, shown: words });
        this.show();
      }),
    );
    const clear = (): void => {
      this.rowSelection.clear();
      this.listEl.focus();
    };
    const run = (action: (typeof actions)[number]) => async (): Promise<void> => {
      const people = this.rows.map(({ person }) => person).filter(({ key }) => this.rowSelection.has(key));
      if (await action.run(people)) clear();
    };
    return new SelectionBar(
      actions.map((action) => ({ ...action, run: run(action) })),
      clear,
    );
  }

  private renderRow(row: WithoutCadence, el: HTMLElement): void {
    const { person, contacts, last } = row;
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    const title = content.createDiv({ cls: 'suggestion-title' });
    title.createSpan({ cls: 'reference-desk-row-person', text: person.name });
    if (person.organisation !== null)
      title.createSpan({ cls: 'reference-desk-row-organisation', text: person.organisation });
    if (person.ghost) title.createSpan({ cls: 'reference-desk-row-ghost', text: say.shared.noNoteYet });
    const known =
      last === null
        ? say.shared.noContactNoted
        : `${say.people.metTimes(contacts)} · ${say.people.lastContact(ago(last, this.deps.desk.today()))}`;
    // People of one name are told apart by where their notes are.
    const hasNamesake = this.deps.desk.network.findPeople(person.name).some(({ key }) => key !== person.key);
    const note = hasNamesake && person.path !== null ? `${person.path} · ${known}` : known;
    content.createDiv({ cls: 'suggestion-note', text: note });
    const chosen = this.chosen.get(keyOf(row));
    if (chosen) title.createSpan({ cls: 'reference-desk-chosen', text: chosen.shown });
  }

  /** A button for each cadence: a phone has none of the keys. */
  private drawChoices(): void {
    const add = (label: string, key: string, run: () => void): HTMLElement => {
      const button = this.choicesEl.createEl('button');
      button.createSpan({ text: label });
      if (!Platform.isPhone) button.createEl('kbd', { text: key, attr: { 'aria-hidden': 'true' } });
      // The focus stays in the list, whose keys go on from there.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', run);
      return button;
    };
    for (const [key, cadence] of cadenceChoices) add(say.people.cadenceNames[cadence], key, () => this.choose(cadence));
    add(say.people.skip, 'S', () => this.choose(null));
    add(say.people.done, '↵', () => this.close()).addClass('mod-cta');
  }

  /** Whom the buttons are about. */
  private nameChoices(): void {
    const { size } = this.rowSelection;
    const name = this.list.selectedItem?.person.name;
    const label = size > 0 ? say.people.cadenceForMany(size) : name === undefined ? '' : say.people.cadenceFor(name);
    this.choicesEl.setAttr('aria-label', label);
  }

  private registerKeys(): void {
    const { scope, list, rowSelection: selection } = this;
    const on = (modifiers: ('Mod' | 'Shift')[] | null, key: string, run: (event: KeyboardEvent) => boolean | void) =>
      scope.register(modifiers, key, (event) => (run(event) === true ? undefined : false));
    /** Those that a button with the focus needs itself. */
    const inList = (run: () => void) => (): boolean => {
      if (this.listEl.doc.activeElement !== this.listEl) return true;
      run();
      return false;
    };
    on([], 'ArrowDown', () => list.move(1));
    on([], 'ArrowUp', () => list.move(-1));
    on([], 'PageDown', () => list.move(list.page));
    on([], 'PageUp', () => list.move(-list.page));
    on([], 'Home', () => list.move(-this.rows.length));
    on([], 'End', () => list.move(this.rows.length));
    on(['Shift'], 'ArrowDown', () => this.extend(1));
    on(['Shift'], 'ArrowUp', () => this.extend(-1));
    on(['Mod'], 'a', () => selection.selectAll(this.rows.map(keyOf)));
    on(
      [],
      ' ',
      inList(() => list.selectedItem && selection.toggle(keyOf(list.selectedItem))),
    );
    on(
      [],
      'Enter',
      inList(() => this.close()),
    );
    on([], 'Escape', () => {
      if (selection.size > 0) selection.clear();
      else this.close();
    });
    for (const [key, cadence] of cadenceChoices) on([], key, () => this.choose(cadence));
    on([], 's', () => this.choose(null));
  }

  private extend(by: 1 | -1): void {
    const from = this.list.selectedItem;
    const to = from && this.rows[this.rows.indexOf(from) + by];
    if (!to) return;
    this.rowSelection.extend(this.rows.map(keyOf), keyOf(from), keyOf(to));
    this.list.goTo(to);
  }

  private click(row: WithoutCadence, event: MouseEvent | KeyboardEvent): void {
    const { rowSelection: selection } = this;
    const isTouch = Platform.isMobile && selection.size > 0;
    if (event.shiftKey) selection.extendTo(this.rows.map(keyOf), keyOf(row));
    else if (isTouch || Keymap.isModEvent(event) !== false) selection.toggle(keyOf(row));
    this.list.goTo(row);
  }

  /** For those selected, else for the one at hand, after whom comes the next; null for no cadence. */
  private choose(cadence: CadenceChoice | null): void {
    const at = this.list.selectedItem;
    if (!at) return;
    const isForMany = this.rowSelection.size > 0;
    const keys = isForMany ? this.rows.map(keyOf).filter((key) => this.rowSelection.has(key)) : [keyOf(at)];
    for (const key of keys) {
      if (cadence === null) this.chosen.delete(key);
      else this.chosen.set(key, { words: cadence, shown: say.people.cadenceNames[cadence] });
    }
    this.rowSelection.clear();
    this.show();
    const next = isForMany ? null : this.rows[this.rows.findIndex((row) => isSame(row, at)) + 1];
    if (next) this.list.goTo(next);
  }

  private show(): void {
    const { length } = this.rows;
    const summary = say.people.withoutCadence(length);
    const isEmpty = this.isVaultWithoutPeople();
    this.summaryEl.setText(length === 0 ? summary : `${summary} ${say.people.writtenOnClose}`);
    this.summaryEl.toggle(!isEmpty);
    this.emptyEl.toggle(isEmpty);
    this.countEl.setText(say.people.cadencesChosen(this.chosen.size));
    this.choicesEl.toggle(this.rows.length > 0);
    this.list.show(this.rows, isSame);
  }

  /** What is missing, and the buttons for what comes next. */
  private drawEmpty(): void {
    const { begin, emptyEl } = this;
    const hadFocus = emptyEl.contains(emptyEl.doc.activeElement);
    emptyEl.setText(noPersonYet(begin));
    for (const { label, run } of firstActions(begin)) {
      emptyEl.createEl('button', { text: label }).addEventListener('click', () => {
        this.close();
        run();
      });
    }
    if (hadFocus) emptyEl.querySelector('button')?.focus();
  }

  private isVaultWithoutPeople(): boolean {
    return this.deps.desk.network.people().length === 0;
  }

  /** In the same order as before; who has got a cadence meanwhile, or is not there any more, goes. */
  private refresh(): void {
    const { network, rules } = this.deps.desk;
    const today = this.deps.desk.today();
    this.rows = this.rows.flatMap((row) => {
      const now = network.person(row.person.key) ?? soleOf(network.findPeople(row.person.name));
      const chosen = this.chosen.get(keyOf(row));
      this.chosen.delete(keyOf(row));
      const isListed = now !== null && lacksCadence(now, rules);
      const hasLostNote = !now || (row.person.path !== null && now.path === null);
      if (chosen && hasLostNote) this.leftOut.hasNoNote.add(row.person.name);
      else if (chosen && !isListed) this.leftOut.hasCadence.add(row.person.name);
      if (!isListed) return [];
      if (chosen && !hasLostNote) this.chosen.set(now.key, chosen);
      return [howWellKnown(network, now, today)];
    });
    this.rowSelection.keep(this.rows.map(keyOf));
    this.show();
  }

  private async write(): Promise<void> {
    const chosen = this.rows.flatMap(({ person }) => {
      const words = this.chosen.get(person.key);
      return words ? [{ person, words }] : [];
    });
    const why = chosen.length === 0 ? null : await this.writeFor(chosen);
    const all = why === null ? this.whyLeftOut() : [why, ...this.whyLeftOut()];
    if (all.length > 0) new Notice(all.join('\n'), longNotice);
  }

  private async writeFor(
    chosen: readonly { readonly person: Person; readonly words: Chosen }[],
  ): Promise<string | null> {
    const rules = await this.deps.readRules();
    return changeMany(
      this.deps,
      chosen.map(({ person, words }) => ({ person, change: this.changeFor(person, words, rules) })),
      (count) => say.people.cadenceOfMany(count),
    );
  }

  /** Refused where the note has got a cadence that has not been read yet. */
  private changeFor(person: Person, { words, shown }: Chosen, rules: ReadRules): OwnChange {
    const { deps } = this;
    const { done, changeIn } = cadenceOf(deps, person, words, shown);
    return {
      done,
      changeIn: async (path) => {
        const change = await changeIn(path);
        const read = readerOf(path, rules, parseYaml);
        return (text) =>
          (read(text).person?.cadence ?? null) === null
            ? change(text)
            : refused(say.people.cadenceSetMeanwhile, say.people.leftAsItIs);
      },
    };
  }

  /** Who was chosen for and is not written to, in words; not those for whom something was chosen again. */
  private whyLeftOut(): string[] {
    const written = new Set(this.rows.filter((row) => this.chosen.has(keyOf(row))).map(({ person }) => person.name));
    const namesOf = (names: ReadonlySet<string>): string[] => [...names].filter((name) => !written.has(name));
    const hasCadence = namesOf(this.leftOut.hasCadence);
    const hasNoNote = namesOf(this.leftOut.hasNoNote);
    return [
      ...(hasCadence.length > 0 ? [say.people.haveCadenceByNow(hasCadence)] : []),
      ...(hasNoNote.length > 0 ? [say.people.haveNoNoteByNow(hasNoNote)] : []),
    ];
  }
}

function soleOf<T>(all: readonly T[]): T | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}
