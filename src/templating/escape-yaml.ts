import { linkText, oneLine } from './escape-link';
import { withoutMarks } from './escape-verbatim';
import { linkIn, textOf } from './values';

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
  return withoutMarks(oneLine(scalarText(value))).replaceAll("'", "''");
}

/** Amid other words without quotes: what would end the value or begin another takes the form of its full-width twin. */
export function yamlInPlain(value: unknown): string {
  return withoutMarks(oneLine(scalarText(value)))
    .replace(/:(?= |$)/g, '：')
    .replace(/(^| )#/g, '$1＃')
    .replace(/^[-?[\]{},&*!|>'"%@`]/, (sign) => `\u200b${sign}`);
}

/** The same within brackets, where commas and brackets have a meaning. */
export function yamlInFlow(value: unknown): string {
  return yamlInPlain(oneLine(scalarText(value)).replace(/[,[\]{}]+/g, ' '));
}

/** After `#`: the rest of the line. */
export function yamlComment(value: unknown): string {
  return withoutMarks(oneLine(scalarText(value)));
}

/** Within a block scalar: lines stay lines, each with the indentation that the template gives. */
export function yamlBlock(value: unknown, indent: string): string {
  return withoutMarks(scalarText(value))
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]|\uFEFF/gu, ' ')
    .trim()
    .split('\n')
    .join(`\n${indent}`);
}

/**
 * Within quotes that hold nothing else: a day and a list take their place, the list of a property with an item a line as Obsidian writes it,
 * and nothing leaves nothing. Null where the quotes stay.
 */
export function yamlWithoutQuotes(value: unknown, isProperty: boolean): string | null {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) {
    const isLong = isProperty && value.length > 0 && !value.some(Array.isArray);
    return isLong ? value.map((part) => `\n  - ${yamlFlowItem(part)}`).join('') : ` ${yamlValue(value)}`;
  }
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? ` ${value}` : null;
}

function scalarText(value: unknown): string {
  if (Array.isArray(value)) return value.map(scalarText).join(', ');
  const link = linkIn(value);
  return link ? linkText(link) : textOf(value);
}

/** JSON is YAML but for a few characters, which are written by number; so are the marks of templates. */
function quoted(text: string): string {
  const written = JSON.stringify(text)
    .replace(/\{(?=[{"])/g, '\\u007b')
    .replaceAll('<%', '<\\u0025');
  return written.replace(/[\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udfff](?![\udc00-\udfff])/g, (sign) =>
    /[\ud800-\udbff]/.test(sign) ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether text without quotes reads back as the same text: words and days, nothing that YAML takes for something else. */
function isPlainScalar(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return true;
  if (!/^[\p{L}\p{N}][\p{L}\p{N} .,;()/'’_+-]*$/u.test(text) || text.endsWith(' ')) return false;
  return !/^(?:true|false|yes|no|on|off|null|y|n|[\d.][\d_.,:exobinfa+-]*)$/i.test(text);
}
