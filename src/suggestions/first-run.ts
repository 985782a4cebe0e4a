import { say } from '../i18n/words';
import { type Day, isoOf } from '../model/day';

/** What is known of a vault when somebody first looks. */
export interface FirstLook {
  readonly notes: number;
  /** Those with a note of their own, or named in a meeting. */
  readonly people: number;
  readonly meetings: number;
  /** How many sentences wait to be reviewed; null while they are being looked for. */
  readonly sentences: number | null;
  readonly hasFolders: boolean;
}

/** What somebody new can do next. */
export type FirstStep = 'review' | 'follow-ups' | 'add-person' | 'people-folder' | 'meeting-folder' | 'example';

/** Whether there is nothing yet that the plugin could show. */
export function isEmptyVault({ people, meetings, sentences }: FirstLook): boolean {
  return people === 0 && meetings === 0 && sentences === 0;
}

/** Folders that look as if they held people, or meetings, that are not read yet. */
export interface LikelyFolders {
  readonly people: boolean;
  readonly meetings: boolean;
}

/** What to offer, the best first. */
export function firstSteps({ people, sentences, hasFolders }: FirstLook, likely: LikelyFolders): readonly FirstStep[] {
  const folders: FirstStep[] = [
    ...(hasFolders ? (['people-folder'] as const) : []),
    ...(likely.meetings ? (['meeting-folder'] as const) : []),
  ];
  if (sentences === null || sentences > 0) return ['review', ...folders, 'example'];
  if (people > 0) return ['follow-ups', ...folders, 'example'];
  // Before anybody is known, no sentence can say much.
  return likely.people ? [...folders, 'add-person', 'example'] : ['add-person', ...folders, 'example'];
}

/** A note of the example: its name and its text. */
export interface ExampleNote {
  readonly name: string;
  readonly text: string;
}

/** A person and a talk in plain words. The names are hardly anybody's, so that no note means these people by accident. */
export function exampleNotes(today: Day): { readonly person: ExampleNote; readonly meeting: ExampleNote } {
  const { suggestions } = say;
  return {
    person: { name: suggestions.examplePerson(), text: suggestions.examplePersonText() },
    meeting: { name: suggestions.exampleMeeting(), text: suggestions.exampleMeetingText(isoOf(today)) },
  };
}

/** What to type into a first note of one's own. */
export function firstNote(today: Day): ExampleNote {
  return { name: say.suggestions.firstNote(), text: say.suggestions.firstNoteText(isoOf(today)) };
}
