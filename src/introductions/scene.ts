import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import { compareText } from '../notes/fold';
import { type Camera, isOutside, type Size, toScreen, VIEW_MARGIN } from './camera';
import { inSight } from './fold';
import { type Forest, isUnmade, peopleOf, pathBack } from './forest';
import { endOf, labelBeside, labelOf, type MeasureText, TakenPlaces } from './labels';
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
/** Room for a name where there are no columns, in pixels of the screen. */
const NAME = 150;

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
  const texts = writeLabels(layout, inView, options);
  const lines =
    layout.kind === 'network'
      ? networkLines(layout, discs, options, stages)
      : [...arcsOf(forest, layout, discs, options, stages), ...branchesOf(layout, discs, texts, options, stages)];
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
  const radius = Math.max(radiusOf(place) * options.camera.scale, tone === 'me' ? 5 : 2.5);
  return {
    key: node.key,
    x,
    y,
    radius,
    tone,
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
function writeLabels({ kind }: Layout, inView: readonly Seen[], options: SceneOptions): Map<string, TextShape[]> {
  const { camera, measure, view } = options;
  const taken = new TakenPlaces(camera.scale);
  const weighed = [...inView].sort((a, b) => b.weight - a.weight);
  const written = new Map<string, TextShape[]>();
  // Without columns no name covers a disc, except highlighted names, which are placed first.
  let onlyTexts = kind !== 'tidy';
  for (const [tried, { place, disc, weight }] of weighed.entries()) {
    if (onlyTexts && weight < HIGHLIGHTED) {
      for (const { disc: each } of inView) taken.add(each.x - each.radius, each.x + each.radius, each.y);
      onlyTexts = false;
    }
    const { depth, key } = place.node;
    const column = ((depth === 0 ? FIRST_COLUMN : COLUMN) - GUTTER) * camera.scale;
    // A shortened name with its “+12” says more than a name cut off by the edge of the view.
    const width = kind === 'tidy' && disc.x < view.width ? Math.min(column, view.width - disc.x) : column;
    const room = { scale: camera.scale, measure, width };
    if (kind === 'tidy') {
      // Names end where their column does, so one room is taken for the whole column.
      if (taken.take(disc.x, disc.x + width, disc.y)) written.set(key, labelOf(place, disc, room));
      continue;
    }
    if (tried > MOST_NAMES) break;
    // On the outer side of the disc first, then on the inner side.
    const outward = kind === 'network' || place.x >= 0;
    for (const right of [outward, !outward]) {
      const texts = labelBeside(place, disc, { ...room, width: Math.max(width, NAME) }, right);
      const [first, last] = [texts[0], texts[texts.length - 1]];
      if (!first || !last) continue;
      const [left, end] = [first.x, last.x + last.width];
      // Only highlighted names may be cut off by the edge of the view.
      if (weight < HIGHLIGHTED && (left < 0 || end > view.width)) continue;
      if (!taken.take(left, end, disc.y)) continue;
      written.set(key, texts);
      break;
    }
  }
  return written;
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
          ? outwardPath(options.camera, parent, child)
          : branchPath(parent, endOf(texts.get(parent.key) ?? [], parent), child, options.camera.scale),
    });
  }
  return lines;
}

function branchPath(parent: DiscShape, start: number, child: DiscShape, scale: number): LineShape['path'] {
  const end = child.x - child.radius - 1;
  const bend = Math.max(end - (GUTTER - 8) * scale, parent.x + parent.radius);
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
 * Between people in one column the arc bows out to the left, where there are no names. Otherwise it bows over the rows
 * between them, so that it does not cross a name.
 */
function arcPath(from: DiscShape, to: DiscShape, scale: number): LineShape['path'] {
  const across = to.x - from.x;
  const down = to.y - from.y;
  if (Math.abs(across) < 1) {
    const out = (16 + Math.min(Math.abs(down) * 0.08, 24)) * scale;
    return [
      from.x,
      from.y,
      from.x,
      from.y,
      from.x - from.radius - out,
      from.y,
      to.x - to.radius - out,
      to.y,
      to.x,
      to.y,
    ];
  }
  const over = Math.min(from.y, to.y) - (0.8 * ROW + 0.06 * Math.abs(across)) * scale;
  return [from.x, from.y, from.x, from.y, from.x + across * 0.25, over, to.x - across * 0.25, over, to.x, to.y];
}

/** At most this many lines are drawn, those of the strongest ties. */
export const MOST_LINES = 2_000;
/** From this many shared meetings on, the line is as strong as that of an introduction. */
const OFTEN = 3;

/** The ties between people who met, those of the hovered person highlighted, and the path from me to that person. */
export function networkLines(
  { ties }: Layout,
  discs: ReadonlyMap<string, DiscShape>,
  options: SceneOptions,
  stages: Stages,
): LineShape[] {
  // Lines of one look are painted in one stroke, so they stay together; strong ones are drawn over weak ones.
  const weak: LineShape[] = [];
  const strong: LineShape[] = [];
  const draw = (role: LineRole, emphasis: Emphasis, from?: DiscShape, to?: DiscShape): void => {
    if (!from || !to || isOutside(from, to, options.view)) return;
    const path = [from.x, from.y, from.x, from.y, from.x, from.y, to.x, to.y, to.x, to.y] as const;
    (role === 'met' ? weak : strong).push({ role, promised: false, emphasis, path });
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
  for (const [key, from] of stages) draw('introduction', 'path', discs.get(from ?? ''), discs.get(key));
  return [...weak, ...strong];
}
