import type { Day } from './day';
import type { PersonKey } from './person';
import type { Source } from './source';

/** `named`: somebody told me of somebody else, and has not introduced us. */
export type IntroductionState = 'made' | 'promised' | 'named';

/**
 * Somebody made two people known to each other. One introduction however often it is stated: `sources` holds every statement.
 * With me among `people` it is how I came to know the other; with me as `by` it is one I made or promised.
 */
export interface Introduction {
  readonly by: PersonKey;
  /** The two introduced to each other. */
  readonly people: readonly [PersonKey, PersonKey];
  /** The earliest day stated. */
  readonly day: Day | null;
  readonly state: IntroductionState;
  readonly sources: readonly Source[];
}
