import type { Day } from './day';
import type { PersonKey } from './person';
import type { Source } from './source';

/**
 * `promised`: offered by whoever introduces, and not made yet. `asked`: I asked somebody to introduce me, and have no yes. `named`: somebody
 * told me of somebody else, and has not introduced us. `declined`: somebody said no, or it was called off.
 */
export type IntroductionState = 'made' | 'promised' | 'asked' | 'named' | 'declined';

/** What can be noted below an introduction, in the order in which it goes. */
export const stepKinds = ['asked', 'introduced', 'wrote', 'answered', 'met', 'told'] as const;
export type StepKind = (typeof stepKinds)[number];

/** What somebody said to being introduced. Never why: that is theirs. */
export type Answer = 'yes' | 'no' | 'later';

/** One step of an introduction, as an item below its line says. */
export interface IntroductionStep {
  readonly kind: StepKind;
  /** Who was asked, written to or told; null where the item does not say. */
  readonly person: PersonKey | null;
  readonly day: Day | null;
  /** Of `asked`; of `answered` only a no. */
  readonly answer: Answer | null;
  /** Of `asked` without an answer: whether there is one in words that are not understood. */
  readonly isUnclear?: true;
  /** Of `asked`: whether what they said before no longer holds. */
  readonly isTakenBack?: true;
  /** Of `later`: the day before which they are not to be asked again, where it says so. */
  readonly notBefore?: Day | null;
  readonly source: Source;
}

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
  /** In the order written. */
  readonly steps: readonly IntroductionStep[];
  /** What the two have in common, as the line says that promises or asks for it. */
  readonly why?: { readonly text: string; readonly source: Source };
  /** Whether whoever told me of somebody does not want to be named to them. */
  readonly mayNotSay?: true;
  /** Until when its note says to wait with asking; null where it names no day. */
  readonly restsUntil?: Day | null;
}
