import type { SearchMatches, SearchMatchPart, SearchResult } from 'obsidian';

type Search = (text: string) => SearchResult | null;

/** Finds the letters of a query in order; letters together and at the start of words score higher. The best score is 0. */
export function prepareFuzzySearch(query: string): Search {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    let score = 0;
    for (const word of words) {
      const found = lettersOf(word, lower);
      if (!found) return null;
      matches.push(...found);
      score -= found.length - 1 + (/(^|\W)$/.test(lower.slice(0, found[0]?.[0] ?? 0)) ? 0 : 0.5);
    }
    return { score: score - text.length / 1000, matches: inOrder(matches) };
  };
}

/** Finds each word of a query as it is. */
export function prepareSimpleSearch(query: string): Search {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    for (const word of words) {
      const at = lower.indexOf(word);
      if (at < 0) return null;
      matches.push([at, at + word.length]);
    }
    return { score: -text.length / 1000, matches: inOrder(matches) };
  };
}

function lettersOf(word: string, text: string): SearchMatches | null {
  const whole = text.indexOf(word);
  if (whole >= 0) return [[whole, whole + word.length]];
  const matches: SearchMatches = [];
  let at = 0;
  for (const letter of word) {
    const found = text.indexOf(letter, at);
    if (found < 0) return null;
    const last = matches[matches.length - 1];
    if (last && last[1] === found) last[1] = found + 1;
    else matches.push([found, found + 1]);
    at = found + 1;
  }
  return matches;
}

function inOrder(matches: SearchMatches): SearchMatches {
  return matches.sort((a: SearchMatchPart, b: SearchMatchPart) => a[0] - b[0]);
}

export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const [start, end] = [Math.max(from + offset, at), Math.min(to + offset, text.length)];
    if (end <= start) continue;
    el.append(text.slice(at, start));
    el.append(createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) }));
    at = end;
  }
  el.append(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}

export function sortSearchResults(results: { match: SearchResult }[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}
