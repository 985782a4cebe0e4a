import type { Token } from './tokens';

/**
 * A pattern over the tokens of a sentence, written as words with blanks between them:
 * `(a|b c)` one of several, `(a|b)?` may be missing, and slots: `X`, `Y` another person, `S` another person as the subject (in a note about
 * one person it may be missing at the start of a clause), `I` me as the subject (may be missing at the start of a clause where I write),
 * `^` the start of a clause, `ME` me as the object, `MY`, `THEIR` whose something is, `SO` up to three words without meaning here, `REST` everything up to the end of the clause.
 */
export interface Pattern {
  readonly source: string;
  readonly expression: RegExp;
  /** Whether it must stand at the start of a clause. */
  readonly opens: boolean;
  /** Words of which one at least stands in every match; empty where that is not known. */
  readonly cues: readonly string[];
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

/** The words of a language that stand for people. */
export interface Pronouns {
  /** I, we. */
  readonly i: string;
  /** me, us. */
  readonly me: string;
  readonly my: string;
  /** he, she, they: as the subject. */
  readonly subject: string;
  /** him, her, them. */
  readonly object: string;
  readonly their: string;
}

export function patternMaker(pronouns: Pronouns): (source: string) => Pattern {
  const person = '‹\\d+› ';
  const words = (list: string): string =>
    list
      .split('|')
      .map((one) => `${escaped(one)} `)
      .join('|');
  const slots: Readonly<Record<string, string>> = {
    X: `(?<X>${person}|${words(pronouns.subject)}|${words(pronouns.object)})`,
    Y: `(?<Y>${person})`,
    S: `(?<S>${person}|${words(pronouns.subject)})?`,
    I: `(?<I>${words(pronouns.i)})?`,
    ME: `(?:${words(pronouns.me)})`,
    MY: `(?:${words(pronouns.my)})`,
    THEIR: `(?<THEIR>${person}'s |${words(pronouns.their)})`,
    SO: '(?:[^ ‹.,;:!?]+ ){0,3}?',
    REST: '(?<REST>(?:[^ .;!?]+ )+)',
  };
  return (source) => {
    const cues: string[] = [];
    let expression = ' ';
    for (const [element] of source.matchAll(/\([^()]*\)\??|[^\s()]+/g)) {
      if (element === '^') continue;
      const slot = slots[element.replace(/\?$/, '')];
      if (slot !== undefined) expression += element.endsWith('?') ? `(?:${slot})?` : slot;
      else if (element.startsWith('(')) {
        const isOptional = element.endsWith('?');
        const choices = element.slice(1, isOptional ? -2 : -1).split('|');
        expression += `(?:${choices.map((choice) => partOf(choice, slots)).join('|')})${isOptional ? '?' : ''}`;
        if (!isOptional && cues.length === 0) cues.push(...choices.map((choice) => lastWord(choice)));
      } else {
        expression += `${escaped(element)} `;
        if (cues.length !== 1) cues.splice(0, cues.length, element);
      }
    }
    // A name of a group may stand once; what stands in the first slot of a name counts.
    const seen = new Set<string>();
    expression = expression.replace(/\(\?<([A-Z]+)>/g, (group, name: string) => {
      if (seen.has(name)) return '(?:';
      seen.add(name);
      return group;
    });
    const known = cues.filter((cue) => cue !== '' && slots[cue] === undefined);
    return {
      source,
      expression: new RegExp(expression, 'dgu'),
      opens: source.startsWith('^'),
      cues: known.length === cues.length ? known : [],
    };
  };
}

function partOf(choice: string, slots: Readonly<Record<string, string>>): string {
  return choice
    .trim()
    .split(/\s+/)
    .map((word) => slots[word] ?? `${escaped(word)} `)
    .join('');
}

function lastWord(choice: string): string {
  return choice.trim().split(/\s+/).at(-1) ?? '';
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
        slots[name] = place && { from: this.token(place[0]), to: this.token(place[1]) };
      yield { slots, from: this.token(start), to: this.token(end) };
      expression.lastIndex = found.index + 1;
    }
  }

  private token(offset: number): number {
    return this.tokenAt.get(offset) ?? 0;
  }
}
