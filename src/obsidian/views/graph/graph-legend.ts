import type { Tone } from '../../../core/graph/shapes';
import { recencyWords } from '../../../core/graph/recency';

const discs: readonly (readonly [Tone, string])[] = [
  ['recent', recencyWords.recent],
  ['quiet', recencyWords.quiet],
  ['distant', recencyWords.distant],
  ['never', recencyWords.never],
  ['ghost', 'No note yet'],
];

const lines = [
  ['introduction', 'Introduced you, or met first-hand'],
  ['second', 'Introduced you, too'],
  ['told', 'Introduced to each other'],
  ['promised', 'Promised to introduce'],
  ['met', 'Shared a meeting'],
  ['often', 'Three or more, or introduced'],
] as const;

/** What discs and lines mean; drawn by the style sheet with the colours that the canvas reads from it. */
export function renderLegend(parent: HTMLElement): HTMLElement {
  const legend = parent.createDiv({ cls: 'reference-desk-graph-legend' });
  const list = legend.createEl('ul');
  const add = (mark: string, words: string): void => {
    const item = list.createEl('li');
    item.createSpan({ cls: `reference-desk-graph-mark ${mark}`, attr: { 'aria-hidden': 'true' } });
    item.createSpan({ text: words });
  };
  for (const [tone, words] of discs) add(`mod-disc mod-${tone}`, words);
  for (const [role, words] of lines) add(`mod-line mod-${role}`, words);
  legend.createEl('p', { text: 'The larger a disc, the more people they led to.' });
  return legend;
}
