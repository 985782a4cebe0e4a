import type * as Api from 'obsidian';
import { Platform } from './platform';

type ModifierEvent = MouseEvent | TouchEvent | KeyboardEvent;

interface Handler extends Api.KeymapEventHandler {
  readonly func: Api.KeymapEventListener;
}

const order: readonly Api.Modifier[] = ['Ctrl', 'Meta', 'Alt', 'Shift'];

/** `Mod` is Cmd on a Mac and Ctrl elsewhere. */
const realModifier = (modifier: Api.Modifier): Api.Modifier =>
  modifier === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : modifier;

const join = (modifiers: readonly Api.Modifier[]): string =>
  order.filter((one) => modifiers.map(realModifier).includes(one)).join(',');

function modifiersOf(event: ModifierEvent): string {
  return order.filter((modifier) => Keymap.isModifier(event, modifier)).join(',');
}

/** Keys and what they do, while the scope is on top. Of several handlers for one key the first registered acts. */
export class Scope {
  private readonly handlers: Handler[] = [];

  constructor(private readonly parent?: Scope) {}

  register(
    modifiers: Api.Modifier[] | null,
    key: string | null,
    func: Api.KeymapEventListener,
  ): Api.KeymapEventHandler {
    const joined = modifiers === null ? null : join(modifiers);
    const handler = { scope: this as unknown as Api.Scope, modifiers: joined, key, func };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: Api.KeymapEventHandler): void {
    const at = this.handlers.indexOf(handler as Handler);
    if (at >= 0) this.handlers.splice(at, 1);
  }

  /** What the first handler that fits gave; undefined where none fits, here or above. */
  handle(event: KeyboardEvent): unknown {
    const modifiers = modifiersOf(event);
    for (const handler of this.handlers) {
      if (handler.modifiers !== null && handler.modifiers !== modifiers) continue;
      if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
      return handler.func(event, { modifiers, key: event.key, vkey: event.key }) as unknown;
    }
    return this.parent?.handle(event);
  }
}

/** The stack of scopes: the one on top hears every key of every window first. */
export class Keymap {
  private readonly stack: Scope[] = [];
  /** The scope of the active view, asked before the root scope when no other scope is on top. */
  viewScope: () => Scope | null = () => null;

  constructor(private readonly root: Scope) {}

  static isModifier(event: ModifierEvent, modifier: Api.Modifier): boolean {
    switch (realModifier(modifier)) {
      case 'Ctrl':
        return event.ctrlKey;
      case 'Meta':
        return event.metaKey;
      case 'Alt':
        return event.altKey;
      default:
        return event.shiftKey;
    }
  }

  static isModEvent(event?: Api.UserEvent | null): Api.PaneType | boolean {
    if (!event) return false;
    const middle = 'button' in event && event.button === 1;
    if (!Keymap.isModifier(event, 'Mod')) return middle ? 'tab' : false;
    if (!Keymap.isModifier(event, 'Alt')) return 'tab';
    return Keymap.isModifier(event, 'Shift') ? 'window' : 'split';
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.stack.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.stack.indexOf(scope);
    if (at >= 0) this.stack.splice(at, 1);
  }

  /** Hears the keys of a window, before whatever has the focus. */
  listen(win: Window): void {
    win.addEventListener('keydown', (event) => this.onKey(event), true);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const scope = this.stack.at(-1) ?? this.viewScope() ?? this.root;
    if (scope.handle(event) === false) {
      event.preventDefault();
      event.stopPropagation();
    }
  }
}
