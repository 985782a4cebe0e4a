/** The app is started again: tabs out of sight hold no view until somebody looks at them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

const stale = '---\ntags: [person]\ncadence: 7\nlast contact: 2026-01-02\n---\n';
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md': stale,
  'People/Grace Hopper.md': '---\ntags: [person]\nintroduced by: "[[Ada Lovelace]]"\n---\n',
};
const GRAPH = 'reference-desk-graph';
let app: OpenVault;

beforeEach(async () => {
  app = await openVault({ vault, today: '2026-11-23' });
  await app.settled();
});

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const tab = (name: string) => app.page.locator('.mod-root .workspace-tab-header', { hasText: name });
const graph = () => app.page.locator('.reference-desk-graph');

function deferred(type: string): Promise<boolean[]> {
  return app.page.evaluate(
    (wanted) => window.host.app.workspace.getLeavesOfType(wanted).map(({ isDeferred }) => isDeferred),
    type,
  );
}

describe('the introductions graph in a tab out of sight', () => {
  beforeEach(async () => {
    await app.runCommand('Open introductions graph');
    await app.page.getByRole('treeitem', { name: /^Grace Hopper/ }).focus();
    await app.page.evaluate(async () => {
      const { workspace, vault: files } = window.host.app;
      const file = files.getFileByPath('Me.md');
      if (file) await workspace.getLeaf('tab').openFile(file);
    });
    await app.restart();
  });

  it('is made when its tab is chosen, as it was left', async () => {
    expect(await app.activeNote()).toBe('Me.md');
    expect(await deferred(GRAPH)).toEqual([true]);
    expect(await graph().count()).toBe(0);
    await app.write('People/Nadia Farouk.md', stale);
    await app.settled();
    await tab('Introductions').click();
    await app.settled();
    expect(await deferred(GRAPH)).toEqual([false]);
    expect(await graph().locator('[aria-selected="true"]').innerText()).toContain('Grace Hopper');
    expect(await graph().locator('.reference-desk-graph-row').count()).toBe(4);
  });

  it('is found and made by its command', async () => {
    await app.runCommand('Open introductions graph');
    await app.settled();
    expect(await tab('Introductions').count()).toBe(1);
    expect(await graph().locator('canvas').count()).toBe(1);
    expect(await deferred(GRAPH)).toEqual([false]);
    expect(await graph().locator('[aria-selected="true"]').innerText()).toContain('Grace Hopper');
  });

  it('stays as it is when its command is run again', async () => {
    await app.runCommand('Open introductions graph');
    await app.page.getByRole('treeitem', { name: /^Ada Lovelace/ }).focus();
    const canvas = await graph().locator('canvas').elementHandle();
    await app.runCommand('Toggle right sidebar');
    await app.runCommand('Open introductions graph');
    await app.settled();
    expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await graph().locator('[aria-selected="true"]').innerText()).toContain('Ada Lovelace');
    expect(await tab('Introductions').count()).toBe(1);
  });

  it('goes with its plugin and comes back with it', async () => {
    await app.page.evaluate(async () => {
      window.host.plugin.disable();
      await window.host.plugin.enable();
    });
    await tab('Introductions').click();
    await app.settled();
    expect(await graph().locator('canvas').count()).toBe(1);
  });
});

describe('a view with a tab of its own', () => {
  const run = (...ids: readonly string[]) =>
    app.page.evaluate((all) => {
      for (const id of all) window.host.app.commands.executeCommandById(`reference-desk:${id}`);
    }, ids);

  it.each([
    ['open-introductions-graph', 'Introductions'],
    ['open-network-status', 'Network status'],
  ])('has one tab although %s is run three times at once, and again', async (id, title) => {
    await run(id, id, id);
    await app.settled();
    expect(await tab(title).count()).toBe(1);
    await run(id);
    await app.settled();
    expect(await tab(title).count()).toBe(1);
  });

  it('gets its tab although another is being opened, and a new one when it was closed', async () => {
    await run('open-introductions-graph', 'open-network-status');
    await app.settled();
    expect(await tab('Introductions').count()).toBe(1);
    expect(await tab('Network status').count()).toBe(1);
    await app.page.evaluate((type) => window.host.app.workspace.detachLeavesOfType(type), GRAPH);
    await run('open-introductions-graph');
    await app.settled();
    expect(await tab('Introductions').count()).toBe(1);
  });
});

describe('the follow-ups', () => {
  it('are there again in the side bar, filtered as they were, and deferred while it is shut', async () => {
    await app.write('People/Nadia Farouk.md', stale);
    await app.runCommand('Open follow-ups in side bar');
    await app.page.getByLabel('Filter follow-ups').fill('lovelace');
    const rows = app.page.locator('.reference-desk-follow-ups .reference-desk-row');
    await app.restart();
    expect(await rows.count()).toBe(1);
    await app.runCommand('Toggle right sidebar');
    await app.restart();
    expect(await deferred('reference-desk-follow-ups')).toEqual([true]);
    await app.runCommand('Open follow-ups in side bar');
    await app.settled();
    expect(await deferred('reference-desk-follow-ups')).toEqual([false]);
    expect(await rows.count()).toBe(1);
    expect(await app.diff()).toHaveLength(1);
  });
});
