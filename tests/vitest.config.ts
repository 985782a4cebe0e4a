import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// A zone with daylight saving, not UTC, so that a date handled as an instant shows itself.
process.env['TZ'] ??= 'America/New_York';

const root = fileURLToPath(new URL('..', import.meta.url));
const templates = join(root, 'templates');

export default defineConfig({
  root,
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
    include: ['tests/**/*.test.ts'],
    sequence: { shuffle: true },
    testTimeout: 60_000,
    hookTimeout: 30_000,
    reporters: ['default'],
    maxWorkers: 2,
    // Handlebars' parser is imported from its ES modules, which name each other without endings: Node alone does not find them.
    server: { deps: { inline: [/handlebars\/lib\/handlebars/] } },
  },
});
