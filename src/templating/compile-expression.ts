import { say } from '../i18n/words';
import type { Call, Expression, Hash, Literal, Path } from './ast';
import { blockHelperMissing, builtInHelpers, loop } from './built-in-helpers';
import { nearest } from './did-you-mean';
import { type Escape, escaperOfParts } from './escape';
import {
  type BlockProgram,
  type Data,
  type Frame,
  type Helper,
  helperNames,
  type HelperOptions,
  type Language,
  nullContext,
  type Render,
} from './frame';
import { bodyOf, runAsHelper } from './helper-definition';
import { Fault } from './problem';
import { lineStart } from './template-places';
import { isEmpty, isTrue, lookup } from './values';

export type Evaluate = (frame: Frame) => unknown;

/** The names that the blocks around a place give to their values, the innermost first. */
export type BlockNames = readonly (readonly string[])[];

/** What an expression can name. */
export interface Scope {
  readonly language: Language;
  readonly names: BlockNames;
}

/** An expression, compiled. Most are one name of the context, which is looked up without a call. */
export class Compiled {
  constructor(
    private readonly evaluate: Evaluate,
    private readonly name: string | null = null,
  ) {}

  in(frame: Frame): unknown {
    return this.name === null ? this.evaluate(frame) : lookup(frame.context, this.name);
  }
}

export function compileExpression(node: Expression, scope: Scope): Compiled {
  switch (node.type) {
    case 'SubExpression':
      // `(name params hash)` is always a call.
      return new Compiled(compileHelperCall(node, pathOf(node.path), scope, null));
    case 'PathExpression':
      return new Compiled(compilePath(node, scope), nameInContext(node, scope.names));
    case 'UndefinedLiteral':
      return new Compiled(() => undefined);
    case 'NullLiteral':
      return new Compiled(() => null);
    default: {
      const { value } = node;
      return new Compiled(() => value);
    }
  }
}

/** The one name of a path that begins where it stands: `name`, `./name`; null for any other. */
function nameInContext(path: Path, names: BlockNames): string | null {
  const [name, more] = path.parts;
  if (name === undefined || more !== undefined || path.depth > 0 || path.data) return null;
  return blockNameOf(path, names) ? null : name;
}

function valuesIn(frame: Frame, all: readonly Compiled[]): readonly unknown[] {
  return all.map((one) => one.in(frame));
}

/** The hash of a call, evaluated; null where it has none, which says more than an empty one. */
export function compileHash(hash: Hash | undefined, scope: Scope): ((frame: Frame) => Record<string, unknown>) | null {
  if (!hash) return null;
  const pairs = hash.pairs.map(({ key, value }) => ({ key, own: compileExpression(value, scope) }));
  return (frame) => {
    const result: Record<string, unknown> = {};
    for (const { key, own } of pairs) {
      // Defined, not assigned: a key called `__proto__` is a key like any other.
      Object.defineProperty(result, key, {
        value: own.in(frame),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return result;
  };
}

/** A path as a value: a name of a block, `@data`, or a way through the context. */
export function compilePath(path: Path, scope: Scope): Evaluate {
  const { parts, depth, data } = path;
  const block = blockNameOf(path, scope.names);
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

/**
 * Evaluates `{{name params hash}}` and, with blocks, `{{#name params hash}}…{{else}}…{{/name}}`: a call where it has parameters, a helper or
 * a value where it is one name, else a value. A value that has blocks decides by what it is.
 */
export function compileCall(call: Call, scope: Scope, blocks: Blocks | null): Evaluate {
  const { helpers, yielding } = scope.language;
  const path = pathOf(call.path);
  const name = path.original;
  const isName = isSimple(path) && !path.data && !blockNameOf(path, scope.names);
  if (call.params.length > 0 || call.hash || (isName && knownHelpers.has(name))) {
    return compileHelperCall(call, path, scope, blocks);
  }
  // Obsidian reads its own tokens in any case: `{{Date}}`, `{{TITLE}}`.
  const token = isName && !blocks && coreToken.test(name) ? name.toLowerCase() : name;
  const helper = isName ? (lookup(helpers, name) ?? lookup(helpers, token)) : undefined;
  const called = typeof helper === 'function' ? compileCallOf(helper as Helper, call, path, scope, blocks) : null;
  if (called && !yielding.has(name) && !yielding.has(token)) return called;
  // One of the library's own gives way to data of the same name.
  if (!blocks) return isName ? compileOfContext(call, path, scope, null, called) : compileValue(path, scope);
  const evaluate = isName ? compileOfContext(call, path, scope, blocks, null) : compileValue(path, scope);
  const value = compileDecision(evaluate, call, path, scope, blocks);
  return called ? (frame) => (lookup(frame.context, name) === undefined ? called(frame) : value(frame)) : value;
}

const coreToken = /^(?:date|time|title)$/i;

/** As in Handlebars, these names always mean the helper, even where the data has a value of the name. */
const knownHelpers: ReadonlySet<string> = new Set([
  ...Object.keys(builtInHelpers),
  'helperMissing',
  'blockHelperMissing',
]);

/** What a value that is no helper does as a block; a `blockHelperMissing` of the user's decides instead, where there is one. */
function compileDecision(evaluate: Evaluate, call: Call, path: Path, scope: Scope, blocks: Blocks): Evaluate {
  const optionsOf = compileOptions(call, path, scope, blocks);
  const own = scope.language.blockHelperMissing;
  return own
    ? (frame) => callHelper(own, frame, [evaluate(frame)], optionsOf(frame))
    : (frame) => blockHelperMissing.call(frame.context, evaluate(frame), optionsOf(frame));
}

/** A value by its path; a function among the data is asked for its value. */
function compileValue(path: Path, scope: Scope): Evaluate {
  const evaluate = compilePath(path, scope);
  return (frame) => {
    const value = evaluate(frame);
    return typeof value === 'function' ? (value as Helper).call(frame.context) : value;
  };
}

/** A value of the context by its one name, else what is called instead; a function among the data is called as a helper would be. */
function compileOfContext(
  call: Call,
  path: Path,
  scope: Scope,
  blocks: Blocks | null,
  instead: Evaluate | null,
): Evaluate {
  const name = path.original;
  const { helperMissing } = scope.language;
  const optionsOf = compileOptions(call, path, scope, blocks);
  return (frame) => {
    const own = lookup(frame.context, name);
    if (own === undefined && instead) return instead(frame);
    const found = own ?? helperMissing;
    return typeof found === 'function' ? callHelper(found as Helper, frame, [], optionsOf(frame)) : found;
  };
}

function compileHelperCall(call: Call, path: Path, scope: Scope, blocks: Blocks | null): Evaluate {
  const { language } = scope;
  const name = path.original;
  const mayBeHelper = isSimple(path) && !path.data;
  const isKnown = mayBeHelper && knownHelpers.has(name);
  const own = mayBeHelper ? lookup(language.helpers, name) : undefined;
  if (typeof own === 'function') return compileCallOf(own as Helper, call, path, scope, blocks);
  const params = call.params.map((param) => compileExpression(param, scope));
  const optionsOf = compileOptions(call, path, scope, blocks);
  const fromData = compilePath(path, scope);
  return (frame) => {
    let helper = own ?? (isKnown ? undefined : fromData(frame));
    if (typeof helper !== 'function') {
      if (isKnown) throw unknownHelper(name, language);
      if (helper) throw new Fault(say.templating.notAHelper(name), say.templating.useValueDirectly(name));
      helper = language.helperMissing;
      if (!helper) {
        // As in Handlebars: without parameters it is a value that is missing, which is no mistake.
        if (call.params.length === 0) return undefined;
        throw unknownHelper(name, language);
      }
    }
    return callHelper(helper as Helper, frame, valuesIn(frame, params), optionsOf(frame));
  };
}

/** A call of a helper that is known when the template is prepared; one of our own that gives a value does with fewer options. */
function compileCallOf(helper: Helper, call: Call, path: Path, scope: Scope, blocks: Blocks | null): Evaluate {
  const params = call.params.map((param) => compileExpression(param, scope));
  const body = bodyOf(helper);
  if (body && !blocks) {
    const { run } = body;
    const { escape } = scope.language;
    const hashOf = compileHash(call.hash, scope);
    const name = path.original;
    // One that does not even name the options, as most, is spared them.
    if (run.length < 2 && !hashOf) {
      const withoutOptions = run as (params: readonly unknown[]) => unknown;
      const [first, second, more] = params;
      if (first && !second) return (frame) => withoutOptions([first.in(frame)]);
      if (first && second && !more) return (frame) => withoutOptions([first.in(frame), second.in(frame)]);
      return (frame) => withoutOptions(valuesIn(frame, params));
    }
    return (frame) =>
      run(
        valuesIn(frame, params),
        new ValueOptions(name, hashOf ? hashOf(frame) : noHash, escape, frame),
        frame.context ?? nullContext,
      );
  }
  const optionsOf = compileOptions(call, path, scope, blocks);
  return body
    ? (frame) => runAsHelper(body, valuesIn(frame, params), optionsOf(frame), frame.context ?? nullContext)
    : (frame) => callHelper(helper, frame, valuesIn(frame, params), optionsOf(frame));
}

function callHelper(helper: Helper, frame: Frame, params: readonly unknown[], options: HelperOptions): unknown {
  return (helper as (this: unknown, ...all: unknown[]) => unknown).call(
    frame.context ?? nullContext,
    ...params,
    options,
  );
}

function compileOptions(call: Call, path: Path, scope: Scope, blocks: Blocks | null): (frame: Frame) => HelperOptions {
  const hash = compileHash(call.hash, scope);
  const name = path.original;
  const { escape } = scope.language;
  return (frame) => ({
    name,
    hash: hash ? hash(frame) : {},
    data: frame.data,
    fn: blocks?.program ? bindBlock(blocks.program, frame) : nothing,
    inverse: blocks?.inverse ? bindBlock(blocks.inverse, frame) : nothing,
    isBlock: blocks !== null,
    lookupProperty: lookup,
    escape: escaperOfParts(escape, frame.instance.run.place),
    settings: frame.instance.run.settings,
  });
}

const noHash = Object.freeze({});

/** The same for one of our own helpers that gives a value; what few of them ask for is found when it is asked for. */
class ValueOptions implements HelperOptions {
  constructor(
    readonly name: string,
    readonly hash: Readonly<Record<string, unknown>>,
    private readonly ownEscape: Escape,
    private readonly frame: Frame,
  ) {}

  get data(): Data {
    return this.frame.data;
  }

  get settings(): HelperOptions['settings'] {
    return this.frame.instance.run.settings;
  }

  get escape(): (value: unknown) => string {
    return escaperOfParts(this.ownEscape, this.frame.instance.run.place);
  }

  get fn(): BlockProgram {
    return nothing;
  }

  get inverse(): BlockProgram {
    return nothing;
  }

  get isBlock(): boolean {
    return false;
  }

  get lookupProperty(): typeof lookup {
    return lookup;
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

function unknownHelper(name: string, { helpers }: Language): Fault {
  const near = nearest(name, helperNames(helpers));
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
 * `built-in-helpers`; null where the call is none of these, or a helper of the user's stands in the place of the language's.
 */
export function compileBuiltIn(call: Call, scope: Scope, { program, inverse }: Blocks): Render | null {
  const path = pathOf(call.path);
  const name = path.original;
  const [param, more] = call.params;
  if (!param || more || call.hash || !isSimple(path) || path.data) return null;
  if (lookup(scope.language.helpers, name) !== lookup(builtInHelpers, name)) return null;
  const compiled = compileExpression(param, scope);
  const valueIn = (frame: Frame): unknown => {
    frame.instance.run.place = lineStart;
    const value = compiled.in(frame);
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
        const rounds = loop(
          valueIn(frame),
          frame.data,
          (value, key, data) =>
            program ? program.run(frame, value, data, program.names > 0 ? [value, key] : null) : '',
          frame.instance.run.spending.mostRuns,
        );
        return rounds ?? here(inverse, frame);
      };
    default:
      return null;
  }
}
