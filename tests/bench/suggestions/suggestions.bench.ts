import { dayOf } from '../../../src/model/day';
import type { PersonKey } from '../../../src/model/person';
import { finish } from '../../../src/model/steps';
import { readNote } from '../../../src/notes/read-note';
import { NoteMemory } from '../../../src/suggestions/note-memory';
import { GivenNames, suggestionsIn } from '../../../src/suggestions/propose';
import { aNote, aPerson, rulesOf } from '../../support/a-note';
import { networkOf } from '../../support/network-of';
import { labelledNotes } from '../../suggestions/measure';

export { tableOf } from '../../suggestions/measure';

const size = 50;

interface Times {
  readonly median: number;
  /** The median over the notes of the best of their runs: what the work itself takes where other programs use the machine, too. */
  readonly best: number;
}

/**
 * Milliseconds for the suggestions of one note of fifty lines in a vault of so many notes, warmed up: when it is read for the first time,
 * and when one line of it has changed since.
 */
export function timesOfOneNote(runs: number, notesOfVault: number): { first: Times; changed: Times; lines: number } {
  const notes = labelledNotes('seen').filter(({ language }) => language === 'en');
  const said = notes.flatMap(({ text }) =>
    text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('```')),
  );
  const people = [...new Set(notes.flatMap((note) => note.people))];
  const others = Array.from({ length: notesOfVault - people.length }, (_, index) => `Otto${index} Other${index}`);
  const day = dayOf(2026, 11, 23);
  const rules = rulesOf();
  const network = networkOf([...people, ...others].map((name) => aPerson(name)));
  const given = new GivenNames(network);
  const moved = new Set<PersonKey>();
  network.onMoved((key) => moved.add(key));
  const timeOf = (lines: readonly string[], memory: NoteMemory): number => {
    const source = aNote(lines.join('\n'), 'Journal.md');
    network.put(readNote(source, rules));
    network.settle();
    const note = { source, day, isDiary: true, vocabulary: rules.vocabulary };
    const started = performance.now();
    given.renew(moved);
    moved.clear();
    finish(suggestionsIn(note, network, (mention, path) => network.find(mention, path), given, memory));
    return performance.now() - started;
  };
  const [first, changed] = [new Runs(), new Runs()];
  for (let run = 0; run < runs * 2; run++) {
    const note = run % 40;
    const from = (note * 11) % (said.length - size);
    const lines = said.slice(from, from + size);
    const memory = new NoteMemory();
    const isWarm = run >= runs;
    first.add(note, timeOf(lines, memory), isWarm);
    // In each note another line, and another sentence in its place.
    const other = said[(from + size + note) % said.length] ?? '';
    changed.add(note, timeOf(lines.with((note * 7) % size, other), memory), isWarm);
  }
  return { first: first.times(), changed: changed.times(), lines: size };
}

class Runs {
  private readonly all: number[] = [];
  private readonly best = new Map<number, number>();

  add(note: number, time: number, isWarm: boolean): void {
    if (isWarm) this.all.push(time);
    this.best.set(note, Math.min(this.best.get(note) ?? Infinity, time));
  }

  times(): Times {
    return { median: medianOf(this.all), best: medianOf([...this.best.values()]) };
  }
}

function medianOf(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
