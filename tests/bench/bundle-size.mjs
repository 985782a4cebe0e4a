// npm run size
// Builds, and prints what is in main.js. The two sums are measured. Of what swc shrinks and of what gzip packs, nobody says whose it
// was, so the rows are shares: of the bytes, by what esbuild leaves of each room, without whitespace and with short names; of gzip, by
// what that weighs when each room is packed by itself. A room that has much in common with its neighbours is therefore shown dearer
// than it is.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pluginOptions } from '../../esbuild.config.mjs';
import { importTypeScript, root } from '../host/run-typescript.mjs';

/** What `tests/release.test.ts` lets pass. */
const BUDGET = 110 * 1024;

const { takeApart } = await importTypeScript('tests/support/bundle-parts.ts');

function roomOf(path) {
  if (path.startsWith('worker:')) return 'core, again in the worker';
  if (path.startsWith('templates:')) return 'templates';
  const inPackages = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  if (inPackages) return inPackages[1];
  const [folder, room] = path.split('/');
  // main.ts builds the parts of the room that knows Obsidian.
  return folder !== 'src' ? path : room.endsWith('.ts') ? 'obsidian' : room;
}

async function rooms() {
  const { parts, runtime } = await takeApart(pluginOptions);
  const texts = new Map(['core', 'templating', 'obsidian', 'templates'].map((room) => [room, '']));
  for (const { path, text } of parts) texts.set(roomOf(path), (texts.get(roomOf(path)) ?? '') + text);
  if (runtime !== '') texts.set('esbuild', runtime);
  return [...texts].map(([room, text]) => ({
    ...{ room, bytes: Buffer.byteLength(text) },
    gzip: gzipSync(text).length,
  }));
}

const grouped = (number) => Math.round(number).toLocaleString('en-GB');
const percent = (part) => `${(part * 100).toFixed(1)} %`;

execFileSync(process.execPath, [join(root, 'esbuild.config.mjs')], { stdio: 'inherit' });
const main = await readFile(join(root, 'main.js'));
const whole = { bytes: main.length, gzip: gzipSync(main).length };
const all = await rooms();
const sum = (what) => all.reduce((total, row) => total + row[what], 0);
const factors = { bytes: whole.bytes / sum('bytes'), gzip: whole.gzip / sum('gzip') };
const rows = all.map(({ room, bytes, gzip }) => [
  ...[room, `~ ${grouped(bytes * factors.bytes)}`, `~ ${grouped(gzip * factors.gzip)}`],
  percent(gzip / sum('gzip')),
]);
const table = [
  ['', 'minified', 'gzip', 'of gzip'],
  ...rows,
  ['main.js', grouped(whole.bytes), grouped(whole.gzip), percent(1)],
  ['budget', '', grouped(BUDGET), ''],
  [whole.gzip > BUDGET ? 'too much by' : 'left', '', grouped(Math.abs(BUDGET - whole.gzip)), ''],
];
const widths = table[0].map((_, at) => Math.max(...table.map((row) => row[at].length)));
for (const [name, ...cells] of table) {
  const padded = cells.map((cell, at) => cell.padStart(widths[at + 1]));
  console.log([name.padEnd(widths[0]), ...padded].join('  ').trimEnd());
}
if (whole.gzip > BUDGET) process.exitCode = 1;
