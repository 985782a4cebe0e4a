/** Days of contact in somebody's own note without a bullet, and days that lack the year or the month of the heading above them. */
import { expect, test } from 'vitest';
import { isoOf } from '../../src/model/day';
import { readNote } from '../../src/notes/read-note';
import { aNote, rulesOf } from '../support/a-note';

const daysIn = (body: string): readonly string[] =>
  (readNote(aNote(`---\ntags: [person]\n---\n${body}\n`, 'Petra Lang.md'), rulesOf()).person?.contacts ?? [])
    .map(({ day }) => isoOf(day))
    .sort();

test.each([
  ['**22 Aug 2026** leaving do, she cried', ['2026-08-22']],
  ['## Chats\n**2 Jan 2026** coffee\n**22 Aug 2026** leaving do', ['2026-01-02', '2026-08-22']],
  ['**22.08.2026:** lange telefoniert', ['2026-08-22']],
  ['**2026-08-22** – Kaffee', ['2026-08-22']],
  ['### 2026\n**14. Mai** lange telefoniert. Sie überlegt zu kündigen.', ['2026-05-14']],
  ['# 2026\n## July\n### 15th\nLunch', ['2026-07-15']],
  ['## July 2026\n### 15th\nLunch\n### Fri 17th\nTea', ['2026-07-15', '2026-07-17']],
  ['## Juli 2026\n### 15.\nMittagessen', ['2026-07-15']],
  ['## 2026\n- 15 July: lunch\n- July 17 tea', ['2026-07-15', '2026-07-17']],
  ['## 2025\n- 3. März: Kaffee\n## 2026\n- 3. März: Kaffee', ['2025-03-03', '2026-03-03']],
  ['## 2026\n- 14 mai : déjeuner', ['2026-05-14']],
])('contact: %j', (body, days) => {
  expect(daysIn(body)).toEqual(days);
});

test.each([
  '**22 Aug 2026** cancelled',
  '**22 Aug 2026** abgesagt',
  '**22 Aug 2026**',
  '**Room 2026** is hers',
  '**Born 22 Aug 1966** in Leeds',
  '> **22 Aug 2026** leaving do',
  '## Career\n**22 Aug 2026** new job',
  '### 2026\n**Februar** Wochenende in Halle',
  '### 2026\n**Sept.** nix gehört',
  '# July\n## 15th\nLunch',
  '## 2026\n- 15 people came',
  '## 2026\n- 3 may join us',
  '## July 2026\n- 15 years old',
  '## July 2026\n- 3x tea',
  '## July 2026\n- 31.5 km walk',
  '## 2026\n- 31 June: lunch',
  '## 2026\n## Ideas\n- 15 July: lunch',
])('none: %j', (body) => {
  expect(daysIn(body)).toEqual([]);
});

test('a whole day is left as it is', () => {
  expect(daysIn('## 2026\n- 15 July 2025: lunch\n- 2025-07-16 tea')).toEqual(['2025-07-15', '2025-07-16']);
});
