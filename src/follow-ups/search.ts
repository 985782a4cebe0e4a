import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { Person } from '../model/person';
import { type Matcher, matchPerson, type Span } from '../network/find-person';
import { foldLetters, insideOf, isLetter, startOf } from '../network/find-words';
import { birthdayNear, birthdayReason } from './birthdays';
import { type FollowUp, type FollowUpKind, type FollowUpReason, groupOf, kindWords } from './follow-up';

/** What somebody typed: what to narrow to, and words to find in what is left. */
export interface FollowUpQuery {
  /** Null: all kinds. */
  readonly kinds: ReadonlySet<FollowUpKind> | null;
  /** Only what was due before today. */
  readonly overdue: boolean;
  /** Only people whose birthday is near; also those with no reason to be in touch. */
  readonly birthday: boolean;
  /** Without `#`, lower case. */
  readonly tag: string | null;
  readonly words: readonly string[];
}

/** A follow-up found, with what to highlight. `reasons` are those that were asked for. */
export interface FollowUpMatch {
  readonly followUp: FollowUp;
  readonly reasons: readonly FollowUpReason[];
  readonly inName: Span[];
  readonly inOrganisation: Span[];
  /** One entry for each of the first reasons; none for those after them. */
  readonly inReasons: readonly Span[][];
}

/** What a search needs beside the follow-ups. */
export interface SearchDeps {
  /** Letters in order, with others between them. */
  fuzzy(word: string): Matcher;
  readonly today: Day;
  /** Everybody, to look for birthdays, and for who is known though nothing is due with them. */
  people(): readonly Person[];
  /** Whether what was typed fits something that is shown beside the follow-ups. */
  readonly somethingElseFits?: boolean;
}

export function parseFollowUpQuery(typed: string): FollowUpQuery {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const filters = say.followUps.searchWords();
  let kinds: ReadonlySet<FollowUpKind> | null = null;
  let [overdue, birthday] = [false, false];
  let tag: string | null = null;
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at]?.toLowerCase() ?? '';
    if (tag === null && word.startsWith('#') && word.length > 1) tag = word.slice(1);
    else if (!overdue && filters.overdue.includes(word)) overdue = true;
    else if (!birthday && filters.birthday.includes(word)) birthday = true;
    else {
      const named = kindsNamed(word);
      if (kinds !== null || named.length === 0) break;
      kinds = new Set(named);
    }
  }
  return { kinds, overdue, birthday, tag, words: words.slice(at) };
}

function kindsNamed(word: string): FollowUpKind[] {
  return (Object.keys(kindWords) as FollowUpKind[]).filter((kind) => kindWords[kind].prefixes.includes(word));
}

/** Whether nothing was typed that could leave anybody out. */
export function isEmpty({ kinds, overdue, birthday, tag, words }: FollowUpQuery): boolean {
  return kinds === null && !overdue && !birthday && tag === null && words.length === 0;
}

/** A follow-up as it is shown before anything is typed. */
export function unsearched(followUp: FollowUp): FollowUpMatch {
  return matchOf(followUp, followUp.reasons);
}

/** As it is shown in its group: what put it there comes first. */
export function groupFirst(match: FollowUpMatch, today: Day): FollowUpMatch {
  const group = groupOf(match.reasons, today);
  const at = match.reasons.findIndex((reason) => groupOf([reason], today) === group);
  if (at <= 0) return match;
  const { followUp, reasons, inName, inOrganisation, inReasons } = match;
  return {
    ...{ followUp, inName, inOrganisation },
    reasons: withFirst(reasons, at),
    inReasons: withFirst(inReasons, at),
  };
}

function withFirst<T>(all: readonly T[], at: number): readonly T[] {
  const first = all.slice(at, at + 1);
  return first.length === 0 ? all : [...first, ...all.slice(0, at), ...all.slice(at + 1)];
}

const nothing: never[] = [];

function matchOf(followUp: FollowUp, reasons: readonly FollowUpReason[]): FollowUpMatch {
  return { followUp, reasons, inName: nothing, inOrganisation: nothing, inReasons: nothing };
}

/** How loosely words may fit. Each is tried only where the one before finds nobody. */
const ways = ['starts', 'inside', 'fuzzy'] as const;
type Way = (typeof ways)[number];

/**
 * The follow-ups that hold every word. Words that begin as those typed do are found in names first, then in organisations, then in
 * reasons; equal ones, and all where no word was typed, in the order given. Letters inside words, and letters with others between
 * them, are looked for only where nothing fits better.
 */
export function searchFollowUps(
  followUps: readonly FollowUp[],
  query: FollowUpQuery,
  deps: SearchDeps,
): readonly FollowUpMatch[] {
  if (isEmpty(query)) return followUps.map(unsearched);
  const asked = query.birthday ? withBirthdays(followUps, query, deps) : askedFor(followUps, query, deps.today);
  if (query.words.length === 0) return asked;
  const words = query.words.map((word) => ({ letters: foldLetters(word), fuzzy: deps.fuzzy(word) }));
  for (const way of ways) {
    if (way === 'fuzzy' && (deps.somethingElseFits === true || isKnown(deps.people(), words))) break;
    // There are few places: thousands are not sorted.
    const found = new Map<number, FollowUpMatch[]>();
    for (const match of asked) {
      const place = placeOf(match, words, way);
      if (place === null) continue;
      const there = found.get(place);
      if (there) there.push(new Found(match, words, way));
      else found.set(place, [new Found(match, words, way)]);
    }
    if (found.size > 0) return [...found].sort(([a], [b]) => a - b).flatMap(([, there]) => there);
  }
  return [];
}

/** Whether somebody is called so: then nobody is looked for by scattered letters. */
function isKnown(people: readonly Person[], words: readonly TypedWord[]): boolean {
  return people.some((person) => words.every(({ letters }) => placeOfStart(lettersOfPerson(person), letters) !== null));
}

/** The same search among people, by the beginnings of words in their names, aliases and organisations alone. */
export function searchPeopleByStarts(people: readonly Person[], typed: string): readonly FollowUpMatch[] {
  const words = typed.split(/\s+/).filter(Boolean);
  const sought = words.map((word) => ({ letters: foldLetters(word), fuzzy: () => null }));
  if (sought.length === 0) return [];
  const found = people.flatMap((person) => {
    const places = sought.map(({ letters }) => placeOfStart(lettersOfPerson(person), letters));
    if (places.includes(null)) return [];
    const place = places.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    return [{ match: unsearched({ person, reasons: nothing }), place }];
  });
  return found.sort((a, b) => a.place - b.place).map(({ match }) => new Found(match, sought, 'starts'));
}

/** The other name by which somebody was looked for; null where their own name fits as well. */
export function aliasTyped({ name, aliases }: Person, typed: string): string | null {
  const words = typed.split(/\s+/).filter(Boolean).map(foldLetters);
  const fits = (text: string): boolean => words.every((word) => startOf(word, foldLetters(text)) >= 0);
  return fits(name) ? null : (aliases.find(fits) ?? null);
}

/** What the kinds, the day and the tag leave. */
function askedFor(followUps: readonly FollowUp[], query: FollowUpQuery, today: Day): FollowUpMatch[] {
  const { kinds, overdue } = query;
  const found: FollowUpMatch[] = [];
  for (const followUp of followUps) {
    if (!hasTag(followUp.person, query.tag)) continue;
    const reasons =
      kinds || overdue
        ? followUp.reasons.filter(
            ({ kind, due }) => (!kinds || kinds.has(kind)) && (!overdue || (due !== null && due < today)),
          )
        : followUp.reasons;
    if (reasons.length > 0) found.push(matchOf(followUp, reasons));
  }
  return found;
}

/** Days ahead in which a birthday is near. */
const daysToBirthday = 14;

/** Whoever has their birthday soon, the nearest first: that is the first of their reasons, whether it is among them already or not. */
function withBirthdays(followUps: readonly FollowUp[], query: FollowUpQuery, deps: SearchDeps): FollowUpMatch[] {
  const listed = new Map(followUps.map((followUp) => [followUp.person.key, followUp]));
  const { kinds, overdue, tag } = query;
  const found: { match: FollowUpMatch; day: Day }[] = [];
  for (const person of deps.people()) {
    const near = birthdayNear(person, deps.today, daysToBirthday);
    if (near === null || !hasTag(person, tag)) continue;
    if (person.me || person.paused || person.silentBecause !== null) continue;
    const followUp = listed.get(person.key) ?? { person, reasons: [] };
    const [left] = askedFor([followUp], query, deps.today);
    if ((kinds || overdue) && !left) continue;
    const birthday = birthdayReason(person, near);
    const others = (left?.reasons ?? []).filter(({ kind, due }) => kind !== 'birthday' || due !== near.day);
    found.push({ match: matchOf(followUp, [birthday, ...others]), day: near.day });
  }
  return found.sort((a, b) => a.day - b.day).map(({ match }) => match);
}

function hasTag({ tags }: Person, tag: string | null): boolean {
  return tag === null || tags.some((own) => isTagOrBelow(own.toLowerCase(), tag));
}

function isTagOrBelow(own: string, tag: string): boolean {
  return own === tag || own.startsWith(`${tag}/`);
}

interface TypedWord {
  /** As texts are folded. */
  readonly letters: string;
  readonly fuzzy: Matcher;
}

/** Where a word was found; the lower, the better. */
const places = {
  wholeName: 0,
  name: 1,
  organisation: 2,
  reason: 3,
  inName: 4,
  inOrganisation: 5,
  inReason: 6,
  fuzzy: 7,
} as const;

/** How well somebody fits all words together; null where one is missing. */
function placeOf(match: FollowUpMatch, words: readonly TypedWord[], way: Way): number | null {
  let sum = 0;
  for (const word of words) {
    const place = placeOfWord(match, word, way);
    if (place === null) return null;
    sum += place;
  }
  return sum;
}

function placeOfWord(match: FollowUpMatch, { letters, fuzzy }: TypedWord, way: Way): number | null {
  const { followUp, reasons } = match;
  const isAll = reasons === followUp.reasons;
  const own = isAll ? lettersOf(followUp) : lettersOfPerson(followUp.person);
  const begins = placeOfStart(own, letters);
  if (begins !== null) return begins;
  if (!isAll && isSaid(match, letters, startOf)) return places.reason;
  if (way === 'starts') return null;
  const at = insideOf(letters, own.text);
  if (at >= 0) return at < own.names ? places.inName : at < own.organisation ? places.inOrganisation : places.inReason;
  if (!isAll && isSaid(match, letters, insideOf)) return places.inReason;
  if (way === 'inside') return null;
  const found = matchPerson(followUp.person, fuzzy);
  return found && places.fuzzy - found.score;
}

/** Where a word begins with these letters. */
function placeOfStart({ text, names, organisation }: Letters, letters: string): number | null {
  const first = startOf(letters, text);
  if (first < 0) return null;
  if (first >= organisation) return places.reason;
  if (first >= names) return places.organisation;
  for (let at = first; at >= 0 && at < names; at = startOf(letters, text, at + 1)) {
    if (!isLetter(text, at + letters.length)) return places.wholeName;
  }
  return places.name;
}

function isSaid({ reasons }: FollowUpMatch, letters: string, find: typeof startOf): boolean {
  for (const reason of reasons) if (find(letters, lettersOfReason(reason)) >= 0) return true;
  return false;
}

type Spans = Pick<FollowUpMatch, 'inName' | 'inOrganisation' | 'inReasons'>;

/** With the letters found, which are looked for when a row is drawn: of thousands found only a few are seen. */
class Found implements FollowUpMatch {
  readonly followUp: FollowUp;
  private ordered: readonly FollowUpReason[] | null = null;
  private spans: Spans | null = null;

  constructor(
    private readonly asked: FollowUpMatch,
    private readonly words: readonly TypedWord[],
    private readonly way: Way,
  ) {
    this.followUp = asked.followUp;
  }

  get reasons(): readonly FollowUpReason[] {
    return (this.ordered ??= foundFirst(this.asked, this.words, this.way));
  }

  get inName(): Span[] {
    return this.letters.inName;
  }

  get inOrganisation(): Span[] {
    return this.letters.inOrganisation;
  }

  get inReasons(): readonly Span[][] {
    return this.letters.inReasons;
  }

  private get letters(): Spans {
    return (this.spans ??= spansOf(this, this.words, this.way));
  }
}

/** The reason in which a word was found comes first, so that the row shows why it is there. */
function foundFirst(match: FollowUpMatch, words: readonly TypedWord[], way: Way): readonly FollowUpReason[] {
  const { reasons, followUp } = match;
  if (reasons.length < 2) return reasons;
  const { text } = lettersOfPerson(followUp.person);
  const find = way === 'starts' ? startOf : insideOf;
  const said = words.filter(({ letters }) => find(letters, text) < 0);
  const hit = reasons.findIndex((reason) => said.some(({ letters }) => find(letters, lettersOfReason(reason)) >= 0));
  return hit > 0 ? withFirst(reasons, hit) : reasons;
}

function spansOf({ followUp: { person }, reasons }: FollowUpMatch, words: readonly TypedWord[], way: Way): Spans {
  const texts = [person.name, person.organisation ?? '', ...reasons.map(({ why }) => why)];
  const found = texts.map((): Span[] => []);
  for (const { letters, fuzzy } of words) {
    let isFound = false;
    for (const [index, text] of texts.entries()) {
      const span = spanOf(letters, text, way);
      if (span) found[index]?.push(span);
      isFound ||= span !== null;
    }
    if (isFound || way !== 'fuzzy') continue;
    const { field, matches = [] } = matchPerson(person, fuzzy) ?? {};
    if (field === 'name') found[0]?.push(...matches);
    if (field === 'organisation') found[1]?.push(...matches);
  }
  const [inName = [], inOrganisation = [], ...inReasons] = found.map(joined);
  return { inName, inOrganisation, inReasons };
}

function spanOf(letters: string, text: string, way: Way): Span | null {
  const folded = foldLetters(text);
  // Letters that are written with marks of their own stand elsewhere than in the text.
  if (folded.length !== text.length) return null;
  const start = startOf(letters, folded);
  const at = start < 0 && way !== 'starts' ? insideOf(letters, folded) : start;
  return at < 0 ? null : [at, at + letters.length];
}

/** What somebody is called, where they work and why they are listed, in one text, in which searching is quickest. */
interface Letters {
  readonly text: string;
  /** Where their names end, and where their organisation does. */
  readonly names: number;
  readonly organisation: number;
}

/** Kept while the notes say the same: the next key must not fold everybody again. */
const ofPeople = new WeakMap<Person, Letters>();
const ofFollowUps = new WeakMap<FollowUp, Letters>();
const ofReasons = new WeakMap<FollowUpReason, string>();

function lettersOfPerson(person: Person): Letters {
  let letters = ofPeople.get(person);
  if (!letters) {
    const { name, aliases, organisation } = person;
    const names = [name, ...aliases].map(foldLetters).join('\n') + '\n';
    const text = `${names}${foldLetters(organisation ?? '')}\n`;
    letters = { text, names: names.length, organisation: text.length };
    ofPeople.set(person, letters);
  }
  return letters;
}

function lettersOf(followUp: FollowUp): Letters {
  let letters = ofFollowUps.get(followUp);
  if (!letters) {
    const own = lettersOfPerson(followUp.person);
    letters = { ...own, text: [own.text, ...followUp.reasons.map(lettersOfReason)].join('\n') };
    ofFollowUps.set(followUp, letters);
  }
  return letters;
}

/** All that a reason says, with its kind. */
function lettersOfReason(reason: FollowUpReason): string {
  let letters = ofReasons.get(reason);
  if (letters === undefined) {
    letters = foldLetters(`${reason.why}\n${kindWords[reason.kind].label}`);
    ofReasons.set(reason, letters);
  }
  return letters;
}

/** Highlights in order, with those that touch made one: two words may match the same letters. */
function joined(matches: Span[]): Span[] {
  if (matches.length < 2) return matches;
  const result: Span[] = [];
  for (const [from, to] of [...matches].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
