import type { CachedMetadata, Reference } from 'obsidian';

/** What a link should say instead; null to leave it. */
export type Retarget = (link: string, markdown: boolean) => string | null;

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The note with its links led elsewhere. Display text stays; all else stays byte for byte. */
export function retargetLinks(text: string, cache: CachedMetadata, retarget: Retarget): string {
  const changes = changesInProperties(text, cache, retarget);
  for (const ref of [...(cache.links ?? []), ...(cache.embeds ?? [])]) {
    const replacement = rewritten(ref, retarget);
    if (replacement === null) continue;
    changes.push({ from: ref.position.start.offset, to: ref.position.end.offset, text: replacement });
  }
  changes.sort((a, b) => b.from - a.from);
  return changes.reduce((result, { from, to, text: put }) => result.slice(0, from) + put + result.slice(to), text);
}

/** Links of properties have no place in the cache: they are looked for as they are written. */
function changesInProperties(text: string, cache: CachedMetadata, retarget: Retarget): Change[] {
  const end = cache.frontmatterPosition?.end.offset ?? 0;
  const changes: Change[] = [];
  const byOriginal = new Map((cache.frontmatterLinks ?? []).map((ref) => [ref.original, ref]));
  for (const [original, ref] of byOriginal) {
    const replacement = rewritten(ref, retarget);
    if (replacement === null) continue;
    for (let at = text.indexOf(original); at >= 0 && at < end; at = text.indexOf(original, at + original.length)) {
      changes.push({ from: at, to: at + original.length, text: replacement });
    }
  }
  return changes;
}

function rewritten({ original, link }: Reference, retarget: Retarget): string | null {
  const markdown = !/^!?\[\[/.test(original);
  const target = retarget(link, markdown);
  if (target === null) return null;
  const open = original.startsWith('!') ? '!' : '';
  if (markdown) {
    const shown = original.slice(open.length + 1, original.lastIndexOf(']('));
    return `${open}[${shown}](${encodeLink(target)})`;
  }
  const bar = original.indexOf('|');
  const rest = bar < 0 ? ']]' : original.slice(original[bar - 1] === '\\' ? bar - 1 : bar);
  return `${open}[[${target}${rest}`;
}

/** Encodes what would end a Markdown link, and no more. */
export function encodeLink(path: string): string {
  const codes: Record<string, string> = { '(': '%28', ')': '%29' };
  return path.replace(/[\s()<>%]/g, (character) => codes[character] ?? encodeURIComponent(character));
}
