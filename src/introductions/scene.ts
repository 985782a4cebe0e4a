import type { Day } from '../model/day';
import { compareText } from '../notes/fold';
import { toScreen, VIEW_MARGIN } from './camera';
import type { Forest } from './forest';
import { labelBeside, labelOf, TakenPlaces } from './labels';
import { networkLines } from './network-lines';
import { type DiscShape, type Emphasis, recencyOf, type Scene, type TextShape, type Tone } from './shapes';
import { wayTo } from './scene-options';
import type { SceneOptions, Way } from './scene-options';
import { COLUMN, FIRST_COLUMN, GUTTER } from './tidy-layout';
import type { Layout, PlacedNode } from './tidy-layout';
import { arcsOf, branchesOf } from './tree-lines';

/** Room is looked for beside so many discs: more names nobody reads at once. */
const MOST_NAMES = 200;
/** More than anybody led to. */
const BROUGHT_OUT = 1e9;
/** Room for a name where there are no columns, in pixels of the screen. */
const NAME = 150;

/** Somebody in view. */
interface Seen {
  readonly place: PlacedNode;
  readonly disc: DiscShape;
  /** Of two, whose name is written first. */
  readonly weight: number;
}

/** The picture of a forest as it is laid out, seen through a camera; what lies outside the view is left out. */
export function buildScene(forest: Forest, layout: Layout, options: SceneOptions): Scene {
  const way = wayTo(forest, options);
  const discs = new Map<string, DiscShape>();
  const inView: Seen[] = [];
  for (const place of layout.places.values()) {
    const disc = discOf(place, options, way);
    discs.set(disc.key, disc);
    if (isInView(disc, options)) inView.push({ place, disc, weight: weightOf(place, disc) });
  }
  const texts = writeLabels(layout, inView, options);
  const lines =
    layout.kind === 'network'
      ? networkLines(layout, discs, options, way)
      : [...arcsOf(forest, layout, discs, options, way), ...branchesOf(layout, discs, texts, options, way)];
  return {
    // Over the others those brought out, and under them the dimmed: as it happens, by name.
    lines: lines.sort((a, b) => compareText(a.emphasis, b.emphasis)),
    discs: inView.map(({ disc }) => disc),
    texts: [...texts.values()].flat(),
  };
}

function discOf(place: PlacedNode, options: SceneOptions, way: Way): DiscShape {
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
    emphasis: emphasisOf(node.key, options, way),
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

function emphasisOf(key: string, options: SceneOptions, way: Way): Emphasis {
  if (way.has(key)) return 'way';
  return options.found === null || options.found.has(key) ? 'normal' : 'dim';
}

function isInView(disc: DiscShape, { view, camera }: SceneOptions): boolean {
  const reach = COLUMN * camera.scale;
  return disc.x > -reach && disc.x < view.width + reach && disc.y > -VIEW_MARGIN && disc.y < view.height + VIEW_MARGIN;
}

/** The selected first, those brought out, and me, then those who led to most people. */
function weightOf({ node }: PlacedNode, { emphasis, selected }: DiscShape): number {
  if (selected) return 2 * BROUGHT_OUT;
  if (emphasis === 'way' || node.depth === 0) return BROUGHT_OUT;
  return (node.member?.led ?? 0) - (emphasis === 'dim' ? 1e6 : 0);
}

/** Names by key, while there is room. */
function writeLabels({ kind }: Layout, inView: readonly Seen[], options: SceneOptions): Map<string, TextShape[]> {
  const { camera, measure, view } = options;
  const taken = new TakenPlaces(camera.scale);
  const weighed = [...inView].sort((a, b) => b.weight - a.weight);
  const written = new Map<string, TextShape[]>();
  // Where there are no columns no name stands on a disc, but for those brought out, which come first.
  let onlyTexts = kind !== 'tidy';
  for (const [tried, { place, disc, weight }] of weighed.entries()) {
    if (onlyTexts && weight < BROUGHT_OUT) {
      for (const { disc: each } of inView) taken.add(each.x - each.radius, each.x + each.radius, each.y);
      onlyTexts = false;
    }
    const { depth, key } = place.node;
    const column = ((depth === 0 ? FIRST_COLUMN : COLUMN) - GUTTER) * camera.scale;
    // The first letters and how many are folded say more than a name that the view cuts off.
    const width = kind === 'tidy' && disc.x < view.width ? Math.min(column, view.width - disc.x) : column;
    const room = { scale: camera.scale, measure, width };
    if (kind === 'tidy') {
      // A column belongs to its own people, whose names end where it does.
      if (taken.take(disc.x, disc.x + width, disc.y)) written.set(key, labelOf(place, disc, room));
      continue;
    }
    if (tried > MOST_NAMES) break;
    // Outward from the middle, else on the other side.
    const outward = kind === 'network' || place.x >= 0;
    for (const right of [outward, !outward]) {
      const texts = labelBeside(place, disc, { ...room, width: Math.max(width, NAME) }, right);
      const [first, last] = [texts[0], texts[texts.length - 1]];
      if (!first || !last) continue;
      const [left, end] = [first.x, last.x + last.width];
      // Only who is brought out is named even where the view cuts off the name.
      if (weight < BROUGHT_OUT && (left < 0 || end > view.width)) continue;
      if (!taken.take(left, end, disc.y)) continue;
      written.set(key, texts);
      break;
    }
  }
  return written;
}
