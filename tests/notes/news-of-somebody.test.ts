import { describe, expect, it, test } from 'vitest';
import { readNote } from '../../src/notes/read-note';
import { aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

const contactsWith = (entry: string): number =>
  readNote(aNote(`---\ntags: [person]\n---\n- 2026-10-03 ${entry}\n`, 'Petra Lang.md'), rulesOf()).person?.contacts
    .length ?? 0;

describe('news of somebody, told by others, is no contact with them', () => {
  test.each([
    'heard from Bob that she moved',
    'Heard from Bob Marsh that she has a new job',
    'heard from her brother that she is ill',
    'Heard via Tom that Petra has left the firm',
    'Bob told me she moved',
    'Bob says she is looking for a flat',
    'Her sister says she is fine',
    'My mum told me about her divorce',
    'von Jonas gehört, dass sie umzieht',
    'Jonas hat mir erzählt, dass sie kündigt',
  ])('%s', (entry) => {
    expect(contactsWith(entry)).toBe(0);
  });

  test.each([
    'heard from her that she moved',
    'Heard from Petra, she is well',
    'heard back from Petra about the flat',
    'She told me she moved',
    'Petra told me she is looking for a flat',
    'Petra sagt, sie zieht um',
    'hat mir erzählt, dass sie kündigt',
    'Lunch, heard about her new job',
    'told me about her divorce',
  ])('but whoever tells of themselves was there: %s', (entry) => {
    expect(contactsWith(entry)).toBe(1);
  });
});

describe('a single word in a list of people', () => {
  const attendees = (list: readonly string[], ...people: string[]): string[] => {
    const meeting = aNote(`---\ntags: [meeting]\ndate: 2026-11-03\nattendees: [${list.join(', ')}]\n---\nx`, 'Sync.md');
    const network = networkOf([...people.map((name) => aPerson(name)), meeting]);
    return network.people().flatMap(({ name, ghost }) => (ghost ? [name] : []));
  };

  it.each(['Lunch', 'Zoom', 'Kitchen', 'Retro', 'marketing', 'catering', 'Budget', 'tidying', 'Verpflegung', 'Küche'])(
    'that means a thing is nobody: %s',
    (word) => {
      expect(attendees([word])).toEqual([]);
    },
  );

  it('that may be a name stays one', () => {
    expect(attendees(['Nadia', 'Wilhelmina', 'Zuhal', 'jonas'])).toEqual(['jonas', 'Nadia', 'Wilhelmina', 'Zuhal']);
  });

  it('is whoever is known by it, whatever it means', () => {
    expect(attendees(['Kitchen', 'kit'], 'Kitchen', 'kit')).toEqual([]);
    const network = networkOf([
      aPerson('kit'),
      aNote('---\ntags: [meeting]\ndate: 2026-11-03\nattendees: [kit]\n---\nx', 'Sync.md'),
    ]);
    expect(network.people().map(({ name }) => name)).toEqual(['kit']);
  });
});
