import { helperDocumentation } from '../../src/library';

const text = `# The template library

Handlebars for Markdown, without dynamic code. The whole language; values made safe for the place they stand in; problems with line, column
and remedy instead of exceptions; days in the reader's language. It runs in Node 20 and later and in browsers and knows nothing of Obsidian.
Templates are parsed by the parser of \`handlebars\` 4.7.10, which is part of the bundle; days are formatted by \`luxon\`, which is imported.

\`\`\`sh
npm install reference-desk
\`\`\`

\`\`\`js
import { createLibrary } from 'reference-desk';

const library = createLibrary({
  locale: 'en-GB',
  today: '2026-11-23',
  partials: { greeting: 'Dear {{name}},\\n' },
  helpers: { shout: (text) => \`\${text}!\` },
});

const note = library.render(
  \`---
organisation: {{organisation}}
---
{{> greeting}}

We met {{ago met}}. {{shout "Thank you"}}
{{#each promises}}
- [ ] {{this}}
{{else}}
Nothing is open between us.
{{/each}}\`,
  {
    name: 'Grace *Hopper*',
    organisation: 'Navy: Bureau of Ships',
    met: '2026-11-02',
    promises: ['send the list\\n# of compilers'],
  },
);
console.log(note.ok ? note.text : note.problems);
\`\`\`

prints

\`\`\`markdown
---
organisation: "Navy: Bureau of Ships"
---
Dear Grace \\*Hopper\\*,

We met 3 weeks ago. Thank you!
- [ ] send the list \\# of compilers
\`\`\`

What stood in the data cannot become a heading, a list item, a link, a tag or a property; \`{{{triple braces}}}\` insert Markdown as it is.

## What there is

| | |
|---|---|
| \`render(template, data, options?)\` | \`{ ok: true, text, cursor }\` or \`{ ok: false, problems }\`. \`cursor\` is the offset of \`{{cursor}}\`, or \`null\`. |
| \`compile(template, options?)\` | \`{ ok: true, template }\`, whose \`render(data, options?)\` may be called as often as you like, or \`{ ok: false, problems }\` |
| \`lint(template, options?)\` | Problems that can be found without data: syntax, unknown helpers, missing partials, days that cannot be read, letters of date formats that stand for nothing |
| \`parse(template)\` | \`{ ok: true, program }\`, the tree of Handlebars' own parser (\`hbs.AST\`), or \`{ ok: false, problems }\` |
| \`createLibrary(options)\` | All of these with your \`partials\`, \`helpers\`, \`escape\`, \`locale\`, \`zone\`, \`today\`, \`questions\` and \`budgets\` |
| \`builtInTemplates\` | The kit for interviews, text by file name; also as files: \`reference-desk/templates/Prep.md\` |
| \`readTemplateFile\`, \`renderTemplateFile\` | Template files, whose front matter says what they are called and what they are for |
| \`promptsIn(template)\` | What a template asks with \`{{prompt}}\`, so that it can be asked in one form |
| \`standardHelpers\`, \`helperDocumentation\` | The helpers below, to run and to read about |

\`render\` also takes what the occasion gives: \`title\` (of the note that is written), \`time\` (\`HH:mm\`), \`dateFormat\` and \`timeFormat\`, for
Obsidian's \`{{title}}\`, \`{{time}}\`, \`{{date}}\` and \`{{date:FORMAT}}\`: \`library.render('{{title}}: {{date:D MMMM}}', {}, { title: 'Coffee' })\`.
\`{{date:FORMAT}}\` is in the tree the call \`{{date format="FORMAT"}}\`. What nobody handed over prints nothing alone and is a problem with a format.

\`escape\` is \`'markdown'\` (by place: text, code, formulas, HTML, links, URLs, tags, comments and every kind of value of a property; [Templates of
your own](templates.md#what-stands-where) has examples), \`'html'\`, as Handlebars does, or \`'none'\`. \`zone\` is an IANA zone; days (\`yyyy-MM-dd\`) have none, only instants are put into it. \`budgets\` bound the size of a template, how deep
it nests, how often its blocks run and how much it prints, so that no template can be slow without end.

## What differs from Handlebars

The tests compare the library with the full \`handlebars\` package on thousands of generated templates. These differences are on purpose:

| difference | why |
|---|---|
| Values are escaped for Markdown, by place, unless you say \`escape: 'html'\`. | The output is Markdown. |
| Problems are returned, not thrown, and then nothing is printed. | Half a note is worse than none. |
| Only own properties are reached: no prototypes, no constructors. There is no option to allow more. | A shared template must not reach code. |
| Decorators other than \`{{#*inline}}\` are refused. | They change how a template runs. |
| \`{{@name}}\` is always data, never a helper or \`helperMissing\`. | \`@\` marks data; Handlebars treats it as a helper by accident. |
| Numbers side by side print side by side: \`{{{a}}}{{{b}}}\` of 1 and 2 is 12. | Handlebars adds them up to 3. |
| A standard helper gives way to data of the same name when it stands alone: \`{{date}}\` prints the field \`date\`. | Handlebars has none of these helpers; your fields come first. |
| \`{{date:FORMAT}}\` and \`{{time:FORMAT}}\` are read as calls of helpers. | Obsidian's own templates have them. |
| What has a \`link\` or a \`name\` prints as it; any other object is a problem that names its fields, but for \`escape: 'html'\`. | \`[object Object]\` helps nobody. |
| Quotes in front matter that hold one \`{{value}}\` alone make room for a list or a day, and print nothing for nothing. | \`key: {{value}}\` without quotes is no YAML. |
| What makes Handlebars fail with an error of JavaScript is a problem with a remedy, or, for names of blocks inside inline partials, prints what was meant. | The error would say nothing about the template. |
| \`{{log}}\` prints nothing anywhere. | A library does not write to the console. |
| Size, nesting (100 levels), rounds and output are limited by \`budgets\`. | No template may hang the program. |
| \`Handlebars.SafeString\` is \`safeText(text)\`. | The runtime of Handlebars is not part of the library. |

## Helpers

`;

const code = (words: string): string => `\`${words.replaceAll('|', '\\|').replaceAll('\n', '⏎')}\``;

/** The page of the library, its table of helpers made from the helpers themselves. */
export function libraryPage(): string {
  const rows = helperDocumentation.map(({ name, summary, examples: [example] }) => {
    const shown = example
      ? `${code(example.template)} → ${example.output === '' ? 'nothing' : code(example.output)}`
      : '';
    return `| \`${name}\` | ${summary} | ${shown} |`;
  });
  return `${text}| helper | what it gives | for example |\n|---|---|---|\n${rows.join('\n')}\n`;
}
