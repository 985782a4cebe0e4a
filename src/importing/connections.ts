import { dayWords } from '../i18n/days';
import { say } from '../i18n/words';
import { isoOf } from '../model/day';
import { lazily } from '../model/lazily';
import { foldName } from '../notes/fold';
import type { ImportedPerson } from './imported-person';
import { foldUrl, isLinkedIn, namesOnePerson } from './profile-url';

/** Somebody I am connected with on LinkedIn, by the file kept for look-up. They are no people of the network. */
export type Connection = Pick<ImportedPerson, 'name' | 'organisation' | 'role' | 'urls' | 'emails' | 'connectedOn'>;

const titles = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];

/** The table that is kept for look-up: what LinkedIn gives, in its own columns, so that it can be read again as such. */
export function connectionsTable(people: readonly Connection[]): string {
  const rows = people.map(({ name, organisation, role, urls, emails, connectedOn }) => [
    ...[name, '', urls[0] ?? '', emails[0] ?? '', organisation ?? '', role ?? ''],
    connectedOn === null ? '' : isoOf(connectedOn),
  ]);
  return [titles, ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\n')
    .concat('\n');
}

/** A cell that begins like a formula would be run by a spreadsheet. */
function cell(text: string): string {
  const inert = /^[=+@\t-]/.test(text) ? ` ${text}` : text;
  return /[",\n\r]|^\s|\s$/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}

/** Connections whose name, organisation or role holds all the words, those of that very name or organisation first. */
export function connectionsAt(connections: readonly Connection[], words: string): readonly Connection[] {
  const wanted = foldName(words);
  const parts = wanted.split(' ').filter((part) => part !== '');
  if (parts.length === 0) return [];
  const found = connections.filter(({ name, organisation, role }) => {
    const text = foldName([name, organisation, role].filter(Boolean).join(' '));
    return parts.every((part) => text.includes(part));
  });
  const isExact = ({ name, organisation }: Connection): boolean =>
    foldName(name) === wanted || foldName(organisation ?? '') === wanted;
  return [...found.filter(isExact), ...found.filter((one) => !isExact(one))];
}

/** Somebody of the network, as far as a connection can be known to be them. */
export interface Sought {
  readonly names: readonly string[];
  /** Addresses that are theirs alone. */
  readonly emails: readonly string[];
  /** Folded addresses of pages about them. */
  readonly urls: readonly string[];
  readonly organisation: string | null;
  /** Whether nobody else of the network bears one of the names. */
  readonly isOnlyBearer: boolean;
}

/**
 * The connection who is somebody of the network: by an address, else by a name that is nobody else's on either side, where neither
 * profile nor organisation says otherwise. Null where none is, or where it is not clear which.
 */
export function connectionOf(connections: readonly Connection[], sought: Sought): Connection | null {
  const [emails, urls] = [new Set(sought.emails.map(foldName)), new Set(sought.urls)];
  const pagesOf = (one: Connection): string[] => one.urls.filter(namesOnePerson).map(foldUrl);
  const addressed = connections.filter(
    (one) => one.emails.some((email) => emails.has(foldName(email))) || pagesOf(one).some((url) => urls.has(url)),
  );
  if (addressed.length > 0) return addressed.length === 1 ? (addressed[0] ?? null) : null;
  const names = new Set(sought.names.map(foldName));
  const [only, ...others] = connections.filter(({ name }) => names.has(foldName(name)));
  if (!only || others.length > 0 || !sought.isOnlyBearer) return null;
  const hasOtherProfile = sought.urls.some(isLinkedIn) && pagesOf(only).some(isLinkedIn);
  const employers = [sought.organisation, only.organisation].map((name) => employerIn(name ?? ''));
  const hasOtherEmployer = employers.every((name) => name !== '') && employers[0] !== employers[1];
  return hasOtherProfile || hasOtherEmployer ? null : only;
}

/** Whether two organisations are certainly two: both are named, and neither name holds the other. */
export function areTwoEmployers(one: string | null, other: string | null): boolean {
  const [a = '', b = ''] = [one, other].map((name) => ` ${employerIn(name ?? '')} `);
  return a.trim() !== '' && b.trim() !== '' && !a.includes(b) && !b.includes(a);
}

/** What an organisation is called, without article and legal form; '' where it is none. */
function employerIn(organisation: string): string {
  const own = wordsIn(organisation).filter((word) => !unsaid.test(word));
  const name = own.join(' ');
  return noOrganisation.test(name) ? '' : name;
}

/** What is said of a connection, in a sentence. */
export function connectionWords({ name, connectedOn, ...one }: Connection): string {
  const since = connectedOn === null ? null : dayWords(connectedOn);
  return say.importing.youAreConnected({ name, what: whatTheyAre(one), since });
}

/** `Map curator, British Library`; null where the file says neither. */
export function whatTheyAre({ role, organisation }: Pick<Connection, 'role' | 'organisation'>): string | null {
  return role !== null && organisation !== null ? say.importing.roleAt({ role, organisation }) : (role ?? organisation);
}

/**
 * The connections whom a need names by their organisation or their role, those whom it names by both first: `Somebody at the British
 * Library`, `a map curator`. Words of a search, up to four, name them where they begin words of both together.
 */
export function connectionsFor(connections: readonly Connection[], need: string): readonly Connection[] {
  const words = wordsIn(need);
  if (words.length === 0) return [];
  const needed = { words, text: ` ${words.join(' ')} `, stems: new Set(words.map(stemOf)), written: need };
  const found: { readonly connection: Connection; readonly score: number }[] = [];
  for (const connection of connections) {
    const score = (namesOrganisation(connection, needed) ? 2 : 0) + (namesRole(connection, needed) ? 1 : 0);
    if (score > 0 || begins(connection, words)) found.push({ connection, score });
  }
  return found.sort((a, b) => b.score - a.score).map(({ connection }) => connection);
}

interface Needed {
  readonly words: readonly string[];
  /** The words with a space on either side. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly written: string;
}

const mostWordsTyped = 4;

/** The legal form is not said, nor is the article. */
const unsaid = /^(?:the|die|der|das)$|^(?:ltd|limited|inc|llc|llp|plc|corp|gmbh|ag|se|kg|ev|co)$/;
/** What stands in the place of an organisation where there is none. */
const noOrganisation =
  /^(?:self employed|selbst(?:st)?andig|freelance[rd]?|freiberuflich|independent|retired|student)\b/;
/** Words of a role that say of what rank somebody is, or nothing. */
const ranks = new Set(
  'senior junior lead leading head chief principal deputy assistant associate vice acting interim former ex of at the and for in a an und der die das fur bei im am leiter leiterin'.split(
    ' ',
  ),
);

function namesOrganisation({ organisation }: Connection, { text, words, written }: Needed): boolean {
  const name = employerIn(organisation ?? '');
  const own = name.split(' ');
  if (name.length < 2 || !text.includes(` ${name} `)) return false;
  if (own.length > 1 || words.length === 1) return true;
  // `Change` is a company as well; in a sentence a word alone names it only where it is written like a name.
  return written
    .split(between())
    .filter((word) => word !== '')
    .some((word, index) => index > 0 && word !== word.toLowerCase() && foldName(word) === name);
}

function namesRole({ role }: Connection, { stems }: Needed): boolean {
  const own = wordsIn(role ?? '').filter((word) => !ranks.has(word));
  return own.length > 0 && own.every((word) => stems.has(stemOf(word)));
}

function begins({ organisation, role }: Connection, typed: readonly string[]): boolean {
  if (typed.length > mostWordsTyped) return false;
  const own = wordsIn(`${organisation ?? ''} ${role ?? ''}`);
  return typed.every((word) => own.some((one) => one.startsWith(word)));
}

const between = lazily(() => /[^\p{L}\p{N}]+/u);
const folded = new Map<string, readonly string[]>();
const mostFolded = 100_000;

/** Folded words, kept: a search asks for those of all connections at each letter. */
function wordsIn(text: string): readonly string[] {
  const known = folded.get(text);
  if (known) return known;
  const words = foldName(text)
    .split(between())
    .filter((word) => word !== '');
  if (folded.size >= mostFolded) folded.clear();
  folded.set(text, words);
  return words;
}

/** Curators and a curator, `Kuratorin` and `Kuratorinnen`. */
function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:innen|in|e?s)$/, '') : word;
}
