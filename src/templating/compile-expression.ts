import { say } from '../i18n/words';
import type { Call, Expression, Hash, Literal, Path } from './ast';
import { blockHelperMissing, builtInHelpers, loop, loopData } from './built-in-helpers';
import { nearest } from './did-you-mean';
import { escaperOfParts } from './escape';
import {
  type BlockProgram,
  type Data,
  type Frame,
  type Helper,
  helperNames,
  type HelperOptions,
  nullContext,
} from './frame';
import { runAsHelper, runOf } from './helper-definition';
import { Fault } from './problem';
import { isEmpty, isTrue, lookup } from './values';

export type Evaluate = (frame: Frame) => unknown;

/** The names that the blocks around a place give to their values, the innermost first. */
export type BlockNames = readonly (readonly string[])[];

export function compileExpression(node: Expression, names: BlockNames): Evaluate {
  switch (node.type) {
    case 'SubExpression':
      // `(name params hash)` is always a call.
      return compileHelperCall(node, pathOf(node.path), names, null);
    case 'PathExpression':
      return compilePath(node, names);
    case 'UndefinedLiteral':
      return () => undefined;
    case 'NullLiteral':
      return () => null;
    default: {
      const { value } = node;
      return () => value;
    }
  }
}

/** The hash of a call, evaluated; null where it has none, which says more than an empty one. */
export function compileHash(
  hash: Hash | undefined,
  names: BlockNames,
): ((frame: Frame) => Record<string, unknown>) | null {
  if (!hash) return null;
  const pairs = hash.pairs.map(({ key, value }) => ({ key, evaluate: compileExpression(value, names) }));
  return (frame) => {
    const result: Record<string, unknown> = {};
    for (const { key, evaluate } of pairs) {
      // Defined, not assigned: a key called `__proto__` is a key like any other.
      Object.defineProperty(result, key, {
        value: evaluate(frame),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return result;
  };
}

/** A path as a value: a name of a block, `@data`, or a way through the context. */
export function compilePath(path: Path, names: BlockNames): Evaluate {
  const { parts, depth, data } = path;
  const block = blockNameOf(path, names);
  if (block)
    return walkFrom(({ blockParams }) => {
      let params = blockParams;
      for (let level = block.level; level > 0; level--) params = params?.up ?? null;
      return params?.values[block.index];
    }, parts.slice(1));
  if (data)
    return walkFrom((frame) => {
      let found: Frame['data'] | undefined = frame.data;
      for (let level = depth; level > 0; level--) found = found?._parent;
      return found;
    }, parts);
  if (depth === 0) return walkFromContext(parts);
  return walkFrom((frame) => {
    let found: Frame | null = frame;
    for (let level = depth; level > 0; level--) found = found?.up ?? null;
    return found?.context;
  }, parts);
}

/** Most paths begin where they stand and have one part or two. */
function walkFromContext(parts: readonly string[]): Evaluate {
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return walkFrom((frame) => frame.context, parts);
  if (second === undefined) return (frame) => lookup(frame.context, first);
  return (frame) => lookup(lookup(frame.context, first), second);
}

/** Those of one part or two have no loop. */
function walkFrom(start: Evaluate, parts: readonly string[]): Evaluate {
  const [first, second] = parts;
  if (first === undefined) return start;
  if (second === undefined) return (frame) => lookup(start(frame), first);
  if (parts.length === 2) return (frame) => lookup(lookup(start(frame), first), second);
  return (frame) => {
    let value = start(frame);
    for (const part of parts) {
      if (value === null || value === undefined) return value;
      value = lookup(value, part);
    }
    return value;
  };
}

/** Which name of which block around it a path begins with; null where with none. */
export function blockNameOf(path: Path, names: BlockNames): { readonly level: number; readonly index: number } | null {
  const [first] = path.parts;
  if (first === undefined || path.depth > 0 || path.data || isScoped(path)) return null;
  for (const [level, own] of names.entries()) {
    const index = own.indexOf(first);
    if (index >= 0) return { level, index };
  }
  return null;
}

/** `this.name` and `./name`: the context is meant, never a helper or the name of a block. */
export function isScoped({ original }: Path): boolean {
  return /^\.|this\b/.test(original);
}

/** One name by itself, which may be that of a helper. */
export function isSimple(path: Path): boolean {
  return path.parts.length === 1 && path.depth === 0 && !isScoped(path);
}

/** `{{"a name"}}` and `{{12}}` look a name up like `{{[a name]}}` does. */
export function pathOf(node: Path | Literal): Path {
  if (node.type === 'PathExpression') return node;
  const original = String(node.original);
  return { type: 'PathExpression', loc: node.loc, data: false, depth: 0, parts: [original], original };
}

interface Blocks {
  readonly program: CompiledBlock | null;
  readonly inverse: CompiledBlock | null;
}

/** Evaluates `{{name params hash}}`: a call where it has parameters, a helper or a value where it is one name, else a value. */
export function compileMustache(call: Call, names: BlockNames): Evaluate {
  const path = pathOf(call.path);
  if (call.params.length > 0 || call.hash) return compileHelperCall(call, path, names, null);
  if (isSimple(path) && !path.data && !blockNameOf(path, names) && knownHelpers.has(path.original)) {
    return compileHelperCall(call, path, names, null);
  }
  if (!isSimple(path) || path.data || blockNameOf(path, names)) return compileValue(path, names);
  return compileHelperOrValue(call, path, names, null);
}

/** Evaluates `{{#name params hash}}…{{else}}…{{/name}}`; a value that is no helper decides by what it is. */
export function compileBlockCall(call: Call, names: BlockNames, blocks: Blocks): Evaluate {
  const path = pathOf(call.path);
  const isName = isSimple(path) && !path.data && !blockNameOf(path, names);
  if (call.params.length > 0 || call.hash || (isName && knownHelpers.has(path.original))) {
    return compileBlockHelper(call, path, names, blocks);
  }
  const optionsOf = compileOptions(call, path, names, blocks);
  if (!isName) {
    const value = compileValue(path, names);
    return (frame) => runBlockHelperMissing(value(frame), frame, optionsOf(frame));
  }
  const name = path.original;
  const helperOrValue = compileHelperOrValue(call, path, names, blocks);
  const helperNamed = namedHelperFinder(name);
  return (frame) => {
    const value = helperOrValue(frame);
    return helperNamed(frame) ? value : runBlockHelperMissing(value, frame, optionsOf(frame));
  };
}

/** As in Handlebars, these names always mean the helper, even where the data has a value of the name. */
const knownHelpers: ReadonlySet<string> = new Set([
  ...Object.keys(builtInHelpers),
  'helperMissing',
  'blockHelperMissing',
]);

/** What a value that is no helper does as a block; a `blockHelperMissing` of the user's decides instead, where there is one. */
function runBlockHelperMissing(value: unknown, frame: Frame, options: HelperOptions): unknown {
  const own = frame.instance.run.blockHelperMissing;
  return own ? callHelper(own, frame, [value], options) : blockHelperMissing.call(frame.context, value, options);
}

function compileBlockHelper(call: Call, path: Path, names: BlockNames, blocks: Blocks): Evaluate {
  const byHelper = compileHelperCall(call, path, names, blocks);
  const [value, more] = call.params;
  if (!value || more || call.hash || !isSimple(path) || path.data) return byHelper;
  const name = path.original;
  const evaluate = compileExpression(value, names);
  const directly = compileBuiltIn(name, evaluate, blocks.program, blocks.inverse);
  const ownHelper = helperFinder(name);
  if (!directly) return byHelper;
  // Only for as long as nobody has put a helper of their own in the place of the language's.
  const builtIn = builtInHelpers[name];
  return (frame) => (ownHelper(frame) === builtIn ? directly(frame) : byHelper(frame));
}

/** A value by its path; a function among the data is asked for its value. */
function compileValue(path: Path, names: BlockNames): Evaluate {
  const evaluate = compilePath(path, names);
  return (frame) => {
    const value = evaluate(frame);
    return typeof value === 'function' ? (value as Helper).call(frame.context) : value;
  };
}

function compileHelperOrValue(call: Call, path: Path, names: BlockNames, blocks: Blocks | null): Evaluate {
  const name = path.original;
  const optionsOf = compileOptions(call, path, names, blocks);
  const helperNamed = namedHelperFinder(name);
  return (frame) => {
    const found = helperNamed(frame) ?? lookup(frame.context, name) ?? frame.instance.run.helperMissing;
    return typeof found === 'function' ? callHelper(found as Helper, frame, [], optionsOf(frame)) : found;
  };
}

function compileHelperCall(call: Call, path: Path, names: BlockNames, blocks: Blocks | null): Evaluate {
  const name = path.original;
  const params = call.params.map((param) => compileExpression(param, names));
  const optionsOf = compileOptions(call, path, names, blocks);
  const hash = compileHash(call.hash, names);
  const fromData = compilePath(path, names);
  const mayBeHelper = isSimple(path) && !path.data;
  const isKnown = mayBeHelper && knownHelpers.has(name);
  const ownHelper = helperFinder(name);
  return (frame) => {
    let helper = (mayBeHelper ? ownHelper(frame) : undefined) ?? (isKnown ? undefined : fromData(frame));
    if (typeof helper !== 'function') {
      if (isKnown) throw unknownHelper(name, frame);
      if (helper) throw new Fault(say.templating.notAHelper(name), say.templating.useValueDirectly(name));
      helper = frame.instance.run.helperMissing;
      if (!helper) {
        // As in Handlebars: without parameters it is a value that is missing, which is no mistake.
        if (params.length === 0) return undefined;
        throw unknownHelper(name, frame);
      }
    }
    const values: unknown[] = [];
    for (const param of params) values.push(param(frame));
    const run = runOf(helper as Helper);
    if (run && !blocks)
      return run(values, new ValueOptions(name, hash ? hash(frame) : {}, frame), frame.context ?? nullContext);
    const options = optionsOf(frame);
    return run
      ? runAsHelper(run, values, options, frame.context ?? nullContext)
      : callHelper(helper as Helper, frame, values, options);
  };
}

/** The helper of a name that stands alone; one of the library's own gives way to data of the same name. */
function namedHelperFinder(name: string): (frame: Frame) => Helper | undefined {
  const ownHelper = helperFinder(name);
  return (frame) => {
    const helper = ownHelper(frame);
    if (typeof helper !== 'function') return undefined;
    const { yielding } = frame.instance.run;
    return yielding.has(name) && lookup(frame.context, name) !== undefined ? undefined : (helper as Helper);
  };
}

/** What is registered by a name, looked up once for as long as the helpers stay the same. */
function helperFinder(name: string): (frame: Frame) => unknown {
  let helpers: Frame['instance']['run']['helpers'] | null = null;
  let found: unknown;
  return ({ instance: { run } }) => {
    if (helpers !== run.helpers) {
      helpers = run.helpers;
      found = lookup(helpers, name);
    }
    return found;
  };
}

function callHelper(helper: Helper, frame: Frame, params: readonly unknown[], options: HelperOptions): unknown {
  return (helper as (this: unknown, ...all: unknown[]) => unknown).call(
    frame.context ?? nullContext,
    ...params,
    options,
  );
}

function compileOptions(
  call: Call,
  path: Path,
  names: BlockNames,
  blocks: Blocks | null,
): (frame: Frame) => HelperOptions {
  const hash = compileHash(call.hash, names);
  const name = path.original;
  return (frame) => ({
    name,
    hash: hash ? hash(frame) : {},
    data: frame.data,
    fn: blocks?.program ? bindBlock(blocks.program, frame) : nothing,
    inverse: blocks?.inverse ? bindBlock(blocks.inverse, frame) : nothing,
    isBlock: blocks !== null,
    lookupProperty: lookup,
    escape: escaperOfParts(frame.instance.run.escape, frame.instance.run.place),
    settings: frame.instance.run.settings,
  });
}

/** The same for one of our own helpers that gives a value; what few of them ask for is made when it is asked for. */
class ValueOptions implements HelperOptions {
  readonly data: Data;
  readonly settings: HelperOptions['settings'];
  readonly fn = nothing;
  readonly inverse = nothing;
  readonly isBlock = false;
  readonly lookupProperty = lookup;

  constructor(
    readonly name: string,
    readonly hash: Readonly<Record<string, unknown>>,
    private readonly frame: Frame,
  ) {
    this.data = frame.data;
    this.settings = frame.instance.run.settings;
  }

  get escape(): (value: unknown) => string {
    const { escape, place } = this.frame.instance.run;
    return escaperOfParts(escape, place);
  }
}

/** A block as a helper runs it, bound to the frame that the call stands in. */
export function bindBlock(compiled: CompiledBlock, outer: Frame): BlockProgram {
  const block = (context: unknown, options?: Parameters<BlockProgram>[1]): string =>
    compiled.run(outer, context, options?.data ?? outer.data, options?.blockParams ?? null);
  block.blockParams = compiled.names;
  return block;
}

const nothing: BlockProgram = Object.assign(() => '', { blockParams: 0 });

function unknownHelper(name: string, { instance: { run } }: Frame): Fault {
  const near = nearest(name, helperNames(run.helpers));
  return new Fault(
    say.templating.noHelper(name),
    near === null ? say.templating.takeHelperOut : say.templating.didYouMean(near),
  );
}

/** A block, compiled: run at once, or bound to a frame for a helper to run. */
export interface CompiledBlock {
  /** How many names it gives: `{{#each list as |item index|}}` has 2. */
  readonly names: number;
  /** `values` are for the names, where it gives any. */
  run(outer: Frame, context: unknown, data: Data, values: readonly unknown[] | null): string;
}

/**
 * `if`, `unless`, `with` and `each` of one value, without the ado of a call: most of what templates do. What they mean is said in
 * `built-in-helpers`; null where the call is none of these.
 */
export function compileBuiltIn(
  name: string,
  evaluate: Evaluate,
  program: CompiledBlock | null,
  inverse: CompiledBlock | null,
): Evaluate | null {
  const valueIn = (frame: Frame): unknown => {
    const value = evaluate(frame);
    return typeof value === 'function' ? (value as Helper).call(frame.context) : value;
  };
  const here = (block: CompiledBlock | null, frame: Frame): string =>
    block ? block.run(frame, frame.context ?? nullContext, frame.data, null) : '';
  switch (name) {
    case 'if':
      return (frame) => here(isTrue(valueIn(frame)) ? program : inverse, frame);
    case 'unless':
      return (frame) => here(isTrue(valueIn(frame)) ? inverse : program, frame);
    case 'with':
      return (frame) => {
        const value = valueIn(frame);
        if (isEmpty(value)) return here(inverse, frame);
        return program ? program.run(frame, value, frame.data, [value]) : '';
      };
    case 'each':
      return (frame) => {
        const data = loopData(frame.data);
        const rounds = loop(
          valueIn(frame),
          data,
          (value, key) => (program ? program.run(frame, value, data, [value, key]) : ''),
          frame.instance.run.spending.mostRuns,
        );
        return rounds ?? here(inverse, frame);
      };
    default:
      return null;
  }
}
