import { say } from '../../src/i18n/words';
import { createLibrary, readTemplateFile, renderTemplateFile } from '../../src/library';
import { questionsOf } from './kit-page';
import { annsContext, contexts, templateData, valuesIn } from './template-data';

const library = createLibrary({ today: '2026-11-23', locale: 'en-GB', questions: questionsOf('en') });
const occasion = { title: '2026-11-23 Coffee', time: '09:05' };
const ida = { name: 'Ida Noor', link: { type: 'link', target: 'Ida Noor', display: null } };
const data = { today: '2026-11-23', person: ida, people: [ida, { name: 'Bo Lund' }], meeting: { day: '2026-10-02' } };

type Row = readonly [template: string, value?: unknown];

const tokens: readonly Row[] = [
  ['{{date}}'],
  ['{{time}}'],
  ['{{title}}'],
  ['{{DATE}}'],
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
  ['{{listed people}}'],
  ['{{#listed people}}{{name}}{{/listed}}'],
  ['{{join people "; "}}'],
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
  ['task', '- [ ] {{v}}', 'call 📅 2026-12-01'],
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

/** A template of the guide, and the note that comes of it for Ann; the cursor is shown. */
function example(name: string, template: string): string {
  const read = readTemplateFile(name, template);
  const filled = read.ok ? renderTemplateFile(read.file, annsContext, library, occasion) : read;
  if (!filled.ok) throw new Error(filled.problems.map(({ what }) => what).join());
  const at = filled.text.length - filled.body.length + (filled.cursor ?? 0);
  const shown = filled.cursor === null ? filled.text : `${filled.text.slice(0, at)}▌${filled.text.slice(at)}`;
  return `\`\`\`\n${template.trimEnd()}\n\`\`\`\n\nprints\n\n\`\`\`\n${shown.trimEnd()}\n\`\`\``;
}

/** What the plugin says of a mistake in a template. */
function message(template: string): string {
  const read = readTemplateFile('Call', ends(template));
  const filled = read.ok ? renderTemplateFile(read.file, annsContext, library, occasion) : read;
  const [problem] = filled.ok ? [] : filled.problems;
  if (!problem) throw new Error(`no mistake in ${template}`);
  const which = say.interviews.templateAt({ name: 'Call', path: 'Reference Desk templates/Call.md' });
  const { line, what, remedy } = problem;
  return say.interviews.templateFailed({ which, inside: null, line, what, remedy });
}

const mistakes = [
  '{{#if person.role}}{{person.role}}',
  '---⏎kind: letter⏎---',
  '{{dat meeting.day}}',
  '{{person.favours}}',
  '{{date meeting.day "JJJJ"}}',
];

const call = `---
template: Call
kind: notes
filename: "{{today}} Call {{person.name}}"
tags: [meeting]
date: "{{today}}"
attendees: "{{people}}"
phone: '{{prompt "Which number?" default="not known"}}'
---
# {{person.name}}{{#if person.organisation}}, {{person.organisation}}{{/if}}

{{#if person.lastContact}}
Last time: {{person.lastContact.ago}}, {{person.lastContact.link}}
{{else}}
We have not met.
{{/if}}

{{#each person.promises}}
- I promised: {{what}}{{#if due}}, by {{date due "d LLLL"}}{{/if}}
{{/each}}

## Notes

- {{cursor}}`;

const guide = `## Your first template

This takes ten minutes. The examples are filled in on 23 November 2026, for a coffee with Ann Marlow and Lena Vogt three days later.

### 1. Get a folder of templates

*Copy built-in templates to the vault* makes the folder “Reference Desk templates” and names it in the settings, unless you have named another. To change a built-in template, edit its copy. To write your own, create a note in that folder; its name is the name of the template.

### 2. Write a first line

Text stays as it is. \`{{…}}\` is filled in. Create the note “Call” with this line:

${example('Call', 'Call {{person}}: {{person.role}}, {{person.organisation}}')}

### 3. Try it

Open any note, use *Insert template…* and choose “Call”. Your own templates come first in the list. One undo removes what was inserted. A template is read again each time you change it, so keep both notes open side by side.

### 4. Say who it is for

The open note decides: its person, or everyone at its meeting. In any other note you are asked for a person. A template that names none of \`person\`, \`people\`, \`meeting\`, \`matches\` and \`asked\` asks for nobody; one with \`kind: introduction\` asks for two people. \`person\` is the first person, \`people\` is everyone:

${example('Call', '{{person.givenName}} is the first of {{count people}}: {{listed people}}')}

### 5. Write something only if it is known

${example('Call', '{{#if person.lastContact}}\nLast time: {{person.lastContact.ago}}, {{person.lastContact.link}}\n{{else}}\nWe have not met.\n{{/if}}\n{{#if person.isFirstTalk}}\nSay how you found them.\n{{/if}}')}

A line with nothing but \`{{#if …}}\`, \`{{else}}\` or \`{{/if}}\` leaves no empty line behind. An empty list counts as nothing. \`{{#if (or a b)}}\`, \`{{#if (gt (count people) 1)}}\` and \`{{default person.role "role not known"}}\` do more; see [all helpers](library.md#helpers).

### 6. Write a line for each part of a list

Inside \`{{#each …}}\`, names are those of the part. \`{{this}}\` is the part itself, \`@root\` leads back to everything, and \`{{else}}\` says what to write where the list is empty:

${example('Call', '{{#each person.promises}}\n- I promised {{@root.person.givenName}}: {{what}}{{#if due}}, by {{date due "d LLLL"}}{{/if}}\n{{/each}}\n{{#each person.needs}}\n- They need: {{this}}\n{{else}}\n- Ask what they need.\n{{/each}}\n{{#each (take questionsToAsk 2)}}\n- {{text}}\n{{/each}}')}

\`{{#with person}}\` … \`{{/with}}\` saves writing \`person.\` each time.

To write a list as part of a sentence, use \`listed\`. It puts commas and “and” between the parts, in German “und”:

${example('Call', 'I would like to thank {{#listed people}}{{givenName}}{{/listed}}, and to tell {{listed people}} what came of it.')}

### 7. Ask yourself something

\`{{prompt "Which number?"}}\` shows a form before the template is inserted, with one field for each question; \`default=\` is what stands there to begin with. Without an answer, it is what is printed:

${example('Call', 'Call {{person}} at {{prompt "Which number?" default="the usual number"}}')}

### 8. Put the cursor where you go on writing

Here \`▌\` shows the cursor:

${example('Call', 'Dear {{person.givenName}},\n\n{{cursor}}\n\nBest wishes,\n{{me.name}}')}

### 9. Give the note properties

Properties of the template become properties of the note, except these five:

| property of a template | what it says |
|---|---|
| \`template\` | its name, if it is not that of the file |
| \`kind\` | what it is for, see below |
| \`stage\` | the stage of a reference interview; for you to read |
| \`folder\` | where a new note made of it goes |
| \`filename\` | what a new note made of it is called |

Put quotes around \`{{…}}\` in properties, so that Obsidian can read them: \`attendees: "{{people}}"\` gives a list, \`date: "{{today}}"\` a day, and a value that is not known leaves the property empty. If the note has properties already, they are kept; lists are united. All of this together, in a new note called ${printed('{{today}} Call {{person.name}}', annsContext)}:

${example('Call', call)}

### 10. Choose a kind

| kind | what it changes |
|---|---|
| \`prep\` | It is for the next meeting with them. Without an open note, it becomes the note of the meeting, as the setting “Prep makes a meeting note” says. |
| \`reach-out\`, \`birthday\`, \`thanks\`, \`introduction\` | It is a letter: favours, promises, introductions, meetings, needs, offers and how you met are left out where your notes mark them \`#private\`, and so is what follows from them alone. \`promises\` holds only what a line says you promised the reader, as one says it to them. \`lastTime\`, \`toAsk\`, \`meetings[].summary\` and \`asked\` are empty, because they hold the words of your notes as they are. \`introduction\` asks for two people. |
| \`review\` | The lists of \`review\` are filled in. |
| \`questions\` | It is a question bank: each heading is a stage, each list item a question, an item below it is what to ask next, and a tag says what the answer is good for. |
| \`notes\`, \`debrief\`, \`person\`, \`meeting\` | Only what the list of templates says beside the name. |

On a page for several people, \`person\` and \`people\` hold nothing that your notes mark \`#private\`, no \`meetings[].summary\`, and of \`lastTime\` nothing that names or quotes somebody else: the others look on. On a page about one person, what is marked ends in “(private)”.

A template with the name of a built-in one replaces it: *New person* uses “Person”, *New meeting with…* uses “Meeting”. A template without properties can be used inside others: \`{{> "Call"}}\`.

### 11. When something is wrong

Nothing is inserted, and a notice names the template, the line and what to write instead:

${table(
  'in the template “Call” | the notice says',
  mistakes.map((template) => `| ${code(template)} | ${code(message(template))} |`),
)}

A name that does not exist prints nothing, as one that is not known: \`{{person.organization}}\` prints ${printed('{{person.organization}}', annsContext)}. The names are in the next table.`;

/** A value of a context as a template prints it; of what has no name to print, the names of what it holds. */
function shownValue(path: string, value: unknown): string {
  const isPlain = typeof value !== 'object' || value === null || 'type' in value;
  if (isPlain || path === 'person' || path === 'people[]') return printed('{{{value}}}', { value });
  const names = Object.keys(value).map((key) => code(key));
  return `has ${names.join(', ')}`;
}

const values = valuesIn(contexts);

/** The page about writing templates; the library itself prints what the examples give. */
/** The page about writing templates; the library itself prints what the examples give. */
export function templatesPage(): string {
  return `# Templates of your own

A template is a note in your template folder; \`{{…}}\` in it is filled in for the person or meeting at hand. [Your first template](#your-first-template) takes ten minutes. Below it are [everything a template can use](#what-a-template-can-use), [tokens of Obsidian](#tokens-of-obsidian), [formats of days](#formats-of-days), [people and links](#people-and-links), and [what stands where](#what-stands-where). [The template library](library.md#helpers) has all helpers, each with an example.

${guide}

## What a template can use

\`[]\` stands for each part of a list: \`person.promises[].what\` is \`{{what}}\` inside \`{{#each person.promises}}\`. A list without parts is empty, and a value that is not known prints nothing. The examples come from the same notes.

${table(
  'name | what it is | for example',
  templateData.map(([path, meaning]) => `| \`${path}\` | ${meaning} | ${shownValue(path, values.get(path))} |`),
)}

## Tokens of Obsidian

The tokens of Obsidian’s core plugin Templates work as they do there: in text, in properties, in \`folder:\` and \`filename:\`, and within blocks.

${plainTable(tokens)}

\`{{date}}\` and \`{{time}}\` use the formats that you chose in the core plugin. \`{{title}}\` is the title of the note that is written. \`{{date:FORMAT}}\` is the same as \`{{date format="FORMAT"}}\`. Capitals make no difference: \`{{Date}}\` is \`{{date}}\`; other names are told apart, and one that does not exist prints nothing, as in Handlebars. Where the data has a field of that name, as in \`{{#each person.meetings}}{{title}}{{/each}}\`, \`{{title}}\`, \`{{date}}\` and \`{{time}}\` alone are the field.

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

A value cannot become anything that the template does not say: no heading, list, link, tag, element of HTML, formula, comment, property, day of a task or mark of another template. How it is made safe depends on where it stands; plain words print as they are. \`{{{triple braces}}}\` insert Markdown as it is.

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
