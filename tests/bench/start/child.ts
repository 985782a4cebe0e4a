/**
 * One start of one plugin, in a process of its own: compile, evaluate, `onload`. Node keeps no compiled code between processes, so each
 * start is a first one. The app is the host's without its interface, the same for every contender.
 *   node child.mjs <main.js>   prints { compile, evaluate, onload } in milliseconds
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import type { PluginManifest } from 'obsidian';
import { MemoryStorage } from '../../host/data/memory-storage';
import { createHeadlessModule, HeadlessApp, type HeadlessPlugin } from '../../host/node/headless';
import { installWindow } from '../../host/node/node-window';
import { installDom } from '../../host/ui/dom/install-dom';

const file = process.argv[2] ?? '';
const code = await readFile(file, 'utf8');
installWindow();
installDom(window);

// What a plugin may require is loaded already when Obsidian starts it.
const load = createRequire(import.meta.url);
const modules: Record<string, unknown> = { obsidian: createHeadlessModule('en') };
for (const part of ['commands', 'language', 'state', 'view']) {
  modules[`@codemirror/${part}`] = load(`@codemirror/${part}`);
}
const require = (name: string): unknown => {
  if (name in modules) return modules[name];
  throw new Error(`${file} requires “${name}”, which is not here.`);
};
const app = new HeadlessApp(new MemoryStorage({}));
const manifest = { id: 'contender', name: 'Contender', version: '1.0.0' } as PluginManifest;
const module: { exports: unknown } = { exports: {} };

const begin = performance.now();
const script = new Script(`(function (require, module, exports) {${code}\n})`, { filename: 'main.js' });
const compiled = performance.now();
(script.runInThisContext() as (...all: unknown[]) => void)(require, module, module.exports);
const exported = module.exports as { default?: unknown };
const Plugin = (exported.default ?? exported) as new (app: HeadlessApp, manifest: PluginManifest) => HeadlessPlugin;
const evaluated = performance.now();
await new Plugin(app, manifest).load();
const loaded = performance.now();

const times = { compile: compiled - begin, evaluate: evaluated - compiled, onload: loaded - evaluated };
process.stdout.write(JSON.stringify(times), () => process.exit(0));
