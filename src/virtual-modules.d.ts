/** The text of each file in templates/, by language and file name; the build fills it in. */
declare module 'virtual:templates' {
  const files: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default files;
}
/** The bundle of `src/introductions/ui/arrange-worker.ts` as text; the build fills it in. */
declare module 'virtual:arrange-worker' {
  const source: string;
  export default source;
}
/** Handlebars' parser alone, without its runtime and compiler, which make code out of text. These modules have no types of their own. */
declare module 'handlebars/lib/handlebars/compiler/parser' {
  interface TokenLocation {
    /** Offsets of the token's start and end in the text. */
    readonly range: readonly [number, number];
  }
  export interface ParseFault {
    /** Name of the token found; null where the text is no token at all. */
    readonly token: string | null;
    /** Names of the tokens that could stand there, each in single quotes. */
    readonly expected?: readonly string[];
  }
  interface Lexer {
    options: { readonly ranges: boolean };
    /** The token just read, as it stands in the text. */
    readonly match: string;
    readonly yylloc: TokenLocation;
    /** What has not been read yet. */
    _input: string;
    /** The next token: its number, by `terminals_` of the parser, or its name. */
    lex(): number | string;
    /** The same; undefined for white space. */
    next(): number | string | undefined;
  }
  interface Parser {
    lexer: Lexer;
    readonly terminals_: Readonly<Record<number, string>>;
    yy: object;
    parse(text: string): unknown;
  }
  const parser: Parser & { readonly Parser: new () => Parser };
  export default parser;
  export type { Lexer, TokenLocation };
}
declare module 'handlebars/lib/handlebars/compiler/helpers' {
  /** The functions by which the grammar builds the tree. */
  export function prepareProgram(...parts: unknown[]): unknown;
  export function prepareMustache(this: unknown, ...parts: unknown[]): unknown;
}
declare module 'handlebars/lib/handlebars/compiler/whitespace-control' {
  /** Applies `~` and the rules for tags alone on a line to the tree, in place. */
  const WhitespaceControl: new () => { accept(program: unknown): unknown };
  export default WhitespaceControl;
}
/** The build of csv-parse for browsers. Its own types would bring those of Node into pure code. */
declare module 'csv-parse/browser/esm/sync' {
  export interface CsvOptions {
    readonly delimiter: string;
    /** A quotation mark within a field that does not begin with one is a letter like any other. */
    readonly relax_quotes: boolean;
    /** Rows may have fewer or more fields than others. */
    readonly relax_column_count: boolean;
  }
  /** Throws an error at the first row that it cannot read. */
  export function parse(text: string, options: CsvOptions): string[][];
}
