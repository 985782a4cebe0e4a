/** `npm run size`: what is in main.js, by package and by folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { SIZE_LIMIT, sizeRows, sizeTable, takeApart } from '../support/bundle-parts';

const script: string = '../../esbuild.config.mjs';

describe('the sizes of a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-size-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const files = {
    'node_modules/plain/package.json': '{ "name": "plain", "main": "index.js" }',
    'node_modules/plain/index.js': `exports.days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];`,
    'node_modules/@scope/part/package.json': '{ "name": "@scope/part", "main": "index.js" }',
    'node_modules/@scope/part/index.js': `export const used = (a) => a + 'used'; export const unused = 'unused';`,
    'src/main.ts': `import { say } from './i18n/words'; import { days } from 'plain'; console.log(say(days[0]));`,
    'src/i18n/words.ts': `import { used } from '@scope/part'; export const say = (name) => used('Hello ' + name);`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const options: BuildOptions = {
    ...{ absWorkingDir: folder, entryPoints: ['src/main.ts'], outfile: 'main.js', bundle: true, minify: true },
    ...{ format: 'cjs', platform: 'browser', logLevel: 'silent' },
  };

  it('are listed by package, by folder of src, and by what joins them', async () => {
    const rows = sizeRows(await takeApart(options));
    expect(rows.map(({ name }) => name)).toEqual([
      ...['plain', '@scope/part', 'src', 'src/i18n', 'esbuild (joins the modules)'],
    ]);
  });

  it('add up to what is measured', async () => {
    const bundle = await takeApart(options);
    const { outputFiles } = await build({ ...options, write: false });
    expect(bundle.bytes).toBe(outputFiles[0]?.contents.length);
    expect(sizeRows(bundle).reduce((sum, { bytes }) => sum + bytes, 0)).toBe(bundle.bytes);
    expect(sizeRows(bundle).every(({ bytes }) => bytes >= 0)).toBe(true);
    const gzip = sizeRows(bundle).reduce((sum, row) => sum + row.gzip, 0);
    expect(Math.abs(gzip - bundle.gzip)).toBeLessThan(10);
  });

  it('fail above the limit, and say by how much', async () => {
    const bundle = await takeApart(options);
    expect(sizeTable(bundle, bundle.bytes)).toMatchObject({ ok: true });
    const { text, ok } = sizeTable(bundle, bundle.bytes - 7);
    expect(ok).toBe(false);
    expect(text).toMatch(/^too large by +7$/m);
    expect(text).toMatch(/^plain +\d+ .*~ \d+$/m);
  });
});

describe('main.js', () => {
  it('is at most 1,900 KB, and every part of it has a name', async () => {
    const { pluginOptions } = (await import(script)) as { readonly pluginOptions: BuildOptions };
    const bundle = await takeApart(pluginOptions);
    expect(SIZE_LIMIT).toBe(2200 * 1024);
    expect(sizeTable(bundle, SIZE_LIMIT).ok).toBe(true);
    const unexpected = sizeRows(bundle).filter(({ kind, name }) => kind === 'folder' && !/^src(\/[\w-]+)?$/.test(name));
    expect(unexpected).toEqual([]);
    const esbuild = sizeRows(bundle).find(({ name }) => name.startsWith('esbuild'));
    expect(esbuild?.bytes).toBeLessThan(bundle.bytes / 50);
  });
});
