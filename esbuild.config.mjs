// Builds what is released: main.js and styles.css for Obsidian, dist/ for npm. Reproducible: no dates, no absolute paths.
//   node esbuild.config.mjs            both
//   node esbuild.config.mjs --watch    the plugin with a source map, again at every change
import { build, context } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const target = 'es2021';
const root = dirname(fileURLToPath(import.meta.url));

/** The texts of the Markdown files in a folder, by file name, in one fixed order. */
async function readTemplates(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index].replaceAll('\r\n', '\n')]));
}

/** `{ en: { file name: text }, de: { … } }`, importable as 'virtual:templates': templates/ is English, its folders are other languages. */
const templatesPlugin = {
  name: 'templates',
  setup(esbuild) {
    const folder = join(root, 'templates');
    esbuild.onResolve({ filter: /^virtual:templates$/ }, () => ({ path: 'templates', namespace: 'templates' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'templates' }, async () => {
      const entries = await readdir(folder, { withFileTypes: true });
      const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      const all = { en: await readTemplates(folder) };
      for (const language of languages.sort()) all[language] = await readTemplates(join(folder, language));
      const files = Object.keys(all).flatMap((language) =>
        Object.keys(all[language]).map((name) => join(folder, language === 'en' ? '' : language, name)),
      );
      return { contents: JSON.stringify(all), loader: 'json', watchFiles: files, watchDirs: [folder] };
    });
  },
};

/** The bundle of the worker that arranges the network, importable as text from 'virtual:arrange-worker'. */
const workerPlugin = {
  name: 'worker',
  setup(esbuild) {
    const entry = join(root, 'src/introductions/ui/arrange-worker.ts');
    esbuild.onResolve({ filter: /^virtual:arrange-worker$/ }, () => ({ path: entry, namespace: 'worker' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'worker' }, async () => {
      const options = { absWorkingDir: root, entryPoints: [entry], bundle: true, minify: true, target };
      const { outputFiles, metafile } = await build({ ...options, metafile: true, write: false });
      const watchFiles = Object.keys(metafile.inputs).map((path) => join(root, path));
      return { contents: outputFiles[0].text, loader: 'text', watchFiles };
    });
  },
};

export const pluginOptions = {
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target,
  external: ['obsidian', '@codemirror/*'],
  legalComments: 'none',
  minify: true,
  charset: 'utf8',
  // An engine checks every pattern literal when it loads the file, and those with \p{…} took a quarter of that: `new RegExp` takes no
  // time before it is reached. Where one is reached for every line of every note, it stands in `lazily`.
  supported: { 'regexp-unicode-property-escapes': false },
  logLevel: 'warning',
  plugins: [templatesPlugin, workerPlugin],
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

/** styles/*.css, in order of name, joined into styles.css. */
async function joinStyles() {
  const folder = join(root, 'styles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const parts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const texts = parts.map((part) => part.replaceAll('\r\n', '\n').trim());
  await writeFile(join(root, 'styles.css'), `${texts.join('\n\n')}\n`);
}

/** The library's types. Node resolves only imports that name the file's ending, so the endings are added. */
function emitTypes() {
  const config = join(root, 'src/tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    dirname(config),
  );
  const settings = { ...options, declaration: true, emitDeclarationOnly: true, noEmit: false };
  const folders = { rootDir: join(root, 'src'), outDir: join(root, 'dist/types') };
  const files = [join(root, 'src/library.ts'), join(root, 'src/virtual-modules.d.ts')];
  ts.createProgram(files, { ...settings, ...folders }).emit(undefined, (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    ts.sys.writeFile(path, text.replace(/(from '\.[^']*)'/g, "$1.js'").replace(/(from "\.[^"]*)"/g, '$1.js"'));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await joinStyles();
  if (process.argv.includes('--watch')) {
    const watched = await context({ ...pluginOptions, minify: false, sourcemap: 'inline' });
    await watched.watch();
  } else {
    await Promise.all([build(pluginOptions), build(libraryOptions)]);
    emitTypes();
  }
}
