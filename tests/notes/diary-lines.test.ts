import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

interface DiaryLine {
  readonly text: string;
  readonly language: string;
  readonly links: readonly { readonly name: string; readonly contact: boolean }[];
}

interface Count {
  right: number;
  false: number;
  missed: number;
}

/** Written and labelled before the rules were read. Half B (odd lines) is for measuring alone: no rule may be made for a line of it. */
const lines = readFileSync(join(import.meta.dirname, 'diary-lines.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DiaryLine);

/** The names that a daily note with this line alone counts as contact. */
function counted({ text, links }: DiaryLine): Set<string> {
  const people = links.map(({ name }) => aPerson(name));
  const network = networkOf([...people, aNote(`${text}\n`, 'Daily/2026-10-02.md')], {
    dailyNotes: [{ folder: 'Daily', format: 'YYYY-MM-DD' }],
  });
  const found = network.people().filter(({ key }) => network.contactsOf(key).length > 0);
  return new Set(found.map(({ name }) => name));
}

function countOf(half: readonly DiaryLine[]): Count {
  const count: Count = { right: 0, false: 0, missed: 0 };
  for (const line of half) {
    const names = counted(line);
    for (const { name, contact } of line.links) {
      if (names.has(name)) count[contact ? 'right' : 'false']++;
      else if (contact) count.missed++;
    }
  }
  return count;
}

const halves = [
  { half: 'seen', some: lines.filter((_, index) => index % 2 === 0), recallReached: 0.86 },
  { half: 'held back', some: lines.filter((_, index) => index % 2 === 1), recallReached: 0.46 },
];

describe('lines of a diary, each alone in a daily note', () => {
  test.each(halves)('$half: at least 95 of 100 contacts are true', ({ half, some, recallReached }) => {
    for (const language of ['en', 'de', 'fr', 'es'])
      console.info(half, language, JSON.stringify(countOf(some.filter((line) => line.language === language))));
    const { right, false: wrong, missed } = countOf(some);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(recallReached);
  });
});
