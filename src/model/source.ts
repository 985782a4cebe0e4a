/** Where in the vault a fact was read. */
export interface Source {
  /** Path of the note, from the vault's root. */
  readonly path: string;
  /** Line in the note as an editor numbers it, from 1; null where the note as a whole says it. */
  readonly line: number | null;
}
