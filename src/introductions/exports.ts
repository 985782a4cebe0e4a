import type { Day } from '../model/day';
import { foldForest, unfolded } from './fold';
import type { Forest } from './forest';
import { forestToReport } from './forest-json';
import { forestToCanvas } from './json-canvas';
import { forestToMermaid } from './mermaid';
import { buildScene } from './scene';
import type { Scene } from './shapes';
import { sceneToSvg } from './svg';
import { estimateWidth } from './text-width';
import { tidyLayout } from './tidy-layout';
import { say } from '../i18n/words';

export const forestFormats = ['svg', 'mermaid', 'canvas', 'json'] as const;
export type ForestFormat = (typeof forestFormats)[number];

/** The whole forest, nothing folded, as a file for another program: SVG, Mermaid, JSON Canvas or flat JSON. */
export function drawForest(forest: Forest, today: Day, format: ForestFormat): string {
  if (format === 'mermaid') return forestToMermaid(forest);
  if (format === 'canvas') return forestToCanvas(forest);
  if (format === 'json') return `${JSON.stringify(forestToReport(forest), null, 2)}\n`;
  return drawSvg(forest, today);
}

function drawSvg(forest: Forest, today: Day): string {
  const layout = tidyLayout(foldForest(forest, unfolded));
  const { left, top, right, bottom } = layout.bounds;
  const sceneFrom = (highest: number): Scene =>
    buildScene(forest, layout, {
      camera: { x: -left, y: -highest, scale: 1 },
      view: { width: right - left, height: bottom - highest },
      today,
      measure: estimateWidth,
      selected: null,
      hovered: null,
      found: null,
    });
  // Arcs may bow out above the first row.
  const over = sceneFrom(top).lines.reduce((least, { path }) => Math.min(least, path[5], path[7]), 0);
  const view = { width: right - left, height: bottom - top - over };
  return sceneToSvg(sceneFrom(top + over), view, say.shared.whoIntroducedWhom);
}
