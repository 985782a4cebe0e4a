import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
      if (process.env.SHOW === '1' && half === halves.A && names.has(name) !== contact)
        console.log(`${contact ? 'missed' : 'FALSE '} ${line.language} [${name}] ${line.text}`);
    }
  }
  return count;
}

const halves = {
  A: lines.filter((_, index) => index % 2 === 0),
  B: lines.filter((_, index) => index % 2 === 1),
};

describe('diary lines', () => {
  it.each(['A', 'B'] as const)('half %s', (name) => {
    const half = halves[name];
    for (const language of ['en', 'de', 'fr', 'es'])
      console.log(name, language, JSON.stringify(countOf(half.filter((line) => line.language === language))));
    const all = countOf(half);
    console.log(name, JSON.stringify(all));
    expect(all.right).toBeGreaterThan(0);
  });
});
