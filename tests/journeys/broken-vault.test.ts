import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openVault } from '../host/driver';
import { root } from '../host/root';

const run = promisify(execFile);
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

describe('a vault with every kind of trouble in it', () => {
  it('lets all three uses work on the rest', async () => {
    const app = await openVault({ vault, today: '2026-11-23' });
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
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it('names each trouble, where it is and what to do about it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reference-desk-'));
    for (const [path, text] of Object.entries(vault)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const desk = join(root, 'tests/host/node/desk.mjs');
    const words = ['--vault', folder, '--today', '2026-11-23', 'problems'];
    const { stdout } = await run(process.execPath, [desk, ...words], { maxBuffer: 1e8 });
    await rm(folder, { recursive: true });
    const problems = JSON.parse(stdout) as { path: string; what: string; remedy: string }[];
    const told = problems.map(({ path, what }) => `${path}: ${what}`).join('\n');
    for (const trouble of [
      /Broken\.md: .*not valid YAML/,
      /Huge\.md: .*very large/,
      /People\/Nora\.md: .*introduced Nora/,
      /People\/Ann\.md: .*circle/,
      /Sam Lee\.md: .*Sam Lee/,
      /2026-03-02 Coffee\.md: .*Nobody Anywhere/,
    ]) {
      expect(told).toMatch(trouble);
    }
    expect(problems.filter(({ remedy }) => remedy.trim() === '')).toEqual([]);
  });
});
