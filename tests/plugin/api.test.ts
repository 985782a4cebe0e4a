import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kindIcons } from '../../src/suggestions/ui/claim';
import { type CommandLine, commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada.md': '---\ntags: [person]\naliases: [Lady A]\nintroduced by: "[[Grace]]"\n---\n',
  'People/Grace.md': '---\ntags: [person]\n---\n- [ ] #favour/received 2026-03-01 read my letter\n',
  'Meetings/2026-03-02 Tea.md': '---\ntags: [meeting]\nattendees: ["[[Ada]]", "[[Grace]]"]\n---\n',
  'Daily/2026-11-20.md': 'Thanked [[Ada]] for the book. [[Grace]] is looking for a clock.\n',
  'Kit/Ask.md': '{{#each people}}{{name}} {{/each}}at {{prompt "Where?"}}{{cursor}}!',
};

const open = (): Promise<CommandLine> => commandLine(vault, { templateFolder: 'Kit' });

describe('the interface for other plugins', () => {
  it('answers once the notes are read', async () => {
    const { api } = await open();
    expect(api.people()).toEqual([]);
    await api.ready();
    expect(api.version).toBe(1);
    expect(api.people().map(({ name }) => name)).toEqual(['Me', 'Ada', 'Grace']);
    expect(api.meetings()).toMatchObject([{ day: '2026-03-02', attendees: [{ name: 'Ada' }, { name: 'Grace' }] }]);
    expect(api.introductions()).toMatchObject([{ by: { name: 'Grace' }, people: [{ name: 'me' }, { name: 'Ada' }] }]);
    expect(api.favours()).toMatchObject([{ person: { name: 'Grace' }, what: 'read my letter', day: '2026-03-01' }]);
    expect(api.followUps().map(({ person }) => person.name)).toContain('Grace');
    expect(api.path('lady a').steps).toMatchObject([{ from: { name: 'me' }, to: { name: 'Ada' }, by: 'introduction' }]);
  });

  it('gives answers that are the asker’s to change', async () => {
    const { api } = await open();
    await api.ready();
    const before = JSON.stringify([api.people(), api.favours(), api.followUps(), api.introductions()]);
    for (const person of api.people()) (person.aliases as string[]).push('x');
    for (const { source } of api.favours()) (source as { path: string }).path = 'x';
    for (const { sources } of api.introductions()) (sources as unknown[]).length = 0;
    for (const { reasons } of api.followUps()) (reasons as unknown[]).length = 0;
    expect(JSON.stringify([api.people(), api.favours(), api.followUps(), api.introductions()])).toBe(before);
  });

  it('renders for several people, with answers, and refuses whom it does not know', async () => {
    const { api } = await open();
    expect(await api.render('ask', ['Ada', 'Grace'], { 'Where?': 'the *Ropewalk*' })).toEqual({
      text: 'Ada Grace at the \\*Ropewalk\\*!',
      cursor: 'Ada Grace at the \\*Ropewalk\\*'.length,
    });
    await expect(api.render('Ask', 'Graze')).rejects.toThrow('Did you mean Grace?');
    await expect(api.render('Ask', [])).rejects.toThrow('Name the person');
    await expect(api.render('Aks', 'Ada')).rejects.toThrow('There is no template “Aks”');
    expect(await api.templates()).toContainEqual({ name: 'Ask', kind: null, path: 'Kit/Ask.md' });
  });

  it('tells of changes until it is told to stop', async () => {
    const { api, opened } = await open();
    await opened.settled();
    const told = vi.fn();
    const stop = api.onChange(told);
    await opened.vault.create('People/Joan.md', '#person');
    await opened.settled();
    await expect.poll(() => told.mock.calls.length).toBeGreaterThan(0);
    stop();
    told.mockClear();
    await opened.vault.create('People/Alan.md', '#person');
    await opened.settled();
    expect(told).not.toHaveBeenCalled();
  });

  it('is documented: every member, and every example runs', async () => {
    const { api, opened } = await open();
    const text = readFileSync(resolve(import.meta.dirname, '../../docs/api.md'), 'utf8');
    for (const name of Object.keys(api)) expect(text).toMatch(new RegExp(`^\\| \`${name}\\b`, 'm'));
    const row = (rows: readonly object[]): string => Object.keys(rows[0] ?? {}).join(' ');
    await api.ready();
    for (const rows of [api.meetings(), api.introductions(), api.favours()]) expect(text).toContain(row(rows));

    const app = { plugins: { plugins: { 'reference-desk': { api } } } };
    const shown: unknown[] = [];
    const module: { exports?: (given: object) => Promise<void> } = {};
    const asked: string[] = [];
    const suggester = (_: unknown, answers: string[], __: unknown, words: string) =>
      Promise.resolve(answers[asked.push(words) === 1 ? 0 : 2]);
    const templater = { file: { title: 'Ada', path: () => 'Daily/2026-11-20.md' }, system: { suggester } };
    const given = {
      ...{ app, module, tp: templater, tR: '' },
      dv: { table: (_: unknown, rows: unknown) => shown.push(rows) },
    };
    const examples = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    expect(examples).toHaveLength(4);
    for (const code of examples) {
      const run = new Function(...Object.keys(given), `return (async () => { ${code}; return tR; })()`) as (
        ...values: unknown[]
      ) => Promise<unknown>;
      shown.push(await run(...Object.values(given)));
    }
    await module.exports?.({
      app,
      quickAddApi: {
        suggester: (names: string[]) => Promise.resolve(names[1]),
        utility: { setClipboard: (copied: string) => Promise.resolve(shown.push(copied)) },
      },
    });
    expect(asked).toEqual([
      'Thanked [[Ada]] for the book. → - thanked [[Ada]]',
      '[[Grace]] is looking for a clock. → - #need [[Grace]] a clock',
    ]);
    expect(await opened.vault.read(opened.file('Daily/2026-11-20.md'))).toContain('- thanked [[Ada]]');
    expect(await api.suggestions({ path: 'Daily/2026-11-20.md' })).toEqual([]);
    expect(shown[1]).toEqual([['Grace', 'read my letter', '2026-03-01']]);
    expect(shown.join()).toMatch(/## Prep: Ada[\s\S]*Dear Grace,/);
  });
});

describe('suggestions through the interface for other plugins', () => {
  const coffee = 'Meetings/2026-11-20 Coffee with Marcus.md';
  const notes = {
    'People/Sarah Chen.md': '---\ntags: [person]\n---\n',
    'People/Marcus Webb.md': '---\ntags: [person]\n---\n',
    [coffee]:
      'Coffee with Marcus. Sarah introduced us.\n\n- Marcus read my CV.\n- I will send [[Marcus Webb]] my notes by Friday.\n',
    'Other.md': 'Thanked [[Sarah Chen]] for the list.\n',
  };
  const marcus = { name: 'Marcus Webb', path: 'People/Marcus Webb.md', ask: false };
  const idOf = async ({ api }: CommandLine, kind: string): Promise<string> => {
    const found = (await api.suggestions()).find((row) => row.kind === kind);
    if (!found) throw new Error(`There is no suggestion of the kind ${kind}.`);
    return found.id;
  };

  it('are the rows of the command line, of all notes or of one, with null for what a sentence does not say', async () => {
    const { api, run } = await commandLine(notes);
    const rows = await api.suggestions();
    expect(rows).toEqual(JSON.parse(await run('suggestions')));
    expect(rows.map(({ kind }) => kind)).toEqual(['introduced', 'favour-received', 'promise', 'thanked']);
    expect(await api.suggestions({ path: coffee })).toEqual(rows.slice(0, 3));
    expect(await api.suggestions({ path: 'Other' })).toEqual(
      JSON.parse(await run('suggestions', { path: 'Other.md' })),
    );
    expect(rows[0]).toEqual({
      id: expect.stringMatching(/^\w{14}$/) as string,
      kind: 'introduced',
      who: { name: 'Sarah Chen', path: 'People/Sarah Chen.md', ask: false },
      whom: marcus,
      what: null,
      day: '2026-11-20',
      due: null,
      sentence: 'Sarah introduced us.',
      source: { path: coffee, line: 1 },
      rule: 'en-intro-via',
      writes: '- #intro/received [[Sarah Chen]] [[Marcus Webb]]',
      alsoWrites: [],
    });
    expect(rows[2]).toMatchObject({ who: marcus, whom: null, due: '2026-11-27', source: { path: coffee, line: 4 } });
  });

  it('have every field in every row, and no other', async () => {
    const { api } = await commandLine(notes);
    const fields = 'id kind who whom what day due sentence source rule writes alsoWrites';
    for (const row of await api.suggestions()) expect(Object.keys(row).join(' ')).toBe(fields);
    expect(readFileSync(resolve(import.meta.dirname, '../../docs/api.md'), 'utf8')).toContain(`\`${fields}\``);
  });

  it('are written one after the other without a wait, and are not listed again', async () => {
    const line = await commandLine(notes);
    const rows = await line.api.suggestions({ path: coffee });
    for (const { id } of rows) await line.api.accept({ id });
    const text = await line.read(coffee);
    expect(text).toContain('- [ ] #favour/received [[Marcus Webb]] Marcus read my CV.');
    expect(text).toContain('- #intro/received [[Sarah Chen]] [[Marcus Webb]]');
    expect(text).toContain('- [ ] I will send [[Marcus Webb]] my notes');
    await line.opened.settled();
    expect(await line.api.suggestions({ path: coffee })).toEqual([]);
    expect(line.api.favours()).toMatchObject([{ person: { name: 'Marcus Webb' }, direction: 'received' }]);
  });

  it('are written as another kind and about somebody else, and the answer has the lines before and after', async () => {
    const line = await commandLine(notes);
    const id = await idOf(line, 'favour-received');
    expect(await line.api.accept({ id, kind: 'offer', person: 'sarah chen' })).toEqual({
      path: coffee,
      before: '- Marcus read my CV.',
      after: expect.stringContaining('- #offer [[Sarah Chen]] ') as string,
    });
  });

  it('name the person in a line of its own, where the sentence is no list item', async () => {
    const daily = 'Daily/2026-11-20.md';
    const text =
      '[[Sarah Chen]] is looking for a clock. [[Marcus Webb]] read my CV. Next time ask [[Sarah Chen]] about bells.\n';
    const line = await commandLine({ ...notes, [daily]: text });
    for (const { id } of await line.api.suggestions({ path: daily })) await line.api.accept({ id });
    expect((await line.read(daily)).slice(text.length).trim().split('\n')).toEqual([
      '## Favours and promises',
      '',
      '- #need [[Sarah Chen]] a clock',
      '- [ ] #favour/received [[Marcus Webb]] read my CV',
      '- #ask [[Sarah Chen]] about bells',
    ]);
    await line.opened.settled();
    expect(await line.api.suggestions({ path: daily })).toEqual([]);
  });

  it('are dismissed for good, in both doors, and the note stays as it is', async () => {
    const line = await commandLine(notes);
    const id = await idOf(line, 'introduced');
    expect(await line.api.dismiss({ id })).toEqual({ dismissed: id });
    expect((await line.api.suggestions()).map(({ kind }) => kind)).not.toContain('introduced');
    expect(await line.run('suggestions')).not.toContain(id);
    await expect(line.api.accept({ id })).rejects.toThrow(`There is no suggestion ${id}.`);
    expect(await line.read(coffee)).toBe(notes[coffee]);
  });

  it('are refused with the reason where the id, the kind, the person or the note is wrong, and nothing is written', async () => {
    const line = await commandLine(notes);
    const id = await idOf(line, 'introduced');
    await expect(line.api.accept({ id: 'abc' })).rejects.toThrow('There is no suggestion abc.');
    await expect(line.api.dismiss({ id: 'abc' })).rejects.toThrow('There is no suggestion abc.');
    await expect(line.api.accept({ id, kind: 'favor' })).rejects.toThrow('no kind “favor”. There are: introduced,');
    await expect(line.api.accept({ id, person: 'Sara Chen' })).rejects.toThrow('Sara Chen');
    await expect(line.api.suggestions({ path: 'Nowhere.md' })).rejects.toThrow('There is no note “Nowhere.md”.');
    expect(await line.read(coffee)).toBe(notes[coffee]);
  });

  it('ask who is meant where a sentence leaves it open', async () => {
    const open = 'Meetings/2026-11-18 Lunch.md';
    const text =
      '---\ntags: [meeting]\nattendees: ["[[Sarah Chen]]", "[[Marcus Webb]]"]\n---\n- She lent me her book.\n';
    const line = await commandLine({ ...notes, [open]: text });
    const [row] = await line.api.suggestions({ path: open });
    expect(row).toMatchObject({ kind: 'favour-received', who: { path: null, ask: true }, writes: null });
    const id = row?.id ?? '';
    await expect(line.api.accept({ id })).rejects.toThrow('person="Grace Hopper"');
    expect(await line.read(open)).toBe(text);
    await line.api.accept({ id, person: 'Sarah Chen' });
    expect(await line.read(open)).toContain('- [ ] #favour/received [[Sarah Chen]] She lent me her book.');
  });

  it('have the kinds that are documented, and no others', () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../docs/api.md'), 'utf8');
    const cell = /^\| `kind` \| (.*)\. \|$/m.exec(text)?.[1] ?? '';
    expect(cell.split(', ')).toEqual(Object.keys(kindIcons).map((kind) => `\`${kind}\``));
  });
});
