import { blockHelperMissing } from './built-in-helpers';
import type { Helper, HelperOptions } from './frame';

/** What a helper gives for its parameters. */
export type HelperRun = (params: readonly unknown[], options: HelperOptions, context: unknown) => unknown;

/** What a helper is for. The table in docs/library.md is made from these, and the tests run the examples. */
export interface HelperDocumentation {
  readonly name: string;
  /** One sentence on what it gives. */
  readonly summary: string;
  /** A template, the data it is rendered with (none: no data) and what it prints. */
  readonly examples: readonly { readonly template: string; readonly data?: unknown; readonly output: string }[];
}

/** What a helper does. */
export interface HelperBody {
  readonly run: HelperRun;
  /** What it prints as a block; where it has none, what it gives decides as a value would: true and false choose, a list is looped over. */
  readonly runBlock?: HelperRun;
}

export interface HelperDefinition extends HelperDocumentation, HelperBody {}

/** As Handlebars calls it. */
export function helperOf({ run, runBlock }: HelperBody): Helper {
  const body: HelperBody = runBlock ? { run, runBlock } : { run };
  const helper = function (this: unknown, ...all: unknown[]): unknown {
    return runAsHelper(body, all.slice(0, -1), all[all.length - 1] as HelperOptions, this);
  };
  bodies.set(helper, body);
  return helper;
}

/** What stands behind helpers made here, so that they can be run without packing and unpacking what they are given. */
const bodies = new WeakMap<object, HelperBody>();

export function bodyOf(helper: Helper): HelperBody | undefined {
  return bodies.get(helper);
}

export function runAsHelper(
  { run, runBlock }: HelperBody,
  params: readonly unknown[],
  options: HelperOptions,
  context: unknown,
): unknown {
  if (options.isBlock && runBlock) return runBlock(params, options, context);
  const result = run(params, options, context);
  return options.isBlock ? blockHelperMissing.call(context, result, options) : result;
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
