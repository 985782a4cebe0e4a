import { elementMembers, htmlMembers, makers, nodeMembers, styledMembers } from './elements';
import { delegationMembers, forgetDocument, htmlEventMembers, watchDocument, windows } from './events';
import { installLanguage } from './language';

type Scope = typeof globalThis & Window;

function add(prototype: object, members: object): void {
  const descriptors = Object.getOwnPropertyDescriptors(members);
  for (const [name, descriptor] of Object.entries(descriptors)) {
    Object.defineProperty(prototype, name, { ...descriptor, enumerable: false, configurable: true });
  }
}

const documentOf = (node: Node): Document =>
  node.ownerDocument ?? (node.nodeType === 9 ? (node as Document) : document);
const windowOf = (node: Node): Window => documentOf(node).defaultView ?? window;

/** `instanceof` that holds across windows: the class of the same name in the window that the value belongs to. */
function instanceOf(this: { win: Window }, type: { name: string; new (): unknown }): boolean {
  if (this instanceof type) return true;
  const own = (this.win as unknown as Record<string, unknown>)[type.name];
  return typeof own === 'function' && this instanceof own;
}

/** The parts of a node's innerWidth and innerHeight that are padding. */
function inner(element: HTMLElement, side: 'Width' | 'Height'): number {
  const style = element.win.getComputedStyle(element);
  const [before, after] =
    side === 'Width' ? [style.paddingLeft, style.paddingRight] : [style.paddingTop, style.paddingBottom];
  return element[`client${side}`] - Number.parseFloat(before) - Number.parseFloat(after);
}

/**
 * Gives a window Obsidian's DOM: all of `declare global` in obsidian.d.ts. `main` is the window the plugin's code runs in,
 * the same as `win` unless `win` is a pop-out. Works on happy-dom's window in Node, too.
 */
export function installDom(win: Window, main: Window = win): void {
  const scope = win as Scope;
  if (windows.has(win)) return;
  windows.add(win);
  watchDocument(win.document);
  installLanguage(scope);
  add(scope.Node.prototype, {
    ...nodeMembers,
    ...makers(
      (self) => documentOf(self as Node),
      (self) => self as Node,
    ),
    instanceOf,
  });
  Object.defineProperties(scope.Node.prototype, {
    doc: {
      configurable: true,
      get: function (this: Node) {
        return documentOf(this);
      },
    },
    win: {
      configurable: true,
      get: function (this: Node) {
        return windowOf(this);
      },
    },
    constructorWin: { configurable: true, get: () => win },
  });
  add(scope.Element.prototype, elementMembers);
  add(scope.HTMLElement.prototype, { ...htmlMembers, ...htmlEventMembers });
  Object.defineProperties(scope.HTMLElement.prototype, {
    innerWidth: {
      configurable: true,
      get: function (this: HTMLElement) {
        return inner(this, 'Width');
      },
    },
    innerHeight: {
      configurable: true,
      get: function (this: HTMLElement) {
        return inner(this, 'Height');
      },
    },
  });
  add(scope.SVGElement.prototype, styledMembers);
  add(scope.DocumentFragment.prototype, { find: elementMembers.find, findAll: elementMembers.findAll });
  add(scope.Document.prototype, delegationMembers);
  add(scope.UIEvent.prototype, { instanceOf });
  Object.defineProperties(scope.UIEvent.prototype, {
    targetNode: {
      configurable: true,
      get: function (this: UIEvent) {
        return this.target as Node | null;
      },
    },
    doc: {
      configurable: true,
      get: function (this: UIEvent) {
        return (this.view ?? main).document;
      },
    },
    win: {
      configurable: true,
      get: function (this: UIEvent) {
        return this.view ?? main;
      },
    },
  });
  add(scope, {
    ...makers(
      () => win.document,
      () => null,
    ),
    createFragment(callback?: (fragment: DocumentFragment) => void): DocumentFragment {
      const fragment = win.document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    fish: (selector: string) => win.document.querySelector(selector),
    fishAll: (selector: string) => [...win.document.querySelectorAll(selector)],
    ready: (callback: () => unknown) => void Promise.resolve().then(callback),
  });
  followFocus(scope, main as Scope);
}

let focused: Window | null = null;

/** Makes a window the one in front, as somebody does who works in it. */
export function makeActive(win: Window): void {
  focused = win;
}

/** activeWindow and activeDocument follow the focus between the windows. */
function followFocus(scope: Scope, main: Scope): void {
  for (const type of ['focus', 'pointerdown', 'keydown']) scope.addEventListener(type, () => makeActive(scope), true);
  scope.addEventListener('pagehide', () => {
    windows.delete(scope);
    forgetDocument(scope.document);
    if (focused === scope) focused = main;
  });
  const active = (): Window => focused ?? main;
  Object.defineProperties(scope, {
    activeWindow: { configurable: true, get: active },
    activeDocument: { configurable: true, get: () => active().document },
  });
}
