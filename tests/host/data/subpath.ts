import type {
  BlockSubpathResult,
  CachedMetadata,
  FootnoteSubpathResult,
  HeadingCache,
  HeadingSubpathResult,
} from 'obsidian';
import { stripHeading } from './link-text';

type SubpathResult = HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null;

/** What `#Heading`, `#Heading#Below it`, `#^block` or `#[^footnote` leads to inside a note. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): SubpathResult {
  const parts = subpath.split('#').filter((part) => part !== '');
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  if (last.startsWith('[^')) return footnoteOf(cache, last.slice(2).replace(/\]$/, ''));
  if (last.startsWith('^')) return blockOf(cache, last.slice(1).toLowerCase());
  return headingOf(cache, parts.map(keyOf));
}

const keyOf = (heading: string): string => stripHeading(heading).toLowerCase();

function footnoteOf(cache: CachedMetadata, id: string): SubpathResult {
  const footnote = cache.footnotes?.find((one) => one.id === id);
  if (!footnote) return null;
  return { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end };
}

function blockOf(cache: CachedMetadata, id: string): SubpathResult {
  const block = cache.blocks?.[id];
  if (!block) return null;
  const list = cache.listItems?.find((item) => item.id === id);
  const { start, end } = block.position;
  return { type: 'block', block, start, end, ...(list ? { list } : {}) };
}

/** The first heading that follows the others in the order named, each below the one before. */
function headingOf(cache: CachedMetadata, wanted: readonly string[]): SubpathResult {
  const headings = cache.headings ?? [];
  let found = 0;
  let level = 0;
  for (const [index, heading] of headings.entries()) {
    if (found > 0 && heading.level <= level) [found, level] = [0, 0];
    if (keyOf(heading.heading) !== wanted[found]) continue;
    level = heading.level;
    if (++found < wanted.length) continue;
    const next = headings.slice(index + 1).find((other: HeadingCache) => other.level <= heading.level) ?? null;
    const { start } = heading.position;
    return { type: 'heading', current: heading, next: next as HeadingCache, start, end: next?.position.start ?? null };
  }
  return null;
}
