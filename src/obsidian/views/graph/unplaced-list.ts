import { Keymap } from 'obsidian';
import { count } from '../../../core/graph/caption';
import type { Unplaced } from '../../../core/graph/forest';
import type { Desk } from '../../desk';

/** Those without a place in the picture, each with the reason; stays folded or unfolded as it was. */
export function showUnplaced(parent: HTMLElement, unplaced: readonly Unplaced[], desk: Desk): void {
  const open = parent.querySelector('details')?.open ?? false;
  parent.empty();
  if (unplaced.length === 0) return;
  const details = parent.createEl('details');
  details.open = open;
  const people = count(unplaced.length, 'person', 'people');
  details.createEl('summary', { text: `${people} without a place, listed here` });
  const list = details.createEl('ul');
  for (const { person, why } of unplaced) {
    const item = list.createEl('li');
    const name = item.createEl('a', { text: person.name, href: '#' });
    name.addEventListener('click', (event) => {
      event.preventDefault();
      void desk.openPerson(person, Keymap.isModEvent(event));
    });
    item.createDiv({ cls: 'reference-desk-graph-why', text: why });
  }
}
