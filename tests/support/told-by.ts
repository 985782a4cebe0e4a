import type { ToldFact } from '../../src/editing/line-change';
import { readLineWords, sentenceOf } from '../../src/notes/line-words';
import { spokenText } from '../../src/notes/plain-text';

/** What a line says, as reading has it, of whomever its note is about. */
export function toldBy(text: string, line = 1): ToldFact {
  const said = text.replace(/^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\](?=[ \t]|$))?/u, '');
  return { line, what: sentenceOf(readLineWords(spokenText(said)).words), names: [] };
}
