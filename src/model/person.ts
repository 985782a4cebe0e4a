import type { Day } from './day';
import type { Source } from './source';

/** Stable while the vault stands still: the path of the person's note, or `/ghost:` and the folded name. */
export type PersonKey = string;

/** How often one means to be in touch: every so many days; never (asks for silence). */
export type Cadence = { readonly days: number } | 'never';

/** Something said about or by a person, in the words of the note: a need, an offer, how we met. */
export interface Statement {
  readonly text: string;
  readonly day: Day | null;
  readonly source: Source;
}

/** Somebody whom a person knows, as sentences and properties say; `well`: as kin, a colleague or a friend, not only from one talk. */
export interface Acquaintance {
  readonly person: PersonKey;
  readonly well: boolean;
}

export interface FormOfAddress {
  readonly isFormal: boolean;
  readonly title: string | null;
}

/** Somebody in the network: with a note of their own, or (a ghost) known by name only. */
export interface Person {
  readonly key: PersonKey;
  /** The person's note; null for a ghost. */
  readonly path: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What the note asks to call them; null where it does not. */
  readonly callName: string | null;
  /** How the note says to address them: whether formally (`Sie`), and by which title (`Frau Dr.`); null where it does not say. */
  readonly formOfAddress: FormOfAddress | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly location: string | null;
  /** Lines of the note that say so, from 1; null where it is not known. */
  readonly factLines?: Readonly<Partial<Record<'organisation' | 'role' | 'location', number | null>>>;
  readonly emails: readonly string[];
  /** As written. */
  readonly phones: readonly string[];
  /** Tags of the note, without `#`, in the order written. */
  readonly tags: readonly string[];
  readonly needs: readonly Statement[];
  readonly offers: readonly Statement[];
  readonly met: Day | null;
  readonly howMet: Statement | null;
  readonly birthday: { readonly month: number; readonly date: number; readonly year: number | null } | null;
  /** As the person's own note says; null where it does not. */
  readonly cadence: Cadence | null;
  readonly snoozedUntil: Day | null;
  readonly paused: boolean;
  /** What in the note asks for silence for good, in its words: `died: 2026-03-01`. Null where nothing does. */
  readonly silentBecause: string | null;
  /** A date the note asks to be in touch at. */
  readonly nextContact: { readonly day: Day; readonly source: Source } | null;
  readonly ghost: boolean;
  /** The owner of the vault. */
  readonly me: boolean;
}

/** Somebody of whom no note says anything yet but a name. Without a key links to them take the name for it: nobody has such a key. */
export function unknownPerson(name: string, key: PersonKey = name): Person {
  return {
    key,
    path: null,
    name,
    aliases: [],
    callName: null,
    formOfAddress: null,
    organisation: null,
    role: null,
    location: null,
    emails: [],
    phones: [],
    tags: [],
    needs: [],
    offers: [],
    met: null,
    howMet: null,
    birthday: null,
    cadence: null,
    snoozedUntil: null,
    paused: false,
    silentBecause: null,
    nextContact: null,
    ghost: true,
    me: false,
  };
}
