import type { Problem } from '../../model/problem';
import type { Source } from '../../model/source';
import type { FavourRow, FollowUpRow, IntroductionRow, MeetingRow, PersonRow } from '../rows';
import type { TemplateRow } from '../../interviews/ui/template-files';
import { kindWords } from '../../follow-ups/kind-words';
import { say } from '../../i18n/words';

/** Rows as lines for people, each kind in its own words. */
export const rowText = {
  person: ({ name, organisation, lastContact }: PersonRow): string =>
    joined(name, organisation, say.plugin.lastContact(lastContact?.day ?? null)),

  meeting: ({ day, title, attendees }: MeetingRow): string =>
    joined(say.plugin.day(day), title, say.plugin.attendees(attendees.map(({ name }) => name))),

  introduction: ({ by, people, day, state }: IntroductionRow): string => {
    const names = people.map(({ name }) => (name === 'me' ? say.plugin.meAmongOthers() : name));
    const who = by.name === 'me' ? null : by.name;
    return joined(
      say.plugin.day(day),
      say.plugin.introduced({ by: who, promised: state === 'promised', names: names }),
    );
  },

  favour: ({ day, direction, person, what, state }: FavourRow): string =>
    joined(
      say.plugin.day(day),
      direction === 'received' ? say.plugin.from(person.name) : say.plugin.forThem(person.name),
      what,
      say.people.stateOfFavour(state),
    ),

  followUp: ({ person, reasons }: FollowUpRow): string =>
    [
      person.name,
      ...reasons.map(
        ({ kind, why, source }) => `  ${kindWords()[kind].label}: ${why}${source ? ` (${placeOf(source)})` : ''}`,
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
