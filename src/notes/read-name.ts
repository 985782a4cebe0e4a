import { lazily } from '../model/lazily';
import { foldKey, foldName, foldSlug } from './fold';
import { cleanName, isTurnedName, looksLikePerson, looksLikeRole, turnedName } from './name-forms';
import { givenNames } from './name-words';
import type { NoteReading } from './note-reading';
import { isUnfilled } from './plain-text';
import { readText, readTexts, splitNames } from './read-value';

export interface Names {
  readonly name: string;
  /** The name of the file is among them where it is another: links lead to it. */
  readonly aliases: readonly string[];
  /** What the note asks to call them; null where it does not. */
  readonly callName: string | null;
  /** A property that only says the name, and no role. */
  readonly isName: (text: string) => boolean;
}

/** Words before a name in the name of a file: `Person - Sarah Chen`. */
const prefix =
  /^(?:people|person|persons|contacts?|crm|p|personen?|kontakte?|personnes?|personas?|contactos?)(?:\s+[-–—|·~]+\s*|\s*[–—_.|·~]+\s*|-+\s+)(?=\p{L})/iu;
/** Pictures and marks, not brackets and quotation marks, which are closed again later in the name. */
const signs = /^[^\p{L}\p{N}()[\]{}<>"'“”‘’„«»#%]+(?=\p{L})/u;
/** A mark that sorts notes, in brackets: `(P) Karl Weiss`. */
const bracketed = /^\(([^()]{1,12})\)\s*(?=\p{L})/u;
/** A number that sorts notes, with a name after it: `202610021230 Sarah Chen`. */
const numbered = /^\d{8,14}[\s_-]+(?=\p{L})/u;
const ids: readonly RegExp[] = [
  /^[\d._T-]*\d[\d._T-]*$/,
  /^\d{1,6}[a-z]\d*(?:[a-z]\d*)*$/,
  /^(?:id|p|person|people|contact|kontakt|c|z|zk)?[-_ ]?\d{2,}$/i,
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  /^(?=[a-f]*\d)[0-9a-f]{8,64}$/i,
  /^(?=.*\d)[0-9A-HJKMNP-TV-Z]{26}$/,
];
const longestName = 80;
const mostWords = 7;

/**
 * How somebody is called: as a property for that says, else as the file is called. Where the file has an id, a prefix or a shortened name,
 * the note's title or first heading says it in full.
 */
export function readNames(reading: NoteReading): Names {
  const { fields, rules, title, trace } = reading;
  const { vocabulary } = rules;
  const file = title.replace(/^@+/, '').trim() || title;
  const bare = withoutSlugPrefix(withoutPrefix(file));
  const titles = fields.of(['title']).flatMap(({ value, line }) => {
    const text = nameIn(readText(value));
    return text === null ? [] : [{ text, line }];
  });
  const written = reading.filled(fields.of(vocabulary.spellings('person', 'name')));
  const full = nameIn(readWholeName(reading, written?.value));
  const found = full !== null && !isFirstOf(full, bare) ? { text: full, line: written?.line ?? null } : null;
  const aliases = readAliases(reading);
  const name = found ?? nameInFull(reading, bare, titles, aliases) ?? { text: bare, line: null };
  trace('name', name.text, name.line);
  const call = reading.filled(fields.of(vocabulary.spellings('person', 'call name')));
  const callName = nameIn(readText(call?.value));
  if (callName !== null) trace('call name', callName, call?.line ?? null);
  const others = [
    ...(full === null ? [] : [full]),
    ...aliases,
    file,
    bare,
    ...straightNames(bare),
    ...(callName === null ? [] : [callName]),
  ];
  const slugs = new Set([name.text, file, bare].map(compact));
  return {
    name: name.text,
    aliases: distinct(others, name.text),
    callName,
    isName: (text) => slugs.has(compact(text)) || slugs.has(compact(withoutPrefix(text))),
  };
}

/** A name in one piece, or with a last name that stands apart. */
function readWholeName({ fields }: NoteReading, written: unknown): string | null {
  const name = readText(written);
  const last = readText(fields.of(['lastname'])[0]?.value);
  return name !== null && last !== null && !isUnfilled(last) && !/\s/.test(name) ? `${name} ${last}` : name;
}

function readAliases({ fields, rules, trace }: NoteReading): readonly string[] {
  return fields.of(rules.vocabulary.spellings('person', 'aliases')).flatMap(({ value, line }) =>
    // In a list each item is one name, be it "Hopper, Grace".
    (Array.isArray(value) ? readTexts(value) : readTexts(value).flatMap(splitNames)).flatMap((alias) => {
      if (isUnfilled(alias)) return [];
      trace('alias', alias, line);
      return [alias];
    }),
  );
}

interface Found {
  readonly text: string;
  readonly line: number | null;
}

function nameInFull(
  { source }: NoteReading,
  bare: string,
  titles: readonly Found[],
  aliases: readonly string[],
): Found | null {
  const [first] = source.headings;
  const heading = first && nameIn(readText(first.text));
  const all = [...titles, ...(heading ? [{ text: heading, line: first.line + 1 }] : [])];
  if (ids.some((id) => id.test(bare))) {
    const top = first?.level === 1 ? all : titles;
    return (
      top.find(({ text }) => isNameLike(text)) ?? (aliases[0] === undefined ? null : { text: aliases[0], line: null })
    );
  }
  const byInitials = all.find(({ text }) => fitsInitials(text, bare));
  if (byInitials) return byInitials;
  if (!isShortened(bare)) return null;
  return all.find(({ text }) => text !== bare && sameLetters(text, bare)) ?? null;
}

/** A name as written, without signs and a prefix; null where it is none. */
function nameIn(text: string | null): string | null {
  if (text === null) return null;
  const bare = withoutPrefix(
    text
      .replace(/^@+/, '')
      .replace(/[*_`]+/g, (marks) => (marks === '_' ? '_' : ''))
      .trim(),
  );
  return bare.length <= longestName && /\p{L}/u.test(bare) ? bare : null;
}

function withoutPrefix(text: string): string {
  return withoutMark(text.replace(signs, '')).replace(numbered, '').replace(prefix, '').trim() || text;
}

const slugOfName = lazily(() => /^\p{Ll}+(?:[-_]\p{Ll}+)+$/u);

/** `person-gil-hart`: the hyphens stand for spaces. */
function withoutSlugPrefix(text: string): string {
  const slug = /^(?:people|person|contact|crm|kontakt|personne|persona|contacto)[-_](.*)$/.exec(text)?.[1] ?? '';
  return slugOfName().test(slug) ? slug : text;
}

/** `(Anna) Weiss` has a name in the brackets, no mark. */
function withoutMark(text: string): string {
  const mark = bracketed.exec(text);
  const rest = mark ? text.slice(mark[0].length) : '';
  return mark && /^\p{Lu}\S*\s+\S/u.test(rest) && !givenNames().has(foldName(mark[1] ?? '')) ? rest : text;
}

/** How others write the name of a file such as `Noor, Ida` or `Dr. Ida Noor`. */
function straightNames(file: string): readonly string[] {
  const isTurned = isTurnedName(file, true) && !file.split(',').some((part) => /\d/.test(part));
  const straight = (isTurned ? turnedName(file) : null) ?? file;
  // A remark in brackets tells namesakes apart.
  const bare = /[()[\]{}]/.test(straight) ? straight : cleanName(straight);
  return [straight, bare].filter((name) => name !== file && name.includes(' ') && looksLikePerson(name));
}

/** Whether a file such as `R. Patel` or `Ravi P.` shortens a name, word for word; names between first and last may be left out. */
function fitsInitials(name: string, file: string): boolean {
  const turned = turnedName(file) ?? file;
  const short = foldName(turned.replace(/(\p{L})\.(?=\p{L})/gu, '$1. ')).split(' ');
  const full = foldName(name).split(/[\s]+/);
  const isInitial = (word: string): boolean => /^\p{L}\p{M}*\.?$/u.test(word);
  if (short.length < 2 || short.length > full.length || !short.some(isInitial) || short.every(isInitial)) return false;
  if (!looksLikePerson(name) || looksLikeRole(name)) return false;
  const fits = (word: string, whole: string | undefined): boolean =>
    whole !== undefined && (isInitial(word) && !isInitial(whole) ? whole.startsWith(word[0] ?? ' ') : word === whole);
  if (short.length === full.length) return short.every((word, at) => fits(word, full[at]));
  return short.length === 2 && fits(short[0] ?? '', full[0]) && short[1] === full.at(-1);
}

/** Whether the name of a file is shortened as in an address: no spaces but hyphens or the like, no capitals, or capitals for spaces. */
function isShortened(file: string): boolean {
  return file === file.toLowerCase() || (!/\s/.test(file) && (/[-_.]/.test(file) || /\p{Ll}\p{Lu}/u.test(file)));
}

/** The same letters, or the same words in another order: `noor-ida` and `Ida Noor`. */
function sameLetters(name: string, file: string): boolean {
  if (compact(name) === compact(file)) return true;
  const words = (text: string): string => foldSlug(text).split('-').sort().join(' ');
  return (
    words(name) === words(file) || compact(umlauts(name)) === compact(file) || compact(name) === compact(umlauts(file))
  );
}

function umlauts(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
}

function compact(text: string): string {
  return foldSlug(text).replace(/-/g, '');
}

/** One name of two that the file has: it adds nothing. */
function isFirstOf(name: string, file: string): boolean {
  return !/\s/.test(name) && foldName(file).startsWith(`${foldName(name)} `);
}

/** Words of which headings are made that are no names. */
const headingWords = new Set(
  `notes,note,contact,contacts,about,info,information,profile,details,overview,summary,background,bio,log,history,tasks,person,
  notizen,kontakt,profil,über,allgemein,infos,aufgaben,à propos,coordonnées,perfil,notas,contacto,información,tareas`
    .split(/,\s*/)
    .map(foldKey),
);

function isNameLike(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= mostWords && !/[\d:?!]/.test(text) && !words.some((word) => headingWords.has(foldKey(word)));
}

function distinct(names: readonly string[], but: string): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const bare = name.replace(/^@+/, '').trim();
    const key = foldName(bare);
    if (key !== '' && key !== foldName(but) && !byKey.has(key)) byKey.set(key, bare);
  }
  return [...byKey.values()];
}
