import type * as Api from 'obsidian';

/** Splits `Note#Heading` at its first `#`; the subpath keeps the `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const clean = linktext.replace(/\u00A0/g, ' ').normalize('NFC');
  const hash = clean.indexOf('#');
  return hash < 0 ? { path: clean, subpath: '' } : { path: clean.slice(0, hash).trim(), subpath: clean.slice(hash) };
}

export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** A heading as links compare it: without special characters, with single blanks. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A heading as it is written in a link: without what would end or split the link. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/(?:%%|\[\[|\]\]|[#|^:\\])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function iterateRefs(refs: Api.Reference[], cb: (ref: Api.Reference) => boolean | void): boolean {
  return refs.some((ref) => cb(ref) === true);
}

export function iterateCacheRefs(cache: Api.CachedMetadata, cb: (ref: Api.ReferenceCache) => boolean | void): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => cb(ref) === true);
}
