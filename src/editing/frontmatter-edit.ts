import { say } from '../i18n/words';
import { foldKey } from '../notes/fold';
import { applyEdits, type Edited, lineEndingAt, lineEndingOf, type Refusal, type TextEdit } from './edit';
import {
  endsWithDots,
  findFrontmatter,
  type FrontmatterBlock,
  propertiesIn,
  type PropertySpan,
  startOfNote,
} from './frontmatter-block';

/** Parses YAML as the host does; throws where it is malformed. */
export type ParseYaml = (yaml: string) => unknown;

export type Properties = Readonly<Record<string, unknown>>;

const mostNodes = 10_000;
const mostDepth = 32;

/** Letters, digits and a few signs that mean nothing to YAML, with a letter first: safe without quotes anywhere. */
const plain = /^[\p{L}][\p{L}\p{N} _/-]*$/u;
const reserved = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** One value as YAML that fits on a line, in a flow list too. Text of any kind stays text. */
export function yamlOf(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value) ?? 'null';
  const safe = plain.test(value) && !value.endsWith(' ') && !reserved.has(value.toLowerCase());
  return safe ? value : JSON.stringify(value);
}

/** The same, but a day stands without quotes: in quotes Obsidian's properties show it as text. */
export function yamlOfDay(value: unknown): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : yamlOf(value);
}

export function isProperties(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether two parsed values are alike, down to the order of keys. What is too deep or too large to compare (aliases can make a few
 * bytes of YAML endless) counts as different: the caller then refuses the edit.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  let left = mostNodes;
  const same = (one: unknown, other: unknown, depth: number): boolean => {
    if (--left < 0 || depth > mostDepth) return false;
    if (Object.is(one, other)) return true;
    if (Array.isArray(one) && Array.isArray(other)) {
      return one.length === other.length && one.every((item, index) => same(item, other[index], depth + 1));
    }
    if (!isProperties(one) || !isProperties(other) || Array.isArray(one) || Array.isArray(other)) return false;
    const keys = Object.keys(one);
    const otherKeys = Object.keys(other);
    return (
      keys.length === otherKeys.length &&
      keys.every((key, index) => key === otherKeys[index] && same(one[key], other[key], depth + 1))
    );
  };
  return same(a, b, 0);
}

/**
 * Adds properties (the YAML of a template's front matter) to a note. Values already there are kept, lists are united, empty
 * properties are filled. Edits splice the lines of one property and leave every other byte alone; the text that would come out is
 * parsed again, and unless exactly the intended properties changed the edit is refused.
 */
export function mergeFrontmatter(note: string, additions: string, parse: ParseYaml): Edited {
  const parsed = parseProperties(additions, parse);
  if ('refusal' in parsed) return { refusal: { ...parsed.refusal, what: say.editing.inTemplate(parsed.refusal.what) } };
  if (Object.keys(parsed.properties).length === 0) return { edits: [] };
  const block = findFrontmatter(note);
  if (!block) return addBlock(note, additions, parsed.properties, parse);

  const yaml = note.slice(block.from, block.to);
  const old = parseProperties(yaml, parse);
  if ('refusal' in old) return old;
  const spans = propertiesIn(yaml);
  if (!spans) return { refusal: notUnderstood() };
  const plan = planMerge(yaml, spans, old.properties, additions, parsed.properties, block.lineEnding);
  if (!plan) return { refusal: notUnderstood() };
  const edits = plan.edits.map((edit) => ({ ...edit, from: edit.from + block.from, to: edit.to + block.from }));
  return provenOrRefused(note, edits, plan.expected, parse);
}

export function parseProperties(yaml: string, parse: ParseYaml): { properties: Properties } | { refusal: Refusal } {
  try {
    const value = parse(yaml);
    if (value === null || value === undefined) return { properties: {} };
    if (isProperties(value)) return { properties: value };
    return { refusal: notUnderstood() };
  } catch (error) {
    const message = String(error instanceof Error ? error.message : error);
    return {
      refusal: {
        what: say.editing.propertiesUnreadable(message.replace(/[:\s]*(?:\n[^]*)?$/, '')),
        remedy: say.editing.correctInSourceMode,
        line: lineOfParseError(error),
      },
    };
  }
}

/** Line in the note of an error that the YAML parser placed; the fence is line 1. */
function lineOfParseError(error: unknown): number | null {
  const line = (error as { linePos?: { line?: unknown }[] } | null | undefined)?.linePos?.[0]?.line;
  return typeof line === 'number' ? line + 1 : null;
}

export function notUnderstood(): Refusal {
  return {
    what: say.editing.propertiesUnextendable,
    remedy: say.editing.writeOneToALine,
    line: 1,
  };
}

export function addBlock(note: string, additions: string, properties: Properties, parse: ParseYaml): Edited {
  if (endsWithDots(note))
    return { refusal: { what: say.editing.propertiesEndInDots, remedy: say.editing.closeWithDashes, line: 1 } };
  const lineEnding = lineEndingOf(note);
  const at = startOfNote(note);
  const insert = ['---', ...linesOf(additions), '---', ''].join(lineEnding);
  return provenOrRefused(note, [{ from: at, to: at, insert }], properties, parse);
}

function linesOf(yaml: string): string[] {
  const lines = yaml.split(/\r?\n/);
  while (lines[lines.length - 1]?.trim() === '') lines.pop();
  return lines;
}

export function provenOrRefused(
  note: string,
  edits: readonly TextEdit[],
  expected: Properties,
  parse: ParseYaml,
): Edited {
  const after = partsOf(applyEdits(note, edits));
  const result = parseProperties(after.yaml, parse);
  if ('refusal' in result || after.body !== partsOf(note).body || !sameValue(result.properties, expected)) {
    return { refusal: notUnderstood() };
  }
  return { edits };
}

function partsOf(note: string): { readonly yaml: string; readonly body: string } {
  const block = findFrontmatter(note);
  return { yaml: note.slice(block?.from, block?.to), body: note.slice(block?.bodyFrom ?? startOfNote(note)) };
}

interface MergePlan {
  readonly edits: readonly TextEdit[];
  readonly expected: Properties;
}

/** The splices that unite `added` with `old`, and what parsing the result must give; null where a value's place is unknown. */
function planMerge(
  yaml: string,
  spans: readonly PropertySpan[],
  old: Properties,
  additions: string,
  added: Properties,
  lineEnding: FrontmatterBlock['lineEnding'],
): MergePlan | null {
  const keyOfFold = new Map(Object.keys(old).map((key) => [foldKey(key), key]));
  const expected = new Map(Object.entries(old));
  const edits: TextEdit[] = [];
  const appended: string[] = [];
  const addedSpans = propertiesIn(additions);
  for (const [key, value] of Object.entries(added)) {
    const oldKey = keyOfFold.get(foldKey(key));
    if (oldKey === undefined) {
      const span = addedSpans?.find((one) => one.key === key);
      appended.push(...(span ? linesOf(additions.slice(span.from, span.to)) : [`${yamlOf(key)}: ${yamlOf(value)}`]));
      expected.set(key, value);
      keyOfFold.set(foldKey(key), key);
      continue;
    }
    const united = unite(old[oldKey], value);
    if (sameValue(united, old[oldKey])) continue;
    const span = spans.find((one) => one.key === oldKey);
    const edit = span && spliceValue(yaml, span, old[oldKey], united);
    if (!edit) return null;
    edits.push(edit);
    expected.set(oldKey, united);
  }
  edits.sort((a, b) => a.from - b.from);
  if (appended.length > 0) {
    const insert = appended.map((line) => line + lineEnding).join('');
    edits.push({ from: yaml.length, to: yaml.length, insert });
  }
  return { edits, expected: Object.fromEntries(expected) };
}

/** Old value and new: what is there stays, lists grow, nothing is filled in twice. */
function unite(old: unknown, added: unknown): unknown {
  if (isEmpty(old)) return isEmpty(added) ? old : added;
  if (isEmpty(added) || (!Array.isArray(old) && !Array.isArray(added))) return old;
  if (isProperties(old) || (typeof old === 'string' && old.includes('\n')) || isUnquotedLink(old)) return old;
  const commas = typeof old === 'string' && old.includes(',');
  const items: unknown[] = commas ? old.split(',').map((item) => item.trim()) : Array.isArray(old) ? old : [old];
  const more = (Array.isArray(added) ? added : [added]) as unknown[];
  const missing = more.filter((item) => !isEmpty(item) && !items.some((one) => sameItem(one, item)));
  if (missing.length === 0) return old;
  // `tags: a, b` is a list to Obsidian, and stays the kind of list its writer chose.
  if (commas) return `${old}, ${missing.map(String).join(', ')}`;
  return [...items, ...missing];
}

/** `[[Jo]]` without quotes is a list in a list to YAML, and a link to Obsidian only as long as nothing joins it. */
function isUnquotedLink(value: unknown): boolean {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function sameItem(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one.toLowerCase() === other.toLowerCase();
  return sameValue(one, other);
}

/** The edit that turns the value written at `span` into `next`, touching as few bytes as its style allows. */
function spliceValue(yaml: string, span: PropertySpan, old: unknown, next: unknown): TextEdit | null {
  const raw = yaml.slice(span.valueFrom, span.to);
  const value = withoutComment(raw);
  const text = value.trim();
  const start = span.valueFrom + (value.length - value.trimStart().length);
  const end = start + text.length;
  if (isEmpty(old))
    return { from: text ? start : span.valueFrom, to: text ? end : span.valueFrom, insert: filled(next, text) };
  if (!Array.isArray(old)) {
    if (text.includes('\n')) return null;
    // A link needs the quotes that it has; other names are a list to Obsidian without them.
    const one = /^["']/.test(text) && String(next).includes('[') ? JSON.stringify(next) : String(next);
    const insert = Array.isArray(next) ? `[${[text, ...next.slice(1).map(yamlOf)].join(', ')}]` : one;
    return { from: start, to: end, insert };
  }
  const more = [next].flat().slice(old.length).map(yamlOf);
  if (text.startsWith('[')) {
    const inside = text.slice(0, text.lastIndexOf(']')).trimEnd();
    const comma = inside.endsWith(',') ? ' ' : ', ';
    return { from: start + inside.length, to: start + inside.length, insert: comma + more.join(', ') };
  }
  const bullet = /\n([ \t]*-)/.exec(raw)?.[1];
  const lineEnding = lineEndingAt(yaml, span.to);
  return bullet === undefined
    ? null
    : { from: span.to, to: span.to, insert: more.map((item) => `${lineEnding}${bullet} ${item}`).join('') };
}

function filled(next: unknown, text: string): string {
  const value = Array.isArray(next) ? `[${next.map(yamlOf).join(', ')}]` : yamlOfDay(next);
  return text ? value : ` ${value}`;
}

/** A value on one line without the comment behind it; quotes that hold ` #` make the parse check refuse, which is safe. */
export function withoutComment(raw: string): string {
  if (raw.includes('\n')) return raw;
  const at = raw.search(/[ \t]#/);
  return at < 0 ? raw : raw.slice(0, at);
}
