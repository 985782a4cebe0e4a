import { say } from '../i18n/words';
import { type Day, isoOf } from '../model/day';
import { each, type Steps } from '../model/steps';
import { type DecodeBytes, fileText, headOf, partsIn } from './file-text';
import type { ImportedPerson, ImportProblem } from './imported-person';
import { layoutOf, readTable, type TableKind } from './read-table';
import { type Gathered, readCards } from './read-vcard';
import { unpack } from './read-zip';

/** A file that somebody chose. */
export interface GivenFile {
  readonly name: string;
  /** None where it is too large. */
  readonly bytes: Uint8Array;
  /** It was not read into memory at all. */
  readonly isTooLarge?: boolean;
}

/** What a file of people holds. `source` is null where nothing could be read; the problems say why. */
export interface PeopleRead {
  readonly source: 'vcard' | TableKind | null;
  readonly people: readonly ImportedPerson[];
  readonly problems: readonly ImportProblem[];
}

/** The year of birth of nobody whom anybody knows, or before it. */
const latestYearOfDead = 1849;

/** Leaves out birthdays that nobody alive has: years before, and days after, the one on which the file is read. */
export function* leaveOutBirthdays({ people, problems }: Gathered, today: Day): Steps<true> {
  for (const [index, person] of people.entries()) {
    if (index % 64 === 0) yield;
    const { birthday, at } = person;
    if (birthday === null || birthday.startsWith('-')) continue;
    if (birthday <= isoOf(today) && Number(birthday.slice(0, 4)) > latestYearOfDead) continue;
    people[index] = { ...person, birthday: null };
    problems.push({ at, what: say.importing.impossibleBirthday(birthday), remedy: say.importing.addByHand });
  }
  return true;
}

/** Bytes: of a file, and of what comes out of an archive. */
export const largestFile = 64 * 1024 * 1024;
export const largestUnpacked = 32 * 1024 * 1024;
/** Files of cards that are read of one archive. */
export const mostFiles = 2_000;
/** Everybody that is read of one file. */
export const mostPeople = 50_000;

/** Letters of a file by which it is known what it is. */
export const lettersOfHead = 800_000;
/** Whatever stands before a card or a calendar is no longer. */
const lettersBefore = 200_000;

/** Whether text is that of cards, or of a calendar, so that each can be sent to where it is read. Blanks are those of one line: of thousands of blank lines each would be looked at from each. */
export function componentIn(text: string): 'vcard' | 'calendar' | null {
  const [, what = ''] = /^[^\S\r\n]*BEGIN\s*:\s*(VCARD|VCALENDAR)\b/im.exec(text.slice(0, lettersBefore)) ?? [];
  if (what === '') return null;
  return what.toUpperCase() === 'VCARD' ? 'vcard' : 'calendar';
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
  const { parts, isBytes } = yield* fileText(bytes, decode);
  const begin = headOf(parts, lettersOfHead);
  const component = componentIn(begin);
  if (component === 'calendar') return refuse(say.importing.isCalendar(name), say.importing.calendarRemedy);
  yield;
  // Old Macs, and Excel on them, end rows with a return alone.
  const isOfMac = component === null && begin.includes('\r') && !begin.includes('\n');
  const head = isOfMac ? begin.replace(/\r/g, '\n') : begin;
  const layout = component === null ? yield* layoutOf(head) : null;
  yield;
  if (component === 'vcard') yield* bounded(readCards({ name, parts, isBytes }, decode, into), into);
  else if (!layout) return refuse(say.importing.isNoPeopleFile(name), say.importing.readableFiles());
  else {
    // Tables without a mark for UTF-8 that are not UTF-8 are in the character set of Windows.
    const table = isBytes ? ((yield* partsIn(bytes, 'windows-1252', decode)) ?? parts) : parts;
    const rows: string[] = [];
    yield* each(table, (part) => rows.push(isOfMac ? part.replace(/\r/g, '\n') : part), 1);
    yield* bounded(readTable(name, rows, layout, into), into);
  }
  if (into.people.length === 0 && into.problems.length === 0)
    into.problems.push({ at: null, what: say.importing.nobodyIn(name), remedy: say.importing.readableFiles() });
  if (into.people.length >= mostPeople)
    into.problems.push({
      at: null,
      what: say.importing.tooMany({ name, most: mostPeople }),
      remedy: say.importing.splitFile,
    });
  return { source: layout?.kind ?? 'vcard', ...into };
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
