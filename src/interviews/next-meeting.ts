import type { Day } from '../model/day';
import type { Meeting } from '../model/meeting';
import type { Person } from '../model/person';
import { liesAhead } from '../network/last-contact';
import type { NetworkView } from '../network/network-view';

/** The next meeting at which all of them are to be; null where no note tells of one. */
export function nextMeeting(network: NetworkView, people: readonly Person[], today: Day): Meeting | null {
  const [first] = people;
  const ahead = (first ? network.meetingsOf(first.key) : []).filter(
    (meeting) => liesAhead(meeting, today) && people.every(({ key }) => meeting.attendees.includes(key)),
  );
  return ahead.at(-1) ?? null;
}
