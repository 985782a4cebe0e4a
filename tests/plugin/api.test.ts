import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../src/model/day';
import { apiOf, type ReferenceDeskApi } from '../../src/plugin/api';
import { TemplateFiles } from '../../src/interviews/ui/template-files';
import { closeDesks, installWindow, openDesk, type OpenDesk } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada.md': '---\ntags: [person]\naliases: [Lady A]\nintroduced by: "[[Grace]]"\n---\n',
  'People/Grace.md': '---\ntags: [person]\n---\n- [ ] #favour/received 2026-03-01 read my letter\n',
  'Meetings/2026-03-02 Tea.md': '---\ntags: [meeting]\nattendees: ["[[Ada]]", "[[Grace]]"]\n---\n',
  'Kit/Ask.md': '{{#each people}}{{name}} {{/each}}at {{prompt "Where?"}}{{cursor}}!',
};

async function open(): Promise<{ api: ReferenceDeskApi; opened: OpenDesk }> {
  const opened = await openDesk(vault, undefined, undefined, { templateFolder: 'Kit' });
  const { app, desk } = opened;
  vi.spyOn(desk, 'today').mockReturnValue(dayOf(2026, 11, 23) ?? 0);
  return { api: apiOf({ app, desk, templates: new TemplateFiles(app, desk) }), opened };
}

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
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    stop();
    told.mockClear();
    await opened.vault.create('People/Alan.md', '#person');
    await opened.settled();
    expect(told).not.toHaveBeenCalled();
  });

  it('is documented: every member, and every example runs', async () => {
    const { api } = await open();
    const text = readFileSync(resolve(import.meta.dirname, '../../docs/api.md'), 'utf8');
    for (const name of Object.keys(api)) expect(text).toMatch(new RegExp(`^\\| \`${name}\\b`, 'm'));
    const row = (rows: readonly object[]): string => Object.keys(rows[0] ?? {}).join(' ');
    await api.ready();
    for (const rows of [api.meetings(), api.introductions(), api.favours()]) expect(text).toContain(row(rows));

    const app = { plugins: { plugins: { 'reference-desk': { api } } } };
    const shown: unknown[] = [];
    const module: { exports?: (given: object) => Promise<void> } = {};
    const given = {
      ...{ app, module, tp: { file: { title: 'Ada' } }, tR: '' },
      dv: { table: (_: unknown, rows: unknown) => shown.push(rows) },
    };
    const examples = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    expect(examples).toHaveLength(3);
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
    expect(shown[0]).toEqual([['Grace', 'read my letter', '2026-03-01']]);
    expect(shown.join()).toMatch(/## Prep: Ada[\s\S]*Dear Grace,/);
  });
});
