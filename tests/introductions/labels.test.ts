import { describe, expect, it } from 'vitest';
import { fit } from '../../src/introductions/camera';
import { foldForest, unfolded } from '../../src/introductions/fold';
import { introductionForest } from '../../src/introductions/forest';
import { radialLayout } from '../../src/introductions/radial-layout';
import { buildScene } from '../../src/introductions/scene';
import type { Scene } from '../../src/introductions/shapes';
import { estimateWidth } from '../../src/introductions/text-width';
import { tidyLayout } from '../../src/introductions/tidy-layout';
import { aLibraryYear, TODAY } from './support';

const options = { today: TODAY, measure: estimateWidth, selected: null, hovered: null, found: null };
const nameOf = (scene: Scene, key: string) => scene.texts.find((text) => text.key === key && text.role === 'name');

describe('the names where there are no columns', () => {
  it('have that of the selected, whoever is beside them', () => {
    const forest = introductionForest(aLibraryYear(), TODAY);
    const layout = radialLayout(foldForest(forest, unfolded));
    const camera = fit(layout.bounds, { width: 390, height: 300 }, 64, 0.04);
    for (const selected of forest.members.keys()) {
      const scene = buildScene(forest, layout, { ...options, camera, view: { width: 390, height: 300 }, selected });
      expect(nameOf(scene, selected)?.text).toBe(forest.members.get(selected)?.name);
    }
  });
});

describe('a column too narrow for a name', () => {
  it('still says how many are folded', () => {
    const forest = introductionForest(aLibraryYear(), TODAY);
    const layout = tidyLayout(foldForest(forest, { ...unfolded, depth: 1 }));
    const scene = buildScene(forest, layout, {
      ...options,
      view: { width: 135, height: 800 },
      camera: { x: 20, y: 400, scale: 0.5 },
    });
    expect(nameOf(scene, 'People/Grace Hopper.md')).toBeUndefined();
    expect(scene.texts.filter(({ role }) => role === 'fold').map(({ text }) => text)).toContain('+11');
  });
});
