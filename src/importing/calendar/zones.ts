import ICAL from 'ical.js';
import { IANAZone } from 'luxon';
import { type Day, partsOf } from '../../model/day';
import { lazily } from '../../model/lazily';

/** Local time as milliseconds, counted as if it were UTC. */
export type LocalTime = number;

/** Of a local time the moment it names, in milliseconds since 1970. */
export type ToMoment = (local: LocalTime) => number;

const minute = 60_000;
const day = 86_400_000;

export function dayOfLocal(local: LocalTime): Day {
  return Math.floor(local / day);
}

/** `09:30` */
export function clockOfLocal(local: LocalTime): string {
  const minutes = Math.floor((local - dayOfLocal(local) * day) / minute);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `seconds` since midnight. */
export function localAt(on: Day, seconds: number): LocalTime {
  return on * day + seconds * 1_000;
}

/** A local time as `ical.js` counts in it, of no zone. */
export function calendarTime(local: LocalTime, isDate: boolean): InstanceType<typeof ICAL.Time> {
  const { year, month, date } = partsOf(dayOfLocal(local));
  const seconds = Math.floor((local - dayOfLocal(local) * day) / 1_000);
  const [hour, minutes, second] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return new ICAL.Time({ year, month, day: date, hour, minute: minutes, second, isDate }, ICAL.Timezone.localTimezone);
}

/**
 * A time that clocks skip is read with the offset before, one that they show twice is the first, as the standard has it. Luxon's own way
 * from a local time begins with a guess that depends on the clock.
 */
export function momentIn(zone: IANAZone): ToMoment {
  const offset = (moment: number): number => zone.offset(moment) * minute;
  return (local) => {
    const before = offset(local - day);
    const first = local - before;
    if (offset(first) === before) return first;
    const after = offset(local + day);
    const second = local - after;
    return offset(second) === after ? second : first;
  };
}

/** The local time in a zone at a moment. */
export function localIn(zone: IANAZone, moment: number): LocalTime {
  return moment + zone.offset(moment) * minute;
}

/** A zone by its name in the database of IANA; null where it has none of that name. */
export function ianaZone(name: string): IANAZone | null {
  if (name === '' || name.length > 60 || !IANAZone.isValidZone(name)) return null;
  return IANAZone.create(name);
}

/**
 * The zone that a calendar means by a name: one of IANA, with or without the name of a program before it, or one of Windows; else as the
 * calendar itself describes it. Null where nothing is known of it.
 */
export function zoneNamed(name: string, described: ReadonlyMap<string, DescribedZone>): ToMoment | null {
  const own = described.get(name);
  for (const known of [name, own?.location ?? '']) {
    const zone = ianaZone(ianaName(known));
    if (zone) return momentIn(zone);
  }
  if (own) return own.toMoment;
  const shown = zoneShown(name);
  return shown && momentIn(shown);
}

/** Where cities of zones may be: the areas of the database of IANA. */
const areas = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian', 'US', 'Canada'];

/**
 * A zone by the words in which Windows shows it: `(UTC+01:00) Amsterdam, Berlin, Bern`, `(UTC-08:00) Pacific Time (US & Canada)`. The
 * first place that is known, and is as far from UTC in winter as the words say, is meant.
 */
function zoneShown(name: string): IANAZone | null {
  const [, sign = '', hours = '', minutes = '0', words = ''] =
    /^\s*\((?:UTC|GMT)(?:([+-])(\d{1,2}):?(\d{2}))?\)\s*(\S.*)$/i.exec(name) ?? [];
  if (words === '') return null;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const places = words
    .replace(/^.*\s:\s/, '')
    .split(',')
    .map((place) => place.trim())
    .slice(0, 12);
  const time = words.replace(/\s*\(.*$/, '').replace(/(?= Time$)/, ' standard');
  const names = [
    windowsZones().get(time.toLowerCase()) ?? '',
    ...places.flatMap((place) => [
      windowsZones().get(place.toLowerCase()) ?? '',
      ...areas.map((area) => `${area}/${place.replace(/ /g, '_')}`),
    ]),
  ];
  for (const one of names) {
    const zone = /^[\w/+-]+$/.test(one) ? ianaZone(one) : null;
    if (zone && winterOffset(zone) === offset) return zone;
  }
  return null;
}

/** Minutes from UTC without summer time, on either half of the earth. */
function winterOffset(zone: IANAZone): number {
  const [january, july] = [1_736_899_200_000, 1_752_537_600_000];
  return Math.min(zone.offset(january), zone.offset(july));
}

/** A zone as a calendar describes it. */
export interface DescribedZone {
  /** Its name in the database of IANA, where the calendar says it. */
  readonly location: string;
  readonly toMoment: ToMoment;
}

/** A zone by the rules of a VTIMEZONE; throws an error where it cannot be read. */
export function describedZone(jCal: unknown, location: string): DescribedZone {
  const component = new ICAL.Component(jCal as never);
  const zone = new ICAL.Timezone(component);
  return {
    location,
    toMoment: (local) => local - zone.utcOffset(calendarTime(local, false)) * 1_000,
  };
}

function ianaName(name: string): string {
  const bare = name
    .trim()
    .replace(/^"(.*)"$/, '$1')
    // Outlook counts zones of one name: `W. Europe Standard Time 1`.
    .replace(/ (Standard|Daylight) Time \d$/, ' $1 Time');
  const windows = windowsZones().get(bare.toLowerCase());
  if (windows !== undefined) return windows;
  if (/^(?:tzone:\/\/microsoft\/utc|\(?(?:utc|gmt)\)?|coordinated universal time|z)$/i.test(bare)) return 'UTC';
  // `/mozilla.org/20050126_1/Europe/Berlin`, `/freeassociation.sourceforge.net/Europe/Berlin`
  if (bare.startsWith('/')) {
    const parts = bare.split('/').filter((part) => part !== '');
    for (const count of [3, 2]) {
      const tail = parts.slice(-count).join('/');
      if (parts.length > count && ianaZone(tail)) return tail;
    }
  }
  return bare;
}

/** Names of Windows, and places that it shows and that name no zone, in small letters, to the zones of IANA. */
const windowsZones = lazily(
  () =>
    new Map(
      windowsTable
        .trim()
        .split('\n')
        .map((line) => line.trim().split('='))
        .map(([windows = '', iana = '']) => [windows.toLowerCase(), iana] as const),
    ),
);

/** Of each zone of Windows the one that the Unicode Consortium names for the whole world; then the places. */
const windowsTable = `
Dateline Standard Time=Etc/GMT+12
UTC-11=Etc/GMT+11
Aleutian Standard Time=America/Adak
Hawaiian Standard Time=Pacific/Honolulu
Marquesas Standard Time=Pacific/Marquesas
Alaskan Standard Time=America/Anchorage
UTC-09=Etc/GMT+9
Pacific Standard Time (Mexico)=America/Tijuana
UTC-08=Etc/GMT+8
Pacific Standard Time=America/Los_Angeles
US Mountain Standard Time=America/Phoenix
Mountain Standard Time (Mexico)=America/Mazatlan
Mountain Standard Time=America/Denver
Yukon Standard Time=America/Whitehorse
Central America Standard Time=America/Guatemala
Central Standard Time=America/Chicago
Easter Island Standard Time=Pacific/Easter
Central Standard Time (Mexico)=America/Mexico_City
Canada Central Standard Time=America/Regina
SA Pacific Standard Time=America/Bogota
Eastern Standard Time (Mexico)=America/Cancun
Eastern Standard Time=America/New_York
Haiti Standard Time=America/Port-au-Prince
Cuba Standard Time=America/Havana
US Eastern Standard Time=America/Indiana/Indianapolis
Turks And Caicos Standard Time=America/Grand_Turk
Paraguay Standard Time=America/Asuncion
Atlantic Standard Time=America/Halifax
Venezuela Standard Time=America/Caracas
Central Brazilian Standard Time=America/Cuiaba
SA Western Standard Time=America/La_Paz
Pacific SA Standard Time=America/Santiago
Newfoundland Standard Time=America/St_Johns
Tocantins Standard Time=America/Araguaina
E. South America Standard Time=America/Sao_Paulo
SA Eastern Standard Time=America/Cayenne
Argentina Standard Time=America/Buenos_Aires
Greenland Standard Time=America/Godthab
Montevideo Standard Time=America/Montevideo
Magallanes Standard Time=America/Punta_Arenas
Saint Pierre Standard Time=America/Miquelon
Bahia Standard Time=America/Bahia
UTC-02=Etc/GMT+2
Mid-Atlantic Standard Time=Etc/GMT+2
Azores Standard Time=Atlantic/Azores
Cape Verde Standard Time=Atlantic/Cape_Verde
UTC=UTC
GMT Standard Time=Europe/London
Westeuropäische Zeit=Europe/London
Mitteleuropäische Zeit=Europe/Berlin
Osteuropäische Zeit=Europe/Chisinau
Greenwich Standard Time=Atlantic/Reykjavik
Sao Tome Standard Time=Africa/Sao_Tome
Morocco Standard Time=Africa/Casablanca
W. Europe Standard Time=Europe/Berlin
Central Europe Standard Time=Europe/Budapest
Romance Standard Time=Europe/Paris
Central European Standard Time=Europe/Warsaw
W. Central Africa Standard Time=Africa/Lagos
Jordan Standard Time=Asia/Amman
GTB Standard Time=Europe/Bucharest
Middle East Standard Time=Asia/Beirut
Egypt Standard Time=Africa/Cairo
E. Europe Standard Time=Europe/Chisinau
Syria Standard Time=Asia/Damascus
West Bank Standard Time=Asia/Hebron
South Africa Standard Time=Africa/Johannesburg
FLE Standard Time=Europe/Kiev
Israel Standard Time=Asia/Jerusalem
South Sudan Standard Time=Africa/Juba
Kaliningrad Standard Time=Europe/Kaliningrad
Sudan Standard Time=Africa/Khartoum
Libya Standard Time=Africa/Tripoli
Namibia Standard Time=Africa/Windhoek
Arabic Standard Time=Asia/Baghdad
Turkey Standard Time=Europe/Istanbul
Arab Standard Time=Asia/Riyadh
Belarus Standard Time=Europe/Minsk
Russian Standard Time=Europe/Moscow
E. Africa Standard Time=Africa/Nairobi
Volgograd Standard Time=Europe/Volgograd
Iran Standard Time=Asia/Tehran
Arabian Standard Time=Asia/Dubai
Astrakhan Standard Time=Europe/Astrakhan
Azerbaijan Standard Time=Asia/Baku
Russia Time Zone 3=Europe/Samara
Mauritius Standard Time=Indian/Mauritius
Saratov Standard Time=Europe/Saratov
Georgian Standard Time=Asia/Tbilisi
Caucasus Standard Time=Asia/Yerevan
Afghanistan Standard Time=Asia/Kabul
West Asia Standard Time=Asia/Tashkent
Qyzylorda Standard Time=Asia/Qyzylorda
Ekaterinburg Standard Time=Asia/Yekaterinburg
Pakistan Standard Time=Asia/Karachi
India Standard Time=Asia/Calcutta
Sri Lanka Standard Time=Asia/Colombo
Nepal Standard Time=Asia/Katmandu
Central Asia Standard Time=Asia/Bishkek
Bangladesh Standard Time=Asia/Dhaka
Omsk Standard Time=Asia/Omsk
Myanmar Standard Time=Asia/Rangoon
SE Asia Standard Time=Asia/Bangkok
Altai Standard Time=Asia/Barnaul
W. Mongolia Standard Time=Asia/Hovd
North Asia Standard Time=Asia/Krasnoyarsk
N. Central Asia Standard Time=Asia/Novosibirsk
Tomsk Standard Time=Asia/Tomsk
China Standard Time=Asia/Shanghai
North Asia East Standard Time=Asia/Irkutsk
Singapore Standard Time=Asia/Singapore
W. Australia Standard Time=Australia/Perth
Taipei Standard Time=Asia/Taipei
Ulaanbaatar Standard Time=Asia/Ulaanbaatar
Aus Central W. Standard Time=Australia/Eucla
Transbaikal Standard Time=Asia/Chita
Tokyo Standard Time=Asia/Tokyo
North Korea Standard Time=Asia/Pyongyang
Korea Standard Time=Asia/Seoul
Yakutsk Standard Time=Asia/Yakutsk
Cen. Australia Standard Time=Australia/Adelaide
AUS Central Standard Time=Australia/Darwin
E. Australia Standard Time=Australia/Brisbane
AUS Eastern Standard Time=Australia/Sydney
West Pacific Standard Time=Pacific/Port_Moresby
Tasmania Standard Time=Australia/Hobart
Vladivostok Standard Time=Asia/Vladivostok
Lord Howe Standard Time=Australia/Lord_Howe
Bougainville Standard Time=Pacific/Bougainville
Russia Time Zone 10=Asia/Srednekolymsk
Magadan Standard Time=Asia/Magadan
Norfolk Standard Time=Pacific/Norfolk
Sakhalin Standard Time=Asia/Sakhalin
Central Pacific Standard Time=Pacific/Guadalcanal
Russia Time Zone 11=Asia/Kamchatka
New Zealand Standard Time=Pacific/Auckland
UTC+12=Etc/GMT-12
Fiji Standard Time=Pacific/Fiji
Kamchatka Standard Time=Asia/Kamchatka
Chatham Islands Standard Time=Pacific/Chatham
UTC+13=Etc/GMT-13
Tonga Standard Time=Pacific/Tongatapu
Samoa Standard Time=Pacific/Apia
Line Islands Standard Time=Pacific/Kiritimati
west central africa=Africa/Lagos
brasilia=America/Sao_Paulo
city of buenos aires=America/Argentina/Buenos_Aires
central america=America/Guatemala
indiana (east)=America/Indiana/Indianapolis
chennai=Asia/Kolkata
abu dhabi=Asia/Dubai
islamabad=Asia/Karachi
astana=Asia/Almaty
hanoi=Asia/Bangkok
solomon is.=Pacific/Guadalcanal
nuku'alofa=Pacific/Tongatapu
new delhi=Asia/Kolkata
osaka=Asia/Tokyo
beijing=Asia/Shanghai
wien=Europe/Vienna
rom=Europe/Rome
brüssel=Europe/Brussels
`;
