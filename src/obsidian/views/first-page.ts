import { setIcon } from 'obsidian';

/** A page for the time before there is anything to show: what this is, and how to begin. */
export interface FirstPage {
  readonly icon: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly steps?: readonly string[];
  readonly action?: { readonly label: string; run(): void };
}

/** While notes are being read nobody knows yet who is in them. */
export const stillReading: FirstPage = {
  icon: 'book-open',
  title: 'Still reading your notes…',
  paragraphs: ['This takes a moment after Obsidian starts. The list fills in by itself.'],
};

/** For a vault in which nobody was found. */
export function howToBegin(addPerson: () => void): FirstPage {
  return {
    icon: 'coffee',
    title: 'Welcome to your reference desk',
    paragraphs: ['It reads the notes you keep on people and meetings, and has found no person here yet.'],
    steps: [
      'Give a note about somebody the tag person, or name your people folder in the settings.',
      'Give a note about a meeting the tag meeting, and list who was there under attendees.',
      'Come back: whoever has gone quiet, and every favour not yet returned, will be here.',
    ],
    action: { label: 'Add a person', run: addPerson },
  };
}

/** For a network in which all is well. */
export const nothingDue: FirstPage = {
  icon: 'sprout',
  title: 'Nobody is waiting for you',
  paragraphs: ['No thanks, favours or promises are due, and nobody has gone quiet. A good day to meet somebody new.'],
};

export function renderFirstPage(parent: HTMLElement, page: FirstPage): void {
  const el = parent.createDiv({ cls: 'reference-desk-first-page' });
  setIcon(el.createDiv({ cls: 'reference-desk-first-page-icon', attr: { 'aria-hidden': 'true' } }), page.icon);
  el.createEl('p', { cls: 'reference-desk-first-page-title', text: page.title });
  for (const text of page.paragraphs) el.createEl('p', { text });
  if (page.steps) {
    const list = el.createEl('ol');
    for (const text of page.steps) list.createEl('li', { text });
  }
  const { action } = page;
  if (!action) return;
  const button = el.createEl('button', { cls: 'mod-cta', text: action.label });
  button.addEventListener('click', () => action.run());
}
