/** Building the index, one changed note, and whom to be in touch with: beside a script that does only the last of these. */
import { DateTime } from 'luxon';
import { Network } from '../../src/network/network';
import { FollowUpIndex } from '../../src/follow-ups/follow-up-index';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import type { NoteSource } from '../../src/notes/note-source';
import { readNote, readNoteInSteps } from '../../src/notes/read-note';
import { defaultSettings } from '../../src/vault/settings';
import { rulesOf } from '../support/a-note';
import { Pages } from './snippet';
import { aNote, generateVault, type GeneratedVault } from './vault-generator';

const rules = rulesOf({ dailyNotes: [{ folder: 'Daily', format: 'YYYY-MM-DD' }] });
const due = followUpRules(defaultSettings());
const rowsShown = 50;
/** As `src/vault/desk-index.ts` has it. */
const peopleAtOnce = 32;

/** Milliseconds. */
interface Times {
  readonly notes: number;
  readonly build: number;
  readonly first: number;
  readonly change: number;
  readonly rows: number;
  readonly again: number;
  readonly longestStep: number;
  /** The longest step of working out everybody's follow-ups again, for a new day and for other settings. */
  readonly newDayStep: number;
  readonly settingsStep: number;
  readonly megabytes: number;
  readonly their: { readonly build: number; readonly change: number; readonly rows: number };
}

export function measure(people: number): Times {
  const vault = generateVault(people);
  const runs = people > 10_000 ? 1 : people > 1_000 ? 3 : 15;
  const { notes, today } = vault;
  const built = median(runs, () => buildNetwork(vault));
  const { network, longestStep } = built.result;
  const book = new FollowUpIndex(network);
  const first = median(1, () => book.get(today, due).slice(0, rowsShown));
  const again = median(101, () => book.get(today, due).slice(0, rowsShown));
  const longestOf = (day: number, rules: typeof due): number => {
    let longest = 0;
    for (let left = 1; left > 0;) {
      const start = performance.now();
      left = book.refresh(day, rules, peopleAtOnce);
      longest = Math.max(longest, performance.now() - start);
    }
    return longest;
  };
  const steps = [1, 2, 3].map((day) => [longestOf(today + day, due), longestOf(today + day, { ...due })] as const);
  const [newDayStep = 0, settingsStep = 0] = [0, 1].map(
    (at) => steps.map((step) => step[at] ?? 0).sort((a, b) => a - b)[1],
  );
  book.get(today, due);
  let turn = 0;
  const changed = (): NoteSource => changedNote(notes, turn++, today);
  const change = median(201, () => {
    network.put(readNote(changed(), rules));
    network.settle();
  });
  // After a change, with the change in it.
  const rows = median(
    201,
    () => book.get(today, due).slice(0, rowsShown),
    () => network.put(readNote(changed(), rules)),
  );
  const pages = new Pages();
  const now = DateTime.fromISO('2026-11-23');
  const theirBuild = median(runs, () => notes.forEach((note) => pages.put(note)));
  const theirChange = median(201, () => pages.put(changed()));
  const theirRows = median(Math.max(3, runs), () => pages.stale(now, 90, rowsShown));
  const megabytes = process.memoryUsage().heapUsed / 1e6;
  return {
    ...{
      notes: notes.length,
      build: built.time,
      first: first.time,
      change: change.time,
      rows: rows.time,
      again: again.time,
    },
    ...{ longestStep, newDayStep, settingsStep, megabytes },
    their: { build: theirBuild.time, change: theirChange.time, rows: theirRows.time },
  };
}

/** As the watcher does it: each note in steps, then the understanding in steps. */
function buildNetwork({ notes }: GeneratedVault): { network: Network; longestStep: number } {
  const byName = new Map(notes.map(({ path }) => [path.slice(path.lastIndexOf('/') + 1, -3), path]));
  const network = new Network({ resolveLink: (target) => byName.get(target) ?? null });
  let longestStep = 0;
  const timed = <T>(run: () => T): T => {
    const start = performance.now();
    const result = run();
    longestStep = Math.max(longestStep, performance.now() - start);
    return result;
  };
  for (const note of notes) timed(() => network.put(readNote(note, rules)));
  while (timed(() => network.settle(8)) > 0);
  return { network, longestStep };
}

function changedNote(notes: readonly NoteSource[], turn: number, today: number): NoteSource {
  const note = notes[(turn * 7919) % notes.length];
  if (!note) throw new Error('an empty vault');
  const lines = [`Changed ${String(turn)}.`, `- [ ] send [[Ada Lovelace 0]] the list ${String(turn)}`];
  return aNote(note.path, note.frontmatter, lines, today);
}

/** The longest steps of notes that nobody would write. */
export function measureHostile(runs: number): readonly {
  readonly what: string;
  readonly whole: number;
  readonly longestStep: number;
}[] {
  const many = 20_000;
  const lines = (line: (at: number) => string): string[] => Array.from({ length: many }, (_, at) => line(at));
  const meeting = { tags: ['meeting'] };
  const hostile: readonly (readonly [string, NoteSource])[] = [
    [
      '20,000 open tasks, each with a link',
      aNote(
        '2026-01-01 A.md',
        meeting,
        lines((at) => `- [ ] ask [[P${String(at)}]]`),
        0,
      ),
    ],
    [
      '20,000 favours of people without a note',
      aNote(
        '2026-01-02 B.md',
        meeting,
        lines((at) => `- #owe [[P${String(at)}]]`),
        0,
      ),
    ],
    ['60,000 links in one line', aNote('2026-01-03 C.md', meeting, [lines(() => '[[A]] [[A]] [[A]]').join(' ')], 0)],
    [
      '10,000 attendees',
      aNote('2026-01-04 D.md', { ...meeting, attendees: lines((at) => `[[P${String(at)}]]`).slice(0, 10_000) }, [], 0),
    ],
    [
      'a text of 10 MB',
      aNote(
        '2026-01-05 E.md',
        meeting,
        lines(() => 'word '.repeat(100)),
        0,
      ),
    ],
    ['90 KB of [', aNote('2026-01-06 F.md', meeting, ['['.repeat(90_000)], 0)],
  ];
  return hostile.map(([what, note]) => {
    let best = { what, whole: Infinity, longestStep: Infinity };
    for (let run = 0; run < runs; run++) {
      const again = runInSteps(note);
      best = {
        what,
        whole: Math.min(best.whole, again.whole),
        longestStep: Math.min(best.longestStep, again.longestStep),
      };
    }
    return best;
  });
}

function runInSteps(note: NoteSource): { whole: number; longestStep: number } {
  let [whole, longestStep] = [0, 0];
  const timed = <T>(run: () => T): T => {
    const start = performance.now();
    const result = run();
    const took = performance.now() - start;
    whole += took;
    longestStep = Math.max(longestStep, took);
    return result;
  };
  const network = new Network({ resolveLink: () => null });
  const reading = readNoteInSteps(note, rules);
  for (;;) {
    const step = timed(() => reading.next());
    if (step.done !== true) continue;
    timed(() => network.put(step.value));
    break;
  }
  while (timed(() => network.settle(1)) > 0);
  return { whole, longestStep };
}

function median<T>(runs: number, run: () => T, before: () => void = () => undefined): { time: number; result: T } {
  const times: number[] = [];
  let result: T | undefined;
  for (let at = 0; at < runs; at++) {
    before();
    const start = performance.now();
    result = run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { time: times[runs >> 1] ?? 0, result: result as T };
}
