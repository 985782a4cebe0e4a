import type { DiscShape, Emphasis, LineShape, Scene, TextShape } from '../../../core/graph/shapes';
import type { MeasureText } from '../../../core/graph/text-width';
import type { GraphColours } from './graph-colours';

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
  for (const text of scene.texts) paintText(context, text, colours);
  context.globalAlpha = 1;
}

/** Lines that look alike and follow each other are stroked at once, which is what makes thousands quick. */
function paintLines(context: CanvasRenderingContext2D, lines: readonly LineShape[], colours: GraphColours): void {
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || looksOf(before) !== looksOf(line)) {
      if (before) context.stroke();
      styleLine(context, line, colours);
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

function styleLine(context: CanvasRenderingContext2D, line: LineShape, colours: GraphColours): void {
  const way = line.emphasis === 'way';
  const betweenOthers = line.role === 'mine' || line.role === 'told';
  context.globalAlpha = line.emphasis === 'dim' ? DIM : 1;
  context.strokeStyle = way ? colours.way : colours.line;
  context.lineWidth = way ? 2.2 : (widths[line.role] ?? 1);
  context.setLineDash(line.promised ? [1.5, 4] : betweenOthers ? [5, 4] : []);
}

/** Of discs that look alike one is painted, and its picture put in the place of each, at whole pixels; those brought out, last. */
function paintDiscs(context: CanvasRenderingContext2D, discs: readonly DiscShape[], colours: GraphColours): void {
  const alike = new Map<string, DiscShape[]>();
  for (const disc of discs) {
    const looks = `${disc.emphasis}${disc.tone}${disc.radius}`;
    const group = alike.get(looks);
    if (group) group.push(disc);
    else alike.set(looks, [disc]);
  }
  const ratio = context.getTransform().a;
  const stamp = createEl('canvas');
  const one = stamp.getContext('2d') as CanvasRenderingContext2D;
  context.save();
  context.resetTransform();
  context.globalAlpha = 1;
  for (const [, group] of [...alike].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const disc = group[0] as DiscShape;
    const half = Math.ceil((disc.radius + 1) * ratio);
    // Which empties it.
    stamp.width = stamp.height = 2 * half;
    one.setTransform(ratio, 0, 0, ratio, half, half);
    paintDisc(one, disc, colours);
    for (const { x, y } of group) context.drawImage(stamp, Math.round(x * ratio) - half, Math.round(y * ratio) - half);
  }
  context.restore();
  context.strokeStyle = colours.text;
  context.lineWidth = 1.5;
  for (const { selected, x, y, radius } of discs) {
    if (!selected) continue;
    circle(context, radius + 3.5, x, y);
    context.stroke();
  }
}

/** A disc tells without its colour, too: full, half, ring with a point, ring, dashed ring. */
function paintDisc(
  context: CanvasRenderingContext2D,
  { tone, emphasis, radius }: DiscShape,
  colours: GraphColours,
): void {
  const way = emphasis === 'way';
  context.globalAlpha = alphaOf(emphasis);
  context.fillStyle = tone === 'me' || tone === 'recent' ? colours[tone] : colours.background;
  context.strokeStyle = way ? colours.way : colours[tone];
  context.lineWidth = way ? 2 : 1.5;
  context.setLineDash(tone === 'ghost' ? [2.5, 2] : []);
  circle(context, radius);
  context.fill();
  context.stroke();
  context.fillStyle = colours[tone];
  if (tone === 'quiet') circle(context, radius, 0, 0, Math.PI / 2, Math.PI * 1.5);
  else if (tone === 'distant') circle(context, radius * 0.35);
  else return;
  context.fill();
}

function circle(context: CanvasRenderingContext2D, radius: number, x = 0, y = 0, from = 0, to = Math.PI * 2): void {
  context.beginPath();
  context.arc(x, y, radius, from, to);
}

/** Texts have a rim in the colour of the background, so that lines pass behind them. */
function paintText(context: CanvasRenderingContext2D, text: TextShape, colours: GraphColours): void {
  context.globalAlpha = alphaOf(text.emphasis);
  context.font = fontOf(text.size, text.bold, colours);
  context.strokeStyle = colours.background;
  context.lineWidth = 4;
  context.strokeText(text.text, text.x, text.y);
  context.fillStyle = text.role === 'name' ? colours.text : text.role === 'day' ? colours.muted : colours.way;
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
