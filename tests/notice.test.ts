/** Whoever's code is in what is released is named in NOTICE.md, with its version and its licence. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './host/root';
import { packagesOf, takeApart } from './support/bundle-parts';
import { noticePage } from './support/notice-page';

// Typed here, for scripts that Node runs as they are have no types.
const script: string = '../esbuild.config.mjs';
let options: { readonly pluginOptions: BuildOptions; readonly libraryOptions: BuildOptions };

beforeAll(async () => {
  options = (await import(script)) as typeof options;
});

describe('NOTICE.md', () => {
  it('names every package that is in main.js or the library, in the version that is there', async () => {
    const { pluginOptions, libraryOptions } = options;
    const main = packagesOf(await takeApart(pluginOptions, { workers: true }), root);
    const library = packagesOf(await takeApart(libraryOptions), root);
    await expect(noticePage({ 'main.js': main, 'dist/library.js': library })).toMatchFileSnapshot('../NOTICE.md');
  });
});

describe('the packages of a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-notice-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A project of one line, and packages with a licence each. */
  function project(code: string, packages: Readonly<Record<string, string>>): BuildOptions {
    for (const [name, licence] of Object.entries(packages)) {
      const at = join(folder, 'node_modules', name);
      mkdirSync(at, { recursive: true });
      writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'MIT' }));
      writeFileSync(join(at, 'LICENSE'), licence);
      writeFileSync(join(at, 'index.js'), `export function used() { return new Date('${name}'); }`);
    }
    return {
      ...{ stdin: { contents: code, resolveDir: folder }, absWorkingDir: folder },
      ...{ bundle: true, format: 'esm', platform: 'neutral', logLevel: 'silent' },
    };
  }
  const licenceOf = (who: string): string => `MIT\n\nCopyright (c) 2020 ${who}\n\nDo as you like.\n`;

  it('are those that something is left of, within a worker too', async () => {
    const code =
      "import { used } from 'one'; import { used as other } from '@two/three'; import 'four'; export { used, other };";
    const made = project(code, { one: licenceOf('Ada'), '@two/three': licenceOf('Grace'), four: licenceOf('Joan') });
    const found = packagesOf(await takeApart(made), folder);
    expect(found.map(({ name }) => name)).toEqual(['@two/three', 'one']);
    const inWorker = { parts: [{ path: 'worker/node_modules/one/index.js', text: 'x' }], runtime: '' };
    expect(packagesOf(inWorker, folder).map(({ name }) => name)).toEqual(['one']);
  });

  it('are named with version and copyright, a text that they share once', async () => {
    const code = "export { used } from 'one'; export { used as other } from '@two/three';";
    const made = project(code, { one: licenceOf('Ada'), '@two/three': licenceOf('Grace') });
    const page = noticePage({ 'main.js': packagesOf(await takeApart(made), folder) });
    expect(page).toContain('| one | 1.2.3 | MIT | Copyright (c) 2020 Ada |');
    expect(page).toContain('| @two/three | 1.2.3 | MIT | Copyright (c) 2020 Grace |');
    expect(page).toContain('### MIT: @two/three, one');
    expect(page.split('Do as you like.').length).toBe(2);
  });

  it('are refused without a licence', async () => {
    const made = project("export { used } from 'bare';", { bare: '' });
    rmSync(join(folder, 'node_modules/bare/LICENSE'));
    const parts = await takeApart(made);
    expect(() => packagesOf(parts, folder)).toThrow('bare is in the bundle and has no licence');
  });
});
