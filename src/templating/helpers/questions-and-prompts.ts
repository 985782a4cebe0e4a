import type { Question } from '../frame';
import { countOf, type HelperDefinition, listOf } from '../helper-definition';
import { stageOf } from '../question-bank';
import { isEmpty, lookup, safeText, textOf } from '../values';

/** Stands for the cursor until the template is done. Data never holds it: escaping removes control characters. */
export const cursorMark = '\u0000cursor\u0000';

/** Helpers for interviews: questions from the bank, what the user is asked, and where the cursor goes. */
export const interviewHelpers: readonly HelperDefinition[] = [
  {
    name: 'questions',
    summary:
      'Questions of a stage from the bank, those not yet asked first; n= limits how many. Stage names of 2004 work, too. Each question has text and asked.',
    examples: [
      { template: '{{#questions "Closure" n=1}}{{text}}{{/questions}}', output: 'Who else should I talk to?' },
    ],
    run: ([stage], { hash, settings, data }) => {
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
    },
  },
  {
    name: 'prompt',
    summary: 'What was answered to a question, from `answers` of the data; default= where there is no answer.',
    examples: [
      { template: '{{prompt "Where?" default="the usual café"}}', output: 'the usual café' },
      { template: '{{prompt "Where?"}}', data: { answers: { 'Where?': 'The Pantry' } }, output: 'The Pantry' },
    ],
    run: ([question], { hash, data }) => {
      const answer = lookup(lookup(data['root'], 'answers'), textOf(question));
      return isEmpty(answer) ? (hash['default'] ?? '') : answer;
    },
  },
  {
    name: 'cursor',
    summary: 'Where the cursor goes; prints nothing.',
    examples: [{ template: 'Dear {{name}}, {{cursor}}', data: { name: 'Ada' }, output: 'Dear Ada, ' }],
    run: () => safeText(cursorMark),
  },
];

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
