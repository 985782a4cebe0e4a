import type { CachedMetadata } from 'obsidian';
import { readFrontmatter } from '../frontmatter';
import { LineTable } from './line-table';
import { BlockScanner, type BlockFindings } from './scan-blocks';

/** What Obsidian's metadata cache holds of a note. Linear in the note's length; never throws. */
export function scanNote(text: string): CachedMetadata {
  const lines = new LineTable(text);
  const cache: CachedMetadata = {};
  const found: BlockFindings = {
    links: [],
    embeds: [],
    tags: [],
    footnoteRefs: [],
    headings: [],
    sections: [],
    listItems: [],
    footnotes: [],
    blocks: Object.create(null) as BlockFindings['blocks'],
  };
  const front = readFrontmatter(text);
  let firstLine = 0;
  if (front) {
    const position = lines.posOf(front.start, front.end);
    firstLine = position.end.line + 1;
    found.sections.push({ type: 'yaml', position });
    if (front.properties) {
      cache.frontmatter = front.properties;
      cache.frontmatterPosition = position;
      if (front.links.length > 0) cache.frontmatterLinks = front.links;
    }
  }
  new BlockScanner(lines, found).scan(firstLine);
  if (found.links.length > 0) cache.links = found.links;
  if (found.embeds.length > 0) cache.embeds = found.embeds;
  if (found.tags.length > 0) cache.tags = found.tags;
  if (found.headings.length > 0) cache.headings = found.headings;
  if (found.footnotes.length > 0) cache.footnotes = found.footnotes;
  if (found.footnoteRefs.length > 0) cache.footnoteRefs = found.footnoteRefs;
  if (found.sections.length > 0) cache.sections = found.sections;
  if (found.listItems.length > 0) cache.listItems = found.listItems;
  if (Object.keys(found.blocks).length > 0) cache.blocks = found.blocks;
  return cache;
}
