import { setIcon } from 'obsidian';
import { say } from '../i18n/words';

/** A page for the time before there is anything to show: what this is, and how to begin. */
export interface FirstPage {
  readonly icon: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly steps?: readonly string[];
  readonly action?: { readonly label: string; run(): void };
}

/** While notes are being read. */
export const stillReading = (percent: number | null): FirstPage => ({
  icon: 'book-open',
  title: say.shared.stillReadingYourNotes(percent),
  paragraphs: [say.ui.takesAMoment],
});

/** For a vault without people. */
export function howToBegin(addPerson: () => void): FirstPage {
  return {
    icon: 'coffee',
    title: say.ui.welcome,
    paragraphs: [say.ui.noPersonYet],
    steps: [say.ui.stepPeople, say.ui.stepMeetings(say.plugin.newMeetingWith), say.ui.stepComeBack],
    action: { label: say.ui.addPerson, run: addPerson },
  };
}

/** For a network in which all is well. */
export const nothingDue = (newMeeting: () => void): FirstPage => ({
  icon: 'sprout',
  title: say.ui.nobodyWaitsTitle,
  paragraphs: [say.ui.nobodyWaitsMore],
  action: { label: say.plugin.newMeetingWith, run: newMeeting },
});

/** For a network in which nothing recorded is due, but rows above offer what is not recorded yet. */
export const suggestionsFirst = (): FirstPage => ({
  icon: 'message-square-quote',
  title: say.ui.nothingRecordedIsDue,
  paragraphs: [say.ui.lookAtRowsAbove],
});

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
