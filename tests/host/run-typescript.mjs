// Node 20 does not read TypeScript: scripts bundle the host's files into .cache/host/ first, and load that.
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a TypeScript file, given by its path inside the project, into a module for Node. */
export async function bundleForNode(path, outfile) {
  const { build } = await import('esbuild');
  return build({
    absWorkingDir: root,
    entryPoints: [path],
    outfile,
    allowOverwrite: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}

/** Loads a TypeScript file, given by its path inside the project, in Node. */
export async function importTypeScript(path) {
  const outfile = join(root, '.cache/host', `${basename(path, '.ts')}-${process.pid}.mjs`);
  await bundleForNode(path, outfile);
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
