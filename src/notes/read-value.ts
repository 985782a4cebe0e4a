import { leavesOut, standsInFor } from './absence-words';
import { foldKey, foldName, nameOfPath } from './fold';
import { me, type Mention } from './mention';
import {
  cleanName,
  guessIntroducer,
  isInitials,
  isFirstName,
  isTurnedName,
  looksLikePerson,
  looksLikeRole,
  looksLikeWorkplace,
  namesNobody,
  remarkOn,
  saysAway,
  turnedName,
} from './name-forms';
import { notPeople, profileHosts } from './name-words';
import { isUnfilled } from './plain-text';

/** Front matter may be nested without end or refer to itself; beyond these it is not looked at. */
const deepest = 32;
const mostNodes = 2_500;
const longestName = 200;

interface Link {
  readonly target: string;
  readonly display: string | null;
}
type Leaf = { readonly text: string } | Link;

/** All texts of a property, in order, each trimmed; links as the text they lead to. `[]`, `""`, `"[[]]"` and `null` hold none. */
export function readTexts(value: unknown): readonly string[] {
  return leavesOf(value)
    .map((leaf) => ('text' in leaf ? leaf.text : leaf.target))
    .map((text) => plainText(text))
    .filter((text) => text !== '' && text !== 'null');
}

/** The first text of a property, or null. Links are shown as their display, else as the name they lead to. */
export function readText(value: unknown): string | null {
  for (const leaf of leavesOf(value)) {
    const text = 'text' in leaf ? shownText(leaf.text) : (leaf.display ?? nameOfPath(leaf.target));
    if (text !== '' && text !== 'null') return text;
  }
  return null;
}

/** Everything a person could have meant by "yes". */
export function readYes(value: unknown): boolean {
  const text = readText(value);
  return text !== null && /^(?:true|yes|y|on|1|x|ja|wahr|oui|vrai|sí|si|verdadero|✓|✔|✅)$/i.test(text);
}

/** Everybody named by a property: links, `@names`, emails and plain names, in a list or parted by commas, each once. */
export function readMentions(value: unknown): readonly Mention[] {
  return unique(readPeople(value).there.flatMap(likeliest));
}

/** Those a mention reads as while nobody is known: one name or several. */
export function likeliest(mention: Mention): readonly Mention[] {
  if (mention.kind !== 'name' || !mention.orSeveral) return [mention];
  const { turned, likelyOne, parts } = mention.orSeveral;
  return turned !== null && likelyOne ? [{ kind: 'name', name: turned }] : parts;
}

/** Whom a value that is meant for people names. */
export interface PeopleRead {
  readonly there: readonly Mention[];
  /** Struck through, declined, or marked as absent. */
  readonly absent: readonly Mention[];
  /** What names nobody that can be read: half a link, a mapping without a name. */
  readonly unread: readonly string[];
}

export function readPeople(value: unknown, isItem = false): PeopleRead {
  const found = new PeopleFinder();
  found.look(value, isItem, 0);
  return { there: unique(found.there), absent: unique(found.absent), unread: found.unread };
}

function unique(found: readonly Mention[]): readonly Mention[] {
  if (found.length < 2) return found;
  const mentions = new Map<string, Mention>();
  for (const mention of found) mentions.set(JSON.stringify(mention), mention);
  return [...mentions.values()];
}

const nameKeys = ['displayname', 'fullname', 'name', 'cn', 'fn', 'person', 'who'];
const linkKeys = ['link', 'path', 'note', 'file'];
const emailKeys = ['email', 'mail', 'address', 'emailaddress', 'mailto'];
const statusKeys = ['responsestatus', 'partstat', 'status', 'response', 'rsvp', 'attended', 'attending', 'present'];
const saysNo = /^(?:no|false|declined?|rejected|nein|non|✗|✘|❌)$/i;
/** What calendars and people write behind a name: the key is the person. */
const saysYes =
  /^(?:yes|true|y|x|ok|accepted|needs-?action|invited|pending|attending|attended|present|confirmed|required|optional|ja|oui|sí|si|zugesagt|anwesend|présente?|presente|✓|✔|✅)$/i;

class PeopleFinder {
  readonly there: Mention[] = [];
  readonly absent: Mention[] = [];
  readonly unread: string[] = [];
  private nodes = 0;

  look(node: unknown, isItem: boolean, depth: number): void {
    if (depth > deepest || ++this.nodes > mostNodes || node === null || node === undefined) return;
    if (typeof node === 'string') {
      if (!isUnfilled(node)) this.lookAtText(node.trim(), isItem);
    } else if (Array.isArray(node)) {
      const link = linkOfLists(node);
      if (link) this.there.push(...linkMention(link.target, link.display));
      else for (const item of node) if (this.nodes < mostNodes) this.look(item, true, depth + 1);
    } else if (typeof node === 'object') this.lookAtMapping(node as Readonly<Record<string, unknown>>, depth);
  }

  lookAtText(text: string, isItem: boolean): void {
    const struck = text.includes('~~') ? text.split('~~') : [text];
    // An odd number of marks leaves the last one open.
    const closed = struck.length % 2 === 0 ? struck.length - 1 : struck.length;
    let kept = '';
    struck.forEach((piece, at) => {
      if (at % 2 === 0 || at >= closed) kept += piece;
      else this.absent.push(...namesIn(piece, isItem).there);
    });
    const { there, absent, unread } = namesIn(kept.trim(), isItem);
    this.there.push(...there);
    this.absent.push(...absent);
    this.unread.push(...unread);
  }

  private lookAtMapping(node: Readonly<Record<string, unknown>>, depth: number): void {
    const entries = Object.entries(node);
    const of = (keys: readonly string[]): unknown => {
      for (const key of keys) {
        const value = entries.find(([own, held]) => foldKey(own) === key && held !== null && held !== '')?.[1];
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const [link, name, email, status] = [linkKeys, nameKeys, emailKeys, statusKeys].map(of);
    const before = this.there.length;
    if (of(['self']) === true) this.there.push(me);
    else if (of(['resource']) === true) return;
    else if (isScalar(email) && isEmail(bareEmail(String(email)))) {
      const own = link === undefined && isScalar(name) ? cleanName(String(name)) : '';
      if (link === undefined) {
        const called = own === '' || isEmail(own) || own.includes('[') ? null : own;
        if (own.includes('[')) this.look(name, true, depth + 1);
        else this.there.push({ kind: 'email', email: bareEmail(String(email)), name: called });
      } else this.look(link, true, depth + 1);
    } else if (link !== undefined || name !== undefined) this.look(link ?? name, true, depth + 1);
    else this.lookAtKeys(entries, depth);
    if (isScalar(status) && (saysNo.test(String(status)) || saysAway(String(status))))
      this.absent.push(...this.there.splice(before));
  }

  /** `Ida Noor: accepted`, `"[[Ida Noor]]": yes`, `Ida Noor: { email: … }` */
  private lookAtKeys(entries: readonly [string, unknown][], depth: number): void {
    for (const [key, value] of entries) {
      if (++this.nodes > mostNodes) return;
      const said = isScalar(value) ? String(value).trim() : '';
      const isNo = saysNo.test(said) || saysAway(said);
      const before = this.there.length;
      const isPerson = key.includes('[[') || looksLikePerson(cleanName(key), true) || isEmail(key);
      if (isNo || isPerson || saysYes.test(said) || value === null) {
        if (key.includes('[object') || !/\p{L}/u.test(key)) continue;
        if (value !== null && typeof value === 'object' && !Array.isArray(value) && !key.includes('[['))
          this.lookAtMapping({ name: key, ...value }, depth + 1);
        else this.lookAtText(key, true);
      } else this.unread.push(`${key}: ${said === '' ? '…' : said}`.slice(0, 80));
      if (isNo) this.absent.push(...this.there.splice(before));
    }
  }
}

function bareEmail(text: string): string {
  return text.trim().replace(/^mailto:/i, '');
}

/** Scalars of any value, depth first. A link that YAML took for a nested list (`[[Jane]]`) is put together again. */
function leavesOf(value: unknown): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let nodes = 0;
  const visit = (node: unknown, depth: number): void => {
    if (depth > deepest || ++nodes > mostNodes || node === null || node === undefined) return;
    if (Array.isArray(node)) {
      const link = linkOfLists(node);
      if (link) leaves.push(link);
      else for (const item of node) if (nodes < mostNodes) visit(item, depth + 1);
    } else if (typeof node === 'object') {
      const { name, link, path, displayName, first, last } = node as Readonly<Record<string, unknown>>;
      // The parts of a name, as the plugin Contacts writes them.
      const parts = [first, last].filter(isScalar).map((part) => String(part).trim());
      visit(link ?? name ?? displayName ?? path ?? parts.filter(Boolean).join(' '), depth + 1);
    } else if (isScalar(node)) leaves.push({ text: String(node).trim() });
  };
  visit(value, 0);
  return leaves;
}

/** `[[Jane]]` as YAML reads it. */
function linkOfLists(node: readonly unknown[]): Link | null {
  const inner: unknown = node.length === 1 ? node[0] : undefined;
  if (!Array.isArray(inner) || !inner.every(isScalar)) return null;
  const [target = '', display] = splitAlias(inner.slice(0, mostNodes).map(String).join(', '));
  return { target, display: display ?? null };
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function splitAlias(inside: string): [string, string | null] {
  const bar = inside.indexOf('|');
  const target = (bar < 0 ? inside : inside.slice(0, bar)).replace(/\\$/, '');
  const hash = target.indexOf('#');
  const display = bar < 0 ? null : inside.slice(bar + 1).trim();
  return [(hash < 0 ? target : target.slice(0, hash)).trim(), display === '' ? null : display];
}

function linkMention(target: string, display: string | null): readonly Mention[] {
  const bare = target.trim();
  if (bare === '' || bare === 'null' || bare.length > longestName * 4) return [];
  return [{ kind: 'link', target: bare, display }];
}

/** One part of a text: a link as written, or what stands between links. */
interface Part {
  readonly target: string | null;
  readonly text: string;
  /** The address of a link out of the vault, whose target is empty. */
  readonly web?: string;
}

/** Splits a text at its wiki links and Markdown links, from left to right; each character is looked at a fixed number of times. */
export function splitLinks(text: string): readonly Part[] {
  let at = text.indexOf('[');
  if (at < 0) return text === '' ? [] : [{ target: null, text }];
  const parts: Part[] = [];
  const linkAt = linkFinder(text);
  let from = 0;
  while (at >= 0) {
    const link = linkAt(at);
    if (link) {
      if (at > from) parts.push({ target: null, text: text.slice(from, at) });
      parts.push({ target: link.target, text: link.text, ...(link.web !== undefined && { web: link.web }) });
      from = link.end;
    }
    at = text.indexOf('[', link ? from : at + 1);
  }
  if (from < text.length) parts.push({ target: null, text: text.slice(from) });
  return parts;
}

type FoundLink = Part & { readonly end: number };

/** Answers which link opens at a bracket, asked from left to right. */
function linkFinder(text: string): (at: number) => FoundLink | null {
  const [openWiki, closeWiki] = [searcher(text, '[['), searcher(text, ']]')];
  const [open, close, closeRound] = [searcher(text, '['), searcher(text, ']'), closingOf(text)];
  return (at) => {
    if (text.startsWith('[[', at)) {
      const end = closeWiki(at + 2);
      const inner = openWiki(at + 1);
      if (end < 0 || (inner >= 0 && inner < end)) return null;
      const [target, display] = splitAlias(text.slice(at + 2, end));
      return { target, text: display ?? nameOfPath(target), end: end + 2 };
    }
    const middle = close(at + 1);
    const inner = open(at + 1);
    if (middle < 0 || text[middle + 1] !== '(' || (inner >= 0 && inner < middle)) return null;
    const end = closeRound(middle + 1);
    if (end < 0) return null;
    const written = text.slice(middle + 2, end);
    const target = decodeTarget(written);
    const link = { target, text: text.slice(at + 1, middle), end: end + 1 };
    return target === '' ? { ...link, web: written.trim().replace(/^<|>$/g, '') } : link;
  };
}

/** Answers where a round bracket closes: an address may hold brackets of its own. The next to close where they do not match. */
function closingOf(text: string): (open: number) => number {
  let closings: Map<number, number> | null = null;
  const next = searcher(text, ')');
  return (open) => {
    closings ??= matchRound(text);
    return closings.get(open) ?? next(open + 1);
  };
}

function matchRound(text: string): Map<number, number> {
  const closings = new Map<number, number>();
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(') opened.push(at);
    else if (sign === ')') {
      const open = opened.pop();
      if (open !== undefined) closings.set(open, at);
    }
  }
  return closings;
}

/** `indexOf` for places that only move on: what was found is kept until it is passed, so that hostile text is not searched again and again. */
function searcher(text: string, mark: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(mark, from);
    return found;
  };
}

/** The path in a Markdown link, without brackets, title, subpath and percent signs; empty for an address on the web. */
function decodeTarget(written: string): string {
  const bare = written.trim().replace(/^<|>$/g, '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare)) return '';
  const [target] = splitAlias(bare.startsWith('/') ? bare.slice(1) : bare);
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function plainText(text: string): string {
  const [first, ...more] = splitLinks(text);
  return first?.target && more.length === 0 ? first.target : shownText(text);
}

/** A text as a reader sees it: links as they are shown. */
export function shownText(text: string): string {
  return text.includes('[')
    ? splitLinks(text)
        .map((part) => part.text)
        .join('')
        .trim()
    : text.trim();
}

interface Found {
  readonly there: Mention[];
  readonly absent: Mention[];
  readonly unread: string[];
}

/** An address and nothing else, as most are written: there is no name to look for in it. */
const plainAddress = /^[\w.+-]+@(?:[\w-]+\.)+[\w-]+$/;

/** The people named in a text, those a remark calls absent apart, and what cannot be a name. */
function namesIn(text: string, isItem: boolean): PeopleRead {
  const read: Found = { there: [], absent: [], unread: [] };
  if (text === '') return read;
  if (plainAddress.test(text) && !roomAddress.test(text))
    return { ...read, there: [{ kind: 'email', email: text, name: null }] };
  if (angled.test(text)) read.there.push(...nameMention(text));
  else if (text.includes('[')) addLinked(text, read);
  else addNames(text, isItem, read);
  return read;
}

const notThereSign = /^\s*[✗✘❌✖☒]\uFE0F?\s*$/u;
const notThere =
  /^\s*(?:[-–—:]\s*[✗✘❌✖☒]?|[✗✘❌✖☒])\uFE0F?\s*$|^\s*(?:[-–—:]\s*|\(\s*)(?:no|nope|nein|non)\s*\)?\s*$/iu;

/** Whether a remark behind somebody's name says that they were not there: `✗`, `– no`, `(excused)`. */
export function saysNotThere(remark: string): boolean {
  return (/[^\s:–—-]/.test(remark) && notThere.test(remark)) || /^\s*\(?\?+\)?\s*$/.test(remark) || saysAway(remark);
}

function addLinked(text: string, read: Found): void {
  const parts = splitLinks(text);
  let leftOut = false;
  for (const [index, part] of parts.entries()) {
    const after = parts[index + 1];
    const before = parts[index - 1];
    if (part.target !== null) {
      const found = part.web === undefined ? linkedMention(part) : webMention(part.text, part.web);
      leftOut = isLeftOut(before?.target === null ? before.text : '', leftOut, index > 1);
      const isLast = index + 2 >= parts.length;
      const remark = after?.target === null && (isLast || !saysBeforeNext(after.text)) ? after.text : '';
      const isAway = leftOut || isAwayRemark(remark, !isLast);
      if (isAway || (index === 1 && notThereSign.test(parts[0]?.text ?? ''))) read.absent.push(...found);
      else read.there.push(...found);
    } else if (!(index > 0 && after === undefined && isAwayRemark(part.text, false))) {
      // What touches a link is a remark on it (`[[Grace]] (by phone)`), not somebody else.
      const names = part.text.split(separators);
      if (index > 0) names.shift();
      if (index < parts.length - 1) names.pop();
      for (const [at, name] of realNames(names).entries()) {
        if (saysAway(name)) continue;
        const isNone = namesNobody(name) || (index > 0 && at === 0 && looksLikeRole(name) && !isInitials(name));
        if (isNone || (index > 0 && isCommaPart(part.text) && looksLikeWorkplace(name)))
          read.there.push(...onlyKnown(name));
        else addName(name, read);
      }
    }
  }
}

/** What parts the remark on one from the next, though not from what else is said of the same. */
const stops = /[.;\n\r]|\s[–—|/]\s/;

/** The words behind a link: all of them where nobody follows, else those before the first sign that parts names. */
function isAwayRemark(text: string, isFollowed: boolean): boolean {
  if (text === '') return false;
  const pieces = text.split(separators);
  if (saysNotThere(pieces[0] ?? '')) return true;
  // `[[Grace]], who was ill, [[Alan]]`
  if (
    pieces.length > 1 &&
    !/\p{L}/u.test(pieces[0] ?? '') &&
    saysAway(pieces[1] ?? '') &&
    (!isFollowed || pieces.length > 2)
  )
    return true;
  const sentence = text.split(stops)[0] ?? '';
  return sentence !== text || !isFollowed ? saysAway(sentence) : false;
}

/** Whether what stands between two names belongs to the second. */
function saysBeforeNext(text: string): boolean {
  const last = text.split(separators).at(-1) ?? '';
  return leavesOut(last) && !/[,;.]/.test(text) && !saysAway(last.replace(/\s+\S+\s*$/, ''));
}

/** Whether somebody is left out by what stands before them, or as the one before them is: `all but [[Grace]] and [[Alan]]`. */
function isLeftOut(before: string, wasLeftOut: boolean, hasOneBefore: boolean): boolean {
  const last = before.split(/[,;\n\r]/).at(-1) ?? '';
  if (leavesOut(last) || (hasOneBefore && standsInFor(last))) return true;
  return wasLeftOut && before.length < 20 && /^\s*(?:,|,?\s*(?:and|or|nor|&|und|oder|et|ou|y|e|o)\s)\s*$/i.test(before);
}

/** Of two names one firm is made: `Palmer & Sons`, `Ernst & Young`. */
const firms =
  /\p{Lu}[\p{L}\p{M}'’.-]{0,40}\s{1,3}(?:&|and|und|et|y)\s{1,3}(?:Sons|Söhne|Töchter|Daughters|Co|Company|Partners|Brothers|Bros|Associates|Fils|Hijos|Cie)(?![\p{L}\p{M}])\.?|(?:Ernst|Marks|Johnson|Procter|Simon|Smith|Tiffany|Abercrombie|Dolce|Bang|Barnes|Standard|Rohde|Giesecke|Villeroy)\s{1,3}(?:&|and|und)\s{1,3}(?:Young|Spencer|Johnson|Gamble|Schuster|Nephew|Fitch|Gabbana|Olufsen|Noble|Poor['’]s|Schwarz|Devrient|Boch)(?![\p{L}\p{M}])/gu;

function withoutFirms(text: string, read: Found): string {
  return text.replace(firms, (firm) => {
    read.there.push(...onlyKnown(firm));
    return ' ';
  });
}

/** Semicolons and line ends part people for certain; a comma may stand within a name. */
function addNames(text: string, isItem: boolean, read: Found): void {
  const groups = text
    .split(/[;\n\r]/)
    .flatMap(sentencesOf)
    .flatMap((group) => namesParted(withoutFirms(group, read).trim()).split(';'));
  for (const group of groups) {
    const whole = group.trim();
    if (angled.test(whole)) {
      read.there.push(...nameMention(whole));
      continue;
    }
    if (whole.includes(',') && whole.length <= longestName) {
      const away = nameThatIsAway(whole);
      if (away !== null && !away.includes(',')) {
        read.absent.push(...nameMention(cleanName(away)));
        continue;
      }
    }
    const { names, roles } = namesAndRoles(whole);
    const several: Found = { there: [], absent: [], unread: [] };
    for (const name of names) {
      // `Ida Noor, Bo Kay, absent`
      if (several.there.length > 0 && /^\p{Ll}/u.test(name) && saysAway(name))
        several.absent.push(...several.there.splice(-1));
      else addName(name, several);
    }
    // `Bo Kay, absent`; not `Bo Kay – late, was ill`, where something else was said first.
    const isAway = roles.some(saysAway) && !/\s[–—-]\s|[()]/.test(whole);
    if (isAway) several.absent.push(...several.there.splice(-1));
    const { there, absent, unread } = several;
    const stated = roles.filter((role) => !saysAway(role));
    const mayBeOne = whole.includes(',') && whole.length <= longestName && absent.length + unread.length === 0;
    if (mayBeOne && there.length > 0 && there.every(({ kind }) => kind === 'name'))
      read.there.push(orSeveral(whole, isItem || groups.length > 1, there, stated.flatMap(nameMention)));
    else {
      read.there.push(...there, ...stated.flatMap(onlyKnown));
      read.absent.push(...absent);
      read.unread.push(...unread);
    }
  }
}

const sentenceEnd = /(\p{L}*\p{Ll}{2})\.\s+(?=\p{Lu})/gu;
const shortTitle = /^(?:Prof|Dipl|Ing|Mrs|Mag|Rev|Hon|Sra|Srta|Mlle|Mme|Priv|Doz)$/;

/** `Ida Noor. Bo Kay was ill.`: sentences only where one of them says so. */
function sentencesOf(text: string): readonly string[] {
  if (text.length > 500 || !text.includes('. ')) return [text];
  const found: string[] = [];
  let from = 0;
  for (const { 0: whole, 1: word = '', index } of text.matchAll(sentenceEnd)) {
    if (shortTitle.test(word)) continue;
    found.push(text.slice(from, index + word.length));
    from = index + whole.length;
  }
  found.push(text.slice(from));
  return found.slice(1).some((sentence) => nameThatIsAway(sentence) !== null) ? found : [text];
}

function orSeveral(name: string, isItem: boolean, parts: readonly Mention[], roles: readonly Mention[]): Mention {
  const clean = cleanName(name);
  const turned = turnedName(clean);
  const likelyOne = turned !== null && isTurnedName(clean, isItem);
  return { kind: 'name', name, orSeveral: { turned, likelyOne, parts, roles } };
}

/** Somebody only if they are known by these words: `Marketing team`, `zoom`, `Acme` behind a comma. */
function onlyKnown(written: string): readonly Mention[] {
  return nameMention(written).map((mention) =>
    mention.kind === 'name'
      ? {
          ...mention,
          orSeveral: { turned: null, likelyOne: false, parts: [], roles: [{ kind: 'name', name: mention.name }] },
        }
      : mention,
  );
}

/** Whether nothing but commas parts the names of a text. */
function isCommaPart(text: string): boolean {
  return !/\s(?:&|\+|and|und|et|y)\s/i.test(text);
}

function linkedMention({ target, text }: Part): readonly Mention[] {
  return target === null ? [] : linkMention(target, text === nameOfPath(target) ? null : text);
}

/** A link out of the vault names somebody where it is an address of theirs, or shows their name. */
function webMention(text: string, address: string): readonly Mention[] {
  const name = text.trim();
  if (/^mailto:/i.test(address)) {
    const email = bareEmail(address).split('?')[0] ?? '';
    if (!isEmail(email)) return [];
    return [{ kind: 'email', email, name: name === '' || isEmail(name) ? null : name }];
  }
  const isPerson = profileHosts.test(address)
    ? /\p{L}/u.test(name) && !isAddress(name)
    : name.includes(' ') && looksLikePerson(cleanName(name));
  return isPerson ? nameMention(name) : [];
}

function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/|^www\./i.test(text);
}

/** `Bo Kay was ill`: the fewest words in front that leave a word on absence; null where there is none. */
function nameThatIsAway(written: string): string | null {
  if (!/\s\p{Ll}|[:–—-]\s|\s["“”„«(]/u.test(written) || isAddress(written)) return null;
  let from = 0;
  for (let count = 0; count < 6; count++) {
    const space = /[\s:,]+/g;
    space.lastIndex = from;
    const gap = space.exec(written);
    if (gap === null) return null;
    from = gap.index + gap[0].length;
    const [head, rest] = [written.slice(0, gap.index), written.slice(from)];
    if (/^@?[\p{Lu}\p{Lo}]/u.test(head) && saysAway(rest.replace(/^[–—-]+\s+/, '')))
      return head.replace(/[\s–—-]+$/, '');
  }
  return null;
}

/** What stands in the place of another: `Eva for Bo Kay`, `Eva (standing in for Bo Kay)`. */
const inPlaceOf =
  /^(.{1,60}?)[\s,]*[\s(]((?:(?:\p{Ll}+|Vertretung|Auftrag|Stelle|Namen|Ersatz)\s){0,4}?(?:for|of|für|von|statt|anstelle|pour|de|du|por|vertritt|remplace|replacing|replaces|representing|represents|sustituye a))\s+(\p{Lu}[^()]{0,60})\)?$/u;

/** `Ida Noor?`, `Ida Noor (?)`: nobody knew. */
const openQuestion = /\p{L}['’.]?[\s(]*\?+\s*\)?\s*$/u;

function addName(written: string, read: Found): void {
  if (written.length > longestName) return;
  if (/\s\p{Ll}|^\p{L}\p{Ll}+\s|\(/u.test(written) && !written.includes('[[') && addAwayName(written, read)) return;
  if (written.includes('[[') || written.includes(']]') || isAddress(written)) read.unread.push(written.slice(0, 80));
  else if (isMarkedAbsent(written) || openQuestion.test(written))
    read.absent.push(...nameMention(cleanName(written.replace(/[\s(]*\?+\s*\)?\s*$/, ''))));
  else if (/^[✗✘❌✖☒]|[✗✘❌✖☒]\uFE0F?$/u.test(written.trim()))
    read.absent.push(...nameMention(cleanName(written.replace(/[✗✘❌✖☒]\uFE0F?/gu, '').trim())));
  else read.there.push(...nameMention(written));
}

/** `Eve Elm / Flo Fern`: with semicolons, where on every side of the sign somebody is named, and nothing that they are. */
function namesParted(text: string): string {
  const pieces = text.split(/\s*[/|·•]\s*/);
  if (pieces.length < 2 || text.includes('://')) return text;
  const isName = (piece: string): boolean => {
    const name = cleanName(piece);
    return (
      looksLikePerson(name) &&
      !looksLikeRole(name) &&
      !namesNobody(name) &&
      guessIntroducer({ kind: 'name', name }) !== 'no'
    );
  };
  const isGivenOrUnit = (piece: string): boolean =>
    isGiven(piece) || (isGiven(first) && notPeople().has(foldName(piece)));
  // `Jo/Priya`
  const isGiven = (piece: string): boolean => isName(piece) || (isFirstName(piece) && looksLikePerson(piece, true));
  const isAfter = (piece: string): boolean => isName(piece) && isFirstName(piece.split(/\s/)[0] ?? '');
  const [first = '', ...rest] = pieces;
  const isAll = isGiven(first) && rest.every(/[|·•]/.test(text) ? isAfter : isGivenOrUnit);
  return isAll ? pieces.join('; ') : text;
}

function isMarkedAbsent(written: string): boolean {
  return /[([–—:-]/.test(written) && (saysAway(remarkOn(written)) || saysNo.test(remarkOn(written).trim()));
}

/** Whether a text says of somebody that they were not there, or names both whoever came and whose place they took. */
function addAwayName(written: string, read: Found): boolean {
  const away = nameThatIsAway(written);
  if (away !== null) {
    read.absent.push(...nameMention(cleanName(away)));
    return true;
  }
  const at = (/\s[\p{Lu}@]/u.exec(written)?.index ?? -1) + 1;
  if (at > 0 && leavesOut(written.slice(0, at))) {
    read.absent.push(...nameMention(cleanName(written.slice(at).replace(/\s+\p{Ll}.*$/u, ''))));
    return true;
  }
  const [, first = '', between = '', second = ''] = inPlaceOf.exec(written) ?? [];
  if (second === '' || !standsInFor(between) || !/^@?\p{Lu}/u.test(first) || looksLikeRole(second)) return false;
  read.there.push(...nameMention(cleanName(first)));
  read.absent.push(...nameMention(cleanName(second)));
  return true;
}

const angled = /^"?[^<>[\]]*"?<[^<>\s]+@[^<>\s]+>$/;
/** What parts the names of a text. */
export const separators = /[,;\n\r]|\s(?:&|\+|and|und|et)\s/i;
const postNominals = /^(?:[Jj]r|[Ss]r|II|III|Ph\.?D|PHD|M\.?D|M\.?L\.?S|M\.?L\.?I\.?S|M\.?B\.?A|M\.?A|[Ee]sq|Dr)\.?$/;
/** What people write where nobody is known yet. */
const nobody =
  /^(?:true|false|yes|no|tbd|tba|tbc|n\/a|none|nobody|unknown|various|everyone|everybody|all|team|(?:the )?(?:whole|entire) (?:team|class|group)|(?:and )?(?:\d+ |some |many |several )?(?:others?|more|guests|people|persons|participants|attendees)|others|et al\.?|etc\.?|alle|das team|niemand|(?:und )?(?:\d+ )?(?:weitere|andere|gäste|personen|leute|teilnehmer)|tous|toutes|tout le monde|personne|(?:et )?(?:\d+ )?(?:autres|invités|personnes)|todos|todas|nadie|(?:y )?(?:\d+ )?(?:otros|otras|más|invitados|personas))$/iu;
/** Rooms that calendars list among the guests. */
const room =
  /^(?:(?:conference|meeting|board|seminar|video|huddle|zoom) ?room|room|raum|besprechungsraum|konferenzraum|sitzungszimmer|seminarraum|salle(?: de (?:réunion|conférence))?|sala(?: de (?:reuniones|juntas|conferencias))?)(?:[ -]*(?:\d\S{0,6}|\p{L}))?$/iu;
const roomAddress = /@resource\.calendar\.google\.com$|^(?:conf|conference|meeting)?-?(?:room|raum)[-_.\d]/i;
/** `Ida Noor +1`, `Ida Noor y amigos`: `y` may be part of a name, so that it parts no others. */
const companions =
  /\s+(?:\+\s?\d{1,2}|y\s+(?:(?:su|sus|el|la|los|un|una)\s+)?(?:amig[oa]s?|familia|equipo|colegas|compañer[oa]s?|pareja|marido|mujer|espos[oa]|hijos|otr[oa]s))$/iu;

/** Names parted by commas, semicolons, line ends, `&` and `and`; letters after a name (`Jane Doe, PhD`) are not another person. */
export function splitNames(text: string): readonly string[] {
  return realNames(text.split(separators));
}

function realNames(names: readonly string[]): readonly string[] {
  return names
    .map((name) => name.trim().replace(companions, ''))
    .filter(
      (name, index) =>
        /\p{L}/u.test(name) &&
        !nobody.test(name) &&
        !room.test(name) &&
        !roomAddress.test(name) &&
        !(index > 0 && postNominals.test(name)),
    );
}

function namesAndRoles(whole: string): { names: readonly string[]; roles: readonly string[] } {
  const names: string[] = [];
  const roles: string[] = [];
  let hasRole = false;
  // `Ida, Bo and Wren`: only what stands alone between commas may be where somebody works.
  const alone = new Set(
    whole.split(',').flatMap((piece, at) => (at > 0 && piece.split(separators).length === 1 ? [piece.trim()] : [])),
  );
  const pieces = realNames(whole.split(separators));
  const isListOfFirstNames =
    pieces.every((name) => !name.includes(' ')) && pieces.filter((name) => isFirstName(name)).length > 1;
  for (const [index, name] of pieces.entries()) {
    // `Ed Fox – CTO, ACME`: what follows a role belongs to it, unless it reads as a name.
    const isRole = index > 0 && ((looksLikeRole(name) && !isInitials(name)) || (hasRole && !isFullName(name)));
    const isWorkplace =
      alone.has(name) &&
      !isListOfFirstNames &&
      names.some((before) => isFirstName(before) || before.includes(' ')) &&
      looksLikeWorkplace(name);
    (isRole || isWorkplace || (namesNobody(name) && !isMarkedAbsent(name)) ? roles : names).push(name);
    hasRole ||= /\s[-–—|]\s|:\s/.test(name);
  }
  return { names, roles };
}

function isFullName(name: string): boolean {
  const clean = cleanName(name);
  return clean.includes(' ') && looksLikePerson(clean);
}

function nameMention(written: string): readonly Mention[] {
  if (written.length > longestName || written === 'null') return [];
  const angle =
    /^([^<>]*)<([^<>\s]+@[^<>\s]+)>$/.exec(written.replace(/^"|"(?=\s*<)/g, '')) ??
    /^([^()]*)\((?:mailto:)?([^()\s]+@[^()\s]+)\)$/i.exec(written);
  const email = angle?.[2] ?? (isEmail(written) ? written : null);
  if (email !== null) {
    const name = angle?.[1]?.trim() ?? '';
    return [{ kind: 'email', email: email.replace(/^mailto:/i, ''), name: name === '' ? null : name }];
  }
  const name = (written.startsWith('@') ? written.slice(1) : written).trim();
  if (name === '') return [];
  return [
    /^(?:me|myself|i|ich|ich selbst|moi|moi-même|yo|yo mismo|yo misma)$/i.test(name) ? me : { kind: 'name', name },
  ];
}

export function isEmail(text: string): boolean {
  const at = text.indexOf('@');
  return at > 0 && at === text.lastIndexOf('@') && text.indexOf('.', at) > at + 1 && !/\s/.test(text);
}
