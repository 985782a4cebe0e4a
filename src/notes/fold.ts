const plainAscii = /^[\x20-\x7e]*$/;

/** A vault has few different keys and tags, each of them a thousand times. What is longer is a line, which stands there once. */
const foldedKeys = new Map<string, string>();
const mostKept = 2_000;
const longestKept = 64;

/** Property keys, tags and headings as they are compared: case, spaces, `-` and `_` do not count. */
export function foldKey(key: string): string {
  if (key.length > longestKept) return foldLetters(key);
  let folded = foldedKeys.get(key);
  if (folded === undefined) {
    folded = foldLetters(key);
    if (foldedKeys.size >= mostKept) foldedKeys.clear();
    foldedKeys.set(key, folded);
  }
  return folded;
}

function foldLetters(key: string): string {
  const letters = plainAscii.test(key) ? key : key.normalize('NFC');
  // `Teilnehmer:innen` is `Teilnehmerinnen`.
  return letters.toLowerCase().replace(/[\s_-]+|[:*/](?=innen(?![a-z]))/g, '');
}

const plainHeading = /^[A-Za-z0-9 -]*$/;

/** A heading as it is compared: without brackets, marks and a colon at its end. */
export function foldHeading(text: string): string {
  return foldKey(plainHeading.test(text) ? text : text.replace(/[^\p{L}\p{N}\s:-]/gu, '').replace(/:\s*$/, ''));
}

const oddSpace = /^ | $|[^\S ]| {2}/;
const combining = /[\u0300-\u036f]/g;
/** Letters that Unicode does not take apart, and what is written in their place; marks that nobody sees are nothing. */
const odd = /[ßẞæœøłđðþıħŋ‘’ʼʹ′‛＇‐‑\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n' },
  ...{ '‘': "'", '’': "'", ʼ: "'", ʹ: "'", '′': "'", '‛': "'", '＇': "'", '‐': '-', '‑': '-' },
};

/** Names as they are compared: case, accents, a leading `@`, the kind of apostrophe and the width of spaces do not count. */
export function foldName(name: string): string {
  const trimmed = plainAscii.test(name) ? name.trim().toLowerCase() : plainOf(name).trim();
  const lower = trimmed.startsWith('@') ? trimmed.slice(1) : trimmed;
  return oddSpace.test(lower) ? lower.replace(/\s+/g, ' ').trim() : lower;
}

function plainOf(name: string): string {
  const letters = name.normalize('NFD').replace(combining, '').normalize('NFC').toLowerCase();
  return letters.replace(odd, (letter) => plainLetters[letter] ?? '');
}

/** A name as tags and file names shorten it: `Ida Noor` and `ida_noor` are `ida-noor`. */
export function foldSlug(name: string): string {
  return (
    foldName(name)
      // Parts of pictures, which Unicode takes for marks of letters.
      .replace(/['’]|\uFE0E|\uFE0F|\u200D|\u20E3/g, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
  );
}

/** Under what a name is found that a tag shortens. No name begins with this sign. */
export function tagKey(name: string): string {
  return `#${foldSlug(name)}`;
}

/** What a note, or the target of a link, is called: `People/Grace Hopper.md` is `Grace Hopper`. */
export function nameOfPath(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.endsWith('.md') || /\.md$/i.test(file) ? file.slice(0, -3) : file;
}

/** Code-unit order: the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
