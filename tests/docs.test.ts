/** The pages for people: what they say is held against the code, the notes they show against what comes of them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { say, setLanguage } from '../src/i18n/words';
import { settingsTable, type SettingKey } from '../src/vault/settings';
import { cadenceChoices } from '../src/people/without-cadence';
import { actionKeys, undoKey } from '../src/ui/actions';
import { root } from './host/root';
import { keysInCode, wordsInCode } from './support/code-words';
import { commandsPage } from './support/commands-page';
import {
  anchorsIn,
  examplesIn,
  italicsIn,
  linksIn,
  page,
  pages,
  pathsIn,
  scriptsIn,
  targetOf,
  type Example,
} from './support/docs-pages';
import { registered, type Registered } from './support/registered';
import { settingsPage } from './support/settings-page';

const all = pages();
const folder = mkdtempSync(join(tmpdir(), 'desk-docs-'));
const RealDate = Date;
let plugin: Registered;

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
let runDesk: (argv: readonly string[], mainJs: string) => Promise<Answer>;
let mainJs = '';

beforeAll(async () => {
  plugin = await registered();
  const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(path).href) as Promise<unknown>;
  const { buildPlugin, buildDesk } = (await load(join(root, 'tests/host/node/plugin-build.mjs'))) as Record<
    'buildPlugin' | 'buildDesk',
    () => Promise<string>
  >;
  mainJs = await buildPlugin();
  ({ runDesk } = (await load(await buildDesk())) as { runDesk: typeof runDesk });
});
afterEach(() => void (globalThis.Date = RealDate));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** What the plugin as it is built answers to a terminal on 23 November 2026, in this process: dozens of lines are run. */
async function desk(vault: string, options: readonly string[], ...words: string[]): Promise<string> {
  const { code, out, err } = await runDesk(['--vault', vault, '--today', '2026-11-23', ...options, ...words], mainJs);
  expect(err).toBe('');
  expect(code).toBe(0);
  return out;
}

function write({ title, notes }: Pick<Example, 'title' | 'notes'>): string {
  const vault = join(folder, title);
  for (const [path, text] of Object.entries(notes)) {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), text);
  }
  return vault;
}

describe('pages made from the code', () => {
  it('commands.md has what the plugin registers', async () => {
    await expect(commandsPage(plugin)).toMatchFileSnapshot('../docs/commands.md');
  });

  it('settings.md has what the settings are drawn from', async () => {
    await expect(settingsPage()).toMatchFileSnapshot('../docs/settings.md');
  });
});

describe('every page', () => {
  it.each(all.filter(({ path }) => path.startsWith('docs/')))('begins with what it is: $path', ({ text }) => {
    expect(text).toMatch(/^# \S.*\n\n[A-Z`][^\n]*\S\n/);
  });

  it.each(all)('has links that lead somewhere: $path', (one) => {
    const broken = linksIn(one).filter((link) => {
      const { file, heading } = targetOf(one, link);
      if (!existsSync(join(root, file))) return true;
      return heading !== null && !anchorsIn(page(file)).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  it.each(all)('names only npm scripts that there are: $path', ({ text }) => {
    const scripts = Object.keys(json(join(root, 'package.json'))['scripts'] as object);
    expect(scriptsIn(text).filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it.each(all)('names only files that there are: $path', (one) => {
    expect(pathsIn(one).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(all)('has in italics the names of commands: $path', (one) => {
    const names = plugin.commands.map(({ name }) => name);
    expect(italicsIn(one).filter((words) => !names.includes(words))).toEqual([]);
  });

  it('are all led to from where people begin', () => {
    const reached = new Set(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/getting-started.md']);
    // For those who make it.
    for (const name of ['release', 'decisions']) reached.add(`docs/${name}.md`);
    for (const path of reached) {
      const one = all.find((candidate) => candidate.path === path);
      if (one) for (const link of linksIn(one)) reached.add(targetOf(one, link).file);
    }
    expect(all.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe('keyboard.md', () => {
  const signs: Readonly<Record<string, string>> = {
    ArrowDown: '↓',
    ArrowUp: '↑',
    ArrowRight: '→',
    ArrowLeft: '←',
    PageDown: 'Page Down',
    PageUp: 'Page Up',
    Escape: 'Esc',
    ' ': 'Space',
  };
  const spelled = (keys: Iterable<string>): string[] => [...keys].map((key) => signs[key] ?? key).sort();
  /** The keys in the first column under a heading, without what is only for the search box, and without `Ctrl` and `Shift`. */
  const keysUnder = (heading: string): string[] => {
    const { text } = page('docs/keyboard.md');
    const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
    const cells = [...section.matchAll(/^\| (`.*?) \|/gm)].map((match) => match[1] ?? '');
    return cells
      .filter((cell) => !/ in |first word/.test(cell))
      .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
  };

  it('has the keys of what can be done about a follow-up, and no others', () => {
    const told = keysUnder('The list of follow-ups').filter((key) => /^Ctrl\+(Shift\+)?[A-Z]$/.test(key));
    const there = [...Object.values(actionKeys), undoKey].map(({ modifiers, key }) =>
      [...modifiers.map((one) => (one === 'Mod' ? 'Ctrl' : one)), key.toUpperCase()].join('+'),
    );
    expect([...told].sort()).toEqual([...there].sort());
  });

  it('has the keys that move in the list of follow-ups', () => {
    const told = keysUnder('The list of follow-ups').filter((key) => !key.includes('+'));
    expect([...told].sort()).toEqual(spelled(keysInCode('src/follow-ups/ui/follow-up-palette.ts')));
  });

  it.each([
    ['en', 1],
    ['de', 2],
  ])('has every search word of a kind in %s, and no other', (language, column) => {
    const section = page('docs/keyboard.md')
      .text.split(/^## /m)
      .find((part) => part.startsWith('What typing finds'));
    const rows = [...(section ?? '').matchAll(/^\| `.*/gm)].map(([row]) => row.split('|')[column]?.trim());
    setLanguage(language);
    const { overdue, birthday, ...kinds } = say.followUps.searchWords();
    const narrowing = say.followUps.narrowing().split(' ');
    setLanguage('en');
    const known = [...overdue, ...birthday, ...Object.values(kinds).flat()];
    expect(rows.filter((row) => !known.includes(row?.replaceAll('`', '') ?? ''))).toEqual([]);
    expect(narrowing.filter((word) => word !== '#tag' && !rows.includes(`\`${word}\``))).toEqual([]);
    const found = new Set(rows.map((row) => row?.replaceAll('`', '')));
    expect(
      [overdue, birthday, ...Object.values(kinds)].filter((words) => !words.some((word) => found.has(word))),
    ).toEqual([]);
  });

  it('has the keys of the side bar', () => {
    // Tab and Enter are the browser's.
    const told = keysUnder('Follow-ups in the side bar').filter((key) => key !== 'Tab' && key !== 'Enter');
    expect([...told].sort()).toEqual(spelled(keysInCode('src/follow-ups/ui/follow-ups-view.ts', 'src/ui/row-keys.ts')));
  });

  it('has the keys of the list of cadences, beside those that select several', () => {
    const told = keysUnder('Set cadences').filter((key) => key !== 'Tab');
    const inCode = [...keysInCode('src/people/ui/cadence-triage.ts')].filter((key) => key !== 'a' && key !== ' ');
    const keys = [...cadenceChoices.map(([key]) => key), ...inCode.map((key) => (key === 's' ? 'S' : key))];
    expect([...told].sort()).toEqual(spelled(keys));
    const many = keysUnder('Several people at once');
    expect(many).toEqual(expect.arrayContaining(['Shift+↓', 'Shift+↑', 'Space', 'Ctrl+A', 'Esc']));
  });

  it('has the keys of the graph', () => {
    expect(keysUnder('The graph').sort()).toEqual(spelled(keysInCode('src/introductions/ui')));
  });
});

describe('troubleshooting.md', () => {
  const words = wordsInCode();
  const symptoms = [...page('docs/troubleshooting.md').text.matchAll(/^### “(.*)”/gm)].map((match) => match[1] ?? '');

  it('quotes what the plugin says', () => {
    expect(symptoms.length).toBeGreaterThan(20);
    const invented = symptoms.filter((symptom) => {
      const parts = symptom.split('…').flatMap((part) => part.trim() || []);
      return parts.some((part) => !words.some((text) => text.includes(part)));
    });
    expect(invented).toEqual([]);
  });
});

describe('examples', () => {
  const examples = [
    ...examplesIn(page('docs/going-further.md'), 'page'),
    ...examplesIn(page('docs/recipes.md'), 'section'),
  ];

  /** A line that is added to a setting, as `key=["…"]`. */
  function settingOf([name, line]: readonly [string, string]): string {
    const key = (Object.keys(settingsTable) as SettingKey[]).find((one) => settingsTable[one].name === name);
    if (!key) throw new Error(`There is no setting “${name}”.`);
    return `${key}=${JSON.stringify([settingsTable[key].default, line].flat().filter(Boolean))}`;
  }

  it('are where they are looked for', () => {
    expect(examples.length).toBe(5);
    expect(examples.every(({ printed }) => printed.length > 0)).toBe(true);
  });

  it.each(examples)('give what the page says: $title', async (example) => {
    const vault = write(example);
    const settings = Object.entries(example.settings).flatMap((setting) => ['--set', settingOf(setting)]);
    for (const text of example.printed) {
      if (!text.startsWith('#')) expect(await desk(vault, settings, 'follow-ups', 'format=text')).toBe(text);
      else {
        const { text: prep } = JSON.parse(await desk(vault, settings, 'prep', 'person=Ruth Adeyemi')) as {
          text: string;
        };
        expect(prep).toContain(text);
      }
    }
  });

  describe('of getting-started.md', () => {
    const first = page('docs/getting-started.md');

    // tests/journeys/story.test.ts plays what it says.
    it('say nothing of tags before the second page', () => {
      const notes = [...first.text.matchAll(/^```markdown\n([^]*?)^```$/gm)].map((match) => match[1] ?? '');
      expect(notes).toHaveLength(2);
      expect(notes.join('\n')).not.toMatch(/#|^---|::/m);
      expect(first.text.replace(/^#+ .*$/gm, '').replace(/\]\([^)]*\)/g, '')).not.toMatch(/\btags?\b|#/i);
      expect(linksIn(first)).toContain('going-further.md');
    });
  });
});

describe('agents.md and its skill', () => {
  const skillPath = 'docs/agents/reference-desk/SKILL.md';
  const skill = readFileSync(join(root, skillPath), 'utf8').replaceAll('\r\n', '\n');
  const [, properties = '', body = ''] = /^---\n([^]*?)^---\n([^]*)$/m.exec(skill) ?? [];
  const person = '---\ntags: [person]\n---\n';
  const people = { 'People/Sarah Chen.md': person, 'People/Marcus Webb.md': person };
  const { text } = page('docs/agents.md');
  const linesIn = (code: string): string[] =>
    [...code.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
  /** As a shell takes it apart. */
  const wordsOf = (line: string): string[] =>
    [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));

  /** Runs a line as it is written, over this vault and without a real Obsidian. */
  function runLine(line: string, vault: string): Promise<string> {
    const [first, ...words] = wordsOf(line);
    if (first === 'obsidian') {
      const [command = '', ...more] = words;
      expect(command).toMatch(/^reference-desk:/);
      return desk(vault, ['--write'], command.replace('reference-desk:', ''), ...more);
    }
    expect(line).toMatch(/^npm run --silent desk -- --vault "\/path\/to\/notes" /);
    return desk(vault, [], ...words.slice(words.indexOf('--vault') + 2));
  }

  it('has the front matter that assistants look for, and the name of its folder', () => {
    const { name, description, compatibility, ...others } = parse(properties) as Record<string, string>;
    expect(name).toBe('reference-desk');
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(description?.length).toBeLessThanOrEqual(1024);
    expect(compatibility?.length).toBeLessThanOrEqual(500);
    expect(others).toEqual({});
    expect(body).toMatch(/^\n# \S/);
    expect(linksIn(page('docs/agents.md')).map((link) => targetOf(page('docs/agents.md'), link).file)).toContain(
      skillPath,
    );
  });

  it('names commands and kinds that there are, and says of every command that writes that the user is asked', () => {
    const commands = plugin.cli.map(({ name }) => name);
    const named = [...`${skill}${text}`.matchAll(/reference-desk:([a-z-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
    const cells = [...text.matchAll(/^\| (?:read|list|write|record).* \| (.*) \|$/gm)].map((match) => match[1] ?? '');
    const inTable = cells
      .join(', ')
      .split(', ')
      .map((cell) => cell.replaceAll('`', ''));
    expect(inTable.length).toBeGreaterThan(12);
    expect(inTable.filter((name) => !commands.includes(name))).toEqual([]);
    const rule = /^1\. .*$/m.exec(body)?.[0] ?? '';
    for (const name of ['accept', 'dismiss', 'log', 'settle', 'snooze', 'set']) expect(rule).toContain(`\`${name}\``);
  });

  it('gives only command lines that run', async () => {
    const vault = write({
      title: 'For the skill',
      notes: {
        ...people,
        'Meetings/2026-11-20 Coffee with Marcus.md':
          'Coffee with Marcus. Sarah introduced us.\n\n- Marcus read my CV.\n- Sarah lent me her notes.\n- Marcus is looking for a clock.\n',
        'Meetings/2026-11-02 Tea with Sarah.md':
          '---\ntags: [meeting]\nattendees: ["[[Sarah Chen]]"]\n---\n- [ ] #favour/received [[Sarah Chen]] read my letter\n',
      },
    });
    const lines = linesIn(skill);
    expect(lines.length).toBeGreaterThan(18);
    const firstId = async (): Promise<string> =>
      (JSON.parse(await desk(vault, [], 'suggestions')) as { readonly id: string }[])[0]?.id ?? '';
    for (const line of lines) {
      const answer = await runLine(line.replace('<id>', line.includes('<id>') ? await firstId() : ''), vault);
      expect(answer.trim(), line).not.toBe('');
    }
    const note = (path: string): string => readFileSync(join(vault, path), 'utf8');
    expect(note('Meetings/2026-11-02 Tea with Sarah.md')).toContain('- [x] #favour/received');
    expect(note('People/Sarah Chen.md')).toContain('cadence: every 6 weeks');
    expect(note('People/Sarah Chen.md').match(/Sent her the list/g)).toHaveLength(1);
  });

  it('shows what the example gives', async () => {
    const [{ notes } = { notes: {} }] = examplesIn(page('docs/agents.md'), 'page');
    const vault = write({ title: 'For assistants', notes: { ...people, ...notes } });
    const [first = '', second = ''] = linesIn(text);
    const shown = [...text.matchAll(/^```json\n([^]*?)^```$/gm)].map(([, block = '']) => JSON.parse(block) as unknown);
    expect(shown).toHaveLength(2);
    expect((JSON.parse(await runLine(first, vault)) as unknown[])[1]).toEqual(shown[0]);
    expect(JSON.parse(await runLine(second, vault))).toEqual(shown[1]);
  });
});

describe('version-bump', () => {
  const script = join(root, 'tests/version-bump.mjs');
  const names = ['manifest.json', 'package.json', 'package-lock.json', 'versions.json'];
  const files = (at: string): string[] => names.map((name) => readFileSync(join(at, name), 'utf8'));

  function project(name: string, change: Readonly<Record<string, unknown>> = {}): string {
    const at = join(folder, name);
    mkdirSync(at);
    for (const file of names) cpSync(join(root, file), join(at, file));
    const set = (file: string, data: object): void =>
      writeFileSync(join(at, file), `${JSON.stringify({ ...json(join(at, file)), ...data }, null, 2)}\n`);
    const { packages } = json(join(at, 'package-lock.json')) as { packages: Record<string, object> };
    set('manifest.json', { version: '0.9.9', ...change });
    set('package.json', { version: '0.9.9' });
    set('package-lock.json', {
      version: '0.9.9',
      packages: { ...packages, '': { ...packages[''], version: '0.9.9' } },
    });
    return at;
  }

  const bump = (at: string, version: string): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [script, version, at], { encoding: 'utf8' });

  it('writes the version and nothing else', () => {
    const at = project('higher');
    const before = files(at);
    expect(bump(at, '0.10.0').status).toBe(0);
    const [manifest, pack, lock, versions] = files(at);
    expect(manifest).toBe(before[0]?.replace('"version": "0.9.9"', '"version": "0.10.0"'));
    expect(pack).toBe(before[1]?.replace('"version": "0.9.9"', '"version": "0.10.0"'));
    expect(lock).toBe(before[2]?.replaceAll('"version": "0.9.9"', '"version": "0.10.0"'));
    expect(versions).toBe(before[3]);
  });

  it('adds to versions.json where Obsidian has to be newer', () => {
    const at = project('newer', { minAppVersion: '9.9.0' });
    const before = json(join(at, 'versions.json'));
    expect(bump(at, '1.0.0').status).toBe(0);
    expect(json(join(at, 'versions.json'))).toEqual({ ...before, '1.0.0': '9.9.0' });
  });

  it.each(['0.9.9', '0.9.8', '0.0.10', 'v1.0.0', '1.0', '1.0.0-beta', '01.0.0', '', '1.0.0.0'])(
    'refuses “%s”, and writes nothing',
    (version) => {
      const at = project(`refused ${version}`);
      const before = files(at);
      const { status, stderr } = bump(at, version);
      expect(status).toBe(2);
      expect(String(stderr)).toMatch(/is no version|is not higher/);
      expect(files(at)).toEqual(before);
    },
  );
});

describe('workflows', () => {
  const at = join(root, '.github/workflows');
  const workflows = readdirSync(at).map((name) => ({ name, text: readFileSync(join(at, name), 'utf8') }));

  it.each(workflows)('pins its actions and asks for no more than it needs: $name', ({ name, text }) => {
    const uses = [...text.matchAll(/^.*\buses: *(.*)$/gm)].map((match) => match[1] ?? '');
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((one) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([]);
    const { permissions, jobs } = parse(text) as {
      permissions: unknown;
      jobs: Record<string, { permissions?: Record<string, string> }>;
    };
    expect(permissions).toEqual({ contents: 'read' });
    const more = Object.entries(jobs).flatMap(([job, { permissions: own }]) => (own ? [`${name} ${job}`] : []));
    expect(more).toEqual(name === 'release.yml' ? ['release.yml draft'] : []);
  });

  it.each(workflows)('runs scripts and tests that there are: $name', ({ text }) => {
    const scripts = Object.keys(json(join(root, 'package.json'))['scripts'] as object);
    expect(scriptsIn(text).filter((script) => !scripts.includes(script))).toEqual([]);
    const paths = [...text.matchAll(/\b(?:tests|docs|\.ci)\/[\w./-]+/g)].map(([path]) => path);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('takes the notes of a release from its section of the changelog', () => {
    const { text } = workflows.find(({ name }) => name === 'release.yml') ?? { text: '' };
    const program = /awk -v version="\$TAG" '([^']*)'/.exec(text)?.[1] ?? '';
    const changelog =
      '# Changelog\n\n## Unreleased\n\n- later\n\n## 0.2.0 (2026-11-23)\n\n### Added\n- now\n\n## 0.1.0\n- before\n';
    const notes = execFileSync('awk', ['-v', 'version=0.2.0', program], { input: changelog, encoding: 'utf8' });
    expect(notes).toBe('\n### Added\n- now\n\n');
  });
});
