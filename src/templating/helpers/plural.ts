import { countOf, type HelperDocumentation, type HelperRun } from '../helper-definition';
import { textOf } from '../lookup';

export const plural: HelperRun = ([value, one, many]) => {
  const count = Array.isArray(value) ? value.length : countOf(value, 0);
  const word = textOf(one);
  return `${count} ${count === 1 ? word : textOf(many ?? `${word}s`)}`;
};

export const documentation: HelperDocumentation = {
  name: 'plural',
  summary: 'A number with the word for one or for many; a list counts its parts.',
  examples: [
    { template: '{{plural n "favour" "favours"}}', data: { n: 1 }, output: '1 favour' },
    { template: '{{plural names "person" "people"}}', data: { names: ['Ada', 'Grace'] }, output: '2 people' },
  ],
};
