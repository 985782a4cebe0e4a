import type { Pronouns } from './pattern';

/** What a proposal would say. */
export type SuggestionKind =
  | 'introduced'
  | 'will-introduce'
  | 'named'
  | 'i-introduced'
  | 'i-will-introduce'
  | 'favour-received'
  | 'favour-given'
  | 'promise'
  | 'waiting'
  | 'thanks-due'
  | 'thanked'
  | 'need'
  | 'offer'
  | 'contact'
  | 'ask-next-time';

/** One way of saying something. The examples are its tests and its documentation. */
export interface SuggestionRule {
  readonly id: string;
  readonly kind: SuggestionKind;
  /** In the notation of `pattern.ts`. */
  readonly patterns: readonly string[];
  readonly fits: readonly string[];
  readonly not: readonly string[];
}

/** How a language says things, and how it takes them back. */
export interface RuleLanguage {
  readonly code: 'en' | 'de';
  readonly pronouns: Pronouns;
  /** Nouns have capitals, too, so that a capital is no sign of a name. */
  readonly nounsHaveCapitals: boolean;
  /** Words that say the clause is not so: negated, wished, conditional, asked. */
  readonly denials: readonly string[];
  /** Words that say the promised thing has been done, or will not be. */
  readonly settled: readonly string[];
  readonly rules: readonly SuggestionRule[];
}
