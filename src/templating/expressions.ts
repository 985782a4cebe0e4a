import type { TemplateSource } from './fault';
import { Positions } from './positions';
import { SyntaxFault } from './syntax-fault';
import type { Call, Expression, Hash, Literal, Path, Position, SubExpression } from './syntax-tree';
import { Tokens, type Token, type TokenKind } from './tokens';
import { say } from '../i18n/words';

/** Reads what stands inside braces. `deepest` says how many blocks and expressions may stand within each other. */
export class Expressions {
  private readonly tokens: Tokens;
  private readonly positions: Positions;
  protected token: Token;
  private last: Token;
  private depth = 0;

  constructor(
    source: TemplateSource,
    private readonly deepest: number,
  ) {
    this.tokens = new Tokens(source);
    this.positions = new Positions(source.text);
    this.token = this.last = this.tokens.next();
  }

  protected call(): Call {
    return { path: this.name(), ...this.parameters() };
  }

  protected parameters(): { readonly params: readonly Expression[]; readonly hash: Hash | undefined } {
    const params: Expression[] = [];
    for (;;) {
      const { token } = this;
      if (token.kind === 'id') {
        this.advance();
        if (this.isAt('equals')) return { params, hash: this.hash(token) };
        params.push(this.path(token, false, token));
      } else if (isNameStart(token.kind) || token.kind === 'open sub') params.push(this.parameter());
      else return { params, hash: undefined };
    }
  }

  private hash(first: Token): Hash {
    const pairs: Hash['pairs'][number][] = [];
    for (let key: Token | null = first; key; key = this.isAt('id') ? this.advance() : null) {
      this.expect('equals');
      const value = this.parameter();
      pairs.push({ type: 'HashPair', key: bare(key.text), value, loc: this.locFrom(key) });
    }
    return { type: 'Hash', pairs, loc: this.locFrom(first) };
  }

  private parameter(): Expression {
    return this.isAt('open sub') ? this.subExpression() : this.name();
  }

  protected subExpression(): SubExpression {
    return this.deeper(() => {
      const open = this.advance();
      const call = this.call();
      this.expect('close sub');
      return { type: 'SubExpression', ...call, loc: this.locFrom(open) };
    });
  }

  protected blockParams(): readonly string[] | undefined {
    if (!this.isAt('open params')) return undefined;
    this.advance();
    const names = [bare(this.expect('id').text)];
    while (this.isAt('id')) names.push(bare(this.advance().text));
    this.expect('close params');
    return names;
  }

  protected name(): Path | Literal {
    const token = this.advance();
    const { text } = token;
    const loc = this.locFrom(token);
    switch (token.kind) {
      case 'id':
        return this.path(token, false, token);
      case 'data':
        return this.path(this.expect('id'), true, token);
      case 'string':
        return { type: 'StringLiteral', value: text, original: text, loc };
      case 'number':
        return { type: 'NumberLiteral', value: Number(text), original: Number(text), loc };
      case 'boolean':
        return { type: 'BooleanLiteral', value: text === 'true', original: text === 'true', loc };
      case 'undefined':
        return { type: 'UndefinedLiteral', original: undefined, loc };
      case 'null':
        return { type: 'NullLiteral', original: null, loc };
      default:
        return this.fail(token);
    }
  }

  private path(first: Token, data: boolean, from: Token): Path {
    const parts: string[] = [];
    let depth = 0;
    let original = data ? '@' : '';
    const add = ({ text }: Token): void => {
      const part = bare(text);
      original += part;
      if (part !== text || !/^(?:\.\.?|this)$/.test(part)) parts.push(part);
      else if (parts.length > 0)
        throw new SyntaxFault(from.from, say.templating.invalidPath(original), say.templating.writeAndFirst);
      else if (part === '..') depth++;
    };
    add(first);
    while (this.isAt('separator')) {
      original += this.advance().text;
      add(this.expect('id'));
    }
    return { type: 'PathExpression', data, depth, parts, original, loc: this.locFrom(from) };
  }

  protected isAt(kind: TokenKind): boolean {
    return this.token.kind === kind;
  }

  protected advance(): Token {
    this.last = this.token;
    this.token = this.tokens.next();
    return this.last;
  }

  protected expect(kind: TokenKind): Token {
    return this.isAt(kind) ? this.advance() : this.fail(this.token);
  }

  protected deeper<Result>(read: () => Result): Result {
    if (++this.depth > this.deepest) {
      throw new SyntaxFault(0, say.templating.nestedTooDeeply, say.templating.useFewerBlocks);
    }
    const result = read();
    this.depth--;
    return result;
  }

  protected locFrom({ from }: Token): { readonly start: Position; readonly end: Position } {
    return { start: this.positions.of(from), end: this.positions.of(this.last.to) };
  }

  protected fail({ kind, from }: Token): never {
    throw new SyntaxFault(from, say.templating.doesNotBelongHere(wordsFor()[kind]), remedyFor(kind));
  }
}

/** A name without the brackets that let it hold any sign. */
function bare(name: string): string {
  return /^\[.*\]$/.test(name) ? name.slice(1, -1) : name;
}

function isNameStart(kind: TokenKind): boolean {
  return ['data', 'string', 'number', 'boolean', 'undefined', 'null'].includes(kind);
}

const wordsFor = (): Partial<Readonly<Record<TokenKind, string>>> => ({
  end: say.templating.endOfTemplate,
  invalid: say.templating.thisSign,
  'open end': say.templating.endOfBlock,
  close: say.templating.quoted('}}'),
  id: say.templating.thisName,
  open: say.templating.quoted('{{'),
  inverse: say.templating.quoted('{{else}}'),
});

function remedyFor(kind: TokenKind): string {
  if (kind === 'end') return say.templating.closeWhatIsOpen;
  if (kind === 'open end') return say.templating.openBlockFirst;
  return say.templating.lookForBrackets;
}
