import { type FollowUpRules, isSilent } from '../follow-ups/follow-up-rules';
import { isAnswerAwaited } from '../introductions/stages';
import type { Day } from '../model/day';
import type { Person, PersonKey } from '../model/person';
import { each, type Steps } from '../model/steps';
import type { NetworkView } from '../network/network-view';
import { sort } from '../network/sorted-list';
import { compareText, foldName } from '../notes/fold';
import type { HelpIndex } from './help-index';
import { areOfOneHouse, type Match } from './matches';

/** For each need so many helpers are looked at; the others would make no better pair. */
const mostHelpers = 8;

/**
 * Whom I could introduce to each other: somebody who needs what the other offers, the best first, each of them in one pair alone. Not
 * those who know each other: from an introduction, from a meeting or a meal at which both were, as kin or colleagues, or by their notes;
 * nor those whom I said not to introduce (`- [-] #intro`). Nobody who is paused, snoozed or to be left alone, or whose answer to another
 * introduction is awaited; not me; and nothing that was told in confidence. Each step is a fraction of the answer for one need.
 */
export function* introducible(
  network: NetworkView,
  helpers: HelpIndex,
  today: Day,
  rules: FollowUpRules,
): Steps<readonly Match[]> {
  while (helpers.prepare(1)) yield;
  const found: Match[] = [];
  const silent = new Map<PersonKey, boolean>();
  const isToBeLeft = (key: PersonKey): boolean => {
    let is = silent.get(key);
    if (is === undefined) {
      const somebody = network.person(key);
      is = somebody === null || isSilent(somebody, today, rules) || isAnswerAwaited(network, key, today);
      silent.set(key, is);
    }
    return is;
  };
  for (const person of network.people()) {
    if (person.needs.length === 0 || isToBeLeft(person.key)) continue;
    const known = knownTo(network, person);
    for (const need of person.needs) {
      yield;
      if (network.isPrivate(need.source)) continue;
      // Whoever lives in Leeds has no flat to let there: to be asked, not to be introduced.
      const isOfPlace = helpers.asksOnlyWhere(need.text);
      const helps = yield* helpers.helping(
        need.text,
        ({ person: other, kind, text, source }) => {
          if (kind === 'place' && !isOfPlace) return false;
          if (other === person.key || other === network.meKey || known.has(other)) return false;
          if (isToBeLeft(other) || network.isPrivate(source)) return false;
          const helper = network.person(other);
          if (helper === null || areOfOneHouse(person, helper)) return false;
          return !names(need.text, helper) && !names(text, person);
        },
        mostHelpers,
      );
      for (const help of helps) found.push({ whose: person.key, need, offeredBy: help.evidence.person, help });
    }
  }
  const ordered = yield* sort(
    found,
    (a, b) => b.help.score - a.help.score || compareText(a.whose, b.whose) || compareText(a.offeredBy, b.offeredBy),
  );
  const taken = new Set<PersonKey>();
  const pairs: Match[] = [];
  yield* each(ordered, (match) => {
    const { whose, offeredBy } = match;
    if (taken.has(whose) || taken.has(offeredBy)) return;
    taken.add(whose).add(offeredBy);
    pairs.push(match);
  });
  return pairs;
}

/** Whom somebody knows, or is not to be introduced to: an introduction of both is told or was declined, or both were at a meeting. */
function knownTo(network: NetworkView, { key }: Person): ReadonlySet<PersonKey> {
  const known = new Set<PersonKey>();
  for (const { by, people } of [...network.introductionsOf(key), ...network.declinedOf(key)])
    for (const one of [by, ...people]) known.add(one);
  for (const { attendees } of network.meetingsOf(key)) for (const one of attendees) known.add(one);
  for (const { person } of network.acquaintedWith(key)) known.add(person);
  return known;
}

/** Whether a text speaks of somebody by name: whoever needs help with Ben’s boat knows Ben. */
function names(text: string, { name, aliases }: Person): boolean {
  const said = foldName(text);
  return [name, ...aliases].some((one) => one.includes(' ') && said.includes(foldName(one)));
}
