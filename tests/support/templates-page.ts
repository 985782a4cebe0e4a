import { createLibrary } from '../../src/library';

const library = createLibrary({ today: '2026-11-23', locale: 'en-GB' });
const occasion = { title: '2026-11-23 Coffee', time: '09:05' };
const ida = { name: 'Ida Noor', link: { type: 'link', target: 'Ida Noor', display: null } };
const data = { today: '2026-11-23', person: ida, people: [ida, { name: 'Bo Lund' }], meeting: { day: '2026-10-02' } };

type Row = readonly [template: string, value?: unknown];

const tokens: readonly Row[] = [
  ['{{date}}'],
  ['{{time}}'],
  ['{{title}}'],
  ['{{date:DD.MM.YYYY}}'],
  ['{{date:dddd, MMMM Do}}'],
  ['{{date:gggg-[W]ww}}'],
  ['{{time:h:mm A}}'],
];

const formats: readonly Row[] = [
  ['{{date meeting.day "YYYY-MM-DD"}}'],
  ['{{date meeting.day "D/M"}}'],
  ['{{date meeting.day "[on] dddd"}}'],
  ['{{date meeting.day "yyyy-MM-dd"}}'],
  ['{{date meeting.day "cccc d LLLL"}}'],
  [`{{date meeting.day "d 'of' LLLL"}}`],
  ['{{date meeting.day "d MMMM"}}'],
  ['{{date meeting.day format="d MMMM"}}'],
  ['{{date:d MMMM}}'],
];

const people: readonly Row[] = [
  ['{{person}}'],
  ['{{link person "her"}}'],
  ['{{mention person}}'],
  ['{{embed person}}'],
  ['{{join people " and "}}'],
  ['{{upper person}}'],
  ['{{meeting}}'],
];

const places: readonly (readonly [place: string, template: string, value: unknown])[] = [
  ['text', 'See {{v}}', '*this* [[Note]] #tag'],
  ['start of a line', '{{v}}', '- no item'],
  ['code span', '`{{v}}`', 'ls *.md'],
  ['code span, a backtick in it', '`{{v}}`', 'a`b'],
  ['formula', '${{v}}$', 'x^2 + \\alpha'],
  ['HTML', '<div title="{{v}}">{{v}}</div>', '"><img src=x>'],
  ['target of a link', '[page]({{v}})', 'https://x.example/a b'],
  ['target of a link', '[page]({{v}})', 'javascript:alert(1)'],
  ['URL', 'https://x.example/{{v}}', 'a b*c'],
  ['between angle brackets', '<{{v}}>', 'https://x.example/a_b'],
  ['link to a note', '[[{{v}}]]', 'a|b'],
  ['cell of a table', '| {{v}} |', 'a|b'],
  ['heading', '## {{v}}', 'C# and #tags'],
  ['tag', '#{{v}}', 'web archiving'],
  ['comment', '%% {{v}} %%', 'a %% b'],
];

const properties: readonly (readonly [template: string, value: unknown])[] = [
  ['key: {{v}}', 'a: b'],
  ['key: "{{v}}"', 'say "hi"'],
  ['key: "{{v}}"', ['a', 'b']],
  ['key: "{{v}}"', null],
  ['key: about {{v}}', 'a: b'],
  ['key: |⏎  {{v}}', 'one⏎two'],
  ['key: 1 # {{v}}', 'a⏎b'],
];

const code = (words: string): string => {
  const shown = words.replaceAll('\n', '⏎').replaceAll('|', '\\|');
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
};

function printed(template: string, given: unknown): string {
  const result = library.render(template, given, occasion);
  if (result.ok) return result.text === '' ? 'nothing' : code(result.text);
  return `a message: ${result.problems.map(({ what, remedy }) => `${what} ${remedy.replace(/\{\{.*\}\}/, (tag) => code(tag))}`).join()}`;
}

const table = (head: string, rows: readonly string[]): string => {
  const columns = head.split('|').length;
  return [`| ${head} |`, `|${'---|'.repeat(columns)}`, ...rows].join('\n');
};

const plainTable = (rows: readonly Row[]): string =>
  table(
    'in a template | prints',
    rows.map(([template]) => `| ${code(template)} | ${printed(template, data)} |`),
  );

const ends = (text: string): string => text.replaceAll('⏎', '\n');
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The page about writing templates; the library itself prints what the examples give. */
export function templatesPage(): string {
  return `# Templates of your own

A template is a note in your template folder; \`{{…}}\` in it is filled in for the person or meeting at hand. *Copy built-in templates to the vault* gives you some to change. [The template library](library.md#helpers) lists all helpers.

In the properties of a template, \`template:\` is its name, \`kind:\` what it is for, \`folder:\` and \`filename:\` say where a note made of it goes. Put quotes around \`{{…}}\` in properties, so that Obsidian can read them: \`attendees: "{{people}}"\` gives a list, \`date: "{{today}}"\` a day, and a value that is not known leaves the property empty.

## Tokens of Obsidian

The tokens of Obsidian’s core plugin Templates work as they do there: in text, in properties, in \`folder:\` and \`filename:\`, and within blocks.

${plainTable(tokens)}

\`{{date}}\` and \`{{time}}\` use the formats that you chose in the core plugin. \`{{title}}\` is the title of the note that is written. \`{{date:FORMAT}}\` is the same as \`{{date format="FORMAT"}}\`. Where the data has a field of that name, as in \`{{#each person.meetings}}{{title}}{{/each}}\`, \`{{title}}\`, \`{{date}}\` and \`{{time}}\` alone are the field.

## Formats of days

\`{{date day "FORMAT"}}\` takes the letters of moment, which Obsidian uses, and those of luxon. The letters decide:

1. It is moment’s where it has \`Y\`, \`A\`, \`Q\`, \`w\`, \`gg\`, \`GGGG\`, \`ddd\`, \`LT\`, an ordinal such as \`Do\`, or \`D\` beside letters other than \`t\` and \`f\`.
2. Else it is luxon’s where it has \`y\`, \`c\`, \`o\`, \`q\`, \`kk\`, \`u\`, \`n\`, \`i\`, \`t\`, \`f\`, \`EE\`, words in single quotes, or \`L\` beside other letters.
3. Else it is moment’s where it has square brackets.
4. What is left means something in both, such as \`d MMMM\`, \`LL\` or \`DD\`: luxon’s after the day, moment’s after \`format=\` and \`date:\`.

${plainTable(formats)}

A letter that stands for nothing is a mistake, and so is a day that cannot be read; a message names the line. A day that is not known prints nothing.

${plainTable([['{{date meeting.day "DD.MM.JJJJ"}}'], ['{{date "soon"}}'], ['{{date person.met "YYYY"}}']])}

## People and links

What has a link prints as the link, and what has a name as its name.

${plainTable(people)}

## What stands where

A value cannot become anything that the template does not say: no heading, list, link, tag, element of HTML, formula, comment, property or mark of another template. How it is made safe depends on where it stands; plain words print as they are. \`{{{triple braces}}}\` insert Markdown as it is.

${table(
  'where | in a template | value | prints',
  places.map(
    ([place, template, v]) => `| ${place} | ${code(template)} | ${code(wordsOf(v))} | ${printed(template, { v })} |`,
  ),
)}

Fenced code keeps the lines of a value; a line that would end the code is spaced out. In properties, values are written so that they read back as they are:

${table(
  'in properties | value | prints',
  properties.map(([template, v]) => {
    const result = library.render(`---\n${ends(template)}\n---\n`, { v: typeof v === 'string' ? ends(v) : v });
    const text = result.ok ? result.text.slice(4, -5) : '';
    return `| ${code(template)} | ${code(wordsOf(v))} | ${code(text)} |`;
  }),
)}
`;
}
