import { say } from '../i18n/words';

const forbidden = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]/gu;
/** With any ending too: there `aux.md` is the device `aux`. */
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(?: *\.[ .]*(.+))?$/i;
const mostBytes = 200;

/**
 * A name for a note that every platform and every link accepts: no reserved signs or names, no dots or spaces at the ends, not too
 * long, one form of each letter. Without the extension. `Untitled` where nothing is left.
 */
export function safeNoteName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(forbidden, ' ')
    .replace(/\{\{|\}\}|%{2,}/g, ' ')
    .replace(/\s+/g, ' ');
  // A link to `Ada.md` leads to the note `Ada`.
  const cut = trimEnds(clipToBytes(trimEnds(clean))).replace(/ ?\.(md)$/i, ' $1');
  if (cut === '') return say.editing.untitled;
  const [, device, ending] = reservedOnWindows.exec(cut) ?? [];
  if (device === undefined) return cut;
  return ending === undefined ? say.editing.noteCalled(cut) : `${device} ${ending}`;
}

/** `name`, or the first of `name 2`, `name 3` … that is not taken. `taken` holds names as `foldNoteName` gives them. */
export function freeNoteName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name} ${count}`;
    if (!taken.has(foldNoteName(candidate))) return candidate;
  }
}

/** Names that one file system or another takes for the same are equal once folded. */
export function foldNoteName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function trimEnds(name: string): string {
  let from = 0;
  let to = name.length;
  while (/[ .]/.test(name.charAt(from))) from++;
  while (/[ .]/.test(name.charAt(to - 1))) to--;
  return name.slice(from, to);
}

/** File systems count the bytes of UTF-8; letters are never cut in half. */
function clipToBytes(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const letter of name) {
    bytes += encodeURIComponent(letter).replace(/%../g, '.').length;
    if (bytes > mostBytes) break;
    kept += letter;
  }
  return kept;
}
