/** Who somebody of a file is in the network: new, the same, unsure, or nobody to write about. */
import { describe, expect, it } from 'vitest';
import { chosenAtFirst, countKinds, everybody, passes, readFilter, valuesIn } from '../../src/importing/choose';
import { connectionsAt, connectionsCalled, connectionsTable } from '../../src/importing/connections';
import { type ImportedPerson, personOf, type RawPerson, rawPerson } from '../../src/importing/imported-person';
import { type Proposal, proposalsFor } from '../../src/importing/match';
import { additionsTo } from '../../src/importing/merge';
import { foldUrl } from '../../src/importing/profile-url';
import { readPeopleFile } from '../../src/importing/read-file';
import { decodeBytes } from '../../src/importing/ui/file-bytes';
import { dayFromIso } from '../../src/model/day';
import { finish } from '../../src/model/steps';
import { aMeeting, aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

const card = (name: string, more: Partial<RawPerson> = {}, number = 1): ImportedPerson =>
  personOf({ ...rawPerson(), name, ...more }, { file: 'x.vcf', unit: 'card', number }, () => undefined);

const network = networkOf([
  aNote('---\ntags: [me]\nemail: me@desk.example\n---\n', 'Robin Desk.md'),
  aPerson('Ida Noor', { email: 'ida@leeds.example' }),
  aPerson('Bo Lindqvist', { linkedin: 'https://www.linkedin.com/in/bo-l' }),
  aPerson('Sam Lee', { email: 'sam@one.example' }),
  aNote('---\ntags: [person]\nemail: sam@two.example\n---\n', 'Old/Sam Lee.md'),
  aPerson('Anna', {}),
  aPerson('Family Desk', { email: 'family@desk.example' }),
  aPerson('Ulla Berg', { email: 'family@desk.example' }),
  aMeeting('2026-10-02', ['Named Only']),
]);
const byUrl = new Map([[foldUrl('https://www.linkedin.com/in/bo-l'), network.findPeople('Bo Lindqvist')]]);

function propose(...cards: readonly ImportedPerson[]): readonly Proposal[] {
  return finish(
    proposalsFor(cards, {
      network,
      byUrl,
      otherNote: (name) => (name === 'Leeds Trip' ? 'Trips/Leeds Trip.md' : null),
      additionsTo: (person, who) => additionsTo({ person, properties: {}, text: '' }, who, rulesOf({}).vocabulary),
    }),
  );
}
const said = ({ kind, because, person, candidates }: Proposal): string =>
  [kind, because, person?.path, ...candidates.map(({ path }) => `or ${String(path)}`)].filter(Boolean).join(', ');
const one = (who: ImportedPerson): string => said(propose(who)[0] as Proposal);

describe('somebody of a file', () => {
  it.each([
    ['is new where nobody has the name or the address', card('Grace Eze', { emails: ['g@x.example'] }), 'new, unknown'],
    ['is unsure where a note of that name is about no person', card('Leeds Trip'), 'unsure, other note'],
    ['is turned where the family comes first', card('Noor, Ida'), 'skip, nothing to add, People/Ida Noor.md'],
    ['is new where only a meeting names them', card('Named Only'), 'new, unknown'],
    [
      'is who has the address',
      card('Ida Noor', { emails: ['IDA@leeds.example'], role: 'Curator' }),
      'same, email, People/Ida Noor.md',
    ],
    [
      'is who has the address under a name alike',
      card('Ida Noor-Smith', { emails: ['ida@leeds.example'] }),
      'skip, nothing to add, People/Ida Noor.md',
    ],
    [
      'is unsure where the address belongs to another name',
      card('Leeds Reception', { emails: ['ida@leeds.example'] }),
      'unsure, other name, or People/Ida Noor.md',
    ],
    [
      'is unsure where address and name lead to different people',
      card('Bo Lindqvist', { emails: ['ida@leeds.example'] }),
      'unsure, other name, or People/Ida Noor.md, or People/Bo Lindqvist.md',
    ],
    [
      'is who has the profile',
      card('B. Lindqvist', { urls: ['http://se.linkedin.com/in/bo-l/'], role: 'Archivist' }),
      'same, url, People/Bo Lindqvist.md',
    ],
    ['is the only one of that full name', card('ída NOOR', { role: 'Curator' }), 'same, name, People/Ida Noor.md'],
    ['has nothing to add', card('Ida Noor'), 'skip, nothing to add, People/Ida Noor.md'],
    [
      'is unsure where several bear the name',
      card('Sam Lee', { role: 'Nurse' }),
      'unsure, several people, or Old/Sam Lee.md, or People/Sam Lee.md',
    ],
    [
      'is one of several of the name, by the address',
      card('Sam Lee', { emails: ['sam@two.example'], role: 'Nurse' }),
      'same, email, Old/Sam Lee.md',
    ],
    ['is unsure by a short name alone', card('Anna', { role: 'Nurse' }), 'unsure, short name, or People/Anna.md'],
    [
      'is unsure where several share the address',
      card('Ulla Berg', { emails: ['family@desk.example'], role: 'Vet' }),
      'unsure, several people, or People/Family Desk.md, or People/Ulla Berg.md',
    ],
    ['is me', card('Somebody', { emails: ['me@desk.example'] }), 'skip, me'],
    ['is unsure by a name with a title', card('Dr. Ida Noor'), 'unsure, similar name, or People/Ida Noor.md'],
    [
      'is unsure by a name with letters behind it',
      card('Ida 🗺️ Noor, PhD'),
      'unsure, similar name, or People/Ida Noor.md',
    ],
    ['is unsure by a name with a middle name', card('Ida Mae Noor'), 'unsure, similar name, or People/Ida Noor.md'],
    ['is me by name', card('Robin Desk'), 'skip, me'],
    ['is an organisation', card('Leeds Library', { isOrganisation: true }), 'skip, organisation'],
    ['is nameless', card('', { phones: ['1'] }), 'skip, nameless'],
    ['has a name made from the address', card('', { emails: ['grace.eze@x.example'] }), 'unsure, name from email'],
    ['has a name that a file cannot have', card('Ida: Noor', { role: 'x' }), 'same, name, People/Ida Noor.md'],
  ])('%s', (_, who, expected) => {
    expect(one(who)).toBe(expected);
  });

  it('is one person where two cards share name and address', () => {
    const found = propose(
      card('Grace Eze', { emails: ['g@x.example'] }),
      card('Grace Eze', { emails: ['G@x.example'], phones: ['0113 4960000'] }, 2),
    );
    expect(found.map(said)).toEqual(['new, unknown']);
    expect(found[0]?.card).toMatchObject({ emails: ['g@x.example'], phones: ['0113 4960000'] });
  });

  it('is unsure where two cards have nothing but a name in common', () => {
    const found = propose(card('Grace Eze', { role: 'Vet' }), card('Grace Eze', { role: 'Nurse' }, 2));
    expect(found.map(said)).toEqual(['unsure, namesakes in file', 'unsure, namesakes in file']);
  });

  it.each([
    ['two birthdays', { birthday: '1950-01-02' }, { birthday: '1980-03-04' }],
    [
      'two employers and no address in common',
      { organisation: 'Old Bank', emails: ['john@bank.example'] },
      { organisation: 'Startup', emails: ['john@startup.example'] },
    ],
  ])('father and son with one telephone stay two: %s', (_, father, son) => {
    const phones = ['+1 212 555 0100'];
    const found = propose(card('John Smith', { phones, ...father }), card('John Smith', { phones, ...son }, 2));
    expect(found.map(said)).toEqual(['unsure, namesakes in file', 'unsure, namesakes in file']);
  });

  it('is unsure where another card is the same person', () => {
    const found = propose(
      card('Ida Noor', { emails: ['ida@leeds.example'], role: 'Curator' }),
      card('Ida Noor-Smith', { emails: ['ida@leeds.example'], role: 'Vet' }, 2),
    );
    expect(found.map(said)).toEqual([
      'same, email, People/Ida Noor.md',
      'unsure, same as another, or People/Ida Noor.md',
    ]);
  });
});

describe('the choice to begin with', () => {
  const few = propose(card('Grace Eze'), card('Ida Noor', { role: 'Curator' }, 2), card('Sam Lee', { role: 'x' }, 3));

  it('is everybody who is clear in a short file, never who is unsure', () => {
    expect([...chosenAtFirst(few, 'vcard')]).toEqual([
      [0, 'new'],
      [1, 'People/Ida Noor.md'],
    ]);
    expect(countKinds(few)).toEqual({ new: 1, same: 1, unsure: 1, skip: 0 });
  });

  it('is nobody of LinkedIn', () => {
    expect([...chosenAtFirst(few, 'linkedin')]).toEqual([]);
  });

  it('is who has a note already in a long file', () => {
    const many = propose(
      ...Array.from({ length: 30 }, (_, index) => card(`Person Number${String.fromCharCode(97 + index)}`, {}, index)),
      card('Ida Noor', { role: 'Curator' }, 31),
    );
    expect([...chosenAtFirst(many, 'google').values()]).toEqual(['People/Ida Noor.md']);
  });
});

describe('the filter of the review', () => {
  const rows = propose(
    card('Grace Eze', { organisation: 'British Library', groups: ['Friends'], connectedOn: dayFromIso('2024-03-12') }),
    card('Ida Noor', { role: 'Curator', organisation: 'british library', connectedOn: dayFromIso('2019-01-02') }, 2),
    card('Hugo Brandt', { organisation: 'Navy', role: 'Librarian' }, 3),
  );
  const names = (written: string): string[] =>
    rows.filter((row) => passes(row, readFilter(written) ?? everybody, false)).map(({ card: { name } }) => name);

  it.each([
    ['library', ['Grace Eze', 'Ida Noor']],
    ['librar', ['Grace Eze', 'Ida Noor', 'Hugo Brandt']],
    ['organisation:British Library', ['Grace Eze', 'Ida Noor']],
    ['organisation:British Library, since:2020-01-01', ['Grace Eze']],
    ['group:friends', ['Grace Eze']],
    ['since:1 January 2019', ['Grace Eze', 'Ida Noor']],
    ['', ['Grace Eze', 'Ida Noor', 'Hugo Brandt']],
  ])('%j', (written, expected) => {
    expect(names(written)).toEqual(expected);
  });

  it('is none where the day is unclear', () => {
    expect(readFilter('since:03/04/2024')).toBeNull();
  });

  it('offers organisations with how many people are of each', () => {
    expect(valuesIn(rows, ({ organisation }) => (organisation === null ? [] : [organisation]))).toEqual([
      ['British Library', 2],
      ['Navy', 1],
    ]);
  });
});

describe('connections kept for look-up', () => {
  const people = [
    card('Grace Eze', {
      organisation: 'British Library',
      role: 'Head of "Maps", =East',
      urls: ['https://www.linkedin.com/in/g'],
      connectedOn: dayFromIso('2024-03-12'),
    }),
    card('=HYPERLINK("x")', { organisation: 'Navy' }),
    card('Ida Noor', { organisation: 'The British Library', emails: ['ida@leeds.example'] }),
  ];

  it('are read again as they were written', () => {
    const bytes = new TextEncoder().encode(connectionsTable(people));
    const read = finish(readPeopleFile({ name: 'x.csv', bytes }, decodeBytes));
    expect(read.source).toBe('linkedin');
    expect(read.problems).toEqual([]);
    expect(read.people.map(({ at: _, ...who }) => who)).toEqual(people.map(({ at: _, ...who }) => who));
  });

  it('are found by words of name, organisation and role, an exact one first', () => {
    const namesAt = (words: string): string[] => connectionsAt(people, words).map(({ name }) => name);
    expect(namesAt('british library')).toEqual(['Grace Eze', 'Ida Noor']);
    expect(namesAt('the british library')).toEqual(['Ida Noor']);
    expect(namesAt('maps')).toEqual(['Grace Eze']);
    expect(namesAt(' ')).toEqual([]);
    expect(connectionsCalled(people, ['Somebody'], ['IDA@leeds.example']).map(({ name }) => name)).toEqual([
      'Ida Noor',
    ]);
  });
});
