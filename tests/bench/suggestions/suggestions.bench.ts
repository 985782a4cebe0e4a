import { dayOf } from '../../../src/model/day';
import { finish } from '../../../src/model/steps';
import { GivenNames, suggestionsIn } from '../../../src/suggestions/propose';
import { aNote, aPerson, rulesOf } from '../../support/a-note';
import { networkOf } from '../../support/network-of';
import { labelledNotes } from '../../suggestions/measure';

export { tableOf } from '../../suggestions/measure';

const size = 50;

/** Milliseconds for the suggestions of one note of fifty lines, warmed up. */
export function timesOfOneNote(runs: number): { median: number; longest: number; lines: number } {
  const notes = labelledNotes('seen').filter(({ language }) => language === 'en');
  const said = notes.flatMap(({ text }) =>
    text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('```')),
  );
  const people = [...new Set(notes.flatMap((note) => note.people))];
  const day = dayOf(2026, 11, 23);
  const vocabulary = rulesOf().vocabulary;
  const times: number[] = [];
  const base = people.map((name) => aPerson(name));
  for (let run = 0; run < runs * 2; run++) {
    const from = (run * 7) % (said.length - size);
    const source = aNote(said.slice(from, from + size).join('\n'), 'Journal.md');
    const network = networkOf([...base, source]);
    const given = new GivenNames(network);
    network.findPeople('Nobody');
    network.meetingAt(source.path);
    const started = performance.now();
    finish(
      suggestionsIn(
        { source, day, isDiary: true, vocabulary },
        network,
        (mention, path) => network.find(mention, path),
        given,
      ),
    );
    if (run >= runs) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { median: times[runs >> 1] ?? 0, longest: times.at(-1) ?? 0, lines: size };
}
