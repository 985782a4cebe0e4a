import { nameOfPath } from './fold';
import { me, type Mention } from './mention';

/** Front matter may be nested without end or refer to itself; beyond these it is not looked at. */
const deepest = 32;
const mostNodes = 2_500;
const longestName = 200;

type Leaf =
  { readonly text: string; readonly isName: boolean } | { readonly target: string; readonly display: string | null };

/** All texts of a property, in order, each trimmed; links as the text they lead to. `[]`, `""`, `"[[]]"` and `null` hold none. */
export function readTexts(value: unknown): readonly string[] {
  return leavesOf(value)
    .map((leaf) => ('text' in leaf ? leaf.text : leaf.target))
    .map((text) => plainText(text))
    .filter((text) => text !== '' && text !== 'null');
}

/** The first text of a property, or null. Links are shown as their display, else as the name they lead to. */
export function readText(value: unknown): string | null {
  for (const leaf of leavesOf(value)) {
    const text = 'text' in leaf ? shownText(leaf.text) : (leaf.display ?? nameOfPath(leaf.target));
    if (text !== '' && text !== 'null') return text;
  }
  return null;
}

/** Everything a person could have meant by "yes". */
export function readYes(value: unknown): boolean {
  const text = readText(value);
  return text !== null && /^(?:true|yes|y|on|1|x)$/i.test(text);
}

/** Everybody named by a property: links, `@names`, emails and plain names, in a list or parted by commas, each once. */
export function readMentions(value: unknown): readonly Mention[] {
  const leaves = leavesOf(value);
  const found = leaves.flatMap((leaf) =>
    'text' in leaf ? (leaf.isName ? mentionsIn(leaf.text) : []) : linkMention(leaf.target, leaf.display),
  );
  if (found.length < 2) return found;
  const mentions = new Map<string, Mention>();
  for (const mention of found) mentions.set(JSON.stringify(mention), mention);
  return [...mentions.values()];
}

/** Scalars of any value, depth first. A link that YAML took for a nested list (`[[Jane]]`) is put together again. */
function leavesOf(value: unknown): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let nodes = 0;
  const visit = (node: unknown, depth: number): void => {
    if (depth > deepest || ++nodes > mostNodes || node === null || node === undefined) return;
    if (Array.isArray(node)) {
      const inner: unknown = node.length === 1 ? node[0] : undefined;
      if (Array.isArray(inner) && inner.every(isScalar)) {
        const [target = '', display] = splitAlias(inner.slice(0, mostNodes).map(String).join(', '));
        leaves.push({ target, display: display ?? null });
      } else for (const item of node) if (nodes < mostNodes) visit(item, depth + 1);
    } else if (typeof node === 'object') {
      const { name, link, path } = node as { name?: unknown; link?: unknown; path?: unknown };
      visit(link ?? name ?? path, depth + 1);
    } else if (isScalar(node)) leaves.push({ text: String(node).trim(), isName: typeof node === 'string' });
  };
  visit(value, 0);
  return leaves;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function splitAlias(inside: string): [string, string | null] {
  const bar = inside.indexOf('|');
  const target = (bar < 0 ? inside : inside.slice(0, bar)).replace(/\\$/, '');
  const hash = target.indexOf('#');
  const display = bar < 0 ? null : inside.slice(bar + 1).trim();
  return [(hash < 0 ? target : target.slice(0, hash)).trim(), display === '' ? null : display];
}

function linkMention(target: string, display: string | null): readonly Mention[] {
  const bare = target.trim();
  if (bare === '' || bare === 'null' || bare.length > longestName * 4) return [];
  return [{ kind: 'link', target: bare, display }];
}

/** One part of a text: a link as written, or what stands between links. */
interface Part {
  readonly target: string | null;
  readonly text: string;
}

/** Splits a text at its wiki links and Markdown links, from left to right; each character is looked at a fixed number of times. */
export function splitLinks(text: string): readonly Part[] {
  let at = text.indexOf('[');
  if (at < 0) return text === '' ? [] : [{ target: null, text }];
  const parts: Part[] = [];
  const linkAt = linkFinder(text);
  let from = 0;
  while (at >= 0) {
    const link = linkAt(at);
    if (link) {
      if (at > from) parts.push({ target: null, text: text.slice(from, at) });
      parts.push({ target: link.target, text: link.text });
      from = link.end;
    }
    at = text.indexOf('[', link ? from : at + 1);
  }
  if (from < text.length) parts.push({ target: null, text: text.slice(from) });
  return parts;
}

type FoundLink = Part & { readonly end: number };

/** Answers which link opens at a bracket, asked from left to right. */
function linkFinder(text: string): (at: number) => FoundLink | null {
  const [openWiki, closeWiki] = [searcher(text, '[['), searcher(text, ']]')];
  const [open, close, closeRound] = [searcher(text, '['), searcher(text, ']'), closingOf(text)];
  return (at) => {
    if (text.startsWith('[[', at)) {
      const end = closeWiki(at + 2);
      const inner = openWiki(at + 1);
      if (end < 0 || (inner >= 0 && inner < end)) return null;
      const [target, display] = splitAlias(text.slice(at + 2, end));
      return { target, text: display ?? nameOfPath(target), end: end + 2 };
    }
    const middle = close(at + 1);
    const inner = open(at + 1);
    if (middle < 0 || text[middle + 1] !== '(' || (inner >= 0 && inner < middle)) return null;
    const end = closeRound(middle + 1);
    return end < 0
      ? null
      : { target: decodeTarget(text.slice(middle + 2, end)), text: text.slice(at + 1, middle), end: end + 1 };
  };
}

/** Answers where a round bracket closes: an address may hold brackets of its own. The next to close where they do not match. */
function closingOf(text: string): (open: number) => number {
  let closings: Map<number, number> | null = null;
  const next = searcher(text, ')');
  return (open) => {
    closings ??= matchRound(text);
    return closings.get(open) ?? next(open + 1);
  };
}

function matchRound(text: string): Map<number, number> {
  const closings = new Map<number, number>();
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(') opened.push(at);
    else if (sign === ')') {
      const open = opened.pop();
      if (open !== undefined) closings.set(open, at);
    }
  }
  return closings;
}

/** `indexOf` for places that only move on: what was found is kept until it is passed, so that hostile text is not searched again and again. */
function searcher(text: string, mark: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(mark, from);
    return found;
  };
}

/** The path in a Markdown link, without brackets, title, subpath and percent signs; empty for an address on the web. */
function decodeTarget(written: string): string {
  const bare = written.trim().replace(/^<|>$/g, '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare)) return '';
  const [target] = splitAlias(bare.startsWith('/') ? bare.slice(1) : bare);
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function plainText(text: string): string {
  const [first, ...more] = splitLinks(text);
  return first?.target && more.length === 0 ? first.target : shownText(text);
}

function shownText(text: string): string {
  return text.includes('[')
    ? splitLinks(text)
        .map((part) => part.text)
        .join('')
        .trim()
    : text.trim();
}

function mentionsIn(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  if (angled.test(text)) return nameMention(text);
  const parts = splitLinks(text);
  for (const [index, part] of parts.entries()) {
    if (part.target !== null)
      mentions.push(...linkMention(part.target, part.text === nameOfPath(part.target) ? null : part.text));
    else {
      // What touches a link is a remark on it (`[[Grace]] (by phone)`), not somebody else.
      const names = part.text.split(separators);
      if (index > 0) names.shift();
      if (index < parts.length - 1) names.pop();
      for (const name of realNames(names)) mentions.push(...nameMention(name));
    }
  }
  return mentions;
}

const angled = /^"?[^<>[\]]*"?<[^<>\s]+@[^<>\s]+>$/;
/** What parts the names of a text. */
export const separators = /[,;\n\r]|\s(?:&|\+|and|und|et)\s/i;
const postNominals = /^(?:[Jj]r|[Ss]r|II|III|Ph\.?D|PHD|M\.?D|M\.?L\.?S|M\.?L\.?I\.?S|M\.?B\.?A|M\.?A|[Ee]sq|Dr)\.?$/;
/** What people write where nobody is known yet. */
const nobody = /^(?:true|false|yes|no|tbd|tba|tbc|n\/a|none|nobody|unknown|various|everyone|everybody|all|team)$/i;

/** Names parted by commas, semicolons, line ends, `&` and `and`; letters after a name (`Jane Doe, PhD`) are not another person. */
export function splitNames(text: string): readonly string[] {
  return realNames(text.split(separators));
}

function realNames(names: readonly string[]): readonly string[] {
  return names
    .map((name) => name.trim())
    .filter((name, index) => /\p{L}/u.test(name) && !nobody.test(name) && !(index > 0 && postNominals.test(name)));
}

function nameMention(written: string): readonly Mention[] {
  if (written.length > longestName || written === 'null') return [];
  const angle = /^([^<>]*)<([^<>\s]+@[^<>\s]+)>$/.exec(written.replace(/^"|"(?=\s*<)/g, ''));
  const email = angle?.[2] ?? (isEmail(written) ? written : null);
  if (email !== null) {
    const name = angle?.[1]?.trim() ?? '';
    return [{ kind: 'email', email: email.replace(/^mailto:/i, ''), name: name === '' ? null : name }];
  }
  const name = (written.startsWith('@') ? written.slice(1) : written).trim();
  if (name === '') return [];
  return [/^(?:me|myself|i)$/i.test(name) ? me : { kind: 'name', name }];
}

export function isEmail(text: string): boolean {
  const at = text.indexOf('@');
  return at > 0 && at === text.lastIndexOf('@') && text.indexOf('.', at) > at + 1 && !/\s/.test(text);
}
