import type { HelpIndex } from '../exchange/help-index';
import { type Match, matchesFor, mostMatches } from '../exchange/matches';
import { type FollowUpRules, contactDue, effectiveCadence } from '../follow-ups/follow-up-rules';
import type { FollowUp, FollowUpKind } from '../follow-ups/follow-up';
import { birthdayNear } from '../follow-ups/birthdays';
import { type OpenLoop, openLoops } from '../follow-ups/reasons';
import { owedIn } from '../follow-ups/owed';
import { promiseInLetter, promiseOnPage } from '../follow-ups/promise-in-letter';
import { ago, cadenceWords, whenWords } from '../i18n/days';
import { say } from '../i18n/words';
import { haveMet, metBefore, searchSummary } from '../introductions/chain';
import { introductionChain, introductionsToMe } from '../introductions/path-to-me';
import type { Ask } from '../model/ask';
import { askAwaiting, patienceWith, progressOf, progressWordsFor, whyForLetter } from '../introductions/stages';
import { type Day, isoOf, isoOrNull } from '../model/day';
import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import type { Favour } from '../model/favour';
import { formalNameOf, givenNameOf, hasTitle } from '../model/given-name';
import type { Contact, Meeting, Mentioned } from '../model/meeting';
import type { Introduction } from '../model/introduction';
import type { Person, PersonKey } from '../model/person';
import type { PromiseMade } from '../model/promise';
import type { Source } from '../model/source';
import { openAsks } from '../network/asks';
import { firstContactSince, lastMention, latestOf, liesAhead } from '../network/last-contact';
import type { NetworkView } from '../network/network-view';
import { withoutConfidences } from '../network/without-confidences';
import { foldName, nameOfPath } from '../notes/fold';
import { segmentSentences } from '../notes/segment-sentences';
import type { Vocabulary } from '../notes/vocabulary';
import type { Question } from '../templating/frame';
import type { TemplateKind } from '../templating/template-file';
import { type Acquaintance, chooseQuestions } from './choose-questions';
import { formOfAddressIn, formOfAddressTo } from '../notes/form-of-address';
import { isHearsay } from './hearsay';
import {
  asTold,
  inConfidence,
  type Introduced,
  isAnswerOfOther,
  isInConfidence,
  talkPoints,
  tellsAnswerOfAnother,
} from './last-time';
import { namedIn } from './named-in';
import { occasionOfKind } from './occasion';
import { askedIn, awaitedIn, doneIn, neededIn } from './said-words';
import { type OwnNote, whatIBring, whatICouldAsk } from './what-i-bring';
import type {
  InterviewContext,
  InterviewFollowUp,
  InterviewMatch,
  InterviewMeeting,
  NoteLinkValue,
  InterviewFavour,
  InterviewPerson,
} from '../templating/interview-context';

/** Whom a text is about, the first above all, and the meeting it is for, if it is for one. */
export interface Company {
  readonly people: readonly [Person, ...Person[]];
  readonly meeting: Meeting | null;
}

/** The people a note is about: its person, or everybody at its meeting; null where there is none but me. */
export function companyOfNote(network: NetworkView, path: string): Company | null {
  const person = network.personAt(path);
  if (person && !person.me) return { people: [person], meeting: null };
  const meeting = network.meetingAt(path);
  if (!meeting) return null;
  const [first, ...others] = meeting.attendees.flatMap((key) => network.person(key) ?? []);
  return first ? { people: [first, ...others], meeting } : null;
}

/** The one person a note is about; null where it is about none or several. */
export function soleOfNote(network: NetworkView, path: string): Person | null {
  const [only, ...others] = companyOfNote(network, path)?.people ?? [];
  return only && others.length === 0 ? only : null;
}

/** The text of a link to a note as the vault would write it, without brackets: the shortest that leads there. */
export type LinkText = (path: string) => string;

/** A link to somebody's note; for somebody without one, to the note they would have. */
export function linkToPerson({ path, name }: Pick<Person, 'path' | 'name'>, linkText: LinkText): NoteLinkValue {
  return path === null ? { type: 'link', target: name, display: null } : linkToNote(path, name, linkText);
}

/** A link to a note, shown as `title` where the link's own text would read otherwise. */
export function linkToNote(path: string, title: string, linkText: LinkText): NoteLinkValue {
  const target = linkText(path);
  return { type: 'link', target, display: target === title ? null : title };
}

/** What a context is made from, besides the network. */
export interface Occasion extends Company {
  /** Who can help with what. */
  readonly helpers: HelpIndex;
  /** Questions already put to them, as they stand in earlier notes. */
  readonly asked: readonly string[];
  /** The bank from which questions are chosen. */
  readonly questions: readonly Question[];
  /** The text of a note with them, by its path, as far as it was read. */
  readonly textOf: (path: string) => string | null;
  readonly vocabulary: Vocabulary;
  /** Notes that are about nobody, and may be of use to them. */
  readonly ownNotes: readonly OwnNote[];
  /** Whether it is for a text that is sent to somebody: then nothing that was told in confidence is part of it. */
  readonly isLetter: boolean;
  readonly isReview: boolean;
  /** For a review of the week; empty where the template is none. */
  readonly followUps: readonly FollowUp[];
  readonly seeksWork: boolean;
  /** Of the template's own questions. */
  readonly answers: Readonly<Record<string, string>>;
  readonly today: Day;
  readonly rules: FollowUpRules;
  readonly linkText: LinkText;
}

/** Templates of texts that are sent to somebody. */
export const letterKinds: ReadonlySet<TemplateKind> = new Set(['reach-out', 'thanks', 'introduction', 'birthday']);

/** All that a template may say about somebody: plain data, taken from the network as it stands on a day. */
export function interviewContext(network: NetworkView, occasion: Occasion): InterviewContext {
  const { people, meeting, answers, today, linkText } = occasion;
  const [first, ...others] = people;
  // A page about several people lies where the others look on.
  const isShared = !occasion.isLetter && others.length > 0;
  const open =
    occasion.isLetter || isShared
      ? withoutConfidences(
          network,
          occasion.people.map(({ key }) => key),
        )
      : network;
  const seen = (one: Person): Person => open.person(one.key) ?? one;
  const atHand = occasion.isLetter && meeting ? open.meetingAt(meeting.path) : meeting;
  // What a note says in its own words is for my own pages: nothing tells which of it was meant for others.
  const texts = occasion.isLetter ? { textOf: () => null } : {};
  const notes = occasion.isLetter ? open : network;
  const setting: Setting = { ...occasion, ...texts, meeting: atHand, whole: network, isShared, notes };
  const asked = occasion.isLetter ? [] : occasion.asked;
  const mayTell = (source: Source): boolean => open === network || !network.isPrivate(source);
  const matched = new Map(
    people.map((one) => [
      one,
      matchesFor(occasion.helpers, open, seen(one), Infinity, ({ source }) => mayTell(source)),
    ]),
  );
  const described = (one: Person): InterviewPerson => buildPerson(open, seen(one), matched.get(one) ?? [], setting);
  const person = described(first);
  const { me } = open;
  return {
    today: isoOf(today),
    me: {
      name: me ? signatureOf(me) : '',
      needs: me?.needs.map((one) => asTold(open, one)) ?? [],
      offers: me?.offers.map((one) => asTold(open, one)) ?? [],
      seeksWork: occasion.seeksWork,
    },
    person,
    // A link to nobody would be no link.
    people: first.path === null && first.name === '' ? [] : [person, ...others.map(described)],
    matches: [...matched.values()].flatMap((found) => matchesOf(open, found, linkText)),
    meeting: atHand && meetingOf(open, atHand, first.key, linkText),
    asked,
    answers: occasion.isLetter ? { ...whyOfTwo(open, people), ...answers } : answers,
    bothAgree: doBothAgree(open, people, today),
    nobodyAsked: isNobodyAsked(network, people, today),
    isIntroduced: areIntroduced(network, people),
    isReminder: isToBeReminded(open, people, today),
    review: reviewOf(setting.notes, occasion),
    asks: asksOf(setting.notes, occasion),
    questionsToAsk: chooseQuestions(occasion.questions, acquaintance(open, seen(first), person), [
      ...asked,
      // What I mean to ask stands on the page already, in my own words.
      ...people.flatMap(({ key }) => notes.asksOf(key).map(({ what }) => what)),
    ]),
  };
}

/** What the note about me may be called without telling my name. */
const noName = lazily(
  () =>
    /^(?:(?:about |ich |über |sobre |moi-)?(?:me|myself|self|ich|mich|selbst|moi|mí|yo)|ich selbst|i|my (?:profile|self|note)|(?:own |mein |mon |mi )?profile?|profil|perfil)$/iu,
);

/** My name as a letter is signed with it: that of my note, else another one that it tells; empty where it tells none. */
function signatureOf({ name, aliases }: Person): string {
  return [name, ...aliases].find((one) => one.trim() !== '' && !noName().test(one.trim())) ?? '';
}

/** The two whom an introduction is about; the same person twice where it is about one. */
function firstAndLast(people: Company['people']): readonly [Person, Person] {
  return [people[0], people[people.length - 1] ?? people[0]];
}

/** Whether the first and the last were asked about an introduction of mine, and both said yes. */
function doBothAgree(network: NetworkView, people: Company['people'], today: Day): boolean {
  const [first, last] = firstAndLast(people);
  if (first.key === last.key) return false;
  return network
    .introductionsOf(first.key)
    .some(
      (one) => one.by === network.meKey && one.people.includes(last.key) && progressOf(one, today).agreed.length === 2,
    );
}

/** Whether I have introduced the first and the last: not where notes tell of an introduction that is not made, whoever said what. */
function areIntroduced(network: NetworkView, people: Company['people']): boolean {
  const [first, last] = firstAndLast(people);
  if (first.key === last.key) return true;
  const mine = [...network.introductionsOf(first.key), ...network.declinedOf(first.key)].filter(
    (one) => one.by === network.meKey && one.people.includes(last.key),
  );
  return mine.length === 0 || mine.some(({ state }) => state === 'made');
}

/** Whether no note says that either of the two was asked, whatever the answer. */
function isNobodyAsked(network: NetworkView, people: Company['people'], today: Day): boolean {
  const [first, last] = firstAndLast(people);
  return ![...network.introductionsOf(first.key), ...network.declinedOf(first.key)].some(
    (one) =>
      one.by === network.meKey &&
      one.people.includes(last.key) &&
      (one.state === 'made' || progressOf(one, today).toAsk.length < 2),
  );
}

/** Why the first and the last are to meet, or why the first is to introduce me to the last, as the line says that begins it. */
function whyOfTwo(network: NetworkView, people: Company['people']): { readonly why?: string } {
  const [first, last] = firstAndLast(people);
  if (first.key === last.key) return {};
  const isTheirs = ({ by, people: two }: Introduction): boolean =>
    two.includes(last.key) && (by === network.meKey ? two.includes(first.key) : by === first.key);
  const [why] = network
    .introductionsOf(first.key)
    .filter(isTheirs)
    .flatMap((one) => whyForLetter(network, one) ?? []);
  return why === undefined ? {} : { why };
}

/** Whether it is time to remind the first, once, of an introduction to the last. */
function isToBeReminded(network: NetworkView, people: Company['people'], today: Day): boolean {
  const [first, last] = firstAndLast(people);
  if (first.key === last.key) return false;
  return network.introductionsOf(first.key).some((one) => {
    if (!one.people.includes(last.key)) return false;
    const ask = askAwaiting(network, one, first.key, today);
    return ask !== null && patienceWith(ask, today) === 'remind';
  });
}

const daysOfReview = 7;
const mostOfKind = 10;

function reviewOf(
  network: NetworkView,
  { isReview, followUps, today, linkText }: Occasion,
): InterviewContext['review'] {
  const search = isReview ? searchSummary(network, today) : null;
  const ends = search?.deadEnds.filter(({ person }) => !isSilent(person)) ?? [];
  const rows = (...kinds: readonly FollowUpKind[]): InterviewFollowUp[] =>
    followUps
      .flatMap(({ person, reasons }) =>
        reasons
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ why }) => ({ name: person.name, link: linkToPerson(person, linkText), why })),
      )
      .slice(0, mostOfKind);
  const meetings = (from: Day, to: Day): InterviewContext['review']['talks'] =>
    network.meetings().flatMap(({ day, title, path, attendees }) => {
      if (day === null || day < from || day > to || attendees.length === 0) return [];
      return [{ day: isoOf(day), title, link: linkToNote(path, title, linkText) }];
    });
  return {
    talks: meetings(today - daysOfReview + 1, today),
    ahead: [...meetings(today + 1, today + daysOfReview)].reverse(),
    thanks: rows('thanks due'),
    promises: rows('promise'),
    waiting: rows('waiting for'),
    birthdays: rows('birthday'),
    asks: asksOfReview(network, today, linkText),
    favours: rows('favour to return', 'favour outstanding'),
    loops: rows('close the loop'),
    reachOut: rows('reach out'),
    quiet: rows('stale', 'drifting'),
    search: {
      talks: search?.talks.length ?? 0,
      withNames: search?.withNames ?? 0,
      deadEnds: ends.flatMap(({ person, isDeclined }) => (isDeclined ? [] : named(network, person.key, linkText))),
      declined: ends.flatMap(({ person, isDeclined, why }) =>
        isDeclined ? { ...named(network, person.key, linkText), why } : [],
      ),
    },
  };
}

/** What to ask whoever is met in the coming week. */
function asksOfReview(network: NetworkView, today: Day, linkText: LinkText): InterviewContext['review']['asks'] {
  const ahead = network.meetings().filter(({ day }) => day !== null && day > today && day <= today + daysOfReview);
  return [...new Set(ahead.reverse().flatMap(({ attendees }) => attendees))].flatMap((key) => {
    const person = network.person(key);
    const asks = person && openAsks(network.asksOf(key), today).map(({ what }) => what);
    return asks && asks.length > 0 ? [{ name: person.name, link: linkToPerson(person, linkText), asks }] : [];
  });
}

const mentorTag = /^mentor(?:in|en|s)?$/i;

function acquaintance(network: NetworkView, person: Person, built: InterviewPerson): Acquaintance {
  const { meetings, isFirstTalk, introducedBy, namedBy, lastTime, promises, awaited, favours } = built;
  const business = [promises, awaited, favours.toReturn, favours.outstanding, built.promisedIntroductions];
  const hidden = new Set([...hiddenFrom(network, person.key)].map((key) => nameOf(network, key)));
  return {
    talks: meetings.length,
    inTouch: !isFirstTalk,
    isMentor: person.tags.some((tag) => tag.split('/').some((part) => mentorTag.test(part))),
    hasBusiness: [...business, built.introductions, built.named, built.news].some((list) => list.length > 0),
    introducers: [...introducedBy, ...namedBy].map(({ name }) => name).filter((name) => !hidden.has(name)),
    // What was told in confidence is asked of nobody.
    needs: person.needs
      .filter(({ source }) => !network.isPrivate(source))
      .map(({ text }) => neededIn(text, namesOfPerson(person))),
    points: lastTime?.points.filter((point) => !point.endsWith(say.interviews.inConfidence())) ?? [],
    named: namedIn(network, person.key),
  };
}

function matchesOf(network: NetworkView, found: readonly Match[], linkText: LinkText): InterviewMatch[] {
  return found.slice(0, mostMatches).map(({ need, whose, offeredBy, help }) => ({
    need: asTold(network, { ...need, text: neededIn(need.text, namesIn(network, whose)) }),
    whose: nameOf(network, whose),
    offeredBy: named(network, offeredBy, linkText),
    evidence: asTold(network, help.evidence),
  }));
}

function meetingOf(network: NetworkView, meeting: Meeting, key: PersonKey, linkText: LinkText): InterviewMeeting {
  const { day, time, place, kind, title, attendees, path } = meeting;
  const before = network
    .meetingsOf(key)
    .find((other) => other.path !== path && other.day !== null && (day === null || other.day < day));
  return {
    day: isoOrNull(day),
    time,
    place,
    kind,
    title,
    attendees: attendees.map((attendee) => nameOf(network, attendee)),
    link: linkToNote(path, title, linkText),
    previous: before
      ? {
          day: isoOrNull(before.day),
          title: before.title,
          link: linkToNote(before.path, before.title, linkText),
        }
      : null,
  };
}

function namesIn(network: NetworkView, key: PersonKey): readonly string[] {
  const person = network.person(key);
  return person ? namesOfPerson(person) : [];
}

function nameOf(network: NetworkView, key: PersonKey): string {
  return network.person(key)?.name ?? (key === network.meKey ? 'me' : key);
}

/** What a person is described from. The meeting is the one that is prepared or written up: it is not yet part of what was. */
type Setting = Pick<
  Occasion,
  'people' | 'helpers' | 'isLetter' | 'today' | 'meeting' | 'rules' | 'linkText' | 'textOf' | 'vocabulary' | 'ownNotes'
> & {
  /** Everything, also what was told in confidence: to leave out what is no news, and to address them as I do. */
  readonly whole: NetworkView;
  /** Whether it is for a page about several people. */
  readonly isShared: boolean;
  /** What the words of notes are compared with, to tell what is said elsewhere: with what was told in confidence, except for a letter. */
  readonly notes: NetworkView;
};

/** How many people seen together with somebody are named, those seen most often first. */
const mostSharedContacts = 8;

type Named = Pick<InterviewPerson, 'name' | 'link'>;

/** Somebody mentioned beside the person it is about. */
export function named(network: NetworkView, key: PersonKey, linkText: LinkText): Named {
  const person = network.person(key) ?? { name: key === network.meKey ? 'me' : key, path: null };
  return { name: person.name, link: linkToPerson(person, linkText) };
}

/** What a template may say of one person. */
function buildPerson(
  network: NetworkView,
  person: Person,
  matches: readonly Match[],
  setting: Setting,
): InterviewPerson {
  const { today, rules, linkText } = setting;
  const { key, name, callName, aliases, organisation, role, location } = person;
  const show = (other: PersonKey): Named => named(network, other, linkText);
  const last = lastBefore(network, key, setting);
  const mention = lastMention(network, key, today);
  const due = contactDue(person, last, today, rules)?.day ?? null;
  const cadence = effectiveCadence(person, rules);
  const meetings = pastMeetings(setting.notes, key, setting);
  const introduced = introducedTo(network, key);
  const hidden = hiddenFrom(network, key);
  // On a page about several people the others look on.
  const maySay = ({ by }: Introduction): boolean => (!setting.isLetter && !setting.isShared) || !hidden.has(by);
  const mayHear = (other: PersonKey): boolean => !isSilent(network.person(other));
  // A task that says what somebody else answered is nothing that was promised.
  const isForThem = ({ what }: PromiseMade): boolean => !tellsAnswerOfAnother(what, introduced, setting.vocabulary);
  return {
    name,
    givenName: callName ?? givenNameOf(name),
    callName,
    formal: isFormal(setting.whole, key, today),
    formalName: formalNameOf(name, person.formOfAddress?.title ?? null),
    aliases,
    organisation,
    atOrganisation: organisation === null || organisation.trim() === '' ? null : say.interviews.at(organisation),
    role,
    location,
    link: linkToPerson(person, linkText),
    email: person.emails[0] ?? null,
    isFirstTalk: isFirstTalk(key, setting),
    isSilent: isSilent(person),
    howMet: person.howMet && asTold(network, person.howMet),
    met: isoOrNull(person.met),
    introducedBy: introductionsToMe(network, key)
      .filter(maySay)
      .map(({ by, day }) => ({ ...show(by), day: isoOrNull(day), mayNotSay: hidden.has(by) })),
    toTell: introductionsToMe(network, key)
      .map(({ by }) => by)
      .filter((by) => mayHear(by) && !setting.people.some((one) => one.key === by))
      .map(show),
    namedBy: namedToMe(network, key, setting.whole)
      .filter(maySay)
      .map(({ by, day }) => ({ ...show(by), day: isoOrNull(day), mayNotSay: hidden.has(by) })),
    introductionPath:
      (setting.isLetter || setting.isShared) && hidden.size > 0 ? [] : introductionChain(network, key).map(show),
    introducedMeTo: introducedMeTo(network, key, today, show),
    named: namedByThem(network, key, setting)
      .filter(({ other }) => mayHear(other))
      .map(({ other, day, met }) => ({ ...show(other), day: isoOrNull(day), met })),
    news: newsFor(network, person, setting)
      .filter(({ other }) => mayHear(other))
      .map(({ other, met }) => ({ ...show(other), day: isoOf(met) })),
    lastTime: lastTimeOf(setting.notes, person, setting),
    toAsk: toAsk(setting.notes, person, setting),
    birthday: person.silentBecause === null ? (birthdayNear(person, today)?.why ?? null) : null,
    occasion: occasionOf(network, key, setting),
    bring: whatIBring(network, setting.helpers, person, namesOfPerson(person), matches, setting.ownNotes).map(
      ({ need, contacts, notes, skills }) => ({
        need,
        contacts: contacts.map(({ key: helper, evidence }) => ({ ...show(helper), evidence })),
        notes: notes.map(({ path, title }) => ({ title, link: linkToNote(path, title, linkText) })),
        skills,
      }),
    ),
    couldHelpMe: whatICouldAsk(network, setting.helpers, person),
    lastContact: last && contactOf(last, today, linkText),
    lastMention: mention && contactOf(mention, today, linkText),
    cadence: cadence === null || cadence.from === 'default' ? null : cadenceWords(cadence.cadence),
    due: isoOrNull(due),
    meetings,
    favours: favoursOf(network, key, linkText),
    promises: setting.isLetter
      ? promisesToThem(network, person, setting)
      : openPromises(
          network.promisesOf(key).filter((one) => !one.isThanks && isForThem(one)),
          linkText,
          network,
        ),
    promisedIntroductions: promisedIntroductions(network, key, today).filter(mayHear).map(show),
    introductions: setting.isLetter
      ? []
      : introductionsUnderWay(network, key, today)
          .filter(({ other }) => mayHear(other))
          .map(({ other, stands }) => ({ ...show(other), stands })),
    awaited: openPromises(network.awaitedFrom(key).filter(isForThem), linkText, network, (what) =>
      awaitedIn(what, namesOfPerson(person)),
    ),
    needs: person.needs.map((one) => asTold(network, { ...one, text: neededIn(one.text, namesOfPerson(person)) })),
    offers: person.offers.map((one) => asTold(network, one)),
    sharedContacts: sharedContacts(network, key, today).map(show),
  };
}

/** Whether they are not to be contacted, or have died. */
function isSilent(person: Pick<Person, 'paused' | 'silentBecause'> | null): boolean {
  return person !== null && (person.paused || person.silentBecause !== null);
}

const closeTag = /^(?:friends?|freund(?:in|e|innen)?|famil(?:y|ie)|relatives?|verwandte?r?|amig[oa]s?|ami(?:e|s)?)$/i;

/** As their note says; else as other notes show; else formal to people I do not know yet and to people I know by a title. */
function isFormal(network: NetworkView, key: PersonKey, today: Day): boolean {
  const person = network.person(key);
  if (!person) return true;
  const { name, formOfAddress } = person;
  if (formOfAddress) return formOfAddress.isFormal;
  const shown = shownAddress(network, person);
  if (shown !== null) return shown;
  // Somebody who introduces me to others, or tells me about them, knows me.
  const helpsMe = network
    .introductionsOf(key)
    .some(({ by, people, state }) => by === key && state !== 'asked' && people.includes(network.meKey));
  return hasTitle(name) || (!helpsMe && !haveMet(network, person, today));
}

/** What notes show of how we address each other, the latest first; null where they do not. */
function shownAddress(network: NetworkView, { key, howMet, tags }: Person): boolean | null {
  const said = [...network.meetingsOf(key).map(({ summary }) => summary), howMet?.text ?? null];
  for (const text of said) {
    const shown = text === null ? null : formOfAddressIn(text);
    if (shown !== null) return shown;
  }
  const toThem = network.promisesOf(key).flatMap(({ what }) => formOfAddressTo(what) ?? []);
  const isOneForm = toThem.every((one) => one === toThem[0]);
  if (isOneForm && toThem[0] !== undefined) return toThem[0];
  return tags.some((tag) => tag.split('/').some((part) => closeTag.test(part))) ? false : null;
}

function isFirstTalk(key: PersonKey, setting: Setting): boolean {
  const { whole } = setting;
  return lastBefore(whole, key, setting) === null && pastMeetings(whole, key, setting).length === 0;
}

/** Whom I met through them. In a letter: what is no news by what was told in confidence is none. */
function newsFor(network: NetworkView, person: Person, { whole, isLetter, today }: Setting): readonly OpenLoop[] {
  const news = openLoops(network, person, today);
  if (!isLetter || news.length === 0) return news;
  const all = openLoops(whole, person, today);
  return news.filter(({ other }) => all.some((one) => one.other === other));
}

/** Whoever told me of them and does not want to be named to them. */
function hiddenFrom(network: NetworkView, key: PersonKey): ReadonlySet<PersonKey> {
  const told = [...network.introductionsOf(key), ...network.declinedOf(key)];
  return new Set(told.flatMap(({ by, people, mayNotSay }) => (mayNotSay && people.includes(key) ? [by] : [])));
}

/** Who told me of them or offered to introduce us; nobody once somebody has. */
function namedToMe(network: NetworkView, key: PersonKey, whole: NetworkView): readonly Introduction[] {
  const told = network
    .introductionsOf(key)
    .filter(({ by, people, state }) => by !== key && state !== 'asked' && people.includes(network.meKey));
  if (told.some(({ state }) => state === 'made')) return [];
  const person = whole.person(key);
  return told.filter(({ by, day }) => by !== network.meKey && !(person && metBefore(whole, person, day)));
}

/** Whom they told me of or offered to introduce, each once. */
function namedByThem(
  network: NetworkView,
  key: PersonKey,
  { today, whole }: Setting,
): { readonly other: PersonKey; readonly day: Day | null; readonly met: boolean }[] {
  return network.introductionsOf(key).flatMap(({ by, people, day, state }) => {
    const other = people.find((one) => one !== network.meKey);
    if (by !== key || state === 'made' || state === 'asked' || other === undefined) return [];
    if (!people.includes(network.meKey)) return [];
    const person = whole.person(other);
    if (person && metBefore(whole, person, day)) return [];
    return [{ other, day, met: firstContactSince(network, other, day, today) !== null }];
  });
}

/** The latest talk whose note was read. */
function lastTimeOf(network: NetworkView, person: Person, setting: Setting): InterviewPerson['lastTime'] {
  const { today, meeting, textOf, vocabulary, linkText, isShared } = setting;
  const names = namedIn(network, person.key);
  // Neither what was told in confidence nor what is said of others is for the others' eyes.
  const isForAll = (said: string): boolean => !isInConfidence(said) && !names.other(said) && !isHearsay(said);
  for (const { day, title, path } of network.meetingsOf(person.key)) {
    if (isAhead(network, path, day, today) || path === meeting?.path) continue;
    const text = textOf(path);
    if (text === null) continue;
    const { points, open } = talkPoints(
      path,
      text,
      vocabulary,
      isKnown(network, person.key, path),
      introducedTo(network, person.key),
      isWithOthers(network, person.key, path),
    );
    const isPrivate = network.isPrivate({ path, line: null });
    const marked = (words: readonly string[]): readonly string[] => {
      const told = isPrivate ? words.map((one) => (isInConfidence(one) ? one : inConfidence(one))) : words;
      return isShared ? told.filter(isForAll) : told;
    };
    return {
      day: isoOrNull(day),
      ago: day === null ? null : ago(day, today),
      title,
      link: linkToNote(path, title, linkText),
      points: marked(points),
      open: marked(open),
    };
  }
  return null;
}

/** Whether a task of a note is open between me and somebody else: it is known to be, or names others only. */
function isWithOthers(network: NetworkView, key: PersonKey, path: string): (line: number, said: string) => boolean {
  const others = (network.meetingAt(path)?.attendees ?? []).filter((one) => one !== key);
  const isTheirs = others.map((one) => isKnown(network, one, path));
  const names = namedIn(network, key);
  return (line, said) => isTheirs.some((test) => test(line)) || (names.other(said) && !names.own(said));
}

/** Whether a line of a note is a promise or thanks: the page says those elsewhere. */
function isKnown(network: NetworkView, key: PersonKey, path: string): (line: number) => boolean {
  const known = [
    ...network.promisesOf(key),
    ...network.awaitedFrom(key),
    ...network.thanksOf(key),
    ...network.thanksOwedTo(key),
    ...network.favoursOf(key),
  ].map(({ source }) => source);
  const asked = network.asksOf(key).flatMap(({ places }) => places.map(({ source }) => source));
  const told = [...network.introductionsOf(key), ...network.declinedOf(key)].flatMap(({ sources }) => sources);
  return (line) => [...known, ...asked, ...told].some((source) => source.path === path && source.line === line);
}

/** What somebody is called, in every way. */
function namesOfPerson({ name, aliases, callName }: Person): readonly string[] {
  return [name, givenNameOf(name), ...aliases, ...(callName === null ? [] : [callName])];
}

/** What they are called, and everybody whom they were or are to be introduced to. */
function introducedTo(network: NetworkView, key: PersonKey): Introduced {
  const told = [...network.introductionsOf(key), ...network.declinedOf(key)];
  const others = new Set(told.flatMap(({ by, people }) => [by, ...people]));
  others.delete(network.meKey);
  others.delete(key);
  const namesOf = (one: PersonKey): readonly string[] => {
    const person = network.person(one);
    return person ? namesOfPerson(person).map(foldName) : [];
  };
  return { own: new Set(namesOf(key)), others: new Set([...others].flatMap(namesOf)) };
}

/** What to ask them, as long ago as it was noted; of what has no day, in the order of its note. */
function oldestFirst(network: NetworkView, key: PersonKey, today: Day): readonly Ask[] {
  return [...openAsks(network.asksOf(key), today)].sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
}

/** The same in words, each once. */
function toAsk(network: NetworkView, person: Person, { today, isShared }: Setting): readonly string[] {
  const asks = oldestFirst(network, person.key, today).filter(({ source }) => !isShared || !network.isPrivate(source));
  return [
    ...new Set(asks.map(({ what, source }) => asTold(network, { text: askedIn(what, namesOfPerson(person)), source }))),
  ];
}

/** The same of everybody, to be copied. */
function asksOf(network: NetworkView, { people, today, linkText }: Occasion): InterviewContext['asks'] {
  return people.flatMap((person) =>
    oldestFirst(network, person.key, today).map(({ what, source }) => ({
      what,
      whom: people.length > 1 ? named(network, person.key, linkText) : null,
      link: { type: 'link' as const, target: linkText(source.path), display: null },
      isPrivate: network.isPrivate(source),
    })),
  );
}

/** The talk at hand where it has been, else the last one, in words to thank for it. */
function occasionOf(network: NetworkView, key: PersonKey, { today, meeting }: Setting): string | null {
  const hasBeen = ({ day }: Meeting): boolean => day !== null && day <= today;
  const last = meeting && hasBeen(meeting) ? meeting : network.meetingsOf(key).find(hasBeen);
  if (!last || last.day === null) return null;
  return say.interviews.occasion({ what: occasionOfKind(last.kind, ...last.tags), when: whenWords(last.day, today) });
}

function introducedMeTo(
  network: NetworkView,
  key: PersonKey,
  today: Day,
  show: (other: PersonKey) => Named,
): InterviewPerson['introducedMeTo'] {
  const { meKey } = network;
  return network.introductionsOf(key).flatMap(({ by, people, day, state }) => {
    const other = people.find((one) => one !== meKey && one !== key);
    if (by !== key || state !== 'made' || !people.includes(meKey) || other === undefined) return [];
    const met = firstContactSince(network, other, day, today) !== null;
    return [{ ...show(other), day: isoOrNull(day), met }];
  });
}

/** The last contact that another note than the one of the meeting at hand proves. */
function lastBefore(network: NetworkView, key: PersonKey, { today, meeting }: Setting): Contact | null {
  const others = network
    .contactsOf(key)
    .filter(({ source, day }) => source.path !== meeting?.path && !isAhead(network, source.path, day, today));
  return latestOf(others, today);
}

/** Whether a talk is still to come: today, too, while nothing is written about it. */
function isAhead(network: NetworkView, path: string, day: Day | null, today: Day): boolean {
  if (day !== null && day > today) return true;
  const meeting = network.meetingAt(path);
  return meeting !== null && liesAhead(meeting, today);
}

function contactOf({ day, source }: Mentioned, today: Day, linkText: LinkText): InterviewPerson['lastContact'] {
  return { day: isoOf(day), ago: ago(day, today), link: linkToNote(source.path, nameOfPath(source.path), linkText) };
}

function pastMeetings(
  network: NetworkView,
  key: PersonKey,
  { today, meeting, linkText, isLetter, isShared, vocabulary }: Setting,
): InterviewPerson['meetings'] {
  const introduced = introducedTo(network, key);
  const isForOthers = (summary: string): boolean => isAnswerOfOther(summary, introduced, vocabulary);
  return network.meetingsOf(key).flatMap(({ day, title, path, summary }) => {
    if (isAhead(network, path, day, today) || path === meeting?.path) return [];
    const link = linkToNote(path, title, linkText);
    return [
      {
        ...{ day: isoOrNull(day), title, link, ago: day === null ? null : ago(day, today) },
        summary: isLetter || isShared || (summary !== null && isForOthers(summary)) ? null : summary,
      },
    ];
  });
}

function favoursOf(network: NetworkView, key: PersonKey, linkText: LinkText): InterviewPerson['favours'] {
  const favours = network.favoursOf(key);
  const names = namesIn(network, key);
  const show = ({ what, day, state, source, direction }: Favour): InterviewFavour => {
    const owed = owedIn(what, direction);
    const words = owed ?? doneIn(what, names);
    const said = network.isPrivate(source) ? inConfidence(words) : words;
    return {
      what: said,
      owed: owed !== null,
      day: isoOrNull(day),
      state,
      link: linkToNote(source.path, nameOfPath(source.path), linkText),
    };
  };
  const open = favours.filter(({ state }) => state === 'open');
  return {
    toReturn: open.filter(({ direction }) => direction === 'received').map(show),
    outstanding: open.filter(({ direction }) => direction === 'given').map(show),
    settled: favours.filter(({ state }) => state !== 'open').map(show),
  };
}

/** Introductions of them that I make, each with the other of the two. */
function myIntroductionsOf(
  network: NetworkView,
  key: PersonKey,
): readonly { readonly introduction: Introduction; readonly other: PersonKey }[] {
  return network.introductionsOf(key).flatMap((introduction) => {
    const other = introduction.people.find((one) => one !== key);
    return introduction.by === network.meKey && other !== undefined ? [{ introduction, other }] : [];
  });
}

/** Everybody I promised to introduce to them, and nobody was asked. */
function promisedIntroductions(network: NetworkView, key: PersonKey, today: Day): readonly PersonKey[] {
  return myIntroductionsOf(network, key).flatMap(({ introduction, other }) =>
    progressOf(introduction, today).stage === 'promised' ? [other] : [],
  );
}

/** Days after an introduction in which I still ask how it went. */
const daysToAskAfter = 90;

/** Introductions of them that go on, and where each stands. */
function introductionsUnderWay(
  network: NetworkView,
  key: PersonKey,
  today: Day,
): readonly { readonly other: PersonKey; readonly stands: string }[] {
  return myIntroductionsOf(network, key).flatMap(({ introduction, other }) => {
    const { stage, since } = progressOf(introduction, today);
    if (stage === 'promised' || stage === 'declined' || stage === 'told') return [];
    const isMade = stage === 'made' || stage === 'met';
    if (isMade && (since === null || since > today || today - since > daysToAskAfter)) return [];
    const words = progressWordsFor(network, introduction, today, key);
    const stands = say.interviews.introductionStands({ words, stage });
    const { sources } = introduction;
    const isPrivate = sources.length > 0 && sources.every((source) => network.isPrivate(source));
    return [{ other, stands: isPrivate ? inConfidence(stands) : stands }];
  });
}

/** `network`: to mark what was told in confidence. */
function openPromises(
  promises: readonly PromiseMade[],
  linkText: LinkText,
  network: NetworkView | null = null,
  wordsOf = (what: string): string => what,
): InterviewPerson['promises'] {
  const said = new Set<string>();
  return promises.flatMap(({ state, what, due, source }) => {
    const deed = promiseOnPage(wordsOf(what), due !== null);
    if (state !== 'open' || said.has(deed)) return [];
    said.add(deed);
    const words = network?.isPrivate(source) === true ? inConfidence(deed) : deed;
    return [{ what: words, due: isoOrNull(due), link: linkToNote(source.path, nameOfPath(source.path), linkText) }];
  });
}

/** A letter names no more. */
const mostPromisesInLetter = 3;

/** What was promised to them, as one says it to them: not every task of a meeting with them, and no day that has passed. */
function promisesToThem(
  network: NetworkView,
  person: Person,
  { today, linkText, vocabulary, whole }: Setting,
): InterviewPerson['promises'] {
  const { key } = person;
  const names = namesOfPerson(person);
  const introduced = introducedTo(network, key);
  const said = new Set<string>();
  const found = network.promisesOf(key).flatMap(({ state, what, isThanks, due, source }) => {
    if (state !== 'open' || isThanks || tellsAnswerOfAnother(what, introduced, vocabulary)) return [];
    const isOnlyOne = !isSaidOfOthers(network, key, source);
    const words = promiseInLetter(what, due !== null, { names, isFormal: isFormal(whole, key, today), isOnlyOne });
    if (words === null || said.has(words)) return [];
    said.add(words);
    const link = linkToNote(source.path, nameOfPath(source.path), linkText);
    return [{ what: words, due: due !== null && due >= today ? isoOf(due) : null, link }];
  });
  return found.slice(0, mostPromisesInLetter);
}

/** Whether the same line promises something to somebody else at the table. */
function isSaidOfOthers(network: NetworkView, key: PersonKey, { path, line }: Source): boolean {
  const others = network.meetingAt(path)?.attendees ?? [];
  return others.some(
    (other) =>
      other !== key && network.promisesOf(other).some(({ source }) => source.path === path && source.line === line),
  );
}

/** People who were at meetings with both of us, those most often there first. */
function sharedContacts(network: NetworkView, key: PersonKey, today: Day): readonly PersonKey[] {
  const counts = new Map<PersonKey, number>();
  for (const { attendees, day, path } of network.meetingsOf(key)) {
    if (day !== null && day > today) continue;
    if (network.isPrivate({ path, line: null })) continue;
    for (const other of attendees) if (other !== key) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ordered.slice(0, mostSharedContacts).map(([other]) => other);
}

/** Signs that begin a line of a list, a quote, a heading or a label, and wrap emphasis. */
const leading = /^[ \t>*+#[\]_:.)0-9xX-]+(?=.)/;
const longestQuestion = 300;
const longestLine = 2_000;
/** A list item with nothing in it yet: room for an answer. */
const roomToAnswer = /^[ \t>]+[-*+](?:[ \t]+…?)?[ \t]*$/;

/** A list item that begins as a question does, without its mark: `- What would you like to find out`. */
const unmarked =
  /^\s*[-*+] ((?:what|how|who|whose|where|when|why|which|was|wie|wer|wen|wem|wo|woran|womit|wann|warum|welche[rnsm]?) .{3,120})$/iu;

const questionWord =
  'what|how|who|whose|where|when|why|which|was|wie|wer|wen|wem|wo|woran|womit|wovon|worauf|wann|warum|welche[rnsm]?';
/** `asked her what she is working on` */
const reported = unicodePattern(
  `(?:^|[^\\p{L}])(?:asked|fragte|gefragt)(?:\\s+(?!(?:${questionWord})\\s)[\\p{L}’'-]+){0,3},?\\s+((?:${questionWord})\\s[^.:;?!]{3,120})`,
  'iu',
);

/** The questions in a text that were asked: not those of a page below which the room for the answer is still empty. */
export function questionsIn(text: string): string[] {
  const questions: string[] = [];
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine || roomToAnswer.test(lines[index + 1] ?? '')) continue;
    const words = unmarked.exec(line)?.[1];
    if (words !== undefined && !line.includes('?')) questions.push(words);
    const told = reported.exec(line)?.[1];
    if (told !== undefined) questions.push(told.trim());
    if (!line.includes('?')) continue;
    for (const sentence of segmentSentences(line.replace(leading, ''))) {
      // What stands before a colon says who asks: `Asked: what are you working on?`
      const words = sentence
        .replace(/^[^?]*:\s+/, '')
        .replace(/^[*_"“„(]+|[*_]+$/g, '')
        .trim();
      if (words.endsWith('?') && words.length > 2 && words.length <= longestQuestion) questions.push(words);
    }
  }
  return questions;
}
