import { say } from '../i18n/words';
import type { NoteLinkValue } from './interview-context';
import { Fault } from './problem';

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

/**
 * The text that a value prints as, before it is escaped: of something with a name its name, of a link what it shows. Refuses what has fields
 * and no text of its own.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return plainText(value);
  if (Array.isArray(value)) return value.map(textOf).join(',');
  if (isSafeText(value)) return value.toHTML();
  if (isLinkValue(value)) return value.display ?? value.target;
  const name = lookup(value, 'name') ?? lookup(value, 'link');
  if (typeof name === 'string' || isLinkValue(name)) return textOf(name);
  const text = plainTextOf(value);
  if (text.startsWith('[object ')) throw new WithoutText(Object.keys(value));
  return text;
}

/** The same as Handlebars prints it: `[object Object]` for what has no text of its own. */
export function plainTextOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return plainText(value);
  if (Array.isArray(value)) return value.map(plainTextOf).join(',');
  return isSafeText(value) ? value.toHTML() : hasToString(value) ? plainText(value) : '[object Object]';
}

/** The link that a value is or has; null where there is none. */
export function linkIn(value: unknown): NoteLinkValue | null {
  if (typeof value !== 'object' || value === null) return null;
  if (isLinkValue(value)) return value;
  const link = isSafeText(value) ? null : lookup(value, 'link');
  return isLinkValue(link) ? link : null;
}

export function isLinkValue(value: unknown): value is NoteLinkValue {
  if (typeof value !== 'object' || value === null) return false;
  // As `lookup` does it, in a place of its own: most values asked about are links, which makes this one quick.
  const link: Partial<NoteLinkValue> = value;
  if (!Object.hasOwn(link, 'type') || link.type !== 'link') return false;
  return Object.hasOwn(link, 'target') && typeof link.target === 'string';
}

/** A value with fields where text is to be printed. Whoever knows what the template calls it says so. */
export class WithoutText extends Fault {
  constructor(private readonly fields: readonly string[]) {
    super(say.templating.cannotBePrinted({ name: 'this', fields: shortened(fields) }), say.templating.takeValueOut);
  }

  /** The same with the path at which the template finds the value, or the list that it is in. */
  calledAt(path: string, isList: boolean): Fault {
    const [field] = this.fields;
    const what = say.templating.cannotBePrinted({ name: path, fields: shortened(this.fields) });
    if (field === undefined) return new Fault(what, say.templating.takeValueOut);
    return new Fault(
      what,
      isList
        ? say.templating.writeFieldOfEach({ list: path, field })
        : say.templating.writeField(`${path === '.' ? 'this' : path}.${field}`),
    );
  }
}

const mostFields = 8;

function shortened(fields: readonly string[]): readonly string[] {
  return fields.length > mostFields ? [...fields.slice(0, mostFields), '…'] : fields;
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
  return typeof value === 'object' && value !== null && typeof (value as Partial<SafeText>).toHTML === 'function';
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
  const [left, right] = [comparable(a), comparable(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function comparable(value: unknown): string {
  const name = lookup(value, 'name');
  return typeof name === 'string' ? name : plainTextOf(value);
}
