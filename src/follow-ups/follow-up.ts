import type { Day } from '../model/day';
import type { Person } from '../model/person';
import type { Source } from '../model/source';

/** The kinds of reasons to be in touch. */
export const followUpKinds = [
  'prepare',
  'thanks due',
  'promise',
  'favour to return',
  'favour outstanding',
  'close the loop',
  'stale',
  'drifting',
] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** Why somebody is on the list, in words that can be checked against the note they came from. */
export interface FollowUpReason {
  readonly kind: FollowUpKind;
  /** `last spoke 5 months ago, you meant every 6 weeks` */
  readonly why: string;
  /** The day on which it became, or becomes, due. */
  readonly due: Day | null;
  readonly source: Source | null;
}

/** One person, with every reason to be in touch, the most urgent first. */
export interface FollowUp {
  readonly person: Person;
  readonly reasons: readonly FollowUpReason[];
}
