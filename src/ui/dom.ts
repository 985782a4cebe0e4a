import { type Plugin, setIcon, setTooltip, type TooltipPlacement } from 'obsidian';
import { say } from '../i18n/words';
import type { Source } from '../model/source';

let made = 0;

/** An id for an element that others refer to: two views of a kind may be open in one document. */
export function unusedId(): string {
  made += 1;
  return `reference-desk-${made}`;
}

/** Makes `children` those of `parent`, and moves only what must move: an element that is moved loses the focus. */
export function placeChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const wanted = new Set<Node>(children);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  let next = parent.firstChild;
  for (const child of children) {
    if (child === next) next = next.nextSibling;
    else parent.insertBefore(child, next);
  }
}

/** An icon is drawn once; rows that are made at every key get copies. */
const drawn = new Map<string, Node>();

/** Shows an icon in an element, as `setIcon` does. For lists, in which a few icons stand often. */
export function copyIcon(parent: HTMLElement, icon: string): void {
  const known = drawn.get(icon);
  if (known) {
    parent.replaceChildren(parent.doc.importNode(known, true));
    return;
  }
  setIcon(parent, icon);
  if (parent.firstChild) drawn.set(icon, parent.firstChild.cloneNode(true));
}

/** A button of a row that shows an icon and is called by its label. */
export function iconButton(
  parent: HTMLElement,
  icon: string,
  label: string,
  placement: TooltipPlacement = 'bottom',
): HTMLButtonElement {
  const button = parent.createEl('button', {
    cls: 'reference-desk-row-action clickable-icon',
    attr: { 'aria-label': label },
  });
  setIcon(button, icon);
  setTooltip(button, label, { placement });
  return button;
}

/** An icon with a count in the status bar, which does something when it is clicked; its label is set with the count. */
export function statusBarItem(plugin: Plugin, icon: string, onClick: () => void): HTMLElement {
  const item = plugin.addStatusBarItem();
  item.addClass('mod-clickable');
  item.setAttrs({ role: 'button', tabindex: '0' });
  setIcon(item.createSpan({ cls: 'status-bar-item-icon', attr: { 'aria-hidden': 'true' } }), icon);
  item.createSpan({ cls: 'status-bar-item-segment reference-desk-count' });
  item.addEventListener('click', onClick);
  item.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') onClick();
  });
  return item;
}

export function placeWords({ path, line }: Source): string {
  return line === null ? path : say.ui.placeAndLine({ path, line });
}

/** Shows where a fact was read as the tooltip of its button, which keeps its own words as its name. */
export function setSourceTooltip(
  button: HTMLElement,
  words: HTMLElement,
  source: Source,
  placement: TooltipPlacement = 'bottom',
): void {
  setTooltip(button, placeWords(source), { placement });
  // Obsidian keeps a tooltip in the label, which would be read out in place of the words.
  words.id = unusedId();
  button.setAttr('aria-labelledby', words.id);
}
