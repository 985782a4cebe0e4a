import type * as Api from 'obsidian';
import { Component } from '../../data/component';
import { setIcon } from './icons';
import { onTop } from './on-top';

export class MenuItem {
  readonly dom = createEl('button', { cls: 'menu-item', attr: { type: 'button', role: 'menuitem', tabindex: -1 } });
  section = '';
  private readonly iconEl = this.dom.createDiv({ cls: 'menu-item-icon' });
  private readonly titleEl = this.dom.createDiv({ cls: 'menu-item-title' });
  private onChosen: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;
  private submenu: Menu | null = null;

  constructor(private readonly menu: Menu) {
    this.dom.addEventListener('click', (event) => this.choose(event));
    this.dom.addEventListener('pointermove', () => this.dom.focus());
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.iconEl.empty();
    else setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.setAttrs({
      role: checked === null ? 'menuitem' : 'menuitemcheckbox',
      'aria-checked': checked,
    });
    this.dom.toggleClass('is-checked', checked === true);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.dom.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    this.dom.disabled = isLabel;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  /** Not declared in obsidian.d.ts. */
  setSubmenu(): Menu {
    this.dom.setAttrs({ 'aria-haspopup': 'menu' });
    this.dom.addClass('has-submenu');
    this.submenu ??= new Menu(this.menu);
    return this.submenu;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.onChosen = callback;
    return this;
  }

  /** Closes the menu and then does what the item is for, or opens what is below it. */
  choose(event: MouseEvent | KeyboardEvent): void {
    if (this.dom.disabled || this.openSubmenu()) return;
    this.menu.hideAll();
    this.onChosen?.(event);
  }

  openSubmenu(): boolean {
    if (this.submenu === null) return false;
    const { right, top } = this.dom.getBoundingClientRect();
    this.submenu.showAtPosition({ x: right, y: top }, this.dom.doc);
    return true;
  }
}

export class MenuSeparator {
  readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}

/** A menu at the pointer. */
export class Menu extends Component {
  private static readonly ofEvents = new WeakMap<Event, Menu>();
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  private readonly entries: (MenuItem | MenuSeparator)[] = [];
  private onHidden: (() => unknown) | null = null;
  private before: HTMLElement | null = null;

  constructor(private readonly above: Menu | null = null) {
    super();
  }

  /** One menu for all who add to it while the event is told; shown after that, where there is anything to show. */
  static forEvent(event: MouseEvent | PointerEvent): Menu {
    const there = Menu.ofEvents.get(event);
    if (there) return there;
    const menu = new Menu();
    Menu.ofEvents.set(event, menu);
    event.preventDefault();
    window.setTimeout(() => {
      if (menu.entries.length > 0) menu.showAtMouseEvent(event);
    }, 0);
    return menu;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.entries.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.entries.push(new MenuSeparator());
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  /** The element that the menu belongs to: it stays marked while the menu is open. */
  setParentElement(el: HTMLElement): this {
    this.register(() => el.removeClass('has-active-menu'));
    el.addClass('has-active-menu');
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition({ x, y, width, left }: Api.MenuPositionDef, doc: Document = document): this {
    if (this.dom.isConnected) return this;
    this.before = doc.activeElement as HTMLElement | null;
    this.fill();
    doc.body.appendChild(this.dom);
    const win = doc.defaultView ?? window;
    const box = this.dom.getBoundingClientRect();
    const wanted = left === true ? x - box.width : x + (width ?? 0);
    this.dom.setCssStyles({
      left: `${String(Math.max(0, Math.min(wanted, win.innerWidth - box.width)))}px`,
      top: `${String(Math.max(0, Math.min(y, win.innerHeight - box.height)))}px`,
    });
    void this.load();
    onTop.add(this);
    this.registerDomEvent(doc, 'pointerdown', ((event: PointerEvent) => this.onPress(event)) as never, true);
    // On the window, which hears keys before the keymap does: Escape closes the menu, not the modal below it.
    this.registerDomEvent(win, 'keydown', ((event: KeyboardEvent) => this.onKey(event)) as never, true);
    this.choosable[0]?.dom.focus();
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.remove();
    onTop.remove(this);
    this.unload();
    this.before?.focus();
    this.before = null;
    this.onHidden?.();
    return this;
  }

  /** This menu and those it was opened from. */
  hideAll(): void {
    this.hide();
    this.above?.hideAll();
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.onHidden = callback;
  }

  private get choosable(): MenuItem[] {
    return this.entries.filter((entry) => entry instanceof MenuItem).filter(({ dom }) => !dom.disabled);
  }

  /** Sections in the order in which they were begun, with a line between them, and none doubled or at an end. */
  private fill(): void {
    const sections = [...new Set(this.entries.map((entry) => (entry instanceof MenuItem ? entry.section : '')))];
    const groups = sections.map((section) =>
      this.entries.filter((entry) => (entry instanceof MenuItem ? entry.section : '') === section),
    );
    const row = groups.flatMap((group, index) => (index === 0 ? group : [new MenuSeparator(), ...group]));
    const shown = row.filter((entry, index) => entry instanceof MenuItem || row[index + 1] instanceof MenuItem);
    if (shown[0] instanceof MenuSeparator) shown.shift();
    this.dom.replaceChildren(...shown.map(({ dom }) => dom));
  }

  private onPress(event: PointerEvent): void {
    const target = event.target as Element | null;
    if (target?.closest('.menu')) return;
    this.hide();
  }

  private onKey(event: KeyboardEvent): void {
    const items = this.choosable;
    const at = items.findIndex(({ dom }) => dom.isActiveElement());
    const act: Record<string, () => unknown> = {
      ArrowDown: () => items[(at + 1) % items.length]?.dom.focus(),
      ArrowUp: () => items[(at < 1 ? items.length : at) - 1]?.dom.focus(),
      Home: () => items[0]?.dom.focus(),
      End: () => items[items.length - 1]?.dom.focus(),
      Enter: () => items[at]?.choose(event),
      ' ': () => items[at]?.choose(event),
      ArrowRight: () => items[at]?.openSubmenu(),
      ArrowLeft: () => this.above && this.hide(),
      Escape: () => this.hide(),
      Tab: () => this.hideAll(),
    };
    const todo = act[event.key];
    // A menu that was opened from this one has the keys.
    if (!todo || this.isBelowOpenMenu) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    todo();
  }

  private get isBelowOpenMenu(): boolean {
    const focused = this.dom.doc.activeElement;
    return focused !== null && !this.dom.contains(focused) && focused.closest('.menu') !== null;
  }
}
