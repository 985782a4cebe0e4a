// The entry of a bundle of its own, which the build puts into main.js as a text.
import { ForceLayout } from '../force-layout';
import { layoutInput } from '../network-layout';
import { type Encounters, type Ties, tiesAmong } from '../network-ties';

export interface ArrangeRequest {
  readonly encounters: Encounters;
  /** As `startPlaces` gives them. */
  readonly positions: Float32Array;
  readonly fixed: Uint8Array;
}

export interface Arranged {
  readonly ties: Ties;
  readonly positions: Float32Array;
}

self.onmessage = ({ data }: MessageEvent<ArrangeRequest>) => {
  const ties = tiesAmong(data.encounters);
  const layout = new ForceLayout(layoutInput(ties, data.positions, data.fixed));
  if (data.fixed.includes(0)) layout.step(Infinity);
  const arranged: Arranged = { ties, positions: layout.positions };
  self.postMessage(arranged);
};
