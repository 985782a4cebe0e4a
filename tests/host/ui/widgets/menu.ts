import { Component } from '../../data/component';
import { setIcon } from './icons';

export class MenuItem {
  readonly dom = createEl('button', { cls: 'menu-item', attr: { role: 'menuitem' } });
  private readonly iconEl = this.dom.createDiv({ cls: 'menu-item-icon' });
  private readonly titleEl = this.dom.createDiv({ cls: 'menu-item-title' });
  private onChosen: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(private readonly menu: Menu) {
    this.dom.addEventListener('click', (event) => {
      this.menu.hide();
      this.onChosen?.(event);
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title as string);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon !== null) setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.setAttribute('role', 'menuitemcheckbox');
    this.dom.setAttribute('aria-checked', String(checked === true));
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.dom.toggleAttribute('disabled', disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setSection(section: string): this {
    this.dom.dataset['section'] = section;
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.onChosen = callback;
    return this;
  }
}

/** A menu at the pointer. */
export class Menu extends Component {
  private static readonly ofEvents = new WeakMap<Event, Menu>();
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  private onHidden: (() => unknown) | null = null;
  private before: HTMLElement | null = null;

  static forEvent(event: MouseEvent | PointerEvent): Menu {
    const there = Menu.ofEvents.get(event);
    if (there) return there;
    const menu = new Menu();
    Menu.ofEvents.set(event, menu);
    window.setTimeout(() => menu.showAtMouseEvent(event), 0);
    return menu;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    callback(item);
    this.dom.appendChild(item.dom);
    return this;
  }

  addSeparator(): this {
    this.dom.createDiv({ cls: 'menu-separator' });
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition({ x, y }: { x: number; y: number }, doc: Document = activeDocument): this {
    this.before = doc.activeElement as HTMLElement | null;
    doc.body.appendChild(this.dom);
    const { width, height } = this.dom.getBoundingClientRect();
    const { innerWidth, innerHeight } = doc.defaultView ?? window;
    this.dom.setCssStyles({
      left: `${String(Math.max(0, Math.min(x, innerWidth - width)))}px`,
      top: `${String(Math.max(0, Math.min(y, innerHeight - height)))}px`,
    });
    void this.load();
    this.registerDomEvent(doc, 'pointerdown', ((event: PointerEvent) => {
      if (!this.dom.contains(event.target as Node)) this.hide();
    }) as never);
    this.registerDomEvent(doc, 'keydown', ((event: KeyboardEvent) => this.onKey(event)) as never, true);
    this.dom.querySelector<HTMLElement>('.menu-item')?.focus();
    return this;
  }

  hide(): this {
    this.dom.remove();
    this.unload();
    this.before?.focus();
    this.onHidden?.();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.onHidden = callback;
  }

  private onKey(event: KeyboardEvent): void {
    const items = [...this.dom.querySelectorAll<HTMLElement>('.menu-item:not([disabled])')];
    const at = items.indexOf(this.dom.ownerDocument.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) items[(at + step + items.length) % items.length]?.focus();
    else if (event.key === 'Escape') this.hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
