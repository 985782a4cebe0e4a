import { safeNoteName } from '../editing/note-name';
import type { Person, PersonKey } from '../model/person';
import { lazily } from '../model/lazily';
import type { Steps } from '../model/steps';
import type { NetworkView } from '../network/network-view';
import { foldName } from '../notes/fold';
import type { ImportedPerson } from './imported-person';
import { type Additions, addsNothing } from './merge';
import { foldUrl, namesOnePerson } from './profile-url';

/** What could become of somebody of a file. Nothing is written of `unsure` and `skip` unless the user says more. */
export type ProposalKind = 'new' | 'same' | 'unsure' | 'skip';

/** Why a proposal is what it is. */
export type ProposalReason =
  /** Why it is the same person. */
  | ('email' | 'url' | 'name')
  /** Nobody is known by that name or address. */
  | 'unknown'
  /** Why nothing is proposed. */
  | ('nothing to add' | 'nameless' | 'me' | 'organisation')
  /** What leaves it open who is meant. */
  | (
      | 'several people'
      | 'other name'
      | 'short name'
      | 'similar name'
      | 'name from email'
      | 'namesakes in file'
      | 'same as another'
      | 'other note'
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
  /** The path of a note of that name that is about no person; null for none. */
  readonly otherNote: string | null;
}

/** What matching asks of the vault. */
export interface MatchDeps {
  readonly network: Pick<NetworkView, 'findPeople' | 'meKey'>;
  /** People by the folded addresses of pages that their notes name. */
  readonly byUrl: ReadonlyMap<string, readonly Person[]>;
  /** What the note of somebody lacks of a card. */
  readonly additionsTo: (person: Person, card: ImportedPerson) => Additions;
  /** The path of a note that is called like somebody and is about no person. */
  readonly otherNote: (name: string) => string | null;
}

/** Says of everybody of a file who they are: first those of the file that are one person are made one. */
export function* proposalsFor(cards: readonly ImportedPerson[], deps: MatchDeps): Steps<readonly Proposal[]> {
  const united = yield* unite(cards);
  const names = countNames(united);
  const proposals: Proposal[] = [];
  const taken = new Set<PersonKey>();
  for (const [id, card] of united.entries()) {
    if (id % 4 === 0) yield;
    const proposal = proposalFor(id, card, deps, (names.get(nameKey(card)) ?? 0) > 1);
    const { person } = proposal;
    // A second card of somebody would be added to a note that the first has changed.
    if (proposal.kind === 'same' && person && taken.has(person.key))
      proposals.push({
        ...proposal,
        kind: 'unsure',
        because: 'same as another',
        person: null,
        candidates: [person],
        additions: null,
      });
    else proposals.push(proposal);
    if (proposal.kind === 'same' && person) taken.add(person.key);
  }
  return proposals;
}

function proposalFor(id: number, card: ImportedPerson, deps: MatchDeps, hasNamesakes: boolean): Proposal {
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
  const [first, ...others] = strong.length > 0 ? strong : byName;
  if (first?.key === network.meKey && others.length === 0) return { ...base, kind: 'skip', because: 'me' };
  if (strong.length > 1) return unsure('several people', strong);
  if (card.nameFrom === 'organisation') return { ...base, kind: 'skip', because: 'organisation' };
  if (first && strong.length === 1) {
    const isSameName = byName.some(({ key }) => key === first.key) || (byName.length === 0 && shareAName(card, first));
    if (!isSameName && card.name !== '') return unsure('other name', distinct([first, ...byName]));
    return sameOrSkip(first, byEmail.length > 0 ? 'email' : 'url', base, deps);
  }
  if (card.name === '') return { ...base, kind: 'skip', because: 'nameless' };
  if (hasNamesakes) return unsure('namesakes in file', byName);
  if (card.nameFrom === 'email') return unsure('name from email', byName);
  if (!first) {
    const similar = distinct(
      similarNames(card.name)
        .flatMap((name) => network.findPeople(name))
        .filter(isKnown),
    );
    if (similar.length > 0) return unsure('similar name', similar);
    const otherNote = deps.otherNote(card.name);
    if (otherNote !== null) return { ...unsure('other note', []), otherNote };
    return { ...base, kind: 'new', because: 'unknown' };
  }
  if (others.length > 0) return unsure('several people', byName);
  if (!card.name.includes(' ')) return unsure('short name', byName);
  return sameOrSkip(first, 'name', base, deps);
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

/** `Ada King` and `Ada Lovelace` may be one person; `Info` and `Ada Lovelace` are not. */
function shareAName(card: ImportedPerson, person: Person): boolean {
  const words = (name: string): string[] =>
    foldName(name)
      .split(/[\s.,-]+/)
      .filter((word) => word.length > 1);
  const own = new Set([person.name, ...person.aliases].flatMap(words));
  return [card.name, ...card.nicknames].flatMap(words).some((word) => own.has(word));
}

const titles = /^(?:(?:prof|dr|mr|mrs|ms|herr|frau|sir|dame)\.? )+/i;
const decoration = lazily(() => /[^\p{L}\p{N}\p{M}\s.,'’-]|\ufe0f/gu);

/** What somebody may be called in a note: without a title, without what follows a comma or stands in brackets, without middle names. */
export function similarNames(name: string): string[] {
  const bare = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(decoration(), ' ')
    .replace(/,.*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(titles, '');
  const words = bare.split(' ');
  const ends = words.length > 2 ? [`${words[0] ?? ''} ${words.at(-1) ?? ''}`] : [];
  return [bare, ...ends].filter((one) => one !== name && one.includes(' '));
}

function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.key, person])).values()];
}

function nameKey({ name }: ImportedPerson): string {
  return foldName(name);
}

function countNames(cards: readonly ImportedPerson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const card of cards) if (card.name !== '') counts.set(nameKey(card), (counts.get(nameKey(card)) ?? 0) + 1);
  return counts;
}

/**
 * Cards of one person in a file, as address books are full of them: of one name, with an address, a page or a telephone number in
 * common, or alike in everything. The first comes first; what others add is added.
 */
function* unite(cards: readonly ImportedPerson[]): Steps<readonly ImportedPerson[]> {
  const united: ImportedPerson[] = [];
  const places = new Map<string, number>();
  for (const [index, card] of cards.entries()) {
    if (index % 64 === 0) yield;
    const name = nameKey(card);
    const marks = [
      ...card.emails.map((email) => `@${email.toLowerCase()}`),
      ...card.urls.filter(namesOnePerson).map((url) => `/${foldUrl(url)}`),
      ...card.phones.map((phone) => `+${phone.replace(/\D/g, '').slice(-8)}`).filter((digits) => digits.length > 6),
    ].map((mark) => `${name}\n${mark}`);
    if (marks.length === 0) marks.push(`${name}\n=${JSON.stringify({ ...card, at: null, connectedOn: null })}`);
    const at = marks.map((mark) => places.get(mark)).find((place) => place !== undefined);
    const before = at === undefined ? undefined : united[at];
    if (at === undefined || before === undefined || name === '' || areTwo(before, card)) {
      for (const mark of marks) if (!places.has(mark)) places.set(mark, united.length);
      united.push(card);
      continue;
    }
    united[at] = joined(before, card);
    for (const mark of marks) if (!places.has(mark)) places.set(mark, at);
  }
  return united;
}

/** Father and son may share a name and a telephone: two birthdays, or two employers and no address in common. */
function areTwo(one: ImportedPerson, other: ImportedPerson): boolean {
  if (one.birthday !== null && other.birthday !== null && one.birthday !== other.birthday) return true;
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
  return {
    ...one,
    nicknames: both(one.nicknames, other.nicknames),
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
    connectedOn: one.connectedOn ?? other.connectedOn,
  };
}
