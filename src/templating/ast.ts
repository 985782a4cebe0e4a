/// <reference types="handlebars" preserve="true" />
/* global hbs -- the namespace of the types of handlebars */

/**
 * The tree that Handlebars' parser makes, by its own types. They leave statements and expressions open and say that optional parts are
 * always there; here they are closed unions, with the parts that may be missing marked. Lines count from 1, columns from 0.
 */
export type Position = hbs.AST.Position;

type With<Node, Changes> = Omit<Node, keyof Changes> & Changes;

export type Path = hbs.AST.PathExpression;

export type Literal =
  | hbs.AST.StringLiteral
  | hbs.AST.NumberLiteral
  | hbs.AST.BooleanLiteral
  // The parser gives these two an `original`, undefined and null, which its types leave out.
  | (hbs.AST.UndefinedLiteral & { readonly original?: undefined })
  | (hbs.AST.NullLiteral & { readonly original?: null });

export type Expression = SubExpression | Path | Literal;

export type Hash = With<hbs.AST.Hash, { pairs: readonly With<hbs.AST.HashPair, { value: Expression }>[] }>;

/** What every call has: `{{name params hash}}`, `{{#name params hash}}`, `(name params hash)`. */
export interface Call {
  readonly path: Path | Literal;
  readonly params: readonly Expression[];
  readonly hash?: Hash | undefined;
}

export type SubExpression = With<hbs.AST.SubExpression, Call>;

export type Program = With<
  hbs.AST.Program,
  { readonly body: readonly Statement[]; readonly blockParams?: readonly string[] | undefined }
>;

export type MustacheStatement = With<hbs.AST.MustacheStatement, Call>;

export type BlockStatement = With<
  hbs.AST.BlockStatement,
  Call & { readonly program?: Program | undefined; readonly inverse?: Program | undefined }
>;

/** `{{#*inline "name"}}…{{/inline}}` */
export type DecoratorBlock = With<BlockStatement, { readonly type: 'DecoratorBlock'; readonly program: Program }>;

interface PartialCall {
  readonly name: Path | Literal | SubExpression;
  readonly params: readonly Expression[];
  readonly hash?: Hash | undefined;
}

/** `indent` is the white space before a partial that stands alone on its line. */
export type PartialStatement = With<hbs.AST.PartialStatement, PartialCall>;

export type PartialBlockStatement = With<hbs.AST.PartialBlockStatement, PartialCall & { readonly program: Program }>;

export type Statement =
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | PartialBlockStatement
  | hbs.AST.ContentStatement
  | hbs.AST.CommentStatement
  | With<MustacheStatement, { readonly type: 'Decorator' }>
  | DecoratorBlock;
