import type { Problem } from '../../core/model/problem';
import type { Source } from '../../core/model/source';
import type { FavourRow } from '../../core/report/favour-rows';
import type { FollowUpRow } from '../../core/report/follow-up-rows';
import type { IntroductionRow } from '../../core/report/introduction-rows';
import type { MeetingRow } from '../../core/report/meeting-rows';
import type { PersonRow } from '../../core/report/person-rows';
import type { TemplateRow } from '../template-files';
import { kindWords } from '../follow-ups/follow-up-words';
import * as repeated from '../../words/en/repeated';
import * as queries from '../../words/en/queries';
import * as say from '../../words/en/cli';

/** Rows as lines for people, each kind in its own words. */
export const rowText = {
  person: ({ name, organisation, lastContact }: PersonRow): string =>
    joined(name, organisation, lastContact ? say.lastContact(lastContact.day) : repeated.noContactNoted),

  meeting: ({ day, title, attendees }: MeetingRow): string =>
    joined(day ?? say.noDay, title, attendees.map(({ name }) => name).join(', ') || say.nobodyNamed),

  introduction: ({ by, people, day, state }: IntroductionRow): string => {
    const names = people.map(({ name }) => (name === 'me' ? say.meAmongOthers : name)).join(repeated.and);
    const who = by.name === 'me' ? null : by.name;
    return joined(day ?? say.noDay, say.introduced(who, state === 'promised', names));
  },

  favour: ({ day, direction, person, what, state }: FavourRow): string =>
    joined(
      day ?? say.noDay,
      direction === 'received' ? say.from(person.name) : say.forThem(person.name),
      what,
      queries.stateOfFavour(state),
    ),

  followUp: ({ person, reasons }: FollowUpRow): string =>
    [
      person.name,
      ...reasons.map(
        ({ kind, why, source }) => `  ${kindWords[kind].label}: ${why}${source ? ` (${placeOf(source)})` : ''}`,
      ),
    ].join('\n'),

  problem: ({ path, line, what, remedy }: Problem): string => `${placeOf({ path, line })}: ${what} ${remedy}`,

  template: ({ name, kind, path }: TemplateRow): string => joined(name, kind, path),
};

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}

function placeOf({ path, line }: Source): string {
  return line === null ? path : `${path}:${line}`;
}
