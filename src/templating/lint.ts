import { blockNameOf, type BlockNames, isSimple, pathOf } from './compile-expression';
import { helperNames } from './frame';
import { nearest } from './did-you-mean';
import { checkFormat, tokensOf } from './date-format';
import { readableDay } from './dates';
import type { RenderSettings } from './frame';
import { type Fault, faultOf, problemAt, type TemplateSource } from './problem';
import { standardHelpers } from './standard-helpers';
import type { TemplateProblem } from './problem';
import type { Call, Expression, Hash, Position, Program, Statement } from './ast';
import { say } from '../i18n/words';

interface Known {
  /** Null where a `helperMissing` stands in for every other. */
  readonly helpers: readonly string[] | null;
  readonly partials: readonly string[];
  /** Which of the helpers are the library's own. */
  readonly own: (name: string) => boolean;
}

type Say = (position: Position, what: string, remedy: string) => void;

/** Calls of helpers and partials that nobody has, wherever they stand; a partial with a block of its own may be missing. */
export function lintTemplate(
  program: Program,
  source: TemplateSource,
  helpers: Readonly<Record<string, unknown>> | null,
  partials: readonly string[],
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const complain: Say = (position, what, remedy) => problems.push(problemAt(source, position, what, remedy));
  new Linter(
    {
      helpers: helpers && helperNames(helpers),
      partials: [...partials, ...inlineNames(program)],
      own: (name) => helpers !== null && helpers[name] === standardHelpers[name],
    },
    complain,
  ).program(program, []);
  return problems;
}

class Linter {
  constructor(
    private readonly known: Known,
    private readonly complain: Say,
  ) {}

  program({ body, blockParams = [] }: Program, names: BlockNames): void {
    const inner = blockParams.length > 0 ? [blockParams, ...names] : names;
    for (const statement of body) this.statement(statement, inner);
  }

  private statement(node: Statement, names: BlockNames): void {
    switch (node.type) {
      case 'MustacheStatement':
        if (node.params.length > 0 || node.hash) this.call(node, node.loc.start, names);
        return;
      case 'BlockStatement':
        if (node.params.length > 0 || node.hash) this.call(node, node.loc.start, names);
        if (node.program) this.program(node.program, names);
        if (node.inverse) this.program(node.inverse, names);
        return;
      case 'DecoratorBlock':
        if (node.path.original !== 'inline') {
          this.complain(
            node.loc.start,
            say.templating.unknownDecorator(String(node.path.original)),
            say.templating.onlyInline,
          );
        }
        this.program(node.program, names);
        return;
      case 'Decorator':
        this.complain(node.loc.start, say.templating.noDecorators, say.templating.onlyInline);
        return;
      case 'PartialBlockStatement':
        this.program(node.program, names);
        this.parameters(node.params, node.hash, names);
        return;
      case 'PartialStatement':
        if (node.name.type === 'SubExpression') this.expression(node.name, names);
        else this.partial(String(node.name.original), node.loc.start);
        this.parameters(node.params, node.hash, names);
        return;
      case 'ContentStatement':
      case 'CommentStatement':
        return;
    }
  }

  private call(call: Call, position: Position, names: BlockNames): void {
    const path = pathOf(call.path);
    // Anything but a plain name is a function among the data, which nobody can know here.
    const { helpers } = this.known;
    if (helpers && isSimple(path) && !path.data && !blockNameOf(path, names) && !helpers.includes(path.original)) {
      const near = nearest(path.original, helpers);
      this.complain(
        position,
        say.templating.noHelper(path.original),
        near === null ? say.templating.takeHelperOut : say.templating.didYouMean(near),
      );
    }
    if (isSimple(path) && !path.data && !blockNameOf(path, names) && this.known.own(path.original)) {
      const fault = dateFault(path.original, call);
      if (fault) this.complain(position, fault.what, fault.remedy);
    }
    this.parameters(call.params, call.hash, names);
  }

  private parameters(params: readonly Expression[], hash: Hash | undefined, names: BlockNames): void {
    for (const param of params) this.expression(param, names);
    for (const { value } of hash?.pairs ?? []) this.expression(value, names);
  }

  private expression(node: Expression, names: BlockNames): void {
    if (node.type === 'SubExpression') this.call(node, node.loc.start, names);
  }

  private partial(name: string, position: Position): void {
    if (name === '@partial-block' || this.known.partials.includes(name)) return;
    const near = nearest(name, this.known.partials);
    this.complain(
      position,
      say.templating.noPartial(name),
      near === null ? say.templating.takePartialOut : say.templating.didYouMean(near),
    );
  }
}

const someDay: RenderSettings = {
  locale: 'en',
  zone: 'utc',
  today: '2000-01-01',
  time: '00:00',
  title: null,
  dateFormat: null,
  timeFormat: null,
  questions: [],
};

/** What is wrong with a day or a format that the template itself writes. */
function dateFault(helper: string, { params, hash }: Call): Fault | null {
  if (!['date', 'time', 'ago', 'shift'].includes(helper)) return null;
  const [day, positional] = params.map(literalOf);
  const named = hash?.pairs.find(({ key }) => key === 'format');
  try {
    if (day !== undefined) readableDay(day, someDay);
    if (helper !== 'date' && helper !== 'time') return null;
    if (typeof positional === 'string') checkFormat(positional, tokensOf(positional, 'luxon'));
    const format = named && literalOf(named.value);
    if (typeof format === 'string') checkFormat(format, tokensOf(format, 'moment'));
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

function literalOf(node: Expression): string | number | undefined {
  return node.type === 'StringLiteral' || node.type === 'NumberLiteral' ? node.value : undefined;
}

/** The names of all inline partials; where each holds is known only when the template runs. */
function inlineNames(program: Program): string[] {
  return program.body.flatMap((node) => {
    switch (node.type) {
      case 'DecoratorBlock': {
        const [name] = node.params;
        return [...(name?.type === 'StringLiteral' ? [name.value] : []), ...inlineNames(node.program)];
      }
      case 'BlockStatement':
        return [node.program, node.inverse].flatMap((block) => (block ? inlineNames(block) : []));
      case 'PartialBlockStatement':
        return inlineNames(node.program);
      default:
        return [];
    }
  });
}
