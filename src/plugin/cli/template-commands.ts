import type { ReferenceDeskApi } from '../api';
import { type CliCommand, formatFlag, inFormat, required } from './register-cli';
import { rowText } from './row-text';
import { say } from '../../i18n/words';

/** The commands that list templates and print what they give for somebody. Nothing is written to the vault. */
export function templateCommands(api: ReferenceDeskApi): CliCommand[] {
  const person = { value: '<person>', description: say.plugin.nameAliasEmailOrPath, required: true };
  return [
    {
      name: 'templates',
      description: say.plugin.listTemplates,
      flags: formatFlag(),
      run: async (params) => inFormat(params, await api.templates(), rowText.template),
    },
    {
      name: 'render',
      description: say.plugin.printTemplate,
      flags: {
        template: { value: '<name>', description: say.plugin.nameOfTemplate, required: true },
        person: { ...person, description: say.plugin.severalWithCommas(person.description) },
      },
      run: (params) => {
        const template = required(params, 'template', '"Prep"');
        return api.render(template, required(params, 'person', '"Grace Hopper"').split(','));
      },
    },
    {
      name: 'prep',
      description: say.plugin.printPrepForSomebody,
      flags: { person },
      run: (params) => api.render('Prep', required(params, 'person', '"Grace Hopper"')),
    },
  ];
}
