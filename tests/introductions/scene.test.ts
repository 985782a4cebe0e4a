import { describe, expect, it } from 'vitest';
import { fit, toScreen } from '../../src/introductions/camera';
import type { Camera } from '../../src/introductions/camera';
import { foldForest, unfolded } from '../../src/introductions/fold';
import { introductionForest } from '../../src/introductions/forest';
import { hitTest, type Scene, type TextShape } from '../../src/introductions/shapes';
import { radialLayout } from '../../src/introductions/radial-layout';
import { buildScene } from '../../src/introductions/scene';
import type { SceneOptions } from '../../src/introductions/scene';
import { estimateWidth } from '../../src/introductions/text-width';
import { tidyLayout } from '../../src/introductions/tidy-layout';
import type { NetworkView } from '../../src/network/network-view';
import { aCity, aLibraryYear, aNetwork, ME, TODAY } from './support';

const view = { width: 1200, height: 800 };
const everything: Camera = { x: 40, y: 400, scale: 1 };

const options: SceneOptions = {
  camera: everything,
  view,
  today: TODAY,
  measure: estimateWidth,
  selected: null,
  hovered: null,
  found: null,
};

function sceneOf(network: NetworkView, changes: Partial<SceneOptions> = {}, arrange = tidyLayout): Scene {
  const forest = introductionForest(network, TODAY);
  const layout = arrange(foldForest(forest, unfolded));
  return buildScene(forest, layout, { ...options, ...changes });
}

const discOf = (scene: Scene, key: string) => scene.discs.find((disc) => disc.key === key);
const nameOf = (scene: Scene, key: string) => scene.texts.find((text) => text.key === key && text.role === 'name');

function overlap(a: TextShape, b: TextShape): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = (a.size + b.size) / 2 - Math.abs(a.y - b.y);
  return across > 0 && down > 0;
}

describe('the scene', () => {
  it('brings out the steps of a way as they are, not those of the tree', () => {
    const [grace, walter, joan] = ['Grace Hopper', 'Walter Bishop', 'Joan Clarke'].map((name) => `People/${name}.md`);
    const path = [ME, grace, walter, joan] as string[];
    for (const arrange of [tidyLayout, radialLayout]) {
      const camera = arrange === tidyLayout ? everything : { x: 600, y: 400, scale: 1 };
      const scene = sceneOf(
        aLibraryYear(),
        { camera, path, selected: joan as string, view: { width: 4000, height: 4000 } },
        arrange,
      );
      expect(
        scene.discs
          .filter(({ emphasis }) => emphasis === 'path')
          .map(({ key }) => key)
          .sort(),
      ).toEqual([...path].sort());
      const way = scene.lines.filter(
        ({ emphasis, role }) => emphasis === 'path' && role !== 'second' && role !== 'mine' && role !== 'told',
      );
      // Walter is a first-hand acquaintance, and Joan was not introduced by him: two steps are not of the tree.
      expect(way.map(({ role }) => role).sort()).toEqual(['acquaintance', 'met', 'met']);
      const ends = way
        .filter(({ role }) => role === 'met')
        .map(({ path: line }) => [line[0], line[1], line[8], line[9]]);
      const at = (key = '') => [discOf(scene, key)?.x, discOf(scene, key)?.y];
      expect(ends).toEqual([
        [...at(grace), ...at(walter)],
        [...at(walter), ...at(joan)],
      ]);
    }
    const other = sceneOf(aLibraryYear(), { path, selected: grace as string });
    expect(other.lines.filter(({ role }) => role === 'met')).toEqual([]);
  });

  it.each([
    [0.3, tidyLayout],
    [0.5, tidyLayout],
    [0.7, tidyLayout],
    [1, tidyLayout],
    [2, tidyLayout],
    [0.1, radialLayout],
    [0.4, radialLayout],
    [1, radialLayout],
  ])('writes no name over another at scale %d (%o)', (scale, arrange) => {
    for (const network of [aLibraryYear(), aCity(300)]) {
      const camera = arrange === tidyLayout ? { x: 40, y: 400, scale } : { x: 600, y: 400, scale };
      const { texts } = sceneOf(network, { camera }, arrange);
      expect(texts.length).toBeGreaterThan(3);
      const touching = texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter((b) => overlap(a, b))
          .map((b) => [a.text, b.text]),
      );
      expect(touching).toEqual([]);
    }
  });

  it('writes every name of forty people where all of them fit', () => {
    const forest = introductionForest(aLibraryYear(), TODAY);
    const { bounds } = tidyLayout(foldForest(forest, unfolded));
    const camera = fit(bounds, view, 24, 0.5);
    const scene = sceneOf(aLibraryYear(), { camera });
    expect(scene.texts.filter((text) => text.role === 'name').length).toBe(forest.members.size);
  });

  it('leaves out what lies outside the view, and nothing that reaches into it', () => {
    const all = sceneOf(aCity(2000), { view: { width: 1e6, height: 1e6 }, camera: { x: 5e5, y: 5e5, scale: 1 } });
    const some = sceneOf(aCity(2000), { camera: { x: 0, y: 400, scale: 1 } });
    const shift = { x: -5e5, y: 400 - 5e5 };
    const inside = all.discs.filter(({ x, y, radius }) => {
      const [left, top] = [x + shift.x, y + shift.y];
      return left > -radius && left < view.width + radius && top > -radius && top < view.height + radius;
    });
    const shown = new Set(some.discs.map((disc) => disc.key));
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((disc) => !shown.has(disc.key))).toEqual([]);
    expect(shown.size).toBeLessThan(400);
  });

  it('says by its disc how recent the last contact is, who has no note, and who I am', () => {
    const scene = sceneOf(aLibraryYear());
    const tones = ['Grace Hopper', 'Alan Turing', 'Jonas Lindqvist', 'Samuel Osei'].map(
      (name) => discOf(scene, `People/${name}.md`)?.tone,
    );
    expect(tones).toEqual(['recent', 'quiet', 'distant', 'never']);
    expect(discOf(scene, '/ghost:dorothy vaughan')?.tone).toBe('ghost');
    expect(discOf(scene, ME)?.tone).toBe('me');
  });

  it('draws those larger who led to more people, and me largest', () => {
    const scene = sceneOf(aLibraryYear());
    const radius = (key: string) => discOf(scene, key)?.radius ?? NaN;
    expect(radius('People/Grace Hopper.md')).toBeGreaterThan(radius('People/Rosa Delgado.md'));
    expect(radius('People/Rosa Delgado.md')).toBeGreaterThan(radius('People/Hanna Weiss.md'));
    expect(Math.max(...scene.discs.map((disc) => disc.radius))).toBe(radius(ME));
  });

  it('brings out the way back to me of whoever is pointed at, with the full name', () => {
    const key = 'People/Theodora van der Westhuizen-Papadopoulos.md';
    const calm = sceneOf(aLibraryYear());
    expect(calm.lines.some((line) => line.emphasis === 'path')).toBe(false);
    expect(nameOf(calm, key)?.text).toMatch(/^Theodora van.*…$/);
    const scene = sceneOf(aLibraryYear(), { hovered: key });
    expect(scene.discs.filter((disc) => disc.emphasis === 'path').map((disc) => disc.key)).toEqual([
      ME,
      'People/Imani Okafor.md',
      key,
    ]);
    expect(scene.lines.slice(-2).every((line) => line.emphasis === 'path')).toBe(true);
    expect(nameOf(scene, key)?.text).toBe('Theodora van der Westhuizen-Papadopoulos');
  });

  it('dims those whom a search did not find', () => {
    const scene = sceneOf(aLibraryYear(), { found: new Set(['People/Alan Turing.md']) });
    expect(scene.discs.filter((disc) => disc.emphasis !== 'dim').map((disc) => disc.key)).toEqual([
      'People/Alan Turing.md',
    ]);
  });

  it('draws other introductions as arcs, from whoever a branch is folded behind', () => {
    const roles = sceneOf(aLibraryYear()).lines.filter((line) => !['introduction', 'acquaintance'].includes(line.role));
    expect(roles.map((line) => line.role).sort()).toEqual(['mine', 'second', 'second', 'second']);
    const forest = introductionForest(aLibraryYear(), TODAY);
    const layout = tidyLayout(foldForest(forest, { ...unfolded, depth: 1 }));
    const folded = buildScene(forest, layout, options).lines.find((line) => line.role === 'mine');
    const ends = ['People/Rosa Delgado.md', 'People/Yuki Tanaka.md'].map((key) => layout.places.get(key));
    expect([folded?.path[1], folded?.path[9]].sort()).toEqual(
      ends.map((place) => place && toScreen(everything, place).y).sort(),
    );
  });
});

describe('an arc beside a branch of the tree', () => {
  const network = aNetwork(
    [{ name: 'Grace', contacts: [TODAY] }, { name: 'Alan' }, { name: 'Joan' }],
    [
      { by: 'Grace', people: ['me', 'Alan'], day: TODAY - 300 },
      { by: 'Alan', people: ['me', 'Joan'], day: TODAY - 200 },
      { by: 'me', people: ['Alan', 'Grace'], day: TODAY - 100 },
    ],
  );
  const emphasisOf = (hovered: string) =>
    sceneOf(network, { hovered }).lines.find(({ role }) => role === 'mine')?.emphasis;

  it('is no step of a way that the branch is', () => {
    expect(emphasisOf('People/Joan.md')).toBe('normal');
  });

  it('is brought out with those whom it joins', () => {
    expect(emphasisOf('People/Alan.md')).toBe('path');
  });
});

describe('the hit test', () => {
  const scene = sceneOf(aLibraryYear());

  it('finds everybody at their disc and at their name', () => {
    for (const disc of scene.discs) expect(hitTest(scene, disc, 0)).toEqual({ key: disc.key, part: 'person' });
    for (const text of scene.texts.filter(({ role }) => role === 'name')) {
      expect(hitTest(scene, { x: text.x + text.width / 2, y: text.y }, 0)?.key).toBe(text.key);
    }
  });

  it('reaches a little further for a finger, and takes the nearest', () => {
    const disc = discOf(scene, 'People/Jonas Lindqvist.md');
    if (!disc) throw new Error('Jonas is not in the scene');
    const beside = { x: disc.x - disc.radius - 12, y: disc.y };
    expect(hitTest(scene, beside, 5)).toBeNull();
    expect(hitTest(scene, beside, 18)?.key).toBe(disc.key);
    expect(hitTest(scene, { x: -500, y: -500 }, 18)).toBeNull();
  });

  it('tells the button that unfolds a branch from the person', () => {
    const forest = introductionForest(aLibraryYear(), TODAY);
    const layout = tidyLayout(foldForest(forest, { ...unfolded, depth: 1 }));
    const folded = buildScene(forest, layout, options);
    const button = folded.texts.find((text) => text.role === 'fold' && text.key === 'People/Grace Hopper.md');
    expect(button?.text).toBe('+11');
    expect(button && hitTest(folded, { x: button.x + 4, y: button.y }, 0)).toEqual({
      key: 'People/Grace Hopper.md',
      part: 'fold',
    });
  });
});
