import { describe, expect, test } from 'vitest';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const known = ['Ida Noor', 'Bo Kay', 'Eva Elm'];

/** Who was at a meeting by its note, and who is only mentioned there. */
function readOf(text: string, name = 'Sync.md', head = ''): { there: string[]; mentioned: string[] } {
  const note = aNote(`---\ntype: meeting\ndate: 2026-11-03\n${head}---\n${text}\n`, name);
  const network = networkOf([...known.map((person) => aPerson(person)), note]);
  const named = (keys: readonly string[]): string[] => keys.map((key) => network.person(key)?.name ?? '').sort();
  const mentioned = network.people().filter(({ key }) => network.mentionsOf(key).length > 0);
  return { there: named(network.meetingAt(name)?.attendees ?? []), mentioned: named(mentioned.map(({ key }) => key)) };
}

describe('attendees who may not have come', () => {
  test.each([
    '"[[Bo Kay]] (tentative)"',
    '"[[Bo Kay]] - maybe"',
    '"[[Bo Kay]]?"',
    '"Bo Kay?"',
    '"Bo Kay (?)"',
    '"Bo Kay (vielleicht)"',
    '"Bo Kay – tbc"',
    '"Bo Kay (peut-être)"',
    '"Bo Kay (por confirmar)"',
    '{ name: Bo Kay, responseStatus: tentative }',
    'Bo Kay: maybe',
  ])('are not counted: %s', (bo) => {
    expect(readOf('', 'Sync.md', `attendees:\n  - "[[Ida Noor]]"\n  - ${bo}\n`).there).toEqual(['Ida Noor']);
  });

  test.each(['"[[Bo Kay]] (optional)"', '"Bo Kay (online)"', '"[[Bo Kay]] - joined late"', 'Bo Kay: accepted'])(
    'others are: %s',
    (bo) => {
      const { there } = readOf('', 'Sync.md', `attendees:\n  - "[[Ida Noor]]"\n  - ${bo}\n`);
      expect(there).toEqual(['Bo Kay', 'Ida Noor']);
    },
  );
});

describe('a label over nothing but people', () => {
  test.each([
    'Attendees: [[Ida Noor]], [[Bo Kay]] joined late',
    'Participants: [[Ida Noor]] and, from 10 on, [[Bo Kay]]',
    'Teilnehmer: [[Ida Noor]], [[Bo Kay]] kam später dazu',
  ])('may hold remarks: %s', (line) => {
    expect(readOf(`${line}\n\n[[Eva Elm]] has a new job.`).there).toEqual(['Bo Kay', 'Ida Noor']);
  });
});

describe('in a meeting that lists nobody, people whom the words speak about', () => {
  test.each([
    'Talked about [[Bo Kay]].',
    'She recommended [[Bo Kay]] and [[Eva Elm]].',
    'A book from [[Bo Kay]]',
    '[[Bo Kay]]’s book',
    '[[Bo Kay]] should come, too.',
    '- [[Bo Kay]] to send the slides',
    '- Email [[Bo Kay]]',
    '- Action: [[Bo Kay]] sends the slides',
    'Next meeting 2026-11-24 with [[Bo Kay]].',
    'Nächstes Treffen mit [[Bo Kay]]',
    'Sprachen über [[Bo Kay]]',
    'Sie kennt [[Bo Kay]] von früher',
    '[[Bo Kay]] anrufen',
    'On a parlé de mon voyage, voir [[Bo Kay]]',
    'Hablamos sobre [[Bo Kay]]',
    '## Next steps\n- [[Bo Kay]]: slides',
    '## Siehe auch\n- [[Bo Kay]]',
  ])('were not there: %s', (text) => {
    expect(readOf(`Lunch with [[Ida Noor]].\n\n${text}`).there).toEqual(['Ida Noor']);
  });

  test.each([
    'Lunch with [[Ida Noor]] and [[Bo Kay]]',
    '- [[Ida Noor]]\n- [[Bo Kay]]',
    '[[Ida Noor]], [[Bo Kay]]',
    '[[Ida Noor]]: budget is fine\n[[Bo Kay]]: it is not',
    '[[Ida Noor]] thinks we can start, [[Bo Kay]] has doubts',
    'Treffen mit [[Ida Noor]], später kam [[Bo Kay]] dazu',
  ])('others were: %s', (text) => {
    expect(readOf(text).there).toEqual(['Bo Kay', 'Ida Noor']);
  });

  test('are mentioned', () => {
    expect(readOf('Lunch with [[Ida Noor]]. Talked about [[Bo Kay]].').mentioned).toEqual(['Bo Kay']);
  });
});

test('where the name of the note says who was there, a link alone does not', () => {
  expect(readOf('[[Bo Kay]] has a new job.', 'Lunch Ida Noor.md')).toEqual({
    there: ['Ida Noor'],
    mentioned: ['Bo Kay'],
  });
  expect(readOf('[[Bo Kay]] joined later.', 'Lunch Ida Noor.md').there).toEqual(['Bo Kay', 'Ida Noor']);
  expect(readOf('Lunch with [[Bo Kay]], too.', 'Lunch Ida Noor.md').there).toEqual(['Bo Kay', 'Ida Noor']);
});
