import { TFile } from 'obsidian';
import { drawForest, type ForestFormat, forestFormats } from '../../introductions/exports';
import type { ReadRules } from '../../notes/read-rules';
import type { ReferenceDeskApi } from '../api';
import type { TemplateTools } from '../../interviews/ui/insert-template';
import { explainFile } from '../../people/ui/explain-modal';
import { type CliCommand, optional, required } from './register-cli';
import { say } from '../../i18n/words';

/** The commands that answer a question about one note, one person or the whole network. */
export function questionCommands(
  tools: TemplateTools,
  api: ReferenceDeskApi,
  readRules: () => Promise<ReadRules>,
): CliCommand[] {
  const { app, desk } = tools;
  return [
    {
      name: 'explain',
      description: say.plugin.explainMore,
      flags: { path: { value: '<path>', description: say.plugin.theNote, required: true } },
      run: async (params) => {
        const path = required(params, 'path', '"People/Grace Hopper.md"');
        const file = app.vault.getAbstractFileByPath(path) ?? app.vault.getAbstractFileByPath(`${path}.md`);
        if (!(file instanceof TFile)) throw new Error(say.plugin.noNote(path));
        const explanation = await explainFile(app, file, await readRules(), desk);
        if (!explanation) throw new Error(say.plugin.notIndexedYet(path));
        return explanation;
      },
    },
    {
      name: 'path',
      description: say.plugin.pathMore,
      flags: {
        to: { value: '<person>', description: say.plugin.whomToReach, required: true },
        from: { value: '<person>', description: say.plugin.fromWhom },
      },
      run: (params) => api.path(required(params, 'to', '"Grace Hopper"'), optional(params, 'from') ?? undefined),
    },
    {
      name: 'tree',
      description: say.plugin.printTreeOfIntroductions,
      flags: { format: { value: `<${forestFormats.join('|')}>`, description: say.plugin.treeFormatMore } },
      run: (params) => {
        const format = optional(params, 'format') ?? 'json';
        if (!isForestFormat(format))
          throw new Error(say.plugin.noTreeFormat({ format: format, forestFormats: forestFormats.join(', ') }));
        return drawForest(desk.forest(), desk.today(), format).trimEnd();
      },
    },
  ];
}

function isForestFormat(format: string): format is ForestFormat {
  return (forestFormats as readonly string[]).includes(format);
}
