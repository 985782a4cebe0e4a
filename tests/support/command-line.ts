import type { App, CliHandler, Plugin } from 'obsidian';
import { vi } from 'vitest';
import {
  makePerson,
  meetingNoteInFolder,
  personNote,
  personPath,
  plainNoteAt,
} from '../../src/interviews/ui/new-notes';
import { TemplateFiles } from '../../src/interviews/ui/template-files';
import { dayOf } from '../../src/model/day';
import { apiOf, type ReferenceDeskApi } from '../../src/plugin/api';
import { registerCli } from '../../src/plugin/cli/cli-command';
import { importCommands, quietChanges } from '../../src/plugin/cli/import-commands';
import { meetingsCommands } from '../../src/plugin/cli/meetings-command';
import { readingCommands } from '../../src/plugin/cli/reading-commands';
import { suggestionCommands } from '../../src/plugin/cli/suggestion-commands';
import { writingCommands } from '../../src/plugin/cli/writing-commands';
import type { ImportDeps } from '../../src/importing/ui/import-session';
import { KeptConnections } from '../../src/importing/ui/kept-connections';
import { Changes } from '../../src/vault/changes';
import { NoteWriter } from '../../src/vault/note-writer';
import { defaultSettings, type Settings } from '../../src/vault/settings';
import { SettingsStore } from '../../src/vault/settings-store';
import { readRulesOf } from '../../src/vault/vault-conventions';
import { openDesk, type OpenDesk } from './open-desk';

/** The plugin's commands for a terminal, over notes in memory. */
export interface CommandLine {
  run(name: string, params?: Record<string, string>): Promise<string>;
  read(path: string): Promise<string>;
  readonly api: ReferenceDeskApi;
  readonly opened: OpenDesk;
  /** What importing needs, for a test that chooses as a person would in the review. */
  readonly importing: ImportDeps;
}

/** Monday, 23 November 2026. */
const today = dayOf(2026, 11, 23) ?? 0;

export async function commandLine(
  vault: Record<string, string>,
  settings: Partial<Settings> = {},
  on = today,
): Promise<CommandLine> {
  const opened = await openDesk(vault, undefined, undefined, settings);
  const { desk } = opened;
  const app = {
    ...opened.app,
    vault: opened.vault,
    workspace: { getLeavesOfType: () => [], getActiveFile: () => null },
  } as unknown as App;
  vi.spyOn(desk, 'today').mockReturnValue(on);
  const handlers = new Map<string, CliHandler>();
  const plugin = {
    registerCliHandler: (name: string, _: string, __: unknown, run: CliHandler) => handlers.set(name, run),
  };
  const writer = new NoteWriter(app);
  const readRules = () => readRulesOf(app, { ...defaultSettings(), ...settings });
  const templates = new TemplateFiles(app, desk);
  let data: unknown = settings;
  const store = new SettingsStore({
    load: () => Promise.resolve(data),
    save: (saved) => Promise.resolve(void (data = saved)),
  });
  await store.load();
  const changes = new Changes(writer);
  const making = { app, desk, templates, readRules, changes };
  const deps = {
    ...{ app, desk, store, templates, writer, changes, readRules },
    connections: new KeptConnections(app, store, changes),
    personNote: (name: string) => personNote(making, name),
    meetingNote: meetingNoteInFolder.bind(null, making),
    plainNote: (path: string) => plainNoteAt(making, path),
    personPath: (name: string, note?: string | null) => personPath(making, name, note),
    makePerson: (name: string, introducer?: string | null, note?: string | null) =>
      makePerson(making, name, introducer, note),
  };
  const api = apiOf(deps);
  registerCli(plugin as unknown as Plugin, desk, [
    ...readingCommands(deps, api),
    ...writingCommands(deps),
    ...suggestionCommands(deps),
    ...importCommands(deps),
    ...meetingsCommands(deps),
  ]);
  return {
    api,
    opened,
    importing: { ...deps, changes: quietChanges(writer) },
    run: async (name, params = {}) => {
      const handler = handlers.get(`reference-desk:${name}`);
      if (!handler) throw new Error(`no command ${name}`);
      return handler(params);
    },
    read: (path) => opened.vault.read(opened.file(path)),
  };
}
