// @vitest-environment happy-dom
import type { SettingDefinitionItem } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { press, promisesTold, stage, type } from './widget-stage';
import { provideIcons } from '../../ui/widgets/icons';
import { PluginSettingTab } from '../../ui/widgets/setting-tab';
import { SettingsWindow } from '../../ui/widgets/settings-window';

const saveData = vi.fn((_data: unknown) => Promise.resolve());
let settings: Record<string, unknown>;
let answers: ((refusal: string | undefined) => void)[];
const deleted = vi.fn();

const definitions = (): SettingDefinitionItem[] => [
  {
    type: 'group',
    heading: 'Reading',
    search: { match: (def, query) => def.name.toLowerCase().includes(query) },
    items: [
      {
        name: 'Cadence',
        desc: 'How many days between two talks.',
        control: { type: 'number', key: 'days', validate: (days) => (days < 1 ? 'At least a day.' : undefined) },
      },
      { name: 'Remind me', control: { type: 'toggle', key: 'remind' } },
      { name: 'When', visible: () => settings['remind'] === true, control: { type: 'text', key: 'when' } },
      {
        name: 'Slow',
        control: { type: 'text', key: 'slow', validate: () => new Promise((resolve) => answers.push(resolve)) },
      },
    ],
  },
  { type: 'list', heading: 'Kinds', emptyState: 'No kinds.', onDelete: deleted, items: [{ name: 'Tea' }] },
  { type: 'page', name: 'More', displayValue: 'few', items: [{ name: 'Deep', aliases: ['abyss'] }] },
];

class Tab extends PluginSettingTab {
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return definitions();
  }
}

class Drawn extends PluginSettingTab {
  override display(): void {
    this.containerEl.setText('drawn by hand');
  }
}

let page: SettingsWindow;
const row = (name: string): HTMLElement => {
  const found = [...page.contentEl.querySelectorAll<HTMLElement>('.setting-item')].find(
    (one) => one.querySelector('.setting-item-name')?.textContent === name,
  );
  if (!found) throw new Error(`There is no setting ${name}.`);
  return found;
};
const box = (name: string): HTMLInputElement => row(name).querySelector('input') as HTMLInputElement;
const shown = (name: string): boolean => row(name).style.display !== 'none';
const error = (name: string): string => row(name).querySelector('.setting-item-error')?.textContent ?? '';

beforeEach(() => {
  provideIcons({});
  vi.clearAllMocks();
  settings = { days: 30, remind: false };
  answers = [];
  page = new SettingsWindow(stage);
  const plugin = (id: string) => ({ manifest: { id, name: id }, settings, saveData });
  page.addTab(new Tab(stage, plugin('desk')));
  page.addTab(new Drawn(stage, plugin('other')));
  page.open();
});

afterEach(() => {
  page.close();
  document.body.replaceChildren();
});

describe('declared settings', () => {
  it('show what is stored, and store what is set', async () => {
    expect(box('Cadence').value).toBe('30');
    type(box('Cadence'), '7');
    await promisesTold();
    expect(settings['days']).toBe(7);
    expect(saveData).toHaveBeenCalledExactlyOnceWith(settings);
  });

  it('say why a value is refused, and store nothing until it is right', async () => {
    type(box('Cadence'), '0');
    await promisesTold();
    expect([error('Cadence'), settings['days']]).toEqual(['At least a day.', 30]);
    expect(row('Cadence').classList.contains('is-invalid')).toBe(true);
    expect(document.getElementById(box('Cadence').getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'At least a day.',
    );
    type(box('Cadence'), 'soon');
    await promisesTold();
    expect([error('Cadence'), saveData.mock.calls.length]).toEqual(['This is not a number.', 0]);
    type(box('Cadence'), '5');
    await promisesTold();
    expect([error('Cadence'), settings['days']]).toEqual(['', 5]);
  });

  it('say so when what is stored would be refused, and leave it', async () => {
    settings['days'] = -1;
    page.openTabById('desk');
    await promisesTold();
    expect([error('Cadence'), settings['days']]).toEqual(['At least a day.', -1]);
  });

  it('drop a verdict on what is no longer written', async () => {
    type(box('Slow'), 'first');
    type(box('Slow'), 'second');
    answers[1]?.(undefined);
    await promisesTold();
    answers[0]?.('No.');
    await promisesTold();
    expect([error('Slow'), settings['slow']]).toEqual(['', 'second']);
  });

  it('come and go as their predicates say', async () => {
    expect(shown('When')).toBe(false);
    row('Remind me').querySelector<HTMLElement>('[role="switch"]')?.click();
    await promisesTold();
    expect([settings['remind'], shown('When')]).toEqual([true, true]);
  });

  it('are narrowed by the search of their group, which outlives drawing again', () => {
    const search = page.contentEl.querySelector<HTMLInputElement>('.setting-group-search input');
    type(search as HTMLInputElement, 'cad');
    expect([shown('Cadence'), shown('Remind me'), shown('When')]).toEqual([true, false, false]);
    page.contentEl.querySelector<HTMLElement>('.vertical-tab-content')?.focus();
    (page.openTabById('desk') as Tab).update();
    expect([shown('Cadence'), shown('Remind me')]).toEqual([true, false]);
  });

  it('of a list can be deleted by a button or a key', () => {
    row('Tea').querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
    row('Tea').focus();
    press('Delete');
    expect(deleted.mock.calls).toEqual([[0], [0]]);
  });

  it('lead to pages and back', () => {
    expect(row('More').textContent).toContain('few');
    row('More').click();
    expect(row('Deep')).toBeTruthy();
    expect(() => row('Cadence')).toThrow();
    page.contentEl.querySelector<HTMLElement>('[aria-label="Back"]')?.click();
    expect(row('Cadence')).toBeTruthy();
  });
});

describe('the settings window', () => {
  it('turns from tab to tab; one that declares nothing draws itself', () => {
    page.contentEl.querySelectorAll<HTMLElement>('.vertical-tab-nav-item')[1]?.click();
    expect(page.contentEl.querySelector('.vertical-tab-content')?.textContent).toBe('drawn by hand');
    expect(document.activeElement?.textContent).toBe('other');
  });

  it('finds settings by name, description and alias, in pages too, and leads to them', () => {
    const search = page.contentEl.querySelector<HTMLInputElement>('[aria-label="Search settings"]') as HTMLInputElement;
    type(search, 'between talks');
    expect(row('Cadence').querySelector('button')?.textContent).toBe('Show');
    type(search, 'abyss');
    expect(row('Deep')).toBeTruthy();
    type(search, 'nowhere');
    expect(page.contentEl.textContent).toContain('No such setting.');
    type(search, 'cadence');
    row('Cadence').querySelector('button')?.click();
    expect(box('Cadence').value).toBe('30');
  });

  it('loses a tab with its plugin', () => {
    const tab = page.openTabById('desk') as Tab;
    page.removeTab(tab);
    expect(page.openTabById('desk')).toBeNull();
    expect(tab.containerEl.isConnected).toBe(false);
  });
});
