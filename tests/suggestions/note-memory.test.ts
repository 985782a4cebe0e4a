/** A note that is read again: only what has changed is read anew, and nothing else is suggested than if all of it were. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayOf } from '../../src/model/day';
import type { PersonKey } from '../../src/model/person';
import { finish } from '../../src/model/steps';
import type { Network } from '../../src/network/network';
import { readNote } from '../../src/notes/read-note';
import { NoteMemory } from '../../src/suggestions/note-memory';
import { GivenNames, type Suggestion, suggestionsIn } from '../../src/suggestions/propose';
import { aMeeting, aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';
import { labelledNotes } from './measure';

const rules = rulesOf();
const notes = labelledNotes('seen');

const november = dayOf(2026, 11, 23);
const october = dayOf(2026, 10, 2);

const anyIndex = fc.nat({ max: 999 });
/** Sentences that lean on others: on whom the one above them names, on the heading, on the next one, on a person of the note. */
const leaning = [
  ...[
    'Yesterday I called Ada Lovelace.',
    'I met Grace Hopper on 2 May.',
    'Gestern mit Ada telefoniert.',
    'Today: curry, Ada Lovelace',
  ],
  ...[
    'Met Ada and Grace.',
    'Ada Lovelace called.',
    '[[Grace Hopper]]: lent me a book',
    'My dentist rang.',
    'He read my CV.',
  ],
  ...[
    'She will send me the slides.',
    'Will send her the paper.',
    'I told AL I would write to her. Done.',
    'read my CV',
  ],
  ...[
    'She lent me a book.',
    'He needs a flat in May.',
    'I promised Ada Hopper my notes by Friday.',
    'ada introduced me to mary.',
  ],
  ...[
    '# With Ada',
    '# Grace',
    '# Next steps',
    '# 2026-10-03',
    '- [ ] send Ada the notes',
    '- [x] She asked for the slides.',
  ],
  ...['- #favour/received [[Ada Lovelace]] She read my CV.', 'On 3 May she introduced me to Mary Somerville.', ''],
  ...[
    'Sie schickt mir das Buch.',
    'Ada hat meinen Lebenslauf gelesen.',
    'Ich habe ihr das Buch versprochen.',
    '## Mit Grace',
  ],
];
const anyLine = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...leaning) },
  {
    weight: 1,
    arbitrary: fc.tuple(anyIndex, anyIndex).map(([note, line]) => {
      const lines = notes[note % notes.length]?.text.split('\n') ?? [];
      return lines[line % lines.length] ?? '';
    }),
  },
);
const someNames = [
  ...[
    'Ada Lovelace',
    'Grace Hopper',
    'Ada Hopper',
    'Mary Somerville',
    'Will Lent',
    'May Friday',
    'Notes Slides',
    'Adam Lake',
  ],
  ...new Set(notes.flatMap(({ people }) => people)),
];
const anyName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...someNames.slice(0, 8)) },
  { weight: 1, arbitrary: fc.constantFrom(...someNames) },
);
const anyEdit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), at: anyIndex, line: anyLine }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('insert' as const), at: anyIndex, line: anyLine }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), at: anyIndex }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('swap' as const), at: anyIndex }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add' as const), name: anyName }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), name: anyName }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), name: anyName, to: anyName }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('alias' as const), name: anyName, to: anyName }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('become' as const), name: anyName, as: fc.nat({ max: 4 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('day' as const), day: fc.constantFrom(null, november, october) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('nothing' as const) }) },
);
type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

/** A note that changes in a network that changes, read with its memory. */
class ChangingNote {
  readonly network: Network = networkOf([aPerson('Ada Lovelace'), aPerson('Grace Hopper')]);
  private readonly given = new GivenNames(this.network);
  private readonly moved = new Set<PersonKey>();
  private readonly memory = new NoteMemory();
  private path = 'Journal.md';
  private head = '';
  private isDiary = true;
  private day: Day | null = november;

  constructor(private lines: string[]) {
    this.network.onMoved((key) => this.moved.add(key));
  }

  change(edit: Edit): void {
    const { lines, network } = this;
    const at = 'at' in edit ? edit.at % Math.max(1, lines.length) : 0;
    const put = (name: string, aliases: readonly string[] = []): void =>
      network.put(readNote(aPerson(name, { aliases }), rules));
    if (edit.do === 'write') lines[at] = edit.line;
    else if (edit.do === 'insert') lines.splice(at, 0, edit.line);
    else if (edit.do === 'delete') lines.splice(at, 1);
    else if (edit.do === 'swap') lines.push(...lines.splice(at, 1));
    else if (edit.do === 'add') put(edit.name);
    else if (edit.do === 'alias') put(edit.name, [edit.to]);
    else if (edit.do === 'day') this.day = edit.day;
    else if (edit.do === 'become') this.become(edit.as, edit.name);
    else if (edit.do !== 'nothing') network.remove(`People/${edit.name}.md`);
    if (edit.do === 'rename') put(edit.to);
  }

  /** A diary, a plain note, the note of a person, or that of a meeting with one or two. */
  private become(as: number, name: string): void {
    this.network.remove(this.path);
    const of = (note: { readonly path: string; readonly text: string | null }): void => {
      this.path = note.path;
      this.head = note.text ?? '';
    };
    this.isDiary = as === 0;
    if (as < 2) of({ path: as === 0 ? 'Journal.md' : `2026-10-01 Coffee with ${name}.md`, text: '' });
    else if (as === 2) of(aPerson(name));
    else of(aMeeting('2026-10-02', as === 3 ? [name] : [name, 'Grace Hopper']));
  }

  /** What is suggested with memory, and what without. */
  read(today = november): Readonly<Record<'again' | 'anew', readonly Suggestion[]>> {
    const { network, isDiary, day } = this;
    const source = aNote(this.head + this.lines.join('\n'), this.path);
    network.put(readNote(source, rules));
    network.settle();
    this.given.renew(this.moved);
    this.moved.clear();
    const note = { source, day, isDiary, vocabulary: rules.vocabulary, ...(today === null ? {} : { today }) };
    const read = (given: GivenNames, memory?: NoteMemory): readonly Suggestion[] =>
      finish(suggestionsIn(note, network, (mention, from) => network.find(mention, from), given, memory));
    return { again: read(this.given, this.memory), anew: read(new GivenNames(network)) };
  }

  get remembered(): number {
    return this.memory.size;
  }
}

describe('a note that is read again', () => {
  it('says what it says to somebody who reads it for the first time, whatever has changed', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 10 }), fc.array(anyEdit, { maxLength: 10 }), (lines, edits) => {
        const note = new ChangingNote([...lines]);
        for (const [index, edit] of [{ do: 'nothing' as const }, ...edits].entries()) {
          note.change(edit);
          const { again, anew } = note.read(index % 3 === 2 ? october : november);
          expect(again).toEqual(anew);
          found += anew.length;
        }
      }),
    );
    expect(found).toBeGreaterThan(100);
  });

  it.each<readonly [what: string, lines: string[], edit: Edit, before: string, after: string]>([
    [
      'the line above names somebody else',
      ['Met Ada.', 'She lent me a book.'],
      { do: 'write', at: 0, line: 'Met Grace.' },
      'Ada Lovelace',
      'Grace Hopper',
    ],
    [
      'its heading is another',
      ['# Ada', 'She lent me a book.'],
      { do: 'write', at: 0, line: '# Next' },
      'Ada Lovelace',
      'she',
    ],
    [
      'somebody comes who is called so',
      ['Mary lent me a book.'],
      { do: 'add', name: 'Mary Somerville' },
      'Mary',
      'Mary Somerville',
    ],
    [
      'somebody goes who was called so',
      ['Ada lent me a book.'],
      { do: 'remove', name: 'Ada Lovelace' },
      'Ada Lovelace',
      'Ada',
    ],
    ['two are called so now', ['Ada lent me a book.'], { do: 'add', name: 'Ada Hopper' }, 'Ada Lovelace', 'Ada'],
    [
      'the note is about one person',
      ['She lent me a book.'],
      { do: 'become', as: 3, name: 'Grace Hopper' },
      'she',
      'Grace Hopper',
    ],
    ['the note is no diary any more', ['She lent me a book.'], { do: 'become', as: 1, name: 'nobody' }, 'she', ''],
  ])('is read anew where %s', (_, lines, edit, before, after) => {
    const whoLent = (found: readonly Suggestion[]): string =>
      found.flatMap(({ kind, who }) => (kind === 'favour-received' ? [who.name] : [])).join();
    const note = new ChangingNote(lines);
    expect(whoLent(note.read().again)).toBe(before);
    note.change(edit);
    expect(whoLent(note.read().again)).toBe(after);
  });

  it('is read anew where its day is known now', () => {
    const note = new ChangingNote(['Yesterday: curry, Ada Lovelace']);
    note.change({ do: 'become', as: 1, name: 'nobody' });
    const contacts = (day: Day | null): (Day | null)[] => {
      note.change({ do: 'day', day });
      return note.read(day).again.flatMap((one) => (one.kind === 'contact' ? [one.day] : []));
    };
    expect([contacts(null), contacts(november), contacts(october)]).toEqual([
      [],
      [dayOf(2026, 11, 22)],
      [dayOf(2026, 10, 1)],
    ]);
  });

  it('is remembered as it is now, and not as it has been', () => {
    const note = new ChangingNote(['Met Ada.', 'She lent me a book.']);
    note.read();
    expect(note.remembered).toBe(2);
    for (let at = 0; at < 20; at++) {
      note.change({ do: 'write', at: 1, line: `She lent me ${String(at)} books.` });
      note.read();
    }
    expect(note.remembered).toBe(2);
  });
});
