/** The tree of a template, as Handlebars' own parser would make it. Lines count from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface NodeOf<Type extends string> {
  readonly type: Type;
  readonly loc: { readonly start: Position; readonly end: Position };
}

/** Whether `~` stands inside the braces that open and that close. */
export interface Strip {
  readonly open: boolean;
  readonly close: boolean;
}

export interface Program {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[] | undefined;
  /** Whether it is a link in a chain of `{{else name}}`: one block and nothing else. */
  readonly chained?: boolean;
}

export type Statement =
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | PartialBlockStatement
  | ContentStatement
  | (NodeOf<'CommentStatement'> & { readonly strip: Strip })
  | (NodeOf<'Decorator'> & Call & { readonly strip: Strip })
  | DecoratorBlock;

/** What a call has, wherever it stands: `{{name params hash}}`, `{{#name params hash}}`, `(name params hash)`. */
export interface Call {
  readonly path: Path | Literal;
  readonly params: readonly Expression[];
  readonly hash?: Hash | undefined;
}

export interface MustacheStatement extends NodeOf<'MustacheStatement'>, Call {
  /** False for `{{{triple}}}` and `{{&ampersand}}`. */
  readonly escaped: boolean;
  readonly strip: Strip;
}

interface Block {
  readonly openStrip: Strip;
  /** Of what closes it; in a chain of `{{else name}}` set by the block that the chain belongs to. */
  closeStrip: Strip | undefined;
}

export interface BlockStatement extends NodeOf<'BlockStatement'>, Call, Block {
  readonly program?: Program | undefined;
  readonly inverse?: Program | undefined;
  readonly inverseStrip?: Strip | undefined;
}

export interface DecoratorBlock extends NodeOf<'DecoratorBlock'>, Call, Block {
  readonly program: Program;
}

export interface PartialStatement extends NodeOf<'PartialStatement'> {
  readonly name: Path | Literal | SubExpression;
  readonly params: readonly Expression[];
  readonly hash?: Hash | undefined;
  /** White space before it, where it stands alone on its line: that of each line it prints. */
  indent: string;
  readonly strip: Strip;
}

export interface PartialBlockStatement extends NodeOf<'PartialBlockStatement'>, Block {
  readonly name: Path | Literal | SubExpression;
  readonly params: readonly Expression[];
  readonly hash?: Hash | undefined;
  readonly program: Program;
}

export interface ContentStatement extends NodeOf<'ContentStatement'> {
  /** What it prints, once the rules for white space have been applied. */
  value: string;
  readonly original: string;
  trimmedStart?: boolean;
  trimmedEnd?: boolean;
}

export type Expression = SubExpression | Path | Literal;

export interface SubExpression extends NodeOf<'SubExpression'>, Call {}

export interface Path extends NodeOf<'PathExpression'> {
  /** Whether it begins with `@`. */
  readonly data: boolean;
  /** How many `../` it begins with. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}

export type Literal =
  | (NodeOf<'StringLiteral'> & { readonly value: string; readonly original: string })
  | (NodeOf<'NumberLiteral'> & { readonly value: number; readonly original: number })
  | (NodeOf<'BooleanLiteral'> & { readonly value: boolean; readonly original: boolean })
  | (NodeOf<'UndefinedLiteral'> & { readonly original?: undefined })
  | (NodeOf<'NullLiteral'> & { readonly original?: null });

export interface Hash extends NodeOf<'Hash'> {
  readonly pairs: readonly (NodeOf<'HashPair'> & { readonly key: string; readonly value: Expression })[];
}
