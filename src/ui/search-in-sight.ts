import type { Modal } from 'obsidian';

/** While it is on, notices on a phone stand at the bottom: at the top they would cover what one types into. */
const atBottom = 'reference-desk-notices-below';
const shown = new Set<Modal>();

/** To be told when a window opens whose head is to stay in sight, and when it closes. */
export function keepHeadInSight(modal: Modal, isOpen: boolean): void {
  if (isOpen) shown.add(modal);
  else shown.delete(modal);
  const { doc } = modal.containerEl;
  doc.body.toggleClass(
    atBottom,
    [...shown].some((one) => one.containerEl.doc === doc),
  );
}
