import { SearchComponent, setIcon, setTooltip } from 'obsidian';
import type { GraphCanvas } from './graph-canvas';
import type { GraphModel } from './graph-model';

export const ZOOM_STEP = 1.25;

/** The search box, zoom, fit, and the button that shows the legend. */
export function buildHeader(header: HTMLElement, legend: HTMLElement, model: GraphModel, canvas: GraphCanvas): void {
  const search = new SearchComponent(header)
    .setPlaceholder('Find somebody')
    .setValue(model.searched)
    .onChange((typed) => model.search(typed));
  search.inputEl.setAttr('aria-label', 'Find somebody in the graph');
  search.inputEl.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    model.step(event.shiftKey ? -1 : 1);
    if (model.selected !== null) canvas.show(model.selected);
  });
  addButton(header, 'zoom-out', 'Zoom out', () => canvas.zoom(1 / ZOOM_STEP));
  addButton(header, 'zoom-in', 'Zoom in', () => canvas.zoom(ZOOM_STEP));
  addButton(header, 'maximize', 'Fit to view', () => canvas.fit());
  const toggle = addButton(header, 'info', 'Legend', () => {
    const shown = !legend.hasClass('is-shown');
    legend.toggleClass('is-shown', shown);
    toggle.setAttr('aria-expanded', String(shown));
  });
  toggle.setAttr('aria-expanded', 'false');
}

function addButton(header: HTMLElement, icon: string, words: string, act: () => void): HTMLElement {
  const button = header.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': words } });
  setIcon(button, icon);
  setTooltip(button, words);
  button.addEventListener('click', act);
  return button;
}
