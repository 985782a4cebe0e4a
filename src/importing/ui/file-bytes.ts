/**
 * Text of bytes in a character set; null where they are none of its, or nothing of that name is known. The one decoder of the browser
 * knows all sets that programs write.
 */
export function decodeBytes(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}
