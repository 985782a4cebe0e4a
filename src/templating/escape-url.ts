import { oneLine } from './escape-link';
import type { Place } from './template-places';
import { linkIn, textOf } from './values';

/** Schemes by which a link would run code or hold a page of its own. */
const unsafeScheme = /^(?:javascript|vbscript|data)\s*:/i;
const entity = /&(?=#?[\p{L}\p{N}]+;)/gu;

/** Any value within a URL: what would end the URL, or is a sign of Markdown, is percent-encoded. What is encoded already stays. */
export function urlPart(value: unknown, { form, start }: Extract<Place, { kind: 'url' }>): string {
  const text = oneLine(linkIn(value)?.target ?? textOf(value));
  if (text === '') return '';
  const isAddress = form === 'autolink' && start === 'nothing' && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text);
  if (isAddress) return text;
  const inert =
    start === 'value' || (start === 'nothing' && unsafeScheme.test(text)) ? text.replaceAll(':', '%3A') : text;
  const encoded = encodeForMarkdown(inert);
  // An angle bracket and a percent sign would open a template of Templater.
  if (form === 'angle' && start === 'nothing') return encoded.replace(/^%/, '&#37;');
  if (form !== 'autolink' || start === 'literal') return encoded;
  // What stands alone between angle brackets and is no URL would be a tag of HTML.
  return start === 'nothing' && /^[a-z][a-z0-9+.-]{1,31}:/i.test(encoded) ? encoded : ` ${encoded}`;
}

function encodeForMarkdown(url: string): string {
  return percentEncoded(url, /[\s\p{Cc}<>()[\]{}|\\^`"'*$]/gu);
}

/** A URL amid the words of a value: a backslash would be part of it. Brackets and quotes around it stay. */
export function inertUrl(url: string): string {
  return percentEncoded(url, /[<>[\]{}|\\^`*$]/g);
}

function percentEncoded(url: string, unsafe: RegExp): string {
  return url
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(unsafe, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/[\p{L}\p{N}](?:_[\p{L}\p{N}]+)+|_/gu, (found) => (found === '_' ? '%5F' : found))
    .replace(/~{2,}|~$/g, (run) => '%7E'.repeat(run.length))
    .replace(/={2,}/g, (run) => '%3D'.repeat(run.length))
    .replace(entity, '&amp;');
}
