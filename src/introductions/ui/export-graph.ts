import { Menu, Notice, type App } from 'obsidian';
import { drawForest, type ForestFormat } from '../exports';
import type { Forest } from '../forest';
import { addToMenu, showMenu } from '../../ui/actions';
import { isoOf, type Day } from '../../model/day';
import { messageOf } from '../../vault/failure';
import { say } from '../../i18n/words';

const formats = (): readonly (readonly [ForestFormat, string, string])[] => [
  ['svg', say.introductions.svgPicture, 'svg'],
  ['canvas', say.introductions.canvas, 'canvas'],
  ['mermaid', say.introductions.mermaidInNote, 'md'],
];

/** Asks in which format, and saves the people shown as a new file where attachments go. */
export function exportMenu(app: App, at: MouseEvent, forest: Forest, today: Day, canvas: HTMLCanvasElement): void {
  const menu = new Menu();
  const add = (words: string, extension: string, make: () => Promise<string | ArrayBuffer | null>): void => {
    addToMenu(menu, words, 'download', () =>
      save(app, extension, today, make).catch(
        (error: unknown) => new Notice(say.introductions.notSaved(messageOf(error))),
      ),
    );
  };
  for (const [format, words, extension] of formats()) {
    add(words, extension, () => {
      const drawn = drawForest(forest, today, format);
      if (format === 'mermaid' && forest.members.size + forest.arcs.length > 500)
        new Notice(say.introductions.mermaidDrawsAtMost500);
      return Promise.resolve(format === 'mermaid' ? `\`\`\`mermaid\n${drawn.trimEnd()}\n\`\`\`\n` : drawn);
    });
  }
  add(say.introductions.pngPictureAsShown, 'png', () => pngOf(canvas));
  showMenu(menu, at);
}

async function save(
  { vault, fileManager }: App,
  extension: string,
  today: Day,
  make: () => Promise<string | ArrayBuffer | null>,
): Promise<void> {
  const data = await make();
  if (data === null) return;
  // Gives a name that is free: nothing is ever written over.
  const path = await fileManager.getAvailablePathForAttachment(
    say.introductions.exportName({ today: isoOf(today), extension: extension }),
  );
  await (typeof data === 'string' ? vault.create(path, data) : vault.createBinary(path, data));
  new Notice(say.introductions.savedAs(path));
}

/** With the background that is seen behind it. */
function pngOf(canvas: HTMLCanvasElement): Promise<ArrayBuffer | null> {
  const { height, parentElement, width, win } = canvas;
  const copy = createEl('canvas', { attr: { width, height } });
  const context = copy.getContext('2d');
  if (context && parentElement) {
    context.fillStyle = win.getComputedStyle(parentElement).backgroundColor;
    context.fillRect(0, 0, width, height);
    context.drawImage(canvas, 0, 0);
  }
  return new Promise((resolve) =>
    copy.toBlob((blob) => void (blob ? blob.arrayBuffer().then(resolve) : resolve(null))),
  );
}
