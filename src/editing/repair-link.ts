import { say } from '../i18n/words';
import { type Edited, linesOfText, type LineSpan, type TextEdit } from './edit';
import { findFrontmatter } from './frontmatter-block';
import { refused, type NoteChange } from './note-change';

/** A link that leads nowhere: its target as written, and the line of the problem (from 1) where that is known. */
export interface BrokenLink {
  readonly target: string;
  readonly line: number | null;
}

/** These would end the link, or the text in YAML that it stands in. */
const breaksLink = /[[\]|#^\r\n]/;
const breaksYaml = /["'\\]|: | #/;

/**
 * Puts another target into a link; its display, its heading and all other bytes stay. The link is looked for on the line and below it,
 * because the problem of a property names the line of its key; where it is gone, or only stands elsewhere more than once, nothing is written.
 */
export function repairLink({ target, line }: BrokenLink, to: string): NoteChange {
  return (text) => {
    const gone = refused(say.editing.linkNotThere(target), say.editing.changeItByHandNothingWritten, line);
    if (to === '' || target === '' || breaksLink.test(to)) return gone;
    const lines = linesOfText(text);
    const found = lines.map((span) => targetsIn(text, span, target, to));
    const from = line === null ? -1 : found.findIndex((edits, at) => at >= line - 1 && edits.length > 0);
    const places = found.flatMap((edits, at) => (edits.length > 0 ? [at] : []));
    const at = from >= 0 ? from : places.length === 1 ? (places[0] ?? -1) : -1;
    const edits = found[at];
    if (!edits) return gone;
    const block = findFrontmatter(text);
    const isYaml = block !== null && edits.some((edit) => edit.from >= block.from && edit.to <= block.to);
    if (isYaml && breaksYaml.test(to))
      return refused(say.editing.pathBreaksProperties(to), say.editing.changeItByHandNothingWritten, at + 1);
    return { edits } satisfies Edited;
  };
}

/** The edits that lead each link of a line with this target elsewhere. */
function targetsIn(text: string, { from, to: end }: LineSpan, target: string, to: string): readonly TextEdit[] {
  const line = text.slice(from, end);
  const edits: TextEdit[] = [];
  for (let at = line.indexOf('[['); at >= 0; at = line.indexOf('[[', at + 2)) {
    const start = at + 2;
    const rest = /^\s*/.exec(line.slice(start, start + 20))?.[0].length ?? 0;
    if (!line.startsWith(target, start + rest)) continue;
    const after = start + rest + target.length;
    if (!/^\s*(?:\]\]|\\?\||#)/.test(line.slice(after, after + 20))) continue;
    edits.push({ from: from + start + rest, to: from + after, insert: to });
  }
  if (edits.length > 0) return edits;
  for (let at = line.indexOf(']('); at >= 0; at = line.indexOf('](', at + 2)) {
    const close = line.indexOf(')', at);
    if (close < 0) break;
    const written = line.slice(at + 2, close);
    const [path = ''] = written.replace(/^<|>$/g, '').split('#');
    if (decoded(path).replace(/\.md$/i, '') !== target.replace(/\.md$/i, '')) continue;
    const start = from + at + 2 + (written.startsWith('<') ? 1 : 0);
    const insert = written.startsWith('<') ? `${to}.md` : encodeURI(`${to}.md`).replace(/[()]/g, encodeURIComponent);
    edits.push({ from: start, to: start + path.length, insert });
  }
  return edits;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
