import { blockHelperMissing } from './built-in-helpers';
import type { Helper, HelperOptions } from './frame';

/** What a helper gives for its parameters. */
export type HelperRun = (params: readonly unknown[], options: HelperOptions, context: unknown) => unknown;

/** What a helper is for; the examples are its tests as well. Apart from the helper, so that a program carries only what it runs. */
export interface HelperDocumentation {
  readonly name: string;
  /** One sentence on what it gives. */
  readonly summary: string;
  readonly examples: readonly { readonly template: string; readonly data?: unknown; readonly output: string }[];
}

/** As Handlebars calls it. Used as a block, what it gives decides as a value would: true and false choose, a list is looped over. */
export function helperOf(run: HelperRun): Helper {
  return function (this: unknown, ...all: unknown[]): unknown {
    const options = all[all.length - 1] as HelperOptions;
    const result = run(all.slice(0, -1), options, this);
    return options.isBlock ? blockHelperMissing.call(this, result, options) : result;
  };
}

/** A list from whatever a template hands over: nothing is an empty list, a single value a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return value === null || value === undefined || value === '' ? [] : [value];
}

export function countOf(value: unknown, fallback: number): number {
  const count = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof count === 'number' && Number.isFinite(count) ? Math.max(0, Math.floor(count)) : fallback;
}
