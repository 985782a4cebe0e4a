import { compareText } from '../../notes/fold';
import { type MeasureText } from '../text-width';
import { type DiscShape, type Emphasis, type LineShape, type Scene, type TextShape } from '../shapes';

/** What the painter paints with. Each is the colour of a CSS class, so that themes and snippets reach the canvas. */
const roles = [
  'background',
  'text',
  'muted',
  'line',
  'path',
  'me',
  'recent',
  'quiet',
  'distant',
  'never',
  'ghost',
  'rest',
  'hue0',
  'hue1',
  'hue2',
  'hue3',
  'hue4',
  'hue5',
  'hue6',
  'hue7',
] as const;

export type ColourRole = (typeof roles)[number];

export interface GraphColours extends Record<ColourRole, string> {
  readonly font: string;
}

/** Adds one unseen element for each colour; the style sheet gives them theirs. */
export function addColourProbes(parent: HTMLElement): HTMLElement {
  const probes = parent.createDiv({ cls: 'reference-desk-graph-colours', attr: { 'aria-hidden': 'true' } });
  for (const role of roles) probes.createSpan({ cls: `reference-desk-graph-colour mod-${role}` });
  return probes;
}

/** The colours and the font as they are now; to be read again when the theme changes. */
export function readColours(probes: HTMLElement): GraphColours {
  const { win } = probes;
  const colours = Object.fromEntries(
    roles.map((role, index) => {
      const probe = probes.children[index];
      return [role, probe ? win.getComputedStyle(probe).color : 'currentcolor'];
    }),
  ) as Record<ColourRole, string>;
  return { ...colours, font: win.getComputedStyle(probes).fontFamily };
}

const DIM = 0.25;
/** Font size at which texts are measured once; widths at other sizes follow. */
const MEASURED_AT = 100;
const MOST_MEASURED = 20_000;

/** Paints a scene on a canvas whose transform is in pixels of the view. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, colours: GraphColours): void {
  context.lineCap = 'round';
  paintLines(context, scene.lines, colours);
  context.setLineDash([]);
  paintDiscs(context, scene.discs, colours);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  // All rims first: the rim of a name must not cover the name above it.
  for (const text of scene.texts) paintRim(context, text, colours);
  for (const text of scene.texts) paintText(context, text, colours);
  context.globalAlpha = 1;
}

/** More lines than this are thin: those wider than a pixel take ten times as long, and leave no background to see them on. */
const MANY = 500;

/** Lines that look alike and follow each other are stroked at once, which is what makes thousands quick. */
function paintLines(context: CanvasRenderingContext2D, lines: readonly LineShape[], colours: GraphColours): void {
  const widest = lines.length > MANY ? 1 : 2;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || looksOf(before) !== looksOf(line)) {
      if (before) context.stroke();
      styleLine(context, line, colours, widest);
      context.beginPath();
    }
    const [x0, y0, x1, y1, ax, ay, bx, by, x2, y2] = line.path;
    context.moveTo(x0, y0);
    if (line.role === 'met' || line.role === 'often') context.lineTo(x2, y2);
    else {
      context.lineTo(x1, y1);
      context.bezierCurveTo(ax, ay, bx, by, x2, y2);
    }
  }
  if (lines.length > 0) context.stroke();
}

function looksOf({ role, emphasis, promised }: LineShape): string {
  return role + emphasis + String(promised);
}

const widths: Readonly<Partial<Record<LineShape['role'], number>>> = {
  introduction: 1.4,
  acquaintance: 1.4,
  often: 1.8,
  met: 0.7,
};

function styleLine(context: CanvasRenderingContext2D, line: LineShape, colours: GraphColours, widest: number): void {
  const onPath = line.emphasis === 'path';
  const betweenOthers = line.role === 'mine' || line.role === 'told';
  context.globalAlpha = line.emphasis === 'dim' ? DIM : 1;
  context.strokeStyle = onPath ? colours.path : colours.line;
  context.lineWidth = onPath ? 2.2 : Math.min(widths[line.role] ?? 1, widest);
  context.setLineDash(line.promised ? [1.5, 4] : betweenOthers ? [5, 4] : []);
}

/** So many discs at once: what a canvas fills and strokes at once it must hold at once. */
const AT_ONCE = 200;
/** A picture of more discs than this is dense. */
export const DENSE = 4_000;
/** Of such small ones in it nobody can tell the shape: they are squares, which cost a tenth. */
const SMALL = 3;

/** Discs that look alike are painted at once; those brought out last, over the others. */
function paintDiscs(context: CanvasRenderingContext2D, discs: readonly DiscShape[], colours: GraphColours): void {
  const alike = new Map<string, DiscShape[]>();
  const dense = discs.length > DENSE;
  for (const disc of discs) {
    const looks = disc.emphasis + disc.tone + String(disc.hue) + String(dense && disc.radius < SMALL);
    const group = alike.get(looks);
    if (group) group.push(disc);
    else alike.set(looks, [disc]);
  }
  for (const [, group] of [...alike].sort(([a], [b]) => compareText(a, b))) {
    for (let at = 0; at < group.length; at += AT_ONCE)
      paintAlike(context, group.slice(at, at + AT_ONCE), colours, dense);
  }
  const selected = discs.filter((disc) => disc.selected);
  context.strokeStyle = colours.text;
  context.lineWidth = 1.5;
  circle(context, selected, ({ radius }) => radius + 3.5);
  context.stroke();
}

/** A disc tells without its colour, too: full, half, ring with a point, ring, dashed ring. */
function paintAlike(
  context: CanvasRenderingContext2D,
  discs: readonly DiscShape[],
  colours: GraphColours,
  dense: boolean,
): void {
  const { tone, hue, emphasis, radius: first } = discs[0] as DiscShape;
  const colour = hue === undefined ? colours[tone] : colours[`hue${hue}` as ColourRole];
  const onPath = emphasis === 'path';
  context.globalAlpha = alphaOf(emphasis);
  context.fillStyle = tone === 'me' || tone === 'recent' ? colour : colours.background;
  context.strokeStyle = onPath ? colours.path : colour;
  context.lineWidth = onPath ? 2 : hue === undefined ? 1.5 : 2.5;
  context.setLineDash(tone === 'ghost' ? [2.5, 2] : []);
  if (dense && first < SMALL) {
    context.fillStyle = context.strokeStyle;
    for (const { x, y } of discs) context.fillRect(Math.round(x) - 2, Math.round(y) - 2, 5, 5);
    return;
  }
  circle(context, discs, ({ radius }) => radius);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  if (tone !== 'quiet' && tone !== 'distant') return;
  context.fillStyle = colour;
  if (tone === 'quiet') circle(context, discs, ({ radius }) => radius, Math.PI / 2, Math.PI * 1.5);
  else circle(context, discs, ({ radius }) => radius * 0.35);
  context.fill();
}

function circle(
  context: CanvasRenderingContext2D,
  discs: readonly DiscShape[],
  radiusOf: (disc: DiscShape) => number,
  from = 0,
  to = Math.PI * 2,
): void {
  context.beginPath();
  for (const disc of discs) {
    const radius = radiusOf(disc);
    context.moveTo(disc.x + radius * Math.cos(from), disc.y + radius * Math.sin(from));
    context.arc(disc.x, disc.y, radius, from, to);
  }
}

/**
 * Texts have a rim in the colour of the background, wide enough that no line shows between their letters; also those that are dim, or a
 * highlighted path would run through them.
 */
function paintRim(context: CanvasRenderingContext2D, text: TextShape, colours: GraphColours): void {
  context.globalAlpha = 1;
  context.font = fontOf(text.size, text.bold, colours);
  context.strokeStyle = colours.background;
  context.lineWidth = RIM;
  context.strokeText(text.text, text.x, text.y);
}

const RIM = 7;

function paintText(context: CanvasRenderingContext2D, text: TextShape, colours: GraphColours): void {
  context.globalAlpha = alphaOf(text.emphasis);
  context.font = fontOf(text.size, text.bold, colours);
  context.fillStyle = text.role === 'name' ? colours.text : text.role === 'day' ? colours.muted : colours.path;
  context.fillText(text.text, text.x, text.y);
}

function alphaOf(emphasis: Emphasis): number {
  return emphasis === 'dim' ? DIM : 1;
}

function fontOf(size: number, bold: boolean, colours: GraphColours): string {
  return `${bold ? '600 ' : ''}${size}px ${colours.font}`;
}

/** Measures with the canvas's own font, each text once. */
export function textMeasurer(context: CanvasRenderingContext2D, colours: GraphColours): MeasureText {
  const widths = new Map<string, number>();
  return (text, size) => {
    let width = widths.get(text);
    if (width === undefined) {
      context.font = fontOf(MEASURED_AT, false, colours);
      width = context.measureText(text).width / MEASURED_AT;
      if (widths.size >= MOST_MEASURED) widths.clear();
      widths.set(text, width);
    }
    return width * size;
  };
}
