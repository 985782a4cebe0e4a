/** What is offered while somebody writes: names behind `@`, and lines that say a thing of somebody. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../src/editing/read-back';
import { dayFromIso } from '../../src/model/day';
import type { Person } from '../../src/model/person';
import type { Network } from '../../src/network/network';
import { nameOfPath } from '../../src/notes/fold';
import { readNote } from '../../src/notes/read-note';
import { type Completion, type Completions, completionsAt } from '../../src/people/complete-line';
import { parseYaml } from '../host/data/yaml';
import { aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';
import { runs } from '../support/property-runs';

const today = dayFromIso('2026-11-23') ?? 0;
const people = [
  aPerson('Grace Hopper', { organisation: 'Navy', aliases: ['Amazing Grace'] }),
  aPerson('Ada Lovelace', { organisation: 'City Archives' }),
  aPerson('Alan Turing'),
  aPerson('Nadia Farouk'),
  aNote('---\ntags: [person]\nname: Łucja Wójcik\n---\n', 'People/lucja.md'),
  aNote('---\ntags: [me]\n---\n', 'Me.md'),
  aNote('---\ntags: [meeting]\ndate: 2026-11-02\nattendees: ["[[Alan Turing]]"]\n---\n', 'Meetings/Earlier.md'),
];
const meetingOf = (...names: readonly string[]): string =>
  `---\ntags: [meeting]\ndate: 2026-11-20\nattendees: [${names.map((name) => `"[[${name}]]"`).join(', ')}]\n---\n`;

const linkTo = ({ name, path }: Person, shown?: string): string =>
  `[[${path === null ? name : nameOfPath(path)}${shown === undefined ? '' : `|${shown}`}]]`;

/** What is offered where `|` stands in a note. */
function offered(written: string, path = 'Meetings/Now.md'): { found: Completions | null; text: string; at: number } {
  const at = written.indexOf('¦');
  const text = written.replace('¦', '');
  const network: Network = networkOf([...people.filter((note) => note.path !== path), aNote(text, path)]);
  const before = text.slice(0, at).split('\n');
  const line = before.length - 1;
  const found = completionsAt(
    {
      ...{ path, line, ch: before[line]?.length ?? 0, lineText: text.split('\n')[line] ?? '' },
      text: () => text,
    },
    { network, today, linkTo, reads: readerOf(path, rulesOf(), parseYaml) },
  );
  return { found, text, at };
}

const shown = (row: Completion): string => (row.kind === 'new' ? `new: ${row.name}` : row.insert);
const rows = (written: string, path?: string): readonly string[] | null =>
  offered(written, path).found?.rows.map(shown) ?? null;

/** The note with a suggestion taken. */
function taken({ found, text, at }: ReturnType<typeof offered>, row: Completion): string {
  const start = text.lastIndexOf('\n', at - 1) + 1 + (found?.from ?? 0);
  return text.slice(0, start) + (row.kind === 'new' ? '' : row.insert) + text.slice(at);
}

describe('@ and a name', () => {
  it.each([
    ['@gr¦', ['[[Grace Hopper]]']],
    ['Saw @hop¦ at the fair.', ['[[Grace Hopper]]']],
    ['(@grace h¦', ['[[Grace Hopper]]']],
    ['- [ ] @Ada L¦', ['[[Ada Lovelace]]', 'new: Ada L']],
    ['Saw @amaz¦', ['[[Grace Hopper|Amazing Grace]]']],
    ['| @amaz¦ | tea |', ['[[Grace Hopper\\|Amazing Grace]]']],
    ['@navy¦', ['[[Grace Hopper]]']],
    ['@arch¦', ['[[Ada Lovelace]]']],
    ['@luc¦', ['[[lucja]]']],
    ['@wojc¦', ['[[lucja|Łucja Wójcik]]']],
    ['@Nadia ¦', ['[[Nadia Farouk]]', 'new: Nadia']],
    ['@Nadia Brandt¦', ['new: Nadia Brandt']],
    ['@Nadia Farouk¦', ['[[Nadia Farouk]]']],
    ['@Anna von der Heide¦', ['new: Anna von der Heide']],
  ])('%s', (written, expected) => {
    expect(rows(`# Day\n\n${written}`, '2026-11-23.md')).toEqual(expected);
  });

  it.each([
    ...['@¦', '@ gr¦', 'ada@gr¦', 'x@gr¦', '`@gr¦', '`@gr¦`', 'see `a` and `@gr¦', 'https://x.org/@gr¦', '#tag/@gr¦'],
    ...['[[@gr¦', '[[ @gr¦]]', '[text](@gr¦', '[@gr¦', '%% @gr¦', '%% @gr¦ %%', '<!-- @gr¦', '@gr¦ace', '@g.r@gr¦'],
    ...[
      '@X¦',
      '@tod¦',
      '@tomorrow¦',
      '@Tomorrow¦',
      '@Morgen¦',
      '- [ ] tidy up @Home¦',
      '@Grace said that¦',
      '@Nadia brandt¦',
      '@Dr.¦',
    ],
    ...['@Nadia Brandt came to see¦', '@Ada  L¦', '@{2026¦', '@1¦', '@ace¦'],
    ...['```\n@gr¦\n```', '```\n@gr¦', '$$\n@gr¦\n$$', '%%\n@gr¦\n%%', '<div>\n@gr¦\n</div>'],
  ])('nothing for %s', (written) => {
    expect(rows(`# Day\n\n${written}`, '2026-11-23.md')).toBeNull();
  });

  it('leaves properties alone, also while they have no end yet', () => {
    expect(rows('---\nattendees: @gr¦\n---\n', '2026-11-23.md')).toBeNull();
    expect(rows('---\nattendees: @gr¦\n', '2026-11-23.md')).toBeNull();
  });

  it('offers those at the meeting first, and at once', () => {
    const meeting = meetingOf('Nadia Farouk', 'Alan Turing');
    expect(rows(`${meeting}@¦`)).toEqual(['[[Nadia Farouk]]', '[[Alan Turing]]']);
    expect(rows(`${meeting}@a¦`)).toEqual(['[[Alan Turing]]', '[[Ada Lovelace]]', '[[Grace Hopper|Amazing Grace]]']);
  });

  it('offers nobody in their own note', () => {
    expect(rows('---\ntags: [person]\n---\n@ada¦', 'People/Ada Lovelace.md')).toBeNull();
  });
});

describe('the beginning of a list item', () => {
  const alone = meetingOf('Grace Hopper');
  it.each([
    ['- owes me¦', '- [ ] #favour/given [[Grace Hopper]] '],
    ['- Schuldet mir ¦', '- [ ] #favour/given [[Grace Hopper]] '],
    ['* grace owes me¦', '* [ ] #favour/given [[Grace Hopper]] '],
    ['- Ada schuldet mir¦', '- [ ] #favour/given [[Ada Lovelace]] '],
    ['- [ ] owes me ad¦', '- [ ] #favour/given [[Ada Lovelace]] '],
    ['1. I owe: ¦', '1. [ ] #favour/received [[Grace Hopper]] '],
    ['- ich schulde @ad¦', '- [ ] #favour/received [[Ada Lovelace]] '],
    ['- I promised¦', '- [ ] for [[Grace Hopper]]: '],
    ['- promised to ada¦', '- [ ] for [[Ada Lovelace]]: '],
    ['- versprochen¦', '- [ ] für [[Grace Hopper]]: '],
    ['- ich habe versprochen ¦', '- [ ] für [[Grace Hopper]]: '],
    ['- Intro via ¦', '- #intro/received [[Alan Turing]] [[Grace Hopper]]'],
    ['- [ ] introduced by ada¦', '- #intro/received [[Ada Lovelace]] [[Grace Hopper]]'],
    ['- vorgestellt von ada¦', '- #intro/received [[Ada Lovelace]] [[Grace Hopper]]'],
    ['- bekannt gemacht von ada¦', '- #intro/received [[Ada Lovelace]] [[Grace Hopper]]'],
    ['- Intro von ada¦', '- #intro/received [[Ada Lovelace]] [[Grace Hopper]]'],
    ['- point\n\t- owes me¦', '- point\n\t- [ ] #favour/given [[Grace Hopper]] '],
  ])('%s at a meeting with one person', (written, expected) => {
    const state = offered(`${alone}${written}`);
    const [first] = state.found?.rows ?? [];
    expect(first && taken(state, first)).toBe(`${alone}${expected}`);
  });

  it.each([
    ...['owes me¦', '- he owes me¦', '- owes me a coffee¦', '- owes me¦ a lot', '- [x] owes me¦', '- `owes me¦'],
    ...[
      '- promise¦',
      '- Grace promised¦',
      '- owes me c¦',
      '- owes me grace ada¦',
      '> - owes me¦',
      '```\n- owes me¦\n```',
    ],
    ...['## Who else should I talk to?\n\n- promised¦', '- Ada owes me Grace¦'],
  ])('nothing for %s', (written) => {
    expect(rows(`${alone}${written}`)).toBeNull();
  });

  it('offers everybody at the meeting in their order, then others as soon as they are named', () => {
    const two = meetingOf('Nadia Farouk', 'Alan Turing');
    expect(rows(`${two}- owes me¦`)).toEqual([
      '[ ] #favour/given [[Nadia Farouk]] ',
      '[ ] #favour/given [[Alan Turing]] ',
    ]);
    expect(rows(`${two}- owes me al¦`)).toEqual(['[ ] #favour/given [[Alan Turing]] ']);
    expect(rows(`${two}- intro via¦`)).toEqual([
      '#intro/received [[Nadia Farouk]] [[Alan Turing]]',
      '#intro/received [[Alan Turing]] [[Nadia Farouk]]',
    ]);
  });

  it('fills in the person whose note it is, and elsewhere only who is named', () => {
    const own = '---\ntags: [person]\n---\n';
    expect(rows(`${own}- owes me¦`, 'People/Ada Lovelace.md')).toEqual(['[ ] #favour/given [[Ada Lovelace]] ']);
    expect(rows(`${own}- intro via gra¦`, 'People/Ada Lovelace.md')).toEqual([
      '#intro/received [[Grace Hopper]] [[Ada Lovelace]]',
    ]);
    expect(rows('- owes me¦', '2026-11-23.md')).toBeNull();
    expect(rows('- intro via gra¦', '2026-11-23.md')).toBeNull();
    expect(rows('- owes me gra¦', '2026-11-23.md')).toEqual(['[ ] #favour/given [[Grace Hopper]] ']);
  });

  const names = ['Grace Hopper', 'Ada Lovelace', 'Alan Turing', 'Nadia Farouk', 'Łucja Wójcik', 'Tom Reilly'];
  const notes: Readonly<Record<string, string>> = { 'Łucja Wójcik': 'lucja' };
  const begins = [
    'owes me',
    'schuldet mir',
    'I owe',
    'ich schulde',
    'promised',
    'versprochen',
    'intro via',
    'vorgestellt von',
  ];
  it('writes what is read as just that fact about that person, wherever it is offered', () => {
    fc.assert(
      fc.property(
        fc.subarray(names),
        fc.constantFrom(...begins),
        fc.constantFrom('', ' ', ' gr', ' Ada', ' al', ' łu', ' tom'),
        fc.constantFrom('- ', '* ', '\t- ', '3. ', '- [ ] ', '> - '),
        fc.constantFrom(
          '',
          'Some words.\n\n',
          '## Waiting for\n\n',
          '## Next steps\n\n- [ ] call the printer\n',
          '- Ada\n',
        ),
        fc.constantFrom('', '\n- another point', '\n\nMore.'),
        (attendees, begin, typed, bullet, above, below) => {
          const links = attendees.map((name) => notes[name] ?? name);
          const state = offered(`${meetingOf(...links)}${above}${bullet}${begin}${typed}¦${below}`);
          for (const row of state.found?.rows ?? []) {
            if (row.kind !== 'line') throw new Error('A line was expected.');
            const text = taken(state, row);
            const line = text.slice(0, text.indexOf(row.insert)).split('\n').length;
            const network = networkOf(people);
            network.put(readNote(aNote(text, 'Meetings/Now.md'), rulesOf()));
            network.settle();
            const here = <T extends { readonly source: { readonly path: string; readonly line: number | null } }>(
              all: readonly T[],
            ): T[] => all.filter(({ source }) => source.path === 'Meetings/Now.md' && source.line === line);
            const facts = {
              favours: here(network.favours()).map(({ direction, person, state: now }) => [direction, person, now]),
              promises: network
                .people()
                .flatMap(({ key }) => here(network.promisesOf(key)))
                .map(({ person, state: now }) => [person, now]),
              introductions: network
                .introductions()
                .filter(({ sources }) => sources.some((one) => one.path === 'Meetings/Now.md' && one.line === line))
                .map(({ by, people: two, state: now }) => [by, [...two].sort(), now]),
            };
            const { tells, person, introduced } = row;
            expect(facts).toEqual({
              favours: tells === 'given' || tells === 'received' ? [[tells, person.key, 'open']] : [],
              promises: tells === 'promised' ? [[person.key, 'open']] : [],
              introductions:
                tells === 'introduced' ? [[person.key, [network.meKey, introduced?.key ?? ''].sort(), 'made']] : [],
            });
            // That somebody has no note is said of every link to them.
            const problems = network
              .problems()
              .filter((one) => one.path === 'Meetings/Now.md' && one.line === line && !/Tom Reilly/.test(one.what));
            expect(problems).toEqual([]);
          }
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
