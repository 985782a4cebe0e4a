/**
 * What a template of the interview kit may use: plain data, days as `YYYY-MM-DD`. The plugin fills it from the vault; users of the
 * library may fill it from anywhere. Lists are empty, never missing; single values are null where nothing is known.
 */
export interface InterviewContext {
  readonly today: string;
  readonly me: InterviewMe;
  readonly person: InterviewPerson;
  /** Everybody at the meeting, `person` first; one entry for a meeting of two. */
  readonly people: readonly InterviewPerson[];
  /** Needs of theirs or mine, and who in the network offers what may meet them. */
  readonly matches: readonly InterviewMatch[];
  /** The meeting that is prepared or written up, if there is one. */
  readonly meeting: InterviewMeeting | null;
  /** What the user answered to `{{prompt …}}`, by question. */
  readonly answers: Readonly<Record<string, string>>;
  /** Questions already asked, as they stand in earlier notes with this person. */
  readonly asked: readonly string[];
  /** Of an introduction between the first and the last of `people`: whether notes say that both agreed to it. */
  readonly bothAgree: boolean;
  readonly nobodyAsked: boolean;
  /** False where notes tell of such an introduction that I have not made; why is for nobody else. */
  readonly isIntroduced: boolean;
  /** Whether `person` was asked about an introduction to the last of `people`, or for one, and is to be reminded now. */
  readonly isReminder: boolean;
  /** What the week asks for, from the follow-ups. */
  readonly review: InterviewReview;
  /** What to ask everybody, to be copied into the note of the talk: each with the note it stands in, so that a tick counts for both. */
  readonly asks: readonly InterviewAsk[];
  /** Questions chosen for this talk from the bank, by how well we know each other; open ones first. None that was asked before. */
  readonly questionsToAsk: readonly InterviewQuestion[];
}

/** The owner of the vault. */
export interface InterviewMe {
  readonly name: string;
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  /** Whether they look for work, as the settings say: then a page says that this talk is not about a job. */
  readonly seeksWork: boolean;
}

/** The week in review: each list is empty where nothing is due. */
export interface InterviewReview {
  /** Talks of the last seven days, the newest first. */
  readonly talks: readonly { readonly day: string; readonly title: string; readonly link: NoteLinkValue }[];
  /** Meetings of the next seven days, the nearest first. */
  readonly ahead: readonly { readonly day: string; readonly title: string; readonly link: NoteLinkValue }[];
  readonly thanks: readonly InterviewFollowUp[];
  readonly promises: readonly InterviewFollowUp[];
  readonly waiting: readonly InterviewFollowUp[];
  readonly birthdays: readonly InterviewFollowUp[];
  /** What to ask whoever is met in the next seven days. */
  readonly asks: readonly { readonly name: string; readonly link: NoteLinkValue; readonly asks: readonly string[] }[];
  readonly favours: readonly InterviewFollowUp[];
  /** Who introduced me to somebody I met, and has not heard how it went. */
  readonly loops: readonly InterviewFollowUp[];
  /** People I was told about and have not written to. */
  readonly reachOut: readonly InterviewFollowUp[];
  readonly quiet: readonly InterviewFollowUp[];
  /** The search for people to talk to: of the last talks, eight at most, how many gave a name, and where letters had no answer. */
  readonly search: {
    readonly talks: number;
    readonly withNames: number;
    readonly deadEnds: readonly { readonly name: string; readonly link: NoteLinkValue }[];
    readonly declined: readonly { readonly name: string; readonly link: NoteLinkValue; readonly why: string }[];
  };
}

export interface InterviewFollowUp {
  readonly name: string;
  readonly link: NoteLinkValue;
  /** `Due 3 days ago: send the reading list` */
  readonly why: string;
}

export interface InterviewQuestion {
  readonly text: string;
  /** What to ask next, to hear more about the same; null where the bank gives nothing. */
  readonly probe: string | null;
  /** The stage of the interview; null for a question made from what they said. */
  readonly stage: string | null;
}

/** A note to link to. Prints as a link: `[[Grace Hopper]]`. */
export interface NoteLinkValue {
  readonly type: 'link';
  /** Link text as the vault would write it, without brackets. */
  readonly target: string;
  readonly display: string | null;
}

export interface InterviewPerson {
  readonly name: string;
  /** What to call them in a greeting: what their note asks for, else their given name; the whole name where that cannot be told. */
  readonly givenName: string;
  /** What their note asks to call them; null where it does not. */
  readonly callName: string | null;
  /** Whether a letter in a language that knows both says `Sie` to them, not `du`. */
  readonly formal: boolean;
  /** What to call them where a letter is formal: `Frau Roth` where their note says `Anrede: Frau`, else the whole name. */
  readonly formalName: string;
  readonly link: NoteLinkValue;
  readonly aliases: readonly string[];
  readonly organisation: string | null;
  /** The same as it stands behind a name: `at the British Library`. */
  readonly atOrganisation: string | null;
  readonly role: string | null;
  readonly location: string | null;
  readonly email: string | null;
  /** Whether no note says that we have been in touch before. */
  readonly isFirstTalk: boolean;
  /** Whether their note says that they are not to be contacted, or have died. */
  readonly isSilent: boolean;
  readonly howMet: string | null;
  readonly met: string | null;
  readonly introducedBy: readonly {
    readonly name: string;
    readonly link: NoteLinkValue;
    readonly day: string | null;
    /** Whether they do not want to be named; never so in a letter, which leaves them out. */
    readonly mayNotSay: boolean;
  }[];
  /** Of those, whom to tell how it went: nobody who is not to be contacted, and nobody who is at the table. */
  readonly toTell: readonly { readonly name: string; readonly link: NoteLinkValue }[];
  /** Who told me about them or offered to introduce us, while nobody has. */
  readonly namedBy: readonly {
    readonly name: string;
    readonly link: NoteLinkValue;
    readonly day: string | null;
    /** The same. */
    readonly mayNotSay: boolean;
  }[];
  /** The chain of introductions from me to this person, both left out. */
  readonly introductionPath: readonly { readonly name: string; readonly link: NoteLinkValue }[];
  readonly introducedMeTo: readonly {
    readonly name: string;
    readonly link: NoteLinkValue;
    readonly day: string | null;
    readonly met: boolean;
  }[];
  /** People they told me about or offered to introduce, whom I have not been introduced to. */
  readonly named: readonly {
    readonly name: string;
    readonly link: NoteLinkValue;
    readonly day: string | null;
    readonly met: boolean;
  }[];
  /** People they introduced me to, whom I met since, and of which they have not heard. */
  readonly news: readonly { readonly name: string; readonly link: NoteLinkValue; readonly day: string }[];
  /** The note of the last talk; null where there is none, or it could not be read. */
  readonly lastTime: InterviewLastTime | null;
  /** What I wanted to ask them next time, in words; never in a letter. */
  readonly toAsk: readonly string[];
  /** In words, while it is near: `Birthday on Friday`. */
  readonly birthday: string | null;
  /** What we last did together, to thank for: `coffee on Tuesday`; null where no talk is known. */
  readonly occasion: string | null;
  /** What they need, each with what I can bring. */
  readonly bring: readonly InterviewBring[];
  /** What I look for, each with what they offer that may help; null where nothing does. */
  readonly couldHelpMe: readonly { readonly need: string; readonly offer: string | null }[];
  readonly lastContact: { readonly day: string; readonly ago: string; readonly link: NoteLinkValue } | null;
  /** The latest note of a day that names them and does not say that we were in touch. */
  readonly lastMention: { readonly day: string; readonly ago: string; readonly link: NoteLinkValue } | null;
  /** In words: `every 6 weeks`. */
  readonly cadence: string | null;
  readonly due: string | null;
  /** Past meetings, newest first. */
  readonly meetings: readonly {
    readonly day: string | null;
    readonly title: string;
    readonly link: NoteLinkValue;
    readonly ago: string | null;
    readonly summary: string | null;
  }[];
  readonly favours: {
    readonly toReturn: readonly InterviewFavour[];
    readonly outstanding: readonly InterviewFavour[];
    readonly settled: readonly InterviewFavour[];
  };
  readonly promises: readonly InterviewPromise[];
  /** Whom I promised to introduce them to, while neither of the two was asked. */
  readonly promisedIntroductions: readonly { readonly name: string; readonly link: NoteLinkValue }[];
  /** Where other introductions of them stand that I make: for my own pages. None of those that somebody declined. */
  readonly introductions: readonly {
    readonly name: string;
    readonly link: NoteLinkValue;
    /** `waiting for Kim Lee, asked 6 days ago`. */
    readonly stands: string;
  }[];
  /** What they meant to do for me: for my own pages, not for a text that is sent to them. */
  readonly awaited: readonly InterviewPromise[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly sharedContacts: readonly { readonly name: string; readonly link: NoteLinkValue }[];
}

/** Something to ask, and the note in which it was written first. */
export interface InterviewAsk {
  readonly what: string;
  /** Whom, where there are several at the meeting; null where it is clear. */
  readonly whom: { readonly name: string; readonly link: NoteLinkValue } | null;
  readonly link: NoteLinkValue;
  /** Whether it was noted in confidence. */
  readonly isPrivate: boolean;
}

export interface InterviewLastTime {
  readonly day: string | null;
  readonly ago: string | null;
  readonly title: string;
  readonly link: NoteLinkValue;
  /** Its own list items and headings, five at most. */
  readonly points: readonly string[];
  /** Its tasks that are not done. */
  readonly open: readonly string[];
}

/** A need of theirs, and what I can bring: people, notes and skills. */
export interface InterviewBring {
  readonly need: string;
  readonly contacts: readonly { readonly name: string; readonly link: NoteLinkValue; readonly evidence: string }[];
  readonly notes: readonly { readonly title: string; readonly link: NoteLinkValue }[];
  readonly skills: readonly string[];
}

export interface InterviewPromise {
  readonly what: string;
  readonly due: string | null;
  readonly link: NoteLinkValue;
}

export interface InterviewFavour {
  readonly what: string;
  /** Whether `what` is owed, as the line says, and not what was done: `a lunch` of `I owe him a lunch`. */
  readonly owed: boolean;
  readonly day: string | null;
  readonly state: string;
  readonly link: NoteLinkValue;
}

export interface InterviewMatch {
  readonly need: string;
  /** Name of who needs it. */
  readonly whose: string;
  readonly offeredBy: { readonly name: string; readonly link: NoteLinkValue };
  /** The words that match, from the note of who offers it. */
  readonly evidence: string;
}

export interface InterviewMeeting {
  readonly day: string | null;
  /** When and where, as its note says: `15:00`, `The Pantry`. */
  readonly time: string | null;
  readonly place: string | null;
  /** `coffee`, `interview`, `call` …; `meeting` where the note says no more. */
  readonly kind: string;
  readonly title: string;
  readonly attendees: readonly string[];
  readonly link: NoteLinkValue;
  /** The last meeting with the same person before this one. */
  readonly previous: { readonly day: string | null; readonly title: string; readonly link: NoteLinkValue } | null;
}
