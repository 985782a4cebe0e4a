import type { TooltipOptions } from 'obsidian';

const tooltips = new WeakMap<HTMLElement, { text: string; options: TooltipOptions }>();
let shown: HTMLElement | null = null;
let timer: number | undefined;

/** Says what an element is for, to the eye (on hover and focus) and to a screen reader. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  el.setAttribute('aria-label', tooltip);
  const known = tooltips.has(el);
  tooltips.set(el, { text: tooltip, options });
  if (known) return;
  const show = (): void => {
    const { text, options: how } = tooltips.get(el) ?? { text: '', options: {} };
    window.clearTimeout(timer);
    if (how.delay === undefined || how.delay <= 0) displayTooltip(el, text, how);
    else timer = window.setTimeout(() => displayTooltip(el, text, how), how.delay);
  };
  el.addEventListener('mouseenter', show);
  el.addEventListener('focus', () => {
    if (el.matches(':focus-visible')) show();
  });
  for (const type of ['mouseleave', 'blur', 'click']) el.addEventListener(type, hideTooltip);
}

/** Shows words beside an element until the pointer or the focus leaves it. There is one tooltip at a time. */
export function displayTooltip(
  newTargetEl: HTMLElement,
  content: string | DocumentFragment,
  { placement = 'bottom', gap = 6, classes = [] }: TooltipOptions = {},
): void {
  hideTooltip();
  if (content === '' || !newTargetEl.isConnected) return;
  const tooltip = newTargetEl.doc.body.createDiv({
    cls: ['tooltip', `mod-${placement}`, ...classes],
    attr: { role: 'tooltip' },
  });
  tooltip.setText(content);
  const { left, right, top, bottom, width, height } = newTargetEl.getBoundingClientRect();
  const [x, y] = {
    bottom: [left + width / 2, bottom + gap],
    top: [left + width / 2, top - gap - tooltip.offsetHeight],
    left: [left - gap - tooltip.offsetWidth / 2, top + (height - tooltip.offsetHeight) / 2],
    right: [right + gap + tooltip.offsetWidth / 2, top + (height - tooltip.offsetHeight) / 2],
  }[placement] as [number, number];
  const { innerWidth } = newTargetEl.win;
  const half = tooltip.offsetWidth / 2;
  tooltip.setCssStyles({ left: `${String(Math.max(half, Math.min(x, innerWidth - half)))}px`, top: `${String(y)}px` });
  shown = tooltip;
}

export function hideTooltip(): void {
  window.clearTimeout(timer);
  shown?.remove();
  shown = null;
}
