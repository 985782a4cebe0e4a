import { Component } from 'obsidian';
import { captionOf } from '../../../core/graph/caption';
import type { FoldedNode } from '../../../core/graph/fold';
import type { GraphModel } from './graph-model';
import { unusedId } from '../unused-id';
import * as repeated from '../../../words/en/repeated';
import * as say from '../../../words/en/graph-view';

export interface TreeHandlers {
  open(key: string, event: MouseEvent | KeyboardEvent): void;
  menu(key: string, event: MouseEvent): void;
  /** Somebody was selected here, so the picture should show them. */
  show(key: string): void;
}

interface Siblings {
  readonly size: number;
  /** From 1. */
  readonly position: number;
}

/** The same forest as the picture, as a tree that keys and screen readers can walk; one row in it takes the focus. */
export class GraphTree extends Component {
  private readonly list: HTMLElement;
  private rows = new Map<string, HTMLElement>();
  /** What each row was filled with: a row is written again only when that changes. */
  private readonly signatures = new WeakMap<HTMLElement, string>();

  constructor(
    parent: HTMLElement,
    private readonly model: GraphModel,
    private readonly handlers: TreeHandlers,
  ) {
    super();
    // Named by an unseen element: Obsidian shows an aria-label as a tooltip over everything inside.
    const title = parent.createDiv({ cls: 'reference-desk-graph-unseen', text: repeated.whoIntroducedWhom });
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
      if (key === null || key === this.model.selected) return;
      this.model.select(key);
      this.handlers.show(key);
    });
    this.registerDomEvent(this.list, 'mouseover', (event) => this.model.hover(this.keyAt(event)));
    this.registerDomEvent(this.list, 'mouseleave', () => this.model.hover(null));
    this.render();
  }

  /** Rows of those who are still here are kept, and with them the focus. */
  render(): void {
    const { activeElement } = this.list.doc;
    const focused = activeElement !== null && this.list.contains(activeElement);
    const before = this.rows;
    this.rows = new Map();
    const elements: HTMLElement[] = [];
    const siblings = new Map<string, Siblings>();
    for (const node of this.model.rows.values()) {
      node.children.forEach((key, index) => siblings.set(key, { size: node.children.length, position: index + 1 }));
      const row = before.get(node.key) ?? createDiv({ cls: 'reference-desk-graph-row', attr: { role: 'treeitem' } });
      this.fill(row, node, siblings.get(node.key) ?? { size: 1, position: 1 });
      this.rows.set(node.key, row);
      elements.push(row);
    }
    if (elements.length !== this.list.children.length || elements.some((row, i) => row !== this.list.children[i])) {
      this.list.replaceChildren(...elements);
    }
    this.mark();
    if (focused) this.focus();
  }

  /** Shows the model's selection, and lets it take the focus next. */
  mark(): void {
    const { selected, found, forest } = this.model;
    const next = selected ?? forest.meKey;
    for (const [key, row] of this.rows) {
      row.setAttr('aria-selected', String(key === selected));
      row.setAttr('tabindex', key === next ? '0' : '-1');
      row.toggleClass('is-found', found?.[1]?.has(key) === true);
      row.toggleClass('is-pointed-at', key === this.model.hovered);
    }
    if (selected !== null) this.rows.get(selected)?.scrollIntoView({ block: 'nearest' });
  }

  focus(): void {
    this.rows.get(this.model.selected ?? this.model.forest.meKey)?.focus();
  }

  /** What a key means in the tree, and over the picture too. False for a key that is not the tree's. */
  pressKey(event: KeyboardEvent): boolean {
    const { model } = this;
    const node = model.node(model.selected ?? model.forest.meKey);
    if (!node || event.altKey) return false;
    const keys = [...model.rows.keys()];
    const at = keys.indexOf(node.key);
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
        if (node.hidden > 0) model.unfold(node.key);
        else this.go(node.children[0]);
        return true;
      case 'ArrowLeft':
        if (node.children.length > 0 && node.depth > 0) model.fold(node.key);
        else this.go(node.parent ?? undefined);
        return true;
      case 'Escape':
        if (model.searching.broughtOut.length === 0) return false;
        model.bringOut([]);
        return true;
      case 'Enter':
        if (node.member) this.handlers.open(node.key, event);
        else model.unfold(node.key);
        return true;
      default:
        return false;
    }
  }

  private go(key: string | undefined): boolean {
    if (key === undefined) return true;
    this.model.select(key);
    this.handlers.show(key);
    this.focus();
    return true;
  }

  private click(event: MouseEvent): void {
    const key = this.keyAt(event);
    const node = this.model.node(key);
    if (!node) return;
    this.model.select(node.key);
    this.handlers.show(node.key);
    const target = event.targetNode;
    // Of whichever window the element is.
    const onFold = target?.instanceOf(HTMLElement) === true && target.hasClass('reference-desk-graph-fold');
    if (!node.member || (onFold && node.hidden > 0)) this.model.unfold(node.key);
    else if (onFold && node.depth > 0) this.model.fold(node.key);
    else this.handlers.open(node.key, event);
  }

  private keyAt(event: Event): string | null {
    const target = event.target as Node | null;
    if (!target?.instanceOf(HTMLElement)) return null;
    const row = target.closest<HTMLElement>('.reference-desk-graph-row');
    return row?.dataset['key'] ?? null;
  }

  private fill(row: HTMLElement, node: FoldedNode, siblings: Siblings): void {
    const { member, depth, hidden, children } = node;
    const signature = JSON.stringify([member?.name, member && captionOf(this.model.forest, member), depth, hidden]);
    const expandable = hidden > 0 || children.length > 0;
    row.setAttrs({
      'data-key': node.key,
      'aria-level': String(depth + 1),
      'aria-setsize': String(siblings.size),
      'aria-posinset': String(siblings.position),
    });
    if (expandable) row.setAttr('aria-expanded', String(hidden === 0));
    else row.removeAttribute('aria-expanded');
    if (this.signatures.get(row) === signature) return;
    this.signatures.set(row, signature);
    row.empty();
    row.setCssProps({ '--reference-desk-depth': String(depth) });
    row.createSpan({ cls: 'reference-desk-graph-fold', attr: { 'aria-hidden': 'true' } });
    const name = member ? member.name : say.more(hidden);
    row
      .createSpan({ cls: 'reference-desk-graph-row-name', text: name })
      .toggleClass('is-ghost', member?.ghost === true);
    if (member && hidden > 0) row.createSpan({ cls: 'reference-desk-graph-row-count', text: `+${hidden}` });
    const rest = member ? captionOf(this.model.forest, member).slice(name.length) : say.peopleFoldedAway;
    row.createSpan({ cls: 'reference-desk-graph-unseen', text: rest });
  }
}
