import { AbstractInputSuggest, type App, type Setting, setIcon } from 'obsidian';
import { say } from '../i18n/words';

/** A list of folders that a setting holds. */
export interface FolderList {
  readonly name: string;
  readonly get: () => readonly string[];
  readonly change: (changed: (folders: readonly string[]) => readonly string[]) => Promise<void>;
}

/** Draws the folders of a setting, each with a button that takes it out, and a field that suggests those of the vault. */
export function drawFolders(app: App, setting: Setting, { name, get, change }: FolderList): void {
  setting.settingEl.addClass('reference-desk-folders');
  const listEl = setting.controlEl.createEl('ul', { attr: { 'aria-label': name } });
  const draw = (): void => {
    const folders = get();
    listEl.empty();
    listEl.toggle(folders.length > 0);
    for (const folder of folders) {
      const item = listEl.createEl('li');
      item.createSpan({ text: folder });
      const label = say.plugin.removeFolder(folder);
      const button = item.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': label } });
      setIcon(button, 'x');
      button.addEventListener('click', () => void remove(folder));
    }
  };
  const remove = async (folder: string): Promise<void> => {
    await change((folders) => folders.filter((one) => one !== folder));
    draw();
    input?.focus();
  };
  let input: HTMLInputElement | null = null;
  const add = async (typed: string): Promise<void> => {
    const wanted = typed.trim().replace(/^\/+|\/+$/g, '');
    if (wanted === '' || !input) return;
    const folder = foldersOf(app).find((path) => path.toLowerCase() === wanted.toLowerCase());
    if (folder === undefined) {
      setting.setErrorMessage(say.plugin.noFolderOfThatName(wanted));
      return;
    }
    input.value = '';
    setting.setErrorMessage(null);
    await change((folders) => (folders.includes(folder) ? folders : [...folders, folder]));
    draw();
  };
  setting.addText((text) => {
    input = text.setPlaceholder(say.plugin.addFolderDots).inputEl;
    input.setAttr('aria-label', name);
    text.onChange(() => setting.setErrorMessage(null));
    new FolderSuggest(app, input, get, (folder) => void add(folder));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) void add(text.getValue());
    });
  });
  draw();
}

/** All folders but the vault itself. */
function foldersOf(app: App): readonly string[] {
  return app.vault
    .getAllFolders()
    .map(({ path }) => path)
    .sort((a, b) => a.localeCompare(b));
}

/** Folders that are not in the list yet and hold what is typed in their path. */
class FolderSuggest extends AbstractInputSuggest<string> {
  constructor(
    private readonly vaultApp: App,
    inputEl: HTMLInputElement,
    private readonly chosen: () => readonly string[],
    private readonly onPick: (folder: string) => void,
  ) {
    super(vaultApp, inputEl);
  }

  protected override getSuggestions(typed: string): string[] {
    const words = typed.trim().toLowerCase();
    const chosen = new Set(this.chosen());
    return foldersOf(this.vaultApp).filter((path) => !chosen.has(path) && path.toLowerCase().includes(words));
  }

  override renderSuggestion(folder: string, el: HTMLElement): void {
    el.setText(folder);
  }

  override selectSuggestion(folder: string): void {
    this.onPick(folder);
    this.close();
  }
}
