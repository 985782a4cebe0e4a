import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { say } from '../i18n/words';
import type { Favour } from '../model/favour';
import { givenNameOf } from '../model/given-name';
import type { IntroductionStep } from '../model/introduction';
import type { Contact, Meeting } from '../model/meeting';
import type { PersonKey, Statement } from '../model/person';
import type { Problem } from '../model/problem';
import type { Source } from '../model/source';
import { each, type Steps } from '../model/steps';
import { foldName, nameOfPath } from '../notes/fold';
import { type LineWords, mentionsOf, sentenceOf } from '../notes/line-words';
import { type Mention, nameOfMention } from '../notes/mention';
import type {
  AcquaintedRecord,
  AskRecord,
  ExchangeRecord,
  FavourRecord,
  IntroductionRecord,
  MeetingRecord,
  MentionAt,
  NoteRecord,
  PersonRecord,
  PromiseRecord,
  StatementRecord,
  ThanksRecord,
  TouchRecord,
} from '../notes/note-record';
import { isFirstName } from '../notes/name-forms';
import { jointMentions, withoutAsked } from '../notes/read-asks';
import { beginsWithMe } from '../notes/who-acts';
import { plainNamesIn, type TaskOwner } from '../notes/whose-task';
import { attendeesOf } from './attendees';
import type { Contribution, PersonFacts } from './contribution';
import { type IntroductionStatement, pairOf } from './introduction-index';
import { stateOfStatement, withLetterToBoth } from './introduction-state';
import { firstNameInKey, type KnownPeople, meKey, personsMeant, nameInKey } from './resolve-mention';
import { WhoIsMeant } from './who-is-meant';

/** Who introduced whom. */
export interface Introduced {
  readonly by: PersonKey;
  readonly people: readonly [PersonKey, PersonKey];
}

/**
 * The three of an introduction; null where they cannot be told, and then the problem is. `implied` is the person or only attendee
 * whose note it is, who need not be named in the line.
 */
export function introducedPeople(
  introduction: IntroductionRecord,
  who: WhoIsMeant,
  implied: PersonKey | null,
): Introduced | null {
  const { form, line, property, mentions } = introduction;
  const named = namedPeople(introduction, who, form === 'between' ? 3 : 2);
  const [first] = named;
  // In a meeting's note a label names the introducer alone.
  if (property && mentions.length === 1 && first !== undefined && implied !== null && implied !== first)
    named.push(implied);
  if (property && named.length < 2) return null;
  if (form !== 'between' && named.length === 1 && implied !== null && implied !== first) named.push(implied);
  const [by, a, b] = form === 'made' ? [meKey, ...named] : form === 'received' ? [named[0], meKey, named[1]] : named;
  if (by === undefined || a === undefined || b === undefined) {
    if (introduction.state === 'declined') return null;
    if (mentions.length > 0 || implied !== null) who.complain(line, ...missing()[form]);
    return null;
  }
  if (by !== a && by !== b && a !== b) return { by, people: [a, b] };
  if (introduction.state === 'declined') return null;
  who.complain(
    line,
    property
      ? by === meKey
        ? say.network.introducedByMeToMe(nameOfPath(who.path))
        : say.network.introducedThemselves(nameOfPath(who.path))
      : say.network.introductionOfOneTwice,
    say.network.linkIntroducer,
  );
  return null;
}

/** Those named, in order, each as often as named. I need not be named where it is clear that I am one of them. */
function namedPeople(
  { form, mentions, line, property, state }: IntroductionRecord,
  who: WhoIsMeant,
  most: number,
): PersonKey[] {
  const named: PersonKey[] = [];
  for (const mention of mentions) {
    if (named.length === most) break;
    // What was called off makes nobody known, and nothing in it is to be put right.
    if (state === 'declined') {
      const known = who.keyOf(mention);
      if (known !== null && (form === 'between' || known !== meKey)) named.push(known);
      continue;
    }
    const key = property ? who.inProperty({ mention, line }) : who.inLine({ mention, line });
    if (key !== null && (property || form === 'between' || key !== meKey)) named.push(key);
  }
  return named;
}

const missing = (): Readonly<Record<IntroductionRecord['form'], readonly [what: string, remedy: string]>> => ({
  made: [say.network.introductionOfFewerThanTwo, say.network.linkBoth],
  received: [say.network.introductionOfMeUnclear, say.network.linkIntroducerThenWhom],
  between: [say.network.introductionOfFewerThanThree, say.network.linkIntroducerThenBoth],
});

/** Works out what a note says of whom, among the people known now. */
export function* contribute(record: NoteRecord, people: KnownPeople): Steps<Contribution> {
  const work = new NoteWork(record, people);
  if (record.person) work.addPerson(record.person);
  yield* work.addMeeting();
  work.addTagged();
  yield* each(record.touches, (touch) => work.addTouch(touch));
  yield* each(record.exchanges, (exchange) => work.addExchange(exchange));
  yield* each(record.mentioned, (mentioned) => work.addMentioned(mentioned));
  yield* each(record.introductions, (introduction) => work.addIntroduction(introduction));
  yield* each(record.favours, (favour) => work.addFavour(favour));
  yield* each(record.promises, (promise) => work.addPromise(promise));
  yield* each(record.statements, (statement) => work.addStatement(statement));
  yield* each(record.asks, (ask) => work.addAsk(ask));
  yield* each(record.thanks, (line) => work.addThanks(line));
  yield* each(record.acquainted, (one) => work.addAcquainted(one));
  return work.done();
}

/** What is found out about one person while a note is worked on. */
type OpenFacts = {
  -readonly [key in keyof PersonFacts]: PersonFacts[key] extends readonly (infer T)[] ? T[] : PersonFacts[key];
};

const nothing: readonly never[] = [];
const noGhosts: Contribution['ghosts'] = new Map();

/** A list as it is kept: it is not added to any more, so it needs no room to grow, and all that are empty are the same. */
function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? nothing : list.slice();
}

function keptFacts(facts: OpenFacts): PersonFacts {
  return {
    contacts: kept(facts.contacts),
    exchanges: kept(facts.exchanges),
    mentions: kept(facts.mentions),
    favours: kept(facts.favours),
    promises: kept(facts.promises),
    awaited: kept(facts.awaited),
    asks: kept(facts.asks),
    needs: kept(facts.needs),
    offers: kept(facts.offers),
    thanks: kept(facts.thanks),
    howMet: kept(facts.howMet),
    thanksOwed: kept(facts.thanksOwed),
    meeting: facts.meeting,
    acquainted: kept(facts.acquainted),
  };
}

/** Whom a talk further down names need not have been at any other. */
function beforeTalks(meeting: MeetingRecord, talks: readonly Contact[]): MeetingRecord {
  const first = Math.min(...talks.map(({ source }) => source.line ?? 0));
  return { ...meeting, linked: meeting.linked.filter(({ line }) => line === null || line < first) };
}

const oneOfThem = lazily(() => unicodePattern('(?:^|[^\\p{L}])(?:him|her|ihm|ihn|ihr|lui)(?![\\p{L}])', 'iu'));

/** Whether a line is about one of several people without a name: `thanked him`. */
function isOneOf(keys: readonly PersonKey[], words: LineWords['words']): boolean {
  return keys.length > 1 && words.some((word) => typeof word === 'string' && oneOfThem().test(word));
}

const pronouns: ReadonlySet<string> = new Set(['her', 'him', 'them', 'ihn', 'ihm', 'ihr', 'sie']);
const who = "(\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}’'-]*){0,2}|her|him|them|ihn|ihm|ihr|sie)";
const addressing = lazily(() =>
  [
    // `Send Tom to …` and `Call Tom and …` are about both.
    `^\\s*(?:please\\s+)?(?:[Aa]sk|[Tt]ell|[Cc]all|[Rr]ing|[Pp]hone|[Ss]end|[Ee]-?mail|[Mm]ail|[Tt]ext|[Mm]essage|[Pp]ing|[Ww]rite(?:\\s+to)?|[Rr]emind|[Ss]how|[Gg]ive|[Ww]arn|[Uu]pdate|(?:[Tt]alk|[Ss]peak)\\s+(?:to|with)|[Cc]heck\\s+with|[Ff]rag(?:e|en)?|[Ss]ag(?:e|en)?|[Ss]chreib(?:e|en)?|[Rr]uf(?:e|en)?|[Dd]emander\\s+à|[Dd]ire\\s+à|[Éé]crire\\s+à|[Ee]nvoyer\\s+à|[Aa]ppeler|[Pp]reguntar(?:le)?\\s+a|[Dd]ecir(?:le)?\\s+a|[Ee]scribir(?:le)?\\s+a|[Ll]lamar\\s+a)\\s+${who}\\s+(?!(?:and|or|und|oder|et|ou|y|o|to|an|à|a|&|\\+)\\s*$)`,
    `^\\s*(?:[Mm]it\\s+|[Bb]ei\\s+|[Aa]n\\s+)?${who}\\s+(?:nach|wegen|über|bezüglich|auf|zu|von)\\s+$`,
  ].map((pattern) => unicodePattern(pattern, 'u')),
);
/** To whom the words before a link are turned. */
function addressedIn(before: string): string | null {
  for (const pattern of addressing()) {
    const found = pattern.exec(before)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** Words of a talk that I had with one after the other. */
const apart = lazily(
  () =>
    /(?:^|[^\p{L}])(?:call\p{L}*|phon\p{L}*|rang|ring|mail\p{L}*|e-?mail\p{L}*|text\p{L}*|messag\p{L}*|wrote|write|sent|send|replied|answered|then|later|after|afterwards|separately|telefon\p{L}*|angerufen|anruf\p{L}*|rief|geschrieben|schrieb|schreiben|geschickt|gemailt|antwort\p{L}*|dann|danach|später|anschließend|nacheinander)(?!\p{L})/iu,
);

/** Stands for a link among words. */
const linkSign = '\uFFFC';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `Petra named`, `Petra:`, `Petra hat mir` */
function leadOf(names: string): RegExp {
  const verbs =
    'named|names|mentioned|mentions|suggested|suggests|recommended|recommends|said|says|knows|gave|told|pointed|sends|sent|nannte|nennt|hat|erwähnte|erwähnt|empfahl|empfiehlt|sagte|sagt|kennt|meinte|meint|a|ha';
  const behind = '(?:\\s+(?:me|us|to|about|also|mir|uns|auch|von)(?!\\p{L}))*';
  return unicodePattern(
    `^\\s*(?:${names})(?:\\s*(?:[:→]|\\s[–—-])|\\s+(?:${verbs})(?!\\p{L})${behind}\\s*:?|(?=\\s*${linkSign}))\\s*`,
    'iu',
  );
}

/** `(Petra)`, `by Petra`, `von Petra genannt` */
function tailOf(names: string): RegExp {
  const by =
    '(?:(?:named|mentioned|suggested|recommended|genannt|empfohlen|erwähnt)\\s+)?(?:from|by|via|von|laut|durch|de|por)';
  return unicodePattern(
    `(?:\\s*\\((?:${by}\\s+)?(?:${names})\\)|[\\s,;(–—-]+${by}\\s+(?:${names})(?:\\s+(?:named|genannt|empfohlen|erwähnt))?(?=\\s*(?:[).,;]|$)))`,
    'iu',
  );
}

/** `Me: send the list`, `Alle: Protokoll lesen` */
const saysWhoDoes = lazily(
  () =>
    /^@?(?:me|myself|i|us|we|ich|wir|moi|nous|yo|nosotros|all|everybody|everyone|alle|tous|todos|n\.?n\.?|tbd)(?:\s*(?:[:→]|\s[–—-])|\s+\p{Ll})/iu,
);
/** What is done towards somebody. */
const turnsToSomebody = lazily(
  () =>
    /(?:^|[^\p{L}])(?:him|her|them|send|email|e-mail|mail|call|ring|phone|text|message|ping|ask|tell|give|thank|introduce|connect|reply|answer|respond|write(?=\s+(?:to|back))|share|forward|invite|remind|follow\s+up|get\s+back|check\s+in|meet|lend|show|ihm|ihr|ihnen|\p{L}*schicken|\p{L}*senden|anrufen|fragen|\p{L}*mailen|danken|bedanken|melden|antworten|schreiben|vorstellen|einladen|erinnern|weiterleiten|treffen|envoyer|appeler|demander|écrire|remercier|inviter|répondre|enviar|llamar|preguntar|escribir|agradecer|invitar|responder)(?!\p{L})/iu,
);

class NoteWork {
  readonly facts = new Map<PersonKey, OpenFacts>();
  readonly favours: Favour[] = [];
  readonly introductions: IntroductionStatement[] = [];
  meeting: Meeting | null = null;
  /** Who was to be at the meeting, whether it took place or not. */
  private invited: readonly PersonKey[] = [];
  private readonly who: WhoIsMeant;
  private toldOfTask = false;
  /** Whom I was in touch with, by line and sentence. */
  private readonly beside = new Map<string, readonly PersonKey[]>();
  /** The person whose note it is, me included. */
  private readonly owner: PersonKey | null;

  constructor(
    private readonly record: NoteRecord,
    people: KnownPeople,
  ) {
    this.who = new WhoIsMeant(record.path, people);
    this.owner = record.person ? people.keyAt(record.path) : null;
  }

  get problems(): readonly Problem[] {
    return this.who.problems.length === 0 ? this.record.problems : [...this.record.problems, ...this.who.problems];
  }

  get ghosts(): ReadonlyMap<PersonKey, string> {
    return this.who.ghosts;
  }

  addPerson(person: PersonRecord): void {
    if (this.owner === null || this.owner === meKey) return;
    const { contacts, exchanges } = this.factsOf(this.owner);
    contacts.push(...person.contacts);
    exchanges.push(...person.exchanges);
  }

  *addMeeting(): Steps<void> {
    const { meeting, path, title, thanks, talks } = this.record;
    if (!meeting) return;
    const tagged = this.tagged();
    // A tag that nobody is called by may be a category.
    if (tagged.length === 0 && this.record.because.some(({ rule }) => rule === 'attendee')) return;
    // Of a running note the day of the latest talk: newer and older ones stand in it in either order.
    const day = talks.length > 0 ? Math.max(...talks.map((talk) => talk.day)) : this.record.day;
    const present = yield* attendeesOf(
      title,
      talks.length > 0 ? beforeTalks(meeting, talks) : meeting,
      this.who,
      tagged,
    );
    present.delete(meKey);
    if (this.owner !== null) present.delete(this.owner);
    const { kind, time, place, tags, summary } = meeting;
    const there = [...present.keys()];
    this.invited = there;
    if (meeting.cancelled) return;
    // Thanks to somebody by name are theirs alone.
    const toAll = thanks.some(
      ({ owed, words }) =>
        !owed &&
        !mentionsOf(words).some((one) => this.who.known(one)) &&
        this.namedAmong(there, words).length === 0 &&
        !isOneOf(there, words),
    );
    const thanked = meeting.thanked || toAll;
    this.meeting = { path, title, day, kind, time, place, tags, attendees: there, summary, thanked };
    for (const [key, line] of present) {
      const facts = this.factsOf(key);
      facts.meeting = this.meeting;
      if (talks.length > 0) facts.contacts.push(...talks);
      else if (day !== null) facts.contacts.push({ day, source: { path, line }, by: 'meeting' });
    }
  }

  /** A dated note that is no meeting may name in its tags who was there. */
  addTagged(): void {
    const { path, day, person, meeting } = this.record;
    if (day === null || person || meeting) return;
    for (const key of this.tagged())
      if (key !== meKey) this.factsOf(key).contacts.push({ day, source: { path, line: null }, by: 'meeting' });
  }

  private tagged(): readonly PersonKey[] {
    return [...new Set(this.record.tagged.flatMap((tag) => this.who.tagged(tag) ?? []))];
  }

  /** Each person once a day, at the first line that says so. */
  addTouch({ mention, line, day, by, sentence }: TouchRecord): void {
    const key = mention.kind === 'self' ? this.implied() : this.who.known(mention);
    this.who.tellStrayed([mention], line);
    if (key === null || key === meKey) return;
    this.addBeside(key, line, sentence);
    const { contacts } = this.factsOf(key);
    if (contacts.some((contact) => contact.day === day)) return;
    contacts.push({ day, source: this.at(line), by, ...(sentence === null ? {} : { sentence }) });
  }

  /** Those with whom I was together, as one sentence says, have met: `Lunch with [[Ann]] and [[Ben]]`. */
  private addBeside(key: PersonKey, line: number | null, sentence: string | null): void {
    if (sentence === null || line === null || apart().test(sentence)) return;
    const at = `${String(line)} ${sentence}`;
    const beside = [...(this.beside.get(at) ?? []), key];
    this.beside.set(at, beside);
    this.acquaint(beside, false);
  }

  addExchange({ mention, line, day, way }: ExchangeRecord): void {
    const key = mention.kind === 'self' ? this.implied() : this.who.known(mention);
    if (key !== null && key !== meKey) this.factsOf(key).exchanges.push({ day, source: this.at(line), way });
  }

  /** Each person once, at the first line that names them; nobody whom this note says I was in touch with. */
  addMentioned({ mention, line }: MentionAt): void {
    const { day } = this.record;
    const key = day === null ? null : this.who.known(mention);
    if (day !== null) this.who.tellStrayed([mention], line);
    if (day === null || key === null || key === meKey || key === this.owner) return;
    const { contacts, mentions } = this.factsOf(key);
    if (contacts.length + mentions.length === 0) mentions.push({ day, source: this.at(line) });
  }

  addIntroduction(record: IntroductionRecord): void {
    if (record.state === 'named') {
      this.addNamed(record);
      return;
    }
    const [first, ...rest] = record.mentions;
    if (!record.property || first === undefined) {
      this.addIntroduced(record);
      return;
    }
    const meant = personsMeant(first, this.who.people);
    for (const one of meant.length === 0 ? [first] : meant) {
      if (this.who.mayIntroduce(one, record.told ?? '', record.line))
        this.addIntroduced({ ...record, mentions: [one, ...rest] });
      else if (this.isOwned && this.owner !== null && record.told !== undefined && record.told !== '') {
        const said: Statement = { text: record.told, day: null, source: this.at(record.line) };
        this.factsOf(this.owner).howMet.push(said);
      }
    }
  }

  private addIntroduced(record: IntroductionRecord): void {
    const introduced = introducedPeople(record, this.who, this.implied());
    if (!introduced) return;
    const { by, people } = introduced;
    const steps = this.stepsOf(record, introduced);
    const state = stateOfStatement(record, by, steps);
    const made = state === 'made' ? steps.find(({ kind }) => kind === 'introduced')?.day : null;
    this.introductions.push({
      ...{ by, people: pairOf(...people), day: made ?? record.day, state, source: this.at(record.line), steps },
      ...(record.why !== undefined && { why: record.why }),
      ...(record.mayNotSay && { mayNotSay: true }),
      ...(record.steps?.restsUntil !== undefined && { restsUntil: record.steps.restsUntil }),
    });
  }

  private stepsOf({ form, steps }: IntroductionRecord, { by, people }: Introduced): readonly IntroductionStep[] {
    if (!steps) return [];
    const involved = [by, ...people].filter((key) => key !== meKey);
    const told = steps.steps.map(({ kind: written, who, day, notBefore, line, ...told }): IntroductionStep[] => {
      const { isUnclear, isTakenBack } = told;
      // Of an introduction that I make, whoever answers was asked, also by letter.
      const kind = form !== 'received' && written !== 'told' && told.answer !== null ? 'asked' : written;
      const answer = kind === 'asked' || (kind === 'answered' && told.answer === 'no') ? told.answer : null;
      const unclear = { ...(isUnclear && { isUnclear }), ...(isTakenBack && { isTakenBack }) };
      const said = { answer, ...unclear, ...(notBefore !== undefined && { notBefore }) };
      const step = { kind, day, ...said, source: this.at(line) };
      if (who === 'both') return people.filter((key) => key !== meKey).map((person) => ({ ...step, person }));
      // Of an introduction of mine the introducer is asked, and it is the other to whom I write.
      const [other] = people.filter((key) => key !== meKey);
      const implied = form !== 'received' ? null : kind === 'asked' || kind === 'told' ? by : (other ?? null);
      if (who.length === 0) return [{ ...step, person: implied }];
      return who.map((mention) => ({ ...step, person: this.whoOf(mention, involved) }));
    });
    return by === meKey ? withLetterToBoth(told, people) : told.flat();
  }

  /** Whom an item below an introduction names, among those it is about: by link, by name or by given name. */
  private whoOf(mention: Mention, involved: readonly PersonKey[]): PersonKey | null {
    const key = this.who.keyOf(mention);
    if (key !== null && involved.includes(key)) return key;
    const name = foldName(nameOfMention(mention));
    const called = involved.filter((one) => foldName(nameInKey(one)) === name || firstNameInKey(one) === name);
    return called.length === 1 ? (called[0] ?? null) : null;
  }

  /** Whoever told me of them is the person of the note, or the only attendee, or of several the one whom the line or the item above it names. */
  private addNamed(record: IntroductionRecord): void {
    const { day, line, mayNotSay } = record;
    const { by, mentions } = this.namedBy(record);
    if (by === null) {
      const other = (this.isOwned ? [] : (this.meeting?.attendees ?? [])).length > 1 ? mentions[0] : undefined;
      if (other !== undefined)
        this.who.complain(line, say.network.namedByWhom(nameOfMention(other)), say.network.writeWhoNamed);
      return;
    }
    for (const mention of mentions) {
      const key = this.who.named(mention);
      if (key === null || key === by || key === meKey) continue;
      this.introductions.push({
        by,
        people: pairOf(meKey, key),
        day,
        state: 'named',
        source: this.at(line),
        steps: [],
        ...(mayNotSay && { mayNotSay }),
      });
    }
  }

  /** Who told me, and of whom. */
  private namedBy({ mentions, said }: IntroductionRecord): {
    readonly by: PersonKey | null;
    readonly mentions: readonly Mention[];
  } {
    const own = said && this.toldBy(said.words);
    if (own) return own;
    const there = this.isOwned ? [] : (this.meeting?.attendees ?? []);
    if (there.length < 2) return { by: this.implied(), mentions };
    const isThere = (mention: Mention): boolean => there.includes(this.who.keyOf(mention) ?? '');
    const others = mentions.filter((mention) => !isThere(mention));
    return { by: (said?.above && this.thereIn(said.above)) ?? null, mentions: others };
  }

  /** Somebody at the meeting, or whose note it is, before or behind those whom they named: `Petra named Ida Roth`, `Ida Roth (Petra)`. */
  private toldBy(words: LineWords['words']): ReturnType<NoteWork['namedBy']> | null {
    const text = this.withNamesOf(words);
    for (const key of this.tellers()) {
      const name = this.namesOf(key).map(escaped).join('|');
      const rest = [leadOf(name), tailOf(name)].flatMap((pattern) =>
        pattern.test(text) ? [text.replace(pattern, '')] : [],
      )[0];
      if (rest === undefined) continue;
      const linked = mentionsOf(words).filter((mention) => this.who.keyOf(mention) !== key);
      const mentions =
        linked.length > 0
          ? linked
          : plainNamesIn(rest.replace(/\s(?:genannt|empfohlen|erwähnt|vorgeschlagen)(?!\p{L}).*$/u, ''));
      if (mentions.length > 0) return { by: key, mentions };
    }
    return null;
  }

  /** Whoever may have named somebody in this note. */
  private tellers(): readonly PersonKey[] {
    return this.isOwned && this.owner !== null ? [this.owner] : (this.meeting?.attendees ?? []);
  }

  /** How somebody may be called among those at the meeting: by their whole name, else by the given name where nobody else has it. */
  private namesOf(key: PersonKey): readonly string[] {
    const nameOf = (one: PersonKey): string => this.who.ghosts.get(one) ?? nameInKey(one);
    const given = givenNameOf(nameOf(key));
    const isShared = this.tellers().some((one) => one !== key && givenNameOf(nameOf(one)) === given);
    return isShared ? [nameOf(key)] : [nameOf(key), given];
  }

  /** A line as text: links to those at the meeting stand as their names, other links as a sign. */
  private withNamesOf(words: LineWords['words']): string {
    const tellers = this.tellers();
    const shown = (mention: Mention): string => {
      const key = this.who.keyOf(mention);
      return key !== null && tellers.includes(key) ? (this.who.ghosts.get(key) ?? nameInKey(key)) : linkSign;
    };
    return words
      .map((word) => (typeof word === 'string' ? word : shown(word)))
      .join('')
      .replace(/\*\*|__/g, '');
  }

  /** The one at the meeting whom a line names and nobody else: `Petra Novak`, with those she named below it. */
  private thereIn(words: LineWords['words']): PersonKey | null {
    const text = this.withNamesOf(words);
    const found = this.tellers().filter((key) =>
      unicodePattern(`^\\s*(?:${this.namesOf(key).map(escaped).join('|')})(?!\\p{L})`, 'iu').test(text),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  addFavour(record: FavourRecord): void {
    const implied = this.impliedIn(record.words);
    this.who.tellStrayed(mentionsOf(record.words), record.line);
    const named = this.who.firstInLine(record.words, record.line, this.isOwned);
    const person = named?.key ?? implied;
    if (person === null) {
      this.who.complain(record.line, say.network.favourOfNobody, say.network.linkPersonInLine);
      return;
    }
    const { direction, day, due, snoozedUntil, state } = record;
    const what = sentenceOf(record.words, named?.mention);
    const favour: Favour = { direction, person, what, day, due, snoozedUntil, state, source: this.at(record.line) };
    this.favours.push(favour);
    this.factsOf(person).favours.push(favour);
  }

  addPromise(record: PromiseRecord): void {
    const { day, due, snoozedUntil, state, isThanks, line, owner, words } = record;
    const mentions = mentionsOf(words);
    this.who.tellStrayed(mentions, line);
    const doer = owner === null ? meKey : this.doerOf(owner, mentions);
    if (doer === null || (doer !== meKey && owner?.forMe !== true)) return;
    const isToOwner = doer === meKey && this.isToOwner(words);
    const named = isToOwner
      ? null
      : doer === meKey
        ? this.who.firstKnown(mentions)
        : this.who.mentionOf(doer, mentions);
    if (isToOwner && this.owner !== null) {
      const what = sentenceOf(words);
      const source = this.at(line);
      const own = { person: this.owner, what, day, due, snoozedUntil, state, isThanks, source };
      this.factsOf(this.owner).promises.push(own);
      return;
    }
    const person = doer === meKey ? (named?.key ?? this.impliedIn(words)) : doer;
    if (person === null) {
      if (state === 'open' && mentions.length === 0 && this.mayBeForOneOfThem(words)) this.complainOfTask(line);
      return;
    }
    const what = sentenceOf(words, named?.mention);
    const promise = { person, what, day, due, snoozedUntil, state, isThanks, source: this.at(line) };
    this.factsOf(person)[doer === meKey ? 'promises' : 'awaited'].push(promise);
  }

  /** Who does a task that is not mine by its own words; me where the name turns out to be mine or nobody's, null where it is not clear. */
  private doerOf({ by, certain, forMe }: TaskOwner, mentions: readonly Mention[]): PersonKey | null {
    if (by === null) {
      if (!forMe) return null;
      return (
        this.who.firstKnown(mentions)?.key ??
        (mentions.some((one) => !this.who.isThing(one)) || this.who.isUnclear(mentions) ? null : this.implied())
      );
    }
    const known = this.who.known(by);
    if (known !== null) return known;
    if (this.who.isThing(by)) return meKey;
    if (by.kind === 'link') return null;
    return this.calledByFirstName(by) ?? (certain ? null : meKey);
  }

  /** `Ask Tom about [[Priya Raman]]` in the note of Tom: whoever is linked is only spoken of. */
  private isToOwner(words: LineWords['words']): boolean {
    const [first] = words;
    if (!this.isOwned || this.owner === null || typeof first !== 'string' || words.length < 2) return false;
    const addressed = addressedIn(first);
    if (addressed === null) return false;
    const name = foldName(addressed);
    return (
      pronouns.has(name) ||
      firstNameInKey(this.owner) === name ||
      foldName(nameOfPath(this.owner)) === name ||
      this.who.keyOf({ kind: 'name', name: addressed }) === this.owner
    );
  }

  /** `Mike to send the slides`, in the note of Mike Chen or of a meeting with him. */
  private calledByFirstName(mention: Mention): PersonKey | null {
    const name = foldName(nameOfMention(mention));
    const near = this.isOwned && this.owner !== null ? [this.owner] : (this.meeting?.attendees ?? []);
    const called = near.filter((key) => firstNameInKey(key) === name);
    return called.length === 1 ? (called[0] ?? null) : null;
  }

  /** Whether a task turns to somebody and names nobody there, nor says at its beginning who does it. */
  private mayBeForOneOfThem(words: LineWords['words']): boolean {
    const text = sentenceOf(words);
    if (!turnsToSomebody().test(text) || saysWhoDoes().test(text)) return false;
    const [first = ''] = text.split(/\s/);
    return (
      !isFirstName(first.replace(/[:,]$/, '')) && this.namedAmong(this.meeting?.attendees ?? [], words).length === 0
    );
  }

  /** Once a note: which of several attendees a task is for. */
  private complainOfTask(line: number): void {
    const attendees = this.meeting?.attendees.length ?? 0;
    if (this.isOwned || attendees < 2 || this.toldOfTask) return;
    this.toldOfTask = true;
    this.who.complain(line, say.network.taskOfNobody, say.network.linkPersonInTask);
  }

  addStatement(record: StatementRecord): void {
    const { says, words, day, line } = record;
    const implied = this.impliedIn(words);
    this.who.tellStrayed(mentionsOf(words), line);
    const [first] = mentionsOf(words);
    // `#need [[me]] a van`, at a meeting with somebody else.
    const isMine = first !== undefined && this.who.keyOf(first) === meKey;
    const named = isMine ? { key: meKey, mention: first } : this.who.firstInLine(words, line, this.isOwned);
    const [opening] = words;
    const isByMe = !named && !this.isOwned && typeof opening === 'string' && beginsWithMe.test(opening);
    // What my own note says I need is mine.
    const person = isByMe ? meKey : (named?.key ?? implied ?? this.owner);
    if (person === null) {
      const what = say.network.lineOfNobody(says);
      if (this.record.meeting || day !== null) this.who.complain(line, what, say.network.linkPersonInLine);
      return;
    }
    const said: Statement = { text: sentenceOf(words, named?.mention), day, source: this.at(line) };
    this.factsOf(person)[says === 'need' ? 'needs' : 'offers'].push(said);
  }

  addAsk(record: AskRecord): void {
    const { words, line, day, state, snoozedUntil, from, isTagged, isInText } = record;
    const mentions = mentionsOf(words);
    this.who.tellStrayed(mentions, line);
    const { people, isAddressed } = this.askedIn(record, mentions);
    if (people.length === 0) {
      if (!isTagged || state !== 'open' || mentions.length > 0) return;
      this.who.complain(line, say.network.askOfNobody, say.network.linkPersonInLine);
      return;
    }
    const isKept = people.length > 1 || isInText === true;
    for (const person of people) {
      if (person === meKey) continue;
      const asked = this.who.mentionOf(person, mentions)?.mention;
      const what = isAddressed && asked ? sentenceOf(withoutAsked(words, asked)) : sentenceOf(words, asked);
      const ask = { person, what, day, state, snoozedUntil, from, source: this.at(line), ...(isKept && { isKept }) };
      if (what !== '') this.factsOf(person).asks.push(ask);
    }
  }

  /**
   * Whom to ask: those with whom a line with the tag begins, or who stand behind the tag; else the person of the note or the only attendee,
   * who may be asked about others; else those with whom it begins, the first who is linked, or the one attendee who is named.
   */
  private askedIn(
    { words, line, isTagged, behindTag, askedOf, linked: before }: AskRecord,
    mentions: readonly Mention[],
  ): { readonly people: readonly PersonKey[]; readonly isAddressed: boolean } {
    const only = (key: PersonKey | null): ReturnType<NoteWork['askedIn']> => ({
      people: key === null ? [] : [key],
      isAddressed: false,
    });
    if (askedOf !== null) {
      if (pronouns.has(foldName(askedOf))) return only(this.implied());
      const called: Mention = { kind: 'name', name: askedOf };
      return only(this.who.known(called) ?? this.calledByFirstName(called));
    }
    const addressed = addressedAt(words, behindTag);
    if (isTagged && addressed.length > 0) {
      const keys = addressed.flatMap((mention) => this.who.inLine({ mention, line }) ?? []);
      if (keys.length > 0) return { people: [...new Set(keys)], isAddressed: true };
    }
    const implied = this.impliedIn(words) ?? this.onlyInvited();
    if (implied !== null) return only(implied);
    const joined = isTagged ? [] : addressed.flatMap((mention) => this.who.known(mention) ?? []);
    if (joined.length > 1) return { people: [...new Set(joined)], isAddressed: true };
    const linked = isTagged ? this.who.firstInLine(words, line, false) : this.who.firstKnown(mentions);
    if (linked) return only(linked.key);
    const named = this.namedAmong(this.meeting?.attendees ?? [], words);
    if (named.length === 0 && before) return only(this.who.firstKnown(before)?.key ?? null);
    return only(named.length === 1 ? (named[0] ?? null) : null);
  }

  /** Of a meeting that was cancelled, too: what was to be asked there is still to be asked. */
  private onlyInvited(): PersonKey | null {
    return this.meeting === null && this.invited.length === 1 ? (this.invited[0] ?? null) : null;
  }

  /** All of these know each other. Of names, only those of people who are known count. */
  addAcquainted({ mentions, onlyMet }: AcquaintedRecord): void {
    const keys = mentions.flatMap((one) => (one.kind === 'self' ? this.implied() : this.who.known(one)) ?? []);
    this.acquaint(keys, onlyMet !== true);
  }

  private acquaint(keys: readonly PersonKey[], well: boolean): void {
    const people = new Set(keys.filter((key) => key !== meKey));
    if (people.size < 2) return;
    for (const key of people) {
      const { acquainted } = this.factsOf(key);
      const isThere = (other: PersonKey): boolean =>
        acquainted.some((one) => one.person === other && one.well === well);
      for (const person of people) if (person !== key && !isThere(person)) acquainted.push({ person, well });
    }
  }

  /** All who are linked in the line, else the person, else everybody at the meeting. */
  addThanks({ words, day, line, owed }: ThanksRecord): void {
    if (day === null && !owed) return;
    this.who.tellStrayed(mentionsOf(words), line);
    const linked = mentionsOf(words).flatMap((mention) => this.who.known(mention) ?? []);
    const keys = linked.length > 0 ? linked : this.owner !== null ? [this.owner] : this.thankedAtMeeting(words);
    const source = this.at(line);
    const said: Contact | null = day === null ? null : { day, source, by: 'mention' };
    for (const key of new Set(keys)) {
      if (key === meKey) continue;
      const { thanks, thanksOwed } = this.factsOf(key);
      if (owed) thanksOwed.push({ what: sentenceOf(words), day, source });
      else if (said) thanks.push(said);
    }
  }

  /** Those at the meeting whom a line names without a link, else all of them. None where it is about one of several without a name. */
  private thankedAtMeeting(words: LineWords['words']): readonly PersonKey[] {
    const there = this.meeting?.attendees ?? [];
    const named = this.namedAmong(there, words);
    if (named.length > 0) return named;
    return isOneOf(there, words) ? nothing : there;
  }

  /** Who of these is named in plain words, by a name that only one of them has. */
  private namedAmong(keys: readonly PersonKey[], words: LineWords['words']): readonly PersonKey[] {
    const said = words.map((word) => (typeof word === 'string' ? word : ' ')).join('');
    const spoken = new Set((said.match(/\p{L}+/gu) ?? []).filter((word) => /^\p{Lu}/u.test(word)).map(foldName));
    const partsOf = (key: PersonKey): string[] =>
      nameInKey(key)
        .split(/\s+/)
        .map(foldName)
        .filter((part) => part.length > 1);
    return keys.filter((key) => partsOf(key).some((part) => spoken.has(part)));
  }

  /** Whether the note is somebody's own. Not who was at a meeting: that may depend on ghosts of other notes. */
  private get isOwned(): boolean {
    return this.owner !== null && this.owner !== meKey;
  }

  /** Whom a line is about that names nobody: the person whose note it is, else the only attendee. */
  private implied(): PersonKey | null {
    if (this.isOwned) return this.owner;
    const attendees = this.meeting?.attendees ?? [];
    return attendees.length === 1 ? (attendees[0] ?? null) : null;
  }

  /** The same for a line that links others; nobody where one of them cannot be read and may be whom it is about. */
  private impliedIn(words: LineWords['words']): PersonKey | null {
    return this.who.isUnclear(mentionsOf(words)) ? null : this.implied();
  }

  /** What is kept of it: not what was needed to find it out. */
  done(): Contribution {
    const facts = new Map<PersonKey, PersonFacts>();
    for (const [key, open] of this.facts) facts.set(key, keptFacts(open));
    return {
      facts,
      meeting: this.meeting,
      favours: kept(this.favours),
      introductions: kept(this.introductions),
      problems: kept(this.problems),
      ghosts: this.ghosts.size === 0 ? noGhosts : this.ghosts,
    };
  }

  private factsOf(key: PersonKey): OpenFacts {
    let facts = this.facts.get(key);
    if (!facts) {
      facts = {
        ...{
          contacts: [],
          exchanges: [],
          mentions: [],
          favours: [],
          promises: [],
          awaited: [],
          asks: [],
          needs: [],
          offers: [],
          thanks: [],
          thanksOwed: [],
        },
        ...{ howMet: [], meeting: null, acquainted: [] },
      };
      this.facts.set(key, facts);
    }
    return facts;
  }

  private at(line: number | null): Source {
    return { path: this.record.path, line };
  }
}

/** Those with whom the words begin from one of them on, said in one breath: none where something is theirs. */
function addressedAt(words: AskRecord['words'], from: number): readonly Mention[] {
  const at = words.findIndex((part, i) => i >= from && (typeof part !== 'string' || /[\p{L}\p{N}]/u.test(part)));
  const all = jointMentions(words, at);
  const next = words[at + 2 * all.length - 1];
  return typeof next === 'string' && /^['’]s/.test(next) ? [] : all;
}
