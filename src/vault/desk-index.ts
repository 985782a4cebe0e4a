import { Component, MarkdownView, TFile, type App, type PaneType } from 'obsidian';
import { HelpIndex } from '../exchange/help-index';
import type { Forest } from '../introductions/forest';
import { ForestCache } from '../introductions/forest-cache';
import type { Day } from '../model/day';
import type { Person } from '../model/person';
import type { Source } from '../model/source';
import { Network } from '../network/network';
import type { FollowUp } from '../follow-ups/follow-up';
import { linkTarget } from '../templating/escape-link';
import { FollowUpIndex } from '../follow-ups/follow-up-index';
import { followUpRules, type FollowUpRules } from '../follow-ups/follow-up-rules';
import { networkStatus } from '../people/network-status';
import type { Settings } from './settings';
import { missingPlaces, type VaultPlaces } from './missing-places';
import { deviceDay, IdleSlices, oncePerFrame } from './schedules';
import type { Desk, DeskStatus, RenameListener } from './desk';
import type { SettingsStore } from './settings-store';

const minute = 60_000;
/** So many notes are read in a second or two, on a phone in more: then it is told how far the reading is. */
const manyNotes = 2_000;
/** Whose follow-ups are worked out before the clock is looked at again. */
export const peopleAtOnce = 32;
/** Milliseconds within which a note that was just made has been indexed and read, on a busy phone as well. */
const longestIndexing = 15_000;

/** The network as it is now and everybody who looks at it. Whoever changes the network says so with `changed`. */
export class DeskIndex extends Component implements Desk {
  readonly network: Network;
  private readonly book: FollowUpIndex;
  private readonly forests: ForestCache;
  private readonly helpIndex: HelpIndex;
  private ruled: { readonly settings: Settings; readonly rules: FollowUpRules } | null = null;
  private reading: DeskStatus['reading'] = null;
  private isIndexing = true;
  percentRead: number | null = null;
  private ready: (() => void)[] = [];
  private day = deviceDay();
  private readonly listeners = new Set<() => void>();
  private readonly renameListeners = new Set<RenameListener>();
  /** Those who wait for something of one note, and look whether it is known. */
  private readonly waiting = new Set<() => void>();
  private isPreparing = false;
  private isUnloaded = false;
  private readonly frame = oncePerFrame(() => void this.tellListeners());

  constructor(
    private readonly app: App,
    private readonly store: SettingsStore,
  ) {
    super();
    this.network = new Network({
      resolveLink: (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null,
    });
    this.book = new FollowUpIndex(this.network);
    this.forests = new ForestCache(this.network);
    this.helpIndex = new HelpIndex(this.network, () => this.today());
  }

  override onload(): void {
    this.register(this.store.onChange(() => this.changed()));
    this.register(() => {
      this.isUnloaded = true;
      this.frame.cancel();
    });
    this.registerInterval(window.setInterval(() => this.noticeMidnight(), minute));
    // A device that slept through midnight wakes with its timers late.
    this.registerDomEvent(document, 'visibilitychange', () => this.noticeMidnight());
  }

  get indexing(): boolean {
    return this.isIndexing;
  }

  get settings(): Settings {
    return this.store.current;
  }

  today(): Day {
    return deviceDay();
  }

  followUps(): readonly FollowUp[] {
    return this.book.get(this.today(), this.rules);
  }

  forest(): Forest {
    return this.forests.get(this.today());
  }

  prepareForest(steps: number): boolean {
    return this.forests.prepare(this.today(), steps);
  }

  get helpers(): HelpIndex {
    this.helpIndex.useSynonyms(this.settings.synonyms);
    return this.helpIndex;
  }

  status(): DeskStatus {
    const { network, reading, store } = this;
    const missing = missingPlaces(this.settings, () => this.places());
    return {
      ...networkStatus(network.notes(), network, this.today()),
      settingsProblems: store.problems,
      missingPlaces: missing,
      reading,
    };
  }

  private places(): VaultPlaces {
    const { vault } = this.app;
    return {
      folders: vault.getAllFolders().map(({ path }) => path),
      notes: vault.getMarkdownFiles().map(({ path }) => path),
    };
  }

  /** Called by the watcher while it reads the vault. */
  tellProgress(read: number, of: number): void {
    const percent = of < manyNotes ? null : Math.floor((100 * read) / of);
    if (percent === this.percentRead) return;
    this.percentRead = percent;
    this.changed();
  }

  /** Called by the watcher once all notes have been read. */
  tellReading(reading: NonNullable<DeskStatus['reading']>): void {
    this.reading = reading;
  }

  /** Called by the watcher when it has read a note that was renamed. */
  tellRenamed(before: string, now: string): void {
    for (const listener of [...this.renameListeners]) listener(before, now);
  }

  /** Works out the follow-ups of at most so many people and returns how many are left, so that `followUps` need not do it all at once. */
  prepareFollowUps(most: number): number {
    return this.book.refresh(this.today(), this.rules, most);
  }

  /**
   * A new day, or a setting that everybody's follow-ups depend on, is worked out in slices first; until then views keep the rows they
   * show. Whoever asks meanwhile gets the whole answer at once.
   */
  private async tellListeners(): Promise<void> {
    this.tellWaiting();
    if (this.isPreparing) return;
    // The first reading settles in slices, too.
    if (!this.isIndexing) {
      this.network.settle();
      this.isPreparing = true;
      try {
        await this.prepareInSlices();
      } finally {
        this.isPreparing = false;
      }
    }
    if (this.isUnloaded) return;
    for (const listener of [...this.listeners]) listener();
  }

  /** A note that was just made is known before everybody's follow-ups are. */
  private tellWaiting(): void {
    if (this.waiting.size === 0) return;
    if (!this.isIndexing) this.network.settle();
    for (const look of [...this.waiting]) look();
  }

  private async prepareInSlices(): Promise<void> {
    const slices = new IdleSlices();
    while (this.prepareFollowUps(peopleAtOnce) > 0) {
      if (slices.used()) await slices.rest();
      if (this.isUnloaded) return;
    }
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onRenamed(listener: RenameListener): () => void {
    this.renameListeners.add(listener);
    return () => this.renameListeners.delete(listener);
  }

  changed(): void {
    this.frame.request();
  }

  setIndexing(indexing: boolean): void {
    if (this.isIndexing === indexing) return;
    this.isIndexing = indexing;
    this.changed();
    if (indexing) return;
    this.percentRead = null;
    for (const resolve of this.ready.splice(0)) resolve();
  }

  /** Settles once all notes that are there now have been read. */
  whenReady(): Promise<void> {
    if (!this.isIndexing) return Promise.resolve();
    return new Promise((resolve) => this.ready.push(resolve));
  }

  /** Waits until something of a note that was just made is known; null where it does not become known. */
  whenKnown<T>(find: () => T | null): Promise<T | null> {
    const now = find();
    if (now !== null) return Promise.resolve(now);
    return new Promise((resolve) => {
      const finish = (found: T | null): void => {
        this.waiting.delete(look);
        window.clearTimeout(timer);
        resolve(found);
      };
      const timer = window.setTimeout(() => finish(null), longestIndexing);
      const look = (): void => {
        const found = find();
        if (found !== null) finish(found);
      };
      this.waiting.add(look);
    });
  }

  async open(source: Source, pane: PaneType | boolean = false): Promise<void> {
    const file = this.app.vault.getAbstractFileByPath(source.path);
    if (!(file instanceof TFile)) return;
    const leaf = this.app.workspace.getLeaf(pane);
    await leaf.openFile(file, source.line === null ? {} : { eState: { line: source.line - 1 } });
    if (source.line === null || !(leaf.view instanceof MarkdownView) || leaf.view.getMode() !== 'source') return;
    leaf.view.editor.setCursor({ line: source.line - 1, ch: 0 });
  }

  async openPerson(person: Person, pane: PaneType | boolean = false): Promise<void> {
    const source = person.path === null ? this.firstNaming(person) : { path: person.path, line: null };
    if (source) await this.open(source, pane);
  }

  /** A link to somebody as Obsidian would write it in the note `from`, shown as `shown`; by name where they have no note yet. */
  linkTo({ name, path }: Pick<Person, 'name' | 'path'>, from: string, shown?: string): string {
    const { vault, fileManager } = this.app;
    const note = path === null ? null : vault.getFileByPath(path);
    return note ? fileManager.generateMarkdownLink(note, from, undefined, shown) : `[[${linkTarget(name)}]]`;
  }

  private firstNaming(person: Person): Source | null {
    const { network } = this;
    const meeting = network.meetingsOf(person.key)[0];
    if (meeting) return { path: meeting.path, line: null };
    return (
      network.introductionsOf(person.key)[0]?.sources[0] ??
      network.favoursOf(person.key)[0]?.source ??
      network.promisesOf(person.key)[0]?.source ??
      null
    );
  }

  get rules(): FollowUpRules {
    const { settings } = this;
    if (this.ruled?.settings !== settings) this.ruled = { settings, rules: followUpRules(settings) };
    return this.ruled.rules;
  }

  private noticeMidnight(): void {
    const day = deviceDay();
    if (day === this.day) return;
    this.day = day;
    this.changed();
  }
}
