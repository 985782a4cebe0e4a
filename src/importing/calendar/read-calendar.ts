import ICAL from 'ical.js';
import type { IANAZone } from 'luxon';
import { dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import { type Day, dayOf, isoOf } from '../../model/day';
import { each, type Steps } from '../../model/steps';
import { type DecodeBytes, fileText, headOf, partsIn } from '../file-text';
import { changesOfMarks, type ImportProblem, inertText, type PlaceInFile } from '../imported-person';
import {
  componentIn,
  type GivenFile,
  isTooLarge,
  isZip,
  largestFile,
  largestUnpacked,
  lettersOfHead,
} from '../read-file';
import { unpack } from '../read-zip';
import { isWanted, readableLine, readableName, readablePlace, readableTitle } from './event-lines';
import type { CalendarAttendee, CalendarEvent, CalendarRead, CalendarWindow } from './calendar-event';
import { type Allowance, type RuleParts, timesOf } from './recurrence';
import { withoutMovedNotice } from './moved-notice';
import { joinSeries, sameId, seriesUid } from './uids';
import {
  clockOfLocal,
  dayOfLocal,
  type DescribedZone,
  describedZone,
  localAt,
  localIn,
  type LocalTime,
  momentIn,
  type ToMoment,
  zoneNamed,
} from './zones';

/** Events that are read of one file, and meetings that come out of it. */
export const mostEvents = 100_000;
export const mostMeetings = 5_000;
/** Calendars that are read of one archive: Google sends one for each. */
const mostFiles = 100;
/** More people than meet. */
const mostAttendees = 500;
const longestLine = 100_000;
const longestDescription = 4_000;
/** Days that an event names one by one. */
const mostDates = 20_000;
/** Times that are counted for one event, and for all of a file: a meeting every weekday for sixty years has 16,000. */
const mostCounted = 20_000;
const mostCountedInFile = 200_000;
/** What an event may count when the others of its file have used up all of it. */
const leastCounted = 150;
const daySpan = 86_400_000;
const linesAStep = 256;
const lettersAStep = 100_000;
/** Letters of an event that are read in one step. */
const lettersOfEvent = 20_000;
const timesAStep = 64;

/** What came of files so far, and whose calendar they are. */
export interface CalendarGathered extends CalendarRead {
  readonly events: CalendarEvent[];
  readonly problems: ImportProblem[];
  readonly owners: string[];
  readonly ownersByFile: Map<string, readonly string[]>;
  eventsInFile: number | null;
  readonly outside: CalendarEvent[];
  readonly series: Set<string>;
  readonly openSeries: Set<string>;
  readonly removed: Set<string>;
  readonly split: Map<string, string>;
  span: CalendarWindow | null;
  isWhole: boolean;
  /** As `sameId` has them. */
  readonly idsOfNotes: ReadonlySet<string>;
  /** Meetings that were too many, and what was said of them. */
  dropped: number;
  tooMany: ImportProblem | null;
}

/** @param idsOfNotes what notes say as their uid: of these meetings those on other days are read as well */
export function nothingGathered(idsOfNotes: Iterable<string> = []): CalendarGathered {
  return {
    ...{ events: [], problems: [], owners: [], ownersByFile: new Map(), eventsInFile: null, outside: [] },
    ...{
      series: new Set(),
      openSeries: new Set(),
      removed: new Set(),
      split: new Map(),
      span: null,
      isWhole: true,
      dropped: 0,
    },
    tooMany: null,
    idsOfNotes: new Set([...idsOfNotes].map(sameId)),
  };
}

/**
 * Reads what meets in a calendar file within some days, each time of a series by itself; by day and time. Days and times are those of
 * the user's zone. Never throws: what is wrong is among the problems, and everything else is read. `ical.js` reads each event alone,
 * because it gives a file up at the first line that it does not understand.
 */
export function* readCalendarFile(
  file: GivenFile,
  decode: DecodeBytes,
  window: CalendarWindow,
  zone: IANAZone,
  into: CalendarGathered = nothingGathered(),
): Steps<CalendarRead> {
  const { name } = file;
  const refuse = (what: string, remedy: string): CalendarRead => {
    into.problems.push({ at: null, what, remedy });
    return into;
  };
  if (isTooLarge(file))
    return refuse(say.importing.fileTooLarge({ name, most: largestFile / 1024 / 1024 }), say.importing.splitFile);
  if (file.bytes.length === 0) return refuse(say.importing.fileEmpty(name), say.importing.exportAgain);
  if (isZip(file.bytes)) {
    const unpacked = yield* unpack(file.bytes, isCalendarFile, largestUnpacked, mostFiles);
    if ('failed' in unpacked) {
      const most = largestUnpacked / 1024 / 1024;
      return refuse(say.calendar.zipFailed({ name, why: unpacked.failed, most }), say.calendar.zipRemedy);
    }
    for (const one of unpacked.files) yield* readCalendarFile(one, decode, window, zone, into);
    return into;
  }
  const text = yield* calendarText(file.bytes, decode);
  if (componentIn(headOf(text, lettersOfHead)) !== 'calendar')
    return refuse(say.calendar.isNoCalendar(name), say.calendar.chooseCalendar);
  const parts = yield* componentsOf(name, text, into);
  const reader = new EventReader(name, window, zone, parts, into);
  yield* reader.read();
  const known = new Set(into.events.map((event) => event.id));
  for (const event of reader.found) if (event.id === '' || !known.has(event.id)) into.events.push(event);
  yield;
  keepNewest(into.events, into);
  tellDropped(into);
  into.eventsInFile = (into.eventsInFile ?? 0) + parts.events.length;
  return into;
}

/** By time, and no more than the most: the oldest go first, so that those of today are there. */
function keepNewest(events: CalendarEvent[], into: CalendarGathered): void {
  events.sort(byTime);
  const dropped = events.length - mostMeetings;
  if (dropped <= 0) return;
  into.dropped += dropped;
  into.isWhole = false;
  events.splice(0, dropped);
}

/** One word for all files: how many there were is known when the last of them is read. */
function tellDropped(into: CalendarGathered): void {
  const [first] = into.events;
  if (into.dropped === 0 || !first) return;
  const before = into.tooMany === null ? -1 : into.problems.indexOf(into.tooMany);
  if (before >= 0) into.problems.splice(before, 1);
  const what = say.calendar.tooManyMeetings({ most: mostMeetings, dropped: into.dropped, day: dayWords(first.day) });
  into.tooMany = { at: null, what, remedy: say.importing.splitFile };
  into.problems.push(into.tooMany);
}

/**
 * Text of a calendar. Programs fold lines between the bytes of one letter, and cut letters off: the folds go first, and where a few bytes
 * are no UTF-8, the rest is read as such all the same.
 */
function* calendarText(bytes: Uint8Array, decode: DecodeBytes): Steps<readonly string[]> {
  const { parts, isBytes } = yield* fileText(bytes, decode);
  if (!isBytes) return parts;
  const whole = yield* withoutFolds(bytes);
  const unfoldedText = yield* fileText(whole, decode);
  if (!unfoldedText.isBytes) return unfoldedText.parts;
  const counts = { good: 0, bad: 0 };
  const lenient = yield* partsIn(whole, 'utf-8', (part) => lenientUtf8(part, decode, counts));
  if (lenient && counts.good > counts.bad) return lenient;
  return (yield* partsIn(bytes, 'windows-1252', decode)) ?? parts;
}

function* withoutFolds(bytes: Uint8Array): Steps<Uint8Array> {
  const kept = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (size % lettersAStep === 0) yield;
    const feed = bytes[at] === 13 && bytes[at + 1] === 10 ? at + 1 : at;
    const next = bytes[feed + 1];
    if (bytes[feed] === 10 && (next === 32 || next === 9)) at = feed + 1;
    else kept[size++] = bytes[at] ?? 0;
  }
  return kept.subarray(0, size);
}

/** How many bytes a letter of UTF-8 has that begins with this one; 0 for none. */
function lengthOfLetter(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

/** With a mark in the place of bytes that are no UTF-8. Counts letters beyond ASCII, and such places. */
function lenientUtf8(bytes: Uint8Array, decode: DecodeBytes, counts: { good: number; bad: number }): string {
  const parts: string[] = [];
  let [from, lastBad] = [0, -2];
  const flush = (to: number): void => {
    if (to > from) parts.push(decode(bytes.subarray(from, to), 'utf-8') ?? '\ufffd'.repeat(to - from));
  };
  for (let at = 0; at < bytes.length;) {
    const length = lengthOfLetter(bytes[at] ?? 0);
    const tail = bytes.subarray(at + 1, at + length);
    if (length > 0 && tail.length === length - 1 && tail.every((byte) => byte >> 6 === 2)) {
      if (length > 1) counts.good++;
      at += length;
      continue;
    }
    flush(at);
    if (at !== lastBad + 1) {
      counts.bad++;
      parts.push('\ufffd');
    }
    lastBad = at;
    from = ++at;
  }
  flush(bytes.length);
  return parts.join('');
}

function isCalendarFile(name: string): boolean {
  return /\.(?:ics|ical|icalendar)$/i.test(name) && !/(?:^|\/)(?:__MACOSX|\.)/.test(name);
}

function byTime(one: CalendarEvent, other: CalendarEvent): number {
  if (one.day !== other.day) return one.day - other.day;
  const [a, b] = [one.time ?? '', other.time ?? ''];
  return a === b ? one.at.number - other.at.number : a < b ? -1 : 1;
}

/** An event as it stands in the file, without folds. */
interface Block {
  readonly lines: string[];
  /** Of its BEGIN, from 1. */
  readonly line: number;
  /** Which calendar of the file it is in. */
  readonly calendar: number;
}

/** A file of calendars, taken apart. */
interface CalendarParts {
  readonly events: readonly Block[];
  readonly zones: ReadonlyMap<string, DescribedZone>;
  /** Calendars that take back what is in them: `METHOD:CANCEL`. */
  readonly cancelled: ReadonlySet<number>;
}

function* componentsOf(name: string, text: readonly string[], into: CalendarGathered): Steps<CalendarParts> {
  const events: Block[] = [];
  const zones = new Map<string, DescribedZone>();
  const cancelled = new Set<number>();
  let calendar = 0;
  let isCut = false;
  let block: (Block & { readonly isZone: boolean }) | null = null;
  /** Components within the one that is read, that are not read themselves: alarms of an event. */
  let inside = 0;
  const complain = (line: number, what: string, remedy: string): void =>
    void into.problems.push({ at: { file: name, unit: 'line', number: line }, what, remedy });
  const close = (): void => {
    if (block?.isZone === true) readZone(block, zones);
    else if (block && events.length < mostEvents) events.push(block);
    else if (block) isCut = true;
    block = null;
    inside = 0;
  };
  let [lines, letters] = [0, 0];
  for (const one of unfolded(text)) {
    letters += one?.line.length ?? 0;
    if (one === null || ++lines % linesAStep === 0 || letters > lettersAStep) {
      letters = 0;
      yield;
    }
    if (one === null) continue;
    const { line, number } = one;
    const [, edge = '', component = ''] = /^\s*(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(line) ?? [];
    const opens = edge.toUpperCase() === 'BEGIN';
    if (beginsCalendar.test(line)) calendar++;
    const what = component.toUpperCase();
    if (opens && (what === 'VEVENT' || (what === 'VTIMEZONE' && block === null))) {
      if (block) {
        complain(block.line, say.calendar.eventNotEnded(), say.calendar.readAsFarAsThere);
        close();
      }
      block = { lines: [], line: number, calendar, isZone: what === 'VTIMEZONE' };
    } else if (block && edge !== '' && !opens && (what === 'VEVENT' || what === 'VTIMEZONE' || what === 'VCALENDAR')) {
      if (what === 'VCALENDAR') complain(block.line, say.calendar.eventNotEnded(), say.calendar.readAsFarAsThere);
      close();
    } else if (block?.isZone === true) block.lines.push(line);
    else if (block) {
      if (edge !== '') inside = Math.max(0, inside + (opens ? 1 : -1));
      else if (inside === 0 && isWanted(line)) {
        const readable = readableLine(line);
        if (readable !== null) block.lines.push(readable);
      } else if (inside === 0 && line.trim() !== '' && !/^[\w-]+\s*[;:]/.test(line))
        complain(number, say.calendar.lineNotUnderstood(inertText(line, 60)), say.importing.restWasRead);
    } else if (/^METHOD\s*:\s*CANCEL\s*$/i.test(line)) cancelled.add(calendar);
    else
      for (const email of ownersIn(line)) {
        if (!into.owners.includes(email)) into.owners.push(email);
        into.ownersByFile.set(name, [...(into.ownersByFile.get(name) ?? []), email]);
      }
  }
  if (block) {
    complain(block.line, say.calendar.eventNotEnded(), say.calendar.readAsFarAsThere);
    close();
  }
  into.isWhole &&= !isCut;
  if (isCut)
    into.problems.push({
      at: null,
      what: say.calendar.tooManyEvents({ name, most: mostEvents }),
      remedy: say.importing.splitFile,
    });
  return { events, zones, cancelled };
}

/** Also where files were joined and the last line of one had no end. */
const beginsCalendar = /^\s*(?:END\s*:\s*VCALENDAR\s*)?BEGIN\s*:\s*VCALENDAR\s*$/i;

/** Lines as they were before they were folded, with the number of the first of each; null now and then while a long one is read. */
function* unfolded(parts: readonly string[]): Generator<{ readonly line: string; readonly number: number } | null> {
  let line: string | null = null;
  let first = 1;
  let number = 0;
  for (const text of parts)
    for (let at = 0; at < text.length;) {
      const end = lineEndFrom(text, at);
      const raw = text.slice(at, end);
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      number++;
      if (/^[ \t]/.test(raw) && line !== null) {
        if (line.length < longestLine) line += raw.slice(1);
        if ((number - first) % linesAStep === 0) yield null;
        continue;
      }
      if (line !== null) yield { line, number: first };
      line = raw.slice(0, longestLine);
      first = number;
    }
  if (line !== null) yield { line, number: first };
}

/** Old Macs end lines with a return alone. */
function lineEndFrom(text: string, at: number): number {
  for (let place = at; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code === 10 || code === 13) return place;
  }
  return text.length;
}

/** Google calls a calendar by the address of whose it is; Apple and others say it. Calendars of a group have addresses too. */
function ownersIn(line: string): string[] {
  const match = /^(?:X-WR-CALNAME|X-OWNER)(?:;[^:]*)?:\s*(?:mailto:)?([^\s@]+@[^\s@]+)\s*$/i.exec(line);
  const email = (match?.[1] ?? '').toLowerCase();
  return email === '' || isOfCalendar(email) ? [] : [email];
}

function isOfCalendar(email: string): boolean {
  return /@(?:group|resource|import|unknownorganizer)\.calendar\.google\.com$|^unknownorganizer@/i.test(email);
}

function readZone({ lines }: Block, zones: Map<string, DescribedZone>): void {
  try {
    const jCal: unknown = ICAL.parse(`BEGIN:VTIMEZONE\r\n${lines.join('\r\n')}\r\nEND:VTIMEZONE`);
    const ofName = (key: string): string =>
      lines
        .find((line) => line.toUpperCase().startsWith(`${key}:`))
        ?.slice(key.length + 1)
        .trim() ?? '';
    const id = ofName('TZID')
      .replace(/^"(.*)"$/, '$1')
      .replace(/\\([\\,;])/g, '$1');
    if (id !== '') zones.set(id, describedZone(jCal, ofName('X-LIC-LOCATION')));
  } catch {
    // A zone that cannot be read is one that is missing: it may be known by its name.
    return;
  }
}

/** A property as `ical.js` gives it: name in small letters, parameters, kind of value, values. */
type CalendarProperty = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]];

/** When something is, as the file says it. */
interface FileTime {
  readonly local: LocalTime;
  readonly isDate: boolean;
  readonly toMoment: ToMoment;
}

/** An event whose own properties are known, before its times are. */
interface ReadEvent {
  readonly uid: string;
  readonly start: FileTime;
  readonly isAllDay: boolean;
  /** In milliseconds. */
  readonly length: number;
  readonly replaces: FileTime | null;
  readonly isForAllAfter: boolean;
  readonly version: number;
  /** Uids of other parts of its series. */
  readonly parts: readonly string[];
  readonly block: Block;
  readonly properties: readonly CalendarProperty[];
  /** What is to be said of texts that are not as the file has them. */
  readonly changes: readonly string[];
  readonly told: Omit<CalendarEvent, 'id' | 'day' | 'time' | 'lastDay' | 'isOfSeries'>;
}

/** Reads the events of a file, first each by itself, then those of a uid together. */
class EventReader {
  readonly found: CalendarEvent[] = [];
  private counted = 0;
  /** One that nothing is known of is told once, and is the user's. */
  private readonly zonesByName = new Map<string, ToMoment>();
  private readonly floating: ToMoment;
  /** Those that repeat in a way that is not read. */
  private readonly rare = new Set<ReadEvent>();
  /** What was counted for each event. */
  private readonly countedOf = new Map<ReadEvent, number>();
  private readonly unsureZones = new Set<string>();
  /** Events of which it was said that a text was changed. */
  private readonly toldOf = new Set<Block>();

  constructor(
    private readonly file: string,
    private readonly window: CalendarWindow,
    private readonly zone: IANAZone,
    private readonly parts: CalendarParts,
    private readonly into: CalendarGathered,
  ) {
    this.floating = momentIn(zone);
  }

  *read(): Steps<void> {
    const masters = new Map<string, ReadEvent>();
    const overrides = new Map<string, Map<string, ReadEvent>>();
    for (const [index, block] of this.parts.events.entries()) {
      if (index % 4 === 0) yield;
      const event = yield* this.readEvent(block);
      if (!event) continue;
      for (const part of event.parts) joinSeries(this.into.split, event.uid, part);
      // Without a uid nothing else belongs to it.
      const key = event.uid === '' ? `\n${String(block.line)}` : event.uid;
      if (!event.replaces) {
        const before = masters.get(key);
        if (before && before.version === event.version && !areAlike(before, event))
          this.complain(before.block.line, say.calendar.sameUid(before.told.summary), say.calendar.eventLeftOut);
        masters.set(key, newer(before, event));
      } else {
        const id = `${String(event.replaces.isDate)} ${String(momentOf(event.replaces))}`;
        const own = overrides.get(key) ?? new Map<string, ReadEvent>();
        own.set(id, newer(own.get(id), event));
        overrides.set(key, own);
      }
    }
    for (const [key, master] of masters) {
      yield;
      yield* this.addTimes(master, [...(overrides.get(key)?.values() ?? [])]);
      if (this.found.length > 2 * mostMeetings) keepNewest(this.found, this.into);
    }
    for (const [key, own] of overrides) {
      if (masters.has(key)) continue;
      yield;
      this.into.openSeries.add(seriesUid(key));
      yield* this.addTimes(null, [...own.values()]);
      if (this.found.length > 2 * mostMeetings) keepNewest(this.found, this.into);
    }
  }

  private complain(line: number, what: string, remedy: string): void {
    this.into.problems.push({ at: { file: this.file, unit: 'line', number: line }, what, remedy });
  }

  private *readEvent(block: Block): Steps<ReadEvent | null> {
    const properties = yield* this.propertiesOf(block);
    const first = (name: string): CalendarProperty | undefined => properties.find((one) => one[0] === name);
    const text = (name: string, longest = 500): string => inertText(textIn(first(name)), longest);
    const written = readableTitle(text('summary', 200));
    const uid = text('uid', 400);
    if (uid !== '') this.into.series.add(seriesUid(uid));
    const start = this.timeIn(first('dtstart'), block)[0];
    if (!start) {
      this.complain(block.line, say.calendar.noStart(written), say.calendar.eventLeftOut);
      this.into.openSeries.add(seriesUid(uid));
      return null;
    }
    const isMarked = textIn(first('x-microsoft-cdo-alldayevent')).toUpperCase() === 'TRUE';
    const isAllDay = start.isDate || (isMarked && start.local % daySpan === 0);
    const end = this.timeIn(first('dtend'), block)[0];
    const replaced = first('recurrence-id');
    const replaces = this.timeIn(replaced, block)[0] ?? null;
    const isMoved = replaces !== null && momentOf(replaces) !== momentOf(start);
    const summary = isMoved ? withoutMovedNotice(written) : written;
    const status = textIn(first('status')).toUpperCase();
    const at: PlaceInFile = { file: this.file, unit: 'line', number: block.line };
    return {
      ...{ start, isAllDay, block, properties, uid },
      length: lengthOf(
        isAllDay ? wholeDay(start) : start,
        end && (isAllDay ? wholeDay(end) : end),
        textIn(first('duration')),
      ),
      replaces,
      isForAllAfter: /^thisandfuture$/i.test(paramIn(replaced, 'range')),
      version: Number(first('sequence')?.[3] ?? 0) || 0,
      parts: uid === '' ? [] : otherPartsIn(properties),
      changes: changesOfMarks([
        ...[first('summary'), first('location')].map(textIn),
        ...properties.filter(([name]) => name === 'attendee' || name === 'organizer').map((one) => paramIn(one, 'cn')),
      ]),
      told: {
        ...{ uid, summary, at, doubt: this.isZoneUnsure(first('dtstart')) ? 'zone' : null },
        status:
          this.parts.cancelled.has(block.calendar) || status === 'CANCELLED' || status === 'CANCELED'
            ? 'cancelled'
            : status === 'TENTATIVE'
              ? 'tentative'
              : 'confirmed',
        attendees: properties
          .filter(([name]) => name === 'attendee')
          .slice(0, mostAttendees)
          .map(attendeeOf),
        organiser: organiserOf(first('organizer')),
        location: readablePlace(text('location')) || null,
        description: text('description', longestDescription) || null,
        hasAttachments: first('attach') !== undefined,
      },
    };
  }

  /** What can be read of an event; a line that cannot is told and left out. */
  private *propertiesOf({ lines, line }: Block): Steps<readonly CalendarProperty[]> {
    const properties: CalendarProperty[] = [];
    for (const some of inSteps(lines)) {
      if (some.length < lines.length) yield;
      const whole = propertiesIn(some);
      if (whole) for (const one of whole) properties.push(one);
      else
        for (const one of some) {
          const read = propertiesIn([one]);
          // Of what repeats in a way that is not known, only the first time is.
          if (!read && /^(?:RRULE|EXRULE)[;:]/i.test(one)) properties.push(['rrule', {}, 'recur', { freq: 'UNKNOWN' }]);
          else if (!read)
            this.complain(line, say.calendar.lineNotUnderstood(inertText(one, 60)), say.importing.restWasRead);
          else for (const property of read) properties.push(property);
        }
    }
    return properties;
  }

  private timeIn(property: CalendarProperty | undefined, block: Block): readonly FileTime[] {
    if (!property) return [];
    const [, params, , ...values] = property;
    const name = typeof params['tzid'] === 'string' ? params['tzid'] : '';
    return values.flatMap((value): readonly FileTime[] => {
      // A period is its beginning and its end; `T::` is what `ical.js` makes of a day where it expects a time.
      const text = String(Array.isArray(value) ? value[0] : value);
      const match = /^(\d{4})-(\d{2})-(\d{2})(?:T::|T(\d{2}):(\d{2})(?::(\d{2}))?(Z?))?$/.exec(text);
      const [, year, month, date, hour, minute, second = '0', utc = ''] = match ?? [];
      const day = dayOf(Number(year), Number(month), Number(date));
      if (day === null) return [];
      if (hour === undefined) return [{ local: localAt(day, 0), isDate: true, toMoment: unmoved }];
      const [hours, minutes] = [Number(hour), Number(minute)];
      if (hours > 24 || minutes > 59) return [];
      const local = localAt(day, hours * 3_600 + minutes * 60 + Math.min(59, Number(second)));
      return [{ local, isDate: false, toMoment: utc === 'Z' ? unmoved : this.zoneCalled(name, block.line) }];
    });
  }

  /** Whether nothing is known of the zone of a time, or only how far it is from UTC. */
  private isZoneUnsure(property: CalendarProperty | undefined): boolean {
    return this.unsureZones.has(paramIn(property, 'tzid'));
  }

  private zoneCalled(name: string, line: number): ToMoment {
    if (name === '') return this.floating;
    const before = this.zonesByName.get(name);
    if (before) return before;
    const known = zoneNamed(name, this.parts.zones);
    if (known) {
      this.zonesByName.set(name, known);
      return known;
    }
    const offset = offsetIn(name);
    const remedy = offset === null ? say.calendar.readAsYours : say.calendar.readByOffset;
    this.complain(line, say.calendar.unknownZone(inertText(name, 60)), remedy);
    const toMoment: ToMoment = offset === null ? this.floating : (local) => local - offset * 60_000;
    this.unsureZones.add(name);
    this.zonesByName.set(name, toMoment);
    return toMoment;
  }

  /** Adds what a uid stands for within the window. */
  private *addTimes(master: ReadEvent | null, overrides: readonly ReadEvent[]): Steps<void> {
    const rules = master?.properties.filter(([name]) => name === 'rrule') ?? [];
    const dates = master?.properties.filter(([name]) => name === 'rdate') ?? [];
    if (master && rules.length === 0 && dates.length === 0 && overrides.length === 0) {
      this.widenSpan(dayOfLocal(startOf(master)));
      this.add(master, startOf(master), master.uid, false);
      return;
    }
    const times = master ? yield* this.seriesOf(master, rules, dates) : [];
    const firsts = new Map<Day, LocalTime>();
    for (const local of times) if (!firsts.has(dayOfLocal(local))) firsts.set(dayOfLocal(local), local);
    /** Of several times on one day the later ones have theirs in the name, too. */
    const idOf = (uid: string, local: LocalTime): string => {
      const day = dayOfLocal(local);
      const isFirst = (firsts.get(day) ?? local) >= local;
      return uid === '' ? '' : `${uid} ${isoOf(day)}${isFirst ? '' : ` ${clockOfLocal(local)}`}`;
    };
    const replaced = new Replaced(overrides, master?.isAllDay === true);
    yield* each(overrides, (one) => this.add(one, startOf(one), idOf(one.uid, localOfReplaced(one, master)), true));
    if (!master) return;
    const isOut = yield* this.exceptionsOf(master);
    const later = overrides.filter(({ isForAllAfter }) => isForAllAfter).sort((a, b) => replacedAt(a) - replacedAt(b));
    yield* each(times, (local) => {
      const moment = momentAt(master, local);
      const id = idOf(master.uid, local);
      if (isOut(local)) this.into.removed.add(sameId(id));
      if (isOut(local) || replaced.has(local, moment)) return;
      const from = lastUpTo(later, moment);
      if (from) this.add(from, startOf(from) + local - localOfReplaced(from, master), id, true);
      else this.add(master, local, id, true);
    });
  }

  private widenSpan(day: Day): void {
    const { span } = this.into;
    this.into.span = { from: Math.min(span?.from ?? day, day), to: Math.max(span?.to ?? day, day) };
  }

  /** Local times of a series in the zone of its start, ascending, those far from the window left out. */
  private *seriesOf(
    master: ReadEvent,
    rules: readonly CalendarProperty[],
    dates: readonly CalendarProperty[],
  ): Steps<readonly LocalTime[]> {
    const start = startOf(master);
    const { from, to } = this.span();
    const times = new Set<LocalTime>();
    const addIfNear = (time: LocalTime): void => {
      if (time >= from && time <= to) times.add(time);
    };
    addIfNear(start);
    for (const [, , , rule] of rules) {
      const found = yield* this.timesOfRule(master, rule);
      if (typeof found !== 'string') for (const time of found) addIfNear(time);
      else {
        const name = master.told.summary || say.calendar.withoutTitle;
        const what = found === 'rare' ? say.calendar.rareRule(name) : say.calendar.tooManyTimes(name);
        this.complain(master.block.line, what, say.calendar.onlyFirst);
        this.rare.add(master);
        this.into.openSeries.add(seriesUid(master.uid));
        break;
      }
    }
    for (const one of yield* this.datesIn(master, dates))
      addIfNear(one.isDate && !master.isAllDay ? one.local + (start % daySpan) : this.localOf(one, master));
    return [...times].sort((a, b) => a - b);
  }

  /** The days that properties of an event name one by one. */
  private *datesIn(master: ReadEvent, properties: readonly CalendarProperty[]): Steps<readonly FileTime[]> {
    const times: FileTime[] = [];
    for (const property of properties) {
      for (const time of this.timeIn(property, master.block)) times.push(time);
      if (times.length > timesAStep) yield;
      if (times.length <= mostDates) continue;
      const name = master.told.summary || say.calendar.withoutTitle;
      const what = say.calendar.tooManyDates({ name, most: mostDates });
      this.complain(master.block.line, what, say.calendar.checkItsDays);
      this.into.openSeries.add(seriesUid(master.uid));
      return times.slice(0, mostDates);
    }
    return times;
  }

  private *timesOfRule(master: ReadEvent, rule: unknown): Steps<readonly LocalTime[] | 'rare' | 'too much'> {
    if (typeof rule !== 'object' || rule === null) return 'rare';
    const toMoment = master.isAllDay ? unmoved : master.start.toMoment;
    const parts = rule as RuleParts;
    const end = 'until' in parts ? this.timeIn(['until', {}, '', parts['until']], master.block)[0] : undefined;
    let until = Infinity;
    if (end) {
      const isUtc = String(parts['until']).endsWith('Z');
      if (master.isAllDay || end.isDate) until = toMoment(localAt(dayOfLocal(end.local) + 1, 0) - 1);
      else until = isUtc ? end.local : toMoment(end.local);
    }
    const span = { start: startOf(master), isAllDay: master.isAllDay, ...this.span(), toMoment, until };
    const counted = this.countedOf.get(master) ?? 0;
    const most = Math.max(leastCounted, Math.min(mostCounted, mostCountedInFile - this.counted));
    const allowance: Allowance = { left: Math.max(0, most - counted) };
    const before = allowance.left;
    yield;
    const times = yield* timesOf(parts, span, allowance);
    const done = before - allowance.left;
    this.counted += done;
    // Each rule has to be looked at, even one of which nothing is counted.
    this.countedOf.set(master, counted + done + 50);
    return times;
  }

  /** Whether a time of a series is taken out of it. */
  private *exceptionsOf(master: ReadEvent): Steps<(local: LocalTime) => boolean> {
    const out = yield* this.datesIn(
      master,
      master.properties.filter(([name]) => name === 'exdate'),
    );
    const moments = new Set<number>();
    const days = new Set<Day>();
    yield* each(out, (time) => {
      if (!time.isDate) moments.add(momentOf(time));
      if (time.isDate || master.isAllDay) days.add(dayOfLocal(time.local));
    });
    const locals = new Set<LocalTime>();
    for (const [name, , , rule] of master.properties) {
      if (name !== 'exrule') continue;
      const times = yield* this.timesOfRule(master, rule);
      if (typeof times !== 'string') for (const time of times) locals.add(time);
      else {
        const title = master.told.summary || say.calendar.withoutTitle;
        const what = times === 'rare' ? say.calendar.rareException(title) : say.calendar.tooManyTimes(title);
        this.complain(master.block.line, what, say.calendar.checkItsDays);
        break;
      }
    }
    return (local) =>
      days.has(dayOfLocal(local)) || locals.has(local) || (!master.isAllDay && moments.has(momentAt(master, local)));
  }

  /** Local times that may be in the window: days begin at most a day apart from one zone to another. */
  private span(): { readonly from: LocalTime; readonly to: LocalTime } {
    // A series whose later times are moved as one may be moved into the window from some days away.
    return { from: localAt(this.window.from - 8, 0), to: localAt(this.window.to + 8, 0) };
  }

  /** A time in the zone in which a series is counted. */
  private localOf(time: FileTime, master: ReadEvent): LocalTime {
    if (master.isAllDay) return localAt(dayOfLocal(time.local), 0);
    if (time.toMoment === master.start.toMoment) return time.local;
    return localOfMoment(momentOf(time), master.start.toMoment);
  }

  private add(event: ReadEvent, local: LocalTime, id: string, isOfSeries: boolean): void {
    const { isAllDay, told, length } = event;
    const doubt = this.rare.has(event) ? 'first only' : told.doubt;
    const moment = isAllDay ? localAt(dayOfLocal(local), 0) : event.start.toMoment(local);
    const begin = isAllDay ? moment : localIn(this.zone, moment);
    const day = dayOfLocal(begin);
    const end = isAllDay ? moment + length : localIn(this.zone, moment + length);
    // What ends at midnight ends with the day before; what lasts into the window is in it.
    const lastDay = Math.max(day, dayOfLocal(end - 1));
    const isInside = lastDay >= this.window.from && day <= this.window.to;
    if (!isInside && !this.into.idsOfNotes.has(sameId(id))) return;
    const time = isAllDay ? null : clockOfLocal(begin);
    if (isInside && !this.toldOf.has(event.block)) {
      this.toldOf.add(event.block);
      for (const what of event.changes) this.complain(event.block.line, what, say.importing.changeByHand);
    }
    (isInside ? this.found : this.into.outside).push({ ...told, id, day, isOfSeries, lastDay, doubt, time });
  }
}

/** Minutes from UTC that a name of a zone says: `(UTC-08:00) Pacific Time (US & Canada)`, `GMT+0100`. */
function offsetIn(name: string): number | null {
  const match = /^\s*\(?(?:UTC|GMT)\s*([+-])(\d{1,2}):?(\d{2})?\b/i.exec(name);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? null : match[1] === '-' ? -minutes : minutes;
}

const unmoved: ToMoment = (local) => local;

function momentOf({ local, toMoment }: FileTime): number {
  return toMoment(local);
}

function wholeDay({ local }: FileTime): FileTime {
  return { local: localAt(dayOfLocal(local), 0), isDate: true, toMoment: unmoved };
}

function startOf({ start, isAllDay }: ReadEvent): LocalTime {
  return isAllDay ? wholeDay(start).local : start.local;
}

function momentAt({ start, isAllDay }: ReadEvent, local: LocalTime): number {
  return isAllDay ? local : start.toMoment(local);
}

function replacedAt({ replaces }: ReadEvent): number {
  return replaces ? momentOf(replaces) : 0;
}

/** The local time that a zone gives a moment, found by way of the other direction. */
function localOfMoment(moment: number, toMoment: ToMoment): LocalTime {
  let local = moment;
  for (let turn = 0; turn < 3; turn++) local += moment - toMoment(local);
  return local;
}

/** The local time that the series would have given to what replaces a time of it. */
function localOfReplaced({ replaces, isAllDay }: ReadEvent, master: ReadEvent | null): LocalTime {
  if (!replaces) return 0;
  if (isAllDay || replaces.isDate || !master) return replaces.local;
  return replaces.toMoment === master.start.toMoment
    ? replaces.local
    : localOfMoment(momentOf(replaces), master.start.toMoment);
}

/** The times of a series that are replaced by others. */
class Replaced {
  private readonly days = new Set<Day>();
  private readonly moments = new Set<number>();

  constructor(
    overrides: readonly ReadEvent[],
    private readonly isAllDay: boolean,
  ) {
    for (const { replaces } of overrides) {
      if (!replaces) continue;
      if (replaces.isDate || isAllDay) this.days.add(dayOfLocal(replaces.local));
      else this.moments.add(momentOf(replaces));
    }
  }

  has(local: LocalTime, moment: number): boolean {
    return this.days.has(dayOfLocal(local)) || (!this.isAllDay && this.moments.has(moment));
  }
}

/** Of those that replace all times after theirs, in their order, the one that is for a moment. */
function lastUpTo(later: readonly ReadEvent[], moment: number): ReadEvent | undefined {
  let [low, high] = [0, later.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = later[middle];
    if (one && replacedAt(one) <= moment) low = middle + 1;
    else high = middle;
  }
  return later[low - 1];
}

/** What an event names as other parts of its series: Apple and Nextcloud do so where "this and all future events" are changed. */
function otherPartsIn(properties: readonly CalendarProperty[]): string[] {
  return properties
    .filter(
      (one) =>
        one[0] === 'related-to' && /^(?:SIBLING|X-CALENDARSERVER-RECURRENCE-SET)$/i.test(paramIn(one, 'reltype')),
    )
    .map((one) => inertText(textIn(one), 400))
    .filter((uid) => uid !== '');
}

/** Lines of an event, as many at once as are read in a step. */
function* inSteps(lines: readonly string[]): Generator<readonly string[]> {
  let [from, letters] = [0, 0];
  for (const [index, line] of lines.entries()) {
    letters += line.length;
    if (letters < lettersOfEvent) continue;
    yield lines.slice(from, index + 1);
    [from, letters] = [index + 1, 0];
  }
  if (from < lines.length) yield lines.slice(from);
}

function newer(one: ReadEvent | undefined, other: ReadEvent): ReadEvent {
  return one && one.version > other.version ? one : other;
}

/** Whether two events of one uid may be copies of one: at the same time, with the same title. */
function areAlike(one: ReadEvent, other: ReadEvent): boolean {
  return momentOf(one.start) === momentOf(other.start) && one.told.summary === other.told.summary;
}

function propertiesIn(lines: readonly string[]): readonly CalendarProperty[] | null {
  try {
    const [, properties] = ICAL.parse(`BEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT`) as unknown as [
      string,
      readonly CalendarProperty[],
    ];
    return properties;
  } catch {
    return null;
  }
}

function textIn(property: CalendarProperty | undefined): string {
  const value = property?.[3];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Milliseconds; of what lasts all day at least a day. The end is not part of it. */
function lengthOf(start: FileTime, end: FileTime | null | undefined, duration: string): number {
  const least = start.isDate ? daySpan : 0;
  if (end) return Math.max(least, momentOf(end) - momentOf(start));
  const match = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/.exec(
    duration,
  );
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (match ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  return Math.max(least, (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1_000);
}

function paramIn(property: CalendarProperty | undefined, name: string): string {
  const value = property?.[1][name];
  return typeof value === 'string' ? value : '';
}

function attendeeOf(property: CalendarProperty): CalendarAttendee {
  const param = (name: string): string => paramIn(property, name);
  const address = [textIn(property), param('email')]
    .map((text) => inertText(addressIn(text), 200).toLowerCase())
    .find((text) => /^[^\s@:/]+@[^\s@/]+$/.test(text));
  const name = inertText(param('cn'), 200)
    .replace(/^(['"])(.*)\1$/, '$2')
    .trim();
  return {
    email: address ?? '',
    name: /^(?:mailto:)?\S+@\S+$/i.test(name) ? '' : readableName(name),
    answer: param('partstat').toUpperCase(),
    kind: param('cutype').toUpperCase(),
    role: param('role').toUpperCase(),
  };
}

/** The address in `mailto:ida%2Bmaps@x.example?subject=Maps` or `mailto:Ida <ida@x.example>`. */
function addressIn(text: string): string {
  const whole = text.slice(0, 1_000).replace(/^\s*mailto:/i, '');
  const bare = /<([^\s<>]+)>\s*$/.exec(whole)?.[1] ?? whole.replace(/\?.*$/, '');
  if (!/%[0-9a-f]{2}/i.test(bare)) return bare;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** Calendars of a group and of a feed organise nothing themselves. */
function organiserOf(property: CalendarProperty | undefined): CalendarAttendee | null {
  if (!property) return null;
  const organiser = attendeeOf(property);
  return isOfCalendar(organiser.email) || organiser.email + organiser.name === '' ? null : organiser;
}
