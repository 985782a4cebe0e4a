/** Says what an element is for, to the eye (on hover and focus) and to a screen reader. */
export function setTooltip(el: HTMLElement, tooltip: string): void {
  el.setAttribute('aria-label', tooltip);
  if (el.dataset['tooltip'] === undefined) {
    el.addEventListener('mouseenter', () => displayTooltip(el, el.getAttribute('aria-label') ?? ''));
    el.addEventListener('mouseleave', hideTooltip);
    el.addEventListener('click', hideTooltip);
  }
  el.dataset['tooltip'] = '';
}

export function displayTooltip(el: HTMLElement, content: string | DocumentFragment): void {
  hideTooltip();
  const tooltip = el.ownerDocument.body.createDiv({ cls: 'tooltip' });
  tooltip.setText(content as string);
  const { left, bottom, width } = el.getBoundingClientRect();
  tooltip.setCssStyles({ left: `${String(left + width / 2)}px`, top: `${String(bottom + 6)}px` });
}

function hideTooltip(): void {
  for (const tooltip of document.querySelectorAll('.tooltip')) tooltip.remove();
}
