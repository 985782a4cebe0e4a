import type { TemplateSource } from './fault';
import { SyntaxFault } from './syntax-fault';
import { say } from '../i18n/words';

/** What a piece of a template is, by Handlebars' own lexical rules. */
export type TokenKind =
  | ('content' | 'comment' | 'end' | 'invalid')
  | ('open' | 'open triple' | 'open raw' | 'open block' | 'open inverse' | 'open chain' | 'open end')
  | ('open partial' | 'open partial block' | 'open sub' | 'open params')
  | ('close' | 'close triple' | 'close raw' | 'close sub' | 'close params')
  | ('inverse' | 'raw end' | 'id' | 'separator' | 'equals' | 'data')
  | ('string' | 'number' | 'boolean' | 'undefined' | 'null');

export interface Token {
  readonly kind: TokenKind;
  /** As it is meant: without the quotes of a string, without the backslash before braces. */
  readonly text: string;
  /** Offsets in the template. */
  readonly from: number;
  readonly to: number;
}

/** In the order in which they are tried; white space between the parts of a mustache is passed over. */
const inMustache: readonly (readonly [TokenKind | 'space' | 'long comment', RegExp])[] = [
  ['open sub', /\(/y],
  ['close sub', /\)/y],
  ['open raw', /\{\{\{\{/y],
  ['close raw', /\}\}\}\}/y],
  ['open partial', /\{\{~?>/y],
  ['open partial block', /\{\{~?#>/y],
  ['open block', /\{\{~?#\*?/y],
  ['open end', /\{\{~?\//y],
  ['inverse', /\{\{~?(?:\^|\s*else)\s*~?\}\}/y],
  ['open inverse', /\{\{~?\^/y],
  ['open chain', /\{\{~?\s*else\b/y],
  ['open triple', /\{\{~?\{/y],
  ['open', /\{\{~?&/y],
  ['long comment', /\{\{~?!--/y],
  ['comment', /\{\{~?![\s\S]*?\}\}/y],
  ['open', /\{\{~?\*?/y],
  ['equals', /=/y],
  ['id', /\.\.|\.(?=[=~}\s/.)|])/y],
  ['separator', /[/.]/y],
  ['space', /\s+/y],
  ['close triple', /\}~?\}\}/y],
  ['close', /~?\}\}/y],
  ['string', /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'/y],
  ['data', /@/y],
  ['boolean', /(?:true|false)(?=[~}\s)])/y],
  ['undefined', /undefined(?=[~}\s)])/y],
  ['null', /null(?=[~}\s)])/y],
  ['number', /-?[0-9]+(?:\.[0-9]+)?(?=[~}\s)])/y],
  ['open params', /as\s+\|/y],
  ['close params', /\|/y],
  ['id', /[^\s!"#%-,./;->@[-^`{-~]+(?=[=~}\s/.)|])/y],
  ['id', /\[(?:\\\]|[^\]])*\]/y],
  ['invalid', /./y],
];
const longComment = /[\s\S]*?--~?\}\}/y;
// A template holds no NUL: Handlebars reads none either.
const beforeMustache = /[^\0]*?(?=\{\{)/y;
const rest = /[^\0]+/y;
const escaped = /[^\0]{2,}?(?=\{\{|\\\{\{|\\\\\{\{|$)/y;
const rawOpening = /\{\{\{\{(?=[^/])/y;
const rawEnd = /\{\{\{\{\/[^\s!"#%-,./;->@[-^`{-~]+\}\}\}\}/y;
const rawText = /[^\0]+?(?=\{\{\{\{)/y;

/** Takes a template apart, one piece at a time. Throws a `SyntaxFault` at what can be no piece of a template. */
export class Tokens {
  private at = 0;
  private mode: 'text' | 'mustache' | 'escaped' | 'raw' = 'text';
  /** Raw blocks within raw blocks. */
  private rawDepth = 0;

  constructor(private readonly source: TemplateSource) {}

  next(): Token {
    for (;;) {
      if (this.mode === 'mustache') return this.nextInMustache();
      const token = this.mode === 'raw' ? this.nextInRaw() : this.nextInText();
      if (token) return token;
    }
  }

  private nextInText(): Token | null {
    const from = this.at;
    if (this.mode === 'escaped') {
      this.mode = 'text';
      return this.token('content', from, this.take(escaped) ?? this.fail());
    }
    const text = this.take(beforeMustache);
    if (text === null) {
      const last = this.take(rest);
      if (last !== null) return this.token('content', from, last);
      return this.at === this.source.text.length ? this.token('end', from, '') : this.fail();
    }
    const slashes = text.endsWith('\\\\') ? 2 : text.endsWith('\\') ? 1 : 0;
    this.mode = slashes === 1 ? 'escaped' : 'mustache';
    const kept = slashes > 0 ? text.slice(0, -1) : text;
    return kept === '' ? null : this.token('content', from, kept);
  }

  private nextInMustache(): Token {
    for (;;) {
      const from = this.at;
      if (from === this.source.text.length) return this.token('end', from, '');
      const [kind, text] = this.takeFirst();
      if (kind === 'space') continue;
      if (kind === 'long comment') {
        this.at = from;
        this.mode = 'text';
        return this.token('comment', from, this.take(longComment) ?? this.fail());
      }
      if (kind === 'close raw') this.mode = 'raw';
      else if (kind === 'close' || kind === 'close triple' || kind === 'inverse' || kind === 'comment')
        this.mode = 'text';
      return this.token(kind, from, meant(kind, text));
    }
  }

  private nextInRaw(): Token {
    const from = this.at;
    const opening = this.take(rawOpening);
    if (opening !== null) {
      this.rawDepth++;
      return this.token('content', from, opening);
    }
    const end = this.take(rawEnd);
    if (end !== null && this.rawDepth-- > 0) return this.token('content', from, end);
    if (end !== null) {
      this.rawDepth = 0;
      this.mode = 'text';
      return this.token('raw end', from, end.slice(5, -4));
    }
    const text = this.take(rawText);
    if (text !== null) return this.token('content', from, text);
    return from === this.source.text.length ? this.token('end', from, '') : this.fail();
  }

  private takeFirst(): [(typeof inMustache)[number][0], string] {
    for (const [kind, pattern] of inMustache) {
      const text = this.take(pattern);
      if (text !== null) return [kind, text];
    }
    return this.fail();
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.source.text)?.[0];
    if (text === undefined) return null;
    this.at += text.length;
    return text;
  }

  private token(kind: TokenKind, from: number, text: string): Token {
    return { kind, text, from, to: this.at };
  }

  private fail(): never {
    throw new SyntaxFault(this.at, say.templating.noTemplate, say.templating.lookForComment);
  }
}

function meant(kind: TokenKind, text: string): string {
  if (kind === 'string') return text.slice(1, -1).replaceAll(`\\${text.charAt(0)}`, text.charAt(0));
  return kind === 'id' && text.startsWith('[') ? text.replace(/\\([\\\]])/g, '$1') : text;
}
