import { countOf, type HelperDocumentation, type HelperRun } from '../helper-definition';
import { textOf } from '../lookup';

export const indent: HelperRun = ([value, spaces]) => {
  const margin = ' '.repeat(Math.min(80, countOf(spaces, 2)));
  return textOf(value)
    .split('\n')
    .map((line) => (line === '' ? line : margin + line))
    .join('\n');
};

export const documentation: HelperDocumentation = {
  name: 'indent',
  summary: 'Text with each of its lines indented by so many spaces; line ends stay.',
  examples: [{ template: '{{{indent text 2}}}', data: { text: 'a\nb' }, output: '  a\n  b' }],
};
