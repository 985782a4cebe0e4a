/** Something in a note that could not be read; the rest of the vault is read all the same. */
export interface Problem {
  readonly path: string;
  /** Line from 1, or null where the note as a whole is meant. */
  readonly line: number | null;
  /** What is wrong, in a sentence that quotes what the note says. */
  readonly what: string;
  /** What to do about it, in a sentence. */
  readonly remedy: string;
  /** A link that leads nowhere, as written, and where it should lead: what a repair puts in its place. */
  readonly repair?: { readonly target: string; readonly to: string };
}
