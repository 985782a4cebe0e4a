// One row of the table for each way to draw: opened, closed and opened again, moved about, weighed, and seen to have drawn something.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { arrangeOurs, changeNote, closeOurs, describeOurs, installProbe, openOurs } from './in-page.mjs';
import { busy, heapOf, LIMIT, moveAbout, paintedOf, within } from './measure.mjs';

const CANVAS = '.reference-desk-graph-canvas';
/** Steps of the wheel by which each of them zooms about 4 %: they scale it differently. */
const WHEEL = { ours: 6.5, cytoscape: 4, svg: 28 };
/** After that long we do not wait for the same once more. */
const ONCE = 8_000;

const calm = ({ page }) => page.evaluate(() => window.probe.calm());
const reset = ({ page }) => page.evaluate(() => window.probe.reset());

/** Runs the steps of a row; what could not be done is said in its place. */
async function rowOf(name, fair, steps) {
  const row = { name, fair };
  try {
    await steps(row);
  } catch (problem) {
    row.reason = problem.message.split('\n')[0].slice(0, 90);
  }
  return row;
}

async function weigh(stage, before) {
  const after = await heapOf(stage);
  return { js: after.js - before.js, dom: after.dom - before.dom };
}

/** Our view in the host, in one of its states; null for that in which the command opens it. */
export async function ourRow(stage, tool, name, state) {
  return rowOf(name, null, async (row) => {
    const before = await heapOf(stage);
    await reset(stage);
    row.open = await within(stage.page.evaluate(openOurs, state));
    row.openLongest = await within(calm(stage));
    Object.assign(row, await stage.page.evaluate(describeOurs));
    // A state that the view does not know would be measured under a wrong name.
    if (state && row.mode !== state.mode) throw new Error(`the view opened as ${row.mode}, not as ${state.mode}`);
    row.heap = await weigh(stage, before);
    const box = await stage.page.locator(CANVAS).boundingBox();
    row.box = box;
    const { picture, ...times } = await within(moveAbout(stage, box, WHEEL.ours), 2 * LIMIT);
    Object.assign(row, times, { painted: await paintedOf(tool, picture) });
    await within(stage.page.evaluate(closeOurs));
    if (row.open > ONCE) return;
    row.again = await within(stage.page.evaluate(openOurs, state));
    await within(calm(stage));
    await within(stage.page.evaluate(closeOurs));
  });
}

/** One changed note with the graph open: to the picture, the main thread's share, and its longest block. */
export async function changedNote(stage, files) {
  await stage.page.evaluate(openOurs, null);
  await calm(stage);
  const found = [];
  for (const [turn, path] of Object.keys(files).slice(1, 6).entries()) {
    await reset(stage);
    const before = await busy(stage);
    const text = files[path].replace(/last contact: .*/, `last contact: 2026-11-2${turn}`);
    const picture = await within(stage.page.evaluate(changeNote, { path, text }));
    await stage.page.evaluate(() => window.probe.afterFrame());
    const cpu = (await busy(stage)) - before;
    found.push({ picture, cpu, longest: await calm(stage) });
  }
  await stage.page.evaluate(closeOurs);
  return found.sort((a, b) => a.cpu - b.cpu)[found.length >> 1];
}

/** The network of meetings, from its button to everybody in their place; null where the host did not open the vault. */
export async function networkOf(theatre, files, today) {
  const stage = await theatre.openHost(files, today);
  if (!stage) return null;
  try {
    await stage.page.evaluate(installProbe);
    await stage.page.evaluate(openOurs, null);
    await calm(stage);
    const before = await busy(stage);
    const found = await within(stage.page.evaluate(arrangeOurs));
    return { ...found, cpu: (await busy(stage)) - before };
  } catch (problem) {
    console.error(problem.message);
    return null;
  } finally {
    await stage.close();
  }
}

let script = null;
async function contenderScript() {
  script ??= build({
    entryPoints: [fileURLToPath(new URL('contenders.mjs', import.meta.url))],
    ...{ bundle: true, minify: true, write: false, format: 'iife', platform: 'browser', logLevel: 'error' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return (await script).outputFiles[0].text;
}

/** One of the others in a page of its own, of the size of our picture: whole as it opens, and as close as our view is. */
export async function contenderRows(theatre, tool, { name, title, people, box, fair }) {
  const stage = await theatre.openBlank();
  const { page } = stage;
  await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
  await page.evaluate(installProbe);
  await page.addScriptTag({ content: await contenderScript() });
  const place = { x: 0, y: 0, width: box.width, height: box.height };
  await page.evaluate((all) => (window.people = all), people);
  const show = () =>
    within(page.evaluate(([which, size]) => window.showContender(which, window.people, size), [name, place]));
  const rows = [];
  const whole = await rowOf(`${title}, whole`, fair.whole, async (row) => {
    const before = await heapOf(stage);
    await reset(stage);
    row.open = await show();
    row.openLongest = await within(calm(stage));
    row.heap = await weigh(stage, before);
    const { picture, ...times } = await within(moveAbout(stage, place, WHEEL[name]), 2 * LIMIT);
    Object.assign(row, times, { painted: await paintedOf(tool, picture) });
  });
  rows.push(whole);
  if (!whole.reason) {
    rows.push(
      await rowOf(`${title}, as near as ours`, fair.near, async (row) => {
        await page.evaluate(() => window.contender.near());
        await within(calm(stage));
        const { picture, ...times } = await within(moveAbout(stage, place, WHEEL[name]), 2 * LIMIT);
        Object.assign(row, times, { painted: await paintedOf(tool, picture) });
      }),
    );
    if (whole.open < ONCE) {
      await rowOf('', null, async () => {
        await within(page.evaluate(() => window.contender.close()));
        await calm(stage);
        whole.again = await show();
      });
    }
  }
  await stage.close();
  return rows;
}
