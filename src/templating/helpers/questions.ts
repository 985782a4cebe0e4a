import { countOf, listOf, type HelperDocumentation, type HelperRun } from '../helper-definition';
import type { Question } from '../frame';
import { lookup, textOf } from '../lookup';
import { stageOf } from '../question-bank';

export const questions: HelperRun = ([stage], { hash, settings, data }) => {
  const asked = listOf(lookup(data['root'], 'asked'));
  const wanted = folded(stageOf(textOf(stage)));
  const before = new Set(asked.map((question) => folded(textOf(question))));
  const stages = foldedBank(settings.questions);
  const bank = wanted === '' ? [...stages.values()].flat() : (stages.get(wanted) ?? []);
  const isAsked = ({ text }: Folded): boolean => before.has(text);
  const fresh = before.size === 0 ? bank : [...bank.filter((one) => !isAsked(one)), ...bank.filter(isAsked)];
  return fresh.slice(0, countOf(hash['n'], fresh.length)).map((one) => {
    const { stage: own, text } = one.question;
    return { stage: own, text, asked: isAsked(one) };
  });
};

export const documentation: HelperDocumentation = {
  name: 'questions',
  summary:
    'Questions of a stage from the bank, those not yet asked first; n= says how many. The stages of 2023 answer to their names of 2004, too. Each has text and asked.',
  examples: [{ template: '{{#questions "Closure" n=1}}{{text}}{{/questions}}', output: 'Who else should I talk to?' }],
};

const foldedTexts = new Map<string, string>();
const mostFolded = 1_000;

interface Folded {
  readonly question: Question;
  readonly text: string;
}
const banks = new WeakMap<readonly Question[], ReadonlyMap<string, readonly Folded[]>>();

/** The questions of a bank by stage, folded once. */
function foldedBank(bank: readonly Question[]): ReadonlyMap<string, readonly Folded[]> {
  const known = banks.get(bank);
  if (known) return known;
  const made = new Map<string, Folded[]>();
  for (const question of bank) {
    const stage = folded(question.stage);
    made.set(stage, [...(made.get(stage) ?? []), { question, text: folded(question.text) }]);
  }
  banks.set(bank, made);
  return made;
}

/** Questions as they are compared: case and all but letters and digits do not count. */
function folded(text: string): string {
  const before = foldedTexts.get(text);
  if (before !== undefined) return before;
  if (foldedTexts.size > mostFolded) foldedTexts.clear();
  const made = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  foldedTexts.set(text, made);
  return made;
}
