import { setIcon } from 'obsidian';
import type { Day } from '../../../core/model/day';
import type { FollowUpMatch } from '../../follow-ups/follow-up-search';
import { followUpGroups, groupOf, type FollowUpGroup } from '../../follow-ups/follow-up-groups';
import { renderFollowUpRow, type RowActions } from './follow-up-row';

interface KeptRow {
  readonly looks: string;
  readonly el: HTMLLIElement;
}

/**
 * The rows in their groups. Rows that look the same as before stay the same elements, so that an update moves neither the scroll
 * position nor the focus.
 */
export class FollowUpList {
  readonly el = createDiv({ cls: 'reference-desk-groups' });
  readonly #sections = new Map<FollowUpGroup, { el: HTMLElement; count: HTMLElement; list: HTMLElement }>();
  #rows = new Map<string, KeptRow>();

  constructor(private readonly actions: RowActions) {
    for (const group of followUpGroups) this.#sections.set(group, createSection(group));
    this.el.addEventListener('keydown', (event) => this.#onKey(event));
  }

  update(matches: readonly FollowUpMatch[], today: Day): void {
    const focused = this.el.doc.activeElement;
    const focusedRow = focused?.closest<HTMLElement>('.reference-desk-row') ?? null;
    const indexOfRow = focusedRow ? this.#rowElements().indexOf(focusedRow) : -1;
    const rows = new Map<string, KeptRow>();
    const inGroups = new Map<FollowUpGroup, Node[]>();
    for (const match of matches) {
      const first = match.reasons[0];
      if (!first) continue;
      const { key, name, organisation } = match.followUp.person;
      const { reasons, inName, inOrganisation, inReason } = match;
      const looks = JSON.stringify([name, organisation, reasons, inName, inOrganisation, inReason]);
      const kept = this.#rows.get(key);
      const row = kept?.looks === looks ? kept : { looks, el: renderFollowUpRow(match, this.actions) };
      rows.set(key, row);
      const group = groupOf(first, today);
      inGroups.set(group, [...(inGroups.get(group) ?? []), row.el]);
    }
    this.#rows = rows;
    const shown: Node[] = [];
    for (const [group, section] of this.#sections) {
      const children = inGroups.get(group) ?? [];
      section.count.setText(String(children.length));
      section.list.setChildrenInPlace(children);
      if (children.length > 0) shown.push(section.el);
    }
    this.el.setChildrenInPlace(shown);
    this.#keepKeyboardStop();
    if (indexOfRow >= 0 && focusedRow) this.#restoreFocus(focused, focusedRow, indexOfRow);
  }

  focusFirst(): void {
    this.#focusRow(0);
  }

  #rowElements(): HTMLElement[] {
    return this.el.findAll('.reference-desk-row');
  }

  /** The focus stays on its row, or passes to the one that took its place. */
  #restoreFocus(focused: Element | null, row: HTMLElement, index: number): void {
    if (focused?.isConnected && this.el.doc.activeElement === focused) return;
    const rows = this.#rowElements();
    const again = rows.findIndex((el) => el.dataset['person'] === row.dataset['person']);
    if (rows.length > 0) this.#focusRow(again >= 0 ? again : Math.min(index, rows.length - 1));
  }

  #focusRow(index: number): void {
    const row = this.#rowElements()[index];
    if (!row) return;
    this.#makeKeyboardStop(row);
    row.querySelector<HTMLElement>('button')?.focus();
  }

  /** Tab enters the list at one row; arrows move between rows; Tab goes on through the buttons of that row. */
  #makeKeyboardStop(row: HTMLElement): void {
    for (const button of this.el.findAll('button[tabindex="0"]')) button.setAttr('tabindex', '-1');
    for (const button of row.findAll('button')) button.setAttr('tabindex', '0');
  }

  #keepKeyboardStop(): void {
    if (this.el.querySelector('button[tabindex="0"]')) return;
    const first = this.#rowElements()[0];
    if (first) this.#makeKeyboardStop(first);
  }

  #onKey(event: KeyboardEvent): void {
    const rows = this.#rowElements();
    const target = event.targetNode;
    const at = rows.findIndex((row) => target !== null && row.contains(target));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined || at < 0 || next < 0 || next >= rows.length) return;
    event.preventDefault();
    this.#focusRow(next);
  }
}

const groupIcons: Readonly<Record<FollowUpGroup, string>> = {
  Today: 'sun',
  Favours: 'gift',
  Promises: 'square-check',
  Stale: 'moon',
  Later: 'calendar',
};

function createSection(group: FollowUpGroup): { el: HTMLElement; count: HTMLElement; list: HTMLElement } {
  const el = createEl('section', { cls: 'reference-desk-group', attr: { 'aria-label': group } });
  const heading = el.createDiv({ cls: 'reference-desk-group-heading' });
  setIcon(heading.createSpan({ cls: 'reference-desk-group-icon', attr: { 'aria-hidden': 'true' } }), groupIcons[group]);
  heading.createSpan({ text: group });
  const count = heading.createSpan({ cls: 'reference-desk-count' });
  return { el, count, list: el.createEl('ul', { cls: 'reference-desk-rows' }) };
}
