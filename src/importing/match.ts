import { safeNoteName } from '../editing/note-name';
import type { Person, PersonKey } from '../model/person';
import { each, type Steps } from '../model/steps';
import type { NetworkView } from '../network/network-view';
import { foldName } from '../notes/fold';
import { readBirthday } from '../notes/read-day';
import { isShared } from './addresses';
import { areTwoEmployers } from './connections';
import type { ImportedPerson } from './imported-person';
import { type Additions, addsNothing } from './merge';
import { NameIndex, namesOfPeople, spellingsOfAll } from './name-index';
import { areTwoGenerations, isWholeName, mayBeOne, nameKey, type Spellings } from './names';
import type { OtherNote } from './other-note';
import { foldUrl, isLinkedIn, namesOnePerson } from './profile-url';

/** What could become of somebody of a file. Nothing is written of `unsure` and `skip` unless the user says more. */
export type ProposalKind = 'new' | 'same' | 'unsure' | 'skip';

/** Why a proposal is what it is. */
export type ProposalReason =
  /** Why it is the same person. */
  | ('email' | 'url' | 'name')
  /** Nobody is known by that name or address. */
  | 'unknown'
  /** Why nothing is proposed. */
  | ('nothing to add' | 'nameless' | 'me' | 'organisation' | 'group')
  /** What leaves it open who is meant. */
  | (
      | 'several people'
      | 'other name'
      | 'short name'
      | 'namesake'
      | 'generation'
      | 'similar name'
      | 'same phone'
      | 'name from email'
      | 'namesakes in file'
      | 'similar in file'
      | 'same as another'
      | 'shared address'
      | 'my address'
      | 'other note'
      | 'unreadable note'
    );

/** Somebody of a file, and what could be done with them. */
export interface Proposal {
  /** Place in the list, from 0. */
  readonly id: number;
  readonly card: ImportedPerson;
  readonly kind: ProposalKind;
  readonly because: ProposalReason;
  /** Who they are: of `same`, and of `skip` where there is nothing to add. */
  readonly person: Person | null;
  /** Who they may be: of `unsure`. */
  readonly candidates: readonly Person[];
  /** What the note of `person` would gain. */
  readonly additions: Additions | null;
  /** A note of that name that is about no person, or whose properties cannot be read; null for none. */
  readonly otherNote: OtherNote | null;
}

/** What matching asks of the vault. */
export interface MatchDeps {
  readonly network: Pick<NetworkView, 'findPeople' | 'meKey' | 'me' | 'people'>;
  /** People by the folded addresses of pages that their notes name. */
  readonly byUrl: ReadonlyMap<string, readonly Person[]>;
  /** What the note of somebody lacks of a card. */
  readonly additionsTo: (person: Person, card: ImportedPerson) => Additions;
  /** The note that is called like somebody and is not read as that of a person. */
  readonly otherNote: (name: string) => OtherNote | null;
}

/** Says of everybody of a file who they are: first those of the file that are one person are made one. */
export function* proposalsFor(cards: readonly ImportedPerson[], deps: MatchDeps): Steps<readonly Proposal[]> {
  const united = yield* unite(cards);
  const file = yield* knowFile(united);
  const known = yield* knowPeople(deps);
  const proposals: Proposal[] = [];
  for (const [id, card] of united.entries()) {
    if (id % 4 === 0) yield;
    proposals.push(proposalFor(id, card, deps, { file, ...known }));
  }
  return yield* askAboutShared(proposals, file);
}

/** What is known of all names beside the card itself. */
interface Names extends KnownPeople {
  readonly file: FileNames;
}

/** People with a note, me too. */
interface KnownPeople {
  readonly names: NameIndex<Person>;
  /** As `phoneKey` has them. */
  readonly byPhone: ReadonlyMap<string, readonly Person[]>;
  /** Folded addresses of the LinkedIn profiles that notes of people name. */
  readonly profilesOf: ReadonlyMap<PersonKey, readonly string[]>;
}

/** What cards of one file have in common. */
interface FileNames {
  /** How many cards bear a name as it is written. */
  readonly bearers: ReadonlyMap<string, number>;
  readonly spellings: ReadonlyMap<ImportedPerson, readonly Spellings[]>;
  /** How many bear it in any spelling. */
  readonly alike: ReadonlyMap<string, number>;
  readonly names: NameIndex<ImportedPerson>;
  /** Addresses under which the file has several names. */
  readonly shared: ReadonlySet<string>;
  /** How many cards have a telephone number, as `phoneKey` has it. */
  readonly phones: ReadonlyMap<string, number>;
}

/** Few, because the first ones are slow: what is done with them is not compiled yet. */
const cardsAStep = 16;

function* knowFile(cards: readonly ImportedPerson[]): Steps<FileNames> {
  const bearers = new Map<string, number>();
  const spellings = new Map<ImportedPerson, readonly Spellings[]>();
  const alike = new Map<string, number>();
  const namesAt = new Map<string, string>();
  const shared = new Set<string>();
  const phones = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [index, card] of cards.entries()) {
    if (index % cardsAStep === 0) yield;
    const { name, nameFrom, nicknames, emails } = card;
    for (const key of phoneKeys(card)) count(phones, key);
    if (name === '' || nameFrom === 'group') continue;
    const own = spellingsOfAll(name, nicknames);
    spellings.set(card, own);
    count(bearers, foldName(name));
    for (const key of own[0]?.keys ?? []) count(alike, key);
    if (nameFrom !== 'name') continue;
    const key = own[0]?.keys[0] ?? nameKey(name);
    for (const one of emails) {
      const email = one.toLowerCase();
      const other = namesAt.get(email);
      if (other === undefined) namesAt.set(email, key);
      else if (other !== key) shared.add(email);
    }
  }
  const named = [...spellings.keys()].filter(({ nameFrom }) => nameFrom === 'name');
  const names = yield* NameIndex.of(named, (card) => (spellings.get(card) ?? []).slice(0, 1));
  return { bearers, spellings, alike, names, shared, phones };
}

function* knowPeople({ network, byUrl }: MatchDeps): Steps<KnownPeople> {
  const names = yield* namesOfPeople(network);
  const byPhone = new Map<string, Person[]>();
  yield* each(network.people(), (person) => {
    if (person.path === null) return;
    for (const key of phoneKeys(person)) byPhone.set(key, [...(byPhone.get(key) ?? []), person]);
  });
  const profilesOf = new Map<PersonKey, string[]>();
  yield* each(byUrl, ([url, some]) => {
    if (isLinkedIn(url)) for (const { key } of some) profilesOf.set(key, [...(profilesOf.get(key) ?? []), url]);
  });
  return { names, byPhone, profilesOf };
}

/** The last digits of telephone numbers, however the country is dialled; none of a number that is too short to be one person's. */
function phoneKeys({ phones }: { readonly phones: readonly string[] }): ReadonlySet<string> {
  if (phones.length === 0) return none;
  return new Set(phones.map(lastDigits).filter((digits) => digits.length > 6));
}

function lastDigits(phone: string): string {
  return phone.replace(/\D/g, '').slice(-8);
}

const none: ReadonlySet<string> = new Set();

/** A card whose address the file gives to another name as well, or that is somebody whom another card is by name, is asked about. */
function* askAboutShared(proposals: readonly Proposal[], { shared }: FileNames): Steps<readonly Proposal[]> {
  const rowsOf = new Map<PersonKey, Proposal[]>();
  yield* each(proposals, (one) => {
    if (!one.person) return;
    const rows = rowsOf.get(one.person.key);
    if (rows) rows.push(one);
    else rowsOf.set(one.person.key, [one]);
  });
  const askedAbout = (proposal: Proposal): Proposal => {
    const { id, person, kind, card } = proposal;
    const sharesAddress = card.emails.some((email) => shared.has(email.toLowerCase()));
    const ask = (because: ProposalReason): Proposal => ({
      ...proposal,
      ...{ kind: 'unsure', because, person: null, candidates: person ? [person] : [], additions: null },
    });
    if (!person) return kind === 'new' && sharesAddress ? ask('shared address') : proposal;
    const others = (rowsOf.get(person.key) ?? []).filter((one) => one !== proposal);
    const isNamed = bearsName(card, person);
    const named = others.filter((one) => bearsName(one.card, person));
    if (!isNamed && named.length > 0) return ask('same as another');
    if (!isNamed && sharesAddress) return ask('shared address');
    // A second card of somebody would be added to a note that the first has changed.
    const isTaken = (isNamed ? named : others).some((one) => one.kind !== 'same' || one.id < id);
    return kind === 'same' && isTaken ? ask('same as another') : proposal;
  };
  const all: Proposal[] = [];
  for (const [index, proposal] of proposals.entries()) {
    if (index % 32 === 0) yield;
    all.push(askedAbout(proposal));
  }
  return all;
}

/** Whether a note calls its person as the card does. */
function bearsName({ name }: ImportedPerson, person: Person): boolean {
  const names = [name, safeNoteName(name)].map(foldName);
  return [person.name, ...person.aliases].some((one) => names.includes(foldName(one)));
}

function proposalFor(
  id: number,
  card: ImportedPerson,
  deps: MatchDeps,
  { file, names, byPhone, profilesOf }: Names,
): Proposal {
  const { network } = deps;
  const isKnown = (person: Person): boolean => person.path !== null || person.key === network.meKey;
  const byEmail = distinct(card.emails.flatMap((email) => network.findPeople(email)).filter(isKnown));
  const byUrl = distinct(card.urls.flatMap((url) => (namesOnePerson(url) ? (deps.byUrl.get(foldUrl(url)) ?? []) : [])));
  const strong = distinct([...byEmail, ...byUrl]);
  const byName = distinct(
    card.name === ''
      ? []
      : [card.name, safeNoteName(card.name)].flatMap((name) => network.findPeople(name)).filter(isKnown),
  );
  const base = { id, card, person: null, candidates: [], additions: null, otherNote: null };
  const unsure = (because: ProposalReason, candidates: readonly Person[]): Proposal => ({
    ...base,
    ...{ kind: 'unsure', because, candidates: candidates.filter(({ key }) => key !== network.meKey) },
  });
  if (card.nameFrom === 'group') return { ...base, kind: 'skip', because: 'group' };
  const isOf = (email: string, { key }: Person): boolean => network.findPeople(email).some((one) => one.key === key);
  const isMe = (person: Person | undefined): boolean => person?.key === network.meKey;
  const left = (because: ProposalReason): Proposal => ({ ...base, kind: 'skip', because });
  // Of several who share an address, whoever bears the name is meant.
  const agreed = strong.filter(({ key }) => byName.some((one) => one.key === key));
  const [first, ...others] = agreed.length === 1 ? agreed : strong.length > 0 ? strong : byName;
  if (isMe(first) && others.length === 0) {
    const isMyName =
      card.nameFrom !== 'name' ||
      card.name === '' ||
      byName.some(isMe) ||
      (first && byName.length === 0 && mayBe(card, first));
    return isMyName ? left('me') : unsure('my address', byName);
  }
  /** Unsure who it is, unless one of that name has a note that says all of it already: then it was written before. */
  const unsureOf = (because: ProposalReason, candidates: readonly Person[] = byName): Proposal => {
    for (const person of byName) {
      const additions = isMe(person) || !candidates.includes(person) ? null : deps.additionsTo(person, card);
      if (additions && addsNothing(additions) && additions.kept.length === 0)
        return { ...base, kind: 'skip', because: 'nothing to add', person, additions };
    }
    return unsure(because, candidates);
  };
  if (strong.length > 0 && others.length > 0) return unsureOf('several people', strong);
  // Who works for themselves may be written so; a note of that name says that it is somebody.
  if (card.nameFrom === 'organisation' && byName.length === 0) return left('organisation');
  if (first && strong.length > 0) {
    const isTheirs = byUrl.includes(first) || card.emails.some((email) => !isShared(email) && isOf(email, first));
    const isLikeName = mayBe(card, first) && !isOtherGeneration(card, first);
    const isSameName = agreed.length === 1 || (byName.length === 0 && isTheirs && isLikeName);
    if (!isSameName && card.name !== '') return unsure('other name', distinct([first, ...byName]));
    return sameOrSkip(first, byEmail.includes(first) ? 'email' : 'url', base, deps);
  }
  if (card.name === '') return left('nameless');
  if ((file.bearers.get(foldName(card.name)) ?? 0) > 1) return unsureOf('namesakes in file');
  if (card.nameFrom === 'email') return unsureOf('name from email');
  if (!first) {
    const spellings = file.spellings.get(card) ?? [];
    const found = names.likelyFor(spellings);
    const isOther = (person: Person): boolean => isNamesake(card, person, profilesOf.get(person.key) ?? []);
    // Who has a slip in the name and another profile, birthday, or address and employer is somebody else.
    const nearly = [...found.nearly, ...found.initial, ...found.word.filter((one) => worksWith(card, one))];
    const likely = distinct([...found.spelled, ...nearly.filter((person) => !isOther(person))]);
    if (likely.length > 0) return unsure('similar name', likely);
    const whole = found.whole.filter((person) => !isMe(person) && !isOther(person));
    if (whole.length > 0) return unsure(card.name.includes(' ') ? 'similar name' : 'short name', distinct(whole));
    // The number of an exchange is that of many.
    const called = [...phoneKeys(card)]
      .filter((key) => file.phones.get(key) === 1)
      .map((key) => byPhone.get(key) ?? []);
    const reached = distinct(called.filter((people) => people.length === 1).flat()).filter((one) => !isMe(one));
    if (reached.length > 0) return unsure('same phone', reached);
    if (spellings[0]?.keys.some((key) => (file.alike.get(key) ?? 0) > 1)) return unsure('namesakes in file', []);
    if (hasLikeInFile(card, file)) return unsure('similar in file', []);
    const other = deps.otherNote(card.name);
    if (other !== null) return { ...unsure(other.problem ? 'unreadable note' : 'other note', []), otherNote: other };
    return { ...base, kind: 'new', because: 'unknown' };
  }
  if (others.length > 0) return unsureOf('several people');
  if (!isWholeName(card.name)) return unsureOf('short name');
  if (isOtherGeneration(card, first)) return unsureOf('generation');
  if (isNamesake(card, first, profilesOf.get(first.key) ?? [])) return unsureOf('namesake');
  return sameOrSkip(first, 'name', base, deps);
}

/** Whether a file has somebody whose name differs from that of a card by a slip or a name more, or whose name is the whole of a short one. */
function hasLikeInFile(card: ImportedPerson, { names, spellings }: FileNames): boolean {
  const { nearly, whole } = names.likelyFor((spellings.get(card) ?? []).slice(0, 1));
  return [...nearly, ...whole].some((other) => other !== card && !areTwo(card, other) && !areTwoProfiles(card, other));
}

/** Whether each of two cards has a profile at LinkedIn, and not the same. */
function areTwoProfiles(one: ImportedPerson, other: ImportedPerson): boolean {
  const [mine, theirs] = [one, other].map(({ urls }) => urls.filter(isLinkedIn).filter(namesOnePerson).map(foldUrl));
  if (!mine || !theirs || mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((url) => theirs.includes(url));
}

/** Of a single name and the whole of one: whether both are of one organisation. */
function worksWith({ organisation }: ImportedPerson, person: Person): boolean {
  return (
    organisation !== null && person.organisation !== null && foldName(organisation) === foldName(person.organisation)
  );
}

/** The name with what stands behind it. */
function saidOf({ name, suffix }: Pick<ImportedPerson, 'name' | 'suffix'>): string {
  return suffix === null ? name : `${name} ${suffix}`;
}

/** Whether a card says that somebody is junior, and no name in the note does. */
function isOtherGeneration({ name, suffix }: ImportedPerson, person: Person): boolean {
  const said = saidOf({ name, suffix });
  return [person.name, ...person.aliases].every((other) => areTwoGenerations(said, other));
}

/**
 * Whether somebody of the same name is likely another: by profile or birthday, or by both address and employer. People change either of
 * these two, and both at once more seldom than two people share a name. A telephone number in common says that it is one person.
 */
function isNamesake(card: ImportedPerson, person: Person, profiles: readonly string[]): boolean {
  const phones = phoneKeys(person);
  if ([...phoneKeys(card)].some((key) => phones.has(key))) return false;
  const ownProfiles = card.urls.filter((url) => isLinkedIn(url) && namesOnePerson(url)).map(foldUrl);
  if (ownProfiles.length > 0 && profiles.length > 0 && ownProfiles.every((url) => !profiles.includes(url))) return true;
  if (areTwoBirthdays(card.birthday, person.birthday)) return true;
  const hasOtherAddress = card.emails.length > 0 && person.emails.length > 0;
  return hasOtherAddress && areTwoEmployers(card.organisation, person.organisation);
}

function areTwoBirthdays(written: string | null, known: Person['birthday']): boolean {
  const read = written === null ? null : readBirthday(written);
  if (!read || !known) return false;
  const isOtherDay = read.month !== known.month || read.date !== known.date;
  return isOtherDay || (read.year !== null && known.year !== null && read.year !== known.year);
}

function sameOrSkip(
  person: Person,
  because: ProposalReason,
  base: Pick<Proposal, 'id' | 'card' | 'candidates' | 'otherNote'>,
  deps: MatchDeps,
): Proposal {
  const additions = deps.additionsTo(person, base.card);
  return addsNothing(additions)
    ? { ...base, person, additions, kind: 'skip', because: 'nothing to add' }
    : { ...base, person, additions, kind: 'same', because };
}

/** `Ada King` and `Ada Lovelace` may be one person; `Info` and `Ada Lovelace`, or `Mary Shelley` and `Percy Shelley`, are not. */
function mayBe(card: ImportedPerson, person: Person): boolean {
  return [card.name, ...card.nicknames].some((name) =>
    [person.name, ...person.aliases].some((other) => mayBeOne(name, other)),
  );
}

function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.key, person])).values()];
}

/**
 * Cards of one person in a file, as address books are full of them: of one name in any spelling, with an address, a page or a telephone number in
 * common, or alike in everything. The first comes first; what others add is added.
 */
function* unite(cards: readonly ImportedPerson[]): Steps<readonly ImportedPerson[]> {
  const united: ImportedPerson[] = [];
  const places = new Map<string, number>();
  for (const [index, card] of cards.entries()) {
    if (index % cardsAStep === 0) yield;
    const name = card.name === '' ? '' : nameKey(card.name);
    const marks: string[] = [];
    for (const email of card.emails) marks.push(`${name}\n@${email.toLowerCase()}`);
    for (const url of card.urls) if (namesOnePerson(url)) marks.push(`${name}\n/${foldUrl(url)}`);
    for (const phone of card.phones) {
      const digits = lastDigits(phone);
      if (digits.length > 5) marks.push(`${name}\n+${digits}`);
    }
    if (marks.length === 0) marks.push(`${name}\n=${JSON.stringify({ ...card, at: null, connectedOn: null })}`);
    const shared = marks.find((mark) => places.has(mark));
    const at = shared === undefined ? undefined : places.get(shared);
    const before = at === undefined ? undefined : united[at];
    if (
      at === undefined ||
      before === undefined ||
      name === '' ||
      areTwo(before, card) ||
      [before, card].some(({ nameFrom }) => nameFrom === 'group')
    ) {
      for (const mark of marks) if (!places.has(mark)) places.set(mark, united.length);
      united.push(card);
      continue;
    }
    united[at] = joined(before, card);
    for (const mark of marks) if (!places.has(mark)) places.set(mark, at);
  }
  return united;
}

/** Father and son may share a name and a telephone: two birthdays, a Jr. behind one name, or two employers and no address in common. */
function areTwo(one: ImportedPerson, other: ImportedPerson): boolean {
  if (one.birthday !== null && other.birthday !== null && one.birthday !== other.birthday) return true;
  if (areTwoGenerations(saidOf(one), saidOf(other))) return true;
  const emails = new Set(one.emails.map((email) => email.toLowerCase()));
  const shares = other.emails.some((email) => emails.has(email.toLowerCase()));
  const employers = [one.organisation, other.organisation].map((name) => (name === null ? '' : foldName(name)));
  return (
    !shares &&
    one.emails.length > 0 &&
    other.emails.length > 0 &&
    employers[0] !== employers[1] &&
    !employers.includes('')
  );
}

function joined(one: ImportedPerson, other: ImportedPerson): ImportedPerson {
  const both = (a: readonly string[], b: readonly string[]): string[] => {
    const there = new Set(a.map((text) => text.toLowerCase()));
    return [...a, ...b.filter((text) => !there.has(text.toLowerCase()))];
  };
  const note =
    one.note !== null && other.note !== null && one.note !== other.note
      ? `${one.note}\n\n${other.note}`
      : (one.note ?? other.note);
  const otherwise = foldName(one.name) === foldName(other.name) ? [] : [other.name];
  return {
    ...one,
    prefix: one.prefix ?? other.prefix,
    suffix: one.suffix ?? other.suffix,
    nicknames: both(one.nicknames, [...otherwise, ...other.nicknames]),
    emails: both(one.emails, other.emails),
    phones: both(one.phones, other.phones),
    organisation: one.organisation ?? other.organisation,
    department: one.department ?? other.department,
    role: one.role ?? other.role,
    location: one.location ?? other.location,
    addresses: both(one.addresses, other.addresses),
    birthday: one.birthday ?? other.birthday,
    urls: both(one.urls, other.urls),
    note,
    groups: both(one.groups, other.groups),
    members: both(one.members, other.members),
    connectedOn: one.connectedOn ?? other.connectedOn,
  };
}
