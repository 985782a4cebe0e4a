import type { App, TFile } from 'obsidian';
import type { NoteChange } from '../../editing/note-change';
import { say } from '../../i18n/words';
import type { PersonKey } from '../../model/person';
import { finish } from '../../model/steps';
import type { Network } from '../../network/network';
import { splitLinks } from '../../notes/read-value';
import type { ReadRules } from '../../notes/read-rules';
import type { Changes } from '../../vault/changes';
import type { DeskIndex } from '../../vault/desk-index';
import { addContact, type ProvenDeps, provenChange } from '../../vault/proven-change';
import { linkTarget } from '../../templating/escape-link';
import type { SettingsStore } from '../../vault/settings-store';
import { noteSourceOf } from '../../vault/vault-conventions';
import { acceptIn, writingOf } from '../accept';
import { type Suggested, type Suggestion, suggestionsIn } from '../propose';
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

  /** What the sentences of the vault, or of one note, seem to say: in the order of the paths, without those dismissed. */
  async read(path: string | null = null): Promise<readonly Suggestion[]> {
    const { app, store } = this.deps;
    const rules = await this.deps.readRules();
    const records = new Map([...this.network.notes()].map((record) => [record.path, record]));
    const found: Suggestion[] = [];
    const files = app.vault.getMarkdownFiles().filter((file) => path === null || file.path === path);
    for (const file of files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const record = records.get(file.path);
      if (record) found.push(...(await this.readFile(app, file, record, rules)));
    }
    return found.filter(({ id }) => !store.dismissed.has(id));
  }

  private async readFile(
    app: App,
    file: TFile,
    record: { readonly day: number | null; readonly person: unknown; readonly meeting: unknown },
    rules: ReadRules,
  ): Promise<readonly Suggestion[]> {
    const cache = app.metadataCache.getFileCache(file);
    if (!cache) return [];
    const source = noteSourceOf(file, cache, await app.vault.cachedRead(file));
    const isDiary = record.day !== null && !record.person && !record.meeting;
    const today = this.deps.desk.today();
    const note = { source, day: record.day, isDiary, vocabulary: rules.vocabulary, today };
    return finish(suggestionsIn(note, this.network, (mention, from) => this.network.find(mention, from)));
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
    if (told.kind === 'named' && this.soleOf(path) !== told.who.key) return say.suggestions.nothingToWrite;
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

  /** The one other person a note is about. */
  private soleOf(path: string): PersonKey | null {
    const owner = this.network.personAt(path);
    if (owner && !owner.me) return owner.key;
    const attendees = this.network.meetingAt(path)?.attendees ?? [];
    return attendees.length === 1 ? (attendees[0] ?? null) : null;
  }

  /** Whether a line made of the sentence says by itself whom it is about: the first person linked in it, else the one of the note. */
  private isClear({ who, sentence, source }: Suggestion): boolean {
    const [first] = splitLinks(sentence).flatMap(({ target }) => target ?? []);
    if (first === undefined) return who.key !== null && this.soleOf(source.path) === who.key;
    return this.network.find({ kind: 'link', target: first, display: null }, source.path) === who.key;
  }

  private corrected(somebody: Suggested, key: PersonKey | undefined): Suggested {
    return key === undefined ? somebody : { key, name: this.network.person(key)?.name ?? key, ask: false };
  }

  dismiss(ids: readonly string[]): Promise<void> {
    return this.deps.store.dismiss(ids);
  }
}
