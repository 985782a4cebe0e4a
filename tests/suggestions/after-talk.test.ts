/** What the form after a talk works out: the talks to choose from, whether thanks were said, one change for each note. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/editing/edit';
import { addToSection } from '../../src/editing/section-line';
import { dayFromIso } from '../../src/model/day';
import { latestTalks, oneForEachFile, wasThanked } from '../../src/suggestions/after-talk';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;
const meeting = (name: string, body = '', more = '') =>
  aNote(`---\ntags: [meeting]\nattendees: ["[[Ada]]"]\n${more}---\n${body}`, `${name}.md`);

describe('the form after a talk', () => {
  it('offers the latest meetings that have been, the newest first, and no more than can be looked over', () => {
    const days = Array.from({ length: 25 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')} Talk`);
    const network = networkOf([
      aPerson('Ada'),
      ...['2026-11-23 Now', '2026-11-24 Ahead', ...days].map((one) => meeting(one)),
    ]);
    const titles = latestTalks(network, today).map(({ title }) => title);
    expect(titles.slice(0, 2)).toEqual(['2026-11-23 Now', '2026-10-25 Talk']);
    expect(titles).toHaveLength(20);
  });

  it('knows thanks that were said since the talk, in its note or in another', () => {
    const said = (body: string, more = ''): boolean => {
      const network = networkOf([aPerson('Ada'), meeting('2026-11-20 Coffee', body, more)]);
      const talk = network.meetingAt('2026-11-20 Coffee.md');
      return talk !== null && wasThanked(network, 'People/Ada.md', talk);
    };
    expect(said('Soup.\n')).toBe(false);
    expect(said('- thanked [[Ada]]\n')).toBe(true);
    expect(said('Soup.\n', 'thanked: true\n')).toBe(true);
    const before = networkOf([
      aPerson('Ada'),
      meeting('2026-11-20 Coffee'),
      meeting('2026-11-01 Tea', '- thanked [[Ada]]\n'),
    ]);
    const talk = before.meetingAt('2026-11-20 Coffee.md');
    expect(talk && wasThanked(before, 'People/Ada.md', talk)).toBe(false);
  });

  it('makes one change of all changes to a note, in their order', () => {
    const add = (file: string, line: string) => ({ file, change: addToSection('Log', line) });
    const changes = oneForEachFile([add('a', '- one'), add('b', '- two'), add('a', '- three')]);
    expect(changes.map(({ file }) => file)).toEqual(['a', 'b']);
    const edited = changes[0]?.change('Text.\n');
    expect(edited && 'edits' in edited && applyEdits('Text.\n', edited.edits)).toBe(
      'Text.\n\n## Log\n\n- one\n- three\n',
    );
  });
});
