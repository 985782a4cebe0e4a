import type { Ask } from '../model/ask';
import type { Favour } from '../model/favour';
import type { Meeting } from '../model/meeting';
import type { PersonKey, Statement } from '../model/person';
import type { Problem } from '../model/problem';
import { compareText } from '../notes/fold';
import { each, type Steps } from '../model/steps';
import { asksOf } from './asks';
import type { Contribution, PersonFacts } from './contribution';
import { IntroductionIndex, type IntroductionStatement } from './introduction-index';
import { daysDownwards, newestFirst, SortedList } from './sorted-list';

/** What is known of one person from all notes, in order. */
interface History extends Pick<
  PersonFacts,
  'contacts' | 'exchanges' | 'mentions' | 'favours' | 'promises' | 'awaited' | 'thanks' | 'thanksOwed' | 'acquainted'
> {
  readonly meetings: readonly Meeting[];
  readonly asks: readonly Ask[];
}

const compareMeetings = (a: Meeting, b: Meeting): number => daysDownwards(a.day, b.day) || compareText(a.path, b.path);
const emptyHistory: History = {
  ...{
    meetings: [],
    contacts: [],
    exchanges: [],
    mentions: [],
    favours: [],
    promises: [],
    awaited: [],
    asks: [],
    thanks: [],
    thanksOwed: [],
    acquainted: [],
  },
};
const noSpellings: ReadonlyMap<string, string> = new Map();

/** The contributions of all notes, entered by note and by person. Replacing one undoes the old entry, whatever else has changed since. */
export class ContributionIndex {
  readonly introductions = new IntroductionIndex();
  private readonly byNote = new Map<string, Contribution>();
  private readonly byPerson = new Map<PersonKey, Map<string, PersonFacts>>();
  private readonly histories = new Map<PersonKey, History>();
  private readonly staleHistories = new Set<PersonKey>();
  private readonly ghosts = new Map<PersonKey, Map<string, string>>();
  private readonly sortedMeetings = new SortedList<Meeting>(compareMeetings);
  private readonly sortedFavours = new SortedList<Favour>(newestFirst);
  private readonly troubled = new Map<string, readonly Problem[]>();

  /** Tells of everybody who may be another person now, of everybody with other facts, and of ghosts that came or went. */
  constructor(
    private readonly touched: (key: PersonKey) => void,
    private readonly moved: (key: PersonKey) => void,
    private readonly ghostChanged: (key: PersonKey) => void,
  ) {}

  /** Enters what a note contributes in the place of what it contributed before; null for a note that is gone. */
  *replace(path: string, next: Contribution | null): Steps<void> {
    const old = this.byNote.get(path);
    if (old) yield* this.undo(path, old);
    if (next && addsSomething(next)) yield* this.apply(path, next);
    const ghosts = new Set([...(old?.ghosts.keys() ?? []), ...(next?.ghosts.keys() ?? [])]);
    yield* each(ghosts, (key) => {
      const had = old?.ghosts.get(key);
      const has = next?.ghosts.get(key);
      if (had === has) return;
      const before = this.isGhost(key);
      this.countGhost(key, path, has);
      this.touched(key);
      if (before !== this.isGhost(key)) this.ghostChanged(key);
    });
  }

  /** Puts in order what was entered; lists and histories are as they were until then. */
  *settle(): Steps<void> {
    yield* each(this.staleHistories, (key) => {
      this.staleHistories.delete(key);
      const facts = this.byPerson.get(key);
      if (facts) this.histories.set(key, makeHistory([...facts.values()]));
      else this.histories.delete(key);
    });
    yield* this.introductions.build();
    yield* this.sortedMeetings.settle();
    yield* this.sortedFavours.settle();
  }

  isGhost(key: PersonKey): boolean {
    return this.ghosts.has(key);
  }

  /** How the notes that bring in a ghost write the name. */
  spellingsOf(key: PersonKey): Iterable<string> {
    return (this.ghosts.get(key) ?? noSpellings).values();
  }

  meetingAt(path: string): Meeting | null {
    return this.byNote.get(path)?.meeting ?? null;
  }

  meetings(): readonly Meeting[] {
    return this.sortedMeetings.get();
  }

  favours(): readonly Favour[] {
    return this.sortedFavours.get();
  }

  problems(): readonly Problem[] {
    return [...this.troubled.values()].flat();
  }

  historyOf(key: PersonKey): History {
    return this.histories.get(key) ?? emptyHistory;
  }

  /** Needs and offers told of somebody in any note's lines, and how we met. */
  statementsOf(key: PersonKey): {
    readonly needs: readonly Statement[];
    readonly offers: readonly Statement[];
    readonly howMet: Statement | null;
  } {
    const needs: Statement[] = [];
    const offers: Statement[] = [];
    let howMet: Statement | null = null;
    for (const facts of this.byPerson.get(key)?.values() ?? []) {
      needs.push(...facts.needs);
      offers.push(...facts.offers);
      howMet ??= facts.howMet[0] ?? null;
    }
    return { needs: needs.sort(newestFirst), offers: offers.sort(newestFirst), howMet };
  }

  private *undo(path: string, old: Contribution): Steps<void> {
    this.byNote.delete(path);
    this.troubled.delete(path);
    if (old.meeting) this.sortedMeetings.remove(old.meeting);
    yield* each(old.favours, (favour) => this.sortedFavours.remove(favour));
    yield* each(old.introductions, (introduction) => {
      this.introductions.remove(introduction);
      this.introductionMoved(introduction);
    });
    yield* each(old.facts, ([key, known]) => {
      const facts = this.byPerson.get(key);
      facts?.delete(path);
      if (facts?.size === 0) this.byPerson.delete(key);
      this.renew(key, known);
    });
  }

  private *apply(path: string, next: Contribution): Steps<void> {
    this.byNote.set(path, next);
    if (next.problems.length > 0) this.troubled.set(path, next.problems);
    if (next.meeting) this.sortedMeetings.add(next.meeting);
    yield* each(next.favours, (favour) => this.sortedFavours.add(favour));
    yield* each(next.introductions, (introduction) => {
      this.introductions.add(introduction);
      this.introductionMoved(introduction);
    });
    yield* each(next.facts, ([key, facts]) => {
      const known = this.byPerson.get(key);
      if (known) known.set(path, facts);
      else this.byPerson.set(key, new Map([[path, facts]]));
      this.renew(key, facts);
    });
  }

  private introductionMoved({ by, people }: IntroductionStatement): void {
    this.moved(by);
    people.forEach(this.moved);
  }

  private renew(key: PersonKey, facts: PersonFacts | undefined): void {
    this.staleHistories.add(key);
    this.moved(key);
    // Of all facts only these are part of the person.
    if (facts && facts.needs.length + facts.offers.length + facts.howMet.length > 0) this.touched(key);
  }

  private countGhost(key: PersonKey, path: string, spelling: string | undefined): void {
    const spellings = this.ghosts.get(key) ?? new Map<string, string>();
    if (spelling === undefined) spellings.delete(path);
    else spellings.set(path, spelling);
    if (spellings.size === 0) this.ghosts.delete(key);
    else this.ghosts.set(key, spellings);
  }
}

function addsSomething({ facts, meeting, favours, introductions, problems }: Contribution): boolean {
  return facts.size + favours.length + introductions.length + problems.length > 0 || meeting !== null;
}

/** In order, and in no more memory than it takes: of most people most lists are empty, and one that grew has room to grow on. */
function listOf<T>(
  facts: readonly PersonFacts[],
  of: (facts: PersonFacts) => readonly T[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  const found = facts.flatMap(of);
  return found.length === 0 ? nothing : found.sort(compare).slice();
}

const nothing: readonly never[] = [];

function makeHistory(facts: readonly PersonFacts[]): History {
  return {
    meetings: listOf(facts, ({ meeting }) => (meeting ? [meeting] : nothing), compareMeetings),
    contacts: listOf(
      facts,
      ({ contacts }) => contacts,
      (a, b) => newestFirst(a, b) || compareText(a.by, b.by),
    ),
    exchanges: listOf(
      facts,
      ({ exchanges }) => exchanges,
      (a, b) => newestFirst(a, b) || compareText(a.way, b.way),
    ),
    mentions: listOf(facts, ({ mentions }) => mentions, newestFirst),
    favours: listOf(facts, ({ favours }) => favours, newestFirst),
    promises: listOf(facts, ({ promises }) => promises, newestFirst),
    awaited: listOf(facts, ({ awaited }) => awaited, newestFirst),
    asks: asksOf(facts.flatMap(({ asks }) => asks)),
    thanks: listOf(facts, ({ thanks }) => thanks, newestFirst),
    thanksOwed: listOf(facts, ({ thanksOwed }) => thanksOwed, newestFirst),
    acquainted: listOf(
      facts,
      ({ acquainted }) => acquainted,
      (a, b) => compareText(a.person, b.person) || Number(b.well) - Number(a.well),
    ),
  };
}
