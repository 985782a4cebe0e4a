import { standardBudgets, type Budgets } from './budget';
import { problemAt, type TemplateSource } from './fault';
import { Grammar } from './grammar';
import { Positions } from './positions';
import type { TemplateProblem } from './problem';
import { applyWhitespace } from './standalone';
import { SyntaxFault } from './syntax-fault';
import type { Position, Program } from './syntax-tree';
import { say } from '../i18n/words';

/** What one level of blocks may take of levels of syntax; what passes is counted when compiled. */
const deepestSyntax = 2;

export type Parsed =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** A template's tree, with Handlebars' own rules for white space applied; problems where it is not a template. */
export function parse(
  text: string,
  { name = null, budgets = standardBudgets }: { readonly name?: string | null; readonly budgets?: Budgets } = {},
): Parsed {
  const source = { name, text };
  if (text.length > budgets.source) {
    return refused(source, { line: 1, column: 0 }, say.templating.tooLong, say.templating.splitItIntoPartials);
  }
  try {
    const program = new Grammar(source, deepestSyntax * budgets.nesting).template();
    applyWhitespace(program);
    return { ok: true, program };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return refused(source, new Positions(text).of(error.offset), error.what, error.remedy);
  }
}

function refused(source: TemplateSource, position: Position, what: string, remedy: string): Parsed {
  return { ok: false, problems: [problemAt(source, position, what, remedy)] };
}
