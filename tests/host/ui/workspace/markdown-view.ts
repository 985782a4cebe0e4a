import type { TFile } from '../../data/abstract-file';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { defaultHighlightStyle, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { Editor } from './editor';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownPreviewView } from './preview-view';
import { FileView } from './view';

/** Marks what the view itself puts into the editor, which is not to be saved again. */
const fromFile = Annotation.define<boolean>();

/** How long after the last change a note is saved, in milliseconds. */
const saveDelay = 300;

const style = HighlightStyle.define([
  { tag: tags.heading1, class: 'HyperMD-header HyperMD-header-1' },
  { tag: tags.heading2, class: 'HyperMD-header HyperMD-header-2' },
  { tag: tags.heading3, class: 'HyperMD-header HyperMD-header-3' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.link, class: 'cm-link' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: tags.monospace, class: 'cm-inline-code' },
]);

/** A note in its editor, or as one reads it. */
export class MarkdownView extends FileView {
  override navigation = true;
  readonly editor: Editor;
  private saved = '';
  private timer: number | null = null;
  private loading = false;
  readonly previewMode: MarkdownPreviewView;
  private readonly sourceEl = this.contentEl.createDiv({ cls: 'markdown-source-view cm-s-obsidian mod-cm6' });

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const cm = new EditorView({
      state: this.stateOf(''),
      parent: this.sourceEl,
    });
    this.editor = new Editor(cm);
    // The editor's styles and its selection are those of the document that it stands in.
    this.register(this.containerEl.onNodeInserted(() => cm.setRoot(this.containerEl.doc)));
    this.previewMode = this.addChild(new MarkdownPreviewView(this, this.contentEl) as never);
    this.registerEvent(this.app.vault.on('modify', ((file: TFile) => void this.takeChange(file)) as never));
    this.registerEvent(this.app.vault.on('rename', ((file: TFile) => this.takeName(file)) as never));
    this.registerEvent(this.app.vault.on('delete', ((file: TFile) => this.takeLoss(file)) as never));
  }

  override getViewType(): string {
    return 'markdown';
  }

  getMode(): 'source' | 'preview' {
    return this.previewMode.showing ? 'preview' : 'source';
  }

  /** From the editor to reading view, and back. */
  setMode(mode: 'source' | 'preview'): void {
    if (mode === this.getMode()) return;
    this.sourceEl.toggle(mode === 'source');
    if (mode === 'preview') this.previewMode.show();
    else this.previewMode.hide();
    this.app.workspace.layoutChanged();
  }

  /** Puts the focus into what is seen. */
  focus(): void {
    if (this.previewMode.showing) this.previewMode.containerEl.focus();
    else this.editor.focus();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.getMode() };
  }

  override async setState(state: unknown): Promise<void> {
    await super.setState(state);
    const { mode } = state as { mode?: unknown };
    if (mode === 'source' || mode === 'preview') this.setMode(mode);
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  get data(): string {
    return this.getViewData();
  }

  override async onLoadFile(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.loading = true;
    this.saved = text;
    this.editor.cm.setState(this.stateOf(text));
    this.loading = false;
    this.previewMode.rerender(true);
  }

  override async onUnloadFile(): Promise<void> {
    await this.save();
  }

  override setEphemeralState(state: unknown): void {
    const { line } = state as { line?: number };
    if (line === undefined) return;
    const at = { line, ch: 0 };
    this.editor.setCursor(at);
    this.editor.scrollIntoView({ from: at, to: at }, true);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: this.editor.getCursor() };
  }

  /** Whether there is something that the file does not have yet. */
  get dirty(): boolean {
    return this.file !== null && this.editor.getValue() !== this.saved;
  }

  async save(): Promise<void> {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    const { file } = this;
    const text = this.editor.getValue();
    if (!file || text === this.saved) return;
    this.saved = text;
    await this.app.vault.modify(file, text);
  }

  requestSave(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), saveDelay);
  }

  protected override async onClose(): Promise<void> {
    await this.save();
    this.editor.cm.destroy();
  }

  private stateOf(text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        markdown(),
        syntaxHighlighting(style),
        syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
        EditorView.lineWrapping,
        // Whatever line ends a file has, the editor counts and gives them as they are.
        EditorState.lineSeparator.of('\n'),
        EditorView.contentAttributes.of({ 'aria-label': 'Note' }),
        EditorView.updateListener.of((update) => {
          const { editorSuggest } = this.app.workspace;
          if (update.docChanged ? this.loading : update.selectionSet || (update.focusChanged && !update.view.hasFocus))
            editorSuggest.close();
          if (!update.docChanged || this.loading) return;
          this.previewMode.rerender();
          if (update.transactions.some((transaction) => transaction.annotation(fromFile))) return;
          this.requestSave();
          this.app.workspace.trigger('editor-change', this.editor, this);
          if (update.view.hasFocus) editorSuggest.trigger(this.editor, this.file);
        }),
      ],
    });
  }

  /** Somebody else wrote the file: shown at once, unless there is typing of ours, which is kept and saved. */
  private async takeChange(file: TFile): Promise<void> {
    if (file !== this.file || this.dirty) return;
    const text = await this.app.vault.read(file);
    if (text === this.editor.getValue() || this.dirty) return;
    this.saved = text;
    this.editor.cm.dispatch({
      changes: { from: 0, to: this.editor.cm.state.doc.length, insert: text },
      annotations: fromFile.of(true),
    });
  }

  private takeName(file: TFile): void {
    if (file !== this.file) return;
    this.titleEl.setText(file.basename);
    this.leaf.parent.refresh();
  }

  private takeLoss(file: TFile): void {
    if (file !== this.file) return;
    this.saved = this.editor.getValue();
    this.file = null;
    this.leaf.detach();
  }
}
