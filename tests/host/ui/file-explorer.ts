import type { TAbstractFile } from '../data/abstract-file';
import { TFile, TFolder } from '../data/abstract-file';
import { setIcon } from './widgets/icons';
import { Menu } from './widgets/menu';
import { ItemView } from './workspace/view';

export const FILE_EXPLORER = 'file-explorer';

/** The notes of the vault, by folder. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  private readonly open = new Set<string>(['/']);
  private scheduled = false;

  override getViewType(): string {
    return FILE_EXPLORER;
  }

  override getDisplayText(): string {
    return 'Files';
  }

  protected override async onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    for (const name of ['create', 'delete', 'rename'] as const)
      this.registerEvent(vault.on(name, () => this.refresh()));
    this.registerEvent(workspace.on('file-open', () => this.refresh()));
    this.draw();
  }

  /** Once, however many files came. */
  private refresh(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    window.setTimeout(() => {
      this.scheduled = false;
      this.draw();
    }, 50);
  }

  private draw(): void {
    this.contentEl.empty();
    this.contentEl.addClass('nav-files-container');
    this.drawFolder(this.app.vault.getRoot(), this.contentEl);
  }

  private drawFolder(folder: TFolder, parent: HTMLElement): void {
    const byName = (a: TAbstractFile, b: TAbstractFile): number =>
      Number(b instanceof TFolder) - Number(a instanceof TFolder) || a.name.localeCompare(b.name);
    for (const child of [...folder.children].sort(byName)) {
      if (child instanceof TFolder) this.drawFolderRow(child, parent);
      else if (child instanceof TFile) this.drawFileRow(child, parent);
    }
  }

  private drawFolderRow(folder: TFolder, parent: HTMLElement): void {
    const element = parent.createDiv({ cls: 'nav-folder' });
    const expanded = this.open.has(folder.path);
    const title = element.createEl('button', { cls: 'nav-folder-title', attr: { 'aria-expanded': expanded } });
    setIcon(title.createSpan({ cls: 'nav-folder-collapse-indicator' }), expanded ? 'chevron-down' : 'chevron-right');
    title.createSpan({ cls: 'nav-folder-title-content', text: folder.name });
    title.addEventListener('click', () => {
      if (expanded) this.open.delete(folder.path);
      else this.open.add(folder.path);
      this.draw();
    });
    if (expanded) this.drawFolder(folder, element.createDiv({ cls: 'nav-folder-children' }));
  }

  private drawFileRow(file: TFile, parent: HTMLElement): void {
    const isActive = this.app.workspace.getActiveFile() === file;
    const row = parent.createEl('button', { cls: 'nav-file-title', attr: { 'data-path': file.path } });
    row.toggleClass('is-active', isActive);
    row.createSpan({ cls: 'nav-file-title-content', text: file.extension === 'md' ? file.basename : file.name });
    row.addEventListener('click', () => {
      void this.app.workspace.getLeaf(false).openFile(file);
      this.app.workspace.closeDrawers();
    });
    row.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const menu = new Menu();
      this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
      menu.showAtMouseEvent(event);
    });
  }
}
