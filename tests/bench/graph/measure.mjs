// What is measured, from outside of the page. The time of a frame is CPU time of the main thread (`TaskDuration` of CDP's
// Performance.getMetrics in thread ticks: scripts, styles, layout and paint, not the raster threads), divided by the frames in which
// there was something to move. Without what the questions of this bench cost themselves (`DevToolsCommandDuration`).
import { countPainted } from './in-page.mjs';

/** What takes longer is given up. */
export const LIMIT = 60_000;
const STEPS = 40;
/** A slow contender is moved for so long, whatever the steps; and at least so often. */
const MOVING = 6_000;
const FEWEST = 3;

/** The result, or an error with the reason after the limit. */
export async function within(work, ms = LIMIT) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`> ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export async function heapOf({ cdp }) {
  // Twice: what the first lets go of in the DOM, the second lets go of in the scripts.
  for (let turn = 0; turn < 2; turn++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  return { js: usedSize / 1e6, dom: (embedderHeapUsedSize + backingStorageSize) / 1e6 };
}

export async function busy({ cdp }) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const { TaskDuration, DevToolsCommandDuration } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return (TaskDuration - DevToolsCommandDuration) * 1000;
}

export async function pictureOf({ page }, box) {
  return page.screenshot({ clip: { x: box.x, y: box.y, width: box.width, height: box.height }, timeout: LIMIT });
}

export async function paintedOf(tool, picture) {
  return tool.page.evaluate(countPainted, picture.toString('base64'));
}

const endOfFrame = ({ page }) => page.evaluate(() => window.probe.afterFrame());

/** Repeats a step for as long as there are steps and time; the main thread's milliseconds a frame, and its longest block. */
async function moving(stage, step) {
  await endOfFrame(stage);
  await stage.page.evaluate(() => window.probe.reset());
  const before = await busy(stage);
  const start = Date.now();
  for (let at = 0; at < STEPS && (at < FEWEST || Date.now() - start < MOVING); at++) await step(at);
  await endOfFrame(stage);
  const after = await busy(stage);
  // A view may paint anew once it rests: that is no frame of the movement, but it blocks. Long tasks are told of a moment later, too.
  await stage.page.evaluate(() => window.probe.calm());
  const { frames, longest } = await stage.page.evaluate(() => ({ ...window.probe }));
  return { frame: (after - before) / frames, frames, longest };
}

/** The mouse of the browser itself: Playwright's adds listeners to the page for every step of a drag. */
const mouse = ({ cdp }, type, x, y, more) => cdp.send('Input.dispatchMouseEvent', { type, x, y, ...more });
const HELD = { button: 'left', buttons: 1 };

/** With the mouse, as a person does: held down and moved, round and round. Ends somewhere else than where it began. */
async function panned(stage, { x, y, width, height }) {
  const [left, top] = [x + width * 0.5, y + height - 12];
  const drag = (dx, dy) => mouse(stage, 'mouseMoved', left - dx, top - dy, HELD);
  await mouse(stage, 'mouseMoved', left, top);
  await mouse(stage, 'mousePressed', left, top, { ...HELD, clickCount: 1 });
  // The first steps fill caches of glyphs and pictures: what is asked is how it goes on.
  for (let at = 0; at < 8; at++) await drag(at, at);
  await stage.page.evaluate(() => window.probe.calm());
  const result = await moving(stage, (at) =>
    drag(8 + at - 90 * Math.sin(at / 4), 8 + at + 90 * (1 - Math.cos(at / 4))),
  );
  await mouse(stage, 'mouseReleased', left - 8, top - 8, { button: 'left', clickCount: 1 });
  return result;
}

/** In by 4 % a step, and half of it out again. */
async function zoomed(stage, { x, y, width, height }, wheel) {
  const [left, top] = [x + width / 2, y + height / 2];
  await mouse(stage, 'mouseMoved', left, top);
  return moving(stage, (at) =>
    mouse(stage, 'mouseWheel', left, top, { deltaX: 0, deltaY: at % 4 === 3 ? wheel : -wheel }),
  );
}

/** What a frame costs in which nothing changes: the browser's own share of all the others. */
export async function emptyFrame(stage) {
  const { frame } = await panned(stage, { x: 0, y: 0, width: 940, height: 640 });
  return frame;
}

/** Pans and zooms what is open, and sees that the picture is another one afterwards. */
export async function moveAbout(stage, box, wheel) {
  const pictures = [await pictureOf(stage, box)];
  const pan = await panned(stage, box);
  await stage.page.evaluate(() => window.probe.calm());
  pictures.push(await pictureOf(stage, box));
  const zoom = await zoomed(stage, box, wheel);
  await stage.page.evaluate(() => window.probe.calm());
  pictures.push(await pictureOf(stage, box));
  const still = (a, b) => pictures[a].equals(pictures[b]);
  return { pan: still(0, 1) ? null : pan, zoom: still(1, 2) ? null : zoom, picture: pictures[0] };
}
