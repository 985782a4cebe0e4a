import { type App, Menu, type Modifier, Platform, setIcon } from 'obsidian';
import { say } from '../i18n/words';
import type { Person } from '../model/person';
import { pickByName } from './picker';

/** Something that can be done: a line of a menu, a row of a list to choose from, perhaps with a shortcut. */
export interface Action {
  readonly label: string;
  readonly icon: string;
  /** Its shortcut in the list of follow-ups. */
  readonly key?: ActionKey;
  /** Whether it leads away from the list from which it is started. */
  readonly leaves?: boolean;
  run(): Promise<void>;
}

/** Something that can be done with several people at once; resolves to whether it was done. */
export interface ActionForMany {
  readonly label: string;
  readonly icon: string;
  /** The shortcuts that do the same with one of them; the first is shown. */
  readonly keys: readonly ActionKey[];
  run(people: readonly Person[]): Promise<boolean>;
}

export interface ActionKey {
  readonly modifiers: readonly Modifier[];
  readonly key: string;
}

const key = (letter: string, ...more: Modifier[]): ActionKey => ({ modifiers: ['Mod', ...more], key: letter });

/** The shortcuts in the list of follow-ups, beside those that open a note. None of them is a key that edits text. */
export const actionKeys = {
  done: key('d'),
  write: key('r'),
  paidForward: key('f'),
  waived: key('d', 'Shift'),
  logToday: key('l'),
  log: key('l', 'Shift'),
  countMention: key('k'),
  week: key('s'),
  month: key('s', 'Shift'),
  until: key('u'),
  cadence: key('e'),
  graph: key('g'),
  about: key('i'),
} as const;

/** Selects a row, to do the same with several; in the list of follow-ups. */
export const selectKey: ActionKey = { modifiers: ['Shift'], key: ' ' };

/** Takes back what was done last; in the list of follow-ups. */
export const undoKey: ActionKey = key('z');

/** `ctrl shift L`, or `cmd shift L` on a Mac. */
export function keyWords({ modifiers, key: letter }: ActionKey): string {
  const names = modifiers.map((one) =>
    one === 'Mod' ? (Platform.isMacOS ? say.followUps.cmd : say.followUps.ctrl) : say.followUps.shift,
  );
  return [...names, letter === ' ' ? say.followUps.space : letter.toUpperCase()].join(' ');
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

export function menuOf(actions: readonly Action[]): Menu {
  const menu = new Menu();
  for (const action of actions) addToMenu(menu, action.label, action.icon, () => action.run());
  return menu;
}

/** Opens the menu of a button: where the mouse is, or, for a key, below the button. */
export function showMenu(menu: Menu, click: MouseEvent, button = click.currentTarget as HTMLElement): void {
  if (click.detail > 0) menu.showAtMouseEvent(click);
  else {
    const { left, bottom } = button.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, button.doc);
  }
}

/** Asks what to do; resolves to null where the list is closed. */
export function pickAction(app: App, placeholder: string, actions: readonly Action[]): Promise<Action | null> {
  return pickByName(app, {
    placeholder,
    empty: say.followUps.noActionOfThatName,
    items: actions,
    nameOf: ({ label }) => label,
    renderEnd: (action, el) => {
      // A phone has none of these keys.
      if (action.key && !Platform.isPhone) el.createEl('kbd', { cls: 'suggestion-hotkey', text: keyWords(action.key) });
      setIcon(el.createSpan({ cls: 'suggestion-flair', attr: { 'aria-hidden': 'true' } }), action.icon);
    },
  });
}
