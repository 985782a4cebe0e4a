import { lazily } from '../model/lazily';
import { isUndoneAfter } from '../notes/no-contact';
import { isLabel } from '../notes/whose-task';
import { clauseEnd, clauseStart, peopleIn, quotationsIn, sentencesIn, spacedNorms, wordsOf } from './clauses';
import { isTakenBack } from './guards';
import { CueIndex } from './cue-index';
import { type Match, type Pattern, patternMaker, SentenceWords } from './pattern';
import type { Steps } from '../model/steps';
import { pronounFits } from './pronoun-fits';
import { Recall } from './recall';
import type { RuleLanguage, SuggestionKind, SuggestionRule } from './rules';
import type { SaidLine } from './sentences';
import {
  isGivenName,
  isNoName,
  isSaintsPlace,
  type KnownName,
  type Named,
  personOf,
  type Token,
  type Tokens,
  tokensOf,
} from './tokens';
import {
  distinct,
  isPlaceOf,
  meantBy,
  namedAs,
  type PersonWords,
  type Saying,
  relatives,
  type Sentence,
  type Somebody,
  somebodyIn,
  understoodSubject,
} from './whom';

/** What one sentence seems to say. */
export interface Reading {
  readonly kind: SuggestionKind;
  readonly rule: string;
  readonly language: RuleLanguage['code'];
  /** Whom it is about: the introducer, the giver, the one who is owed … */
  readonly who: Somebody;
  /** The other person of an introduction; null where there is none. */
  readonly whom: Somebody | null;
  /** In the words of the sentence: the favour, the promise, the need; null where the kind needs none. */
  readonly what: string | null;
  readonly sentence: string;
  /** The words of the sentence that decided: where they begin and end in it. */
  readonly evidence: readonly [from: number, to: number];
}

/** What reading depends on besides the words. */
export interface Situation {
  readonly isKnown: KnownName;
  /** Whether the note is about one other person: their own note, or a meeting with them alone. */
  readonly hasSole: boolean;
  /** Their name. */
  readonly soleName?: string | undefined;
  /** Whether the line tells a day. */
  readonly isDated: boolean;
  /** Whether a pronoun that means nobody yet may be asked for: not in notes that may be about anything. */
  readonly mayAsk: boolean;
  /** Whether the note is of a talk, so that a line may begin with the name of whoever is to do something. */
  readonly isTalk?: boolean | undefined;
  /** Whether the line stands below the name of somebody and nothing else: in the minutes of a talk that part is theirs. */
  readonly isUnderName?: boolean | undefined;
  /** What the note is called, in its first heading and without a day: `Coffee with Sarah`. */
  readonly titles?: readonly string[] | undefined;
}

interface RulePattern extends Pattern {
  readonly rule: SuggestionRule;
}

/** A line taken apart. */
interface ReadLine extends Tokens {
  readonly sentences: readonly Sentence[];
  /** Stands for the line, its language and whoever is known of those it may name. */
  readonly id: number;
  /** The words that were looked up while it was taken apart: somebody's name, and nobody's. */
  readonly names: readonly string[];
  readonly noNames: readonly string[];
}

let lastId = 0;

/**
 * What a note said when it was last read: of a note that changes most lines stay as they are. A line is taken apart again where somebody
 * it may name has come or gone, and is read again where anything it is read by is another: see `SentenceReader.read`.
 */
export class LineMemory {
  constructor(
    readonly lines = new Recall<ReadLine>(),
    readonly readings = new Recall<readonly Reading[]>(),
  ) {}

  /** For reading the note again. */
  again(): LineMemory {
    return new LineMemory(new Recall(this.lines), new Recall(this.readings));
  }

  /** Until the note is read again. */
  rest(): void {
    this.lines.rest();
    this.readings.rest();
  }
}

interface FoundReading {
  readonly reading: Reading;
  /** The tokens that say so, without what follows them. */
  readonly from: number;
  readonly to: number;
}

/** One language made ready. */
export class SentenceReader {
  private readonly words: PersonWords;
  private readonly mine: ReadonlySet<string>;
  private readonly objects: ReadonlySet<string>;
  private readonly adverbs: ReadonlySet<string>;
  /** People in headings and names of notes, as long as the same names are known. */
  private readonly headings = new WeakMap<KnownName, Map<string, readonly Named[]>>();

  private constructor(
    readonly language: RuleLanguage,
    private readonly patterns: CueIndex<RulePattern>,
  ) {
    const { subject, object, their, i, me, my } = language.pronouns;
    this.mine = new Set([me, my].join('|').split('|'));
    this.objects = new Set(object.split('|'));
    this.adverbs = new Set(language.pronouns.adverbs.split('|'));
    this.words = {
      pronouns: new Set([subject, object, their].join('|').split('|')),
      i: new Set(i.split('|')),
      strangers: language.guards.strangers,
      roles: language.guards.roles,
      isVerb: language.isVerb,
      isPersonsVerb: language.isPersonsVerb,
      verbIsSecond: language.code === 'de',
    };
  }

  /** Makes the patterns ready, one in a step. */
  static *of(language: RuleLanguage): Steps<SentenceReader> {
    const pattern = patternMaker(language.pronouns);
    const patterns = new CueIndex<RulePattern>();
    for (const rule of language.rules)
      for (const source of rule.patterns) {
        yield;
        patterns.add(Object.assign(pattern(source), { rule }));
      }
    return new SentenceReader(language, patterns);
  }

  /** What the sentences of a line seem to say; `before` are the lines above it, for whom a pronoun means. */
  read(
    line: SaidLine,
    before: readonly SaidLine[],
    situation: Situation,
    memory = new LineMemory(),
  ): readonly Reading[] {
    const { hasSole, soleName, isDated, mayAsk, isTalk = false, isUnderName = false } = situation;
    const read = this.takenApart(line.text, situation, memory);
    const above = before.map(({ text }) => this.takenApart(text, situation, memory));
    const topic = this.topicOf(line, read.tokens, read.people, situation);
    // All that `readAll` is given, and nothing else.
    const key = JSON.stringify([
      ...[read.id, above.map(({ id }) => id), topic, hasSole, soleName ?? null, isDated, mayAsk, isTalk, isUnderName],
    ]);
    return memory.readings.of(key, () =>
      this.readAll(line.text, read, above, { topic, hasSole, soleName, mayAsk, isTalk, isUnderName }, isDated),
    );
  }

  private readAll(
    text: string,
    { people, sentences }: ReadLine,
    above: readonly ReadLine[],
    situation: Pick<Saying, 'topic' | 'hasSole' | 'soleName' | 'mayAsk' | 'isTalk' | 'isUnderName'>,
    isDated: boolean,
  ): readonly Reading[] {
    const earlier: Sentence[] = above.flatMap((one) => one.sentences);
    const quotations = quotationsIn(text);
    const readings: Reading[] = [];
    for (const [index, sentence] of sentences.entries()) {
      if (this.isMadeUp(sentences, index)) {
        earlier.push(sentence);
        continue;
      }
      const saying = {
        ...situation,
        tokens: sentence.tokens,
        people,
        before: earlier.slice(),
        after: sentences[index + 1],
        text,
      };
      const found = this.readSentence(saying, quotations, isDated);
      if (found.length > 0) {
        const behind = sentences[index + 1]?.tokens ?? [];
        const next = spacedNorms(behind);
        const isOver = settledNext.test(next) || this.language.guards.forgotten.test(next);
        const stands = (reading: Reading): boolean =>
          reading.kind === 'contact'
            ? !isUndone(reading, wordsOf(text, behind, 0, behind.length))
            : !isOver || !settledByNext.has(reading.kind);
        const end = sentence.tokens.slice(sentence.tokens.findIndex((token) => personOf(token, people) !== null) + 1);
        const { unfinished } = this.language.guards;
        const isBegun = unfinished.test(spacedNorms(end)) || unfinished.test(next.replace(/^ /, ''));
        const left = found.filter(stands);
        readings.push(...(isBegun ? asBegun(left) : left));
      }
      earlier.push({ ...sentence, met: metIn(found, sentence) });
    }
    return readings;
  }

  /** `Dreamed I met Ann`, `Ann called. April fool`: what did not happen. */
  private isMadeUp(sentences: readonly Sentence[], index: number): boolean {
    const { dreamt, goesOn, jest } = this.language.guards;
    const norms = (at: number): string => spacedNorms(sentences[at]?.tokens ?? []);
    if (jest.test(norms(index)) || jest.test(norms(index + 1)) || dreamt.test(norms(index))) return true;
    return index > 0 && goesOn.test(norms(index)) && dreamt.test(norms(index - 1));
  }

  /** Each line is read for itself and for those below it. */
  private takenApart(text: string, { isKnown }: Situation, memory: LineMemory): ReadLine {
    return memory.lines.of(
      `${this.language.code} ${text}`,
      () => {
        const [names, noNames]: [string[], string[]] = [[], []];
        const { tokens, people } = tokensOf(
          text,
          (name) => {
            const known = isKnown(name);
            (known ? names : noNames).push(name);
            return known;
          },
          this.language,
        );
        const sentences = sentencesIn(tokens).map((sentence) => ({ tokens: sentence, people }));
        return { tokens, people, sentences, id: ++lastId, names, noNames };
      },
      ({ names, noNames }) => names.every(isKnown) && !noNames.some(isKnown),
    );
  }

  /** The one person a line is about: `Ann: …`, else the person of the note, else the one named in the heading. */
  private topicOf(
    { heading }: SaidLine,
    tokens: readonly Token[],
    people: readonly Named[],
    { hasSole, isKnown, titles }: Situation,
  ): Somebody | null {
    const [first, second] = tokens;
    const named = first && second?.norm === ':' ? personOf(first, people) : null;
    if (named) return namedAs(named);
    if (hasSole) return { kind: 'sole' };
    // `Next steps` names nobody: then the name of the note may.
    for (const text of [heading, ...(titles ?? [])]) {
      const [one, ...others] = text === '' ? [] : this.peopleOfHeading(text, isKnown);
      if (one) return others.length === 0 && one.by !== 'full' ? namedAs(one) : null;
    }
    return null;
  }

  private peopleOfHeading(text: string, isKnown: KnownName): readonly Named[] {
    let known = this.headings.get(isKnown);
    if (!known) this.headings.set(isKnown, (known = new Map<string, readonly Named[]>()));
    const people = known.get(text) ?? tokensOf(text, isKnown, this.language).people;
    known.set(text, people);
    return people;
  }

  /** A sentence that names several people in a row says the same of each of them: `introduced me to Ann and Ben`. */
  private readSentence(
    saying: Saying,
    quotations: readonly (readonly [number, number])[],
    isDated: boolean,
  ): readonly Reading[] {
    const read = this.readOne(saying, quotations, isDated);
    if (saying.people.length < 2) return read;
    const { tokens, rows } = this.withoutRows(saying);
    if (rows.length === 0) return read;
    const inRow = ({ kind, who, whom }: Reading): Somebody | null =>
      kind === 'contact' ? who : madeKnown.has(kind) ? whom : null;
    const isHead = (reading: Reading): boolean => {
      const somebody = inRow(reading);
      return somebody !== null && rows.some(([head]) => head && isSame(namedAs(head), somebody));
    };
    const found = this.readOne({ ...saying, tokens }, quotations, isDated).filter(isHead);
    if (found.length === 0) return read;
    const isOfRow = ({ kind, who, whom }: Reading): boolean =>
      (kind === 'contact' || madeKnown.has(kind)) &&
      rows.flat().some((one) => isSame(namedAs(one), who) || (whom !== null && isSame(namedAs(one), whom)));
    const sentence = sentenceIn(saying.text, saying.tokens);
    const each = found.flatMap((reading) => {
      const somebody = inRow(reading);
      const row = rows.find(([head]) => head && somebody && isSame(namedAs(head), somebody)) ?? [];
      if (reading.kind === 'contact') return row.map((one) => ({ ...reading, sentence, who: namedAs(one) }));
      return row.flatMap((one) =>
        isSame(namedAs(one), reading.who) ? [] : [{ ...reading, sentence, whom: namedAs(one) }],
      );
    });
    return [...read.filter((reading) => !isOfRow(reading)), ...each];
  }

  /** The words with the first person alone of each row of people, and the rows: not where a new clause may begin with the last of them. */
  private withoutRows({ tokens, people }: Saying): {
    readonly tokens: readonly Token[];
    readonly rows: readonly (readonly Named[])[];
  } {
    const left: Token[] = [];
    const rows: Named[][] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) continue;
      left.push(token);
      const head = personOf(token, people);
      if (!head) continue;
      const row = [head];
      for (;;) {
        const [sign, next] = [tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? ''];
        const step = sign === ',' && rowJoiners.has(next) ? 3 : sign === ',' || rowJoiners.has(sign) ? 2 : 0;
        const other = step === 0 ? undefined : tokens[at + step];
        const person = other && personOf(other, people);
        const after = tokens[at + step + 1]?.norm ?? '';
        if (!person || after === "'s" || (this.words.isVerb(after) && !goesOn(after))) break;
        row.push(person);
        at += step;
      }
      if (row.length > 1) rows.push(row);
    }
    return { tokens: left, rows };
  }

  private readOne(
    saying: Saying,
    quotations: readonly (readonly [number, number])[],
    isDated: boolean,
  ): readonly Reading[] {
    const { tokens } = saying;
    const questionFrom = questionStart(tokens);
    const words = new SentenceWords(tokens);
    const found: FoundReading[] = [];
    for (const { pattern, last } of this.patterns.with(tokens.map(({ norm }) => norm))) {
      const { rule } = pattern;
      if ((questionFrom === 0 && rule.kind !== 'ask-next-time') || (rule.dated === true && !isDated)) continue;
      for (const match of words.matches(pattern, last)) {
        if (match.from >= questionFrom && rule.kind !== 'ask-next-time') continue;
        const at = tokens[match.from]?.start ?? 0;
        if (quotations.some(([from, to]) => from <= at && at < to)) continue;
        const reading = this.readingOf(rule, pattern, match, saying);
        if (reading) found.push({ reading, from: match.from, to: match.slots['REST']?.from ?? match.to });
      }
    }
    return strongest(found);
  }

  private readingOf(rule: SuggestionRule, pattern: Pattern, match: Match, said: Saying): Reading | null {
    const isIntroduction = introductions.has(rule.kind);
    const saying: Saying = isIntroduction ? { ...said, isIntroduction } : said;
    const { tokens, text } = saying;
    const { slots, from, to } = match;
    const opensClause = clauseStart(tokens, from) === from;
    if (pattern.opens && !opensClause) return null;
    // `Reto hat mir geholfen und Ann zum Bahnhof gebracht`: Reto did, not I.
    const goesOn = pattern.opens && !slots['I'] && !slots['S'] && tokens[from - 1]?.norm === 'und';
    if (goesOn && mineToDo.has(rule.kind)) {
      const [before, first] = [tokens[from - 2], tokens[from]];
      const areTwo = before && first && personOf(before, saying.people) && personOf(first, saying.people);
      if (areTwo || !this.mayBeMine(from, saying)) return null;
    }
    if (rule.not?.test(spacedNorms(tokens.slice(from, to)))) return null;
    if (rule.accepted && !this.language.guards.agreed.test(spacedNorms(saying.after?.tokens ?? []))) return null;
    if (rule.kind === 'promise' && pattern.opens && !slots['I'] && this.tellsHow(match, saying)) return null;
    const isThanks = rule.kind === 'thanked' || rule.kind === 'thanks-due';
    if (isThanks && !opensClause && !slots['I'] && !slots['S'] && this.isByAnother(from, saying)) return null;
    // `The job goes to Tom, told me to write to Ann`: Tom did not.
    if (slots['S'] && isOther(tokens, slots['S'])) return null;
    // `Ann: need a van`: Ann does.
    const isSaidByAnother = tokens[0] && tokens[1]?.norm === ':' && personOf(tokens[0], saying.people) !== null;
    if (rule.kind === 'my-need' && isSaidByAnother) return null;
    let subject: Somebody | null = null;
    if (pattern.hasI && !slots['I']) {
      if (!opensClause || !this.mayBeMine(from, saying)) return null;
      if (saying.hasSole && !slots['X'] && !slots['THEIR'] && this.language.mayBeTheirs(tokens[from]?.norm ?? '')) {
        // `Offered to make an introduction` in somebody's note is theirs, unless it says `I` further on.
        if (!tokens.slice(from, to).some(({ norm }) => this.words.i.has(norm))) return null;
      }
    } else if (pattern.hasSubject && !slots['S']) {
      const understood = opensClause
        ? (understoodSubject(from, saying, this.words) ?? this.metBefore(rule.kind, from, saying))
        : null;
      if (understood === null || understood === 'me') return null;
      subject = understood;
    }
    if (isTakenBack(rule.kind, pattern, match, tokens, this.language.guards, this.mine)) return null;
    const slot = slots['S'] ?? slots['X'] ?? slots['THEIR'];
    let who: Somebody | null =
      (rule.kind === 'my-need' ? { kind: 'me' } : subject) ??
      (slot
        ? somebodyIn(slot, saying, this.words)
        : pattern.hasY
          ? this.introducerOf(rule.kind, match, saying)
          : this.nearest(match, saying, rule.kind));
    // `They will get back to me`: some company, in a talk with one person theirs.
    if (!slot && tokens[from]?.norm === 'they')
      who = saying.topic ?? (saying.mayAsk ? { kind: 'ask', word: 'they' } : null);
    // `Send both a thank-you`: which two, only I know.
    if (!slot && rule.kind === 'thanks-due' && tokens.slice(from, to).some(({ norm }) => norm === 'both'))
      who = saying.mayAsk ? { kind: 'ask', word: 'both' } : null;
    if (who === null) return null;
    // `Thanked Mia's mum`.
    const theirs = tokens[slots['THEIR']?.to ?? -1]?.norm ?? '';
    if (isThanks && relatives.has(theirs)) return null;
    const isGuessed = subject === null && !slot && rule.kind === 'promise';
    if (isGuessed || (rule.kind === 'promise' && slot === slots['THEIR'])) {
      const stranger = this.strangerReceiving(match, saying);
      if (stranger) who = stranger;
      // `Me: draw the plan` is for nobody.
      else if (isGuessed && ownTask.test(spacedNorms(tokens.slice(from, to))) && !this.namesReceiver(match, saying))
        return null;
    }
    if (this.isOfLabelled(rule.kind, match, who, saying)) return null;
    const whom = isIntroduction ? this.otherOf(rule.kind, match, slots['S'] ?? slots['X'], who, saying) : null;
    if (isIntroduction && (whom === null || isSame(who, whom))) return null;
    const sentence = sentenceIn(text, tokens);
    return {
      kind: rule.kind,
      rule: rule.id,
      language: this.language.code,
      ...{ who, whom },
      what: withoutWhat.has(rule.kind) ? null : this.whatOf(rule, match, saying),
      sentence,
      evidence: evidenceIn(sentence, text, tokens.slice(from, slots['REST']?.from ?? to), tokens[0]?.start ?? 0),
    };
  }

  /** `Met Ann, lent me her van`: the one person of a meeting did, where it was done for me. */
  private metBefore(kind: SuggestionKind, from: number, { tokens, people }: Saying): Somebody | null {
    const said = tokens.slice(0, from);
    if (kind !== 'favour-received' || !this.mine.has(tokens[from + 1]?.norm ?? '')) return null;
    if (!meets.test(spacedNorms(said)) || said.some(({ norm }) => norm === "'s" || relatives.has(norm))) return null;
    const [one, ...others] = distinct(peopleIn(said, people));
    return one && others.length === 0 ? namedAs(one) : null;
  }

  /** Whether a clause without a subject can be about me: nobody else is the subject of the sentence so far. */
  private mayBeMine(at: number, saying: Saying): boolean {
    const [first, second] = saying.tokens.slice(at, at + 2);
    const isPerson = first && (personOf(first, saying.people) !== null || this.words.pronouns.has(first.norm));
    if (isPerson && this.words.isVerb(second?.norm ?? '')) return false;
    // Whoever `she` is, it is she.
    const understood = understoodSubject(at, { ...saying, topic: null, before: [], mayAsk: true }, this.words);
    return understood === null || understood === 'me' || saying.tokens[1]?.norm === ':';
  }

  /** `Tom hat Sarah eine Dankeskarte geschrieben`, `der Chef hat …`: a clause that has begun with what somebody else did. */
  private isByAnother(from: number, saying: Saying): boolean {
    const { tokens, people } = saying;
    const begun = tokens.slice(clauseStart(tokens, from), from);
    if (begun.some(({ norm }) => this.words.i.has(norm))) return false;
    const [first, second] = begun;
    const isSomebody = first && (personOf(first, people) !== null || this.words.pronouns.has(first.norm));
    return (
      begun.some(({ norm }) => norm === 'hat' || norm === 'has') ||
      (isSomebody === true && this.words.isVerb(second?.norm ?? ''))
    );
  }

  /** `Tom is deaf, text him`, `does not do email, ring her on Sundays`: how to reach somebody, which is nothing to be done. */
  private tellsHow({ slots, from }: Match, saying: Saying): boolean {
    const { tokens } = saying;
    if (from === 0 || ![',', ';', '–', '—', 'so'].includes(tokens[from - 1]?.norm ?? '')) return false;
    const whom = slots['X'] ? tokens[slots['X'].from] : undefined;
    return whom !== undefined && (this.objects.has(whom.norm) || !this.mayBeMine(from, saying));
  }

  /** `Ann: send Tom the study`, `Ann → ask her brother`: whoever begins a line so does what follows, and not I. */
  private isOfLabelled(kind: SuggestionKind, { slots, from, to }: Match, who: Somebody, saying: Saying): boolean {
    const { tokens, people, isTalk = false, hasSole } = saying;
    const isNamed = kind === 'named' && isTalk && !hasSole;
    if (!mineToDo.has(kind) && kind !== 'ask-next-time' && !isNamed) return false;
    const label = labelOf(saying, who);
    if (!label && (!saying.isUnderName || hasSole || kind === 'ask-next-time')) return false;
    const said = tokens.slice(label?.to ?? 0, to);
    // `Ann: call Tom` in minutes is hers to do; `Ann: you should call Tom` is advice.
    if (kind === 'named') return from <= (label?.to ?? 0) && !adviceTo.test(spacedNorms(said));
    if (kind === 'ask-next-time')
      return isTalk && said.some((one) => this.words.pronouns.has(one.norm) || personOf(one, people) !== null);
    const isByMe = slots['I'] !== undefined || said.some(({ norm }) => this.words.i.has(norm));
    // `### Ann`, and below it `send Tom the study`.
    if (!label) return !isByMe;
    const isOfThem = label.people.some((one) => isSame(namedAs(one), who)) || (hasSole && who.kind === 'sole');
    return isTalk ? !isByMe || !isOfThem : label.people.length > 0 && !isByMe && !isOfThem;
  }

  /** Who gave the name of `Y` where the pattern does not say it: `Tip: talk to Ann`. */
  private introducerOf(kind: SuggestionKind, match: Match, saying: Saying): Somebody | null {
    if (!introductions.has(kind)) return null;
    if (kind !== 'named' || this.language.code !== 'de') return this.nearest(match, saying, kind);
    // Whoever begins the line above has not said what stands here.
    const before = saying.before.filter(({ people }) => people === saying.people);
    const subject = understoodSubject(match.from, { ...saying, before }, this.words);
    return subject === 'me' ? null : subject;
  }

  /** Who is meant where the pattern names nobody: somebody of its last words, else whom the line is about, else the last one named. */
  private nearest({ slots, from, to }: Match, saying: Saying, rule: SuggestionKind): Somebody | null {
    const { tokens, people, topic, before } = saying;
    const rest = slots['REST'] ?? { from, to };
    const inside = tokens.slice(rest.from, rest.to);
    // `send her Tom's number`, `tell him about Ann`: whoever gets it, not whoever it is about.
    const at = inside.findIndex(
      (token, index) =>
        this.objects.has(token.norm) ||
        (personOf(token, people) !== null &&
          inside[index + 1]?.norm !== "'s" &&
          !aboutWords.has(inside[index - 1]?.norm ?? '')),
    );
    const receiver = at < 0 ? null : (inside[at] ?? null);
    const person = receiver && personOf(receiver, people);
    if (person) return namedAs(person);
    if (receiver) return meantBy(receiver.norm, rest.from + at, saying, this.words);
    const [named] = peopleIn(inside, people);
    if (named && !topic) return namedAs(named);
    if (topic) return topic;
    const [only, ...others] = peopleIn(tokens, people);
    if (only) return others.length === 0 ? namedAs(only) : null;
    const [sentence] = before.slice(-1);
    // A label such as `Next time` in a line of its own is not about whoever was named last.
    if (rule === 'ask-next-time' && sentence?.people !== people) return saying.mayAsk ? somebody : null;
    const [last, ...more] = sentence ? peopleIn(sentence.tokens, sentence.people) : [];
    if (!sentence || !last || more.length > 0) return null;
    // `Told him about Grandpa Joe. Ask next time …`: him, not Joe.
    const place = sentence.tokens.findIndex((token) => personOf(token, sentence.people) === last);
    // `- introduced me to Dan` and below it `- looking for a press`: the same who introduced me, perhaps, and not Dan.
    const isUnsaid = !this.words.pronouns.has(tokens[0]?.norm ?? '');
    const isOtherLine = isUnsaid && sentence.people !== people && place > 0 && !sentence.met;
    if (isOtherLine && (rule === 'need' || rule === 'offer' || rule === 'promise'))
      return saying.mayAsk ? somebody : null;
    const isSpokenOf = aboutWords.has(sentence.tokens[place - 1]?.norm ?? '');
    const [met] = before
      .slice(-mostSince)
      .reverse()
      .flatMap((one) => one.met ?? []);
    return isSpokenOf && met ? namedAs(met) : namedAs(last);
  }

  /** Whether somebody is named or meant in what I am to do. */
  private namesReceiver({ slots, from, to }: Match, { tokens, people }: Saying): boolean {
    const rest = slots['REST'] ?? { from, to };
    return tokens
      .slice(rest.from, rest.to)
      .some((token) => this.objects.has(token.norm) || personOf(token, people) !== null);
  }

  /** `Send the minutes to Bev`: whoever gets it, by a name that nobody has here. Which Bev is asked. */
  private strangerReceiving({ from, to }: Match, { tokens, people, text }: Saying): Somebody | null {
    for (const [at, { norm }] of tokens.entries()) {
      if (at < from || at + 1 >= to || !receiving.has(norm)) continue;
      const next = tokens[at + 1];
      if (!next || personOf(next, people)) continue;
      const word = text.slice(next.start, next.end);
      if (mayBeCalled(word, this.language.nounsHaveCapitals)) return { kind: 'ask', word };
    }
    return null;
  }

  /** The second person of an introduction: in the slot for them, else in the rest, else the one person the sentence or the note is about. */
  private otherOf(
    kind: SuggestionKind,
    { slots }: Match,
    subject: Match['slots'][string],
    who: Somebody,
    saying: Saying,
  ): Somebody | null {
    const { tokens, people, before, topic } = saying;
    const inSlot = slots['Y'] && personOf(tokens[slots['Y'].from] ?? { norm: '', start: 0, end: 0 }, people);
    const isWhere = inSlot?.by === 'full' && isPlaceOf(inSlot, saying);
    const direct = isWhere ? null : somebodyIn(slots['Y'], saying, this.words);
    if (direct || (isWhere && kind === 'named')) return direct;
    const rest = slots['REST'];
    if (rest) {
      const personAt = (at: number): Named | null => personOf(tokens[at] ?? { norm: '', start: 0, end: 0 }, people);
      // `The developer at Quarry Lane` is somebody else than a place with two capitals.
      const isPlaceAt = (at: number): boolean => {
        const one = personAt(at);
        if (one?.by !== 'full' || at === rest.from) return false;
        return places.has(tokens[at - 1]?.norm ?? '') || isPlaceOf(one, saying);
      };
      const inRest = tokens.flatMap((_, at) => (at >= rest.from && at < rest.to && personAt(at) ? at : []));
      const [nearest = -1] = inRest;
      // `The manager at the Corn Exchange, a Mr Lyle`
      const behind = inRest.find(
        (at) =>
          namesAgain.test(spacedNorms(tokens.slice(at - 2, at))) && !this.words.isVerb(tokens[at + 1]?.norm ?? ''),
      );
      const isPlace = isPlaceAt(nearest) && behind === undefined;
      const first = isPlaceAt(nearest) ? (behind ?? nearest) : nearest;
      const named = personAt(first);
      if (named && !isPlace && tokens[first + 1]?.norm !== "'s") return namedAs(named);
      const words = tokens.slice(rest.from, rest.to).map(({ norm }) => norm);
      // `Sie will uns mal zusammenbringen` does not say with whom.
      if (words.every((one) => this.adverbs.has(one))) return null;
      const head = ` ${words.slice(0, headWords).join(' ')} `;
      if (this.language.guards.things.test(head)) return null;
      // `To her head of nursing!! Linda Farrow.`
      const isLast = tokens.slice(rest.to).every(({ norm }) => !/[\p{L}\p{N}]/u.test(norm));
      const next = isLast && saying.after ? aloneIn(saying.after) : null;
      if (next) return namedAs(next);
      const [from, to] = [tokens[rest.from], tokens[rest.to - 1]];
      const whole = from && to ? saying.text.slice(from.start, to.end).replace(/[.,;!?]+$/, '') : words.join(' ');
      const word = this.language.nounsHaveCapitals ? withoutPerfect(whole) : whole;
      if (this.language.nounsHaveCapitals && isAmount.test(word)) return null;
      // `Get me in front of Optum`: a name that is no given one is a company's.
      const isFirm = inFrontOf.test(spacedNorms(tokens.slice(0, rest.from))) && /^\p{Lu}\S+$/u.test(word);
      if (isFirm && !isGivenName(word)) return null;
      const called = calledSo().exec(word)?.[1];
      if (called !== undefined) return { kind: 'ask', word: called };
      return this.maySaySomebody(word) ? { kind: 'ask', word } : null;
    }
    // Those who are named here come before anybody named earlier: `Nina (Ollie's sister) is at the Wellcome, he'll introduce us`.
    const others = tokens
      .flatMap((token, index) => (index === subject?.from ? [] : (personOf(token, people) ?? [])))
      .filter((one) => !isSame(namedAs(one), who) && !(one.by === 'full' && isPlaceOf(one, saying)));
    const [other] = others;
    if (others.length === 1 && other) return namedAs(other);
    if (others.length > 1) return null;
    if (topic && !isSame(topic, who)) return this.isSomebodyNew(saying, who, topic) ? null : topic;
    if (rest && kind !== 'introduced') return null;
    const last = before
      .slice(-2)
      .flatMap((sentence) =>
        peopleIn(sentence.tokens, sentence.people).filter((one) => one.by !== 'full' || !isPlaceOf(one, sentence)),
      )
      .filter((one) => !isSame(namedAs(one), who))
      .at(-1);
    return last ? namedAs(last) : null;
  }

  /** `To her head of nursing`, but not the rest of the verb, as in `über Ann kennengelernt`, nor a place: `to St Oswald's`. */
  private maySaySomebody(word: string): boolean {
    if (isSaintsPlace(word)) return false;
    return !this.language.nounsHaveCapitals || /\p{Lu}/u.test(word) || !verbAlone.test(word);
  }

  /** `Lunch with Tomasz. Petra introduced us`: whether us is Tomasz and me, or whom the note is about, nobody can tell. */
  private isSomebodyNew({ before, people }: Saying, who: Somebody, topic: Somebody): boolean {
    const last = before.at(-1);
    return (
      last?.people === people &&
      peopleIn(last.tokens, people).some((one) => !isSame(namedAs(one), who) && !isSame(namedAs(one), topic))
    );
  }

  /** Where somebody else begins to do something: `he can help with tax, and she is looking for a flat`. */
  private endOfTheirs(
    tokens: readonly Token[],
    subject: Match['slots'][string],
    start: number,
    end: number,
    { people, soleName }: Saying,
  ): number {
    const own = subject && tokens[subject.from];
    const name = own ? (personOf(own, people)?.shown ?? null) : (soleName ?? null);
    const isOther = (token: Token, next: Token): boolean => {
      const person = personOf(token, people);
      if (person) return person.shown !== name && this.words.isVerb(next.norm);
      if (this.words.i.has(token.norm)) return true;
      if (!goesOnAs.test(token.norm)) return false;
      return name === null ? own !== undefined && own.norm !== token.norm : !pronounFits(token.norm, name);
    };
    for (let at = start + 1; at + 2 < end; at++) {
      const [joint, token, next] = tokens.slice(at, at + 3);
      if (!joint || !token || !next || !beginsAnother.has(joint.norm) || !isOther(token, next)) continue;
      return tokens[at - 1]?.norm === ',' ? at - 1 : at;
    }
    return end;
  }

  private askedIn(text: string, tokens: readonly Token[], start: number, end: number): string {
    const words = wordsOf(text, tokens, start, end);
    let from = start;
    if (tokens[from]?.norm === 'ask') from++;
    const word = (step: number): string => tokens[from + step]?.norm ?? '';
    // `ask her next time about the lease`
    const isNext = word(1) === 'next' && word(2) === 'time' && from + 3 < end;
    if ((word(0).startsWith('‹') || this.objects.has(word(0))) && (isNext || askedWith.has(word(1))))
      from += isNext ? 3 : 1;
    const asked = wordsOf(text, tokens, from, end).replace(askingFirst, '').replace(askingLast, '');
    return asked.length > 3 ? asked : words;
  }

  private whatOf({ kind, accepted }: SuggestionRule, { slots, from, to }: Match, saying: Saying): string {
    const { text, tokens } = saying;
    const rest = slots['REST'];
    const subject = slots['S'] ?? slots['I'];
    const start =
      (restOnly.has(kind) || accepted === true) && rest
        ? kind === 'ask-next-time' && askedWith.has(tokens[rest.from - 1]?.norm ?? '')
          ? rest.from - 1
          : startOfThing(tokens, rest.from)
        : subject && subject.from === from
          ? subject.to
          : from;
    const last = clauseEnd(tokens, Math.max(to - 1, start));
    if (kind === 'ask-next-time') return this.askedIn(text, tokens, start, last);
    const end = isOfThem.has(kind) ? this.endOfTheirs(tokens, subject, start, last, saying) : last;
    const words = wordsOf(text, tokens, start, end).replace(tagsLast, '').replace(stopLast, '$1');
    const deed = hasLeadIn.has(kind) ? words.replace(label, '').replace(this.language.leadIn, '') : words;
    return deed.length > 3 ? deed : words;
  }
}

/** The names with which a line begins, and where what they do or say begins: `Ann, Tom: …`, `AP Ann → …`; null where there are none. */
function labelOf(
  { tokens, people, text, isTalk = false }: Saying,
  who: Somebody,
): { readonly people: readonly Named[]; readonly to: number } | null {
  let at = 0;
  while (beforeLabel.test(tokens[at]?.norm ?? '')) at++;
  const named: Named[] = [];
  for (let token = tokens[at]; token; token = tokens[at]) {
    const one = personOf(token, people);
    if (one) named.push(one);
    else if (named.length === 0 || !inRowOfLabels.test(token.norm)) break;
    at++;
  }
  if (named.length > 0) return afterLabel.test(tokens[at]?.norm ?? '') ? { people: named, to: at + 1 } : null;
  // `Dele: send him the study` in minutes, by somebody whom nobody knows.
  const [first, mark] = tokens;
  if (!first || mark?.norm !== ':' || !isTalk) return null;
  const word = text.slice(first.start, first.end);
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || mine.test(word) || isLabel(word)) return null;
  return who.kind === 'ask' || isGivenName(word) ? { people: [], to: 2 } : null;
}

const mine = /^(?:Me|I|Self|Mine|Ich|We|Us|Wir)$/;
const beforeLabel = /^(?:#.*|[@*[\]]|action|actions|item|ai|ap|aufgabe)$/;
const inRowOfLabels = /^(?:,|&|\+|\/|and|und)$/;
const afterLabel = /^[:→–—-]$/;
/** What is said to me, and not done by whoever says it. */
const adviceTo =
  / (?:i|we|you|me|us|ich|wir|du|mir|mich|uns) |^ (?:frag|ruf|schreib|sprich|rede|red|meld|wend|geh|probier|versuch|nimm) /;

/** Begins a sentence about whom I met. */
const meets =
  /^ (?:i )?(?:met|saw|ran into|bumped into|caught up with|(?:quick |long )?(?:lunch|coffee|dinner|breakfast|drinks|tea|pint|call|chat) with) /;

/** Somebody whom no word names. */
const somebody: Somebody = { kind: 'ask', word: '' };

/** The one person whom a sentence says that I met or heard from. */
function metIn(found: readonly Reading[], { tokens, people }: Sentence): Named | undefined {
  if (tokens.some(({ norm }) => relatives.has(norm))) return undefined;
  const isMet = (one: Named): boolean => found.some(({ kind, who }) => kind === 'contact' && isSame(who, namedAs(one)));
  const met = distinct(peopleIn(tokens, people)).filter(isMet);
  return met.length === 1 ? met[0] : undefined;
}

/** Kinds of what somebody else needs or does. */
const isOfThem: ReadonlySet<SuggestionKind> = new Set(['need', 'offer']);
const beginsAnother: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'und', 'aber', 'während']);
const goesOnAs = /^(?:he|she|er|sie)$/;
/** The full stop behind `by 11/30.` */
const stopLast = /(\/\d{1,2})\.$/;
const tagsLast = /(?:\s+#[\p{L}\p{N}/_-]+)+$/u;

/** `Next time, ask Dana: …` says already when, that it is asked, and who is asked. */
const askingFirst =
  /^(?:(?:next time|nächstes mal|das nächste mal|beim nächsten mal|bei gelegenheit|unbedingt|noch)\s*[,:]?\s+|(?:to\s+)?ask\s+(?=\S))+/iu;
const askingLast =
  /[\s,]+(?:next time|nächstes mal|beim nächsten mal|bei gelegenheit|(?:fragen|nachfragen)(?:\s+(?:nächstes mal|beim nächsten mal|bei gelegenheit))?)$/iu;

/** Somebody behind a preposition and before a comma belongs to what was said before. */
function isOther(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  return tokens[to]?.norm === ',' && prepositions.has(tokens[from - 1]?.norm ?? '');
}

const prepositions: ReadonlySet<string> = new Set(
  'to with for from of at by about near via over behind an mit für von vom bei beim zu zum zur über nach gegen um'.split(
    ' ',
  ),
);

const longestMark = 3;

/** A sentence as it is written; its first marks of Markdown are no words, but without them the others would be left over: `**Next time:** …`. */
function sentenceIn(text: string, tokens: readonly Token[]): string {
  const sentence = wordsOf(text, tokens, 0, tokens.length);
  const opening = /[*_]{1,3}$/.exec(text.slice(0, tokens[0]?.start ?? 0))?.[0] ?? '';
  return opening !== '' && sentence.includes([...opening].reverse().join('')) ? opening + sentence : sentence;
}

/** Where in a sentence some of its words stand; the sentence begins in the line at `start`, or a few marks after it. */
function evidenceIn(sentence: string, text: string, said: readonly Token[], start: number): Reading['evidence'] {
  const opening = text.indexOf(sentence, Math.max(0, start - longestMark));
  const within = (at: number): number => Math.max(0, Math.min(sentence.length, at - opening));
  return [within(said[0]?.start ?? opening), within(said.at(-1)?.end ?? opening)];
}

/** Kinds by which I came to know the other person of the sentence. */
const madeKnown: ReadonlySet<SuggestionKind> = new Set(['introduced', 'will-introduce', 'named']);
const rowJoiners: ReadonlySet<string> = new Set(['and', 'und', '&', '+', 'sowie']);
/** `hat mir Ann und Ben vorgestellt` goes on with the end of its verb. */
const participle = /ge|^(?:empfohlen|erwähnt|verwiesen)$/;
/** `Met Nadia and Tom there`: no word of what Tom did. */
const whereAndWhen =
  /^(?:t?here|together|again|over|after|before|during|near|outside|inside|upstairs|downstairs|both|too|tonight|last|this|next|from|via|per|dort|da|hier|zusammen|gemeinsam|gestern|heute|abends|morgens|mittags|letzte[nrs]?|diese[nrs]?)$/;

/** Whether a word after the last of a row belongs to what is said of all of them. */
function goesOn(word: string): boolean {
  return participle.test(word) || whereAndWhen.test(word);
}

/** Whoever stands after these is what something is about, or where it comes from. */
const aboutWords: ReadonlySet<string> = new Set(
  'about from of by via re regarding über von vom aus wegen betreffs'.split(' '),
);

/** Whoever was met so many sentences ago may still be meant. */
const mostSince = 3;

/** Whoever stands after these gets something. */
const receiving: ReadonlySet<string> = new Set(['to', 'for', 'an', 'für', '→']);
/** `Me: …`, `AP ich: …`: what I am to do, whoever it is for. */
const ownTask =
  /^ (?:(?:action|actions|ai|ap|todo|to do|task|aufgabe) )?(?:on |for )?(?:: )?(?:me|i|myself|self|mine|ich|von mir|an mir) (?:→|:|–|—|-|to) /;

/** Whether a word may be what somebody is called: `Bev`, not `HR` or, in German, `Kunden`. */
function mayBeCalled(word: string, nounsHaveCapitals: boolean): boolean {
  if (!/^\p{Lu}\p{Ll}{1,11}$/u.test(word) || isNoName(word)) return false;
  return !nounsHaveCapitals || (word.length <= 6 && !/(?:en|er|ung|e|s)$/.test(word));
}

/** With these a question goes on: `ask her how it went`. */
const askedWith: ReadonlySet<string> = new Set(
  `about after for re how whether if what who whom where when why which ob wie was wer wen wem wo wann warum wieso weshalb nach wegen
  über`.split(/\s+/),
);

/** Before the words for a thing: `somebody who knows WARC`, `a quiet flat`. */
const beforeThings: ReadonlySet<string> = new Set(
  `a an some any the new more another better cheap people somebody someone anybody anyone help advice ein eine einen einem einer
  jemand jemanden jemandem leute hilfe neue neuen neues mehr`.split(/\s+/),
);

/** An article, or how many: `40 chairs`; not a day, `1.12.`. */
function isBeforeThing(norm: string): boolean {
  return beforeThings.has(norm) || /^\d(?:[\d.,]*\d)?$/.test(norm);
}

function startOfThing(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && isBeforeThing(tokens[start - 1]?.norm ?? '')) start--;
  return start;
}

/** The end of a German verb, perhaps with an adverb before it. */
const verbAlone =
  /^(?:\p{L}+ )?(?:\p{L}{0,9}ge\p{L}{2,12}(?:t|en)|(?:be|ver|er|über|unter|ent|zer)\p{L}{2,12}(?:t|en)|kennen ?gelernt)$/u;

/** `hab ich die Leiterin vom Archiv kennengelernt`: the words between. */
function withoutPerfect(said: string): string {
  const bare = said.replace(
    /^(?:habe?|haben|bin|sind)\s+(?:ich|wir)\s+(?:(?:dann|noch|auch|damals|ja|mal|später)\s+)*/iu,
    '',
  );
  return bare === said ? said : bare.replace(/\s+(?:kennen\s?gelernt|getroffen|gefunden|gekommen)$/iu, '');
}

const isAmount = /^(?:viele?s?|etwas|einiges|manches|nichts|mehr)\s/iu;

/** Whoever a sentence names and says nothing else about. */
function aloneIn({ tokens, people }: Sentence): Named | null {
  const words = tokens.filter(({ norm }) => /[\p{L}\p{N}]/u.test(norm));
  const [only] = words;
  return only && words.length === 1 ? personOf(only, people) : null;
}

const inFrontOf = / in (?:front of|with) $/;
/** `A bloke called Matty`, `eine Frau namens Thoma`. */
const calledSo = lazily(
  () => /\s(?:called|named|by the name of|namens|mit Namen|mit dem Namen) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u,
);

/** Before the name of whoever has been described: `…, a Mr Lyle`, `… (Tom)`. */
const namesAgain = / (?:,|\(|:|, an?|, one|, eine?m?r?) $/;

/** So many words of a description say what it is. */
const headWords = 4;

/** Words before the name of a place. */
const places: ReadonlySet<string> = new Set(['at', 'in', 'near', 'bei', 'im', 'am']);

/** `Lunch with Ann fell through`, `Called Ann. Voicemail.` */
function isUndone({ who, sentence }: Reading, next: string): boolean {
  const named = who.kind === 'named' ? sentence.indexOf(who.shown) : -1;
  const end = named < 0 || who.kind !== 'named' ? sentence.length : named + who.shown.length;
  // `Omar rang while I was out`: what he did is said, too.
  const deed = named === 0 ? (/^ \p{L}+ /u.exec(sentence.slice(end))?.[0].length ?? 0) : 0;
  const rest = sentence.slice(end + deed).replace(/^['’]s?\b/, '');
  return isUndoneAfter(sentence.slice(0, end + deed), rest, next, deed > 0 ? 'theirs' : 'did');
}

/** A sentence that says no more than that something has been done since. */
const settledNext =
  /^ (?:done|sent|all done|did (?:it|so|that)|(?:he|she|they|i|we) (?:did|has|have|already did|since did)(?: (?:so|it|that|since|done it))?|(?:has|have|had) since(?: been)? done|erledigt|gemacht|schon (?:erledigt|gemacht|passiert)|(?:hat|habe|haben) (?:er|sie|ich|wir)(?: (?:inzwischen|schon|auch|längst|gleich|dann|es))* (?:gemacht|getan|erledigt|geschickt))(?: (?:today|yesterday|now|already|inzwischen|heute|gestern))? (?:[.!] )?$/;
const settledByNext: ReadonlySet<SuggestionKind> = new Set([
  ...(['need', 'promise', 'waiting', 'will-introduce', 'i-will-introduce', 'thanks-due', 'ask-next-time'] as const),
]);

/** Kinds of what was done, and may have been no more than begun. */
const mayBeBegun: ReadonlySet<SuggestionKind> = new Set(['i-introduced', 'favour-given', 'contact']);

/** `Wrote Ann a thank-you card, not posted yet`: thanks are due, and nothing else has happened. */
function asBegun(found: readonly Reading[]): readonly Reading[] {
  const isDue = (who: Somebody): boolean =>
    found.some((other) => other.kind === 'thanks-due' && isSame(other.who, who));
  return found.flatMap((reading) => {
    if (mayBeBegun.has(reading.kind)) return [];
    if (reading.kind !== 'thanked') return [reading];
    return isDue(reading.who) ? [] : [{ ...reading, kind: 'thanks-due' as const }];
  });
}

function isSame(a: Somebody, b: Somebody): boolean {
  if (a.kind === 'named' && b.kind === 'named') return a.shown === b.shown;
  return a.kind === 'sole' && b.kind === 'sole';
}

/** Where a question begins: `I owe her for the lift: flowers?` asks only the end. After the sentence where it asks nothing. */
function questionStart(tokens: readonly Token[]): number {
  if (tokens.at(-1)?.norm !== '?') return tokens.length;
  const marks = tokens.map(({ norm }) => /^[:;–—-]$/.test(norm));
  return marks.lastIndexOf(true) + 1;
}

const introductions: ReadonlySet<SuggestionKind> = new Set([
  'introduced',
  'will-introduce',
  'named',
  'i-introduced',
  'i-will-introduce',
]);
/** Kinds of what I did or shall do. */
const mineToDo: ReadonlySet<SuggestionKind> = new Set([
  ...(['favour-given', 'promise', 'thanked', 'thanks-due', 'i-introduced', 'i-will-introduce'] as const),
]);
const withoutWhat: ReadonlySet<SuggestionKind> = new Set([...introductions, 'thanks-due', 'thanked', 'contact']);
/** `Action: email Tom`, `AI me: …`, `Me: …`. */
const label =
  /^(?:(?:todo|to do|ai|ap|actions?|task|next|aufgabe)(?: me| ich)?\s*[:–-]|(?:(?:todo|ai|ap|action|task|aufgabe)(?: on| for)?:? )?(?:me|myself|ich|von mir|an mir)\s*(?:[:→–—]|- )|(?:me|myself) to (?=\p{L}))\s*/iu;
/** Kinds of which the deed is told alone: `You promised Ann: send my notes`. */
const hasLeadIn: ReadonlySet<SuggestionKind> = new Set(['promise', 'waiting', 'offer']);
/** Kinds whose words are the tail alone: `looking for a flat` is a need of `a flat`. */
const restOnly: ReadonlySet<SuggestionKind> = new Set(['need', 'my-need', 'ask-next-time']);

/** A favour that is promised is a promise, and so on: of two readings of the same words the first of these stays. */
const byStrength: readonly SuggestionKind[] = [
  ...(['i-will-introduce', 'will-introduce', 'i-introduced', 'introduced', 'named', 'thanked', 'thanks-due'] as const),
  ...([
    'ask-next-time',
    'offer',
    'waiting',
    'favour-received',
    'favour-given',
    'promise',
    'need',
    'my-need',
    'contact',
  ] as const),
];

const isTask: ReadonlySet<SuggestionKind> = new Set(['promise', 'waiting']);

const saysAlready: Readonly<Partial<Record<SuggestionKind, readonly SuggestionKind[]>>> = {
  'i-will-introduce': ['promise'],
  'will-introduce': ['waiting'],
  'thanks-due': ['promise'],
  thanked: ['favour-given'],
};

function strongest(found: readonly FoundReading[]): readonly Reading[] {
  const isWeaker = (one: FoundReading, index: number): boolean =>
    found.some((other, at) => {
      if (at === index || other.from >= one.to || one.from >= other.to) return false;
      // `I told her she'll have my notes` is mine; `he says I'll get it` is theirs: the outer clause counts.
      if (isTask.has(one.reading.kind) && isTask.has(other.reading.kind) && one.from !== other.from)
        return other.from < one.from;
      const [a, b] = [byStrength.indexOf(other.reading.kind), byStrength.indexOf(one.reading.kind)];
      return a < b || (a === b && at < index);
    });
  const left = found.filter((one, index) => !isWeaker(one, index)).map(({ reading }) => reading);
  // `I'll bring them together, I promised her that` is one thing, not two.
  return left.filter(
    ({ kind, who }, index) =>
      !left.some(
        (other) =>
          saysAlready[other.kind]?.includes(kind) ||
          (introductions.has(kind) && other.kind === kind && who.kind === 'ask' && other.who.kind !== 'ask'),
      ) &&
      // One sentence tells of one introduction, however often it says so.
      (kind !== 'introduced' || left.findIndex((other) => other.kind === kind) === index),
  );
}
