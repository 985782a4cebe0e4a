// Builds what is released: main.js and styles.css for Obsidian, dist/ for npm. Reproducible: no dates, no absolute paths.
//   node esbuild.config.mjs            both
//   node esbuild.config.mjs --watch    the plugin, again at every change
import { context, build } from 'esbuild';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/** Every file of templates/ as `{ path: text }`, importable as 'virtual:templates', in one fixed order. */
const templatesPlugin = {
  name: 'templates',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^virtual:templates$/ }, () => ({ path: 'templates', namespace: 'templates' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'templates' }, async () => {
      const folder = join(root, 'templates');
      const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
      const entries = await Promise.all(
        names.map(async (name) => [name, (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')]),
      );
      return {
        contents: JSON.stringify(Object.fromEntries(entries)),
        loader: 'json',
        watchFiles: names.map((name) => join(folder, name)),
        watchDirs: [folder],
      };
    });
  },
};

/** Parts of luxon that nothing of ours calls: intervals, lists of names, and parsing by tokens (days are read
 * from ISO alone). About 5 KB of gzip. */
const unused = /luxon[\\/]src[\\/](?:interval|info|impl[\\/]tokenParser)\.js$/;

/** Bundles luxon from its sources, with a word of warning in the place of what nobody calls. */
const luxonPlugin = {
  name: 'luxon',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^luxon$/ }, () => ({
      path: join(root, 'node_modules/luxon/src/luxon.js'),
      sideEffects: false,
    }));
    esbuild.onLoad({ filter: unused }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const names = [...source.matchAll(/^export (?:default )?(?:class|function) (\w+)/gm)].map(([, name]) => name);
      const main = /^export default class (\w+)/m.exec(source)?.[1];
      const stubs = names.map((name) =>
        name === main
          ? `export default class ${name} {}`
          : `export function ${name}() { throw new Error('luxon: not bundled'); }`,
      );
      return { contents: stubs.join('\n') };
    });
  },
};

/** styles/*.css, in order of name, joined into styles.css. */
async function joinStyles() {
  const folder = join(root, 'styles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const parts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  await writeFile(
    join(root, 'styles.css'),
    parts.map((part) => part.replaceAll('\r\n', '\n').trim()).join('\n\n') + '\n',
  );
}

export const pluginOptions = {
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2018',
  external: ['obsidian', '@codemirror/*'],
  legalComments: 'none',
  minify: true,
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [templatesPlugin, luxonPlugin],
};

export const libraryOptions = {
  absWorkingDir: root,
  entryPoints: ['src/library.ts'],
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  external: ['luxon'],
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [templatesPlugin],
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await joinStyles();
  if (process.argv.includes('--watch')) await (await context(pluginOptions)).watch();
  else await Promise.all([build(pluginOptions), build(libraryOptions)]);
}
