/** Packages of others are named with their licence in NOTICE.md, and with their reason and size in CONTRIBUTING.md. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './host/root';
import { type BundleParts, dependenciesOf, packageIn, packagesOf, sizeRows, takeApart } from './support/bundle-parts';
import { withDependencyRows } from './support/dependency-rows';
import { noticePage } from './support/notice-page';

// Typed here, for scripts that Node runs as they are have no types.
const script: string = '../esbuild.config.mjs';
let main: BundleParts;
let library: BundleParts;

beforeAll(async () => {
  const { pluginOptions, libraryOptions } = (await import(script)) as Record<string, BuildOptions>;
  main = await takeApart(pluginOptions ?? {});
  library = await takeApart(libraryOptions ?? {});
});

const installed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

describe('NOTICE.md', () => {
  it('names every package that is in main.js or in the library, and every package installed with the library', async () => {
    const bundled = { 'main.js': packagesOf(main, root), 'dist/library.js': packagesOf(library, root) };
    const page = noticePage({ bundled, installed: dependenciesOf(root) });
    await expect(page).toMatchFileSnapshot('../NOTICE.md');
  });
});

describe('CONTRIBUTING.md', () => {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

  it('has a row with reason, licence and size for each runtime dependency', async () => {
    const names = Object.keys(installed.dependencies).sort();
    const packages = names.map((name) => packageIn(join(root, 'node_modules', name)));
    const updated = withDependencyRows(page, packages, sizeRows(main));
    await expect(updated).toMatchFileSnapshot('../CONTRIBUTING.md');
    expect(updated).not.toMatch(/^\| `[^`]+` \|\s*\|/m);
  });

  it('has a row for nothing else', () => {
    const rows = [...page.matchAll(/^\| `([a-z@/.-]+)` \|.*\|.*\|.*\|.*\|$/gm)].map((match) => match[1]);
    expect(rows.sort()).toEqual(Object.keys(installed.dependencies).sort());
  });

  it('leaves no package of main.js without a row', () => {
    const named = new Set([...Object.keys(installed.dependencies), 'esbuild']);
    const inMain = packagesOf(main, root).map(({ name }) => name);
    const byOthers = new Set(dependenciesOf(root).map(({ name }) => name));
    expect(inMain.filter((name) => !named.has(name) && !byOthers.has(name))).toEqual([]);
  });
});

describe('the table of dependencies', () => {
  const head = '| package | why | licence | in main.js | gzip, estimated |\n|---|---|---|---|---|';
  const one = { name: 'one', version: '1.2.3', licence: 'MIT', copyright: '', text: '' };
  const sizeOf = (bytes: number) => [{ name: 'one', kind: 'package' as const, bytes, gzip: bytes / 4 }];

  it('keeps a size that is nearly right and replaces one that is not', () => {
    const page = `before\n\n${head}\n| \`one\` | dates | MIT | 80 KB | 20 KB |\n\nafter\n`;
    expect(withDependencyRows(page, [one], sizeOf(84 * 1024))).toBe(page);
    expect(withDependencyRows(page, [one], sizeOf(40 * 1024))).toContain('| `one` | dates | MIT | 40 KB | 10 KB |');
  });

  it('gains an empty row for a new package, and keeps that of one that is gone for a person to take out', () => {
    const page = `${head}\n| \`gone\` | dates | MIT | 80 KB | 20 KB |\n`;
    expect(withDependencyRows(page, [one], sizeOf(2048))).toBe(
      `${head}\n| \`one\` |  | MIT | 2 KB | 1 KB |\n| \`gone\` | dates | MIT | 80 KB | 20 KB |\n`,
    );
    expect(withDependencyRows(page, [one], [])).toContain('| `one` |  | MIT | not in it | not in it |');
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

  it('are those whose code is left in it, in the worker too', async () => {
    const code =
      "import { used } from 'one'; import { used as other } from '@two/three'; import 'four'; export { used, other };";
    const made = project(code, { one: licenceOf('Ada'), '@two/three': licenceOf('Grace'), four: licenceOf('Joan') });
    const found = packagesOf(await takeApart(made), folder);
    expect(found.map(({ name }) => name)).toEqual(['@two/three', 'one']);
    const parts = [{ path: 'worker/node_modules/one/index.js', bytes: 1, text: 'x' }];
    const inWorker = { parts, bytes: 1, gzip: 1, hasRuntime: false };
    expect(packagesOf(inWorker, folder).map(({ name }) => name)).toEqual(['one']);
  });

  it('are named with version and copyright, a text that they share once', async () => {
    const code = "export { used } from 'one'; export { used as other } from '@two/three';";
    const made = project(code, { one: licenceOf('Ada'), '@two/three': licenceOf('Grace') });
    const bundled = { 'main.js': packagesOf(await takeApart(made), folder) };
    const page = noticePage({ bundled, installed: [] });
    expect(page).toContain('| one | 1.2.3 | MIT | Copyright (c) 2020 Ada |');
    expect(page).toContain('| @two/three | 1.2.3 | MIT | Copyright (c) 2020 Grace |');
    expect(page).toContain('### MIT: @two/three, one');
    expect(page.split('Do as you like.').length).toBe(2);
  });

  it('are refused without a licence', async () => {
    const made = project("export { used } from 'bare';", { bare: '' });
    rmSync(join(folder, 'node_modules/bare/LICENSE'));
    const parts = await takeApart(made);
    expect(() => packagesOf(parts, folder)).toThrow('bare has no licence');
  });
});
