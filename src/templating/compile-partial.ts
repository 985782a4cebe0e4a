import { compileSubExpression, bindBlock } from './compile-call';
import type { CompiledBlock } from './compile-built-in';
import { compileExpression, compileHash, type BlockNames } from './compile-expression';
import { nearest } from './did-you-mean';
import { Fault } from './fault';
import { dataWithin, type Data, type Frame, type PartialProgram, type PartialTable, type Render } from './frame';
import { lookup, textOf } from './lookup';
import type { PartialBlockStatement, PartialStatement } from './syntax-tree';
import { say } from '../i18n/words';

const blockName = '@partial-block';
/** Key of the data under which a partial finds the block that it was called with. */
const blockKey = 'partial-block';

/** `{{> name context key=value}}` and `{{#> name}}what stands in for it{{/name}}`. */
export function compilePartial(
  node: PartialStatement | PartialBlockStatement,
  names: BlockNames,
  block: CompiledBlock | null,
  inlines: ((frame: Frame) => PartialTable) | null,
): Render {
  const nameOf =
    node.name.type === 'SubExpression'
      ? compileExpression(node.name, names, compileSubExpression)
      : constant(String(node.name.original));
  if (node.params.length > 1) throw new Fault(say.templating.oneContext, say.templating.handOverByName);
  const [param] = node.params;
  const contextOf = param ? compileExpression(param, names, compileSubExpression) : (frame: Frame) => frame.context;
  const hashOf = compileHash(node.hash, names, compileSubExpression);
  const indent = node.type === 'PartialStatement' ? node.indent : '';
  return (frame) => {
    const name = textOf(nameOf(frame));
    const { partials, run } = frame.instance;
    const own = hashOf ? extended(contextOf(frame), hashOf(frame)) : contextOf(frame);
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

function constant(value: string): () => string {
  return () => value;
}
