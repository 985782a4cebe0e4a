import type { Point } from './camera';
import type { Scene, TextShape } from './shapes';

export interface Hit {
  readonly key: string;
  /** `fold`: the "+12" that unfolds the branch. */
  readonly part: 'person' | 'fold';
}

/**
 * What a pointer at a point of the view means: the disc or the text nearest to it.
 * @param reach how many pixels beside them still count: a finger needs more than a mouse
 */
export function hitTest(scene: Scene, at: Point, reach: number): Hit | null {
  let hit: Hit | null = null;
  let least = reach;
  for (const disc of scene.discs) {
    const distance = Math.hypot(disc.x - at.x, disc.y - at.y) - disc.radius;
    if (distance > least) continue;
    least = distance;
    hit = { key: disc.key, part: disc.tone === 'rest' ? 'fold' : 'person' };
  }
  for (const text of scene.texts) {
    const distance = distanceTo(text, at);
    if (distance > least) continue;
    least = distance;
    hit = { key: text.key, part: text.role === 'fold' ? 'fold' : 'person' };
  }
  return hit;
}

function distanceTo(text: TextShape, at: Point): number {
  const across = Math.max(text.x - at.x, at.x - text.x - text.width, 0);
  const down = Math.max(Math.abs(at.y - text.y) - text.size / 2, 0);
  return Math.hypot(across, down);
}
