import { SearchComponent, setIcon, setTooltip } from 'obsidian';
import type { GraphCanvas } from './graph-canvas';
import type { GraphModel } from './graph-model';

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
    .setPlaceholder('Name, #tag or stale')
    .onChange((typed) => model.search(typed));
  search.inputEl.setAttr('aria-label', 'Find somebody in the graph');
  search.inputEl.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    model.step(event.shiftKey ? -1 : 1);
    if (model.selected !== null) canvas.show(model.selected);
  });
  const modes = [
    ['radial', 'sun', 'Radial overview'],
    ['network', 'share-2', 'Network of meetings'],
  ] as const;
  const buttons = modes.map(([mode, icon, words]) =>
    addButton(header, icon, words, () => {
      model.setMode(model.mode === mode ? 'tidy' : mode);
      canvas.fit();
    }),
  );
  const everybody = addButton(header, 'users', 'Show everybody', () => model.showAround(null));
  addButton(header, 'lightbulb', 'What the network shows', (event) => deeds.showInsights(event));
  addButton(header, 'zoom-out', 'Zoom out', () => canvas.zoom(1 / ZOOM_STEP));
  addButton(header, 'zoom-in', 'Zoom in', () => canvas.zoom(ZOOM_STEP));
  addButton(header, 'maximize', 'Fit to view', () => canvas.fit());
  addButton(header, 'download', 'Export', (event) => deeds.export(event));
  const toggle = addButton(header, 'info', 'Legend', () => {
    const shown = !legend.hasClass('is-shown');
    legend.toggleClass('is-shown', shown);
    toggle.setAttr('aria-expanded', String(shown));
  });
  toggle.setAttr('aria-expanded', 'false');
  return () => {
    const { typed } = model.searching;
    if (search.getValue() !== typed) search.setValue(typed);
    everybody.toggle(model.people.around !== null);
    for (const [i, [mode]] of modes.entries()) buttons[i]?.setAttr('aria-pressed', String(model.mode === mode));
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
