/**
 * What a template of the interview kit may use: plain data, days as `YYYY-MM-DD`. The plugin fills it from the vault; users of the
 * library may fill it from anywhere. Lists are empty, never missing; single values are null where nothing is known.
 */
export interface InterviewContext {
  readonly today: string;
  readonly me: { readonly name: string; readonly needs: readonly string[]; readonly offers: readonly string[] };
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
  readonly link: NoteLinkValue;
  readonly aliases: readonly string[];
  readonly organisation: string | null;
  readonly role: string | null;
  readonly location: string | null;
  readonly email: string | null;
  readonly howMet: string | null;
  readonly met: string | null;
  readonly introducedBy: readonly {
    readonly name: string;
    readonly link: NoteLinkValue;
    readonly day: string | null;
  }[];
  /** The chain of introductions from me to this person, both left out. */
  readonly introductionPath: readonly { readonly name: string; readonly link: NoteLinkValue }[];
  readonly introducedMeTo: readonly {
    readonly name: string;
    readonly link: NoteLinkValue;
    readonly day: string | null;
    readonly met: boolean;
  }[];
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
  /** Whom I promised to introduce them to. */
  readonly promisedIntroductions: readonly { readonly name: string; readonly link: NoteLinkValue }[];
  /** What they meant to do for me: for my own pages, not for a text that is sent to them. */
  readonly awaited: readonly InterviewPromise[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly sharedContacts: readonly { readonly name: string; readonly link: NoteLinkValue }[];
}

export interface InterviewPromise {
  readonly what: string;
  readonly due: string | null;
  readonly link: NoteLinkValue;
}

export interface InterviewFavour {
  readonly what: string;
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
  readonly title: string;
  readonly attendees: readonly string[];
  readonly link: NoteLinkValue;
  /** The last meeting with the same person before this one. */
  readonly previous: { readonly day: string | null; readonly title: string; readonly link: NoteLinkValue } | null;
}
