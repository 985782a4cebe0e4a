import type { CachedMetadata } from 'obsidian';

/** Obsidian's readers of well-known properties. */

type Key = string | RegExp;
type Properties = Record<string, unknown> | null | undefined;

/** The value of the first property that goes by that name, in any case; null where there is none. */
export function parseFrontMatterEntry(frontmatter: Properties, key: Key): unknown {
  if (!frontmatter || typeof frontmatter !== 'object') return null;
  const wanted = typeof key === 'string' ? key.toLowerCase() : null;
  const fits = (name: string): boolean =>
    wanted === null ? (key as RegExp).test(name) : name.toLowerCase() === wanted;
  const name = Object.keys(frontmatter).find(fits);
  return name === undefined ? null : (frontmatter[name] ?? null);
}

/** Text, or a list of text or numbers, as a list; commas split text. Null where there is nothing. */
export function parseFrontMatterStringArray(frontmatter: Properties, key: Key): string[] | null {
  return listOf(parseFrontMatterEntry(frontmatter, key), /,/);
}

/** Tags of the properties with `#`; commas and blanks split text. */
export function parseFrontMatterTags(frontmatter: Properties): string[] | null {
  const tags = listOf(parseFrontMatterEntry(frontmatter, /^tags?$/i), /[\s,]+/);
  return tags?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}

export function parseFrontMatterAliases(frontmatter: Properties): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^aliases?$/i);
}

/** Tags of properties and text, those of the properties first; null where there are none. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const tags = [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
  return tags.length > 0 ? tags : null;
}

function listOf(value: unknown, split: RegExp): string[] | null {
  const parts = typeof value === 'string' ? value.split(split) : Array.isArray(value) ? (value as unknown[]) : [value];
  const texts = parts
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .map((part) => String(part).trim())
    .filter((part) => part !== '');
  return texts.length > 0 ? texts : null;
}
