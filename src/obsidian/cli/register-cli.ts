import type { Plugin } from 'obsidian';
import type { ReadRules } from '../../core/reading/read-rules';
import type { ReferenceDeskApi } from '../api';
import type { TemplateTools } from '../commands/template-tools';
import { listCommands } from './list-commands';
import { questionCommands } from './question-commands';
import { templateCommands } from './template-commands';

/** Obsidian's own command line: `reference-desk:follow-ups` and the others. They wait for the first reading and write nothing. */
export function registerCli(
  plugin: Plugin,
  tools: TemplateTools,
  api: ReferenceDeskApi,
  readRules: () => Promise<ReadRules>,
): void {
  const commands = [
    ...listCommands(tools.desk, api),
    ...questionCommands(tools, api, readRules),
    ...templateCommands(api),
  ];
  for (const { name, description, flags, run } of commands) {
    plugin.registerCliHandler(`reference-desk:${name}`, description, flags, async (params) => {
      await tools.desk.whenReady();
      const answer = await run(params);
      return typeof answer === 'string' ? answer : JSON.stringify(answer, null, 2);
    });
  }
}
