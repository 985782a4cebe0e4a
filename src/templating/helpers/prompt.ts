import type { HelperDocumentation, HelperRun } from '../helper-definition';
import { isEmpty, lookup, textOf } from '../lookup';

export const prompt: HelperRun = ([question], { hash, data }) => {
  const answer = lookup(lookup(data['root'], 'answers'), textOf(question));
  return isEmpty(answer) ? (hash['default'] ?? '') : answer;
};

export const documentation: HelperDocumentation = {
  name: 'prompt',
  summary: 'What was answered to a question, from `answers` of the data; default= where there is no answer.',
  examples: [
    { template: '{{prompt "Where?" default="the usual café"}}', output: 'the usual café' },
    { template: '{{prompt "Where?"}}', data: { answers: { 'Where?': 'The Pantry' } }, output: 'The Pantry' },
  ],
};
