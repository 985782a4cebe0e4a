import { nearest } from './did-you-mean';
import { escaperFor } from './escape';
import { Fault } from './fault';
import type { BlockProgram, Frame, Helper, HelperOptions } from './frame';
import { lookup } from './lookup';
import { blockHelperMissing, builtInHelpers } from './built-in-helpers';
import {
  blockNameOf,
  compileExpression,
  compileHash,
  compilePath,
  isSimple,
  pathOf,
  type BlockNames,
  type CompileCall,
  type Evaluate,
} from './compile-expression';
import type { Call, Path } from './syntax-tree';

export type CompileBlock = (frame: Frame) => BlockProgram;

interface Blocks {
  readonly program: CompileBlock | null;
  readonly inverse: CompileBlock | null;
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
    return compileHelperCall(call, path, names, blocks);
  }
  const optionsOf = compileOptions(call, path, names, blocks);
  if (!isName) {
    const value = compileValue(path, names);
    return (frame) => blockHelperMissing.call(frame.context, value(frame), optionsOf(frame));
  }
  const name = path.original;
  const helperOrValue = compileHelperOrValue(call, path, names, blocks);
  return (frame) => {
    const value = helperOrValue(frame);
    return helperNamed(name, frame) ? value : blockHelperMissing.call(frame.context, value, optionsOf(frame));
  };
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
  return (frame) => {
    const found = helperNamed(name, frame) ?? lookup(frame.context, name);
    return typeof found === 'function' ? callHelper(found as Helper, frame, [], optionsOf(frame)) : found;
  };
}

function compileHelperCall(call: Call, path: Path, names: BlockNames, blocks: Blocks | null): Evaluate {
  const name = path.original;
  const params = call.params.map((param) => compileExpression(param, names, compileSubExpression));
  const optionsOf = compileOptions(call, path, names, blocks);
  const fromData = compilePath(path, names);
  const mayBeHelper = isSimple(path) && !path.data;
  return (frame) => {
    const named = mayBeHelper ? lookup(frame.instance.run.helpers, name) : undefined;
    const helper = named ?? fromData(frame);
    if (typeof helper !== 'function') {
      // As in Handlebars: without parameters it is a value that is missing, which is no mistake.
      if (params.length === 0) return undefined;
      throw unknownHelper(name, frame);
    }
    const values: unknown[] = [];
    for (const param of params) values.push(param(frame));
    return callHelper(helper as Helper, frame, values, optionsOf(frame));
  };
}

/** The helper of a name that stands alone; one of the library's own gives way to data of the same name. */
function helperNamed(name: string, { context, instance: { run } }: Frame): Helper | undefined {
  const helper = lookup(run.helpers, name);
  if (typeof helper !== 'function') return undefined;
  return run.yielding.has(name) && lookup(context, name) !== undefined ? undefined : (helper as Helper);
}

function callHelper(helper: Helper, frame: Frame, params: readonly unknown[], options: HelperOptions): unknown {
  return (helper as (this: unknown, ...all: unknown[]) => unknown).call(frame.context ?? {}, ...params, options);
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
    fn: blocks?.program ? blocks.program(frame) : nothing,
    inverse: blocks?.inverse ? blocks.inverse(frame) : nothing,
    isBlock: blocks !== null,
    lookupProperty: lookup,
    escape: escaperFor(frame.instance.run.escape, 'line start'),
    settings: frame.instance.run.settings,
  });
}

const nothing: BlockProgram = Object.assign(() => '', { blockParams: 0 });

function unknownHelper(name: string, { instance: { run } }: Frame): Fault {
  const near = nearest(name, Object.keys(run.helpers));
  return new Fault(
    `There is no helper called “${name}”.`,
    near === null ? 'Take it out, or register a helper of that name.' : `Did you mean “${near}”?`,
  );
}
