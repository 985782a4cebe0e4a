import type { HelpIndex } from '../exchange/help-index';
import { type Match, matchesFor, needsMetBy } from '../exchange/matches';
import { contactDue, effectiveCadence, type FollowUpRules } from '../follow-ups/follow-up-rules';
import { deedFor } from '../follow-ups/deed';
import { ago, cadenceWords, dayWords } from '../i18n/days';
import { say } from '../i18n/words';
import { type Connection, connectionsFor, connectionWords } from '../importing/connections';
import { introductionsToMe } from '../introductions/path-to-me';
import { askedForMe, lineOf, progressWords } from '../introductions/stages';
import { warmPaths } from '../introductions/warm-paths';
import { companyOfNote } from '../interviews/build-context';
import type { Ask } from '../model/ask';
import { nextAnniversary } from '../model/birthday';
import { type Day, lastOfMonth, mondayOf, partsOf, weekdayOf } from '../model/day';
import type { Mentioned } from '../model/meeting';
import type { Person, PersonKey } from '../model/person';
import type { PromiseMade } from '../model/promise';
import type { Source } from '../model/source';
import { openAsks } from '../network/asks';
import { firstContactSince, lastContact, liesAhead } from '../network/last-contact';
import type { NetworkView } from '../network/network-view';
import { nameOfPath, foldName } from '../notes/fold';
import { splitLinks } from '../notes/read-value';

/** One thing that the notes say of somebody. */
export interface Fact {
  readonly words: string;
  /** In smaller print: when, or in which note. */
  readonly when: string | null;
  readonly source: Source | null;
  /** The other person it is about, who can be shown in turn. */
  readonly person?: PersonKey;
  /** A mention that can be counted as contact. */
  readonly mention?: Mentioned;
  /** What it is that can still be settled, in the words of its line. */
  readonly open?: {
    readonly kind: 'favour' | 'promise' | 'ask';
    readonly what: string;
    readonly person: PersonKey;
    readonly source: Source;
    /** Of something to ask: all the lines that say it. */
    readonly places?: Ask['places'];
  };
}

export interface Section {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/**
 * Whom the view about a person shows for an open note: its person, or somebody at its meeting, the one shown already before all others.
 * Null where it is about nobody.
 */
export function personToShow(network: NetworkView, path: string, shown: PersonKey | null): Person | null {
  const people = companyOfNote(network, path)?.people;
  return people?.find(({ key }) => key === shown) ?? people?.[0] ?? null;
}

/** A way to reach somebody; `href` is null where nothing can be made of what is written. */
export interface Reach {
  readonly kind: 'email' | 'phone';
  readonly words: string;
  readonly href: string | null;
}

/** How somebody can be reached, in the order of the note. */
export function waysToReach({ emails, phones }: Pick<Person, 'emails' | 'phones'>): readonly Reach[] {
  return [
    ...emails.map((words) => ({ kind: 'email' as const, words, href: emailHref(words) })),
    ...phones.map((words) => ({ kind: 'phone' as const, words, href: phoneHref(words) })),
  ];
}

/** Nothing but an address: what else an address may say (`?bcc=`) is not for a note to decide. */
function emailHref(address: string): string | null {
  return /^[^\s@<>()[\]\\,;:"?&#%]+@[^\s@<>()[\]\\,;:"?&#%/]+$/u.test(address)
    ? `mailto:${address.split('@').map(encodeURIComponent).join('@')}`
    : null;
}

function phoneHref(written: string): string | null {
  const number = /\+?\d(?:[\s()./–-]*\d){2,14}/u.exec(written.replace(/(\+\d[\d\s]*)\(0\)/, '$1'))?.[0];
  return number === undefined ? null : `tel:${number.replace(/[^\d+]/g, '')}`;
}

/** A birthday is near so many days before. */
const daysNear = 30;

/** `9 Dec 1906, in 12 days`; null where the note does not say. */
export function birthdayWords({ birthday, silentBecause }: Person, today: Day): string | null {
  if (!birthday) return null;
  const { month, date, year } = birthday;
  const next = nextAnniversary(birthday, today)?.day ?? null;
  const isNear = silentBecause === null && next !== null && next - today <= daysNear;
  return say.people.birthdayOf({
    ...{ date, month: say.days.months[month - 1] ?? '', year },
    soon: isNear ? say.days.relative({ count: next - today, unit: 'day' }) : null,
  });
}

/** Who could help them, whom they could help, and what they could help me with, each with the line that says so. */
export function helpFor(helpers: HelpIndex, network: NetworkView, person: Person): readonly Section[] {
  const matches = matchesFor(helpers, network, person, Infinity);
  const theirs = linesIn(matches.filter(({ whose }) => whose === person.key));
  const mine = linesIn(matches.filter(({ whose }) => whose !== person.key));
  const sections: Section[] = [
    {
      title: say.people.whoCouldHelp,
      facts: theirs.map(({ offeredBy, help: { evidence }, needs }) => ({
        words: say.people.offers({ name: nameOf(network, offeredBy), what: evidence.text }),
        when: say.people.theyNeed(needs),
        source: evidence.source,
        person: offeredBy,
      })),
    },
    {
      title: say.exchange.whomTheyCouldHelp,
      facts: needsMetBy(helpers, network, person)
        .slice(0, mostHelp)
        .map(({ whose, need, help }) => ({
          words: say.exchange.needs({ name: nameOf(network, whose), what: need.text }),
          when: say.exchange.because(help.evidence.text),
          source: need.source,
          person: whose,
        })),
    },
    {
      title: say.people.whatTheyCouldHelpWith,
      facts: mine.map(({ help: { evidence }, needs }) => ({
        words: evidence.text,
        when: say.people.youNeed(needs),
        source: evidence.source,
      })),
    },
  ];
  return sections.filter(({ facts }) => facts.length > 0);
}

/** Whom on LinkedIn the needs of somebody name, who are no people of the notes; null where they name nobody. */
export function connectionsSection(connections: readonly Connection[], person: Person): Section | null {
  const needs = new Map<Connection, string>();
  for (const { text } of person.needs)
    for (const one of connectionsFor(connections, text))
      if (!needs.has(one) && foldName(one.name) !== foldName(person.name)) needs.set(one, text);
  if (needs.size === 0) return null;
  const rows = [...needs].slice(0, mostHelp);
  return {
    title: say.people.connectionsWhoFit,
    facts: rows.map(([connection, need]) => ({
      words: connectionWords(connection),
      when: say.people.theyNeed(need),
      source: null,
    })),
  };
}

/** Each line once, with all needs that it may meet. */
function linesIn(matches: readonly Match[]): (Pick<Match, 'offeredBy' | 'help'> & { readonly needs: string })[] {
  const keyOf = ({ offeredBy, help: { evidence } }: Match): string => JSON.stringify([offeredBy, evidence.text]);
  const lines = [...new Set(matches.map(keyOf))].slice(0, mostHelp);
  return lines.flatMap((line) => {
    const same = matches.filter((match) => keyOf(match) === line);
    const [first] = same;
    return first ? [{ ...first, needs: same.map(({ need }) => need.text).join('; ') }] : [];
  });
}

const mostHelp = 5;

/** All that the notes say of one person, each fact with its note and line; sections without facts are left out. */
export function aboutPerson(
  network: NetworkView,
  person: Person,
  today: Day,
  rules: FollowUpRules,
): readonly Section[] {
  const about = { network, person, today };
  const tasks = network.promisesOf(person.key);
  const sections: Section[] = [
    { title: say.shared.inTouch, facts: rhythm(about, rules) },
    { title: say.people.howYouMet, facts: howWeMet(about) },
    { title: say.people.wayFromYou, facts: wayFromMe(about) },
    { title: say.people.comingUp, facts: meetings(about, true) },
    { title: say.people.askNextTime, facts: toAsk(about) },
    { title: say.followUps.thanksDue, facts: promises(about, tasks.filter(isThanksToCome)) },
    ...favours(about),
    {
      title: say.people.promises,
      facts: [
        ...promises(
          about,
          tasks.filter(({ isThanks }) => !isThanks),
        ),
        ...introductionsToCome(about, 'me'),
      ],
    },
    {
      title: say.people.waitingFor,
      facts: [...promises(about, network.awaitedFrom(person.key)), ...introductionsToCome(about, 'them')],
    },
    { title: say.people.whatTheyNeed, facts: said(person.needs) },
    { title: say.people.whatTheyOffer, facts: said(person.offers) },
    { title: say.people.introducedYouTo, facts: introducedMeTo(about) },
    { title: say.people.youIntroducedThem, facts: introducedByMe(about) },
    { title: say.people.contacts, facts: contacts(about) },
    { title: say.people.mentions, facts: mentions(about) },
  ];
  return sections.filter(({ facts }) => facts.length > 0);
}

/** A day of the calendar of contacts; only what proves no contact is a mention. */
export interface DayMark {
  readonly day: Day;
  readonly kind: 'meeting' | 'contact' | 'mention';
}

/** The weeks of the calendar of contacts: a year, and the week in which it begins. */
export const weeksShown = 53;

/** The days of the last year that tell of somebody, each once, newest first. */
export function dayMarks(network: NetworkView, key: PersonKey, today: Day): readonly DayMark[] {
  const kinds = new Map<Day, DayMark['kind']>();
  for (const { day, by } of network.contactsOf(key)) if (by === 'meeting') kinds.set(day, 'meeting');
  for (const { day } of network.contactsOf(key)) if (!kinds.has(day)) kinds.set(day, 'contact');
  for (const { day } of network.mentionsOf(key)) if (!kinds.has(day)) kinds.set(day, 'mention');
  return [...kinds]
    .map(([day, kind]) => ({ day, kind }))
    .filter(({ day }) => day <= today && day > today - 365)
    .sort((a, b) => b.day - a.day);
}

/** A month of the calendar. Columns of weeks and days of the week are counted from 0. */
export interface CalendarMonth {
  /** Null where there is no room for it. */
  readonly name: string | null;
  /** The first column that is mostly of this month. */
  readonly week: number;
  /** Where its first day is; null where that is before the calendar. */
  readonly start: { readonly week: number; readonly weekday: number } | null;
}

/** The months of the calendar. A week may be of two months: each day stands behind the start of its own. */
export function calendarMonths(today: Day): readonly CalendarMonth[] {
  const first = mondayOf(today) - 7 * (weeksShown - 1);
  const months: CalendarMonth[] = [];
  for (let day = first; day <= today; day = lastOfMonth(day) + 1) {
    const { month, date } = partsOf(day);
    const [start, weekday] = [(mondayOf(day) - first) / 7, weekdayOf(day)];
    const week = weekday < 4 ? start : start + 1;
    const hasRoom = (date === 1 || lastOfMonth(day) - day >= 21) && week <= weeksShown - leastWeeks;
    months.push({
      name: hasRoom ? (say.people.monthsInCalendar[month - 1] ?? '') : null,
      week,
      start: date === 1 ? { week: start, weekday } : null,
    });
  }
  return months;
}

/** Room for the name of a month. */
const leastWeeks = 4;

/** The days of contact up to today, each once, newest first. */
export function contactDays(network: NetworkView, key: PersonKey, today: Day): readonly Day[] {
  return [...new Set(network.contactsOf(key).map(({ day }) => day))].filter((day) => day <= today);
}

interface About {
  readonly network: NetworkView;
  readonly person: Person;
  readonly today: Day;
}

function rhythm({ network, person, today }: About, rules: FollowUpRules): Fact[] {
  const facts: Fact[] = [];
  const plain = (words: string, day: Day | null, source: Source | null): void => {
    facts.push({ words, when: day === null ? null : dayWords(day), source });
  };
  const own = person.path === null ? null : { path: person.path, line: null };
  const last = lastContact(network, person.key, today);
  if (last) plain(say.people.lastContact(ago(last.day, today)), last.day, last.source);
  const cadence = effectiveCadence(person, rules);
  if (person.silentBecause !== null)
    facts.push({ words: say.people.askedNotToBeReminded, when: person.silentBecause, source: own });
  else if (person.paused || cadence?.cadence === 'never') plain(say.people.askedNotToBeReminded, null, own);
  else if (person.snoozedUntil !== null && person.snoozedUntil > today)
    plain(say.people.snoozed, person.snoozedUntil, own);
  else {
    const due = contactDue(person, last, today, rules)?.day ?? null;
    const often = cadence && cadence.from !== 'default' ? cadenceWords(cadence.cadence) : null;
    if (due !== null && due <= today)
      plain(
        often ? say.people.thatWasDue({ cadence: often, ago: ago(due, today) }) : say.people.quietForLongerThanUsual,
        due,
        own,
      );
    else if (often) plain(say.people.youMeanToBeInTouch(often), due, own);
  }
  return facts;
}

function howWeMet({ network, person, today }: About): Fact[] {
  const facts: Fact[] = introductionsToMe(network, person.key).map(({ by, day, sources }) => ({
    words: say.people.introducedBy(nameOf(network, by)),
    when: day === null ? null : `${dayWords(day)}, ${ago(day, today)}`,
    source: sources[0] ?? null,
    person: by,
  }));
  const own = person.path === null ? null : { path: person.path, line: null };
  if (person.howMet) facts.push({ words: person.howMet.text, when: null, source: person.howMet.source });
  if (person.met !== null)
    facts.push({ words: say.people.met(ago(person.met, today)), when: dayWords(person.met), source: own });
  return facts;
}

function wayFromMe({ network, person, today }: About): Fact[] {
  const steps = warmPaths(network, network.meKey, person.key, today, 1)[0]?.steps;
  // A single step adds nothing: how you met and the contacts show it already.
  if (!steps || steps.length < 2) return [];
  return steps.map(({ to, by, day, source }) => ({
    words: nameOf(network, to),
    when: say.people.through({ by, day: day === null ? null : dayWords(day) }),
    source,
    person: to,
  }));
}

function meetings({ network, person, today }: About, ahead: boolean): Fact[] {
  return network
    .meetingsOf(person.key)
    .filter((meeting) => liesAhead(meeting, today) === ahead)
    .map(({ title, day, path }) => ({
      words: title,
      when: day === null ? null : ago(day, today),
      source: { path, line: null },
    }))
    .reverse();
}

function favours({ network, person, today }: About): Section[] {
  const all = network.favoursOf(person.key);
  const of = (title: string, wanted: (favour: (typeof all)[number]) => boolean): Section => ({
    title,
    facts: all.filter(wanted).map(({ what, day, state, source }) => ({
      words: what,
      when: [state === 'open' ? null : say.people.stateOfFavour(state), day === null ? null : ago(day, today)]
        .filter(Boolean)
        .join(', '),
      source,
      ...(state === 'open' ? { open: { kind: 'favour' as const, what, person: person.key, source } } : {}),
    })),
  });
  return [
    of(say.shared.favoursToReturn, ({ state, direction }) => state === 'open' && direction === 'received'),
    of(say.shared.favoursOutstanding, ({ state, direction }) => state === 'open' && direction === 'given'),
    of(say.people.favoursSettled, ({ state }) => state !== 'open'),
  ];
}

/** A task to thank somebody is no promise; once it is settled nothing is left to say of it. */
function isThanksToCome({ isThanks, state }: PromiseMade): boolean {
  return isThanks && state === 'open';
}

function promises({ person, today }: About, made: readonly PromiseMade[]): Fact[] {
  return [...made]
    .sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'))
    .map(({ what, due, state, source }) => ({
      words: deedFor(what, person.name),
      when:
        state === 'open'
          ? due === null
            ? null
            : say.people.dueAgo(ago(due, today))
          : say.people.stateOfPromise(state),
      source,
      ...(state === 'open' ? { open: { kind: 'promise' as const, what, person: person.key, source } } : {}),
    }));
}

/** What to ask them next time, each at its first line. */
function toAsk({ network, person, today }: About): Fact[] {
  return openAsks(network.asksOf(person.key), today).map(({ what, day, source, places }) => ({
    words: what,
    when: day === null ? null : ago(day, today),
    source,
    open: { kind: 'ask', what, person: person.key, source, places },
  }));
}

/** Introductions that are not made yet: those I promised them, and those they offered me. */
function introductionsToCome({ network, person, today }: About, promisedBy: 'me' | 'them'): Fact[] {
  const [maker, reader] = promisedBy === 'me' ? [network.meKey, person.key] : [person.key, network.meKey];
  return network.introductionsOf(person.key).flatMap((introduction): Fact[] => {
    const { by, people, day, state, steps } = introduction;
    const other = people.find((one) => one !== reader);
    if (by !== maker || (state !== 'promised' && state !== 'asked') || other === undefined) return [];
    if (!people.includes(reader)) return [];
    const name = network.person(other)?.name ?? other;
    const words = promisedBy === 'me' ? say.people.introduceThemTo(name) : say.people.introduceYouTo(name);
    const asked = askedForMe(introduction, today)?.on ?? [];
    const since = state === 'asked' ? (asked[asked.length - 1] ?? null) : day;
    const plain = since === null ? null : ago(since, today);
    const when =
      promisedBy === 'me' && steps.length > 0
        ? progressWords(network, introduction, today)
        : state === 'asked' && plain !== null
          ? say.people.askedAgo(plain)
          : plain;
    return [{ words, when, source: lineOf(introduction), person: other }];
  });
}

/** Introductions that I made, and what came of them. */
function introducedByMe({ network, person, today }: About): Fact[] {
  return network.introductionsOf(person.key).flatMap((introduction): Fact[] => {
    const { by, people, state, sources } = introduction;
    const other = people.find((one) => one !== person.key);
    if (by !== network.meKey || state !== 'made' || other === undefined) return [];
    const when = progressWords(network, introduction, today);
    return [{ words: nameOf(network, other), when, source: lineOf(introduction) ?? sources[0] ?? null, person: other }];
  });
}

function said(statements: Person['needs']): Fact[] {
  return statements.map(({ text, day, source }) => ({
    words: text,
    when: day === null ? null : dayWords(day),
    source,
  }));
}

function introducedMeTo({ network, person, today }: About): Fact[] {
  const { meKey } = network;
  return network.introductionsOf(person.key).flatMap(({ by, people, day, state, sources }): Fact[] => {
    const other = people.find((one) => one !== meKey);
    if (by !== person.key || state !== 'made' || !people.includes(meKey) || other === undefined) return [];
    const met = firstContactSince(network, other, day, today);
    const when = met ? say.people.metSince : say.people.notMetYet;
    return [{ words: nameOf(network, other), when, source: sources[0] ?? null, person: other }];
  });
}

function contacts({ network, person, today }: About): Fact[] {
  const words = {
    meeting: (note: string) => note,
    sentence: say.people.inTouchIn,
    task: say.people.doneIn,
    mention: say.people.mentionedIn,
    property: say.people.notedIn,
  };
  return network
    .contactsOf(person.key)
    .filter(({ day }) => day <= today)
    .map(({ day, source, by }) => ({
      words: by === 'log' ? say.people.notedOn(dayWords(day)) : words[by](nameOfPath(source.path)),
      when: ago(day, today),
      source,
    }));
}

/** Notes that name them, with what makes one count. */
function mentions({ network, person, today }: About): Fact[] {
  return network
    .mentionsOf(person.key)
    .filter(({ day }) => day <= today)
    .map((mention) => ({
      words: say.people.mentionedIn(nameOfPath(mention.source.path)),
      when: ago(mention.day, today),
      source: mention.source,
      ...(person.path === null ? {} : { mention }),
    }));
}

function nameOf(network: NetworkView, key: PersonKey): string {
  return network.person(key)?.name ?? (key === network.meKey ? say.shared.you : key);
}

/** The calendar of the last year in words. */
export function calendarWords(marks: readonly DayMark[]): string {
  const year = marks.filter(({ kind }) => kind !== 'mention').length;
  return year === 0 ? say.people.noContactInLastYear : say.people.contactInLastYear(year);
}

/** A place in a note that says something of somebody, in its own words. */
export interface PlaceAbout {
  readonly words: string;
  readonly source: Source;
}

/**
 * The places of one note that say something of a person: all of their own, else lines that name them or link to them, those from which
 * one of the `facts` was read though they name nobody, and the note's name. `leadsTo` answers whether a link leads to them, or (false)
 * to somebody else, whatever it shows; null leaves it to the words. A first name alone does not count.
 */
export function placesAbout(
  person: Person,
  facts: readonly Fact[],
  path: string,
  text: string,
  leadsTo: (target: string) => boolean | null,
): readonly PlaceAbout[] {
  const names = [person.name, nameOfPath(person.path ?? ''), ...person.aliases, ...person.emails].map(foldName);
  // A fact about another person may stand in a line that does not name this one.
  const factLines = facts.flatMap(({ source, person: other }) =>
    source?.path === path && !other ? [source.line] : [],
  );
  const isNamed = (line: string): boolean =>
    splitLinks(line).some(
      ({ target, text: words }) =>
        // An address on the web has an empty target.
        (target ? leadsTo(target) : null) ?? names.some((name) => saysName(foldName(`${target ?? ''} ${words}`), name)),
    );
  return [nameOfPath(path), ...text.split('\n')].flatMap((line, index) => {
    // The name of the note comes first, so that lines count from 1.
    const source = { path, line: index || null };
    // A fact read from a list below a property has the line of its key.
    const tells = factLines.includes(source.line) && !line.trimEnd().endsWith(':');
    const counts = tells || path === person.path || isNamed(line);
    return counts && /[\p{L}\p{N}]/u.test(line) ? [{ words: line.trim(), source }] : [];
  });
}

/** Letters with case end a name: `Ann` is not in `Annie`. Scripts without add to names what others put beside them. */
const wordSign = /[\p{Ll}\p{N}]/u;

function saysName(words: string, name: string): boolean {
  if (name === '') return false;
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    if (!wordSign.test(words[at - 1] ?? '') && !wordSign.test(words[at + name.length] ?? '')) return true;
  }
  return false;
}
