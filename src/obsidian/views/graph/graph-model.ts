import type { Person } from '../../../core/model/person';
import { foldForest, keysToReveal, restKey, type FoldedNode } from '../../../core/graph/fold';
import { introductionForest, wayBack, type Forest } from '../../../core/graph/forest';
import { keepMembers } from '../../../core/graph/keep-members';
import { radialLayout } from '../../../core/graph/radial-layout';
import { COLUMN, FIRST_COLUMN, ROW, tidyLayout, type Layout } from '../../../core/graph/tidy-layout';
import { timeLine, type TimeLine } from '../../../core/graph/time-line';
import type { Day } from '../../../core/model/day';
import { insights, type Insight } from '../../../core/queries/insights';
import type { Desk } from '../../desk';
import { findMembers } from './find-members';
import { graphCaption } from './graph-caption';

/** The smallest scale at which every name of the tree can still be read. */
export const READABLE = 0.7;

/**
 * What the graph shows and what is selected in it: one for the canvas, the tree beside it and the keys, which therefore agree.
 * `changed` is called after every change with whether people moved or only the light on them.
 */
export class GraphModel {
  forest: Forest;
  layout: Layout;
  selected: string | null = null;
  hovered: string | null = null;
  /** Keys of those whom the search found, or of whoever they are folded behind; null where nobody searches. */
  found: ReadonlySet<string> | null = null;
  /** What was typed into the search. */
  searched = '';
  private matches: readonly string[] = [];
  private broughtOut: readonly string[] = [];
  private readonly opened = new Set<string>();
  private readonly closed = new Set<string>();
  private room = { depth: 3, rows: 40 };
  private whole: Forest;
  private radial = false;
  /** The day of which the network is shown; null for today. */
  until: Day | null = null;
  private line: TimeLine | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly changed: (what: 'people' | 'light') => void,
  ) {
    this.whole = introductionForest(desk.network, desk.today());
    this.forest = this.whole;
    this.layout = this.arrange();
  }

  get isRadial(): boolean {
    return this.radial;
  }

  setRadial(radial: boolean): void {
    this.radial = radial;
    this.rearrange();
  }

  /** When everybody became known; made when first asked for, and again when the network has changed. */
  get timeLine(): TimeLine {
    this.line ??= timeLine(this.whole, this.desk.network, this.desk.today());
    return this.line;
  }

  /** Shows those who were known on a day; everybody for null. */
  showUntil(until: Day | null): void {
    this.until = until;
    this.forest = this.known();
    this.rearrange();
  }

  /** What the network shows, in sentences. */
  insights(): readonly Insight[] {
    return insights(this.desk.network, this.whole, this.desk.today());
  }

  private known(): Forest {
    return this.until === null ? this.whole : keepMembers(this.whole, this.timeLine.peopleUntil(this.until));
  }

  /** Reads the network again; who is selected stays so, if they are still there. */
  refresh(): void {
    this.whole = introductionForest(this.desk.network, this.desk.today());
    this.line = null;
    this.forest = this.known();
    this.rearrange();
  }

  /** Folds for a view of so many pixels. */
  setRoom(width: number, height: number): void {
    const columns = Math.floor((width / READABLE - FIRST_COLUMN) / COLUMN);
    const rows = Math.floor(height / (ROW * READABLE)) - 1;
    const room = { depth: Math.min(3, Math.max(2, columns)), rows: Math.max(12, rows) };
    if (room.depth === this.room.depth && room.rows === this.room.rows) return;
    this.room = room;
    this.rearrange();
  }

  /** What the user chose to see, so that they find it again when they come back from a note. */
  get state(): Record<string, unknown> {
    return { opened: [...this.opened], closed: [...this.closed], selected: this.selected, radial: this.radial };
  }

  /** Takes back what `state` gave; whatever else it is handed is ignored. */
  restore(state: unknown): void {
    if (typeof state !== 'object' || state === null) return;
    const kept = state as Record<string, unknown>;
    for (const [keys, name] of [[this.opened, 'opened'] as const, [this.closed, 'closed'] as const]) {
      const list = kept[name];
      if (!Array.isArray(list)) continue;
      keys.clear();
      for (const key of list) if (typeof key === 'string') keys.add(key);
    }
    if (typeof kept['selected'] === 'string') this.selected = kept['selected'];
    this.radial = kept['radial'] === true;
    this.rearrange();
  }

  /** Nobody at all: neither in the tree nor beside it. */
  get empty(): boolean {
    return this.forest.members.size <= 1 && this.forest.unplaced.length === 0;
  }

  node(key: string | null): FoldedNode | null {
    return key === null ? null : (this.layout.places.get(key)?.node ?? null);
  }

  /** The person a node stands for, where there is a note or a mention to open. */
  personOf(key: string): Person | null {
    return this.node(key)?.member?.person ?? null;
  }

  select(key: string | null): void {
    if (this.selected === key) return;
    this.selected = key;
    this.changed('light');
  }

  hover(key: string | null): void {
    if (this.hovered === key) return;
    this.hovered = key;
    this.changed('light');
  }

  /** Shows the branch of somebody, or the rest of a branch, of which the first then is selected. */
  unfold(key: string): void {
    const node = this.node(key);
    if (!node || node.hidden === 0) return;
    const before = new Set(this.layout.places.keys());
    this.opened.add(key);
    this.closed.delete(key);
    if (!node.member && node.parent !== null) this.opened.add(node.parent);
    this.layout = this.arrange();
    if (this.selected === key && !node.member) {
      this.selected = this.node(node.parent)?.children.find((child) => !before.has(child)) ?? node.parent;
    }
    this.rearrange();
  }

  /** Folds somebody's branch; a selection in it moves to them. */
  fold(key: string): void {
    const node = this.node(key);
    if (!node?.member || node.children.length === 0) return;
    for (const open of [key, restKey(key)]) this.opened.delete(open);
    this.closed.add(key);
    const selected = this.selected;
    this.layout = this.arrange();
    if (selected !== null && !this.layout.places.has(selected)) this.selected = key;
    this.rearrange();
  }

  /** Brings somebody out of all folds, and selects them. */
  reveal(key: string): void {
    for (const open of keysToReveal(this.forest, key)) {
      this.opened.add(open);
      this.closed.delete(open);
    }
    this.selected = key;
    this.rearrange();
  }

  /** Dims everybody but these, whom it unfolds, until somebody is searched for; nobody is dimmed for an empty list. */
  bringOut(people: readonly string[]): void {
    this.searched = '';
    this.broughtOut = people;
    for (const key of people.flatMap((one) => keysToReveal(this.forest, one))) {
      this.opened.add(key);
      this.closed.delete(key);
    }
    this.rearrange();
  }

  /** Looks for people by name, alias or organisation; an empty text ends the search. */
  search(typed: string): void {
    this.searched = typed;
    this.broughtOut = [];
    this.findMatches();
    this.changed('light');
  }

  /** Selects the next of those found, or the one before; unfolds what they are behind. */
  step(by: 1 | -1): void {
    if (this.matches.length === 0) return;
    const at = this.matches.indexOf(this.selected ?? '');
    const next = at < 0 ? (by > 0 ? 0 : -1) : at + by;
    const key = this.matches[(next + this.matches.length) % this.matches.length];
    if (key !== undefined) this.reveal(key);
  }

  /** One line on whoever is pointed at or selected, else on the search, else on the network as a whole. */
  caption(): string {
    const { forest, layout, searched, matches, until } = this;
    const node = this.node(this.hovered) ?? this.node(this.selected);
    return graphCaption({
      forest,
      layout,
      node,
      found: searched === '' ? null : matches.length,
      isToday: until === null,
    });
  }

  private findMatches(): void {
    this.matches = findMembers(this.forest, this.searched, this.desk.today());
    const shown = this.searched.trim() === '' ? this.broughtOut : this.matches;
    const nobody = this.searched.trim() === '' && shown.length === 0;
    this.found = nobody ? null : new Set(shown.map((key) => this.inSight(key)));
  }

  private inSight(key: string): string {
    return wayBack(this.forest, key).find((member) => this.layout.places.has(member.key))?.key ?? key;
  }

  private arrange(): Layout {
    const { opened, closed } = this;
    if (this.radial) return radialLayout(foldForest(this.forest, { ...overview, opened, closed }));
    return tidyLayout(foldForest(this.forest, { ...this.room, opened, closed }));
  }

  private rearrange(): void {
    this.layout = this.arrange();
    if (this.selected !== null && !this.layout.places.has(this.selected)) this.selected = null;
    if (this.hovered !== null && !this.layout.places.has(this.hovered)) this.hovered = null;
    this.findMatches();
    this.changed('people');
  }
}

/** The overview folds only what nobody could tell apart. */
const overview = { depth: Infinity, rows: 1_500 };
