import type { Steps } from '../model/steps';
import { ForceLayout } from './force-layout';
import { layoutInput } from './network-layout';
import { type Encounters, type Ties, tiesAmong } from './network-ties';

/** What is arranged; plain arrays, so that a worker can be handed them. */
export interface ArrangeRequest {
  readonly encounters: Encounters;
  /** As `startPlaces` gives them; moved. */
  readonly positions: Float32Array;
  readonly fixed: Uint8Array;
}

export interface Arranged {
  readonly ties: Ties;
  readonly positions: Float32Array;
}

/** Arranges people by what they shared; the same in a worker at once and elsewhere in slices. */
export function* arrangeInSteps({ encounters, positions, fixed }: ArrangeRequest): Steps<Arranged> {
  const ties = tiesAmong(encounters);
  yield;
  const layout = new ForceLayout(layoutInput(ties, positions, fixed));
  if (fixed.includes(0)) while (layout.step(1) > 0) yield;
  return { ties, positions: layout.positions };
}
