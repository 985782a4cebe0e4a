import type { Helper } from './frame';
import { helperOf, type HelperDefinition, type HelperDocumentation } from './helper-definition';
import { comparisonHelpers } from './helpers/comparisons';
import { dayHelpers } from './helpers/days';
import { linkHelpers } from './helpers/links';
import { listHelpers } from './helpers/lists';
import { interviewHelpers } from './helpers/questions-and-prompts';
import { textHelpers } from './helpers/text';

const definitions: readonly HelperDefinition[] = [
  ...comparisonHelpers,
  ...listHelpers,
  ...textHelpers,
  ...linkHelpers,
  ...dayHelpers,
  ...interviewHelpers,
].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The helpers that come with the library, by name, ready to be called by a template. */
export const standardHelpers: Readonly<Record<string, Helper>> = Object.fromEntries(
  definitions.map((definition) => [definition.name, helperOf(definition)]),
);

/** What each of the standard helpers is for, with examples, by name. */
export const helperDocumentation: readonly HelperDocumentation[] = definitions.map(({ name, summary, examples }) => ({
  name,
  summary,
  examples,
}));
