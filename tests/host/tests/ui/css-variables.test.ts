import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../root';

const host = readFileSync(join(root, 'tests/host/web/host.css'), 'utf8');
const styles = readdirSync(join(root, 'styles'))
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(join(root, 'styles', name), 'utf8') }));

it('uses no variable that Obsidian does not document, but its own', () => {
  expect(styles.length).toBeGreaterThan(2);
  const known = new Set([...host.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const own = new Set(styles.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)));
  const unknown = styles.flatMap(({ name, text }) =>
    [...text.matchAll(/var\(\s*(--[\w-]+)/g)]
      .map(([, variable]) => variable ?? '')
      .filter((variable) => !known.has(variable) && !own.has(variable) && !variable.startsWith('--reference-desk-'))
      .map((variable) => `${name}: ${variable}`),
  );
  expect(unknown).toEqual([]);
});
