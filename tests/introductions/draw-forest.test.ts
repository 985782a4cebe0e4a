import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawForest, type ForestReport } from '../../src/introductions/exports';
import { introductionForest } from '../../src/introductions/forest';
import { openBrowser } from '../host/browser/launch-browser';
import { aLibraryYear, aNetwork, networkOf, TODAY } from './support';

const year = introductionForest(aLibraryYear(), TODAY);

const hostile = [
  '<script>alert(1)</script>',
  '"] --> x["',
  '&amp; & \' "',
  '[[Link]] `code` **bold**',
  'tab\there\nline',
  '\u0000\u0007\uffff\ud800 control',
  '%% comment',
  'end',
  '#35; subgraph {{ }} <% %>',
  '😀 王秀英 é',
];

describe('the forest drawn for other programs', () => {
  it('reads well: the approved pictures of a library year', async () => {
    await expect(drawForest(year, TODAY, 'svg')).toMatchFileSnapshot('../approved/graph-library-year.svg');
    await expect(drawForest(year, TODAY, 'mermaid')).toMatchFileSnapshot('../approved/graph-library-year.mmd');
    await expect(drawForest(year, TODAY, 'canvas')).toMatchFileSnapshot('../approved/graph-library-year.canvas');
  });

  it('is the same each time, to the byte', () => {
    for (const format of ['svg', 'mermaid', 'canvas', 'json'] as const) {
      expect(drawForest(introductionForest(aLibraryYear(), TODAY), TODAY, format)).toBe(
        drawForest(year, TODAY, format),
      );
    }
  });

  it('is flat as JSON, with everybody once, me as "me", days as text and the notes that say so', () => {
    const report = JSON.parse(drawForest(year, TODAY, 'json')) as ForestReport;
    expect(report.people.length + report.unplaced.length).toBe(year.members.size + 1);
    expect(report.people[0]).toMatchObject({ name: 'me', path: 'Me.md', parent: null });
    expect(report.people.find(({ name }) => name === 'Alan Turing')).toEqual({
      name: 'Alan Turing',
      path: 'People/Alan Turing.md',
      ghost: false,
      parent: { name: 'Grace Hopper', path: 'People/Grace Hopper.md' },
      by: 'introduction',
      promised: false,
      depth: 2,
      day: '2025-10-02',
      lastContact: '2026-08-09',
      led: 2,
      sources: [{ path: 'People/Alan Turing.md', line: 3 }],
    });
    expect(report.unplaced.map(({ name }) => name)).toEqual(['Edith Clarke']);
  });

  it('is a JSON Canvas whose lines lead from card to card and whose cards do not touch', () => {
    const canvas = JSON.parse(drawForest(year, TODAY, 'canvas')) as {
      nodes: { id: string; type: string; x: number; y: number; width: number; height: number }[];
      edges: { id: string; fromNode: string; toNode: string }[];
    };
    const ids = new Set(canvas.nodes.map(({ id }) => id));
    // The group around those who are not connected is one more.
    expect(ids.size).toBe(year.members.size + year.unplaced.length + 1);
    expect(new Set(canvas.edges.map(({ id }) => id)).size).toBe(canvas.edges.length);
    expect(canvas.edges.every(({ fromNode, toNode }) => ids.has(fromNode) && ids.has(toNode))).toBe(true);
    expect(canvas.nodes.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
    const cards = canvas.nodes.filter(({ type }) => type !== 'group');
    const touching = cards.filter((a, i) =>
      cards.slice(i + 1).some((b) => Math.abs(a.x - b.x) < a.width && Math.abs(a.y - b.y) < a.height),
    );
    expect(touching).toEqual([]);
  });

  it('keeps what names contain out of the markup of Mermaid and of canvas cards', () => {
    const network = aNetwork(hostile.map((name) => ({ name, ghost: true, contacts: [TODAY] })));
    const forest = introductionForest(network, TODAY);
    const lines = drawForest(forest, TODAY, 'mermaid').trimEnd().split('\n');
    expect(lines.length).toBe(1 + forest.members.size * 2 - 1);
    const shape = /^ {2}p\d+(?:\(\("You"\)\)|\(\["(?:[A-Za-z0-9 .,-]|#\d+;|[^\0-\x7f])*"\]\)| --- p\d+)$/;
    expect(lines.slice(1).filter((line) => !shape.test(line))).toEqual([]);
    const canvas = JSON.parse(drawForest(forest, TODAY, 'canvas')) as { nodes: { text?: string }[] };
    const texts = canvas.nodes.map(({ text }) => text ?? '');
    expect(texts.filter((text) => /(^|[^\\])[[\]<>`*#%|{}]/.test(text))).toEqual([]);
  });

  it('draws a chain of 10,000 in every format', () => {
    const people = 10_000;
    const none = new Set<number>();
    const introductions = Array.from({ length: people - 1 }, (_, i) => ({
      by: i,
      a: -1,
      b: i + 1,
      day: i,
      promised: false,
    }));
    const chain = introductionForest(networkOf({ people, introductions, ghosts: none, met: none }), TODAY);
    for (const format of ['svg', 'mermaid', 'canvas', 'json'] as const) {
      expect(drawForest(chain, TODAY, format)).toContain('09999');
    }
  });
});

describe('the SVG in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  /** The texts of an SVG read as XML, or the parser's complaint. */
  const read = (svg: string): Promise<string[]> =>
    page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      const error = parsed.querySelector('parsererror');
      return error
        ? [`error: ${error.textContent}`]
        : [...parsed.querySelectorAll('text.name')].map((el) => el.textContent);
    }, svg);

  it('is well-formed XML that says each name as it is', async () => {
    const names = (await read(drawForest(year, TODAY, 'svg'))).sort();
    expect(names.length).toBe(year.members.size);
    expect(names).toContain('王秀英');
  });

  it('is well-formed whatever names contain', async () => {
    const anyNames = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { numRuns: 200, seed: 6 });
    const people = [...new Set([...hostile, ...anyNames])].map((name) => ({ name }));
    const texts = await read(drawForest(introductionForest(aNetwork(people), TODAY), TODAY, 'svg'));
    expect(texts[0]).not.toMatch(/^error/);
    expect(texts).toContain('<script>alert(1)</script>');
    expect(texts).toContain('"] --> x["');
  });
});
