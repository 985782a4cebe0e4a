import { Unzip, UnzipInflate } from 'fflate';
import type { Steps } from '../model/steps';

/** What was found in an archive: the bytes of a file, or why there are none. */
export type Unpacked = { readonly bytes: Uint8Array } | { readonly failed: 'absent' | 'too large' | 'damaged' };

/** Bytes that are unpacked in a step: of the worst archive they become a thousand times as many. */
const bytesAStep = 8 * 1024;

/**
 * Unpacks the one file of an archive whose name passes, and nothing else. What would become larger than `most` bytes is left off,
 * whatever the archive says of itself.
 */
export function* unpackOne(archive: Uint8Array, isWanted: (name: string) => boolean, most: number): Steps<Unpacked> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let state: 'looking' | 'reading' | 'done' | 'too large' | 'damaged' = 'looking';
  const unzip = new Unzip((file) => {
    if (state !== 'looking' || !isWanted(file.name)) return;
    state = 'reading';
    file.ondata = (error, data, isLast) => {
      if (error !== null) state = 'damaged';
      if (state !== 'reading') return;
      size += data.length;
      if (size > most) {
        state = 'too large';
        return;
      }
      parts.push(data);
      if (isLast) state = 'done';
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const isOver = (): boolean => state === 'done' || state === 'too large' || state === 'damaged';
  try {
    for (let at = 0; at < archive.length && !isOver(); at += bytesAStep) {
      const end = Math.min(archive.length, at + bytesAStep);
      unzip.push(archive.subarray(at, end), end === archive.length);
      yield;
    }
  } catch (error) {
    // fflate throws whatever it stumbles over.
    return { failed: error instanceof RangeError ? 'too large' : 'damaged' };
  }
  // The compiler does not see that callbacks change it.
  switch (state as string) {
    case 'done':
      return { bytes: joined(parts, size) };
    case 'looking':
      return { failed: 'absent' };
    case 'too large':
      return { failed: 'too large' };
    default:
      return { failed: 'damaged' };
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
