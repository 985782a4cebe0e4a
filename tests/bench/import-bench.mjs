// Loads what a bench measures.
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../host/run-typescript.mjs';

/** Bundles a TypeScript file, given by its path inside the project, as the plugin is built, and loads it in Node. */
export async function importBench(path) {
  mkdirSync(join(root, '.cache/host'), { recursive: true });
  const outfile = join(root, '.cache/host', `${basename(path, '.ts')}-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [path],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // As the plugin is built: for Node, patterns with \p{…} would be made anew at each use.
    target: 'es2021',
    packages: 'external',
    alias: { obsidian: join(root, 'tests/support/obsidian-module.ts') },
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
