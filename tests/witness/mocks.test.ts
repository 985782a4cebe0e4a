/**
 * The built main.js on `obsidian-test-mocks`: an Obsidian that others wrote, with no knowledge of this plugin. Every command, view and
 * handler runs once over two notes. What the mocks do otherwise than the app is mended here, never in src.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginManifest } from 'obsidian';
import type * as Mocks from 'obsidian-test-mocks/obsidian';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadPlugin } from '../host/loader';
import { installWindow } from '../host/node/node-window';
import { root } from '../host/root';
import { builtMain } from '../support/built-main';

const files = {
  'People/Ada Lovelace.md': `---
tags: [person]
email: ada@example.org
cadence: every 6 weeks
introduced by: "[[Friends/Grace Hopper]]"
---
## Favours and promises
- [ ] #promise send the reading list to [[Ada Lovelace]] due:: 2026-01-02
`,
  'People/Grace Hopper.md': `---
tags: [person]
last contact: 2026-01-01
---
- 2026-01-01 Coffee with [[Grace Hopper]] #favour/received she read my cover letter
- She lent me her compiler.
- She is looking for a mathematician.
`,
  'contacts.vcf': 'BEGIN:VCARD\nVERSION:3.0\nFN:Alan Turing\nEMAIL:alan@example.org\nEND:VCARD\n',
  'calendar.ics':
    'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20260102T100000Z\nSUMMARY:Tea\nEND:VEVENT\nEND:VCALENDAR\n',
};

type MockPlugin = Mocks.Plugin;
type Leaf = Mocks.WorkspaceLeaf;
/** The parts of a view that the app calls, and that plugins cannot. */
type OpenView = Mocks.ItemView & { onOpen(): Promise<void>; onClose(): Promise<void> };

let mocks: typeof Mocks;
let app: Mocks.App;
let plugin: MockPlugin;
const opened = new Set<{ containerEl: HTMLElement; close(): void }>();
const openViews = new Map<Leaf, OpenView>();
const failures: unknown[] = [];

/** An open modal is in the document, and stays until somebody closes it; the mocks keep it out and close it at once. */
function mendModals(): void {
  const { prototype } = mocks.Modal;
  const close = prototype.close;
  vi.spyOn(prototype, 'open').mockImplementation(function (this: Mocks.Modal) {
    document.body.append(this.containerEl);
    opened.add(this);
    this.onOpen();
  });
  vi.spyOn(prototype, 'close').mockImplementation(function (this: Mocks.Modal) {
    this.containerEl.remove();
    if (opened.delete(this)) close.call(this);
  });
}

/** A leaf shows the view that was registered for its type; the mocks only note the type. */
function mendLeaves(): void {
  const { prototype } = mocks.WorkspaceLeaf;
  const setViewState = prototype.setViewState;
  vi.spyOn(prototype, 'setViewState').mockImplementation(async function (this: Leaf, ...state) {
    await setViewState.apply(this, state);
    const create = plugin.views__.get(state[0].type);
    if (!create) return;
    const view = create(this.asOriginalType3__()) as unknown as OpenView;
    this.view = view as unknown as Leaf['view'];
    openViews.set(this, view);
    document.body.append(view.containerEl);
    view.load();
    await view.onOpen();
  });
  vi.spyOn(mocks.Workspace.prototype, 'ensureSideLeaf').mockImplementation(async function (
    this: Mocks.Workspace,
    type,
  ) {
    const leaf = this.getRightLeaf(false) as Leaf;
    await leaf.setViewState({ type });
    return leaf;
  });
}

/** Properties that are no YAML, such as those of a template, are read as none; the mocks throw when the note is made. */
function mendMetadata(): void {
  const prototype = mocks.MetadataCache.prototype as unknown as { parseFileMetadata(file: unknown): void };
  const parse = prototype.parseFileMetadata;
  vi.spyOn(prototype, 'parseFileMetadata').mockImplementation(function (this: unknown, file) {
    try {
      parse.call(this, file);
    } catch (error) {
      if ((error as Error).name !== 'YAMLParseError') throw error;
    }
  });
}

/** Links to notes made later stay unresolved in the mocks, and nothing says that all is resolved. */
function resolveLinks(): void {
  for (const file of app.vault.getFiles()) app.vault.trigger('modify', file);
  for (const file of app.vault.getFiles()) app.metadataCache.trigger('resolve', file);
  app.metadataCache.trigger('resolved');
}

async function closeEverything(): Promise<void> {
  for (const modal of [...opened]) modal.close();
  for (const [leaf, view] of openViews) {
    await view.onClose();
    view.unload();
    view.containerEl.remove();
    leaf.detach();
  }
  openViews.clear();
}

/** What was begun without being awaited has been done. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done, 0));
}

const cli = async (command: string, params: Record<string, string> = {}): Promise<string> => {
  const handler = plugin.cliHandlers__.get(command);
  if (!handler) throw new Error(`There is no handler “${command}”.`);
  return handler({ format: 'json', ...params });
};

/** What each handler needs to be told. */
const params: Readonly<Record<string, Record<string, string>>> = {
  explain: { path: 'People/Ada Lovelace.md' },
  path: { to: 'Ada Lovelace' },
  render: { template: 'Prep', person: 'Ada Lovelace' },
  prep: { person: 'Ada Lovelace' },
  settle: { path: 'People/Ada Lovelace.md', line: '8', as: 'done' },
  log: { person: 'Ada Lovelace', day: '2026-01-03' },
  snooze: { person: 'Ada Lovelace', until: '2199-01-01' },
  'repair-link': { path: 'People/Ada Lovelace.md' },
  'who-can-help': { text: 'a mathematician' },
  import: { file: 'contacts.vcf' },
  'meetings-from': { file: 'calendar.ics' },
  set: { path: 'People/Ada Lovelace.md', key: 'role', value: 'mathematician' },
};

beforeAll(async () => {
  installWindow();
  // Once there is a window: the mocks add to its classes.
  (await import('obsidian-test-mocks/setup')).setup();
  mocks = await import('obsidian-test-mocks/obsidian');
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  // In the app there is one of these, and the bytes of a file are those of its text.
  vi.stubGlobal('Event', document.defaultView?.Event);
  vi.spyOn(mocks.Vault.prototype, 'readBinary').mockImplementation(async function (this: Mocks.Vault, file) {
    return new TextEncoder().encode(await this.read(file)).buffer;
  });
  vi.stubGlobal('activeWindow', window);
  vi.stubGlobal('activeDocument', document);
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });
  mendModals();
  mendLeaves();
  mendMetadata();
  const note = (error: unknown): void => void failures.push(error);
  process.on('unhandledRejection', note);
  window.addEventListener('error', ({ error }) => note(error));
  app = mocks.App.createConfigured__({ files });
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as PluginManifest;
  const Plugin = loadPlugin(await builtMain(), { obsidian: mocks }) as new (...all: unknown[]) => MockPlugin;
  plugin = new Plugin(app, manifest);
  plugin.load();
  await settled();
  app.workspace.setLayoutReady__();
  resolveLinks();
  await settled();
});

afterAll(async () => {
  await closeEverything();
  plugin.unload();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the built plugin on obsidian-test-mocks', () => {
  it('reads both notes, and who introduced whom', async () => {
    const people = await cli('reference-desk:people');
    expect(people).toContain('Ada Lovelace');
    expect(people).toContain('Grace Hopper');
    expect(await cli('reference-desk:introductions')).toContain('Grace Hopper');
    // The link to a folder that is not there, which “repair-link” repairs below.
    expect(JSON.parse(await cli('reference-desk:problems'))).toMatchObject([
      { path: 'People/Ada Lovelace.md', line: 5 },
    ]);
  });

  it('runs every command; most open a view or ask something', async () => {
    expect(plugin.commands__.size).toBeGreaterThan(20);
    const wrong: string[] = [];
    let answered = 0;
    for (const [id, command] of plugin.commands__) {
      try {
        if (command.checkCallback) {
          if (command.checkCallback(true) === true) command.checkCallback(false);
        } else await Promise.race([command.callback?.(), settled()]);
        await settled();
      } catch (error) {
        wrong.push(`${id}: ${String(error)}`);
      }
      if (opened.size + openViews.size > 0) answered++;
      await closeEverything();
    }
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThan(15);
    expect(failures.splice(0).map(String)).toEqual([]);
  });

  it('shows every view', async () => {
    expect(plugin.views__.size).toBe(9);
    for (const type of plugin.views__.keys()) {
      const leaf = app.workspace.getLeaf('tab');
      await leaf.setViewState({ type });
      await settled();
      const view = openViews.get(leaf);
      expect([type, view?.containerEl.textContent?.trim()]).not.toEqual([type, '']);
      expect(view?.getDisplayText()).not.toBe('');
      await closeEverything();
    }
    expect(failures.splice(0).map(String)).toEqual([]);
  });

  it('renders its code block, its Bases view and its settings', async () => {
    for (const [, render] of plugin.markdownCodeBlockProcessors__) {
      for (const source of ['', 'view: introductions\ndepth: 2', 'nonsense: 1']) {
        const element = document.body.createDiv();
        const children: Mocks.Component[] = [];
        const addChild = (child: unknown): void => void children.push(child as Mocks.Component);
        render(source, element, { addChild, sourcePath: 'People/Ada Lovelace.md' } as unknown as Parameters<
          typeof render
        >[2]);
        for (const child of children) child.load();
        await settled();
        expect(element.textContent).not.toBe('');
        for (const child of children) child.unload();
      }
    }
    expect([...plugin.basesViewRegistrations__.keys()].length).toBe(1);
    expect(plugin.settingTabs__.length).toBe(1);
    expect(failures.splice(0).map(String)).toEqual([]);
  });

  it('answers every handler of the command line', async () => {
    const answers: Record<string, string> = {};
    const suggested = JSON.parse(await cli('reference-desk:suggestions')) as { readonly id: string }[];
    const [accepted, dismissed] = suggested;
    const ids = { accept: { id: accepted?.id ?? '' }, dismiss: { id: dismissed?.id ?? '' } };
    for (const id of plugin.cliHandlers__.keys()) {
      const name = id.replace('reference-desk:', '');
      const given = { ...params, ...ids }[name] ?? {};
      answers[id] = await cli(id, given).catch((error: unknown) => `failed: ${String(error)}`);
    }
    expect(Object.entries(answers).filter(([, answer]) => answer === '' || answer.startsWith('failed'))).toEqual([]);
  });
});
