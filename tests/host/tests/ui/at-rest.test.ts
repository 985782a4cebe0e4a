/** `settled` waits for what comes of the work it waited for, however many promises lie between. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../../driver';

let app: OpenVault;

beforeEach(async () => {
  app = await openVault({ vault: {} });
  await app.settled();
});

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

it.each(['timer', 'frame', 'task'] as const)(
  'waits for a frame that a %s leads to by way of many promises',
  async (kind) => {
    const painted = await app.page.evaluate(async (how) => {
      let isPainted = false;
      const goOn = async (): Promise<void> => {
        for (let step = 0; step < 200; step++) await Promise.resolve();
        requestAnimationFrame(() => {
          isPainted = true;
        });
      };
      // Ends while the page is being waited for.
      const begin = (): void => void goOn();
      if (how === 'timer') setTimeout(begin, 300);
      else if (how === 'task') void scheduler.postTask(begin, { priority: 'background', delay: 300 });
      else setTimeout(() => requestAnimationFrame(begin), 300);
      await window.host.settled();
      return isPainted;
    }, kind);
    expect(painted).toBe(true);
  },
);
