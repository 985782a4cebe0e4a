import type { Day } from './day';
import type { PersonKey } from './person';
import type { Source } from './source';

/** A line that says what to ask somebody: the one that was written first, or a copy of it in the note of a later talk. */
export interface AskPlace {
  readonly source: Source;
  /** As it stands there: a copy may have been put otherwise. */
  readonly what: string;
  /** The day of the line, else of its note. */
  readonly day: Day | null;
  readonly state: 'open' | 'done' | 'dropped';
  /** Whether its box is not for this one question: the line asks others, too, or is no list item. */
  readonly isKept?: true;
}

/** Something to ask somebody next time, wherever it stands. */
export interface Ask {
  readonly person: PersonKey;
  /** As it was put last. */
  readonly what: string;
  readonly day: Day | null;
  /** Settled as soon as one of its places is. */
  readonly state: 'open' | 'done' | 'dropped';
  /** Put off until then. */
  readonly snoozedUntil: Day | null;
  /** Where it was written first. */
  readonly source: Source;
  /** That line, then its copies, the oldest first. */
  readonly places: readonly AskPlace[];
}
