/** What journeys ask of a page on which what a file holds is reviewed: the one for people, and the one for meetings. */
import type { FileChooser, Locator, Page } from 'playwright-core';
import type { Driver } from './open-vault';

export class FileReviewPage {
  /** @param command the one that opens the page */
  constructor(
    readonly app: Driver,
    private readonly command: string,
  ) {}

  get view(): Locator {
    return this.app.page.locator('.reference-desk-import:visible');
  }

  get list(): Locator {
    return this.view.locator('.reference-desk-import-list');
  }

  names(): Promise<string[]> {
    return this.view.locator('.suggestion-item .reference-desk-row-person').allInnerTexts();
  }

  kinds(): Promise<string[]> {
    return this.view.locator('.suggestion-item .reference-desk-import-kind').allInnerTexts();
  }

  notes(): Promise<string[]> {
    return this.view.locator('.suggestion-note').allInnerTexts();
  }

  chosen(): Promise<string[]> {
    return this.view.locator('.suggestion-item[aria-selected="true"] .reference-desk-row-person').allInnerTexts();
  }

  preview(): Promise<string> {
    return this.view.locator('.reference-desk-import-preview').innerText();
  }

  /** How many rows of the tallest sort fit into the list. */
  rowsInSight(): Promise<number> {
    return this.list.evaluate((el) => {
      const rows = [...el.querySelectorAll('.suggestion-item')].map((row) => row.getBoundingClientRect().height);
      return el.clientHeight / Math.max(...rows);
    });
  }

  async changed(): Promise<string[]> {
    return (await this.app.diff()).map(({ path }) => path).sort();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.app.press(key);
    await this.app.settled();
  }

  /** From the command to the review, by keys; the file is chosen as the system's own dialogue would hand it over. */
  async choose(name: string, text: string): Promise<void> {
    const dialogue = dialogueOf(this.app.page);
    await this.app.runCommand(this.command);
    await this.app.settled();
    await this.app.press('Enter');
    await (await dialogue).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
    await this.read();
  }

  /** From the command to the review, by keys, of a file that stands in the vault. */
  async chooseInVault(name: string): Promise<void> {
    await this.app.runCommand(this.command);
    await this.pickInVault(name);
  }

  async otherFiles(): Promise<void> {
    await this.view.getByRole('button', { name: 'Other files…' }).press('Enter');
  }

  /** On the page that asks for files. */
  async pickInVault(name: string): Promise<void> {
    await this.press('Tab', 'Enter');
    await this.app.type(name);
    await this.press('Enter');
    await this.read();
  }

  async read(): Promise<void> {
    await this.view
      .locator('.reference-desk-import-list, .reference-desk-import-problems, [role="status"] p')
      .first()
      .waitFor();
    await this.app.settled();
  }

  async undo(): Promise<void> {
    await this.app.runCommand('Undo the last change to notes');
    await this.app.settled();
  }
}

/** The system's dialogue for files; one listener a page, which is never taken away: the page would forget to tell of the next. */
let onDialogue: ((dialogue: FileChooser) => void) | null = null;
const heard = new WeakSet<Page>();
function dialogueOf(page: Page): Promise<FileChooser> {
  if (!heard.has(page)) page.on('filechooser', (dialogue) => onDialogue?.(dialogue));
  heard.add(page);
  return new Promise((resolve) => (onDialogue = resolve));
}
