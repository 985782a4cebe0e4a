/** Something wrong with a template, with its data or with its cost. Never thrown at users of the library: returned. */
export interface TemplateProblem {
  /** Name of the template or partial, or null where it has none. */
  readonly template: string | null;
  /** From 1, as an editor numbers it. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly what: string;
  readonly remedy: string;
  /** The source line and, below it, a caret under the column. */
  readonly excerpt: string;
}
