import { isOutside } from './camera';
import { focusOf, isOnPath } from './scene-options';
import type { SceneOptions, Way } from './scene-options';
import type { DiscShape, Emphasis, LineRole, LineShape } from './shapes';
import type { Layout } from './tidy-layout';

/** No more lines than an eye can tell apart; the strongest ties come first. */
export const MOST_LINES = 2_000;
/** Two who met so often are joined by a strong line, as if they had been introduced. */
const OFTEN = 3;

/** Who met whom, those of the person pointed at brought out, and the way back from them to me. My own meetings are with everybody. */
export function networkLines(
  { ties }: Layout,
  discs: ReadonlyMap<string, DiscShape>,
  options: SceneOptions,
  way: Way,
): LineShape[] {
  // Those that look alike together, since they are painted at once, and strong ones over the others.
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
      draw(often ? 'often' : 'met', touches ? 'way' : dim ? 'dim' : 'normal', from, to);
    }
  }
  for (const [key, from] of way) draw('introduction', 'way', discs.get(from ?? ''), discs.get(key));
  return [...weak, ...strong];
}
