import { Keymap, Platform, setIcon } from 'obsidian';
import type { Day } from '../../model/day';
import { type FollowUpMatch, groupFirst } from '../search';
import { type FollowUpGroup, followUpGroups, groupOf } from '../follow-up';
import { placeChildren } from '../../ui/dom';
import { onLongPress } from '../../ui/long-press';
import { RowKeys } from '../../ui/row-keys';
import type { RowSelection } from '../../ui/row-selection';
import { renderFollowUpRow, type RowHandlers } from './follow-up-row';
import { say } from '../../i18n/words';

/** A group shows no more rows than this until asked: a side bar is not the place to scroll through thousands. */
const rowsAtFirst = 50;

interface Section {
  readonly el: HTMLElement;
  readonly count: HTMLElement;
  readonly list: HTMLElement;
  readonly showAll: HTMLButtonElement;
}

interface KeptRow {
  readonly looks: string;
  readonly el: HTMLElement;
}

/**
 * The rows in their groups. Rows that look the same as before stay the same elements, so that an update moves neither the scroll
 * position nor the focus.
 */
export class FollowUpList {
  readonly el = createDiv({ cls: 'reference-desk-groups' });
  private readonly keys = new RowKeys(this.el);
  private readonly sections = new Map<FollowUpGroup, Section>();
  private readonly shownWhole = new Set<FollowUpGroup>();
  private last: { readonly matches: readonly FollowUpMatch[]; readonly today: Day } | null = null;
  private rows = new Map<string, KeptRow>();

  /** With `selection`, several rows can be selected. */
  constructor(
    private readonly handlers: RowHandlers,
    private readonly selection: RowSelection | null = null,
  ) {
    if (selection) this.listenForSelection(selection);
    for (const group of followUpGroups) {
      const section = createSection(group, selection !== null);
      section.showAll.addEventListener('click', () => {
        this.shownWhole.add(group);
        if (this.last) this.update(this.last.matches, this.last.today);
      });
      this.sections.set(group, section);
    }
  }

  update(matches: readonly FollowUpMatch[], today: Day): void {
    this.last = { matches, today };
    const focused = this.el.doc.activeElement;
    const focusedRow = focused?.closest<HTMLElement>('.reference-desk-row') ?? null;
    const indexOfRow = focusedRow ? this.keys.rows().indexOf(focusedRow) : -1;
    const byGroup = new Map<FollowUpGroup, FollowUpMatch[]>();
    for (const match of matches) {
      const group = groupOf(match.reasons, today);
      const members = byGroup.get(group);
      if (members) members.push(match);
      else byGroup.set(group, [match]);
    }
    const rows = new Map<string, KeptRow>();
    const shown: HTMLElement[] = [];
    for (const [group, section] of this.sections) {
      const members = byGroup.get(group) ?? [];
      const visible = this.shownWhole.has(group) ? members : members.slice(0, rowsAtFirst);
      placeChildren(
        section.list,
        visible.map((match) => this.rowOf(groupFirst(match, today), rows)),
      );
      section.count.setText(String(members.length));
      section.showAll.toggle(visible.length < members.length);
      section.showAll.setText(say.followUps.showAll(members.length));
      if (members.length > 0) shown.push(section.el);
    }
    this.rows = rows;
    placeChildren(this.el, shown);
    this.keys.keepStop();
    this.selection?.keep(this.listed());
    this.markSelected();
    if (indexOfRow >= 0) this.restoreFocus(focused as HTMLElement, focusedRow?.dataset['person'], indexOfRow);
  }

  /** The element there is already, if it would look the same; it is noted in `rows`. */
  private rowOf(match: FollowUpMatch, rows: Map<string, KeptRow>): HTMLElement {
    const { key, name, organisation } = match.followUp.person;
    const { reasons, inName, inOrganisation, inReasons } = match;
    const looks = JSON.stringify([name, organisation, reasons, inName, inOrganisation, inReasons]);
    const kept = this.rows.get(key);
    const row = kept?.looks === looks ? kept : { looks, el: this.newRow(match) };
    rows.set(key, row);
    return row.el;
  }

  private newRow(match: FollowUpMatch): HTMLElement {
    const { selection } = this;
    const el = renderFollowUpRow(match, this.handlers, selection !== null);
    if (selection && Platform.isMobile) onLongPress(el, () => selection.toggle(match.followUp.person.key));
    return el;
  }

  /** The keys of the people shown, from above. */
  listed(): string[] {
    return this.keys.rows().map(keyOfRow);
  }

  /** After the selection has changed. */
  markSelected(): void {
    const { selection } = this;
    if (!selection) return;
    for (const row of this.keys.rows()) {
      const isSelected = selection.has(keyOfRow(row));
      row.setAttr('aria-selected', isSelected);
      row.toggleClass('is-one-of-several', isSelected);
    }
  }

  /** Before the keys and clicks of a row as it is alone: what selects does nothing else. */
  private listenForSelection(selection: RowSelection): void {
    this.el.addEventListener('keydown', (event) => takeIf(event, this.selectsByKey(selection, event)), true);
    this.el.addEventListener('click', (event) => takeIf(event, this.selectsByClick(selection, event)), true);
  }

  private selectsByKey(selection: RowSelection, event: KeyboardEvent): boolean {
    const rows = this.keys.rows();
    const at = this.indexOf(event);
    const row = rows[at];
    if (!row) return false;
    const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && event.shiftKey && isAlone) {
      const next = rows[at + by];
      if (!next) return true;
      this.keys.focusRow(at + by);
      selection.extend(this.listed(), keyOfRow(row), keyOfRow(next));
    } else if (event.key === ' ' && isAlone && (event.shiftKey || (selection.size > 0 && isName(event)))) {
      // Without a selection the space bar presses the button, as it does everywhere.
      selection.toggle(keyOfRow(row));
    } else if (event.key.toLowerCase() === 'a' && Keymap.isModifier(event, 'Mod') && !event.shiftKey && !event.altKey) {
      selection.selectAll(this.listed());
    } else if (event.key === 'Escape' && isAlone && selection.size > 0) selection.clear();
    else return false;
    return true;
  }

  private selectsByClick(selection: RowSelection, event: MouseEvent): boolean {
    const row = this.keys.rows()[this.indexOf(event)];
    if (!row) return false;
    // A key that presses a button does nothing else, whatever is selected.
    if (event.detail === 0) return false;
    if (event.shiftKey) selection.extendTo(this.listed(), keyOfRow(row));
    // As in Obsidian's list of files.
    else if (event.altKey || (Platform.isMobile && selection.size > 0)) selection.toggle(keyOfRow(row));
    else return false;
    return true;
  }

  /** The place of the row that an event comes from; -1 where it comes from none. */
  private indexOf({ targetNode }: UIEvent): number {
    return this.keys.rows().findIndex((row) => targetNode !== null && row.contains(targetNode));
  }

  focusRow(index: number): void {
    this.keys.focusRow(index);
  }

  /** The focus stays where it was, else on the row of the same person, else on the row that took its place. */
  private restoreFocus(focused: HTMLElement, person: string | undefined, index: number): void {
    if (this.el.doc.activeElement === focused) return;
    if (this.el.contains(focused)) {
      focused.focus({ preventScroll: true });
      return;
    }
    const rows = this.keys.rows();
    const again = rows.findIndex((row) => row.dataset['person'] === person);
    if (rows.length > 0) this.keys.focusRow(again >= 0 ? again : Math.min(index, rows.length - 1));
  }
}

function keyOfRow(row: HTMLElement): string {
  return row.dataset['person'] ?? '';
}

function isName({ target }: Event): boolean {
  return target !== null && (target as HTMLElement).hasClass('reference-desk-row-name');
}

function takeIf(event: Event, isTaken: boolean): void {
  if (!isTaken) return;
  event.preventDefault();
  event.stopPropagation();
}

const groupIcons: Readonly<Record<FollowUpGroup, string>> = {
  Today: 'sun',
  Favours: 'gift',
  Promises: 'square-check',
  Waiting: 'clock',
  Stale: 'moon',
  Later: 'calendar',
};

function createSection(group: FollowUpGroup, isSelectable: boolean): Section {
  const name = say.people.groupNames[group];
  const el = createEl('section', { cls: 'reference-desk-group', attr: { 'aria-label': name } });
  const heading = el.createDiv({ cls: 'reference-desk-group-heading' });
  setIcon(heading.createSpan({ cls: 'reference-desk-group-icon', attr: { 'aria-hidden': 'true' } }), groupIcons[group]);
  heading.createSpan({ text: name });
  const count = heading.createSpan({ cls: 'reference-desk-count' });
  const list = el.createEl(isSelectable ? 'div' : 'ul', { cls: 'reference-desk-rows' });
  if (isSelectable) list.setAttrs({ role: 'grid', 'aria-multiselectable': 'true', 'aria-label': name });
  const showAll = el.createEl('button', { cls: 'reference-desk-show-all' });
  return { el, count, list, showAll };
}
