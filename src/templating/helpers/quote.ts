import type { HelperDocumentation, HelperRun } from '../helper-definition';
import { safeText, textOf } from '../lookup';

export const quote: HelperRun = ([value], { escape }) =>
  safeText(
    textOf(value)
      .split(/\r?\n/)
      .map((line) => `> ${escape(line)}`.trimEnd())
      .join('\n'),
  );

export const documentation: HelperDocumentation = {
  name: 'quote',
  summary: 'Text as a quotation, a line of Markdown for each of its lines; what the lines say is escaped.',
  examples: [
    { template: '{{quote text}}', data: { text: 'I listen.\n# A lot.' }, output: '> I listen.\n> \\# A lot.' },
  ],
};
