import { contactDue, effectiveCadence, type FollowUpRules } from '../follow-ups/follow-up-rules';
import type { FollowUp, FollowUpKind } from '../follow-ups/follow-up';
import { type SearchList, searchSummary } from '../introductions/chain';
import { type IntroductionStage, progressOf, progressWords } from '../introductions/stages';
import { introductionsToMe } from '../introductions/path-to-me';
import { warmPaths } from '../introductions/warm-paths';
import { say } from '../i18n/words';
import { type Day, isoOf, isoOrNull } from '../model/day';
import type { FavourDirection, FavourState } from '../model/favour';
import type { IntroductionState } from '../model/introduction';
import type { Person, PersonKey } from '../model/person';
import type { Source } from '../model/source';
import { openAsks } from '../network/asks';
import { lastContact, lastMention } from '../network/last-contact';
import type { NetworkView } from '../network/network-view';
import { contactDays } from '../people/about-person';

/** Somebody as other programs see them: `path` is null for those without a note; the owner is called `me`. */
export interface WhoRow {
  readonly name: string;
  readonly path: string | null;
}

export interface PersonRow extends WhoRow {
  readonly aliases: readonly string[];
  readonly organisation: string | null;
  readonly role: string | null;
  readonly tags: readonly string[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  /** What to ask them next time, each at its first line. */
  readonly asks: readonly { readonly what: string; readonly source: Source }[];
  readonly introducedBy: readonly WhoRow[];
  /** In the words of the note; null where it does not say. */
  readonly howMet: string | null;
  readonly lastContact: { readonly day: string; readonly source: Source } | null;
  /** The latest note of a day that names them and proves no contact. */
  readonly lastMention: { readonly day: string; readonly source: Source } | null;
  /** Days on which you were in touch, up to today. */
  readonly contacts: number;
  /** Days; null where nothing asks for a rhythm, or for silence. */
  readonly cadenceDays: number | null;
  readonly due: string | null;
  readonly ghost: boolean;
  readonly me: boolean;
}

/** Everybody, the owner first where a note says who that is. */
export function personRows(network: NetworkView, today: Day, rules: FollowUpRules): PersonRow[] {
  const { me } = network;
  return [...(me ? [me] : []), ...network.people()].map((person) => rowOf(network, person, today, rules));
}

export function whoRow(network: NetworkView, key: PersonKey): WhoRow {
  const person = network.person(key);
  if (key === network.meKey) return { name: 'me', path: person?.path ?? null };
  return { name: person?.name ?? key, path: person?.path ?? null };
}

function rowOf(network: NetworkView, person: Person, today: Day, rules: FollowUpRules): PersonRow {
  const { key, path, name, aliases, organisation, role, tags, ghost, me } = person;
  const last = lastContact(network, key, today);
  const mention = lastMention(network, key, today);
  const cadence = me ? null : (effectiveCadence(person, rules)?.cadence ?? null);
  return {
    path,
    name,
    aliases,
    organisation,
    role,
    tags,
    needs: person.needs.map(({ text }) => text),
    offers: person.offers.map(({ text }) => text),
    asks: openAsks(network.asksOf(key), today).map(({ what, source }) => ({ what, source })),
    introducedBy: introductionsToMe(network, key).map(({ by }) => whoRow(network, by)),
    howMet: person.howMet?.text ?? null,
    lastContact: last && { day: isoOf(last.day), source: last.source },
    lastMention: mention && { day: isoOf(mention.day), source: mention.source },
    contacts: contactDays(network, key, today).length,
    cadenceDays: cadence === null || cadence === 'never' ? null : cadence.days,
    due: me ? null : isoOrNull(contactDue(person, last, today, rules)?.day ?? null),
    ghost,
    me,
  };
}

export interface PathRow {
  /** Null where no introduction and no meeting leads there. */
  readonly steps:
    | readonly {
        readonly from: WhoRow;
        readonly to: WhoRow;
        readonly by: 'introduction' | 'meeting';
        readonly day: string | null;
        readonly source: Source;
      }[]
    | null;
}

export function pathRow(network: NetworkView, to: PersonKey, from: PersonKey, today: Day): PathRow {
  const steps = from === to ? [] : warmPaths(network, from, to, today, 1)[0]?.steps;
  if (!steps) return { steps: null };
  return {
    steps: steps.map((step) => ({
      from: whoRow(network, step.from),
      to: whoRow(network, step.to),
      by: step.by,
      day: isoOrNull(step.day),
      source: step.source,
    })),
  };
}

export interface MeetingRow {
  readonly path: string;
  readonly title: string;
  readonly day: string | null;
  readonly kind: string;
  readonly attendees: readonly WhoRow[];
}

/** Every meeting, the newest first, those without a day last. */
export function meetingRows(network: NetworkView): MeetingRow[] {
  return network.meetings().map(({ path, title, day, kind, attendees }) => ({
    path,
    title,
    day: isoOrNull(day),
    kind,
    attendees: attendees.map((key) => whoRow(network, key)),
  }));
}

export interface IntroductionRow {
  readonly by: WhoRow;
  /** The two made known to each other. */
  readonly people: readonly WhoRow[];
  readonly day: string | null;
  readonly state: IntroductionState;
  /** How far one that I make has come; null for one that somebody else makes. */
  readonly stage: IntroductionStage | null;
  /** The same in words, once there is more to say than its state: `Ann agrees; waiting for Cal, asked 6 days ago`. */
  readonly progress: string | null;
  readonly sources: readonly Source[];
}

export function introductionRows(network: NetworkView, today: Day): IntroductionRow[] {
  return network.introductions().map((introduction) => {
    const { by, people, day, state, sources } = introduction;
    const stage = by === network.meKey ? progressOf(introduction, today).stage : null;
    return {
      by: whoRow(network, by),
      people: people.map((key) => whoRow(network, key)),
      day: isoOrNull(day),
      state,
      stage,
      progress: stage === null || stage === state ? null : progressWords(network, introduction, today),
      sources,
    };
  });
}

export interface FollowUpRow {
  readonly person: WhoRow;
  readonly reasons: readonly {
    readonly kind: FollowUpKind;
    readonly why: string;
    readonly due: string | null;
    readonly source: Source | null;
  }[];
}

/** In the order shown. */
export function followUpRows(network: NetworkView, followUps: readonly FollowUp[]): FollowUpRow[] {
  return followUps.map(({ person, reasons }) => ({
    person: whoRow(network, person.key),
    reasons: reasons.map(({ kind, why, due, source }) => ({ kind, why, due: isoOrNull(due), source })),
  }));
}

/** One line of the page of my search. */
export interface SearchListRow {
  readonly list: SearchList;
  /** Null for a talk. */
  readonly person: WhoRow | null;
  /** Of a talk: its note, its day and who was named in it. */
  readonly talk: { readonly path: string; readonly day: string | null; readonly named: readonly WhoRow[] } | null;
  /** Of an introducer: how many they named, and how many of those you met. */
  readonly yield: { readonly named: number; readonly met: number } | null;
  readonly why: string;
  readonly source: Source;
}

/** My search, list by list, in the order shown. */
export function searchListRows(network: NetworkView, today: Day): SearchListRow[] {
  const summary = searchSummary(network, today);
  const { toWrite, waiting, toMeet, toTell, deadEnds } = summary;
  const lists = { 'to-write': toWrite, waiting, 'to-meet': toMeet, 'to-tell': toTell, 'dead-ends': deadEnds };
  const people = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) =>
    lists[list].map(({ person, why, source }): SearchListRow => ({
      ...{ list, person: whoRow(network, person.key), talk: null, yield: null, why, source },
    })),
  );
  const introducers = summary.yields.map(({ by, named, met, why, source }): SearchListRow => ({
    ...{ list: 'introducers', person: whoRow(network, by.key), talk: null, yield: { named, met }, why, source },
  }));
  const talks = summary.talks.map(({ meeting, named }): SearchListRow => ({
    list: 'talks',
    person: null,
    talk: { path: meeting.path, day: isoOrNull(meeting.day), named: named.map(({ key }) => whoRow(network, key)) },
    yield: null,
    why: say.introductions.gaveNames({ day: isoOrNull(meeting.day) ?? '', names: named.map(({ name }) => name) }),
    source: { path: meeting.path, line: null },
  }));
  return [...people, ...introducers, ...talks];
}

export interface FavourRow {
  readonly direction: FavourDirection;
  readonly person: WhoRow;
  readonly what: string;
  readonly day: string | null;
  readonly due: string | null;
  readonly state: FavourState;
  readonly source: Source;
}

export function favourRows(network: NetworkView): FavourRow[] {
  return network.favours().map(({ direction, person, what, day, due, state, source }) => ({
    direction,
    person: whoRow(network, person),
    what,
    day: isoOrNull(day),
    due: isoOrNull(due),
    state,
    source,
  }));
}
