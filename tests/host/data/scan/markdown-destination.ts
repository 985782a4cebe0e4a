export interface MarkdownDestination {
  /** Decoded path inside the vault; null for a link that leads out of it. */
  readonly link: string | null;
  /** Just after the closing parenthesis. */
  readonly end: number;
}

const maxParentheses = 32;

/** Reads `(destination "title")` at `at`; null where it is none. Ends at the row's end, at a blank, or at deep nesting. */
export function readMarkdownDestination(text: string, at: number, to: number): MarkdownDestination | null {
  let place = skipBlanks(text, at + 1, to);
  let raw: string;
  if (text[place] === '<') {
    let end = place + 1;
    while (end < to && text[end] !== '>' && text[end] !== '<') end++;
    if (text[end] !== '>' || end >= to) return null;
    raw = text.slice(place + 1, end);
    place = end + 1;
  } else {
    const end = endOfPlain(text, place, to);
    if (end === null) return null;
    raw = text.slice(place, end);
    place = end;
  }
  place = skipTitle(text, skipBlanks(text, place, to), to);
  if (place >= to || text[place] !== ')') return null;
  return { link: internalPath(raw), end: place + 1 };
}

function endOfPlain(text: string, from: number, to: number): number | null {
  let open = 0;
  for (let at = from; at < to; at++) {
    const character = text[at] as string;
    if (character === '\\') at++;
    else if (character === '(' && ++open > maxParentheses) return null;
    else if (character === ')' && open-- === 0) return at;
    else if (character === ' ' || character === '\t') return open > 0 ? null : at;
  }
  return null;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

/** Past a title in quotes; a title is at most 1,000 characters, so that unclosed ones cost little. */
function skipTitle(text: string, at: number, to: number): number {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return at;
  const limit = Math.min(to, at + 1000);
  let end = at + 1;
  while (end < limit && text[end] !== quote) end += text[end] === '\\' ? 2 : 1;
  return end < limit ? skipBlanks(text, end + 1, to) : at;
}

function internalPath(raw: string): string | null {
  if (raw === '' || raw.startsWith('//') || /^[a-z][a-z0-9+.-]{0,30}:/i.test(raw)) return null;
  try {
    return decodeURIComponent(raw);
  } catch {
    // A lone % is a part of the name.
    return raw;
  }
}
