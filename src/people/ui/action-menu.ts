import { Menu } from 'obsidian';
import type { PersonAction } from './person-action';

/** Opens the menu of a button: where the mouse is, or, for a key, below the button. */
export function showMenu(menu: Menu, click: MouseEvent): void {
  if (click.detail > 0) menu.showAtMouseEvent(click);
  else {
    const button = click.currentTarget as HTMLElement;
    const { left, bottom } = button.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, button.doc);
  }
}

/** A menu of what can be done about somebody. */
export function menuOf(actions: readonly PersonAction[]): Menu {
  const menu = new Menu();
  for (const action of actions) addToMenu(menu, action.label, action.icon, () => action.run());
  return menu;
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
