// npm run bench:start
// How long main.js takes from its text to the end of `onload`, beside bundles of about the same raw size.
//   --samples 25             starts of each contender
//   --plugin <main.js>       measure another plugin's released file, too; may be given several times
//   --markdown               a table for the README and nothing else
// Dataview, Tasks and Templater release their main.js on GitHub, not on npm, so they are not contenders here unless given with --plugin.
// The contenders are plain esbuild bundles of well-known packages. Their `onload` only registers twenty commands, a view and a
// settings tab: what they add is the cost of loading that much code, and their `onload` flatters them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { pluginOptions } from '../../../esbuild.config.mjs';
import { bundleForNode, root } from '../../host/run-typescript.mjs';

const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '25' },
    plugin: { type: 'string', multiple: true, default: [] },
    markdown: { type: 'boolean', default: false },
  },
});
const samples = Number(values.samples);
const folder = join(root, '.cache/start');
mkdirSync(folder, { recursive: true });

/** What each contender is made of: packages are added in this order until the bundle is as large as main.js. */
const families = {
  documents: [
    'yaml',
    'handlebars',
    'luxon',
    'acorn',
    'chrono-node',
    'fast-xml-parser',
    'mustache',
    'd3-zoom',
    'cytoscape',
  ],
  graphs: ['cytoscape', 'd3-zoom', 'd3-force', 'd3-hierarchy', 'd3-selection', 'luxon', 'yaml', 'acorn'],
  checking: ['axe-core', 'mustache', 'luxon', 'acorn', 'd3-hierarchy'],
};

const bundleOptions = { ...pluginOptions, entryPoints: undefined, outfile: undefined, plugins: [], write: false };

async function bundleOf(packages) {
  const imports = packages.map((name, at) => `import * as p${at} from '${name}';`);
  const contents = `import { Plugin, PluginSettingTab } from 'obsidian';
${imports.join('\n')}
const packages = [${packages.map((_, at) => `p${at}`).join(', ')}];
export default class extends Plugin {
  onload() {
    this.packages = packages;
    for (let at = 0; at < 20; at++) this.addCommand({ id: 'command-' + at, name: 'Command ' + at, callback: () => at });
    this.registerView('view', () => null);
    this.addSettingTab(new PluginSettingTab(this.app, this));
  }
}`;
  const { outputFiles } = await build({ ...bundleOptions, stdin: { contents, resolveDir: root, loader: 'js' } });
  return outputFiles[0].text;
}

/** The smallest bundle of a family that is at least as large as main.js, or the one before if that is nearer. */
async function contender(name, packages, size) {
  const made = new Map();
  const madeOf = async (count) => {
    if (!made.has(count)) made.set(count, await bundleOf(packages.slice(0, count)));
    return made.get(count);
  };
  let [low, high] = [1, packages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((await madeOf(middle)).length >= size) high = middle;
    else low = middle + 1;
  }
  const text = await madeOf(high);
  const before = high > 1 ? await madeOf(high - 1) : '';
  const isNearer = Math.abs(before.length - size) < Math.abs(text.length - size);
  const file = join(folder, `${name}.js`);
  writeFileSync(file, isNearer ? before : text);
  return { name: packages.slice(0, isNearer ? high - 1 : high).join(' + '), file };
}

const main = join(folder, 'main.js');
await build({ ...pluginOptions, outfile: main });
const size = statSync(main).size;
const contenders = [{ name: 'Reference Desk', file: main }];
for (const [name, packages] of Object.entries(families)) contenders.push(await contender(name, packages, size));
for (const path of values.plugin) {
  const file = resolve(process.env.INIT_CWD ?? '', path);
  contenders.push({ name: `${basename(dirname(file))}, as released`, file });
}

const child = join(root, '.cache/host/start-child.mjs');
await bundleForNode('tests/bench/start/child.ts', child);
/** One start; null where the plugin needs more of Obsidian than there is. */
function start({ file, name }) {
  try {
    return JSON.parse(
      execFileSync(process.execPath, [child, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  } catch (error) {
    console.error(`${name} did not start: ${/^\w*Error: .*$/m.exec(String(error.stderr))?.[0] ?? error.message}`);
    return null;
  }
}

const times = new Map(contenders.map(({ name }) => [name, []]));
let running = contenders;
for (let round = 0; round < samples; round++) {
  // Each goes first as often as last.
  const order = running.map((_, at) => running[(at + round) % running.length]);
  if (round % 2 === 1) order.reverse();
  for (const one of order) {
    const result = start(one);
    if (result) times.get(one.name).push({ ...result, total: result.compile + result.evaluate + result.onload });
    else running = running.filter((other) => other !== one);
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

if (!running.includes(contenders[0])) process.exit(1);
const ours = median(times.get('Reference Desk').map(({ total }) => total));
const rows = running.map(({ name, file }) => {
  const of = (part) => median(times.get(name).map((time) => time[part]));
  const bytes = readFileSync(file).length;
  const cells = ['compile', 'evaluate', 'onload', 'total'].map((part) => of(part).toFixed(1));
  return [name, `${Math.round(bytes / 1024)} KB`, ...cells, `${(of('total') / ours).toFixed(2)} ×`];
});
const head = ['milliseconds', 'raw', 'compile', 'evaluate', 'onload', 'total', 'ours is 1'];
if (values.markdown) {
  console.log(
    [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  );
} else {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  for (const row of [head, ...rows]) {
    console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '));
  }
  console.log(`
Milliseconds, medians of ${samples} starts each, every start in a new process without a code cache, in turns, Node ${process.version}.
Dataview, Tasks and Templater are not on npm as released; give their files with --plugin. The other rows are esbuild bundles of
packages, of about the same raw size, whose onload registers twenty commands, a view and a settings tab. Ours is what main.js does.`);
}
