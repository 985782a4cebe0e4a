/**
 * A property of a value of the data, its own and never one of its prototype: a template reaches data, not code. Functions are data
 * only where they are own properties, and nothing is read off them.
 */
export function lookup(parent: unknown, name: string | number): unknown {
  if (parent === null || parent === undefined) return parent;
  if (typeof parent === 'function') return undefined;
  return Object.hasOwn(parent, name) ? (parent as Readonly<Record<string | number, unknown>>)[name] : undefined;
}

/** Whether `{{#if}}` takes a value for nothing: false, empty text, null, an empty list; not 0, which `if` treats by itself. */
export function isEmpty(value: unknown): boolean {
  return (!value && value !== 0) || (Array.isArray(value) && value.length === 0);
}

/** Whether `{{#if}}` takes a value for something. */
export function isTrue(value: unknown): boolean {
  return Boolean(value) && !isEmpty(value);
}

/** What JavaScript itself makes of a value, as Handlebars prints it. */
const plainText: (value: unknown) => string = String;

/** The text that a value prints as, before it is escaped. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return plainText(value);
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return isSafeText(value) ? value.toHTML() : hasToString(value) ? plainText(value) : '[object Object]';
}

/** Text that says of itself that it may be inserted as it is. */
export interface SafeText {
  toHTML(): string;
}

/** Marks text as safe to insert as it is; whoever does so has made it safe. */
export function safeText(text: string): SafeText {
  return { toHTML: () => text };
}

export function isSafeText(value: unknown): value is SafeText {
  return typeof value === 'object' && value !== null && 'toHTML' in value && typeof value.toHTML === 'function';
}

function hasToString(value: object): boolean {
  // A value without a prototype, as parsers of YAML make them, has no text of its own.
  return 'toString' in value && typeof value.toString === 'function';
}

/** Order of two values: numbers by size, anything else as text by code unit, the same in every language. Missing ones come last. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [missingA, missingB] = [a === null || a === undefined, b === null || b === undefined];
  if (missingA || missingB) return Number(missingA) - Number(missingB);
  const [left, right] = [textOf(a), textOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
