import { say } from '../i18n/words';
import type { Steps } from '../model/steps';
import type { ImportedPerson, ImportProblem } from './imported-person';
import { layoutOf, readTable, type TableKind } from './read-table';
import { type DecodeBytes, type Gathered, readCards } from './read-vcard';
import { unpack } from './read-zip';

/** A file that somebody chose. */
export interface GivenFile {
  readonly name: string;
  /** None where it is too large. */
  readonly bytes: Uint8Array;
  /** It was not read into memory at all. */
  readonly isTooLarge?: boolean;
}

/** What kind of file it is, by what is in it: its name may say anything. */
export type FileKind = 'vcard' | TableKind | 'calendar' | 'zip' | 'unknown';

/** What a file of people holds. `source` is null where nothing could be read; the problems say why. */
export interface PeopleRead {
  readonly source: 'vcard' | TableKind | null;
  readonly people: readonly ImportedPerson[];
  readonly problems: readonly ImportProblem[];
}

/** Bytes: of a file, and of what comes out of an archive. */
export const largestFile = 64 * 1024 * 1024;
export const largestUnpacked = 32 * 1024 * 1024;
/** Files of cards that are read of one archive. */
export const mostFiles = 2_000;
/** Everybody that is read of one file. */
export const mostPeople = 50_000;

/** What kind of file some text is. A calendar is told from people here, so that each can be sent to where it is read. */
export function kindOfText(text: string): FileKind {
  const begin = /^\s*BEGIN\s*:\s*(VCARD|VCALENDAR)\b/im.exec(text.slice(0, 200_000))?.[1]?.toUpperCase();
  if (begin === 'VCALENDAR') return 'calendar';
  if (begin === 'VCARD') return 'vcard';
  return layoutOf(text)?.kind ?? 'unknown';
}

/** Reads everybody in a file, in steps of a fraction of a millisecond but for the decoding. Never throws: what is wrong is among the problems. */
export function* readPeopleFile(
  file: GivenFile,
  decode: DecodeBytes,
  into: Gathered = { people: [], problems: [] },
): Steps<PeopleRead> {
  const refuse = refusalIn(into);
  const { name } = file;
  if (isTooLarge(file))
    return refuse(say.importing.fileTooLarge({ name, most: megabytes(largestFile) }), say.importing.splitFile);
  if (file.bytes.length === 0) return refuse(say.importing.fileEmpty(name), say.importing.exportAgain);
  if (isZip(file.bytes)) {
    let unpacked = yield* unpack(file.bytes, isConnectionsFile, largestUnpacked);
    if ('failed' in unpacked && unpacked.failed === 'absent')
      unpacked = yield* unpack(file.bytes, isCardFile, largestUnpacked, mostFiles);
    if ('failed' in unpacked) {
      const most = megabytes(largestUnpacked);
      const what = say.importing.zipFailed({ name, why: unpacked.failed, most });
      return refuse(what, say.importing.zipRemedy(unpacked.failed));
    }
    const sources: PeopleRead['source'][] = [];
    for (const { name: within, bytes } of unpacked.files) {
      if (into.people.length >= mostPeople) break;
      // An archive in an archive is not unpacked.
      const read: PeopleRead = yield* readText({ name: nameWithin(name, within), bytes }, decode, into);
      sources.push(read.source);
    }
    return { source: sources.find((source) => source !== null) ?? null, ...into };
  }
  return yield* readText(file, decode, into);
}

/** A file in an archive is called as the archive is where it is the only one that it could be. */
function nameWithin(archive: string, within: string): string {
  return isConnectionsFile(within) ? archive : within;
}

function refusalIn(into: Gathered): (what: string, remedy: string) => PeopleRead {
  return (what, remedy) => {
    into.problems.push({ at: null, what, remedy });
    return { source: null, ...into };
  };
}

function* readText({ name, bytes }: GivenFile, decode: DecodeBytes, into: Gathered): Steps<PeopleRead> {
  const refuse = refusalIn(into);
  const { text, isBytes } = yield* textOf(bytes, decode);
  yield;
  const kind = kindOfText(text);
  yield;
  switch (kind) {
    case 'vcard':
      yield* bounded(readCards({ name, text, isBytes }, decode, into), into);
      break;
    case 'calendar':
      return refuse(say.importing.isCalendar(name), say.importing.calendarRemedy);
    case 'zip':
    case 'unknown':
      return refuse(say.importing.isNoPeopleFile(name), say.importing.readableFiles());
    default: {
      const layout = layoutOf(text);
      // Tables without a mark for UTF-8 that are not UTF-8 are in the character set of Windows.
      const table = isBytes ? (decode(bytes, 'windows-1252') ?? text) : text;
      if (layout) yield* bounded(readTable(name, table, layout, into), into);
    }
  }
  if (into.people.length === 0 && into.problems.length === 0)
    into.problems.push({ at: null, what: say.importing.nobodyIn(name), remedy: say.importing.readableFiles() });
  if (into.people.length >= mostPeople)
    into.problems.push({
      at: null,
      what: say.importing.tooMany({ name, most: mostPeople }),
      remedy: say.importing.splitFile,
    });
  return { source: kind, ...into };
}

/** Goes no further than the largest number of people. */
function* bounded(steps: Steps<void>, into: Gathered): Steps<void> {
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    if (into.people.length >= mostPeople) {
      into.people.length = mostPeople;
      return;
    }
    yield;
  }
}

export function isTooLarge(file: GivenFile): boolean {
  return file.isTooLarge === true || file.bytes.length > largestFile;
}

function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}

/** Whether bytes are those of an archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** In what LinkedIn sends, people stand in `Connections.csv`. */
function isConnectionsFile(name: string): boolean {
  return /(?:^|\/)connections\.csv$/i.test(name);
}

/** Cards in an archive of address books, without what macOS puts beside each file. */
function isCardFile(name: string): boolean {
  return /\.(?:vcf|vcard)$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name);
}

/** Bytes that are decoded in a step. */
const bytesAStep = 128 * 1024;

/** UTF-8 or UTF-16, with or without a mark; else the bytes as they are, one character each. */
export function* textOf(
  bytes: Uint8Array,
  decode: DecodeBytes,
): Steps<{ readonly text: string; readonly isBytes: boolean }> {
  const wide = wideCharset(bytes);
  const text = wide === null ? yield* utf8Text(bytes, decode) : decode(bytes, wide);
  if (text !== null) return { text: text.startsWith('\ufeff') ? text.slice(1) : text, isBytes: false };
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
    yield;
  }
  return { text: parts.join(''), isBytes: true };
}

/** A letter of UTF-8 has no byte of a line end in it, so that the text can be cut there. */
function* utf8Text(bytes: Uint8Array, decode: DecodeBytes): Steps<string | null> {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const cut = bytes.indexOf(0x0a, at + bytesAStep);
    const end = cut < 0 ? bytes.length : cut + 1;
    const part = decode(bytes.subarray(at, end), 'utf-8');
    if (part === null) return null;
    parts.push(part);
    at = end;
    yield;
  }
  return parts.join('');
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
