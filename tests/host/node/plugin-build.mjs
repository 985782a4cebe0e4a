// Builds what the command line runs, into .cache/, and only when something changed since.
import { mkdirSync, readdirSync, renameSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleForNode, root } from '../run-typescript.mjs';

/** When the newest of these files and folders was changed; a folder changes when a file comes or goes. */
function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const stats = statSync(path);
      const own = Math.ceil(stats.mtimeMs / 1000);
      return stats.isDirectory() ? Math.max(own, newest(readdirSync(path).map((name) => join(path, name)))) : own;
    }),
    0,
  );
}

/** Builds `outfile` unless it carries the time of its newest source. Another process may do the same meanwhile: it is put there whole. */
async function buildIfStale(outfile, sources, make) {
  const stamp = newest(sources.map((path) => join(root, path)));
  const there = statSync(outfile, { throwIfNoEntry: false });
  if (there && Math.ceil(there.mtimeMs / 1000) === stamp) return;
  mkdirSync(dirname(outfile), { recursive: true });
  const temporary = `${outfile}.${process.pid}`;
  await make(temporary);
  utimesSync(temporary, stamp, stamp);
  renameSync(temporary, outfile);
}

/** The compiler takes longer to load than most commands to answer: only who builds loads it. */
async function build(outfile) {
  const [esbuild, { pluginOptions }] = await Promise.all([import('esbuild'), import('../../../esbuild.config.mjs')]);
  await esbuild.build({ ...pluginOptions, outfile });
}

/** The plugin as it is released; gives the path of the file. */
export async function buildPlugin() {
  const outfile = join(root, '.cache/desk/main.js');
  await buildIfStale(outfile, ['src', 'templates', 'package.json', 'esbuild.config.mjs'], build);
  return outfile;
}

/** The command line's own code; gives the path of a module for Node. */
export async function buildDesk() {
  const outfile = join(root, '.cache/host/desk.mjs');
  await buildIfStale(
    outfile,
    ['tests/host/data', 'tests/host/node', 'tests/host/ui', 'tests/host/loader.ts', 'package.json'],
    (path) => bundleForNode('tests/host/node/desk.ts', path),
  );
  return outfile;
}
