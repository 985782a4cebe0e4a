import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// A zone with daylight saving, not UTC, so that a date handled as an instant shows itself.
process.env['TZ'] ??= 'America/New_York';

const seed = Number(process.env['PROPERTY_SEED'] ?? 1);
const root = fileURLToPath(new URL('..', import.meta.url));
const templates = join(root, 'templates');

const tests = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `tests/${path.replaceAll('\\', '/')}`);

const replacesModules = (path: string): boolean => readFileSync(join(root, path), 'utf8').includes('vi.mock(');
/** What does nothing but use pages. */
const inPages = tests.filter((path) => path.startsWith('tests/journeys/') && !replacesModules(path));
/** What starts programs or puts something in the place of a module: in a process of its own. */
const alone = tests.filter(
  (path) =>
    !inPages.includes(path) &&
    (/^tests\/(?:[^/]*$|journeys\/|host\/|real\/|witness\/|bench\/)/.test(path) || replacesModules(path)),
);

/** Those that take the longest, the longest first: whichever is begun last is what the others wait for at the end. */
const longest = [
  'docs',
  'readme',
  ...['leaks', 'accessibility', 'graph-legible', 'introduce'].map((it) => `journeys/${it}`),
].map((it) => `tests/${it}.test.ts`);

/** The longest, then one kind after the other, since only then a process is used again; each in an order that the seed gives. */
class KindByKind extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): string => {
      const path = relative(root, moduleId).replaceAll('\\', '/');
      const at = longest.indexOf(path);
      if (at >= 0) return ` ${at}`;
      const kind = [inPages, alone, tests].findIndex((paths) => paths.includes(path));
      return `${kind} ${createHash('sha1').update(`${seed} ${path}`).digest('hex')}`;
    };
    const placed = files.map((file) => ({ file, at: place(file) }));
    return Promise.resolve(placed.sort((one, other) => (one.at < other.at ? -1 : 1)).map(({ file }) => file));
  }
}

/** What all runs share; the runs in the app and of mutations choose files of their own. */
export const base = defineConfig({
  root,
  // Parts of the plugin without an interface run on the host's own data layer; those with one run in the browser.
  resolve: { alias: [{ find: /^obsidian$/, replacement: join(root, 'tests/support/obsidian-module.ts') }] },
  plugins: [
    {
      name: 'templates',
      resolveId: (id) => (id === 'virtual:templates' ? '\0virtual:templates' : null),
      load(id) {
        if (id !== '\0virtual:templates') return null;
        const textsIn = (folder: string) =>
          Object.fromEntries(
            readdirSync(folder)
              .filter((name) => name.endsWith('.md') && name !== 'README.md')
              .sort()
              .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
          );
        return `export default ${JSON.stringify({ en: textsIn(templates), de: textsIn(join(templates, 'de')) })}`;
      },
    },
    {
      name: 'worker',
      resolveId: (id) => (id === 'virtual:arrange-worker' ? '\0virtual:arrange-worker' : null),
      // There are no workers but in the browser, where the built plugin brings its own.
      load: (id) => (id === '\0virtual:arrange-worker' ? 'export default ""' : null),
    },
  ],
  test: {
    setupFiles: ['tests/support/seed.ts'],
    sequence: { shuffle: { tests: true }, seed, sequencer: KindByKind },
    // Nothing waits for a time: only what hangs meets these, on a busy machine as well.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: Number(process.env.HOST_PATIENCE ?? 120_000) } },
    reporters: ['default'],
    // Where a browser is tested, its worker mostly waits for it.
    maxWorkers: 3,
    // Handlebars' parser is imported from its ES modules, which name each other without endings: Node alone does not find them.
    server: { deps: { inline: [/handlebars\/lib\/handlebars/] } },
  },
});

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          globalSetup: ['tests/host/browser/for-all-tests.ts'],
        },
      },
      // A page that has shown a vault shows the next one in a quarter of the time.
      {
        extends: true,
        test: {
          name: 'in pages',
          include: inPages,
          isolate: false,
          globalSetup: ['tests/host/browser/for-all-tests.ts'],
        },
      },
      // Their modules are loaded once for many files: they keep nothing that a test could notice.
      {
        extends: true,
        test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: [...alone, ...inPages], isolate: false },
      },
    ],
  },
});
