/** A file as a page is given it. */
export interface SessionFile {
  readonly path: string;
  readonly text: string;
  readonly ctime: number;
  readonly mtime: number;
}

/** Whether a file is read as text; of others the host knows only that they are there. */
export function isText(path: string): boolean {
  return /\.(?:md|json|css|txt|canvas|base|ya?ml)$/i.test(path);
}
