import type { App, TFile } from 'obsidian';
import type { NoteChange } from '../../editing/note-change';
import { say } from '../../i18n/words';
import { soleOfNote } from '../../interviews/build-context';
import type { PersonKey } from '../../model/person';
import type { Network } from '../../network/network';
import { compareText } from '../../notes/fold';
import type { NoteRecord } from '../../notes/note-record';
import { splitLinks } from '../../notes/read-value';
import type { ReadRules } from '../../notes/read-rules';
import type { Changes } from '../../vault/changes';
import type { DeskIndex } from '../../vault/desk-index';
import { IdleSlices } from '../../vault/schedules';
import { addContact, type ProvenDeps, provenChange } from '../../vault/proven-change';
import { linkTarget } from '../../templating/escape-link';
import type { SettingsStore } from '../../vault/settings-store';
import { noteSourceOf } from '../../vault/vault-conventions';
import { acceptIn, writingOf } from '../accept';
import {
  type FindPerson,
  GivenNames,
  type Suggested,
  type Suggestion,
  type SuggestionNote,
  suggestionsIn,
} from '../propose';
import type { SuggestionKind } from '../rules';

/** What accepting a suggestion would do: to one note, by one change. */
export interface Acceptance {
  readonly file: TFile;
  readonly change: NoteChange;
  /** The line that would be written, for people to read. */
  readonly writes: string;
}

/** What the user says otherwise than the sentence was read. */
export interface Correction {
  readonly kind?: SuggestionKind | undefined;
  readonly who?: PersonKey | undefined;
  readonly whom?: PersonKey | undefined;
}

/** What reading suggestions and writing them down needs. */
export interface SuggestionDeps extends ProvenDeps {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly changes: Changes;
  readonly store: Pick<SettingsStore, 'dismissed' | 'dismiss'>;
}

/** Finds suggestions in notes, and writes them down or lets them rest. */
export class SuggestionDesk {
  constructor(
    private readonly deps: SuggestionDeps,
    private readonly network: Network,
  ) {}

  /** What the sentences of the vault, or of one note, seem to say: in the order of the paths, without those dismissed. In idle slices. */
  async read(path: string | null = null): Promise<readonly Suggestion[]> {
    const { network } = this;
    const rules = await this.deps.readRules();
    const given = new GivenNames(network);
    const records = [...network.notes()].filter((record) => path === null || record.path === path);
    const found: Suggestion[] = [];
    const slices = new IdleSlices();
    for (const record of records.sort((a, b) => compareText(a.path, b.path))) {
      if (slices.used()) await slices.rest();
      const note = await this.noteOf(record, rules);
      const find: FindPerson = (mention, from) => network.find(mention, from);
      if (note) found.push(...((await slices.finish(suggestionsIn(note, network, find, given))) ?? []));
    }
    return found.filter(({ id }) => !this.deps.store.dismissed.has(id));
  }

  /** A note with its text; null where it is gone. */
  private async noteOf({ path, day, person, meeting }: NoteRecord, rules: ReadRules): Promise<SuggestionNote | null> {
    const { app, desk } = this.deps;
    const file = app.vault.getFileByPath(path);
    const cache = file && app.metadataCache.getFileCache(file);
    if (!cache) return null;
    const source = noteSourceOf(file, cache, await app.vault.cachedRead(file));
    const isDiary = day !== null && !person && !meeting;
    return { source, day, isDiary, vocabulary: rules.vocabulary, today: desk.today() };
  }

  /** What accepting would write; a sentence that says what is missing where it cannot be written. */
  async plan(suggestion: Suggestion, correction: Correction = {}): Promise<Acceptance | string> {
    const { app, desk } = this.deps;
    const told: Suggestion = {
      ...suggestion,
      kind: correction.kind ?? suggestion.kind,
      who: this.corrected(suggestion.who, correction.who),
      whom: suggestion.whom && this.corrected(suggestion.whom, correction.whom),
    };
    const unclear = told.who.ask ? told.who : told.whom?.ask === true ? told.whom : null;
    if (unclear) return say.suggestions.choosePerson(unclear.name);
    const { path } = told.source;
    const file = app.vault.getFileByPath(path);
    if (!file) return say.suggestions.noteIsGone(path);
    if (told.kind === 'contact') return this.planContact(told);
    const isClear = this.isClear(told);
    // Only where the note is about one person does a line say who named somebody.
    if (told.kind === 'named' && soleOfNote(this.network, path)?.key !== told.who.key)
      return say.suggestions.nothingToWrite;
    const writing = writingOf(told, { who: this.linkTo(told.who, path), whom: this.linkTo(told.whom, path), isClear });
    if (!writing) return say.suggestions.nothingToWrite;
    const heading = desk.settings.captureHeading.trim() || say.shared.captureHeading;
    const change = await provenChange(this.deps, path, acceptIn(told, writing, heading), writing.intention);
    return { file, change, writes: writing.line };
  }

  private async planContact({ who, day, sentence }: Suggestion): Promise<Acceptance | string> {
    const own = who.key === null ? null : this.deps.app.vault.getFileByPath(who.key);
    if (!own || day === null) return say.suggestions.nothingToWrite;
    return { file: own, change: await addContact(this.deps, own.path, day, sentence), writes: sentence };
  }

  private linkTo(somebody: Suggested | null, path: string): string {
    if (!somebody) return '';
    const person = somebody.key === null ? null : this.network.person(somebody.key);
    return person ? this.deps.desk.linkTo(person, path) : `[[${linkTarget(somebody.name)}]]`;
  }

  /** Whether a line made of the sentence says by itself whom it is about: the first person linked in it, else the one of the note. */
  private isClear({ who, sentence, source }: Suggestion): boolean {
    const [first] = splitLinks(sentence).flatMap(({ target }) => target ?? []);
    if (first === undefined) return who.key !== null && soleOfNote(this.network, source.path)?.key === who.key;
    return this.network.find({ kind: 'link', target: first, display: null }, source.path) === who.key;
  }

  private corrected(somebody: Suggested, key: PersonKey | undefined): Suggested {
    return key === undefined ? somebody : { key, name: this.network.person(key)?.name ?? key, ask: false };
  }

  dismiss(ids: readonly string[]): Promise<void> {
    return this.deps.store.dismiss(ids);
  }
}
