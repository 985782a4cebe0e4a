import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import { compareText } from '../notes/fold';
import { type Box, type Camera, isOutside, type Size, toScreen, VIEW_MARGIN } from './camera';
import { inSight } from './fold';
import { type Forest, isUnmade, peopleOf, pathBack } from './forest';
import { type Groups, OTHERS } from './groups';
import { endOf, labelBeside, labelOf, type Side, TakenPlaces } from './labels';
import { outwardPath, throughTheMiddle } from './radial-layout';
import {
  type DiscShape,
  type Emphasis,
  type LineRole,
  type LineShape,
  recencyOf,
  type Scene,
  type TextShape,
  type Tone,
} from './shapes';
import type { MeasureText } from './text-width';
import { COLUMN, FIRST_COLUMN, GUTTER, type Layout, type PlacedNode, ROW } from './tidy-layout';

export interface SceneOptions {
  readonly camera: Camera;
  readonly view: Size;
  readonly today: Day;
  readonly measure: MeasureText;
  readonly selected: string | null;
  /** The person under the pointer; the path from me to them is highlighted. */
  readonly hovered: string | null;
  /** A path from me to one person, highlighted instead of their path in the tree while they are hovered or selected. */
  readonly path?: readonly PersonKey[];
  /** The people found by a search or highlighted; all others are dimmed. Null: nobody is dimmed. */
  readonly found: ReadonlySet<PersonKey> | null;
  /** Whose disc has which colour; missing or null where colours stand for the last contact. */
  readonly groups?: Groups | null;
}

/** The hovered person, else the selected one, else an empty string. */
export function focusOf({ hovered, selected }: SceneOptions): PersonKey {
  return hovered ?? selected ?? '';
}

/** Whether `options.path` is highlighted, not the path in the tree. */
export function isOnPath(options: SceneOptions): boolean {
  return options.path?.[options.path.length - 1] === focusOf(options);
}

/** The people on the highlighted path, each with the person before them; null for the first. */
export type Stages = ReadonlyMap<PersonKey, PersonKey | null>;

export function stagesOf(forest: Forest, options: SceneOptions): Stages {
  const back = pathBack(forest, focusOf(options)).map((member) => member.key);
  const keys = isOnPath(options) ? (options.path ?? []) : back.reverse();
  return new Map(keys.map((key, i) => [key, keys[i - 1] ?? null]));
}

/** Names are placed beside at most this many discs: nobody reads more at once. */
const MOST_NAMES = 200;
/** More people than anyone can have led to. */
const HIGHLIGHTED = 1e9;
/** Room for a name where there are no columns, in pixels of the screen: more where people stand so far apart that it is there. */
const [NAME, WHOLE_NAME] = [150, 320];
/** Where people stand so far apart, no name stands nearer to the edge of the view. */
const EDGE = 4;

/** A person in view. */
interface Seen {
  readonly place: PlacedNode;
  readonly disc: DiscShape;
  /** Names of higher weight are placed first. */
  readonly weight: number;
}

/** The picture of a laid-out forest seen through a camera. Shapes outside the view are left out. */
export function buildScene(forest: Forest, layout: Layout, options: SceneOptions): Scene {
  const stages = stagesOf(forest, options);
  const discs = new Map<string, DiscShape>();
  const inView: Seen[] = [];
  for (const place of layout.places.values()) {
    const disc = discOf(place, options, stages);
    discs.set(disc.key, disc);
    if (isInView(disc, options)) inView.push({ place, disc, weight: weightOf(place, disc) });
  }
  const arcs = layout.kind === 'network' ? [] : arcsOf(forest, layout, discs, options, stages);
  const between =
    layout.kind === 'tidy'
      ? []
      : layout.kind === 'network'
        ? networkLines(layout, discs, options, stages)
        : [...arcs, ...branchesOf(layout, discs, new Map(), options, stages)];
  const texts = writeLabels(layout, inView, options, between);
  const lines = layout.kind === 'tidy' ? [...arcs, ...branchesOf(layout, discs, texts, options, stages)] : between;
  return {
    // Dimmed lines first, highlighted ones last and on top: the alphabetical order of the three names.
    lines: lines.sort((a, b) => compareText(a.emphasis, b.emphasis)),
    discs: inView.map(({ disc }) => disc),
    texts: [...texts.values()].flat(),
  };
}

function discOf(place: PlacedNode, options: SceneOptions, stages: Stages): DiscShape {
  const { node } = place;
  const tone = toneOf(place, options.today);
  const { x, y } = toScreen(options.camera, place);
  const hue = options.groups && tone !== 'me' ? (options.groups.of.get(node.key) ?? OTHERS) : undefined;
  const radius = Math.max(radiusOf(place) * options.camera.scale, tone === 'me' ? 5 : 2.5);
  return {
    key: node.key,
    x,
    y,
    radius,
    tone,
    ...(hue === undefined ? {} : { hue }),
    emphasis: emphasisOf(node.key, options, stages),
    selected: node.key === options.selected,
  };
}

function toneOf({ node }: PlacedNode, today: Day): Tone {
  if (!node.member) return 'rest';
  if (node.depth === 0) return 'me';
  return node.member.ghost ? 'ghost' : recencyOf(node.member.lastContact, today);
}

/** Grows with the square root of the people led to, so that the area of the disc grows with their number. */
function radiusOf({ node }: PlacedNode): number {
  if (node.depth === 0) return 11;
  return node.member ? Math.min(4.5 + 1.6 * Math.sqrt(node.member.led), 10) : 3;
}

function emphasisOf(key: string, options: SceneOptions, stages: Stages): Emphasis {
  if (stages.has(key)) return 'path';
  return options.found === null || options.found.has(key) ? 'normal' : 'dim';
}

function isInView(disc: DiscShape, { view, camera }: SceneOptions): boolean {
  const reach = COLUMN * camera.scale;
  return disc.x > -reach && disc.x < view.width + reach && disc.y > -VIEW_MARGIN && disc.y < view.height + VIEW_MARGIN;
}

/** The selected person first, then highlighted people and me, then whoever led to most people. */
function weightOf({ node }: PlacedNode, { emphasis, selected }: DiscShape): number {
  if (selected) return 2 * HIGHLIGHTED;
  if (emphasis === 'path' || node.depth === 0) return HIGHLIGHTED;
  return (node.member?.led ?? 0) - (emphasis === 'dim' ? 1e6 : 0);
}

/** The names for which there is room, by key. */
function writeLabels(
  layout: Layout,
  inView: readonly Seen[],
  options: SceneOptions,
  lines: readonly LineShape[],
): Map<string, TextShape[]> {
  const weighed = [...inView].sort((a, b) => b.weight - a.weight);
  return layout.kind === 'tidy' ? writeInRows(weighed, options) : writeBeside(layout, weighed, options, lines);
}

function writeInRows(weighed: readonly Seen[], { camera, measure, view }: SceneOptions): Map<string, TextShape[]> {
  const taken = new TakenPlaces(camera.scale);
  const written = new Map<string, TextShape[]>();
  for (const { place, disc } of weighed) {
    const { depth, key } = place.node;
    const column = (place.room ?? (depth === 0 ? FIRST_COLUMN : COLUMN) - GUTTER) * camera.scale;
    // A shortened name with its “+12” says more than a name cut off by the edge of the view.
    const width = disc.x < view.width ? Math.min(column, view.width - disc.x) : column;
    // Names end where their column does, so one room is taken for the whole column.
    if (!taken.take(disc.x, disc.x + width, disc.y)) continue;
    written.set(key, labelOf(place, disc, { scale: camera.scale, measure, width }));
  }
  return written;
}

/** A name and where it may stand: on the outer side of its disc rather than the inner side, below or above. */
interface Candidates {
  readonly seen: Seen;
  readonly sides: readonly (readonly TextShape[])[];
}

/** Without columns no name covers a disc or another name, except highlighted names; each stands where fewest lines run. */
function writeBeside(
  { isSpread = false }: Layout,
  weighed: readonly Seen[],
  options: SceneOptions,
  lines: readonly LineShape[],
): Map<string, TextShape[]> {
  const { camera, measure, view } = options;
  const crossings = lines.length <= MOST_CROSSED ? new Crossings(lines) : null;
  const room = {
    scale: camera.scale,
    measure,
    width: Math.max(isSpread ? WHOLE_NAME : NAME, (COLUMN - GUTTER) * camera.scale),
  };
  const edge = isSpread ? EDGE : 0;
  const named = weighed.slice(0, MOST_NAMES).map((seen): Candidates => {
    const outward = isSpread || seen.place.x >= 0 ? OUTWARD : INWARD;
    const sides = outward.map((side) => labelBeside(seen.place, seen.disc, room, side));
    // Only highlighted names may be cut off by the edge of the view.
    const isWhole = ({ left, right }: Box): boolean => left >= edge && right <= view.width - edge;
    return { seen, sides: sides.filter((texts) => seen.weight >= HIGHLIGHTED || isWhole(boxOf(texts))) };
  });
  const taken = new TakenPlaces(camera.scale);
  const written = new Map<string, TextShape[]>();
  let onlyTexts = true;
  const costOf = (texts: readonly TextShape[]): number => crossings?.count(boxOf(texts)) ?? 0;
  const write = ({ seen, sides }: Candidates, isFirst: boolean): void => {
    let [best, least] = [null as readonly TextShape[] | null, Infinity];
    for (const texts of isFirst ? sides.slice(0, 1) : sides) {
      const { left, right, y } = boxOf(texts);
      if (texts.length === 0 || !taken.isFree(left, right, y)) continue;
      const cost = costOf(texts);
      if (cost < least) [best, least] = [texts, cost];
      if (cost === 0) break;
    }
    if (!best) return;
    const { left, right, y } = boxOf(best);
    taken.add(left, right, y);
    written.set(seen.place.node.key, [...best]);
  };
  const takeDiscs = (): void => {
    for (const { disc } of weighed) taken.add(disc.x - disc.radius, disc.x + disc.radius, disc.y);
    onlyTexts = false;
  };
  // People who stand apart have room on the right; then each looks for a better place in what is left.
  for (const isFirst of isSpread ? [true, false] : [false]) {
    for (const each of named) {
      if (onlyTexts && each.seen.weight < HIGHLIGHTED) takeDiscs();
      const { key } = each.seen.place.node;
      const before = written.get(key);
      if (before) {
        const { left, right, y } = boxOf(before);
        if (costOf(before) === 0) continue;
        taken.remove(left, right, y);
      }
      write(each, isFirst);
    }
  }
  return written;
}

/** Around the texts of one person, which stand side by side. */
function boxOf(texts: readonly TextShape[]): Box & { readonly y: number } {
  const [first, last] = [texts[0], texts[texts.length - 1]];
  const { x: left = 0, y = 0, size = 0 } = first ?? {};
  return { left, right: last ? last.x + last.width : left, y, top: y - size / 2, bottom: y + size / 2 };
}

/** Where there are more lines, names do not look for a place without any. */
const MOST_CROSSED = 400;
const OUTWARD: readonly Side[] = ['right', 'left', 'below', 'above'];
const INWARD: readonly Side[] = ['left', 'right', 'below', 'above'];
/** A curve is as many straight pieces. */
const PIECES = 6;

/** Counts the lines that run through a box. */
class Crossings {
  private readonly pieces: (readonly [number, number, number, number])[] = [];

  constructor(lines: readonly LineShape[]) {
    for (const { path } of lines) {
      const [x0, y0, x1, y1, ax, ay, bx, by, x2, y2] = path;
      if (x0 !== x1 || y0 !== y1) this.pieces.push([x0, y0, x1, y1]);
      const isStraight = ax === x1 && ay === y1 && bx === x2 && by === y2;
      const count = isStraight ? 1 : PIECES;
      let [fromX, fromY] = [x1, y1];
      for (let i = 1; i <= count; i++) {
        const t = i / count;
        const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        const [x, y] = [a * x1 + b * ax + c * bx + d * x2, a * y1 + b * ay + c * by + d * y2];
        this.pieces.push([fromX, fromY, x, y]);
        [fromX, fromY] = [x, y];
      }
    }
  }

  count(box: Box): number {
    let count = 0;
    for (const [x0, y0, x1, y1] of this.pieces) if (isThrough(box, x0, y0, x1, y1)) count++;
    return count;
  }
}

/** Whether a straight line runs through a box: it is cut down, side by side, to the part inside. */
function isThrough({ left, top, right, bottom }: Box, x0: number, y0: number, x1: number, y1: number): boolean {
  let [from, to] = [0, 1];
  for (const [start, delta, least, most] of [
    [x0, x1 - x0, left, right],
    [y0, y1 - y0, top, bottom],
  ] as const) {
    if (delta === 0) {
      if (start < least || start > most) return false;
      continue;
    }
    const [near, far] = [(least - start) / delta, (most - start) / delta];
    from = Math.max(from, Math.min(near, far));
    to = Math.min(to, Math.max(near, far));
  }
  return from < to;
}

/** The lines of the tree: along the introducer's row to the gutter, then to the row of the introduced person. */
export function branchesOf(
  layout: Layout,
  discs: ReadonlyMap<string, DiscShape>,
  texts: ReadonlyMap<string, readonly TextShape[]>,
  options: SceneOptions,
  stages: Stages,
): LineShape[] {
  const lines: LineShape[] = [];
  for (const { node } of layout.places.values()) {
    const child = discs.get(node.key);
    const parent = node.parent === null ? undefined : discs.get(node.parent);
    if (!child || !parent || isOutside(parent, child, options.view)) continue;
    lines.push({
      role: node.member?.introduction ? 'introduction' : 'acquaintance',
      promised: isUnmade(node.member?.introduction ?? null),
      // Dimmed where the highlighted path reaches this person from someone else.
      emphasis: stages.get(node.key) === node.parent ? 'path' : child.emphasis === 'path' ? 'dim' : child.emphasis,
      path:
        layout.kind === 'radial'
          ? layout.isSpread
            ? straight(parent, child)
            : outwardPath(options.camera, parent, child)
          : layout.listed?.has(parent.key)
            ? listPath(parent, child, options.camera.scale)
            : branchPath(
                parent,
                endOf(texts.get(parent.key) ?? [], parent),
                child,
                options.camera.scale,
                layout.gutter,
              ),
    });
  }
  return lines;
}

/** From somebody down to those listed below them. */
function listPath({ x, y, radius }: DiscShape, child: DiscShape, scale: number): LineShape['path'] {
  const bend = child.y - 10 * scale;
  return [x, y + radius, x, bend, x, child.y, x, child.y, child.x - child.radius - 1, child.y];
}

function straight(from: DiscShape, to: DiscShape): LineShape['path'] {
  return [from.x, from.y, from.x, from.y, from.x, from.y, to.x, to.y, to.x, to.y];
}

function branchPath(
  parent: DiscShape,
  start: number,
  child: DiscShape,
  scale: number,
  gutter = GUTTER,
): LineShape['path'] {
  const end = child.x - child.radius - 1;
  const bend = Math.max(end - (gutter - 8) * scale, parent.x + parent.radius);
  const middle = (bend + end) / 2;
  return [Math.min(start, bend), parent.y, bend, parent.y, middle, parent.y, middle, child.y, end, child.y];
}

/** The arcs, and the stages of a highlighted path that are not lines of the tree. */
export function arcsOf(
  forest: Forest,
  layout: Layout,
  discs: ReadonlyMap<string, DiscShape>,
  options: SceneOptions,
  stages: Stages,
): LineShape[] {
  const lines: LineShape[] = [];
  const { camera, found, view } = options;
  const draw = (role: LineRole, promised: boolean, emphasis: Emphasis, fromKey: PersonKey, toKey: PersonKey): void => {
    const [from, to] = [fromKey, toKey].map((key) => discs.get(inSight(forest, layout.places, key) ?? ''));
    if (!from || !to || from === to || isOutside(from, to, view)) return;
    const path = layout.kind === 'radial' ? throughTheMiddle(camera, from, to) : arcPath(from, to, camera.scale);
    lines.push({ role, promised, emphasis, path });
  };
  const steps = new Map(stages);
  for (const arc of forest.arcs) {
    const { from, to, kind, introduction } = arc;
    const ends = [to, from].find((key) => {
      const other = key === to ? from : to;
      // Otherwise the line of the tree is highlighted already.
      return stages.get(key) === other && forest.members.get(key)?.parent !== other;
    });
    steps.delete(ends ?? '');
    const isHighlighted = ends !== undefined || (!isOnPath(options) && peopleOf(arc).includes(focusOf(options)));
    draw(kind, isUnmade(introduction), isHighlighted ? 'path' : found ? 'dim' : 'normal', from, to);
  }
  for (const [key, from] of steps) {
    if (from !== null && from !== forest.members.get(key)?.parent) draw('met', false, 'path', from, key);
  }
  return lines;
}

/**
 * Between people in one column, or nearly, the arc bows out to the left, where there are no names. Otherwise it bows over the rows
 * between them, so that it does not cross a name.
 */
function arcPath(from: DiscShape, to: DiscShape, scale: number): LineShape['path'] {
  const across = to.x - from.x;
  const down = to.y - from.y;
  if (Math.abs(across) < SAME_COLUMN * scale) {
    const left = Math.min(from.x - from.radius, to.x - to.radius);
    const out = (16 + Math.min(Math.abs(down) * 0.08, 24)) * scale;
    return [from.x, from.y, from.x, from.y, left - out, from.y, left - out, to.y, to.x, to.y];
  }
  const over = Math.min(from.y, to.y) - (0.8 * ROW + 0.06 * Math.abs(across)) * scale;
  return [from.x, from.y, from.x, from.y, from.x + across * 0.25, over, to.x - across * 0.25, over, to.x, to.y];
}

/** Discs no farther apart, at scale 1, stand in one column: a line from one to the other would run through those between them. */
const SAME_COLUMN = 40;

/** At most this many lines are drawn, those of the strongest ties. */
export const MOST_LINES = 2_000;
/** From this many shared meetings on, the line is as strong as that of an introduction. */
const OFTEN = 3;

/** The ties between people who met, those of the hovered person highlighted, and the path from me to that person. */
export function networkLines(
  { places, ties }: Layout,
  discs: ReadonlyMap<string, DiscShape>,
  options: SceneOptions,
  stages: Stages,
): LineShape[] {
  // Lines of one look are painted in one stroke, so they stay together; strong ones are drawn over weak ones.
  const weak: LineShape[] = [];
  const strong: LineShape[] = [];
  const draw = (role: LineRole, emphasis: Emphasis, from?: DiscShape, to?: DiscShape): void => {
    if (!from || !to || isOutside(from, to, options.view)) return;
    (role === 'met' ? weak : strong).push({ role, promised: false, emphasis, path: straight(from, to) });
  };
  if (ties) {
    const { keys, edges } = ties;
    const focus = keys.indexOf(isOnPath(options) ? '' : focusOf(options));
    const count = edges.meetings.length;
    for (let edge = 0; edge < (focus < 0 ? Math.min(count, MOST_LINES) : count); edge++) {
      const [a, b] = [edges.pairs[2 * edge] as number, edges.pairs[2 * edge + 1] as number];
      const touches = a === focus || b === focus;
      if (edge >= MOST_LINES && !touches) continue;
      const often = edges.introduced[edge] === 1 || (edges.meetings[edge] as number) >= OFTEN;
      const [from, to] = [discs.get(keys[a] as string), discs.get(keys[b] as string)];
      const dim = from?.emphasis === 'dim' || to?.emphasis === 'dim';
      draw(often ? 'often' : 'met', touches ? 'path' : dim ? 'dim' : 'normal', from, to);
    }
  }
  // Without these lines I would stand alone: the ties are those between others.
  for (const { node } of places.values()) {
    if (node.depth !== 1 || stages.has(node.key)) continue;
    const child = discs.get(node.key);
    draw('acquaintance', child?.emphasis === 'dim' ? 'dim' : 'normal', discs.get(node.parent ?? ''), child);
  }
  for (const [key, from] of stages) draw('introduction', 'path', discs.get(from ?? ''), discs.get(key));
  return [...weak, ...strong];
}
