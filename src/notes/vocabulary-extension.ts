import type { Problem } from '../model/problem';
import { foldKey } from './fold';
import { standardRows, vocabularyOf, type Vocabulary, type VocabularyRow } from './vocabulary';
import { say } from '../i18n/words';

/**
 * The standard vocabulary with the user's own spellings, one line each as `meaning: spelling, spelling`. The meaning may be given by
 * its name or by any spelling it already has. A line that cannot be used is left out and told as a problem (with an empty path: the
 * settings are meant; `line` is the line there).
 */
export function extendVocabulary(lines: readonly string[]): { vocabulary: Vocabulary; problems: readonly Problem[] } {
  const rows = standardRows.map((row) => ({ ...row, spellings: [...row.spellings] }));
  const problems: Problem[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const complain = (what: string, remedy: string): void =>
      void problems.push({ path: '', line: index + 1, what, remedy });
    const colon = line.indexOf(':');
    const target = colon < 0 ? undefined : rowCalled(rows, line.slice(0, colon));
    if (!target) {
      complain(say.notes.spellingWithoutMeaning(line.trim()), say.notes.writeSpelling);
      return;
    }
    for (const spelling of line
      .slice(colon + 1)
      .split(',')
      .map((part) => part.trim())) {
      if (foldKey(spelling) === '') continue;
      const holder = rows.find((row) => row.group === target.group && has(row, spelling) && row !== target);
      if (holder && !mayShare(holder, target)) {
        complain(
          say.notes.spellingTaken({ spelling: spelling, meaning: target.meaning, meaning2: holder.meaning }),
          say.notes.chooseAnotherSpelling,
        );
      } else if (!has(target, spelling)) target.spellings.push(spelling);
    }
  });
  return { vocabulary: vocabularyOf(rows), problems };
}

type OpenRow = VocabularyRow & { readonly spellings: string[] };

/** The row of a name; person before meeting before classification where a spelling has several. */
function rowCalled(rows: readonly OpenRow[], name: string): OpenRow | undefined {
  const key = foldKey(name);
  const order = ['person', 'meeting', 'class'];
  const sorted = [...rows].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  return sorted.find((row) => foldKey(row.meaning) === key) ?? sorted.find((row) => has(row, key));
}

function has(row: VocabularyRow, spelling: string): boolean {
  const key = foldKey(spelling);
  return row.spellings.some((known) => foldKey(known) === key);
}

/** A tag and a type of the same kind of note may be one word (`person`); a key, or the other kind of note, may not. */
function mayShare(a: VocabularyRow, b: VocabularyRow): boolean {
  const kind = (row: VocabularyRow): string => row.meaning.split(' ')[0] ?? '';
  return a.group === 'class' && b.group === 'class' && (kind(a) === kind(b) || /key|me$/.test(a.meaning + b.meaning));
}
