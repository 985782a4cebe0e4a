import type { Day } from '../model/day';
import { foldForest, unfolded } from './fold';
import type { Forest } from './forest';
import { forestToReport } from './forest-json';
import { forestToCanvas } from './json-canvas';
import { forestToMermaid } from './mermaid';
import { buildScene } from './scene';
import { sceneToSvg } from './svg';
import { estimateWidth } from './text-width';
import { tidyLayout } from './tidy-layout';

export const forestFormats = ['svg', 'mermaid', 'canvas', 'json'] as const;
export type ForestFormat = (typeof forestFormats)[number];

/** The whole forest, nothing folded, as a file for another program: SVG, Mermaid, JSON Canvas or flat JSON. */
export function drawForest(forest: Forest, today: Day, format: ForestFormat): string {
  if (format === 'mermaid') return forestToMermaid(forest);
  if (format === 'canvas') return forestToCanvas(forest);
  if (format === 'json') return `${JSON.stringify(forestToReport(forest), null, 2)}\n`;
  const layout = tidyLayout(foldForest(forest, unfolded));
  const { left, top, right, bottom } = layout.bounds;
  const view = { width: right - left, height: bottom - top };
  const camera = { x: -left, y: -top, scale: 1 };
  const scene = buildScene(forest, layout, {
    camera,
    view,
    today,
    measure: estimateWidth,
    selected: null,
    hovered: null,
    found: null,
  });
  return sceneToSvg(scene, view, 'Who introduced whom');
}
