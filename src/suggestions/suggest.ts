import type { Mention } from '../notes/mention';
import { type Match, type Pattern, patternMaker, SentenceText } from './pattern';
import type { RuleLanguage, SuggestionKind, SuggestionRule } from './rules';
import type { SaidLine } from './sentences';
import { type KnownName, type Named, type Token, tokensOf } from './tokens';

/** Somebody in a suggestion: named in the sentence, the one person of the note, or to be asked for. */
export type Somebody =
  | { readonly kind: 'named'; readonly mention: Mention; readonly shown: string }
  | { readonly kind: 'sole' }
  /** A pronoun that may mean several people. */
  | { readonly kind: 'ask'; readonly word: string };

/** What one sentence seems to say. */
export interface Reading {
  readonly kind: SuggestionKind;
  readonly rule: string;
  /** Whom it is about: the introducer, the giver, the one who is owed … */
  readonly who: Somebody;
  /** The other person of an introduction; null where there is none. */
  readonly whom: Somebody | null;
  /** In the words of the sentence: the favour, the promise, the need; null where the kind needs none. */
  readonly what: string | null;
  readonly sentence: string;
  readonly line: number;
  /** The words that say so, as offsets in the text of the line. */
  readonly from: number;
  readonly to: number;
}

/** What reading depends on besides the words. */
export interface Situation {
  readonly isKnown: KnownName;
  /** Whether the note is about one other person: their own note, or a meeting with them alone. */
  readonly hasSole: boolean;
  /** Whether sentences without a subject are about me, as in a diary. */
  readonly isDiary: boolean;
}

interface CompiledRule {
  readonly rule: SuggestionRule;
  readonly patterns: readonly Pattern[];
}

/** One language made ready. */
export class SentenceReader {
  private readonly rules: readonly CompiledRule[];
  private readonly pronouns: ReadonlySet<string>;
  private readonly denials: ReadonlySet<string>;

  constructor(private readonly language: RuleLanguage) {
    const pattern = patternMaker(language.pronouns);
    this.rules = language.rules.map((rule) => ({ rule, patterns: rule.patterns.map(pattern) }));
    const { subject, object, their } = language.pronouns;
    this.pronouns = new Set([subject, object, their].join('|').split('|'));
    this.denials = new Set(language.denials);
  }

  /** What the sentences of a line seem to say; `before` are the lines of the same block above it, for whom a pronoun means. */
  read(line: SaidLine, before: readonly SaidLine[], situation: Situation): readonly Reading[] {
    const { tokens, people } = tokensOf(line.text, situation.isKnown, this.language.nounsHaveCapitals);
    const readings: Reading[] = [];
    let named: readonly Named[] = before.flatMap(
      ({ text }) => tokensOf(text, situation.isKnown, this.language.nounsHaveCapitals).people,
    );
    for (const sentence of sentencesIn(tokens)) {
      readings.push(...this.readSentence(line, sentence, people, named, situation));
      named = [...named, ...peopleIn(sentence, people)];
    }
    return readings;
  }

  private readSentence(
    line: SaidLine,
    tokens: readonly Token[],
    people: readonly Named[],
    before: readonly Named[],
    situation: Situation,
  ): readonly Reading[] {
    if (tokens.at(-1)?.norm === '?') return [];
    const text = new SentenceText(tokens);
    const words = new Set(tokens.map(({ norm }) => norm));
    const found: { readonly reading: Reading; readonly match: Match }[] = [];
    for (const { rule, patterns } of this.rules) {
      for (const pattern of patterns) {
        if (pattern.cues.length > 0 && !pattern.cues.some((cue) => words.has(cue))) continue;
        for (const match of text.matches(pattern)) {
          const reading = this.readingOf(rule, pattern, match, line, tokens, people, before, situation);
          if (reading) found.push({ reading, match });
        }
      }
    }
    return found
      .filter(
        ({ reading, match }, index) =>
          !found.some(
            (other, at) =>
              at !== index &&
              (stronger(other.reading.kind, reading.kind) ||
                (other.reading.kind === reading.kind &&
                  (at < index || (other.match.to - other.match.from > match.to - match.from && at < index)))) &&
              other.match.from < match.to &&
              match.from < other.match.to,
          ),
      )
      .map(({ reading }) => reading);
  }

  private readingOf(
    rule: SuggestionRule,
    pattern: Pattern,
    match: Match,
    line: SaidLine,
    tokens: readonly Token[],
    people: readonly Named[],
    before: readonly Named[],
    situation: Situation,
  ): Reading | null {
    const { slots } = match;
    const clauseFrom = clauseStart(tokens, match.from);
    const opensClause = clauseFrom === match.from;
    const hasI = rule.patterns.length > 0 && 'I' in slots;
    if (pattern.opens && !opensClause) return null;
    if ('I' in slots && slots['I'] === undefined && !opensClause) return null;
    if ('S' in slots && slots['S'] === undefined && !(opensClause && situation.hasSole)) return null;
    if (this.isDenied(rule, tokens, clauseFrom, match)) return null;
    const saying = { tokens, people, before, situation };
    const subject = 'S' in slots ? (slots['S'] ?? 'sole') : slots['X'];
    const who = this.somebody(subject, saying) ?? this.nearest(match, saying);
    if (who === null) return null;
    const isIntroduction = introductions.has(rule.kind);
    const whom = isIntroduction ? this.otherOf(match, subject, who, saying) : null;
    if (isIntroduction && whom === null) return null;
    // “She asked him to …” speaks of two others.
    if (hasI && slots['I'] === undefined && !opensClause) return null;
    return {
      kind: rule.kind,
      rule: rule.id,
      who,
      whom,
      what: withoutWhat.has(rule.kind) ? null : this.whatOf(rule.kind, match, line, tokens),
      sentence: wordsOf(line.text, tokens, 0, tokens.length),
      line: line.line,
      from: tokens[match.from]?.start ?? 0,
      to: tokens[match.to - 1]?.end ?? line.text.length,
    };
  }

  /** Negated, wished, conditional: from the start of the clause to the end of the match, words of the pattern itself aside. */
  private isDenied(
    rule: SuggestionRule,
    tokens: readonly Token[],
    from: number,
    { slots, from: start, to }: Match,
  ): boolean {
    const rest = slots['REST'];
    const end = Math.min(rest?.from ?? to, to);
    const tail = tokens.slice(end, Math.min(to + 3, tokens.length));
    const head = tokens.slice(from, end);
    const isDenial = ({ norm }: Token): boolean => this.denials.has(norm) || /n't$/.test(norm);
    const own = rule.kind === 'thanks-due' ? head.slice(0, start - from) : head;
    if (own.some(isDenial)) return true;
    if (tail.slice(0, 2).some(isDenial)) return true;
    if (
      rule.kind === 'promise' ||
      rule.kind === 'waiting' ||
      rule.kind === 'i-will-introduce' ||
      rule.kind === 'thanks-due'
    )
      return tokens.slice(end).some(({ norm }) => this.language.settled.includes(norm));
    if (rule.kind === 'contact') return tokens.some(({ norm }) => futures.has(norm));
    return false;
  }

  private somebody(
    slot: { readonly from: number; readonly to: number } | 'sole' | undefined,
    { tokens, people, before, situation }: Saying,
  ): Somebody | null {
    if (slot === 'sole') return { kind: 'sole' };
    const token = slot && tokens[slot.from];
    if (!token) return null;
    const person = personOf(token, people);
    if (person) return { kind: 'named', mention: person.mention, shown: person.shown };
    if (!this.pronouns.has(token.norm)) return null;
    const earlier = [...before, ...peopleIn(tokens.slice(0, slot.from), people)];
    const names = [...new Map(earlier.map((one) => [one.shown, one])).values()];
    const [only] = names;
    if (names.length === 1 && only) return { kind: 'named', mention: only.mention, shown: only.shown };
    if (names.length === 0 && situation.hasSole) return { kind: 'sole' };
    return { kind: 'ask', word: token.norm };
  }

  /** Who is meant where the pattern names nobody: the only person of the sentence, else the one person of the note. */
  private nearest(match: Match, { tokens, people, situation }: Saying): Somebody | null {
    const rest = match.slots['REST'];
    const inside = peopleIn(rest ? tokens.slice(rest.from, rest.to) : tokens, people);
    const [only] = inside;
    if (inside.length === 1 && only) return { kind: 'named', mention: only.mention, shown: only.shown };
    return inside.length === 0 && situation.hasSole ? { kind: 'sole' } : null;
  }

  /** The second person of an introduction: in the slot for them, else in the rest, else the one person the sentence or the note is about. */
  private otherOf(
    match: Match,
    subject: { readonly from: number; readonly to: number } | 'sole' | undefined,
    who: Somebody,
    saying: Saying,
  ): Somebody | null {
    const { slots } = match;
    const direct = this.somebody(slots['Y'], saying);
    if (direct) return direct;
    const rest = slots['REST'];
    if (rest) {
      const [first] = peopleIn(saying.tokens.slice(rest.from, rest.to), saying.people);
      if (first) return { kind: 'named', mention: first.mention, shown: first.shown };
      const shown = saying.tokens
        .slice(rest.from, rest.to)
        .map(({ norm }) => norm)
        .join(' ');
      return { kind: 'ask', word: shown };
    }
    const used = typeof subject === 'object' ? subject.from : -1;
    const others = saying.tokens.filter((token, index) => index !== used && personOf(token, saying.people) !== null);
    const [other] = others.flatMap((token) => personOf(token, saying.people) ?? []);
    if (others.length === 1 && other) return { kind: 'named', mention: other.mention, shown: other.shown };
    if (others.length === 0 && saying.situation.hasSole && who.kind !== 'sole') return { kind: 'sole' };
    return null;
  }

  private whatOf(kind: SuggestionKind, { slots, from, to }: Match, line: SaidLine, tokens: readonly Token[]): string {
    const rest = slots['REST'];
    const subject = slots['S'] ?? slots['I'];
    const start = restOnly.has(kind) && rest ? rest.from : subject ? subject.to : from;
    const end = clauseEnd(tokens, Math.max(to - 1, start));
    return wordsOf(line.text, tokens, start, end);
  }
}

interface Saying {
  readonly tokens: readonly Token[];
  readonly people: readonly Named[];
  readonly before: readonly Named[];
  readonly situation: Situation;
}

const introductions: ReadonlySet<SuggestionKind> = new Set([
  'introduced',
  'will-introduce',
  'named',
  'i-introduced',
  'i-will-introduce',
]);
const withoutWhat: ReadonlySet<SuggestionKind> = new Set([...introductions, 'thanks-due', 'thanked', 'contact']);
/** Kinds whose words are the tail alone: `looking for a flat` is a need of `a flat`. */
const restOnly: ReadonlySet<SuggestionKind> = new Set(['need', 'ask-next-time']);
const futures: ReadonlySet<string> = new Set(['tomorrow', 'next', 'soon', 'planned', 'morgen', 'bald', 'demnächst']);
const enders: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '–',
  '—',
  '-',
  '.',
  '!',
  '…',
  '"',
  '“',
  '”',
  '+',
  '→',
  '/',
  '*',
  '>',
]);
const joiners: ReadonlySet<string> = new Set([
  'and',
  'but',
  'so',
  'then',
  'und',
  'aber',
  'dann',
  'also',
  'today',
  'yesterday',
  'heute',
  'gestern',
]);

/** A favour that is promised is a promise, and so on: of two readings of the same words the stronger one stays. */
function stronger(a: SuggestionKind, b: SuggestionKind): boolean {
  const order: readonly SuggestionKind[] = [
    ...([
      'i-will-introduce',
      'will-introduce',
      'i-introduced',
      'introduced',
      'named',
      'thanks-due',
      'thanked',
    ] as const),
    ...([
      'ask-next-time',
      'offer',
      'waiting',
      'favour-received',
      'favour-given',
      'promise',
      'need',
      'contact',
    ] as const),
  ];
  return order.indexOf(a) < order.indexOf(b);
}

function personOf(token: Token, people: readonly Named[]): Named | null {
  const index = /^‹(\d+)›$/.exec(token.norm)?.[1];
  return index === undefined ? null : (people[Number(index)] ?? null);
}

function peopleIn(tokens: readonly Token[], people: readonly Named[]): readonly Named[] {
  return tokens.flatMap((token) => personOf(token, people) ?? []);
}

/** Parts the tokens of a line into sentences. */
function sentencesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    const next = tokens[index + 1];
    const isEnd =
      /^[.!?…]$/.test(token.norm) && (!next || next.start > token.end) && !(next && /^[.!?…)"”]$/.test(next.norm));
    const before = tokens[index - 1];
    const isAbbreviation =
      token.norm === '.' &&
      before !== undefined &&
      /^(?:dr|prof|mr|mrs|ms|st|e\.g|i\.e|etc|z\.b|ca|nr|\p{L})$/u.test(before.norm);
    if (isEnd && !isAbbreviation) {
      sentences.push(current);
      current = [];
    }
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** Where the clause of a token begins. */
function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0) {
    const before = tokens[start - 1]?.norm ?? '';
    if (enders.has(before) || joiners.has(before) || /^[^\p{L}\p{N}‹'’]+$/u.test(before) || before.startsWith('#'))
      break;
    start--;
  }
  return start;
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && !/^[.!?;…—–]$/.test(tokens[end]?.norm ?? '')) end++;
  return end;
}

function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return text
    .slice(start, end)
    .replace(/^[\s:,–—-]+|[\s:,–—-]+$/g, '')
    .trim();
}
