import type { Ask } from '../model/ask';
import type { Favour } from '../model/favour';
import type { Introduction } from '../model/introduction';
import type { Contact, Exchange, Meeting, Mentioned } from '../model/meeting';
import type { Acquaintance, Person, PersonKey } from '../model/person';
import type { Problem } from '../model/problem';
import type { PromiseMade, ThanksOwed } from '../model/promise';
import type { Source } from '../model/source';

/**
 * What queries, graph and interview may ask of the network; the network itself implements it. Every list comes in an order that
 * depends on the notes alone, never on the order in which they were read.
 */
export interface NetworkView {
  /** Grows by one with every change; equal revisions mean equal answers. */
  readonly revision: number;
  /** The owner's note, or null where no note says so. Key of me in introductions: `meKey`. */
  readonly me: Person | null;
  /** Key that stands for me, with or without a note. */
  readonly meKey: PersonKey;
  /** Everybody, ghosts too, without me; by name, then key. */
  people(): readonly Person[];
  person(key: PersonKey): Person | null;
  personAt(path: string): Person | null;
  /** Exact matches of a name, alias or email (case, accents, a leading `@` ignored); several where it is ambiguous. */
  findPeople(name: string): readonly Person[];
  /** By day, newest first, undated last; then path. */
  meetings(): readonly Meeting[];
  meetingAt(path: string): Meeting | null;
  meetingsOf(key: PersonKey): readonly Meeting[];
  /** Days of contact, newest first, those after `today` left out by the caller (scheduled meetings are in `meetingsOf`). */
  contactsOf(key: PersonKey): readonly Contact[];
  /** What notes say of letters to them, their answers and talks with them, newest first. A letter alone is no contact. */
  exchangesOf(key: PersonKey): readonly Exchange[];
  /** Notes of a day that name them and prove no contact, newest first; at most one a note. */
  mentionsOf(key: PersonKey): readonly Mentioned[];
  /** Without those that were declined. */
  introductions(): readonly Introduction[];
  /** Introductions in which the person is `by` or among `people`, without those that were declined. */
  introductionsOf(key: PersonKey): readonly Introduction[];
  /** The same as they stand without what was told in confidence: for letters, and for what leads to letters. */
  openIntroductionsOf(key: PersonKey): readonly Introduction[];
  /** Introductions that somebody said no to, or that were called off: never for a text that anybody else reads. */
  declined(): readonly Introduction[];
  declinedOf(key: PersonKey): readonly Introduction[];
  favours(): readonly Favour[];
  favoursOf(key: PersonKey): readonly Favour[];
  /** Days on which a note says that they were thanked (a ticked task or plain list line), newest first. */
  thanksOf(key: PersonKey): readonly Contact[];
  /** Thanks that a note says are still owed to them, newest first, undated last. */
  thanksOwedTo(key: PersonKey): readonly ThanksOwed[];
  promisesOf(key: PersonKey): readonly PromiseMade[];
  /** What they said they would do for me. Never for a letter to them. */
  awaitedFrom(key: PersonKey): readonly PromiseMade[];
  /** What to ask them next time, each with all its places; newest first, undated last. Never for a letter to them. */
  asksOf(key: PersonKey): readonly Ask[];
  /** Whom somebody knows, as properties, sentences and talks with several say; those of meetings and introductions stand there. */
  acquaintedWith(key: PersonKey): readonly Acquaintance[];
  /** Whether what stands there was told in confidence. */
  isPrivate(source: Source): boolean;
  problems(): readonly Problem[];
}
