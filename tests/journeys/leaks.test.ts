/** Whoever opens and closes the views all day, for years, finds as many listeners and elements as in the morning; unloaded, nothing is left. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

const rounds = 80;
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md':
    '---\ntags: [person]\nintroduced by: "[[Grace Hopper]]"\ncadence: 7\nlast contact: 2026-01-02\n---\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n- [ ] #favour/received read my letter (when:: 2026-09-01)\n',
};
let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

/** Opens by command and closes again, in the page, as often as that. */
async function openAndClose(command: string, times: number): Promise<void> {
  const shown = await app.page.evaluate(
    async ([id, count]) => {
      const { commands, workspace } = window.host.app;
      let seen = 0;
      for (let at = 0; at < count; at++) {
        const before = new Set<unknown>();
        workspace.iterateAllLeaves((leaf) => void before.add(leaf));
        commands.executeCommandById(`reference-desk:${id}`);
        await new Promise((resolve) => setTimeout(resolve));
        const prompt = document.querySelector('.prompt, .modal');
        if (prompt)
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        const opened: { detach(): void }[] = [];
        workspace.iterateAllLeaves((leaf) => {
          if (!before.has(leaf) || leaf.view.getViewType().startsWith('reference-desk')) opened.push(leaf);
        });
        if (prompt || opened.length > 0) seen++;
        for (const leaf of opened) leaf.detach();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return seen;
    },
    [command, times] as const,
  );
  expect(shown).toBe(times);
  await app.settled();
}

describe('opened and closed all day', () => {
  it.each([
    'open-follow-ups',
    'open-follow-ups-side-bar',
    'open-introductions-graph',
    'open-network-status',
    'open-welcome-page',
  ])('%s leaves nothing behind', async (command) => {
    app = await openVault({ vault, today: '2026-11-23', newPage: true });
    await app.settled();
    await openAndClose(command, 20);
    const before = await app.alive();
    await openAndClose(command, rounds);
    const after = await app.alive();
    // A leak of one listener or element a round would show as hundreds.
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(rounds / 10);
    expect(after.nodes - before.nodes).toBeLessThan(rounds / 5);
    expect(await app.diff()).toEqual([]);
  });

  it('leaves no element, listener or command when it is switched off, and comes back when it is switched on', async () => {
    app = await openVault({ vault, today: '2026-11-23', newPage: true, settings: { statusBarCount: true } });
    await app.settled();
    for (const command of ['Open follow-ups in side bar', 'Open introductions graph', 'Open network status']) {
      await app.runCommand(command);
      await app.settled();
    }
    expect(await app.page.locator('[class*="reference-desk"]').count()).toBeGreaterThan(30);
    await app.page.evaluate(() => window.host.plugin.disable());
    await app.settled();
    expect(await app.page.locator('[class*="reference-desk"], .status-bar-item').count()).toBe(0);
    expect(
      await app.page.evaluate(
        () => Object.keys(window.host.app.commands.commands).filter((id) => id.includes('desk')).length,
      ),
    ).toBe(0);

    const turn = async (times: number): Promise<void> => {
      for (let at = 0; at < times; at++) {
        await app.page.evaluate(async () => {
          await window.host.plugin.enable();
          await window.host.settled();
          window.host.plugin.disable();
        });
      }
    };
    await turn(5);
    const before = await app.alive();
    await turn(20);
    const after = await app.alive();
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(10);
    expect(after.nodes - before.nodes).toBeLessThan(100);

    await app.page.evaluate(() => window.host.plugin.enable());
    await app.settled();
    // As after an update of the plugin: what was open is open again, in its place.
    expect(await app.page.locator('.reference-desk-graph [role="treeitem"]').count()).toBeGreaterThan(1);
    expect(await app.page.locator('.reference-desk-follow-ups .reference-desk-row').count()).toBe(2);
    await app.runCommand('Open follow-ups');
    await app.settled();
    expect(await app.page.locator('.prompt .suggestion-item').count()).toBe(2);
    expect(await app.diff()).toEqual([]);
  });
});
