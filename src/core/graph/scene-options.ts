import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import type { Camera, Size } from './camera';
import { wayBack } from './forest';
import type { Forest } from './forest';
import type { MeasureText } from './text-width';

export interface SceneOptions {
  readonly camera: Camera;
  readonly view: Size;
  readonly today: Day;
  readonly measure: MeasureText;
  readonly selected: string | null;
  /** The person pointed at; the way back to me is brought out. */
  readonly hovered: string | null;
  /** Another way, from me to somebody; brought out in place of that in the tree while they are pointed at or selected. */
  readonly path?: readonly PersonKey[];
  /** Who a search found; null where nobody searches. */
  readonly found: ReadonlySet<PersonKey> | null;
}

/** Everybody on the way that is brought out, and from whom it comes to them; null where it begins. */
export type Way = ReadonlyMap<PersonKey, PersonKey | null>;

export function wayTo(forest: Forest, { hovered, selected, path = [] }: SceneOptions): Way {
  const focus = hovered ?? selected ?? '';
  const back = wayBack(forest, focus).map((member) => member.key);
  const keys = path[path.length - 1] === focus ? path : back.reverse();
  return new Map(keys.map((key, i) => [key, keys[i - 1] ?? null]));
}
