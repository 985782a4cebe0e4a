let icons: Record<string, string> = {};
/** Icons that were asked for and that nobody has: a misspelt name. */
export const missingIcons = new Set<string>();

/** SVG text by name. */
export function provideIcons(given: Record<string, string>): void {
  icons = given;
}

export function getIcon(id: string): SVGSVGElement | null {
  const name = id.replace(/^lucide-/, '');
  const text = icons[name];
  if (text === undefined) {
    if (Object.keys(icons).length > 0) missingIcons.add(name);
    return null;
  }
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
  svg.classList.add('svg-icon');
  svg.setAttribute('aria-hidden', 'true');
  return document.importNode(svg, true);
}

export function setIcon(parent: HTMLElement, id: string): void {
  parent.replaceChildren();
  const icon = getIcon(id);
  if (icon) parent.appendChild(icon);
}

export function addIcon(id: string, content: string): void {
  icons[id] = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${content}</svg>`;
}

export function removeIcon(id: string): void {
  delete icons[id];
}

export function getIconIds(): string[] {
  return Object.keys(icons);
}
