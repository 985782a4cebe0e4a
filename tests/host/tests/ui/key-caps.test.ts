/** The signs of keys, as the browser draws them in the host. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../../driver';

let app: OpenVault;
beforeAll(async () => {
  app = await openVault({ vault: { 'Note.md': 'Keys.' } });
});
afterAll(() => app.close());

it.each(['--font-interface', '--font-text', '--font-monospace'])('%s has a sign for every key', async (font) => {
  const drawn = await app.page.evaluate(
    async ([stack, signs]) => {
      const family = getComputedStyle(document.body).getPropertyValue(stack);
      const context = Object.assign(document.createElement('canvas'), { width: 60, height: 60 }).getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      await document.fonts.load(`40px ${family}`, signs);
      context.font = `40px ${family}`;
      // No font has the last of these: it is drawn as whatever is missing is.
      return [...signs, '\u{effff}'].map((sign) => {
        context.clearRect(0, 0, 60, 60);
        context.fillText(sign, 5, 45);
        return context.getImageData(0, 0, 60, 60).data.join();
      });
    },
    [font, '↵⇧⌘⌥↑↓→'] as const,
  );
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(app.errors()).toEqual([]);
});
