import { loop, loopData } from './built-in-helpers';
import { type Data, type Frame, type Helper, nullContext } from './frame';
import { isEmpty, lookup } from './lookup';
import type { Expression, Hash, Literal, Path } from './ast';

export type Evaluate = (frame: Frame) => unknown;

/** The names that the blocks around a place give to their values, the innermost first. */
export type BlockNames = readonly (readonly string[])[];

/** How a nested call is compiled; handed in, since calls are made of expressions as well. */
export type CompileCall = (call: Extract<Expression, { type: 'SubExpression' }>, names: BlockNames) => Evaluate;

export function compileExpression(node: Expression, names: BlockNames, compileCall: CompileCall): Evaluate {
  switch (node.type) {
    case 'SubExpression':
      return compileCall(node, names);
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
  compileCall: CompileCall,
): ((frame: Frame) => Record<string, unknown>) | null {
  if (!hash) return null;
  const pairs = hash.pairs.map(({ key, value }) => ({ key, evaluate: compileExpression(value, names, compileCall) }));
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
  if (depth === 0) return walkFrom((frame) => frame.context, parts);
  return walkFrom((frame) => {
    let found: Frame | null = frame;
    for (let level = depth; level > 0; level--) found = found?.up ?? null;
    return found?.context;
  }, parts);
}

/** Most paths have one part or two: those have no loop. */
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
      return (frame) => here(isChosen(valueIn(frame)) ? program : inverse, frame);
    case 'unless':
      return (frame) => here(isChosen(valueIn(frame)) ? inverse : program, frame);
    case 'with':
      return (frame) => {
        const value = valueIn(frame);
        if (isEmpty(value)) return here(inverse, frame);
        return program ? program.run(frame, value, frame.data, [value]) : '';
      };
    case 'each':
      return (frame) => {
        const data = loopData(frame.data);
        const rounds = loop(valueIn(frame), data, (value, key) =>
          program ? program.run(frame, value, data, [value, key]) : '',
        );
        return rounds ?? here(inverse, frame);
      };
    default:
      return null;
  }
}

function isChosen(value: unknown): boolean {
  return Boolean(value) && !isEmpty(value);
}
