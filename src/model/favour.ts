import type { Day } from './day';
import type { PersonKey } from './person';
import type { Source } from './source';

/** `received`: they did it for me, I owe. `given`: I did it for them. */
export type FavourDirection = 'received' | 'given';
export type FavourState = 'open' | 'returned' | 'waived' | 'paid-forward';

export interface Favour {
  readonly direction: FavourDirection;
  readonly person: PersonKey;
  /** In the words of the line, without its tags, dates and the person's link. */
  readonly what: string;
  readonly day: Day | null;
  readonly due: Day | null;
  readonly snoozedUntil: Day | null;
  readonly state: FavourState;
  readonly source: Source;
}
