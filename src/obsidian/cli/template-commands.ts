import { parseYaml } from 'obsidian';
import { applyEdits } from '../../core/writing/edit';
import { insertTemplate, type RenderedNote } from '../../core/writing/insert-template';
import type { TemplateTools } from '../commands/template-tools';
import { formatFlag, inFormat, required, type CliCommand } from './cli-command';
import { findPerson } from './find-person';
import { rowText } from './row-text';

/** The commands that list templates and print what they give for somebody. Nothing is written to the vault. */
export function templateCommands(tools: TemplateTools): CliCommand[] {
  const { desk, templates } = tools;
  const person = { value: '<person>', description: 'name, alias, email or path', required: true };
  return [
    {
      name: 'templates',
      description: 'List the templates there are, your own and the built-in',
      flags: formatFlag,
      run: async (params) => inFormat(params, await templates.list(), rowText.template),
    },
    {
      name: 'render',
      description: 'Print a template filled in for somebody',
      flags: {
        template: { value: '<name>', description: 'the name of the template', required: true },
        person: { ...person, description: `${person.description}; several with commas` },
      },
      run: async (params) => {
        const name = required(params, 'template', '"Prep"');
        const people = required(params, 'person', '"Grace Hopper"').split(',');
        const [first, ...others] = people.map((words) => findPerson(desk.network, words.trim()));
        if (!first) throw new Error('Say for whom: person="Grace Hopper"');
        return asNote(await templates.fill(name, { people: [first, ...others], meeting: null }));
      },
    },
    {
      name: 'prep',
      description: 'Print prep for somebody',
      flags: { person },
      run: async (params) => {
        const somebody = findPerson(desk.network, required(params, 'person', '"Grace Hopper"'));
        return asNote(await templates.fill('Prep', { people: [somebody], meeting: null }));
      },
    },
  ];
}

/** What would stand in a new note, and where the cursor would be in it. */
function asNote(filled: RenderedNote): { readonly text: string; readonly cursor: number } {
  const inserted = insertTemplate('', { from: 0, to: 0 }, filled, parseYaml);
  if ('refusal' in inserted) throw new Error(`${inserted.refusal.what} ${inserted.refusal.remedy}`);
  return { text: applyEdits('', inserted.edits), cursor: inserted.cursor };
}
