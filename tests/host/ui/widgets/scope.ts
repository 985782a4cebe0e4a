import type * as Api from 'obsidian';

type Handler = (event: KeyboardEvent, context: Api.KeymapContext) => unknown;
type Modifiers = readonly string[] | null;

interface Binding {
  readonly scope: Scope;
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly func: Handler;
}

/** Keys that mean something while a scope is on top. */
export class Scope {
  readonly bindings: Binding[] = [];

  constructor(readonly parent: Scope | null = null) {}

  /** `modifiers` null: whatever else is pressed; `key` null: every key. */
  register(modifiers: Modifiers, key: string | null, func: Handler): Binding {
    const binding = { scope: this, modifiers: modifiers && namesOf(modifiers), key, func };
    this.bindings.push(binding);
    return binding;
  }

  unregister(binding: Binding): void {
    const at = this.bindings.indexOf(binding);
    if (at >= 0) this.bindings.splice(at, 1);
  }

  /**
   * Whether the event was taken, by this scope or one above it. Those registered last are asked first, and the first that
   * gives `false` takes it.
   */
  handle(event: KeyboardEvent): boolean {
    const key = event.key.toLowerCase();
    const pressed = namesOf(
      ['Ctrl', 'Shift', 'Alt', 'Meta'].filter((name) => event[`${name.toLowerCase()}Key` as 'ctrlKey']),
    );
    for (const { modifiers, key: wanted, func } of [...this.bindings].reverse()) {
      if ((wanted !== null && wanted.toLowerCase() !== key) || (modifiers !== null && modifiers !== pressed)) continue;
      const context = { modifiers: pressed, key: event.key, vkey: event.key };
      if (func(event, context) === false) {
        event.preventDefault();
        event.stopPropagation();
        return true;
      }
    }
    return this.parent?.handle(event) ?? false;
  }
}

function namesOf(modifiers: readonly string[]): string {
  return modifiers
    .map((name) => (name === 'Mod' ? 'Ctrl' : name))
    .sort()
    .join(',');
}

/** The scopes that are open, the last of which hears keys first. */
export class Keymap {
  private readonly scopes: { readonly scope: Scope; readonly doc: Document }[] = [];
  private readonly heard = new WeakSet<Document>();

  constructor() {
    this.hear(document);
  }

  pushScope(scope: Scope): void {
    // The window that somebody works in may be another than the first.
    this.hear(activeDocument);
    this.scopes.push({ scope, doc: activeDocument });
  }

  popScope(scope: Scope): void {
    const at = this.scopes.findLastIndex((one) => one.scope === scope);
    if (at >= 0) this.scopes.splice(at, 1);
  }

  /** Whether the scope on top took the event. What is open in one window leaves the others their keys. */
  handle(event: KeyboardEvent): boolean {
    const { doc } = event;
    const top = this.scopes.findLast((one) => one.doc === doc) ?? this.scopes[0];
    return top?.scope.handle(event) ?? false;
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Api.Modifier): boolean {
    return { Mod: event.ctrlKey, Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey }[
      modifier
    ];
  }

  static isModEvent(event?: Api.UserEvent | null): Api.PaneType | boolean {
    if (!event) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!event.ctrlKey) return false;
    return event.altKey ? (event.shiftKey ? 'window' : 'split') : 'tab';
  }

  /** Keys of this document count, too. */
  hear(doc: Document): void {
    if (this.heard.has(doc)) return;
    this.heard.add(doc);
    doc.addEventListener('keydown', (event) => void this.handle(event), true);
  }
}
