import type { Position } from './ast';

/** Where in a Markdown template a value stands. */
export type Place =
  | { readonly kind: TextKind; readonly inTable: boolean }
  | { readonly kind: VerbatimKind; readonly inTable: boolean; readonly alone: boolean }
  | { readonly kind: 'fence'; readonly sign: string; readonly prefix: string }
  | { readonly kind: 'url'; readonly form: UrlForm; readonly start: 'literal' | 'value' | 'nothing' }
  | { readonly kind: 'html'; readonly within: HtmlPart; readonly name: string }
  | { readonly kind: YamlKind }
  | { readonly kind: 'yaml block'; readonly prefix: string };

/** Text of Markdown, in which signs can be given a backslash. */
type TextKind = 'line start' | 'text' | 'link target' | 'link alias' | 'link title' | 'tag';
/** Where no backslash takes anything away; `alone` for a value with nothing but signs that open and close around it. */
type VerbatimKind = 'code' | 'math' | 'comment';
/** `[text](url)`, `[text](<url>)`, `<url>` and a URL amid words. */
type UrlForm = 'destination' | 'angle' | 'autolink' | 'bare';
/** Text of an HTML block or comment, the value of an attribute with or without quotes, or another part of a tag. */
type HtmlPart = 'text' | 'quoted' | 'unquoted' | 'tag';
export type YamlKind =
  | 'yaml value'
  | 'yaml flow item'
  | 'yaml flow plain'
  | 'yaml double quotes'
  | 'yaml single quotes'
  | 'yaml whole double quotes'
  | 'yaml whole single quotes'
  | 'yaml plain'
  | 'yaml comment'
  | 'yaml double quotes, link'
  | 'yaml single quotes, link';

export const lineStart: Place = { kind: 'line start', inTable: false };

export type PlaceFinder = (start: Position, end: Position) => Place;

/** Tells from the text of a template where the value of a mustache will stand. */
export function placeFinder(text: string): PlaceFinder {
  let lines: readonly Line[] | null = null;
  return (start, end) => {
    lines ??= linesOf(text);
    const line = lines[start.line - 1];
    if (!line) return lineStart;
    const last = lines[end.line - 1] ?? line;
    return placeIn(line, start.column, last.text.slice(end.column));
  };
}

/** Stand for the signs of tags: of those that print a value, and of those that print nothing by themselves. */
const value = '\uE000';
const nothing = '\uE001';

/** The text with its tags replaced, length and line ends kept, so that braces and quotes in tags are no signs of Markdown. */
function masked(text: string): string {
  let result = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('{{', at);
    if (open < 0) return result + text.slice(at);
    const isRaw = text.startsWith('{{{{', open);
    const isLong = /^\{\{~?!--/.test(text.slice(open, open + 6));
    const closing = isRaw ? '}}}}' : isLong ? '--' : text.startsWith('{{{', open) ? '}}}' : '}}';
    let close = text.indexOf(closing, open + 2);
    if (close >= 0 && isLong) close = text.indexOf('}}', close);
    if (close < 0) return result + text.slice(at);
    const end = close + (isLong ? 2 : closing.length);
    const sign = isRaw || /^\{\{\{?~?(?:[#^/!>]|else\b)/.test(text.slice(open, open + 10)) ? nothing : value;
    const tag = text.slice(open, end);
    result += text.slice(at, open) + (tag.includes('\n') ? tag.replace(/[^\n]/g, sign) : sign.repeat(tag.length));
    at = end;
  }
}

type Block =
  | { readonly kind: 'text'; readonly inTable: boolean }
  | { readonly kind: 'fence'; readonly sign: string; readonly prefix: string }
  | { readonly kind: 'code' | 'math' | 'comment' }
  /** `before`: what the block holds before this line. */
  | { readonly kind: 'html'; readonly before: string }
  | { readonly kind: 'yaml' }
  | { readonly kind: 'yaml block'; readonly prefix: string };

interface Line {
  /** With its tags masked. */
  readonly text: string;
  readonly block: Block;
  /** How far its Markdown has been read: mustaches come in the order of the line. */
  scan?: Scan;
}

interface Scan {
  at: number;
  inComment: boolean;
}

const text: Block = { kind: 'text', inTable: false };
const table: Block = { kind: 'text', inTable: true };

function linesOf(source: string): readonly Line[] {
  const lines = masked(source).split('\n');
  const bodyFrom = endOfFrontmatter(lines);
  return [...yamlLines(lines.slice(0, bodyFrom)), ...bodyLines(lines.slice(bodyFrom))];
}

/** The number, from 1, of the line that closes the front matter; 0 where there is none. */
function endOfFrontmatter(lines: readonly string[]): number {
  if (!/^\uFEFF?---[ \t]*\r?$/.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*\r?$/.test(line));
  return end < 0 ? 0 : end + 1;
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;
const isBlank = (line: string): boolean => /^\s*$/.test(line);
/** A tag alone on its line takes the line with it. */
const vanishes = (line: string): boolean => line.includes(nothing) && isBlank(line.replaceAll(nothing, ''));

function yamlLines(lines: readonly string[]): Line[] {
  /** Indentation of the key of the block scalar that a line is in. */
  let block: number | null = null;
  return lines.map((line) => {
    if (block !== null && !vanishes(line) && !isBlank(line) && indentOf(line) <= block) block = null;
    if (block !== null) return { text: line, block: { kind: 'yaml block', prefix: ' '.repeat(indentOf(line)) } };
    if (/^\s*(?:- +)*(?:[^#]*:[ \t]+)?[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?\r?$/.test(line) && !isBlank(line)) {
      block = indentOf(line);
    }
    return { text: line, block: { kind: 'yaml' } };
  });
}

const container = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;
const listItem = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$/;
const verbatimTag = /^<(script|pre|style|textarea)(?=[\s>]|$)/i;
const blockTag =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)/i;
const loneTag = /^<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>\s*$/i;

/** What is open when a line begins. */
type Open =
  | {
      readonly kind: 'fence';
      readonly sign: string;
      readonly length: number;
      readonly quoted: boolean;
      readonly least: number;
    }
  | { readonly kind: 'math' | 'comment' }
  | { readonly kind: 'html'; readonly end: RegExp | null; before: string };

function bodyLines(lines: readonly string[]): Line[] {
  let open: Open | null = null;
  let afterBlank = true;
  let inList = false;
  let inCode = false;
  let inTable = false;
  return lines.map((line, index): Line => {
    if (vanishes(line)) return { text: line, block: blockOf(open, line, text) };
    const prefix = container.exec(line)?.[0] ?? '';
    const content = line.slice(prefix.length).replace(/\r$/, '');
    const blank = isBlank(line);
    if (open?.kind === 'fence') {
      const left = (open.quoted && !/^\s*>/.test(line)) || (!blank && indentOf(line) < open.least);
      const run = new RegExp(`^\\${open.sign}{${open.length},}\\s*$`);
      if (!left) {
        const block = blockOf(open, line, text);
        if (run.test(content)) {
          open = null;
          afterBlank = true;
        }
        return { text: line, block };
      }
      open = null;
    }
    if (open?.kind === 'html' && open.end === null && blank) open = null;
    if (open) {
      const block = blockOf(open, line, text);
      const ends =
        open.kind === 'html' ? (open.end?.test(line) ?? false) : line.includes(open.kind === 'math' ? '$$' : '%%');
      if (open.kind === 'html') open.before = `${open.before}${line}\n`.slice(-longestTag);
      if (ends) open = null;
      afterBlank = ends;
      return { text: line, block };
    }
    if (blank) {
      afterBlank = true;
      inTable = false;
      return { text: line, block: text };
    }
    const isItem = listItem.test(line);
    inList = isItem || (inList && (indentOf(line) > 0 || !afterBlank));
    // Within lists it takes more than indentation to tell code from what belongs to an item.
    inCode = /^(?: {4}| {0,3}\t)/.test(line) && !inList && (afterBlank || inCode);
    if (inCode) return { text: line, block: { kind: 'code' } };
    const isFirst = afterBlank;
    afterBlank = /^#{1,6}\s/.test(line);
    const fence = /^(`{3,})[^`]*$|^(~{3,})/.exec(content);
    const run = fence?.[1] ?? fence?.[2];
    if (run !== undefined) {
      const least = inList ? prefix.length : 0;
      open = { kind: 'fence', sign: run[0] ?? '`', length: run.length, quoted: prefix.includes('>'), least };
      return { text: line, block: blockOf(open, line, text) };
    }
    if (/^\$\$/.test(content) && !content.slice(2).includes('$$')) {
      open = { kind: 'math' };
      return { text: line, block: { kind: 'math' } };
    }
    const end = htmlEnd(content, isFirst);
    if (end !== undefined) {
      if (end === null || !end.test(content.slice(1))) open = { kind: 'html', end, before: `${content}\n` };
      return { text: line, block: { kind: 'html', before: '' } };
    }
    inTable = inTable || /^\|/.test(content) || isDelimiter(lines[index + 1]);
    if (opensComment(content)) open = { kind: 'comment' };
    return { text: line, block: inTable ? table : text };
  });
}

function isDelimiter(line: string | undefined): boolean {
  return line !== undefined && line.length <= longestLine && line.includes('|') && delimiterRow.test(line);
}

/** What ends the HTML block that a line opens, null for a blank line; undefined where it opens none. */
function htmlEnd(content: string, isFirst: boolean): RegExp | null | undefined {
  const name = verbatimTag.exec(content)?.[1];
  if (name !== undefined) return new RegExp(`</${name}>`, 'i');
  if (content.startsWith('<!--')) return /-->/;
  if (blockTag.test(content) || (isFirst && loneTag.test(content))) return null;
  return undefined;
}

/** Whether a comment of Obsidian is still open at the end of a line. */
function opensComment(line: string): boolean {
  return placeInLine(line, line.length).kind === 'comment';
}

function blockOf(open: Open | null, line: string, otherwise: Block): Block {
  if (open === null) return otherwise;
  if (open.kind === 'html') return { kind: 'html', before: open.before };
  if (open.kind !== 'fence') return { kind: open.kind };
  const prefix = (container.exec(line)?.[0] ?? '').replace(/[^>\s]/g, ' ');
  return { kind: 'fence', sign: open.sign, prefix };
}

function placeIn(whole: Line, column: number, after: string): Place {
  const { text: line, block } = whole;
  const before = line.slice(0, column);
  const inLine = (): Place => {
    if (!whole.scan || whole.scan.at > column) whole.scan = { at: 0, inComment: false };
    return placeInLine(line, column, whole.scan);
  };
  switch (block.kind) {
    case 'yaml':
      return placeInYaml(withoutTags(before), withoutTags(after.slice(0, longestLine)));
    case 'yaml block':
    case 'fence':
      return block;
    case 'code':
    case 'math':
      return { kind: block.kind, inTable: false, alone: false };
    case 'comment':
      return before.includes('%%') ? inLine() : { kind: 'comment', inTable: false, alone: false };
    case 'html':
      return placeInHtml((block.before + before.slice(-longestTag)).slice(-longestTag));
    case 'text': {
      const place = inLine();
      return block.inTable && 'inTable' in place ? { ...place, inTable: true } : place;
    }
  }
}

function withoutTags(line: string): string {
  return line.length <= longestLine && line.includes(nothing) ? line.replaceAll(nothing, '') : line;
}

function placeInHtml(before: string): Place {
  const open = before.lastIndexOf('<');
  const tag = before.slice(open);
  if (open < 0 || !/^<\/?[a-z\uE000]/i.test(tag) || endOfTag(tag) >= 0)
    return { kind: 'html', within: 'text', name: '' };
  return placeInTag(tag);
}

/** Where a tag ends, quotes respected; -1 where it does not. */
function endOfTag(tag: string): number {
  return /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(tag)?.[0].length ?? -1;
}

function placeInTag(before: string): Place {
  let name = '';
  let quoted = false;
  const attribute = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s"'<>]*))?/g;
  for (const found of before.matchAll(attribute)) {
    const [whole, own = '', value] = found;
    const isOpen = found.index + whole.length === before.length && !/^(["']).*\1$/s.test(value ?? '');
    name = isOpen && value !== undefined ? own : '';
    quoted = /^["']/.test(value ?? '');
  }
  return { kind: 'html', within: name === '' ? 'tag' : quoted ? 'quoted' : 'unquoted', name: name.toLowerCase() };
}

const longestTag = 400;

/** Longer lines are read less closely: each mustache goes through its line again, and no template may be slow without bound. */
const longestLine = 2_000;

/** Goes through a line as Markdown reads it, up to a column. */
function placeInLine(line: string, column: number, scan: Scan = { at: 0, inComment: false }): Place {
  if (line.length > longestLine) return placeInLongLine(line.slice(Math.max(0, column - longestLine), column));
  let { at, inComment } = scan;
  const rest = (): string => line.slice(at);
  const inside = (length: number): boolean => column >= at && column < at + length;
  const found = (kind: TextKind): Place => ({ kind, inTable: false });
  const verbatim = (kind: VerbatimKind, sign: string): Place => {
    const after = line.slice(column).replace(/^\uE000+/, '');
    const alone =
      line
        .slice(0, column)
        .replace(/[\uE000\uE001]+$/, '')
        .endsWith(sign) && after.startsWith(sign);
    return { kind, inTable: false, alone };
  };
  const definition = /^\s{0,3}\[[^\]]+\]:\s*/.exec(line)?.[0];
  if (definition !== undefined && column >= definition.length && !/\s/.test(line.slice(definition.length, column))) {
    return urlPlace('destination', line.slice(definition.length, column));
  }
  while (at < column) {
    const sign = line[at] ?? '';
    let step = 1;
    switch (sign) {
      case '\\':
        step = 2;
        break;
      case '`': {
        const run = /^`+/.exec(rest())?.[0].length ?? 1;
        const close = closingRun(line, at + run, run);
        if (close >= 0 && inside(close - at)) return verbatim('code', '`');
        step = close < 0 ? run : close - at + run;
        break;
      }
      case '%':
        if (line[at + 1] === '%') {
          inComment = !inComment;
          step = 2;
        }
        break;
      case '$': {
        const math = /^\$\$(?=[^$])[^$]*\$\$|^\$(?=[^\s$])(?:\\.|[^$\\])*?[^\s\\$]\$(?![\p{L}\p{N}\uE000])/u.exec(
          rest(),
        )?.[0];
        if (math !== undefined && inside(math.length)) return verbatim('math', '$');
        step = math?.length ?? 1;
        break;
      }
      case '[': {
        if (line[at + 1] !== '[') break;
        const close = line.indexOf(']]', at);
        if (close >= 0 && close < column) {
          step = close - at + 2;
          break;
        }
        return found(line.slice(at, column).includes('|') ? 'link alias' : 'link target');
      }
      case ']': {
        if (line[at + 1] !== '(') break;
        const place = placeInDestination(line.slice(at + 2, column));
        if (place) return place;
        break;
      }
      case '<': {
        const place = placeAfterBracket(line, at, column);
        if (place) return place;
        break;
      }
      case 'h':
      case 'w': {
        if (/[\p{L}\p{N}]/u.test(line[at - 1] ?? '')) break;
        const url = /^(?:https?:\/\/|www\.)[^\s<>`|]*/i.exec(rest())?.[0];
        if (url !== undefined && inside(url.length)) return urlPlace('bare', line.slice(at, column));
        step = url?.length ?? 1;
        break;
      }
      case '#': {
        if (!/^[\s(\uE000\uE001]?$/.test(line[at - 1] ?? '')) break;
        const tag = /^#[\p{L}\p{N}_/\-\uE000\uE001]+/u.exec(rest())?.[0];
        if (tag !== undefined && inside(tag.length)) return found('tag');
        break;
      }
    }
    at += step;
    // A step may lead past the column, from which the next mustache cannot be read.
    if (at <= column) {
      scan.at = at;
      scan.inComment = inComment;
    }
  }
  if (inComment) return verbatim('comment', '%');
  return found(isLineStart(line.slice(0, column)) ? 'line start' : 'text');
}

/** Text, made safe with backslashes, but for links. */
function placeInLongLine(before: string): Place {
  const open = before.lastIndexOf('[[');
  if (open < 0 || before.includes(']]', open)) return lineStart;
  return { kind: before.includes('|', open) ? 'link alias' : 'link target', inTable: false };
}

function closingRun(line: string, from: number, length: number): number {
  for (const run of line.slice(from).matchAll(/`+/g)) if (run[0].length === length) return from + run.index;
  return -1;
}

/** The place after `](`; null where the parenthesis is closed before. */
function placeInDestination(before: string): Place | null {
  if (before.startsWith('<')) {
    if (!before.includes('>')) return urlPlace('angle', before.slice(1));
  } else if (!/[\s)]/.test(before)) return urlPlace('destination', before);
  const title = /^(?:<[^>]*>|[^\s)]*)\s+(?:"[^"]*|'[^']*|\([^()]*)$/.test(before);
  return title ? { kind: 'link title', inTable: false } : null;
}

/** The place within `<…>`: a URL, a tag or a comment; null where it is none or closed before. */
function placeAfterBracket(line: string, at: number, column: number): Place | null {
  const before = line.slice(at, column);
  if (before.startsWith('<!--')) return before.includes('-->') ? null : { kind: 'html', within: 'text', name: '' };
  if (/^<(?:[a-z][a-z0-9+.-]*:[^\s<>]*|[\uE000\uE001]*)$/i.test(before)) return urlPlace('autolink', before.slice(1));
  if (!/^<\/?[a-z\uE000]/i.test(before) || endOfTag(before) >= 0) return null;
  return line.indexOf('>', column) < 0 ? null : placeInTag(before);
}

function urlPlace(form: UrlForm, before: string): Place {
  const literal = before.replace(/[\uE000\uE001]/g, '');
  const start = /[:/?#]/.test(literal) ? 'literal' : before.replaceAll(nothing, '') === '' ? 'nothing' : 'value';
  return { kind: 'url', form, start };
}

/** Whether nothing is sure to be printed before: only marks of lists and quotes, and mustaches, which may print nothing. */
function isLineStart(before: string): boolean {
  // No mark has two letters; most of what is asked about is words.
  if (/[a-z]{2}/i.test(before)) return false;
  return /^[\s>*+-]*(?:\d+[.)]\s*)?(?:\[.\]\s*)?$/.test(before.replace(/[\uE000\uE001]/g, ''));
}

const yamlKey = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^"'[\]{}#][^#"'[\]{}]*?):(?:[ \t]+|$)/;

function placeInYaml(before: string, after: string): Place {
  if (before.length > longestLine) return placeInLongYaml(before.slice(0, longestLine));
  const entry = before.replace(/^\s*(?:-\s+)*/, '');
  const scalar = entry.replace(yamlKey, '');
  const isEnd = (rest: string): boolean => /^\s*(?:\s#.*|#.*)?$/.test(rest);
  const quote = scalar[0];
  if (quote === '"' || quote === "'") {
    const isOpen = quote === '"' ? /^"(?:[^"\\]|\\.)*$/.test(scalar) : /^'(?:[^']|'')*$/.test(scalar);
    if (isOpen) {
      const name = quote === '"' ? 'double quotes' : 'single quotes';
      if (scalar.length === 1 && after.startsWith(quote) && isEnd(after.slice(1)))
        return { kind: `yaml whole ${name}` };
      const link = scalar.lastIndexOf('[[');
      return { kind: link >= 0 && !scalar.includes(']]', link) ? `yaml ${name}, link` : `yaml ${name}` };
    }
  }
  if (/(?:^|\s)#/.test(scalar.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, 'x'))) return { kind: 'yaml comment' };
  if (/^[[{]/.test(scalar)) return { kind: placeInFlow(scalar, after) };
  return { kind: isBlank(scalar) && isEnd(after) ? 'yaml value' : 'yaml plain' };
}

/** Within the scalar that a long line begins with. */
function placeInLongYaml(start: string): Place {
  const [sign] = start.replace(/^\s*(?:-\s+)*/, '').replace(yamlKey, '');
  if (sign === '"') return { kind: 'yaml double quotes' };
  if (sign === "'") return { kind: 'yaml single quotes' };
  return { kind: sign === '[' || sign === '{' ? 'yaml flow plain' : 'yaml plain' };
}

function placeInFlow(before: string, after: string): YamlKind {
  if (before.length > longestLine) return 'yaml flow plain';
  const open = /(?:^|[[{,:]\s*)(["'])((?:(?!\1)(?:[^\\]|\\.))*)$/.exec(
    before.replace(/"(?:[^"\\]|\\.)*"(?=\s*[,\]}:])|'(?:[^']|'')*'(?=\s*[,\]}:])/g, 'x'),
  );
  const [, quote, inner = ''] = open ?? [];
  const isLink = inner.includes('[[') && !inner.includes(']]');
  if (quote === '"') return isLink ? 'yaml double quotes, link' : 'yaml double quotes';
  if (quote === "'") return isLink ? 'yaml single quotes, link' : 'yaml single quotes';
  return /[[{,:]\s*$/.test(before) && /^\s*(?:[,\]}]|$)/.test(after) ? 'yaml flow item' : 'yaml flow plain';
}
