import type { Ask } from '../model/ask';
import type { Favour } from '../model/favour';
import type { Introduction } from '../model/introduction';
import type { Contact, Exchange, Meeting, Mentioned } from '../model/meeting';
import type { Acquaintance, Person, PersonKey } from '../model/person';
import type { Problem } from '../model/problem';
import type { PromiseMade, ThanksOwed } from '../model/promise';
import type { Source } from '../model/source';
import { compareText, foldName, nameOfPath } from '../notes/fold';
import type { Mention } from '../notes/mention';
import type { NoteRecord } from '../notes/note-record';
import type { ResolveLink } from '../notes/note-source';
import { isOfNobody } from '../notes/nobodys-note';
import { isPrivateLine } from '../notes/private-lines';
import type { Steps } from '../model/steps';
import { contribute } from './contribute';
import { Dependencies } from './dependencies';
import { ContributionIndex } from './contribution-index';
import { NameIndex } from './name-index';
import { NetworkProblems } from './network-problems';
import type { NetworkView } from './network-view';
import { PersonIndex, type PersonParts } from './person-index';
import { ghostKey, meKey, resolveMention, type KnownPeople } from './resolve-mention';
import { WeakPeople } from './weak-people';

/**
 * The network of people, kept in step with the notes one note at a time. What a note says is understood in `settle`: among the people
 * known by then, and again when those it names come, go or change their names. So the order in which notes arrive does not matter, and
 * after any changes the network equals one built from the notes as they are.
 */
export class Network implements NetworkView {
  readonly meKey = meKey;
  private changes = 0;
  /** The revision of which everything is in order. */
  private ordered = 0;
  private readonly records = new Map<string, NoteRecord>();
  private readonly names = new NameIndex();
  private readonly weak = new WeakPeople();
  private readonly dependencies = new Dependencies();
  private readonly waiting = new Set<string>();
  private work: Steps<void> | null = null;
  private readonly contributions = new ContributionIndex(
    (key) => this.personIndex.touch(key),
    (key) => this.tellMoved(key),
    (key) => this.understandAnew(key.slice(ghostKey('').length)),
  );
  private readonly personIndex: PersonIndex = new PersonIndex(
    (key) => this.partsOf(key),
    meKey,
    (key) => this.tellMoved(key),
  );
  private readonly followers = new Set<(key: PersonKey) => void>();
  private readonly known: KnownPeople;
  private readonly troubles = new NetworkProblems(this.contributions, this.names, (key) => this.personIndex.get(key));

  constructor({ resolveLink }: { readonly resolveLink: ResolveLink }) {
    this.known = {
      keyAt: (path) => this.names.keyAt(path),
      pathsNamed: (folded) => this.names.pathsNamed(folded),
      isGhost: (key) => this.contributions.isGhost(key),
      isMalformed: (path) => this.records.get(path)?.malformed === true,
      follow: (target, from) => {
        const path = resolveLink(target, from);
        return path === null || this.records.has(path) || !/\.md$/i.test(path) ? path : null;
      },
    };
  }

  get revision(): number {
    return this.changes;
  }

  /** What every note says, in the order in which they came. */
  notes(): Iterable<NoteRecord> {
    return this.records.values();
  }

  /** What one note says; null where there is none. */
  noteAt(path: string): NoteRecord | null {
    return this.records.get(path) ?? null;
  }

  /** Whether what stands there was told in confidence. */
  isPrivate({ path, line }: Source): boolean {
    const record = this.noteAt(path);
    return record !== null && isPrivateLine(record.privateLines, line);
  }

  /** Takes in a note, or what a note says now in the place of what it said. */
  put(record: NoteRecord): void {
    this.changes++;
    if (isOfNobody(record) && this.takeNobodys(record)) return;
    this.take(record);
  }

  /** Nothing of such a note needs to be understood, unless it said something before. */
  private takeNobodys(record: NoteRecord): boolean {
    const { path } = record;
    const old = this.records.get(path);
    if (old && !isOfNobody(old)) return false;
    this.records.set(path, record);
    // A new note, of whatever kind, draws links to itself.
    if (!old) this.understandAnew(foldName(nameOfPath(path)));
    return true;
  }

  /** Forgets a note. Nothing happens where there is none. */
  remove(path: string): void {
    if (!this.records.has(path)) return;
    this.changes++;
    this.forget(path);
  }

  /** The links that lead to these names or paths may lead elsewhere now. Notes put, removed and renamed need not be told. */
  linksChanged(namesOrPaths: Iterable<string>): void {
    this.changes++;
    for (const name of namesOrPaths) this.understandAnew(foldName(nameOfPath(name)));
  }

  /**
   * Tells of everybody about whom something may have changed, at the latest when the network is asked next; returns the way to stop it.
   * Of those they are introduced with nothing is told.
   */
  onMoved(follower: (key: PersonKey) => void): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }

  /**
   * Understands the notes that wait for it and then puts people, lists and introductions in order, in at most so many steps (long notes
   * take several); returns how many notes are left, and 1 for the order. To be called after every batch of changes, in portions after a
   * large one. A question that comes before that settles the rest, so that its answer is whole.
   */
  settle(most = Infinity): number {
    for (let left = most; left > 0; left--) {
      this.work ??= this.nextWork();
      if (this.work === null) return 0;
      if (this.work.next().done === true) this.work = null;
    }
    const left = this.waiting.size + (this.work === null ? 0 : 1);
    return left === 0 && this.ordered !== this.changes ? 1 : left;
  }

  private get settled(): ContributionIndex {
    this.settle();
    return this.contributions;
  }

  private nextWork(): Steps<void> | null {
    const path = this.waiting.values().next().value;
    if (path === undefined) return this.ordered === this.changes ? null : this.putInOrder();
    this.waiting.delete(path);
    return this.understand(path);
  }

  /** Should the note or those it names change meanwhile, it waits again, and what is begun here is undone then. */
  private *understand(path: string): Steps<void> {
    const record = this.records.get(path) ?? null;
    yield* this.dependencies.replace(path, record);
    yield* this.contributions.replace(path, record ? yield* contribute(record, this.known) : null);
  }

  /** Notes that change meanwhile are put in order in the next turn. */
  private *putInOrder(): Steps<void> {
    const { changes } = this;
    yield* this.personIndex.renew();
    yield* this.contributions.settle();
    this.ordered = changes;
  }

  get me(): Person | null {
    return this.person(meKey);
  }

  people(): readonly Person[] {
    this.settle();
    return this.personIndex.all();
  }

  person(key: PersonKey): Person | null {
    this.settle();
    return this.personIndex.get(key);
  }

  personAt(path: string): Person | null {
    const key = this.names.keyAt(path);
    return key === null ? null : this.person(key);
  }

  findPeople(name: string): readonly Person[] {
    const keys = this.names.pathsNamed(foldName(name)).flatMap((path) => this.names.keyAt(path) ?? []);
    const found = [...keys, ghostKey(name)].flatMap((key) => this.person(key) ?? []);
    return found.sort((a, b) => compareText(foldName(a.name), foldName(b.name)) || compareText(a.key, b.key));
  }

  /** Who is meant by a mention in a note: a key; a name where nobody is known by it; null where it is no person or may be several. */
  find(mention: Mention, from: string): PersonKey | { readonly name: string } | null {
    this.settle();
    const resolved = resolveMention(mention, from, this.known);
    if (resolved.kind === 'person') return resolved.key;
    if (resolved.kind !== 'ghost' && resolved.kind !== 'note') return null;
    if (this.known.isGhost(resolved.key)) return resolved.key;
    return resolved.kind === 'ghost' ? { name: resolved.name } : null;
  }

  meetings(): readonly Meeting[] {
    return this.settled.meetings();
  }

  meetingAt(path: string): Meeting | null {
    return this.settled.meetingAt(path);
  }

  meetingsOf(key: PersonKey): readonly Meeting[] {
    return this.settled.historyOf(key).meetings;
  }

  contactsOf(key: PersonKey): readonly Contact[] {
    return this.settled.historyOf(key).contacts;
  }

  exchangesOf(key: PersonKey): readonly Exchange[] {
    return this.settled.historyOf(key).exchanges;
  }

  mentionsOf(key: PersonKey): readonly Mentioned[] {
    return this.settled.historyOf(key).mentions;
  }

  thanksOf(key: PersonKey): readonly Contact[] {
    return this.settled.historyOf(key).thanks;
  }

  introductions(): readonly Introduction[] {
    return this.settled.introductions.all();
  }

  introductionsOf(key: PersonKey): readonly Introduction[] {
    return this.settled.introductions.of(key);
  }

  openIntroductionsOf(key: PersonKey): readonly Introduction[] {
    return this.settled.introductions.openOf(key, (source) => this.isPrivate(source));
  }

  declined(): readonly Introduction[] {
    return this.settled.introductions.declined();
  }

  declinedOf(key: PersonKey): readonly Introduction[] {
    return this.settled.introductions.declinedOf(key);
  }

  favours(): readonly Favour[] {
    return this.settled.favours();
  }

  favoursOf(key: PersonKey): readonly Favour[] {
    return this.settled.historyOf(key).favours;
  }

  promisesOf(key: PersonKey): readonly PromiseMade[] {
    return this.settled.historyOf(key).promises;
  }

  awaitedFrom(key: PersonKey): readonly PromiseMade[] {
    return this.settled.historyOf(key).awaited;
  }

  asksOf(key: PersonKey): readonly Ask[] {
    return this.settled.historyOf(key).asks;
  }

  acquaintedWith(key: PersonKey): readonly Acquaintance[] {
    return this.settled.historyOf(key).acquainted;
  }

  thanksOwedTo(key: PersonKey): readonly ThanksOwed[] {
    return this.settled.historyOf(key).thanksOwed;
  }

  problems(): readonly Problem[] {
    this.settle();
    return this.troubles.at(this.changes);
  }

  private tellMoved(key: PersonKey): void {
    for (const follower of this.followers) follower(key);
  }

  private take(read: NoteRecord): void {
    const moved = this.weak.put(read.path, read);
    this.enter(this.weak.settled(read));
    this.enterAnew(moved);
  }

  /** Notes that are of people, or not, because somebody with a name came or went. */
  private enterAnew(paths: Iterable<string>): void {
    for (const path of paths) {
      const read = this.weak.at(path);
      if (read && this.records.has(path)) this.enter(this.weak.settled(read));
    }
  }

  private enter(record: NoteRecord): void {
    const old = this.records.get(record.path);
    this.records.set(record.path, record);
    this.waiting.add(record.path);
    // A new note, of whatever kind, draws links to itself; lines that link it are unclear while its properties are malformed.
    if (old?.malformed !== record.malformed) this.understandAnew(foldName(nameOfPath(record.path)));
    this.enterPerson(record.path, record);
  }

  private forget(path: string): void {
    const old = this.records.get(path);
    if (!old) return;
    this.records.delete(path);
    this.waiting.add(path);
    this.understandAnew(foldName(nameOfPath(path)));
    this.enterPerson(path, null);
    this.enterAnew(this.weak.put(path, null));
  }

  private enterPerson(path: string, record: NoteRecord | null): void {
    const before = this.names.keyAt(path);
    const { names, paths } = this.names.put(path, record?.person ?? null);
    for (const name of names) this.understandAnew(name);
    for (const moved of paths) {
      if (this.records.has(moved)) this.waiting.add(moved);
      this.personIndex.touch(moved);
    }
    if (paths.size > 0) this.personIndex.touch(meKey);
    for (const key of [before, this.names.keyAt(path)]) if (key !== null) this.personIndex.touch(key);
  }

  private understandAnew(folded: string): void {
    for (const path of this.dependencies.notesOn(folded)) this.waiting.add(path);
  }

  private partsOf(key: PersonKey): PersonParts | null {
    const path = this.names.pathOf(key);
    const record = path === null ? null : this.records.get(path);
    const note = record?.person ? { path: record.path, record: record.person } : null;
    if (!note && !this.contributions.isGhost(key)) return null;
    return { note, ...this.contributions.statementsOf(key), spellings: this.contributions.spellingsOf(key) };
  }
}
