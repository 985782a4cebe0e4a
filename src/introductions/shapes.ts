import { say } from '../i18n/words';
import type { Day } from '../model/day';
import { distance, type Point } from './camera';
import type { Arc } from './forest';

/** How recent the last contact is: the fill and the colour of a disc. */
export type Recency = 'recent' | 'quiet' | 'distant' | 'never';

const QUARTER = 92;
const YEAR = 365;

/** `recent`: within three months, `quiet`: within a year, `distant`: longer ago, `never`: no contact in the notes. */
export function recencyOf(lastContact: Day | null, today: Day): Recency {
  if (lastContact === null) return 'never';
  const days = today - lastContact;
  if (days <= QUARTER) return 'recent';
  return days <= YEAR ? 'quiet' : 'distant';
}

export const recencyWords = (): Readonly<Record<Recency, string>> => ({
  recent: say.introductions.inTouchWithinThreeMonths,
  quiet: say.introductions.withinYear,
  distant: say.introductions.longerAgo,
  never: say.introductions.noContactNoted,
});

/** What a disc stands for: me, a person by recency, a person without a note, or the rest of a branch. */
export type Tone = 'me' | Recency | 'ghost' | 'rest';

/** `path`: on the path from me to the hovered or selected person. `dim`: not found by the search, or not highlighted. */
export type Emphasis = 'normal' | 'path' | 'dim';

/** `introduction` and `acquaintance` are lines of the tree, `met` and `often` of the network; the others are arcs. */
export type LineRole = 'introduction' | 'acquaintance' | 'met' | 'often' | Arc['kind'];

/** A straight part followed by one cubic curve, in pixels of the view, like all shapes. */
export interface LineShape {
  readonly role: LineRole;
  readonly promised: boolean;
  readonly emphasis: Emphasis;
  /** x and y of: start, end of the straight part, first and second control point, end. */
  readonly path: readonly [number, number, number, number, number, number, number, number, number, number];
}

export interface DiscShape {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  /** The index of a tag or organisation, where colours stand for those. */
  readonly hue?: number;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
}

export interface TextShape {
  readonly key: string;
  /** `fold`: "+12", a button that unfolds the branch. `unplaced`: a name below the picture, of somebody without a place in it. */
  readonly role: 'name' | 'day' | 'fold' | 'unplaced';
  /** The left end and the middle of the height. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
  readonly bold: boolean;
  readonly emphasis: Emphasis;
}

/** A picture as lists of shapes in painting order; used by the canvas, the SVG export and the hit test. */
export interface Scene {
  readonly lines: readonly LineShape[];
  readonly discs: readonly DiscShape[];
  readonly texts: readonly TextShape[];
}

/** What the pointer is on. */
export interface Hit {
  readonly key: string;
  /** `fold`: the "+12" that unfolds the branch. */
  readonly part: 'person' | 'fold';
}

/**
 * The disc or text nearest to a point of the view.
 * @param reach at most this many pixels away: a finger needs more than a mouse
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
