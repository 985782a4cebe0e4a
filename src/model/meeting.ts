import type { Day } from './day';
import type { PersonKey } from './person';
import type { Source } from './source';

/** A note of people meeting. One whose day lies after today is scheduled, else it has happened. */
export interface Meeting {
  readonly path: string;
  readonly title: string;
  readonly day: Day | null;
  /** `coffee`, `interview`, `call` …; `meeting` where the note says no more. */
  readonly kind: string;
  /** When and where, in the words of the note: `15:00`, `The Pantry`. */
  readonly time: string | null;
  readonly place: string | null;
  readonly tags: readonly string[];
  /** Everybody who was there but me, each once, in the order written. */
  readonly attendees: readonly PersonKey[];
  /** One line of what was said, from a `summary` property or the first line of prose; null where there is none. */
  readonly summary: string | null;
  /** Whether the note says that thanks were sent. */
  readonly thanked: boolean;
}

/** What is known of a meeting before it has a note. */
export interface PlannedMeeting {
  readonly day: Day;
  /** What it is called, where that is not the day and the first of the people. */
  readonly title: string | null;
  /** In words: `15:00`, `The Pantry`. */
  readonly time: string | null;
  readonly place: string | null;
}

/** A day on which we were in touch, and the note that proves it. */
export interface Contact {
  readonly day: Day;
  readonly source: Source;
  /** `sentence`: a sentence of a diary says so. `mention`: every mention counts, because the settings say so. */
  readonly by: 'meeting' | 'log' | 'property' | 'task' | 'sentence' | 'mention';
  /** The sentence or task, as it reads. */
  readonly sentence?: string;
}

/** What a note says of how we were in touch on a day: I wrote to them, they answered, or we talked. */
export interface Exchange {
  readonly day: Day;
  readonly source: Source;
  readonly way: 'wrote' | 'answered' | 'talked';
}

/** A note of a day that names somebody, and does not say that we were in touch. */
export interface Mentioned {
  readonly day: Day;
  readonly source: Source;
}
