import { parse as parseHandlebars } from 'handlebars/dist/cjs/handlebars/compiler/base';
import { standardBudgets, type Budgets } from './budget';
import { problemAt, type TemplateSource } from './fault';
import type { TemplateProblem } from './problem';
import type { Position, Program } from './syntax-tree';

export type Parsed =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** A template's tree, with Handlebars' own rules for white space applied; problems where it is not a template. */
export function parse(
  text: string,
  { name = null, budgets = standardBudgets }: { readonly name?: string | null; readonly budgets?: Budgets } = {},
): Parsed {
  const source = { name, text };
  if (text.length > budgets.source) {
    return refused(source, { line: 1, column: 0 }, 'This template is too long.', 'Split it into partials.');
  }
  if (isNestedTooDeeply(text, budgets.nesting)) {
    return refused(
      source,
      { line: 1, column: 0 },
      'This template is nested too deeply.',
      'Use fewer blocks within blocks.',
    );
  }
  try {
    // The parser's own type is a promise of its tests; `syntax-tree` writes down what it gives.
    return { ok: true, program: parseHandlebars(text) as Program };
  } catch (error) {
    return syntaxProblem(source, error);
  }
}

/** A first look, since the parser's own time grows with the cube of the depth; what it lets through is counted when compiled. */
function isNestedTooDeeply(text: string, deepest: number): boolean {
  let depth = 0;
  for (const [, sign] of text.matchAll(/\{\{~?([#^/])(?!~?\}\})/g)) {
    depth += sign === '/' ? -1 : 1;
    if (depth > 2 * deepest) return true;
  }
  return false;
}

function syntaxProblem(source: TemplateSource, error: unknown): Parsed {
  if (error instanceof RangeError) {
    return refused(
      source,
      { line: 1, column: 0 },
      'This template is nested too deeply.',
      'Use fewer blocks within blocks.',
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  const { lineNumber, column } = error as { lineNumber?: unknown; column?: unknown };
  if (typeof lineNumber === 'number') {
    const position = { line: lineNumber, column: typeof column === 'number' ? column : 0 };
    return refused(source, position, wordsOfMessage(message), 'Close each block with its own name.');
  }
  // The grammar tells the line in words, then the line with dashes up to the place, then what it had hoped for.
  const line = Number(/^(?:Parse|Lexical) error on line (\d+)/.exec(message)?.[1] ?? '1');
  const dashes = (message.split('\n')[2] ?? '').indexOf('^');
  const found = /got '([^']*)'/.exec(message)?.[1];
  const what = found === undefined ? 'This is not a template.' : `${wordsFor(found)} does not belong here.`;
  return refused(source, positionOf(source.text, line, dashes), what, remedyFor(found));
}

/** The grammar quotes at most twenty characters before the place; its dashes count within them. */
function positionOf(text: string, line: number, dashes: number): Position {
  const source = text.split('\n')[line - 1] ?? '';
  return { line, column: Math.max(0, Math.min(dashes, source.length)) };
}

const tokenWords: Readonly<Record<string, string>> = {
  EOF: 'The end of the template',
  INVALID: 'This sign',
  OPEN_ENDBLOCK: 'The end of a block',
  CLOSE: '“}}”',
  ID: 'This name',
  OPEN: '“{{”',
  INVERSE: '“{{else}}”',
};

function wordsFor(token: string): string {
  return tokenWords[token] ?? 'This';
}

function remedyFor(token: string | undefined): string {
  if (token === 'EOF') return 'Close what is still open: a block with {{/name}}, a mustache with }}.';
  if (token === 'OPEN_ENDBLOCK') return 'Open the block with {{#name}} first, or take this line out.';
  return 'Look for a missing or misplaced bracket or quote. Write \\{{ for braces that are not for the template.';
}

function refused(source: TemplateSource, position: Position, what: string, remedy: string): Parsed {
  return { ok: false, problems: [problemAt(source, position, what, remedy)] };
}

function wordsOfMessage(message: string): string {
  const text = message.replace(/ - \d+:\d+$/, '');
  const pair = /^(.*) doesn't match (.*)$/s.exec(text);
  return pair ? `“{{#${pair[1] ?? ''}}}” is closed by “{{/${pair[2] ?? ''}}}”.` : `${text}.`;
}
