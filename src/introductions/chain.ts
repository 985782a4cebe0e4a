import { say } from '../i18n/words';
import { dayWords } from '../i18n/days';
import { type Day, plusBusinessDays } from '../model/day';
import type { Introduction, IntroductionStep } from '../model/introduction';
import type { Contact, Meeting } from '../model/meeting';
import type { Person, PersonKey } from '../model/person';
import type { Source } from '../model/source';
import { liesAhead } from '../network/last-contact';
import type { NetworkView } from '../network/network-view';
import { withoutConfidences } from '../network/without-confidences';
import { foldKey } from '../notes/fold';

/**
 * How far I have come with somebody whom I was told about, from the first to the last: `declined` I asked to be introduced, and whoever I
 * asked would rather not, or I wrote, and the answer was no; `named` nothing is noted since; `asked` I asked to be introduced; `written` I wrote, and no answer is noted; `answered` we
 * were in touch by something that was no talk; `met` we talked; `told` whoever named them heard from me on the day we talked or later.
 */
export const stages = ['declined', 'named', 'asked', 'written', 'answered', 'met', 'told'] as const;
export type Stage = (typeof stages)[number];

/** Somebody whom somebody else told me about, offered to introduce or introduced to me, and how far I have come. */
export interface ChainLink {
  readonly person: Person;
  readonly by: PersonKey;
  readonly state: Introduction['state'];
  /** Whether whoever told me of them does not want to be named to them. */
  readonly mayNotSay: boolean;
  /** The day on which I was told of them; null where no note says. */
  readonly namedOn: Day | null;
  readonly stage: Stage;
  /** The day on which the stage was reached: of the latest letter for `written`. */
  readonly since: Day | null;
  /** Of `declined`: whether they said no themselves, not whom I asked to introduce us. */
  readonly saidNo: boolean;
  /** The line that says so. */
  readonly source: Source;
  /** Days on which I wrote, since I was told of them, earliest first. */
  readonly lettersOn: readonly Day[];
  /** The day after which no answer is to be expected, so that it is let rest; null where it is not waited for. */
  readonly restsAfter: Day | null;
}

/** Business days after a letter without an answer: a reminder then, and once only. */
export const daysToRemind = 7;
/** Business days after a letter on which the reminder is shown for the last time: four weeks. */
export const lastDayToRemind = 20;

/** Notes of these kinds are letters, not talks. */
const letterKinds: ReadonlySet<string> = new Set(
  ['email', 'mail', 'letter', 'message', 'reach-out', 'brief', 'nachricht'].map(foldKey),
);

interface Fact {
  readonly day: Day;
  readonly source: Source;
  readonly stage: 'written' | 'answered' | 'met';
}

/**
 * The links of the chain that lead to one person, one for each who told me of them, earliest first. Nobody whom I knew already when they
 * were named, and nothing of a day after today. Everything comes from the notes; what they do not say is not taken to have happened.
 */
export function chainTo(network: NetworkView, person: Person, today: Day): readonly ChainLink[] {
  const { key } = person;
  if (key === network.meKey) return [];
  const told = [...network.introductionsOf(key), ...network.declinedOf(key)].filter(
    ({ by, people, day, sources }) =>
      by !== network.meKey &&
      by !== key &&
      people.includes(network.meKey) &&
      (day === null || day <= today) &&
      sources.length > 0,
  );
  if (told.length === 0) return [];
  const facts = factsOf(network, person, today);
  return told.flatMap((introduction) => linkOf(network, person, introduction, facts, today) ?? []);
}

/** The same of everybody, by name. */
export function chain(network: NetworkView, today: Day): readonly ChainLink[] {
  return network.people().flatMap((person) => chainTo(network, person, today));
}

/**
 * The link that is furthest along; of several the earliest. Whoever said no to me, and was not met, said so whoever told me of them. Null
 * for somebody of whom nobody told me.
 */
export function furthestLink(links: readonly ChainLink[]): ChainLink | null {
  const no = links.find(({ saidNo }) => saidNo);
  if (no && !links.some(({ stage }) => stage === 'met' || stage === 'told')) return no;
  return links.reduce<ChainLink | null>(
    (best, link) => (best && stages.indexOf(best.stage) >= stages.indexOf(link.stage) ? best : link),
    null,
  );
}

function linkOf(
  network: NetworkView,
  person: Person,
  introduction: Introduction,
  known: readonly Fact[],
  today: Day,
): ChainLink | null {
  const { by, state, day: namedOn, sources, steps, mayNotSay = false } = introduction;
  const [told] = sources;
  if (!told) return null;
  const facts = withSteps(known, steps, namedOn ?? today, today);
  const since = facts.filter(({ day }) => namedOn === null || day >= namedOn);
  const before = facts.filter(({ day }) => namedOn !== null && day < namedOn);
  // Naming somebody I had already met does not make them known to me.
  if (state !== 'made' && before.some(({ stage }) => stage === 'met')) return null;
  const letters = since.filter(({ stage }) => stage === 'written');
  const lettersOn = [...new Set(letters.map(({ day }) => day))];
  const link = { person, by, state, mayNotSay, namedOn, lettersOn, saidNo: false, restsAfter: null };
  const met = since.find(({ stage }) => stage === 'met') ?? [...before].reverse().find(({ stage }) => stage === 'met');
  if (met) {
    const heard = toldStep(steps, today) ?? heardSince(network, by, met.day, today);
    if (heard) return { ...link, stage: 'told', since: heard.day, source: heard.source };
    return { ...link, stage: 'met', since: met.day, source: met.source };
  }
  const no = noOf(person.key, by, steps, today);
  if (no && !letters.some(({ day }) => no.day !== null && day > no.day))
    return { ...link, stage: 'declined', saidNo: true, since: no.day, source: no.source };
  const answered = since.find(({ stage }) => stage === 'answered');
  if (answered) return { ...link, stage: 'answered', since: answered.day, source: answered.source };
  const letter = letters[letters.length - 1];
  if (letter) {
    const restsAfter = plusBusinessDays(letter.day, lettersOn.length > 1 ? daysToRemind : lastDayToRemind);
    return { ...link, stage: 'written', since: letter.day, source: letter.source, restsAfter };
  }
  if (state === 'asked' || state === 'declined') {
    const asked = [...steps].reverse().find(({ kind, person: who }) => kind === 'asked' && who === by);
    return { ...link, stage: state, since: asked?.day ?? null, source: asked?.source ?? told };
  }
  // Whoever I was in touch with before is no news.
  if (before.length > 0) return null;
  return { ...link, stage: 'named', since: namedOn, source: told };
}

/**
 * What the items below the line of an introduction add; one without a day is taken for the day of the one before it, the first for the day
 * on which I was told of them.
 */
function withSteps(
  facts: readonly Fact[],
  steps: readonly IntroductionStep[],
  undated: Day,
  today: Day,
): readonly Fact[] {
  let last = undated;
  const told = steps.flatMap(({ kind, day, source }): Fact[] => {
    if (day !== null) last = day;
    const stage = kind === 'wrote' ? 'written' : kind === 'answered' || kind === 'met' ? kind : null;
    return stage === null ? [] : [{ day: day ?? last, source, stage }];
  });
  if (told.length === 0) return facts;
  return [...facts, ...told.filter(({ day }) => day <= today)].sort((a, b) => a.day - b.day);
}

/** The item that says that they said no to me, where nothing they said since is noted; its day is that of the one above where it has none. */
function noOf(
  key: PersonKey,
  by: PersonKey,
  steps: readonly IntroductionStep[],
  today: Day,
): { readonly day: Day | null; readonly source: Source } | null {
  let last: Day | null = null;
  let found: { readonly day: Day | null; readonly source: Source } | null = null;
  for (const { kind, person, answer, day, source } of steps) {
    if (day !== null && day > today) continue;
    last = day ?? last;
    const isTheirs = kind === 'answered' ? person === key || person === null : kind === 'asked' && person === key;
    if (isTheirs && key !== by) found = answer === 'no' ? { day: last, source } : null;
  }
  return found;
}

/** The item that says that whoever introduced us heard how it went. */
function toldStep(
  steps: readonly IntroductionStep[],
  today: Day,
): { readonly day: Day | null; readonly source: Source } | null {
  return steps.find(({ kind, day }) => kind === 'told' && (day === null || day <= today)) ?? null;
}

/** Whether we had met before a day on which somebody named them: then they were not made known to me by it. */
export function metBefore(network: NetworkView, person: Person, day: Day | null): boolean {
  return day !== null && factsOf(network, person, day - 1).some(({ stage }) => stage === 'met');
}

/** What the notes say of letters, answers and talks up to today, earliest first. */
function factsOf(network: NetworkView, person: Person, today: Day): readonly Fact[] {
  const exchanges = network.exchangesOf(person.key);
  const read = new Set(exchanges.map(({ source }) => placeOf(source)));
  const facts: Fact[] = exchanges.map(({ day, source, way }) => ({ day, source, stage: stageOf(way) }));
  for (const contact of network.contactsOf(person.key)) {
    if (read.has(placeOf(contact.source))) continue;
    const stage = stageOfContact(network, contact, today);
    if (stage) facts.push({ day: contact.day, source: contact.source, stage });
  }
  if (person.met !== null && person.path !== null)
    facts.push({ day: person.met, source: { path: person.path, line: null }, stage: 'met' });
  return facts.filter(({ day }) => day <= today).sort((a, b) => a.day - b.day);
}

/** Whether we have met or talked, as far as the notes say: letters, answered or not, are no meeting. */
export function haveMet(network: NetworkView, person: Person, today: Day): boolean {
  const { key, howMet, met } = person;
  if (howMet !== null || met !== null) return true;
  const exchanges = network.exchangesOf(key);
  if (exchanges.some(({ way, day }) => way === 'talked' && day <= today)) return true;
  const read = new Set(exchanges.map(({ source }) => placeOf(source)));
  return network.contactsOf(key).some((contact) => {
    if (contact.day > today || read.has(placeOf(contact.source))) return false;
    const stage = stageOfContact(network, contact, today);
    return stage === 'met' || stage === 'answered';
  });
}

const placeOf = ({ path, line }: Source): string => `${path}:${String(line)}`;

function stageOf(way: 'wrote' | 'answered' | 'talked'): Fact['stage'] {
  return way === 'wrote' ? 'written' : way === 'answered' ? way : 'met';
}

/** What a contact proves where its line does not say who did what. A task that I ticked is my own deed, and no answer. */
function stageOfContact(network: NetworkView, { by, source }: Contact, today: Day): Fact['stage'] | null {
  if (by === 'task') return 'written';
  if (by !== 'meeting') return 'answered';
  const meeting = network.meetingAt(source.path);
  if (meeting && liesAhead(meeting, today)) return null;
  return meeting && isLetter(meeting) ? 'written' : 'met';
}

function isLetter({ kind }: Meeting): boolean {
  return letterKinds.has(foldKey(kind));
}

/** The first note from a day on that says that somebody heard from me, or was thanked. */
function heardSince(
  network: NetworkView,
  key: PersonKey,
  since: Day,
  today: Day,
): { readonly day: Day; readonly source: Source } | null {
  const ahead = (contact: Contact): boolean =>
    contact.by === 'meeting' && stageOfContact(network, contact, today) === null;
  const heard = [
    ...network.contactsOf(key).filter((contact) => !ahead(contact)),
    ...network.exchangesOf(key),
    ...network.thanksOf(key),
  ].filter(({ day }) => day >= since && day <= today);
  return heard.reduce<(typeof heard)[number] | null>(
    (first, one) => (first && first.day <= one.day ? first : one),
    null,
  );
}

/** In words: `written to on 2 Oct 2026`. */
export function stageWords({ stage, since, saidNo }: Pick<ChainLink, 'stage' | 'since' | 'saidNo'>): string {
  const day = since === null ? null : dayWords(since);
  return saidNo ? say.introductions.saidNoOn(day) : say.introductions.stageOn({ stage, day });
}

/** One word for it, beside a name. */
export function stageWord(stage: Stage): string {
  return say.introductions.stageWord(stage);
}

/** Somebody on the page of my search, why they are there, and the line that says so. */
export interface SearchRow {
  readonly person: Person;
  readonly why: string;
  readonly source: Source;
  /** Whether I asked to be introduced to them: then I do not write to them yet. */
  readonly asked: boolean;
  /** Whether somebody said no: they, or whom I asked to introduce us. */
  readonly isDeclined: boolean;
}

/** A talk that has been, and whom it led to. */
export interface TalkRow {
  readonly meeting: Meeting;
  /** Whom somebody named in it, in the order written. */
  readonly named: readonly Person[];
}

/** How many people somebody told me about or introduced me to, and with how many of them I have talked. */
export interface YieldRow {
  readonly by: Person;
  readonly named: number;
  readonly met: number;
  readonly why: string;
  readonly source: Source;
}

/** The lists of the page, in the order shown. */
export const searchLists = ['to-write', 'waiting', 'to-meet', 'to-tell', 'dead-ends', 'introducers', 'talks'] as const;
export type SearchList = (typeof searchLists)[number];

/** My search for people to talk to, on one page. A person stands in one of the lists of people at most. */
export interface SearchSummary {
  /** The latest, newest first; at most eight. */
  readonly talks: readonly TalkRow[];
  /** In how many of these talks somebody was named. */
  readonly withNames: number;
  readonly toWrite: readonly SearchRow[];
  /** Letters whose answers may still come, and introductions that were offered. */
  readonly waiting: readonly SearchRow[];
  /** We were in touch lately, and have not talked. */
  readonly toMeet: readonly SearchRow[];
  /** I talked with them, and who named them has not heard from me since. */
  readonly toTell: readonly (SearchRow & { readonly by: PersonKey })[];
  readonly deadEnds: readonly SearchRow[];
  /** Most talks first. */
  readonly yields: readonly YieldRow[];
}

/** How many talks the page looks back on. */
const talksShown = 8;

/** The search as the notes tell it on a day: earliest first within a list, undated last. */
export function searchSummary(network: NetworkView, today: Day): SearchSummary {
  const links = chain(network, today);
  const nameOf = (key: PersonKey): string => network.person(key)?.name ?? say.shared.someone();
  const talks = talksOf(network, today);
  const rows: Record<ListName, (SearchRow & { readonly by: PersonKey; readonly day: Day | null })[]> = {
    ...{ toWrite: [], waiting: [], toMeet: [], toTell: [], deadEnds: [] },
  };
  for (const [, own] of groupBy(links, ({ person }) => person.key)) {
    for (const link of own[0]?.stage === 'met' || own[0]?.stage === 'told' ? own : [furthestLink(own)]) {
      const list = link && listOf(link, today);
      if (!link || !list) continue;
      // A property that says when we met is older than the search, as a rule.
      if (list === 'toTell' && link.source.path === link.person.path && link.source.line === null) continue;
      if (list === 'toTell' && !isToBeTold(network, link, today)) continue;
      const { person, by, source, since } = link;
      rows[list].push({
        ...{ person, by, source, day: since, why: whyOf(link, nameOf(by)) },
        asked: link.stage === 'asked',
        isDeclined: link.stage === 'declined',
      });
    }
  }
  for (const list of Object.values(rows)) list.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || 0);
  return {
    ...rows,
    talks,
    withNames: talks.filter(({ named }) => named.length > 0).length,
    yields: yieldsOf(network, links),
  };
}

/** Whether they may hear that we talked: it also stands where it was not told in confidence. */
function isToBeTold(network: NetworkView, { person, by }: ChainLink, today: Day): boolean {
  const open = withoutConfidences(network, [by]);
  const seen = open.person(person.key);
  return seen !== null && chainTo(open, seen, today).some((one) => one.by === by && one.stage === 'met');
}

type ListName = 'toWrite' | 'waiting' | 'toMeet' | 'toTell' | 'deadEnds';

/** Days: an answer older than this is no talk to arrange any more. */
const freshFor = 60;

function listOf({ stage, state, since, restsAfter }: ChainLink, today: Day): ListName | null {
  switch (stage) {
    case 'named':
      return state === 'promised' ? 'waiting' : 'toWrite';
    case 'asked':
      return 'waiting';
    case 'declined':
      return 'deadEnds';
    case 'written':
      return restsAfter !== null && restsAfter < today ? 'deadEnds' : 'waiting';
    case 'answered':
      return since !== null && since >= today - freshFor ? 'toMeet' : null;
    case 'met':
      return 'toTell';
    case 'told':
      return null;
  }
}

function whyOf({ stage, state, mayNotSay, saidNo, since, namedOn, lettersOn }: ChainLink, by: string): string {
  const day = since === null ? null : dayWords(since);
  if (saidNo) return say.introductions.whySaidNo({ by, day });
  switch (stage) {
    case 'named':
      return say.introductions.whyNamed({ by, state, day: namedOn === null ? null : dayWords(namedOn), mayNotSay });
    case 'asked':
    case 'declined':
      return say.introductions.whyAsked({ by, day, isDeclined: stage === 'declined' });
    case 'written':
      return say.introductions.whyWritten({ by, day: day ?? '', letters: lettersOn.length });
    case 'answered':
      return say.introductions.whyAnswered({ by, day: day ?? '' });
    case 'met':
    case 'told':
      return say.introductions.whyMet({ by, day: day ?? '' });
  }
}

function talksOf(network: NetworkView, today: Day): readonly TalkRow[] {
  const been = network
    .meetings()
    .filter(
      (meeting) =>
        meeting.day !== null && meeting.attendees.length > 0 && !liesAhead(meeting, today) && !isLetter(meeting),
    )
    .slice(0, talksShown);
  return been.map((meeting) => {
    const named = new Map<PersonKey, { readonly person: Person; readonly line: number }>();
    for (const by of meeting.attendees)
      for (const { people, by: teller, sources, state } of network.introductionsOf(by)) {
        if (teller !== by || state === 'asked' || !people.includes(network.meKey)) continue;
        const here = sources.find(({ path }) => path === meeting.path);
        if (!here) continue;
        const person = network.person(people[0] === network.meKey ? people[1] : people[0]);
        if (person && (state === 'made' || !metBefore(network, person, meeting.day)))
          named.set(person.key, { person, line: here.line ?? 0 });
      }
    return { meeting, named: [...named.values()].sort((a, b) => a.line - b.line).map(({ person }) => person) };
  });
}

function yieldsOf(network: NetworkView, links: readonly ChainLink[]): readonly YieldRow[] {
  const rows: YieldRow[] = [];
  // Whom I asked for they did not name.
  const told = links.filter(({ state }) => state !== 'asked' && state !== 'declined');
  for (const [key, own] of groupBy(told, ({ by }) => by)) {
    const by = network.person(key);
    const [first] = own;
    if (!by || !first) continue;
    const met = own.filter(({ stage }) => stage === 'met' || stage === 'told').length;
    const line = network.introductionsOf(key).find(({ people }) => people.includes(first.person.key));
    rows.push({
      ...{ by, met, named: own.length },
      why: say.introductions.yieldOf({ named: own.length, met }),
      source: line?.sources[0] ?? first.source,
    });
  }
  return rows.sort((a, b) => b.met - a.met || b.named - a.named);
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => PersonKey): ReadonlyMap<PersonKey, readonly T[]> {
  const groups = new Map<PersonKey, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
