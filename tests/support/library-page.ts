import { helperDocumentation } from '../../src/library';

const text = `# The template library

Handlebars for Markdown, without dynamic code. The whole language; values made safe for the place they stand in; problems with line, column
and remedy instead of exceptions; days in the reader's language. It runs in Node 20 and later and in browsers, needs \`luxon\`, and knows
nothing of Obsidian.

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
| \`lint(template, options?)\` | Problems that can be told without data: syntax, unknown helpers, missing partials |
| \`parse(template)\` | \`{ ok: true, program }\`, the tree that Handlebars' own parser would make, or \`{ ok: false, problems }\` |
| \`createLibrary(options)\` | All of these with your \`partials\`, \`helpers\`, \`escape\`, \`locale\`, \`zone\`, \`today\`, \`questions\` and \`budgets\` |
| \`builtInTemplates\` | The kit for interviews, text by file name; also as files: \`reference-desk/templates/Prep.md\` |
| \`readTemplateFile\`, \`renderTemplateFile\` | Template files, whose front matter says what they are called and what they are for |
| \`promptsIn(template)\` | What a template asks with \`{{prompt}}\`, so that it can be asked in one form |
| \`standardHelpers\`, \`helperDocumentation\` | The helpers below, to run and to read about |

\`escape\` is \`'markdown'\` (by place: text, start of a line, target or alias of a link, value of a property), \`'html'\`, as Handlebars does, or
\`'none'\`. \`zone\` is an IANA zone; days (\`yyyy-MM-dd\`) have none, only instants are put into it. \`budgets\` bound the size of a template, how deep
it nests, how often its blocks run and how much it prints, so that no template can be slow without end.

## What differs from Handlebars

- Helpers get \`options\` as in Handlebars; \`Handlebars.SafeString\` is \`safeText(text)\`. Decorators other than \`{{#*inline}}\` are refused.
- Only own properties are reached: no prototypes, no constructors.
- \`{{@name}}\` is always data, never a helper.
- Numbers side by side print side by side: Handlebars adds \`{{{a}}}{{{b}}}\` up.
- \`{{log}}\` prints nothing anywhere.

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
