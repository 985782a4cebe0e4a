/** What tools of others say of the built plugin, and what a phone's browser cannot do quickly or at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../host/root';
import { builtMain } from '../support/built-main';

// Typed here, for it comes without types.
const detector: string = 'obfuscation-detector';
let detect: (code: string) => string[];
let main = '';

beforeAll(async () => {
  ({ detectObfuscation: detect } = (await import(detector)) as { detectObfuscation: typeof detect });
  main = await builtMain();
});

describe('obfuscation-detector', () => {
  it('finds nothing in main.js', () => {
    expect(main.length).toBeGreaterThan(100_000);
    expect(detect(main)).toEqual([]);
  });

  it('finds an array that hides texts', () => {
    const hidden = `const a = [${Array.from({ length: 60 }, (_, at) => `'text${at}'`).join(', ')}];`;
    const uses = Array.from({ length: 60 }, (_, at) => `console.log(a[${at}]);`).join('\n');
    expect(detect(`${hidden}\n${uses}`)).toEqual(['array_replacements']);
  });
});

describe('the styles', () => {
  // Each :has() makes the app check it again after every change of the page.
  it('have no :has()', () => {
    const folder = join(root, 'styles');
    const found = readdirSync(folder).flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, at) => (line.includes(':has(') ? [`styles/${name}:${at + 1} ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });
});
