import { say } from '../i18n/words';
import type { Steps } from '../model/steps';
import type { DecodeBytes, FileText } from './file-text';
import {
  type Complain,
  type ImportedPerson,
  type ImportProblem,
  isNoValue,
  isoBirthday,
  personOf,
  type RawPerson,
  rawPerson,
} from './imported-person';

/** What came of a file so far, for whoever shows how far it is. */
export interface Gathered {
  readonly people: ImportedPerson[];
  readonly problems: ImportProblem[];
  /** Places among the people of cards by their UID, and of groups with the UIDs of who is in them: of all files, which may name each other. */
  readonly uids?: Map<string, number>;
  readonly groups?: GroupCard[];
}

/** A card that is no person, but a list of them. */
interface GroupCard {
  readonly place: number;
  /** As `uidOf` has them. */
  readonly members: readonly string[];
}

/** A file as text. Where it is not UTF-8, each value is in the character set that it names. */
export interface CardFile extends FileText {
  readonly name: string;
}

interface Property {
  readonly name: string;
  /** Upper-case names of parameters to their values; a value alone, as in 2.1, stands under `TYPE` and `ENCODING`. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** As written, without folds. */
  readonly value: string;
}

/** Properties that say nothing of a person, but of the card, of its other properties or of the program. */
const saysNothing =
  /^(?:VERSION|PRODID|REV|UID|SOURCE|NAME|PROFILE|CLASS|CLIENTPIDMAP|XML|X-ABLABEL|X-ABADR|X-ABUID|X-CLASS|X-IMAGE.*|X-ACCESS.*|X-MS-OL.*|X-ADDRESSBOOKSERVER.*|X-FILE-AS|X-EVOLUTION-FILE-AS|X-MOZILLA-HTML|X-PM-.*)$/;
const mostNames = 100;
const linesAStep = 8;
/** Lines of a picture or a value that are passed over in the place of one that is read. */
const linesSkipped = 64;
const mostLinesOfValue = 5_000;
/** What is never read, and only counted: pictures, sounds and keys. */
const skipped = /^(?:[\w-]+\.)?(PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE)\b/i;
/** Assistants of assistants. */
const mostWithin = 3;

/**
 * Reads cards of version 2.1, 3.0 and 4.0, mixed too. A line or value that cannot be read is told and left out; all else is read.
 *
 * Not by `ical.js`: it parses a file as a whole and throws at the first line that it does not understand, so that one card without
 * END, one soft break (`=` at the end of a line) or one parameter without value (`TEL;HOME`), all of them usual in 2.1, would cost
 * everybody else in the file. tests/importing/second-reader.test.ts compares the two where both can read.
 */
export function* readCards(file: CardFile, decode: DecodeBytes, into: Gathered): Steps<void> {
  const lines = new CardLines(file.parts);
  const { uids = new Map<string, number>(), groups = [] } = into;
  Object.assign(into, { uids, groups });
  /** The card that is being read, and those in which it stands: that of an assistant stands in another. */
  const open: { readonly card: Card; readonly number: number }[] = [];
  /** Cards that are read and stand in one that is not yet. */
  const within: { readonly card: Card; readonly number: number }[] = [];
  let count = 0;
  let isAgent = false;
  const leftOut = new Map<string, number>();
  const complainOf = (number: number) => (what: string, remedy: string) =>
    void into.problems.push({ at: { file: file.name, unit: 'card', number }, what, remedy });
  const leaveOut = (name: string): void => void leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
  const begin = (): void => {
    const number = ++count;
    const card = new Card(file, number, decode, complainOf(number), leaveOut);
    const principal = open.at(-1)?.card;
    if (principal) card.assists = () => principal.called;
    open.push({ card, number });
  };
  const finish = (hasEnd: boolean): void => {
    const last = open.pop();
    if (!last) return;
    if (!hasEnd) complainOf(last.number)(say.importing.cardNotEnded(), say.importing.readAsFarAsThere);
    if (open.length > 0) within.push(last);
    else {
      const all = [last, ...within.splice(0)].sort((a, b) => a.number - b.number);
      for (const { card } of all) {
        const place = into.people.length;
        if (card.uid !== '' && !uids.has(card.uid)) uids.set(card.uid, place);
        if (card.members.length > 0) groups.push({ place, members: card.members });
        into.people.push(card.finish());
      }
    }
  };
  const readLine = (line: string): void => {
    // Where files were joined and the last line of one had no end, the next card begins behind the END of another.
    const end = /^\s*END\s*:\s*VCARD(?=\W|BEGIN\s*:|$)/i.exec(line.slice(0, 80));
    if (end) {
      finish(true);
      const rest = line.slice(end[0].length).trim();
      if (/^BEGIN\s*:/i.test(rest)) readLine(rest);
      return;
    }
    if (/^\s*BEGIN\s*:\s*VCARD\s*$/i.test(line.slice(0, 80))) {
      if (!isAgent) while (open.length > 0) finish(false);
      isAgent = false;
      begin();
      return;
    }
    const card = open.at(-1)?.card;
    if (!card || line.trim() === '') return;
    isAgent = false;
    const never = skipped.exec(line.slice(0, 80))?.[1];
    const agent = /^(?:[\w-]+\.)?AGENT\s*((?:;[^:]*)?):\s*/i.exec(line);
    if (never !== undefined) leaveOut(never.toUpperCase());
    else if (agent) {
      const rest = line.slice(agent[0].length);
      isAgent = rest === '' && open.length <= mostWithin;
      if (/^BEGIN\s*:\s*VCARD/i.test(rest) && open.length <= mostWithin) {
        isAgent = true;
        for (const one of rest
          .replace(/\\n/gi, '\n')
          .replace(/\\([;,:])/g, '$1')
          .split('\n'))
          readLine(one);
      } else if (rest !== '') leaveOut('AGENT');
    } else {
      const property = propertyOf(line);
      if (property) card.add(property);
      else
        complainOf(open.at(-1)?.number ?? count)(
          say.importing.lineNotUnderstood(line.slice(0, 60)),
          say.importing.restWasRead,
        );
    }
  };
  for (let done = 1; ; done++) {
    if (done % linesAStep === 0) yield;
    const line = lines.next();
    if (line === null) break;
    readLine(line);
  }
  while (open.length > 0) finish(false);
  yield* nameMembers(into, uids, groups);
  if (leftOut.size > 0) {
    const names = [...leftOut].map(([name, times]) =>
      say.importing.valueWithCount({ value: name.slice(0, 40), count: times }),
    );
    into.problems.push({
      at: null,
      what: say.importing.propertiesNotRead({ file: file.name, names: names.slice(0, mostNames) }),
      remedy: say.importing.valuesLeftOut,
    });
  }
}

/** Says of groups who is in them, and of those in which groups they are. */
function* nameMembers(
  { people }: Gathered,
  uids: ReadonlyMap<string, number>,
  groups: readonly GroupCard[],
): Steps<void> {
  let done = 0;
  for (const { place, members } of groups) {
    const group = people[place];
    if (!group) continue;
    const names: string[] = [];
    let absent = 0;
    for (const uid of members) {
      if (++done % membersAStep === 0) yield;
      const at = uids.get(uid);
      const member = at === undefined ? undefined : people[at];
      if (member && at !== undefined) {
        if (!member.groups.includes(group.name) && group.name !== '')
          people[at] = { ...member, groups: [...member.groups, group.name] };
        if (member.name !== '') names.push(member.name);
      } else if (/^mailto:/.test(uid)) names.push(uid.replace(/^mailto:/, ''));
      else absent++;
    }
    const others = absent === 0 ? [] : [say.importing.membersNotInFile(absent)];
    people[place] = { ...group, members: [...new Set(names), ...others] };
  }
}

const membersAStep = 64;

/** The same for `urn:uuid:…`, as members are named, and the UID of a card, with or without it; Apple adds what kind of card it is. */
function uidOf(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, '')
    .replace(/:ab(?:person|group)$/, '');
}

/** The lines of a value as far as they were read. */
interface Unfolding {
  readonly parts: string[];
  readonly isQuotedPrintable: boolean;
}

/** Lines of a file without their folds. */
class CardLines {
  private text = '';
  /** How many parts were begun. */
  private begun = 0;
  private at = 0;
  private nextReturn = -1;
  private isSkipping = false;
  private unfolding: Unfolding | null = null;

  constructor(private readonly parts: readonly string[]) {}

  /** The next line; an empty one stands for a few lines of a picture or of a value that goes on; null at the end. */
  next(): string | null {
    if (this.isSkipping) {
      this.skipLines();
      if (this.isSkipping) return '';
    }
    const begun = this.unfolding ?? this.first();
    if (begun === null || typeof begun === 'string') return begun;
    const { parts, isQuotedPrintable } = begun;
    this.unfolding = begun;
    // A note of thousands of lines is more than a step.
    for (let left = linesSkipped; parts.length < mostLinesOfValue; left--) {
      if (left === 0) return '';
      const last = parts[parts.length - 1] ?? '';
      const peeked = this.hasMore() ? this.text[this.at] : undefined;
      if (isQuotedPrintable && peeked !== undefined && /=[ \t]*$/.test(last)) {
        parts[parts.length - 1] = last.replace(/=[ \t]*$/, '');
        if (/^\s*END\s*:\s*VCARD/i.test(this.text.slice(this.at, this.at + 40))) break;
        parts.push(this.physical() ?? '');
      } else if (peeked === ' ' || peeked === '\t') {
        const more = this.physical()?.slice(1) ?? '';
        if (more.trim() === '' && isQuotedPrintable) break;
        parts.push(more);
      } else break;
    }
    this.unfolding = null;
    return parts.join('');
  }

  /** The first line of a value, or a line that is whole; null at the end. */
  private first(): Unfolding | string | null {
    const first = this.physical();
    if (first === null) return null;
    if (skipped.test(first.slice(0, 80))) {
      this.isSkipping = true;
      return first.slice(0, 80);
    }
    // A soft break ends a line of a value in QUOTED-PRINTABLE, whatever the next line begins with.
    const colon = first.indexOf(':');
    return { parts: [first], isQuotedPrintable: colon > 0 && /QUOTED-PRINTABLE/i.test(first.slice(0, colon)) };
  }

  /** Whether there is a line here, in this part of the file or in the next. */
  private hasMore(): boolean {
    while (this.at >= this.text.length) {
      const next = this.parts[this.begun];
      if (next === undefined) return false;
      this.begun++;
      this.text = next;
      this.at = 0;
      this.nextReturn = -1;
    }
    return true;
  }

  private physical(): string | null {
    if (!this.hasMore()) return null;
    const { text, at } = this;
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    // Old Macs end lines with a return alone.
    if (this.nextReturn < at) {
      const found = text.indexOf('\r', at);
      this.nextReturn = found < 0 ? text.length : found;
    }
    if (this.nextReturn < end - 1) {
      this.at = this.nextReturn + 1;
      return text.slice(at, this.nextReturn);
    }
    this.at = end + 1;
    return text.slice(at, end).replace(/\r$/, '');
  }

  /** Lines of a picture: folded, or (in 2.1) bare up to a blank line. */
  private skipLines(): void {
    for (let left = linesSkipped; left > 0; left--) {
      this.isSkipping = this.hasMore();
      const end = this.text.indexOf('\n', this.at);
      const line = this.text.slice(this.at, Math.min(end < 0 ? this.text.length : end, this.at + 120));
      const isFolded = /^[ \t]/.test(line);
      const isBare = /^[A-Za-z0-9+/=]{20,}\r?$/.test(line) || /^[A-Za-z0-9+/]+={1,2}\r?$/.test(line);
      this.isSkipping &&= isFolded || isBare;
      if (!this.isSkipping) return;
      this.at = end < 0 ? this.text.length : end + 1;
    }
  }
}

/** One line: `item1.EMAIL;type=INTERNET:jane@example.org`; null where it is none. */
function propertyOf(line: string): Property | null {
  let inQuotes = false;
  let colon = -1;
  const marks: number[] = [];
  for (let at = 0; at < line.length && colon < 0; at++) {
    const sign = line[at];
    if (sign === '"') inQuotes = !inQuotes;
    else if (!inQuotes && sign === ';') marks.push(at);
    else if (!inQuotes && sign === ':') colon = at;
  }
  // A quotation mark that is not closed would hide the colon.
  if (colon < 0) colon = line.indexOf(':');
  if (colon < 0) return null;
  const ends = [...marks.filter((at) => at < colon), colon];
  const head = line.slice(0, ends[0]).trim();
  const name = /^(?:[\w-]+\.)?([\w-]+)$/.exec(head)?.[1];
  if (name === undefined) return null;
  const params = new Map<string, string[]>();
  ends.slice(0, -1).forEach((from, index) => {
    const text = line.slice(from + 1, ends[index + 1]).trim();
    const equals = text.indexOf('=');
    const key = equals < 0 ? bareKey(text) : text.slice(0, equals).trim().toUpperCase();
    const values = text
      .slice(equals + 1)
      .split(',')
      .map((value) => value.trim().replace(/^"|"$/g, ''));
    params.set(key, [...(params.get(key) ?? []), ...values]);
  });
  return { name: name.toUpperCase(), params, value: line.slice(colon + 1) };
}

function bareKey(value: string): string {
  return /^(?:QUOTED-PRINTABLE|BASE64|B|7BIT|8BIT)$/i.test(value) ? 'ENCODING' : 'TYPE';
}

/** One card as it is being read. */
class Card {
  /** As `uidOf` has them: its own, and of a group those of who is in it. */
  uid = '';
  readonly members: string[] = [];
  private readonly raw: RawPerson = rawPerson();
  private readonly labels: string[] = [];
  /** Of the values of a list, as `rankOf` has them. */
  private readonly ranks = new Map<readonly string[], number[]>();

  constructor(
    private readonly file: CardFile,
    private readonly number: number,
    private readonly decode: DecodeBytes,
    private readonly complain: Complain,
    /** Told of a property that is not read. */
    private readonly leaveOut: (name: string) => void,
  ) {}

  /** The name of whose card this one stands in: that of an assistant does. */
  assists: (() => string) | null = null;

  get called(): string {
    const { name, given, family, organisation } = this.raw;
    return name.trim() || `${given} ${family}`.trim() || organisation.trim();
  }

  finish(): ImportedPerson {
    const { raw } = this;
    // Written out for a letter, where there is no address in parts.
    if (raw.addresses.length === 0) raw.addresses.push(...this.labels);
    const whose = this.assists?.() ?? '';
    if (this.assists) raw.notes.push(say.importing.assistantOf(whose));
    return personOf(this.raw, { file: this.file.name, unit: 'card', number: this.number }, this.complain);
  }

  add(property: Property): void {
    const { raw } = this;
    const one = (): string => this.textOf(property, property.value);
    switch (property.name) {
      case 'FN':
        // A second name is another name.
        if (raw.name === '') raw.name = one();
        else if (one().trim() !== raw.name.trim()) raw.nicknames.push(one());
        return;
      case 'N': {
        const [family = '', given = '', middle = '', prefix = '', suffix = ''] = this.partsOf(property);
        raw.family ||= family;
        raw.given ||= given;
        raw.middle ||= middle;
        raw.prefix ||= prefix;
        raw.suffix ||= suffix;
        return;
      }
      case 'NICKNAME':
        raw.nicknames.push(...this.listIn(property));
        return;
      case 'EMAIL':
        this.put(raw.emails, property, one());
        return;
      case 'TEL':
        if (hasType(property, 'FAX')) this.leaveOut('TEL (fax)');
        else if (hasType(property, 'PAGER')) this.leaveOut('TEL (pager)');
        else this.put(raw.phones, property, one());
        return;
      case 'ORG': {
        const [organisation = '', ...units] = this.partsOf(property);
        const department = units.filter((unit) => unit.trim() !== '').join(', ');
        if (raw.organisation !== '') {
          this.second(raw.organisation, organisation);
          return;
        }
        raw.organisation = organisation;
        raw.department = department;
        return;
      }
      case 'TITLE':
      case 'ROLE':
        if (raw.role === '') raw.role = one();
        else this.second(raw.role, one());
        return;
      case 'ADR': {
        const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] =
          this.partsOf(property);
        raw.city ||= city;
        raw.country ||= country;
        const parts = [box, extended, street, city, region, code, country].filter((part) => part.trim() !== '');
        if (street.trim() !== '' || box.trim() !== '') raw.addresses.push(parts.join(', '));
        return;
      }
      case 'LABEL':
        this.labels.push(one());
        return;
      case 'BDAY':
        this.addBirthday(property, one());
        return;
      case 'URL':
      case 'X-SOCIALPROFILE':
        raw.urls.push(one());
        return;
      case 'NOTE':
        raw.notes.push(one());
        return;
      case 'CATEGORIES':
        raw.groups.push(...this.listIn(property).filter((group) => !/^my ?contacts$/i.test(group)));
        return;
      case 'KIND':
      case 'X-ADDRESSBOOKSERVER-KIND':
        if (/^group$/i.test(one().trim())) raw.isGroup = true;
        else if (/^(?:org|location|application|device|thing)$/i.test(one().trim())) raw.isOrganisation = true;
        return;
      case 'MEMBER':
      case 'X-ADDRESSBOOKSERVER-MEMBER':
        this.members.push(uidOf(one()));
        return;
      case 'UID':
        this.uid = uidOf(one());
        return;
      case 'X-ABSHOWAS':
        if (/^company$/i.test(one().trim())) raw.isOrganisation = true;
        return;
      default:
        if (!saysNothing.test(property.name) && property.value.replace(/;/g, '').trim() !== '')
          this.leaveOut(property.name);
    }
  }

  /** The value that is preferred comes first. */
  private put(list: string[], property: Property, text: string): void {
    const ranks = this.ranks.get(list) ?? [];
    const rank = rankOf(property);
    const before = ranks.findIndex((other) => other > rank);
    const at = before < 0 ? ranks.length : before;
    ranks.splice(at, 0, rank);
    list.splice(at, 0, text);
    this.ranks.set(list, ranks);
  }

  /** A second value of what people have one of. */
  private second(first: string, other: string): void {
    const text = other.trim();
    if (text === '' || text.toLowerCase() === first.trim().toLowerCase()) return;
    this.complain(
      say.importing.secondValue({ first: first.trim().slice(0, 60), other: text.slice(0, 60) }),
      say.importing.addByHand,
    );
  }

  private addBirthday(property: Property, text: string): void {
    if (text.trim() === '' || isNoValue(text)) return;
    const day = isoBirthday(text);
    const unknown = property.params.get('X-APPLE-OMIT-YEAR')?.[0];
    if (day === null) this.complain(say.importing.noBirthday(text.slice(0, 40)), say.importing.addByHand);
    else if (this.raw.birthday === null)
      this.raw.birthday = unknown !== undefined && day.startsWith(unknown) ? `--${day.slice(5)}` : day;
    else this.second(this.raw.birthday, day);
  }

  private partsOf(property: Property): string[] {
    return splitAt(property.value, ';').map((part) => this.textOf(property, part));
  }

  private listIn(property: Property): string[] {
    return splitAt(property.value, ',').map((part) => this.textOf(property, part));
  }

  /** The text of a value or a part of one. */
  private textOf({ params, name }: Property, value: string): string {
    const encoding = params.get('ENCODING')?.[0]?.toUpperCase();
    const charset = params.get('CHARSET')?.[0] ?? null;
    let text = value;
    if (encoding === 'QUOTED-PRINTABLE')
      text = this.decoded(bytesOfQuotedPrintable(value, this.file.isBytes), charset, name);
    else if (this.file.isBytes && outsideAscii.test(value)) text = this.decoded(bytesOf(value), charset, name);
    return text.replace(/\\([\\,;:nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
  }

  /** In the character set that the card names; else as UTF-8, else as Windows has it. */
  private decoded(bytes: Uint8Array, charset: string | null, name: string): string {
    const named = charset === null ? null : this.decode(bytes, charset);
    if (named !== null) return named;
    if (charset !== null && !/^utf-?8$/i.test(charset))
      this.complain(say.importing.charsetNotUsed({ charset: charset.slice(0, 40), name }), say.importing.lookAtName);
    return this.decode(bytes, 'utf-8') ?? this.decode(bytes, 'windows-1252') ?? '';
  }
}

/** How much a value is preferred, the less the more: `PREF=1`, as 4.0 writes it, `TYPE=pref`, or not at all. */
function rankOf(property: Property): number {
  const written = Number(property.params.get('PREF')?.[0]);
  if (written >= 1) return written;
  return hasType(property, 'PREF') ? 1 : Infinity;
}

const outsideAscii = /[\u0080-\uffff]/;

function hasType({ params }: Property, type: string): boolean {
  return params.get('TYPE')?.some((one) => one.toUpperCase() === type) === true;
}

/** At marks that have no backslash before them. */
function splitAt(value: string, mark: ';' | ','): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\') at++;
    else if (value[at] === mark) {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, value.slice(from)];
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
}

/** Signs beyond ASCII stand in such a value only by mistake: as the bytes of the file, or as UTF-8. */
function bytesOfQuotedPrintable(value: string, isBytes: boolean): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const hex = value[at] === '=' ? /^[0-9a-f]{2}/i.exec(value.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex !== undefined) {
      bytes.push(parseInt(hex, 16));
      at += 2;
      continue;
    }
    const code = value.charCodeAt(at);
    if (code < 0x80 || isBytes) bytes.push(code & 0xff);
    else {
      const point = value.codePointAt(at) ?? 0xfffd;
      const letter = String.fromCodePoint(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
      for (const byte of encodeURIComponent(letter).split('%').slice(1)) bytes.push(parseInt(byte, 16));
      if (point > 0xffff) at++;
    }
  }
  return Uint8Array.from(bytes);
}
