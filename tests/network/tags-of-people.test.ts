import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/model/day';
import { explain } from '../../src/network/explain';
import { Network } from '../../src/network/network';
import { readNote } from '../../src/notes/read-note';
import { aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

const ida = aPerson('Ida Noor');
const tom = aPerson('Tom Reyes', { aliases: ['Tomás'] });
const tagged = (tags: string, more = '', body = ''): string => `---\ntags: [${tags}]\n${more}---\n${body}`;

describe('a tag such as person/ida-noor on a note with a day or attendees says who was there', () => {
  test.each<[path: string, text: string, there: readonly string[]]>([
    ['2026-10-02 Budget.md', tagged('person/ida-noor, person/tom-reyes'), ['Ida Noor', 'Tom Reyes']],
    ['Budget.md', tagged('person/ida-noor', 'date: 2026-10-02\n'), ['Ida Noor']],
    ['Budget.md', tagged('people/Ida_Noor', 'date: 2026-10-02\n'), ['Ida Noor']],
    ['Budget.md', tagged('contact/work/ida-noor', 'date: 2026-10-02\n'), ['Ida Noor']],
    ['Budget.md', tagged('person/tomas', 'when: 2026-10-02\n'), ['Tom Reyes']],
    ['Budget.md', tagged('meeting, person/ida-noor', 'date: 2026-10-02\n'), ['Ida Noor']],
    ['2026-10-02 Budget.md', tagged('person/ida-noor', 'title: Budget\n'), ['Ida Noor']],
    ['2026-10-02 Budget.md', tagged('person/ida-noor, person/nobody-known'), ['Ida Noor']],
    ['2026-10-02 Budget.md', tagged('person/ida-noor', 'attendees: ["[[Tom Reyes]]"]\n'), ['Ida Noor', 'Tom Reyes']],
  ])('%s %s', (path, text, there) => {
    const network = networkOf([ida, tom, aNote(text, path)]);
    expect(network.personAt(path)).toBeNull();
    expect(network.meetingAt(path)?.attendees.map((key) => network.person(key)?.name)).toEqual(there);
    expect(network.people().map(({ name }) => name)).toEqual(['Ida Noor', 'Tom Reyes']);
    expect(network.contactsOf(ida.path).map(({ day }) => isoOf(day))).toEqual(
      there.includes('Ida Noor') ? ['2026-10-02'] : [],
    );
  });

  test('of a daily note, too, which is no meeting for that', () => {
    const network = networkOf([ida, aNote(tagged('person/ida-noor'), '2026-10-02.md')]);
    expect(network.meetings()).toEqual([]);
    expect(network.contactsOf(ida.path)).toHaveLength(1);
  });

  test.each<[path: string, text: string]>([
    ['2026-10-02 Party.md', tagged('person/friend')],
    ['Party.md', tagged('people/colleagues', 'date: 2026-10-02\n')],
    ['Emma.md', tagged('person/ida-noor, book', 'type: book\ndate: 2026-10-02\n')],
    ['Emma.md', tagged('person/ida-noor')],
    ['Emma.md', 'By #person/ida-noor\n'],
    ['2026-10-02 Emma.md', 'By #person/ida-noor\n'],
    ['Ideas.md', '#person/ida-noor\n'],
    ['Templates/2026-10-02 Budget.md', tagged('person/ida-noor')],
  ])('nothing is said of anybody by %s %s', (path, text) => {
    const network = networkOf([ida, aNote(text, path)]);
    expect(network.people().map(({ name }) => name)).toEqual(['Ida Noor']);
    expect([network.meetings(), network.contactsOf(ida.path)]).toEqual([[], []]);
  });
});

describe('a tag such as person/friend on a note without a day is a category', () => {
  test.each([
    ['Bo Kay.md', tagged('person/friend')],
    ['Bo Kay.md', tagged('people/school/old', 'role: clerk\n')],
    ['Bo Kay.md', tagged('person/friend', 'date: 2024-01-01\nemail: bo@kay.org\n')],
    ['Bo Kay.md', tagged('contact/ida-noor, person')],
    ['Bo Kay.md', tagged('person/bo-kay')],
    ['Bo Kay.md', tagged('person/ida-noor', 'type: person\n')],
    ['Bo Kay.md', tagged('person/ida')],
    ['Bo Kay.md', '#person/friend\n\nLikes tea.\n'],
  ])('%s %s', (path, text) => {
    const network = networkOf([ida, aNote(text, path)]);
    expect(network.people().map(({ name }) => name)).toEqual(['Bo Kay', 'Ida Noor']);
  });

  test('until somebody has that name, in whatever order the notes come and go', () => {
    const note = aNote(tagged('person/ida-noor'), 'Emma.md');
    const network = new Network({ resolveLink: () => null });
    network.put(readNote(note, rulesOf()));
    expect(network.personAt('Emma.md')?.name).toBe('Emma');
    network.put(readNote(ida, rulesOf()));
    expect(network.personAt('Emma.md')).toBeNull();
    expect(explain(note, rulesOf(), { network, today: 0 })).toMatchObject({
      isPerson: false,
      because: expect.arrayContaining([
        'It is not a person: its tag #person/ida-noor is the name of somebody with a note of their own.',
      ]) as unknown,
    });
    network.remove(ida.path);
    expect(network.personAt('Emma.md')?.name).toBe('Emma');
  });
});
