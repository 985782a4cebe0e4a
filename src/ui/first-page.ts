import { setIcon } from 'obsidian';
import { say } from '../i18n/words';

/** A page for the time before there is anything to show: what this is, and how to begin. */
export interface FirstPage {
  readonly icon: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly steps?: readonly string[];
  /** The next step first. */
  readonly actions?: readonly FirstAction[];
}

export interface FirstAction {
  readonly label: string;
  readonly run: () => void;
}

/** What an empty page can begin with. */
export interface Beginning {
  readonly addPerson: () => void;
  readonly newMeeting: () => void;
  /** The page that says what was found in the notes, and on which folders are chosen. */
  readonly openWelcome: () => void;
  /** Opens the suggestions that wait in the notes; null where none does. */
  readonly toReview: () => (() => void) | null;
  /** Told when suggestions come or go. Returns what ends it. */
  readonly onSuggestions: (listener: () => void) => () => void;
}

/** For a vault without people: what its notes offer, else somebody to add; then the page with all that can be done. */
export function firstActions(begin: Beginning): readonly FirstAction[] {
  const review = begin.toReview();
  return [
    ...(review ? [{ label: say.plugin.reviewSuggestions, run: review }] : []),
    { label: say.ui.addPerson, run: () => begin.addPerson() },
    { label: say.plugin.openWelcomePage, run: () => begin.openWelcome() },
  ];
}

/** The same in a sentence, for a list. */
export const noPersonYet = (begin: Beginning): string =>
  begin.toReview() ? say.followUps.noPersonYetButSuggestions : say.followUps.noPersonYet;

/** While notes are being read. */
export const stillReading = (percent: number | null): FirstPage => ({
  icon: 'book-open',
  title: say.shared.stillReadingYourNotes(percent),
  paragraphs: [say.ui.takesAMoment],
});

/** For a vault without people. */
export function howToBegin(begin: Beginning): FirstPage {
  return {
    icon: 'coffee',
    title: say.ui.welcome,
    paragraphs: [say.ui.noPersonYet],
    steps: [
      begin.toReview() ? say.ui.stepReview : say.ui.stepPeople,
      say.ui.stepMeetings(say.plugin.newMeetingWith),
      say.ui.stepComeBack,
    ],
    actions: firstActions(begin),
  };
}

/** For a network in which all is well. */
export const nothingDue = (newMeeting: () => void): FirstPage => ({
  icon: 'sprout',
  title: say.ui.nobodyWaitsTitle,
  paragraphs: [say.ui.nobodyWaitsMore],
  actions: [{ label: say.plugin.newMeetingWith, run: newMeeting }],
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
  const { actions = [] } = page;
  if (actions.length === 0) return;
  const buttons = el.createDiv({ cls: 'reference-desk-first-page-buttons' });
  for (const [at, action] of actions.entries()) {
    const button = buttons.createEl('button', { cls: at === 0 ? 'mod-cta' : '', text: action.label });
    button.addEventListener('click', () => action.run());
  }
}
