import { textOf } from '../lookup';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const title: HelperRun = ([value]) =>
  textOf(value).replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

export const documentation: HelperDocumentation = {
  name: 'title',
  summary: 'Text with a capital at the start of each word; other letters stay.',
  examples: [
    { template: '{{title "grace hopper"}}', output: 'Grace Hopper' },
    { template: '{{title "mcKenzie of NASA"}}', output: 'McKenzie Of NASA' },
  ],
};
