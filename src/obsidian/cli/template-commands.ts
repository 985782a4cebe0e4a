import type { ReferenceDeskApi } from '../api';
import { formatFlag, inFormat, required, type CliCommand } from './cli-command';
import { rowText } from './row-text';

/** The commands that list templates and print what they give for somebody. Nothing is written to the vault. */
export function templateCommands(api: ReferenceDeskApi): CliCommand[] {
  const person = { value: '<person>', description: 'name, alias, email or path', required: true };
  return [
    {
      name: 'templates',
      description: 'List the templates there are, your own and the built-in',
      flags: formatFlag,
      run: async (params) => inFormat(params, await api.templates(), rowText.template),
    },
    {
      name: 'render',
      description: 'Print a template filled in for somebody',
      flags: {
        template: { value: '<name>', description: 'the name of the template', required: true },
        person: { ...person, description: `${person.description}; several with commas` },
      },
      run: (params) => {
        const template = required(params, 'template', '"Prep"');
        return api.render(template, required(params, 'person', '"Grace Hopper"').split(','));
      },
    },
    {
      name: 'prep',
      description: 'Print prep for somebody',
      flags: { person },
      run: (params) => api.render('Prep', required(params, 'person', '"Grace Hopper"')),
    },
  ];
}
