import { countOf, type HelperDocumentation, type HelperRun } from '../helper-definition';
import { textOf } from '../lookup';

export const truncate: HelperRun = ([value, most]) => {
  const text = textOf(value).trim();
  const length = countOf(most, 80);
  const signs = [...text];
  if (signs.length <= length) return text;
  const cut = signs.slice(0, Math.max(0, length - 1)).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
};

export const documentation: HelperDocumentation = {
  name: 'truncate',
  summary: 'Text of at most so many characters, cut between words where it can be.',
  examples: [
    { template: '{{truncate text 16}}', data: { text: 'What are you working on?' }, output: 'What are you…' },
    { template: '{{truncate "short" 16}}', output: 'short' },
  ],
};
