import { setIcon, setTooltip } from 'obsidian';
import { say } from '../i18n/words';

/** A button of the bar. */
export interface BarAction {
  readonly label: string;
  readonly icon: string;
  readonly run: () => Promise<void>;
}

/** How many rows are selected, and what can be done with all of them. Without any there is nothing to see. */
export class SelectionBar {
  readonly el = createDiv({
    cls: 'reference-desk-selection',
    attr: { role: 'group', 'aria-label': say.ui.selectedRows },
  });
  /** Stands there always: a screen reader says only what changes in a place that it knows. */
  private readonly countEl = this.el.createSpan({ cls: 'reference-desk-selection-count', attr: { role: 'status' } });
  private readonly buttonsEl = this.el.createDiv({ cls: 'reference-desk-selection-actions' });
  private readonly clearEl: HTMLElement;

  constructor(actions: readonly BarAction[], onClear: () => void) {
    for (const { label, icon, run } of actions) {
      const button = this.buttonsEl.createEl('button');
      setIcon(button.createSpan({ cls: 'reference-desk-selection-icon', attr: { 'aria-hidden': 'true' } }), icon);
      button.createSpan({ text: label });
      button.addEventListener('click', () => void run());
    }
    const label = say.ui.clearSelection;
    const attr = { 'aria-label': label };
    this.clearEl = this.el.createEl('button', { cls: 'reference-desk-selection-clear clickable-icon', attr });
    setIcon(this.clearEl, 'x');
    setTooltip(this.clearEl, label);
    this.clearEl.addEventListener('click', onClear);
    this.show(0);
  }

  show(count: number): void {
    this.countEl.setText(count === 0 ? '' : say.ui.selected(count));
    this.buttonsEl.toggle(count > 0);
    this.clearEl.toggle(count > 0);
    this.el.toggleClass('is-empty', count === 0);
  }
}
