import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

/** What axe objects to within a part of the page. */
async function objections(within: string): Promise<string[]> {
  await app.page.addScriptTag({ path: axe });
  return app.page.evaluate(async (selector) => {
    const { axe: checker } = window as unknown as {
      axe: { run(at: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run(selector);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, within);
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each([
    ['the palette', null, 'Open follow-ups', '.prompt'],
    ['the side view', null, 'Open follow-ups in side bar', '.reference-desk-follow-ups'],
    ['the panel', 'People/Nadia Farouk.md', 'About this person', '.reference-desk-about'],
    ['a form', 'People/Nadia Farouk.md', 'Record a favour', '.modal'],
    ['the ways to somebody', null, 'Find a path to…', '.prompt'],
    ['the graph', null, 'Open introductions graph', '.workspace-leaf-content[data-type="reference-desk-graph"]'],
    ['the status', null, 'Open network status', '.workspace-leaf-content[data-type="reference-desk-status"]'],
  ])('%s has nothing that axe objects to', async (_, note, command, within) => {
    app = await openVault({ vault: 'tests/vault', today: '2026-11-23', theme });
    await app.settled();
    if (note !== null) await app.openNote(note);
    await app.runCommand(command);
    await app.settled();
    expect(await objections(within)).toEqual([]);
  });

  it('what erasing somebody means has nothing that axe objects to', async () => {
    app = await openVault({ vault: 'tests/vault', today: '2026-11-23', theme });
    await app.settled();
    await app.runCommand('Erase somebody…');
    await app.type('nadia');
    await app.settled();
    await app.press('Enter');
    await app.settled();
    expect(await app.page.locator('.modal section').count()).toBe(2);
    expect(await objections('.modal')).toEqual([]);
  });

  it('code blocks have nothing that axe objects to', async () => {
    const block = (options: string): string => `\`\`\`reference-desk\n${options}\n\`\`\`\n\n`;
    app = await openVault({ vault: 'tests/vault', today: '2026-11-23', theme });
    await app.write('Week.md', block('person: [[Ruth Abernethy]]') + block('view: follow-ups'));
    await app.openNote('Week.md');
    await app.press('Mod+e');
    await app.settled();
    expect(await app.page.locator('.reference-desk-graph-row').count()).toBeGreaterThan(2);
    expect(await objections('.markdown-preview-view')).toEqual([]);
  });
});
