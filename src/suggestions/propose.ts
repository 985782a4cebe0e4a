import { otherFormsOf } from '../importing/names';
import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { readTypedDay } from '../editing/typed-day';
import { say } from '../i18n/words';
import { soleOfNote } from '../interviews/build-context';
import { type Day, dayOf, lastOfMonth, partsOf } from '../model/day';
import type { Person, PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import { dottedDate } from '../notes/dotted-dates';
import { foldName, nameOfPath } from '../notes/fold';
import type { Mention } from '../notes/mention';
import { mayNotSayWho } from '../notes/may-not-say';
import { NoteLines } from '../notes/note-lines';
import type { NoteSource } from '../notes/note-source';
import { isOpenMark, PlaceFinder } from '../notes/places';
import { guessIntroducer, isFirstName } from '../notes/name-forms';
import { monthOf, readDayText } from '../notes/read-day';
import { isLineTag } from '../notes/read-lines';
import { readSteps } from '../notes/read-steps';
import type { Vocabulary } from '../notes/vocabulary';
import { each, type Steps } from '../model/steps';
import { hasCome } from './has-come';
import { languages, NoteMemory, type SaidWords, saidWords } from './note-memory';
import type { RuleLanguage, SuggestionKind } from './rules';
import { type SaidLine, saidLines } from './sentences';
import { type Reading, SentenceReader } from './suggest';
import { nicknamesIn } from './nicknames';
import { givenNameOf, isGivenName, mayBeWholeName, type Named, titleOf, tokensOf } from './tokens';
import { taggedInText } from './tagged-in-text';
import type { Somebody } from './whom';

/** A person in a suggestion; without a key known by this name only, and to be chosen where there are several candidates or none. */
export interface Suggested {
  readonly key: PersonKey | null;
  readonly name: string;
  /** True where the sentence leaves open who it is. */
  readonly ask: boolean;
  /** True where they get a note when it is written down, or the one there is becomes theirs. */
  readonly isNew?: boolean;
  /** The note that is called so and is not read as a person's, if there is one. */
  readonly note?: string;
  /** True where the name may be that of a thing as well. */
  readonly isUnsure?: boolean;
}

/** What a sentence seems to say, with everybody in it found out. */
export interface Suggestion {
  /** The same for the same words in the same note, whatever else changes there, and whoever they turn out to mean. */
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly who: Suggested;
  readonly whom: Suggested | null;
  readonly what: string | null;
  readonly day: Day | null;
  readonly due: Day | null;
  readonly sentence: string;
  /** The words of the sentence that decided: where they begin and end in it. */
  readonly evidence: readonly [from: number, to: number];
  readonly source: Source;
  readonly rule: string;
  /** Whether the note asks beside it that nobody is told who named or introduced them. */
  readonly mayNotSay?: true;
}

/** A note as far as suggestions need it, with its text. */
export interface SuggestionNote {
  readonly source: NoteSource;
  readonly day: Day | null;
  /** A daily or weekly note: sentences without a subject are about me. */
  readonly isDiary: boolean;
  readonly vocabulary: Vocabulary;
  /** For days written without their year; none are read without it. */
  readonly today?: Day;
  /** The note that a link with this target leads to, if it is not read as a person's and could be; else null. */
  readonly plainNoteAt?: (target: string) => string | null;
  /** The notes that could be somebody's of this given name and are read as nobody's. */
  readonly plainNotesOf?: (given: string) => readonly string[];
}

/** Who is meant by a mention in a note: their key; null where it is no person; a name where nobody is known by it. */
export type FindPerson = (mention: Mention, from: string) => PersonKey | { readonly name: string } | null;

/** Made when the first note in a language is read: hundreds of patterns would slow down every start. */
const readers = new Map<RuleLanguage, SentenceReader>();

function* readerOf(language: RuleLanguage): Steps<SentenceReader> {
  const made = readers.get(language) ?? (yield* SentenceReader.of(language));
  readers.set(language, made);
  return made;
}

/** Notes are read in one language where it is plain which; words of the other would only mislead. */
function languagesOf(said: readonly SaidWords[]): readonly RuleLanguage[] {
  const counts = languages().map((_, index) => said.reduce((sum, { common }) => sum + (common[index] ?? 0), 0));
  const most = Math.max(...counts);
  return languages().filter((_, index) => (counts[index] ?? 0) * 3 >= most);
}

/** What the sentences of one note seem to say and no line states yet, in the order of the note. */
export function* suggestionsIn(
  note: SuggestionNote,
  network: NetworkView,
  find: FindPerson,
  given = new GivenNames(network),
  memory = new NoteMemory(),
): Steps<readonly Suggestion[]> {
  const { source } = note;
  const lines = new NoteLines(source);
  // What stands below an introduction is about that alone.
  const apart = readSteps(source, lines, note.vocabulary).lines;
  const said = yield* saidLines(source, lines, new PlaceFinder(source, lines, apart));
  const titles = [source.headings[0]?.text ?? '', nameOfPath(source.path).replace(/^\d{4}-\d\d-\d\d/, '')];
  const people = new NotePeople(note, network, find, given, metInTitle(titles, note, network, given));
  const turn = memory.begin();
  /** The same words stand in many lines. */
  const answers = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const known =
      answers.get(name) ??
      (given.isKnown(name) ||
        people.isStranger(name) ||
        people.isBehindTitle(name) ||
        people.isNickname(name) ||
        people.withInitials(name).length === 1);
    answers.set(name, known);
    return known;
  };
  const suggestions: Suggestion[] = [];
  /** Lines of list items, from 0. */
  const items = new Set(source.listItems.map(({ line }) => line));
  const stated = new Stated(network);
  const newPeople = new Set<string>();
  /** Those of whom something was said that is said of people alone. */
  const met = new Set<string>();
  const inLanguage: SentenceReader[] = [];
  const wordsOf = ({ text }: SaidLine): SaidWords => turn.words.of(text, () => saidWords(text));
  yield* each(said, wordsOf);
  people.spoken = languagesOf(said.map(wordsOf));
  for (const language of people.spoken) inLanguage.push(yield* readerOf(language));
  const namesIn = (text: string): readonly Named[] =>
    people.spoken.slice(0, 1).flatMap((language) => tokensOf(text, isKnown, language).people);
  const onlyNames = new Map<string, boolean>();
  /** `Ann`, `**Ann and Tom:**`: somebody's part of the minutes. */
  const isOnlyNames = (text: string): boolean => {
    let isOnly = onlyNames.get(text);
    if (isOnly === undefined) {
      const named = namesIn(text);
      const rest = named.reduce((left, { shown }) => left.replace(shown, ' '), text.replace(/\[\[|\]\]|[*_:#]/g, ' '));
      isOnly =
        named.length > 0 && !/\p{L}/u.test(rest.replace(/(?:^|\s)(?:and|und|update|updates|stand)(?=\s|$)/gi, ' '));
      onlyNames.set(text, isOnly);
    }
    return isOnly;
  };
  /** The lines as they say whom those below them mean: without what was written into them when they were accepted. */
  const context: (SaidLine | null)[] = [];
  for (const [index, line] of said.entries()) {
    yield;
    const words = wordsOf(line);
    const isTagged = words.tags.some((tag) => isLineTag(tag, note.vocabulary) || tag.replace(/^#/, '') === 'ask');
    context.push(isTagged ? { ...line, text: line.text.replace(writtenTag, '') } : line.task === null ? line : null);
    // Running text says more than its tag does.
    if (isTagged && items.has(line.line - 1)) continue;
    const ownDay = words.dates.day ?? dayIn(line.text, note);
    const headingDay = dayIn(line.heading, note);
    const situation = {
      isKnown,
      hasSole: people.sole !== null || people.owner !== null,
      soleName: people.sole === null ? people.owner?.name : network.person(people.sole)?.name,
      isDated: ownDay !== null,
      mayAsk: note.isDiary || people.isMeeting,
      isTalk: people.isMeeting,
      isUnderName: people.isMeeting && line.under.some(isOnlyNames),
      titles,
    };
    const seen = new Set<string>();
    const tagged = isTagged
      ? taggedInText(line.text, note.vocabulary, {
          hasSole: situation.hasSole,
          mayAsk: people.isMeeting || namesIn(line.text).length > 0,
          namesIn,
        }).map((one): Reading => ({
          ...one,
          rule: 'tag',
          language: 'en',
          whom: null,
        }))
      : [];
    const isReadByTag = ({ kind, sentence }: Reading): boolean =>
      tagged.some(
        (one) => kind.endsWith(one.kind) && (sentence.includes(one.sentence) || one.sentence.includes(sentence)),
      );
    const above = linesBefore(context, line, index);
    const hasPeople = (): boolean => people.isMeeting || [line, ...above].some(({ text }) => namesIn(text).length > 0);
    // `Next time: leave earlier` in a diary is nothing to ask anybody.
    const isOfNobody = ({ kind, who }: Reading): boolean =>
      kind === 'ask-next-time' && who.kind === 'ask' && who.word === '' && !hasPeople();
    const read = inLanguage
      .flatMap((reader) => reader.read(line, above, situation, turn.lines))
      .filter((one) => !isOfNobody(one));
    for (const reading of [...tagged, ...read.filter((one) => !isReadByTag(one))]) {
      const day = words.dates.day ?? dayOfSentence(reading.sentence, line.text, note) ?? headingDay;
      const found = suggestionOf(reading, { line: line.line, day, due: words.dates.due }, note, people);
      if (found?.kind === 'waiting' && hasCome(found.what ?? '', textsAfter(said, index, found.sentence))) continue;
      const isRefused = found !== null && namesOthers.has(found.kind) && mayNotSayAround(said, index, source);
      const suggestion: Suggestion | null = isRefused ? { ...found, mayNotSay: true } : found;
      if (!suggestion || seen.has(factOf(suggestion)) || isTask(line, suggestion.kind)) continue;
      // Whoever has no note has none, whether or not the introduction has been written down.
      const { kind, who } = suggestion;
      const isOwners = who.isNew === true && who.name === people.owner?.name;
      const needsMeeting = who.isUnsure === true ? maySayThings.has(kind) : isOwners && maySayFamous.has(kind);
      const isOfThing = needsMeeting && !met.has(who.name);
      if ((who.isUnsure === true || isOwners) && !needsMeeting) met.add(who.name);
      // In a record of contacts, or of somebody new, they are added first: then the contact can be theirs.
      const isNobodysYet = who.isNew === true || (who.key === null && !who.ask);
      const isKept = kind === 'contact' && (isOwners || recordsContacts(note, people)) && isNobodysYet;
      const isToldAlready = isOfThing || isKept || stated.has(suggestion);
      const isLogged = kind === 'contact' && !isToldAlready;
      const newPeopleHere = isLogged ? [] : newPeopleIn(suggestion, network, people);
      for (const one of [...(isToldAlready ? [] : [suggestion]), ...newPeopleHere]) {
        if (newPeople.has(one.id)) continue;
        if (one.kind === 'new-person') newPeople.add(one.id);
        suggestions.push(one);
      }
      seen.add(factOf(suggestion));
    }
  }
  turn.keep();
  return suggestions;
}

/** So many lines below say whether something has come: further down it may be another thing. */
const linesBelow = 1;

/** What a line says after a sentence, and the lines below it. */
function textsAfter(said: readonly SaidLine[], index: number, sentence: string): readonly string[] {
  const [own, ...below] = said.slice(index, index + 1 + linesBelow);
  if (!own) return [];
  const rest = own.text.slice(own.text.indexOf(sentence) + sentence.length);
  return [rest, ...below.flatMap(({ text, heading }) => (heading === own.heading ? text : []))];
}

/** What tells of somebody through somebody. */
const namesOthers: ReadonlySet<SuggestionKind> = new Set(['named', 'introduced', 'will-introduce']);

/** Whether a line, its paragraph or what stands below it in its list asks that nobody is told who named them. */
function mayNotSayAround(said: readonly SaidLine[], index: number, { listItems }: NoteSource): boolean {
  const [own, ...after] = said.slice(index);
  if (!own) return false;
  const item = listItems.find(({ line }) => line === own.line - 1);
  const texts = [own.text];
  if (item) {
    const below = new Set([item.line]);
    for (const { line, parent } of listItems) if (below.has(parent)) below.add(line);
    const last = Math.max(...listItems.flatMap(({ line, endLine }) => (below.has(line) ? endLine : [])));
    texts.push(...after.flatMap(({ line, text }) => (line - 1 <= last ? text : [])));
  } else {
    let line = own.line;
    for (const next of after) {
      if (next.line !== line + 1 || listItems.some((one) => one.line === next.line - 1)) break;
      texts.push(next.text);
      line = next.line;
    }
  }
  return texts.some(mayNotSayWho);
}

/** So many lines above a line may say whom its pronouns mean. */
const linesAbove = 4;

/** A tag put before the words of a list item, with the link after it. */
const writtenTag = /^#[\p{L}/-]+ (?:\[\[[^\]]*\]\] )?/u;

function linesBefore(context: readonly (SaidLine | null)[], { heading }: SaidLine, index: number): readonly SaidLine[] {
  return context
    .slice(Math.max(0, index - linesAbove), index)
    .flatMap((line) => (line?.heading === heading ? line : []));
}

const writtenDays: readonly RegExp[] = [
  /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b|\b\d{1,2}\.\d{1,2}\.(?!\d)/gu,
  /\b\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?\p{L}{3,9}\b\.?(?: \d{4})?/gu,
  /\b\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4}\b)?/gu,
  /\b(?:yesterday|today|gestern|heute|vorgestern|(?:last|letzten) \p{L}{6,10})\b/giu,
];

/** A day by which something is to be done: not the day on which it was said. */
const deadline = /\b(?:by|before|until|till|due|bis|vor|spätestens)\s+(?:the\s+|zum\s+|am\s+)?\S*(?:\s+\S*\d\S*)?/giu;

/** The day that a sentence tells, else the first told before it in its line. */
function dayOfSentence(sentence: string, line: string, note: SuggestionNote): Day | null {
  const at = line.indexOf(sentence);
  return dayIn(sentence, note) ?? (at > 0 ? dayIn(line.slice(0, at), note) : null);
}

/** The day written in a text, as a day of the past; one without its year, or `yesterday`, needs a day to count from. */
function dayIn(written: string, { day, today }: SuggestionNote): Day | null {
  if (!/\d|day|gestern|heute|letzten/i.test(written)) return null;
  const text = written.replace(deadline, ' ');
  const slashed = slashedDay(text, today ?? day);
  if (slashed !== null) return slashed;
  for (const [date] of writtenDays.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const whole = readDayText(date);
    if (whole.kind === 'day') return whole.day;
    const from = /^\d|\d$/.test(date) ? (today ?? day) : day;
    if (from === null || from === undefined || !isDayLike(date)) continue;
    const read = readTypedDay(date, from, 'past', /\.|gestern|heute|letzten/.test(date) ? 'de' : 'en');
    if (read?.kind === 'day') return read.day;
  }
  return null;
}

const dottedDay = lazily(() => /^\W{0,3}(\d{1,2})\.(\d{1,2})(?=:? \p{L}{2,})(?! (?:hours|hrs|km|kg|million|per))/u);

/** `2/11 rang her`: which of the numbers is the month, nobody can tell; the last such day counts. */
function slashedDay(text: string, until: Day | null): Day | null {
  const found = /^\W{0,3}(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d\d))?(?![\d/])/.exec(text) ?? dottedDay().exec(text);
  if (!found || until === null) return null;
  const [one, other] = [Number(found[1]), Number(found[2])];
  const { year } = partsOf(until);
  const years = found[3] === undefined ? [year, year - 1] : [Number(found[3].padStart(4, '20'))];
  const days = years
    .flatMap((inYear) => [dayOf(inYear, other, one), found[0].includes('.') ? null : dayOf(inYear, one, other)])
    .filter((day) => day !== null && day <= until);
  return days.reduce<Day | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

/** `30 people` and `page 4` are no days. */
function isDayLike(written: string): boolean {
  const word = /\p{L}{3,}/u.exec(written.replace(/\d+(?:st|nd|rd|th)/, ''))?.[0];
  return word === undefined || monthOf(word) !== null || !/\d/.test(written);
}

/** What a tick says already, or has settled. */
const settledByTick: ReadonlySet<SuggestionKind> = new Set([
  'promise',
  'waiting',
  'thanks-due',
  'thanked',
  'ask-next-time',
  'contact',
]);

/** What is written as a task is a promise already, or somebody else's; while it is open nothing in it has happened. */
function isTask({ task }: SaidLine, kind: SuggestionKind): boolean {
  if (task === null) return false;
  return isOpenMark(task) ? kind !== 'need' && kind !== 'my-need' && kind !== 'offer' : settledByTick.has(kind);
}

function suggestionOf(
  reading: Reading,
  where: { readonly line: number; readonly day: Day | null; readonly due: Day | null },
  note: SuggestionNote,
  people: NotePeople,
): Suggestion | null {
  const named = people.of(reading.who, where.line);
  // `Frau Lindner`, whom nobody knows yet, is to be chosen.
  const mayBeTitled = oweOrAsk.has(reading.kind) || (reading.kind === 'waiting' && forMe.test(reading.sentence));
  const title = named?.key === null && mayBeTitled ? titledName(reading.who, named) : null;
  const who = title === null ? named : { key: null, name: title, ask: true };
  const whom = reading.whom && people.of(reading.whom, where.line);
  if (!who || (reading.whom !== null && !whom)) return null;
  if (whom && who.key !== null && who.key === whom.key) return null;
  const isContact = reading.kind === 'contact';
  const isUnknown = who.key === null && !who.ask;
  if (isContact && recordsContacts(note, people)) {
    if (!isUnknown && !isUnlinked(reading.who, note, people)) return null;
  } else if (isContact && where.day === null) return null;
  if (isUnknown && !people.isOfNote(who) && !maySpeakOf(who, reading.kind, recordsContacts(note, people), people))
    return null;
  const { kind, rule, language, what, sentence, evidence } = reading;
  // `I'll send it on 1 Dec` tells when it is due, not when it was said.
  const isDue = isToCome.has(kind) && what !== null && where.day !== null && dayIn(what, note) === where.day;
  const day = isDue ? (note.day ?? where.day) : (where.day ?? note.day);
  return {
    id: idOf([kind, note.source.path, foldName(sentence), ...placeOf(reading)]),
    ...{
      kind,
      who: people.isOfNote(who) ? who : inKind(kind, who, reading.who),
      whom: whom && reading.whom && inKind(kind, whom, reading.whom),
      what,
      day,
      rule,
      sentence,
      evidence,
    },
    due: where.due ?? (!isToCome.has(kind) || what === null || day === null ? null : dueIn(what, day, language)),
    source: { path: note.source.path, line: where.line },
  };
}

/** A line that says the same twice says it once. */
function factOf({ kind, sentence, who, whom }: Suggestion): string {
  return [kind, foldName(sentence), foldName(who.name), foldName(whom?.name ?? '')].join('\n');
}

/** Which of several things a sentence says of one kind: by its words, not by those it means. */
function placeOf({ kind, who, whom, evidence: [from] }: Reading): readonly string[] {
  const saidAs = (somebody: Somebody | null): string => (somebody?.kind === 'named' ? foldName(somebody.shown) : '');
  return [String(from), kind === 'contact' ? saidAs(who) : '', saidAs(whom)];
}

/** What a thing can do as well: `Linear Algebra helped me a lot`. Whether it is a person is asked first. */
const maySayThings: ReadonlySet<SuggestionKind> = new Set(['favour-received', 'favour-given', 'offer', 'need']);

/** What the note of somebody whom I only read about says as well: `Ada needs a patron`. */
const maySayFamous: ReadonlySet<SuggestionKind> = new Set(['offer', 'need']);

/** `Coffee with Priya` in a diary: without a link it is no contact by itself. */
function isUnlinked(said: Somebody, { isDiary }: SuggestionNote, { isMeeting }: NotePeople): boolean {
  return isDiary && !isMeeting && said.kind === 'named' && said.mention.kind === 'name';
}

/** A diary and a meeting are records of contacts by themselves, of those whom they link. */
function recordsContacts({ isDiary }: SuggestionNote, { isMeeting }: NotePeople): boolean {
  return isDiary || isMeeting;
}

/** An introduction can be written down of somebody without a note, but not of one whose note says nothing of a person. */
function inKind(kind: SuggestionKind, somebody: Suggested, said: Somebody): Suggested {
  const { isNew, ...known } = somebody;
  // Which Priya, only I know; a link says it, and whoever was met can be noted as that.
  const isVague =
    kind !== 'contact' && said.kind === 'named' && said.mention.kind === 'name' && !known.name.includes(' ');
  if (isVague && known.key === null && !isNew) return { ...known, ask: true };
  return isNew && mayBeNew.has(kind) && somebody.note === undefined ? known : somebody;
}

/** `Coffee with Marcus Webb`, `Call: Nadia Brandt`, `Kaffee mit Jonas Weber`; of a dated note the name alone. */
const metWith = lazily(
  () =>
    /^\W*(?:(?:[\p{L}-]+ ){0,3}(?:with|w\/|mit) |(?:(?:video |phone |zoom )?(?:call|chat|coffee|lunch|dinner|breakfast|drinks|tea|interview|meeting|1[:-]1|1on1|kaffee|mittagessen|abendessen|anruf|telefonat|gespräch|treffen))[ :,–—-]+)?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})\W*$/iu,
);

/** What somebody without a note is called whom this note says it was with; null where it names nobody like that. */
function metInTitle(
  titles: readonly string[],
  { day }: SuggestionNote,
  network: NetworkView,
  given: GivenNames,
): string | null {
  for (const title of titles) {
    const [, name] = metWith().exec(title) ?? [];
    if (name === undefined || !/^\p{Lu}/u.test(name)) continue;
    if (network.findPeople(name).some(({ path }) => path !== null)) continue;
    if (!name.includes(' ') && (!isGivenName(name) || given.of(name).size > 0)) continue;
    if (!/^\S+$|^\S* .*\p{Lu}/u.test(name)) continue;
    // A note that is called by a name alone is their own.
    const isNameAlone = title.replace(/^\W+|\W+$/g, '') === name;
    if (isNameAlone && day === null) continue;
    if (guessIntroducer({ kind: 'name', name }) === 'person') return name;
  }
  return null;
}

const isToCome: ReadonlySet<SuggestionKind> = new Set(['promise', 'waiting', 'offer']);

const mayBeNew: ReadonlySet<SuggestionKind> = new Set([
  'introduced',
  'will-introduce',
  'named',
  'i-introduced',
  'i-will-introduce',
]);

/** Somebody with a whole name and no note yet, who takes part in an introduction, was met, or is linked or named by the note. */
function newPeopleIn(suggestion: Suggestion, network: NetworkView, people: NotePeople): readonly Suggestion[] {
  const { who, whom } = suggestion;
  return [who, whom].flatMap((somebody) => {
    if (!somebody || somebody.ask) return [];
    if (somebody.key !== null && (somebody.key === network.meKey || network.person(somebody.key)?.path !== null))
      return [];
    // `Coffee with Priya`: nobody else is called so, and the two met. `Dinner at Luca` may be where.
    const isPlace = suggestion.sentence.includes(` at ${somebody.name}`);
    const isMet = suggestion.kind === 'contact' && isGivenName(somebody.name) && !isPlace;
    if (!people.isWholeName(somebody.name) && !people.isOfNote(somebody) && !isMet) return [];
    // `[[Molly]] needs a walk`: a pet does.
    if (suggestion.kind === 'need' && !somebody.name.includes(' ')) return [];
    // The same person is new once, however many notes name them.
    const id = idOf(['new-person', somebody.note ?? foldName(somebody.name)]);
    return [
      {
        ...suggestion,
        id,
        kind: 'new-person',
        who: { ...somebody, key: null },
        whom: null,
        what: null,
        due: null,
      } as const,
    ];
  });
}

/** What is said of me and somebody else, so that no book or film says it. */
const isWithMe: ReadonlySet<SuggestionKind> = new Set([
  ...(['favour-received', 'favour-given', 'promise', 'waiting', 'thanks-due', 'thanked', 'contact'] as const),
  'ask-next-time',
]);

const oweOrAsk: ReadonlySet<SuggestionKind> = new Set([
  ...(['favour-received', 'favour-given', 'promise', 'thanks-due', 'thanked', 'ask-next-time'] as const),
]);

/** `Mrs Pugh to ask the vicar` is between those two. */
const forMe = /(?:^|[^\p{L}])(?:meldet sich|me|us|my|our|mir|uns|mich|meine?[mnrs]?)(?!\p{L})/iu;

/** What somebody is called of whom no more than a title and a surname is known; null where it is otherwise. */
function titledName(said: Somebody, { name, ask, isNew }: Suggested): string | null {
  const isSurname = !ask && isNew !== true && said.kind === 'named' && !name.includes(' ');
  return isSurname && titleOf(said.shown) !== '' ? said.shown : null;
}

/**
 * Whether something may be said of somebody whom nobody knows yet and this note neither links nor is named after: in an introduction; by
 * their whole name; by a given name alone where it is of me and them, or in a note of a day or a talk.
 */
function maySpeakOf({ name }: Suggested, kind: SuggestionKind, isRecord: boolean, people: NotePeople): boolean {
  if (mayBeNew.has(kind) || people.isWholeName(name)) return true;
  return (isRecord || isWithMe.has(kind)) && isGivenName(name);
}

function isWholeName(name: string): boolean {
  return name.includes(' ') && guessIntroducer({ kind: 'name', name }) === 'person';
}

/** Whether a link of this name is of a person: one that is no known name may be of a thing; null where it is of one. */
function guessLinked(name: string): 'person' | 'unsure' | null {
  if (isWholeName(name)) return 'person';
  if (guessIntroducer({ kind: 'link', target: name, display: null }) === 'person') return 'unsure';
  // `Kim Park`, `Uncle Jim`: what is a place or a role elsewhere.
  const [first = '', second = ''] = name.split(' ');
  return /^\p{Lu}/u.test(second) && (isFirstName(first) || titleOf(`${first} `) !== '') ? 'unsure' : null;
}

/** Whoever gets the note that is called so. */
function newcomer(name: string, note: string): Suggested {
  return { key: null, name, ask: false, note, isNew: true };
}

/** A day of the week amid the words: `ihr bis Freitag die Notizen schicken`, as German says it. */
const dayWithin = lazily(
  () =>
    /\b(?:by|before|until|bis)\s+((?:next\s+|nächste[nrs]?\s+|kommende[nrs]?\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag))(?!\p{L})/iu,
);

/** A day by its date amid the words: `bis 1.12. ein Angebot schicken`, `bis zum 3. Dezember`, `am 1.12.`. */
const dateWithin = lazily(() =>
  unicodePattern(
    String.raw`(?:^|[^\p{L}])(?:by|before|until|bis|am|vor|spätestens)\s+(?:(?:zum|am|dem|the)\s+)?(${dottedDate}|\d{1,2}(?:\.|st|nd|rd|th)?\s+(\p{L}{3,9})(?:\s+\d{4})?)(?![\p{L}\p{N}])`,
    'iu',
  ),
);
/** `bis Ende November`, `by the end of November`. */
const monthsEnd = lazily(
  () => /(?:^|[^\p{L}])(?:bis(?:\s+zum)?\s+Ende|by\s+(?:the\s+)?end\s+of)\s+(\p{L}{3,9})(?!\p{L})/iu,
);
/** `by the 27th`, `bis zum 27.`, `bis 27.`; the month is left out. */
const dateAlone =
  /\b(?:by|before|until|on|bis|am|vor)\s+(?:the|zum|dem)\s+(\d{1,2})(?:st|nd|rd|th|\.)?$|\bbis\s+(?:zum\s+)?(\d{1,2})(?:\.(?=\s+\p{L})|$)/iu;

/** “by Friday”, “until 3 May”, “bis Freitag”, “bis 1.12. ein Muster bringen”. */
function dueIn(what: string, day: Day, language: 'en' | 'de'): Day | null {
  const text = what.replace(/[.!]+$/, '');
  const end = monthOf(monthsEnd().exec(text)?.[1] ?? '');
  if (end !== null) return endOfMonth(end, day);
  const [, dated, month] = dateWithin().exec(what) ?? [];
  const isDate = dated !== undefined && (month === undefined || monthOf(month) !== null);
  const [, afterThe, afterBis] = (isDate ? null : dateAlone.exec(text)) ?? [];
  const inMonth = afterThe ?? afterBis;
  if (inMonth !== undefined) return nextOfMonth(Number(inMonth), day);
  const written =
    (isDate ? dated : undefined) ??
    dayWithin().exec(text)?.[1] ??
    /\b(?:by|before|until|on|bis|am|vor)\s+([\p{L}\p{N} ./-]{2,24})$/u.exec(text)?.[1] ??
    /\b(tomorrow|tonight|this evening|today|morgen|übermorgen|heute(?: abend)?)\b/iu.exec(text)?.[1];
  if (written === undefined) return null;
  const key = `${language} ${String(day)} ${written}`;
  const known = dueDays.get(key);
  if (known !== undefined) return known;
  const read = readTypedDay(written, day, 'future', language);
  const due = read?.kind === 'day' && read.day >= day ? read.day : null;
  if (dueDays.size >= mostDueDays) dueDays.clear();
  dueDays.set(key, due);
  return due;
}

/** The last day of a month, of this year or of the next. */
function endOfMonth(month: number, from: Day): Day | null {
  const { year } = partsOf(from);
  const ends = [year, year + 1].flatMap((one) => dayOf(one, month, 1) ?? []).map(lastOfMonth);
  return ends.find((end) => end >= from) ?? null;
}

/** The first day of this number from a day on. */
function nextOfMonth(date: number, from: Day): Day | null {
  const { year, month } = partsOf(from);
  for (let ahead = 0; ahead < 3; ahead++) {
    const day = dayOf(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, date);
    if (day !== null && day >= from) return day;
  }
  return null;
}

/** A note is read again at each change, and its days take longest. */
const dueDays = new Map<string, Day | null>();
const mostDueDays = 1_000;

/** Given names that are words, too: in small letters they are no name. */
const words: ReadonlySet<string> = new Set(
  `will mark may rose grace hope art bill pat sue frank drew gene june april august dawn joy faith ray guy jack jean ivy lily
  daisy olive ruby pearl amber dean earl duke max sky summer autumn summer victor chase grant hunter mason carol holly
  penny robin sandy sunny bob rob nick rich hans anna gut ernst wolf engel heide rosa klara lang kurt`.split(/\s+/),
);

/** Everybody by given name, as people are called in notes: made once for many notes, and kept in step by telling who moved. */
export class GivenNames {
  private readonly names = new Map<PersonKey, Names>();
  private readonly given = new Map<string, Set<PersonKey>>();
  private readonly family = new Map<string, Set<PersonKey>>();
  /** How many people are called so, by their given name or by a whole name, an alias or an email. */
  private readonly called = new Map<string, number>();

  constructor(private readonly network: NetworkView) {
    for (const person of network.people()) this.take(person);
    this.renew([network.meKey]);
  }

  /** Takes in what people are called now, of whom something may have changed. */
  renew(keys: Iterable<PersonKey>): void {
    for (const key of keys) {
      this.leave(key);
      const person = this.network.person(key);
      if (person) this.take(person);
    }
  }

  private take(person: Person): void {
    const names = namesOf(person);
    this.names.set(person.key, names);
    add(this.given, names.given, person.key);
    add(this.family, names.family, person.key);
    for (const name of calledBy(names)) this.called.set(name, (this.called.get(name) ?? 0) + 1);
  }

  private leave(key: PersonKey): void {
    const names = this.names.get(key);
    if (!names) return;
    this.names.delete(key);
    this.given.get(names.given)?.delete(key);
    this.family.get(names.family)?.delete(key);
    for (const name of calledBy(names)) {
      const left = (this.called.get(name) ?? 0) - 1;
      if (left > 0) this.called.set(name, left);
      else this.called.delete(name);
    }
  }

  of(name: string): ReadonlySet<PersonKey> {
    return this.given.get(foldName(name)) ?? nobody;
  }

  /** Whether somebody known has another form of this given name, as Daniel has of `Danny`. */
  isShortFor(name: string): boolean {
    return otherFormsOf(foldName(name)).some((form) => (this.given.get(form)?.size ?? 0) > 0);
  }

  /** Those called so after a title: `Mr Banks`. */
  ofFamily(name: string): ReadonlySet<PersonKey> {
    return this.family.get(foldName(name)) ?? nobody;
  }

  /** Whether anybody is called so, or the network finds somebody by it. */
  isKnown(name: string): boolean {
    return this.called.has(foldName(name)) && (/^\p{Lu}/u.test(name) || !words.has(name));
  }
}

/** The names of one person, folded; empty where there is none. */
interface Names {
  readonly given: string;
  readonly family: string;
  readonly whole: readonly string[];
}

/** Nobody calls me by my given name in my own notes, and without a note I am not found by any. */
function namesOf({ name, aliases, emails, path, me }: Person): Names {
  const words = me ? [] : foldName(name.slice(titleOf(name).length)).split(' ');
  return {
    given: givenNameOf(words),
    family: words.length > 1 ? (words.at(-1) ?? '') : '',
    whole: me && path === null ? [] : [name, ...aliases, ...emails].map(foldName).filter((one) => one !== ''),
  };
}

function calledBy({ given, whole }: Names): readonly string[] {
  return given === '' ? whole : [given, ...whole];
}

const nobody: ReadonlySet<PersonKey> = new Set();

function add(names: Map<string, Set<PersonKey>>, name: string, key: PersonKey): void {
  if (name === '') return;
  const keys = names.get(name);
  if (keys) keys.add(key);
  else names.set(name, new Set([key]));
}

const noKeys: readonly PersonKey[] = [];
const noNames: readonly string[] = [];
/** A given name and the first letter of a surname. */
const shortened = /^(\S+) (\p{Lu})\.?$/u;
const capitals = lazily(() => /^\p{Lu}[\p{Lu}.-]{1,3}$/u);
/** So many lines of a diary may be about the same. */
const linesNear = 4;
/** `M.-L.`, `M-L`. */
const longestInitials = 5;

/** The people of one note, and who a word of it means. */
class NotePeople {
  /** The one other person the note is about. */
  readonly sole: PersonKey | null;
  readonly isMeeting: boolean;
  private readonly isDated: boolean;
  /** Whose whole name the note has, where it is read as nobody's yet and could be somebody's. */
  readonly owner: Suggested | null;
  private readonly source: NoteSource;
  private readonly plainNoteAt: (target: string) => string | null;
  private readonly plainNotesOf: (given: string) => readonly string[];
  /** What the note says that somebody is called besides their name. */
  private readonly nicknames: ReadonlySet<string>;
  /** The languages of the note. */
  spoken: readonly RuleLanguage[] = [];
  private readonly near: ReadonlySet<PersonKey>;
  /** The lines, from 1, of the links to those whom a diary does no more than link. */
  private readonly linkedOnly = new Map<PersonKey, readonly number[]>();
  private readonly initials = new Map<string, readonly PersonKey[]>();
  /** By given name. */
  private readonly namesakes = new Map<string, readonly string[]>();
  /** People whom nobody knows yet and whom the note is named after or links, by their folded names. */
  private readonly strangers = new Map<string, Suggested>();

  constructor(
    { source, day, isDiary, plainNoteAt = () => null, plainNotesOf = () => [] }: SuggestionNote,
    private readonly network: NetworkView,
    private readonly find: FindPerson,
    private readonly given: GivenNames,
    /** Somebody without a note whom the note is named after. */
    stranger: string | null,
  ) {
    this.source = source;
    this.isDated = day !== null || isDiary;
    this.plainNoteAt = plainNoteAt;
    this.plainNotesOf = plainNotesOf;
    this.nicknames = nicknamesIn(source.text ?? '');
    if (stranger !== null) this.addStranger(this.unknown(stranger));
    const owner = network.personAt(source.path);
    const meeting = network.meetingAt(source.path);
    this.isMeeting = meeting !== null;
    const attendees = meeting?.attendees ?? [];
    const isOwned = owner !== null && !owner.me;
    this.sole = soleOfNote(network, source.path)?.key ?? null;
    const title = nameOfPath(source.path);
    const isPlain = this.sole === null && owner === null && meeting === null && !isDiary;
    this.owner =
      isPlain && isWholeName(title) && plainNoteAt(title) === source.path ? newcomer(title, source.path) : null;
    if (this.owner) this.addStranger(this.owner);
    const linked = source.links.flatMap(({ target, display, line }) => {
      const found = this.linked({ kind: 'link', target, display });
      if (found?.isNew) this.addStranger(found);
      const key = found?.key ?? null;
      if (key === null) return [];
      if (isDiary && !isOwned && !attendees.includes(key))
        this.linkedOnly.set(key, [...(this.linkedOnly.get(key) ?? []), line + 1]);
      return key;
    });
    this.near = new Set([...(isOwned ? [owner.key] : []), ...attendees, ...linked]);
    for (const key of this.near) {
      const name = network.person(key)?.name ?? '';
      const words = name
        .slice(titleOf(name).length)
        .toLowerCase()
        .split(/[\s-]+/);
      const given = words.slice(0, -1);
      const initials = (some: readonly string[]): string => some.map((word) => word.charAt(0)).join('');
      for (const letters of new Set([initials(words), initials(words.slice(0, 1)), initials(given)]))
        this.initials.set(letters, [...(this.initials.get(letters) ?? []), key]);
    }
  }

  /** People of the note with a given name and a note of their own. */
  private calledNear(name: string): readonly PersonKey[] {
    const hasNote = (key: PersonKey): boolean => (this.network.person(key)?.path ?? null) !== null;
    return [...this.given.of(name)].filter((key) => this.near.has(key) && hasNote(key));
  }

  /** Whether this is the whole name of a person: the given name is a usual one, or that of somebody known. */
  isWholeName(name: string): boolean {
    const [given = '', family] = name.split(' ');
    if (isWholeName(name)) return true;
    return family !== undefined && this.given.of(given).size > 0 && mayBeWholeName(name);
  }

  /** Those with a given name: people of the note before others. */
  private called(name: string, line: number): readonly PersonKey[] {
    const given = this.given.of(name);
    const initials = this.withInitials(name);
    if (given.size === 0 && initials.length > 0) return initials;
    const keys = [...(given.size > 0 ? given : this.given.ofFamily(name))];
    const near = keys.filter((key) => this.isNear(key, line));
    return near.length > 0 ? near : keys;
  }

  /** Whether the line is about people of the note among whom they are: in a diary those linked there or right above it. */
  private isNear(key: PersonKey, line: number): boolean {
    if (!this.near.has(key)) return false;
    const lines = this.linkedOnly.get(key);
    return lines?.some((one) => one <= line && one > line - linesNear) ?? true;
  }

  /** People of the note whose initials these are: `IW to email Kaito`, `k sends the deck`. */
  withInitials(name: string): readonly PersonKey[] {
    if (name.length > longestInitials || this.initials.size === 0) return noKeys;
    const letters = name.replace(/[.-]/g, '').toLowerCase();
    const isWord = letters.length === 1 ? /[aioey]/.test(letters) : !capitals().test(name);
    return isWord ? noKeys : (this.initials.get(letters) ?? noKeys);
  }

  /** Whether the note says that somebody is called so besides their name. */
  isNickname(name: string): boolean {
    return this.nicknames.size > 0 && this.nicknames.has(foldName(name));
  }

  private addStranger(somebody: Suggested): void {
    const name = foldName(somebody.name);
    if (!this.strangers.has(name)) this.strangers.set(name, somebody);
  }

  /** Whether this is the name of a stranger, whole or the given one alone. */
  isStranger(name: string): boolean {
    return this.strangerCalled(name) !== null;
  }

  /** The stranger of this name, whole or the given one alone where nobody else has it. */
  private strangerCalled(name: string): Suggested | null {
    const called = foldName(name);
    const whole = this.strangers.get(called);
    if (whole || this.strangers.size === 0) return whole ?? null;
    // `Dave O`, where the note links Dave Okoro.
    const [, given = '', letter = ''] = shortened.exec(name) ?? [];
    if (given !== '' && this.given.of(given).size === 0) {
      const start = `${foldName(given)} `;
      const [one, ...others] = [...this.strangers].filter(
        ([stranger]) => stranger.startsWith(start) && stranger.split(' ').at(-1)?.startsWith(foldName(letter)),
      );
      return one && others.length === 0 ? one[1] : null;
    }
    if (this.given.of(name).size > 0) return null;
    const [one, ...others] = [...this.strangers].filter(([stranger]) => givenNameOf(stranger.split(' ')) === called);
    return one && others.length === 0 ? one[1] : null;
  }

  /** The one whole name of nobody known that the note has with this given name: `Helen Marsh … introduce me to Helen`. */
  private wholeName(given: string): string | null {
    const [one, ...others] = this.namesakesIn(given);
    return others.length === 0 ? (one ?? null) : null;
  }

  /** Whom the note names or is named after that nobody knows and that are called so by their given name. */
  private namesakesOf(given: string): readonly string[] {
    if (given.includes(' ')) return noNames;
    const called = `${foldName(given)} `;
    const strangers = [...this.strangers].flatMap(([name, one]) =>
      name.startsWith(called) && this.network.findPeople(one.name).length === 0 ? one.name : [],
    );
    const named = this.namesakesIn(given);
    return strangers.length === 0 ? named : [...new Set([...strangers, ...named])];
  }

  /** Whole names of nobody known that the note has with this given name. */
  private namesakesIn(given: string): readonly string[] {
    const text = this.source.text ?? '';
    if (!text.includes(`${given} `) || !/^\p{L}+$/u.test(given)) return noNames;
    const known = this.namesakes.get(given);
    if (known) return known;
    const pattern = unicodePattern(`(?:^|[^\\p{L}])${given} (\\p{Lu}[\\p{L}’'-]+)`, 'gu');
    const written = [...text.matchAll(pattern)].map(([, family = '']) => `${given} ${family.replace(/['’]s?$/, '')}`);
    const names = [...new Set(written)].filter(
      (name) => this.isWholeName(name) && this.network.findPeople(name).length === 0 && this.isReadAsName(name, text),
    );
    this.namesakes.set(given, names);
    return names;
  }

  /** Whether the note has somebody's whole name or a link to them. */
  private isNamedWhole(key: PersonKey): boolean {
    const person = this.network.person(key);
    const text = this.source.text ?? '';
    return (
      this.near.has(key) ||
      (person !== null && [person.name, ...person.aliases].some((name) => name.includes(' ') && text.includes(name)))
    );
  }

  /** Whoever has a name, whole or with the first letter of the surname: `Sarah C.` */
  private knownAs(name: string): readonly Person[] {
    const found = this.network.findPeople(name);
    const [, given = '', letter = ''] = found.length > 0 ? [] : (shortened.exec(name) ?? []);
    if (given === '') return found;
    return [...this.given.of(given)].flatMap((key) => {
      const person = this.network.person(key);
      return person && foldName(person.name).split(' ').at(-1)?.startsWith(foldName(letter)) ? person : [];
    });
  }

  /** `Sarah Bell` may be who is known as `Sarah` alone. */
  private mayBeShorter(name: string): boolean {
    const given = name.split(' ')[0] ?? '';
    return given !== name && this.network.findPeople(given).some((one) => foldName(one.name) === foldName(given));
  }

  /** `Steve Aldous` in the note `Big Steve`, which has no surname: whoever that note is about. */
  private ownName(name: string): Suggested | null {
    const title = nameOfPath(this.source.path);
    const [given = '', ...family] = foldName(name).split(' ');
    const words = foldName(title.slice(titleOf(title).length)).split(' ');
    if (family.length === 0 || this.isDated || givenNameOf(words) !== given || words.at(-1) !== given) return null;
    if (this.sole !== null) return this.suggested(this.sole);
    return this.plainNoteAt(title) === this.source.path ? newcomer(title, this.source.path) : null;
  }

  /** Whether some line has a name as the languages of the note read it: in German, `Torsten Liste schicken` names Torsten. */
  private isReadAsName(name: string, text: string): boolean {
    const lines = text
      .split('\n')
      .filter((line) => line.includes(name))
      .map((line) => line.replace(/^[\s>*+-]*(?:\[.\]\s*)?(?:#+\s+)?/, ''));
    // `Fatma Kaya, Beratung`: nothing but a name begins a line and ends there.
    const standsAlone = (line: string): boolean =>
      line.startsWith(name) && /^\s*(?:$|[,:;(–—-])/.test(line.slice(name.length));
    const isKnown = (one: string): boolean => this.given.isKnown(one);
    const isIn = (line: string, language: RuleLanguage): boolean =>
      tokensOf(line, isKnown, language).people.some(({ mention }) => mention.kind === 'name' && mention.name === name);
    return this.spoken.every((language) => lines.some((line) => standsAlone(line) || isIn(line, language)));
  }

  /** Whoever the one note is about that nobody reads as somebody's yet and that has this given name. */
  private namesake(given: string): Suggested | null {
    if (given.includes(' ') || this.plainNoteAt(given) !== null) return null;
    const [path, ...others] = this.plainNotesOf(given);
    if (path === undefined) return null;
    return others.length > 0 ? { key: null, name: given, ask: true } : newcomer(nameOfPath(path), path);
  }

  /** Whether one note is about somebody called so after a title: `Hartley` of `Prof Hartley.md`. */
  isBehindTitle(name: string): boolean {
    const [path, ...others] = /^\p{Lu}/u.test(name) ? this.plainNotesOf(name) : [];
    return path !== undefined && others.length === 0 && titleOf(nameOfPath(path)) !== '';
  }

  /** Whether the note is named after them, or links them, though nobody knows them yet. */
  isOfNote({ name }: Suggested): boolean {
    return this.strangers.has(foldName(name));
  }

  /** Who is linked: somebody known; somebody new with the whole name of a person; or a name. Null where it is a note about something. */
  private linked(mention: Mention & { readonly kind: 'link' }): Suggested | null {
    const found = this.find(mention, this.source.path);
    if (typeof found === 'string') return this.suggested(found);
    const note = found === null ? this.plainNoteAt(mention.target) : null;
    const name = found?.name ?? (note === null ? null : nameOfPath(note));
    if (name === null) return null;
    const guess = guessLinked(name);
    if (note !== null) return guess && { ...newcomer(name, note), ...(guess === 'unsure' && { isUnsure: true }) };
    const isWhole = guess !== null && name.includes(' ');
    return {
      key: null,
      name,
      ask: false,
      ...(isWhole && { isNew: true, ...(guess === 'unsure' && { isUnsure: true }) }),
    };
  }

  private unknown(name: string): Suggested {
    const note = this.plainNoteAt(name);
    return note === null ? { key: null, name, ask: false } : newcomer(name, note);
  }

  /** @param line of the sentence, from 1 */
  of(somebody: Somebody, line: number): Suggested | null {
    if (somebody.kind === 'sole') return this.sole === null ? this.owner : this.suggested(this.sole);
    if (somebody.kind === 'me') return this.suggested(this.network.meKey);
    if (somebody.kind === 'ask') return { key: null, name: somebody.word || say.shared.someone(), ask: true };
    const { mention } = somebody;
    // `Goes by Danny`: in the note of one person that is who is meant.
    if (mention.kind === 'name' && this.isNickname(mention.name))
      return this.sole !== null
        ? this.suggested(this.sole)
        : (this.owner ?? { key: null, name: somebody.shown, ask: true });
    if (mention.kind === 'name') {
      const exact = this.knownAs(mention.name);
      const withNote = exact.filter(({ path }) => path !== null);
      // `Dana`, who is a name alone elsewhere, is Dana Whitlock where the note is about her.
      const near = withNote.length > 0 || exact.length === 0 ? [] : this.calledNear(mention.name);
      const keys =
        near.length > 0 ? near : exact.length > 0 ? exact.map(({ key }) => key) : this.called(mention.name, line);
      const [only] = keys;
      const others = keys.length === 0 || exact.some(({ path }) => path === null) ? [] : this.namesakesOf(mention.name);
      if (others.length > 0) {
        const [other] = others;
        const isOther = others.length === 1 && !keys.some((key) => this.isNamedWhole(key));
        return other && isOther ? this.unknown(other) : { key: null, name: somebody.shown, ask: true };
      }
      const own = keys.length === 0 ? this.ownName(mention.name) : null;
      if (own) return own;
      if (keys.length === 0 && this.mayBeShorter(mention.name)) return { key: null, name: somebody.shown, ask: true };
      const stranger = keys.length === 0 ? this.strangerCalled(mention.name) : null;
      if (stranger) return stranger;
      const whole = keys.length === 0 ? this.wholeName(mention.name) : null;
      if (whole !== null) return this.unknown(whole);
      const namesake = keys.length === 0 ? this.namesake(mention.name) : null;
      if (namesake) return namesake;
      // `Danny` may be Daniel Moss.
      const mayBeKnown = keys.length === 0 && this.given.isShortFor(mention.name);
      if (keys.length > 1 || mayBeKnown) return { key: null, name: somebody.shown, ask: true };
      if (only !== undefined && only !== this.network.meKey) return this.suggested(only);
    }
    if (mention.kind === 'link') {
      const linked = this.linked(mention);
      return linked?.key === this.network.meKey ? null : linked;
    }
    const found = this.find(mention, this.source.path);
    if (found === null || found === this.network.meKey) return null;
    return typeof found === 'string' ? this.suggested(found) : this.unknown(found.name);
  }

  private suggested(key: PersonKey): Suggested {
    const person = this.network.person(key);
    const name = person?.name ?? key;
    const note = person?.path === null ? this.plainNoteAt(name) : null;
    return { key, name, ask: false, ...(note !== null && { note, isNew: true }) };
  }
}

/** What the notes state already and need not be suggested. */
class Stated {
  constructor(private readonly network: NetworkView) {}

  has({ kind, who, whom, day, source, what }: Suggestion): boolean {
    const { network } = this;
    if (who.key === null) return false;
    const person = network.person(who.key);
    if (kind === 'contact') return network.contactsOf(who.key).some((contact) => contact.day === day);
    if ((kind === 'introduced' || kind === 'named') && whom?.key)
      return network
        .introductionsOf(whom.key)
        .some(({ by, people }) => by === who.key && people.includes(network.meKey));
    if (kind === 'need' || kind === 'my-need') return states(person, 'needs', what);
    if (kind === 'offer') return states(person, 'offers', what);
    // A list below words such as “Next time” says so already.
    if (kind === 'ask-next-time')
      return network
        .asksOf(who.key)
        .some(({ places }) => places.some((one) => one.source.path === source.path && one.source.line === source.line));
    if (kind === 'thanks-due' && this.isOwedElsewhere(who.key, day, source)) return true;
    if (kind === 'thanked' || kind === 'thanks-due')
      return network
        .thanksOf(who.key)
        .some((thanks) => thanks.by !== 'mention' && thanks.day >= (day ?? 0) && thanks.source.path === source.path);
    return false;
  }

  /** Whether a task, or another line of these days, says already that they are to be thanked. */
  private isOwedElsewhere(key: PersonKey, day: Day | null, { path, line }: Source): boolean {
    const isHere = (other: Source): boolean => other.path === path && other.line === line;
    const isNear = (other: Day | null): boolean => day === null || other === null || Math.abs(other - day) <= nearDays;
    return (
      this.network.promisesOf(key).some(({ isThanks, state }) => isThanks && state === 'open') ||
      this.network.thanksOwedTo(key).some((owed) => !isHere(owed.source) && isNear(owed.day))
    );
  }
}

/** Thanks that two lines within so many days call due are the same. */
const nearDays = 14;

function states(person: Person | null, list: 'needs' | 'offers', what: string | null): boolean {
  return what !== null && (person?.[list].some(({ text }) => foldName(text).includes(foldName(what))) ?? false);
}

/** Two FNV-1a hashes: stable on every machine, and nothing can be read in them. */
function idOf(parts: readonly string[]): string {
  const text = parts.join('\n');
  const hash = (seed: number): string => {
    let value = seed;
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return value.toString(36).padStart(7, '0');
  };
  return hash(0x811c9dc5) + hash(0x9747b28c);
}
