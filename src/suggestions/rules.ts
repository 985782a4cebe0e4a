import type { Pronouns } from './pattern';

/** What a proposal would say. */
export type SuggestionKind =
  | 'introduced'
  | 'will-introduce'
  | 'named'
  | 'i-introduced'
  | 'i-will-introduce'
  | 'favour-received'
  | 'favour-given'
  | 'promise'
  | 'waiting'
  | 'thanks-due'
  | 'thanked'
  | 'need'
  | 'my-need'
  | 'offer'
  | 'contact'
  | 'ask-next-time'
  | 'new-person';

/** One way of saying something. Its examples stand in `tests/suggestions`, under its id. */
export interface SuggestionRule {
  readonly id: string;
  readonly kind: SuggestionKind;
  /** In the notation of `pattern.ts`. */
  readonly patterns: readonly string[];
  /** Only where the line tells a day. */
  readonly dated?: true;
  /** Only where the next sentence agrees to it: `Mach ich.` */
  readonly accepted?: true;
  /** What looks like it and is not, in the ` word word ` that a pattern has matched. */
  readonly not?: RegExp;
}

/** How a language takes back what it says. Everything but `denials`, `ifs` and `others` is looked for in ` word word `. */
export interface Guards {
  /** Words that say the clause is not so: negated, wished, conditional, asked. */
  readonly denials: readonly string[];
  /** Words that make everything after them a condition or a question. */
  readonly ifs: readonly string[];
  /** Verbs that are true only if something else is. */
  readonly conditional: RegExp;
  /** Would have, had promised: nothing is open any more. */
  readonly past: RegExp;
  /** What follows a promise that has been kept, broken or taken back. */
  readonly settled: RegExp;
  /** Said of a thing that is still to come. */
  readonly future: RegExp;
  /** Somebody else, as the one who is promised, lent or asked something: `his boss`. */
  readonly others: RegExp;
  /** Words that look like a favour, a need or an offer and are none. */
  readonly idioms: RegExp;
  /** Words that look like a favour, and only like one. */
  readonly noFavours?: RegExp;
  /** Names somebody beside words of an introduction, and is none: a message passed on, a pet, a film, a favourite excuse. */
  readonly noIntroductions: RegExp;
  /** Behind what was begun and has not reached anybody: `wrote it, but did not post it`. */
  readonly unfinished: RegExp;
  /** Right before what somebody only believes. */
  readonly believed: RegExp;
  /** Begins the sentence after one that came to nothing. */
  readonly forgotten: RegExp;
  /** Somebody else's words before a clause that is about them: `her mother says she’ll call`. */
  readonly reports?: RegExp;
  /** Verbs of which the past is the same as what is still to come, and words that say it is to come. */
  readonly alike?: ReadonlySet<string>;
  readonly modal?: RegExp;
  /** Begins a sentence about what never happened. */
  readonly fiction?: RegExp;
  /** In a sentence about what was dreamt. */
  readonly dreamt: RegExp;
  /** A sentence that goes on with the one before. */
  readonly goesOn: RegExp;
  /** Says that the sentence before it, or that it is itself, a joke. */
  readonly jest: RegExp;
  /** A sentence by which I agree to do what I was asked. */
  readonly agreed: RegExp;
  /** Whoever says `I` after this is somebody else. */
  readonly speech?: RegExp;
  /** Said to somebody: a letter, a transcript, a saying. */
  readonly addressed?: RegExp;
  /** Begins a sentence about somebody without a name: `her brother`, `the plumber`. */
  readonly roles?: RegExp;
  /** What is to be done by a day is no standing offer. */
  readonly deadline?: RegExp;
  /** Verbs by which something reaches me though the sentence does not say so: `she will send the deck`. */
  readonly deliveries: RegExp;
  /** Somebody or some office that gets what is to be done: `to the council`. */
  readonly receivers: RegExp;
  /** Verbs of finding out, whoever is asked. */
  readonly enquiries: RegExp;
  /** What goes on after a favour and undoes it: `read it and tore it apart`. */
  readonly spoiled: RegExp;
  /** Words of an introduction, which is neither a favour nor an errand. */
  readonly introducing: RegExp;
  /** Begins a sentence about anybody: `whoever needs a lift should ask Tom`. */
  readonly anybody: RegExp;
  /** Somebody else before a verb, as the one who does it: `Petra will` before `ask Jonas`. */
  readonly doneByOthers: RegExp;
  /** Who is glad to do something, and what of it helps somebody. */
  readonly gladTo: RegExp;
  readonly helps: RegExp;
  /** Somebody without a name who is to be asked: `ask my cousin`. */
  readonly askedOthers: RegExp;
  /** Words that look like a promise and are none. */
  readonly idleTalk: RegExp;
  /** Things that one may be introduced to, too. */
  readonly things: RegExp;
  /** Begins a sentence that is about something or somebody without a name. */
  readonly strangers: ReadonlySet<string>;
}

/** How a language says things, and how it takes them back. */
export interface RuleLanguage {
  readonly code: 'en' | 'de';
  readonly pronouns: Pronouns;
  /** By which a note in this language is known. */
  readonly commonWords: RegExp;
  /** What stands before the deed in a promise or an offer: `said I would send it`, `offered to read it`. */
  readonly leadIn: RegExp;
  readonly nounsHaveCapitals: boolean;
  readonly shortForms: ReadonlyMap<string, string>;
  readonly beforeNames?: ReadonlyMap<string, string>;
  readonly inBooks?: (word: string) => string;
  readonly guards: Guards;
  /** Whether a name before this word is its subject. */
  readonly isVerb: (next: string) => boolean;
  /** Whether people do what this word says, so that whoever stands before it is one: `Hartley liked it`. */
  readonly isPersonsVerb: (next: string) => boolean;
  /** Whether a verb without a subject may be said of the person whose note it is. */
  readonly mayBeTheirs: (verb: string) => boolean;
  readonly rules: readonly SuggestionRule[];
}
