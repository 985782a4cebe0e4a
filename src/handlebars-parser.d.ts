/** The parser of Handlebars, taken by itself: it makes no code from text. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base' {
  /** Throws where the template cannot be parsed; `lineNumber` and `column` then say where, if the parser knows. */
  export function parse(input: string): unknown;
}
