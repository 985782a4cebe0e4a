import { parse } from './parse';
import type { Call, PartialStatement } from './ast';

/** Something a template asks before it can be filled in. */
export interface Prompt {
  readonly text: string;
  /** What stands there to begin with; empty where the template gives nothing. */
  readonly suggestion: string;
}

/**
 * Every question that a template asks with `{{prompt "Where?" default="the café"}}`, partials it calls by name included, each once, in
 * the order asked. A template that cannot be parsed asks nothing.
 */
export function promptsIn(source: string, partials: Readonly<Record<string, string>> = {}): readonly Prompt[] {
  const questions = new Map<string, Prompt>();
  const seen = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isCall(node)) addQuestion(node, questions);
    if (isPartial(node)) visitTemplate(partials[String(node.name.original)] ?? '');
    for (const child of Object.values(node)) visit(child);
  };
  const visitTemplate = (text: string): void => {
    if (seen.has(text)) return;
    seen.add(text);
    const parsed = parse(text);
    if (parsed.ok) visit(parsed.program);
  };
  visitTemplate(source);
  return [...questions.values()];
}

function addQuestion({ params, hash }: Call, questions: Map<string, Prompt>): void {
  const [text] = params;
  if (text?.type !== 'StringLiteral' || questions.has(text.value)) return;
  const suggestion = hash?.pairs.find(({ key }) => key === 'default')?.value;
  questions.set(text.value, {
    text: text.value,
    suggestion: suggestion?.type === 'StringLiteral' ? suggestion.value : '',
  });
}

function isCall(node: object): node is Call {
  const { path } = node as Partial<Call>;
  return path?.type === 'PathExpression' && path.original === 'prompt';
}

function isPartial(node: object): node is PartialStatement & { readonly name: { readonly original: unknown } } {
  return 'type' in node && node.type === 'PartialStatement';
}
