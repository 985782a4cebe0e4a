import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bringIntoView,
  fit,
  LARGEST_SCALE,
  pan,
  SMALLEST_SCALE,
  toScreen,
  toWorld,
  zoomAt,
} from '../../src/introductions/camera';

const number = fc.double({ min: -5000, max: 5000, noNaN: true });
const point = fc.record({ x: number, y: number });
const camera = fc.record({ x: number, y: number, scale: fc.double({ min: 0.1, max: 4, noNaN: true }) });
const view = { width: 1000, height: 600 };

describe('the camera', () => {
  it('leads to the screen and back', () => {
    fc.assert(
      fc.property(camera, point, (seen, at) => {
        const back = toWorld(seen, toScreen(seen, at));
        expect(Math.hypot(back.x - at.x, back.y - at.y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('keeps what is at the point while it zooms, between the smallest and the largest scale', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.01, max: 100, noNaN: true }), (seen, at, factor) => {
        const zoomed = zoomAt(seen, factor, at);
        const kept = toScreen(zoomed, toWorld(seen, at));
        expect(Math.hypot(kept.x - at.x, kept.y - at.y)).toBeLessThan(1e-5);
        expect(zoomed.scale).toBeGreaterThanOrEqual(SMALLEST_SCALE);
        expect(zoomed.scale).toBeLessThanOrEqual(LARGEST_SCALE);
      }),
    );
  });

  it('shows all of a tree that can be read whole, in the middle, and never larger than life', () => {
    const box = { left: 0, top: -300, right: 800, bottom: 300 };
    const seen = fit(box, view, 20, 0.5);
    expect(seen.scale).toBeCloseTo(560 / 600);
    expect(toScreen(seen, { x: 400, y: 0 })).toEqual({ x: 500, y: 300 });
    expect(fit({ left: 0, top: 0, right: 10, bottom: 10 }, view, 20, 0.5).scale).toBe(1);
  });

  it('shows me at the edge of a tree too large to be read whole', () => {
    const seen = fit({ left: -20, top: -4000, right: 8000, bottom: 9000 }, view, 20, 0.5);
    expect(seen.scale).toBe(0.5);
    expect(toScreen(seen, { x: 0, y: 0 })).toEqual({ x: 30, y: 300 });
  });

  it('moves no further than it takes to see somebody', () => {
    const seen = { x: 0, y: 0, scale: 1 };
    const margin = { left: 20, top: 50, right: 100, bottom: 50 };
    expect(bringIntoView(seen, { x: 500, y: 300 }, view, margin)).toEqual(seen);
    expect(bringIntoView(seen, { x: 1200, y: -10 }, view, margin)).toEqual(pan(seen, -300, 60));
    expect(bringIntoView(seen, { x: 10, y: 590 }, view, margin)).toEqual(pan(seen, 10, -40));
    // Of a view too small for both the near edge counts.
    expect(bringIntoView(seen, { x: 90, y: 300 }, { width: 60, height: 600 }, margin)).toEqual(pan(seen, -70, 0));
  });
});
