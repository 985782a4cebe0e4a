import type { Arc } from './introduction-ways';
import type { Recency } from './recency';

/** What a person's disc says: me, how recent the last contact is, no note yet, or the rest of a branch. */
export type Tone = 'me' | Recency | 'ghost' | 'rest';

/** `way`: on the way from me to the person pointed at. `dim`: not among those searched for. */
export type Emphasis = 'normal' | 'way' | 'dim';

/** `introduction` and `acquaintance` make the tree, `met` and `often` the network, the others are arcs. */
export type LineRole = 'introduction' | 'acquaintance' | 'met' | 'often' | Arc['kind'];

/** A line that starts at `from`, runs straight to `bend` and ends in one cubic curve; in pixels of the view, as all shapes. */
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
  readonly emphasis: Emphasis;
  readonly selected: boolean;
}

export interface TextShape {
  readonly key: string;
  /** `fold`: "+12", a button that unfolds the branch. */
  readonly role: 'name' | 'day' | 'fold';
  /** The left end and the middle of the height. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
  readonly bold: boolean;
  readonly emphasis: Emphasis;
}

/** A picture as a list of shapes, to be painted in this order; the same for a canvas, an SVG and a hit test. */
export interface Scene {
  readonly lines: readonly LineShape[];
  readonly discs: readonly DiscShape[];
  readonly texts: readonly TextShape[];
}
