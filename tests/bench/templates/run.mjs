// npm run bench:templates [-- --rounds 20]
// The page of preparation in our library and in others, in one run: time to compile it, time to render it, and what the engine weighs.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { builtInTemplates, createLibrary, readTemplateFile } from '../../../dist/library.js';
import { root } from '../../host/run-typescript.mjs';
import { eta, forMustache, handlebars, helpers, mustache, precompiled, withTextLinks } from './others.mjs';
import { bareContext, context } from './prep-data.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
const rounds = Number(values.rounds);
const { file } = readTemplateFile('Prep.md', builtInTemplates['Prep.md']);
const closing = file.source.slice(file.source.indexOf('### Before I go'));
const library = createLibrary({ today: context.today, locale: 'en' });

const our = (made) => () => {
  const { template } = made.compile(file.source);
  return (data) => template.render(data).text;
};
const asIs = (data) => data;
// How each makes a page, and what it is given of the data.
const engines = {
  'ours, for Markdown': [our(library), asIs],
  'ours, for HTML': [our(createLibrary({ today: context.today, locale: 'en', escape: 'html' })), withTextLinks],
  'handlebars, compiled': [handlebars(file.source), withTextLinks],
  'handlebars, precompiled': [precompiled(file.source), withTextLinks],
  mustache: [mustache(closing), forMustache],
  eta: [eta(closing), (data) => ({ ...withTextLinks(data), date: helpers.date })],
};

const words = (text) => text.replace(/\\|&#\w+;/g, '').split(/[^\p{L}\p{N}]+/u).join(' ').trim();

/** Whoever asked for a page reads it: the pieces that an engine has strung together become one text only then. */
let read = 0;
const consume = (text) => (read += text.charCodeAt(text.length - 1));

const middle = (values, at = 0.5) => [...values].sort((a, b) => a - b)[Math.round((values.length - 1) * at)];

/**
 * Microseconds of the processor that one call of each takes, round by round: in turn, there and back, so that what disturbs one disturbs
 * all. Of the processor, since on a shared machine the clock goes on while others have it.
 */
function times(works, warmings) {
  const all = works.map(() => []);
  for (const work of works) for (let warm = 0; warm < warmings; warm++) consume(work());
  for (let round = 0; round < rounds; round++) {
    const order = [...works.keys()];
    for (const at of round % 2 === 0 ? order : order.reverse()) {
      const begun = performance.now();
      const before = process.cpuUsage();
      let calls = 0;
      while (performance.now() - begun < 15) for (let turn = 0; turn < 10; turn++, calls++) consume(works[at]());
      const { user, system } = process.cpuUsage(before);
      all[at].push((user + system) / calls);
    }
  }
  return all;
}

/** How many times as long as ours: the middle of the rounds, and between what half of them lie. */
function ratio(theirs, ours) {
  const each = theirs.map((time, round) => time / ours[round]);
  const [low, mid, high] = [0.25, 0.5, 0.75].map((at) => middle(each, at).toFixed(2));
  return theirs === ours ? '1.00 ×' : `${mid} × (${low} to ${high})`;
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

const ourPage = our(library)();
const renders = Object.entries(engines).map(([name, [compile, given]]) => {
  const render = compile();
  for (const one of [bareContext, context]) {
    const printed = words(render(given(one)));
    const expected = words(ourPage(one));
    if (printed !== expected) throw new Error(`${name} prints another page:\n${printed}\n\nOurs:\n${expected}`);
  }
  const data = given(context);
  return () => render(data);
});
// Handlebars compiles at the first rendering, so that both are timed as compiling and rendering once.
const compiling = times(
  Object.values(engines).map(([compile, given]) => {
    const data = given(context);
    return () => compile()(data);
  }),
  20 * rounds,
);
// However few the rounds: Handlebars makes a function of each block, and is three times slower until V8 has compiled them all.
const rendering = times(renders, 5_000);
const rows = [['', 'compile', 'render', 'both / ours', 'render / ours', 'gzip, luxon aside']];
Object.keys(engines).forEach((name, at) => {
  const compiled = Math.max(0, middle(compiling[at]) - middle(rendering[at]));
  rows.push([
    ...[name, `${compiled.toFixed(0)} µs`, `${middle(rendering[at]).toFixed(1)} µs`],
    ...[ratio(compiling[at], compiling[0]), ratio(rendering[at], rendering[0]), `${weights[name].toFixed(1)} KB`],
  ]);
});
const { version } = JSON.parse(await readFile(join(root, 'node_modules/handlebars/package.json'), 'utf8'));
console.log(`The page of preparation, for somebody well known (handlebars ${version})\n`);
const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
for (const row of rows) console.log(row.map((cell, at) => cell.padEnd(widths[at])).join('  '));
