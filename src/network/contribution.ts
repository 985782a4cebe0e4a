import type { Favour } from '../model/favour';
import type { Contact, Exchange, Meeting, Mentioned } from '../model/meeting';
import type { Acquaintance, PersonKey, Statement } from '../model/person';
import type { Problem } from '../model/problem';
import type { PromiseMade, ThanksOwed } from '../model/promise';
import type { AskLine } from './asks';
import type { IntroductionStatement } from './introduction-index';

/** What one note adds to the network, everybody in it known. Taking it away again leaves no trace. */
export interface Contribution {
  readonly facts: ReadonlyMap<PersonKey, PersonFacts>;
  readonly meeting: Meeting | null;
  readonly favours: readonly Favour[];
  readonly introductions: readonly IntroductionStatement[];
  readonly problems: readonly Problem[];
  /** People without a note whom this one brings in, and their names as it writes them. */
  readonly ghosts: ReadonlyMap<PersonKey, string>;
}

/** What one note says of one person. */
export interface PersonFacts {
  readonly contacts: readonly Contact[];
  readonly exchanges: readonly Exchange[];
  readonly mentions: readonly Mentioned[];
  readonly favours: readonly Favour[];
  readonly promises: readonly PromiseMade[];
  /** Promises of theirs to me. */
  readonly awaited: readonly PromiseMade[];
  readonly asks: readonly AskLine[];
  readonly needs: readonly Statement[];
  readonly offers: readonly Statement[];
  readonly thanks: readonly Contact[];
  /** How we met, where a property for who introduced them names a place or an occasion. */
  readonly howMet: readonly Statement[];
  readonly thanksOwed: readonly ThanksOwed[];
  readonly meeting: Meeting | null;
  /** Whom they know, as sentences and properties say. */
  readonly acquainted: readonly Acquaintance[];
}
