import { germanExamples } from './examples-de';
import { englishExamples } from './examples-en';

/** The tests and the documentation of a rule. */
export interface RuleExamples {
  readonly fits: readonly string[];
  readonly not: readonly string[];
}

/** By the id of the rule. */
export const examples: Readonly<Record<string, RuleExamples>> = { ...englishExamples, ...germanExamples };
