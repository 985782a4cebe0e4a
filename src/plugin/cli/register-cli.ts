import type { Plugin } from 'obsidian';
import type { ReferenceDeskApi } from '../api';
import type { ActionTools } from '../../people/ui/person-action';
import { listCommands } from './list-commands';
import { questionCommands } from './question-commands';
import { templateCommands } from './template-commands';
import { writingCommands } from './writing-commands';

/** Obsidian's own command line: `reference-desk:follow-ups` and the others. They wait for the first reading; only settle, log, snooze and set write. */
export function registerCli(plugin: Plugin, tools: ActionTools, api: ReferenceDeskApi): void {
  const commands = [
    ...listCommands(tools.desk, api),
    ...questionCommands(tools, api, tools.readRules),
    ...templateCommands(api),
    ...writingCommands(tools),
  ];
  for (const { name, description, flags, run } of commands) {
    plugin.registerCliHandler(`reference-desk:${name}`, description, flags, async (params) => {
      await tools.desk.whenReady();
      const answer = await run(params);
      return typeof answer === 'string' ? answer : JSON.stringify(answer, null, 2);
    });
  }
}
