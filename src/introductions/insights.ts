import { type Forest, type Member, pathBack } from './forest';
import type { Day } from '../model/day';
import type { Introduction } from '../model/introduction';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import { ago } from '../i18n/days';
import { lastContact } from '../network/last-contact';
import { isMade } from '../network/ties';
import { say } from '../i18n/words';
import { lineOf, progressOf, progressWords } from './stages';

/** One observation about the network, as a sentence. */
export interface Insight {
  readonly text: string;
  /** The people it is about, to highlight in the graph. */
  readonly people: readonly PersonKey[];
  /** The note that shows it, or the latest of several. */
  readonly source: Source | null;
}

/** A branch is quiet after this many days without contact. */
const QUIET = 183;
/** Longer chains are described by their first and last person. */
const NAMED = 6;

/**
 * At most nine observations: who introduced me to most people, the longest chains of introductions, the largest
 * branches that have gone quiet, people I have introduced, and introductions that have begun.
 */
export function insights(network: NetworkView, forest: Forest, today: Day): readonly Insight[] {
  // Sorted by name, so that ties are always broken the same way.
  const members = network.people().flatMap(({ key }) => forest.members.get(key) ?? []);
  return [
    ...introducers(network, forest, members, today),
    ...chains(forest, members),
    ...quietBranches(network, forest, members, today),
    ...introducedByMe(network, today),
    ...underWay(network, today),
  ];
}

function introducers(network: NetworkView, forest: Forest, members: readonly Member[], today: Day): Insight[] {
  const rows = members.flatMap((member) => {
    const people = member.children.filter((key) => forest.members.get(key)?.introduction?.state === 'made');
    return people.length > 1 ? [{ member, people }] : [];
  });
  rows.sort((a, b) => b.people.length - a.people.length || b.member.led - a.member.led);
  return rows.slice(0, 3).map(({ member, people }) => {
    const met = people.filter((key) => haveMet(network, key, today)).length;
    const further = member.led - member.children.length;
    return {
      text: say.introductions.introducedYouToPeople({ name: member.name, count: people.length, met, further }),
      people: [member.key, ...people],
      source: noteOf(member),
    };
  });
}

function haveMet(network: NetworkView, key: PersonKey, today: Day): boolean {
  const met = network.person(key)?.met ?? Infinity;
  return met <= today || network.contactsOf(key).some(({ by, day }) => by === 'meeting' && day <= today);
}

/** The longest chain, and another of the same length that starts with a different person. */
function chains(forest: Forest, members: readonly Member[]): Insight[] {
  const longest = members.reduce((depth, member) => Math.max(depth, member.depth), 0);
  if (longest < 3) return [];
  const found = new Map<PersonKey, Insight>();
  for (const member of members) {
    if (found.size === 2) break;
    if (member.depth !== longest) continue;
    const chain = pathBack(forest, member.key).slice(0, -1).reverse();
    const first = chain[0] ?? member;
    if (found.has(first.key)) continue;
    const names = longest > NAMED ? [first.name, member.name] : chain.map(({ name }) => name);
    found.set(first.key, {
      text: say.introductions.chainOver({ another: found.size > 0, length: longest, names }),
      people: chain.map(({ key }) => key),
      source: member.introduction?.sources[0] ?? null,
    });
  }
  return [...found.values()];
}

/** The two largest; of nested branches, the one nearest to me. */
function quietBranches(network: NetworkView, forest: Forest, members: readonly Member[], today: Day): Insight[] {
  const latest = new Map<PersonKey, Member>();
  for (const member of [...forest.members.values()].reverse()) {
    const best = latest.get(member.key);
    const own = best && (best.lastContact ?? -Infinity) > (member.lastContact ?? -Infinity) ? best : member;
    latest.set(member.key, own);
    const above = latest.get(member.parent ?? '');
    if (member.parent !== null && (!above || (above.lastContact ?? -Infinity) < (own.lastContact ?? -Infinity)))
      latest.set(member.parent, own);
  }
  const isQuiet = (key: PersonKey | null): boolean => {
    const day = latest.get(key ?? '')?.lastContact ?? null;
    return key !== forest.meKey && day !== null && today - day > QUIET;
  };
  const heads = members.filter(({ key, parent, led }) => led > 1 && isQuiet(key) && !isQuiet(parent));
  return heads
    .sort((a, b) => b.led - a.led)
    .slice(0, 2)
    .map((head) => {
      const last = latest.get(head.key) ?? head;
      const when = ago(last.lastContact ?? today, today);
      return {
        text: say.introductions.branchGoneQuiet({ name: head.name, count: head.led + 1, last: last.name, ago: when }),
        people: branchOf(forest, head),
        source: lastContact(network, last.key, today)?.source ?? null,
      };
    });
}

function branchOf(forest: Forest, head: Member): PersonKey[] {
  const people: PersonKey[] = [];
  const waiting = [head.key];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    people.push(key);
    for (const child of forest.members.get(key)?.children ?? []) waiting.push(child);
  }
  return people;
}

function introducedByMe(network: NetworkView, today: Day): Insight[] {
  const made = network.introductions().filter((one) => one.by === network.meKey && isMade(one, today));
  const day = (introduction: Introduction): Day => introduction.day ?? -Infinity;
  const [first] = made.sort((a, b) => day(b) - day(a));
  if (!first) return [];
  const name = (key: PersonKey): string => network.person(key)?.name ?? key;
  const people = [...new Set(made.flatMap((introduction) => introduction.people))];
  const text = say.introductions.youHaveIntroduced({
    count: made.length,
    people: people.length,
    first: name(first.people[0]),
    second: name(first.people[1]),
    ago: first.day === null ? null : ago(first.day, today),
  });
  return [{ text, people, source: first.sources[0] ?? null }];
}

/** So many introductions under way are named. */
const MOST_NAMED = 3;

/** Introductions that I am making: somebody was asked, and they are not made yet. */
function underWay(network: NetworkView, today: Day): Insight[] {
  const begun = network
    .introductions()
    .filter(
      (one) => one.by === network.meKey && one.state === 'promised' && progressOf(one, today).stage !== 'promised',
    );
  const [first] = begun;
  if (!first) return [];
  const name = (key: PersonKey): string => network.person(key)?.name ?? key;
  const rows = begun.slice(0, MOST_NAMED).map((one) => ({
    ...{ first: name(one.people[0]), second: name(one.people[1]), words: progressWords(network, one, today) },
  }));
  const text = say.introductions.introductionsUnderWay({ count: begun.length, rows });
  return [{ text, people: [...new Set(begun.flatMap(({ people }) => people))], source: lineOf(first) }];
}

function noteOf({ person }: Member): Source | null {
  return person === null || person.path === null ? null : { path: person.path, line: null };
}
