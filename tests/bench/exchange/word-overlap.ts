/** How needs and offers were compared before they were looked up in an index: kept to be measured beside it. */

import type { Person, PersonKey, Statement } from '../../../src/model/person';
import type { NetworkView } from '../../../src/network/network-view';
import { compareText } from '../../../src/notes/fold';
import { isWeekday, monthOf } from '../../../src/notes/read-day';

/** A need, and somebody in the network whose offer may meet it, with the words of both. */
export interface Match {
  readonly whose: PersonKey;
  readonly need: Statement;
  readonly offeredBy: PersonKey;
  readonly offer: Statement;
}

/** How many matches a page shows. */
export const mostMatches = 5;

/**
 * Who could help with what somebody needs, and what they could help me with: needs and offers in the same words. Better too few than
 * too many: words that most sentences share do not count, nor do those of fewer than four letters unless capitals (`MARC`, `ILS`) say
 * that they are names; and one word in common is enough only where it is a name (`Koha`) or half of what either says. Most words in
 * common first.
 */
export function matchesFor(network: NetworkView, person: Person, most = mostMatches): readonly Match[] {
  const { me } = network;
  const helpers = [...network.people(), ...(me ? [me] : [])].filter(
    ({ key, offers }) => key !== person.key && offers.length > 0,
  );
  const theirs = person.needs.flatMap((need) => offersFor(person, need, helpers));
  const mine = me ? me.needs.flatMap((need) => offersFor(me, need, [person])) : [];
  return [...theirs, ...mine]
    .sort((a, b) => b.shared - a.shared || compareText(a.match.offeredBy, b.match.offeredBy))
    .slice(0, most)
    .map(({ match }) => match);
}

function offersFor(person: Person, need: Statement, helpers: readonly Person[]): { match: Match; shared: number }[] {
  const wanted = wordsOf(need.text);
  if (wanted.size === 0) return [];
  return helpers.flatMap((helper) => {
    const scored = helper.offers.map((offer) => ({ offer, shared: sharedWords(wanted, wordsOf(offer.text)) }));
    const [best] = scored.sort((a, b) => b.shared - a.shared);
    if (best === undefined || best.shared === 0) return [];
    return [{ match: { whose: person.key, need, offeredBy: helper.key, offer: best.offer }, shared: best.shared }];
  });
}

/** Stems, each with whether the text writes it as a name. */
type Words = ReadonlyMap<string, boolean>;

/** How many words two texts have in common; 0 where they are too few to mean anything. */
function sharedWords(a: Words, b: Words): number {
  let shared = 0;
  let name = false;
  for (const [word, isName] of a) {
    const other = b.get(word);
    if (other === undefined) continue;
    shared++;
    name ||= isName || other;
  }
  return name || shared > 1 || 2 * shared >= Math.min(a.size, b.size) ? shared : 0;
}

/** The words that mean something. */
function wordsOf(text: string): Words {
  const words = new Map<string, boolean>();
  for (const [index, word] of (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).entries()) {
    if (!saysSomething(word)) continue;
    const stem = stemOf(word.toLowerCase());
    words.set(stem, words.get(stem) === true || isName(word, index));
  }
  return words;
}

function saysSomething(word: string): boolean {
  if (commonWords.has(word.toLowerCase())) return false;
  // That both have time on a Saturday is no match.
  return isAcronym(word) || (word.length >= 4 && !isWeekday(word) && monthOf(word) === null);
}

/** A capital that does not come of standing first. */
function isName(word: string, index: number): boolean {
  return isAcronym(word) || (index > 0 && /^\p{Lu}/u.test(word));
}

function isAcronym(word: string): boolean {
  return word.length >= 2 && /\p{L}/u.test(word) && word === word.toUpperCase();
}

/** Good enough to see `cataloguers`, `cataloguing` and `catalogue` as one word; wrong stems only cost a match. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ings?|ers?|ors?|ies|ed|es|s|e|y)$/, '');
  return stem.length >= 3 ? stem : word;
}

const commonWords = new Set(
  (
    'about after again also another anybody anyone anything around because been before being best better both could does doing done ' +
    'down each else even ever every everybody everyone everything find first from good great have help helped helping helps here into ' +
    'just keep know knows last like little long look looking made make makes many maybe more most much need needed needs never next nice ' +
    'offer offers once only other over people person place really same should small some somebody someone something soon still such take ' +
    'than that their them then there these they thing things this those time times very want wanted wants well were what when where which ' +
    'while will with without work worked working works would year years your'
  ).split(' '),
);
