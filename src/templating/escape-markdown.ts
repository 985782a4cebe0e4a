import { linkText, oneLine } from './escape-link';
import { inertUrl } from './escape-url';
import { isSafeText, linkIn, textOf } from './values';

/**
 * Any value as inert text within a line of Markdown: it reads as it is written, and makes no heading, list, task, quote, link, tag,
 * code, table, formula, comment, HTML, field of Dataview, day of Tasks, nor `{{` or `<%` for whoever fills in templates next. A list prints its
 * parts with commas; a link prints as a link. Signs that could mean something are given a backslash, as few as possible.
 */
export function inlineMarkdown(value: unknown): string {
  return inertValue(value, (text) => text);
}

/** The same where a line may begin: a dash, a number or an angle bracket would open a list or a quote there. */
export function markdownAtLineStart(value: unknown): string {
  return inertValue(value, inertAtLineStart);
}

function inertValue(value: unknown, begin: (text: string) => string): string {
  if (typeof value === 'string' && plainAscii.test(value)) return begin(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isSafeText(value)) return value.toHTML();
  if (Array.isArray(value)) return begin(value.map(inlineMarkdown).join(', '));
  const link = linkIn(value);
  if (link) return linkText(link);
  const text = oneLine(textOf(value));
  if (!urlInText.test(text)) return begin(inert(text));
  return begin(
    text
      .split(urlInText)
      .map((part, index) => (index % 2 === 1 ? inertUrl(part) : inert(part)))
      .join(''),
  );
}

/** In parentheses, so that what is split at URLs has them in every second place. */
const urlInText = /((?:https?:\/\/|www\.)\S+)/i;

function inert(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(signs, (sign, index: number) => (mustEscape(sign, text, index) ? `\\${sign}` : sign))
    .replace(dated, '$1\\-');
}

/** A day behind a sign of the plugin Tasks: in an item with a box it would say when that is due or done. */
const dated = /([➕📅📆🗓⏳⌛🛫✅❌]\uFE0F?\s*\d{4})-(?=\d{2}-\d{2})/gu;

function inertAtLineStart(text: string): string {
  // All that could open something is before the letters.
  if (text.charCodeAt(0) > 64) return text;
  if (/^(?:[-+](?:[ -]|$)|>)/.test(text)) return `\\${text}`;
  const number = /^\d{1,9}(?=[.)](?: |$))/.exec(text)?.[0];
  return number === undefined ? text : `${number}\\${text.slice(number.length)}`;
}

/** What most values are: words with single spaces between them. */
const plainAscii = /^[A-Za-z0-9]+(?:(?:[,;:.]? |['/:-])[A-Za-z0-9]+)*[.?]?$/;
const plain = /^\p{L}[\p{L}\p{N} ,;'’“”()/?&.-]*$/u;

/** Those that `mustEscape` looks at. */
const signs = /[`*[\]|$^<\\_#{%~=:&]/g;

const entity = /^&#?[\p{L}\p{N}]+;/u;
const longestEntity = 40;

function mustEscape(sign: string, text: string, index: number): boolean {
  const before = text[index - 1];
  const after = text[index + 1];
  switch (sign) {
    case '`':
    case '*':
    case '[':
    case ']':
    case '|':
    case '$':
    case '^':
    case '<':
    case '\\':
      return true;
    case '_':
      return !(isWordSign(before) && isWordSign(after));
    case '#':
      return !isWordSign(before);
    case '{':
    case '%':
    case '~':
    case '=':
    case ':':
      // Harmless alone; at either end the template may put its twin beside it.
      return before === sign || before === undefined || after === undefined || (sign === '%' && before === '<');
    case '&':
      return entity.test(text.slice(index, index + longestEntity));
    default:
      return false;
  }
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
