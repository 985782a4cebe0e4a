/** The library as it is published: packed, installed in a project of its own, used in Node, in a browser bundle and by the compiler. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryPage } from './support/library-page';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
let project = '';

function npm(args: string[], cwd: string): string {
  return execFileSync(windows ? 'npm.cmd' : 'npm', args, { cwd, encoding: 'utf8', stdio: 'pipe', shell: windows });
}

function node(file: string, code: string): string {
  writeFileSync(join(project, file), code);
  return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8', stdio: 'pipe' });
}

function example(page: string, language: string): string {
  const text = readFileSync(join(root, page), 'utf8');
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1];
  if (found === undefined) throw new Error(`${page} has no example in ${language}`);
  return found;
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'desk-package-'));
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', project], root)) as {
    filename: string;
  }[];
  writeFileSync(join(project, 'package.json'), '{ "name": "scratch", "private": true, "type": "module" }');
  npm(
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${packed?.filename ?? ''}`],
    project,
  );
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the package', () => {
  it('is documented by a page made from its helpers', async () => {
    await expect(libraryPage()).toMatchFileSnapshot('../docs/library.md');
  });

  it('runs in Node as its page says', () => {
    expect(node('page.mjs', example('docs/library.md', 'js'))).toBe(`${example('docs/library.md', 'markdown')}\n`);
  });

  it('runs in Node as the README says', () => {
    const printed = node('readme.mjs', example('README.md', 'js'));
    expect(printed).toBe('# Grace Hopper\n\nWe met 2 October 2026.\n');
  });

  it('depends on luxon, and on handlebars for the types of its tree', () => {
    const installed = JSON.parse(npm(['ls', '--all', '--json'], project)) as {
      dependencies: Record<string, { dependencies?: object }>;
    };
    expect(Object.keys(installed.dependencies)).toEqual(['reference-desk']);
    expect(Object.keys(installed.dependencies['reference-desk']?.dependencies ?? {})).toEqual(['handlebars', 'luxon']);
  });

  it('has its templates to be read by name', () => {
    const code = `import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { builtInTemplates } from 'reference-desk';
const file = await readFile(fileURLToPath(import.meta.resolve('reference-desk/templates/Prep.md')), 'utf8');
console.log(file === builtInTemplates['Prep.md'], Object.keys(builtInTemplates).length);`;
    expect(node('templates.mjs', code)).toBe('true 17\n');
  });

  it('is bundled for a browser, and runs without anything of Node', async () => {
    const contents = `import { render } from 'reference-desk';
globalThis.printed = render('{{title name}}, {{date met "d LLLL"}}', { name: 'grace', met: '2026-10-02' }).text;`;
    const { outputFiles } = await build({
      ...{ stdin: { contents, resolveDir: project }, absWorkingDir: project, bundle: true, write: false },
      ...{ format: 'iife', platform: 'browser', logLevel: 'silent' },
    });
    const page = createContext({ Intl, printed: '' });
    runInContext(outputFiles[0]?.text ?? '', page);
    expect(page['printed']).toBe('Grace, 2 October');
  });

  it('makes no code out of text: it holds neither eval nor Function, and of handlebars only the parser', () => {
    const text = readFileSync(join(project, 'node_modules/reference-desk/dist/library.js'), 'utf8');
    expect(text).not.toMatch(/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(/);
    expect(text).not.toMatch(/JavaScriptCompiler|from ['"]handlebars/);
    expect(text).toMatch(/from ['"]luxon['"]/);
  });

  it('has types that the compiler takes in its strictest mood', () => {
    const code = `import { createLibrary, render, type RenderResult, type TemplateProblem } from 'reference-desk';
const result: RenderResult = render('{{a}}', { a: 1 });
const problems: readonly TemplateProblem[] = result.ok ? [] : result.problems;
const { text }: { text: string } = result.ok ? result : { text: '' };
// @ts-expect-error -- there is no such way to escape
createLibrary({ escape: 'latex' });
export { problems, text };`;
    writeFileSync(join(project, 'use.ts'), code);
    const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true };
    const modules = {
      target: 'es2022',
      module: 'nodenext',
      moduleResolution: 'nodenext',
      types: [],
      skipLibCheck: false,
    };
    const compilerOptions = { ...strict, ...modules, paths: { luxon: [join(root, 'node_modules/@types/luxon')] } };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc], { cwd: project, encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  it('has the surface that was approved', async () => {
    const code = `import * as library from 'reference-desk';
console.log(Object.entries(library).map(([name, value]) => name + ': ' + typeof value).sort().join('\\n'));`;
    const types = readFileSync(join(project, 'node_modules/reference-desk/dist/types/library.d.ts'), 'utf8');
    await expect(`${node('surface.mjs', code)}\n${types}`).toMatchFileSnapshot('approved/library-surface.txt');
  });
});
