import type { FrontMatterCache, FrontMatterInfo, FrontmatterLinkCache } from 'obsidian';
import { readMarkdownDestination } from './scan/markdown-destination';
import { splitWikilink } from './scan/wikilink';
import { parseYaml } from './yaml';

export interface Frontmatter {
  /** Where the block begins and ends, fences included. */
  readonly start: number;
  readonly end: number;
  /** Undefined where the YAML is malformed or no mapping. */
  readonly properties: FrontMatterCache | undefined;
  readonly links: FrontmatterLinkCache[];
}

const maxDepth = 32;
const maxNodes = 10_000;

/** The front matter of a note, as in obsidian.d.ts: `from` and `to` enclose the YAML, `contentStart` is where the body begins. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const start = content.startsWith('\uFEFF') ? 1 : 0;
  const first = lineAt(content, start);
  if (!isFence(first.text) || first.next === first.end) return none;
  for (let at = first.next; at <= content.length;) {
    const line = lineAt(content, at);
    if (isFence(line.text)) {
      const frontmatter = content.slice(first.next, at);
      return { exists: true, frontmatter, from: first.next, to: at, contentStart: line.next };
    }
    if (line.next === line.end) break;
    at = line.next;
  }
  return none;
}

export function readFrontmatter(content: string): Frontmatter | null {
  if (!content.startsWith('---') && !content.startsWith('\uFEFF---')) return null;
  const info = getFrontMatterInfo(content);
  if (!info.exists) return null;
  const properties = mappingIn(info.frontmatter);
  return {
    start: content.startsWith('\uFEFF') ? 1 : 0,
    end: lineAt(content, info.to).end,
    properties,
    links: properties ? linksIn(properties) : [],
  };
}

/** The mapping that a text holds; undefined where it is malformed, empty or something else. */
function mappingIn(yaml: string): FrontMatterCache | undefined {
  try {
    const value = parseYaml(yaml);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Values that are links as a whole, with their dotted keys. */
function linksIn(properties: FrontMatterCache): FrontmatterLinkCache[] {
  const links: FrontmatterLinkCache[] = [];
  let nodes = 0;
  const walk = (value: unknown, key: string, depth: number): void => {
    if (++nodes > maxNodes || depth > maxDepth) return;
    if (typeof value === 'string') {
      const link = linkOf(value.trim());
      if (link) links.push({ key, ...link });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, key === '' ? name : `${key}.${name}`, depth + 1);
    }
  };
  walk(properties, '', 0);
  return links;
}

function linkOf(value: string): { link: string; original: string; displayText: string } | null {
  if (value.startsWith('[[') && value.endsWith(']]')) {
    const inner = value.slice(2, -2);
    const parts = inner.includes('[[') || inner.includes(']]') ? null : splitWikilink(inner);
    return parts && { ...parts, original: value };
  }
  if (!value.startsWith('[') || !value.endsWith(')')) return null;
  const close = value.indexOf('](');
  if (close < 0) return null;
  const destination = readMarkdownDestination(value, close + 1, value.length);
  if (destination?.link == null || destination.end !== value.length) return null;
  return { link: destination.link, original: value, displayText: value.slice(1, close) };
}

interface Line {
  readonly text: string;
  readonly end: number;
  readonly next: number;
}

function lineAt(content: string, at: number): Line {
  const found = content.indexOf('\n', at);
  const end = found < 0 ? content.length : content[found - 1] === '\r' ? found - 1 : found;
  return { text: content.slice(at, end), end, next: found < 0 ? content.length : found + 1 };
}

function isFence(line: string): boolean {
  return line.startsWith('---') && line.slice(3).trim() === '';
}
