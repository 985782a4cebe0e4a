/* global window, document, performance, requestAnimationFrame, MessageChannel, PerformanceObserver, CanvasRenderingContext2D */
/* global createImageBitmap, OffscreenCanvas, fetch */
// What runs in the page. Each function is sent there alone, as text: nothing around it can be used.

/** Counts what the main thread does; costs nothing where nothing happens. */
export function installProbe() {
  const probe = { longest: 0, frames: 0, lastLong: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      probe.longest = Math.max(probe.longest, entry.duration);
      probe.lastLong = performance.now();
    }
  }).observe({ type: 'longtask' });
  let counted = false;
  // Frames in which there was something to move; others would make the mean look better than it is.
  const count = () => {
    if (counted) return;
    counted = true;
    requestAnimationFrame(() => {
      counted = false;
      probe.frames++;
    });
  };
  for (const name of ['pointermove', 'wheel']) window.addEventListener(name, count, { capture: true, passive: true });
  /** A task after this one: where this one is a frame, the first after styles, layout and paint of that frame. */
  probe.afterTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  probe.afterFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(probe.afterTask())));
  /**
   * The end of the frame in which a canvas is drawn on for the first time from now. Both canvas views draw within frames. The hook
   * takes itself away at its first call.
   */
  probe.firstDrawing = () =>
    new Promise((resolve) => {
      const { prototype } = CanvasRenderingContext2D;
      const real = Object.fromEntries(
        ['stroke', 'fill', 'fillText', 'drawImage'].map((name) => [name, prototype[name]]),
      );
      for (const [name, draw] of Object.entries(real)) {
        prototype[name] = function (...given) {
          Object.assign(prototype, real);
          resolve(probe.afterTask());
          return draw.apply(this, given);
        };
      }
    });
  /** Until the main thread was free of long tasks for a while: pictures are refined after they are first seen. */
  probe.calm = async (patience = 15_000) => {
    const start = performance.now();
    do {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await probe.afterFrame();
    } while (performance.now() - Math.max(probe.lastLong, start) < 600 && performance.now() - start < patience);
    return probe.longest;
  };
  probe.reset = () => Object.assign(probe, { longest: 0, frames: 0 });
  // In a task of its own, so that the observer sees all of it.
  probe.timeOf = (work, picture) =>
    new Promise((resolve, reject) => {
      setTimeout(() => {
        const start = performance.now();
        Promise.resolve(picture())
          .then((end) => resolve(end - start))
          .catch(reject);
        try {
          work();
        } catch (problem) {
          reject(problem);
        }
      });
    });
  window.probe = probe;
}

/** Opens our graph: by its command, or, given a state, as a tab is opened again that was left so. */
export function openOurs(state) {
  const { probe, host } = window;
  return probe.timeOf(() => {
    if (!state) host.app.commands.executeCommandById('reference-desk:open-introductions-graph');
    else void host.app.workspace.getLeaf('tab').setViewState({ type: 'reference-desk-graph', active: true, state });
  }, probe.firstDrawing);
}

export async function closeOurs() {
  for (const leaf of window.host.app.workspace.getLeavesOfType('reference-desk-graph')) leaf.detach();
  await window.probe.calm();
}

export function describeOurs() {
  return {
    // Those in sight alone are elements.
    rows: document.querySelector('.reference-desk-graph-tree').style.getPropertyValue('--reference-desk-rows'),
    mode: window.host.app.workspace.getLeavesOfType('reference-desk-graph')[0].view.getState().mode,
    caption: document.querySelector('.reference-desk-graph-caption')?.textContent ?? '',
  };
}

/** The network of meetings by its button: until everybody is arranged and painted. */
export async function arrangeOurs() {
  const { probe } = window;
  probe.reset();
  const caption = document.querySelector('.reference-desk-graph-caption');
  const arranged = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!/connections? through meetings/.test(caption.textContent)) return;
      observer.disconnect();
      resolve(probe.afterFrame());
    });
    observer.observe(caption, { childList: true, characterData: true, subtree: true });
  });
  const readable = await probe.timeOf(
    () => document.querySelector('.reference-desk-graph-layouts button:last-child').click(),
    () => arranged,
  );
  return { readable, longest: await probe.calm(), caption: caption.textContent };
}

/** Another program changes a note while the graph is open: until the picture is painted again. */
export async function changeNote({ path, text }) {
  const { probe, host } = window;
  return probe.timeOf(() => void host.write(path, text), probe.firstDrawing);
}

/** How many pixels of a picture differ from its most frequent colour, which is the background. */
export async function countPainted(picture) {
  const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const counts = new Map();
  for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return width * height - Math.max(...counts.values());
}
