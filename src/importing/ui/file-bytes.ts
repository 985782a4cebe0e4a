import { type GivenFile, largestFile } from '../read-file';

/** A file that somebody chose; one over the bound is not read into memory, which a phone may not have. */
export async function givenFile(name: string, size: number, read: () => Promise<ArrayBuffer>): Promise<GivenFile> {
  if (size > largestFile) return { name, bytes: new Uint8Array(), isTooLarge: true };
  return { name, bytes: new Uint8Array(await read()) };
}

/** Bytes 0x80 to 0x9f of the character set of Windows; five of them mean nothing. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windowsSets = /^(?:windows-1252|cp1252|x-cp1252|iso[-_]?8859-1|latin1|l1|us-ascii|ascii)$/i;
const bytesAPart = 8_192;

/**
 * Text of bytes in a character set; null where they are none of its, or nothing of that name is known. The decoder of the browser knows
 * all sets that programs write. The one of Windows is decoded here: some releases of Node take it for another.
 */
export function decodeBytes(bytes: Uint8Array, charset: string): string | null {
  if (windowsSets.test(charset.trim())) return decodeWindows(bytes);
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

function decodeWindows(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesAPart)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + bytesAPart)));
  return parts.join('').replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}
