import { say } from '../i18n/words';
import { type Day, dayOf, isoOf } from '../model/day';
import { lazily } from '../model/lazily';
import type { Steps } from '../model/steps';
import { type Birthday, readBirthday, readDayText } from '../notes/read-day';
import { cellsOf, delimiters, rowsOf, type TableRow } from './csv-table';
import { withoutLines } from './file-text';
import { inertText, isNoValue, isoBirthday, personOf, type RawPerson, rawPerson } from './imported-person';
import type { Gathered } from './read-vcard';

export type TableKind = 'google' | 'linkedin' | 'outlook';

/** How a table is laid out. */
export interface TableLayout {
  readonly kind: TableKind;
  readonly delimiter: string;
  /** Line of the row with the titles of the columns, from 1. */
  readonly line: number;
}

/** What a column holds. */
type Column =
  | ('name' | 'prefix' | 'given' | 'middle' | 'family' | 'suffix' | 'nickname' | 'email' | 'phone' | 'organisation')
  | ('department' | 'role' | 'title' | 'city' | 'birthday' | 'note' | 'group' | 'url' | 'connected')
  // How Outlook shows an address; and what some tables say of a birthday, each in a column of its own.
  | ('shown' | 'birthYear' | 'birthMonth' | 'birthDate');

/** Whose, or of which kind: `Work phone`, `Telefon (privat)`. */
const label =
  '(?:work|business|home|private|personal|primary|secondary|main|other|office|mobile|car|company(?: main)?|geschäftlich|dienstlich|beruflich|arbeit|büro|privat|mobil|firma|zentrale|weitere[rs]?|primäre|sekundäre|zweite)';
const phone =
  '(?:tele)?phones?|(?:tele|mobile |cell )?phone (?:numbers?|nos?\\.?)|mobile(?: number)?|cell(?: phone| number)?|landline|tel\\.?(?:-?nr\\.?)?|telefon(?:nummern?|-nr\\.?)?|haupttelefon|autotelefon|mobil(?:telefon|nummer|-tel\\.(?:-nr\\.)?)?|handy(?:nummer)?|festnetz|rufnummer';
const email = 'e-?mails?|e-?mails? address(?:es)?|(?:e-?)?mail-?adressen?|mails?';
/** A column of something that a person may have several of, with what tells them apart before it, after it or both: `Business Phone 2`. */
const several = (what: string): string => `(?:${label} )?(?:${what})(?:[ -]?\\d+)?(?: \\(?${label}\\)?)?(?: \\d+)?`;

/**
 * Titles of columns, in lower case, in the exports of Google (old and new), LinkedIn and Outlook, and in tables made by hand, in English
 * and German.
 */
const columns = lazily((): readonly (readonly [Column, RegExp])[] =>
  (
    [
      ['name', 'name|full name|display name|contact(?: name)?|vollständiger name|anzeigename|kontakt'],
      ['prefix', '(?:name |honorific )?prefix|salutation|anrede|titel|namenspräfix'],
      ['given', '(?:first|given) ?name|forename|vorname'],
      ['middle', '(?:middle|additional) names?|weitere vornamen|zweiter vorname|weiterer vorname'],
      ['family', '(?:last|family) ?name|surname|nachname|familienname|zuname'],
      ['suffix', '(?:name |honorific )?suffix|namenszusatz|namenssuffix'],
      ['nickname', 'nick ?names?|spitznamen?'],
      ['email', `${several(email)}|e-?mail \\d+ - (?:value|wert)|e-?mail \\d+ address|e-?mail \\d+: ?adresse`],
      ['phone', `${several(phone)}|(?:phone|telefon) \\d+ - (?:value|wert)`],
      [
        'organisation',
        'organi[sz]ation(?: name)?|organi[sz]ation 1 - name|company(?: name)?|employer|firm|firma|unternehmen|arbeitgeber|institution|einrichtung',
      ],
      [
        'department',
        '(?:organi[sz]ation |organi[sz]ation 1 - )?department|organisation 1 - abteilung|dept\\.?|abteilung',
      ],
      [
        'role',
        '(?:organi[sz]ation |organi[sz]ation 1 - |job )title|organisation 1 - (?:titel|position)|job|role|position|occupation|profession|function|position ?/ ?funktion|funktion|rolle|beruf|berufsbezeichnung|jobtitel|arbeitstitel|stelle|tätigkeit',
      ],
      ['title', 'title'],
      ['city', 'location'],
      ['shown', 'e-?mail(?: \\d)? display name|e-?mail(?: \\d)?(?::|-) ?angezeigter name'],
      ['birthYear', 'birth year|geburtsjahr'],
      ['birthMonth', 'birth month|geburtsmonat'],
      ['birthDate', 'birth\\sday'],
      [
        'birthday',
        'birthday|birth ?date|date of birth|dob|born|geburtstag|geburtsdatum|geb\\.?(?:-datum)?|geboren(?: am)?',
      ],
      ['note', 'notes?|comments?|remarks?|notiz(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?|kommentare?'],
      [
        'group',
        'labels?|tags?|groups?|group membership|gruppenmitgliedschaft|categor(?:y|ies)|keywords|kategorien?|gruppen?|stichwörter|schlagwörter',
      ],
      [
        'url',
        '(?:profile )?url(?: \\d+)?|linkedin(?:[ -](?:url|profile?))?|(?:personal )?(?:website|web ?page|web site|home ?page)s?(?: \\d)?|website \\d+ - (?:value|wert)|web|webseiten?(?: \\d)?|internet(?:seite|adresse)?|profil',
      ],
      ['connected', 'connected (?:on|since)|(?:vernetzt|verbunden|verknüpft|kontakt(?:iert)?) (?:am|seit)'],
    ] as const
  ).map(([column, titles]) => [column, new RegExp(`^(?:${titles})$`)] as const),
);

/** What part of which postal address a column holds. */
interface AddressColumn {
  readonly place: string;
  readonly part: 'whole' | 'street' | 'city' | 'region' | 'code' | 'country';
}

/** Titles of parts of addresses, in the order in which they are written. */
const addressParts: readonly (readonly [AddressColumn['part'], RegExp])[] = [
  [
    'whole',
    /^(?:formatted|formatiert|(?:postal |mailing )?address|(?:post|privat|geschäfts)?adresse(?: 2)?|anschrift)$/,
  ],
  [
    'street',
    /^(?:po box|extended address|erweiterte adresse|street(?: address)?(?: [23])?|stra(?:ß|ss)e(?: [23])?|str\.|postfach)$/,
  ],
  ['city', /^(?:city|town|ort|stadt|wohnort)$/],
  ['region', /^(?:region|state|bundesland(?:\/kanton)?|region\/bundesland|kanton)$/],
  ['code', /^(?:postal code|zip(?: ?code)?|postleitzahl|plz)$/],
  ['country', /^(?:country(?:\/region)?|land\/region|land)$/],
];

function addressColumnOf(title: string): AddressColumn | null {
  const words = wordsOf(title);
  const [, place = '', rest = ''] =
    /^((?:address|adresse) \d+) - (.+)$/.exec(words) ?? /^(home|business|other) (.+)$/.exec(words) ?? [];
  if (rest !== '') return partOf(place, rest);
  const [, kind = '', named = ''] = /^(geschäftlich|dienstlich|privat): ?(.+)$/.exec(words) ?? [];
  if (named !== '') return partOf(kind, named);
  const [, german = '', where = ''] = /^(.+?) \(?(geschäftlich|dienstlich|privat|weiter\S*)\)?$/.exec(words) ?? [];
  return partOf(where, (german || words).replace(/^weiter\S* /, ''));
}

function partOf(place: string, words: string): AddressColumn | null {
  const part = addressParts.find(([, pattern]) => pattern.test(words))?.[0];
  return part === undefined ? null : { place, part };
}

function wordsOf(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/[:*]$/, '')
    .trim();
}

function columnOf(title: string): Column | null {
  const words = wordsOf(title);
  return columns().find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Lines of remarks that may stand before the titles. */
const mostLinesBefore = 40;
const longestLine = 20_000;

/** How a table is laid out, by the beginning of its text; null where it is no table of people. */
export function* layoutOf(text: string): Steps<TableLayout | null> {
  const lines = text.split('\n', mostLinesBefore + 1);
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine) continue;
    for (const delimiter of delimiters) {
      if (!line.includes(delimiter)) continue;
      yield;
      const titles = cellsOf(line.replace(/\r$/, ''), delimiter).map((cell) => cell.trim().toLowerCase());
      const kind = yield* kindOf(titles);
      if (kind) return { kind, delimiter, line: index + 1 };
    }
  }
  return null;
}

/** Each title in a step: the patterns are compiled when they are first used. */
function* kindOf(titles: readonly string[]): Steps<TableKind | null> {
  const found = new Set<Column | null>();
  for (const title of titles) {
    yield;
    found.add(columnOf(title));
  }
  const hasName = found.has('name') || found.has('given') || found.has('family');
  if (!hasName) return null;
  if (found.has('connected')) return 'linkedin';
  if (
    titles.some(
      (title) =>
        /^(?:e-?mail|phone|telefon|organi[sz]ation|website|address|adresse) ?(?:1 )?-? ?(?:\d - )?(?:value|wert|name|title|label)$/.test(
          title,
        ) || /^(?:group membership|gruppenmitgliedschaft|labels)$/.test(title),
    )
  )
    return 'google';
  const isOfPeople = found.has('email') || found.has('phone') || (found.size > 2 && found.has('organisation'));
  return isOfPeople ? 'outlook' : null;
}

/** Reads everybody in a table. Rows without anything that a person has are padding, and are left out without a word. */
export function* readTable(file: string, text: readonly string[], layout: TableLayout, into: Gathered): Steps<void> {
  let titles: readonly (Column | AddressColumn | null)[] | null = null;
  let written: readonly string[] = [];
  const unread = new Set<string>();
  const complain = (line: number, what: string, remedy: string): void =>
    void into.problems.push({ at: { file, unit: 'line', number: line }, what, remedy });
  // Whatever stands before the titles is no table yet: a quotation mark in it would swallow them.
  const before = layout.line - 1;
  const rows = withoutLines(text, before);
  const order = yield* orderOfBirthdays(rows, layout.delimiter);
  yield* rowsOf(
    rows,
    layout.delimiter,
    (line) => complain(line + before, say.importing.rowNotUnderstood, say.importing.restWasRead),
    ({ line, cells }: TableRow) => {
      if (!titles) {
        const read = cells.map((cell) => columnOf(cell) ?? addressColumnOf(cell));
        // Outlook calls `Dr.` a title, and so does whoever means what somebody is.
        const isPrefix = read.includes('role') || read.includes('suffix');
        const isParted = read.includes('birthMonth');
        titles = read.map((column) => {
          if (column === 'title') return isPrefix ? 'prefix' : 'role';
          return column === 'birthday' && isParted ? 'birthDate' : column;
        });
        written = cells;
        return;
      }
      const at = line + before;
      for (const [index, title] of written.entries())
        if (titles[index] === null && isSaid(cells[index] ?? '') && !saysNothing.test(title.trim()))
          unread.add(inertText(title, longestTitle));
      const beyond = cells
        .slice(written.length)
        .filter(isSaid)
        .map((cell) => inertText(cell, longestTitle));
      if (beyond.length > 0)
        complain(at, say.importing.beyondTitles(beyond.slice(0, mostBeyond)), say.importing.lookForComma);
      const raw = rawOf(titles, cells, { kind: layout.kind, order }, (what, remedy) => complain(at, what, remedy));
      if (raw)
        into.people.push(
          personOf(raw, { file, unit: 'line', number: at }, (what, remedy) => complain(at, what, remedy)),
        );
    },
  );
  unread.delete('');
  if (unread.size > 0)
    complain(layout.line, say.importing.columnsNotRead([...unread].slice(0, mostTitles)), say.importing.valuesLeftOut);
}

const longestTitle = 60;
const mostTitles = 100;
const mostBeyond = 5;
/** Columns that say something of other columns, or of the program. */
const saysNothing =
  /^(?:.* - (?:label|type|typ|bezeichnung)|file as|speichern unter|priority|priorität|private|privat|sensitivity|vertraulichkeit|initials|initialen|e-?mail(?: \d)? (?:type|display name)|e-?mail(?: \d:|:|-)? ?(?:typ|angezeigter name)|account|konto)?$/i;
/** What programs write where nothing is known. */
const isUnknown = /^(?:unspecified|unbekannt|keine angabe|0+[./-]0+[./-]0+)$/i;

function isSaid(cell: string): boolean {
  return cell.trim() !== '' && !isUnknown.test(cell.trim());
}

/** Excel keeps a number as it is written by a formula, `="0044 7700"`, or by an apostrophe before it. */
function plainNumber(cell: string): string {
  return (/^="([^"]*)"$/.exec(cell)?.[1] ?? cell.replace(/^'/, '')).trim();
}

/** Several values of one column, as Google writes them. */
function severalIn(cell: string): string[] {
  return cell.split(' ::: ').map((one) => one.trim());
}

function rawOf(
  titles: readonly (Column | AddressColumn | null)[],
  cells: readonly string[],
  { kind, order }: { readonly kind: TableKind; readonly order: DayOrder | null },
  complain: (what: string, remedy: string) => void,
): RawPerson | null {
  const raw = rawPerson();
  const born = { birthYear: '', birthMonth: '', birthDate: '' };
  let isPadding = true;
  const places = new Map<string, Map<AddressColumn['part'], string[]>>();
  titles.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (column === null || cell === '') return;
    if (column !== 'connected' && column !== 'shown') isPadding = false;
    if (typeof column === 'object') {
      const parts = places.get(column.place) ?? new Map<AddressColumn['part'], string[]>();
      places.set(column.place, parts.set(column.part, [...(parts.get(column.part) ?? []), ...severalIn(cell)]));
      return;
    }
    switch (column) {
      case 'title':
        return;
      case 'name':
      case 'prefix':
      case 'suffix':
      case 'given':
      case 'middle':
      case 'family':
      case 'organisation':
      case 'department':
      case 'role':
      case 'city': {
        const [first = '', ...others] = severalIn(cell);
        if (raw[column] === '') raw[column] = first;
        else others.unshift(first);
        for (const other of others)
          if (other !== '' && other !== raw[column])
            complain(
              say.importing.secondValue({ first: raw[column].slice(0, 60), other: other.slice(0, 60) }),
              say.importing.addByHand,
            );
        return;
      }
      case 'email':
        raw.emails.push(...severalIn(cell));
        return;
      case 'phone':
        raw.phones.push(...severalIn(cell).map(plainNumber));
        return;
      case 'url':
        raw.urls.push(...severalIn(cell).map((url) => url.replace(/\\:/g, ':')));
        return;
      case 'nickname':
        raw.nicknames.push(...severalIn(cell));
        return;
      case 'note':
        raw.notes.push(cell);
        return;
      case 'group':
        raw.groups.push(...groupsIn(cell, kind));
        return;
      case 'birthday':
        raw.birthday = birthdayIn(cell, order, complain);
        return;
      case 'birthYear':
      case 'birthMonth':
      case 'birthDate':
        born[column] = cell;
        return;
      case 'shown': {
        // In the place of the address of a colleague, Exchange writes one that only Exchange understands.
        const address = /(?:^|\()([^\s()@]+@[^\s()@]+)\)?$/.exec(cell)?.[1];
        const last = raw.emails.length - 1;
        if (address !== undefined && isOfExchange.test(raw.emails[last] ?? '')) raw.emails[last] = address;
        return;
      }
      case 'connected': {
        const day = linkedInDay(cell);
        const read = day === null ? readDayText(cell) : { kind: 'day' as const, day };
        if (read.kind === 'day') raw.connectedOn = read.day;
        else if (!isNoValue(cell)) complain(say.importing.noConnectedDay(cell.slice(0, 40)), say.importing.restWasRead);
        return;
      }
    }
  });
  addAddresses(raw, [...places.values()]);
  if (born.birthMonth !== '' && born.birthDate !== '') {
    const [year, month, date] = [born.birthYear || '--', two(born.birthMonth), two(born.birthDate)];
    raw.birthday = birthdayIn(`${year}-${month}-${date}`.replace('---', '--'), null, complain);
  } else {
    const left = [born.birthYear, born.birthMonth, born.birthDate].filter((part) => part !== '');
    if (left.length > 0) complain(say.importing.noBirthday(left.join(' ').slice(0, 40)), say.importing.addByHand);
  }
  return isPadding ? null : raw;
}

/** An address that is more than a place is kept as such; the place is that of the first. */
function addAddresses(raw: RawPerson, places: readonly ReadonlyMap<AddressColumn['part'], readonly string[]>[]): void {
  for (const parts of places) {
    const whole = parts.get('whole');
    const [city, country] = [parts.get('city')?.[0] ?? '', parts.get('country')?.[0] ?? ''];
    if (raw.city === '' && raw.country === '') {
      raw.city = city;
      raw.country = country;
    }
    const inOrder = addressParts.flatMap(([part]) => (part === 'whole' ? [] : (parts.get(part) ?? [])));
    if (whole?.length === 1 && city !== '' && whole[0]?.includes(city) === false)
      raw.addresses.push([...whole, ...inOrder].join(', '));
    else if (whole) raw.addresses.push(...whole);
    else if (inOrder.length > 0) raw.addresses.push(inOrder.join(', '));
  }
}

const shortMonths = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** `12 Mar 2024`, as LinkedIn writes it in every language; names of months in other languages take a while to be made. */
function linkedInDay(text: string): Day | null {
  const [, date = '', month = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/.exec(text) ?? [];
  const at = month === '' ? -1 : shortMonths.indexOf(month);
  return at % 3 === 0 ? dayOf(Number(year), at / 3 + 1, Number(date)) : null;
}

/** That somebody is one of all contacts says nothing. Groups that Google made have a star before their name. */
function groupsIn(cell: string, kind: TableKind): string[] {
  const groups = kind === 'google' ? severalIn(cell) : cell.split(/[;,]/).map((group) => group.trim());
  return groups
    .map((group) => group.replace(/^\* ?/, ''))
    .filter((group) => group !== '' && !isAllContacts.test(group));
}

const isAllContacts = /^(?:my ?contacts|other contacts|meine kontakte|(?:weitere|sonstige) kontakte)$/i;
const isOfExchange = /^\/o=/i;

function two(text: string): string {
  return text.padStart(2, '0');
}

/** Which number comes first in a day such as `3/4/1985`. */
type DayOrder = 'day' | 'month';

/**
 * In which order a table has the numbers of its birthdays, by those of which one cannot be a month; null where none says so, or they
 * disagree. A program writes all in the same order.
 */
function* orderOfBirthdays(rows: readonly string[], delimiter: string): Steps<DayOrder | null> {
  let places: readonly number[] | null = null;
  const found = new Set<DayOrder>();
  const ignore = (): void => undefined;
  const readRow = ({ cells }: TableRow): void => {
    if (!places) {
      places = cells.flatMap((title, index) => (columnOf(title) === 'birthday' ? [index] : []));
      return;
    }
    for (const place of places) {
      const [, a, b] = numbersOfDay.exec(cells[place]?.trim() ?? '') ?? [];
      if (Number(a) > 12 && Number(b) <= 12) found.add('day');
      if (Number(b) > 12 && Number(a) <= 12) found.add('month');
    }
  };
  const steps = rowsOf(rows, delimiter, ignore, readRow);
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    yield;
    // Most tables have no birthdays.
    if ((places as readonly number[] | null)?.length === 0) return null;
  }
  const [order = null] = found;
  return found.size === 1 ? order : null;
}

const numbersOfDay = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}(?!\d)/;

/** Outlook writes `0/0/00` for none. A day that may be one of two is not guessed. */
function birthdayIn(
  cell: string,
  order: DayOrder | null,
  complain: (what: string, remedy: string) => void,
): string | null {
  if (/^0+[./-]0+[./-]0+$/.test(cell) || isNoValue(cell)) return null;
  const iso = isoBirthday(cell);
  if (iso !== null) return iso;
  const read = readDayText(cell);
  if (read.kind === 'day') return isoOf(read.day);
  if (read.kind === 'ambiguous' && order !== null) return isoOf(order === 'day' ? read.either : read.or);
  const yearless = read.kind === 'ambiguous' ? null : readBirthday(cell);
  if (yearless) return withoutYear(yearless);
  complain(say.importing.noBirthday(cell.slice(0, 40)), say.importing.addByHand);
  return null;
}

function withoutYear({ month, date }: Birthday): string {
  return `--${two(String(month))}-${two(String(date))}`;
}
