import type { Page } from 'playwright-core';

/** A window of the app, driven as a person drives it: the first one, or a pop-out. */
export class AppWindow {
  constructor(readonly page: Page) {}

  /** As a person does: the palette, the name, Enter. */
  async runCommand(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.waitForSelector('.prompt-input');
    // At once, as one pastes it: after each letter the whole list would be drawn.
    await this.page.keyboard.insertText(name);
    const rows = await this.page.locator('.suggestion-item').allTextContents();
    const row = rows.findIndex((text) => text === name || text.endsWith(`: ${name}`));
    if (row < 0) throw new Error(`There is no command “${name}” now. There are: ${rows.join(', ')}`);
    for (let at = 0; at < row; at++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key.replace('Mod+', 'Control+'));
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path, animations: 'disabled' });
  }

  /** Closes this window alone; the tabs in it go with it. */
  async closeWindow(): Promise<void> {
    await this.page.close();
  }
}
