import { describe, expect, it } from 'vitest';
import { toScreen } from '../../src/introductions/camera';
import { foldForest, unfolded } from '../../src/introductions/fold';
import { introductionForest } from '../../src/introductions/forest';
import { radialLayout } from '../../src/introductions/radial-layout';
import { fitLayout } from '../../src/introductions/tidy-layout';
import { aLibraryYear, TODAY } from './support';

describe('where to look for the whole picture', () => {
  const layout = radialLayout(foldForest(introductionForest(aLibraryYear(), TODAY), unfolded));
  const { left, right, top, bottom } = layout.bounds;

  it.each([
    [1280, 250],
    [700, 200],
    [340, 240],
    [300, 700],
  ])('is such that all of it is in sight and as large as it can be, also in %i by %i pixels', (width, height) => {
    const camera = fitLayout(layout, { width, height });
    const [first, last] = [
      { x: left, y: top },
      { x: right, y: bottom },
    ].map((corner) => toScreen(camera, corner));
    for (const { x, y } of [first, last] as { x: number; y: number }[]) {
      expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
    }
    // Names need room beside it, nothing does above.
    const room = Math.min((width - 256) / (right - left), (height - 48) / (bottom - top));
    expect(camera.scale).toBeGreaterThanOrEqual(Math.min(1, room));
  });
});
