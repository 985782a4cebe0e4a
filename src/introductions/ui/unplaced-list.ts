import { Keymap } from 'obsidian';
import type { Unplaced } from '../forest';
import type { Desk } from '../../vault/desk';
import { say } from '../../i18n/words';

/** Those without a place in the picture, each with the reason. Its rows are made once somebody unfolds it. */
export class UnplacedList {
  private readonly details: HTMLDetailsElement;
  private readonly summary: HTMLElement;
  private readonly list: HTMLElement;
  private shown: readonly Unplaced[] = [];
  private words = '';

  constructor(
    parent: HTMLElement,
    private readonly desk: Desk,
  ) {
    this.details = parent.createEl('details', { cls: 'reference-desk-graph-unplaced' });
    this.summary = this.details.createEl('summary');
    this.list = this.details.createEl('ul');
    this.details.hide();
    this.details.addEventListener('toggle', () => this.fill());
  }

  /** Rows stay as they are, and the focus in them, while the same people are there for the same reasons. */
  update(unplaced: readonly Unplaced[]): void {
    const { details } = this;
    const words = unplaced.map(({ person, why }) => person.key + person.name + why).join();
    this.shown = unplaced;
    if (words === this.words) return;
    this.words = words;
    details.toggle(unplaced.length > 0);
    this.summary.setText(say.introductions.withoutPlace(unplaced.length));
    this.list.empty();
    this.fill();
  }

  /** Unfolds the list where somebody is in it. */
  show(key: string | null): void {
    const at = this.shown.findIndex(({ person }) => person.key === key);
    if (at < 0) return;
    this.details.open = true;
    this.fill();
    this.list.children[at]?.scrollIntoView({ block: 'nearest' });
  }

  private fill(): void {
    if (!this.details.open || this.list.hasChildNodes()) return;
    for (const { person, why } of this.shown) {
      const item = this.list.createEl('li');
      const name = item.createEl('a', { text: person.name, href: '#' });
      name.addEventListener('click', (event) => {
        event.preventDefault();
        void this.desk.openPerson(person, Keymap.isModEvent(event));
      });
      item.createDiv({ cls: 'reference-desk-graph-why', text: why });
    }
  }
}
