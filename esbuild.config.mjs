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

/** Parts of luxon that nothing of ours calls: intervals, lists of names, and parsing by tokens (days are read from ISO alone). */
const unused = /luxon[\\/]src[\\/](?:interval|info|impl[\\/]tokenParser)\.js$/;

/**
 * Bundles luxon from its sources without what nobody calls: about 8 KB of gzip. The parts above are left out whole, and so are methods
 * of its classes whose names appear neither in our templating nor in anything of luxon that stays, be it only within a string.
 */
const luxonPlugin = {
  name: 'luxon',
  async setup(esbuild) {
    const folder = join(root, 'node_modules/luxon/src');
    const shaken = await shakeClasses(folder, join(root, 'src/templating'));
    esbuild.onResolve({ filter: /^luxon$/ }, () => ({ path: join(folder, 'luxon.js'), sideEffects: false }));
    esbuild.onLoad({ filter: /luxon[\\/]src[\\/]/ }, async ({ path }) => {
      return { contents: unused.test(path) ? stubOf(await readFile(path, 'utf8')) : shaken.get(path) };
    });
  },
};

function stubOf(source) {
  const names = [...source.matchAll(/^export (?:default )?(?:class|function) (\w+)/gm)].map(([, name]) => name);
  const main = /^export default class (\w+)/m.exec(source)?.[1];
  const stubs = names.map((name) =>
    name === main
      ? `export default class ${name} {}`
      : `export function ${name}() { throw new Error('luxon: not bundled'); }`,
  );
  return stubs.join('\n');
}

/** The texts of a library's modules without the class members that cannot be reached from `users` or from what remains. */
async function shakeClasses(folder, users) {
  const members = [];
  const reached = new Set();
  const texts = new Map();
  const visit = (path) => (node) => {
    if (ts.isClassElement(node) && !ts.isConstructorDeclaration(node)) {
      members.push({ path, node, name: node.name.getText(), words: wordsIn(node) });
    } else if (isWord(node)) reached.add(node.text);
    else ts.forEachChild(node, visit(path));
  };
  for (const path of await filesIn(folder, '.js')) {
    if (unused.test(path)) continue;
    const source = await parse(path);
    texts.set(path, source.text);
    visit(path)(source);
  }
  for (const path of await filesIn(users, '.ts')) for (const word of wordsIn(await parse(path))) reached.add(word);
  let left = members;
  for (let next = null; next === null || next.length > 0;) {
    next = left.filter(({ name }) => reached.has(name));
    left = left.filter(({ name }) => !reached.has(name));
    for (const { words } of next) for (const word of words) reached.add(word);
  }
  for (const { path, node } of left.reverse()) {
    const text = texts.get(path);
    texts.set(path, text.slice(0, node.getFullStart()) + text.slice(node.getEnd()));
  }
  return texts;
}

async function parse(path) {
  return ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function isWord(node) {
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node);
}

/** Every name and every string in a piece of code. */
function wordsIn(node, words = new Set()) {
  if (isWord(node)) words.add(node.text);
  ts.forEachChild(node, (child) => void wordsIn(child, words));
  return words;
}

async function filesIn(folder, ending) {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

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

/** esbuild bundles, terser makes it smaller still: about 4 KB of gzip. */
async function buildPlugin() {
  const { outputFiles } = await build({ ...pluginOptions, write: false });
  const { code } = await minify(outputFiles[0].text, { ecma: 2018, toplevel: true, compress: { passes: 2 } });
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
