import type { Day } from '../model/day';
import type { Introduction } from '../model/introduction';
import type { Meeting } from '../model/meeting';
import type { PersonKey } from '../model/person';
import type { NetworkView } from './network-view';
import { ago } from '../i18n/days';
import { say } from '../i18n/words';

/** All that joins two people: what they share, and how far the one would go for the other because of it. */
export interface Tie {
  /** Above 0; see `worthOf`. */
  worth: number;
  /** Of the meetings shared, how many, the newest, and whether each was a crowd. */
  meetings: number;
  last: Meeting | null;
  crowds: boolean;
  /** The earliest introduction of the one to the other, and by the one of the other to somebody. */
  introduced: Introduction | null;
  introducer: Introduction | null;
}

/** More people than can all talk to each other: their meeting is worth less to every two of them. */
const TABLE = 8;
/** With more than this the words say that it was a crowd. */
const CROWD = 30;

/**
 * What a contact counts: 1 today, half after a year, and so on down to a tenth, since nobody is forgotten altogether; a quarter without
 * a date. Contacts add up, so that repeated contact counts more. An introduction counts as two meetings, because somebody vouched.
 */
function worthOf(day: Day | null, today: Day): number {
  return day === null ? 0.25 : Math.max(0.1, 2 ** (-Math.max(0, today - day) / 365));
}

/** The chance, as a figure of speech, that a message is passed on: the first contacts make the most of it, no number makes it certain. */
export function strengthOf(tie: Tie): number {
  return 1 - Math.exp(-tie.worth);
}

/** Whether two people know each other by an introduction on a day, as a note says. */
export function isMade({ state, sources, day }: Introduction, today: Day): boolean {
  return state === 'made' && sources.length > 0 && (day ?? today) <= today;
}

/** Whom somebody knows by meetings shared and introductions made up to `today`, and how well. */
export function tiesOf(network: NetworkView, from: PersonKey, today: Day): Map<PersonKey, Tie> {
  const ties = new Map<PersonKey, Tie>();
  const tieTo = (key: PersonKey): Tie => {
    let tie = ties.get(key);
    if (!tie)
      ties.set(key, (tie = { worth: 0, meetings: 0, last: null, crowds: true, introduced: null, introducer: null }));
    return tie;
  };
  for (const meeting of from === network.meKey ? network.meetings() : network.meetingsOf(from)) {
    const { day, attendees } = meeting;
    if (day !== null && day > today) continue;
    const worth = worthOf(day, today) * Math.min(1, TABLE / attendees.length);
    for (const key of [...attendees, network.meKey]) {
      if (key === from) continue;
      const tie = tieTo(key);
      tie.worth += worth;
      tie.meetings++;
      tie.last ??= meeting;
      tie.crowds &&= attendees.length > CROWD;
    }
  }
  for (const introduction of network.introductionsOf(from)) {
    const { by, people, day } = introduction;
    if (!isMade(introduction, today)) continue;
    for (const key of [by, ...people]) {
      if (key === from) continue;
      const tie = tieTo(key);
      tie.worth += 2 * worthOf(day, today);
      if (from === by || key === by) tie.introducer ??= introduction;
      else tie.introduced ??= introduction;
    }
  }
  return ties;
}

/** `introduced by Ada Lovelace 2 years ago; 4 meetings, the last 2 months ago` */
export function tieWords(network: NetworkView, tie: Tie, today: Day): string {
  const name = (key: PersonKey): string =>
    key === network.meKey ? say.shared.youObject() : (network.person(key)?.name ?? key);
  const when = (day: Day | null): string | null => (day === null ? null : ago(day, today));
  const words: string[] = [];
  const { introduced, introducer, last } = tie;
  if (introduced) words.push(say.network.introducedByWhen({ by: name(introduced.by), ago: when(introduced.day) }));
  if (last) {
    words.push(
      say.network.meetings({
        count: tie.meetings,
        inCrowd: tie.crowds,
        last: when(last.day),
      }),
    );
  }
  if (introducer && words.length === 0) {
    const [a, b] = introducer.people;
    words.push(
      say.network.introducedOneToOther({
        by: name(introducer.by),
        first: name(a),
        second: name(b),
        ago: when(introducer.day),
      }),
    );
  }
  return words.join('; ');
}
