import { say } from '../i18n/words';
import { lazily } from '../model/lazily';
import { type Day, dayOf } from '../model/day';
import { foldName } from '../notes/fold';
import { isEastAsian, saysNobody, turnedName, withoutTitle } from './names';

/** Somebody as a file of another program describes them, whatever its format. All texts are on one line and inert, `note` excepted. */
export interface ImportedPerson {
  /** '' where the file gives no name. */
  readonly name: string;
  /** Where the name is no name as somebody wrote it: made from the address, or that of an organisation or a group. */
  readonly nameFrom: 'name' | 'email' | 'organisation' | 'group';
  /** `Dr.` and `PhD`, where the name does not say so. */
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly nicknames: readonly string[];
  readonly emails: readonly string[];
  /** As written. */
  readonly phones: readonly string[];
  readonly organisation: string | null;
  readonly department: string | null;
  readonly role: string | null;
  /** The place: `Leeds, United Kingdom`. */
  readonly location: string | null;
  /** Postal addresses, each on one line, where the file has more than a place. */
  readonly addresses: readonly string[];
  /** `1985-12-03`, or `--12-03` where the year is not known. */
  readonly birthday: string | null;
  readonly urls: readonly string[];
  /** Lines of text, as written. */
  readonly note: string | null;
  readonly groups: readonly string[];
  /** Of a group: who is in it, as far as the file says who they are. */
  readonly members: readonly string[];
  /** When they and I were connected on LinkedIn. */
  readonly connectedOn: Day | null;
  readonly at: PlaceInFile;
}

/** Where something stands in a file: the name of the file, and which card or line of it, from 1. */
export interface PlaceInFile {
  readonly file: string;
  readonly unit: 'card' | 'line';
  readonly number: number;
}

/** What could not be read; the rest of the file was. `at` is null where the whole file is meant. */
export interface ImportProblem {
  readonly at: PlaceInFile | null;
  readonly what: string;
  readonly remedy: string;
}

/** Parts of somebody as a reader gathers them: not clean yet. */
export interface RawPerson {
  name: string;
  prefix: string;
  suffix: string;
  given: string;
  middle: string;
  family: string;
  nicknames: string[];
  emails: string[];
  phones: string[];
  organisation: string;
  department: string;
  role: string;
  city: string;
  country: string;
  addresses: string[];
  birthday: string | null;
  urls: string[];
  notes: string[];
  groups: string[];
  connectedOn: Day | null;
  isOrganisation: boolean;
  isGroup: boolean;
}

export function rawPerson(): RawPerson {
  // Without spreads: they would make each of thousands of objects a table of its own, which is slow and large.
  return {
    name: '',
    prefix: '',
    suffix: '',
    given: '',
    middle: '',
    family: '',
    nicknames: [],
    emails: [],
    phones: [],
    organisation: '',
    department: '',
    role: '',
    city: '',
    country: '',
    addresses: [],
    birthday: null,
    urls: [],
    notes: [],
    groups: [],
    connectedOn: null,
    isOrganisation: false,
    isGroup: false,
  };
}

const isAddress = /^[^\s@]+@[^\s@]+$/;
const longestName = 200;
const longestText = 1_000;
/** In all notes of somebody together. */
const longestNote = 200_000;
/** More of a kind than anybody has. */
const mostOfAKind = 30;

/** Told of whatever of somebody is left out. */
export type Complain = (what: string, remedy: string) => void;

/** What programs and people write where they know nothing. No name of anybody is among them: there are people called Nan and Null. */
const noValues = new Set(
  'n/a n.a. k.a. k.a unknown unbekannt unspecified undefined keineangabe keineangaben notavailable notapplicable nichtvorhanden nichtbekannt nichtangegeben'.split(
    ' ',
  ),
);
/** The same of what is no name. */
const noOtherValues = new Set('none null nil na nan tbd keine keiner keins leer empty (none) (null) (leer)'.split(' '));
const onlyMarks = /^[-–—―_.?*/~]+$/;

/** Whether a text stands where there is none: `-`, `n/a`, `k. A.`, `unknown`. */
export function isNoValue(text: string, isName = false): boolean {
  if (text.length > longestNoValue || !mayBeNone.test(text)) return false;
  const folded = text.toLowerCase().replace(/\s+/g, '');
  if (folded === '') return false;
  return noValues.has(folded) || (!isName && (noOtherValues.has(folded) || onlyMarks.test(folded)));
}

const longestNoValue = 20;
/** How all of them begin. */
const mayBeNone = /^\s*[-–—―_.?*/~(eklntu]/i;

const nameKeys = ['name', 'given', 'middle', 'family'] as const;
const textKeys = ['prefix', 'suffix', 'organisation', 'department', 'role', 'city', 'country'] as const;
const listKeys = ['emails', 'phones', 'addresses', 'urls', 'groups', 'notes'] as const;

/** Without what says that nothing is known. Nearly nobody has such a value, and a copy of everybody is slow. */
function withoutNoValues(raw: RawPerson): RawPerson {
  const isName = (value: string): boolean => isNoValue(value, true);
  const isOther = (value: string): boolean => isNoValue(value);
  const has =
    nameKeys.some((key) => isName(raw[key])) ||
    textKeys.some((key) => isOther(raw[key])) ||
    listKeys.some((key) => raw[key].some(isOther)) ||
    raw.nicknames.some(isName);
  if (!has) return raw;
  const bare = { ...raw };
  for (const key of nameKeys) if (isName(raw[key])) bare[key] = '';
  for (const key of textKeys) if (isOther(raw[key])) bare[key] = '';
  for (const key of listKeys) bare[key] = raw[key].filter((value) => !isOther(value));
  bare.nicknames = raw.nicknames.filter((value) => !isName(value));
  return bare;
}

/** Cleans what a reader gathered. Nothing is left out without a complaint, but for what says that nothing is known. */
export function personOf(given: RawPerson, at: PlaceInFile, complain: Complain): ImportedPerson {
  const raw = withoutNoValues(withoutAddress(given));
  complainOfLength(raw, complain);
  complainOfMarks(raw, complain);
  const addressed = listOf(raw.emails.flatMap(addressesIn));
  const emails = addressed.filter((one) => isAddress.test(one));
  for (const one of addressed)
    if (!emails.includes(one)) complain(say.importing.noEmail(one.slice(0, 60)), say.importing.addByHand);
  const organisation = textOrNull(raw.organisation);
  const phones = listOf(raw.phones.map((phone) => phone.replace(/^tel:/i, '').replace(/;(?:ext=)/i, ' ext. '))).filter(
    (phone) => !isNoValue(phone),
  );
  for (const one of phones)
    if (!hasDigit().test(one)) complain(say.importing.noPhone(one.slice(0, 60)), say.importing.addByHand);
  const pages = listOf(raw.urls.flatMap(pagesIn));
  for (const one of pages) if (!isPage(one)) complain(say.importing.noPage(one.slice(0, 60)), say.importing.addByHand);
  const { name, nameFrom } = nameOf(raw, emails, organisation);
  const place = listOf([raw.city, raw.country]).join(', ');
  const addresses = listOf(raw.addresses.map((address) => address.replace(/\s*[\r\n]+\s*/g, ', ')));
  return {
    name,
    nameFrom,
    emails,
    organisation,
    at,
    prefix: unlessIn(name, raw.prefix),
    suffix: unlessIn(name, raw.suffix),
    nicknames: listOf(raw.nicknames).filter((one) => foldName(one) !== foldName(name)),
    phones: phones.filter((phone) => hasDigit().test(phone)),
    department: textOrNull(raw.department),
    role: textOrNull(raw.role),
    location: place === '' ? null : place,
    addresses: addresses.filter((address) => address !== place),
    birthday: raw.birthday,
    urls: pages.filter(isPage).map((url) => url.replace(/\s/g, '')),
    note: noteOf(raw.notes),
    groups: listOf(raw.groups),
    members: [],
    connectedOn: raw.connectedOn,
  };
}

/** `Ada King <ada@x.example>` in the place of a name is a name and an address. */
function withoutAddress(raw: RawPerson): RawPerson {
  if (raw.name.length > longestName || !raw.name.includes('<')) return raw;
  const [, name, address] = /^\s*"?([^<>"]*)"?\s*<([^\s<>@]+@[^\s<>@]+)>\s*$/.exec(raw.name) ?? [];
  return name === undefined || address === undefined ? raw : { ...raw, name, emails: [...raw.emails, address] };
}

const hasDigit = lazily(() => /\p{N}/u);
const page = lazily(
  () =>
    /^(?:(?:https?|ftp):\/\/|www\.|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,9}\.\p{L}{2,63}(?::\d{1,5})?(?:[/?#].*)?$)/iu,
);

/** With or without a scheme: `www.x.example`, `x.example/ada`. */
function isPage(text: string): boolean {
  return page().test(text);
}

/** Several pages in one value, with a comma between them. */
function pagesIn(value: string): string[] {
  return value.split(/\s*[,;]\s*(?=https?:\/\/|www\.)/i);
}

/** A value may hold several, or a name with one: `ida@x.example, ida@home.example`, `Ida Noor <ida@x.example>`. */
function addressesIn(value: string): string[] {
  const plain = (text: string): string => text.trim().replace(/^mailto:/i, '');
  // A comma within quotation marks parts nothing.
  if (value.includes('"')) return [plain(value)];
  return value.split(/[,;]/).flatMap((part) => {
    const address = plain(/<([^\s<>]+)>\s*$/.exec(part)?.[1] ?? part);
    const words = address.split(/\s+/);
    return words.every((word) => isAddress.test(word)) ? words : [address];
  });
}

/** Null where a name has it already. */
function unlessIn(name: string, part: string): string | null {
  const text = textOrNull(part);
  const words = (of: string): string[] =>
    foldName(of)
      .replace(/\./g, '')
      .split(/[\s,]+/);
  const there = words(name);
  return text === null || words(text).every((word) => there.includes(word)) ? null : text;
}

/** Texts that are cut, and lists of which the end is left out. */
function complainOfLength(raw: RawPerson, complain: Complain): void {
  const cut = (text: string, longest: number): void => {
    if (text.length > longest)
      complain(say.importing.textCut({ begin: inertText(text.slice(0, 80), 40), longest }), say.importing.addByHand);
  };
  for (const text of [raw.name, raw.prefix, raw.given, raw.family, raw.suffix]) cut(text, longestName);
  for (const list of [raw.nicknames, raw.emails, raw.phones, raw.addresses, raw.urls, raw.groups]) {
    if (new Set(list).size > mostOfAKind)
      complain(
        say.importing.tooManyOfAKind({ first: inertText(list[0] ?? '', 40), most: mostOfAKind }),
        say.importing.addByHand,
      );
    for (const text of list.slice(0, mostOfAKind)) cut(text, longestText);
  }
  for (const text of [raw.organisation, raw.department, raw.role, raw.city, raw.country]) cut(text, longestText);
  cut(raw.notes.join('\n\n'), longestNote);
}

/** Texts that are written otherwise, because in a note they would be a link or the beginning of a template. */
function complainOfMarks(raw: RawPerson, complain: Complain): void {
  const texts = [raw.name, raw.prefix, raw.given, raw.middle, raw.family, raw.suffix];
  texts.push(raw.organisation, raw.department, raw.role, raw.city, raw.country);
  for (const list of [raw.nicknames, raw.emails, raw.phones, raw.addresses, raw.urls, raw.groups]) texts.push(...list);
  for (const what of changesOfMarks(texts)) complain(what, say.importing.changeByHand);
}

/** What is to be said of texts that `inertText` changes for the marks in them, each once. */
export function changesOfMarks(texts: readonly string[]): readonly string[] {
  const marked = texts.filter((text) => marks.test(text.slice(0, longestText)));
  return [...new Set(marked)].map((text) =>
    say.importing.marksChanged({
      from: text.slice(0, 80).replace(unseen(), '').replace(blanks(), ' ').trim(),
      to: inertText(text, 80),
    }),
  );
}

const marks = /\[\[|\]\]|\{\{|\}\}|<%|%>/;

function nameOf(
  raw: RawPerson,
  emails: readonly string[],
  organisation: string | null,
): Pick<ImportedPerson, 'name' | 'nameFrom'> {
  const [given = '', middle = '', family = ''] = [raw.given, raw.middle, raw.family].map((part) =>
    inertText(part, longestName),
  );
  // Names in Chinese, Japanese and Korean letters begin with that of the family.
  const inOrder = isEastAsian(given) && isEastAsian(family) ? [family, given, middle] : [given, middle, family];
  const parts = inOrder.filter((part) => part !== '').join(' ');
  let written = inertText(raw.name, longestName);
  // An address in the place of a name is none.
  if (written.includes('@') && !written.includes(' ')) written = '';
  if (given && family && foldName(written) === foldName(`${family}, ${given}`)) written = parts;
  if (raw.prefix.trim() !== '' && isTitled(written, [parts, [given, family].filter((part) => part !== '').join(' ')]))
    written = withoutTitle(written);
  const isPerson = !raw.isOrganisation && !raw.isGroup;
  if (!given && !family && isPerson) written = turnedName(written) ?? written;
  const said = [written, parts].filter((one) => saysName().test(one));
  if (raw.isGroup) return { name: said[0] ?? '', nameFrom: 'group' };
  if (raw.isOrganisation) return { name: said[0] ?? organisation ?? '', nameFrom: 'organisation' };
  const name = said.find((one) => !saysNobody(one));
  // Outlook, Android and Nextcloud give a company its name as that of a person.
  const isOrganisation = (!given || !family) && name !== undefined && foldName(name) === foldName(organisation ?? '');
  if (isOrganisation) return { name: name.slice(0, longestName), nameFrom: 'organisation' };
  if (name !== undefined) return { name: name.slice(0, longestName), nameFrom: 'name' };
  const nickname = listOf(raw.nicknames).find((one) => !saysNobody(one));
  if (nickname !== undefined) return { name: nickname, nameFrom: 'name' };
  if (organisation !== null) return { name: organisation, nameFrom: 'organisation' };
  return { name: nameOfEmail(emails[0] ?? ''), nameFrom: 'email' };
}

/** Whether a name is one of these with a title before it, which the file has by itself as well. */
function isTitled(written: string, names: readonly string[]): boolean {
  const bare = withoutTitle(written);
  return bare !== written && names.some((name) => name !== '' && foldName(name) === foldName(bare));
}

/** `jane.doe@example.org` is Jane Doe; of `jd77@example.org` no name can be made. */
export function nameOfEmail(email: string): string {
  const words = email.slice(0, Math.max(0, email.indexOf('@'))).split(/[._-]+/);
  if (words.length < 2 || !words.every((word) => isWord().test(word))) return '';
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

const saysName = lazily(() => /[\p{L}\p{N}]/u);
const isWord = lazily(() => /^\p{L}{2,}$/u);
/** Marks that nobody sees and that turn the order of letters round, control characters, and halves of letters. */
const unseen = lazily(() => /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Cs}/gu);
const blanks = lazily(() => /[\s\p{Cc}\u2028\u2029]+/gu);

/**
 * A text of a file on one line that means nothing but itself in a property: no link, no mark of a template, nothing invisible. Longer
 * texts are cut.
 */
export function inertText(text: string, longest = longestText): string {
  const line = withoutMarks(
    text
      .slice(0, 8 * longest)
      .normalize('NFC')
      .replace(unseen(), '')
      // A note with this mark is taken for one that is not UTF-8.
      .replace(/\ufffd/g, '?'),
  )
    .replace(blanks(), ' ')
    .trim();
  return line.length <= longest
    ? line
    : line
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd();
}

/** Links to notes are their words; marks that a template would be filled in at lose their twin. */
function withoutMarks(text: string): string {
  let now = text;
  for (let before = ''; before !== now;) {
    before = now;
    now = now
      .replace(
        /\[\[([^[\]|]{0,500})(?:\|([^[\]]{0,500}))?\]\]/g,
        (_, target: string, shown?: string) => shown ?? target,
      )
      .replace(/\[\[/g, '[')
      .replace(/\]\]/g, ']')
      .replace(/\{\{/g, '{')
      .replace(/\}\}/g, '}')
      .replace(/<%/g, '<')
      .replace(/%>/g, '>');
  }
  return now;
}

function textOrNull(text: string): string | null {
  const inert = inertText(text);
  return inert === '' ? null : inert;
}

/** Each once, without empty ones. */
function listOf(texts: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const text of texts) {
    const inert = inertText(text);
    const key = inert.toLowerCase();
    if (inert !== '' && !byFold.has(key)) byFold.set(key, inert);
    if (byFold.size >= mostOfAKind) break;
  }
  return [...byFold.values()];
}

function noteOf(notes: readonly string[]): string | null {
  let left = longestNote;
  const text = notes
    .map((note) => {
      const part = note.slice(0, left);
      left -= part.length;
      return part;
    })
    .map((note) =>
      note
        .normalize('NFC')
        .replace(unseen(), '')
        .replace(/\ufffd/g, '?')
        .split(/\r\n|[\r\n\u2028\u2029]/)
        .map((line) => line.replace(blanks(), ' ').trimEnd())
        .join('\n')
        .trim(),
    )
    .filter((note) => note !== '')
    .join('\n\n');
  return text === '' ? null : text;
}

/** Days of birth as programs write them: `19851203`, `1985-12-03T00:00:00Z`, `--1203`; null where it is none of these. */
export function isoBirthday(text: string): string | null {
  const match = /^(\d{4}|--)-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(text.trim());
  if (!match) return null;
  const [, year = '', month = '', date = ''] = match;
  const hasYear = year !== '--' && year !== '0000';
  // 29 February of an unknown year is a birthday.
  if (dayOf(hasYear ? Number(year) : 2000, Number(month), Number(date)) === null) return null;
  return !hasYear ? `--${month}-${date}` : `${year}-${month}-${date}`;
}

/** What a problem says, with where. */
export function problemWords({ at, what, remedy }: ImportProblem): string {
  const where = at === null ? '' : `${placeWords(at)}: `;
  return `${where}${what} ${remedy}`.trim();
}

export function placeWords({ file, unit, number }: PlaceInFile): string {
  return unit === 'card' ? say.importing.cardOf({ file, number }) : say.importing.lineOf({ file, number });
}
