// npm run bench:graph [-- --sizes 100,1000,10000,100000] [--networks 1000,10000] [--plugin <folder with main.js and styles.css>]
// In a real browser, in one run: the introductions graph of the built plugin beside cytoscape (breadth-first layout, its canvas) and
// d3 (tidy tree and zoom, SVG elements), over the same people. Our view folds large branches: it is measured as its commands open it,
// tree and radial overview, and both with everything unfolded. The others are measured whole, as they open, and as near as ours is;
// whole is compared with the unfolded overview, near with the unfolded tree. Milliseconds; without a GPU: ratios count. What a frame
// is, measure.mjs says.
import { build } from 'esbuild';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { pluginOptions } from '../../../esbuild.config.mjs';
import { importTypeScript } from '../../host/run-typescript.mjs';
import { installProbe } from './in-page.mjs';
import { emptyFrame } from './measure.mjs';
import { printTable, printTargets } from './report.mjs';
import { changedNote, contenderRows, networkOf, ourRow } from './rows.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000,100000' },
    // Of people whose meetings are read, too; empty for none.
    networks: { type: 'string', default: '1000,10000' },
    // Another build than the project's own: the one before, to compare.
    plugin: { type: 'string', default: '.' },
  },
});
const TODAY = '2026-11-23';
const MEETINGS_EACH = 2;
/** Who needed longer for the size before is not asked for a larger one. */
const TOO_SLOW = 20_000;
const OURS = {
  folded: 'ours, as it opens',
  overview: 'ours, overview as its button opens it',
  near: 'ours, unfolded',
  whole: 'ours, overview unfolded',
};
const OTHERS = [
  { name: 'cytoscape', title: 'cytoscape' },
  { name: 'svg', title: 'd3 + SVG' },
];

const { makeMeetings, makePeople, measureLayout } = await importTypeScript('tests/bench/graph/people.ts');
const { startTheatre } = await importTypeScript('tests/bench/graph/stage.ts');

/** Everybody unfolded, by the keys under which the view keeps what was unfolded; fitted, not as the row before was left. */
function stateOf(files, { mode, all }) {
  const camera = null;
  if (!all) return { mode, camera };
  const keys = ['me', ...Object.keys(files).filter((path) => path.startsWith('People/'))];
  return { opened: keys.flatMap((key) => [key, `rest:${key}`]), closed: [], selected: null, mode, camera };
}

async function ourRows(theatre, tool, files, slow) {
  const stage = await theatre.openHost(files, TODAY);
  if (!stage)
    return { rows: [{ name: OURS.folded, fair: null, reason: 'the host did not open the vault, see above' }] };
  await stage.page.evaluate(installProbe);
  const rows = [await ourRow(stage, tool, OURS.folded, null)];
  let change = null;
  try {
    change = await changedNote(stage, files);
    for (const [name, how] of [
      [OURS.overview, { mode: 'radial', all: false }],
      [OURS.near, { mode: 'tidy', all: true }],
      [OURS.whole, { mode: 'radial', all: true }],
    ]) {
      const reason = slow.get(name) ?? (rows.some((row) => row.reason) ? 'the one before had failed' : null);
      if (reason) rows.push({ name, fair: null, reason });
      else rows.push(await ourRow(stage, tool, name, stateOf(files, how)));
    }
  } catch (problem) {
    console.error(problem.message);
  }
  await stage.close();
  return { rows, change };
}

/** Whoever failed or was slow at a size, with the reason why it is not asked again. */
function noteSlow(slow, size, rows, keyOf) {
  for (const row of rows) {
    if (row.reason || row.open > TOO_SLOW)
      slow.set(keyOf(row), `at ${size} ${row.reason ?? `${(row.open / 1000).toFixed(0)} s to open`}`);
  }
}

async function measureSize(theatre, tool, size, slow) {
  const { people, files } = makePeople(size);
  const { rows, change } = await ourRows(theatre, tool, files, slow);
  noteSlow(slow, size, rows, ({ name }) => name);
  const box = rows.find((row) => row.box)?.box ?? { width: 940, height: 640 };
  for (const { name, title } of OTHERS) {
    if (slow.has(name)) {
      rows.push({ name: `${title}, whole`, fair: OURS.whole, reason: slow.get(name) });
      continue;
    }
    const fair = { whole: OURS.whole, near: OURS.near };
    const theirs = await contenderRows(theatre, tool, { name, title, people, box, fair });
    noteSlow(slow, size, theirs, () => name);
    rows.push(...theirs);
  }
  printTable(size, rows);
  if (rows[0].caption)
    console.log(
      `ours says: ${rows[0].caption} ${rows
        .map((row) => row.rows ?? '')
        .join(' ')
        .trim()} rows`,
    );
  return { people, rows, change };
}

/** Null while somebody is at work on the sources and they do not build. */
async function weight() {
  try {
    const { outputFiles } = await build({
      ...pluginOptions,
      ...{ entryPoints: ['src/introductions/ui/graph-view.ts'], write: false, format: 'esm', logLevel: 'silent' },
    });
    return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1024;
  } catch (problem) {
    console.error(`the sources of the view do not build: ${problem.message.split('\n')[1] ?? problem.message}`);
    return null;
  }
}

const theatre = await startTheatre(values.plugin);
const tool = await theatre.openBlank();
await tool.page.evaluate(installProbe);
console.log(`a frame in which nothing changes: ${(await emptyFrame(tool)).toFixed(1)} ms`);
const slow = new Map();
const measured = { layout: new Map(), sizes: new Map(), networks: new Map(), kilobytes: await weight() };
for (const size of values.sizes.split(',').filter(Boolean).map(Number)) {
  const { people, rows, change } = await measureSize(theatre, tool, size, slow);
  measured.sizes.set(size, { rows, change });
  measured.layout.set(size, measureLayout(people));
}
for (const size of values.networks.split(',').filter(Boolean).map(Number)) {
  const files = { ...makePeople(size).files, ...makeMeetings(size, MEETINGS_EACH) };
  measured.networks.set(size, await networkOf(theatre, files, TODAY));
}
printTargets(measured);
await theatre.close();
process.exit(0);
