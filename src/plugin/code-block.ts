import { parseFollowUpQuery, searchFollowUps } from '../follow-ups/search';
import { FollowUpList } from '../follow-ups/ui/follow-up-list';
import { searchDeps } from '../follow-ups/ui/follow-up-palette';
import { type FollowUpHandlers, rowHandlers } from '../follow-ups/ui/follow-up-row';
import { say } from '../i18n/words';
import { type GraphDeps, GraphPane } from '../introductions/ui/graph-pane';
import { type SearchHandlers, SearchPage } from '../introductions/ui/search-view';
import type { Person } from '../model/person';
import { foldName } from '../notes/fold';
import { findPerson } from '../network/find-person';
import type { Desk } from '../vault/desk';
import { messageOf } from '../vault/failure';
import { MarkdownRenderChild, type App, type HoverParent, type HoverPopover } from 'obsidian';

interface BlockOptions {
  readonly view: (typeof views)[number];
  /** The person in the middle, as written; null for everybody. */
  readonly person: string | null;
  /** Whether they are named by a link, which leads where Obsidian has it lead, or by a name, which may be that of several. */
  readonly isLink: boolean;
  /** How many steps around that person. */
  readonly depth: number;
  /** What follow-ups are narrowed to, as one types it into the palette. */
  readonly kind: string;
}

const keys = ['view', 'person', 'depth', 'kind'];
const views = ['introductions', 'follow-ups', 'search'] as const;

/** The options of a code block, one a line as `key: value`, or what is wrong with them, in a sentence with its remedy. */
export function readBlockOptions(source: string): BlockOptions | string {
  const given = new Map<string, string>();
  for (const [at, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, key = '', value = ''] = /^([^:]*):?(.*)$/.exec(line) ?? [];
    if (!keys.includes(foldName(key))) {
      return say.followUps.noOption({ at: at + 1, key: key.trim(), keys: keys.join(', ') });
    }
    if (given.has(foldName(key))) return say.followUps.optionTwice({ at: at + 1, key: key.trim() });
    given.set(foldName(key), value.trim());
  }
  const view = views.find((known) => known === (given.get('view') ?? views[0]).toLowerCase());
  if (!view) return say.followUps.noView({ get: given.get('view'), views });
  const depth = Number(given.get('depth') ?? 1);
  if (!(depth >= 1 && depth <= 9)) return say.followUps.writeDepth;
  const named = (given.get('person') ?? '').replace(/^["']|["']$/g, '');
  const person = /^(?:\[\[)?([^\]|#]*)/.exec(named)?.[1]?.trim();
  return {
    view,
    person: person || null,
    isLink: named.startsWith('[['),
    depth: Math.floor(depth),
    kind: given.get('kind') ?? '',
  };
}

/** What a `reference-desk` code block shows in a note: a part of the graph or of the follow-ups, or my search, in step with the notes. */
export class DeskBlock extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private pane: GraphPane | null = null;
  private list: FollowUpList | null = null;
  private search: SearchPage | null = null;
  private around: string | null = null;
  private readonly desk: Desk;

  constructor(
    element: HTMLElement,
    private readonly app: App,
    private readonly graph: GraphDeps,
    private readonly handlers: FollowUpHandlers & { readonly search: SearchHandlers },
    private readonly source: string,
    private readonly path: string,
  ) {
    super(element);
    this.desk = graph.desk;
  }

  override onload(): void {
    this.register(this.desk.onChange(() => this.update()));
    this.register(this.handlers.search.onSuggestions(() => this.search?.update()));
    this.update();
  }

  private update(): void {
    const options = readBlockOptions(this.source);
    if (this.desk.indexing) return this.say(say.shared.stillReadingYourNotes(this.desk.percentRead));
    if (typeof options === 'string') return this.say(options);
    try {
      if (options.view === 'introductions') this.showGraph(options);
      else if (options.view === 'search') this.showSearch();
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
    this.pane = this.list = this.search = this.around = null;
    this.containerEl.empty();
  }

  private showSearch(): void {
    if (!this.search) {
      this.clear();
      this.search = new SearchPage(this.desk, this.handlers.search);
      this.containerEl.append(this.search.el);
    }
    this.search.update();
  }

  private showGraph(options: BlockOptions): void {
    const key = this.personOf(options);
    if (!this.pane) {
      this.clear();
      const element = this.containerEl.createDiv({ cls: 'reference-desk-graph-embed' });
      this.pane = this.addChild(new GraphPane(this.app, this.graph, element, this, true));
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
      this.list = new FollowUpList(rowHandlers(this.desk, this.handlers));
      this.containerEl.append(this.list.el);
      this.containerEl.createEl('p', { cls: 'reference-desk-block-words' });
    }
    const key = this.personOf(options);
    const isMeant = (person: Person): boolean => key === null || person.key === key;
    const all = this.desk.followUps().filter(({ person }) => isMeant(person));
    const query = parseFollowUpQuery(options.kind);
    const deps = searchDeps(this.desk);
    const found = searchFollowUps(all, query, { ...deps, people: () => deps.people().filter(isMeant) });
    this.list.update(found, this.desk.today());
    const words = query.words.join(' ');
    // Perhaps a name, perhaps a kind that is spelt otherwise.
    const nothing = words
      ? say.followUps.nothingIsDueWith({ words, kinds: say.followUps.narrowing() })
      : say.followUps.nothingIsDue;
    this.containerEl.lastElementChild?.setText(found.length === 0 ? nothing : '');
  }
}
