import { SearchComponent, setIcon, setTooltip } from 'obsidian';
import { dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import { recencyWords, type Tone } from '../shapes';
import type { GraphCanvas } from './graph-canvas';
import type { GraphPicture } from '../derive';
import type { GraphEvent } from '../graph-state';
import type { TimeLine } from '../time-line';

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

/** A slider that replays how the network grew, by day; at its end it shows all there is today. Returns what brings it up to date. */
export function buildTimeSlider(
  parent: HTMLElement,
  dispatch: (event: GraphEvent) => void,
): (line: TimeLine, until: number | null) => void {
  const row = parent.createDiv({ cls: 'reference-desk-graph-time' });
  const slider = row.createEl('input', { type: 'range', attr: { 'aria-label': say.introductions.showAsItWas } });
  const words = row.createSpan();
  const describe = (): void => {
    const text = slider.value === slider.max ? say.introductions.today : dayWords(Number(slider.value));
    words.setText(text);
    slider.setAttr('aria-valuetext', text);
  };
  slider.addEventListener('input', () => {
    dispatch({ type: 'set day', until: slider.value === slider.max ? null : Number(slider.value) });
    describe();
  });
  row.hide();
  return ({ first, last }, until) => {
    row.toggle(first !== last);
    [slider.min, slider.max] = [String(first), String(last)];
    slider.value = String(until ?? last);
    describe();
  };
}

export const ZOOM_STEP = 1.25;

export interface HeaderHandlers {
  dispatch(event: GraphEvent): void;
  showInsights(at: MouseEvent): void;
  export(at: MouseEvent): void;
}

/** The search box, the layout, zoom, fit, insights, export, and the button that shows the legend. Returns what brings it up to date. */
export function buildHeader(
  header: HTMLElement,
  legend: HTMLElement,
  canvas: GraphCanvas,
  handlers: HeaderHandlers,
): (picture: GraphPicture) => void {
  let layout: GraphPicture['state']['layout'] = 'tidy';
  const search = new SearchComponent(header)
    .setPlaceholder(say.introductions.nameTagOrStale)
    .onChange((typed) => handlers.dispatch({ type: 'search', typed }));
  search.inputEl.setAttr('aria-label', say.introductions.findSomebodyInGraph);
  search.inputEl.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    // From there the arrow keys walk.
    if (event.key === 'ArrowDown') canvas.element.focus();
    if (event.key !== 'Enter') return;
    handlers.dispatch({ type: 'next match', by: event.shiftKey ? -1 : 1 });
  });
  const modes = [
    ['radial', 'sun', say.introductions.radialOverview],
    ['network', 'share-2', say.introductions.networkOfMeetings],
  ] as const;
  const buttons = modes.map(([mode, icon, words]) =>
    addButton(header, icon, words, () =>
      handlers.dispatch({ type: 'choose layout', layout: layout === mode ? 'tidy' : mode }),
    ),
  );
  const everybody = addButton(header, 'users', say.introductions.showEverybody, () => {
    handlers.dispatch({ type: 'show around', around: null });
    // The button is gone now, and would leave the focus nowhere.
    canvas.element.focus();
  });
  addButton(header, 'lightbulb', say.introductions.whatNetworkShows, (event) => handlers.showInsights(event));
  addButton(header, 'zoom-out', say.introductions.zoomOut, () => canvas.zoom(1 / ZOOM_STEP));
  addButton(header, 'zoom-in', say.introductions.zoomIn, () => canvas.zoom(ZOOM_STEP));
  addButton(header, 'maximize', say.introductions.fitToView, () => canvas.fit());
  addButton(header, 'download', say.introductions.exportPicture, (event) => handlers.export(event));
  const toggle = addButton(header, 'info', say.introductions.legend, () => {
    const shown = !legend.hasClass('is-shown');
    legend.toggleClass('is-shown', shown);
    toggle.setAttr('aria-expanded', shown);
  });
  toggle.setAttr('aria-expanded', 'false');
  return ({ state }) => {
    ({ layout } = state);
    if (search.getValue() !== state.search) search.setValue(state.search);
    everybody.toggle(state.around !== null);
    for (const [i, [mode]] of modes.entries()) buttons[i]?.setAttr('aria-pressed', layout === mode);
    header.parentElement?.toggleClass('is-network', layout === 'network');
  };
}

function addButton(header: HTMLElement, icon: string, words: string, act: (event: MouseEvent) => void): HTMLElement {
  const button = header.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': words } });
  setIcon(button, icon);
  setTooltip(button, words);
  button.addEventListener('click', act);
  return button;
}
