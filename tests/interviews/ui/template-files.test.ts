import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Company } from '../../../src/interviews/build-context';
import { nameOfNew, type NoteToFill, TemplateFiles } from '../../../src/interviews/ui/template-files';
import { setLanguage } from '../../../src/i18n/words';
import { createLibrary } from '../../../src/templating/create-library';
import type { ReferenceDeskApi } from '../../../src/plugin/api';
import { commandLine } from '../../support/command-line';
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
  const { api, opened } = await commandLine(vault, { templateFolder: 'Kit' });
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

  describe('with tokens of Obsidian', () => {
    const own = {
      ...vault,
      'Kit/Day.md':
        '---\nfilename: "{{date:YYYY[W]WW}} {{person.name}}"\nfolder: Talks/{{date:YYYY}}\ncreated: "{{date:YYYY-MM-DD}}"\n---\n# {{title}}\n{{date}} {{time}} {{#if person}}{{date:D MMM}}{{/if}}',
      'Kit/Plain.md': '{{title}}',
    };
    const company = (opened: OpenDesk): Company => {
      const [ada] = opened.desk.network.findPeople('Ada');
      if (!ada) throw new Error('Ada is not known');
      return { people: [ada], meeting: null };
    };
    const openWith = async (
      more: Record<string, string> = {},
    ): Promise<{ templates: TemplateFiles; opened: OpenDesk }> => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 9, 5) });
      const opened = await openDesk({ ...own, ...more }, undefined, undefined, { templateFolder: 'Kit' });
      await opened.settled();
      return { opened, templates: new TemplateFiles(opened.app, opened.desk) };
    };
    afterEach(() => vi.useRealTimers());

    it('name a new note after the template, and its title in it', async () => {
      const { templates, opened } = await openWith();
      expect(await templates.fill('Day', company(opened), {}, { newNote: 'Fallback' })).toMatchObject({
        filename: '2026W48 Ada',
        folder: 'Talks/2026',
        frontmatter: 'created: 2026-11-23\n',
        body: '# 2026W48 Ada\n2026-11-23 09:05 23 Nov',
      });
    });

    it('have the title of the note that is there, of the one to be made, or the name it would get', async () => {
      const { templates, opened } = await openWith();
      const bodyFor = async (note?: NoteToFill): Promise<string> =>
        (await templates.fill('Plain', company(opened), {}, note)).body;
      expect([await bodyFor({ title: 'Open note' }), await bodyFor({ newNote: 'New note' }), await bodyFor()]).toEqual([
        'Open note',
        'New note',
        'Plain Ada 2026-11-23',
      ]);
    });

    it('have the formats of the core plugin Templates', async () => {
      const { templates, opened } = await openWith({
        '.obsidian/templates.json': '{ "dateFormat": "DD.MM.YYYY", "timeFormat": "HH[h]mm" }',
      });
      const { body } = await templates.fill('Day', company(opened));
      expect(body).toContain('23.11.2026 09h05 23 Nov');
    });
  });
});

describe('a note made of a template', () => {
  afterEach(() => setLanguage('en'));

  it('is called as the template is in the language of the app', () => {
    const about = { people: [{ name: 'Ann Marlow' }], today: '2026-11-23' };
    expect(nameOfNew('Thanks', about)).toBe('Thanks Ann Marlow 2026-11-23');
    setLanguage('de');
    expect(nameOfNew('Thanks', about)).toBe('Dank Ann Marlow 2026-11-23');
    expect(nameOfNew('Reach out (warm)', about)).toBe('Erster Brief, mit Vermittlung Ann Marlow 2026-11-23');
    expect(nameOfNew('Anruf', about)).toBe('Anruf Ann Marlow 2026-11-23');
  });
});
