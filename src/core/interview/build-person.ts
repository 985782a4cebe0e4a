import type { InterviewFavour, InterviewPerson } from '../../templating/interview-context';
import { isoOf, isoOrNull, type Day } from '../model/day';
import type { Favour } from '../model/favour';
import type { Person, PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { nameOfPath } from '../reading/fold';
import { ago, cadenceWords } from '../queries/ago';
import { effectiveCadence } from '../queries/cadence';
import { contactDue } from '../queries/due';
import type { FollowUpRules } from '../queries/follow-up-rules';
import { lastContact } from '../queries/last-contact';
import { introductionChain, introductionsToMe } from '../queries/paths';
import { linkTo, linkToNote, type LinkText } from './link-values';

interface Setting {
  readonly today: Day;
  readonly rules: FollowUpRules;
  readonly linkText: LinkText;
}

/** How many people seen together with somebody are named, those seen most often first. */
const mostSharedContacts = 8;

/** What a template may say of one person. */
export function buildPerson(network: NetworkView, person: Person, setting: Setting): InterviewPerson {
  const { today, rules, linkText } = setting;
  const { key, name, aliases, organisation, role, location } = person;
  const named = (other: PersonKey) => ({
    name: network.person(other)?.name ?? other,
    link: linkTo(network, other, linkText),
  });
  const due = contactDue(network, person, today, rules)?.day ?? null;
  const cadence = effectiveCadence(person, rules);
  return {
    name,
    aliases,
    organisation,
    role,
    location,
    link: linkTo(network, key, linkText),
    email: person.emails[0] ?? null,
    howMet: person.howMet?.text ?? null,
    met: isoOrNull(person.met),
    introducedBy: introductionsToMe(network, key).map(({ by, day }) => ({ ...named(by), day: isoOrNull(day) })),
    introductionPath: introductionChain(network, key).map(named),
    introducedMeTo: introducedMeTo(network, key, today, named),
    lastContact: contactOf(network, key, today, linkText),
    cadence: cadence === null || cadence.from === 'default' ? null : cadenceWords(cadence.cadence),
    due: isoOrNull(due),
    meetings: pastMeetings(network, key, today, linkText),
    favours: favoursOf(network, key, linkText),
    promises: openPromises(network, key, linkText),
    needs: person.needs.map(({ text }) => text),
    offers: person.offers.map(({ text }) => text),
    sharedContacts: sharedContacts(network, key, today).map(named),
  };
}

function introducedMeTo(
  network: NetworkView,
  key: PersonKey,
  today: Day,
  named: (other: PersonKey) => Pick<InterviewPerson, 'name' | 'link'>,
): InterviewPerson['introducedMeTo'] {
  const { meKey } = network;
  return network.introductionsOf(key).flatMap(({ by, people, day, state }) => {
    const other = people.find((one) => one !== meKey && one !== key);
    if (by !== key || state !== 'made' || !people.includes(meKey) || other === undefined) return [];
    return [{ ...named(other), day: isoOrNull(day), met: lastContact(network, other, today) !== null }];
  });
}

function contactOf(
  network: NetworkView,
  key: PersonKey,
  today: Day,
  linkText: LinkText,
): InterviewPerson['lastContact'] {
  const last = lastContact(network, key, today);
  if (last === null) return null;
  const { day, source } = last;
  return { day: isoOf(day), ago: ago(day, today), link: linkToNote(source.path, nameOfPath(source.path), linkText) };
}

function pastMeetings(
  network: NetworkView,
  key: PersonKey,
  today: Day,
  linkText: LinkText,
): InterviewPerson['meetings'] {
  return network.meetingsOf(key).flatMap(({ day, title, path, summary }) => {
    if (day !== null && day > today) return [];
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

function openPromises(network: NetworkView, key: PersonKey, linkText: LinkText): InterviewPerson['promises'] {
  return network
    .promisesOf(key)
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
