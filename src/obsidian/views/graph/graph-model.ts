import type { Person } from '../../../core/model/person';
import { arcCaption, captionOf, count } from '../../../core/graph/caption';
import { foldForest, keysToReveal, restKey } from '../../../core/graph/fold';
import type { FoldedNode } from '../../../core/graph/fold';
import { introductionForest, wayBack } from '../../../core/graph/forest';
import type { Forest } from '../../../core/graph/forest';
import { COLUMN, FIRST_COLUMN, ROW, tidyLayout } from '../../../core/graph/tidy-layout';
import type { Layout } from '../../../core/graph/tidy-layout';
import { foldName } from '../../../core/reading/fold';
import type { Desk } from '../../desk';

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

  constructor(
    private readonly desk: Desk,
    private readonly changed: (what: 'people' | 'light') => void,
  ) {
    this.forest = introductionForest(desk.network, desk.today());
    this.layout = this.arrange();
  }

  /** Reads the network again; who is selected stays so, if they are still there. */
  refresh(): void {
    this.forest = introductionForest(this.desk.network, this.desk.today());
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
    return { opened: [...this.opened], closed: [...this.closed], selected: this.selected };
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
    const node = this.node(this.hovered) ?? this.node(this.selected);
    if (node?.member) {
      const arcs = this.forest.arcs.filter((arc) => [arc.from, arc.to, arc.introduction.by].includes(node.key));
      return [captionOf(this.forest, node.member), ...arcs.slice(0, 3).map((arc) => arcCaption(this.forest, arc))].join(
        ' ',
      );
    }
    if (node) return `${count(node.hidden, 'more person', 'more people')}, folded away.`;
    if (this.found !== null && this.searched !== '')
      return this.matches.length === 0 ? 'Nobody found.' : `${this.matches.length} found.`;
    return this.summary();
  }

  /** How many there are, and what the picture leaves out. */
  private summary(): string {
    const members = [...this.forest.members.values()];
    const people = members.length - 1;
    const folded = [...this.layout.places.values()].reduce((sum, { node }) => sum + node.hidden, 0);
    const introduced = members.filter((member) => member.introduction).length;
    const sentences = [`${count(people, 'person', 'people')}, ${introduced} of them through introductions.`];
    if (folded > 0) sentences.push(`${folded} folded away.`);
    if (this.forest.unplaced.length > 0) sentences.push(`${this.forest.unplaced.length} more listed without a place.`);
    return introduced > 0 ? sentences.join(' ') : HOW_TO_INTRODUCE;
  }

  private findMatches(): void {
    this.matches = [];
    this.found = null;
    const query = foldName(this.searched);
    if (this.broughtOut.length > 0) this.found = new Set(this.broughtOut.map((key) => this.inSight(key)));
    if (query === '') return;
    this.matches = [...this.forest.members.values()].flatMap(({ key, person }) => {
      const words = person ? [person.name, ...person.aliases, person.organisation ?? ''] : [];
      return words.some((word) => foldName(word).includes(query)) ? [key] : [];
    });
    this.found = new Set(this.matches.map((key) => this.inSight(key)));
  }

  private inSight(key: string): string {
    return wayBack(this.forest, key).find((member) => this.layout.places.has(member.key))?.key ?? key;
  }

  private arrange(): Layout {
    const { opened, closed } = this;
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

const HOW_TO_INTRODUCE =
  'Nobody has an introducer yet. In the note of somebody you were introduced to, write introduced by: "[[Name]]".';
