import { Component, TFile, type App, type CachedMetadata, type TAbstractFile } from 'obsidian';
import type { Problem } from '../model/problem';
import type { Classification } from '../notes/classify';
import { NobodysNotes, recordOfNobodysNote } from '../notes/nobodys-note';
import { classifyNote, needsText, readNote, readNoteInSteps } from '../notes/read-note';
import type { NoteRecord } from '../notes/note-record';
import type { NoteSource } from '../notes/note-source';
import type { ReadRules } from '../notes/read-rules';
import { type DeskIndex, peopleAtOnce } from './desk-index';
import { deviceTime, IdleSlices } from './schedules';
import { noteSourceOf, noteWithText } from './vault-conventions';
import { messageOf } from './failure';
import { say } from '../i18n/words';

const stepsAtOnce = 8;
/** So many texts are asked for before they are needed: while one is waited for, others are read. */
const textsAhead = 16;
/** Milliseconds that rows are held back for notes that Obsidian has not indexed or cannot read yet; they come in later all the same. */
const longestAwaited = 5_000;

type TextRead = { readonly text: string } | { readonly problem: Problem };

/** A text that was asked for; it never fails, but says what went wrong. */
class TextToCome {
  isThere = false;

  constructor(readonly read: Promise<TextRead>) {
    void read.then(() => (this.isThere = true));
  }
}

/** Resolves with what is waited for, at the latest after so many milliseconds. */
async function within(milliseconds: number, wait: Promise<unknown>): Promise<void> {
  let timer: number | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = window.setTimeout(resolve, milliseconds);
  });
  await Promise.race([wait, limit]);
  window.clearTimeout(timer);
}

/** Which notes were renamed and are known under their old path until they have been read under the new one. */
class Renamings {
  private readonly oldPaths = new Map<string, string>();
  private readonly newPaths = new Map<string, string>();

  /** Renamed again before it was read, a note is still known under its first path. */
  begin(before: string, now: string): void {
    const known = this.end(before) ?? before;
    if (known === now) return;
    this.oldPaths.set(now, known);
    this.newPaths.set(known, now);
  }

  /** The path that a note was known under until now; null where it was not renamed. */
  end(now: string): string | null {
    const before = this.oldPaths.get(now) ?? null;
    this.oldPaths.delete(now);
    if (before !== null) this.newPaths.delete(before);
    return before;
  }

  /** Where the note is that is still known under this path. */
  newPathOf(before: string): string | null {
    return this.newPaths.get(before) ?? null;
  }
}

/** A note that is being read: what the cache knew of it then, and its text where that is needed. */
interface BegunReading {
  readonly path: string;
  /** Only the last reading begun of a path counts. */
  readonly turn: number;
  readonly rules: ReadRules;
  readonly source: NoteSource;
  readonly glance: Classification;
  readonly text: TextToCome | null;
}

/**
 * Keeps the network in step with the vault: the first reading, newest notes first, and then every change. A note that changes while
 * its text is being read is read again, and only the last reading counts.
 */
export class VaultWatcher extends Component {
  /** Number of the last reading begun for a path; a reading that is not the last any more is thrown away. */
  private readonly turns = new Map<string, number>();
  private turn = 0;
  private round = 0;
  private stopped = false;
  /** Notes that Obsidian itself has not indexed yet. */
  private readonly awaited = new Set<string>();
  /** How many notes are being read: Obsidian has told of them, the network does not know them yet. */
  private beingRead = 0;
  /** How many of them wait for their text. */
  private waitingForText = 0;
  /** Whether rows wait for those, too. */
  private isPatient = true;
  /** Where the links of a note led when it was first read, or when Obsidian last told. */
  private readonly linksOf = new Map<string, ReadonlySet<string>>();
  /** Notes that were renamed and are still read under their new path: until then they stand under the old one. */
  private readonly renamings = new Renamings();
  private allBegun = false;
  /** Null until they are known; what changes before that is read with everything else. */
  private rules: ReadRules | null = null;
  private nobodys: NobodysNotes | null = null;

  constructor(
    private readonly app: App,
    private readonly desk: DeskIndex,
    private readonly readRules: () => Promise<ReadRules>,
  ) {
    super();
  }

  /** Begins to listen and to read. Only once the layout is ready: before that, `create` tells of every file there is. */
  start(): void {
    if (this.stopped) return;
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.take(file, cache, text)));
    this.registerEvent(metadataCache.on('deleted', (file) => this.forget(file.path)));
    this.registerEvent(metadataCache.on('resolve', (file) => this.linksMoved(file)));
    this.registerEvent(metadataCache.on('resolved', () => this.cacheComplete()));
    this.registerEvent(vault.on('create', (file) => void this.readIfNote(file)));
    this.registerEvent(vault.on('delete', (file) => this.forget(file.path)));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.renamed(file, oldPath)));
    void this.readAll();
  }

  override onunload(): void {
    this.stopped = true;
    this.round++;
    // What is being read now is nobody's any more.
    this.turns.clear();
  }

  /** Reads every note: at first, and again when settings changed that reading depends on. */
  async readAll(): Promise<void> {
    const round = ++this.round;
    const rules = await this.readRules();
    if (round !== this.round) return;
    this.rules = rules;
    this.nobodys = new NobodysNotes(rules);
    const files = this.app.vault.getMarkdownFiles().sort((a, b) => b.stat.mtime - a.stat.mtime);
    const slices = new IdleSlices();
    if (!(await this.readFiles(files, slices, () => round === this.round))) return;
    while (this.desk.network.settle(stepsAtOnce) > 0) {
      if (slices.used()) await slices.rest();
      if (round !== this.round) return;
    }
    while (this.desk.prepareFollowUps(peopleAtOnce) > 0) {
      if (slices.used()) await slices.rest();
      if (round !== this.round) return;
    }
    slices.end();
    this.desk.tellReading({ at: deviceTime(), worked: slices.worked, longestSlice: slices.longestSlice });
    this.allBegun = true;
    this.finishIfComplete();
    if (!this.desk.indexing) return;
    const timer = window.setTimeout(() => {
      this.awaited.clear();
      this.isPatient = false;
      this.finishIfComplete();
    }, longestAwaited);
    this.register(() => window.clearTimeout(timer));
  }

  /** Reads the texts of some notes ahead of the note that is being read. False where that is not wanted any more. */
  private async readFiles(files: readonly TFile[], slices: IdleSlices, isWanted: () => boolean): Promise<boolean> {
    const ahead: BegunReading[] = [];
    let next = 0;
    while (next < files.length || ahead.length > 0) {
      const file = ahead.length < textsAhead ? files[next] : undefined;
      if (file) {
        next++;
        const begun = this.beginIfNote(file);
        if (begun) ahead.push(begun);
      } else {
        const first = ahead.shift();
        if (first) await this.completeIfThere(first, slices);
      }
      if (slices.used()) {
        this.desk.tellProgress(next - ahead.length, files.length);
        await slices.rest();
      }
      if (isWanted()) continue;
      this.beingRead -= ahead.length;
      this.finishIfComplete();
      return false;
    }
    return true;
  }

  private async readIfNote(file: TAbstractFile): Promise<void> {
    const begun = this.beginIfNote(file);
    if (begun) await this.complete(begun);
  }

  private beginIfNote(file: TAbstractFile): BegunReading | null {
    if (!(file instanceof TFile) || file.extension.toLowerCase() !== 'md') return null;
    if (this.app.vault.getFileByPath(file.path) !== file) return null;
    const cache = this.app.metadataCache.getFileCache(file);
    if (cache) return this.begin(file, cache, null);
    if (file.stat.size === 0) return this.begin(file, {}, '');
    this.awaited.add(file.path);
    return null;
  }

  private async take(file: TFile, cache: CachedMetadata, text: string): Promise<void> {
    const begun = this.begin(file, cache, text);
    if (begun) await this.complete(begun);
  }

  /** Begins to read a note from what the cache knows of it; `text` where it is at hand. */
  private begin(file: TFile, cache: CachedMetadata, text: string | null): BegunReading | null {
    const { path } = file;
    const { rules } = this;
    // Another note takes the path of one that is still being read under its new one.
    const moved = this.renamings.newPathOf(path);
    if (moved !== null) this.endRenaming(moved);
    if (rules && this.nobodys?.has(path, file.stat.size, cache)) {
      // What was begun of it before is thrown away; where its links lead is of no account.
      this.turns.delete(path);
      this.linksOf.delete(path);
      this.put(recordOfNobodysNote(path));
      this.finishIfComplete();
      return null;
    }
    const turn = ++this.turn;
    this.turns.set(path, turn);
    if (!rules) return null;
    this.noteLinks(path);
    this.beingRead++;
    const source = noteSourceOf(file, cache, text);
    const glance = classifyNote(source, rules);
    const isToRead = text === null && needsText(source, rules, glance);
    return {
      path,
      turn,
      rules,
      source,
      glance,
      text: isToRead ? new TextToCome(this.readText(file)) : null,
    };
  }

  /** A file that takes long, because it is still in some cloud, must not keep the others from being read. */
  private async completeIfThere(begun: BegunReading, slices: IdleSlices): Promise<void> {
    const { text } = begun;
    if (text && !text.isThere) await slices.without(within(longestAwaited, text.read));
    if (!text || text.isThere) await this.complete(begun, slices);
    else void this.complete(begun);
  }

  private async complete(begun: BegunReading, slices = new IdleSlices()): Promise<void> {
    try {
      await this.finishReading(begun, slices);
    } finally {
      this.beingRead--;
      this.finishIfComplete();
    }
  }

  private async finishReading(begun: BegunReading, slices: IdleSlices): Promise<void> {
    const { path, turn, rules, glance, text } = begun;
    let { source } = begun;
    let problem: Problem | null = null;
    if (text) {
      this.waitingForText++;
      const read = await text.read;
      this.waitingForText--;
      if (this.turns.get(path) !== turn) return;
      if ('problem' in read) problem = read.problem;
      else source = noteWithText(source, read.text);
    }
    const record = await this.readOrQuarantine(source, rules, glance, slices);
    if (this.turns.get(path) !== turn) return;
    this.put(problem ? { ...record, problems: [...record.problems, problem] } : record);
  }

  private put(record: NoteRecord): void {
    this.endRenaming(record.path);
    this.desk.network.put(record);
    this.awaited.delete(record.path);
    this.desk.changed();
  }

  /** Long notes are read in slices; one that our reading stumbles over must not keep the rest of the vault from being read. */
  private async readOrQuarantine(
    source: NoteSource,
    rules: ReadRules,
    glance: Classification,
    slices: IdleSlices,
  ): Promise<NoteRecord> {
    try {
      const steps = readNoteInSteps(source, rules, undefined, glance);
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        if (slices.used()) await slices.rest();
      }
    } catch (error) {
      return quarantined(source, rules, error);
    }
  }

  /** Where the text cannot be read, the rest of what is known of the note still counts. */
  private async readText(file: TFile): Promise<TextRead> {
    try {
      return { text: await this.app.vault.cachedRead(file) };
    } catch (error) {
      const what = say.vault.textUnreadable(messageOf(error));
      const remedy = say.vault.openNoteOnce;
      return { problem: { path: file.path, line: null, what, remedy } };
    }
  }

  /** Obsidian tells of links only when they are resolved anew: of a note indexed before the watching began, that is its first change. */
  private noteLinks(path: string): void {
    const links = this.app.metadataCache.resolvedLinks[path];
    if (links && !this.linksOf.has(path)) this.linksOf.set(path, new Set(Object.keys(links)));
  }

  /** The links of a note lead elsewhere, perhaps without a change to any note: the network follows those that moved. */
  private linksMoved(file: TFile): void {
    const before = this.linksOf.get(file.path);
    if (!before && !this.turns.has(file.path)) return;
    const now = new Set(Object.keys(this.app.metadataCache.resolvedLinks[file.path] ?? {}));
    this.linksOf.set(file.path, now);
    if (!before) return;
    const moved = [...before].filter((path) => !now.has(path)).concat([...now].filter((path) => !before.has(path)));
    if (moved.length === 0) return;
    this.desk.network.linksChanged(moved);
    this.desk.changed();
  }

  private forget(path: string): void {
    this.forgetReading(path);
    this.desk.network.remove(this.renamings.end(path) ?? path);
    this.desk.changed();
    this.finishIfComplete();
  }

  private forgetReading(path: string): void {
    this.turns.delete(path);
    this.linksOf.delete(path);
    this.awaited.delete(path);
  }

  /**
   * A folder that moves tells so for each note in it. Whoever looks at somebody goes on to look at them: nobody is gone while the note
   * is read under its new path.
   */
  private renamed(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    this.forgetReading(oldPath);
    this.renamings.begin(oldPath, file.path);
    const begun = this.beginIfNote(file);
    if (begun) void this.complete(begun);
    else {
      // No note any more, or one that Obsidian has still to index, which may take long.
      this.endRenaming(file.path);
      this.desk.changed();
    }
    this.finishIfComplete();
  }

  private endRenaming(path: string): void {
    const before = this.renamings.end(path);
    if (before === null) return;
    this.desk.network.remove(before);
    this.desk.tellRenamed(before, path);
  }

  /** Obsidian has indexed all there is: what it knows nothing of now, it has nothing to say about. */
  private cacheComplete(): void {
    if (!this.allBegun) return;
    this.awaited.clear();
    this.finishIfComplete();
  }

  private finishIfComplete(): void {
    if (this.stopped) return;
    const left = this.isPatient ? this.beingRead : this.beingRead - this.waitingForText;
    if (this.allBegun && this.awaited.size === 0 && left === 0) this.desk.setIndexing(false);
  }
}

const nothingRead = {
  frontmatter: null,
  malformed: null,
  tags: [],
  links: [],
  headings: [],
  sections: [],
  listItems: [],
  text: null,
};

/** What is left of a note that could not be read: that it is there, and what happened. */
function quarantined(source: NoteSource, rules: ReadRules, error: unknown): NoteRecord {
  const { path } = source;
  const what = say.vault.stumbled(messageOf(error));
  const remedy = say.vault.pleaseReport;
  return { ...readNote({ ...source, ...nothingRead }, rules), problems: [{ path, line: null, what, remedy }] };
}
