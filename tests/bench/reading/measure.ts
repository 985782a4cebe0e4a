/** What reading costs a note, from what Obsidian's cache knows of it to the place in the network; and what stays in memory. */
import type { CachedMetadata } from 'obsidian';
import { parse } from 'yaml';
import { Network } from '../../../src/network/network';
import { NobodysNotes, recordOfNobodysNote } from '../../../src/notes/nobodys-note';
import { finish } from '../../../src/model/steps';
import { classifyNote, needsText, readNoteInSteps } from '../../../src/notes/read-note';
import type { NoteSource } from '../../../src/notes/note-source';
import { noteSourceFrom, withText, type NoteFile } from '../../../src/vault/note-source';
import { rulesOf } from '../../support/a-note';
import { scanNote } from '../../host/data/scan/scan-note';

const rules = rulesOf({ dailyNotes: [{ folder: 'Daily', format: 'YYYY-MM-DD' }] });

export interface BenchNote {
  readonly file: NoteFile;
  readonly cache: CachedMetadata;
  readonly text: string;
}

export type NoteKind = 'ordinary' | 'person' | 'meeting' | 'daily';

const firstNames = 'Ada Grace Alan Joan Edith Karen Hedy Mary Dorothy Katherine'.split(' ');
const lastNames = 'Lovelace Hopper Turing Clarke Jones Lamarr Kenneth Vaughan'.split(' ');
const name = (at: number): string => `${firstNames[at % 10] ?? ''} ${lastNames[(at >> 2) % 8] ?? ''} ${String(at)}`;

const sentences = [
  'The catalogue moves to the new system in spring, field by field, and nobody has asked the branches yet.',
  'Most of the maps have no scale; the old card index says who drew them, where it says anything.',
  'Read the chapter on subject headings again, it is clearer the second time and shorter than I thought.',
  'The grant closes in March. Two letters are needed, one of them from a partner with a building.',
  'What if the reading room opened on Sundays, with volunteers, and the till closed?',
];
const prose = (at: number, lines: number): string =>
  Array.from({ length: lines }, (_, line) => sentences[(at + line) % sentences.length] ?? '').join('\n\n');

/** Some 1.1 KB each, with tasks, fields, links and headings, as such notes have. */
export function makeNote(kind: NoteKind, at: number, people: number): BenchNote {
  const day = new Date(Date.UTC(2026, 10, 20) - ((at * 7) % 1500) * 86_400_000).toISOString().slice(0, 10);
  const [one, other] = [name((at * 7) % people), name((at * 13 + 5) % people)];
  const made: Record<NoteKind, readonly [string, string]> = {
    ordinary: [
      `Notes/Note ${String(at)}.md`,
      `---\ntags: [reading, cataloguing]\nstatus: open\ncreated: ${day}\n---\n# Note ${String(at)}\n\n${prose(at, 4)}\n\n## Next\n- [ ] order the second volume\n- [x] return the first\n- see [[Project ${String(at % 90)}]] and [[Subject headings]] #idea\n- a point\n- another point, with a [link](https://example.org/a)\n\n${prose(at + 1, 3)}\n`,
    ],
    person: [
      `People/${name(at)}.md`,
      `---\ntags: [person]\norganisation: Library ${String(at % 50)}\nrole: cataloguer\nemail: a${String(at)}@example.org\nmet: ${day}\nintroduced by: "[[${other}]]"\n---\n## About\n${prose(at, 2)}\n\n## Needs\n- somebody who knows MARC\n\n## Log\n- ${day} coffee at the harbour, [[${other}]] came too\n- 2025-03-04: wrote her about the job\n- [ ] send the reading list\n\n${prose(at + 2, 3)}\n`,
    ],
    meeting: [
      `Meetings/${day} ${one} ${String(at)}.md`,
      `---\ntags: [meeting]\ndate: ${day}\nattendees: ["[[${one}]]", "[[${other}]]"]\n---\n## Notes\n${prose(at, 3)}\n\n- [[${one}]] works on the archive of the harbour\n- [x] #favour/received [[${other}]] read my letter\n- she suggested that I talk to [[${name((at * 3) % people)}]]\n\n## Next\n- [ ] send [[${one}]] the list 📅 2026-12-01\n- [ ] write the minutes\n\n${prose(at + 3, 2)}\n`,
    ],
    daily: [
      `Daily/${day}.md`,
      `# ${day}\n\n- coffee with [[${one}]] before work\n- [ ] ring the plumber\n- [x] post the parcel\n\n${prose(at, 3)}\n\nRang [[${other}]] in the evening. #tired\n\n${prose(at + 1, 2)}\n`,
    ],
  };
  const [path, text] = made[kind];
  const file = { path, stat: { mtime: Date.UTC(2026, 5, 1), size: text.length } };
  return { file, cache: scanNote(text), text };
}

export function sourceOf({ file, cache }: BenchNote): NoteSource {
  return noteSourceFrom(file, cache, null, parse);
}

const nobodys = new NobodysNotes(rules);

/** One note as the watcher takes it in; whether its text was read. */
export function takeIn(note: BenchNote, network: Network): boolean {
  const { path, stat } = note.file;
  if (nobodys.has(path, stat.size, note.cache)) {
    network.put(recordOfNobodysNote(path));
    return false;
  }
  const source = sourceOf(note);
  const kind = classifyNote(source, rules);
  const isToRead = needsText(source, rules, kind);
  const whole = isToRead ? withText(source, note.text, parse) : source;
  network.put(finish(readNoteInSteps(whole, rules, undefined, kind)));
  return isToRead;
}

export interface Cost {
  readonly kind: NoteKind;
  /** Microseconds of CPU a note. */
  readonly decide: number;
  readonly whole: number;
  readonly floor: number;
  readonly withText: boolean;
}

export function measureKind(kind: NoteKind, count: number, runs: number): Cost {
  const notes = Array.from({ length: count }, (_, at) => makeNote(kind, at, count));
  let withText = false;
  let sum = 0;
  const decide = best(runs, count, () => {
    for (const note of notes) {
      if (nobodys.has(note.file.path, note.file.stat.size, note.cache)) continue;
      const source = sourceOf(note);
      needsText(source, rules, classifyNote(source, rules));
    }
  });
  const whole = best(runs, count, () => {
    const network = new Network({ resolveLink: () => null });
    for (const note of notes) withText = takeIn(note, network);
  });
  const floor = best(runs, count, () => {
    for (const { text } of notes) for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  });
  return { kind, decide, whole, floor: sum === 1 ? 0 : floor, withText };
}

/** Milliseconds of CPU that the first notes of a start take, ten of each kind: patterns are made ready as they are needed. Once a process. */
export function measureFirst(): { readonly notes: number; readonly all: number } {
  const kinds: readonly NoteKind[] = ['ordinary', 'person', 'meeting', 'daily'];
  const notes = kinds.flatMap((kind) => Array.from({ length: 10 }, (_, at) => makeNote(kind, at, 100)));
  const network = new Network({ resolveLink: () => null });
  const start = process.cpuUsage();
  for (const note of notes) takeIn(note, network);
  const { user, system } = process.cpuUsage(start);
  return { notes: notes.length, all: (user + system) / 1_000 };
}

/** Median of the runs after the first third, which warm up. */
function best(runs: number, count: number, run: () => void): number {
  const times: number[] = [];
  for (let at = 0; at < runs; at++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / count);
  }
  const warm = times.slice(Math.floor(runs / 3)).sort((a, b) => a - b);
  return warm[warm.length >> 1] ?? 0;
}

export interface VaultCost {
  readonly notes: number;
  /** Seconds of CPU. */
  readonly read: number;
  readonly settle: number;
  /** Bytes of heap a note. */
  readonly heap: number;
}

/** A vault of so many notes: one in twenty a person, three in twenty meetings, two daily notes, the rest nobody's. */
export function measureVault(size: number): VaultCost {
  const people = Math.ceil(size / 20);
  const kinds: readonly NoteKind[] = [
    ...(['person', 'meeting', 'meeting', 'meeting', 'daily', 'daily'] as const),
    ...Array.from({ length: 14 }, () => 'ordinary' as const),
  ];
  const network = new Network({ resolveLink: () => null });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let read = 0;
  for (let at = 0; at < size; at++) {
    const note = makeNote(kinds[at % 20] ?? 'ordinary', Math.floor(at / 20) + (at % 20) * people, people);
    const start = process.cpuUsage();
    takeIn(note, network);
    const { user, system } = process.cpuUsage(start);
    read += user + system;
  }
  const start = process.cpuUsage();
  network.settle();
  const { user, system } = process.cpuUsage(start);
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / size;
  if (network.people().length === 0) throw new Error('nobody');
  return { notes: size, read: read / 1e6, settle: (user + system) / 1e6, heap };
}
