/** A place where a text stops being a template. */
export class SyntaxFault extends Error {
  constructor(
    /** Offset in the template. */
    readonly offset: number,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(what);
  }
}
