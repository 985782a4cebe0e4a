import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

const line = 'A line of a very long log that nobody reads again, but that nobody deletes either.\n';

const vault = {
  'Broken.md': '---\ntags: [person\nname: Nobody\n---\n',
  'Huge.md': `---\ntags: [person]\n---\n${line.repeat(Math.ceil(10_000_000 / line.length))}`,
  'People/Nora.md': '---\ntags: [person]\nintroduced by: "[[Nora]]"\n---\n',
  'People/Ann.md': '---\ntags: [person]\nintroduced by: "[[Ben]]"\n---\n',
  'People/Ben.md': '---\ntags: [person]\nintroduced by: "[[Cid]]"\n---\n',
  'People/Cid.md': '---\ntags: [person]\nintroduced by: "[[Ann]]"\n---\n',
  'People/Sam Lee.md': '---\ntags: [person]\n---\n',
  'Old/Sam Lee.md': '---\ntags: [person]\n---\n',
  'Meetings/2026-03-02 Coffee.md':
    '---\ntags: [meeting]\nattendees: [Sam Lee, "[[Nobody Anywhere]]", "[[Ann]]"]\n---\n',
  'People/Grace.md': '---\ntags: [person]\n---\n- [ ] #favour/received read my letter (when:: 2026-01-06)\n',
};

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('a vault with every kind of trouble in it', () => {
  it('lets all three uses work on the rest', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Open follow-ups');
    const text = await app.page.locator('.prompt').innerText();
    expect(text).toContain('Grace');
    expect(text).toContain('Ann');
    await app.press('Escape');

    await app.openNote('People/Grace.md');
    await app.press('Mod+End');
    await app.runCommand('Insert prep template');
    await app.settled();
    expect((await app.read('People/Grace.md')).length).toBeGreaterThan(300);

    await app.runCommand('Open introductions graph');
    await app.settled();
    const graph = await app.page.locator('.reference-desk-graph').innerText();
    for (const name of ['Ann', 'Ben', 'Cid', 'Nora', 'Grace']) expect(graph).toContain(name);
  });
});
