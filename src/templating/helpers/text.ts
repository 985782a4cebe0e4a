import { countOf, type HelperDefinition } from '../helper-definition';
import { safeText, textOf } from '../values';

/** Helpers that change text. */
export const textHelpers: readonly HelperDefinition[] = [
  {
    name: 'lower',
    summary: 'Text in small letters.',
    examples: [{ template: '{{lower "Coffee"}}', output: 'coffee' }],
    run: ([value]) => textOf(value).toLowerCase(),
  },
  {
    name: 'upper',
    summary: 'Text in capitals.',
    examples: [{ template: '{{upper "marc"}}', output: 'MARC' }],
    run: ([value]) => textOf(value).toUpperCase(),
  },
  {
    name: 'title',
    summary:
      'Text with a capital at the start of each word; other letters stay. Alone: the title of the note being written.',
    examples: [
      { template: '{{title "grace hopper"}}', output: 'Grace Hopper' },
      { template: '{{title "mcKenzie of NASA"}}', output: 'McKenzie Of NASA' },
    ],
    run: (params, { settings }) =>
      params.length === 0
        ? settings.title
        : textOf(params[0]).replace(
            /(^|[\s-])(\p{Ll})/gu,
            (_, before: string, letter: string) => before + letter.toUpperCase(),
          ),
  },
  {
    name: 'truncate',
    summary: 'Text of at most so many characters, cut between words where it can be.',
    examples: [
      { template: '{{truncate text 16}}', data: { text: 'What are you working on?' }, output: 'What are you…' },
      { template: '{{truncate "short" 16}}', output: 'short' },
    ],
    run: ([value, most]) => {
      const text = textOf(value).trim();
      const length = countOf(most, 80);
      const signs = [...text];
      if (signs.length <= length) return text;
      const cut = signs.slice(0, Math.max(0, length - 1)).join('');
      const space = cut.lastIndexOf(' ');
      return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
    },
  },
  {
    name: 'indent',
    summary: 'Text with each of its lines indented by so many spaces; line ends stay.',
    examples: [{ template: '{{{indent text 2}}}', data: { text: 'a\nb' }, output: '  a\n  b' }],
    run: ([value, spaces]) => {
      const margin = ' '.repeat(Math.min(80, countOf(spaces, 2)));
      return textOf(value)
        .split('\n')
        .map((line) => (line === '' ? line : margin + line))
        .join('\n');
    },
  },
  {
    name: 'quote',
    summary: 'Text as a quotation, a line of Markdown for each of its lines; what the lines say is escaped.',
    examples: [
      { template: '{{quote text}}', data: { text: 'I listen.\n# A lot.' }, output: '> I listen.\n> \\# A lot.' },
    ],
    run: ([value], { escape }) =>
      safeText(
        textOf(value)
          .split(/\r?\n/)
          .map((line) => `> ${escape(line)}`.trimEnd())
          .join('\n'),
      ),
  },
];
