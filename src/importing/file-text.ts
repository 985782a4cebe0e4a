import type { Steps } from '../model/steps';

/** Text of bytes in a character set, by its name; null where the set is not known or the bytes are none of its. */
export type DecodeBytes = (bytes: Uint8Array, charset: string) => string | null;

/**
 * The text of a file in parts, each of whole lines but where a line is longer than a part: to join them would take as long as a frame.
 * Where it is not UTF-8, each character is one byte.
 */
export interface FileText {
  readonly parts: readonly string[];
  readonly isBytes: boolean;
}

/** Bytes of a part, or a little more. */
const bytesAPart = 128 * 1024;
const bytesAtOnce = 8_192;
/** A line that is longer ends with a return alone, if it ends. */
const longestLine = bytesAPart;

/** UTF-8 or UTF-16, with or without a mark; else the bytes as they are, one character each. */
export function* fileText(bytes: Uint8Array, decode: DecodeBytes): Steps<FileText> {
  const parts = yield* partsIn(bytes, wideCharset(bytes) ?? 'utf-8', decode);
  if (parts) return { parts: parts.map((part, index) => (index === 0 ? withoutMark(part) : part)), isBytes: false };
  return { parts: (yield* partsIn(bytes, '', textOfBytes)) ?? [], isBytes: true };
}

/** The parts of a text in a character set; null where a part is none of it. */
export function* partsIn(bytes: Uint8Array, charset: string, decode: DecodeBytes): Steps<readonly string[] | null> {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = endOfPart(bytes, at, charset);
    const part = decode(bytes.subarray(at, end), charset);
    if (part === null) return null;
    parts.push(part);
    at = end;
    yield;
  }
  return parts;
}

/** The beginning of a text: so many letters, or more. */
export function headOf(parts: readonly string[], letters: number): string {
  let head = '';
  for (const part of parts) {
    if (head.length >= letters) break;
    head += part;
  }
  return head;
}

/** The parts without their first lines. */
export function withoutLines(parts: readonly string[], lines: number): readonly string[] {
  let left = lines;
  for (const [index, part] of parts.entries()) {
    let at = 0;
    for (; left > 0; left--) {
      const end = part.indexOf('\n', at);
      if (end < 0) break;
      at = end + 1;
    }
    if (left === 0) return [part.slice(at), ...parts.slice(index + 1)];
  }
  return [];
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function textOfBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce)));
  return parts.join('');
}

/** A letter of UTF-8 has no byte of a line end in it, so that the text can be cut there. */
function endOfPart(bytes: Uint8Array, from: number, charset: string): number {
  const least = from + bytesAPart;
  if (least >= bytes.length) return bytes.length;
  if (charset.startsWith('utf-16')) return endOfWidePart(bytes, least, charset === 'utf-16le' ? 0 : 1);
  const feed = bytes.indexOf(0x0a, least);
  if (feed >= 0 && feed < least + longestLine) return feed + 1;
  // Old Macs end lines with a return alone.
  const back = bytes.indexOf(0x0d, least);
  if (back >= 0 && bytes[back + 1] !== 0x0a) return back + 1;
  return feed < 0 ? bytes.length : feed + 1;
}

/** @param low which byte of two is the low one */
function endOfWidePart(bytes: Uint8Array, least: number, low: number): number {
  for (let at = least - (least % 2); at < bytes.length; at += 2)
    if (bytes[at + low] === 0x0a && bytes[at + 1 - low] === 0) return at + 2;
  return bytes.length;
}

/** Text of two bytes a character has a mark, or a zero beside most of its first letters. */
function wideCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 64);
  const zerosAt = (odd: number): number => head.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  const half = head.length / 2;
  if (half >= 4 && zerosAt(1) > half * 0.8 && zerosAt(0) === 0) return 'utf-16le';
  if (half >= 4 && zerosAt(0) > half * 0.8 && zerosAt(1) === 0) return 'utf-16be';
  return null;
}
