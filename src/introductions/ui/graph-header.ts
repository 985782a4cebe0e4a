import { SearchComponent, setIcon, setTooltip } from 'obsidian';
import type { GraphCanvas } from './graph-canvas';
import type { GraphModel } from './graph-model';
import { say } from '../../i18n/words';

export const ZOOM_STEP = 1.25;

/** What the header starts but does not do itself. */
export interface GraphDeeds {
  showInsights(at: MouseEvent): void;
  export(at: MouseEvent): void;
}

/** The search box, the layout, zoom, fit, insights, export, and the button that shows the legend. Returns what brings it up to date. */
export function buildHeader(
  header: HTMLElement,
  legend: HTMLElement,
  model: GraphModel,
  canvas: GraphCanvas,
  deeds: GraphDeeds,
): () => void {
  const search = new SearchComponent(header)
    .setPlaceholder(say.introductions.nameTagOrStale)
    .onChange((typed) => model.search(typed));
  search.inputEl.setAttr('aria-label', say.introductions.findSomebodyInGraph);
  search.inputEl.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    // From there the arrow keys walk.
    if (event.key === 'ArrowDown') canvas.element.focus();
    if (event.key !== 'Enter') return;
    model.step(event.shiftKey ? -1 : 1);
  });
  const modes = [
    ['radial', 'sun', say.introductions.radialOverview],
    ['network', 'share-2', say.introductions.networkOfMeetings],
  ] as const;
  const buttons = modes.map(([mode, icon, words]) =>
    addButton(header, icon, words, () => {
      model.setMode(model.mode === mode ? 'tidy' : mode);
      canvas.fit();
    }),
  );
  const everybody = addButton(header, 'users', say.introductions.showEverybody, () => {
    model.showAround(null);
    // The button is gone now, and would leave the focus nowhere.
    canvas.element.focus();
  });
  addButton(header, 'lightbulb', say.introductions.whatNetworkShows, (event) => deeds.showInsights(event));
  addButton(header, 'zoom-out', say.introductions.zoomOut, () => canvas.zoom(1 / ZOOM_STEP));
  addButton(header, 'zoom-in', say.introductions.zoomIn, () => canvas.zoom(ZOOM_STEP));
  addButton(header, 'maximize', say.introductions.fitToView, () => canvas.fit());
  addButton(header, 'download', say.introductions.exportPicture, (event) => deeds.export(event));
  const toggle = addButton(header, 'info', say.introductions.legend, () => {
    const shown = !legend.hasClass('is-shown');
    legend.toggleClass('is-shown', shown);
    toggle.setAttr('aria-expanded', shown);
  });
  toggle.setAttr('aria-expanded', 'false');
  return () => {
    const { typed } = model.searching;
    if (search.getValue() !== typed) search.setValue(typed);
    everybody.toggle(model.people.around !== null);
    for (const [i, [mode]] of modes.entries()) buttons[i]?.setAttr('aria-pressed', model.mode === mode);
    header.parentElement?.toggleClass('is-network', model.mode === 'network');
  };
}

function addButton(header: HTMLElement, icon: string, words: string, act: (event: MouseEvent) => void): HTMLElement {
  const button = header.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': words } });
  setIcon(button, icon);
  setTooltip(button, words);
  button.addEventListener('click', act);
  return button;
}
