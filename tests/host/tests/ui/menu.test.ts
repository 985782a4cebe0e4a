// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { press, stage } from './widget-stage';
import { Menu } from '../../ui/widgets/menu';
import { Modal } from '../../ui/widgets/modal';

const at = { x: 0, y: 0 };
const focused = (): string | null => document.activeElement?.querySelector('.menu-item-title')?.textContent ?? null;

function menuOf(chosen: (name: string) => void, ...names: string[]): Menu {
  const menu = new Menu();
  for (const name of names) menu.addItem((item) => item.setTitle(name).onClick(() => chosen(name)));
  return menu;
}

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a menu', () => {
  it('is walked by arrows past what cannot be chosen, and Enter chooses once it is closed', () => {
    const box = document.body.createEl('input');
    box.focus();
    const chosen = vi.fn(() => expect(document.querySelector('.menu')).toBeNull());
    const menu = menuOf(chosen, 'Settle', 'Snooze');
    menu.addItem((item) => item.setTitle('Nothing').setDisabled(true));
    menu.showAtPosition(at);
    expect(focused()).toBe('Settle');
    press('ArrowDown');
    expect(focused()).toBe('Snooze');
    press('ArrowDown');
    expect(focused()).toBe('Settle');
    press('ArrowUp');
    press('Enter');
    expect(chosen.mock.calls).toEqual([['Snooze']]);
    expect(document.activeElement).toBe(box);
  });

  it('closes at Escape without closing the modal under it', () => {
    const modal = new Modal(stage);
    modal.open();
    const hidden = vi.fn();
    const menu = menuOf(vi.fn(), 'One');
    menu.onHide(hidden);
    menu.showAtPosition(at);
    press('Escape');
    expect(hidden).toHaveBeenCalledTimes(1);
    expect(modal.containerEl.isConnected).toBe(true);
    press('Escape');
    expect(modal.containerEl.isConnected).toBe(false);
  });

  it('closes at a press outside it', () => {
    menuOf(vi.fn(), 'One').showAtPosition(at);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(document.querySelector('.menu')).toBeNull();
  });

  it('keeps sections together, with one line between them and none at an end', () => {
    const menu = new Menu().addSeparator();
    for (const [title, section] of [
      ['a', 'one'],
      ['b', 'two'],
      ['c', 'one'],
    ] as const) {
      menu.addItem((item) => item.setTitle(title).setSection(section));
    }
    menu.addSeparator().showAtPosition(at);
    const words = [...menu.dom.children].map((row) => (row.matches('.menu-separator') ? '-' : row.textContent));
    expect(words).toEqual(['a', 'c', '-', 'b']);
    menu.hide();
  });

  it('opens what is below an item, and closes all when something is chosen there', () => {
    const chosen = vi.fn();
    const menu = new Menu();
    menu.addItem((item) => {
      item.setTitle('Snooze');
      item.setSubmenu().addItem((below) => below.setTitle('A week').onClick(() => chosen()));
    });
    menu.showAtPosition(at);
    press('ArrowRight');
    expect(focused()).toBe('A week');
    press('ArrowLeft');
    expect(focused()).toBe('Snooze');
    press('Enter');
    press('Enter');
    expect(chosen).toHaveBeenCalledTimes(1);
    expect(document.querySelector('.menu')).toBeNull();
  });

  it('of an event is one for all who ask, and is shown when the event is over', () => {
    vi.useFakeTimers();
    const event = new MouseEvent('contextmenu', { cancelable: true });
    const menu = Menu.forEvent(event);
    expect(Menu.forEvent(event)).toBe(menu);
    menu.addItem((item) => item.setTitle('One'));
    vi.runAllTimers();
    expect(menu.dom.isConnected).toBe(true);
    menu.hide();
  });
});
