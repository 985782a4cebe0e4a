import type { Mention } from '../notes/mention';
import { clauseStart, peopleIn, spacedNorms } from './clauses';
import type { Found } from './pattern';
import { pronounFits, titleFits } from './pronoun-fits';
import { isGivenName, isNoName, type Named, personOf, titleOf, type Token } from './tokens';

/** Somebody in a suggestion: named in the sentence, the one person of the note, or to be asked for. */
export type Somebody =
  | { readonly kind: 'named'; readonly mention: Mention; readonly shown: string }
  | { readonly kind: 'sole' }
  | { readonly kind: 'me' }
  /** A pronoun that may mean several people. */
  | { readonly kind: 'ask'; readonly word: string };

/** A sentence with what is needed to tell whom its words mean. */
export interface Saying {
  readonly tokens: readonly Token[];
  readonly people: readonly Named[];
  /** The line as it is written. */
  readonly text: string;
  /** The sentences before it, the last one last. */
  readonly before: readonly Sentence[];
  /** The sentence after it in its line. */
  readonly after?: Sentence | undefined;
  /** The one person whom the line is about by its first words, its heading or its note. */
  readonly topic: Somebody | null;
  /** Whether the note is about one other person. */
  readonly hasSole: boolean;
  /** Their name, if they have one here. */
  readonly soleName?: string | undefined;
  /** Whether a pronoun that means nobody yet may be asked for. */
  readonly mayAsk: boolean;
  /** Whether the note is of a talk. */
  readonly isTalk?: boolean | undefined;
  /** Whether the line stands below the name of somebody, as in minutes by person. */
  readonly isUnderName?: boolean | undefined;
  /** Whether what is said is of an introduction: whoever was named before it is the other one. */
  readonly isIntroduction?: boolean;
}

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly people: readonly Named[];
  /** The one person whom it says I met or heard from. */
  readonly met?: Named | undefined;
}

/** Sentences further back are about somebody else. */
const farthest = 5;

export interface PersonWords {
  /** he, she, him, her, his … */
  readonly pronouns: ReadonlySet<string>;
  readonly i: ReadonlySet<string>;
  /** Begins a sentence that is about somebody without a name. */
  readonly strangers: ReadonlySet<string>;
  /** The same where it is somebody for certain: `her brother`. */
  readonly roles: RegExp | undefined;
  /** Whether a person before this word is its subject. */
  readonly isVerb: (next: string) => boolean;
  readonly isPersonsVerb: (next: string) => boolean;
  /** Whether the subject may stand behind the verb: `Abends kam Ruth`. */
  readonly verbIsSecond: boolean;
}

export function namedAs({ mention, shown }: Named): Somebody {
  return { kind: 'named', mention, shown };
}

/** Who stands in a slot. */
export function somebodyIn(slot: Found | undefined, saying: Saying, words: PersonWords): Somebody | null {
  const token = slot && saying.tokens[slot.from];
  if (!token) return null;
  const person = personOf(token, saying.people);
  if (person) return namedAs(person);
  return words.pronouns.has(token.norm) ? meantBy(token.norm, slot.from, saying, words) : null;
}

/** Whom a pronoun means: the subject of the sentence so far, the person of the note, else the last one named. */
export function meantBy(word: string, at: number, saying: Saying, words: PersonWords): Somebody | null {
  const { tokens, people, before, mayAsk, isIntroduction = false } = saying;
  // `Sie hat` is one woman.
  const isShe = word === 'sie' && singular.test(tokens[at + 1]?.norm ?? '') && clauseStart(tokens, at) === at;
  const said = isShe ? 'she' : word;
  // `Petras Nummer` names Petra.
  const fits = ({ mention, shown }: Named): boolean =>
    titleFits(said, shown) && pronounFits(said, mention.kind === 'name' ? mention.name : shown);
  /** The same, where the sentence that names them does not call them otherwise. */
  const fitsIn =
    (sentence: Sentence) =>
    (one: Named): boolean =>
      fits(one) && !isOfOtherGender(one, sentence, word);
  const topicName = saying.topic?.kind === 'named' ? saying.topic.shown : saying.soleName;
  const isTopic = topicName === undefined || pronounFits(word, topicName);
  const topic = isTopic ? saying.topic : null;
  const hasSole = isTopic && saying.hasSole;
  const earlier = distinct(peopleIn(tokens.slice(0, at), people)).filter(fits);
  const [first] = earlier;
  if (first && (!hasSole || isSubject(tokens, people, words)))
    return earlier.length === 1 ? namedAs(first) : { kind: 'ask', word };
  if (!hasSole && at > 0 && words.strangers.has(tokens[0]?.norm ?? '') && tokens[0]?.norm !== word) return null;
  // `Her brother moved out, he needs a flat`: the brother does.
  if (words.roles && at > 0 && opens.test(word) && words.roles.test(spacedNorms(tokens.slice(0, 4)))) return null;
  // `My dentist rang. She will send me the bill`: the dentist will.
  const last = before.at(-1);
  const isOther = (sentence: Sentence): boolean => {
    const named = peopleIn(sentence.tokens, sentence.people);
    if (named.some(({ by }) => by !== 'full')) return false;
    const isSomebodyElse = (one: Named): boolean => fitsIn(sentence)(one) && !isPlaceOf(one, sentence);
    if (named.some(isSomebodyElse)) return true;
    return sentence.tokens.some(({ norm }) => relatives.has(norm)) && !(hasSole && tellsWhatTheyAre(sentence));
  };
  if (at > 0 && first === undefined && isOther({ tokens: tokens.slice(0, at), people })) return { kind: 'ask', word };
  // `Coffee with Fiona Grant. She put me on to Alan`: who was met is meant, with or without a note.
  if (last?.met && first === undefined && topic === null && !hasSole) {
    const [one, ...others] = distinct(peopleIn(last.tokens, last.people)).filter(fitsIn(last));
    if (one && others.length === 0 && one.shown === last.met.shown) return namedAs(one);
  }
  // `Said she would put me in touch with Lennart. She …`: still the same.
  const goesOn = (sentence: Sentence): boolean => hasSole && speaksOf(sentence, word);
  const isOthers = (sentence: Sentence): boolean =>
    (isOther(sentence) && !goesOn(sentence)) || hasUnknownSubject(sentence, words);
  if (last && !words.strangers.has(tokens[0]?.norm ?? '') && isOthers(last)) return { kind: 'ask', word };
  // `Linda rang. She needs a sitter`: Linda, or whom the talk is with.
  if (topic && at === 0 && last && !isIntroduction && endsWithRival(last, topicName, fitsIn(last)))
    return { kind: 'ask', word };
  if (topic && (hasSole || before.length === 0)) return topic;
  const recent = [...before].reverse().slice(0, farthest);
  const isNear = recent.some((sentence) => peopleIn(sentence.tokens, sentence.people).some(({ by }) => by !== 'full'));
  for (const sentence of recent) {
    if (words.strangers.has(sentence.tokens[0]?.norm ?? '')) return topic;
    if (topic === null && hasUnknownSubject(sentence, words)) return { kind: 'ask', word };
    // A name without a note is somebody only where nobody else can be meant.
    const named = distinct(peopleIn(sentence.tokens, sentence.people))
      .filter(fitsIn(sentence))
      .filter((one) => one.by !== 'full' || (topic === null && !isNear && !isPlaceOf(one, sentence)));
    const [one] = named;
    // `She` may be Linda, who was named last, or Dana, with whom the talk is.
    if (one)
      return named.length === 1 && (isIntroduction || isTopicItself(topic, one)) ? namedAs(one) : { kind: 'ask', word };
  }
  return topic ?? (mayAsk ? { kind: 'ask', word } : null);
}

/** A verb of one person. */
const singular =
  /^(?:hat|hatte|ist|war|will|kann|soll|muss|wird|mag|braucht|sucht|meint|sagt|kennt|\p{Ll}{3,}(?:te|eibt|ickt|ringt|eldet|eiht|tellt))$/u;

const men = new Set(['him', 'ihm', 'ihn']);

/** `He mentioned Leila Haddad, I should talk to her`: `he` is not Leila, whatever is known of the name. */
function isOfOtherGender(one: Named, { tokens, people }: Sentence, word: string): boolean {
  const isHers = /^(?:she|her|hers|ihr)$/.test(word);
  if (!isHers && !/^(?:he|him|his|er|ihm|ihn)$/.test(word)) return false;
  const behind = tokens.slice(tokens.findIndex((token) => personOf(token, people) === one) + 1);
  const spoken = behind.findIndex(({ norm }) => /^(?:i|i'd|i'll|we|we'll|ich|wir)$/.test(norm));
  if (spoken < 0) return false;
  return behind.some(({ norm }, at) => {
    if (at <= spoken) return false;
    if (isHers) return men.has(norm);
    // `her brother`, `ihr Bruder` is not she; `mit ihr` is.
    if (norm === 'ihr') return /^(?:mit|von|bei|zu)$/.test(behind[at - 1]?.norm ?? '');
    return norm === 'her' && !/^\p{L}/u.test(behind[at + 1]?.norm ?? '');
  });
}

/** `Lunch at the Engine Shed`, `she starts at Historic Environment Scotland`: where, and not who. */
export function isPlaceOf(one: Named, { tokens, people }: Pick<Sentence, 'tokens' | 'people'>): boolean {
  const at = tokens.findIndex((token) => personOf(token, people) === one);
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ norm }) => norm);
  // `Lyle (Corn Exchange)`
  const [given = ''] = one.shown.split(' ');
  const [holder, opening] = tokens.slice(Math.max(0, at - 2), at);
  const isAside = opening?.norm === '(' && holder && tokens[at + 1]?.norm === ')';
  if (isAside && !relatives.has(holder.norm) && !isGivenName(given)) return true;
  return /(?:^| )(?:at|near|bei|beim|(?:at|in|near) the)$/.test(before.join(' '));
}

/** `Recruiter at Kforce.` in somebody's own note is what they are. */
function tellsWhatTheyAre({ tokens }: Sentence): boolean {
  const first = tokens.findIndex(
    ({ norm }) => !/^(?:old|former|ex|senior|head|chief|lead|freelance|alte[rs]?|ehemalige[rs]?)$/.test(norm),
  );
  const behind = tokens[first + 1]?.norm ?? '.';
  return (
    relatives.has(tokens[first]?.norm ?? '') &&
    /^(?:at|for|with|in|of|from|bei|beim|in|im|von|vom|am|[.,;–—-])$/.test(behind)
  );
}

/** Whether somebody is the one whom a talk is with, or there is none. */
function isTopicItself(topic: Somebody | null, one: Named): boolean {
  return topic?.kind !== 'named' || isCalledAlike(topic.shown, one.shown);
}

/** Whether a sentence names somebody else last: not `Linda introduced us`, nor `Linda knows Dana`. */
function endsWithRival(
  { tokens, people }: Sentence,
  topicName: string | undefined,
  fits: (one: Named) => boolean,
): boolean {
  const isRival = (token: Token): boolean => {
    const one = personOf(token, people);
    return one !== null && one.by !== 'full' && fits(one) && !isCalledAlike(topicName ?? one.shown, one.shown);
  };
  const isOfTopic = (token: Token): boolean => {
    const one = personOf(token, people);
    return /^(?:us|uns)$/.test(token.norm) || (one !== null && isCalledAlike(topicName ?? '', one.shown));
  };
  const at = tokens.map(isRival).lastIndexOf(true);
  return at >= 0 && !tokens.slice(at).some(isOfTopic);
}

/** `Dana` and `Dana Whitlock`, `Ms Whitlock` and `Dana Whitlock`. */
function isCalledAlike(a: string, b: string): boolean {
  const isSurnameOf = (one: string, other: string): boolean => {
    const title = titleOf(one);
    return title !== '' && other.endsWith(` ${one.slice(title.length)}`);
  };
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || isSurnameOf(a, b) || isSurnameOf(b, a);
}

/** Words for somebody without a name, whom a pronoun after them means. */
export const relatives: ReadonlySet<string> = new Set(
  `mum mom mummy mother dad daddy father sister brother son daughter kid wife husband partner neighbour neighbor boss colleague dentist
  doctor nurse teacher tutor plumber electrician landlord landlady aunt auntie uncle cousin niece nephew grandmother grandfather gran
  granny grandma grandpa girlfriend boyfriend flatmate housemate roommate lawyer solicitor accountant agent recruiter builder vicar priest
  midwife vet hairdresser stepmother stepfather mother-in-law father-in-law sister-in-law brother-in-law mutter vater mama papa mutti vati
  schwester bruder sohn tochter chef chefin kollege kollegin freundin nachbar nachbarin zahnarzt zahnärztin arzt ärztin oma opa tante onkel
  vermieter vermieterin lehrer lehrerin mitbewohner mitbewohnerin cousine anwalt anwältin steuerberater steuerberaterin`.split(
    /\s+/,
  ),
);

/** Pronouns that go on with the subject. */
const opens = /^(?:he|she|they)$/;

const genders = [/^(?:she|her|hers|sie|ihr)$/, /^(?:he|him|his|er|ihm|ihn)$/];

/** Whether a sentence has a pronoun of the same gender before anybody whom it names. */
function speaksOf({ tokens, people }: Sentence, word: string): boolean {
  const gender = genders.find((one) => one.test(word));
  const at = tokens.findIndex((token) => personOf(token, people) !== null);
  return gender !== undefined && tokens.slice(0, Math.max(at, 0)).some(({ norm }) => gender.test(norm));
}

/** `Hartley liked the figures. He …`: somebody whom nobody knows by this name, and whom `he` may mean. */
function hasUnknownSubject({ tokens, people }: Sentence, words: PersonWords): boolean {
  const isSomebody = (token: Token): boolean =>
    personOf(token, people) !== null || words.pronouns.has(token.norm) || words.i.has(token.norm);
  const [first, second, third] = tokens;
  if (!first || !second || (words.verbIsSecond && third && isSomebody(third))) return false;
  if (!/^\p{L}[\p{L}’'-]{2,}$/u.test(first.norm)) return false;
  if (isSomebody(first) || words.strangers.has(first.norm)) return false;
  return !isNoName(first.norm) && !nothingOf.test(first.norm) && words.isPersonsVerb(second.norm);
}

/** Begins a sentence and is nobody: `Everything was fine`, `Weather was bad`, `Meeting went well`. */
const nothingOf =
  /(?:ing|ness|tion|ment|ity|ly|ung|heit|keit|schaft)$|^(?:every|no|some|any)(?:thing|one|body)$|^(?:also|just|only|even|still|here|there|weather|traffic|work|food|time|life|music|everyone|people|things|lots|most|all|both|nichts|alles|etwas|viele|alle|leute|wetter|essen|arbeit|musik|auch|dann|danach|dort|hier|leider|trotzdem|vorher|nachher|sonst|endlich|zuerst|später|vielleicht|sonst)$/;

function isSubject(tokens: readonly Token[], people: readonly Named[], words: PersonWords): boolean {
  const [first, second] = tokens;
  return first !== undefined && personOf(first, people) !== null && words.isVerb(second?.norm ?? '');
}

export function distinct(people: readonly Named[]): readonly Named[] {
  return [...new Map(people.map((one) => [one.shown, one])).values()];
}

const says = /^(?:says|said|reckons|reckoned|thinks|thought|sagt|sagte|meint|meinte|erzählt|erzählte)$/;
const afterSays = /^(?:that|me|us|dass|mir|uns|,|:)$/;

/** Whether what somebody says begins with themselves, or with me. */
function tellsOfThemselves(tokens: readonly Token[], from: number, words: PersonWords): boolean {
  let at = from;
  while (afterSays.test(tokens[at]?.norm ?? '')) at++;
  const word = tokens[at]?.norm ?? '';
  return words.pronouns.has(word) || words.i.has(word) || !/^(?:‹|\p{L})/u.test(word);
}

const isJoint = /^(?:and|und|&|\+|,|\/)$/;

/** Who does what a clause without a subject says: `me` where it is I, null where nobody can be told. */
export function understoodSubject(at: number, saying: Saying, words: PersonWords): Somebody | 'me' | null {
  const { tokens, people, before, topic } = saying;
  for (let start = at; start > 0;) {
    start = clauseStart(tokens, start - 1);
    const token = tokens[start];
    if (!token) break;
    if (words.i.has(token.norm)) return 'me';
    const next = tokens[start + 1]?.norm ?? '';
    const isHeading = next === ':' || next === '→' || next === '-' || next === '–' || next === '—';
    const isPronoun = words.pronouns.has(token.norm) && !words.strangers.has(token.norm);
    // `She says Aunt Jo is moving and needs a van`: who does, she only tells.
    if (says.test(next) && at > start + 3 && !tellsOfThemselves(tokens, start + 2, words)) return null;
    if ((personOf(token, people) !== null || isPronoun) && (isHeading || words.isVerb(next)))
      return somebodyIn({ from: start, to: start + 1 }, saying, words);
    if (words.strangers.has(token.norm) && start === 0) return null;
  }
  if (topic) return topic;
  const last = before.at(-1);
  const [opener] = last?.tokens ?? [];
  const person = last && opener && personOf(opener, last.people);
  // `Lunch with Ann. Looking for a flat`
  if (!person) return last?.met && last.people === people ? namedAs(last.met) : null;
  // `Ann and Ben were ill. Looking for a flat`: one of them, or both.
  const isOfSeveral =
    isJoint.test(last.tokens[1]?.norm ?? '') && personOf(last.tokens[2] ?? opener, last.people) !== null;
  return isOfSeveral ? (saying.mayAsk ? { kind: 'ask', word: '' } : null) : namedAs(person);
}
