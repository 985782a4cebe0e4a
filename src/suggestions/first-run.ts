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

/** What to offer, the best first; `hasMeetingFolder` where a folder looks as if it held meetings that are not read yet. */
export function firstSteps(look: FirstLook, hasMeetingFolder: boolean): readonly FirstStep[] {
  const { people, sentences, hasFolders } = look;
  const best = sentences === null || sentences > 0 ? 'review' : people > 0 ? 'follow-ups' : 'add-person';
  return [
    best,
    ...(hasFolders ? (['people-folder'] as const) : []),
    ...(hasMeetingFolder ? (['meeting-folder'] as const) : []),
    'example',
  ];
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
