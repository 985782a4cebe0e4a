import { TFile } from 'obsidian';
import { drawForest, forestFormats, type ForestFormat } from '../../core/graph/draw-forest';
import type { ReadRules } from '../../core/reading/read-rules';
import type { ReferenceDeskApi } from '../api';
import type { TemplateTools } from '../commands/template-tools';
import { explainFile } from '../explain-file';
import { optional, required, type CliCommand } from './cli-command';
import * as say from '../../words/en/cli';

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
      description: say.explainMore,
      flags: { path: { value: '<path>', description: say.theNote, required: true } },
      run: async (params) => {
        const path = required(params, 'path', '"People/Grace Hopper.md"');
        const file = app.vault.getAbstractFileByPath(path) ?? app.vault.getAbstractFileByPath(`${path}.md`);
        if (!(file instanceof TFile)) throw new Error(say.noNote(path));
        const explanation = await explainFile(app, file, await readRules(), desk);
        if (!explanation) throw new Error(say.notIndexedYet(path));
        return explanation;
      },
    },
    {
      name: 'path',
      description: say.pathMore,
      flags: {
        to: { value: '<person>', description: say.whomToReach, required: true },
        from: { value: '<person>', description: say.fromWhom },
      },
      run: (params) => api.path(required(params, 'to', '"Grace Hopper"'), optional(params, 'from') ?? undefined),
    },
    {
      name: 'tree',
      description: say.printTreeOfIntroductions,
      flags: { format: { value: `<${forestFormats.join('|')}>`, description: say.treeFormatMore } },
      run: (params) => {
        const format = optional(params, 'format') ?? 'json';
        if (!isForestFormat(format)) throw new Error(say.noTreeFormat(format, forestFormats.join(', ')));
        return drawForest(desk.forest(), desk.today(), format).trimEnd();
      },
    },
  ];
}

function isForestFormat(format: string): format is ForestFormat {
  return (forestFormats as readonly string[]).includes(format);
}
