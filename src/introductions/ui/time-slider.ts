import { dayWords } from '../../i18n/day-words';
import type { GraphModel } from './graph-model';
import { say } from '../../i18n/words';

/** A slider that replays how the network grew, by day; at its end it shows all there is today. Returns what brings it up to date. */
export function buildTimeSlider(parent: HTMLElement, model: GraphModel): () => void {
  const row = parent.createDiv({ cls: 'reference-desk-graph-time' });
  const slider = row.createEl('input', { type: 'range', attr: { 'aria-label': say.introductions.showAsItWas } });
  const words = row.createSpan();
  const tell = (): void => {
    const text = slider.value === slider.max ? say.introductions.today : dayWords(Number(slider.value));
    words.setText(text);
    slider.setAttr('aria-valuetext', text);
  };
  slider.addEventListener('input', () => {
    model.showUntil(slider.value === slider.max ? null : Number(slider.value));
    tell();
  });
  row.hide();
  return () => {
    const { first, last } = model.people.timeLine;
    row.toggle(first !== last);
    [slider.min, slider.max] = [String(first), String(last)];
    slider.value = String(model.people.until ?? last);
    tell();
  };
}
