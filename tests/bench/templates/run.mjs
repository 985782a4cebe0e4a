// npm run bench:templates [-- --rounds 20]
// The page of preparation in our library and in others, in one run: time to compile it, time to render it, and what the engine weighs.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import Handlebars from 'handlebars';
import { builtInTemplates, createLibrary, readQuestionBank, readTemplateFile } from '../../../dist/library.js';
import { root } from '../../host/run-typescript.mjs';
import { eta, forMustache, handlebars, helpersFor, mustache, precompiled, withTextLinks } from './others.mjs';
import { context } from './prep-data.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
const rounds = Number(values.rounds);
const questions = readQuestionBank(builtInTemplates['Question bank.md']);
const { file } = readTemplateFile('Prep.md', builtInTemplates['Prep.md']);
const closing = file.source.slice(file.source.lastIndexOf('> Before:'));
const helpers = helpersFor(questions);
const library = createLibrary({ questions, today: context.today, locale: 'en' });
const textual = withTextLinks(context);

const our = (made) => () => {
  const { template } = made.compile(file.source);
  return (data) => template.render(data).text;
};
const engines = {
  'ours, for Markdown': [our(library), context],
  'ours, for HTML': [our(createLibrary({ questions, today: context.today, locale: 'en', escape: 'html' })), textual],
  'handlebars, compiled': [handlebars(file.source, helpers), textual],
  'handlebars, precompiled': [precompiled(file.source, helpers), textual],
  mustache: [mustache(closing), forMustache(context, questions)],
  eta: [eta(closing), { ...textual, h: { ...helpers, escape: Handlebars.escapeExpression } }],
};

const words = (text) => text.replace(/\\|&#\w+;/g, '').split(/[^\p{L}\p{N}]+/u).join(' ').trim();
const expected = words(our(library)()(context));

/** Microseconds of one call of each, the best of several rounds in turn, so that what disturbs one disturbs all. */
function times(works) {
  const best = works.map(() => Infinity);
  for (const work of works) for (let warm = 0; warm < 20 * rounds; warm++) work();
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, at) => {
      const begun = performance.now();
      let calls = 0;
      while (performance.now() - begun < 15) for (let turn = 0; turn < 10; turn++, calls++) work();
      best[at] = Math.min(best[at], ((performance.now() - begun) / calls) * 1000);
    });
  }
  return best;
}

async function weight(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    ...{ bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', external: ['luxon'] },
    ...{ logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } },
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1024;
}

const ours = await weight("export { createLibrary } from './dist/library.js'");
const weights = {
  ...{ 'ours, for Markdown': ours, 'ours, for HTML': ours },
  'handlebars, compiled': await weight("export { default } from 'handlebars/dist/cjs/handlebars.js'"),
  'handlebars, precompiled': await weight("export { default } from 'handlebars/dist/cjs/handlebars.runtime.js'"),
  mustache: await weight("export { default } from 'mustache'"),
  eta: await weight("export { Eta } from 'eta/core'"),
};

const renders = Object.entries(engines).map(([name, [compile, data]]) => {
  const render = compile();
  const printed = words(render(data));
  if (printed !== expected) throw new Error(`${name} prints another page:\n${printed}\n\nOurs:\n${expected}`);
  return () => render(data);
});
// Handlebars compiles at the first rendering, so that both are timed as compiling and rendering once.
const compiling = times(Object.values(engines).map(([compile, data]) => () => compile()(data)));
const rendering = times(renders);
const rows = [['', 'compile', 'render', 'render / ours', 'gzip, luxon aside']];
Object.keys(engines).forEach((name, at) => {
  const ratio = rendering[at] / rendering[0];
  const compiled = Math.max(0, compiling[at] - rendering[at]);
  rows.push([
    ...[name, `${compiled.toFixed(0)} µs`, `${rendering[at].toFixed(1)} µs`],
    ...[`${ratio.toFixed(2)} ×`, `${weights[name].toFixed(1)} KB`],
  ]);
});
const { version } = JSON.parse(await readFile(join(root, 'node_modules/handlebars/package.json'), 'utf8'));
console.log(`The page of preparation, for somebody well known (handlebars ${version})\n`);
const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
for (const row of rows) console.log(row.map((cell, at) => cell.padEnd(widths[at])).join('  '));
