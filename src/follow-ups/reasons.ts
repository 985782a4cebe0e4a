import { contactDue, foldTag, type FollowUpRules, isSilent, tagParts } from './follow-up-rules';
import { deedFor, deedOf, isPromised } from './deed';
import { owedIn } from './owed';
import type { FollowUpReason, IntroductionDue } from './follow-up';
import { earliestFirst, ranked, type RankedReason, type Rank, latestFirst } from './ranking';
import { ago, cadenceWords, dayWords, span } from '../i18n/days';
import { say } from '../i18n/words';
import { type ChainLink, chainTo, daysToRemind, furthestLink, lastDayToRemind } from '../introductions/chain';
import {
  type Ask,
  askAgainOn,
  askedForMe,
  isAnswerAwaited,
  lastStepWith,
  lineOf,
  patienceWith,
  progressOf,
  whenAgreed,
} from '../introductions/stages';
import { type Day, plusBusinessDays } from '../model/day';
import type { Favour } from '../model/favour';
import type { Introduction } from '../model/introduction';
import type { Meeting, Contact } from '../model/meeting';
import type { Person, PersonKey } from '../model/person';
import type { PromiseMade } from '../model/promise';
import type { Source } from '../model/source';
import { openAsks } from '../network/asks';
import { firstContactSince, lastContact, liesAhead, latestOf, mentionSinceContact } from '../network/last-contact';
import type { NetworkView } from '../network/network-view';
import { withoutConfidences } from '../network/without-confidences';
import { nameOfPath } from '../notes/fold';

/**
 * Met lately in a meeting of a kind that asks for thanks, and neither that meeting, nor a later one, nor any line since says that
 * they were thanked. One reason a person: thanks for the latest such meeting do for all before it.
 */
export function thanksDue(network: NetworkView, person: Person, today: Day, rules: FollowUpRules): RankedReason[] {
  const task = network
    .promisesOf(person.key)
    .find(
      (one) =>
        one.isThanks && isOpenOn(one, today) && !(one.day !== null && wereThanked(network, person, one.day, today)),
    );
  if (task) {
    const { day, due, what, source } = task;
    const why = say.followUps.thanksNoted({ noted: day === null ? null : ago(day, today), what: deedOf(what) });
    return [ranked({ kind: 'thanks due', why, due: due ?? day, source }, 'thanks', earliestFirst(due ?? day))];
  }
  for (const meeting of network.meetingsOf(person.key)) {
    const { day, thanked, path, kind } = meeting;
    // Newest first, undated last.
    if (day === null || day < today - rules.thanksDays) break;
    if (day > today || liesAhead(meeting, today) || !(thanked || asksForThanks(meeting, rules))) continue;
    if (thanked || wereThanked(network, person, day, today)) break;
    const why = say.followUps.noThanksNotedYet({ kind, ago: ago(day, today) });
    const reason = { kind: 'thanks due', why, due: day + 1, source: { path, line: null } } as const;
    return [ranked(reason, 'thanks', earliestFirst(day))];
  }
  return thanksNoted(network, person, today, rules);
}

/** A note says that they are still to be thanked, and nothing since says that they were. */
function thanksNoted(network: NetworkView, person: Person, today: Day, rules: FollowUpRules): RankedReason[] {
  for (const { what, day, source } of network.thanksOwedTo(person.key)) {
    if (day !== null && (day > today || day < today - rules.thanksDays)) continue;
    if (wereThanked(network, person, day, today)) continue;
    const why = say.followUps.thanksNoted({ noted: day === null ? null : ago(day, today), what });
    return [ranked({ kind: 'thanks due', why, due: day, source }, 'thanks', earliestFirst(day))];
  }
  return [];
}

function wereThanked(network: NetworkView, { key }: Person, since: Day | null, today: Day): boolean {
  return network.thanksOf(key).some(({ day }) => (since === null || day >= since) && day <= today);
}

function asksForThanks({ kind, tags }: Meeting, { thanksKinds }: FollowUpRules): boolean {
  return thanksKinds.has(foldTag(kind)) || tags.some((tag) => tagParts(tag).some((part) => thanksKinds.has(part)));
}

/** Meetings with them that lie ahead, up to the end of the time to prepare. */
export function meetingsToPrepare(
  network: NetworkView,
  person: Person,
  today: Day,
  rules: FollowUpRules,
): RankedReason[] {
  const found: RankedReason[] = [];
  for (const meeting of network.meetingsOf(person.key)) {
    const { day, title, path } = meeting;
    // Newest first, undated last: all that follow have been.
    if (day === null || day < today) break;
    if (day > today + rules.prepareDays || !liesAhead(meeting, today)) continue;
    const asks = openAsks(network.asksOf(person.key), today).length;
    const why = say.followUps.youMeet({ ago: ago(day, today), title, asks });
    const reason = { kind: 'prepare', why, due: day, source: { path, line: null } } as const;
    found.push(ranked(reason, day <= today + 1 ? 'next meeting' : 'meeting', earliestFirst(day)));
  }
  return found;
}

/** Somebody I came to know through them; they have not heard how it went. */
export interface OpenLoop {
  readonly other: PersonKey;
  /** When I was in touch with that somebody first. */
  readonly met: Day;
  readonly source: Source | null;
}

/**
 * Whom to tell them of: those that `loopsOf` finds, also without what was told in confidence. Nobody else hears of a talk of which a
 * private note alone tells.
 */
export function openLoops(network: NetworkView, { key }: Person, today: Day): readonly OpenLoop[] {
  const all = loopsOf(network, key, today);
  if (all.length === 0) return all;
  const open = loopsOf(withoutConfidences(network, [key]), key, today);
  return open.filter(({ other }) => all.some((one) => one.other === other));
}

/**
 * They introduced you to somebody, you have been in touch with that somebody since by more than a letter of yours, and they have not heard
 * from you after that. Of somebody whom they only named, or were asked to introduce, you must have talked with them. On the same day is
 * soon enough: they may have sat at the table.
 */
function loopsOf(network: NetworkView, key: PersonKey, today: Day): readonly OpenLoop[] {
  return network.introductionsOf(key).flatMap(({ by, people, day, state, sources }) => {
    const other = introducedToMe(people, network.meKey);
    if (by !== key || other === null || by === other) return [];
    const link = linkThrough(network, other, by, today);
    if (link?.stage === 'told') return [];
    const talk = link?.stage === 'met' && link.since !== null ? { day: link.since } : null;
    const met = (state === 'made' ? firstReply(network, other, day, today) : null) ?? talk;
    if (met === null) return [];
    const told = lastContact(network, by, today);
    if (told !== null && told.day >= met.day) return [];
    // Their note may say that you met before the first talk that notes tell of.
    const first = network.person(other)?.met ?? null;
    const isEarlier = first !== null && first < met.day && (day === null || first >= day);
    return [{ other, met: isEarlier ? first : met.day, source: sources[0] ?? null }];
  });
}

/** Each of them as a reason to be in touch. */
export function loopsToClose(network: NetworkView, person: Person, today: Day): RankedReason[] {
  return openLoops(network, person, today).map(({ other, met, source }) => {
    const name = network.person(other)?.name ?? say.shared.someone();
    const why = say.followUps.tellThemHowItWent({ name, ago: ago(met, today) });
    return ranked({ kind: 'close the loop', why, due: met + 1, source }, 'loop', earliestFirst(met));
  });
}

/** The first contact since they were introduced that is no letter of mine. */
function firstReply(network: NetworkView, key: PersonKey, since: Day | null, today: Day): Contact | null {
  const letters = network.exchangesOf(key).filter(({ way }) => way === 'wrote');
  const isLetter = ({ source }: Contact): boolean =>
    letters.some((letter) => letter.source.path === source.path && letter.source.line === source.line);
  return firstContactSince(network, key, since, today, (contact) => !isLetter(contact));
}

/** How far I have come with somebody through one who told me of them. */
function linkThrough(network: NetworkView, key: PersonKey, by: PersonKey, today: Day): ChainLink | null {
  const person = network.person(key);
  return (person && chainTo(network, person, today).find((one) => one.by === by)) ?? null;
}

function introducedToMe([a, b]: readonly [PersonKey, PersonKey], meKey: PersonKey): PersonKey | null {
  if (a === meKey) return b;
  return b === meKey ? a : null;
}

/** Days: a promise due within the week counts as due soon. */
const soon = 7;

/** Open tasks to somebody. Those put off until a later day stay silent until then. */
export function promisesDue(network: NetworkView, person: Person, today: Day): RankedReason[] {
  return tasksDue(network, person, today);
}

function isOpenOn({ state, snoozedUntil }: PromiseMade, today: Day): boolean {
  return state === 'open' && (snoozedUntil === null || snoozedUntil <= today);
}

function tasksDue(network: NetworkView, { key, name }: Person, today: Day): RankedReason[] {
  const found: RankedReason[] = [];
  for (const promise of network.promisesOf(key)) {
    const { what, day, due, source, isThanks } = promise;
    if (isThanks || !isOpenOn(promise, today)) continue;
    const why = say.followUps.youPromised({
      due: due === null ? null : ago(due, today),
      made: madeAgo(day, today),
      what: deedFor(what, name),
      isPromised: isPromised(what, name),
    });
    const reason: FollowUpReason = { kind: 'promise', why, due, source };
    found.push(ranked(reason, rankOf(due, today), earliestFirst(due)));
  }
  return found;
}

/** Days after an introduction on which I ask how it went, and how long that is shown. */
const daysToHear = 21;
const daysHearing = 21;

/** What an introduction that I make asks for, from asking the two to hearing how it went. */
export function introductionsDue(
  network: NetworkView,
  { key }: Person,
  today: Day,
  rules: FollowUpRules,
): RankedReason[] {
  return network.introductionsOf(key).flatMap((introduction): RankedReason[] => {
    if (introduction.by === network.meKey) return mineDue(network, key, introduction, today, rules);
    return introduction.by === key ? askedForMine(network, key, introduction, today) : [];
  });
}

function mineDue(
  network: NetworkView,
  key: PersonKey,
  introduction: Introduction,
  today: Day,
  rules: FollowUpRules,
): RankedReason[] {
  const { by, people, day } = introduction;
  const nameOf = nameIn(network);
  const [first, second] = people.map(nameOf) as [string, string];
  const [name, other] = [nameOf(key), nameOf(people[0] === key ? people[1] : people[0])];
  const progress = progressOf(introduction, today);
  const { stage, since, agreed, waitingFor, later, toAsk } = progress;
  const due = (
    next: IntroductionDue['next'],
    kind: FollowUpReason['kind'],
    why: string,
    on: Day | null,
    rank: Rank,
  ): RankedReason[] => {
    const source = lineOf(introduction);
    const reason: FollowUpReason = { kind, why, due: on, source, introduction: { next, by, people } };
    return [ranked(reason, rank, earliestFirst(on))];
  };
  // Told once, however many of the two are on the list.
  const isTeller = key === (people.find((one) => !isSilentKey(network, one, today, rules)) ?? people[0]);
  const { restsUntil } = introduction;
  const rests = restsUntil !== undefined && (restsUntil === null || today < restsUntil);
  switch (stage) {
    case 'promised':
      if (rests) return [];
      return due(
        'ask',
        'promise',
        say.followUps.askBoth({ made: madeAgo(day, today), first: name, second: other }),
        null,
        'promise',
      );
    case 'asked':
    case 'waiting': {
      const ask = [...waitingFor, ...later].find(({ person }) => person === key);
      if (ask) return awaitedAnswer(ask, name, other, today, due);
      const [yes] = agreed;
      if (rests || !toAsk.includes(key) || yes === undefined) return [];
      return due('ask', 'promise', say.followUps.askOther({ agreed: nameOf(yes), name }), null, 'promise');
    }
    case 'agreed': {
      const when = isTeller ? whenAgreed(since, today) : 'rests';
      if (when === 'rests') return [];
      const asked = when === 'remind' && since !== null ? ago(since, today) : null;
      const why = say.followUps.bothAgree({ first, second, asked });
      return due('make', 'promise', why, since ?? today, 'overdue promise');
    }
    case 'made': {
      if (!isTeller || since === null || today < since + daysToHear || today >= since + daysToHear + daysHearing)
        return [];
      const why = say.followUps.howDidItGo({ first, second, made: ago(since, today) });
      return due('hear', 'close the loop', why, since + daysToHear, 'loop');
    }
    case 'met': {
      const from = since ?? day ?? today;
      if (!isTeller || today >= from + daysHearing) return [];
      return due('hear', 'close the loop', say.followUps.howTheyMet({ first, second }), from, 'loop');
    }
    default:
      return [];
  }
}

/** Waited for quietly; once, after seven business days, to be reminded; then left alone. Whoever said later may be asked again. */
function awaitedAnswer(
  ask: Ask,
  name: string,
  other: string,
  today: Day,
  due: (
    next: IntroductionDue['next'],
    kind: FollowUpReason['kind'],
    why: string,
    on: Day | null,
    rank: Rank,
  ) => RankedReason[],
): RankedReason[] {
  const last = ask.on[ask.on.length - 1] ?? null;
  const asked = last === null ? null : ago(last, today);
  if (!ask.isOpen) {
    const again = askAgainOn(ask, today);
    if (again === 'rests') return [];
    return due('answer', 'waiting for', say.followUps.askAgain({ name, asked, other }), again, 'named');
  }
  const patience = patienceWith(ask, today);
  if (patience === 'rests') return [];
  if (patience === 'remind' && last !== null && asked !== null) {
    const why = say.followUps.remindOfIntroduction({ name, asked, other });
    return due('answer', 'waiting for', why, plusBusinessDays(last, daysToRemind), 'named');
  }
  return due('answer', 'waiting for', say.followUps.waitingForAnswer({ name, asked, other }), null, 'waiting');
}

/** I asked them to introduce me to somebody. */
function askedForMine(network: NetworkView, key: PersonKey, introduction: Introduction, today: Day): RankedReason[] {
  const { by, people } = introduction;
  const ask = askedForMe(introduction, today);
  const other = introducedToMe(people, network.meKey);
  if (!ask || other === null) return [];
  const nameOf = nameIn(network);
  return awaitedAnswer(ask, nameOf(key), nameOf(other), today, (next, kind, why, on, rank) => {
    const source = lineOf(introduction);
    const reason: FollowUpReason = { kind, why, due: on, source, introduction: { next, by, people } };
    return [ranked(reason, rank, earliestFirst(on))];
  });
}

function nameIn(network: NetworkView): (key: PersonKey) => string {
  return (key) => network.person(key)?.name ?? say.shared.someone();
}

function isSilentKey(network: NetworkView, key: PersonKey, today: Day, rules: FollowUpRules): boolean {
  const person = network.person(key);
  return person === null || isSilent(person, today, rules);
}

/** Days after which something they meant to do is shown, where it has no day of its own. */
const patience = 10;

/** What they meant to do for me: when its day has come, else after a while. An introduction they offered me is part of it. */
export function awaitedFrom(network: NetworkView, { key }: Person, today: Day): RankedReason[] {
  const found: RankedReason[] = [];
  const add = (day: Day | null, due: Day | null, why: string, source: Source | null): void => {
    const since = due ?? (day === null ? null : day + patience);
    if (since === null || since > today) return;
    found.push(ranked({ kind: 'waiting for', why, due: since, source }, 'waiting', earliestFirst(since)));
  };
  for (const { state, snoozedUntil, what, day, due, source } of network.awaitedFrom(key)) {
    if (state !== 'open' || (snoozedUntil !== null && snoozedUntil > today)) continue;
    const dueWords = due === null ? null : ago(due, today);
    add(day, due, say.followUps.theyMeantTo({ due: dueWords, noted: madeAgo(day, today), what: deedOf(what) }), source);
  }
  for (const { by, people, day, state, sources, steps } of network.introductionsOf(key)) {
    const other = introducedToMe(people, network.meKey);
    if (state !== 'promised' || by !== key || other === null) continue;
    // Whoever I have written to myself, or met, need not be waited for.
    if (steps.some(({ kind, person }) => kind === 'wrote' && (person === null || person === other))) continue;
    const link = linkThrough(network, other, by, today);
    if (link?.stage === 'met' || link?.stage === 'told' || link?.saidNo === true) continue;
    const name = network.person(other)?.name ?? say.shared.someone();
    const agreed = steps.find(({ kind, answer }) => kind === 'asked' && answer === 'yes');
    if (agreed) add(agreed.day, null, say.followUps.theyAgreedToIntroduce(name), agreed.source);
    else
      add(day, null, say.followUps.theyOfferedIntroduction({ noted: madeAgo(day, today), name }), sources[0] ?? null);
  }
  return found;
}

/** Days in which to write to somebody one has been told about; from the day after on they are on the list, and then it is due. */
const daysToReachOut = 3;

/** Somebody told you about them: to be written to, or, once, to be reminded of a letter without an answer. */
export function toReachOut(network: NetworkView, person: Person, today: Day): RankedReason[] {
  const link = furthestLink(chainTo(network, person, today));
  if (link?.saidNo === true) return [];
  return link?.stage === 'written' ? toRemind(link, today) : toWrite(network, person, today);
}

/** From the seventh business day after a letter for about two weeks; a second letter is the last. */
function toRemind({ lettersOn, source }: ChainLink, today: Day): RankedReason[] {
  const [day] = lettersOn;
  if (day === undefined || lettersOn.length > 1) return [];
  const due = plusBusinessDays(day, daysToRemind);
  if (today < due || today > plusBusinessDays(day, lastDayToRemind)) return [];
  const why = say.followUps.remindOnce(dayWords(day));
  return [ranked({ kind: 'reach out', why, due, source }, 'named', earliestFirst(day))];
}

/** Nobody has introduced you, and you have not been in touch since. */
function toWrite(network: NetworkView, { key }: Person, today: Day): RankedReason[] {
  const told = network.introductionsOf(key).filter(({ people }) => introducedToMe(people, network.meKey) === key);
  if (told.some(({ state }) => state !== 'named')) return [];
  for (const { by, day, sources, mayNotSay = false } of told) {
    if (day === null || day >= today || by === network.meKey) continue;
    if (lastContact(network, key, today) !== null) continue;
    const name = network.person(by)?.name ?? say.shared.someone();
    const why = say.followUps.namedBy({ by: name, ago: ago(day, today), mayNotSay });
    const reason = { kind: 'reach out', why, due: day + daysToReachOut, source: sources[0] ?? null } as const;
    return [ranked(reason, 'named', earliestFirst(day))];
  }
  return [];
}

function rankOf(due: Day | null, today: Day): Rank {
  if (due === null || due > today + soon) return 'promise';
  return due <= today ? 'overdue promise' : 'promise soon';
}

/** When it was promised. A note may be dated ahead; then nothing is known of that day. */
function madeAgo(day: Day | null, today: Day): string | null {
  return day === null || day > today ? null : ago(day, today);
}

/**
 * Open favours that have waited long enough: received ones past the cooling time (thanks come first, no instant repayment), given ones
 * past a longer time. One whose own due day has come is shown whatever its age; one without any day always.
 */
export function favoursDue(network: NetworkView, person: Person, today: Day, rules: FollowUpRules): RankedReason[] {
  const found: RankedReason[] = [];
  for (const favour of network.favoursOf(person.key)) {
    const { direction, day, state, snoozedUntil, source } = favour;
    if (state !== 'open' || (snoozedUntil !== null && snoozedUntil > today)) continue;
    const wait = direction === 'received' ? rules.favourCoolingDays : rules.favourOutstandingDays;
    const waited = day === null || today - day > wait;
    if (!waited && !(favour.due !== null && favour.due <= today)) continue;
    const kind = direction === 'received' ? 'favour to return' : 'favour outstanding';
    const due = favour.due ?? (day === null ? null : day + wait);
    const reason = { kind, why: wordsOf(favour, today), due, source } as const;
    found.push(ranked(reason, kind, earliestFirst(day)));
  }
  return found;
}

function wordsOf({ direction, day, what }: Favour, today: Day): string {
  const owed = owedIn(what, direction);
  const noted = day === null ? null : ago(day, today);
  if (owed !== null) return say.followUps.owed({ received: direction === 'received', noted, what: owed });
  return say.followUps.favourDone({
    received: direction === 'received',
    ago: noted,
    what,
  });
}

/** How many of the last gaps make a habit, and how many are needed to speak of one. */
const recentGaps = 6;
const fewestGaps = 3;
/** Days: who meets every other day is not drifting after a week. */
const shortestHabit = 14;

/**
 * Quiet for more than twice their own usual gap (the median of recent gaps, at least a fortnight) and less than twelve times it,
 * after which the habit is over. Else null.
 */
export function drifting(contacts: readonly Contact[], today: Day): RankedReason | null {
  if (contacts.length <= fewestGaps) return null;
  const days = recentDays(contacts, today);
  const last = days[0];
  if (last === undefined || days.length <= fewestGaps) return null;
  const usual = Math.max(shortestHabit, Math.round(medianGap(days)));
  const quiet = today - last.day;
  if (quiet <= 2 * usual || quiet >= 12 * usual) return null;
  const why = say.followUps.lastSpokeUsuallyEvery({ ago: ago(last.day, today), span: span(usual) });
  const reason = { kind: 'drifting', why, due: last.day + 2 * usual, source: last.source } as const;
  return ranked(reason, 'drifting', latestFirst(reason.due));
}

/** The latest days of contact, each once, newest first. */
function recentDays(contacts: readonly Contact[], today: Day): readonly Contact[] {
  const days: Contact[] = [];
  for (const contact of contacts) {
    if (contact.day > today || contact.day === days[days.length - 1]?.day) continue;
    days.push(contact);
    if (days.length > recentGaps) break;
  }
  return days;
}

function medianGap(days: readonly { readonly day: Day }[]): number {
  const gaps = days.slice(1).map(({ day }, index) => (days[index]?.day ?? day) - day);
  gaps.sort((a, b) => a - b);
  const middle = gaps.length >> 1;
  const upper = gaps[middle] ?? 0;
  return gaps.length % 2 === 1 ? upper : ((gaps[middle - 1] ?? upper) + upper) / 2;
}

/** Quiet for longer than was meant: the day asked for has come, or today is past last contact and cadence. Else null. */
export function staleContact(
  person: Person,
  contacts: readonly Contact[],
  today: Day,
  rules: FollowUpRules,
): RankedReason | null {
  const last = latestOf(contacts, today);
  const due = contactDue(person, last, today, rules);
  if (due === null) return null;
  const { day } = due;
  if (due.because.kind === 'date asked for') {
    if (day === null || today < day) return null;
    const source = person.nextContact?.source ?? null;
    const reason = {
      kind: 'stale',
      why: say.followUps.youWantedToBeInTouch(ago(day, today)),
      due: day,
      source,
    } as const;
    return ranked(reason, 'own cadence', earliestFirst(day));
  }
  if (day !== null && today <= day) return null;
  const { cadence } = due.because;
  const why = say.followUps.goneQuietSince({
    lastContact: last === null ? null : ago(last.day, today),
    met: person.met === null ? null : ago(person.met, today),
    cadence: cadenceWords(cadence.cadence),
    isDefault: cadence.from === 'default',
  });
  const source = last?.source ?? (person.path === null ? null : { path: person.path, line: null });
  const reason = { kind: 'stale', why, due: day, source } as const;
  return cadence.from === 'default'
    ? ranked(reason, 'default cadence', latestFirst(day))
    : ranked(reason, 'own cadence', earliestFirst(day));
}

/**
 * Whether an introduction has put us in touch since the last contact, not longer ago than is usual, or has them owe me an answer: then they
 * have not gone quiet. A day that the note asks for is one all the same.
 */
function isInTouchByIntroduction(
  network: NetworkView,
  { nextContact, key }: Person,
  { due, source }: FollowUpReason,
  contacts: readonly Contact[],
  today: Day,
): boolean {
  if (nextContact !== null && due === nextContact.day && source === nextContact.source) return false;
  if (isAnswerAwaited(network, key, today)) return true;
  const touched = lastStepWith(network, key, today);
  const last = contacts.find(({ day }) => day <= today)?.day ?? null;
  if (touched === null || (last !== null && touched <= last)) return false;
  const patience = last === null || due === null ? shortestHabit : due - last;
  return today <= touched + patience;
}

/**
 * They have gone quiet: stale, or else drifting. Somebody without a note is tracked only once they came to a meeting: a name
 * in passing is nobody to keep up with.
 */
export function quietContact(network: NetworkView, person: Person, today: Day, rules: FollowUpRules): RankedReason[] {
  const contacts = network.contactsOf(person.key);
  if (person.ghost && !contacts.some(({ by, day }) => by === 'meeting' && day <= today)) return [];
  const found = staleContact(person, contacts, today, rules) ?? drifting(contacts, today);
  if (!found || isInTouchByIntroduction(network, person, found.reason, contacts, today)) return [];
  const mention = mentionSinceContact(network, person.key, today);
  if (!mention) return [found];
  const { day, source } = mention;
  const why = say.followUps.mentionedSince({
    why: found.reason.why,
    day: dayWords(day),
    note: nameOfPath(source.path),
  });
  return [{ ...found, reason: { ...found.reason, why, mention } }];
}
