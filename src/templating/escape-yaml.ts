import { linkText, oneLine } from './escape-link';
import { isLinkValue } from './escape-link';
import { textOf } from './values';

/** Any value where the whole value of a property stands: a scalar that reads back as the datum, or a flow list of such. */
export function yamlValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return `[${value.map(yamlFlowItem).join(', ')}]`;
  const text = scalarText(value);
  return isPlainScalar(text) || typeof value === 'number' || typeof value === 'boolean' ? text : quoted(text);
}

/** One item of a list in brackets: like a whole value, but commas and brackets end it as well. */
export function yamlFlowItem(value: unknown): string {
  if (value === null || value === undefined) return '""';
  if (Array.isArray(value)) return `[${value.map(yamlFlowItem).join(', ')}]`;
  const text = scalarText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return text;
  return isPlainScalar(text) && !/[,[\]{}]/.test(text) ? text : quoted(text);
}

/** Within `"…"` that the template has opened. */
export function yamlInDouble(value: unknown): string {
  return quoted(scalarText(value)).slice(1, -1);
}

/** Within `'…'`, which know no line ends. */
export function yamlInSingle(value: unknown): string {
  return oneLine(scalarText(value)).replaceAll("'", "''");
}

/** Amid other words without quotes: what would end the value or begin another takes the form of its full-width twin. */
export function yamlInPlain(value: unknown): string {
  const text = oneLine(scalarText(value));
  return text
    .replace(/:(?= |$)/g, '：')
    .replace(/(^| )#/g, '$1＃')
    .replace(/^[-?[\]{},&*!|>'"%@`]/, (sign) => `\u200b${sign}`);
}

function scalarText(value: unknown): string {
  return isLinkValue(value) ? linkText(value) : textOf(value);
}

/** JSON is YAML but for a few characters, which are written by number. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udfff](?![\udc00-\udfff])/g,
    (sign) => (/[\ud800-\udbff]/.test(sign) ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** Whether text without quotes reads back as the same text: words and days, nothing that YAML takes for something else. */
function isPlainScalar(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return true;
  if (!/^[\p{L}\p{N}][\p{L}\p{N} .,;()/'’_+-]*$/u.test(text) || text.endsWith(' ')) return false;
  return !/^(?:true|false|yes|no|on|off|null|y|n|[\d.][\d_.,:exobinfa+-]*)$/i.test(text);
}
