import { dayWords } from '../../../core/graph/caption';
import type { GraphModel } from './graph-model';

/** A slider that replays how the network grew, by day; at its end it shows all there is today. */
export function buildTimeSlider(parent: HTMLElement, model: GraphModel): void {
  const { first, last } = model.people.timeLine;
  if (first === null || last === null || first === last) return;
  const row = parent.createDiv({ cls: 'reference-desk-graph-time' });
  const slider = row.createEl('input', {
    type: 'range',
    attr: { min: String(first), max: String(last), 'aria-label': 'Show the network as it was' },
  });
  const words = row.createSpan();
  const tell = (): void => {
    const day = Number(slider.value);
    const text = day >= last ? 'Today' : dayWords(day);
    words.setText(text);
    slider.setAttr('aria-valuetext', text);
  };
  slider.value = String(model.people.until ?? last);
  slider.addEventListener('input', () => {
    const day = Number(slider.value);
    model.showUntil(day >= last ? null : day);
    tell();
  });
  tell();
}
