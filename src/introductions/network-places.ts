import type { PersonKey } from '../model/person';
import type { Point } from './camera';
import type { FoldedNode } from './fold';
import type { Forest } from './forest';
import type { Ties } from './network-ties';
import { boundsOf } from './tidy-layout';
import type { Layout, PlacedNode } from './tidy-layout';

/** From one person to the next where they are evenly spread. */
const START = 25;

/**
 * Where everybody starts: those already placed stay there. Where nobody is placed yet they are evenly spread around me, each branch of
 * introductions on a side of its own, whoever is nearer to me in it nearer here. The others have no place (NaN) until it is known whom
 * they know.
 */
export function startPlaces(
  { members }: Forest,
  placed: ReadonlyMap<PersonKey, Point>,
): { readonly positions: Float32Array; readonly fixed: Uint8Array } {
  const people = [...members.values()];
  const positions = new Float32Array(people.length * 2).fill(NaN);
  const fixed = new Uint8Array(people.length);
  if (placed.size === 0) {
    const nearest = people.map(({ depth }, index) => ({ depth, index }));
    nearest.sort((a, b) => a.depth - b.depth);
    for (const [rank, { index }] of nearest.entries()) {
      const [angle, radius] = [(2 * Math.PI * index) / people.length, START * Math.sqrt(rank)];
      positions.set([radius * Math.cos(angle), radius * Math.sin(angle)], 2 * index);
    }
  }
  for (const [index, { key }] of people.entries()) {
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
  for (const member of forest.members.values()) {
    const { key, parent, depth, children } = member;
    const place = placed.get(key);
    if (!place) continue;
    const node: FoldedNode = { key, member, parent, depth, children, hidden: 0 };
    places.set(key, { node, x: place.x * SPREAD, y: place.y * SPREAD });
  }
  return { kind: 'network', places, bounds: boundsOf(places), ties };
}
