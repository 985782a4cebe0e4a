import { TFile } from 'obsidian';
import { drawForest, forestFormats, type ForestFormat } from '../../core/graph/draw-forest';
import type { ReadRules } from '../../core/reading/read-rules';
import type { ReferenceDeskApi } from '../api';
import type { TemplateTools } from '../commands/template-tools';
import { explainFile } from '../explain-file';
import { optional, required, type CliCommand } from './cli-command';

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
      description: 'Say why a note is, or is not, a person or a meeting',
      flags: { path: { value: '<path>', description: 'the note', required: true } },
      run: async (params) => {
        const path = required(params, 'path', '"People/Grace Hopper.md"');
        const file = app.vault.getAbstractFileByPath(path) ?? app.vault.getAbstractFileByPath(`${path}.md`);
        if (!(file instanceof TFile))
          throw new Error(`There is no note “${path}”. Write its path from the root of the vault.`);
        const explanation = await explainFile(app, file, await readRules(), desk);
        if (!explanation) throw new Error(`Obsidian has not indexed “${path}” yet. Try again in a moment.`);
        return explanation;
      },
    },
    {
      name: 'path',
      description: 'Say how to reach somebody, and the note that proves each step',
      flags: {
        to: { value: '<person>', description: 'whom to reach', required: true },
        from: { value: '<person>', description: 'from whom (you, if nobody is named)' },
      },
      run: (params) => api.path(required(params, 'to', '"Grace Hopper"'), optional(params, 'from') ?? undefined),
    },
    {
      name: 'tree',
      description: 'Print the tree of introductions',
      flags: { format: { value: `<${forestFormats.join('|')}>`, description: 'json, if nothing else is said' } },
      run: (params) => {
        const format = optional(params, 'format') ?? 'json';
        if (!isForestFormat(format))
          throw new Error(`There is no format “${format}”. Write ${forestFormats.join(', ')}.`);
        return drawForest(desk.forest(), desk.today(), format).trimEnd();
      },
    },
  ];
}

function isForestFormat(format: string): format is ForestFormat {
  return (forestFormats as readonly string[]).includes(format);
}
