import { matchesFor } from '../exchange/matches';
import type { FollowUpRules } from '../follow-ups/follow-up-rules';
import { type Day, isoOf, isoOrNull } from '../model/day';
import type { Meeting } from '../model/meeting';
import type { Person, PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import type {
  InterviewContext,
  InterviewMatch,
  InterviewMeeting,
  NoteLinkValue,
} from '../templating/interview-context';
import { buildPerson, named } from './build-person';
import type { Company } from './company';

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
