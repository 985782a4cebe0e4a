import type { Menu } from 'obsidian';

/** Opens a menu where the mouse is, or, for a key, below what has the focus. */
export function showMenu(menu: Menu, event: MouseEvent): void {
  const { currentTarget, detail, type } = event;
  if (detail > 0 || type !== 'click' || !(currentTarget as Node | null)?.instanceOf(HTMLElement)) {
    menu.showAtMouseEvent(event);
    return;
  }
  const element = currentTarget as HTMLElement;
  const { left, bottom } = element.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, element.doc);
}

/** Adds a line to a menu. */
export function addToMenu(menu: Menu, title: string, icon: string, run: () => unknown): void {
  menu.addItem((item) =>
    item
      .setTitle(title)
      .setIcon(icon)
      .onClick(() => void run()),
  );
}
