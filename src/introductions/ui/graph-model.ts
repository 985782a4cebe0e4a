import type { Day } from '../../model/day';
import type { Person, PersonKey } from '../../model/person';
import type { NetworkView } from '../../network/network-view';
import type { Desk } from '../../vault/desk';
import { type FoldedNode, type FoldedTree, foldForest, keysToReveal, restKey } from '../fold';
import type { Forest } from '../forest';
import { radialLayout } from '../radial-layout';
import { type Layout, tidyLayout } from '../tidy-layout';
import { GraphFolds } from './graph-folds';
import { GraphSearch } from './graph-search';
import { NetworkPicture } from './network-picture';
import { type Around, aroundIn, ShownPeople } from './shown-people';

/**
 * Who somebody is now, should there be nobody of their key any more: whoever was known by name only may have a note, or have lost theirs.
 * The same key where they are still there, or where it is not certain who they are.
 */
export function successorOf(network: NetworkView, { key, name }: Person): PersonKey {
  const [now, other] = network.person(key) ? [] : network.findPeople(name);
  return now && !other ? now.key : key;
}

/** The people in sight are others, all have new places, others are shown, some are to be seen, or the light on them changed. */
export type GraphChange = 'people' | 'places' | 'choice' | 'sight' | 'light';

/** What the graph shows and what is selected in it: one for the canvas, the tree beside it and the keys, which therefore agree. */
export class GraphModel {
  /** Whoever is selected, in sight or not, or without a place. */
  chosen: string | null = null;
  /** Until somebody is gone to. */
  private pointedAt: string | null = null;
  readonly searching = new GraphSearch();
  /** Null where it has to be made anew; it is as soon as somebody asks. */
  private arranged: { readonly layout: Layout; readonly rows: FoldedTree } | null = null;
  private readonly folds = new GraphFolds();
  mode: Layout['kind'] = 'tidy';
  readonly people = new ShownPeople(this.desk);
  readonly network = new NetworkPicture(() => {
    this.rearrange();
    this.changed('places');
  });

  constructor(
    private readonly desk: Desk,
    private readonly changed: (what: GraphChange) => void,
  ) {}

  get layout(): Layout {
    return this.arrangement.layout;
  }

  /** What the tree beside the picture has: the introductions, folded so that one can read them, whatever the picture. */
  get rows(): FoldedTree {
    return this.arrangement.rows;
  }

  /** Whom the search found, or whoever they are folded behind, in the picture and in the tree; null where nobody searches. */
  get found(): readonly ReadonlySet<string>[] | null {
    return this.arrangement && this.searching.found;
  }

  /** Nobody while they are not in sight. */
  get selected(): string | null {
    return this.node(this.chosen)?.key ?? null;
  }

  get hovered(): string | null {
    return this.node(this.pointedAt)?.key ?? null;
  }

  get forest(): Forest {
    return this.people.forest;
  }

  setMode(mode: Layout['kind']): void {
    this.mode = mode;
    this.choose({});
  }

  /** As it was on a day; all there is for null. */
  showUntil(until: Day | null): void {
    this.choose({ until });
  }

  /** Shows somebody and whom they know, so many steps far; everybody for null. */
  showAround(around: Around | null): void {
    this.choose({ around });
    if (around) this.reveal(around.key);
    this.changed('choice');
  }

  /** Shows these alone, with their way back to me. */
  showOnly(only: () => ReadonlySet<string>): void {
    this.choose({ only });
    this.changed('choice');
  }

  /** Reads the network again; who is selected stays so, if they are still there. */
  refresh(): void {
    const { chosen, people } = this;
    for (const key of [chosen, people.around?.key]) {
      const person = people.whole.members.get(key ?? '')?.person;
      if (person) this.rename(person.key, successorOf(this.desk.network, person));
    }
    this.people.refresh();
    this.choose({});
  }

  /** A note has another path, and whoever it is about another key: what the user sees of them stays as it is. */
  rename(before: string, now: string): void {
    if (before === now) return;
    if (this.chosen === before) this.chosen = now;
    for (const keeper of [this.folds, this.network, this.people, this.searching]) keeper.rename(before, now);
  }

  private choose(what: Parameters<ShownPeople['show']>[0]): void {
    this.people.show(what);
    this.searching.checkPath(this.desk.network, this.people.today);
    this.network.forget();
    this.rearrange();
  }

  /** Folds for a view of so many pixels. */
  setRoom(width: number, height: number): void {
    if (this.folds.setRoom(width, height)) this.rearrange();
  }

  /** What the user chose to see, so that they find it again when they come back from a note. */
  get state(): Record<string, unknown> {
    return { ...this.folds.state, selected: this.chosen, mode: this.mode, around: this.people.around };
  }

  /** Takes back what `state` gave; whatever else it is handed is ignored. */
  restore(state: unknown): void {
    const kept: Record<string, unknown> = { ...(state as object | null) };
    this.folds.restore(kept);
    const { selected } = kept;
    if (selected === null || typeof selected === 'string') this.chosen = selected;
    this.mode = (['tidy', 'radial', 'network'] as const).find((known) => known === kept['mode']) ?? this.mode;
    this.choose('around' in kept ? { around: aroundIn(kept['around']) } : {});
  }

  node(key: string | null): FoldedNode | null {
    return key === null ? null : (this.rows.get(key) ?? this.layout.places.get(key)?.node ?? null);
  }

  /** The person a node stands for, where there is a note or a mention to open. */
  personOf(key: string): Person | null {
    return this.node(key)?.member?.person ?? null;
  }

  select(key: string | null): void {
    if (this.chosen === key) return;
    this.chosen = key;
    this.pointedAt = null;
    if (key === null || this.rows.has(key)) this.changed('light');
    else this.rearrange();
  }

  hover(key: string | null): void {
    if (this.pointedAt === key) return;
    this.pointedAt = key;
    this.changed('light');
  }

  /** Shows the branch of somebody, or the rest of a branch, of which the first then is selected. */
  unfold(key: string): void {
    const node = [this.rows.get(key), this.layout.places.get(key)?.node].find((one) => one && one.hidden > 0);
    if (!node) return;
    const before = new Set(this.rows.keys());
    this.folds.open(key);
    if (!node.member && node.parent !== null) this.folds.open(node.parent);
    this.arranged = null;
    if (this.chosen === key && !node.member) {
      this.chosen = this.node(node.parent)?.children.find((child) => !before.has(child)) ?? node.parent;
    }
    this.rearrange();
  }

  /** Folds somebody's branch; a selection in it moves to them. */
  fold(key: string): void {
    const node = this.node(key);
    if (!node?.member || node.children.length === 0) return;
    const { chosen, selected } = this;
    this.folds.close(key, restKey(key));
    this.chosen = this.arranged = null;
    this.chosen = selected !== null && !this.node(selected) ? key : chosen;
    this.rearrange();
  }

  /** Brings somebody out of all folds, selects them and moves them into sight. */
  reveal(key: string): void {
    this.include([key]);
    this.chosen = key;
    this.pointedAt = null;
    this.rearrange();
    this.changed('sight');
  }

  /** Dims everybody but these, who are in sight then, until somebody is searched for; nobody is dimmed for an empty list. */
  bringOut(people: readonly string[], path: readonly string[] = []): void {
    this.include(people);
    if (people.length > 0) this.searching.typed = '';
    this.searching.bring(people, path);
    this.arranged = null;
    for (const key of people) if (!this.rows.has(key)) this.folds.open(...keysToReveal(this.forest, key));
    this.rearrange();
    if (people.length > 0) this.changed('sight');
  }

  /** Shows everybody today where somebody else would be left out. */
  private include(people: readonly string[]): void {
    if (this.people.leavesOut(people)) this.choose({ until: null, around: null });
  }

  /** Looks for people by name, alias or organisation; an empty text ends the search. */
  search(typed: string): void {
    this.searching.typed = typed;
    this.searching.bring([], []);
    this.look();
    this.changed('light');
  }

  /** Selects the next of those found, or the one before; unfolds what they are behind. */
  step(by: 1 | -1): void {
    const key = this.searching.next(this.chosen, by);
    if (key !== undefined) this.reveal(key);
  }

  private look(): void {
    this.searching.look(this.people, [this.layout.places, this.rows]);
  }

  private get arrangement(): { readonly layout: Layout; readonly rows: FoldedTree } {
    if (this.arranged) return this.arranged;
    const { chosen, forest, folds, mode, people } = this;
    const kept = new Set([chosen ?? '', ...this.searching.broughtOut]);
    const fold = (isOverview = Boolean(people.around ?? people.only)): FoldedTree =>
      foldForest(forest, folds.rules(isOverview, kept));
    let rows = fold();
    // Whoever is selected stays in sight, whoever comes and however small the view becomes.
    if (chosen !== null && !rows.has(chosen) && forest.members.has(chosen)) {
      folds.open(...keysToReveal(forest, chosen));
      rows = fold();
    }
    let layout: Layout;
    if (mode === 'tidy') layout = tidyLayout(rows);
    else if (mode === 'radial') layout = radialLayout(fold(true));
    else layout = this.network.layout(forest, this.desk.network, people.today);
    this.arranged = { layout, rows };
    this.look();
    return this.arranged;
  }

  private rearrange(): void {
    this.arranged = null;
    this.changed('people');
  }
}
