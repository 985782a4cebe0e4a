import type { PersonKey } from '../model/person';
import type { Point } from './camera';
import { foldForest, unfolded } from './fold';
import type { Forest } from './forest';
import type { Ties } from './network-ties';
import { radialLayout } from './radial-layout';
import { COLUMN, GUTTER, ROW } from './tidy-layout';
import type { Layout, PlacedNode } from './tidy-layout';

/** From one person to the next where they are evenly spread. */
const START = 25;

/**
 * Where everybody starts: those already placed stay there. Where nobody is placed yet people start as the radial tree has them: on the
 * same side of me, as many nearer to me as there, but evenly spread. The others have no place (NaN) until it is known whom they know.
 */
export function startPlaces(
  forest: Forest,
  keys: readonly PersonKey[],
  placed: ReadonlyMap<PersonKey, Point>,
): { readonly positions: Float32Array; readonly fixed: Uint8Array } {
  const positions = new Float32Array(keys.length * 2).fill(NaN);
  const fixed = new Uint8Array(keys.length);
  if (placed.size === 0) {
    const { places } = radialLayout(foldForest(forest, unfolded));
    const start = keys.flatMap((key, index) => {
      const at = places.get(key);
      return at ? { x: at.x, y: at.y, index, radius: Math.hypot(at.x, at.y) } : [];
    });
    start.sort((a, b) => a.radius - b.radius || a.index - b.index);
    for (const [rank, { index, x, y, radius }] of start.entries()) {
      const scale = (START * Math.sqrt(rank)) / (radius || 1);
      positions.set([x * scale, y * scale], 2 * index);
    }
  }
  for (const [index, key] of keys.entries()) {
    const at = index === 0 ? { x: 0, y: 0 } : placed.get(key);
    if (!at) continue;
    positions.set([at.x, at.y], 2 * index);
    fixed[index] = 1;
  }
  return { positions, fixed };
}

/** The force layout puts discs beside each other; names need more room. */
const SPREAD = 1.8;

/** Everybody of a forest where the force layout put them; those without a place are left out. */
export function networkLayout(
  forest: Forest,
  placed: ReadonlyMap<PersonKey, Point>,
  ties: { readonly keys: readonly PersonKey[]; readonly edges: Ties } | null,
): Layout {
  const places = new Map<string, PlacedNode>();
  const bounds = { left: -ROW, top: -ROW, right: ROW, bottom: ROW };
  for (const [key, node] of foldForest(forest, unfolded)) {
    const place = placed.get(key);
    if (!place) continue;
    const at = { node, x: place.x * SPREAD, y: place.y * SPREAD };
    places.set(key, at);
    bounds.left = Math.min(bounds.left, at.x - COLUMN + GUTTER);
    bounds.right = Math.max(bounds.right, at.x + COLUMN - GUTTER);
    bounds.top = Math.min(bounds.top, at.y - ROW);
    bounds.bottom = Math.max(bounds.bottom, at.y + ROW);
  }
  return { kind: 'network', places, bounds, ties };
}
