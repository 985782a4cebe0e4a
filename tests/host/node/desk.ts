import type { PluginManifest } from 'obsidian';
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { MemoryStorage } from '../data/memory-storage';
import { OverlayStorage } from '../data/overlay-storage';
import { loadPlugin } from '../loader';
import { root } from '../root';
import { installDom } from '../ui/dom/install-dom';
import { readArguments, usage, type DeskArguments } from './desk-arguments';
import { FolderStorage } from './folder-storage';
import { setClock } from './frozen-clock';
import { createHeadlessModule, HeadlessApp, type HeadlessPlugin } from './headless';
import { installWindow } from './node-window';
import { UsageError } from './usage-error';

export interface DeskResult {
  /** 0: done; 1: the plugin refused or failed, or some of what was to be written was refused; 2: wrongly asked. */
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Runs one command of the built plugin over a folder of notes. `mainJs` is the path of the built plugin. */
export async function runDesk(argv: readonly string[], mainJs: string): Promise<DeskResult> {
  try {
    const args = readArguments(argv);
    const answer = args.help === null ? await ask(args, mainJs) : await helpOf(args, args.help, mainJs);
    const code = isRefused(answer) ? 1 : 0;
    return { code, out: answer.endsWith('\n') ? answer : `${answer}\n`, err: '' };
  } catch (error) {
    return { code: error instanceof UsageError ? 2 : 1, out: '', err: `${oneLine(error)}\n` };
  }
}

/** What went wrong, in one line. */
export function oneLine(error: unknown): string {
  const words = error instanceof Error ? error.message || error.name : String(error);
  return words.replace(/\s*\n\s*/g, ' ').trim();
}

/** Whether a command that writes many notes says that it could not write some. */
function isRefused(answer: string): boolean {
  if (!answer.startsWith('{')) return false;
  const { refused } = JSON.parse(answer) as { readonly refused?: unknown };
  return Array.isArray(refused) && refused.length > 0;
}

/** Says which commands there are, or what one takes. */
async function helpOf({ language }: DeskArguments, of: string, mainJs: string): Promise<string> {
  installWindow();
  installDom(window);
  const app = new HeadlessApp(new MemoryStorage());
  const plugin = await makePlugin(app, mainJs, language);
  try {
    await plugin.load();
    const prefix = `${plugin.manifest.id}:`;
    const own = app.cli.all().map((command) => ({ ...command, name: command.id.replace(prefix, '') }));
    if (of === '') return [usage, '', ...own.map(({ name, description }) => `${name}: ${description}`)].join('\n');
    const command = own.find(({ name }) => name === of);
    if (!command) throw new UsageError(`There is no command “${of}”. There are: ${commandsOf(app, plugin)}.`);
    const flags = Object.entries(command.flags ?? {}).map(([flag, { value = '', description, required }]) => {
      const words = `${flag}=${value}`;
      return `  ${required === true ? words : `[${words}]`} ${description}`;
    });
    return [`${of}: ${command.description}`, ...flags].join('\n');
  } finally {
    plugin.unload();
  }
}

async function ask(args: DeskArguments, mainJs: string): Promise<string> {
  const folder = await openFolder(args.vault);
  if (args.today !== null) setClock(args.today);
  installWindow();
  installDom(window);
  const app = new HeadlessApp(args.write ? folder : new OverlayStorage(folder));
  const plugin = await makePlugin(app, mainJs, args.language);
  withSettings(plugin, args.settings);
  try {
    return await answerOf(app, plugin, args);
  } finally {
    // Else it would go on reading notes for questions that nobody asks any more.
    plugin.unload();
  }
}

async function answerOf(app: HeadlessApp, plugin: HeadlessPlugin, args: DeskArguments): Promise<string> {
  // As Obsidian starts: plugins first, then the vault, then the layout.
  await plugin.load();
  const id = `${plugin.manifest.id}:${args.command}`;
  const command = app.cli.get(id);
  if (!command) throw new UsageError(`There is no command “${args.command}”. There are: ${commandsOf(app, plugin)}.`);
  for (const [flag, { required }] of Object.entries(command.flags ?? {})) {
    if (required === true && args.params[flag] === undefined) {
      throw new UsageError(`“${args.command}” needs ${flag}=, which is: ${command.flags?.[flag]?.description ?? flag}`);
    }
  }
  await app.vault.load();
  await app.metadataCache.whenResolved();
  app.workspace.setLayoutReady();
  // A command that asks whether it may write is told; the others write, into the folder or over it.
  const asks = command.flags?.['write'] !== undefined && args.write;
  return app.cli.run(id, asks ? { write: 'true', ...args.params } : args.params);
}

async function openFolder(given: string): Promise<FolderStorage> {
  // `npm run` goes to the project's folder; a path is meant from where the user is.
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  const path = resolve(npm_lifecycle_event === 'desk' ? (INIT_CWD ?? '') : '', given);
  const stats = await stat(path).catch(() => null);
  if (!stats?.isDirectory()) throw new UsageError(`There is no folder “${given}”.`);
  return FolderStorage.open(path, { watched: false });
}

async function makePlugin(app: HeadlessApp, mainJs: string, language: string): Promise<HeadlessPlugin> {
  const require = createRequire(import.meta.url);
  const editor = ['commands', 'lang-markdown', 'language', 'state', 'view'].map((name) => `@codemirror/${name}`);
  const modules = { obsidian: createHeadlessModule(language) };
  // Loaded only if the plugin asks for them.
  for (const name of editor) Object.defineProperty(modules, name, { get: () => require(name) as object });
  const Plugin = loadPlugin(await readFile(mainJs, 'utf8'), modules) as new (
    ...args: ConstructorParameters<typeof HeadlessPlugin>
  ) => HeadlessPlugin;
  return new Plugin(app, JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as PluginManifest);
}

/** Lays values over data.json, for this run alone: nothing of it is written unless the plugin saves its settings. */
function withSettings(plugin: HeadlessPlugin, settings: Readonly<Record<string, unknown>>): void {
  const loadData = plugin.loadData.bind(plugin);
  plugin.loadData = async () => ({ ...((await loadData()) as object | null), ...settings });
}

function commandsOf(app: HeadlessApp, plugin: HeadlessPlugin): string {
  const prefix = `${plugin.manifest.id}:`;
  return app.cli
    .all()
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id }) => id.slice(prefix.length))
    .join(', ');
}
