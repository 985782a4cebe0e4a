/** The released files, as the directory's review sees them: built, not sources. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dependenciesOf, SIZE_LIMIT } from './support/bundle-parts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'templates', 'styles', 'esbuild.config.mjs', 'package.json', 'tsconfig.json', 'manifest.json'];
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
/** Build tools leave nothing of their own folder in the bundle, so they may be linked. */
const linked = ['esbuild', '@esbuild', 'obsidian', 'typescript'];
/** The bundled packages are copied, so that each build finds them in its own folder. */
const copied = [
  ...dependenciesOf(root).map(({ name }) => name),
  ...['chrono-node', 'csv-parse', 'fflate', 'ical.js', 'stemmer'],
];
const released = ['main.js', 'styles.css', 'dist/library.js'];

function filesUnder(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [join(root, path)];
  });
}

const folders: string[] = [];

function buildIn(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'desk-')), name);
  folders.push(folder);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const path of sources) cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const path of linked)
    symlinkSync(join(root, 'node_modules', path), join(folder, 'node_modules', path), 'junction');
  for (const path of copied)
    cpSync(join(root, 'node_modules', path), join(folder, 'node_modules', path), { recursive: true });
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: folder, stdio: 'pipe' });
  return folder;
}

describe('the release', () => {
  let one = '';
  let two = '';
  let main = '';

  beforeAll(() => {
    one = buildIn('a');
    two = buildIn('another folder, with a longer name');
    main = readFileSync(join(one, 'main.js'), 'utf8');
  });
  afterAll(() => {
    for (const folder of folders) rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it.each(released)('has the same bytes from two folders: %s', (path) => {
    expect(readFileSync(join(one, path)).equals(readFileSync(join(two, path)))).toBe(true);
  });

  it('has a main.js of at most 2,200 KB', () => {
    expect(Buffer.byteLength(main)).toBeLessThanOrEqual(SIZE_LIMIT);
  });

  it('runs no code made from text, opens no connection, writes no HTML', () => {
    const forbidden = [
      /\beval\b/,
      /\bFunction\s*\(/,
      /\bFunction\.(apply|call|bind)\b/,
      /\b(innerHTML|outerHTML|insertAdjacentHTML)\b/,
      /\bdocument\.write\b/,
      /\bclipboard\b/i,
      /\bexecCommand\b/,
      /\bfetch\s*\(/,
      /\brequestUrl\b/,
      /\.request\)\s*\(/,
      /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/,
      /\bimport\s*\(/,
      /\brequire\s*\(\s*["'](?!obsidian["']|@codemirror\/)/,
      /\b(child_process|electron)\b/,
      /\(\?<[=!]/,
    ];
    expect(forbidden.filter((pattern) => pattern.test(main)).map(String)).toEqual([]);
  });

  it('names no folder of the machine that built it', () => {
    for (const folder of [root, one, two]) expect(main).not.toContain(folder.replace(/\/$/, ''));
    expect(main).not.toContain('node_modules');
    expect(main).not.toContain('sourceMappingURL');
  });

  // Older syntax would help nobody: the code calls Array.prototype.at and structuredClone, and what has those parses ES2021.
  it('is ES2021, which all that runs Obsidian 1.13 parses', () => {
    expect(parse(main, { ecmaVersion: 2021 }).body.length).toBeGreaterThan(10);
    expect(() => parse('class A { static {} }', { ecmaVersion: 2021 })).toThrow();
  });
});

describe('the manifest', () => {
  const json = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(root, name), 'utf8')) as Record<string, unknown>;
  const manifest = json('manifest.json');

  it('holds the keys that the directory knows and no more', () => {
    const known = [
      'author',
      'authorUrl',
      'description',
      'fundingUrl',
      'id',
      'isDesktopOnly',
      'minAppVersion',
      'name',
      'version',
    ];
    expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
    const needed = ['author', 'description', 'id', 'isDesktopOnly', 'minAppVersion', 'name', 'version'];
    expect(needed.filter((key) => manifest[key] === undefined || manifest[key] === '')).toEqual([]);
    expect(typeof manifest['isDesktopOnly']).toBe('boolean');
  });

  // The id is the name of the folder and of the key of every command: it can never be another.
  it('has the id it has always had, which names neither Obsidian nor what it is', () => {
    expect(manifest['id']).toBe('reference-desk');
    expect(manifest['id']).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(`${String(manifest['id'])} ${String(manifest['name'])}`.toLowerCase()).not.toMatch(/obsidian|plugin/);
  });

  it('has versions as x.y.z, without a v, since the tag is the version', () => {
    for (const key of ['version', 'minAppVersion']) expect(manifest[key]).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('describes itself in at most 250 characters, from a verb to a full stop', () => {
    const description = String(manifest['description']);
    expect(description.length).toBeLessThanOrEqual(250);
    expect(description).toMatch(/^[A-Z][a-z]+ .*\.$/);
    expect(description.toLowerCase()).not.toContain('obsidian');
  });

  it('agrees with package.json and versions.json', () => {
    expect(json('package.json')['version']).toBe(manifest['version']);
    expect(json('versions.json')[String(manifest['version'])] ?? Object.values(json('versions.json')).at(-1)).toBe(
      manifest['minAppVersion'],
    );
    const lock = json('package-lock.json') as { version: string; packages: Record<string, { version: string }> };
    expect([lock.version, lock.packages['']?.version]).toEqual([manifest['version'], manifest['version']]);
  });

  it('gives versions.json a line only where Obsidian had to be newer', () => {
    const rows = Object.entries(json('versions.json')) as [string, string][];
    const parts = (version: string): number[] => version.split('.').map(Number);
    const before = (one: string, other: string): boolean => {
      const at = parts(one).findIndex((part, index) => part !== parts(other)[index]);
      return at >= 0 && (parts(one)[at] ?? 0) < (parts(other)[at] ?? 0);
    };
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flat().filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    for (const [at, [version, obsidian]] of rows.slice(1).entries()) {
      expect(before(rows[at]?.[0] ?? '', version)).toBe(true);
      expect(before(rows[at]?.[1] ?? '', obsidian)).toBe(true);
    }
    expect(rows.filter(([version]) => before(String(manifest['version']), version))).toEqual([]);
  });
});

describe('the repository', () => {
  it('has what the directory’s review looks for', () => {
    for (const name of [
      'README.md',
      'LICENSE',
      'CONTRIBUTING.md',
      'manifest.json',
      'versions.json',
      'package-lock.json',
    ])
      expect(readFileSync(join(root, name), 'utf8').length, name).toBeGreaterThan(10);
  });

  it('depends on exact versions, so that anybody builds the same main.js by `npm run build`', () => {
    const { scripts, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly [part in 'scripts' | 'devDependencies']: Readonly<Record<string, string>>;
    };
    expect(scripts['build']).toBe('node esbuild.config.mjs');
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, at]) => !/^\d[\w.-]*$/.test(at));
    expect(ranges).toEqual([]);
  });

  // A comment that turns a rule of the review off would have the review refuse the release.
  it('turns off no rule of the review', () => {
    const texts = [...filesUnder('src'), ...filesUnder('templates'), ...filesUnder('styles')];
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((path) => readFileSync(path, 'utf8').includes('eslint-disable'))).toEqual([]);
  });

  it('releases exactly the three files that Obsidian downloads, attested, under the version', () => {
    const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
    const assets = ['main.js', 'manifest.json', 'styles.css'];
    const attested = /subject-path: \|\n((?: {12}\S+\n)+)/.exec(workflow)?.[1]?.trim().split(/\s+/);
    expect(attested).toEqual(assets);
    const uploaded = /gh release create "\$TAG" .*--notes-file "\S+" (.*)$/m.exec(workflow)?.[1]?.split(' ');
    expect(uploaded).toEqual(assets);
    expect(workflow).toMatch(/uses: actions\/attest/);
    expect(workflow).not.toMatch(/tags:[^]{0,40}v\*/);
  });
});
