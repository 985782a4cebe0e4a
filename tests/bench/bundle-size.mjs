// npm run size
// Builds, and prints what is in main.js by package and by folder of src. Bytes are measured: esbuild says how many of each file are
// left. Gzip packs the whole file, so what one row adds to it can only be estimated: each group is packed by itself, and the results
// are scaled to the measured sum. Fails above the limit, which is an alarm and no target.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pluginOptions } from '../../esbuild.config.mjs';
import { importTypeScript, root } from '../host/run-typescript.mjs';

const { SIZE_LIMIT, sizeTable, takeApart } = await importTypeScript('tests/support/bundle-parts.ts');

execFileSync(process.execPath, [join(root, 'esbuild.config.mjs')], { stdio: 'inherit' });
const { text, ok } = sizeTable(await takeApart(pluginOptions), SIZE_LIMIT);
console.log(text);
if (!ok) process.exitCode = 1;
