import type { Plugin } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerCli } from '../../../src/plugin/cli/cli-command';
import type { DeskIndex } from '../../../src/vault/desk-index';
import { commandLine } from '../../support/command-line';
import { closeDesks, installWindow } from '../../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md':
    '---\ntags: [person]\norganisation: Analytical Society\nintroduced by: "[[Grace Hopper]]"\n---\n',
  'People/Grace Hopper.md':
    '---\ntags: [person]\naliases: [Amazing Grace]\n---\n- [ ] #favour/received read my letter\n',
  'Meetings/2026-03-02 Coffee.md':
    '---\ntags: [coffee, meeting]\nattendees: ["[[Ada Lovelace]]"]\n---\n- What are you working on?\n',
  'Broken.md': '---\ntags: [person\n---\n',
  'Kit/Short.md': '---\ntemplate: Short\ntags: [note]\n---\nFor {{person.name}}\n{{cursor}}\n',
  'Kit/Wrong.md': 'One\n{{shout person.name}}\n',
  'Kit/Asked.md': '{{#each asked}}{{this}}{{/each}}',
};

const command = async () => (await commandLine(vault, { templateFolder: 'Kit' })).run;

describe('an app without a command line', () => {
  const run = (): string => '';
  const commands = ['people', 'meetings', 'tree'].map((name) => ({ name, description: '', flags: {}, run }));
  const register = (plugin: object): void => registerCli(plugin as Plugin, {} as DeskIndex, commands);

  it('starts all the same', () => {
    expect(() => register({})).not.toThrow();
    expect(() => register({ registerCliHandler: undefined })).not.toThrow();
  });

  it('starts all the same where it refuses a command, which is said, and has the others', () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const there: string[] = [];
    register({
      registerCliHandler: (name: string) => {
        if (name.endsWith('meetings')) throw new Error('the name is taken');
        there.push(name);
      },
    });
    expect(there).toEqual(['reference-desk:people', 'reference-desk:tree']);
    expect(said.mock.calls).toEqual([[expect.stringMatching(/meetings.*: the name is taken$/)]]);
  });
});

describe('the command line', () => {
  it('prints rows as JSON, indented by two', async () => {
    const run = await command();
    const text = await run('people');
    expect(text.startsWith('[\n  {\n    "')).toBe(true);
    const rows = JSON.parse(text) as { name: string; lastContact: unknown }[];
    expect(rows.map(({ name }) => name)).toEqual(['Me', 'Ada Lovelace', 'Grace Hopper']);
    expect(rows[1]).toMatchObject({
      path: 'People/Ada Lovelace.md',
      organisation: 'Analytical Society',
      introducedBy: [{ name: 'Grace Hopper', path: 'People/Grace Hopper.md' }],
      lastContact: { day: '2026-03-02', source: { path: 'Meetings/2026-03-02 Coffee.md' } },
    });
  });

  it.each([
    ['meetings', [{ title: '2026-03-02 Coffee', day: '2026-03-02' }]],
    ['introductions', [{ by: { name: 'Grace Hopper' }, state: 'made' }]],
    [
      'favours',
      [{ direction: 'received', what: 'read my letter', source: { path: 'People/Grace Hopper.md', line: 5 } }],
    ],
    ['problems', [{ path: 'Broken.md' }]],
  ])('%s', async (name, rows) => {
    const run = await command();
    expect(JSON.parse(await run(name))).toMatchObject(rows);
  });

  it('prints follow-ups for people to read', async () => {
    const run = await command();
    const text = await run('follow-ups', { format: 'text' });
    expect(text).toMatch(
      /Grace Hopper\n {2}Close the loop: .*\n {2}Favour to return: .*\(People\/Grace Hopper\.md:5\)/,
    );
    expect(text).toMatch(/Ada Lovelace\n {2}Gone quiet: .*months ago/);
  });

  it('explains a note, with or without its extension', async () => {
    const run = await command();
    expect(JSON.parse(await run('explain', { path: 'People/Ada Lovelace' }))).toMatchObject({
      isPerson: true,
      isMeeting: false,
    });
    await expect(run('explain', { path: 'Nowhere.md' })).rejects.toThrow('There is no note “Nowhere.md”.');
  });

  it('says how to reach somebody', async () => {
    const run = await command();
    const { steps } = JSON.parse(await run('path', { to: 'Grace Hopper' })) as { steps: { to: { name: string } }[] };
    expect(steps[steps.length - 1]?.to.name).toBe('Grace Hopper');
    await expect(run('path')).rejects.toThrow('Add to, as in to="Grace Hopper"');
  });

  it.each(['svg', 'mermaid', 'canvas', 'json'])('prints the tree as %s', async (format) => {
    const run = await command();
    expect(await run('tree', { format })).toContain('Ada Lovelace');
  });

  it('names the formats there are', async () => {
    const run = await command();
    await expect(run('tree', { format: 'png' })).rejects.toThrow(
      'There is no format “png”. Write svg, mermaid, canvas, json.',
    );
    await expect(run('people', { format: 'xml' })).rejects.toThrow('Write format=json or format=text.');
  });

  it.each([
    ['people', { formt: 'text' }, '“people” has no option “formt”. Did you mean format=? It has format=.'],
    ['settle', { pth: 'A.md', line: '5', as: 'done' }, 'Did you mean path=? It has path=, line=, as=.'],
    ['log', { person: 'Grace Hopper', 'Met for tea': 'true' }, 'It has person=, day=, text=.'],
    ['log', { person: 'Grace Hopper', text: '' }, '“text” has no value. Write text=<text>, or leave it out.'],
    ['log', { person: 'Grace Hopper', day: 'true' }, '“day” has no value.'],
    ['snooze', { person: 'Grace Hopper', until: '2027-01-02', '--write': 'true' }, 'no option “--write”'],
    ['prep', { person: 'Grace Hopper', '-person': 'Ada' }, 'Did you mean person=?'],
    ['settle', { path: 'People/Grace Hopper', line: 'five', as: 'done' }, '“five” is not the number of a line.'],
    ['repair-link', { path: 'People/Grace Hopper', line: '0' }, '“0” is not the number of a line.'],
  ])('%s refuses an option or argument it does not know, or that has no value: %j', async (name, params, words) => {
    const line = await commandLine(vault);
    const before = await line.read('People/Grace Hopper.md');
    await expect(line.run(name, params as unknown as Record<string, string>)).rejects.toThrow(words);
    expect(await line.read('People/Grace Hopper.md')).toBe(before);
  });

  it('takes what stands before any command of Obsidian’s command line', async () => {
    const run = await command();
    expect(await run('people', { vault: 'Notes', copy: 'true' })).toBe(await run('people'));
  });

  it('finds a note by a path as it is typed in a terminal', async () => {
    const run = await command();
    for (const path of ['./People/Ada Lovelace.md', 'People\\Ada Lovelace', 'Meetings/../People/./Ada Lovelace.md'])
      expect(JSON.parse(await run('explain', { path }))).toMatchObject({ isPerson: true });
    await expect(run('explain', { path: '../People/Ada Lovelace.md' })).rejects.toThrow('There is no note');
    expect(await run('suggestions', { path: './People/Ada Lovelace' })).toBe('[]');
  });

  it('lists the templates of the user with their paths', async () => {
    const run = await command();
    expect(JSON.parse(await run('templates'))).toContainEqual({ name: 'Short', kind: null, path: 'Kit/Short.md' });
  });

  it('renders a template, by alias of the person, and tells where the cursor would be', async () => {
    const run = await command();
    const answer = JSON.parse(await run('render', { template: 'short', person: 'Amazing Grace' })) as {
      text: string;
      cursor: number;
    };
    expect(answer.text).toBe('---\ntags: [note]\n---\nFor Grace Hopper\n\n');
    expect(answer.text.slice(0, answer.cursor)).toBe('---\ntags: [note]\n---\nFor Grace Hopper\n');
  });

  it('gives templates the questions already asked', async () => {
    const run = await command();
    expect(JSON.parse(await run('render', { template: 'Asked', person: 'Ada Lovelace' }))).toMatchObject({
      text: expect.stringContaining('What are you working on?') as string,
    });
  });

  it.each([
    [{ template: 'Wrong', person: 'Ada Lovelace' }, /^Template “Wrong” \(Kit\/Wrong\.md\), line 2: /],
    [{ template: 'Nope', person: 'Ada Lovelace' }, /^There is no template “Nope”\. There are: .*Short/],
    [{ template: 'Short', person: 'Ada Lovelase' }, 'Did you mean Ada Lovelace?'],
    [{ template: 'Short' }, 'Add person, as in person="Grace Hopper"'],
  ])('says what is wrong with %j', async (params, message) => {
    const run = await command();
    await expect(run('render', params as Record<string, string>)).rejects.toThrow(message);
  });
});

describe('the commands that write', () => {
  it.each([
    [
      'settle',
      { path: 'People/Grace Hopper.md', line: '5', as: 'paid-forward' },
      {
        path: 'People/Grace Hopper.md',
        before: '- [ ] #favour/received read my letter',
        after: '- [>] #favour/received read my letter',
      },
    ],
    [
      'log',
      { person: 'Amazing Grace', day: 'yesterday', text: 'tea' },
      { path: 'People/Grace Hopper.md', before: '', after: '## Log\n\n- 2026-11-22 tea\n' },
    ],
    [
      'snooze',
      { person: 'Ada Lovelace', until: 'in 2 weeks' },
      { path: 'People/Ada Lovelace.md', before: '', after: 'snoozed_until: 2026-12-07' },
    ],
    [
      'set',
      { path: 'People/Ada Lovelace', key: 'organisation', value: 'The Analytical Society' },
      {
        path: 'People/Ada Lovelace.md',
        before: 'organisation: Analytical Society',
        after: 'organisation: The Analytical Society',
      },
    ],
    [
      'set',
      { path: 'People/Ada Lovelace.md', key: 'paused', value: 'true' },
      { path: 'People/Ada Lovelace.md', before: '', after: 'paused: true' },
    ],
  ])('%s %j say which lines stood there and which stand there now', async (name, params, expected) => {
    const { run, read } = await commandLine(vault, { templateFolder: 'Kit' });
    expect(JSON.parse(await run(name, params as unknown as Record<string, string>))).toEqual(expected);
    expect(await read(expected.path)).toContain(expected.after);
    expect(
      JSON.parse(await run(name, params as unknown as Record<string, string>).catch(() => '{}')),
    ).not.toMatchObject({ after: expected.after });
  });

  it.each([
    [
      'settle',
      { path: 'People/Grace Hopper.md', line: '2', as: 'returned' },
      'Line 2 of “People/Grace Hopper.md” is not a favour or a promise.',
    ],
    ['settle', { path: 'People/Grace Hopper.md', line: '5', as: 'gone' }, 'It cannot be settled as “gone”.'],
    ['log', { person: 'Nobody' }, 'Nobody is called “Nobody”.'],
    ['log', { person: 'Ada Lovelace', day: 'some day' }, '“some day” is not a day.'],
    ['set', { path: 'Broken.md', key: 'cadence', value: '30' }, 'The properties at the top of the note cannot be read'],
    ['set', { path: 'Gone.md', key: 'cadence', value: '30' }, 'There is no note “Gone.md”.'],
  ])('%s %j is refused', async (name, params, words) => {
    const { run, read } = await commandLine(vault, { templateFolder: 'Kit' });
    await expect(run(name, params as unknown as Record<string, string>)).rejects.toThrow(words);
    for (const [path, text] of Object.entries(vault)) expect(await read(path)).toBe(text);
  });
});
