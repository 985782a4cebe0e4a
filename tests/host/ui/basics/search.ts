import type * as Api from 'obsidian';

type Match = (text: string) => Api.SearchResult | null;

/** Adds a match of one place, joined to the one before it where they touch. */
function addMatch(matches: Api.SearchMatches, from: number, to: number): void {
  const last = matches.at(-1);
  if (last && last[1] === from) last[1] = to;
  else matches.push([from, to]);
}

const isWordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));

/** Where the letters of the query stand in the text, in order; starts of words are preferred to whatever comes first. */
function findLetters(letters: string, text: string): Api.SearchMatches | null {
  const matches: Api.SearchMatches = [];
  let from = 0;
  for (const letter of letters) {
    const first = text.indexOf(letter, from);
    if (first < 0) return null;
    const joined = matches.at(-1)?.[1] === first;
    let at = first;
    // A later start of a word is taken only if the rest of the query can still be found after it.
    if (!joined && !isWordStart(text, first)) at = wordStartFrom(letter, letters, matches, text, first) ?? first;
    addMatch(matches, at, at + letter.length);
    from = at + letter.length;
  }
  return matches;
}

function wordStartFrom(
  letter: string,
  letters: string,
  matches: Api.SearchMatches,
  text: string,
  first: number,
): number | null {
  const done = matches.reduce((sum, [from, to]) => sum + to - from, 0);
  const rest = letters.slice(done + letter.length);
  for (let at = text.indexOf(letter, first + 1); at >= 0; at = text.indexOf(letter, at + 1)) {
    if (!isWordStart(text, at)) continue;
    return isSubsequence(rest, text, at + letter.length) ? at : null;
  }
  return null;
}

function isSubsequence(letters: string, text: string, from: number): boolean {
  let at = from;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}

/** Lower is worse: 0 for the whole text, less for every gap and for a match that begins late. */
function scoreOf(matches: Api.SearchMatches, text: string): number {
  const [first] = matches[0] ?? [0];
  const covered = matches.reduce((sum, [from, to]) => sum + to - from, 0);
  const inWords = matches.filter(([from]) => !isWordStart(text, from)).length;
  return -(matches.length - 1) * 0.6 - inWords * 0.5 - first / 100 - (text.length - covered) / 1000;
}

/** Letters in order, with gaps; words of the query in any order would be too much to ask. */
export function prepareFuzzySearch(query: string): Match {
  const letters = query.toLowerCase().replace(/\s+/g, '');
  return (text) => {
    const matches = findLetters(letters, text.toLowerCase());
    return matches ? { score: scoreOf(matches, text), matches } : null;
  };
}

/** All words of the query, each somewhere as it is written. */
export function prepareSimpleSearch(query: string): Match {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: Api.SearchMatches = [];
    for (const word of words) {
      const at = lower.indexOf(word);
      if (at < 0) return null;
      matches.push([at, at + word.length]);
    }
    matches.sort((a, b) => a[0] - b[0]);
    return { score: scoreOf(matches, text), matches };
  };
}

export function sortSearchResults(results: Api.SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** The text, with what matches in spans of the class `suggestion-highlight`. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: Api.SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(at, from + offset);
    const end = Math.min(text.length, to + offset);
    if (end <= start) continue;
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: Api.SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}
