import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';

/**
 * Whether one of many words or phrases stands in a text of small letters: what `(?:^|[^\p{L}])(?:one|two|…)(?!\p{L})` would say. Such
 * a pattern tries each of its words at every letter, and takes long over a line in which there is none of them; this looks only where a
 * word begins, and there only for those that begin with its letter.
 * @param alternatives The inside of such a pattern: words in small letters divided by `|`, each beginning with a letter or a group.
 * @throws SyntaxError naming the part that begins otherwise or has a group without an end, when it is first asked.
 */
export function wordFinder(alternatives: string): (text: string) => boolean {
  const patterns = lazily(() => {
    const byLetter = new Map<number, string[]>();
    for (const alternative of partsOf(alternatives))
      for (const letter of firstLettersOf(alternative)) {
        const code = letter.charCodeAt(0);
        const begun = byLetter.get(code);
        if (begun) begun.push(alternative);
        else byLetter.set(code, [alternative]);
      }
    return new Map([...byLetter].map(([code, all]) => [code, unicodePattern(`(?:${all.join('|')})(?!\\p{L})`, 'uy')]));
  });
  return (text) => {
    const ofLetter = patterns();
    let isInWord = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isLetter(code, text, at)) {
        isInWord = false;
        continue;
      }
      if (!isInWord) {
        const pattern = ofLetter.get(code);
        if (pattern) {
          pattern.lastIndex = at;
          if (pattern.test(text)) return true;
        }
      }
      isInWord = true;
    }
    return false;
  };
}

/**
 * Whether one of several pieces of words stands in a text, in small or large letters. For what is asked of each note or line before
 * something dearer: a search for a piece is quicker than a pattern of them all.
 * @param pieces In small letters, divided by `|`; what else is a sign in patterns stands for itself.
 */
export function pieceFinder(pieces: string): (text: string) => boolean {
  const all = pieces.split('|');
  return (text) => {
    const lower = text.toLowerCase();
    return all.some((piece) => lower.includes(piece));
  };
}

const letterThere = /\p{L}/uy;

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  // The second half of a pair is as its first: neither begins anything that is looked for.
  if (code >= 0xdc00 && code <= 0xdfff && at > 0) return isLetter(text.charCodeAt(at - 1), text, at - 1);
  letterThere.lastIndex = at;
  return letterThere.test(text);
}

/** Parts a pattern at each `|` that stands in no group and no class. */
function partsOf(pattern: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === '\\') at++;
    else if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === '|' && depth === 0) {
      parts.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, pattern.slice(from)];
}

/** The letters with which a match may begin. */
function firstLettersOf(part: string): ReadonlySet<string> {
  const [, group, choice, letter, optional = ''] = /^(?:\(\?:(.*)|\[(\p{L}+)\]|(\p{L}))(\??)/u.exec(part) ?? [];
  if (group !== undefined) {
    const end = endOfGroup(part);
    const inside = partsOf(part.slice('(?:'.length, end)).map(firstLettersOf);
    const after = part[end + 1] === '?' ? [firstLettersOf(part.slice(end + 2))] : [];
    return new Set([...inside, ...after].flatMap((letters) => [...letters]));
  }
  const first = choice ?? letter;
  if (first === undefined) throw new SyntaxError(part);
  const length = (choice === undefined ? 1 : choice.length + 2) + optional.length;
  return new Set([...first, ...(optional === '' ? [] : firstLettersOf(part.slice(length)))]);
}

function endOfGroup(part: string): number {
  let depth = 0;
  for (let at = 0; at < part.length; at++) {
    if (part[at] === '\\') at++;
    else if (part[at] === '(') depth++;
    else if (part[at] === ')' && --depth === 0) return at;
  }
  throw new SyntaxError(part);
}
