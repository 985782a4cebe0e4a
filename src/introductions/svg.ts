import type { Size } from './camera';
import type { DiscShape, LineShape, Scene, TextShape } from './shapes';

/** Colours of a picture that stands outside Obsidian: dark on light, or light on dark where the reader prefers it. */
const STYLE = `
svg { --paper: #fff; --ink: #222; --faint: #767676; --line: #c4c4cc; --way: #7852ee; --recent: #6f4be0; --quiet: #9484c4; --distant: #8a8a94; background: var(--paper) }
@media (prefers-color-scheme: dark) {
svg { --paper: #1e1e1e; --ink: #dadada; --faint: #999; --line: #4a4a50; --way: #a68af9; --recent: #a68af9; --quiet: #8474b8; --distant: #86868e }
}
text { font-family: Inter, system-ui, sans-serif; fill: var(--ink); dominant-baseline: central; paint-order: stroke; stroke: var(--paper); stroke-width: 3px }
.day { fill: var(--faint) } .fold { fill: var(--way) }
path { fill: none; stroke: var(--line); stroke-width: 1.4px }
.second, .loop, .mine, .told { stroke-width: 1px } .mine, .told { stroke-dasharray: 5 4 }
.promised { stroke-dasharray: 1.5 3.5 } path.way { stroke: var(--way); stroke-width: 2px }
circle { stroke-width: 1.5px; fill: var(--paper) }
.me { fill: var(--way); stroke: var(--way) } .recent { fill: var(--recent); stroke: var(--recent) } .quiet { stroke: var(--quiet) }
.distant, .never, .rest { stroke: var(--distant) } .ghost { stroke: var(--distant); stroke-dasharray: 2.5 2 }
.half { fill: var(--quiet); stroke: none } .dot { fill: var(--distant); stroke: none } .dim { opacity: 0.25 }
.selected { stroke: var(--ink); stroke-width: 2.5px }`;

/** A scene as an SVG document of the view's size. Names are text in it, whatever they contain. */
export function sceneToSvg(scene: Scene, { width, height }: Size, title: string): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${STYLE}</style>`,
    ...scene.lines.map(lineToSvg),
    ...scene.discs.map(discToSvg),
    ...scene.texts.map(textToSvg),
    '</svg>',
    '',
  ].join('\n');
}

function lineToSvg({ role, promised, emphasis, path }: LineShape): string {
  const [x0, y0, x1, y1, ...curve] = path.map(short);
  const straight = x0 === x1 && y0 === y1 ? '' : `L${x1} ${y1}`;
  return `<path class="${classes(role, promised && 'promised', emphasis)}" d="M${x0} ${y0}${straight}C${curve.join(' ')}"/>`;
}

function discToSvg({ x, y, radius, tone, emphasis, selected }: DiscShape): string {
  const [cx, cy, r] = [x, y, radius].map(short);
  const circle = `<circle class="${classes(tone, emphasis, selected && 'selected')}" cx="${cx}" cy="${cy}" r="${r}"/>`;
  if (tone === 'quiet') {
    const [top, bottom] = [short(y - radius), short(y + radius)];
    return `${circle}<path class="${classes('half', emphasis === 'dim' && 'dim')}" d="M${cx} ${top}A${r} ${r} 0 0 0 ${cx} ${bottom}Z"/>`;
  }
  if (tone !== 'distant') return circle;
  return `${circle}<circle class="${classes('dot', emphasis === 'dim' && 'dim')}" cx="${cx}" cy="${cy}" r="${short(radius * 0.35)}"/>`;
}

function textToSvg({ role, x, y, size, text, bold, emphasis }: TextShape): string {
  const weight = bold ? ' font-weight="600"' : '';
  return `<text class="${classes(role, emphasis)}" x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${weight}>${escapeXml(text)}</text>`;
}

function classes(...names: readonly (string | false)[]): string {
  return names.filter((name) => name !== false && name !== 'normal').join(' ');
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text as XML: what is markup is escaped, what XML may not hold (control characters, half surrogates) is left out. */
function escapeXml(text: string): string {
  let escaped = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const allowed =
      code >= 32 ? (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) !== 0xfffe : code === 9 || code === 10;
    if (allowed) escaped += ENTITIES[character] ?? character;
  }
  return escaped;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
