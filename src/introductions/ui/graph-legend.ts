import type { Tone } from '../shapes';
import { recencyWords } from '../recency';
import { say } from '../../i18n/words';

const discs = (): readonly (readonly [Tone, string])[] => [
  ['recent', recencyWords().recent],
  ['quiet', recencyWords().quiet],
  ['distant', recencyWords().distant],
  ['never', recencyWords().never],
  ['ghost', say.shared.noNoteYet],
];

const lines = () =>
  [
    ['introduction', say.introductions.firstHand],
    ['second', say.introductions.introducedYouToo],
    ['told', say.introductions.introducedToEachOther],
    ['promised', say.introductions.promisedToIntroduce],
    ['met', say.introductions.sharedMeeting],
    ['often', say.introductions.strongTie],
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
  for (const [tone, words] of discs()) add(`mod-disc mod-${tone}`, words);
  for (const [role, words] of lines()) add(`mod-line mod-${role}`, words);
  legend.createEl('p', { text: say.introductions.sizeOfDiscs });
  return legend;
}
