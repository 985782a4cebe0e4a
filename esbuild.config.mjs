// Builds what is released: main.js and styles.css for Obsidian, dist/ for npm. Reproducible: no dates, no absolute paths.
//   node esbuild.config.mjs            both
//   node esbuild.config.mjs --watch    the plugin, again at every change
import { context, build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import ts from 'typescript';

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
  target: 'es2020',
  external: ['obsidian', '@codemirror/*'],
  legalComments: 'none',
  minify: true,
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [templatesPlugin],
};

/** esbuild bundles, terser makes it smaller still: about 4 KB of gzip. */
async function buildPlugin() {
  const { outputFiles } = await build({ ...pluginOptions, write: false });
  const { code } = await minify(outputFiles[0].text, { ecma: 2020, toplevel: true, compress: { passes: 2 } });
  await writeFile(join(root, pluginOptions.outfile), `${code}\n`);
}

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

/** The library's types, with the file endings that Node's way of resolving asks for. Whether they are right is the type check's to say. */
function emitTypes() {
  const config = join(root, 'src/templating/tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    dirname(config),
  );
  const settings = { declaration: true, emitDeclarationOnly: true, noEmit: false };
  const folders = { rootDir: join(root, 'src'), outDir: join(root, 'dist/types') };
  const program = ts.createProgram([join(root, 'src/library.ts'), join(root, 'src/virtual-templates.d.ts')], {
    ...options,
    ...settings,
    ...folders,
  });
  program.emit(undefined, (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    ts.sys.writeFile(path, text.replace(/(from '\.[^']*)'/g, "$1.js'").replace(/(from "\.[^"]*)"/g, '$1.js"'));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await joinStyles();
  if (process.argv.includes('--watch')) await (await context(pluginOptions)).watch();
  else {
    await Promise.all([buildPlugin(), build(libraryOptions)]);
    emitTypes();
  }
}
