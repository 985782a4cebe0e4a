import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import type { Camera, Size } from './camera';
import { type Forest, wayBack } from './forest';
import type { MeasureText } from './labels';

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

/** Whoever is pointed at or selected; an empty text for nobody. */
export function focusOf({ hovered, selected }: SceneOptions): PersonKey {
  return hovered ?? selected ?? '';
}

/** Whether the way that is brought out is another than that of the tree. */
export function isOnPath(options: SceneOptions): boolean {
  return options.path?.[options.path.length - 1] === focusOf(options);
}

/** Everybody on the way that is brought out, and from whom it comes to them; null where it begins. */
export type Way = ReadonlyMap<PersonKey, PersonKey | null>;

export function wayTo(forest: Forest, options: SceneOptions): Way {
  const back = wayBack(forest, focusOf(options)).map((member) => member.key);
  const keys = isOnPath(options) ? (options.path ?? []) : back.reverse();
  return new Map(keys.map((key, i) => [key, keys[i - 1] ?? null]));
}
