/** The talk that is offered to be written up: the latest of the last days of which something is still to be recorded. */
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import type { Suggestion } from '../../src/suggestions/propose';
import { talkToWriteUp } from '../../src/suggestions/write-up';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;

function meeting(name: string, body: string, more = '') {
  return aNote(`---\ntags: [meeting]\nattendees: ["[[Ada]]"]\n${more}---\n${body}`, `${name}.md`);
}

/** What is offered, for notes of meetings and the paths of sentences to review. */
function offered(notes: ReturnType<typeof meeting>[], sentences: readonly string[] = []) {
  const network = networkOf([aPerson('Ada'), ...notes]);
  const records = new Map([...network.notes()].map((record) => [record.path, record]));
  const suggestions = sentences.map((path) => ({ source: { path, line: 1 } }) as Suggestion);
  const found = talkToWriteUp(network, suggestions, (path) => records.get(path) ?? null, today);
  return found && [found.title, found.suggestions];
}

describe('a talk to write up', () => {
  it('is the latest meeting of the last three days of which nothing is recorded', () => {
    const empty = meeting('2026-11-20 Coffee with Ada', 'Talked about the archive.\n');
    expect(offered([empty])).toEqual(['Coffee with Ada', 0]);
    expect(offered([empty, meeting('2026-11-22 Lunch', 'Soup.\n')])).toEqual(['Lunch', 0]);
    expect(offered([meeting('2026-11-19 Coffee', 'Talked.\n')])).toBeNull();
  });

  it('is not one of which something is recorded, unless sentences are left to review', () => {
    const recorded = meeting('2026-11-22 Coffee', '- [ ] #favour/received [[Ada]] read my CV\n');
    expect(offered([recorded])).toBeNull();
    expect(offered([recorded], ['2026-11-22 Coffee.md', '2026-11-22 Coffee.md'])).toEqual(['Coffee', 2]);
    expect(offered([meeting('2026-11-22 Coffee', 'Talked.\n', 'thanked: true\n')])).toBeNull();
  });

  it('is none that lies ahead: later, or today with nothing written about it yet', () => {
    expect(offered([meeting('2026-11-25 Coffee', '')])).toBeNull();
    expect(offered([meeting('2026-11-23 Coffee', '')])).toBeNull();
    expect(offered([meeting('2026-11-23 Coffee', 'Talked about the archive.\n')])).toEqual(['Coffee', 0]);
  });

  it('has the name of its note, also where that is a day alone', () => {
    expect(offered([meeting('2026-11-22', 'Talked.\n')])).toEqual(['2026-11-22', 0]);
  });
});
