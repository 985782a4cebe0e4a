import type { App, TFile } from 'obsidian';
import { applyEdits, changedLines } from '../../editing/edit';
import { inSequence, type NoteChange } from '../../editing/note-change';
import { say } from '../../i18n/words';
import { soleOfNote } from '../../interviews/build-context';
import type { PersonKey } from '../../model/person';
import { mayBecomeSomebodys } from '../../network/find-person';
import type { Network } from '../../network/network';
import { diaryDay, isLeftOut } from '../../notes/classify';
import { compareText, foldName } from '../../notes/fold';
import type { NoteRecord } from '../../notes/note-record';
import { isAmongWorks } from '../../notes/thing-folders';
import { splitLinks } from '../../notes/read-value';
import type { ReadRules } from '../../notes/read-rules';
import type { Changes, FileChange, GivenNote } from '../../vault/changes';
import type { DeskIndex } from '../../vault/desk-index';
import { Failure } from '../../vault/failure';
import { IdleSlices } from '../../vault/schedules';
import { addContact, type ProvenDeps, provenLine, proverOf } from '../../vault/proven-change';
import type { SettingsStore } from '../../vault/settings-store';
import { noteSourceOf } from '../../vault/vault-conventions';
import { type Accepted, acceptIn, inConfidence, type Writing, writingOf } from '../accept';
import {
  type FindPerson,
  GivenNames,
  type Suggested,
  type Suggestion,
  type SuggestionNote,
  suggestionsIn,
} from '../propose';
import { withoutItsDay } from '../log-words';
import { NoteMemories } from '../note-memory';
import { PlainNames } from '../plain-names';
import { type SettledWords, settledWords, type Settlement, settlementsIn, withoutSettled } from '../settled-elsewhere';
import { each } from '../../model/steps';
import type { SuggestionKind } from '../rules';

/** What accepting a suggestion would do: to one note, by one change, once the people named here have a note; or a note for somebody new. */
export type Acceptance = {
  /** The line as it will stand in the note, for people to read. */
  readonly writes: string;
  /** The suggestion as it is accepted, corrections and all. */
  readonly told: Suggestion;
} & ({ readonly file: TFile; readonly change: NoteChange; readonly newPeople: readonly PersonWithNote[] } | NewPerson);

/** A note for somebody new, and what is then written in it. */
export interface NewPerson {
  readonly newPerson: string;
  /** The note that becomes theirs; null where one is made, or the one that is called so. */
  readonly note: string | null;
  readonly introducer: PersonKey | null;
  readonly changeIn: ((path: string) => Promise<NoteChange>) | null;
}

/** Somebody new, and where the note is that they get. */
export interface PersonWithNote extends NewPerson {
  readonly path: string;
}

/** Why a suggestion cannot be accepted as it stands. */
export interface Hindrance {
  readonly why: string;
  /** Whoever has to be chosen first; null where nothing that is chosen would help. */
  readonly ask: 'who' | 'whom' | null;
}

/** What the user says otherwise than the sentence was read. */
export interface Correction {
  readonly kind?: SuggestionKind | undefined;
  /** Other words for the favour, the promise, the need … */
  readonly what?: string | undefined;
  readonly who?: PersonKey | NewName | undefined;
  readonly whom?: PersonKey | NewName | undefined;
}

/** Somebody who gets a note when the suggestion is written down. */
export interface NewName {
  readonly newName: string;
}

/** What writing several suggestions down would do. */
export interface AllAccepted {
  readonly changes: readonly FileChange[];
  readonly newPeople: readonly NewPerson[];
}

/** What reading suggestions and writing them down needs. */
export interface SuggestionDeps extends ProvenDeps {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly changes: Changes;
  readonly store: Pick<SettingsStore, 'dismissed' | 'dismiss' | 'restore'>;
  /** Gives a note to somebody new: the one that is called so, else a new one. Throws a `Failure`. */
  makePerson(name: string, introducer?: PersonKey | null, note?: string | null): Promise<GivenNote>;
  /** Where that note would be made, or is. */
  personPath(name: string, note?: string | null): Promise<{ readonly path: string; readonly isThere: boolean }>;
}

/** Finds suggestions in notes, and writes them down or lets them rest. One serves as long as its network. */
export class SuggestionDesk {
  /** Made when first read; those who moved since are taken in by the next reading. */
  private given: GivenNames | null = null;
  private readonly moved = new Set<PersonKey>();
  private readonly memories = new NoteMemories();
  /** Lines that say several things, by note, as they were last read. */
  private readonly shared = new Map<string, ReadonlySet<number>>();

  private readonly plainNames = new PlainNames();
  private readonly known = new WeakSet<NoteRecord>();

  /** What notes tell as done, as they were last read. */
  private readonly settled = new Map<string, readonly Settlement[]>();
  /** The same by their words; null since a note was read or is gone. */
  private settledWords: SettledWords | null = null;

  /** The introductions that notes suggest, as they were last read. */
  private readonly introduced = new Map<string, readonly Suggestion[]>();

  constructor(
    private readonly deps: SuggestionDeps,
    private readonly network: Network,
  ) {}

  /** What the sentences of the vault, or of one note, seem to say: the latest notes first, without those dismissed. In idle slices. */
  async read(path: string | null = null): Promise<readonly Suggestion[]> {
    const rules = await this.deps.readRules();
    const one = path === null ? null : this.network.noteAt(path);
    const records = path === null ? [...this.network.notes()] : one ? [one] : [];
    const found: Suggestion[] = [];
    const slices = new IdleSlices();
    await slices.finish(each(this.network.notes(), (record) => void this.noticed(record)));
    for (const record of records.sort((a, b) => compareText(a.path, b.path))) {
      if (slices.used()) await slices.rest();
      found.push(...((await this.readNote(record, rules, slices)) ?? []));
    }
    const { dismissed } = this.deps.store;
    return inReviewOrder(this.unsettled(found.filter(({ id }) => !dismissed.has(id))));
  }

  /** Without what a later sentence of any note that was read says is done. */
  unsettled(found: readonly Suggestion[]): readonly Suggestion[] {
    this.settledWords ??= settledWords(this.settled.values());
    return withoutSettled(found, this.settledWords);
  }

  /** Before notes are read, of each that is new or changed: whoever it is called after may be meant elsewhere. True where a name came. */
  noticed(record: NoteRecord): boolean {
    // All are told of before each reading, most of them again.
    if (this.known.has(record)) return false;
    this.known.add(record);
    return this.plainNames.take(record.path, mayBecomeSomebodys(record) && !isLeftOut(record));
  }

  /** Of a note that is gone. */
  forgotten(path: string): void {
    this.plainNames.leave(path);
    this.settled.delete(path);
    this.settledWords = null;
  }

  /** The same of one note, with those dismissed; null if they are no longer wanted after a rest. */
  async readNote(
    record: NoteRecord,
    rules: ReadRules,
    slices: IdleSlices,
    isWanted?: () => boolean,
  ): Promise<readonly Suggestion[] | null> {
    const { network } = this;
    const note = await this.noteOf(record, rules);
    if (!note) return [];
    const find: FindPerson = (mention, from) => network.find(mention, from);
    this.settled.set(record.path, settlementsIn(record.path, note.source.text ?? '', record.day));
    this.settledWords = null;
    const reading = suggestionsIn(note, network, find, this.givenNames(), this.memories.of(record.path));
    const found = await slices.finish(reading, isWanted);
    if (found) this.shared.set(record.path, sharedLines(found));
    if (found)
      this.introduced.set(
        record.path,
        found.filter(({ kind }) => kind === 'introduced'),
      );
    const written = found && found.length > 0 ? plainLines(note.source.text ?? '') : [];
    return found && found.filter((one) => !this.isWritten(one, written));
  }

  private givenNames(): GivenNames {
    const { network, moved } = this;
    if (this.given === null) network.onMoved((key) => moved.add(key));
    this.given ??= new GivenNames(network);
    network.settle();
    this.given.renew(moved);
    moved.clear();
    return this.given;
  }

  /** A note with its text; null where it is gone, or cannot be read, which is told as a problem already. */
  private async noteOf(record: NoteRecord, rules: ReadRules): Promise<SuggestionNote | null> {
    const { path, day, person, meeting } = record;
    const { app, desk } = this.deps;
    if (isLeftOut(record)) return null;
    const file = app.vault.getFileByPath(path);
    const cache = file && app.metadataCache.getFileCache(file);
    if (!cache) return null;
    const text = await app.vault.cachedRead(file).catch(() => null);
    if (text === null) return null;
    const source = noteSourceOf(file, cache, text);
    const isDiary = !person && !meeting && diaryDay(path, rules) !== null;
    // What a film is about is nothing that happened.
    if (!person && !meeting && !isDiary && isAmongWorks(path)) return null;
    const plainNoteAt = (target: string): string | null => this.plainNoteAt(target, path);
    const plainNotesOf = (given: string): readonly string[] => this.plainNames.of(given);
    return { source, day, isDiary, vocabulary: rules.vocabulary, today: desk.today(), plainNoteAt, plainNotesOf };
  }

  /** The note that a link leads to, if it is read neither as somebody's nor as a record of a day, and lies among no things. */
  private plainNoteAt(target: string, from: string): string | null {
    const file = this.deps.app.metadataCache.getFirstLinkpathDest(target, from);
    const record = file && this.network.noteAt(file.path);
    return record && mayBecomeSomebodys(record) ? record.path : null;
  }

  /** What stands in the way of accepting it; null where nothing is known to. */
  hindrance(suggestion: Suggestion): Hindrance | null {
    const { kind, who, whom, source } = this.asNow(suggestion);
    const { path } = source;
    const { suggestions } = say;
    const never = (why: string): Hindrance => ({ why, ask: null });
    if (!this.deps.app.vault.getFileByPath(path)) return never(suggestions.noteIsGone(path));
    if (kind === 'my-need' && (this.network.me?.path ?? null) === null) return never(suggestions.needsOwnNote());
    if (who.ask) return { why: suggestions.whoIsThat(who.name), ask: 'who' };
    if (whom?.ask === true) return { why: suggestions.whoIsThat(whom.name), ask: 'whom' };
    if (kind === 'new-person' && who.key !== null) return never(suggestions.isKnownAlready(who.name));
    return null;
  }

  /** Whether somebody new has no note yet, though the sentence that names them has been written down. */
  isStillNew({ kind, who }: Suggestion): boolean {
    if (kind !== 'new-person') return false;
    if (who.note !== undefined) return this.network.personAt(who.note) === null;
    return this.network.findPeople(who.name).every(({ path }) => path === null);
  }

  /** What accepting would write, or what stands in its way. */
  async plan(suggestion: Suggestion, correction: Correction = {}): Promise<Acceptance | Hindrance> {
    const { app } = this.deps;
    const told = this.correct(suggestion, correction);
    const hindrance = this.hindrance(told);
    if (hindrance) return hindrance;
    const { path } = told.source;
    const file = app.vault.getFileByPath(path);
    if (file && told.kind === 'contact') return this.planContact(told);
    if (file && told.kind === 'new-person') return this.planPerson(told);
    if (file && this.namerWithoutNote(told)) return this.planNaming(told);
    const newPeople = await this.withNotes(newPeopleOf([told]));
    if ('why' in newPeople) return newPeople;
    const namedBy = this.noteOfNamer(told);
    if (namedBy) {
      const change = await this.changeNaming(told, namedBy);
      const writes = (await this.lineAfter(namedBy, change)) ?? told.sentence;
      return { file: namedBy, change, newPeople, writes, told };
    }
    const asRead = file && this.acceptedAs(told);
    if (!asRead) return nothingToWrite();
    // Other words than those of the sentence stand in a line of their own.
    const accepted = { ...asRead, isAlone: asRead.isAlone && correction.what === undefined };
    const change = await this.changeBy(path, [accepted]);
    const writes = (await this.lineAfter(file, change)) ?? accepted.writing.line;
    return { file, change, newPeople, writes, told };
  }

  /** Where the notes of new people are or will be, or what stands in the way of one that is there. */
  private async withNotes(people: readonly NewPerson[]): Promise<readonly PersonWithNote[] | Hindrance> {
    const found: PersonWithNote[] = [];
    try {
      for (const one of people) {
        const { path } = await this.deps.personPath(one.newPerson, one.note);
        found.push({ ...one, path });
      }
    } catch (error) {
      if (error instanceof Failure) return { why: error.message, ask: null };
      throw error;
    }
    return found;
  }

  /** The suggestion with what the user says otherwise. */
  correct(suggestion: Suggestion, { kind, what, who, whom }: Correction): Suggestion {
    const now = this.asNow(suggestion);
    return {
      ...now,
      kind: kind ?? now.kind,
      what: what ?? now.what,
      who: this.corrected(now.who, who),
      whom: now.whom && this.corrected(now.whom, whom),
    };
  }

  /** The same with the notes that people have got since it was read. */
  private asNow(suggestion: Suggestion): Suggestion {
    const { who, whom } = suggestion;
    return { ...suggestion, who: this.withNote(who), whom: whom && this.withNote(whom) };
  }

  private withNote(somebody: Suggested): Suggested {
    const { key, name, ask, note } = somebody;
    if (note !== undefined) {
      const person = this.network.personAt(note);
      return person ? { key: person.key, name: person.name, ask } : somebody;
    }
    if (ask || (key !== null && (this.network.person(key)?.path ?? null) !== null)) return somebody;
    const [one, ...others] = this.network.findPeople(name).filter(({ path }) => path !== null);
    return one && others.length === 0 ? { key: one.key, name, ask } : somebody;
  }

  /** What writing down all of these would do, one change for each note; or what stands in the way of one of them. */
  async planAll(told: readonly Suggestion[]): Promise<AllAccepted | Hindrance> {
    const { vault } = this.deps.app;
    const byPath = new Map<string, Accepted[]>();
    const changes: FileChange[] = [];
    const newPeople: NewPerson[] = [];
    for (const one of told) {
      const hindrance = this.hindrance(one);
      if (hindrance) return hindrance;
      if (one.kind === 'new-person') newPeople.push(this.newPerson(one));
      else if (one.kind === 'contact' || this.namerWithoutNote(one)) {
        const planned = await (one.kind === 'contact' ? this.planContact(one) : this.planNaming(one));
        if ('why' in planned) return planned;
        if ('newPerson' in planned) newPeople.push(planned);
        else changes.push({ file: planned.file, change: planned.change });
      } else {
        const namedBy = this.noteOfNamer(one);
        if (namedBy) {
          changes.push({ file: namedBy, change: await this.changeNaming(one, namedBy) });
          continue;
        }
        const accepted = this.acceptedAs(one);
        if (!accepted) return nothingToWrite();
        const { path } = one.source;
        byPath.set(path, [...(byPath.get(path) ?? []), accepted]);
      }
    }
    for (const [path, accepted] of byPath) {
      const file = vault.getFileByPath(path);
      if (file) changes.push({ file, change: await this.changeBy(path, accepted) });
    }
    return { changes, newPeople: oneForEachPerson(newPeople) };
  }

  /** Where it is written that they named somebody, if the note of the sentence is not about them alone: in their own note. */
  private noteOfNamer({ kind, who, source: { path } }: Suggestion): TFile | null {
    return kind !== 'named' || soleOfNote(this.network, path)?.key === who.key ? null : this.ownNote(who);
  }

  /** Whoever named somebody and has no note yet, where their own note would say it: they get one with it. */
  namerWithoutNote(suggestion: Suggestion): Suggested | null {
    const { kind, who, source } = this.asNow(suggestion);
    if (kind !== 'named' || who.ask || soleOfNote(this.network, source.path)?.key === who.key) return null;
    return this.ownNote(who) ? null : who;
  }

  private planNaming(told: Suggestion): Promise<Acceptance | Hindrance> {
    return this.planPerson(told, (path) => this.changeNaming(told, { path }));
  }

  private async changeNaming(told: Suggestion, { path }: Pick<TFile, 'path'>): Promise<NoteChange> {
    const whom = this.linkTo(told.whom, path);
    const words = writingOf(told, { who: '', whom, isClear: true, isLineClear: true });
    if (!words) return () => ({ edits: [] });
    const writing = this.network.isPrivate(told.source) ? inConfidence(words) : words;
    return provenLine(this.deps, path, { heading: this.heading, line: writing.line }, writing.intention);
  }

  private get heading(): string {
    return this.deps.desk.settings.captureHeading.trim() || say.shared.captureHeading;
  }

  private acceptedAs(told: Suggestion): Accepted | null {
    const words = this.writingOf(told);
    // A note that is private as a whole stays so.
    const isPrivate = this.network.isPrivate(told.source) && !this.network.isPrivate({ ...told.source, line: null });
    const writing = words && isPrivate ? inConfidence(words) : words;
    const isAlone = this.shared.get(told.source.path)?.has(told.source.line ?? 0) !== true;
    return writing && { suggestion: told, writing, isAlone };
  }

  private async changeBy(path: string, accepted: readonly Accepted[]): Promise<NoteChange> {
    return acceptIn(accepted, this.heading, await proverOf(this.deps, path));
  }

  private writingOf(told: Suggestion): Writing | null {
    const { path } = told.source;
    const isClear = this.isClear(told, told.sentence);
    const isLineClear = this.isClear(told, told.what ?? told.sentence);
    return writingOf(told, {
      who: this.linkTo(told.who, path),
      whom: this.linkTo(told.whom, path),
      isClear,
      isLineClear,
    });
  }

  /** Whether its line stands in the note already, ticked perhaps: what was accepted once is not suggested again. */
  private isWritten(suggestion: Suggestion, written: readonly string[]): boolean {
    if (suggestion.who.ask || suggestion.whom?.ask === true) return false;
    const writing = this.writingOf(suggestion);
    if (!writing) return false;
    const line = plainLine(writing.line);
    return written.some((one) => one.startsWith(line));
  }

  /** Whoever has no note gets one by it. */
  private async planContact(told: Suggestion): Promise<Acceptance | Hindrance> {
    const { who, day, sentence } = told;
    if (day === null) return nothingToWrite();
    const said = withoutItsDay(sentence, day);
    const words = this.network.isPrivate(told.source) ? `${said} #private` : said;
    const own = this.ownNote(who);
    if (!own) {
      const changeIn = (path: string): Promise<NoteChange> => addContact(this.deps, path, day, words);
      return this.planPerson(told, changeIn);
    }
    const change = await addContact(this.deps, own.path, day, words);
    return { file: own, change, newPeople: [], writes: (await this.lineAfter(own, change)) ?? sentence, told };
  }

  /** The line that a change leaves in a note, below its heading perhaps; null where it would be refused. */
  private async lineAfter(file: TFile, change: NoteChange): Promise<string | null> {
    const text = await this.deps.app.vault.cachedRead(file).catch(() => null);
    const edited = text === null ? null : change(text);
    if (text === null || !edited || 'refusal' in edited) return null;
    const lines = changedLines(text, applyEdits(text, edited.edits)).after.split('\n');
    return (
      lines
        .filter((line) => line.trim() !== '')
        .at(-1)
        ?.trimEnd() ?? null
    );
  }

  private ownNote({ key }: Suggested): TFile | null {
    return key === null ? null : this.deps.app.vault.getFileByPath(key);
  }

  /** A note for somebody new, or what stands in the way of the one that is there. */
  private async planPerson(told: Suggestion, changeIn: NewPerson['changeIn'] = null): Promise<Acceptance | Hindrance> {
    try {
      const { path, isThere } = await this.deps.personPath(told.who.name, told.who.note);
      const writes = isThere ? say.suggestions.readAsPerson(path) : say.suggestions.newNote(path);
      return { ...this.newPerson(told), changeIn, writes, told };
    } catch (error) {
      if (error instanceof Failure) return { why: error.message, ask: null };
      throw error;
    }
  }

  private newPerson(told: Suggestion): NewPerson {
    return {
      newPerson: told.who.name,
      note: told.who.note ?? null,
      introducer: this.introducerOf(told),
      changeIn: null,
    };
  }

  /** Who introduced somebody new to me, as the notes say, or as their note seems to say. */
  private introducerOf({ who: { name }, source }: Suggestion): PersonKey | null {
    const { network } = this;
    const [known] = network.findPeople(name);
    // A property cannot say that it was told in confidence.
    const stated = known ? network.openIntroductionsOf(known.key) : [];
    const made = stated.find(
      ({ by, state, people }) => state === 'made' && by !== known?.key && people.includes(network.meKey),
    );
    if (made) return made.by;
    const isIt = (one: Suggestion): boolean =>
      foldName(one.whom?.name ?? '') === foldName(name) &&
      !network.isPrivate(one.source) &&
      !this.deps.store.dismissed.has(one.id);
    return this.introduced.get(source.path)?.find(isIt)?.who.key ?? null;
  }

  private linkTo(somebody: Suggested | null, path: string): string {
    if (!somebody) return '';
    const person = somebody.key === null ? null : this.network.person(somebody.key);
    const { name, note = null } = somebody;
    return this.deps.desk.linkTo(person ?? { name, path: note }, path);
  }

  /** Whether a line with these words says by itself whom it is about: the first person linked in it, else the one of the note. */
  private isClear({ who, source }: Suggestion, words: string): boolean {
    const [first] = splitLinks(words).flatMap(({ target }) => target ?? []);
    if (first === undefined) return who.key !== null && soleOfNote(this.network, source.path)?.key === who.key;
    return this.network.find({ kind: 'link', target: first, display: null }, source.path) === who.key;
  }

  private corrected(somebody: Suggested, as: PersonKey | NewName | undefined): Suggested {
    if (as === undefined) return somebody;
    if (typeof as === 'object') return { key: null, name: as.newName, ask: false, isNew: true };
    return { key: as, name: this.network.person(as)?.name ?? as, ask: false };
  }

  dismiss(ids: readonly string[]): Promise<void> {
    return this.deps.store.dismiss(ids);
  }

  restore(ids: readonly string[]): Promise<void> {
    return this.deps.store.restore(ids);
  }
}

function nothingToWrite(): Hindrance {
  return { why: say.suggestions.nothingToWrite, ask: null };
}

function sharedLines(found: readonly Suggestion[]): ReadonlySet<number> {
  const lines = found.flatMap(({ kind, source }) => (kind === 'new-person' ? [] : (source.line ?? [])));
  return new Set(lines.filter((line, index) => lines.indexOf(line) !== index));
}

/**
 * The notes with the latest days first, those without a day last, by path; each note in its own order. Whoever is new is so once, however
 * many notes name them, and by the whole name where one of the notes has it.
 */
export function inReviewOrder(found: readonly Suggestion[]): readonly Suggestion[] {
  const latest = new Map<string, number>();
  for (const { source, day } of found)
    latest.set(source.path, Math.max(latest.get(source.path) ?? -Infinity, day ?? -Infinity));
  const dayOf = ({ source }: Suggestion): number => latest.get(source.path) ?? -Infinity;
  const seen = new Set<string>();
  return withWholeNames(found)
    .sort((a, b) => (dayOf(a) === dayOf(b) ? compareText(a.source.path, b.source.path) : dayOf(b) - dayOf(a)))
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * `Sofia` in one note and `Sofia Reyes` in another may be the same: while the whole name waits for an answer, nobody is made a note of the
 * given name alone, and it is asked who that is.
 */
function withWholeNames(found: readonly Suggestion[]): Suggestion[] {
  const given = new Set<string>();
  for (const { kind, who } of found)
    if (kind === 'new-person' && who.name.includes(' ')) given.add(foldName(who.name.split(' ')[0] ?? ''));
  const mayBeLonger = ({ isNew, key, note, name }: Suggested): boolean =>
    (isNew === true || key === null) && note === undefined && given.has(foldName(name));
  const asked = (somebody: Suggested): Suggested =>
    mayBeLonger(somebody) ? { key: null, name: somebody.name, ask: true } : somebody;
  return found.flatMap((one) => {
    if (one.kind === 'new-person') return mayBeLonger(one.who) ? [] : [one];
    return [{ ...one, who: asked(one.who), whom: one.whom && asked(one.whom) }];
  });
}

/** Whether what is written is another thing than was read, so that reading would not find it again. */
export function saysOtherwise({ kind, what }: Correction): boolean {
  return kind !== undefined || what !== undefined;
}

/** Those in suggestions who get a note when these are written down, each once. */
export function newPeopleOf(told: readonly Suggestion[]): readonly NewPerson[] {
  const people = told.flatMap(({ kind, who, whom }) => (kind === 'new-person' ? [] : [who, ...(whom ? [whom] : [])]));
  const found = people.flatMap(({ name, note = null, isNew }) =>
    isNew ? [{ newPerson: name, note, introducer: null, changeIn: null }] : [],
  );
  return [...new Map(found.map((one) => [noteKeyOf(one), one])).values()];
}

/** The same for whoever will have the same note. */
function noteKeyOf({ note, newPerson }: NewPerson): string {
  return note ?? foldName(newPerson);
}

/** Each person once, with all that is then written in their note. */
function oneForEachPerson(people: readonly NewPerson[]): readonly NewPerson[] {
  const byNote = new Map<string, NewPerson[]>();
  for (const one of people) {
    const key = noteKeyOf(one);
    byNote.set(key, [...(byNote.get(key) ?? []), one]);
  }
  return [...byNote.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const introducer = same.find((one) => one.introducer !== null)?.introducer ?? null;
    const own = same.flatMap(({ changeIn }) => changeIn ?? []);
    const changeIn = async (path: string): Promise<NoteChange> =>
      inSequence(await Promise.all(own.map((change) => change(path))));
    return [{ ...first, introducer, changeIn: own.length > 0 ? changeIn : null }];
  });
}

const bullet = /^\s*[-*+]\s+/;

/** The list items of a note, without what changes when they are ticked. */
function plainLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (bullet.test(line) ? plainLine(line) : []));
}

function plainLine(line: string): string {
  return line
    .replace(bullet, '')
    .replace(/^\[.\]\s+/, '')
    .trim();
}
