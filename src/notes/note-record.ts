import type { Day } from '../model/day';
import type { FavourDirection, FavourState } from '../model/favour';
import type { Answer, IntroductionState, StepKind } from '../model/introduction';
import type { Contact, Exchange } from '../model/meeting';
import type { Person } from '../model/person';
import type { Problem } from '../model/problem';
import type { Reason } from './classify';
import type { PrivateLines } from './private-lines';
import type { Mention } from './mention';
import type { TaskOwner } from './whose-task';

/**
 * What one note says, with everybody in it as written. It depends on the note and the rules alone, so that a note need not be read
 * again when others change; who is meant is the network's business. Lines count from 1.
 */
export interface NoteRecord {
  readonly path: string;
  /** The name of the file, without folder and extension. */
  readonly title: string;
  /** The day the note is about: of the meeting, else of the dated note. */
  readonly day: Day | null;
  readonly person: PersonRecord | null;
  readonly meeting: MeetingRecord | null;
  /** People the note says I was in touch with: in a sentence of a diary, or in a ticked task with its day. */
  readonly touches: readonly TouchRecord[];
  /** Letters to people, their answers and talks with them, as a line of a diary or a ticked task says. */
  readonly exchanges: readonly ExchangeRecord[];
  /** People linked from a dated note without more: no contact. */
  readonly mentioned: readonly MentionAt[];
  /** Days of talks, of a meeting's note that has headings with days in place of a day of its own. */
  readonly talks: readonly Contact[];
  readonly introductions: readonly IntroductionRecord[];
  readonly favours: readonly FavourRecord[];
  readonly promises: readonly PromiseRecord[];
  readonly statements: readonly StatementRecord[];
  readonly asks: readonly AskRecord[];
  readonly thanks: readonly ThanksRecord[];
  /** People who know each other, as the note says. */
  readonly acquainted: readonly AcquaintedRecord[];
  readonly problems: readonly Problem[];
  /** Names, as tags shorten them, of people who were there, if anybody is called so: `ida-noor` of the tag `person/ida-noor`. */
  readonly tagged: readonly string[];
  /** Whether it is a person by such a tag alone: not if the tag is the name of somebody else. */
  readonly weak: boolean;
  /** Whether its properties are malformed, so that it may be a person although nothing says so. */
  readonly malformed: boolean;
  /** What was told in confidence: no letter to anybody repeats it. */
  readonly privateLines: PrivateLines;
  /** The rules that made it a person or a meeting, or left it out. */
  readonly because: readonly Reason[];
}

/** What a person's own note says of them. Needs and offers said elsewhere are added by the network. */
export type PersonRecord = Omit<Person, 'key' | 'path' | 'ghost'> & {
  /** Days of contact told in the note itself: dated headings and items, and `last contact`. */
  readonly contacts: readonly Contact[];
  /** What the log in the note says of letters, answers and talks; a letter without an answer is no contact, and stands here alone. */
  readonly exchanges: readonly Exchange[];
};

export interface MeetingRecord {
  readonly kind: string;
  /** When and where, as the properties say it: `15:00`, `The Pantry`. */
  readonly time: string | null;
  readonly place: string | null;
  readonly tags: readonly string[];
  readonly summary: string | null;
  readonly thanked: boolean;
  /** Of the property; empty where it is not filled in. */
  readonly attendees: readonly MentionAt[];
  /** Under a heading or label that means attendees: links, and plain words that may be names. */
  readonly listed: readonly MentionAt[];
  /**
   * Everybody else linked in the body, but for those the words around speak about; they attended if neither of the above says who did. Where
   * the name of the note says it, only those of whom the words say so.
   */
  readonly linked: readonly LinkedAt[];
  /** Who was not there, whatever else is said: absent, excused, struck through. */
  readonly absent: readonly MentionAt[];
  /** It did not take place. */
  readonly cancelled: boolean;
}

/** People who know each other: all of them, in the note of somebody or of a meeting perhaps whom it is about. */
export interface AcquaintedRecord {
  readonly mentions: readonly Mention[];
  /** Whether they only met or were introduced, which a sentence says of them. */
  readonly onlyMet?: true;
  /** From 1; null where the text has not been read. */
  readonly line: number | null;
}

export interface MentionAt {
  readonly mention: Mention;
  /** From 1; null where the text has not been read. */
  readonly line: number | null;
}

export interface LinkedAt extends MentionAt {
  /** What the words around the link say: that they were there, or that it is about them. */
  readonly cue?: 'there' | 'topic';
}

export interface TouchRecord extends MentionAt {
  readonly day: Day;
  readonly by: Extract<Contact['by'], 'property' | 'sentence' | 'task' | 'mention'>;
  /** What says so, as it reads; null for a property. */
  readonly sentence: string | null;
}

export interface ExchangeRecord extends MentionAt {
  readonly day: Day;
  readonly way: Exchange['way'];
}

/** A line of a list: links stand in `words` as mentions, between the text around them, in the order written. */
export interface LineRecord {
  readonly line: number;
  readonly words: readonly (string | Mention)[];
  /** Dates on the line; `day` is that of the note where the line has none. */
  readonly day: Day | null;
  readonly due: Day | null;
  readonly snoozedUntil: Day | null;
}

export interface FavourRecord extends LineRecord {
  readonly direction: FavourDirection;
  readonly state: FavourState;
}

export interface PromiseRecord extends LineRecord {
  readonly state: 'open' | 'done' | 'dropped';
  /** Whether it is to thank somebody, and nothing else. */
  readonly isThanks: boolean;
  /** Null where it is mine. */
  readonly owner: TaskOwner | null;
}

/** Something to ask somebody next time. */
export interface AskRecord extends LineRecord {
  readonly state: 'open' | 'done' | 'dropped';
  /** By a tag of its own; else by what it stands under. */
  readonly isTagged: boolean;
  /** Which of the words follows the tag: whoever stands there is asked. */
  readonly behindTag: number;
  /** Whether it stands in running text, where there is no box to tick. */
  readonly isInText?: true;
  /** Who alone is linked in the sentences before it: `Met [[Ann]]. She moves in May, #ask how it went.` */
  readonly linked?: readonly Mention[];
  /** Whom the heading above it names: `Ann` of “Questions for Ann”. */
  readonly askedOf: string | null;
  /** The target of the link that says from which note it was copied. */
  readonly from: string | null;
}

/** I thanked somebody, or still have to. */
export interface ThanksRecord extends LineRecord {
  readonly owed: boolean;
}

export interface StatementRecord extends LineRecord {
  readonly says: 'need' | 'offer';
}

/**
 * `made`: by me, between the people. `received`: by the first, between me and the second. `between`: by the first, between the others.
 * One that is only `named` mentions those alone who were named.
 */
export interface IntroductionRecord {
  readonly form: 'made' | 'received' | 'between';
  readonly mentions: readonly Mention[];
  readonly day: Day | null;
  /** By its own mark; the steps may say that it has gone further, or that it was declined. */
  readonly state: IntroductionState;
  readonly line: number | null;
  /** Behind the names, of one that is promised or asked for: what the two have in common. */
  readonly why?: string;
  /** What the items below its line say; nothing where it is no line. */
  readonly steps?: IntroductionSteps;
  /** Whether whoever told me does not want to be named to the other. */
  readonly mayNotSay?: true;
  /** Of one that is only `named`: its line, and the item above it, which may say who named them. */
  readonly said?: { readonly words: LineRecord['words']; readonly above: LineRecord['words'] | null };
  /** Of the `introduced by` property or label of a person's note; otherwise of a line. */
  readonly property: boolean;
  /** The whole of what the property or label says: how we met, where it names nobody. */
  readonly told?: string;
}

/** The items below the line of an introduction. */
export interface IntroductionSteps {
  /** Whether the line is a plain bullet, without a box: it says that it was made only where no step is still waited for. */
  readonly isPlain: boolean;
  readonly steps: readonly StepRecord[];
  readonly unknown: readonly UnknownStep[];
  /** How many lines below it belong to it. */
  readonly below: number;
  /** Whether one of them says that whoever told me does not want to be named. */
  readonly mayNotSay?: true;
  /** Until when one of them says to wait with asking; null where it names no day. */
  readonly restsUntil?: Day | null;
}

/** An item below an introduction that looks as if it told a step, and is not understood; or what somebody answered in one that is. */
export interface UnknownStep {
  readonly line: number;
  readonly words: string;
  readonly isAnswer: boolean;
}

/**
 * One item below an introduction. `yearless`: its day, where it has no year and no day of its own is known; `daysAgo`: of `yesterday`, and
 * the day of the note tells the rest.
 */
export interface StepRecord {
  readonly kind: StepKind;
  /** Empty where it names nobody. */
  readonly who: readonly Mention[] | 'both';
  readonly day: Day | null;
  readonly yearless?: { readonly month: number; readonly date: number };
  readonly daysAgo?: number;
  readonly answer: Answer | null;
  /** Of `asked`: whether they answered in words that are not understood. */
  readonly isUnclear?: true;
  /** Of `asked`: whether they took back what they had said. */
  readonly isTakenBack?: true;
  /** Behind `later`: the day before which they are not to be asked again. */
  readonly notBefore?: Day;
  readonly line: number;
}
