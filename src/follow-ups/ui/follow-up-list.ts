import { setIcon } from 'obsidian';
import type { Day } from '../../model/day';
import type { FollowUpMatch } from '../search';
import { type FollowUpGroup, followUpGroups, groupOf } from '../follow-up';
import { placeChildren } from '../../ui/dom';
import { RowKeys } from '../../ui/row-keys';
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
  readonly el: HTMLLIElement;
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

  constructor(private readonly handlers: RowHandlers) {
    for (const group of followUpGroups) {
      const section = createSection(group);
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
        visible.map((match) => this.rowOf(match, rows)),
      );
      section.count.setText(String(members.length));
      section.showAll.toggle(visible.length < members.length);
      section.showAll.setText(say.followUps.showAll(members.length));
      if (members.length > 0) shown.push(section.el);
    }
    this.rows = rows;
    placeChildren(this.el, shown);
    this.keys.keepStop();
    if (indexOfRow >= 0) this.restoreFocus(focused as HTMLElement, focusedRow?.dataset['person'], indexOfRow);
  }

  /** The element there is already, if it would look the same; it is noted in `rows`. */
  private rowOf(match: FollowUpMatch, rows: Map<string, KeptRow>): HTMLLIElement {
    const { key, name, organisation } = match.followUp.person;
    const { reasons, birthday, inName, inOrganisation, inReasons } = match;
    const looks = JSON.stringify([name, organisation, reasons, birthday, inName, inOrganisation, inReasons]);
    const kept = this.rows.get(key);
    const row = kept?.looks === looks ? kept : { looks, el: renderFollowUpRow(match, this.handlers) };
    rows.set(key, row);
    return row.el;
  }

  focusFirst(): void {
    this.keys.focusRow(0);
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

const groupIcons: Readonly<Record<FollowUpGroup, string>> = {
  Today: 'sun',
  Favours: 'gift',
  Promises: 'square-check',
  Waiting: 'clock',
  Stale: 'moon',
  Later: 'calendar',
};

function createSection(group: FollowUpGroup): Section {
  const name = say.people.groupNames[group];
  const el = createEl('section', { cls: 'reference-desk-group', attr: { 'aria-label': name } });
  const heading = el.createDiv({ cls: 'reference-desk-group-heading' });
  setIcon(heading.createSpan({ cls: 'reference-desk-group-icon', attr: { 'aria-hidden': 'true' } }), groupIcons[group]);
  heading.createSpan({ text: name });
  const count = heading.createSpan({ cls: 'reference-desk-count' });
  const list = el.createEl('ul', { cls: 'reference-desk-rows' });
  const showAll = el.createEl('button', { cls: 'reference-desk-show-all' });
  return { el, count, list, showAll };
}
