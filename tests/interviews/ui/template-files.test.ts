import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../../src/templating/create-library';
import { TemplateFiles } from '../../../src/interviews/ui/template-files';
import { apiOf, type ReferenceDeskApi } from '../../../src/plugin/api';
import { closeDesks, installWindow, openDesk, type OpenDesk } from '../../support/open-desk';

vi.mock('obsidian', () => import('../../support/obsidian-module'));
vi.mock('../../../src/templating/create-library', { spy: true });

beforeEach(installWindow);
afterEach(closeDesks);

const vault = {
  'People/Ada.md': '#person',
  'Kit/Greeting.md': 'Dear {{person.name}}',
  'Kit/Card.md': '{{> Greeting}}, hello',
  'Kit/Notes/Broken.md': '{{#if',
};

async function open(): Promise<{ api: ReferenceDeskApi; opened: OpenDesk; readsOf(path: string): number }> {
  const opened = await openDesk(vault, undefined, undefined, { templateFolder: 'Kit' });
  const { app, desk } = opened;
  const api = apiOf({ app, desk, templates: new TemplateFiles(app, desk) });
  await api.ready();
  const read = vi.spyOn(opened.vault, 'cachedRead');
  return { api, opened, readsOf: (path) => read.mock.calls.filter(([file]) => file.path === path).length };
}

describe('template files', () => {
  it('are read once for two insertions', async () => {
    const { api, readsOf } = await open();
    expect((await api.render('Card', 'Ada')).text).toBe('Dear Ada, hello');
    expect((await api.render('Card', 'Ada')).text).toBe('Dear Ada, hello');
    await api.templates();
    expect(Object.keys(vault).slice(1).map(readsOf)).toEqual([1, 1, 1]);
  });

  it('are read again after they have changed, and the others are not', async () => {
    const { api, opened, readsOf } = await open();
    await api.render('Card', 'Ada');
    await opened.vault.modify(opened.file('Kit/Greeting.md'), 'Good day {{person.name}}');
    expect((await api.render('Card', 'Ada')).text).toBe('Good day Ada, hello');
    expect([readsOf('Kit/Greeting.md'), readsOf('Kit/Card.md')]).toEqual([2, 1]);
  });

  it('are compiled once, and again after a template, the folder in the settings or the day has changed', async () => {
    const { api, opened } = await open();
    const made = vi.mocked(createLibrary);
    const librariesFor = async (changed: () => unknown): Promise<number> => {
      await changed();
      made.mockClear();
      await api.render('Reach out (warm)', 'Ada');
      await api.render('Reach out (warm)', 'Ada');
      return made.mock.calls.filter(([options]) => options?.partials).length;
    };
    expect(await librariesFor(() => undefined)).toBe(1);
    expect(await librariesFor(() => undefined)).toBe(0);
    expect(await librariesFor(() => opened.vault.modify(opened.file('Kit/Greeting.md'), 'Good day'))).toBe(1);
    expect(await librariesFor(() => opened.vault.rename(opened.file('Kit/Card.md'), 'Kit/Postcard.md'))).toBe(1);
    expect(await librariesFor(() => opened.vault.delete(opened.file('Kit/Postcard.md')))).toBe(1);
    const { settings } = opened.desk;
    const changed = { ...settings, templateFolder: 'Kit/Notes' };
    expect(await librariesFor(() => vi.spyOn(opened.desk, 'settings', 'get').mockReturnValue(changed))).toBe(1);
    const today = opened.desk.today();
    expect(await librariesFor(() => vi.spyOn(opened.desk, 'today').mockReturnValue(today + 1))).toBe(1);
    expect(await librariesFor(() => undefined)).toBe(0);
  });

  it('are known by their names while files come, move and go', async () => {
    const { api, opened } = await open();
    const own = async (): Promise<string[]> =>
      (await api.templates()).filter(({ path }) => path.startsWith('Kit/')).map(({ name }) => name);
    expect(await own()).toEqual(['Broken', 'Card', 'Greeting']);
    await opened.vault.create('Kit/Later.md', 'See you');
    await opened.vault.rename(opened.file('Kit/Card.md'), 'Kit/Notes/Postcard.md');
    await opened.vault.delete(opened.file('Kit/Greeting.md'));
    expect(await own()).toEqual(['Broken', 'Later', 'Postcard']);
    await expect(api.render('Broken', 'Ada')).rejects.toThrow('Kit/Notes/Broken.md');
  });
});
