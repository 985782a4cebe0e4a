import type { TFile } from '../../data/abstract-file';
import { throwLater } from '../../data/events';
import { getFrontMatterInfo } from '../../data/frontmatter';
import { MarkdownRenderChild, renderSections } from '../widgets/markdown-renderer';
import type { App } from '../app';

/** As much of a note's view as reading it takes. */
interface Note {
  readonly app: App;
  readonly file: TFile | null;
  getViewData(): string;
}

/** Reading view: the note of a Markdown view as rendered Markdown, while the view is in this mode. */
export class MarkdownPreviewView extends MarkdownRenderChild {
  readonly app: App;
  hoverPopover = null;
  showing = false;
  private readonly readingEl: HTMLElement;
  /** What is rendered now, and ends with the next rendering. */
  private rendering: MarkdownRenderChild | null = null;
  private rendered: string | null = null;

  constructor(
    private readonly note: Note,
    parent: HTMLElement,
  ) {
    const readingEl = parent.createDiv({ cls: 'markdown-reading-view' });
    super(readingEl.createDiv({ cls: 'markdown-preview-view markdown-rendered', attr: { tabindex: '-1' } }));
    this.app = note.app;
    this.readingEl = readingEl;
    readingEl.hide();
  }

  override onunload(): void {
    this.clear();
  }

  get file(): TFile | null {
    return this.note.file;
  }

  show(): void {
    this.showing = true;
    this.readingEl.show();
    this.rerender(true);
  }

  hide(): void {
    this.showing = false;
    this.readingEl.hide();
    this.clear();
  }

  get(): string {
    return this.note.getViewData();
  }

  /** Shows another text than the note's, until the note changes. */
  set(data: string, clear: boolean): void {
    if (clear) this.clear();
    this.render(data);
  }

  clear(): void {
    if (this.rendering) this.removeChild(this.rendering as never);
    this.rendering = null;
    this.rendered = null;
    this.containerEl.empty();
  }

  /** Renders the note if it is another text than before, or in any case. */
  rerender(full = false): void {
    if (full) this.clear();
    this.render(this.get());
  }

  getScroll(): number {
    return this.readingEl.parentElement?.scrollTop ?? 0;
  }

  applyScroll(scroll: number): void {
    this.readingEl.parentElement?.scrollTo({ top: scroll });
  }

  private render(text: string): void {
    if (!this.showing || text === this.rendered) return;
    this.clear();
    const el = this.containerEl.createDiv({ cls: 'markdown-preview-sizer markdown-preview-section' });
    const rendering = new MarkdownRenderChild(el);
    this.addChild(rendering as never);
    this.rendering = rendering;
    this.rendered = text;
    const body = text.slice(getFrontMatterInfo(text).contentStart);
    // As in the app, nothing is there before a turn of the loop.
    Promise.resolve()
      .then(async () => {
        if (rendering === this.rendering) await renderSections(this.app, body, el, this.file?.path ?? '', rendering);
      })
      .catch(throwLater);
  }
}
