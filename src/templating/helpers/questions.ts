import { countOf, listOf, type HelperDocumentation, type HelperRun } from '../helper-definition';
import { lookup, textOf } from '../lookup';
import { stageOf } from '../question-bank';

export const questions: HelperRun = ([stage], { hash, settings, data }) => {
  const before = new Set(listOf(lookup(data['root'], 'asked')).map((question) => folded(textOf(question))));
  const wanted = folded(stageOf(textOf(stage)));
  const found = settings.questions
    .filter((question) => wanted === '' || folded(question.stage) === wanted)
    .map(({ stage: own, text }) => ({ stage: own, text, asked: before.has(folded(text)) }));
  const fresh = found.filter(({ asked }) => !asked);
  return [...fresh, ...found.filter(({ asked }) => asked)].slice(0, countOf(hash['n'], found.length));
};

export const documentation: HelperDocumentation = {
  name: 'questions',
  summary:
    'Questions of a stage from the bank, those not yet asked first; n= says how many. The stages of 2023 answer to their names of 2004, too. Each has text and asked.',
  examples: [{ template: '{{#questions "Closure" n=1}}{{text}}{{/questions}}', output: 'Who else should I talk to?' }],
};

/** Questions as they are compared: case and all but letters and digits do not count. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
