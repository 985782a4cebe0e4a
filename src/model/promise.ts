import type { Day } from './day';
import type { PersonKey } from './person';
import type { Source } from './source';

/**
 * Something I said I would do for or with somebody: a task that links to a person or stands in their note. Among those that I wait for,
 * something that they said they would do for me.
 */
export interface PromiseMade {
  readonly person: PersonKey;
  readonly what: string;
  /** The day it was made: of the line, else of the note. */
  readonly day: Day | null;
  readonly due: Day | null;
  readonly snoozedUntil: Day | null;
  readonly state: 'open' | 'done' | 'dropped';
  /** Whether it is to thank them, and nothing else. */
  readonly isThanks: boolean;
  readonly source: Source;
}

/** A line that says that I still have to thank somebody. */
export interface ThanksOwed {
  readonly what: string;
  readonly day: Day | null;
  readonly source: Source;
}
