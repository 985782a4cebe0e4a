import type { Token } from './tokens';

/**
 * A pattern over the tokens of a sentence, written as words with blanks between them:
 * `(a|b c)` one of several, `(a|b)?` may be missing, groups may stand in groups, and slots:
 * `S` another person as the subject; may be missing where a clause begins and it is clear whom the clause is about,
 * `HE` the same, but never missing, `I` me as the subject; may be missing where a clause begins and nobody else is its subject,
 * `ICH` the same, but never missing, `X`, `Y` another person (only `X` by a pronoun), `XS`, `YS` somebody's, `ME` me as the object, `MY`, `THEIR` whose something is,
 * `O` another person who is no subject, `^` the start of a clause, `ADV` up to three adverbs, `SO` up to three words, none of them a person, `ANY` up to nine words,
 * `WHOM` somebody by a name or a description, `NUM` a number, `PTZ` a German participle, `REST` everything up to the end of the sentence.
 */
export interface Pattern {
  readonly source: string;
  readonly expression: RegExp;
  /** Whether it must stand at the start of a clause. */
  readonly opens: boolean;
  /** Of each of these lists every match holds a word: most patterns need not be tried on most sentences. */
  readonly cues: readonly (readonly string[])[];
  /** Whether a subject may be understood: somebody else's, or mine. */
  readonly hasSubject: boolean;
  readonly hasI: boolean;
  readonly hasY: boolean;
  /** The words of which it is made: `has not thanked X` says itself that something is not so. */
  readonly words: ReadonlySet<string>;
}

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
  /** Verbs whose subject is the person before them. */
  readonly finite: string;
  /** Words that begin a clause of their own: nothing said reaches across them. */
  readonly stops: string;
  /** Words that may stand between a subject and its verb without changing what is said. */
  readonly adverbs: string;
  /** Words that begin a phrase after a person: `Omar from the stats desk`. */
  readonly places: string;
}

const person = '‹\\d+› ';
/** A German participle: `gelesen`, `durchgesehen`, `repariert`. */
const participle =
  '[a-zäöü]{0,9}ge[a-zäöüß]{2,12}(?:t|en)|[a-zäöü]{3,14}iert|(?:be|ver|er|über|unter|ent|zer)[a-zäöüß]{2,12}(?:t|en)';

/** A part of a pattern: the expression for it, and the lists of words of which each match holds one. */
interface Part {
  readonly expression: string;
  readonly cues: readonly (readonly string[])[];
}

export function patternMaker(pronouns: Pronouns): (source: string) => Pattern {
  const words = (list: string): string =>
    list
      .split('|')
      .map((one) => `${escaped(one)} `)
      .join('|');
  const after = `(?:(?:${words(pronouns.places)})(?:[^ ‹.,;:!?]+ ){1,4}?|\\( (?:[^ ()]+ ){1,6}\\) |(?:and |und |& |\\+ )${person})?(?:(?:: |→ |– |- |, )+)?`;
  const slots: Readonly<Record<string, (unique: string) => string>> = {
    X: (at) => `(?<X${at}>${person}(?!'s )|${words(pronouns.subject)}|${words(pronouns.object)})`,
    O: (at) => `(?<X${at}>${person}(?!(?:${words(pronouns.finite)}))|${words(pronouns.object)})`,
    Y: (at) => `(?<Y${at}>${person})(?!'s |was |were |had )`,
    XS: (at) => `(?<X${at}>${person})'s `,
    YS: (at) => `(?<Y${at}>${person})'s `,
    ICH: (at) => `(?<I${at}>${words(pronouns.i)})`,
    S: (at) => `(?:(?<S${at}>${person}|${words(pronouns.subject)})${after})?`,
    HE: (at) => `(?<S${at}>${person}|${words(pronouns.subject)})`,
    I: (at) => `(?<I${at}>${words(pronouns.i)})?`,
    ME: () => `(?:${words(pronouns.me)})`,
    MY: () => `(?:${words(pronouns.my)})`,
    THEIR: (at) => `(?<THEIR${at}>${person}'s |${words(pronouns.their)})`,
    ADV: () => `(?:${words(pronouns.adverbs)}|[^ ‹]{3,}ly ){0,3}`,
    SO: () => '(?:[^ ‹.,;:!?]+ ){0,3}?',
    ANY: () => `(?:(?!(?:${words(pronouns.stops)}))(?:[^ .;!?]+|\\d+\\.) ){0,9}?`,
    WHOM: (at) => `(?<REST${at}>(?:(?!(?:${words(pronouns.stops)}))(?:[^ .;!?]+|\\d+\\.) ){1,7}?)`,
    NUM: () => '\\d[^ ]* ',
    PTZ: () => `(?:${participle}) `,
    REST: (at) => `(?<REST${at}>(?:(?:[^ .;!?]+|\\d+\\.) )+)`,
  };
  return (source) => {
    let count = 0;
    const parts = source.match(/\)\??|[(|]|[^\s()|]+/g) ?? [];
    let at = 0;

    /** Choices up to a closing bracket or the end. */
    const readChoices = (): Part => {
      const choices: Part[] = [readSequence()];
      while (parts[at] === '|') {
        at++;
        choices.push(readSequence());
      }
      const expression = choices.map((choice) => choice.expression).join('|');
      const [only] = choices;
      if (choices.length === 1 && only) return { expression, cues: only.cues };
      // Of several choices one is taken: each gives its rarest list to the list of all.
      const rarest = choices.map(({ cues }) => [...cues].sort((one, other) => costOf(one) - costOf(other))[0]);
      return { expression, cues: rarest.includes(undefined) ? [] : [rarest.flatMap((words) => words ?? [])] };
    };
    const readSequence = (): Part => {
      let expression = '';
      const cues: (readonly string[])[] = [];
      for (let part = parts[at]; part !== undefined && part !== '|' && !part.startsWith(')'); part = parts[at]) {
        const read = readElement(part);
        expression += read.expression;
        cues.push(...read.cues);
      }
      return { expression, cues };
    };
    const readElement = (part: string): Part => {
      at++;
      if (part === '^') return { expression: '', cues: [] };
      if (part === '(') {
        const inner = readChoices();
        const close = parts[at++];
        return close === ')?'
          ? { expression: `(?:${inner.expression})?`, cues: [] }
          : { expression: `(?:${inner.expression})`, cues: inner.cues };
      }
      const slot = slots[part.replace(/\?$/, '')];
      if (!slot && part.length > 1 && part.endsWith('?'))
        return { expression: `(?:${escaped(part.slice(0, -1))} )?`, cues: [] };
      if (!slot) return { expression: `${escaped(part)} `, cues: [[part]] };
      const expression = slot(String(count++));
      return { expression: part.endsWith('?') ? `(?:${expression})?` : expression, cues: [] };
    };

    const { expression, cues } = readChoices();
    return {
      source,
      expression: new RegExp(` ${expression.includes('|') ? `(?:${expression})` : expression}`, 'dgu'),
      opens: source.startsWith('^'),
      cues,
      hasSubject: /(?:^|[\s(|])(?:S|HE)(?:$|[\s)|])/.test(source),
      hasY: /(?:^|[\s(|])YS?(?:$|[\s)|?])/.test(source),
      hasI: /(?:^|[\s(|])I(?:CH)?(?:$|[\s)|])/.test(source),
      words: new Set(parts),
    };
  };
}

/** Few and long words are seldom met. */
function costOf(cues: readonly string[]): number {
  return cues.reduce((sum, cue) => sum + (cue.length < 4 ? 12 : cue.length < 5 ? 3 : 1), 0);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The tokens as the expressions read them, and which token begins at which place. */
export class SentenceText {
  readonly text: string;
  private readonly tokenAt = new Map<number, number>();

  constructor(tokens: readonly Token[]) {
    let text = ' ';
    tokens.forEach((token, index) => {
      this.tokenAt.set(text.length, index);
      text += `${token.norm} `;
    });
    this.tokenAt.set(text.length, tokens.length);
    this.text = text;
  }

  *matches({ expression }: Pattern): Generator<Match> {
    expression.lastIndex = 0;
    for (let found = expression.exec(this.text); found; found = expression.exec(this.text)) {
      const start = found.index + 1;
      const end = found.index + found[0].length;
      const slots: Record<string, Found | undefined> = {};
      for (const [name, place] of Object.entries<[number, number] | undefined>(found.indices?.groups ?? {}))
        if (place) slots[name.replace(/\d+$/, '')] ??= { from: this.token(place[0]), to: this.token(place[1]) };
      yield { slots, from: this.token(start), to: this.token(end) };
      expression.lastIndex = found.index + 1;
    }
  }

  private token(offset: number): number {
    return this.tokenAt.get(offset) ?? 0;
  }
}
