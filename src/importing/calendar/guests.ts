import { safeNoteName } from '../../editing/note-name';
import { lazily } from '../../model/lazily';
import { type Person, unknownPerson } from '../../model/person';
import type { Steps } from '../../model/steps';
import type { NetworkView } from '../../network/network-view';
import { foldName } from '../../notes/fold';
import { nameOfEmail } from '../imported-person';
import type { OtherNote } from '../other-note';
import { isOfMany, isShared } from '../addresses';
import { type NameIndex, spellingsOfAll } from '../name-index';
import { areTwoGenerations, isWholeName, mayBeOne, sameNames, turnedName } from '../names';
import type { CalendarAttendee, CalendarEvent } from './calendar-event';

/** Somebody who takes part. */
export interface Guest {
  /** By which the same guest of another event is known: the address, else the name. */
  readonly id: string;
  readonly email: string;
  /** Those who have a note, and those for whom there is none as a person known by name alone. */
  readonly person: Person;
  /** Who they may be, where that is open; `person` is then known by name alone. */
  readonly candidates: readonly Person[];
  /** A note that a link to them leads to, and that is about no person as far as it can be read; null for none. */
  readonly plainNote: OtherNote | null;
}

/** What is invited and not taken for a person unless the user says so: an address without a name, or evidently a room or a list. */
export interface OtherGuest extends Guest {
  readonly sort: 'address' | 'thing';
  /** As the file has it: the name, else the address. */
  readonly written: string;
}

/** Who takes part in an event, without me. */
export interface GuestsOfEvent {
  /** The ones who have a note first. */
  readonly guests: readonly Guest[];
  readonly others: readonly OtherGuest[];
  /** Who was invited, and declined. */
  readonly away: readonly Guest[];
  readonly isDeclined: boolean;
}

/** What finding guests asks of the vault. */
export type GuestNetwork = Pick<NetworkView, 'findPeople' | 'meKey'>;

/** The note that a link of this name leads to, if it may become somebody's; null for none. */
export type FindPlainNote = (name: string) => OtherNote | null;

const things = new Set(['ROOM', 'RESOURCE', 'GROUP']);
const away = new Set(['DECLINED', 'DELEGATED']);

/** Addresses that nobody reads, and those of calendars and rooms. */
const nobodys =
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|unknownorganizer)@|@(?:group|resource)\.calendar\.google\.com$/i;

const guestsAStep = 2;

/** Finds who takes part in the events of a file. Whoever is invited often is looked for once. */
export class GuestFinder {
  private readonly found = new Map<string, FoundGuest>();
  private looked = 0;

  constructor(
    private readonly network: GuestNetwork,
    private readonly plainNoteAt: FindPlainNote,
    private readonly names: NameIndex<Person>,
  ) {}

  *of(event: CalendarEvent, mine: ReadonlySet<string>): Steps<GuestsOfEvent> {
    const guests = new Map<string, Guest>();
    const others = new Map<string, OtherGuest>();
    const declined: Guest[] = [];
    let isDeclined = false;
    const { organiser, attendees } = event;
    const isListed = attendees.some(
      ({ email, name }) => organiser && (email === '' ? name === organiser.name : email === organiser.email),
    );
    for (const attendee of organiser && !isListed ? [organiser, ...attendees] : attendees) {
      const { kind, email, name, answer, role } = attendee;
      if (++this.looked % guestsAStep === 0) yield;
      if (things.has(kind) || email + name === '' || nobodys.test(email)) continue;
      const guest = this.guestOf(attendee);
      const isMe = mine.has(email) || guest.guest.person.key === this.network.meKey;
      if (isMe && answer === 'DECLINED') isDeclined = true;
      if (!isMe && away.has(answer)) declined.push(guest.guest);
      if (isMe || away.has(answer) || role === 'NON-PARTICIPANT') continue;
      const other = otherOf(guest, attendee, event);
      const key = foldName(guest.guest.person.key);
      if (other && !others.has(other.id)) others.set(other.id, other);
      else if (!other && !guests.has(key)) guests.set(key, guest.guest);
    }
    const all = [...guests.values()];
    return {
      guests: [...all.filter(isKnown), ...all.filter((guest) => !isKnown(guest))],
      others: [...others.values()],
      away: declined,
      isDeclined,
    };
  }

  private guestOf(attendee: CalendarAttendee): FoundGuest {
    const key = `${attendee.email}\n${attendee.name}`;
    const known = this.found.get(key) ?? guestOf(attendee, this.network, this.plainNoteAt, this.names);
    this.found.set(key, known);
    return known;
  }
}

/** A guest, and who may have an address of which no name is given. */
interface FoundGuest {
  readonly guest: Guest;
  readonly likely: readonly Person[];
}

export function isKnown({ person }: Guest): boolean {
  return person.path !== null;
}

/** Whether the user must say who somebody is. */
export function isOpen({ candidates, plainNote }: Guest): boolean {
  return candidates.length > 0 || plainNote !== null;
}

/**
 * By address, then by a full name that only one person bears, as names in notes are read: without a title and without what stands in
 * brackets. Where the address is that of one person and the name that of another, or the name is only similar, it is open. Else by the
 * name alone, or what the address says of a name where there is none.
 */
function guestOf(
  { email, name: written }: CalendarAttendee,
  network: GuestNetwork,
  plainNoteAt: FindPlainNote,
  index: NameIndex<Person>,
): FoundGuest {
  const withNote = (words: string): Person[] =>
    words === '' ? [] : network.findPeople(words).filter(({ path, key }) => path !== null || key === network.meKey);
  const name = nameIn(written);
  const turned = turnedRound(name);
  const bare = withoutTail(turned ?? name);
  const names = [...new Set([name, turned ?? '', bare, name.replace(companyAfter, '')])].filter(isWholeName);
  const exact = distinct(names.flatMap(withNote));
  const alike = [...names.flatMap(sameNames), ...names.flatMap((one) => withCapitalsLast(withoutTail(one)))];
  const byName = exact.length > 0 ? exact : distinct(alike.flatMap(withNote));
  const byEmail = distinct(withNote(email));
  const isBoth = byEmail.filter(({ key }) => byName.some((one) => one.key === key));
  const found = isBoth.length === 1 ? isBoth : distinct([...byEmail, ...byName]);
  const id = email === '' ? foldName(name) : email;
  const [only, ...others] = found;
  const isClear = (person: Person): boolean =>
    byEmail.includes(person)
      ? byName.includes(person) || !isAnothersName(bare, email, person)
      : namesOf(person).some((one) => !areTwoGenerations(bare, one));
  if (only && others.length === 0 && isClear(only))
    return { guest: { id, email, person: only, candidates: [], plainNote: null }, likely: [] };
  const said = name === '' ? nameOfEmail(email) : bare;
  const similar = distinct(found.length > 0 ? [] : [...withNote(said), ...likelyFor(said, index, network)]);
  const candidates = name === '' ? found : [...found, ...similar];
  // A link to them is a name, never a path.
  const shown = safeNoteName(said === '' ? name || email : said);
  const ghost = candidates.length > 0 ? undefined : network.findPeople(shown).find(({ path }) => path === null);
  // What an address says of a name may be that of another.
  const likely = name === '' ? similar : [];
  const plainNote = candidates.length + likely.length > 0 || shown === email ? null : plainNoteAt(shown);
  return { guest: { id, email, person: ghost ?? unknownPerson(shown), candidates, plainNote }, likely };
}

/** People whom a name may mean, though it is written otherwise; of myself only where it is another spelling of my name. */
function likelyFor(name: string, index: NameIndex<Person>, { meKey }: GuestNetwork): readonly Person[] {
  const { spelled, nearly, initial, whole } = index.likelyFor(spellingsOfAll(name, []));
  return [...spelled, ...[...nearly, ...initial, ...whole].filter(({ key }) => key !== meKey)];
}

/** Whether a full name cannot be that of the person who has the address, as of husband and wife, or of two in an office. */
function isAnothersName(name: string, email: string, person: Person): boolean {
  if (!isFullName().test(name) || isGroup(name) || isRoom(name) || isOffice(name, email)) return false;
  return isShared(email) || !namesOf(person).some((one) => mayBeOne(name, one));
}

function namesOf({ name, aliases }: Person): readonly string[] {
  return [name, ...aliases];
}

/** Null for a person: who has a note, may be somebody who has, or has a name of their own. */
function otherOf(
  { guest, likely }: FoundGuest,
  attendee: CalendarAttendee,
  { location }: CalendarEvent,
): OtherGuest | null {
  if (isKnown(guest) || guest.candidates.length > 0) return null;
  const name = nameIn(attendee.name);
  const other = (sort: OtherGuest['sort']): OtherGuest => ({
    ...guest,
    ...{ candidates: likely, sort, written: name || attendee.email },
  });
  const isMany = isOfMany(attendee.email);
  if (name === '') return other(isMany ? 'thing' : 'address');
  const isPlace = location !== null && foldName(name) === foldName(location);
  return isPlace ||
    isRoom(name) ||
    isGroup(name) ||
    isOffice(name, attendee.email) ||
    (isMany && !isFullName().test(name))
    ? other('thing')
    : null;
}

const role =
  'organi[sz]er|host|guest|chair|required|optional|presenter|speaker|attendee|participant|invitee|' +
  'organisator(?:in)?|gastgeber(?:in)?|gast|teilnehmer(?:in)?|extern(?:al|e|er)?|ext';
const roleBefore = lazily(() => new RegExp(`^(?:[([](?:${role})[)\\]]|(?:${role})(?:\\s*:|\\s+[–-]))\\s*`, 'i'));
const roleAfter = lazily(() => new RegExp(`\\s+[–-]\\s+(?:${role})$`, 'i'));
const roleAlone = lazily(() => new RegExp(`^(?:${role}|unknown|unbekannt|n/a)$`, 'i'));
const quotes = /^["'“”„‚‘’«»‹›\s]+|["'“”„‚‘’«»‹›\s]+$/g;
const titles = /^(?:(?:prof|dr|mr|mrs|ms|herr|frau|sir|dame)\.? )+/i;

/** The name that a calendar writes, without quotes, addresses, the part somebody plays, and the program that invited them. */
function nameIn(written: string): string {
  const name = written
    .replace(/\^'|\\"/g, '"')
    .replace(/\s*<[^<>]*>\s*$/, '')
    .replace(quotes, '')
    .replace(roleBefore(), '')
    .replace(roleAfter(), '')
    .replace(/\s+via\s+\S.*$/, '')
    .replace(/\s+[|/]\s+.*$/, '')
    // Notes and Domino write where somebody is: Ada Lovelace/Leeds/Acme
    .replace(/^(\p{L}[^/]* [^/]+)\/\S.*$/u, '$1')
    .replace(quotes, '')
    // 'Lovelace, Ada' (Acme); the mark in O'Neill stays
    .replace(/(^|[^\p{L}])['’‘‚](?=\p{L})/gu, '$1')
    .replace(/['’‘](?=$|[^\p{L}])/gu, '');
  return roleAlone().test(name) || /^(?:mailto:)?\S+@\S+$/i.test(name) ? '' : name;
}

/** `Ada Lovelace - Acme` */
const companyAfter = /\s+[–-]\s.*$/;

/** `Lovelace, Ada (Acme)`, `Dr. Lovelace, Ada`, `Lovelace, Ada - Acme`. */
function turnedRound(name: string): string | null {
  if (!name.includes(',')) return null;
  const bare = name.replace(titles, '');
  return turnedName(bare) ?? turnedName(bare.replace(companyAfter, ''));
}

/** Without the company in brackets; a name that is nothing else stays. */
function withoutTail(name: string): string {
  return name.replace(/(?:\s*[([{][^()[\]{}]*[)\]}])+$/, '').trim() || name;
}

/** `LOVELACE Ada`: who writes one of the names in capitals says which is the family's. */
function withCapitalsLast(name: string): string[] {
  const [, family = '', given = ''] = capitalsFirst().exec(name) ?? [];
  return family === '' ? [] : [`${given} ${family}`];
}

const capitalsFirst = lazily(
  () => /^(\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,})*) (\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+)*)$/u,
);

const isFullName = lazily(() => /^\p{L}[\p{L}\p{M}.'’-]+(?:,? \p{L}[\p{L}\p{M}.'’-]*){1,3}$/u);

const rooms = lazily(() => [
  // Room 3.14, Raum B12, Salle 4
  /^(?:\p{L}+[ .-])?(?:rooms?|rm|raum|zimmer|saal|salle|sala|sal)[ .:#-]*(?:\p{L}{1,3}[ .-]?)?\d/iu,
  // Room Berlin, Raum Isar (8)
  /^(?:room|raum) \p{L}+(?: \(\d+\))?$/iu,
  /(?:^|[^\p{L}])(?:meeting|conference|conf|board|seminar|training|class|huddle|focus|zoom|video|war)[ .-]*rooms?(?!\p{L})/iu,
  /(?:besprechungs|konferenz|sitzungs|seminar|schulungs|tagungs|meeting|gruppen|projekt|video|kreativ|team)[ -]?(?:raum|räume|zimmer|saal|ecke)(?!\p{L})/iu,
  /(?:^|[^\p{L}])(?:auditorium|hörsaal|pool ?car|poolfahrzeug|dienstwagen|beamer|projector|projektor|whiteboard|videokonferenz\p{L}*)(?!\p{L})/iu,
]);

function isRoom(name: string): boolean {
  return rooms().some((one) => one.test(name));
}

const groups = lazily(
  () =>
    /(?:^|[\s_-])(?:teams?|group|gruppe|arbeitsgruppe|verteiler|mailing ?(?:lists?|liste)|all (?:staff|hands)|everyone|mitarbeiter\p{L}*|abteilung|department|committee|ausschuss|vorstand|helpdesk|service ?desk|newsletter)(?:$|[\s_-])|^alle (?:\p{L}+)$/iu,
);

function isGroup(name: string): boolean {
  return groups().test(name);
}

/** An office that is called as its address is: `Vertrieb DACH <vertrieb-dach@…>`. */
function isOffice(name: string, email: string): boolean {
  const words = foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const local = foldName(email.replace(/@.*$/, ''));
  return offices().test(words[0] ?? '') && words.join('') === local.replace(/[^\p{L}\p{N}]+/gu, '');
}

const offices = lazily(
  () =>
    /^(?:info|office|kontakt|contact|support|service|sales|vertrieb|marketing|einkauf|purchasing|buchhaltung|accounting|finance|finanzen|hr|personal|recruiting|press|presse|legal|it|sekretariat|secretary|empfang|reception|redaktion|verwaltung|admin|events?|helpdesk)$/,
);

function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.key, person])).values()];
}
