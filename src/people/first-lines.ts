import { labelOf } from '../notes/labels';
import { holdsTemplateMark, spokenText } from '../notes/plain-text';
import { readDayText } from '../notes/read-day';
import { shownText } from '../notes/read-value';

/** Nobody reads more beside a note. */
const mostLetters = 400;
/** Of longer notes the rest is not looked at. */
const mostRead = 20_000;

/**
 * The first paragraph of a person's note, as plain words: no properties, fields, headings, lists, quotes, tables or code. Empty where there
 * is none before the first heading with a day, below which stands what happened then.
 */
export function firstLines(text: string): string {
  const body = text
    .slice(0, mostRead)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF?---\n[^]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/, '')
    .replace(/%%[^]*?(?:%%|$)|<!--[^]*?(?:-->|$)/g, '');
  const found: string[] = [];
  let fence: string | null = null;
  let inList = false;
  for (const line of body.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,}|\$\$)/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      continue;
    }
    if (mark !== null && found.length === 0) {
      fence = mark;
      continue;
    }
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined && /\d/.test(heading) && startsWithDay(heading)) break;
    const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(line);
    // Lines that go on with an item are part of it.
    inList = isItem || (inList && line.trim() !== '');
    if (!inList && heading === undefined && mark === null && isProse(line)) found.push(line.trim());
    else if (found.length > 0) break;
  }
  return shortened(plainWords(found.join(' ')));
}

function startsWithDay(heading: string): boolean {
  const words = shownText(heading).split(/\s+/);
  return [1, 2, 3].some((count) => readDayText(words.slice(0, count).join(' ')).kind === 'day');
}

function isProse(line: string): boolean {
  const text = line.trim();
  if (!/\p{L}/u.test(text) || /^(?:[>|<]|!\[|\[\^|https?:\S+$)/.test(text) || /^(?:#[^\s#]+\s*)+$/.test(text))
    return false;
  return !text.includes('::') && labelOf(text) === null && !holdsTemplateMark(text);
}

function plainWords(text: string): string {
  return shownText(spokenText(text.replace(/!?\[\^[^\]]*\]/g, '').replace(/!(?=\[)/g, '')))
    .replace(/\*\*|__|~~|==|`/g, '')
    .replace(/(^|[^\p{L}\p{N}*_])([*_])(?=\S)(.*?\S)\2(?![\p{L}\p{N}])/gu, '$1$3')
    .replace(/\s\^[\w-]+$/, '')
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function shortened(text: string): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, mostLetters).replace(/\s+\S*$/, '')}…`;
}
