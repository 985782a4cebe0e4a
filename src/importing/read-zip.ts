import { Unzip, UnzipInflate } from 'fflate';
import type { Steps } from '../model/steps';

/** What was found in an archive: the bytes of files, or why there are none. */
export type Unpacked =
  | { readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[] }
  | { readonly failed: 'absent' | 'too large' | 'damaged' };

/** Bytes that are unpacked in a step: of the worst archive they become a thousand times as many. */
const bytesAStep = 8 * 1024;

/**
 * Unpacks the files of an archive whose names pass, at most `count` of them, and nothing else. What would become larger than `most` bytes
 * together is left off, whatever the archive says of itself.
 */
export function* unpack(
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
  most: number,
  count = 1,
): Steps<Unpacked> {
  const begun: { readonly name: string; readonly parts: Uint8Array[]; size: number; isWhole: boolean }[] = [];
  let size = 0;
  let failed: 'too large' | 'damaged' | null = null;
  const unzip = new Unzip((file) => {
    if (failed !== null || begun.length >= count || !isWanted(file.name)) return;
    const one = { name: file.name, parts: [] as Uint8Array[], size: 0, isWhole: false };
    begun.push(one);
    file.ondata = (error, data, isLast) => {
      if (error !== null) failed = 'damaged';
      if (failed !== null) return;
      size += data.length;
      if (size > most) {
        failed = 'too large';
        return;
      }
      one.parts.push(data);
      one.size += data.length;
      one.isWhole = isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const isOver = (): boolean => failed !== null || (begun.length >= count && begun.every(({ isWhole }) => isWhole));
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
  if (failed !== null) return { failed };
  if (begun.length === 0) return { failed: 'absent' };
  if (begun.some(({ isWhole }) => !isWhole)) return { failed: 'damaged' };
  return { files: begun.map(({ name, parts, size: length }) => ({ name, bytes: joined(parts, length) })) };
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
