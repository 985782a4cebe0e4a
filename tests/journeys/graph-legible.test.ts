/** The graph of fifty people on a laptop, measured as the canvas was told to paint it: every name can be read. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What was painted, in the order in which it was: lines, discs, the rims of texts and texts. In pixels of the view. */
interface Painted {
  readonly what: 'line' | 'disc' | 'rim' | 'text';
  readonly box: Box;
  readonly words: string;
  /** The colour and width of a rim; no colour where what is below shows through. */
  readonly colour: string;
  readonly wide: number;
}

interface Picture {
  readonly painted: readonly Painted[];
  readonly background: string;
  readonly width: number;
  readonly height: number;
}

let app: OpenVault;

/** Writes down from now on what is painted since a canvas was last cleared. */
async function watch(): Promise<void> {
  await app.page.evaluate(() => {
    const painted: Painted[] = [];
    Object.assign(window, { painted });
    const proto = CanvasRenderingContext2D.prototype;
    const { clearRect, beginPath, moveTo, lineTo, bezierCurveTo, arc, fill, stroke, strokeText, fillText } = proto;
    let arcs: [x: number, y: number, radius: number][] = [];
    let points: [x: number, y: number][] = [];
    const isGraph = ({ canvas }: CanvasRenderingContext2D): boolean =>
      canvas.classList.contains('reference-desk-graph-canvas');
    const none = { words: '', colour: '', wide: 0 };
    const around = (all: [x: number, y: number][], by = 0): Box => ({
      left: Math.min(...all.map(([x]) => x)) - by,
      right: Math.max(...all.map(([x]) => x)) + by,
      top: Math.min(...all.map(([, y]) => y)) - by,
      bottom: Math.max(...all.map(([, y]) => y)) + by,
    });
    const boxOf = (context: CanvasRenderingContext2D, words: string, x: number, y: number): Box => {
      const size = context.measureText(words);
      return {
        left: x - size.actualBoundingBoxLeft,
        right: x + size.actualBoundingBoxRight,
        top: y - size.actualBoundingBoxAscent,
        bottom: y + size.actualBoundingBoxDescent,
      };
    };
    proto.clearRect = function (...at) {
      clearRect.apply(this, at);
      if (isGraph(this)) painted.length = 0;
    };
    proto.beginPath = function () {
      beginPath.call(this);
      [arcs, points] = [[], []];
    };
    proto.moveTo = function (x, y) {
      moveTo.call(this, x, y);
      points.push([x, y]);
    };
    proto.lineTo = function (x, y) {
      lineTo.call(this, x, y);
      points.push([x, y]);
    };
    proto.bezierCurveTo = function (...at) {
      bezierCurveTo.apply(this, at);
      points.push([at[4], at[5]]);
    };
    proto.arc = function (...at) {
      arc.apply(this, at);
      arcs.push([at[0], at[1], at[2]]);
    };
    proto.fill = function (this: CanvasRenderingContext2D) {
      (fill as () => void).call(this);
      if (!isGraph(this)) return;
      for (const [x, y, radius] of arcs) painted.push({ what: 'disc', box: around([[x, y]], radius), ...none });
    } as () => void;
    proto.stroke = function (this: CanvasRenderingContext2D) {
      (stroke as () => void).call(this);
      if (isGraph(this) && arcs.length === 0) painted.push({ what: 'line', box: around(points), ...none });
    } as () => void;
    proto.strokeText = function (words, x, y) {
      strokeText.call(this, words, x, y);
      const colour = this.globalAlpha === 1 ? String(this.strokeStyle) : '';
      if (isGraph(this)) {
        painted.push({ what: 'rim', box: boxOf(this, words, x, y), words, colour, wide: this.lineWidth });
      }
    };
    proto.fillText = function (words, x, y) {
      fillText.call(this, words, x, y);
      if (isGraph(this)) painted.push({ ...none, what: 'text', box: boxOf(this, words, x, y), words });
    };
  });
}

async function pictureOf(): Promise<Picture> {
  return app.page.evaluate(() => {
    const stage = document.querySelector('.reference-desk-graph-stage');
    const context = document.createElement('canvas').getContext('2d');
    if (!stage || !context) throw new Error('There is no picture.');
    // As a canvas writes colours.
    context.fillStyle = getComputedStyle(stage).backgroundColor;
    const { painted } = window as unknown as { painted: Painted[] };
    return {
      painted: [...painted],
      background: context.fillStyle,
      width: stage.clientWidth,
      height: stage.clientHeight,
    };
  });
}

const areOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isDay = (words: string): boolean => /^[A-Z][a-z]{2} \d{4}$/.test(words);

/** Whatever keeps a picture of so many people from being read. */
function faultsOf({ painted, background, width, height }: Picture, people: number): string[] {
  const faults: string[] = [];
  const of = (what: Painted['what']): Painted[] => painted.filter((one) => one.what === what);
  const [texts, rims] = [of('text'), of('rim')];
  // Some discs are filled twice, the second time in part.
  const middle = ({ left, right, top, bottom }: Box): string =>
    `${(left + right).toFixed(1)} ${(top + bottom).toFixed(1)}`;
  const discs = [
    ...new Map(
      of('disc')
        .map(({ box }) => [middle(box), box] as const)
        .reverse(),
    ).values(),
  ];
  const names = texts.filter(({ words }) => !isDay(words));
  if (discs.length !== people) faults.push(`${discs.length} discs`);
  if (names.length !== people) faults.push(`${names.length} names`);
  for (const { words } of names) if (/…$|^\+\d/.test(words)) faults.push(`${words} is not a whole name`);
  for (const [at, { words, box }] of texts.entries()) {
    for (const other of texts.slice(at + 1)) if (areOver(box, other.box)) faults.push(`${words} is on ${other.words}`);
    if (discs.some((disc) => areOver(box, disc))) faults.push(`${words} is on a disc`);
    if (box.left < 1 || box.top < 1 || box.right > width - 1 || box.bottom > height - 1)
      faults.push(`${words} is cut off`);
    // So much of what was painted before is gone that no line touches a letter.
    const rim = rims.find(
      ({ words: of, box: around }) => of === words && around.left === box.left && around.top === box.top,
    );
    if (!rim || rim.wide < 6 || rim.colour !== background) faults.push(`${words} has no rim`);
  }
  for (const box of discs) {
    if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) faults.push('a disc is cut off');
  }
  const firstRim = painted.findIndex(({ what }) => what === 'rim');
  const onTop = painted.slice(firstRim).filter(({ what }) => what === 'line' || what === 'disc');
  if (onTop.length > 0) faults.push(`${onTop.length} lines or discs are painted over names`);
  const lines = of('line').length;
  if (lines === 0) faults.push('there are no lines');
  const boxes = [...discs, ...texts.map(({ box }) => box)];
  const across = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  const down = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  if (across < 0.8 * width) faults.push(`only ${Math.round((100 * across) / width)} % of the width are filled`);
  if (down < 0.8 * height) faults.push(`only ${Math.round((100 * down) / height)} % of the height are filled`);
  return faults;
}

async function open(look: { width: number; height: number; theme?: 'light' | 'dark' }): Promise<number> {
  app = await openVault({ vault: 'tests/vault', today: '2026-11-23', ...look });
  await app.settled();
  await watch();
  await app.runCommand('Open introductions graph');
  await app.settled();
  const caption = await app.page.locator('.reference-desk-graph-caption').innerText();
  // And I.
  return Number(/^\d+/.exec(caption)?.[0]) + 1;
}

async function choose(layout: string): Promise<void> {
  await app.page.getByRole('button', { name: layout, exact: true }).click();
  if (layout === 'Network') await app.page.getByText(/connections through meetings and introductions/).waitFor();
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the graph of the demo vault in a window of 1280 by 800', () => {
  it.each(['light', 'dark'] as const)('can be read in every layout, in %s', async (theme) => {
    const people = await open({ width: 1280, height: 800, theme });
    expect(people).toBeGreaterThan(45);
    for (const layout of ['Tree', 'Radial', 'Network']) {
      await choose(layout);
      expect({ layout, faults: faultsOf(await pictureOf(), people) }).toEqual({ layout, faults: [] });
    }
  });
});

describe('the graph in a note and in a Base, in a window of 1280 by 800', () => {
  const shown = async (): Promise<Picture & { readonly people: number }> => {
    await app.settled();
    const caption = await app.page.locator('.reference-desk-graph-caption').innerText();
    return { ...(await pictureOf()), people: Number(/^\d+/.exec(caption)?.[0]) + 1 };
  };

  it.each(['a note', 'a Base'])('is read whole in %s, nothing folded', async (place) => {
    app = await openVault({ vault: 'tests/vault', today: '2026-11-23', width: 1280, height: 800 });
    await app.settled();
    await watch();
    if (place === 'a note') {
      await app.write('Week.md', '```reference-desk\nview: introductions\n```\n');
      await app.openNote('Week.md');
      await app.press('Mod+e');
    } else {
      const people = (await app.files()).filter((path) => path.startsWith('People/'));
      await app.openBase('reference-desk-introductions', people);
    }
    const picture = await shown();
    expect(picture.people).toBeGreaterThan(40);
    expect(faultsOf(picture, picture.people)).toEqual([]);
  });

  it('is no higher in a note than its tree needs, and does not move while the network grows in it', async () => {
    app = await openVault({ vault: 'tests/vault', today: '2026-11-23', width: 1280, height: 800 });
    const show = async (...lines: string[]): Promise<number> => {
      await app.write('Week.md', ['```reference-desk', 'view: introductions', ...lines, '```', ''].join('\n'));
      await app.openNote('Week.md');
      await app.settled();
      const box = await app.page.locator('.reference-desk-graph-stage').boundingBox();
      return box?.height ?? NaN;
    };
    await app.settled();
    await app.write('Week.md', '');
    await app.openNote('Week.md');
    await app.press('Mod+e');
    expect(await show('person: [[Nadia Farouk]]')).toBeCloseTo(300, -1);
    const whole = await show();
    expect(whole).toBeGreaterThan(400);
    expect(whole).toBeLessThanOrEqual(640);
    const slider = app.page.getByRole('slider');
    await slider.focus();
    await app.press('Home');
    await app.settled();
    expect((await app.page.locator('.reference-desk-graph-stage').boundingBox())?.height).toBe(whole);
  });
});

describe('a path that is highlighted in the graph', () => {
  it('runs through no name, also not those that are dim', async () => {
    app = await openVault({ vault: 'tests/vault', today: '2026-11-23', width: 1280, height: 800 });
    await app.settled();
    await watch();
    await app.runCommand('Find a path to…');
    await app.type('Nadia');
    await app.settled();
    await app.press('Enter');
    await app.settled();
    // Through somebody beside whom she does not stand in the tree.
    for (let times = 0; times < 5; times++) await app.press('ArrowDown');
    await app.press('Enter');
    await app.settled();
    const picture = await pictureOf();
    expect(picture.painted.length).toBeGreaterThan(50);
    const faults = faultsOf(picture, 0).filter((fault) => /has no rim|over names/.test(fault));
    expect(faults).toEqual([]);
  });
});

/** The height of Obsidian's, which lies over the window. */
const STATUS_BAR = 27;

describe('the foot of the graph', () => {
  it.each([
    [1280, 800],
    [900, 600],
  ])('keeps clear of the status bar, in %i by %i', async (width, height) => {
    await open({ width, height });
    for (const part of ['input', 'span', 'button']) {
      const box = await app.page.locator(`.reference-desk-graph-time ${part}`).boundingBox();
      expect((box?.y ?? NaN) + (box?.height ?? NaN), part).toBeLessThanOrEqual(height - STATUS_BAR);
    }
  });
});

describe('the legend', () => {
  it('folds nothing that was shown without it', async () => {
    const people = await open({ width: 1280, height: 800 });
    const names = async (): Promise<string[]> =>
      (await pictureOf()).painted
        .flatMap(({ what, words }) => (what === 'text' && !isDay(words) ? [words] : []))
        .sort();
    const before = await names();
    expect(before).toHaveLength(people);
    await app.page.getByRole('button', { name: 'Legend', exact: true }).click();
    await app.settled();
    expect(await names()).toEqual(before);
  });
});

describe.each(['Legend', 'Outline'])('beside the %s', (part) => {
  it('every name is whole and in the view, and nothing is folded', async () => {
    const people = await open({ width: 1280, height: 800 });
    await app.page.getByRole('button', { name: part, exact: true }).click();
    await app.settled();
    const faults = faultsOf(await pictureOf(), people);
    expect(faults.filter((fault) => !fault.includes('% of the'))).toEqual([]);
  });
});

/** What the line below the picture says of names, in the words of the test. */
const without = async (): Promise<number> => {
  const words = await app.page.locator('.reference-desk-graph-no-room').innerText();
  return Number(/\d+/.exec(words)?.[0] ?? 0);
};

describe('names without room', () => {
  it.each(['Tree', 'Radial', 'Network'])('are counted below the picture, as it is zoomed: %s', async (layout) => {
    const people = await open({ width: 420, height: 600 });
    await choose(layout);
    const { painted } = await pictureOf();
    const whole = painted.filter(({ what, words }) => what === 'text' && !isDay(words) && !/…$|^\+\d/.test(words));
    // Those folded away are counted apart.
    if (layout !== 'Tree') expect(await without()).toBe(people - whole.length);
    await app.press('0');
    await app.page.locator('.reference-desk-graph-canvas').focus();
    for (let times = 0; times < 12; times++) await app.press('+');
    await app.settled();
    expect(await without()).toBeLessThan(4);
  });

  it('are none on a laptop, and nothing is said of them', async () => {
    await open({ width: 1280, height: 800 });
    expect(await app.page.locator('.reference-desk-graph-no-room').innerText()).toBe('');
  });
});

describe('who is not connected', () => {
  it('is reached by keys while the outline is closed', async () => {
    await open({ width: 1280, height: 800 });
    const show = app.page.getByRole('button', { name: 'Show unconnected people' });
    await show.focus();
    await app.press('Enter');
    await app.settled();
    const focused = () => app.page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toBe('1 person not connected to you');
    expect(await show.count()).toBe(0);
    await app.press('Tab');
    await app.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toContain('.md');
  });
});

describe('the header of a narrow view', () => {
  it.each(['en', 'de'])('has two rows, and the rest in a menu that keys reach: %s', async (language) => {
    const command = language === 'de' ? 'Graph der Vorstellungen öffnen' : 'Open introductions graph';
    app = await openVault({ vault: 'tests/vault', today: '2026-11-23', phone: true, language });
    await app.runCommand(command);
    await app.settled();
    const tops = await app.page.locator('.reference-desk-graph-header > *').evaluateAll((all) =>
      all.flatMap((el) => {
        const { top, height, right } = el.getBoundingClientRect();
        return height === 0 ? [] : ([[Math.round(top + height / 2), right <= innerWidth]] as const);
      }),
    );
    expect(new Set(tops.map(([top]) => top)).size).toBe(2);
    expect(tops.every(([, isInside]) => isInside)).toBe(true);
    await app.page.locator('.reference-desk-graph-more').focus();
    await app.press('Enter');
    await app.settled();
    const items = await app.page.locator('.menu .menu-item-title').allInnerTexts();
    expect(items).toEqual(
      language === 'de'
        ? ['Was auffällt', 'Verkleinern', 'Vergrößern', 'Exportieren']
        : ['What stands out', 'Zoom out', 'Zoom in', 'Export'],
    );
    await app.press('Enter');
    await app.settled();
    expect(await app.page.locator('.menu .menu-item').count()).toBeGreaterThan(0);
    await app.press('Escape');
  });
});

describe('the measuring of a picture', () => {
  it('finds what is wrong where there is no room for so many', async () => {
    const people = await open({ width: 420, height: 600 });
    for (const layout of ['Tree', 'Radial', 'Network']) {
      await choose(layout);
      expect({ layout, faults: faultsOf(await pictureOf(), people) }).not.toEqual({ layout, faults: [] });
    }
  });

  it('finds names on names, on discs, under lines and beyond the edge', async () => {
    const people = await open({ width: 1280, height: 800 });
    const picture = await pictureOf();
    const of = (what: Painted['what']) => picture.painted.filter((one) => one.what === what);
    const [text, rim, disc, line] = [of('text')[0], of('rim')[0], of('disc')[0], of('line')[0]] as Painted[];
    const faults = (change: (one: Painted) => Painted[]): string =>
      faultsOf({ ...picture, painted: picture.painted.flatMap(change) }, people).join('; ');
    const words = text?.words ?? '';
    const moved = (to: Box) => (one: Painted) => (one === text ? [{ ...one, box: to }] : [one]);
    const end: Box = { left: picture.width - 9, right: picture.width + 9, top: 50, bottom: 60 };
    expect(faults((one) => (one === rim ? [] : [one]))).toContain(`${words} has no rim`);
    expect(faults(moved(of('text')[1]?.box ?? end))).toContain(`${words} is on `);
    expect(faults(moved(disc?.box ?? end))).toContain(`${words} is on a disc`);
    expect(faults(moved(end))).toContain(`${words} is cut off`);
    expect(faults((one) => (one === of('text').at(-1) && line ? [one, line] : [one]))).toContain('painted over names');
    expect(faults((one) => (one === text ? [{ ...one, words: 'Ad…' }] : [one]))).toContain('not a whole name');
    expect(faultsOf({ ...picture, width: 2 * picture.width }, people).join()).toContain('of the width');
  });
});
