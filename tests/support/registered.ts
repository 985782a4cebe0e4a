import type { CliFlags, Command, PluginManifest } from 'obsidian';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MemoryStorage } from '../host/data/memory-storage';
import { loadPlugin } from '../host/loader';
import { createHeadlessModule, HeadlessApp, type HeadlessPlugin } from '../host/node/headless';
import { installWindow } from '../host/node/node-window';
import { root } from '../host/root';
import { installDom } from '../host/ui/dom/install-dom';

/** A command of Obsidian’s command palette. */
export type RegisteredCommand = Pick<Command, 'id' | 'name'>;

/** A command of the command line, its name without that of the plugin. */
export interface RegisteredCliCommand {
  readonly name: string;
  readonly description: string;
  readonly flags: CliFlags;
}

export interface Registered {
  readonly commands: readonly RegisteredCommand[];
  readonly cli: readonly RegisteredCliCommand[];
}

/** What the plugin, as it is built, registers when it is loaded. */
export async function registered(): Promise<Registered> {
  const script = pathToFileURL(join(root, 'tests/host/node/plugin-build.mjs')).href;
  const { buildPlugin } = (await import(/* @vite-ignore */ script)) as { buildPlugin(): Promise<string> };
  const mainJs = await readFile(await buildPlugin(), 'utf8');
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as PluginManifest;
  installWindow();
  installDom(window);
  const app = new HeadlessApp(new MemoryStorage({}));
  const Plugin = loadPlugin(mainJs, { obsidian: createHeadlessModule('en') }) as new (
    ...args: ConstructorParameters<typeof HeadlessPlugin>
  ) => HeadlessPlugin;
  const plugin = new Plugin(app, manifest);
  const commands: RegisteredCommand[] = [];
  Object.assign(plugin, { addCommand: (command: Command) => (commands.push(command), command) });
  await plugin.load();
  const prefix = `${manifest.id}:`;
  const cli = app.cli.all().map(({ id, description, flags }) => ({
    name: id.slice(prefix.length),
    description,
    flags: flags ?? {},
  }));
  return { commands, cli };
}
