import { say } from '../i18n/words';
import { isoOrNull } from '../model/day';
import { findPerson } from '../network/find-person';
import type { Network } from '../network/network';
import type { Suggested, Suggestion } from '../suggestions/propose';
import type { SuggestionKind } from '../suggestions/rules';
import { kindIcons } from '../suggestions/ui/claim';
import { type Correction, saysOtherwise, SuggestionDesk, type SuggestionDeps } from '../suggestions/ui/suggestion-desk';
import { notesFor } from '../suggestions/ui/suggestion-row';
import type { NoteWriter } from '../vault/note-writer';
import { noteTyped, writeAndShow } from './cli/cli-command';
import type { WhoRow } from './rows';

/** Somebody in a suggestion: `path` is null for people without a note. */
export interface SuggestedRow extends WhoRow {
  /** True where the sentence leaves open who it is: `name` is then its word, such as `she`, and accepting needs `person`. */
  readonly ask: boolean;
}

/** What a sentence seems to say. It is no fact until it is accepted. What the sentence does not say is null. */
export interface SuggestionRow {
  /** The same for the same sentence in the same note, as long as the sentence stays as it is. */
  readonly id: string;
  readonly kind: SuggestionKind;
  /** Whom it is about: of an introduction, who makes it; of one that you make, the first of the two. */
  readonly who: SuggestedRow;
  /** The other person of an introduction; null for all other kinds. */
  readonly whom: SuggestedRow | null;
  /** The favour, promise, need, offer or question, in the words of the note. */
  readonly what: string | null;
  /** When it happened: the day in the sentence, else the day of its heading or note. */
  readonly day: string | null;
  /** By when something was promised. */
  readonly due: string | null;
  readonly sentence: string;
  readonly source: { readonly path: string; readonly line: number | null };
  /** The rule that found it. */
  readonly rule: string;
  /** The line that accepting would write; null where something has to be said first, or nothing can be written. */
  readonly writes: string | null;
  /** Notes that accepting makes for people who have none, or marks as theirs, besides. */
  readonly alsoWrites: readonly string[];
}

/** A suggestion to accept, and what is to be written otherwise than it was read. */
export interface AcceptedSuggestion {
  readonly id: string;
  readonly kind?: string | undefined;
  /** In place of `who`: a name, alias, email or path. */
  readonly person?: string | undefined;
  /** In place of `whom`. */
  readonly whom?: string | undefined;
}

/** The lines of a note that were changed, as they stood before and as they stand now. */
export interface WrittenLines {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface SuggestionRowDeps extends SuggestionDeps {
  readonly writer: NoteWriter;
  readonly desk: SuggestionDeps['desk'] & { readonly network: Network };
}

/** Suggestions for other programs: the command line and the API answer with the same rows, and write by the same way. */
export class SuggestionRows {
  private readonly suggestions: SuggestionDesk;
  /** The notes of the suggestions that were listed, so that accepting one does not read the whole vault. */
  private readonly pathOf = new Map<string, string>();

  constructor(private readonly deps: SuggestionRowDeps) {
    this.suggestions = new SuggestionDesk(deps, deps.desk.network);
  }

  /** Of one note or of all, the latest notes first. Throws where there is no such note. */
  async list(note: string | null): Promise<SuggestionRow[]> {
    const found = await this.suggestions.read(note === null ? null : this.pathTo(note));
    for (const { id, source } of found) this.pathOf.set(id, source.path);
    return Promise.all(found.map((one) => this.rowOf(one)));
  }

  /** Writes one down. Throws where there is none, where somebody or something has to be said first, or where the note refuses. */
  async accept({ id, kind, person, whom }: AcceptedSuggestion): Promise<WrittenLines> {
    const suggestion = await this.find(id);
    const correction: Correction = { kind: kindNamed(kind), who: this.keyOf(person), whom: this.keyOf(whom) };
    const plan = await this.suggestions.plan(suggestion, correction);
    if ('why' in plan)
      throw new Error(plan.ask === null ? plan.why : say.plugin.choosePerson(flagWords(plan.ask, suggestion)));
    if ('newPerson' in plan) {
      const { file } = await this.deps.makePerson(plan.newPerson, plan.introducer, plan.note);
      if (plan.changeIn) await writeAndShow(this.deps.writer, file, await plan.changeIn(file.path));
      return { path: file.path, before: '', after: await this.deps.app.vault.read(file) };
    }
    const given = await notesFor(this.deps, plan.newPeople);
    try {
      const { desk } = this.deps;
      const record = desk.network.noteAt(plan.file.path);
      const written = await writeAndShow(this.deps.writer, plan.file, plan.change);
      // Somebody's own note says it only once it has been read again; until then the sentence would be suggested once more.
      if (record && plan.file.path !== suggestion.source.path && written.after !== written.before)
        await desk.whenKnown(() => (desk.network.noteAt(record.path) === record ? null : true));
      if (saysOtherwise(correction)) await this.suggestions.dismiss([id]);
      return written;
    } catch (error) {
      await this.deps.changes.takeBack(given);
      throw error;
    }
  }

  /** Lists it no more. Nothing is written to the note. */
  async dismiss(id: string): Promise<{ readonly dismissed: string }> {
    await this.find(id);
    await this.suggestions.dismiss([id]);
    return { dismissed: id };
  }

  private async find(id: string): Promise<Suggestion> {
    const path = this.pathOf.get(id);
    const isIt = (one: Suggestion): boolean => one.id === id;
    // A note that was renamed since gives its suggestions other ids.
    const found =
      (path === undefined ? undefined : (await this.suggestions.read(path)).find(isIt)) ??
      (await this.suggestions.read()).find(isIt);
    if (!found) throw new Error(say.suggestions.noSuggestion(id));
    return found;
  }

  private pathTo(note: string): string {
    const file = noteTyped(this.deps.app, note);
    if (!file) throw new Error(say.plugin.noNote(note));
    return file.path;
  }

  private keyOf(words: string | undefined): string | undefined {
    return words === undefined ? undefined : findPerson(this.deps.desk.network, words.trim()).key;
  }

  private async rowOf(suggestion: Suggestion): Promise<SuggestionRow> {
    const { id, kind, who, whom, what, day, due, sentence, source, rule } = suggestion;
    const person = ({ key, name, ask }: Suggested): SuggestedRow => ({
      name,
      path: key === null ? null : (this.deps.desk.network.person(key)?.path ?? null),
      ask,
    });
    const plan = await this.suggestions.plan(suggestion);
    return {
      ...{ id, kind, who: person(who), whom: whom && person(whom), what, day: isoOrNull(day), due: isoOrNull(due) },
      ...{ sentence, source: { path: source.path, line: source.line }, rule },
      writes: 'why' in plan ? null : plan.writes,
      alsoWrites: 'newPeople' in plan ? plan.newPeople.map(({ path }) => path) : [],
    };
  }
}

function flagWords(ask: 'who' | 'whom', { who, whom }: Suggestion): { readonly word: string; readonly flag: string } {
  return ask === 'who' ? { word: who.name, flag: 'person' } : { word: whom?.name ?? '', flag: 'whom' };
}

function kindNamed(name: string | undefined): SuggestionKind | undefined {
  if (name === undefined || isKind(name)) return name;
  throw new Error(say.suggestions.noKind({ name, kinds: Object.keys(kindIcons) }));
}

function isKind(name: string): name is SuggestionKind {
  return Object.hasOwn(kindIcons, name);
}
