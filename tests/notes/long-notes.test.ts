/** Notes of any length: read in small steps, so that nobody waits for them, and read whole. */
import { describe, expect, test } from 'vitest';
import { Network } from '../../src/network/network';
import type { NoteSource } from '../../src/notes/note-source';
import { readNote, readNoteInSteps } from '../../src/notes/read-note';
import { aNote, rulesOf } from '../support/a-note';

const many = 8_000;
const lines = (line: (index: number) => string): string => Array.from({ length: many }, (_, at) => line(at)).join('\n');

const longNotes: readonly (readonly [string, NoteSource])[] = [
  ['favours of a meeting', aNote(`---\ntags: meeting\n---\n${lines((at) => `- #owe [[P${at}]]`)}`, '2026-01-03 M.md')],
  [
    'tasks of a daily note',
    aNote(
      lines((at) => `- [x] asked [[P${at}]]`),
      '2026-01-02.md',
    ),
  ],
  ['links in one line', aNote(lines(() => '[[A]]').replaceAll('\n', ' '), '2026-01-04.md')],
  ['headings of a person', aNote(`---\ntags: person\n---\n${lines((at) => `## Needs ${at}`)}`, 'P.md')],
  ['a log of a person', aNote(`---\ntags: person\n---\n${lines(() => '- 2026-10-02 rang')}`, 'Q.md')],
  ['names of a meeting', aNote(`---\ntags: meeting\n---\n## With\n${lines((at) => `Jane ${at}`)}`, '2026-01-05 M.md')],
];

/** Few enough things a step for it to take a moment only, on a slow phone, too. */
const stepsOfLongNote = many / 100;

describe('a long note', () => {
  test.each(longNotes)('is read in steps: %s', (_, note) => {
    const steps = readNoteInSteps(note, rulesOf());
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count++;
    expect(count).toBeGreaterThan(stepsOfLongNote);
    expect(step.value).toEqual(readNote(note, rulesOf()));
  });

  test('is understood in steps, and a question in between has the whole answer', () => {
    const network = new Network({ resolveLink: () => null });
    network.put(readNote(longNotes[0]?.[1] as NoteSource, rulesOf()));
    for (let count = 0; count < stepsOfLongNote; count++) expect(network.settle(1)).toBeGreaterThan(0);
    expect(network.favours()).toHaveLength(many);
    expect(network.settle(0)).toBe(0);
  });

  test('that changes while it is being understood leaves nothing behind', () => {
    const network = new Network({ resolveLink: () => null });
    const [long, short] = [longNotes[0]?.[1] as NoteSource, aNote('---\ntags: meeting\n---\n', '2026-01-03 M.md')];
    network.put(readNote(long, rulesOf()));
    network.settle(300);
    network.put(readNote(short, rulesOf()));
    network.settle(3);
    network.remove(short.path);
    expect([network.favours(), network.people(), network.meetings(), network.problems()]).toEqual([[], [], [], []]);
  });
});
