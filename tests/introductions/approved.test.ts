/** The demo vault as somebody looked at it and found it good: in each layout, whole, and as it is when it is opened. */
import { describe, expect, it } from 'vitest';
import type { Camera, Point, Size } from '../../src/introductions/camera';
import { foldForest, unfolded } from '../../src/introductions/fold';
import { drawForest, sceneToSvg } from '../../src/introductions/exports';
import { ForceLayout } from '../../src/introductions/force-layout';
import { introductionForest } from '../../src/introductions/forest';
import { layoutInput, networkLayout, startPlaces } from '../../src/introductions/network-layout';
import { tellApart } from '../../src/introductions/namesakes';
import { encountersOf, tiesAmong } from '../../src/introductions/network-ties';
import { radialLayout } from '../../src/introductions/radial-layout';
import { buildScene } from '../../src/introductions/scene';
import { spreadNames } from '../../src/introductions/spread';
import type { Scene, TextShape } from '../../src/introductions/shapes';
import { estimateWidth } from '../../src/introductions/text-width';
import { fitLayout, fitsWhole, type Layout, tidyLayout } from '../../src/introductions/tidy-layout';
import { roomFor } from '../../src/introductions/graph-state';
import { finish } from '../../src/model/steps';
import { demoNetwork } from '../support/demo-vault';
import { TODAY } from './support';

const forest = tellApart(introductionForest(demoNetwork(), TODAY));
/** The picture in a window of 1280 by 800 beside the files. */
const LAPTOP: Size = { width: 956, height: 634 };
/** And on a phone. */
const PHONE: Size = { width: 390, height: 558 };

interface Picture {
  readonly scene: Scene;
  readonly size: Size;
}

function pictureOf(layout: Layout, camera: Camera, size: Size): Picture {
  const nobody = { selected: null, hovered: null, found: null };
  return {
    scene: buildScene(forest, layout, { camera, view: size, today: TODAY, measure: estimateWidth, ...nobody }),
    size,
  };
}

/** At its own size. */
function whole(arrange: typeof radialLayout): Picture {
  const layout = arrange(foldForest(forest, unfolded));
  const { left, top, right, bottom } = layout.bounds;
  return pictureOf(layout, { x: -left, y: -top, scale: 1 }, { width: right - left, height: bottom - top });
}

/** As the view fits it, with what it folds. */
function opened(arrange: typeof radialLayout, window = LAPTOP): Picture {
  const room = roomFor(window.width, window.height);
  const isWhole =
    arrange === radialLayout || fitsWhole([...foldForest(forest, unfolded).values()], room.width, room.height);
  const folded = foldForest(forest, isWhole ? unfolded : { ...unfolded, ...room });
  const layout = arrange === tidyLayout ? tidyLayout(folded, room.width, room.height) : spreadNames(arrange(folded));
  return pictureOf(layout, fitLayout(layout, window), window);
}

/** As the worker arranges it, whole. */
function network(): Picture {
  const notes = demoNetwork();
  const { positions, fixed } = startPlaces(forest, new Map());
  const keys = [...forest.members.keys()];
  const ties = tiesAmong(finish(encountersOf(notes, TODAY, keys)));
  const layout = new ForceLayout(layoutInput(ties, positions, fixed));
  layout.step(Infinity);
  const placed = new Map(keys.map((key, i) => [key, pointAt(layout.positions, i)]));
  const arranged = spreadNames(networkLayout(forest, placed, { keys, edges: ties }));
  return pictureOf(arranged, fitLayout(arranged, LAPTOP), LAPTOP);
}

function pointAt(positions: Float32Array, i: number): Point {
  return { x: positions[2 * i] ?? NaN, y: positions[2 * i + 1] ?? NaN };
}

const pictures = [
  ['tidy-as-opened', opened(tidyLayout)],
  ['radial-whole', whole(radialLayout)],
  ['radial-as-opened', opened(radialLayout)],
  ['network-as-opened', network()],
] as const;

/** Texts that stand on one another. */
function overlaps(texts: readonly TextShape[]): string[] {
  const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => [a, b] as const));
  const touching = pairs.filter(([a, b]) => {
    const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
    return across > 0 && (a.size + b.size) / 2 > Math.abs(a.y - b.y);
  });
  return touching.map(([a, b]) => `${a.text} on ${b.text}`);
}

/** Texts that stand on the disc of somebody else. */
function covered({ texts, discs }: Scene): string[] {
  return texts.flatMap(({ key, text, x, y, width, size }) =>
    discs
      .filter((disc) => disc.key !== key && disc.x + disc.radius > x && disc.x - disc.radius < x + width)
      .filter((disc) => Math.abs(disc.y - y) < disc.radius + size / 2 - 2)
      .map((disc) => `${text} on the disc of ${disc.key}`),
  );
}

/** Arcs that run upright through the discs of people between whom they are not. */
function struckThrough({ lines, discs }: Scene): string[] {
  return lines.flatMap(({ role, path: [, , x1, y1, ax, ay, bx, by, x2, y2] }) => {
    if (['introduction', 'acquaintance'].includes(role) || Math.abs(x2 - x1) > 20) return [];
    const points = Array.from({ length: 100 }, (_, i) => {
      const t = i / 99;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      return [a * x1 + b * ax + c * bx + d * x2, a * y1 + b * ay + c * by + d * y2] as const;
    });
    const others = discs.filter(({ x, y }) => Math.hypot(x - x1, y - y1) > 1 && Math.hypot(x - x2, y - y2) > 1);
    const struck = others.filter((disc) => points.some(([x, y]) => Math.hypot(x - disc.x, y - disc.y) < disc.radius));
    return struck.map(({ key }) => key);
  });
}

function unnamed({ texts, discs }: Scene): string[] {
  const named = new Set(texts.map(({ key }) => key));
  return discs.map(({ key }) => key).filter((key) => !named.has(key));
}

describe('the demo vault', () => {
  it('looks as it was approved: whole, as it is exported', async () => {
    await expect(drawForest(forest, TODAY, 'svg')).toMatchFileSnapshot('../approved/graph/demo-tidy-whole.svg');
  });

  it.each(pictures)('looks as it was approved: %s', async (name, { scene, size }) => {
    const svg = sceneToSvg(scene, size, 'Who introduced whom');
    await expect(svg).toMatchFileSnapshot(`../approved/graph/demo-${name}.svg`);
  });

  it.each(pictures)(
    'has its names and discs inside the picture, no name on another, and says who I am: %s',
    (_, picture) => {
      const { scene, size } = picture;
      const { discs, texts } = scene;
      expect(texts.filter(({ size: pixels }) => pixels < 10)).toEqual([]);
      const outside = [
        ...texts.filter(({ x, y, width }) => x < 0 || x + width > size.width || y < 6 || y > size.height - 6),
        ...discs.filter(({ x, y }) => x < 0 || x > size.width || y < 0 || y > size.height),
      ];
      expect(outside.map(({ key }) => key)).toEqual([]);
      expect(overlaps(texts)).toEqual([]);
      expect(texts.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['You']);
      const mine = discs.find(({ tone }) => tone === 'me');
      expect(Math.max(...discs.map(({ radius }) => radius))).toBe(mine?.radius);
    },
  );

  it('names everybody in every layout, folds nobody, and stands on nobody', () => {
    expect(opened(tidyLayout).scene.texts.filter(({ role }) => role === 'fold')).toEqual([]);
    const layout = tidyLayout(foldForest(forest, unfolded));
    const { left, top, right, bottom } = layout.bounds;
    const size = { width: right - left, height: bottom - top };
    const asOpened = [opened(tidyLayout), opened(radialLayout), network()];
    for (const { scene } of [pictureOf(layout, { x: -left, y: -top, scale: 1 }, size), ...asOpened]) {
      expect(unnamed(scene)).toEqual([]);
      expect(covered(scene)).toEqual([]);
    }
  });

  it('has no arc through people of the column in which it runs', () => {
    for (const size of [LAPTOP, PHONE]) expect(struckThrough(opened(tidyLayout, size).scene)).toEqual([]);
  });

  it.each([
    ['tidy', opened(tidyLayout)],
    ['radial', opened(radialLayout)],
    ['network', network()],
  ] as const)('fills four fifths of the view with %s', (_, { scene: { discs, texts } }) => {
    const width =
      Math.max(...texts.map(({ x, width }) => x + width)) - Math.min(...discs.map(({ x, radius }) => x - radius));
    const height = Math.max(...discs.map(({ y }) => y)) - Math.min(...discs.map(({ y }) => y));
    expect(width / LAPTOP.width).toBeGreaterThan(0.8);
    expect(height / LAPTOP.height).toBeGreaterThan(0.8);
  });
});
