/** My search: the talks, whom they led to and what to do next, on one page. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const talk = (day: string, who: string, names: readonly string[]): string =>
  `---\ntags: [meeting, coffee]\ndate: ${day}\nattendees: ["[[${who}]]"]\n---\nWe talked about the archive.\n\n## Who else should I talk to?\n${names.map((name) => `- ${name}\n`).join('')}`;

const files = {
  'People/Ann Lee.md': '---\ntags: person\nintroduced by: "[[Tom Reed]]"\n---\n\n## Contacts\n\n- 2026-09-01 coffee\n',
  'People/Tom Reed.md': '---\ntags: person\n---\n\n## Contacts\n\n- 2026-08-20 lunch\n',
  'People/Bo Kay.md': '---\ntags: person\n---\n',
  'People/Jo Bell.md': '---\ntags: person\n---\n\n## Contacts\n\n- 2026-11-05 emailed, no answer yet\n',
  'People/Lea Park.md':
    '---\ntags: person\n---\n\n## Contacts\n\n- 2026-11-19 emailed\n- 2026-11-20 she replied: any day next week\n',
  'Meetings/Ann.md': talk('2026-11-02', 'Ann Lee', ['Sam Osei', 'Jo Bell', '[[Dana Wolf]]']),
  'Meetings/Bo.md': talk('2026-11-16', 'Bo Kay', ['Mia Ronan', 'Lea Park']),
  'Meetings/Dana.md':
    '---\ntags: [meeting]\ndate: 2026-11-17\nattendees: ["[[Dana Wolf]]"]\n---\nA walk along the shore.\n',
};
const page = () => app.page.locator('.reference-desk-search');
const focused = (): Promise<string> => app.page.evaluate(() => document.activeElement?.textContent ?? '');

async function open(options: Partial<Parameters<typeof openVault>[0]> = {}, command = 'My search'): Promise<void> {
  app = await openVault({ vault: files, today: '2026-11-23', ...options });
  await app.settled();
  await app.runCommand(command);
  await app.settled();
}

describe('my search', () => {
  it('opens from the palette, says why each row is there, and opens it at its line by keyboard', async () => {
    await open();
    const text = await page().innerText();
    expect(text).toContain('Of your last 3 talks, 2 gave you a name. 2 people still to write to.');
    expect(text).toMatch(/Still to write to\s+2\s+Sam Osei/);
    expect(text).toContain('Ann Lee named them on 2 Nov 2026; no letter noted yet');
    expect(text).toContain('You wrote on 5 Nov 2026, no answer noted; named by Ann Lee');
    expect(text).toContain('In touch on 20 Nov 2026, no talk noted yet; named by Bo Kay');
    expect(text).toContain('You met on 17 Nov 2026: tell Ann Lee how it went');
    expect(text).toContain('3 named, 1 met');
    expect(text).toContain('16 Nov 2026: named Mia Ronan and Lea Park');
    expect(await app.diff()).toEqual([]);

    expect(await focused()).toContain('Sam Osei');
    await app.press('ArrowDown');
    expect(await focused()).toContain('Mia Ronan');
    await app.press('End');
    await app.press('Home');
    expect(await focused()).toContain('Sam Osei');
    for (let times = 0; times < 3; times++) await app.press('Tab');
    expect(await focused()).toContain('Ann Lee named them');
    await app.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toBe('Meetings/Ann.md');
    expect((await app.cursor())?.line).toBe(8);
  });

  it('drafts a letter with one key, and stays in step with the notes', async () => {
    await open();
    await app.press('Tab');
    await app.press('Enter');
    await app.settled();
    const letter = (await app.diff()).find(({ before }) => before === null);
    expect(letter?.path).toContain('Sam Osei');
    expect(letter?.after).toContain('Dear Sam');
    await app.runCommand('My search');
    await app.settled();
    await app.write('2026-11-23.md', 'Emailed [[Sam Osei]] about the archive.\n');
    await expect
      .poll(() => page().innerText())
      .toContain('You wrote on 23 Nov 2026, no answer noted; named by Ann Lee');
    expect(await page().innerText()).toContain('1 person still to write to.');
  });

  it.each(['light', 'dark'] as const)('fits a phone and a desk, %s', async (theme) => {
    for (const width of [1280, 390]) {
      await open({ theme, width, height: 844, phone: width === 390 });
      await page().waitFor();
      const over = await page().evaluate((el) => el.scrollWidth - el.clientWidth);
      expect(over).toBeLessThanOrEqual(0);
      if (width === 390) {
        const sizes = await page()
          .getByRole('button')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
      }
      if (process.env['PICTURES']) await app.page.screenshot({ path: `/tmp/kd-search-${theme}-${width}.png` });
      if (width === 1280) await app.close();
    }
  });

  it('speaks German', async () => {
    await open({ language: 'de' }, 'Meine Suche');
    const text = await page().innerText();
    expect(text).toContain('Von deinen letzten 3 Gesprächen ergaben 2 einen Namen.');
    expect(text).toContain('Angeschrieben am 5. Nov. 2026, keine Antwort notiert; genannt von Ann Lee');
    if (process.env['PICTURES']) await app.page.screenshot({ path: '/tmp/kd-search-de.png' });
  });

  it('says the next step where nobody was named', async () => {
    await open({ vault: { 'People/Ann Lee.md': '---\ntags: person\n---\n' } });
    expect(await page().innerText()).toContain('Nobody named yet');
    expect(await focused()).toBe('New meeting with…');
    if (process.env['PICTURES']) await app.page.screenshot({ path: '/tmp/kd-search-empty.png' });
  });

  it('stands in a note', async () => {
    app = await openVault({
      vault: { ...files, 'Week.md': '# Week\n\n```reference-desk\nview: search\n```\n' },
      today: '2026-11-23',
    });
    await app.settled();
    await app.openNote('Week.md');
    await app.press('Mod+e');
    await expect.poll(() => page().innerText()).toContain('Of your last 3 talks, 2 gave you a name.');
    if (process.env['PICTURES']) await app.page.screenshot({ path: '/tmp/kd-search-block.png' });
  });
});
