// Builds what is released: main.js and styles.css for Obsidian, dist/ for npm. Reproducible: no dates, no absolute paths.
//   node esbuild.config.mjs            both
//   node esbuild.config.mjs --watch    the plugin, again at every change
//   node esbuild.config.mjs --language=de    both, the plugin in another language of src/words
import { build, context, transform } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { minify } from '@swc/wasm';
import ts from 'typescript';
import { roomByRoom } from './src/room-by-room.mjs';
import { wordsInPlace } from './src/words/in-place.mjs';

const target = 'es2021';
const root = dirname(fileURLToPath(import.meta.url));

/** Every file of templates/ as `{ path: text }`, importable as 'virtual:templates', in one fixed order; from templates/de/ in German. */
const templatesPlugin = (language = 'en') => ({
  name: 'templates',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^virtual:templates$/ }, () => ({ path: 'templates', namespace: 'templates' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'templates' }, async () => {
      const folder = join(root, 'templates', language === 'en' ? '' : language);
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
});

/** The bundle that arranges the network beside the main thread, importable as text from 'virtual:arrange-worker'. */
const workerPlugin = {
  name: 'worker',
  setup(esbuild) {
    const entry = join(root, 'src/obsidian/views/graph/arrange-worker.ts');
    esbuild.onResolve({ filter: /^virtual:arrange-worker$/ }, () => ({ path: entry, namespace: 'worker' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'worker' }, async () => {
      const { outputFiles, metafile } = await build({
        absWorkingDir: root,
        entryPoints: [entry],
        bundle: true,
        minify: true,
        mangleProps: await ownNames(),
        metafile: true,
        write: false,
        target,
      });
      const watchFiles = Object.keys(metafile.inputs).map((path) => join(root, path));
      return { contents: (await shrunk(outputFiles[0].text)).trim(), loader: 'text', watchFiles };
    });
  },
};

/** One door to Obsidian: left alone, esbuild asks for it anew in each of the modules that need it, under another name (1 KB of gzip). */
const obsidianPlugin = {
  name: 'obsidian',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^obsidian$/ }, ({ namespace }) =>
      namespace === 'obsidian' ? { path: 'obsidian', external: true } : { path: 'obsidian', namespace: 'obsidian' },
    );
    esbuild.onLoad({ filter: /.*/, namespace: 'obsidian' }, async () => {
      const sources = await textsOf(join(root, 'src'), (name) => name.endsWith('.ts'));
      const imports = sources.flatMap(({ text }) => [...text.matchAll(/^import \{([^}]*)\} from 'obsidian';$/gm)]);
      const names = imports.flatMap(([, list]) => list.split(',').map((name) => name.trim()));
      const values = new Set(names.filter((name) => name !== '' && !name.startsWith('type ')));
      return { contents: `export { ${[...values].sort().join(', ')} } from 'obsidian';`, loader: 'js' };
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
  target,
  external: ['obsidian', '@codemirror/*'],
  legalComments: 'none',
  minify: true,
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [obsidianPlugin, templatesPlugin(), workerPlugin],
};

/** Files that hand objects to others: to templates, data files, workers, terminals, other plugins. What they name stays as it is. */
const speaksToOthers = ({ name, text }) =>
  /^(main|core\/(interview|report|settings|reading\/explain)|obsidian\/(api|cli|template-files))/.test(name) ||
  /^templating\/(?!(budget|expressions|grammar|intl-\w+|parse|positions|standalone|syntax-tree|tokens)\.)/.test(name) ||
  // The worker is told and tells things, too: its bundle has other short names.
  /graph\/(arrange-worker|encounters|forest-json|network-(layout|ties))\./.test(name) ||
  /JSON\.|LocalStorage|getState|setState|\.trigger\(/.test(text);

const isPrivate = (node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) === true;

/**
 * Names of members that nobody but us can see: private, or declared in a class or an interface; and neither known to TypeScript's or
 * Obsidian's typings, nor said in a text (by which a member can be asked for, too) or a template, nor in what is handed to others.
 */
async function findOwnNames() {
  const outside = [
    ...(await textsOf(join(root, 'node_modules/typescript/lib'), (name) => /^lib\..*\.d\.ts$/.test(name))),
    ...(await textsOf(join(root, 'templates'), (name) => name.endsWith('.md'))),
    { text: await readFile(join(root, 'node_modules/obsidian/obsidian.d.ts'), 'utf8') },
  ];
  const taken = new Set(outside.flatMap(({ text }) => text.match(/[A-Za-z_$][\w$]*/g)));
  const names = new Set();
  for (const source of await textsOf(join(root, 'src'), (name) => name.endsWith('.ts'))) {
    const speaks = speaksToOthers(source);
    const visit = (node) => {
      const declares = ts.isClassElement(node) || ts.isTypeElement(node) || (ts.isParameter(node) && node.modifiers);
      const name = (declares || ts.isObjectLiteralElement(node)) && node.name;
      // Of a private member the name may still be said as a key of what is handed out.
      if (name && speaks && !isPrivate(node)) taken.add(name.text);
      else if (name && declares && ts.isIdentifier(name)) names.add(name.text);
      if (ts.isStringLiteralLike(node)) taken.add(node.text);
      // Of a module that is imported whole, what is asked for must keep its name: else all of the module comes with it.
      if (source.name.startsWith('words/') && ts.isVariableDeclaration(node)) taken.add(node.name.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('x.ts', source.text, ts.ScriptTarget.Latest));
  }
  return new RegExp(`^(?:${[...names].filter((name) => !taken.has(name)).join('|')})$`);
}

/** Found once: the worker is built within the plugin. */
let namesFound = null;
const ownNames = () => (namesFound ??= findOwnNames());

async function textsOf(folder, fits) {
  const names = (await readdir(folder, { recursive: true })).filter(fits).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.replaceAll('\\', '/'),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}

const pluginsIn = (language) => [templatesPlugin(language), wordsInPlace(language), ...pluginOptions.plugins];

/** The text of main.js, in one of the languages of src/words; as it is released where none is named. */
export async function bundlePlugin(language = 'en') {
  const how = { entryPoints: [], stdin: await roomByRoom(), mangleProps: await ownNames(), write: false };
  // Of an import for its place alone esbuild warns.
  const logOverride = { 'ignored-bare-import': 'silent' };
  const { outputFiles } = await build({
    ...pluginOptions,
    ...how,
    plugins: pluginsIn(language),
    format: 'esm',
    logOverride,
  });
  return shrunk(asScript(outputFiles[0].text));
}

/** As Obsidian loads it, without what esbuild puts around it for loaders of every kind. */
function asScript(module) {
  const required = (_, names, from) => `const{${names.replaceAll(' as ', ':')}}=require(${from});`;
  return module
    .replace(/\bimport\{([^{}]*)\}from("[^"]*");/g, required)
    .replace(/export\{(\w+) as default\};\s*$/, 'module.exports={default:$1};');
}

/**
 * esbuild bundles and shortens the names of our own members, swc makes it smaller still: about 5 KB of gzip. What swc has done esbuild
 * writes shorter before swc names the rest.
 */
async function shrunk(text) {
  const safe = { passes: 5, toplevel: true, pure_getters: true, collapse_vars: false, comparisons: false };
  const compress = { ecma: 2021, ...safe, sequences: false, inline: 1, unsafe_arrows: true, unsafe_methods: true };
  const { code } = await minify(text, { ecma: 2021, module: false, compress, mangle: false });
  const shorter = await transform(code, { minifySyntax: true, charset: 'utf8', legalComments: 'none', target });
  const named = await minify(shorter.code, { ecma: 2021, module: false, compress: false, mangle: { toplevel: true } });
  return `${named.code}\n`;
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
  plugins: [templatesPlugin(), wordsInPlace('en')],
};

/** The library's types, with the file endings that Node's way of resolving asks for. Whether they are right is the type check's to say. */
function emitTypes() {
  const config = join(root, 'src/templating/tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    dirname(config),
  );
  const settings = { ...options, declaration: true, emitDeclarationOnly: true, noEmit: false };
  const folders = { rootDir: join(root, 'src'), outDir: join(root, 'dist/types') };
  const files = [join(root, 'src/library.ts'), join(root, 'src/virtual-templates.d.ts')];
  const program = ts.createProgram(files, { ...settings, ...folders });
  program.emit(undefined, (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    ts.sys.writeFile(path, text.replace(/(from '\.[^']*)'/g, "$1.js'").replace(/(from "\.[^"]*)"/g, '$1.js"'));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = { language: { type: 'string', default: 'en' }, watch: { type: 'boolean' } };
  const { language, watch } = parseArgs({ options }).values;
  await joinStyles();
  if (watch) await (await context({ ...pluginOptions, plugins: pluginsIn(language) })).watch();
  else {
    const plugin = bundlePlugin(language).then((text) => writeFile(join(root, pluginOptions.outfile), text));
    await Promise.all([plugin, build(libraryOptions)]);
    emitTypes();
  }
}
