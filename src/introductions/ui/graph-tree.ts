import { say } from '../../i18n/words';
import { placeChildren, unusedId } from '../../ui/dom';
import { type Desk } from '../../vault/desk';
import { stageWord } from '../chain';
import { type GraphPicture, nodeOf } from '../derive';
import { type FoldedNode } from '../fold';
import { type Unplaced } from '../forest';
import { type GraphEvent } from '../graph-state';
import { labelFor } from '../namesakes';
import { Component, Keymap } from 'obsidian';

export interface TreeHandlers {
  dispatch(event: GraphEvent): void;
  open(key: string, event: MouseEvent | KeyboardEvent): void;
  menu(key: string, event: MouseEvent): void;
}

/** Rows above and below what is seen, so that a quick wheel shows no gap. */
const SPARE = 12;
/** Pixels; where nothing has a height yet. */
const USUAL_HEIGHT = 26;

/**
 * The same forest as the picture, as a tree that keys and screen readers can walk; one row in it takes the focus. Rows have one height,
 * and only those in sight are elements, however many there are; and the one that takes the focus, wherever it is.
 */
export class GraphTree extends Component {
  private readonly list: HTMLElement;
  private rows = new Map<string, HTMLElement>();
  /** Whose row was last brought into sight. */
  private seen: string | null = null;
  private restoring = false;

  /** @param parent what scrolls */
  constructor(
    private readonly parent: HTMLElement,
    private picture: GraphPicture,
    private readonly handlers: TreeHandlers,
  ) {
    super();
    // Named by an unseen element: Obsidian shows an aria-label as a tooltip over everything inside.
    const title = parent.createDiv({ cls: 'reference-desk-graph-unseen', text: say.shared.whoIntroducedWhom });
    title.id = unusedId();
    this.list = parent.createDiv({
      cls: 'reference-desk-graph-tree',
      attr: { role: 'tree', 'aria-labelledby': title.id },
    });
  }

  override onload(): void {
    this.registerDomEvent(this.list, 'keydown', (event) => {
      if (this.pressKey(event)) event.preventDefault();
    });
    this.registerDomEvent(this.list, 'click', (event) => this.click(event));
    this.registerDomEvent(this.list, 'contextmenu', (event) => {
      const key = this.keyAt(event);
      if (key === null) return;
      event.preventDefault();
      this.handlers.menu(key, event);
    });
    this.registerDomEvent(this.list, 'focusin', (event) => {
      const key = this.keyAt(event);
      if (this.restoring || key === null || key === this.picture.selected) return;
      this.select(key);
    });
    this.registerDomEvent(this.list, 'mouseover', (event) =>
      this.handlers.dispatch({ type: 'hover', key: this.keyAt(event) }),
    );
    this.registerDomEvent(this.list, 'mouseleave', () => this.handlers.dispatch({ type: 'hover', key: null }));
    this.registerDomEvent(this.parent, 'scroll', () => this.mark());
    this.render();
  }

  /** Shows this from now on. */
  draw(picture: GraphPicture): void {
    const isOther = picture.rows !== this.picture.rows;
    this.picture = picture;
    if (isOther) this.render();
    else this.mark();
  }

  /** Rows of people who are still there are kept, and with them the focus. */
  private render(): void {
    const focused = this.list.contains(this.list.doc.activeElement);
    this.list.setCssProps({ '--reference-desk-rows': String(this.picture.rows.size) });
    this.mark();
    // Not a choice of the user's: whoever is gone may come back, and is selected then as before.
    this.restoring = true;
    if (focused) this.focus();
    this.restoring = false;
  }

  /** Makes the rows in sight, shows the model's selection in them, and lets it take the focus next. */
  private mark(): void {
    const { list, parent, picture, rows: before } = this;
    const { selected, found, forest, hovered } = picture;
    const height = list.clientHeight / picture.rows.size || USUAL_HEIGHT;
    const from = parent.scrollTop / height - SPARE;
    const to = from + parent.clientHeight / height + 2 * SPARE;
    const next = selected !== null && picture.rows.has(selected) ? selected : forest.meKey;
    this.rows = new Map();
    let at = -1;
    for (const [key, node] of picture.rows) {
      at++;
      if ((at < from || at > to) && key !== next) continue;
      const row = before.get(key) ?? createDiv({ cls: 'reference-desk-graph-row', attr: { role: 'treeitem' } });
      this.rows.set(key, row);
      this.fill(row, node, at, key === next);
      row.toggleClass('is-found', found?.rows.has(key) === true);
      row.toggleClass('is-pointed-at', key === hovered);
    }
    placeChildren(list, [...this.rows.values()]);
    if (selected === this.seen) return;
    this.seen = selected;
    this.rows.get(selected ?? '')?.scrollIntoView({ block: 'nearest' });
    this.mark();
  }

  /** Scrolls to the selected, also where they were scrolled to before. */
  seek(): void {
    this.seen = null;
    this.mark();
  }

  focus(): void {
    this.list.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  /** What a key means in the tree, and over the picture too. False for a key that is not the tree's. */
  pressKey(event: KeyboardEvent): boolean {
    const { picture, handlers } = this;
    const node = nodeOf(picture, picture.selected ?? picture.forest.meKey);
    if (!node || event.altKey) return false;
    const keys = [...picture.rows.keys()];
    const at = keys.indexOf(node.key);
    const { direction } = this.list.win.getComputedStyle(event.target as Element);
    switch (event.key) {
      case 'ArrowDown':
        return this.go(keys[at + 1]);
      case 'ArrowUp':
        return this.go(keys[at - 1]);
      case 'Home':
        return this.go(keys[0]);
      case 'End':
        return this.go(keys[keys.length - 1]);
      case 'ArrowRight':
      case 'ArrowLeft':
        // As one sees it: rows may be mirrored, the picture never is.
        if ((event.key === 'ArrowLeft') === (direction === 'rtl')) {
          if (node.hidden > 0) handlers.dispatch({ type: 'unfold', key: node.key });
          else this.go(node.children[0]);
        } else if (node.children.length > 0) handlers.dispatch({ type: 'fold', key: node.key });
        else this.go(node.parent ?? undefined);
        return true;
      case 'Escape':
        if (picture.state.highlighted.length === 0) return false;
        handlers.dispatch({ type: 'highlight', people: [] });
        return true;
      case 'Enter':
        if (node.member) handlers.open(node.key, event);
        else handlers.dispatch({ type: 'unfold', key: node.key });
        return true;
      default:
        return false;
    }
  }

  private go(key: string | undefined): boolean {
    if (key === undefined) return true;
    this.select(key);
    this.focus();
    return true;
  }

  private select(key: string): void {
    this.handlers.dispatch({ type: 'select', key, show: true });
  }

  private click(event: MouseEvent): void {
    const key = this.keyAt(event);
    const node = nodeOf(this.picture, key);
    if (!node) return;
    this.go(node.key);
    const onFold = (event.target as Element).matches('.reference-desk-graph-fold, .reference-desk-graph-row-count');
    if (!node.member || (onFold && node.hidden > 0)) this.handlers.dispatch({ type: 'unfold', key: node.key });
    else if (onFold) this.handlers.dispatch({ type: 'fold', key: node.key });
    else this.handlers.open(node.key, event);
  }

  private keyAt(event: Event): string | null {
    const row = (event.target as Element).closest<HTMLElement>('.reference-desk-graph-row');
    return row?.dataset['key'] ?? null;
  }

  private fill(row: HTMLElement, node: FoldedNode, at: number, next: boolean): void {
    const { member, depth, hidden, children } = node;
    const { rows, selected } = this.picture;
    const siblings = rows.get(node.parent ?? '')?.children ?? [node.key];
    row.setCssProps({ '--reference-desk-at': String(at), '--reference-desk-depth': String(depth) });
    row.setAttrs({
      'data-key': node.key,
      'aria-selected': node.key === selected,
      tabindex: next ? 0 : -1,
      'aria-level': depth + 1,
      'aria-setsize': siblings.length,
      'aria-posinset': siblings.indexOf(node.key) + 1,
      'aria-expanded': hidden > 0 || children.length > 0 ? hidden === 0 : null,
    });
    const name = member ? labelFor(member) : say.introductions.more(hidden);
    const rest = member ? '' : say.introductions.peopleFoldedAway(hidden);
    const count = member && hidden > 0 ? `+${hidden}` : '';
    const stage = member?.stage ? ` · ${stageWord(member.stage.stage)}` : '';
    // A row is written again only when its words change.
    if (row.textContent === name + stage + count + rest) return;
    row.empty();
    row.createSpan({ cls: 'reference-desk-graph-fold', attr: { 'aria-hidden': 'true' } });
    row
      .createSpan({ cls: 'reference-desk-graph-row-name', text: name })
      .toggleClass('is-ghost', member?.ghost === true);
    if (stage) row.createSpan({ cls: 'reference-desk-graph-row-stage', text: stage });
    if (count) row.createSpan({ cls: 'reference-desk-graph-row-count', text: count });
    row.createSpan({ cls: 'reference-desk-graph-unseen', text: rest });
  }
}

/** Those without a place in the picture, each with the reason. Its rows are made once somebody unfolds it. */
export class UnplacedList {
  private readonly details: HTMLDetailsElement;
  private readonly summary: HTMLElement;
  private readonly list: HTMLElement;
  private shown: readonly Unplaced[] = [];
  private words = '';

  constructor(
    parent: HTMLElement,
    private readonly desk: Desk,
  ) {
    this.details = parent.createEl('details', { cls: 'reference-desk-graph-unplaced' });
    this.summary = this.details.createEl('summary');
    this.list = this.details.createEl('ul');
    this.details.hide();
    this.details.addEventListener('toggle', () => this.fill());
  }

  /** Rows stay as they are, and the focus in them, while the same people are there for the same reasons. */
  update(unplaced: readonly Unplaced[]): void {
    const { details } = this;
    const words = unplaced.map(({ person, why }) => person.key + person.name + why).join();
    this.shown = unplaced;
    if (words === this.words) return;
    this.words = words;
    details.toggle(unplaced.length > 0);
    this.summary.setText(say.introductions.withoutPlace(unplaced.length));
    this.list.empty();
    this.fill();
  }

  /** Unfolds the list where somebody is in it. */
  show(key: string | null): void {
    const at = this.shown.findIndex(({ person }) => person.key === key);
    if (at < 0) return;
    this.details.open = true;
    this.fill();
    this.list.children[at]?.scrollIntoView({ block: 'nearest' });
  }

  /** Unfolds the list and goes to it. */
  open(): void {
    this.details.open = true;
    this.fill();
    this.summary.focus();
    this.summary.scrollIntoView({ block: 'nearest' });
  }

  private fill(): void {
    if (!this.details.open || this.list.hasChildNodes()) return;
    for (const { person, why } of this.shown) {
      const item = this.list.createEl('li');
      const name = item.createEl('a', { text: person.name, href: '#' });
      name.addEventListener('click', (event) => {
        event.preventDefault();
        void this.desk.openPerson(person, Keymap.isModEvent(event));
      });
      item.createDiv({ cls: 'reference-desk-graph-why', text: why });
    }
  }
}
