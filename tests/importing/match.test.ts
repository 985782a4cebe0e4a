/** Who somebody of a file is in the network: new, the same, unsure, or nobody to write about. */
import { describe, expect, it } from 'vitest';
import { chosenAtFirst, countKinds, everybody, passes, readFilter, valuesIn } from '../../src/importing/choose';
import { connectionOf, connectionsAt, connectionsTable } from '../../src/importing/connections';
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
  aPerson('Ada Lovelace', {}),
  aPerson('Sean O’Brien', {}),
  aPerson('Jörg Müller', {}),
  aPerson('Mae Jane Carter', {}),
  aPerson('T. One', { email: 'one@x.example' }),
  aPerson('山田太郎', {}),
  aPerson('김 민수', {}),
  aPerson('Eve Stone', {
    ...{ email: 'eve@navy.example', organisation: 'The Navy', phone: '+44 20 7946 0111', birthday: '1980-02-03' },
  }),
  aPerson('John White', { birthday: '1970-01-02' }),
  aPerson('Elizabeth King', { email: 'eking@king.example', aliases: ['Lizzie', 'Süß Königin', 'Beth'] }),
  aPerson('Michael Hofmann', {}),
  aPerson('Julian Meyer', {}),
  aPerson('Otis Falk', {}),
  aPerson('Carl Brandt Junior', {}),
  aPerson('Hans-Peter Vogel', { phone: '+49 30 1234567' }),
  aPerson('Rosa Alvarez Ruiz', {}),
  aPerson('Olga Petrova', { birthday: '1960-05-06' }),
  aPerson('W. Tanaka', {}),
  aPerson('Lena Vik', { email: 'office@vik.example', url: 'https://vik.example/en/team/' }),
  aPerson('Nora Sand', { url: 'https://sand.example/people/nora' }),
  aPerson('Zoe', { organisation: 'Map House' }),
  aMeeting('2026-10-02', ['Named Only']),
]);
const byUrl = new Map([
  [foldUrl('https://www.linkedin.com/in/bo-l'), network.findPeople('Bo Lindqvist')],
  [foldUrl('https://vik.example/en/team/'), network.findPeople('Lena Vik')],
  [foldUrl('https://www.linkedin.com/company/vik'), network.findPeople('Lena Vik')],
  [foldUrl('https://sand.example/people/nora'), network.findPeople('Nora Sand')],
]);

function propose(...cards: readonly ImportedPerson[]): readonly Proposal[] {
  return finish(
    proposalsFor(cards, {
      network,
      byUrl,
      otherNote: (name) => (name === 'Leeds Trip' ? { path: 'Trips/Leeds Trip.md', problem: null } : null),
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
      'is the one of those who share the address who bears the name',
      card('Ulla Berg', { emails: ['family@desk.example'], role: 'Vet' }),
      'same, email, People/Ulla Berg.md',
    ],
    [
      'is unsure where several share the address and nobody of them bears the name',
      card('Olaf Berg', { emails: ['family@desk.example'], role: 'Vet' }),
      'unsure, several people, or People/Family Desk.md, or People/Ulla Berg.md',
    ],
    [
      'is unsure where only the family name is that of who has the address',
      card('Per Noor', { emails: ['ida@leeds.example'], role: 'Vet' }),
      'unsure, other name, or People/Ida Noor.md',
    ],
    [
      'is unsure where another of the same given name has the address of an office',
      card('Lena Horn', { emails: ['office@vik.example'] }),
      'unsure, other name, or People/Lena Vik.md',
    ],
    [
      'is who has the address of an office under the same name',
      card('Lena Vik', { emails: ['office@vik.example'], role: 'Vet' }),
      'same, email, People/Lena Vik.md',
    ],
    [
      'is new by the page of a whole office',
      card('Lena Horn', { urls: ['https://vik.example/en/team'] }),
      'new, unknown',
    ],
    [
      'is new by the page of a company on LinkedIn',
      card('Lena Horn', { urls: ['https://www.linkedin.com/company/vik/'] }),
      'new, unknown',
    ],
    [
      'is who has the page of their own among those of an office',
      card('Nora Horn', { urls: ['https://www.sand.example/people/nora/'], role: 'Vet' }),
      'same, url, People/Nora Sand.md',
    ],
    ['is me by my address', card('R. Desk', { emails: ['me@desk.example'] }), 'skip, me'],
    ['is me by my address without a name', card('', { emails: ['me@desk.example'] }), 'skip, me'],
    [
      'is asked about where another name has my address',
      card('Mary Shelley', { emails: ['me@desk.example'] }),
      'unsure, my address',
    ],
    [
      'is asked about where somebody of my family has my address',
      card('Mary Desk', { emails: ['me@desk.example'] }),
      'unsure, my address',
    ],
    [
      'is who bears the name, with my address',
      card('Ida Noor', { emails: ['ida@leeds.example', 'me@desk.example'], role: 'Vet' }),
      'same, email, People/Ida Noor.md',
    ],
    [
      'is unsure by a name in capitals the other way round',
      card('LOVELACE Ada'),
      'unsure, similar name, or People/Ada Lovelace.md',
    ],
    [
      'is unsure by a name the other way round',
      card('Lovelace Ada'),
      'unsure, similar name, or People/Ada Lovelace.md',
    ],
    ['is turned with a comma', card('Lovelace, Ada'), 'skip, nothing to add, People/Ada Lovelace.md'],
    ['is turned in capitals with a comma', card('LOVELACE, Ada'), 'skip, nothing to add, People/Ada Lovelace.md'],
    ['is unsure without the apostrophe', card('Sean OBrien'), 'unsure, similar name, or People/Sean O’Brien.md'],
    [
      'is unsure with a space for the apostrophe',
      card('Sean O Brien'),
      'unsure, similar name, or People/Sean O’Brien.md',
    ],
    [
      'is the same with another apostrophe',
      card("Sean O'Brien", { role: 'Vet' }),
      'same, name, People/Sean O’Brien.md',
    ],
    ['is the same without the marks', card('Jorg Muller', { role: 'Vet' }), 'same, name, People/Jörg Müller.md'],
    ['is unsure where ü is ue', card('Joerg Mueller'), 'unsure, similar name, or People/Jörg Müller.md'],
    [
      'is unsure without the middle name of the note',
      card('Mae Carter'),
      'unsure, similar name, or People/Mae Jane Carter.md',
    ],
    ['is unsure with a hyphen', card('Mae-Jane Carter'), 'unsure, similar name, or People/Mae Jane Carter.md'],
    ['is me the other way round', card('Desk Robin'), 'unsure, similar name'],
    ['is left out by a short name alone with nothing to add', card('Anna'), 'skip, nothing to add, People/Anna.md'],
    ['is unsure by a name with a title', card('Dr. Ida Noor'), 'unsure, similar name, or People/Ida Noor.md'],
    [
      'is unsure by a name with letters behind it',
      card('Ida 🗺️ Noor, PhD'),
      'unsure, similar name, or People/Ida Noor.md',
    ],
    ['is unsure by a name with a middle name', card('Ida Mae Noor'), 'unsure, similar name, or People/Ida Noor.md'],
    ['is unsure by both names spelled alike', card('Jon Whyte'), 'unsure, similar name, or People/John White.md'],
    ['is unsure so the other way round', card('Whyte Jon'), 'unsure, similar name, or People/John White.md'],
    [
      'is unsure with two letters swapped',
      card('Micheal Hoffmann'),
      'unsure, similar name, or People/Michael Hofmann.md',
    ],
    ['is unsure with a letter missing', card('Michael Homann'), 'unsure, similar name, or People/Michael Hofmann.md'],
    ['is unsure with another letter', card('Michael Hofmenn'), 'unsure, similar name, or People/Michael Hofmann.md'],
    ['is unsure as Maier or Meyer', card('Julian Maier'), 'unsure, similar name, or People/Julian Meyer.md'],
    ['is new as Juliane', card('Juliane Meyer'), 'new, unknown'],
    ['is new as a name that begins with another letter', card('Julian Beyer'), 'new, unknown'],
    [
      'is new with a slip in the name and another birthday',
      card('Jon White', { birthday: '1988-03-04' }),
      'new, unknown',
    ],
    ['is unsure by what somebody is called', card('Lizzie King'), 'unsure, similar name, or People/Elizabeth King.md'],
    ['is unsure so with the family first', card('KING Lizzie'), 'unsure, similar name, or People/Elizabeth King.md'],
    ['is unsure so with a slip', card('Lizie King'), 'unsure, similar name, or People/Elizabeth King.md'],
    ['is unsure by another name with ue', card('Suess Koenigin'), 'unsure, similar name, or People/Elizabeth King.md'],
    ['is unsure by another name turned', card('Königin Süß'), 'unsure, similar name, or People/Elizabeth King.md'],
    [
      'is unsure by what the card calls them',
      card('Jonathan White', { nicknames: ['Jon'] }),
      'unsure, similar name, or People/John White.md',
    ],
    [
      'is unsure by a short form of the given name',
      card('Mike Hofmann'),
      'unsure, similar name, or People/Michael Hofmann.md',
    ],
    ['is new by another name that is called the same', card('Michaela Hofmann'), 'new, unknown'],
    ['is unsure by the usual form of a name', card('Jack White'), 'unsure, similar name, or People/John White.md'],
    ['is unsure by another short form', card('Libby King'), 'unsure, similar name, or People/Elizabeth King.md'],
    ['is new by a short form of another given name', card('Bob Hofmann'), 'new, unknown'],
    ['is new by a short form in another family', card('Mike Hofmeister'), 'new, unknown'],
    [
      'is who has the address under a short form',
      card('Beth King', { emails: ['eking@king.example'], role: 'Vet' }),
      'same, email, People/Elizabeth King.md',
    ],
    ['is new with what somebody of another family is called', card('Lizzie Queen'), 'new, unknown'],
    ['is unsure as junior', card('Otis Falk', { suffix: 'Jr.' }), 'unsure, generation, or People/Otis Falk.md'],
    ['is unsure with junior in the name', card('Otis Falk, Jr.'), 'unsure, similar name, or People/Otis Falk.md'],
    [
      'is unsure as the father of a junior',
      card('Carl Brandt'),
      'unsure, similar name, or People/Carl Brandt Junior.md',
    ],
    [
      'is unsure as a junior written otherwise',
      card('Carl Brandt Jr.', { role: 'Vet' }),
      'unsure, similar name, or People/Carl Brandt Junior.md',
    ],
    [
      'is the same junior by suffix',
      card('Carl Brandt Junior', { suffix: 'Jr.', role: 'Vet' }),
      'same, name, People/Carl Brandt Junior.md',
    ],
    ['is new as junior of another family', card('Carl Nilsson Jr.'), 'new, unknown'],
    [
      'is unsure by the second of two given names',
      card('Peter Vogel'),
      'unsure, similar name, or People/Hans-Peter Vogel.md',
    ],
    [
      'is unsure by the first of two family names',
      card('Rosa Alvarez'),
      'unsure, similar name, or People/Rosa Alvarez Ruiz.md',
    ],
    ['is unsure with a family name more', card('Olga Petrova-Lang'), 'unsure, similar name, or People/Olga Petrova.md'],
    ['is new with another second family name', card('Rosa Alvarez Soto'), 'new, unknown'],
    [
      'is unsure with an initial for the given name',
      card('O. Petrova'),
      'unsure, similar name, or People/Olga Petrova.md',
    ],
    [
      'is unsure with an initial for the family name',
      card('Olga P.'),
      'unsure, similar name, or People/Olga Petrova.md',
    ],
    ['is unsure with several initials', card('O. S. Petrova'), 'unsure, similar name, or People/Olga Petrova.md'],
    ['is new with an initial and another birthday', card('O. Petrova', { birthday: '1990-01-01' }), 'new, unknown'],
    ['is new with another initial', card('B. Petrova'), 'new, unknown'],
    ['is unsure where the note has the initial', card('Wendy Tanaka'), 'unsure, similar name, or People/W. Tanaka.md'],
    ['is unsure by a given name alone', card('Olga'), 'unsure, short name, or People/Olga Petrova.md'],
    ['is unsure by a family name alone', card('Petrova'), 'unsure, short name, or People/Olga Petrova.md'],
    [
      'is unsure where the note has the given name alone and the organisation',
      card('Zoe Adler', { organisation: 'Map House' }),
      'unsure, similar name, or People/Zoe.md',
    ],
    ['is new where the note has a given name alone', card('Zoe Adler'), 'new, unknown'],
    [
      'is unsure by the telephone number of somebody',
      card('Kiki', { phones: ['030 1234567'] }),
      'unsure, same phone, or People/Hans-Peter Vogel.md',
    ],
    ['is new where a number is all between', card('Otis Falk 2'), 'new, unknown'],
    ['is new by a number that begins alike', card('Kiki', { phones: ['030 1234568'] }), 'new, unknown'],
    ['is me by name', card('Robin Desk'), 'skip, me'],
    ['is an organisation by its name', card('Leeds Library', { organisation: 'Leeds Library' }), 'skip, organisation'],
    [
      'is somebody who has a note, whose company is called so',
      card('Ida Noor', { organisation: 'Ida Noor' }),
      'same, name, People/Ida Noor.md',
    ],
    ['is an organisation', card('Leeds Library', { isOrganisation: true }), 'skip, organisation'],
    ['is nameless', card('', { phones: ['1'] }), 'skip, nameless'],
    ['is nameless by a number', card('+49 170 33', { phones: ['+4917033'] }), 'skip, nameless'],
    ['is nameless by a title alone', card('Dr.', { phones: ['1'] }), 'skip, nameless'],
    ['is nameless by several titles', card('Frau Prof. Dr.'), 'skip, nameless'],
    ['is nameless where LinkedIn hides the name', card('', { given: 'LinkedIn', family: 'Member' }), 'skip, nameless'],
    ['is nameless where LinkedIn hides it in German', card('LinkedIn-Mitglied'), 'skip, nameless'],
    [
      'is called by other parts',
      card('0170 33', { given: 'Ida', family: 'Noor' }),
      'skip, nothing to add, People/Ida Noor.md',
    ],
    ['has a name with a number in it', card('Studio 54'), 'new, unknown'],
    ['has a name made from the address', card('', { emails: ['grace.eze@x.example'] }), 'unsure, name from email'],
    ['has a name that a file cannot have', card('Ida: Noor', { role: 'x' }), 'same, name, People/Ida Noor.md'],
    ['is the same by a whole name in one word', card('山田太郎', { role: 'x' }), 'same, name, People/山田太郎.md'],
    [
      'is unsure by a name with a space between the same letters',
      card('', { given: '太郎', family: '山田' }),
      'unsure, similar name, or People/山田太郎.md',
    ],
    ['is unsure by a name without the space', card('김민수'), 'unsure, similar name, or People/김 민수.md'],
    [
      'is unsure as a namesake of another address and organisation',
      card('Eve Stone', { emails: ['eve@acme.example'], organisation: 'Acme Ltd' }),
      'unsure, namesake, or People/Eve Stone.md',
    ],
    [
      'is unsure as a namesake of another profile',
      card('Bo Lindqvist', { urls: ['https://linkedin.com/in/bo-other'] }),
      'unsure, namesake, or People/Bo Lindqvist.md',
    ],
    [
      'is unsure as a namesake of another birthday',
      card('Eve Stone', { birthday: '1991-02-03' }),
      'unsure, namesake, or People/Eve Stone.md',
    ],
    [
      'is the same at another address of the same organisation',
      card('Eve Stone', { emails: ['eve@acme.example'], organisation: 'Navy' }),
      'same, name, People/Eve Stone.md',
    ],
    [
      'is the same in another organisation without an address',
      card('Eve Stone', { organisation: 'Acme Ltd', role: 'Captain' }),
      'same, name, People/Eve Stone.md',
    ],
    [
      'is the same at another address and organisation with the same telephone number',
      card('Eve Stone', { emails: ['eve@acme.example'], organisation: 'Acme Ltd', phones: ['020 7946 0111'] }),
      'same, name, People/Eve Stone.md',
    ],
  ])('%s', (_, who, expected) => {
    expect(one(who)).toBe(expected);
  });

  it('is compared in small steps, up to the last one', () => {
    const people = 640;
    const cards = Array.from({ length: people }, (_, at) =>
      card(`Grace Eze${String(at)}`, { emails: [`g${String(at)}@x.example`] }, at),
    );
    let asked = 0;
    let stepsAfterwards = 0;
    const otherNote = (): null => {
      asked++;
      stepsAfterwards = 0;
      return null;
    };
    const steps = proposalsFor(cards, {
      ...{ network, byUrl, otherNote },
      additionsTo: () => ({ properties: [], note: null, kept: [] }),
    });
    while (steps.next().done !== true) stepsAfterwards++;
    expect(asked).toBe(people);
    expect(stepsAfterwards).toBeGreaterThanOrEqual(people / 64);
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
    ['a slip in the given name', 'Jon Zweig', 'John Zweig'],
    ['a letter more', 'Wilhelmina Adler', 'Willhelmina Adler'],
    ['a family name more', 'Jane Roe', 'Jane Roe Adler'],
  ])('is asked about where two cards of the file may be one person: %s', (_, one, other) => {
    const emails = (name: string): string[] => [`${name.replace(/ /g, '.')}@x.example`];
    const found = propose(card(one, { emails: emails(one) }), card(other, { emails: emails(other) }, 2));
    expect(found.map(said)).toEqual(['unsure, similar in file', 'unsure, similar in file']);
  });

  it('is asked about with an initial where the file has the whole name, which is clear', () => {
    const found = propose(
      card('A. Adler'),
      card('Astrid Adler', {}, 2),
      card('Astrid', {}, 3),
      card('B. Adler', {}, 4),
    );
    expect(found.map(said)).toEqual([
      'unsure, similar in file',
      'new, unknown',
      'unsure, similar in file',
      'new, unknown',
    ]);
  });

  it('is new beside a name alike of another birthday', () => {
    const found = propose(
      card('Jon Zweig', { birthday: '1950-01-02' }),
      card('John Zweig', { birthday: '1980-03-04' }, 2),
    );
    expect(found.map(said)).toEqual(['new, unknown', 'new, unknown']);
  });

  it('is new beside a name alike with another profile at LinkedIn', () => {
    const urls = (name: string): string[] => [`https://www.linkedin.com/in/${name}`];
    const found = propose(card('Jon Zweig', { urls: urls('jon') }), card('John Zweig', { urls: urls('john') }, 2));
    expect(found.map(said)).toEqual(['new, unknown', 'new, unknown']);
  });

  it('is new with a number that many of the file have', () => {
    const phones = ['+49 30 1234567'];
    const found = propose(card('Ines Falk', { phones }), card('Otto Rehm', { phones }, 2));
    expect(found.map(said)).toEqual(['new, unknown', 'new, unknown']);
  });

  it.each([
    ['junior behind one name', { suffix: 'Jr.' }, {}],
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

  it('is asked about where another name has the same address in the file', () => {
    const found = propose(
      card('Grace Eze', { emails: ['info@x.example', 'grace@x.example'] }),
      card('Hugo Brandt', { emails: ['INFO@x.example'] }, 2),
      card('Bo Sund', { emails: ['bo@x.example'] }, 3),
      card('', { organisation: 'Leeds Library', emails: ['bo@x.example'] }, 4),
    );
    expect(found.map(said)).toEqual([
      'unsure, shared address',
      'unsure, shared address',
      'new, unknown',
      'skip, organisation',
    ]);
  });

  it.each([[false], [true]])(
    'is who has the address by name, and who else has it is asked about (turned: %s)',
    (turned) => {
      const cards = [
        card('T. One', { emails: ['one@x.example'], role: 'Vet' }),
        card('Twin One', { emails: ['one@x.example'], role: 'Nurse' }, 2),
      ];
      const found = propose(...(turned ? [...cards].reverse() : cards)).map(said);
      expect(turned ? found.reverse() : found).toEqual([
        'same, email, People/T. One.md',
        'unsure, same as another, or People/T. One.md',
      ]);
      const bare = propose(card('T. One', { emails: ['one@x.example'] }), cards[1] as ImportedPerson).map(said);
      expect(bare).toEqual(['skip, nothing to add, People/T. One.md', 'unsure, same as another, or People/T. One.md']);
    },
  );

  it('is nobody without being asked where two other names share the address of a note', () => {
    const found = propose(
      card('Ida Smith', { emails: ['ida@leeds.example'], role: 'Vet' }),
      card('Ida Jones', { emails: ['ida@leeds.example'] }, 2),
    );
    expect(found.map(said)).toEqual([
      'unsure, shared address, or People/Ida Noor.md',
      'unsure, shared address, or People/Ida Noor.md',
    ]);
  });

  it('is one person where two cards spell the name otherwise and share an address', () => {
    const found = propose(
      card('Grace Eze', { emails: ['g@x.example'] }),
      card('EZE Grace', { emails: ['g@x.example'], phones: ['0113 4960000'] }, 2),
    );
    expect(found.map(said)).toEqual(['new, unknown']);
    expect(found[0]?.card).toMatchObject({ nicknames: ['EZE Grace'], phones: ['0113 4960000'] });
  });

  it('stays two where father and son share an address', () => {
    const emails = ['family@x.example'];
    const found = propose(card('Ken Thompson', { emails }), card('Ken Thompson, Jr.', { emails }, 2));
    expect(found.map(said)).toEqual(['unsure, shared address', 'unsure, shared address']);
  });

  it('is asked about where the file spells the name otherwise in another card', () => {
    const found = propose(card('Grace Eze', { role: 'Vet' }), card('EZE Grace', { role: 'Nurse' }, 2));
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
  });

  const somebody = { names: ['Somebody'], emails: [], urls: [], organisation: null, isOnlyBearer: true };
  const named = (name: string, more = {}) => ({ ...somebody, names: [name], ...more });
  it.each([
    ['by the email address', { ...somebody, emails: ['IDA@leeds.example'] }, people, 'Ida Noor'],
    ['by the name', named('Ida Noor'), people, 'Ida Noor'],
    [
      'of an organisation without its article',
      named('Ida Noor', { organisation: 'British Library' }),
      people,
      'Ida Noor',
    ],
    ['not of another organisation', named('Ida Noor', { organisation: 'Navy' }), people, undefined],
    ['not where two of the vault bear the name', named('Ida Noor', { isOnlyBearer: false }), people, undefined],
    ['not where two of the file bear the name', named('Ida Noor'), [...people, card('Ida Noor')], undefined],
    ['not of another profile', named('Grace Eze', { urls: ['linkedin.com/in/grace'] }), people, undefined],
    [
      'by the profile, whoever else bears the name',
      named('Ida Noor', { urls: ['linkedin.com/in/g'], organisation: 'Navy', isOnlyBearer: false }),
      people,
      'Grace Eze',
    ],
    [
      'not by two addresses of two people',
      { ...somebody, emails: ['ida@leeds.example'], urls: ['linkedin.com/in/g'] },
      people,
      undefined,
    ],
  ])('are somebody of the vault: %s', (_, sought, connections, expected) => {
    expect(connectionOf(connections, sought)?.name).toBe(expected);
  });
});
