import type { Driver } from './open-vault';

/** Where the picture says that it shows somebody, found as a person finds it: by pointing until the caption names them. */
export async function pointAt({ page }: Driver, name: string): Promise<{ x: number; y: number }> {
  const found = await page.evaluate((wanted) => {
    const canvas = document.querySelector('.reference-desk-graph-canvas');
    const words = document.querySelector('.reference-desk-graph-caption');
    if (!canvas || !words) return null;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    for (let y = top + 4; y < top + height; y += 8) {
      for (let x = left + 4; x < left + width; x += 8) {
        canvas.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', clientX: x, clientY: y }));
        // Of whoever a path was asked to, the path is said first: `You → Ada → Joan. Joan met …`.
        const said = words.textContent.replace(/^[^.]* → [^.]*\. /, '');
        if (said.startsWith(wanted)) return { x, y };
      }
    }
    return null;
  }, name);
  if (!found) throw new Error(`${name} is nowhere in the picture`);
  return found;
}

/** Opens the rows beside the picture, which are closed at first. */
export async function openOutline({ page }: Pick<Driver, 'page'>): Promise<void> {
  const outline = page.getByRole('button', { name: 'Outline', exact: true });
  if ((await outline.getAttribute('aria-expanded')) === 'false') await outline.click();
}
