import { dayOf, isoOf } from '../../model/day';
import { isNoValue } from '../imported-person';
import { clockOfLocal, dayOfLocal, localAt } from './zones';

/** What of an event is read; the rest, such as alarms, is not looked at. */
const wanted =
  /^(?:UID|SUMMARY|DTSTART|DTEND|DURATION|RRULE|EXRULE|RDATE|EXDATE|RECURRENCE-ID|ATTENDEE|ORGANIZER|STATUS|LOCATION|DESCRIPTION|ATTACH|SEQUENCE|DTSTAMP|RELATED-TO|X-MICROSOFT-CDO-ALLDAYEVENT|X-MICROSOFT-CDO-BUSYSTATUS)[;:]/i;

export function isWanted(line: string): boolean {
  return wanted.test(line);
}

/** A line of an event as `ical.js` reads it; null where it says that nothing is known, as `LOCATION:n/a` does. */
export function readableLine(line: string): string | null {
  const [, name = '', value = ''] = line.length > longestWithoutValue ? [] : (shortLine.exec(line) ?? []);
  if (name !== '' && !people.test(name) && isNoValue(value.trim(), /^SUMMARY$/i.test(name))) return null;
  // That there is a picture or a file is all that is said of it.
  return /^ATTACH[;:]/i.test(line) ? 'ATTACH:x' : inUsualForm(withQuotes(line));
}

const longestWithoutValue = 100;
const shortLine = /^([\w-]+)(?:;[^:]*)?:(.*)$/;
/** Of whom a name may be written, whatever stands in the place of the address. */
const people = /^(?:ATTENDEE|ORGANIZER)$/i;

/** Names that are written where nobody is known yet. A person called Null writes it with a capital. */
const noNames = new Set('null none nil tbd tba TBD TBA (none) (null)'.split(' '));
const noTitle = /^[([<]?(?:no (?:title|subject)|(?:kein|ohne) (?:titel|betreff))[)\]>]?$/i;
const noPlace = /^[([<]?(?:tb[acd]|no location(?: (?:given|set|specified))?|kein ort(?: angegeben)?|ohne ort)[)\]>]?$/i;

/** What somebody is called; '' where it says that nobody is known. */
export function readableName(name: string): string {
  return isNoValue(name, true) || noNames.has(name) || !/[\p{L}\p{N}]/u.test(name) ? '' : name;
}

export function readableTitle(title: string): string {
  return isNoValue(title, true) || noTitle.test(title) || /^[-–—_.?*~]+$/.test(title) ? '' : title;
}

export function readablePlace(place: string): string {
  return isNoValue(place) || noPlace.test(place) ? '' : place;
}

/**
 * A line whose parameters are in quotes where the standard wants them: programs write `DTSTART;TZID=tzone://Microsoft/Custom:20261124T0900`
 * and `ATTENDEE;CN=Team: Ada:mailto:ada@x.example`, and the first colon is taken for the beginning of the value.
 */
function withQuotes(line: string): string {
  if (line.length > longestRepaired) return line;
  const match = datesAtEnd.exec(line) ?? addressAtEnd.exec(line) ?? bareAddressAtEnd.exec(line);
  const [, name = '', given = '', value = ''] = match ?? [];
  if (given === '' || !/[:,]/.test(given)) return line;
  const params = given
    .split(/;(?=[\w-]+=)/)
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=') + 1;
      const text = part.slice(at);
      const isWhole = at === 0 || !/[:;,]/.test(text) || /^"[^"]*"(?:,"[^"]*")*$/.test(text);
      return isWhole ? part : `${part.slice(0, at)}"${text.replace(/"/g, '')}"`;
    });
  return `${name};${params.join(';')}:${value}`;
}

const longestRepaired = 10_000;
const datesAtEnd = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(;.*):(\d{8}(?:T\d{4,6}Z?)?(?:[,/][\dPTWDHMSZ]+)*\s*)$/i;
const addressAtEnd = /^(ATTENDEE|ORGANIZER)(;.*):((?:mailto|sip|urn|invalid|https?):\S*)\s*$/i;
const bareAddressAtEnd = /^(ATTENDEE|ORGANIZER)(;.*):([^\s:@]+@[^\s:@]+)\s*$/i;

/**
 * A line as `ical.js` reads it: times that are written with dashes and colons, without seconds or with hours from UTC, and rules in small
 * letters.
 */
function inUsualForm(line: string): string {
  if (/^(?:RRULE|EXRULE)[;:]/i.test(line)) return line.toUpperCase();
  const [, head = '', year = '', month = '', date = '', hour = '', minute = '', second = '00', zone = ''] =
    oddTime.exec(line) ?? [];
  if (head === '') return line;
  if (hour === '') return `${head}:${year}${month}${date}`;
  const local = `${year}${month}${date}T${hour}${minute}${second}`;
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === '') return `${head}:${local}${zone}`;
  const on = dayOf(Number(year), Number(month), Number(date));
  if (on === null) return line;
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '+' ? 60 : -60);
  const moment = localAt(on, (Number(hour) * 60 + Number(minute)) * 60 - ahead);
  const basic = `${isoOf(dayOfLocal(moment))}T${clockOfLocal(moment)}${second}Z`.replace(/[-:]/g, '');
  // Whatever zone is named besides, the hours say when it is.
  return `${head.replace(/;TZID=(?:"[^"]*"|[^;:]*)/i, '')}:${basic}`;
}

const oddTime =
  /^((?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?:;[^:]*)?):(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;
