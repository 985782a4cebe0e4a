import type {
  BlockStatement,
  ContentStatement,
  DecoratorBlock,
  PartialBlockStatement,
  Program,
  Statement,
  Strip,
} from './syntax-tree';

type Body = readonly Statement[];
type Block = BlockStatement | DecoratorBlock | PartialBlockStatement;

/** What a statement asks of the text around it. */
interface Wish extends Partial<Strip> {
  readonly alone?: boolean;
  readonly openAlone?: boolean;
  readonly closeAlone?: boolean;
}

/**
 * Handlebars' rules for white space, applied to the contents in place: `~` takes all that is beside it, and a block, a comment or a
 * partial that stands alone on its line takes the line with it.
 */
export function applyWhitespace({ body }: Program, isRoot = true): void {
  body.forEach((statement, at) => {
    const wish = wishOf(statement);
    const before = endsLine(body, at, isRoot);
    const after = beginsLine(body, at, isRoot);
    if (wish.close === true) trimStart(body[at + 1], true);
    if (wish.open === true) trimEnd(body[at - 1], true);
    if (wish.alone === true && before && after) {
      trimStart(body[at + 1]);
      const indent = trimEnd(body[at - 1]);
      if (indent && statement.type === 'PartialStatement') statement.indent = indent;
    }
    if (wish.openAlone === true && before) {
      trimStart(firstProgram(statement)?.body[0]);
      trimEnd(body[at - 1]);
    }
    if (wish.closeAlone === true && after) {
      trimStart(body[at + 1]);
      trimEnd(lastProgram(statement)?.body.at(-1));
    }
  });
}

function wishOf(statement: Statement): Wish {
  switch (statement.type) {
    case 'ContentStatement':
      return {};
    case 'MustacheStatement':
    case 'Decorator':
      return statement.strip;
    case 'PartialStatement':
    case 'CommentStatement':
      return { ...statement.strip, alone: true };
    default:
      return wishOfBlock(statement);
  }
}

function wishOfBlock(block: Block): Wish {
  const first = firstProgram(block);
  const inverse = 'inverse' in block && block.program ? block.inverse : undefined;
  for (const program of [block.program, 'inverse' in block ? block.inverse : undefined]) {
    if (program) applyWhitespace(program, false);
  }
  const inner = first?.body ?? [];
  const link = inverse?.chained === true ? inverse.body[0] : undefined;
  const elseBody = (link?.type === 'BlockStatement' ? link.program : inverse)?.body ?? [];
  const { openStrip, closeStrip } = block;
  const wish = {
    open: openStrip.open,
    close: closeStrip?.close ?? false,
    openAlone: beginsLine(inner, -1, false),
    closeAlone: endsLine(inverse ? elseBody : inner, undefined, false),
  };
  if (openStrip.close) trimStart(inner[0], true);
  if (!inverse) {
    if (closeStrip?.open === true) trimEnd(inner.at(-1), true);
    return wish;
  }
  const inverseStrip = 'inverseStrip' in block ? block.inverseStrip : undefined;
  if (inverseStrip?.open === true) trimEnd(inner.at(-1), true);
  if (inverseStrip?.close === true) trimStart(elseBody[0], true);
  if (closeStrip?.open === true) trimEnd(elseBody.at(-1), true);
  if (endsLine(inner, undefined, false) && beginsLine(elseBody, -1, false)) {
    trimEnd(inner.at(-1));
    trimStart(elseBody[0]);
  }
  return wish;
}

function firstProgram(node: Statement): Program | undefined {
  if (!('openStrip' in node)) return undefined;
  return node.program ?? ('inverse' in node ? node.inverse : undefined);
}

function lastProgram(node: Statement): Program | undefined {
  if (!('openStrip' in node)) return undefined;
  return ('inverse' in node ? node.inverse : undefined) ?? node.program;
}

/** Whether what stands before a place ends a line, spaces aside. */
function endsLine(body: Body, at: number = body.length, isRoot: boolean): boolean {
  const before = body[at - 1];
  if (!before) return isRoot;
  if (before.type !== 'ContentStatement') return false;
  return (at < 2 && isRoot ? /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/ : /(?:^|\S)[^\S\n]*\n\s*$/).test(before.original);
}

/** Whether what stands after a place begins a new line, spaces aside. */
function beginsLine(body: Body, at: number, isRoot: boolean): boolean {
  const after = body[at + 1];
  if (!after) return isRoot;
  if (after.type !== 'ContentStatement') return false;
  return (!body[at + 2] && isRoot ? /^\s*?(?:\r?\n|$)/ : /^\s*?\r?\n/).test(after.original);
}

/** Takes white space from the start of a content: what is left of its line, once, or all of it. */
function trimStart(node: Statement | undefined, all = false): void {
  if (node?.type !== 'ContentStatement' || (!all && node.trimmedStart === true)) return;
  const { value } = node;
  node.value = value.replace(all ? /^\s+/ : /^[ \t]*\r?\n?/, '');
  node.trimmedStart = node.value !== value;
}

/** Takes white space from the end; returns the indent that it took, if it took one. */
function trimEnd(node: Statement | undefined, all = false): string | null {
  if (node?.type !== 'ContentStatement' || (!all && node.trimmedEnd === true)) return null;
  const content: ContentStatement = node;
  const { value } = content;
  content.value = value.replace(all ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, '$1');
  content.trimmedEnd = content.value !== value;
  return content.trimmedEnd ? (/(?:^|[^ \t])([ \t]+)$/.exec(content.original)?.[1] ?? null) : null;
}
