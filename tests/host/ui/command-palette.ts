import type * as Api from 'obsidian';
import type { App } from './app';
import type { TFile } from '../data/abstract-file';
import { FuzzySuggestModal } from './widgets/suggest-modal';

/** Ctrl+P: a command by its name. */
export class CommandPalette extends FuzzySuggestModal<Api.Command> {
  constructor(private readonly host: App) {
    super(host as never);
    this.setPlaceholder('Type a command…');
    this.emptyStateText = 'No command of that name.';
  }

  override getItems(): Api.Command[] {
    return this.host.commands.available();
  }

  override getItemText(command: Api.Command): string {
    return command.name;
  }

  override onChooseItem(command: Api.Command): void {
    this.host.commands.executeCommandById(command.id);
  }
}

/** Ctrl+O: a note by its name. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(private readonly host: App) {
    super(host as never);
    this.setPlaceholder('Find a note…');
    this.emptyStateText = 'No note of that name.';
  }

  override getItems(): TFile[] {
    return this.host.vault.getMarkdownFiles();
  }

  override getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  override onChooseItem(file: TFile): void {
    void this.host.workspace.getLeaf(false).openFile(file);
  }
}
