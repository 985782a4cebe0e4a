import { inlineMarkdown, markdownAtLineStart } from './escape-markdown';
import { linkAlias, linkTarget } from './escape-link';
import { yamlFlowItem, yamlInDouble, yamlInPlain, yamlInSingle, yamlValue } from './escape-yaml';
import { isSafeText, textOf } from './values';
import type { Position } from './ast';

/** How values are made safe: for Markdown by where they stand, for HTML as Handlebars does, or not at all. */
export type Escape = 'markdown' | 'html' | 'none';

/** Where in a Markdown template a value stands. */
export type Place =
  | 'line start'
  | 'text'
  | 'link target'
  | 'link alias'
  | 'yaml value'
  | 'yaml flow item'
  | 'yaml double quotes'
  | 'yaml single quotes'
  | 'yaml plain'
  | 'yaml double quotes, link'
  | 'yaml single quotes, link';

const escapers: Readonly<Record<Place, (value: unknown) => string>> = {
  'line start': markdownAtLineStart,
  text: inlineMarkdown,
  'link target': linkTarget,
  'link alias': linkAlias,
  'yaml value': yamlValue,
  'yaml flow item': yamlFlowItem,
  'yaml double quotes': yamlInDouble,
  'yaml single quotes': yamlInSingle,
  'yaml plain': yamlInPlain,
  'yaml double quotes, link': (value) => yamlInDouble(linkAlias(value)),
  'yaml single quotes, link': (value) => yamlInSingle(linkAlias(value)),
};

export function escaperFor(escape: Escape, place: Place): (value: unknown) => string {
  if (escape === 'markdown') return escapers[place];
  return escape === 'html' ? escapeHtml : textOf;
}

/** The same for one place, asked again and again in one way. */
export function escaperAt(place: Place): (escape: Escape) => (value: unknown) => string {
  let last: Escape = 'markdown';
  let escaper = escaperFor(last, place);
  return (escape) => {
    if (escape !== last) {
      last = escape;
      escaper = escaperFor(escape, place);
    }
    return escaper;
  };
}

export type PlaceFinder = (start: Position, end: Position) => Place;

/** Tells from the text of a template where the value of a mustache will stand. */
export function placeFinder(text: string): PlaceFinder {
  const lines = text.split('\n');
  const lastOfFrontmatter = endOfFrontmatter(lines);
  return (start, end) => {
    const before = (lines[start.line - 1] ?? '').slice(0, start.column);
    const after = (lines[end.line - 1] ?? '').slice(end.column);
    return start.line > 1 && start.line <= lastOfFrontmatter ? placeInYaml(before, after) : placeInText(before);
  };
}

/** The number, from 1, of the line that closes the front matter; 0 where there is none. */
function endOfFrontmatter(lines: readonly string[]): number {
  if (!/^\uFEFF?---[ \t]*\r?$/.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*\r?$/.test(line));
  return end < 0 ? 0 : end + 1;
}

function placeInText(before: string): Place {
  const open = before.lastIndexOf('[[');
  if (open < 0 || before.indexOf(']]', open) >= 0) return isLineStart(before) ? 'line start' : 'text';
  return before.indexOf('|', open) >= 0 ? 'link alias' : 'link target';
}

/** Whether nothing is sure to be printed before: only marks of lists and quotes, and mustaches, which may print nothing. */
function isLineStart(before: string): boolean {
  return /^[\s>*+-]*(?:\d+[.)]\s*)?(?:\[.\]\s*)?$/.test(before.replace(/\{\{[^{}]*\}\}/g, ''));
}

function placeInYaml(before: string, after: string): Place {
  const value = before.replace(/^\s*(?:-\s+)*/, '').replace(/^[^"'[\]{}]*?:\s+/, '');
  const isLink = placeInText(value).startsWith('link');
  const quote = openQuote(value);
  if (quote === '"') return isLink ? 'yaml double quotes, link' : 'yaml double quotes';
  if (quote === "'") return isLink ? 'yaml single quotes, link' : 'yaml single quotes';
  if (/^[[{]/.test(value)) return 'yaml flow item';
  // White space, and a comment, may follow a value that is whole.
  return value.trim() === '' && /^\s*(?:#.*)?$/.test(after) ? 'yaml value' : 'yaml plain';
}

/** The quote that is still open at the end of a piece of YAML, if one is. */
function openQuote(text: string): string | null {
  let open: string | null = null;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? '';
    if (open === '"' && sign === '\\') index++;
    else if (open !== null) open = sign === open ? null : open;
    else if (sign === '"' || sign === "'") open = sign;
  }
  return open;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** As Handlebars escapes: for the text of HTML and for attributes. */
function escapeHtml(value: unknown): string {
  if (isSafeText(value)) return value.toHTML();
  return textOf(value).replace(/[&<>"'`=]/g, (sign) => entities[sign] ?? sign);
}
