import { MarkdownRenderChild } from 'obsidian';
import type { App, HoverParent, HoverPopover } from 'obsidian';
import { readBlockOptions, type BlockOptions } from '../block-options';
import type { Desk } from '../../vault/desk';
import { findPerson } from '../../people/find-person';
import { parseFollowUpQuery, searchFollowUps } from './search';
import { type FollowUpDeeds, matchers, narrowing } from './follow-up-palette';
import { FollowUpList } from './follow-up-list';
import { rowActions } from './follow-up-row';
import { type GraphDeps, GraphPane } from '../../introductions/ui/graph-pane';
import { messageOf } from '../../vault/message-of';
import { say } from '../../i18n/words';

/** What a `reference-desk` code block shows in a note: a part of the graph or of the follow-ups, in step with the notes. */
export class DeskBlock extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private pane: GraphPane | null = null;
  private list: FollowUpList | null = null;
  private around: string | null = null;

  constructor(
    element: HTMLElement,
    private readonly app: App,
    private readonly graph: GraphDeps,
    private readonly deeds: FollowUpDeeds,
    private readonly source: string,
    private readonly path: string,
  ) {
    super(element);
  }

  override onload(): void {
    this.register(this.desk.onChange(() => this.update()));
    this.update();
  }

  private get desk(): Desk {
    return this.graph.desk;
  }

  private update(): void {
    const options = readBlockOptions(this.source);
    if (this.desk.indexing) return this.say(say.shared.stillReadingYourNotes);
    if (typeof options === 'string') return this.say(options);
    try {
      if (options.view === 'introductions') this.showGraph(options);
      else this.showFollowUps(options);
    } catch (error) {
      this.say(messageOf(error));
    }
  }

  private say(words: string): void {
    this.clear();
    this.containerEl.createEl('p', { cls: 'reference-desk-block-words', text: words });
  }

  private clear(): void {
    if (this.pane) this.removeChild(this.pane);
    this.pane = this.list = this.around = null;
    this.containerEl.empty();
  }

  private showGraph(options: BlockOptions): void {
    const key = this.personOf(options);
    if (!this.pane) {
      this.clear();
      const element = this.containerEl.createDiv({ cls: 'reference-desk-graph-embed' });
      this.pane = this.addChild(new GraphPane(this.app, this.graph, element, this));
    }
    // Only where it is another than before: what the user chose since stays.
    if (key !== this.around && key !== null) this.pane.showAround({ key, steps: options.depth });
    this.around = key;
  }

  private personOf({ person: words, isLink }: BlockOptions): string | null {
    if (words === null) return null;
    const file = isLink ? this.app.metadataCache.getFirstLinkpathDest(words, this.path) : null;
    const { network } = this.desk;
    return ((file && network.personAt(file.path)) ?? findPerson(network, words)).key;
  }

  private showFollowUps(options: BlockOptions): void {
    if (!this.list) {
      this.clear();
      this.list = new FollowUpList(rowActions(this.desk, this.deeds));
      this.containerEl.append(this.list.el);
      this.containerEl.createEl('p', { cls: 'reference-desk-block-words' });
    }
    const key = this.personOf(options);
    const all = this.desk.followUps().filter((one) => key === null || one.person.key === key);
    const query = parseFollowUpQuery(options.kind);
    const found = searchFollowUps(all, query, matchers);
    this.list.update(found, this.desk.today());
    const words = query.words.join(' ');
    // Perhaps a name, perhaps a kind that is spelt otherwise.
    const nothing = words
      ? say.followUps.nothingIsDueWith({ words: words, kinds: narrowing() })
      : say.followUps.nothingIsDue;
    this.containerEl.lastElementChild?.setText(found.length === 0 ? nothing : '');
  }
}
