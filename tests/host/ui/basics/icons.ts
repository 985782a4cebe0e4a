type Shape = readonly [string, Readonly<Record<string, string>>];

/** Lucide's icons as shapes by name, as in icon-nodes.json of the package lucide-static. */
export type IconShapes = Readonly<Record<string, readonly Shape[]>>;

const svgNamespace = 'http://www.w3.org/2000/svg';
let shapes: IconShapes = {};
const added = new Map<string, string>();
const legacy = 'lucide-';

export function setIconShapes(given: IconShapes): void {
  shapes = given;
}

export function getIconIds(): string[] {
  return [...added.keys(), ...Object.keys(shapes).map((name) => legacy + name)];
}

/** An icon that a plugin draws itself, on a field of 100 by 100. */
export function addIcon(id: string, content: string): void {
  added.set(id, content);
}

export function removeIcon(id: string): void {
  added.delete(id);
}

function emptyIcon(id: string, viewBox: string): SVGSVGElement {
  const svg = activeDocument.createElementNS(svgNamespace, 'svg');
  const attributes = { viewBox, width: '24', height: '24', class: `svg-icon ${id}`, 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  return svg;
}

/** Null for a name that there is not. Lucide's names work with and without `lucide-`. */
export function getIcon(id: string): SVGSVGElement | null {
  const own = added.get(id);
  if (own !== undefined) {
    const svg = emptyIcon(id, '0 0 100 100');
    const parsed = new DOMParser().parseFromString(`<svg xmlns="${svgNamespace}">${own}</svg>`, 'image/svg+xml');
    svg.append(...parsed.documentElement.childNodes);
    return svg;
  }
  const name = id.startsWith(legacy) ? id.slice(legacy.length) : id;
  const found = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (!found) return null;
  const svg = emptyIcon(legacy + name, '0 0 24 24');
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round' };
  for (const [key, value] of Object.entries({ ...stroke, 'stroke-linejoin': 'round' })) svg.setAttribute(key, value);
  for (const [tag, attributes] of found) {
    const shape = activeDocument.createElementNS(svgNamespace, tag);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.append(shape);
  }
  return svg;
}

/** Puts an icon into an element, in place of what is there; a name that there is not leaves it empty. */
export function setIcon(parent: HTMLElement, id: string): void {
  const icon = getIcon(id);
  parent.replaceChildren(...(icon ? [icon] : []));
}
