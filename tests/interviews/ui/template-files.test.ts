import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TemplateFiles } from '../../../src/interviews/ui/template-files';
import { apiOf, type ReferenceDeskApi } from '../../../src/plugin/api';
import { closeDesks, installWindow, openDesk, type OpenDesk } from '../../support/open-desk';

vi.mock('obsidian', () => import('../../support/obsidian-module'));

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
