import type { App, TFile } from 'obsidian';
import type { NoteChange } from '../../editing/note-change';
import { say } from '../../i18n/words';
import type { PersonKey } from '../../model/person';
import { finish } from '../../model/steps';
import type { Network } from '../../network/network';
import type { ReadRules } from '../../notes/read-rules';
import { addContact, type PersonActionDeps } from '../../people/ui/person-actions';
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

export interface SuggestionDeps extends PersonActionDeps {
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

  /** What accepting would write; a sentence where it cannot be written. */
  plan(suggestion: Suggestion, correction: Correction = {}): Acceptance | string {
    const { app, desk } = this.deps;
    const { network } = this;
    const told: Suggestion = {
      ...suggestion,
      kind: correction.kind ?? suggestion.kind,
      who: this.corrected(suggestion.who, correction.who),
      whom: suggestion.whom && this.corrected(suggestion.whom, correction.whom),
    };
    if (told.who.ask) return say.suggestions.choosePerson(told.who.name);
    if (told.whom?.ask === true) return say.suggestions.choosePerson(told.whom.name);
    const { path } = told.source;
    const file = app.vault.getFileByPath(path);
    if (!file) return say.suggestions.noteIsGone(path);
    if (told.kind === 'contact') {
      const own = told.who.key === null ? null : app.vault.getFileByPath(told.who.key);
      if (!own || told.day === null) return say.suggestions.nothingToWrite;
      return { file: own, change: addContact(this.deps, told.day, told.sentence), writes: told.sentence };
    }
    const owner = network.personAt(path);
    const linkOf = ({ key, name }: Suggested): string | null => {
      if (key !== null && key === owner?.key) return null;
      const person = key === null ? null : network.person(key);
      return person ? desk.linkTo(person, path) : `[[${name}]]`;
    };
    const writing = writingOf(told, { who: linkOf(told.who), whom: told.whom && linkOf(told.whom) });
    if (!writing) return say.suggestions.nothingToWrite;
    const heading = desk.settings.captureHeading.trim() || say.shared.captureHeading;
    return { file, change: acceptIn(told, writing, heading), writes: writing.line };
  }

  private corrected(somebody: Suggested, key: PersonKey | undefined): Suggested {
    return key === undefined ? somebody : { key, name: this.network.person(key)?.name ?? key, ask: false };
  }

  dismiss(ids: readonly string[]): Promise<void> {
    return this.deps.store.dismiss(ids);
  }
}
