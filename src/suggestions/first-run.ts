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
  /** People whom notes say something of though nobody knows them yet: the names, as they are written. */
  readonly newPeople: readonly string[];
  readonly hasFolders: boolean;
}

/** What somebody new can do next. */
export type FirstStep = 'review' | 'follow-ups' | 'add-person' | 'people-folder' | 'meeting-folder' | 'example';

/** Whether there is nothing yet that the plugin could show. */
export function isEmptyVault({ people, meetings, sentences, newPeople }: FirstLook): boolean {
  return people + meetings + newPeople.length === 0 && sentences === 0;
}

/** Folders that look as if they held people, or meetings, that are not read yet. */
export interface LikelyFolders {
  readonly people: boolean;
  readonly meetings: boolean;
}

/** What to offer, the best first. */
export function firstSteps(look: FirstLook, likely: LikelyFolders): readonly FirstStep[] {
  const { people, sentences, newPeople, hasFolders } = look;
  const folders: FirstStep[] = [
    ...(hasFolders ? (['people-folder'] as const) : []),
    ...(likely.meetings ? (['meeting-folder'] as const) : []),
  ];
  const hasRows = sentences === null || sentences + newPeople.length > 0;
  const step = hasRows ? 'review' : people > 0 ? 'follow-ups' : 'add-person';
  // A folder of people says more at once than their names in sentences, one by one.
  return likely.people ? [...folders, step, 'example'] : [step, ...folders, 'example'];
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
