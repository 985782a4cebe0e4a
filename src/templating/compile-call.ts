import { nearest } from './did-you-mean';
import { escaperFor } from './escape';
import { Fault } from './problem';
import { nullContext, type BlockProgram, type Frame, type Helper, type HelperOptions } from './frame';
import {
  blockNameOf,
  type BlockNames,
  compileBuiltIn,
  type CompileCall,
  type CompiledBlock,
  compileExpression,
  compileHash,
  compilePath,
  type Evaluate,
  isSimple,
  pathOf,
} from './compile-expression';
import { runAsHelper, runOf } from './helper-definition';
import { lookup } from './lookup';
import { blockHelperMissing, builtInHelpers } from './built-in-helpers';
import type { Call, Path } from './ast';
import { say } from '../i18n/words';

interface Blocks {
  readonly program: CompiledBlock | null;
  readonly inverse: CompiledBlock | null;
}

/** Evaluates `(name params hash)`: always a call. */
export const compileSubExpression: CompileCall = (call, names) =>
  compileHelperCall(call, pathOf(call.path), names, null);

/** Evaluates `{{name params hash}}`: a call where it has parameters, a helper or a value where it is one name, else a value. */
export function compileMustache(call: Call, names: BlockNames): Evaluate {
  const path = pathOf(call.path);
  if (call.params.length > 0 || call.hash) return compileHelperCall(call, path, names, null);
  if (!isSimple(path) || path.data || blockNameOf(path, names)) return compileValue(path, names);
  return compileHelperOrValue(call, path, names, null);
}

/** Evaluates `{{#name params hash}}…{{else}}…{{/name}}`; a value that is no helper decides by what it is. */
export function compileBlockCall(call: Call, names: BlockNames, blocks: Blocks): Evaluate {
  const path = pathOf(call.path);
  const isName = isSimple(path) && !path.data && !blockNameOf(path, names);
  if (call.params.length > 0 || call.hash || (isName && Object.hasOwn(builtInHelpers, path.original))) {
    return compileBlockHelper(call, path, names, blocks);
  }
  const optionsOf = compileOptions(call, path, names, blocks);
  if (!isName) {
    const value = compileValue(path, names);
    return (frame) => blockHelperMissing.call(frame.context, value(frame), optionsOf(frame));
  }
  const name = path.original;
  const helperOrValue = compileHelperOrValue(call, path, names, blocks);
  const helperNamed = namedHelperFinder(name);
  return (frame) => {
    const value = helperOrValue(frame);
    return helperNamed(frame) ? value : blockHelperMissing.call(frame.context, value, optionsOf(frame));
  };
}

function compileBlockHelper(call: Call, path: Path, names: BlockNames, blocks: Blocks): Evaluate {
  const byHelper = compileHelperCall(call, path, names, blocks);
  const [value, more] = call.params;
  if (!value || more || call.hash || !isSimple(path) || path.data) return byHelper;
  const name = path.original;
  const evaluate = compileExpression(value, names, compileSubExpression);
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
    const found = helperNamed(frame) ?? lookup(frame.context, name);
    return typeof found === 'function' ? callHelper(found as Helper, frame, [], optionsOf(frame)) : found;
  };
}

function compileHelperCall(call: Call, path: Path, names: BlockNames, blocks: Blocks | null): Evaluate {
  const name = path.original;
  const params = call.params.map((param) => compileExpression(param, names, compileSubExpression));
  const optionsOf = compileOptions(call, path, names, blocks);
  const fromData = compilePath(path, names);
  const mayBeHelper = isSimple(path) && !path.data;
  const ownHelper = helperFinder(name);
  return (frame) => {
    const helper = (mayBeHelper ? ownHelper(frame) : undefined) ?? fromData(frame);
    if (typeof helper !== 'function') {
      // As in Handlebars: without parameters it is a value that is missing, which is no mistake.
      if (params.length === 0) return undefined;
      throw unknownHelper(name, frame);
    }
    const values: unknown[] = [];
    for (const param of params) values.push(param(frame));
    const options = optionsOf(frame);
    const run = runOf(helper as Helper);
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
  const hash = compileHash(call.hash, names, compileSubExpression);
  const name = path.original;
  return (frame) => ({
    name,
    hash: hash ? hash(frame) : {},
    data: frame.data,
    fn: blocks?.program ? bindBlock(blocks.program, frame) : nothing,
    inverse: blocks?.inverse ? bindBlock(blocks.inverse, frame) : nothing,
    isBlock: blocks !== null,
    lookupProperty: lookup,
    escape: escaperFor(frame.instance.run.escape, 'line start'),
    settings: frame.instance.run.settings,
  });
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
  const near = nearest(name, Object.keys(run.helpers));
  return new Fault(
    say.templating.noHelper(name),
    near === null ? say.templating.takeHelperOut : say.templating.didYouMean(near),
  );
}
