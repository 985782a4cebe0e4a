import type { Menu } from 'obsidian';

/** Adds a line to a menu. */
export function addToMenu(menu: Menu, title: string, icon: string, run: () => unknown): void {
  menu.addItem((item) =>
    item
      .setTitle(title)
      .setIcon(icon)
      .onClick(() => void run()),
  );
}
