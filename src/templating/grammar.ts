import { Expressions } from './expressions';
import { SyntaxFault } from './syntax-fault';
import type { BlockStatement, Call, Literal, Path, Program, Statement, Strip, SubExpression } from './syntax-tree';
import type { Token } from './tokens';
import { say } from '../i18n/words';

interface Opened extends Call {
  readonly token: Token;
  readonly strip: Strip;
  readonly blockParams: readonly string[] | undefined;
}

interface Inverse {
  readonly program: Program;
  readonly strip: Strip;
}

/** Handlebars' grammar, read from the top down. */
export class Grammar extends Expressions {
  template(): Program {
    const program = this.program();
    this.expect('end');
    return program;
  }

  private program(blockParams?: readonly string[]): Program {
    const body: Statement[] = [];
    for (let next = this.statement(); next; next = this.statement()) body.push(next);
    return { type: 'Program', body, blockParams };
  }

  private statement(): Statement | null {
    const { token } = this;
    switch (token.kind) {
      case 'content':
        this.advance();
        return { type: 'ContentStatement', value: token.text, original: token.text, loc: this.locFrom(token) };
      case 'comment':
        this.advance();
        return { type: 'CommentStatement', strip: stripOf(token, token), loc: this.locFrom(token) };
      case 'open':
      case 'open triple':
        return this.mustache();
      case 'open raw':
        return this.rawBlock();
      case 'open block':
      case 'open inverse':
        return this.deeper(() => this.block());
      case 'open partial':
        return this.partial();
      case 'open partial block':
        return this.deeper(() => this.partialBlock());
      default:
        return null;
    }
  }

  private mustache(): Statement {
    const open = this.advance();
    const call = this.call();
    const close = this.expect(open.kind === 'open triple' ? 'close triple' : 'close');
    const about = { ...call, strip: stripOf(open, close), loc: this.locFrom(open) };
    if (open.text.includes('*')) return { type: 'Decorator', ...about };
    return { type: 'MustacheStatement', escaped: !/[{&]$/.test(open.text.slice(2)), ...about };
  }

  private rawBlock(): BlockStatement {
    const open = this.advance();
    const call = this.call();
    this.expect('close raw');
    const program = this.program();
    const close = this.expect('raw end');
    this.mustMatch(call.path, close.text, open);
    return { type: 'BlockStatement', ...call, program, openStrip: none, closeStrip: none, loc: this.locFrom(open) };
  }

  private block(): Statement {
    const open = this.opened();
    const inverted = open.token.kind === 'open inverse';
    const program = this.program(open.blockParams);
    const atInverse = this.token;
    const inverse = inverted ? this.plainInverse() : this.inverse();
    const decorator = open.token.text.includes('*');
    if (decorator && inverse) this.fail(atInverse);
    const closeStrip = this.closing(open.path, open.token);
    closeChain(inverse, closeStrip);
    const about = {
      ...{ path: open.path, params: open.params, hash: open.hash, loc: this.locFrom(open.token) },
      ...{ openStrip: open.strip, inverseStrip: inverse?.strip, closeStrip },
    };
    if (decorator) return { type: 'DecoratorBlock', ...about, program };
    const programs = inverted
      ? { program: inverse?.program, inverse: program }
      : { program, inverse: inverse?.program };
    return { type: 'BlockStatement', ...about, ...programs };
  }

  /** `{{else}}` or `{{^}}`, and what follows. */
  private plainInverse(): Inverse | undefined {
    if (!this.isAt('inverse')) return undefined;
    const token = this.advance();
    return { strip: stripOf(token, token), program: this.program() };
  }

  /** The same, or a chain of `{{else name …}}`, each link a block within the one before. */
  private inverse(): Inverse | undefined {
    if (!this.isAt('open chain')) return this.plainInverse();
    return this.deeper(() => {
      const open = this.opened();
      const program = this.program(open.blockParams);
      const inverse = this.inverse();
      closeChain(inverse, inverse?.strip);
      const block: BlockStatement = {
        ...{ type: 'BlockStatement', path: open.path, params: open.params, hash: open.hash },
        ...{ program, inverse: inverse?.program, loc: this.locFrom(open.token) },
        ...{ openStrip: open.strip, inverseStrip: inverse?.strip, closeStrip: inverse?.strip },
      };
      return { strip: open.strip, program: { type: 'Program', body: [block], chained: true } };
    });
  }

  private partial(): Statement {
    const { path: name, params, hash, token, strip } = this.opened(true);
    return { type: 'PartialStatement', name, params, hash, indent: '', strip, loc: this.locFrom(token) };
  }

  private partialBlock(): Statement {
    const { path: name, params, hash, token, strip: openStrip } = this.opened(true);
    const program = this.program();
    const closeStrip = this.closing(name, token);
    const loc = this.locFrom(token);
    return { type: 'PartialBlockStatement', name, params, hash, program, openStrip, closeStrip, loc };
  }

  /** What opens a block or a partial, to its closing braces; only a partial's name may be an expression. */
  private opened(isPartial: true): Omit<Opened, 'path'> & { readonly path: Path | Literal | SubExpression };
  private opened(): Opened;
  private opened(isPartial = false): Omit<Opened, 'path'> & { readonly path: Path | Literal | SubExpression } {
    const token = this.advance();
    const path = isPartial && this.isAt('open sub') ? this.subExpression() : this.name();
    const given = this.parameters();
    const blockParams = isPartial ? undefined : this.blockParams();
    const close = this.expect('close');
    return { token, path, ...given, blockParams, strip: stripOf(token, close) };
  }

  private closing(opened: Path | Literal | SubExpression, at: Token): Strip {
    const open = this.expect('open end');
    const name = this.name();
    const close = this.expect('close');
    this.mustMatch(opened, name.original, at);
    return stripOf(open, close);
  }

  private mustMatch(opened: Path | Literal | SubExpression, closed: unknown, { to }: Token): void {
    const name = 'original' in opened ? opened.original : undefined;
    if (name === closed) return;
    throw new SyntaxFault(
      to,
      say.templating.closedByAnother({ opened: String(name), closed: String(closed) }),
      say.templating.closeByName,
    );
  }
}

const none: Strip = { open: false, close: false };

function stripOf(open: Token, close: Token): Strip {
  return { open: open.text.charAt(2) === '~', close: close.text.charAt(close.text.length - 3) === '~' };
}

/** What closes a block closes the chain in its `else`, too. */
function closeChain(inverse: Inverse | undefined, closeStrip: Strip | undefined): void {
  const [block] = inverse?.program.chained ? inverse.program.body : [];
  if (block?.type === 'BlockStatement') block.closeStrip = closeStrip;
}
