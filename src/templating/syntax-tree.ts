/** The tree that Handlebars' parser makes of a template. Lines count from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface NodeOf<Type extends string> {
  readonly type: Type;
  readonly loc: { readonly start: Position; readonly end: Position };
}

export interface Program extends NodeOf<'Program'> {
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

export type Statement =
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | PartialBlockStatement
  | ContentStatement
  | NodeOf<'CommentStatement'>
  | NodeOf<'Decorator'>
  | DecoratorBlock;

/** What a call has, wherever it stands: `{{name params hash}}`, `{{#name params hash}}`, `(name params hash)`. */
export interface Call {
  readonly path: Path | Literal;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

export interface MustacheStatement extends NodeOf<'MustacheStatement'>, Call {
  /** False for `{{{triple}}}` and `{{&ampersand}}`. */
  readonly escaped: boolean;
}

export interface BlockStatement extends NodeOf<'BlockStatement'>, Call {
  readonly program?: Program;
  readonly inverse?: Program;
}

export interface DecoratorBlock extends NodeOf<'DecoratorBlock'>, Call {
  readonly program: Program;
}

export interface PartialStatement extends NodeOf<'PartialStatement'> {
  readonly name: Path | Literal | SubExpression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
  readonly indent: string;
}

export interface PartialBlockStatement extends NodeOf<'PartialBlockStatement'> {
  readonly name: Path | Literal | SubExpression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
  readonly program: Program;
}

export interface ContentStatement extends NodeOf<'ContentStatement'> {
  readonly value: string;
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
