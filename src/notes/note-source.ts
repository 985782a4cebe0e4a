/**
 * What a host must tell about one Markdown note: plain data, so that reading it needs no Obsidian.
 * Lines count from 0 and offsets in UTF-16 units from the start of the note, as in Obsidian's metadata cache;
 * what leaves `reading` (Source, Problem) counts lines from 1.
 */
export interface NoteSource {
  /** Path from the vault's root, with `/` and the extension: `People/Grace Hopper.md`. */
  readonly path: string;
  /** Parsed front matter; null where there is none or it is malformed. Any shape YAML can have. */
  readonly frontmatter: Readonly<Record<string, unknown>> | null;
  /** Why the front matter could not be parsed; `line` is the line in the note, from 0 as all lines here. */
  readonly malformed: { readonly line: number; readonly message: string } | null;
  /** Tags in the body, with `#`, one entry an occurrence. Front matter tags are in `frontmatter`. */
  readonly tags: readonly { readonly tag: string; readonly line: number; readonly start: number }[];
  /** Links and embeds, in the order written, those of the front matter first. */
  readonly links: readonly NoteLink[];
  readonly headings: readonly { readonly text: string; readonly level: number; readonly line: number }[];
  /** Blocks: `paragraph`, `list`, `blockquote`, `callout`, `code`, `comment`, `yaml` … */
  readonly sections: readonly { readonly type: string; readonly startLine: number; readonly endLine: number }[];
  readonly listItems: readonly NoteListItem[];
  /** The note's text; null while it has not been read. `needsText` says whether it must be. */
  readonly text: string | null;
  /** Day on which the file was last changed, and size in bytes. */
  readonly modifiedDay: number;
  readonly size: number;
}

export interface NoteLink {
  /** The link as written, without brackets, alias and subpath: `Grace Hopper`, `../People/Grace.md`. */
  readonly target: string;
  readonly display: string | null;
  readonly embed: boolean;
  /** For a link in the front matter its dotted key (`attendees.0`), else null. */
  readonly key: string | null;
  readonly line: number;
  /** Offsets of the whole link in the note; 0 and 0 in the front matter. */
  readonly start: number;
  readonly end: number;
}

export interface NoteListItem {
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
  /** Line of the parent item, or a negative number at the root of a list. */
  readonly parent: number;
  /** The character in the checkbox; null for a plain bullet. */
  readonly task: string | null;
}

/** Answers as the host's own links do: the path of the note that `target`, written in `from`, leads to, or null. */
export type ResolveLink = (target: string, from: string) => string | null;
