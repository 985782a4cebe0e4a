import type * as Api from 'obsidian';
import type { App } from './app';
import { MarkdownView } from './workspace/markdown-view';

/** The commands there are, by id. */
export class Commands {
  readonly commands: Record<string, Api.Command> = {};

  constructor(private readonly app: App) {}

  add(command: Api.Command): () => void {
    this.commands[command.id] = command;
    return () => {
      if (this.commands[command.id] === command) delete this.commands[command.id];
    };
  }

  /** Those that can be run now, by name. */
  available(): Api.Command[] {
    return Object.values(this.commands)
      .filter((command) => this.run(command, true))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.run(command, true) && this.run(command, false);
  }

  /** Whether a command can be run; runs it, too, unless it is only to be checked. */
  private run(command: Api.Command, checking: boolean): boolean {
    const view = this.app.workspace.activeEditor;
    // A note that is being read has no commands of the editor.
    const editorView = view instanceof MarkdownView && view.getMode() === 'source' ? view : null;
    if (command.editorCheckCallback) {
      if (!editorView) return false;
      return command.editorCheckCallback(checking, editorView.editor as never, editorView as never) !== false;
    }
    if (command.editorCallback) {
      if (!editorView) return false;
      if (!checking) command.editorCallback(editorView.editor as never, editorView as never);
      return true;
    }
    if (command.checkCallback) return command.checkCallback(checking) !== false;
    if (!checking) command.callback?.();
    return command.callback !== undefined;
  }
}
