import { matchesFor } from '../exchange/matches';
import { type FollowUpRules, contactDue, effectiveCadence } from '../follow-ups/follow-up-rules';
import { deedOf } from '../follow-ups/reasons';
import { ago, cadenceWords } from '../i18n/days';
import { introductionChain, introductionsToMe } from '../introductions/path-to-me';
import { type Day, isoOf, isoOrNull } from '../model/day';
import type { Favour } from '../model/favour';
import { givenNameOf } from '../model/given-name';
import type { Contact, Meeting, Mentioned } from '../model/meeting';
import type { Person, PersonKey } from '../model/person';
import type { PromiseMade } from '../model/promise';
import { firstContactSince, lastMention, latestOf } from '../network/last-contact';
import type { NetworkView } from '../network/network-view';
import { nameOfPath } from '../notes/fold';
import type {
  InterviewContext,
  InterviewMatch,
  InterviewMeeting,
  NoteLinkValue,
  InterviewFavour,
  InterviewPerson,
} from '../templating/interview-context';

/** Whom a text is about, the first above all, and the meeting it is for, if it is for one. */
export interface Company {
  readonly people: readonly [Person, ...Person[]];
  readonly meeting: Meeting | null;
}

/** The people a note is about: its person, or everybody at its meeting; null where there is none but me. */
export function companyOfNote(network: NetworkView, path: string): Company | null {
  const person = network.personAt(path);
  if (person && !person.me) return { people: [person], meeting: null };
  const meeting = network.meetingAt(path);
  if (!meeting) return null;
  const [first, ...others] = meeting.attendees.flatMap((key) => network.person(key) ?? []);
  return first ? { people: [first, ...others], meeting } : null;
}

/** The one person a note is about; null where it is about none or several. */
export function soleOfNote(network: NetworkView, path: string): Person | null {
  const [only, ...others] = companyOfNote(network, path)?.people ?? [];
  return only && others.length === 0 ? only : null;
}

/** The text of a link to a note as the vault would write it, without brackets: the shortest that leads there. */
export type LinkText = (path: string) => string;

/** A link to somebody's note; for somebody without one, to the note they would have. */
export function linkToPerson({ path, name }: Pick<Person, 'path' | 'name'>, linkText: LinkText): NoteLinkValue {
  return path === null ? { type: 'link', target: name, display: null } : linkToNote(path, name, linkText);
}

/** A link to a note, shown as `title` where the link's own text would read otherwise. */
export function linkToNote(path: string, title: string, linkText: LinkText): NoteLinkValue {
  const target = linkText(path);
  return { type: 'link', target, display: target === title ? null : title };
}

/** What a context is made from, besides the network. */
export interface Occasion extends Company {
  /** Questions already put to them, as they stand in earlier notes. */
  readonly asked: readonly string[];
  /** Of the template's own questions. */
  readonly answers: Readonly<Record<string, string>>;
  readonly today: Day;
  readonly rules: FollowUpRules;
  readonly linkText: LinkText;
}

/** All that a template may say about somebody: plain data, taken from the network as it stands on a day. */
export function interviewContext(network: NetworkView, occasion: Occasion): InterviewContext {
  const { people, meeting, asked, answers, today, linkText } = occasion;
  const [first] = people;
  const built = people.map((person) => buildPerson(network, person, occasion));
  const { me } = network;
  return {
    today: isoOf(today),
    me: {
      name: me?.name ?? '',
      needs: me?.needs.map(({ text }) => text) ?? [],
      offers: me?.offers.map(({ text }) => text) ?? [],
    },
    person: built[0] ?? buildPerson(network, first, occasion),
    people: built,
    matches: people.flatMap((person) => matchesOf(network, person, linkText)),
    meeting: meeting && meetingOf(network, meeting, first.key, linkText),
    asked,
    answers,
  };
}

function matchesOf(network: NetworkView, person: Person, linkText: LinkText): InterviewMatch[] {
  return matchesFor(network, person).map(({ need, whose, offeredBy, offer }) => ({
    need: need.text,
    whose: nameOf(network, whose),
    offeredBy: named(network, offeredBy, linkText),
    evidence: offer.text,
  }));
}

function meetingOf(network: NetworkView, meeting: Meeting, key: PersonKey, linkText: LinkText): InterviewMeeting {
  const { day, title, attendees, path } = meeting;
  const before = network
    .meetingsOf(key)
    .find((other) => other.path !== path && other.day !== null && (day === null || other.day < day));
  return {
    day: isoOrNull(day),
    title,
    attendees: attendees.map((attendee) => nameOf(network, attendee)),
    link: linkToNote(path, title, linkText),
    previous: before
      ? {
          day: isoOrNull(before.day),
          title: before.title,
          link: linkToNote(before.path, before.title, linkText),
        }
      : null,
  };
}

function nameOf(network: NetworkView, key: PersonKey): string {
  return network.person(key)?.name ?? (key === network.meKey ? 'me' : key);
}

interface Setting {
  readonly today: Day;
  /** The meeting that is prepared or written up: it is not yet part of what was. */
  readonly meeting: Meeting | null;
  readonly rules: FollowUpRules;
  readonly linkText: LinkText;
}

/** How many people seen together with somebody are named, those seen most often first. */
const mostSharedContacts = 8;

type Named = Pick<InterviewPerson, 'name' | 'link'>;

/** Somebody mentioned beside the person it is about. */
export function named(network: NetworkView, key: PersonKey, linkText: LinkText): Named {
  const person = network.person(key) ?? { name: key === network.meKey ? 'me' : key, path: null };
  return { name: person.name, link: linkToPerson(person, linkText) };
}

/** What a template may say of one person. */
export function buildPerson(network: NetworkView, person: Person, setting: Setting): InterviewPerson {
  const { today, rules, linkText } = setting;
  const { key, name, callName, aliases, organisation, role, location } = person;
  const show = (other: PersonKey): Named => named(network, other, linkText);
  const last = lastBefore(network, key, setting);
  const mention = lastMention(network, key, today);
  const due = contactDue(person, last, today, rules)?.day ?? null;
  const cadence = effectiveCadence(person, rules);
  return {
    name,
    givenName: callName ?? givenNameOf(name),
    aliases,
    organisation,
    role,
    location,
    link: linkToPerson(person, linkText),
    email: person.emails[0] ?? null,
    howMet: person.howMet?.text ?? null,
    met: isoOrNull(person.met),
    introducedBy: introductionsToMe(network, key).map(({ by, day }) => ({ ...show(by), day: isoOrNull(day) })),
    introductionPath: introductionChain(network, key).map(show),
    introducedMeTo: introducedMeTo(network, key, today, show),
    lastContact: last && contactOf(last, today, linkText),
    lastMention: mention && contactOf(mention, today, linkText),
    cadence: cadence === null || cadence.from === 'default' ? null : cadenceWords(cadence.cadence),
    due: isoOrNull(due),
    meetings: pastMeetings(network, key, setting),
    favours: favoursOf(network, key, linkText),
    promises: openPromises(network.promisesOf(key), linkText),
    promisedIntroductions: promisedIntroductions(network, key).map(show),
    awaited: openPromises(network.awaitedFrom(key), linkText).map((one) => ({ ...one, what: deedOf(one.what) })),
    needs: person.needs.map(({ text }) => text),
    offers: person.offers.map(({ text }) => text),
    sharedContacts: sharedContacts(network, key, today).map(show),
  };
}

function introducedMeTo(
  network: NetworkView,
  key: PersonKey,
  today: Day,
  show: (other: PersonKey) => Named,
): InterviewPerson['introducedMeTo'] {
  const { meKey } = network;
  return network.introductionsOf(key).flatMap(({ by, people, day, state }) => {
    const other = people.find((one) => one !== meKey && one !== key);
    if (by !== key || state !== 'made' || !people.includes(meKey) || other === undefined) return [];
    const met = firstContactSince(network, other, day, today) !== null;
    return [{ ...show(other), day: isoOrNull(day), met }];
  });
}

/** The last contact that another note than the one of the meeting at hand proves. */
function lastBefore(network: NetworkView, key: PersonKey, { today, meeting }: Setting): Contact | null {
  const others = network.contactsOf(key).filter(({ source }) => source.path !== meeting?.path);
  return latestOf(others, today);
}

function contactOf({ day, source }: Mentioned, today: Day, linkText: LinkText): InterviewPerson['lastContact'] {
  return { day: isoOf(day), ago: ago(day, today), link: linkToNote(source.path, nameOfPath(source.path), linkText) };
}

function pastMeetings(
  network: NetworkView,
  key: PersonKey,
  { today, meeting, linkText }: Setting,
): InterviewPerson['meetings'] {
  return network.meetingsOf(key).flatMap(({ day, title, path, summary }) => {
    if ((day !== null && day > today) || path === meeting?.path) return [];
    const link = linkToNote(path, title, linkText);
    return [{ day: isoOrNull(day), title, link, ago: day === null ? null : ago(day, today), summary }];
  });
}

function favoursOf(network: NetworkView, key: PersonKey, linkText: LinkText): InterviewPerson['favours'] {
  const favours = network.favoursOf(key);
  const show = ({ what, day, state, source }: Favour): InterviewFavour => {
    return { what, day: isoOrNull(day), state, link: linkToNote(source.path, nameOfPath(source.path), linkText) };
  };
  const open = favours.filter(({ state }) => state === 'open');
  return {
    toReturn: open.filter(({ direction }) => direction === 'received').map(show),
    outstanding: open.filter(({ direction }) => direction === 'given').map(show),
    settled: favours.filter(({ state }) => state !== 'open').map(show),
  };
}

/** Everybody I promised to introduce to them. */
function promisedIntroductions(network: NetworkView, key: PersonKey): readonly PersonKey[] {
  return network.introductionsOf(key).flatMap(({ by, people, state }) => {
    const other = people.find((one) => one !== key);
    return by === network.meKey && state === 'promised' && other !== undefined ? [other] : [];
  });
}

function openPromises(promises: readonly PromiseMade[], linkText: LinkText): InterviewPerson['promises'] {
  return promises
    .filter(({ state }) => state === 'open')
    .map(({ what, due, source }) => {
      return { what, due: isoOrNull(due), link: linkToNote(source.path, nameOfPath(source.path), linkText) };
    });
}

/** People who were at meetings with both of us, those most often there first. */
function sharedContacts(network: NetworkView, key: PersonKey, today: Day): readonly PersonKey[] {
  const counts = new Map<PersonKey, number>();
  for (const { attendees, day } of network.meetingsOf(key)) {
    if (day !== null && day > today) continue;
    for (const other of attendees) if (other !== key) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ordered.slice(0, mostSharedContacts).map(([other]) => other);
}

/** Signs that begin a line of a list, a quote, a heading or a label, and wrap emphasis. */
const leading = ' \t>-*+#[]_:.)0123456789xX';
const trailing = ' \t*_';
const longestQuestion = 300;

/** The questions in a text, one a line, without the signs of Markdown around them. */
export function questionsIn(text: string): string[] {
  const questions: string[] = [];
  for (const line of text.split('\n')) {
    let to = line.length;
    while (to > 0 && (trailing.includes(line[to - 1] ?? '') || line[to - 1] === '\r')) to--;
    if (line[to - 1] !== '?' || to > longestQuestion) continue;
    let from = 0;
    while (from < to && leading.includes(line[from] ?? '')) from++;
    if (from < to - 1) questions.push(line.slice(from, to));
  }
  return questions;
}
