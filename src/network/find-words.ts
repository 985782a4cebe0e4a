/** Finding typed words in texts, whatever their case and accents. */

/** Where these letters stand in the text; -1 where they do not. */
export const insideOf = (letters: string, text: string): number => text.indexOf(letters);

/** Where a word of the text begins with these letters, from a place on; -1 where none does. */
export function startOf(letters: string, text: string, from = 0): number {
  let at = text.indexOf(letters, from);
  while (at > 0 && isLetter(text, at - 1)) at = text.indexOf(letters, at + 1);
  return at;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Beyond the end.
  if (Number.isNaN(code)) return false;
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return letterOrDigit.test(text.charAt(at));
}

const beyondAscii = /[\u0080-\uffff]/;
const marks = /[\u0300-\u036f]/g;
/** Few letters, each met a thousand times. */
const plainLetters = new Map<string, string>();

/** Small letters without accents, as many as before: so that what is found stands at the same place in the text. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  let plain = '';
  for (const letter of lower.normalize('NFC')) {
    let own = plainLetters.get(letter);
    if (own === undefined) {
      const bare = letter.normalize('NFD').replace(marks, '');
      own = bare.length === letter.length ? bare : letter === '’' ? "'" : letter;
      plainLetters.set(letter, own);
    }
    plain += own;
  }
  return plain;
}
