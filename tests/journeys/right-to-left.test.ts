/** Obsidian in Hebrew: the interface is mirrored, our words stay English, and people’s are as they wrote them. */
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const vault = {
  'People/דנה כהן.md': '---\ntags: [person]\norganisation: הספרייה הלאומית\ncadence: monthly\n---\n',
  'People/Ada Lovelace.md': '---\ntags: [person]\nintroduced by: "[[דנה כהן]]"\n---\n',
  'People/Mary Ward.md': '---\ntags: [person]\nintroduced by: "[[Ada Lovelace]]"\n---\n',
  'Meetings/2026-09-01 Coffee.md':
    '---\ntags: [meeting]\nattendees: ["[[דנה כהן]]", "[[Ada Lovelace]]", "[[Mary Ward]]"]\n---\n- [ ] לשלוח ל[[דנה כהן]] את הרשימה\n',
};

async function open(command: string, note: string | null = null): Promise<void> {
  app = await openVault({ vault, language: 'he' });
  await app.settled();
  if (note !== null) await app.openNote(note);
  await app.runCommand(command);
  await app.settled();
}

/** English whose first or last sign, such as a number, a full stop or three, stands at the wrong end: the element and the words. */
function turned(): Promise<string[]> {
  return app.page.evaluate(() => {
    const at = (text: Text, index: number): DOMRect => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect();
    };
    const found: string[] = [];
    const ours = '.view-content[class*="reference-desk"], .prompt, .modal, .notice';
    for (const root of document.querySelectorAll(ours)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node as Text;
        const words = text.data.trim();
        const { parentElement } = text;
        if (words.length < 3 || !/[A-Za-z]/.test(words) || /[֐-׿]/.test(words)) continue;
        if (!parentElement || parentElement.closest('.reference-desk-graph-unseen')) continue;
        const from = text.data.length - text.data.trimStart().length;
        const to = text.data.trimEnd().length - 1;
        const [first, second, last, before] = [at(text, from), at(text, from + 1), at(text, to), at(text, to - 1)];
        const isTurned =
          (first.top === second.top && first.left > second.left) ||
          (last.top === before.top && last.left < before.left);
        if (isTurned) found.push(`${parentElement.className} “${words}”`);
      }
    }
    return found;
  });
}

/** Where the first and the last character of words stand, from the left. */
function ends(words: Locator): Promise<{ first: number; last: number }> {
  return words.first().evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    const leftOf = (text: Text | undefined, at: number): number => {
      const range = document.createRange();
      if (text) range.setStart(text, at);
      if (text) range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    const last = texts[texts.length - 1];
    return { first: leftOf(texts[0], 0), last: leftOf(last, (last?.length ?? 1) - 1) };
  });
}

/** What reaches over the edge of a part of the page, or has to be scrolled sideways; cut off on purpose does not count. */
function overflowing(within: string): Promise<string[]> {
  return app.page.locator(within).evaluate((part) => {
    const edge = part.getBoundingClientRect();
    const cut = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== part; at = at.parentElement)
        if (/hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    const over = [...part.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && !cut(element) && (left < edge.left - 1 || right > edge.right + 1);
    });
    const sideways = part.scrollWidth > part.clientWidth + 1 ? ['all of it'] : [];
    return [...sideways, ...over.map(({ className, outerHTML }) => String(className) || outerHTML.slice(0, 80))];
  });
}

describe('from right to left', () => {
  it('nothing reaches over an edge, in a wide window or in a narrow one', async () => {
    await open('Open network status', 'People/דנה כהן.md');
    for (const [command, within] of [
      ['Open network status', '.reference-desk-status-page'],
      ['Open introductions graph', '.reference-desk-graph'],
      ['Open follow-ups in side bar', '.reference-desk-follow-ups'],
      ['About this person', '.reference-desk-about'],
      ['Open follow-ups', '.prompt'],
      ['Explain this note', '.modal'],
      ['Record a favour', '.modal'],
    ] as const) {
      await app.openNote('People/דנה כהן.md');
      await app.runCommand(command);
      for (const width of [1280, 700]) {
        await app.page.setViewportSize({ width, height: 800 });
        await app.settled();
        expect(await overflowing(within), `${command}, ${String(width)}`).toEqual([]);
      }
      if (/prompt|modal/.test(within)) await app.press('Escape');
    }
  });

  it('a sentence keeps its order, and stands at the right; a name has the order of its own letters', async () => {
    await open('Open follow-ups in side bar');
    const english = await ends(app.page.locator('.reference-desk-summary'));
    expect(await app.page.locator('.reference-desk-summary').innerText()).toMatch(/^\d+ pe/);
    expect(english.first).toBeLessThan(english.last);
    const hebrew = await ends(app.page.locator('.reference-desk-row-person', { hasText: 'דנה' }));
    expect(hebrew.first).toBeGreaterThan(hebrew.last);
    const [box, view] = await Promise.all(
      ['.reference-desk-reason-icon', '.reference-desk-follow-ups'].map((at) =>
        app.page.locator(at).first().boundingBox(),
      ),
    );
    expect((box?.x ?? 0) - (view?.x ?? 0)).toBeGreaterThan((view?.width ?? 0) * 0.8);
  });

  const demo = (command: string) => async (): Promise<void> => app.runCommand(command);
  it.each([
    ['several who are selected', async () => (await demo('Open follow-ups')(), app.press('Shift+ArrowDown'))],
    ['the review of suggestions', demo('Review suggestions')],
    ['the cadences', demo('Set cadences…')],
    ['the first page of an import', demo('Import people…')],
    ['the welcome page', demo('Open welcome page')],
    [
      'the side bar, with a notice',
      async () => {
        await demo('Review suggestions')();
        await app.settled();
        await demo('Open follow-ups in side bar')();
        await expect.poll(() => app.page.locator('.reference-desk-further-line').count()).toBe(1);
        await demo('Open follow-ups')();
        await app.settled();
        await app.press('Mod+l');
        await app.settled();
        await app.press('Escape');
      },
    ],
    [
      'after the talk',
      async () => {
        await app.openNote('Meetings/2026-11-18 Ruth, after the mock.md');
        await demo('After the talk')();
      },
    ],
  ])('every sentence ends where it ends: %s', async (_, act) => {
    app = await openVault({ vault: 'tests/vault', today: '2026-11-23', language: 'he' });
    await app.settled();
    await act();
    await app.settled();
    expect(await turned()).toEqual([]);
  });

  it('the buttons of a row stand to the left of the name', async () => {
    await open('Open follow-ups in side bar');
    const row = app.page.locator('.reference-desk-row').first();
    const name = await row.locator('.reference-desk-row-person').boundingBox();
    const actions = row.locator('.reference-desk-row-action');
    expect(await actions.count()).toBe(2);
    for (const action of await actions.all()) expect((await action.boundingBox())?.x).toBeLessThan(name?.x ?? 0);
  });

  it('the tree is indented from the right, and what is folded points to the left', async () => {
    await open('Open introductions graph');
    const rightOf = async (name: string): Promise<number> => {
      const box = await app.page.locator('.reference-desk-graph-row-name', { hasText: name }).boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0);
    };
    const [dana, ada, mary] = [await rightOf('דנה כהן'), await rightOf('Ada'), await rightOf('Mary')];
    expect(dana).toBeGreaterThan(ada + 10);
    expect(ada).toBeGreaterThan(mary + 10);
    const row = app.page.locator('.reference-desk-graph-row[data-key="People/Ada Lovelace.md"]');
    // Keys go the way the rows do; the picture grows to the right, and its keys go that way.
    const canvas = app.page.locator('.reference-desk-graph-canvas');
    for (const [part, fold, unfold] of [
      [canvas, 'ArrowLeft', 'ArrowRight'],
      [row, 'ArrowRight', 'ArrowLeft'],
    ] as const) {
      await row.focus();
      await part.focus();
      await app.press(fold);
      expect(await row.getAttribute('aria-expanded')).toBe('false');
      await app.press(unfold);
      expect(await row.getAttribute('aria-expanded')).toBe('true');
    }
    await row.focus();
    await app.press('ArrowRight');
    await app.settled();
    expect(await row.getAttribute('aria-expanded')).toBe('false');
    // "+1", not "1+".
    const count = await ends(row.locator('.reference-desk-graph-row-count'));
    expect(count.first).toBeLessThan(count.last);
    // The point is left of the base.
    const shape = await row
      .locator('.reference-desk-graph-fold')
      .evaluate((element) => getComputedStyle(element).clipPath);
    const [base, point] = [...shape.matchAll(/(\d+)% \d+%/g)].map((match) => Number(match[1]));
    expect(point).toBeLessThan(base ?? 0);
  });

  it('the picture writes “+1” as everywhere', async () => {
    await open('Open introductions graph');
    const direction = await app.page
      .locator('.reference-desk-graph-canvas')
      .evaluate((element) => getComputedStyle(element).direction);
    expect(direction).toBe('ltr');
  });
});
