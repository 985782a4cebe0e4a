import { describe, expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/model/day';
import { Network } from '../../src/network/network';
import type { NetworkView } from '../../src/network/network-view';
import type { NoteSource } from '../../src/notes/note-source';
import { readNote } from '../../src/notes/read-note';
import { aMeeting, aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf, resolverFor } from '../support/network-of';

const grace = 'People/Grace Hopper.md';
const ada = 'People/Ada Lovelace.md';
const alan = 'People/Alan Turing.md';
const everybody = [aPerson('Grace Hopper'), aPerson('Ada Lovelace'), aPerson('Alan Turing')];

const problemsOf = (network: NetworkView): readonly string[] =>
  network.problems().map(({ path, line, what }) => `${path}:${line ?? '-'} ${what}`);
const attendeesIn = (network: NetworkView, body: string, path = 'Meetings/Coffee.md'): readonly string[] =>
  network.meetingAt(path)?.attendees ?? [body];

/** A network over a folder of notes that may be changed as a user would. */
function aLiveNetwork(notes: readonly NoteSource[]): {
  readonly network: Network;
  readonly write: (note: NoteSource) => void;
  readonly erase: (path: string) => void;
} {
  const paths = new Set<string>();
  const network = new Network({ resolveLink: resolverFor(() => paths) });
  const write = (note: NoteSource): void => {
    paths.add(note.path);
    network.put(readNote(note, rulesOf()));
  };
  const erase = (path: string): void => {
    paths.delete(path);
    network.remove(path);
  };
  notes.forEach(write);
  return { network, write, erase };
}

describe('people', () => {
  test('are listed by name, ghosts among them, without me', () => {
    const network = networkOf([
      ...everybody,
      aPerson('Marnie', { me: true }),
      aMeeting('2026-10-02', ['Grace Hopper', 'Zoë Unwritten', 'Marnie']),
    ]);
    expect(network.people().map(({ key, ghost }) => [key, ghost])).toEqual([
      [ada, false],
      [alan, false],
      [grace, false],
      ['/ghost:zoe unwritten', true],
    ]);
    expect(network.me).toMatchObject({ key: 'me', path: 'People/Marnie.md', name: 'Marnie', me: true });
    expect(network.meetings()[0]?.attendees).toEqual([grace, '/ghost:zoe unwritten']);
  });

  test('are found by name, alias and email, whatever the case and accents', () => {
    const network = networkOf([aPerson('Zoë Grün', { aliases: ['Zed'], email: 'zoe@example.org' }), ...everybody]);
    for (const name of ['Zoë Grün', 'zoe grun', '@Zoë  Grün', 'ZED', 'Zoe@Example.org']) {
      expect(network.findPeople(name).map(({ key }) => key)).toEqual(['People/Zoë Grün.md']);
    }
    expect(network.findPeople('Nobody')).toEqual([]);
  });

  test('of whom two have one name are both found, told, and neither is guessed', () => {
    const network = networkOf([
      aNote('---\ntags: person\n---\n', 'Work/Jo Park.md'),
      aNote('---\ntags: person\n---\n', 'Home/Jo Park.md'),
      aNote('---\ntags: meeting\npeople: Jo Park\ndate: 2026-10-02\n---\n', 'M.md'),
    ]);
    expect(network.findPeople('Jo Park')).toHaveLength(2);
    expect(network.meetingAt('M.md')?.attendees).toEqual([]);
    expect(problemsOf(network)).toEqual([
      'Home/Jo Park.md:- Two notes are about a person named Jo Park: Home/Jo Park.md and Work/Jo Park.md.',
      'M.md:3 “Jo Park” could be Home/Jo Park.md or Work/Jo Park.md.',
    ]);
  });
});

describe('copies beside the note of a person', () => {
  test.each(['Ada Lovelace 2', 'Ada Lovelace (1)', 'Ada Lovelace copy', 'Ada Lovelace - Kopie', 'Ada Lovelace copy 2'])(
    '%s is told, once and only while the original is there',
    (name) => {
      const network = networkOf([aPerson('Ada Lovelace'), aPerson(name)]);
      expect(network.problems()).toMatchObject([
        { path: `People/${name}.md`, what: expect.stringContaining('copy of “Ada Lovelace”') as unknown },
      ]);
      network.remove('People/Ada Lovelace.md');
      expect(network.problems()).toEqual([]);
    },
  );

  test.each(['Ada Lovelace Copy-Smith', 'Ada Lovelace II', 'Ada'])('%s is somebody else', (name) => {
    expect(networkOf([aPerson('Ada Lovelace'), aPerson(name)]).problems()).toEqual([]);
  });
});

describe('ghosts', () => {
  test('have one name however often it is written, and vanish with the last note that names them', () => {
    const { network, write, erase } = aLiveNetwork([
      aNote('---\ntags: meeting\npeople: [jane doe]\n---\n', 'A.md'),
      aNote('---\ntags: meeting\npeople: ["[[Jane Doe]]"]\n---\n', 'B.md'),
    ]);
    expect(network.people().map(({ name }) => name)).toEqual(['Jane Doe']);
    erase('B.md');
    expect(network.people().map(({ name }) => name)).toEqual(['jane doe']);
    write(aNote('---\ntags: meeting\npeople: [JANE DOE]\n---\n', 'A.md'));
    expect(network.people().map(({ name }) => name)).toEqual(['JANE DOE']);
    erase('A.md');
    expect(network.people()).toEqual([]);
  });

  test('become the person when the note appears, and ghosts again when it goes', () => {
    const { network, write, erase } = aLiveNetwork([aMeeting('2026-10-02', ['Grace Hopper'])]);
    expect(network.people()).toMatchObject([{ key: '/ghost:grace hopper', ghost: true, name: 'Grace Hopper' }]);
    write(aPerson('Grace Hopper'));
    expect(network.people()).toMatchObject([{ key: grace, ghost: false }]);
    expect(network.meetingsOf(grace)).toHaveLength(1);
    expect(network.problems()).toEqual([]);
    erase(grace);
    expect(network.people()).toMatchObject([{ key: '/ghost:grace hopper' }]);
    expect(network.contactsOf('/ghost:grace hopper')).toHaveLength(1);
  });

  test('take part in tasks and daily notes once something else names them', () => {
    const task = aNote('- [ ] write to [[Jane Doe]]\n', 'Tasks.md');
    const daily = aNote('Saw [[Jane Doe]]\n', '2026-10-05.md');
    const { network, write } = aLiveNetwork([task, daily]);
    expect(network.people()).toEqual([]);
    write(aMeeting('2026-10-02', ['Jane Doe']));
    expect(network.promisesOf('/ghost:jane doe').map(({ what }) => what)).toEqual(['write']);
    expect(network.contactsOf('/ghost:jane doe').map(({ day }) => isoOf(day))).toEqual(['2026-10-05', '2026-10-02']);
  });

  test('by a link are told with a remedy, by a plain name they are quite in order', () => {
    const network = networkOf([
      aPerson('Grace Hopper', { 'introduced by': '[[Nora Yet]]' }),
      aPerson('Ada Lovelace', { 'introduced by': 'Simon Else' }),
    ]);
    expect(network.problems()).toMatchObject([
      {
        path: grace,
        line: 4,
        what: '[[Nora Yet]] does not lead to a note yet.',
        remedy: expect.stringMatching(/Create a note/) as unknown,
      },
    ]);
    expect(network.introductions().map(({ by }) => by)).toEqual(['/ghost:nora yet', '/ghost:simon else']);
  });

  test('a note that is there but not a person’s is told as such', () => {
    const network = networkOf([aNote('', 'Aldermouth.md'), aMeeting('2026-10-02', ['Aldermouth'])]);
    expect(problemsOf(network)[0]).toContain('is not read as a person');
    expect(network.people()).toMatchObject([{ key: '/ghost:aldermouth', ghost: true }]);
  });
});

describe('attendees', () => {
  test.each([
    ['---\ntags: meeting\nattendees: "[[Grace Hopper]]"\n---\nwith [[Ada Lovelace]]\n', [grace]],
    ['---\ntags: meeting\nattendees: [me, "@alan turing"]\n---\n', [alan]],
    ['---\ntags: meeting\nattendees: []\n---\n## Who\n- Ada Lovelace\n- the usual crowd\n', [ada]],
    ['---\ntags: meeting\n---\n**With:** [[Grace Hopper]], [[Jane Doe]]\n', [grace, '/ghost:jane doe']],
    ['---\ntags: meeting\n---\n## People\nthe usual crowd\n## Notes\n[[Ada Lovelace]] came\n', [ada]],
    ['---\ntags: meeting\n---\n[[Ada Lovelace]] and [[Grace Hopper]] on [[Koha]]\n', [ada, grace]],
    ['---\ntags: meeting\n---\nNobody is named.\n', []],
  ])('%j', (text, attendees) => {
    const network = networkOf([...everybody, aNote('', 'Koha.md'), aNote(text, 'Meetings/Coffee.md')]);
    expect(attendeesIn(network, text)).toEqual(attendees);
  });

  test.each([
    ['2026-10-02 Coffee with Grace Hopper', [grace]],
    ['Grace Hopper & Alan Turing, ships', [grace, alan]],
    ['Tea with gracie', [grace]],
    ['grace hopper’s plans', [grace]],
    ['Grace notes', []],
    ['Jo Park', []],
  ])('named by the file %s', (name, attendees) => {
    const network = networkOf([
      aPerson('Grace Hopper', { aliases: ['Gracie'] }),
      aPerson('Alan Turing'),
      aNote('---\ntags: person\n---\n', 'A/Jo Park.md'),
      aNote('---\ntags: person\n---\n', 'B/Jo Park.md'),
      aNote('---\ntags: meeting\n---\n', `Meetings/${name}.md`),
    ]);
    expect(network.meetingAt(`Meetings/${name}.md`)?.attendees).toEqual(attendees);
  });

  test('follow when somebody becomes known', () => {
    const { network, write } = aLiveNetwork([
      aNote('---\ntags: meeting\n---\nwith [[Ada Lovelace]]\n', 'Meetings/Grace Hopper.md'),
    ]);
    expect(network.meetings()[0]?.attendees).toEqual([]);
    write(aPerson('Grace Hopper'));
    expect(network.meetings()[0]?.attendees).toEqual([grace]);
    write(aPerson('Ada Lovelace'));
    expect(network.meetings()[0]?.attendees).toEqual([ada, grace]);
    write(aNote('', grace));
    expect(network.meetings()[0]?.attendees).toEqual([ada]);
  });
});

describe('contacts', () => {
  test('come from meetings, daily notes, the log and Name of the property, newest first', () => {
    const network = networkOf([
      aPerson('Grace Hopper', { 'last contact': '2026-09-30' }, '### 2026-09-20 Rang\n'),
      aMeeting('2026-10-02', ['Grace Hopper']),
      aNote('Saw [[Grace Hopper]], then [[Grace Hopper]] again\n', '2026-10-05.md'),
      aNote('[[Grace Hopper]] wrote this\n', 'Undated.md'),
    ]);
    expect(network.contactsOf(grace).map(({ day, by, source }) => [isoOf(day), by, source.path])).toEqual([
      ['2026-10-05', 'sentence', '2026-10-05.md'],
      ['2026-10-02', 'meeting', 'Meetings/2026-10-02 Grace Hopper.md'],
      ['2026-09-30', 'property', grace],
      ['2026-09-20', 'log', grace],
    ]);
  });

  test.each([
    ['Saw [[Grace Hopper]]', true],
    ['- [x] rang [[Grace Hopper]]', true],
    ['> [!note]\n> saw [[Grace Hopper]]', true],
    ['- [ ] ring [[Grace Hopper]]', false],
    ['- [ ] ring\n  about [[Grace Hopper]]', false],
    ['> [[Grace Hopper]] wrote', false],
    ['> [!QUOTE] From a letter\n> [[Grace Hopper]] wrote', false],
    ['`[[Grace Hopper]]`', false],
    ['```\n[[Grace Hopper]]\n```', false],
    ['%% [[Grace Hopper]] %%', false],
    ['![[Grace Hopper]]', false],
    ['- #favour/given [[Grace Hopper]] a book', false],
    ['- #intro [[Grace Hopper]] [[Ada Lovelace]]', false],
  ])('in a daily note %j counts: %s', (body, counts) => {
    const network = networkOf([...everybody, aNote(`${body}\n`, '2026-10-05.md')]);
    expect(network.contactsOf(grace)).toHaveLength(counts ? 1 : 0);
  });

  test('people linked in a meeting they did not attend were not met', () => {
    const network = networkOf([
      ...everybody,
      aMeeting('2026-10-02', ['Grace Hopper'], {}, 'She knows [[Ada Lovelace]].\n'),
    ]);
    expect(network.contactsOf(ada)).toEqual([]);
  });
});

describe('introductions', () => {
  test('told by a property and by lines are one, with every source', () => {
    const network = networkOf([
      aPerson('Grace Hopper', { 'introduced by': '[[Ada Lovelace]]' }),
      aPerson('Ada Lovelace'),
      aNote('- #intro/received [[Ada Lovelace]] [[Grace Hopper]]\n', '2026-10-02.md'),
      aNote('- #intro/between [[Ada Lovelace]] [[Marnie]] [[Grace Hopper]]\n', '2026-10-01.md'),
      aPerson('Marnie', { tags: ['person', 'me'] }),
    ]);
    expect(network.introductions()).toEqual([
      {
        by: ada,
        people: ['me', grace],
        day: dayFromIso('2026-10-01'),
        state: 'made',
        sources: [
          { path: '2026-10-01.md', line: 1 },
          { path: '2026-10-02.md', line: 1 },
          { path: grace, line: 4 },
        ],
        steps: [],
      },
    ]);
    expect(network.introductionsOf(grace)).toEqual(network.introductions());
    expect(network.introductionsOf(ada)).toEqual(network.introductions());
  });

  test.each([
    ['- [ ] #intro [[Grace Hopper]] [[Alan Turing]]\n', 'N.md', ['me', [alan, grace], 'promised']],
    ['- #intro [[Grace Hopper]] and [[Alan Turing]]\n', 'N.md', ['me', [alan, grace], 'made']],
    ['- #intro/received [[Grace Hopper]] [[Koha]] [[Alan Turing]]\n', 'N.md', [grace, ['me', alan], 'made']],
    ['- #intro/between [[Grace Hopper]] [[Alan Turing]] [[Ada Lovelace]]\n', 'N.md', [grace, [ada, alan], 'made']],
    ['---\ntags: person\n---\n- #intro [[Grace Hopper]]\n', 'Jo.md', ['me', ['Jo.md', grace], 'made']],
    ['---\ntags: person\n---\n- #intro/received [[Grace Hopper]]\n', 'Jo.md', [grace, ['me', 'Jo.md'], 'made']],
    [
      '---\ntags: meeting\nwith: Ada Lovelace\ndate: 2026-10-02\n---\n- [ ] #intro [[Grace Hopper]]\n',
      'M.md',
      ['me', [ada, grace], 'promised'],
    ],
  ])('%j', (text, path, [by, people, state]) => {
    const network = networkOf([...everybody, aNote('', 'Koha.md'), aNote(text, path)]);
    expect(network.introductions()).toMatchObject([{ by, people, state }]);
    expect(network.problems()).toEqual([]);
  });

  test.each([
    ['- #intro [[Grace Hopper]]\n', 'fewer than two people'],
    ['- #intro/received [[Grace Hopper]]\n', 'It is not clear who introduced you'],
    ['- #intro/between [[Grace Hopper]] [[Ada Lovelace]]\n', 'fewer than three people'],
    ['- #intro [[Grace Hopper]] [[Grace Hopper]]\n', 'the same person twice'],
  ])('%j cannot be told', (text, what) => {
    const network = networkOf([...everybody, aNote(text, 'N.md')]);
    expect(network.introductions()).toEqual([]);
    expect(problemsOf(network)).toEqual([expect.stringContaining(what)]);
  });

  test('by oneself is told and left out', () => {
    const network = networkOf([aPerson('Grace Hopper', { 'introduced by': '[[Grace Hopper]]' })]);
    expect(network.introductions()).toEqual([]);
    expect(network.problems()).toMatchObject([{ path: grace, line: 4 }]);
  });

  test('in a circle are told once, and stay', () => {
    const network = networkOf([
      aPerson('Ana', { 'introduced by': '[[Ben]]' }),
      aPerson('Ben', { 'introduced by': '[[Cy]]' }),
      aPerson('Cy', { 'introduced by': '[[Ana]]' }),
      aPerson('Dee', { 'introduced by': '[[Ana]]' }),
    ]);
    expect(network.introductions()).toHaveLength(4);
    expect(network.problems()).toMatchObject([
      {
        what: 'The notes say that Ana, Ben and Cy introduced each other in a circle.',
        remedy: expect.stringContaining('People/Ben.md') as unknown,
      },
    ]);
  });

  test('in a chain as long as a life are no trouble', () => {
    const chain = Array.from({ length: 5_000 }, (_, at) =>
      aPerson(`P${at}`, { 'introduced by': `[[P${(at + 1) % 5_000}]]` }),
    );
    const network = networkOf(chain);
    expect(network.introductions()).toHaveLength(5_000);
    expect(network.problems()).toHaveLength(1);
  });
});

describe('favours and promises', () => {
  test.each([
    ['- [ ] #owe [[Koha]] [[Grace Hopper]] showed me\n', 'N.md', grace, 'Koha Grace Hopper showed me'],
    ['- [ ] #owe [[Grace Hopper]] read [[Ada Lovelace]]’s letter\n', 'N.md', grace, 'read Ada Lovelace’s letter'],
    ['- [ ] #owe [[Jane Doe]] read my letter\n', 'N.md', '/ghost:jane doe', 'read my letter'],
    ['---\ntags: person\n---\n- [ ] #owe read my letter\n', 'Jo.md', 'Jo.md', 'read my letter'],
    ['---\ntags: meeting\nwith: Ada Lovelace\n---\n- [ ] #owe read my letter\n', 'M.md', ada, 'read my letter'],
  ])('%j', (text, path, person, what) => {
    const network = networkOf([...everybody, aNote('', 'Koha.md'), aNote(text, path)]);
    expect(network.favours()).toMatchObject([{ person, what, direction: 'received' }]);
    expect(network.favoursOf(person)).toEqual(network.favours());
  });

  test('of nobody are told', () => {
    const network = networkOf([...everybody, aNote('- #owe a letter\n', 'N.md')]);
    expect(problemsOf(network)).toEqual(['N.md:1 This favour does not name a person.']);
  });

  test('promises are to whoever is linked, else to the person or the only attendee', () => {
    const network = networkOf([
      ...everybody,
      aNote('- [ ] send [[Koha]] to [[Grace Hopper]] 📅 2026-12-01\n- [ ] read [[Koha]]\n', 'N.md'),
      aNote('---\ntags: person\n---\n- [ ] ring\n', 'Jo.md'),
      aMeeting('2026-10-02', ['Ada Lovelace'], {}, '- [x] thank her\n'),
      aMeeting('2026-10-03', ['Ada Lovelace', 'Alan Turing'], {}, '- [ ] tidy up\n'),
      aNote('', 'Koha.md'),
    ]);
    const promised = (key: string): unknown =>
      network.promisesOf(key).map(({ what, state, due }) => [what, state, due]);
    expect(promised(grace)).toEqual([['send Koha', 'open', dayFromIso('2026-12-01')]]);
    expect(promised('Jo.md')).toEqual([['ring', 'open', null]]);
    expect(promised(ada)).toEqual([['thank her', 'done', null]]);
    expect(promised(alan)).toEqual([]);
    expect(network.meetings().map(({ thanked }) => thanked)).toEqual([false, true]);
    expect(network.thanksOf(ada).map(({ day }) => isoOf(day))).toEqual(['2026-10-02']);
  });
});

describe('needs and offers', () => {
  test('said in a meeting are added to those in the note', () => {
    const network = networkOf([
      aPerson('Alan Turing', { needs: ['a metadata librarian'] }),
      aMeeting('2026-10-02', ['Alan Turing'], {}, '- #need a Metadata Librarian\n- #need two chairs\n'),
      aNote('- #offer [[Alan Turing]] knows Koha\n', '2026-10-05.md'),
    ]);
    const person = network.person(alan);
    expect(person?.needs.map(({ text, source }) => [text, source.path])).toEqual([
      ['a metadata librarian', alan],
      ['two chairs', 'Meetings/2026-10-02 Alan Turing.md'],
    ]);
    expect(person?.offers).toMatchObject([{ text: 'knows Koha', day: dayFromIso('2026-10-05') }]);
  });
});

describe('changes', () => {
  test('every change is a new revision, and a question is none', () => {
    const { network, write, erase } = aLiveNetwork(everybody);
    const before = network.revision;
    network.people();
    expect(network.revision).toBe(before);
    write(aPerson('Grace Hopper', { role: 'Admiral' }));
    expect(network.revision).toBe(before + 1);
    erase('Nowhere.md');
    expect(network.revision).toBe(before + 1);
    network.remove(grace);
    network.put(readNote(aPerson('Grace Brewster'), rulesOf()));
    expect(network.revision).toBe(before + 3);
    expect(network.people().map(({ name }) => name)).toEqual(['Ada Lovelace', 'Alan Turing', 'Grace Brewster']);
  });

  test('lists given out before do not change', () => {
    const { network, erase } = aLiveNetwork(everybody);
    const people = network.people();
    erase(grace);
    expect(people).toHaveLength(3);
    expect(network.people()).toHaveLength(2);
  });

  test('me may move from note to note', () => {
    const meeting = aMeeting('2026-10-02', ['Marnie', 'Ada Lovelace']);
    const { network, write } = aLiveNetwork([...everybody, meeting, aPerson('Marnie')]);
    expect(network.me).toBeNull();
    expect(network.meetings()[0]?.attendees).toEqual(['People/Marnie.md', ada]);
    write(aPerson('Marnie', { me: true }));
    expect(network.meetings()[0]?.attendees).toEqual([ada]);
    expect(network.people().map(({ name }) => name)).not.toContain('Marnie');
    write(aPerson('Ada Lovelace', { me: true }));
    expect(network.me?.name).toBe('Ada Lovelace');
    expect(network.meetings()[0]?.attendees).toEqual(['People/Marnie.md']);
    expect(problemsOf(network)[0]).toContain('2 notes say that they are about you');
  });

  test('notes may be understood in portions', () => {
    const { network } = aLiveNetwork([...everybody, aMeeting('2026-10-02', ['Grace Hopper'])]);
    expect(network.settle(1)).toBe(3);
    expect(network.settle()).toBe(0);
    expect(network.settle(1)).toBe(0);
  });

  test('a note that changes while a large batch is put in order is in the answers', () => {
    const meetings = Array.from({ length: 200 }, (_, at) =>
      aMeeting(20_000 + at, [`Guest ${at}`], {}, '- #owe [[Ada Lovelace]]'),
    );
    const [first, second, third] = meetings as [NoteSource, NoteSource, NoteSource];
    const wanted = networkOf([...everybody, ...meetings.slice(1)]);
    const steps = (network: Network): number => {
      let count = 1;
      while (network.settle(1) > 0) count++;
      return count;
    };
    const all = steps(aLiveNetwork([...everybody, ...meetings]).network);
    for (let at = 0; at < all; at += 29) {
      const { network, write, erase } = aLiveNetwork([...everybody, ...meetings]);
      network.settle(at);
      erase(first.path);
      erase(second.path);
      network.settle(2);
      write(second);
      write(third);
      steps(network);
      expect(network.people()).toEqual(wanted.people());
      expect(network.meetings()).toEqual(wanted.meetings());
      expect(network.favours()).toEqual(wanted.favours());
      expect(network.favoursOf(ada)).toEqual(wanted.favoursOf(ada));
    }
  });
});
