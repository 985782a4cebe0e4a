import { dayOf } from '../../../src/model/day';
import type { PersonKey } from '../../../src/model/person';
import { finish } from '../../../src/model/steps';
import { readNote } from '../../../src/notes/read-note';
import { GivenNames, suggestionsIn } from '../../../src/suggestions/propose';
import { aNote, aPerson, rulesOf } from '../../support/a-note';
import { networkOf } from '../../support/network-of';
import { labelledNotes } from '../../suggestions/measure';

export { tableOf } from '../../suggestions/measure';

const size = 50;

/**
 * Milliseconds for the suggestions of one note of fifty lines that has changed in a vault of so many notes, warmed up. `best` is the
 * median over the notes of the best of their runs: what the work itself takes where other programs use the machine, too.
 */
export function timesOfOneNote(runs: number, notesOfVault: number): { median: number; best: number; lines: number } {
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
  const times: number[] = [];
  const best = new Map<number, number>();
  for (let run = 0; run < runs * 2; run++) {
    const from = ((run % 40) * 11) % (said.length - size);
    const source = aNote(said.slice(from, from + size).join('\n'), 'Journal.md');
    network.put(readNote(source, rules));
    network.settle();
    const note = { source, day, isDiary: true, vocabulary: rules.vocabulary };
    const started = performance.now();
    given.renew(moved);
    moved.clear();
    finish(suggestionsIn(note, network, (mention, path) => network.find(mention, path), given));
    const time = performance.now() - started;
    if (run >= runs) times.push(time);
    best.set(from, Math.min(best.get(from) ?? Infinity, time));
  }
  return { median: medianOf(times), best: medianOf([...best.values()]), lines: size };
}

function medianOf(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
