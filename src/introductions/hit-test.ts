import { distance, type Point } from './camera';
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
  const offer = (key: string, fold: boolean, away: number): void => {
    if (away > least) return;
    least = away;
    hit = { key, part: fold ? 'fold' : 'person' };
  };
  for (const disc of scene.discs) offer(disc.key, disc.tone === 'rest', distance(disc, at) - disc.radius);
  for (const text of scene.texts) offer(text.key, text.role === 'fold', distanceTo(text, at));
  return hit;
}

function distanceTo(text: TextShape, at: Point): number {
  const across = Math.max(text.x - at.x, at.x - text.x - text.width, 0);
  const down = Math.max(Math.abs(at.y - text.y) - text.size / 2, 0);
  return Math.hypot(across, down);
}
