import { say } from '../i18n/words';
import type { Position } from './ast';

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

/** What stops a rendering, thrown from within and turned into a problem at the library's door. */
export class Fault extends Error {
  /** Where in the template; set by the innermost place that knows. */
  at: { readonly template: TemplateSource; readonly position: Position } | null = null;

  constructor(
    readonly what: string,
    readonly remedy: string,
  ) {
    super(what);
  }
}

/** A template's text and the name it goes by. */
export interface TemplateSource {
  readonly name: string | null;
  readonly text: string;
}

/** The longest piece of a source line that a problem quotes. */
const longestExcerpt = 120;

/** `position` counts columns from 0, as the parser does; the problem from 1, as an editor does. */
export function problemAt(
  { name, text }: TemplateSource,
  { line, column }: Position,
  what: string,
  remedy: string,
): TemplateProblem {
  const source = (text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
  const from = Math.max(0, column - longestExcerpt / 2);
  const shown = source.slice(from, from + longestExcerpt).replaceAll('\t', ' ');
  const excerpt = `${shown}\n${' '.repeat(Math.min(column - from, shown.length))}^`;
  return { template: name, line, column: column + 1, what, remedy, excerpt };
}

/** A problem from anything thrown while rendering: a fault of the template, or of a helper that somebody registered. */
export function problemOf(error: unknown, source: TemplateSource): TemplateProblem {
  const fault = error instanceof Fault ? error : faultOf(error);
  const { template, position } = fault.at ?? { template: source, position: { line: 1, column: 0 } };
  return problemAt(template, position, fault.what, fault.remedy);
}

/** Any error as a fault, so that it can be told where it happened. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof RangeError) {
    return new Fault(say.templating.nestedTooDeeply, say.templating.useFewerBlocks);
  }
  const message = error instanceof Error ? error.message : String(error);
  return new Fault(message, say.templating.mendCalled);
}
