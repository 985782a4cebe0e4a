/** Before a change is called done the note is read with it: it says what was meant and all else as before, or nothing is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import { favourLine, introductionLine, promiseLine } from '../../src/editing/captured-line';
import { applyEdits, type Edited } from '../../src/editing/edit';
import { markTold, type TaskMark } from '../../src/editing/line-change';
import { addToLog, addToLogTable } from '../../src/editing/log-line';
import { type NoteChange, undoing } from '../../src/editing/note-change';
import { setProperty } from '../../src/editing/property-change';
import {
  firstOf,
  type Intention,
  isUnderstood,
  logs,
  readBack,
  readerOf,
  setsCadence,
  settles,
  snoozes,
  tellsFavour,
  tellsIntroduction,
  tellsPromise,
} from '../../src/editing/read-back';
import { addToSection } from '../../src/editing/section-line';
import type { NoteRecord } from '../../src/notes/note-record';
import { readNote } from '../../src/notes/read-note';
import { parseYaml } from '../host/data/yaml';
import { aNote, rulesOf } from '../support/a-note';
import { anyBlocks } from '../support/any-blocks';
import { anyText } from '../support/any-note';
import { runs } from '../support/property-runs';

const path = 'People/Ada.md';
const rules = rulesOf({ peopleFolders: ['People'] });
const read = readerOf(path, rules, parseYaml);
const day = dayFromIso('2026-11-20') ?? 0;

const proven = (change: NoteChange, intention: Intention): NoteChange => readBack(change, read, intention);

function made(text: string, change: NoteChange): string {
  const edited: Edited = change(text);
  return 'refusal' in edited
    ? `refused: ${edited.refusal.what} ${edited.refusal.remedy}`
    : applyEdits(text, edited.edits);
}

const log = (what: string): NoteChange => proven(addToLog('Log', { day, what }), logs(day));
const favour = (what: string): NoteChange =>
  proven(addToSection('Favours', favourLine('received', null, what, day)), tellsFavour('received'));
const promise = (what: string): NoteChange =>
  proven(addToSection('Favours', promiseLine(null, what, null)), tellsPromise);
const byHand = 'Write it in the note by hand. Nothing was written.';

describe('a change that would be read as something else', () => {
  it.each([
    ['a contact with the tag of a favour', log('#favour/given a lift'), 3],
    ['a contact with the tag of an introduction', log('#intro [[Bea]]'), 3],
    ['a promise with the tag of a need', promise('#need a rota'), 3],
    ['a promise of nothing', promise('…'), 3],
    ['a favour within a comment', favour('%% a lift'), 3],
  ])('is refused: %s', (_, change, line) => {
    expect(made('', change)).toBe(
      `refused: Written like this, line ${String(line)} would not be read as you mean it. ${byHand}`,
    );
  });

  it.each([
    ['cadence', 'often', 'cadence'],
    ['last contact', '02/10/2026', 'last contact'],
    ['birthday', 'in May', 'birthday'],
  ])('is refused where reading has something against the value: %s', (key, value) => {
    const set = proven(setProperty([key], value, parseYaml), isUnderstood);
    expect(made('---\ntags: [person]\n---\n', set)).toMatch(
      /^refused: Written like this, line 3 would be a problem: .* Nothing was written\.$/,
    );
  });

  it('is refused where another property says otherwise and is read first', () => {
    const until = dayFromIso('2027-02-01') ?? 0;
    const text = '---\ntags: [person]\nsnoozed_until: 2027-01-01\nprm-snooze-until:\n---\n';
    expect(made(text, proven(setProperty(['prm-snooze-until'], '2027-02-01', parseYaml), snoozes(until)))).toMatch(
      /^refused/,
    );
    expect(made(text, proven(setProperty(['snoozed_until'], '2027-02-01', parseYaml), snoozes(until)))).toContain(
      '_until: 2027-02-01',
    );
    const cadence = proven(setProperty(['cadence'], 'every 6 weeks', parseYaml), setsCadence('every 6 weeks'));
    expect(made('# Ada\n', cadence)).toBe('---\ncadence: every 6 weeks\n---\n# Ada\n');
  });
});

describe('a change that would alter what else the note says', () => {
  it('is refused, and the line is named', () => {
    const above: NoteChange = () => ({ edits: [{ from: 0, to: 0, insert: '- 2026-11-20 tea\n\n```\n' }] });
    expect(made('- [ ] #favour/received a lift\n', proven(above, logs(day)))).toBe(
      `refused: Written like this, it would change what line 4 says. ${byHand}`,
    );
  });
});

/** All that a note says, without where it stands. */
/** All that a note says, each by itself. That somebody wrote or answered is another side of a contact. */
function sayings(record: NoteRecord): readonly string[] {
  return Object.entries({ ...record, person: null, ...record.person, tags: null, exchanges: null }).flatMap(
    ([key, value]) =>
      (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map(
        (one) =>
          key + JSON.stringify(one, (name, inner: unknown) => (name === 'line' || name === 'tags' ? undefined : inner)),
      ),
  );
}

const readByHost = (text: string): NoteRecord => readNote(aNote(text, path), rules);

const anyNote = fc
  .tuple(fc.constantFrom('', '## Log\n', '### Favours\n- 2026-10-02 a\n'), fc.oneof(anyText, anyBlocks))
  .map(([start, text]) =>
    text.startsWith('---') || text.startsWith('\uFEFF')
      ? text
      : (text.includes('\r') ? start.replace(/\n/g, '\r\n') : start) + text,
  );

describe('any note', () => {
  const lines: readonly (readonly [string, NoteChange, (record: NoteRecord) => unknown])[] = [
    [
      'a contact',
      firstOf([
        proven(addToLogTable('Log', { day, what: 'lunch' }), logs(day)),
        proven(addToLog('Log', { day, what: 'lunch' }), logs(day)),
      ]),
      (record) => record.person?.contacts.some((one) => one.day === day),
    ],
    [
      'a favour',
      favour('a lift'),
      ({ favours }) => favours.some((one) => one.direction === 'received' && one.day === day),
    ],
    ['a promise', promise('ring on Monday'), ({ promises }) => promises.some(({ state }) => state === 'open')],
    [
      'an introduction',
      proven(
        addToSection('Favours', introductionLine('between', ['[[Ana]]', '[[Ben]]', '[[Cy Dee]]'], day)),
        tellsIntroduction('between'),
      ),
      ({ introductions }) => introductions.some(({ form, day: told }) => form === 'between' && told === day),
    ],
  ];

  it.each(lines)(
    'says %s after it was written, and all else as before; undo gives the same bytes',
    (_, change, isSaid) => {
      let written = 0;
      let tried = 0;
      fc.assert(
        fc.property(anyNote, (text) => {
          tried++;
          const edited = change(text);
          if ('refusal' in edited) {
            expect(edited.refusal.remedy).toMatch(/Nothing was written\.$/);
            return;
          }
          const after = applyEdits(text, edited.edits);
          if (after === text) return;
          written++;
          const [edit] = edited.edits;
          expect(edited.edits).toHaveLength(1);
          // Only added: every byte that was there is there.
          expect(edit?.from).toBe(edit?.to);
          expect(after.slice(0, edit?.from) + after.slice((edit?.from ?? 0) + (edit?.insert.length ?? 0))).toBe(text);
          if (text.includes('\r\n')) expect(edit?.insert.replace(/\r\n/g, '')).not.toContain('\n');
          const record = readByHost(after);
          expect(isSaid(record)).toBe(true);
          const left = [...sayings(record)];
          for (const saying of sayings(readByHost(text))) {
            const index = left.indexOf(saying);
            expect(index, saying).toBeGreaterThanOrEqual(0);
            left.splice(index, 1);
          }
          expect(left).toHaveLength(1);
          const undo = undoing(text, change)(after);
          expect('refusal' in undo ? undo.refusal : applyEdits(after, undo.edits)).toBe(text);
        }),
        { numRuns: runs(1_000) },
      );
      expect(written / tried).toBeGreaterThan(0.5);
    },
  );

  const places: readonly (readonly [string, (line: string) => string])[] = [
    ['code', (line) => `\`\`\`\n${line}\n\`\`\``],
    ['a comment', (line) => `%%\n${line}\n%%`],
    ['mathematics', (line) => `$$\n${line}\n$$`],
    ['HTML', (line) => `<div>\n${line}\n</div>`],
    ['an HTML comment', (line) => `<!--\n${line}\n-->`],
    ['a quotation', (line) => `> ${line}`],
    ['a callout that quotes', (line) => `> [!quote]\n> ${line}`],
    ['code within an item', (line) => `- x\n  \`\`\`\n  ${line}\n  \`\`\``],
    ['words', (line) => `so ${line}`],
    ['indented code', (line) => `words\n\n    ${line}`],
  ];
  const told = '- [ ] #favour/received read my letter';
  const settle = (line: number, mark: TaskMark): NoteChange =>
    proven(markTold({ line, what: 'read my letter', names: ['Ada'] }, mark, day), settles(mark));
  const anyPlaces = fc.shuffledSubarray(places.map(([, place]) => place(told)));
  const anyMark = fc.constantFrom<TaskMark>('x', '-', '>');

  it.each<[TaskMark, string]>([
    ['x', '- #favour/received read my letter'],
    ['>', '* [ ] #favour/received read my letter 📅 2026-12-01'],
    ['x', '1. [/] #favour/received [[Ada]] read my letter'],
    ['-', '> [!todo]\n> - [ ] #favour/received read my letter'],
    ['x', '- a\n  - [ ] #favour/received read my letter\n    - 2026-10-02 tea'],
    ['x', '- [ ] #favour/received read my letter\n  - [ ] and another'],
  ])('has its line settled with %s: %j', (mark, text) => {
    const line = text.split('\n').findIndex((words) => words.includes('letter')) + 1;
    const after = made(text, settle(line, mark));
    expect(after).not.toMatch(/^refused/);
    expect(readByHost(after).favours[0]?.state).toBe({ x: 'returned', '-': 'waived', '>': 'paid-forward' }[mark]);
  });

  it('has no copy of a line settled, wherever the copies stand and whatever line number is given', () => {
    fc.assert(
      fc.property(
        anyPlaces,
        anyPlaces,
        anyMark,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (above, below, mark, line, crlf) => {
          const around = (live: string): string =>
            ['---\nnotes: |\n  - [ ] #favour/received read my letter\n---\n# Ada', ...above, live, ...below].join(
              '\n\n',
            );
          const ends = (text: string): string => (crlf ? text.replace(/\n/g, '\r\n') : text);
          const text = ends(around(told));
          expect(made(text, settle(line, mark))).toBe(ends(around(told.replace('[ ]', `[${mark}]`))));
          expect(made(ends(around('x')), settle(line, mark))).toMatch(/^refused: .*Nothing was written\.$/);
          expect(made(ends(around(`${told}\n${told}`)), settle(1, mark))).toMatch(/^refused: .*Nothing was written\.$/);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
