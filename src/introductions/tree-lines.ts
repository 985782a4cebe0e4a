import type { PersonKey } from '../model/person';
import { isOutside } from './camera';
import { inSight } from './fold';
import type { Forest } from './forest';
import { peopleOf } from './introduction-ways';
import { endOf } from './labels';
import { outwardPath, throughTheMiddle } from './radial-layout';
import { focusOf, isOnPath } from './scene-options';
import type { SceneOptions, Way } from './scene-options';
import type { DiscShape, Emphasis, LineRole, LineShape, TextShape } from './shapes';
import { GUTTER, ROW } from './tidy-layout';
import type { Layout } from './tidy-layout';

/** The lines of the tree: along the introducer's own row to the gutter, there to the row of the introduced. */
export function branchesOf(
  layout: Layout,
  discs: ReadonlyMap<string, DiscShape>,
  texts: ReadonlyMap<string, readonly TextShape[]>,
  options: SceneOptions,
  way: Way,
): LineShape[] {
  const lines: LineShape[] = [];
  for (const { node } of layout.places.values()) {
    const child = discs.get(node.key);
    const parent = node.parent === null ? undefined : discs.get(node.parent);
    if (!child || !parent || isOutside(parent, child, options.view)) continue;
    lines.push({
      role: node.member?.introduction ? 'introduction' : 'acquaintance',
      promised: node.member?.introduction?.state === 'promised',
      // To somebody on a way that comes to them from elsewhere.
      emphasis: way.get(node.key) === node.parent ? 'way' : child.emphasis === 'way' ? 'dim' : child.emphasis,
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

/** What the tree does not carry: arcs, and the steps of a way that leads elsewhere. */
export function arcsOf(
  forest: Forest,
  layout: Layout,
  discs: ReadonlyMap<string, DiscShape>,
  options: SceneOptions,
  way: Way,
): LineShape[] {
  const lines: LineShape[] = [];
  const { camera, found, view } = options;
  const draw = (role: LineRole, promised: boolean, emphasis: Emphasis, fromKey: PersonKey, toKey: PersonKey): void => {
    const [from, to] = [fromKey, toKey].map((key) => discs.get(inSight(forest, layout.places, key) ?? ''));
    if (!from || !to || from === to || isOutside(from, to, view)) return;
    const path = layout.kind === 'radial' ? throughTheMiddle(camera, from, to) : arcPath(from, to, camera.scale);
    lines.push({ role, promised, emphasis, path });
  };
  const steps = new Map(way);
  for (const arc of forest.arcs) {
    const { from, to, kind, introduction } = arc;
    const ends = [to, from].find((key) => {
      const other = key === to ? from : to;
      // The branch of the tree is brought out then.
      return way.get(key) === other && forest.members.get(key)?.parent !== other;
    });
    steps.delete(ends ?? '');
    const isWay = ends !== undefined || (!isOnPath(options) && peopleOf(arc).includes(focusOf(options)));
    draw(kind, introduction.state === 'promised', isWay ? 'way' : found ? 'dim' : 'normal', from, to);
  }
  for (const [key, from] of steps) {
    if (from !== null && from !== forest.members.get(key)?.parent) draw('met', false, 'way', from, key);
  }
  return lines;
}

/**
 * Between people of one column an arc bows out to the left, where no names are; else it bows over the rows between them,
 * so that it does not run along somebody's name.
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
