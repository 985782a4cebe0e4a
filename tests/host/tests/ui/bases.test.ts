// @vitest-environment happy-dom
import type * as Api from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { openApp, rewrite } from './window-stage';
import type { App } from '../../ui/app';
import { BasesView, type QueryController } from '../../ui/bases/bases-view';
import { createObsidianModule } from '../../ui/obsidian-module';
import { BASE, BaseLeafView } from '../../ui/workspace/base-view';

const notes = { 'Ada.md': '---\nrole: Countess\ntags: [person]\n---\n', 'Grace.md': 'Text', 'pic.png': '' };

class Names extends BasesView {
  type = 'names';
  readonly told: string[] = [];

  constructor(
    controller: QueryController,
    private readonly el: HTMLElement,
  ) {
    super(controller);
  }

  override onload(): void {
    this.told.push(`loaded ${String(this.data)}`);
  }

  override onunload(): void {
    this.told.push('unloaded');
  }

  onDataUpdated(): void {
    const names = this.data.data.map(({ file }) => file.path).join(' ');
    this.told.push(names);
    this.el.setText(names);
  }
}

interface Made {
  readonly views: Names[];
  readonly registration: Api.BasesViewRegistration;
}

function names(): Made {
  const views: Names[] = [];
  const factory = (controller: unknown, el: HTMLElement): never => {
    const view = new Names(controller as QueryController, el);
    views.push(view);
    return view as never;
  };
  return { views, registration: { name: 'Names', icon: 'list', factory } };
}

async function openBase(app: App, ...paths: readonly string[]): Promise<BaseLeafView> {
  const leaf = app.workspace.getLeaf(true);
  await leaf.setViewState({ type: BASE, active: true });
  const base = leaf.view as BaseLeafView;
  base.show('names', paths);
  return base;
}

afterEach(() => document.body.replaceChildren());

describe('a view of a Base', () => {
  it('is loaded, then told what the Base selects, and again when that changes', async () => {
    const { app, plugin } = await openApp(notes);
    const { views, registration } = names();
    expect(plugin.registerBasesView('names', registration)).toBe(true);
    const base = await openBase(app, 'Ada.md', 'pic.png', 'Nobody.md');
    const [view] = views as [Names];
    expect(view.told.splice(0)).toEqual(['loaded undefined', 'Ada.md pic.png']);
    expect(document.querySelector('.bases-view')?.textContent).toBe('Ada.md pic.png');
    const before = view.data;
    await rewrite(app, 'Ada.md', 'Other');
    expect(view.told.splice(0)).toEqual(['Ada.md pic.png']);
    expect(view.data).not.toBe(before);
    await rewrite(app, 'Grace.md', 'Other');
    expect(view.told).toEqual([]);
    const ada = app.vault.getFileByPath('Ada.md');
    if (ada) await app.fileManager.renameFile(ada, 'Ada L.md');
    expect(view.told.splice(0)).toContain('Ada L.md pic.png');
    if (ada) await app.vault.delete(ada);
    expect(view.told.splice(0)).toEqual(['pic.png']);
    base.select(['Grace.md']);
    expect(view.told.splice(0)).toEqual(['Grace.md']);
    base.leaf.detach();
    await rewrite(app, 'Grace.md', 'Again');
    expect(view.told).toEqual(['unloaded']);
  });

  it('reads the properties of notes and files', async () => {
    const { app, plugin } = await openApp(notes);
    const { views, registration } = names();
    plugin.registerBasesView('names', registration);
    await openBase(app, 'Ada.md', 'Grace.md');
    const [view] = views as [Names];
    const [ada, grace] = view.data.data;
    const ids = ['note.role', 'note.tags', 'file.name', 'file.folder', 'formula.x'] as const;
    expect(ids.map((id) => ada?.getValue(id)?.toString())).toEqual(['Countess', 'person', 'Ada.md', '/', undefined]);
    expect(grace?.getValue('note.role')).toBeNull();
    expect(view.allProperties).toEqual(expect.arrayContaining(['file.name', 'note.role', 'note.tags']));
    const [group, ...more] = view.data.groupedData;
    expect([group?.hasKey(), group?.entries, more]).toEqual([false, view.data.data, []]);
    expect(view.config.name).toBe('Names');
    expect(view.config.getOrder()).toEqual(view.data.properties);
    view.config.set('by', 'note.role');
    view.config.set('depth', 'many');
    expect([view.config.getAsPropertyId('by'), view.config.getAsPropertyId('depth')]).toEqual(['note.role', null]);
    expect([view.config.get('depth'), view.config.get('other')]).toEqual(['many', undefined]);
    expect(view.config.getDisplayName('note.role')).toBe('role');
  });

  it('ends with its plugin, and is made anew when the plugin is back', async () => {
    const { app, plugin } = await openApp(notes);
    const { views, registration } = names();
    plugin.registerBasesView('names', registration);
    expect(() => plugin.registerBasesView('names', registration)).toThrow('already');
    await openBase(app, 'Ada.md');
    plugin.unload();
    expect(views[0]?.told.at(-1)).toBe('unloaded');
    expect(document.querySelector('.bases-error')?.textContent).toBe('No plugin has a view “names”.');
    plugin.registerBasesView('names', registration);
    expect(views[1]?.told).toEqual(['loaded undefined', 'Ada.md']);
  });

  it('is refused where Bases is off', async () => {
    const { plugin } = await openApp(notes, { bases: false });
    expect(plugin.registerBasesView('names', names().registration)).toBe(false);
  });

  it('extends what the module exports', () => {
    const { BasesView: exported, parsePropertyId } = createObsidianModule() as typeof Api;
    expect(exported).toBe(BasesView);
    expect(parsePropertyId('note.a.b')).toEqual({ type: 'note', name: 'a.b' });
  });
});
