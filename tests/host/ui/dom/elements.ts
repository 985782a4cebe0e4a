/** Obsidian's additions to Node and Element: making, finding, filling and styling. */

type Attributes = Record<string, string | number | boolean | null>;
type Info = DomElementInfo & SvgElementInfo;

const classesOf = (given: string | string[] | undefined): string[] =>
  (Array.isArray(given) ? given : [given ?? '']).flatMap((part) => part.split(' ')).filter(Boolean);

function setAttribute(element: Element, name: string, value: Attributes[string] | undefined): void {
  if (value === undefined) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

function fill(element: Element, info: Info | string | undefined): void {
  const { cls, text, attr, title, value, type, placeholder, href } =
    typeof info === 'string' ? { cls: info } : (info ?? {});
  element.classList.add(...classesOf(cls));
  if (text !== undefined) setText.call(element, text);
  for (const [name, content] of Object.entries(attr ?? {})) setAttribute(element, name, content);
  for (const [name, content] of Object.entries({ title, type, placeholder, href }))
    setAttribute(element, name, content);
  if (value !== undefined) (element as HTMLInputElement).value = value;
}

function setText(this: Element, text: string | DocumentFragment): void {
  if (typeof text === 'string') this.textContent = text;
  else this.replaceChildren(text);
}

/** Makes an element of the document, fills it, and puts it where `parent` (or the receiver) says. */
function make<T extends Element>(element: T, parent: Node | null, info?: Info | string, callback?: (el: T) => void): T {
  fill(element, info);
  const into = (typeof info === 'object' ? info.parent : undefined) ?? parent;
  callback?.(element);
  if (into !== null) {
    if (typeof info === 'object' && info.prepend === true) into.insertBefore(element, into.firstChild);
    else into.appendChild(element);
  }
  return element;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
type Made = (element: Element) => void;

/** createEl and its sisters, for a receiver (a node) or, as global functions, for none. */
export function makers(documentOf: (self: unknown) => Document, parentOf: (self: unknown) => Node | null) {
  function createEl(this: unknown, tag: string, info?: Info | string, callback?: Made): Element {
    return make(documentOf(this).createElement(tag) as Element, parentOf(this), info, callback);
  }
  return {
    createEl,
    createDiv(this: unknown, info?: Info | string, callback?: Made): Element {
      return createEl.call(this, 'div', info, callback);
    },
    createSpan(this: unknown, info?: Info | string, callback?: Made): Element {
      return createEl.call(this, 'span', info, callback);
    },
    createSvg(this: unknown, tag: string, info?: Info | string, callback?: Made): Element {
      return make(documentOf(this).createElementNS(svgNamespace, tag) as Element, parentOf(this), info, callback);
    },
  };
}

export const nodeMembers = {
  detach(this: ChildNode): void {
    this.parentNode?.removeChild(this);
  },
  empty(this: Node): void {
    while (this.lastChild !== null) this.removeChild(this.lastChild);
  },
  insertAfter<T extends Node>(this: Node, node: T, child: Node | null): T {
    this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
    return node;
  },
  indexOf(this: Node, other: Node): number {
    return [...this.childNodes].indexOf(other as ChildNode);
  },
  setChildrenInPlace(this: Element, children: Node[]): void {
    this.replaceChildren(...children);
  },
  appendText(this: Node, text: string): void {
    this.appendChild((this.ownerDocument ?? document).createTextNode(text));
  },
};

export const elementMembers = {
  getText(this: Element): string {
    return this.textContent ?? '';
  },
  setText,
  addClass(this: Element, ...classes: string[]): void {
    this.classList.add(...classes);
  },
  addClasses(this: Element, classes: string[]): void {
    this.classList.add(...classes);
  },
  removeClass(this: Element, ...classes: string[]): void {
    this.classList.remove(...classes);
  },
  removeClasses(this: Element, classes: string[]): void {
    this.classList.remove(...classes);
  },
  toggleClass(this: Element, classes: string | string[], value: boolean): void {
    for (const name of classesOf(classes)) this.classList.toggle(name, value);
  },
  hasClass(this: Element, name: string): boolean {
    return this.classList.contains(name);
  },
  setAttr(this: Element, name: string, value: Attributes[string]): void {
    setAttribute(this, name, value);
  },
  setAttrs(this: Element, attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
  },
  getAttr(this: Element, name: string): string | null {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, last?: Element): Element | null {
    if (this.matches(selector)) return this;
    return this === last ? null : (this.parentElement?.matchParent(selector, last) ?? null);
  },
  getCssPropertyValue(this: Element, property: string, pseudo?: string): string {
    return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element): boolean {
    return this.ownerDocument.activeElement === this;
  },
  find(this: Element, selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(this: Element, selector: string): Element[] {
    return [...this.querySelectorAll(selector)];
  },
  findAllSelf(this: Element, selector: string): Element[] {
    return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
  },
};

export const styledMembers = {
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>): void {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement, props: Record<string, string>): void {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
};

export const htmlMembers = {
  ...styledMembers,
  show(this: HTMLElement): void {
    this.style.removeProperty('display');
  },
  hide(this: HTMLElement): void {
    this.style.display = 'none';
  },
  toggle(this: HTMLElement, show: boolean): void {
    if (show) this.show();
    else this.hide();
  },
  toggleVisibility(this: HTMLElement, visible: boolean): void {
    this.style.visibility = visible ? '' : 'hidden';
  },
  isShown(this: HTMLElement): boolean {
    return this.isConnected && this.offsetParent !== null;
  },
};
