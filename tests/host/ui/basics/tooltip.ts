import type * as Api from 'obsidian';

const gap = 6;
let shown: HTMLElement | null = null;

function hideTooltip(): void {
  shown?.remove();
  shown = null;
}

function place(
  tip: HTMLElement,
  target: HTMLElement,
  { placement = 'bottom', gap: wanted = gap }: Api.TooltipOptions,
): void {
  const box = target.getBoundingClientRect();
  const own = tip.getBoundingClientRect();
  const { innerWidth, innerHeight } = target.win;
  const middle = { x: box.left + (box.width - own.width) / 2, y: box.top + (box.height - own.height) / 2 };
  const places = {
    bottom: { x: middle.x, y: box.bottom + wanted },
    top: { x: middle.x, y: box.top - own.height - wanted },
    left: { x: box.left - own.width - wanted, y: middle.y },
    right: { x: box.right + wanted, y: middle.y },
  };
  const { x, y } = places[placement];
  tip.setCssStyles({
    left: `${Math.max(2, Math.min(x, innerWidth - own.width - 2))}px`,
    top: `${Math.max(2, Math.min(y, innerHeight - own.height - 2))}px`,
  });
}

/** Shows a tooltip now. */
export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  options: Api.TooltipOptions = {},
): void {
  hideTooltip();
  const tip = target.doc.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])], attr: { role: 'tooltip' } });
  tip.setText(content);
  place(tip, target, options);
  shown = tip;
}

const texts = new WeakMap<HTMLElement, { text: string; options: Api.TooltipOptions }>();

/** Names the element for those who do not see it, and shows the name to those who point at it or come to it by key. */
export function setTooltip(el: HTMLElement, text: string, options: Api.TooltipOptions = {}): void {
  if (text === '') el.removeAttribute('aria-label');
  else el.setAttribute('aria-label', text);
  if (!texts.has(el)) listen(el);
  texts.set(el, { text, options });
}

function listen(el: HTMLElement): void {
  let timer = 0;
  const show = (): void => {
    const { text, options } = texts.get(el) ?? { text: '', options: {} };
    if (text === '') return;
    timer = window.setTimeout(() => el.isConnected && displayTooltip(el, text, options), options.delay ?? 400);
  };
  const hide = (): void => {
    window.clearTimeout(timer);
    hideTooltip();
  };
  el.addEventListener('mouseenter', show);
  el.addEventListener('mouseleave', hide);
  el.addEventListener('mousedown', hide);
}
