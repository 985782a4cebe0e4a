import { afterEach, describe, expect, it } from 'vitest';
import { exceptIn, openVault, type Driver } from './open-vault';
import { openOutline } from './point-at';

const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada.md': person('met: 2025-01-10\n'),
  'People/Grace.md': person('introduced by: "[[Ada]]"\nmet: 2025-06-01\n'),
  'People/Joan.md': '---\ntags: [person, mentor/code]\nintroduced by: "[[Grace]]"\nmet: 2026-02-01\n---\n',
  'People/Edith.md': person('introduced by: "[[Ada]]"\nmet: 2026-09-01\n'),
  'Meetings/2026-10-02 Coffee.md': '---\ntags: [meeting]\nattendees: ["[[Ada]]"]\n---\n',
};
let app: Driver;
const button = (name: string) => app.page.getByRole('button', { name, exact: true });
const names = (): Promise<string[]> =>
  app.page.locator('.reference-desk-graph [role="treeitem"] .reference-desk-graph-row-name').allInnerTexts();
const found = (): Promise<string[]> =>
  app.page.locator('.reference-desk-graph-row.is-found .reference-desk-graph-row-name').allInnerTexts();
const caption = (): Promise<string> => app.page.locator('.reference-desk-graph-caption').innerText();

/** Whether something of the picture is painted. */
async function painted(): Promise<number> {
  return app.page.locator('.reference-desk-graph canvas').evaluate((canvas) => {
    const context = (canvas as HTMLCanvasElement).getContext('2d');
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
    let count = 0;
    for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) count++;
    return count;
  });
}

async function open(more: Record<string, string> = {}): Promise<void> {
  app = await openVault({ vault: { ...vault, ...more }, today: '2026-11-23' });
  await app.settled();
  await app.runCommand('Open introductions graph');
  await app.settled();
  await openOutline(app);
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the graph', () => {
  it('shows the same people as a radial overview, and remembers that', async () => {
    await open();
    const before = await names();
    await button('Radial').click();
    await app.settled();
    expect(await button('Radial').getAttribute('aria-pressed')).toBe('true');
    expect(await names()).toEqual(before);
    expect(await painted()).toBeGreaterThan(500);
    await app.restartPlugin();
    await app.settled();
    expect(await button('Radial').getAttribute('aria-pressed')).toBe('true');
  });

  it('arranges the people by the meetings they shared, and lets them stand when the notes change', async () => {
    await open({
      'Meetings/2026-10-03 Tea.md': '---\ntags: [meeting]\nattendees: ["[[Ada]]", "[[Edith]]", "[[Joan]]"]\n---\n',
    });
    const before = await names();
    await button('Network').click();
    await app.page.waitForFunction(
      () => document.querySelector('.reference-desk-graph-caption')?.textContent !== 'Arranging…',
    );
    await app.settled();
    expect(await caption()).toBe('4 people, 5 connections through meetings and introductions.');
    expect(await names()).toEqual(before);
    expect(await painted()).toBeGreaterThan(500);
    await app.write(
      'Meetings/2026-10-04 Talk.md',
      '---\ntags: [meeting]\nattendees: ["[[Grace]]", "[[Edith]]", "[[Joan]]"]\n---\n',
    );
    await app.settled();
    await app.page.waitForFunction(() =>
      document.querySelector('.reference-desk-graph-caption')?.textContent?.startsWith('4 people, 6'),
    );
    await button('Tree').click();
    await app.settled();
    expect(await caption()).toBe('4 people, 3 of them through introductions.');
  });

  it('shows somebody and whom they know alone, one step or two, and everybody again', async () => {
    await open();
    const show = async (words: string): Promise<string[]> => {
      const row = app.page.locator('.reference-desk-graph-row', { hasText: /^Joan$|^Joan,|^Joan/ }).first();
      await row.click({ button: 'right' });
      await app.page.locator('.menu-item', { hasText: words }).click();
      await app.settled();
      return (await names()).sort();
    };
    expect(await show('Show only their contacts')).toEqual(['Ada', 'Grace', 'Joan', 'You']);
    expect(await show('Show within two steps')).toEqual(['Ada', 'Grace', 'Joan', 'You']);
    await button('Show everybody').click();
    expect((await names()).sort()).toEqual(['Ada', 'Edith', 'Grace', 'Joan', 'You']);
  });

  it('is found again as it was left, on this device', async () => {
    await open();
    await button('Radial').click();
    for (let times = 0; times < 3; times++) await button('Zoom in').click();
    // Until it rests the picture is only shifted.
    await app.settled();
    const image = (): Promise<string> =>
      app.page.locator('.reference-desk-graph canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const before = await image();
    await app.runCommand('Close current tab');
    await app.settled();
    await app.runCommand('Open introductions graph');
    await app.settled();
    await openOutline(app);
    await app.settled();
    expect(await button('Radial').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(image).toBe(before);
  });

  it('is still of somebody and whom they know when one comes back from a note', async () => {
    await open();
    const row = (who: string) => app.page.locator('.reference-desk-graph-row', { hasText: new RegExp(`^${who}`) });
    await row('Edith').click({ button: 'right' });
    await app.page.locator('.menu-item', { hasText: 'Show only their contacts' }).click();
    await app.settled();
    const before = await names();
    expect(before).not.toContain('Joan');
    await app.runCommand('Close current tab');
    await app.settled();
    await app.runCommand('Open introductions graph');
    await app.settled();
    await openOutline(app);
    await app.settled();
    expect(await names()).toEqual(before);
    await button('Show everybody').click();
    expect(await names()).toContain('Joan');
  });

  it('replays how the network grew', async () => {
    await open();
    const slider = app.page.getByRole('slider', { name: 'Show the network as it was' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('Today');
    await slider.press('Home');
    await app.settled();
    expect(await names()).toEqual(['You', 'Ada']);
    expect(await slider.getAttribute('aria-valuetext')).toBe('10 Jan 2025');
    await slider.fill(String(Date.UTC(2026, 1, 2) / 86_400_000));
    await app.settled();
    expect(await names()).toEqual(['You', 'Ada', 'Grace', 'Joan']);
    await slider.press('End');
    await app.settled();
    expect(await names()).toHaveLength(5);
  });

  it('plays how the network grew, and stops', async () => {
    await open();
    await button('Play how it grew').click();
    await expect.poll(names).toEqual(['You', 'Ada']);
    await button('Pause').click();
    expect(await button('Play how it grew').count()).toBe(1);
  });

  it('colours by organisation or tag, and says so in the legend beside the picture', async () => {
    await open();
    await button('Legend').click();
    await app.page.getByLabel('Colour by').selectOption('tag');
    await app.settled();
    const legend = app.page.locator('.reference-desk-graph-legend');
    expect(await legend.innerText()).toContain('mentor/code');
    const [box, stage] = [
      await legend.boundingBox(),
      await app.page.locator('.reference-desk-graph-stage').boundingBox(),
    ];
    expect(box?.x).toBeGreaterThanOrEqual((stage?.x ?? 0) + (stage?.width ?? Infinity) - 1);
  });

  it('finds by tag, and those who have gone quiet', async () => {
    await open();
    await app.page.getByRole('searchbox', { name: 'Find a person in the graph' }).fill('#mentor');
    await app.settled();
    expect(await found()).toEqual(['Joan']);
    expect(await caption()).toBe('1 found: Joan.');
    await app.page.getByRole('searchbox', { name: 'Find a person in the graph' }).fill('stale');
    await app.settled();
    // Edith was met in September: the three months are not over.
    expect(await found()).toEqual(['Grace', 'Joan']);
  });

  it('says in words what it shows, and brings out whom a line is about', async () => {
    await open();
    await button('What stands out').click();
    await app.page.locator('.menu-item', { hasText: 'Ada introduced you to 2 people' }).click();
    await app.settled();
    expect(await found()).toEqual(['Ada', 'Edith', 'Grace']);
  });

  it('brings out whom somebody knows', async () => {
    await open();
    await app.page
      .locator('.reference-desk-graph [role="treeitem"]', { hasText: 'Joan' })
      .first()
      .click({ button: 'right' });
    await app.page.locator('.menu-item', { hasText: 'Highlight their contacts' }).click();
    await app.settled();
    expect(await found()).toEqual(['You', 'Grace', 'Joan']);
  });

  it.each([
    ['SVG picture', 'Introductions 2026-11-23.svg', /^<svg[\s\S]*Edith/],
    ['Canvas', 'Introductions 2026-11-23.canvas', /"nodes"[\s\S]*Edith/],
    ['Mermaid in a note', 'Introductions 2026-11-23.md', /^```mermaid\nflowchart[\s\S]*Edith/],
  ])('is saved as %s, over no file that is there', async (format, file, text) => {
    await open({ [file]: 'mine' });
    await button('Export').click();
    await app.page.locator('.menu-item', { hasText: format }).click();
    await app.settled();
    const saved = file.replace(/(\.\w+)$/, ' 1$1');
    expect(await app.notices()).toEqual([`Saved as “${saved}”.`]);
    expect(await app.read(saved)).toMatch(text);
    expect(await app.read(file)).toBe('mine');
  });

  exceptIn('rehearsal', 'over a folder the stand-in writes texts alone')('is saved as PNG', async () => {
    await open();
    await button('Export').click();
    await app.page.locator('.menu-item', { hasText: 'PNG picture' }).click();
    await app.settled();
    expect(await app.files()).toContain('Introductions 2026-11-23.png');
  });
});
