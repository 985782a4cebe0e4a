import { opensClause } from './clauses';
import { listed, rarestFirst, somebody } from './cue-index';
import type { Token } from './tokens';

/**
 * A pattern over the tokens of a sentence, written as words with blanks between them:
 * `(a|b c)` one of several, `(a|b)?` may be missing, groups may stand in groups, and slots:
 * `S` another person as the subject; may be missing where a clause begins and it is clear whom the clause is about,
 * `HE` the same, but never missing, `I` me as the subject; may be missing where a clause begins and nobody else is its subject,
 * `ICH` the same, but never missing, `X`, `Y` another person (only `X` by a pronoun), `XS`, `YS` somebody's, `ME` me as the object, `MY`, `THEIR` whose something is,
 * `O` another person who is no subject, `^` the start of a clause, `ADV` up to three adverbs, `SO` up to three words, none of them a person, `ADJ` up to two words before a thing, `ANY` up to nine words,
 * `DO`, `DID`, `DOING` a verb of doing, whichever it is, unless the language says that it is none,
 * `WHOM` somebody by a name or a description, `NUM` a number, `PTZ` a German participle, `INF` a German infinitive at the end of its clause, `MID` a word before which nobody stands, `END` no verb follows, `ALONE` no phrase follows of which the word before it would be the preposition, `REST` everything up to the end of the sentence.
 */
export interface Pattern {
  readonly source: string;
  /** Whether it must stand at the start of a clause. */
  readonly opens: boolean;
  /** The words with which it may begin where no clause begins, and so no subject is understood; null for any. */
  readonly begins: ReadonlySet<string> | null;
  /** Of each of these lists every match holds a word: most patterns need not be tried on most sentences. */
  readonly cues: readonly (readonly string[])[];
  /** Whether a subject may be understood: somebody else's, or mine. */
  readonly hasSubject: boolean;
  readonly hasI: boolean;
  readonly hasY: boolean;
  /** The words of which it is made: `has not thanked X` says itself that something is not so. */
  readonly words: ReadonlySet<string>;
  /** The names of its slots, in the order in which they are written. */
  readonly slots: readonly string[];
  readonly match: Matcher;
}

/** Matches from a word on; gives the word after the match, or `nowhere`. */
type Matcher = (sentence: SentenceWords, at: number) => number;

const nowhere = -1;

/** Makes the matcher of a part of a pattern from that of all that follows it: choices and lengths are tried in turn until the rest fits, too. */
type Builder = (next: Matcher) => Matcher;

export interface Slots {
  readonly [slot: string]: Found | undefined;
}

/** What stands in a slot: tokens from one to another, that one not included. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

export interface Match {
  readonly slots: Slots;
  readonly from: number;
  readonly to: number;
}

/** The words of a language that stand for people, and its adverbs. */
export interface Pronouns {
  /** I, we. */
  readonly i: string;
  /** me, us. */
  readonly me: string;
  readonly my: string;
  /** he, she: as the subject. */
  readonly subject: string;
  /** him, her, them. */
  readonly object: string;
  readonly their: string;
  /** Words before which `her` is no owner: `wrote to her about it`. */
  readonly noThings?: string;
  /** Verbs whose subject is the person before them. */
  readonly finite: string;
  /** Words that begin a clause of their own: nothing said reaches across them. */
  readonly stops: string;
  /** Words that may stand between a subject and its verb without changing what is said. */
  readonly adverbs: string;
  /** Words that begin a phrase after a person: `Omar from the stats desk`. */
  readonly places: string;
  /** With which a clause about the person before it begins: `, der … ,`. */
  readonly asides?: string;
  /** Words with which a phrase after a preposition begins: `nach dem Weg`. */
  readonly phraseStarts?: string;
  /** Whoever stands after these is no subject: `mit Omar`. */
  readonly prepositions?: string;
  readonly deeds?: Deeds;
}

/** By what verbs of doing are known: most verbs are, and no list of them is ever complete. */
export interface Deeds {
  /** Forms of the past that do not end in `ed`. */
  readonly irregular: string;
  /** Verbs of having, feeling, saying, coming and harming, and other words that stand where a verb could, in all their forms. */
  readonly none: string;
}

/** A German participle: `gelesen`, `durchgesehen`, `repariert`. */
const participle =
  /^(?!.*(?:heit|keit|schaft)(?:en)?$)(?:[a-zäöü]{0,9}ge[a-zäöüß]{2,12}(?:t|en)|[a-zäöü]{3,14}iert|(?:be|ver|er|über|unter|ent|zer|wieder)[a-zäöüß]{2,12}(?:t|en))$/u;

/** `ausgeliehen bekommen`. */
const passive = /^(?:worden|bekommen|gekriegt|gewesen)$/;

/** `kopieren`, `ändern`: only at the end of a clause, where nouns seldom stand. */
const infinitive = /^[a-zäöüß]{3,}(?:e|el|er)n$/;

const isPerson = (word: string): boolean => word.startsWith('‹') && word !== '‹';
/** `3.`, `3.11.` and `1,000`: their marks end nothing. */
const isNumber = (word: string): boolean => /^\d[\d.,]*$/.test(word);
const isPlain = (word: string): boolean => !/[‹.,;:!?]/.test(word) || isNumber(word);
const isNoEnd = (word: string): boolean => !/[.;!?]/.test(word) || isNumber(word);
const isAdverbInLy = (word: string): boolean => /^[^‹]{3,}ly$/u.test(word);

/** Words and phrases by their first word, each as the words that follow it. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrasesOf(list: Iterable<readonly string[]>): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of list) {
    const others = phrases.get(first);
    if (others) others.push(rest);
    else phrases.set(first, [rest]);
  }
  return phrases;
}

const phrasesIn = (list: string): Phrases => phrasesOf(list.split('|').map((phrase) => phrase.split(' ')));

function oneOf(phrases: Phrases): Builder {
  return (next) => (sentence, at) => {
    const rests = phrases.get(sentence.word(at));
    if (!rests) return nowhere;
    for (const rest of rests) {
      const end = sentence.continues(rest, at + 1) ? next(sentence, at + 1 + rest.length) : nowhere;
      if (end !== nowhere) return end;
    }
    return nowhere;
  };
}

function word(test: (word: string) => boolean): Builder {
  return (next) => (sentence, at) => (at < sentence.size && test(sentence.word(at)) ? next(sentence, at + 1) : nowhere);
}

/** A person before none of these words. */
function personBefore(isOther: (next: string) => boolean): Builder {
  return (next) => (sentence, at) =>
    isPerson(sentence.word(at)) && !isOther(sentence.word(at + 1)) ? next(sentence, at + 1) : nowhere;
}

/** As few words as fit. */
function few(least: number, most: number, test: (word: string) => boolean): Builder {
  return (next) => (sentence, at) => {
    for (let count = 0; ; count++) {
      const end = count < least ? nowhere : next(sentence, at + count);
      if (end !== nowhere) return end;
      if (count === most || at + count >= sentence.size || !test(sentence.word(at + count))) return nowhere;
    }
  };
}

/** As many words as fit, one at least. */
function many(most: number, test: (word: string) => boolean): Builder {
  return (next) => (sentence, at) => {
    let count = 0;
    while (count < most && at + count < sentence.size && test(sentence.word(at + count))) count++;
    for (; count > 0; count--) {
      const end = next(sentence, at + count);
      if (end !== nowhere) return end;
    }
    return nowhere;
  };
}

function inTurn(...builders: readonly Builder[]): Builder {
  return (next) => builders.reduceRight((after, build) => build(after), next);
}

function firstOf(...builders: readonly Builder[]): Builder {
  return (next) => {
    const choices = builders.map((build) => build(next));
    return (sentence, at) => {
      for (const choice of choices) {
        const end = choice(sentence, at);
        if (end !== nowhere) return end;
      }
      return nowhere;
    };
  };
}

const nothing: Builder = (next) => next;

function maybe(build: Builder): Builder {
  return (next) => {
    const taken = build(next);
    return (sentence, at) => {
      const end = taken(sentence, at);
      return end === nowhere ? next(sentence, at) : end;
    };
  };
}

/** Keeps what a part matches; a slot stands once in its pattern. */
function kept(slot: number, build: Builder): Builder {
  return (next) => {
    const inner = build((sentence, at) => {
      const end = next(sentence, at);
      if (end !== nowhere) sentence.ends[slot] = at;
      return end;
    });
    return (sentence, at) => {
      const end = inner(sentence, at);
      if (end !== nowhere) sentence.starts[slot] = at;
      return end;
    };
  };
}

/** A part of a pattern, ready to be matched. */
interface Part {
  readonly build: Builder;
  /** Its words, where it is nothing but words. */
  readonly phrase: readonly string[] | null;
  /** The words with which every match of it begins; null where it can be any. */
  readonly firsts: ReadonlySet<string> | null;
  /** With which words it can begin, a subject not being understood; null for any. */
  readonly begins: ReadonlySet<string> | null;
}

/** A part of a pattern as it is written. Most patterns are never tried: what it takes to match them is made when they are. */
interface WrittenPart {
  /** Of each of these lists every match holds a word. */
  readonly cues: readonly (readonly string[])[];
  /** Whether it holds a slot, and so belongs to one pattern alone. */
  readonly hasSlots: boolean;
  /** @param kinds the names of the slots that the pattern has up to here; its own are added */
  part(kinds: string[]): Part;
}

function written(cues: WrittenPart['cues'], hasSlots: boolean, make: (kinds: string[]) => Part): WrittenPart {
  if (hasSlots) return { cues, hasSlots, part: make };
  let made: Part | null = null;
  return { cues, hasSlots, part: () => (made ??= make([])) };
}

/** Choices, of which only those are tried that can begin with the word. */
function anyOf(choices: readonly Part[]): Builder {
  const open: number[] = [];
  const beginning = new Map<string, number[]>();
  for (const [index, { firsts }] of choices.entries()) {
    if (firsts === null) {
      for (const places of beginning.values()) places.push(index);
      open.push(index);
    }
    for (const first of firsts ?? []) {
      const places = beginning.get(first);
      if (places) places.push(index);
      else beginning.set(first, [...open, index]);
    }
  }
  return (next) => {
    const matchers: (Matcher | undefined)[] = [];
    return (sentence, at) => {
      for (const index of beginning.get(sentence.list(at)) ?? open) {
        const choice = (matchers[index] ??= choices[index]?.build(next));
        const end = choice ? choice(sentence, at) : nowhere;
        if (end !== nowhere) return end;
      }
      return nowhere;
    };
  };
}

const [openBracket, closeBracket] = [40, 41];

/** Where the bracket that opens at a place is closed; the end of the text where it is not. */
function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === openBracket) depth++;
    else if (code === closeBracket && --depth === 0) return at;
  }
  return text.length;
}

/** A pattern that is made ready when it is first tried. */
class WrittenPattern implements Pattern {
  readonly opens: boolean;
  readonly cues: readonly (readonly string[])[];
  private made: { readonly begins: ReadonlySet<string> | null; readonly match: Matcher } | null = null;
  private readonly kinds: string[] = [];
  private known: ReadonlySet<string> | null = null;

  constructor(
    readonly source: string,
    private readonly whole: WrittenPart,
  ) {
    this.opens = source.startsWith('^');
    this.cues = whole.cues;
  }

  get begins(): ReadonlySet<string> | null {
    return this.make().begins;
  }

  get match(): Matcher {
    return this.make().match;
  }

  get slots(): readonly string[] {
    this.make();
    return this.kinds;
  }

  get hasSubject(): boolean {
    return this.words.has('S') || this.words.has('HE');
  }

  get hasI(): boolean {
    return this.words.has('I') || this.words.has('ICH');
  }

  get hasY(): boolean {
    return ['Y', 'YS', 'Y?', 'YS?'].some((slot) => this.words.has(slot));
  }

  get words(): ReadonlySet<string> {
    return (this.known ??= new Set(this.source.match(/[^\s()|]+/g)));
  }

  private make(): NonNullable<WrittenPattern['made']> {
    if (this.made) return this.made;
    const { begins, build } = this.whole.part(this.kinds);
    return (this.made = { begins, match: build((_, end) => end) });
  }
}

export function patternMaker(pronouns: Pronouns): (source: string) => Pattern {
  const [i, me, my] = [phrasesIn(pronouns.i), phrasesIn(pronouns.me), phrasesIn(pronouns.my)];
  const [subject, object] = [phrasesIn(pronouns.subject), phrasesIn(pronouns.object)];
  const [their, places] = [phrasesIn(pronouns.their), phrasesIn(pronouns.places)];
  const adverbs = phrasesIn(pronouns.adverbs);
  const isMe = (one: string): boolean => i.has(one);
  const finite = new Set(pronouns.finite.split('|'));
  const stops = new Set(pronouns.stops.split('|'));
  const pastVerbs = new Set(["'s", 'was', 'were', 'had']);
  const person = word(isPerson);
  const noThings = new Set(pronouns.noThings?.split('|'));
  const isThing = (one: string): boolean =>
    !noThings.has(one) && !(noThings.size > 0 && /^(?:[^\p{L}]|\p{L}+ly$|$)/u.test(one));
  const ownerPronoun: Builder = (next) =>
    oneOf(their)((sentence, at) => (isThing(sentence.word(at)) ? next(sentence, at) : nowhere));
  const owner = inTurn(person, oneOf(phrasesIn("'s")));
  const inClause = (one: string): boolean => !stops.has(one) && isNoEnd(one);
  const afterSubject = inTurn(
    maybe(
      firstOf(
        inTurn(
          oneOf(places),
          few(1, 4, (one) => isPlain(one) && !isMe(one)),
        ),
        inTurn(
          oneOf(phrasesIn('(')),
          many(6, (one) => !/[()]/.test(one)),
          oneOf(phrasesIn(')')),
        ),
        inTurn(oneOf(phrasesIn('and|und|&|+')), person),
      ),
    ),
    maybe(many(Infinity, (one) => /^[:→–,-]$/.test(one))),
  );
  /** `Ann, who was tired, `: what is said of somebody between commas. */
  const aside: Builder = pronouns.asides
    ? maybe(
        inTurn(
          oneOf(phrasesIn(pronouns.asides)),
          few(1, 8, (one) => one !== ',' && isNoEnd(one) && !isMe(one)),
          oneOf(phrasesIn(',')),
        ),
      )
    : nothing;
  const prepositions = new Set(pronouns.prepositions?.split('|'));
  const personOrPronoun = firstOf(person, oneOf(subject));
  const anySubject: Builder = (next) => {
    const inner = personOrPronoun(next);
    return (sentence, at) => (prepositions.has(sentence.word(at - 1)) ? nowhere : inner(sentence, at));
  };
  const ownerOnly: Builder = (next) => (sentence, at) =>
    isPerson(sentence.word(at)) && sentence.word(at + 1) === "'s" ? next(sentence, at + 1) : nowhere;
  const upToThreeAdverbs: Builder = (next) => {
    const more = (sentence: SentenceWords, at: number, left: number): number => {
      if (left > 0)
        for (const after of sentence.adverbsAt(at, adverbs)) {
          const end = more(sentence, after, left - 1);
          if (end !== nowhere) return end;
        }
      return next(sentence, at);
    };
    return (sentence, at) => more(sentence, at, 3);
  };
  const phraseStarts = new Set(pronouns.phraseStarts?.split('|'));
  const irregular = new Set(pronouns.deeds?.irregular.split('|'));
  const noDeeds = new Set(pronouns.deeds?.none.split('|'));
  const isPast = (one: string): boolean =>
    pronouns.deeds !== undefined && !noDeeds.has(one) && (irregular.has(one) || /^[a-z-]{2,}(?:ed|'d)$/.test(one));
  const deed = (isVerb: (one: string) => boolean): Builder =>
    word((one) => pronouns.deeds !== undefined && isVerb(one) && !noDeeds.has(one));
  const unkept: Readonly<Record<string, Builder>> = {
    DO: deed((one) => /^[a-z][a-z-]+$/.test(one) && !/(?:ly|ed|ing)$/.test(one) && !irregular.has(one)),
    DID: word(isPast),
    DOING: deed((one) => /^[a-z-]{2,}ing$/.test(one)),
    ADV: upToThreeAdverbs,
    SO: few(0, 3, isPlain),
    ADJ: few(0, 2, (one) => isPlain(one) && !noThings.has(one)),
    ANY: few(0, 9, inClause),
    NUM: word((one) => /^\d/.test(one)),
    // Of two in a row the first is a noun: `das Konzept vorgestellt`.
    PTZ: (next) => (sentence, at) =>
      participle.test(sentence.word(at)) &&
      (!participle.test(sentence.word(at + 1)) || passive.test(sentence.word(at + 1)))
        ? next(sentence, at + 1)
        : nowhere,
    INF: (next) => (sentence, at) =>
      infinitive.test(sentence.word(at)) && !/^(?!und$|oder$)[\p{L}‹]/u.test(sentence.word(at + 1))
        ? next(sentence, at + 1)
        : nowhere,
    MID: (next) => (sentence, at) =>
      /^[\p{L},]/u.test(sentence.word(at - 1)) &&
      !subject.has(sentence.word(at - 1)) &&
      !stops.has(sentence.word(at - 1))
        ? next(sentence, at)
        : nowhere,
    ALONE: (next) => (sentence, at) =>
      isPerson(sentence.word(at)) || phraseStarts.has(sentence.word(at)) ? nowhere : next(sentence, at),
    END: (next) => (sentence, at) => (finite.has(sentence.word(at)) ? nowhere : next(sentence, at)),
  };
  /** What is kept of a slot under which name, and what may follow it. */
  const keeping: Readonly<
    Record<string, readonly [name: string, build: (kept: (inner: Builder) => Builder) => Builder]>
  > = {
    X: [
      'X',
      (keep) =>
        inTurn(
          keep(
            firstOf(
              personBefore((one) => one === "'s"),
              oneOf(subject),
              oneOf(object),
            ),
          ),
          aside,
        ),
    ],
    O: [
      'X',
      (keep) =>
        keep(
          firstOf(
            personBefore((one) => finite.has(one)),
            oneOf(object),
          ),
        ),
    ],
    Y: ['Y', (keep) => keep(personBefore((one) => pastVerbs.has(one)))],
    XS: ['X', (keep) => inTurn(keep(ownerOnly), oneOf(phrasesIn("'s")))],
    YS: ['Y', (keep) => inTurn(keep(ownerOnly), oneOf(phrasesIn("'s")))],
    ICH: ['I', (keep) => keep(oneOf(i))],
    S: ['S', (keep) => maybe(inTurn(keep(anySubject), afterSubject))],
    HE: ['S', (keep) => inTurn(keep(anySubject), aside)],
    I: ['I', (keep) => maybe(keep(oneOf(i)))],
    THEIR: ['THEIR', (keep) => keep(firstOf(owner, ownerPronoun))],
    WHOM: ['REST', (keep) => keep(few(1, 7, inClause))],
    REST: ['REST', (keep) => keep(many(Infinity, isNoEnd))],
  };
  /** Slots of which the words are known, and so are cues. */
  const listedSlots: Readonly<Record<string, { readonly build: Builder; readonly cues: readonly string[] }>> = {
    ME: { build: oneOf(me), cues: [...me.keys()] },
    MY: { build: oneOf(my), cues: [...my.keys()] },
  };
  const firstsOf = (...lists: readonly Phrases[]): readonly string[] => lists.flatMap((phrases) => [...phrases.keys()]);
  const wordsOfSlots: Readonly<Record<string, readonly string[]>> = {
    ...{ X: [somebody, ...firstsOf(subject, object)], O: [somebody, ...firstsOf(object)] },
    ...{ Y: [somebody], XS: [somebody], YS: [somebody], HE: [somebody, ...firstsOf(subject)] },
    ...{ THEIR: [somebody, ...firstsOf(their)], ICH: firstsOf(i) },
  };
  const begun: Readonly<Record<string, readonly string[]>> = {
    ...wordsOfSlots,
    ...{ S: [somebody, ...firstsOf(subject)], I: firstsOf(i) },
  };
  /** Most patterns begin with a subject and adverbs: where these end is found out once for all of them. */
  const subjectAndAdverbs = (key: string, taken: Builder, mayBeMissing: boolean): ((slot: number) => Builder) => {
    const ends: number[] = [];
    const collect: Matcher = (_, end) => {
      if (!ends.includes(end)) ends.push(end);
      return nowhere;
    };
    const [withIt, without] = [inTurn(taken, upToThreeAdverbs)(collect), upToThreeAdverbs(collect)];
    const endsOf = (matcher: Matcher, sentence: SentenceWords, at: number): readonly number[] => {
      ends.length = 0;
      matcher(sentence, at);
      return [...ends];
    };
    return (slot) => (next) => (sentence, at) => {
      const found = sentence.once(key, at, () => ({
        taken: endsOf(withIt, sentence, at),
        missing: mayBeMissing ? endsOf(without, sentence, at) : [],
      }));
      for (const end of found.taken) {
        const last = next(sentence, end);
        if (last === nowhere) continue;
        [sentence.starts[slot], sentence.ends[slot]] = [at, at + 1];
        return last;
      }
      for (const end of found.missing) {
        const last = next(sentence, end);
        if (last !== nowhere) return last;
      }
      return nowhere;
    };
  };
  const subjects: Readonly<Record<string, (slot: number) => Builder>> = {
    S: subjectAndAdverbs('S', inTurn(anySubject, afterSubject), true),
    HE: subjectAndAdverbs('HE', inTurn(anySubject, aside), false),
    I: subjectAndAdverbs('I', oneOf(i), true),
  };
  /** The same lists of words stand in many patterns. */
  const lists = new Map<string, Builder>();
  const listOf = (phrases: readonly (readonly string[])[]): Builder => {
    const key = phrases.map((phrase) => phrase.join(' ')).join('|');
    const list = lists.get(key) ?? oneOf(phrasesOf(phrases));
    lists.set(key, list);
    return list;
  };
  const literal = (one: string): WrittenPart => {
    const words = [one];
    return written([words], false, () => {
      const first = new Set(words);
      return { build: listOf([words]), phrase: words, firsts: first, begins: first };
    });
  };
  const free = (build: Builder): Part => ({ build, phrase: null, firsts: null, begins: null });
  const start = written([], false, () => free(nothing));
  const optional = (inner: WrittenPart): WrittenPart =>
    written([], inner.hasSlots, (kinds) => free(maybe(inner.part(kinds).build)));

  const subjectWithAdverbs = (name: string, build: (slot: number) => Builder): WrittenPart => {
    const words = begun[name] ?? [];
    const isThere = name === 'HE';
    return written(isThere ? [words] : [], true, (kinds) => ({
      ...{ build: build(kinds.push(name === 'I' ? 'I' : 'S') - 1), phrase: null },
      ...{ firsts: isThere ? new Set(words) : null, begins: new Set(words) },
    }));
  };
  const namedPart = (name: string, isOptional: boolean): WrittenPart | null => {
    const slot = keeping[name];
    const plain = unkept[name];
    if (!slot && !plain) return null;
    const [cues, begins] = isOptional ? [] : [wordsOfSlots[name], begun[name]];
    return written(cues ? [cues] : [], slot !== undefined, (kinds) => {
      const build = slot ? slot[1]((inner) => kept(kinds.push(slot[0]) - 1, inner)) : (plain ?? nothing);
      return {
        ...free(isOptional ? maybe(build) : build),
        firsts: cues ? new Set(cues) : null,
        begins: begins ? new Set(begins) : null,
      };
    });
  };
  const names = new Map<string, WrittenPart>();
  const readName = (part: string): WrittenPart => {
    const known = names.get(part);
    if (known) return known;
    const name = part.replace(/\?$/, '');
    const isOptional = name !== part && name !== '';
    const ofList = listedSlots[part];
    const made = ofList
      ? written([ofList.cues], false, () => {
          const words = new Set(ofList.cues);
          return { build: ofList.build, phrase: null, firsts: words, begins: words };
        })
      : part === '^'
        ? start
        : (namedPart(name, isOptional) ?? (isOptional ? optional(literal(name)) : literal(part)));
    names.set(part, made);
    return made;
  };

  const sequenceOf = (sequence: readonly WrittenPart[]): WrittenPart => {
    const [only] = sequence;
    if (only && sequence.length === 1) return only;
    const cues = sequence.flatMap((one) => one.cues);
    const hasSlots = sequence.some((one) => one.hasSlots);
    return written(cues, hasSlots, (kinds) => {
      const parts = sequence.map((one) => one.part(kinds));
      const phrases = parts.flatMap(({ phrase }) => (phrase ? [phrase] : []));
      const phrase = phrases.length === parts.length ? phrases.flat() : null;
      return {
        build: phrase && phrase.length > 0 ? listOf([phrase]) : inTurn(...parts.map(({ build }) => build)),
        phrase,
        firsts: parts[0]?.firsts ?? null,
        begins: parts[0]?.begins ?? null,
      };
    });
  };
  const choicesOf = (choices: readonly WrittenPart[]): WrittenPart => {
    const [only] = choices;
    if (only && choices.length === 1) return only;
    // Of several choices one is taken: each gives its rarest list to the list of all.
    const rarest = choices.map((one) => rarestFirst(one.cues)[0]);
    const cues = rarest.includes(undefined) ? [] : [rarest.flatMap((words) => words ?? [])];
    const hasSlots = choices.some((one) => one.hasSlots);
    return written(cues, hasSlots, (kinds) => {
      const parts = choices.map((one) => one.part(kinds));
      const phrases = parts.flatMap(({ phrase }) => (phrase && phrase.length > 0 ? [phrase] : []));
      const build = phrases.length === parts.length ? listOf(phrases) : anyOf(parts);
      const all = (sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null =>
        sets.includes(null) ? null : new Set(sets.flatMap((words) => [...(words ?? [])]));
      const [firsts, begins] = [all(parts.map((one) => one.firsts)), all(parts.map((one) => one.begins))];
      return { build, phrase: null, firsts, begins };
    });
  };
  /** The same groups stand in many patterns. */
  const groups = new Map<string, WrittenPart>();

  return (source) => {
    const read = (from: number, to: number): WrittenPart => {
      const choices: WrittenPart[] = [];
      let sequence: WrittenPart[] = [];
      for (let at = from; at < to;) {
        const char = source[at];
        if (char === '(') {
          const end = closingBracket(source, at);
          const isOptional = source[end + 1] === '?';
          sequence.push(readGroup(at + 1, end, isOptional));
          at = end + (isOptional ? 2 : 1);
        } else if (char === '|') {
          choices.push(sequenceOf(sequence));
          sequence = [];
          at++;
        } else if (isBlank(char)) at++;
        else {
          const end = wordEnd(source, at, to);
          const name = source.slice(at, end);
          const subject = subjects[name];
          at = end;
          const afterAdverbs = subject ? endOfAdverbs(source, at, to) : null;
          if (subject && afterAdverbs !== null) {
            sequence.push(subjectWithAdverbs(name, subject));
            at = afterAdverbs;
          } else sequence.push(readName(name));
        }
      }
      choices.push(sequenceOf(sequence));
      return choicesOf(choices);
    };
    const readGroup = (from: number, to: number, isOptional: boolean): WrittenPart => {
      const key = source.slice(from, isOptional ? to + 2 : to);
      const known = groups.get(key);
      if (known) return known;
      const inner = read(from, to);
      const made = isOptional ? optional(inner) : inner;
      groups.set(key, made);
      return made;
    };
    return new WrittenPattern(source, read(0, source.length));
  };
}

const isBlank = (char = ' '): boolean => char <= ' ';

function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isBlank(text[at]) && !'()|'.includes(text[at] ?? '')) at++;
  return at;
}

/** Where `ADV` ends; null where it does not come next. */
function endOfAdverbs(text: string, from: number, to: number): number | null {
  let at = from;
  while (at < to && isBlank(text[at])) at++;
  const end = wordEnd(text, at, to);
  return text.slice(at, end) === 'ADV' ? end : null;
}

/** After which words a subject and its adverbs end: where it is there, and where it is understood. */
interface SubjectEnds {
  readonly taken: readonly number[];
  readonly missing: readonly number[];
}

const noMatches: readonly Match[] = [];

/** The words of a sentence as the patterns read them, and which token begins at which word. */
export class SentenceWords {
  /** Where the slots of the pattern that is tried begin and end. */
  readonly starts: (number | undefined)[] = [];
  readonly ends: (number | undefined)[] = [];
  private readonly words: string[] = [];
  private readonly tokenAt: number[] = [];
  private readonly adverbs: (readonly number[] | undefined)[] = [];
  /** The words with which a clause begins. */
  private readonly openings: number[] = [];
  private readonly all: number[] = [];
  /** The last token that begins at a word or before it. */
  private readonly reached: number[] = [];
  private readonly lists: (string | undefined)[] = [];
  private readonly subjects = new Map<string, (SubjectEnds | undefined)[]>();

  constructor(tokens: readonly Token[]) {
    tokens.forEach(({ norm }, index) => {
      // A short form is one token and may stand for two words: `cannot`.
      const [first = '', ...others] = norm.includes(' ') ? norm.split(' ') : [norm];
      this.words.push(first, ...others);
      this.tokenAt.push(index, ...others.map(() => 0));
    });
    this.tokenAt.push(tokens.length);
    for (let at = 0; at < this.words.length; at++) {
      this.all.push(at);
      this.reached.push(Math.max(this.reached[at - 1] ?? 0, this.token(at)));
      if (opensClause(tokens, this.token(at))) this.openings.push(at);
    }
  }

  get size(): number {
    return this.words.length;
  }

  /** A word as it stands in lists. */
  list(at: number): string {
    return (this.lists[at] ??= listed(this.word(at)));
  }

  /** Empty after the last word. */
  word(at: number): string {
    return this.words[at] ?? '';
  }

  continues(words: readonly string[], at: number): boolean {
    for (let index = 0; index < words.length; index++) if (this.words[at + index] !== words[index]) return false;
    return true;
  }

  /** Where a subject that begins at a word ends, found out once. */
  once(key: string, at: number, find: () => SubjectEnds): SubjectEnds {
    let known = this.subjects.get(key);
    if (!known) this.subjects.set(key, (known = []));
    return (known[at] ??= find());
  }

  /** After which words an adverb that begins at a word ends. */
  adverbsAt(at: number, adverbs: Phrases): readonly number[] {
    const known = this.adverbs[at];
    if (known) return known;
    const one = this.word(at);
    const ends = (adverbs.get(one) ?? [])
      .filter((rest) => this.continues(rest, at + 1))
      .map(({ length }) => at + 1 + length);
    if (isAdverbInLy(one) && !ends.includes(at + 1)) ends.push(at + 1);
    return (this.adverbs[at] = ends);
  }

  /** Where a pattern matches, beginning with the token `last` at the latest: one match for each word at which it can begin. */
  matches(pattern: Pattern, last: number): readonly Match[] {
    const { opens } = pattern;
    let matches = noMatches;
    const starts = opens ? this.openings : this.all;
    if (starts.length === 0) return matches;
    const { match, slots: names, begins } = pattern;
    for (const at of starts) {
      if ((this.reached[at] ?? 0) > last) break;
      if (!opens && begins && !begins.has(this.list(at)) && !this.opensClauseAt(at)) continue;
      const end = match(this, at);
      if (end === nowhere) continue;
      const slots: Record<string, Found | undefined> = {};
      for (const [index, name] of names.entries()) {
        const [from, to] = [this.starts[index], this.ends[index]];
        if (from !== undefined && to !== undefined) slots[name] ??= { from: this.token(from), to: this.token(to) };
        this.starts[index] = this.ends[index] = undefined;
      }
      matches = [...matches, { slots, from: this.token(at), to: this.token(end) }];
    }
    return matches;
  }

  private opensClauseAt(at: number): boolean {
    return this.openings.includes(at);
  }

  private token(at: number): number {
    return this.tokenAt[at] ?? 0;
  }
}
