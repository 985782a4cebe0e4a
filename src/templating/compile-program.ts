import { say } from '../i18n/words';
import {
  bindBlock,
  compileBuiltIn,
  compileCall,
  type CompiledBlock,
  compileExpression,
  compileHash,
  type Scope,
} from './compile-expression';
import { nearest } from './did-you-mean';
import { type Escape, escaperFor, type Escaper } from './escape';
import { verbatim } from './escape-verbatim';
import { yamlWithoutQuotes } from './escape-yaml';
import { cursorMark } from './helpers/questions-and-prompts';
import { lineStart, type Place, placeFinder, type PlaceFinder } from './template-places';
import { Fault, faultOf, type TemplateSource } from './problem';
import {
  type BlockProgram,
  type Data,
  dataWithin,
  type Frame,
  frameWithin,
  type Instance,
  type Language,
  type PartialProgram,
  type PartialTable,
  type Render,
} from './frame';
import { isSafeText, lookup, plainTextOf, textOf, WithoutText } from './values';
import type {
  BlockStatement,
  DecoratorBlock,
  MustacheStatement,
  PartialBlockStatement,
  PartialStatement,
  Position,
  Program,
  Statement,
} from './ast';

const blockName = '@partial-block';
/** Key of the data under which a partial finds the block that it was called with. */
const blockKey = 'partial-block';

/** `{{> name context key=value}}` and `{{#> name}}what stands in for it{{/name}}`. */
export function compilePartial(
  node: PartialStatement | PartialBlockStatement,
  scope: Scope,
  block: CompiledBlock | null,
  inlines: ((frame: Frame) => PartialTable) | null,
): Render {
  const called = node.name.type === 'SubExpression' ? compileExpression(node.name, scope) : String(node.name.original);
  if (node.params.length > 1) throw new Fault(say.templating.oneContext, say.templating.handOverByName);
  const [param] = node.params;
  const ownContext = param ? compileExpression(param, scope) : null;
  const hashOf = compileHash(node.hash, scope);
  const indent = node.type === 'PartialStatement' ? node.indent : '';
  return (frame) => {
    const name = typeof called === 'string' ? called : textOf(called.in(frame));
    const { partials, run } = frame.instance;
    const context = ownContext ? ownContext.in(frame) : frame.context;
    const own = hashOf ? extended(context, hashOf(frame)) : context;
    const given = block ? blockPartial(block, frame) : null;
    const found = partialNamed(name, frame.data, partials) ?? given;
    if (!found) throw unknownPartial(name, partials);
    const data = given ? dataWithin(frame.data, { [blockKey]: given }) : frame.data;
    const table = inlines ? { ...partials, ...inlines(frame) } : partials;
    return run.spending.withinPartial(name, () => indented(found(own, data, table), indent, frame));
  };
}

/** The block that a partial was called with, as a partial; within it `@partial-block` is again that of the place around it. */
function blockPartial(block: CompiledBlock, frame: Frame): PartialProgram {
  const around = frame.data[blockKey];
  const program = bindBlock(block, frame);
  return (context, data) => program(context, { data: dataWithin(data, { [blockKey]: around }) });
}

function partialNamed(name: string, data: Data, partials: PartialTable): PartialProgram | undefined {
  const found = name === blockName ? lookup(data, blockKey) : lookup(partials, name);
  return typeof found === 'function' ? (found as PartialProgram) : undefined;
}

function extended(context: unknown, hash: Readonly<Record<string, unknown>>): unknown {
  return { ...(typeof context === 'object' ? context : {}), ...hash };
}

/** A partial on a line of its own is indented as that line is. */
function indented(text: string, indent: string, { instance }: Frame): string {
  if (indent === '') return text;
  const lines = text.split('\n');
  const last = lines.length - 1;
  const result = lines.map((line, index) => (line === '' && index === last ? line : indent + line)).join('\n');
  instance.run.spending.countOutput(result.length - text.length);
  return result;
}

function unknownPartial(name: string, partials: PartialTable): Fault {
  const near = nearest(name, Object.keys(partials));
  const what = name === blockName ? say.templating.calledWithoutBlock : say.templating.noPartial(name);
  return new Fault(what, near === null ? say.templating.takePartialOut : say.templating.didYouMean(near));
}

/** What compiling a template needs to know besides its tree. */
export interface Compiling extends Scope {
  readonly source: TemplateSource;
  readonly placeOf: PlaceFinder;
  readonly nesting: number;
  readonly deepest: number;
}

/** A whole template as a function. Thrown faults are told at the innermost statement that they came from. */
export function compileTemplate(program: Program, source: TemplateSource, language: Language, deepest: number): Render {
  const placeOf = placeFinder(source.text);
  return compileProgram(program, { source, language, names: [], placeOf, nesting: 0, deepest }).render;
}

interface CompiledProgram {
  readonly render: Render;
  /** The partials that its `{{#*inline}}` define; null where there are none. */
  readonly partials: ((frame: Frame) => PartialTable) | null;
}

function compileProgram(program: Program, compiling: Compiling): CompiledProgram {
  if (compiling.nesting > compiling.deepest) {
    throw new Fault(say.templating.nestedTooDeeply, say.templating.useFewerBlocks);
  }
  const inner = { ...compiling, nesting: compiling.nesting + 1 };
  const pieces = withoutQuotes(program.body, inner).flatMap(({ statement, around }) => {
    const printed = compileStatement(statement, inner, around);
    return printed === null ? [] : [{ printed, position: statement.loc.start }];
  });
  const body = inSequence(pieces, compiling.source);
  const inlines = program.body.filter((node): node is DecoratorBlock => node.type === 'DecoratorBlock');
  if (inlines.length === 0) return { render: body, partials: null };
  const partials = compileInlines(inlines, inner);
  return { render: withPartials(partials, body), partials };
}

/** What a statement prints: always the same text, or what its function gives. */
type Printed = string | Render;

/** What a body prints, one after the other. Faults are told at the statement that they came from, unless one within it told them before. */
function inSequence(
  pieces: readonly { readonly printed: Printed; readonly position: Position }[],
  source: TemplateSource,
): Render {
  const all = pieces.map(({ printed }) => printed);
  const [first, second] = all;
  if (first === undefined) return () => '';
  /** What it prints in any case, counted at once. */
  const plain = all.reduce((sum, printed) => sum + (typeof printed === 'string' ? printed.length : 0), 0);
  return (frame) => {
    // Text is part of the block that it stands in, which is the place to look where there is too much.
    frame.instance.run.spending.countOutput(plain);
    if (second === undefined && typeof first === 'string') return first;
    let text = '';
    let index = 0;
    try {
      for (; index < all.length; index++) {
        const printed = all[index] ?? '';
        text += typeof printed === 'string' ? printed : printed(frame);
      }
    } catch (error) {
      const piece = pieces[index];
      if (!piece) throw error;
      const fault = faultOf(error);
      fault.at ??= { template: source, position: piece.position };
      throw fault;
    }
    return text;
  };
}

/** The quotes of a YAML scalar that a mustache fills, and what is before them: `: ` after the name of a property, else a blank. */
interface Around {
  readonly before: string;
  readonly after: string;
}

interface Part {
  readonly statement: Statement;
  readonly around: Around | null;
}

/**
 * The statements of a body; where quotes hold one mustache and nothing else, they become a matter of the mustache. YAML needs them in the
 * template, since a brace would begin a mapping; a list that is printed needs to be without them.
 */
function withoutQuotes(body: readonly Statement[], { placeOf }: Compiling): readonly Part[] {
  const parts = body.map((statement): { statement: Statement; around: Around | null } => ({ statement, around: null }));
  for (const [index, part] of parts.entries()) {
    const [before, { statement: node }, after] = [parts[index - 1]?.statement, part, parts[index + 1]?.statement];
    if (node.type !== 'MustacheStatement' || !node.escaped) continue;
    if (before?.type !== 'ContentStatement' || after?.type !== 'ContentStatement') continue;
    if (!placeOf(node.loc.start, node.loc.end).kind.startsWith('yaml whole')) continue;
    const property = /(?:^|\n)[\p{L}_][^\s:#]*(: +["'])$/u.exec(before.value)?.[1];
    const opening = property ?? / ?["']$/.exec(before.value)?.[0];
    const quote = opening?.at(-1);
    if (opening === undefined || quote === undefined || !after.value.startsWith(quote)) continue;
    parts[index - 1] = { statement: { ...before, value: before.value.slice(0, -opening.length) }, around: null };
    parts[index] = { statement: node, around: { before: opening, after: quote } };
    parts[index + 1] = { statement: { ...after, value: after.value.slice(1) }, around: null };
  }
  return parts;
}

function compileStatement(node: Statement, compiling: Compiling, around: Around | null): Printed | null {
  switch (node.type) {
    case 'ContentStatement':
      return node.value === '' ? null : node.value;
    case 'MustacheStatement':
      return compileMustacheStatement(node, compiling, around);
    case 'BlockStatement':
      return compileBlock(node, compiling);
    case 'PartialStatement':
    case 'PartialBlockStatement': {
      const own = node.type === 'PartialBlockStatement' ? compileProgram(node.program, compiling) : null;
      const block = own && compiledBlock(own.render, 0);
      return compilePartial(node, compiling, block, own?.partials ?? null);
    }
    case 'DecoratorBlock':
      // `withInlinePartials` has taken it up; any other decorator is refused.
      if (node.path.original === 'inline') return null;
      throw decoratorFault(String(node.path.original), node.loc.start, compiling.source);
    case 'Decorator':
      throw decoratorFault('', node.loc.start, compiling.source);
    case 'CommentStatement':
      return null;
  }
}

function compileMustacheStatement(node: MustacheStatement, compiling: Compiling, around: Around | null): Render {
  const evaluate = compileCall(node, compiling, null);
  const place = compiling.placeOf(node.loc.start, node.loc.end);
  const print = printer(place, node.escaped, around, compiling.language.escape);
  return (frame) => {
    const { run } = frame.instance;
    run.place = place;
    try {
      const text = print(evaluate(frame));
      run.spending.countOutput(text.length);
      return text;
    } catch (error) {
      throw withPath(error, node, compiling, frame);
    }
  };
}

/** How a mustache makes text of its value. The cursor has no place in any text, and is not made safe for any. */
function printer(place: Place, escaped: boolean, around: Around | null, escape: Escape): Escaper {
  const print = escaped ? escaperFor(escape, place) : rawText(escape);
  // In text it would stay as it is anyway.
  const isText = place.kind === 'line start' || place.kind === 'text';
  const own: Escaper = escaped && isText ? print : (value) => (isCursor(value) ? cursorMark : print(value));
  return around ? (value) => quotedAgain(own(value), value, around, escape) : own;
}

function quotedAgain(text: string, value: unknown, { before, after }: Around, escape: Escape): string {
  const bare = escape === 'markdown' ? yamlWithoutQuotes(value, before.startsWith(':')) : null;
  return bare === null ? before + text + after : before.slice(0, -1).trimEnd() + bare;
}

/** What triple braces print: Markdown as it is. */
function rawText(escape: Escape): Escaper {
  return escape === 'html' ? plainTextOf : escape === 'none' ? textOf : verbatimList;
}

/** As Handlebars prints a list, without blanks. */
function verbatimList(value: unknown): string {
  return Array.isArray(value) ? value.map(verbatimList).join(',') : verbatim(value);
}

function isCursor(value: unknown): boolean {
  return isSafeText(value) && value.toHTML() === cursorMark;
}

/** Tells by which path the template comes to a value that has no text of its own. */
function withPath(error: unknown, node: MustacheStatement, scope: Scope, frame: Frame): unknown {
  if (!(error instanceof WithoutText)) return error;
  for (const part of [node.path, ...node.params]) {
    if (part.type !== 'PathExpression') continue;
    const value = compileExpression(part, scope).in(frame);
    if (typeof value === 'object' && value !== null) return error.calledAt(part.original, Array.isArray(value));
  }
  return error;
}

function compileBlock(node: BlockStatement, compiling: Compiling): Render {
  const blocks = {
    program: node.program ? blockOf(node.program, compiling) : null,
    inverse: node.inverse ? blockOf(node.inverse, compiling) : null,
  };
  const builtIn = compileBuiltIn(node, compiling, blocks);
  if (builtIn) return builtIn;
  const evaluate = compileCall(node, compiling, blocks);
  // What the block prints has been escaped and counted where it was printed.
  return (frame) => {
    frame.instance.run.place = lineStart;
    return plainTextOf(evaluate(frame));
  };
}

function blockOf(program: Program, compiling: Compiling): CompiledBlock {
  const own = program.blockParams ?? [];
  const inner = own.length > 0 ? { ...compiling, names: [own, ...compiling.names] } : compiling;
  return compiledBlock(compileProgram(program, inner).render, own.length);
}

function compiledBlock(render: Render, names: number): CompiledBlock {
  return {
    names,
    run(outer, context, data, values) {
      outer.instance.run.spending.countRun();
      const asBefore = names === 0 && context === outer.context && data === outer.data;
      return render(asBefore ? outer : frameWithin(outer, context, data, names > 0 ? (values ?? []) : null));
    },
  };
}

/** Runs a body in which partials are defined: they hold there and in whatever it calls, and nowhere after. */
function withPartials(define: (frame: Frame) => PartialTable, body: Render): Render {
  return (frame) => {
    const { instance } = frame;
    const outer = instance.partials;
    instance.partials = { ...outer, ...define(frame) };
    try {
      return body(frame);
    } finally {
      instance.partials = outer;
    }
  };
}

function compileInlines(inlines: readonly DecoratorBlock[], compiling: Compiling): (frame: Frame) => PartialTable {
  const compiled = inlines.flatMap((node) => {
    const [param] = node.params;
    if (node.path.original !== 'inline' || !param) return [];
    const name = compileExpression(param, compiling);
    return [{ name, block: blockOf(node.program, compiling) }];
  });
  // As in Handlebars: for what is defined at the top of a template `../` leads nowhere.
  const isTop = compiling.nesting === 1;
  return (frame) => {
    const outer = isTop ? { ...frame, context: undefined, up: null } : frame;
    return Object.fromEntries(
      compiled.map(({ name, block }) => [
        textOf(name.in(frame)),
        inlinePartial(bindBlock(block, outer), frame.instance),
      ]),
    );
  };
}

/** An inline partial sees what the place where it stands sees, and the partials of whoever calls it. */
function inlinePartial(block: BlockProgram, instance: Instance): PartialProgram {
  return (context, data, partials) => {
    const own = instance.partials;
    instance.partials = partials;
    try {
      return block(context, { data });
    } finally {
      instance.partials = own;
    }
  };
}

function decoratorFault(name: string, position: Position, source: TemplateSource): Fault {
  const fault = new Fault(say.templating.unknownDecorator(name), say.templating.onlyInline);
  fault.at = { template: source, position };
  return fault;
}
