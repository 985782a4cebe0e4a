import type { Day } from '../../model/day';
import type { ImportProblem, PlaceInFile } from '../imported-person';

/** One time that people meet, as a calendar file has it: an event, or one of a series. All texts are on one line and inert. */
export interface CalendarEvent {
  /** '' where the file gives none. */
  readonly uid: string;
  /** What a note of this meeting alone is known by: the uid, with the day that the series gives it. '' without a uid. */
  readonly id: string;
  /** '' where it has none. */
  readonly summary: string;
  /** The day on which it begins, in the user's zone; that of the calendar where it lasts all day. */
  readonly day: Day;
  /** `09:30`, in the user's zone; null where it lasts all day. */
  readonly time: string | null;
  /** The last day on which it lasts. */
  readonly lastDay: Day;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly attendees: readonly CalendarAttendee[];
  readonly organiser: CalendarAttendee | null;
  readonly location: string | null;
  readonly description: string | null;
  readonly hasAttachments: boolean;
  readonly isOfSeries: boolean;
  /** What of it is not certain: it repeats in a way that is not read, so that this is the first time only; or its zone is not known. */
  readonly doubt: 'first only' | 'zone' | null;
  readonly at: PlaceInFile;
}

/** Somebody, or something, that an event names. */
export interface CalendarAttendee {
  /** In small letters; '' where the file gives none. */
  readonly email: string;
  /** '' where the file gives none. */
  readonly name: string;
  /** PARTSTAT, CUTYPE and ROLE in capitals; '' where the file says nothing. */
  readonly answer: string;
  readonly kind: string;
  readonly role: string;
}

/** The days whose events are read, both included. */
export interface CalendarWindow {
  readonly from: Day;
  readonly to: Day;
}

/** What calendar files hold of the days asked for. */
export interface CalendarRead {
  readonly events: readonly CalendarEvent[];
  readonly problems: readonly ImportProblem[];
  /** Addresses whose calendar it evidently is, in small letters. */
  readonly owners: readonly string[];
  /** The same by the name of the file. */
  readonly ownersByFile: ReadonlyMap<string, readonly string[]>;
  /** All events of the files, of whatever day; null where no file is a calendar. */
  readonly eventsInFile: number | null;
  /** Meetings of notes there are, that the files have on days outside of those asked for. */
  readonly outside: readonly CalendarEvent[];
  /** The series of every event of the files, of whatever day, under the name that `seriesUid` gives it. */
  readonly series: ReadonlySet<string>;
  /** Those of which not every time is known: nothing can be said of a time that they do not have. */
  readonly openSeries: ReadonlySet<string>;
  /** Times that were taken out of their series one by one, as `sameId` has them. */
  readonly removed: ReadonlySet<string>;
  /** Of the parts of a split series its one name, as `seriesOf` reads it. */
  readonly split: ReadonlyMap<string, string>;
  /** The first and the last day of the events that do not repeat; null where there are none. */
  readonly span: CalendarWindow | null;
  /** Whether nothing was left out because there is too much of it. */
  readonly isWhole: boolean;
}
