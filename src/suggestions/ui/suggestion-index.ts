import { Component } from 'obsidian';
import type { PersonKey } from '../../model/person';
import type { Network } from '../../network/network';
import { each, type Steps } from '../../model/steps';
import type { NoteRecord } from '../../notes/note-record';
import type { ReadRules } from '../../notes/read-rules';
import type { DeskIndex } from '../../vault/desk-index';
import { IdleSlices } from '../../vault/schedules';
import type { SettingsStore } from '../../vault/settings-store';
import type { Suggested, Suggestion } from '../propose';
import { inReviewOrder, type SuggestionDesk } from './suggestion-desk';

/** What keeping count of suggestions needs. */
export interface SuggestionIndexDeps {
  readonly desk: Pick<DeskIndex, 'indexing' | 'settings' | 'onChange'> & { readonly network: Network };
  readonly store: Pick<SettingsStore, 'dismissed'>;
  readRules(): Promise<ReadRules>;
  readonly suggestions: Pick<SuggestionDesk, 'readNote' | 'noticed' | 'forgotten' | 'unsettled'>;
}

interface KnownNote {
  /** As the network had it when the sentences were read: another one means that the note has changed. */
  readonly record: NoteRecord;
  /** Those dismissed, too. */
  readonly found: readonly Suggestion[];
}

/** Milliseconds after the notes have been read: whoever has just started Obsidian looks for something else first. */
const firstReading = 3_000;

/**
 * The suggestions of all notes, for counts and lists that are always in sight. They are read in idle time: a few seconds after the notes
 * have been, or as soon as somebody asks for them, and then again of each note that changes. Nothing is read while the setting is off.
 */
export class SuggestionIndex extends Component {
  private readonly notes = new Map<string, KnownNote>();
  private readonly listeners = new Set<() => void>();
  private shown: readonly Suggestion[] = [];
  private dismissed: ReadonlySet<string> | null = null;
  private isComplete = false;
  private running: Promise<void> | null = null;
  private isAsked = false;
  private isStopped = false;
  private hasBegun = false;
  private timer: number | null = null;

  constructor(private readonly deps: SuggestionIndexDeps) {
    super();
  }

  override onload(): void {
    this.register(this.deps.desk.onChange(() => this.renew()));
    this.renew();
  }

  override onunload(): void {
    this.isStopped = true;
    if (this.timer !== null) window.clearTimeout(this.timer);
  }

  get isOn(): boolean {
    return !this.isStopped && this.deps.desk.settings.suggestions;
  }

  /** All that are neither accepted nor dismissed, the latest notes first; none before all notes have been read. */
  all(): readonly Suggestion[] {
    this.begin();
    return this.shown;
  }

  /** Those of one note, or all; null before all notes have been read, or while nothing is kept. */
  known(path: string | null): readonly Suggestion[] | null {
    if (!this.isComplete) return null;
    const { dismissed } = this.deps.store;
    if (path === null) return this.shown;
    return this.deps.suggestions.unsettled((this.notes.get(path)?.found ?? []).filter(({ id }) => !dismissed.has(id)));
  }

  about(key: PersonKey): readonly Suggestion[] {
    this.begin();
    return this.shown.filter(({ who, whom }) => who.key === key || whom?.key === key);
  }

  /** What the note said when its sentences were read. */
  recordAt(path: string): NoteRecord | null {
    return this.notes.get(path)?.record ?? null;
  }

  /** Whether the note no longer says it: it was accepted elsewhere, or the sentence was changed. */
  isGone({ id, source }: Suggestion): boolean {
    return this.notes.get(source.path)?.found.every((one) => one.id !== id) ?? false;
  }

  /** Resolves once nothing is left to read of what is known to have changed. */
  async whenRead(): Promise<void> {
    this.begin();
    while (this.running) await this.running;
  }

  /** Calls back after the suggestions changed. Returns what ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Compares with what was just read of one note, or of all. Where people came or went, sentences mean more or less than they did when
   * they were read here: those notes are read again.
   */
  compare(path: string | null, read: readonly Suggestion[]): void {
    if (!this.isComplete) return;
    const ids = new Set(read.map(({ id }) => id));
    const own = new Set(this.shown.map(({ id }) => id));
    const differ = [
      ...read.filter(({ id }) => !own.has(id)),
      ...this.shown.filter(({ id, source }) => !ids.has(id) && (path === null || source.path === path)),
    ];
    for (const { source } of differ) this.notes.delete(source.path);
    if (differ.length > 0) this.renew();
  }

  /** Reads for the first time, now. */
  private begin(): void {
    if (this.hasBegun || this.isStopped) return;
    this.hasBegun = true;
    this.renew();
  }

  private renew(): void {
    if (!this.isOn) {
      this.notes.clear();
      this.isComplete = false;
      this.show();
      return;
    }
    if (this.deps.desk.indexing) return;
    if (!this.hasBegun) {
      this.timer ??= window.setTimeout(() => this.begin(), firstReading);
      return;
    }
    this.isAsked = true;
    if (this.dismissed !== this.deps.store.dismissed) this.show();
    this.running ??= this.run().finally(() => (this.running = null));
  }

  private async run(): Promise<void> {
    const slices = new IdleSlices();
    while (this.isAsked && this.isOn) {
      this.isAsked = false;
      await slices.rest();
      if (await this.readStale(slices)) this.show();
    }
  }

  /** True where anything was read or forgotten. */
  private async readStale(slices: IdleSlices): Promise<boolean> {
    const { stale, gone } = (await slices.finish(this.findStale(), () => this.isOn)) ?? nothing;
    if (stale.length > 0) {
      const rules = await this.deps.readRules();
      for (const record of stale) {
        if (slices.used()) await slices.rest();
        const found = this.isOn ? await this.deps.suggestions.readNote(record, rules, slices, () => this.isOn) : null;
        if (!this.isOn || !found) return false;
        this.notes.set(record.path, { record, found });
      }
    }
    const isFirst = !this.isComplete;
    this.isComplete = this.isOn;
    return isFirst || stale.length > 0 || gone;
  }

  /** The notes to read: those that changed, and those with people who have got a note or lost it. Forgets the notes that are gone. */
  private *findStale(): Steps<{ readonly stale: readonly NoteRecord[]; readonly gone: boolean }> {
    const stale = new Set<NoteRecord>();
    const paths = new Set<string>();
    let isSomebodyNew = false;
    yield* each(this.deps.desk.network.notes(), (record) => {
      paths.add(record.path);
      const known = this.recordAt(record.path);
      if (known === record) return;
      stale.add(record);
      const mayBeMeant = this.deps.suggestions.noticed(record);
      if (this.isComplete && (mayBeMeant || (record.person && !known?.person))) isSomebodyNew = true;
    });
    const gone = new Set<string>();
    yield* each(this.notes.keys(), (path) => {
      if (!paths.has(path)) gone.add(path);
    });
    for (const path of gone) {
      this.notes.delete(path);
      this.deps.suggestions.forgotten(path);
    }
    if (isSomebodyNew || gone.size > 0) {
      const { network } = this.deps.desk;
      // Somebody known by name only goes by another key once they have a note.
      const hasMoved = (somebody: Suggested | null): boolean =>
        somebody !== null &&
        (somebody.key === null ? isSomebodyNew : gone.has(somebody.key) || !network.person(somebody.key));
      yield* each(this.notes.values(), ({ record, found }) => {
        if (found.some(({ who, whom }) => hasMoved(who) || hasMoved(whom))) stale.add(record);
      });
    }
    return { stale: [...stale], gone: gone.size > 0 };
  }

  /** Tells those who listen, if there is anything new. */
  private show(): void {
    const { dismissed } = this.deps.store;
    this.dismissed = dismissed;
    const before = this.shown;
    const found = this.isComplete ? [...this.notes.values()].filter((note) => note.found.length > 0) : [];
    const left = found.flatMap((note) => note.found.filter(({ id }) => !dismissed.has(id)));
    this.shown = inReviewOrder(this.deps.suggestions.unsettled(left));
    if (sameRows(before, this.shown)) return;
    for (const listener of [...this.listeners]) listener();
  }
}

const nothing = { stale: [], gone: false };

function sameRows(some: readonly Suggestion[], others: readonly Suggestion[]): boolean {
  return (
    some.length === others.length &&
    some.every((row, at) => {
      const other = others[at];
      if (row === other) return true;
      if (row.id !== other?.id || row.source.line !== other.source.line) return false;
      return row.who.key === other.who.key && row.whom?.key === other.whom?.key;
    })
  );
}
