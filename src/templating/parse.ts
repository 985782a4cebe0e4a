import * as treeBuilders from 'handlebars/lib/handlebars/compiler/helpers';
import handlebarsParser, {
  type Lexer,
  type ParseFault,
  type TokenLocation,
} from 'handlebars/lib/handlebars/compiler/parser';
import WhitespaceControl from 'handlebars/lib/handlebars/compiler/whitespace-control';
import { say } from '../i18n/words';
import type { Path, Position, Program } from './ast';
import { standardBudgets, type Budgets } from './budget';
import { problemAt, type TemplateProblem } from './problem';

/** The tree of a template, or why it has none. */
export type Parsed =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Reads a template with Handlebars' own parser and applies its rules for white space. Syntax faults come back as one problem, with line
 * and column from 1. `name` is what problems call the template.
 */
export function parse(
  text: string,
  { name = null, budgets = standardBudgets }: { readonly name?: string | null; readonly budgets?: Budgets } = {},
): Parsed {
  const source = { name, text };
  const refused = (position: Position, what: string, remedy: string): Parsed => ({
    ok: false,
    problems: [problemAt(source, position, what, remedy)],
  });
  if (text.length > budgets.source) {
    return refused({ line: 1, column: 0 }, say.templating.tooLong, say.templating.splitItIntoPartials);
  }
  const positionOf = positionsIn(text);
  try {
    return { ok: true, program: treeOf(text, budgets.nesting, positionOf) };
  } catch (error) {
    const { at, what, remedy } = syntaxFaultOf(error);
    return refused(typeof at === 'number' ? positionOf(at) : at, what, remedy);
  }
}

const longestName = 200;

/** A place where a text stops being a template. */
class SyntaxFault extends Error {
  constructor(
    /** Offset in the template, or the place itself. */
    readonly at: number | Position,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(what);
  }
}

function treeOf(text: string, deepest: number, positionOf: (offset: number) => Position): Program {
  // A parser and a lexer of this call alone: what is set on them reaches nobody else who uses Handlebars in the same process.
  const parser = new handlebarsParser.Parser();
  const lexer = Object.create(handlebarsParser.lexer) as Lexer;
  lexer.options = { ranges: true };
  const checkNesting = nestingCheck(lexer, parser.terminals_, deepest);
  lexer.lex = (): number | string => {
    // Undefined for white space, which is no token.
    let token = lexer.next();
    while (token === undefined) token = lexer.next();
    checkNesting(token);
    if (/^OPEN(?:_UNESCAPED)?$/.test(typeof token === 'number' ? (parser.terminals_[token] ?? '') : token)) {
      dates.readToken(lexer);
    }
    return token;
  };
  parser.lexer = lexer;
  const dates = new DateTokens(text.length, positionOf);
  parser.yy = {
    ...treeBuilders,
    prepareMustache(path: Path, params: unknown[], hash: unknown, ...rest: unknown[]): unknown {
      return treeBuilders.prepareMustache.call(this, ...(dates.callOf(path) ?? [path, params, hash]), ...rest);
    },
    // By offset: the lines and columns that the lexer counts are wrong after U+2028, which data for escaping must not depend on.
    locInfo: ({ range: [start, end] }: TokenLocation) => ({ start: positionOf(start), end: positionOf(end) }),
    parseError: (_: string, { token, expected = [] }: ParseFault): never => {
      const [start, end] = lexer.yylloc.range;
      if (token === null) throw new SyntaxFault(end, say.templating.noTemplate, say.templating.lookForComment);
      // A name that nothing follows is no token yet: what is missing is the end of the tag.
      if (token === 'INVALID' && /^[\p{L}\p{N}_-]+$/u.test(text.slice(start, start + longestName))) {
        throw unexpected('EOF', text.length, '', ["'CLOSE'"]);
      }
      throw unexpected(token, start, text.slice(start, end), expected);
    },
  };
  const program = parser.parse(text);
  new WhitespaceControl().accept(program);
  return program as Program;
}

/**
 * Obsidian's `{{date:FORMAT}}` and `{{time:FORMAT}}`, which hold signs that no name may hold. Before the lexer comes to such a token, a name
 * of the same length takes its place, so that all other places stay as they are; in the tree it is the call `{{date format="FORMAT"}}`.
 * The lexer opens a tag only where one is: comments, raw blocks and escaped braces stay as they are.
 */
class DateTokens {
  /** By line and column of the name. */
  private readonly found = new Map<string, { readonly name: string; readonly format: string }>();

  constructor(
    private readonly length: number,
    private readonly positionOf: (offset: number) => Position,
  ) {}

  readToken(lexer: Lexer): void {
    const token = /^(\s*)((date|time)[^\S\n]*:([^{}\n]*?))\s*~?\}\}/i.exec(lexer._input.slice(0, longestToken));
    if (!token) return;
    const [, space = '', whole = '', name = '', format = ''] = token;
    const at = this.positionOf(this.length - lexer._input.length + space.length);
    this.found.set(keyOf(at), { name: name.toLowerCase(), format: format.trim() });
    const standIn = name + '_'.repeat(whole.length - name.length);
    lexer._input = space + standIn + lexer._input.slice(space.length + whole.length);
  }

  /** The call that a token stands for; null where a path is no such token. */
  callOf(path: Path): [path: Path, params: [], hash: unknown] | null {
    const token = this.found.get(keyOf(path.loc.start));
    if (!token) return null;
    const { name, format } = token;
    const { loc } = path;
    const value = { type: 'StringLiteral', value: format, original: format, loc };
    const hash = { type: 'Hash', pairs: [{ type: 'HashPair', key: 'format', value, loc }], loc };
    return [{ ...path, original: name, parts: [name] }, [], format === '' ? undefined : hash];
  }
}

function keyOf({ line, column }: Position): string {
  return `${line}:${column}`;
}

const longestToken = 300;

/**
 * Refuses what is nested too deeply while it is read, since the parser takes time by the square of the depth; and an `{{else}}` in a
 * decorator, for which the parser itself gives no place.
 */
function nestingCheck(
  lexer: Lexer,
  names: Readonly<Record<number, string>>,
  deepest: number,
): (token: number | string) => void {
  /** For each open block: how many levels it takes, one more for each `{{else name}}`, and whether it is a decorator. */
  const blocks: { levels: number; readonly isDecorator: boolean }[] = [];
  let depth = 0;
  return (token) => {
    const name = typeof token === 'number' ? names[token] : token;
    const block = blocks.at(-1);
    switch (name) {
      case 'OPEN_SEXPR':
        depth++;
        break;
      case 'CLOSE_SEXPR':
        depth--;
        return;
      case 'OPEN_BLOCK':
      case 'OPEN_INVERSE':
      case 'OPEN_PARTIAL_BLOCK':
        depth++;
        blocks.push({ levels: 1, isDecorator: lexer.match.includes('*') });
        break;
      case 'INVERSE':
      case 'OPEN_INVERSE_CHAIN':
        if (block?.isDecorator) throw unexpected(name, lexer.yylloc.range[0], '{{else}}', []);
        if (block && name === 'OPEN_INVERSE_CHAIN') {
          depth++;
          block.levels++;
        }
        break;
      case 'OPEN_ENDBLOCK':
        depth -= blocks.pop()?.levels ?? 0;
        return;
      default:
        return;
    }
    if (depth > deepest) {
      throw new SyntaxFault(lexer.yylloc.range[0], say.templating.nestedTooDeeply, say.templating.useFewerBlocks);
    }
  };
}

/** A token that cannot stand where it stands; `expected` are names of tokens in single quotes. */
function unexpected(token: string, start: number, found: string, expected: readonly string[]): SyntaxFault {
  const words = token === 'EOF' ? say.templating.endOfTemplate : say.templating.quoted(shortened(found));
  const what = say.templating.doesNotBelongHere(words);
  const alternatives = expectedInWords(expected.map((name) => name.slice(1, -1)));
  const remedy =
    token === 'EOF'
      ? say.templating.closeWhatIsOpen
      : token === 'OPEN_ENDBLOCK'
        ? say.templating.openBlockFirst
        : say.templating.lookForBrackets;
  return new SyntaxFault(
    start,
    alternatives.length === 0 ? what : `${what} ${say.templating.expected(alternatives)}`,
    remedy,
  );
}

const longestFound = 40;

function shortened(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > longestFound ? `${line.slice(0, longestFound)}…` : line;
}

/** What could stand in a place, in words, each once. Where a statement could stand, so could every kind of tag: one phrase for all. */
function expectedInWords(tokens: readonly string[]): readonly string[] {
  const isStatement = tokens.includes('CONTENT');
  const words = tokens.flatMap((name) => {
    if (isStatement && /^(?:OPEN|COMMENT$)/.test(name) && !/^OPEN_(?:ENDBLOCK|INVERSE_CHAIN)$/.test(name)) return [];
    return wordsOf(name);
  });
  return [...new Set(words)];
}

/** How tokens that are always written in the same way look. */
const spellings: Readonly<Record<string, string>> = {
  OPEN: '{{',
  OPEN_UNESCAPED: '{{{',
  OPEN_RAW_BLOCK: '{{{{',
  OPEN_BLOCK: '{{#',
  OPEN_INVERSE: '{{^',
  OPEN_INVERSE_CHAIN: '{{else …}}',
  INVERSE: '{{else}}',
  OPEN_ENDBLOCK: '{{/',
  OPEN_PARTIAL: '{{>',
  OPEN_PARTIAL_BLOCK: '{{#>',
  OPEN_SEXPR: '(',
  OPEN_BLOCK_PARAMS: 'as |',
  CLOSE: '}}',
  CLOSE_UNESCAPED: '}}}',
  CLOSE_RAW_BLOCK: '}}}}',
  END_RAW_BLOCK: '{{{{/',
  CLOSE_SEXPR: ')',
  CLOSE_BLOCK_PARAMS: '|',
  EQUALS: '=',
  DATA: '@',
  SEP: '.',
};

function wordsOf(token: string): string {
  const spelling = spellings[token];
  if (spelling !== undefined) return say.templating.quoted(spelling);
  switch (token) {
    case 'ID':
      return say.templating.aName();
    case 'CONTENT':
      return say.templating.textOrTag();
    case 'COMMENT':
      return say.templating.aComment();
    case 'EOF':
      return say.templating.theEndOfTemplate();
    default:
      return say.templating.aValue();
  }
}

/** Handlebars tells of a few faults in a sentence that ends in the place: `if doesn't match each - 1:3`. */
function syntaxFaultOf(error: unknown): SyntaxFault {
  if (error instanceof SyntaxFault) return error;
  if (error instanceof RangeError) {
    return new SyntaxFault(0, say.templating.nestedTooDeeply, say.templating.useFewerBlocks);
  }
  const [, sentence = '', line, column] =
    /^(.*) - (\d+):(\d+)$/s.exec(error instanceof Error ? error.message : '') ?? [];
  if (line === undefined) throw error;
  const at = { line: Number(line), column: Number(column) };
  const [, opened, closed = ''] = /^(.*) doesn't match (.*)$/s.exec(sentence) ?? [];
  if (opened !== undefined) {
    return new SyntaxFault(at, say.templating.closedByAnother({ opened, closed }), say.templating.closeByName);
  }
  return new SyntaxFault(
    at,
    say.templating.invalidPath(sentence.replace('Invalid path: ', '')),
    say.templating.writeAndFirst,
  );
}

/** Line and column of an offset, lines ending in line feeds alone, as everywhere in the library. */
function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) };
  };
}
