/** What the README promises: its commands run, its spellings are read, and its comparison is the one with the evidence. */
import { execFile, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './host/root';
import { page } from './support/docs-pages';

const readme = page('README.md');
const performance = page('docs/performance.md');
const windows = process.platform === 'win32';
/** The project again, as it is built: its scripts build in place, where other tests read. */
const folder = mkdtempSync(join(tmpdir(), 'desk-readme-'));
const project = join(folder, 'project');
const sources = ['src', 'templates', 'styles', 'tests', 'package.json', 'tsconfig.json', 'manifest.json'];
const built = ['main.js', 'styles.css', 'dist'];

beforeAll(() => {
  mkdirSync(project);
  for (const path of [...sources, ...built]) cpSync(join(root, path), join(project, path), { recursive: true });
  // That it builds is for release.test.ts to say, and would take most of the time here; so would loading the compiler for its types.
  const options = readFileSync(join(root, 'esbuild.config.mjs'), 'utf8');
  writeFileSync(join(project, 'esbuild.options.mjs'), options.replace("import ts from 'typescript';\n", ''));
  writeFileSync(
    join(project, 'esbuild.config.mjs'),
    "export { libraryOptions, pluginOptions } from './esbuild.options.mjs';\n",
  );
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Answer = Promise<{ code: number; out: string; err: string }>;

function run(program: string, cwd: string, ...words: string[]): Answer {
  return new Promise((done) => {
    const options = { cwd, shell: program.endsWith('.cmd'), env: { ...process.env, INIT_CWD: undefined } };
    const child = execFile(program, words, options, (_, out, err) => done({ code: child.exitCode ?? 1, out, err }));
  });
}

function npm(cwd: string, ...words: string[]): Answer {
  return windows ? run('npm.cmd', cwd, ...words.map((word) => `"${word}"`)) : run('npm', cwd, ...words);
}

/** What Node is given by a script of package.json. */
function scriptOf(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [program, ...words] = scripts[name]?.split(' ') ?? [];
  expect(program).toBe('node');
  return words;
}

/** What is run here or elsewhere, by how it begins; the journeys and tests named in the second column run it. */
const proven: Readonly<Record<string, string>> = {
  'npm ci': '.github/workflows/ci.yml',
  'npm test': '.github/workflows/ci.yml',
  'npm start': 'below',
  'npm run install-into': 'below',
  'npm run --silent desk': 'below',
  'npm run bench': 'below',
  'npm run bench:palette': 'below',
  'npm run bench:graph': 'below',
  'npm run bench:templates': 'below',
  'npm run bench:start': 'below',
  'npm run bench:ready': 'below',
  'npm run bench:reading': 'below',
  'npm run size': 'below',
};

describe('every command of the README', () => {
  it('is run by a test', () => {
    const text = readme.text + performance.text;
    const code = [...text.matchAll(/```sh\n([^]*?)```|`(npm [^`\n]+)`/g)].map((match) => match[1] ?? match[2]);
    const commands = code.flatMap((text) => (text ?? '').split(/\n|&&/).map((one) => one.trim())).filter(Boolean);
    expect(commands.length).toBeGreaterThan(8);
    const beginning = (one: string): string => (/^npm (?:run(?: --silent)? )?[\w:-]+/.exec(one) ?? [one])[0];
    expect(commands.filter((one) => proven[beginning(one)] === undefined)).toEqual([]);
    const workflow = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
    for (const command of ['npm ci', 'npm test']) expect(workflow).toMatch(new RegExp(`run: ${command}$`, 'm'));
  });

  it('npm run install-into puts the plugin into a vault, and npm start opens a folder', async () => {
    const vault = join(folder, 'your vault');
    mkdirSync(join(vault, '.obsidian'), { recursive: true });
    const { code, err } = await npm(project, 'run', 'install-into', '--', vault);
    expect(err).toBe('');
    expect(code).toBe(0);
    const files = readdirSync(join(vault, '.obsidian/plugins/reference-desk')).sort();
    expect(files).toEqual(['main.js', 'manifest.json', 'styles.css']);
    // The script itself: what ends npm need not end what it started.
    const args = ['tests/host/start.mjs', '--vault', vault, '--no-open', '--port', '0'];
    const server = spawn(process.execPath, args, { cwd: project });
    const address = await new Promise<string>((done, failed) => {
      let said = '';
      server.stdout.on('data', (words: Buffer) => {
        const found = /http:\S+/.exec((said += String(words)));
        if (found) done(found[0]);
      });
      server.on('exit', () => failed(new Error(said)));
    });
    expect(await (await fetch(address)).text()).toContain('/plugin/styles.css');
    server.kill();
  });

  it('npm run desk answers as written', async () => {
    const line = /^npm (run --silent desk .*)$/m.exec(readme.text)?.[1] ?? '';
    // It builds beside, not in place, and has done so for other tests.
    const { out, err } = await npm(root, ...line.split(' '));
    expect(err).toBe('');
    expect((JSON.parse(out) as { person: unknown }[]).length).toBeGreaterThan(10);
  });
});

/** In a small vault and few rounds: that they run and print what the page has, not how quick it is. */
describe('the figures of docs/performance.md', () => {
  it.each([
    ['bench', ['--sizes', '10', '--runs', '1'], ['50 rows after a change', 'read and understand all notes']],
    ['bench:palette', ['--sizes', '20'], ['open', 'filter']],
    ['bench:templates', ['--rounds', '1'], ['handlebars, compiled', 'mustache']],
    // Without a size it opens no picture, which takes a minute; what it prints of one is in its table’s head.
    ['bench:graph', ['--sizes=', '--networks='], ['code of the view']],
    ['bench:ready', ['--sizes', '10'], ['longest block']],
    ['bench:reading', ['--size', '200', '--runs', '3'], ['ordinary', 'every letter touched', 'of heap a note']],
    ['bench:start', ['--samples', '1'], ['Reference Desk', 'cytoscape']],
    ['size', [], ['luxon', 'handlebars', 'main.js, measured', 'limit']],
  ])('come of npm run %s', async (script, options, rows) => {
    expect(performance.text).toContain(`npm run ${script}`);
    const { code, out, err } = await npm(project, 'run', script, '--', ...options);
    expect(err).toBe('');
    expect(code).toBe(0);
    for (const row of rows) expect(out).toContain(row);
  });

  it.each(['bench', 'bench:palette', 'bench:templates', 'bench:graph', 'bench:start', 'bench:ready', 'bench:reading'])(
    'npm run %s refuses an option that it does not know',
    async (script) => {
      // That npm passes options on is seen above.
      const { code, err } = await run(process.execPath, project, ...scriptOf(script), '--colour', 'red');
      expect(code).not.toBe(0);
      expect(err).toContain('--colour');
    },
  );
});

it('the README is read in three minutes', () => {
  expect(readme.text.split('\n').length).toBeLessThanOrEqual(130);
});

describe('the tables of the README', () => {
  /** Cells by row, without what is between brackets of links. */
  const tableWith = (text: string, words: string): string[][] => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('|') && line.includes(words));
    const end = lines.findIndex((line, index) => index > at && !line.startsWith('|'));
    const rows = lines.slice(at, end).filter((line) => !/^\|[ |-]+$/.test(line));
    return rows.map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim()),
    );
  };

  it('compare in the words of docs/comparison.md, where the evidence is', () => {
    const told = tableWith(readme.text, 'Personal CRM');
    const shown = tableWith(page('docs/comparison.md').text, 'Personal CRM').map((row) => row.join(' | '));
    expect(told.length).toBeGreaterThan(6);
    expect(told.map((row) => row.join(' | ')).filter((row) => !shown.includes(row))).toEqual([]);
  });

  it('name no spelling that is not read, on the second page for users', () => {
    const read = page('docs/how-notes-are-read.md').text;
    const words = tableWith(page('docs/going-further.md').text, 'you write').flatMap(([first = '']) =>
      [...first.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
    );
    expect(words.length).toBeGreaterThan(15);
    // Of a tag what is before the slash and the links, of a property its name; what boxes and numbers mean is not spelled.
    const spelling = (word: string): string => (/^(?:#([a-z-]+)|([a-z ]+))/.exec(word) ?? []).slice(1).join('');
    const spelled = words
      .map((word) =>
        spelling(word)
          .trim()
          .replace(/^every$/, ''),
      )
      .filter(Boolean);
    expect(spelled.filter((word) => !read.includes(`\`${word}\``))).toEqual([]);
  });

  it('show pictures that there are, light and dark', () => {
    const pictures = [...readme.text.matchAll(/(?:srcset|src)="([^"]+)"|!\[[^\]]*\]\(([^)]+)\)/g)].map(
      ([, still, moving]) => still ?? moving ?? '',
    );
    expect(pictures.length).toBe(7);
    expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
