/** A file of people from the terminal: what would be written, what is written, and that a second time nothing is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matchPeople, readFiles, writeChoices } from '../../src/importing/ui/import-session';
import { root } from '../host/root';
import { commandLine, type CommandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

const watched = { isWanted: () => true, onProgress: () => undefined };
beforeEach(installWindow);
afterEach(closeDesks);

interface Answer {
  readonly written: boolean;
  readonly people: readonly {
    readonly name: string;
    readonly kind: string;
    readonly why: string;
    readonly chosen: boolean;
    readonly path: string | null;
    readonly lines: string | null;
  }[];
  readonly problems: readonly string[];
  readonly refused?: readonly string[];
}

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md': '---\ntags: [person]\ncompany: Analytical Society\n---\nMet in [[London]].\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n',
};
const cards = [
  'BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lovelace\nORG:Royal Society\nEMAIL:ada@x.example\nNOTE:Likes maps\nEND:VCARD',
  'BEGIN:VCARD\nVERSION:3.0\nFN:Ida Noor\nORG:Leeds Library\nTITLE:Curator\nCATEGORIES:Friends\nEND:VCARD\n',
].join('\n');

async function importing(line: CommandLine, params: Record<string, string>): Promise<Answer> {
  return JSON.parse(await line.run('import', params)) as Answer;
}
const textsOf = async ({ opened: { vault: notes } }: CommandLine): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(notes.getMarkdownFiles().map(async (file) => [file.path, await notes.read(file)])),
  );

describe('import', () => {
  it('prints what would be written, and changes nothing', async () => {
    const line = await commandLine({ ...vault, 'c.vcf': cards });
    const before = await textsOf(line);
    const { written, people, problems } = await importing(line, { file: 'c.vcf' });
    expect([written, problems]).toEqual([false, []]);
    expect(people.map(({ name, kind, chosen, path }) => [name, kind, chosen, path])).toEqual([
      ['Ada Lovelace', 'same', true, 'People/Ada Lovelace.md'],
      ['Ida Noor', 'new', true, 'People/Ida Noor.md'],
    ]);
    expect(people[0]?.lines).toBe('email: "ada@x.example"\n\n## From the address book\n\n> Likes maps\n');
    expect(people[1]?.lines).toContain('organisation: Leeds Library\nrole: Curator\n');
    expect(await textsOf(line)).toEqual(before);
  });

  it('prints what a note keeps, says nothing of writing where nothing was tried, and leaves days without quotes', async () => {
    const born = 'BEGIN:VCARD\nVERSION:3.0\nFN:Grace Hopper\nBDAY:1906-12-09\nEND:VCARD\n';
    const family = 'BEGIN:VCARD\nVERSION:3.0\nFN:👨‍👩‍👧 Family\nEND:VCARD\n';
    const notes = { ...vault, 'People/Grace Hopper.md': '---\ntags: [person]\nbirthday:\n---\n' };
    const line = await commandLine({ ...notes, 'c.vcf': `${cards}${born}${family}` });
    const { people } = await importing(line, { file: 'c.vcf', choose: 'all' });
    expect(people[0]).toMatchObject({
      kept: [{ key: 'company', note: 'Analytical Society', file: 'Royal Society' }],
    });
    expect(people[2]?.lines).toBe('birthday: 1906-12-09\n');
    expect(people[3]).toMatchObject({ path: null });
    expect(people[3]?.lines).toMatch(/^A note called “👨 👩 👧 Family” is not read as that of a person/);
  });

  const added = '\n## From the address book\n\n> Likes maps\n';
  const unfilled = 'organisation: Royal Society\nemail: "ada@x.example"\n';
  const filled = 'email: "ada@x.example"\norganisation: Royal Society\n';
  it.each([
    ['Ada.\n', `---\n${unfilled}---\n${added}`, `---\n${unfilled}---\nAda.\n${added}`],
    [
      '---\nemail:\n---\nAda.\n\n---\n\n> Likes tea',
      `${filled}${added}`,
      `---\n${filled}---\nAda.\n\n---\n\n> Likes tea\n${added}`,
    ],
  ])('prints every line that it writes: into %j', async (text, lines, after) => {
    const line = await commandLine({ 'People/Ada Lovelace.md': text, 'c.vcf': cards }, { peopleFolders: ['People'] });
    const { people } = await importing(line, { file: 'c.vcf', write: 'true' });
    expect(people[0]?.lines).toBe(lines);
    expect(await line.read('People/Ada Lovelace.md')).toBe(after);
  });

  it('asks where a note of that name is about no person', async () => {
    const line = await commandLine({ ...vault, 'Trips/Ida Noor.md': 'A trip.', 'c.vcf': cards });
    const { people } = await importing(line, { file: 'c.vcf', choose: 'all' });
    expect(people[1]).toMatchObject({ kind: 'unsure', chosen: false, path: 'Trips/Ida Noor.md' });
  });

  it('says that the properties of a note of that name cannot be read', async () => {
    const broken = '---\ntags: [person]\nemail: [x\n---\n';
    const line = await commandLine({ ...vault, 'People/Ida Noor.md': broken, 'c.vcf': cards });
    const { people } = await importing(line, { file: 'c.vcf', choose: 'all' });
    expect(people[1]).toMatchObject({ kind: 'unsure', chosen: false, path: 'People/Ida Noor.md' });
    expect(people[1]?.why).toMatch(
      /^There is a note of that name that cannot be read: People\/Ida Noor\.md, line \d\. Its properties are not valid YAML: .*\. Correct the line in source mode\./,
    );
  });

  it('names who is in a group, makes no note of it, and puts its name into theirs', async () => {
    const group = 'BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Circle\nMEMBER:urn:uuid:A\nMEMBER:urn:uuid:B\nEND:VCARD\n';
    const member = 'BEGIN:VCARD\nVERSION:4.0\nFN:Ida Noor\nUID:a\nEND:VCARD\n';
    const line = await commandLine({ ...vault, 'c.vcf': group + member });
    const { people } = await importing(line, { file: 'c.vcf', choose: 'all', write: 'true' });
    expect(people).toMatchObject([
      {
        ...{ name: 'Circle', kind: 'skip', why: 'A group, not a person', chosen: false },
        members: ['Ida Noor', '1 whose card is not in the file'],
      },
      { name: 'Ida Noor', chosen: true },
    ]);
    expect(people[1]?.lines).toContain('groups: Circle');
    await line.opened.settled();
    expect((await importing(line, { file: 'c.vcf', choose: 'all' })).people.map(({ kind }) => kind)).toEqual([
      'skip',
      'skip',
    ]);
  });

  it('tells which texts are not written as they stand, because they would be a link or a template', async () => {
    const card =
      'BEGIN:VCARD\nVERSION:3.0\nFN:Ida {{title}} Noor\nN:Noor;Ida {{title}};;;\nORG:Acme <% x %>\nTITLE:[[Boss|Chief]]\nEND:VCARD\n';
    const line = await commandLine({ ...vault, 'c.vcf': card });
    const { people, problems } = await importing(line, { file: 'c.vcf' });
    expect(people).toMatchObject([{ name: 'Ida {title} Noor' }]);
    expect(people[0]?.lines).not.toMatch(/\{\{|<%|\[\[/);
    const told = (from: string, to: string): string =>
      `c.vcf, card 1: “${from}” is written as “${to}”, so that it is no link and no template in a note. Change it in the note if you need to.`;
    expect(problems).toEqual([
      told('Ida {{title}} Noor', 'Ida {title} Noor'),
      told('Ida {{title}}', 'Ida {title}'),
      told('Acme <% x %>', 'Acme < x >'),
      told('[[Boss|Chief]]', 'Chief'),
    ]);
  });

  it('writes what it printed, and has nothing to say a second time', async () => {
    const line = await commandLine({ ...vault, 'c.vcf': cards });
    const { people } = await importing(line, { file: 'c.vcf' });
    expect(await importing(line, { file: 'c.vcf', write: 'true' })).toMatchObject({
      written: true,
      made: 1,
      added: 1,
      refused: [],
    });
    await line.opened.settled();
    const texts = await textsOf(line);
    expect(texts['People/Ida Noor.md']).toBe(people[1]?.lines);
    expect(texts['People/Ada Lovelace.md']).toBe(
      '---\ntags: [person]\ncompany: Analytical Society\nemail: "ada@x.example"\n---\nMet in [[London]].\n\n## From the address book\n\n> Likes maps\n',
    );
    const again = await importing(line, { file: 'c.vcf', write: 'true', choose: 'all' });
    expect(again.people.map(({ kind, chosen }) => [kind, chosen])).toEqual([
      ['skip', false],
      ['skip', false],
    ]);
    expect(await textsOf(line)).toEqual(texts);
  });

  it.each([
    ['all', ['Ada Lovelace', 'Ida Noor']],
    ['known', ['Ada Lovelace']],
    ['ALL', ['Ada Lovelace', 'Ida Noor']],
    ['leeds', ['Ida Noor']],
    ['group:friends', ['Ida Noor']],
    ['organisation:Navy', []],
  ])('chooses %s', async (choose, expected) => {
    const line = await commandLine({ ...vault, 'c.vcf': cards });
    const { people } = await importing(line, { file: 'c.vcf', choose });
    expect(people.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual(expected);
  });

  it('says what to write instead where there is no such file, day or people', async () => {
    const line = await commandLine({ ...vault, 'c.vcf': cards, 'x.csv': 'date,amount\n1,2\n' });
    await expect(line.run('import', { file: 'd.vcf' })).rejects.toThrow('There is no file “d.vcf” in the vault.');
    await expect(line.run('import', { file: 'c.vcf', choose: 'since:03/04/2024' })).rejects.toThrow(
      'Write since:2024-01-31.',
    );
    for (const choose of ['allx', 'everybody:all', 'Leeds Library, maps'])
      await expect(line.run('import', { file: 'c.vcf', choose })).rejects.toThrow(
        `No one in the file matches “${choose}”. Write all, known (people who have a note), or a filter such as “British Library”, organisation:Navy, group:Friends or since:2024-01-31.`,
      );
    await expect(line.run('import', { file: 'x.csv' })).rejects.toThrow('“x.csv” is not a file of people');
  });

  it.each([
    [{ chose: 'known' }, '“import” has no option “chose”. Did you mean choose=? It has file=, choose=, write=.'],
    [{ choose: 'know' }, 'Nobody in the file is called “know”. Did you mean choose=known?'],
    [{ choose: 'alle' }, 'Nobody in the file is called “alle”. Did you mean choose=all?'],
    [{ choose: '' }, '“choose” has no value.'],
    [{ 'choose all': 'true' }, 'no option “choose all”'],
  ])('refuses %j before anything is written', async (params, words) => {
    const knowles = 'BEGIN:VCARD\nFN:Edward Knowles\nORG:Alleles Ltd\nEND:VCARD\n';
    const line = await commandLine({ ...vault, 'c.vcf': `${cards}${knowles}` });
    const before = await textsOf(line);
    const given = { file: 'c.vcf', write: 'true', ...params } as unknown as Record<string, string>;
    await expect(line.run('import', given)).rejects.toThrow(words);
    expect(await textsOf(line)).toEqual(before);
  });

  it('looks for whoever is called like a choice that is not quite one', async () => {
    const ali = 'BEGIN:VCARD\nFN:Ali Noor\nEND:VCARD\n';
    const line = await commandLine({ ...vault, 'c.vcf': `${cards}${ali}` });
    const { people } = await importing(line, { file: './c.vcf', choose: 'ali' });
    expect(people.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual(['Ali Noor']);
  });

  it.each([
    ['From the address book', 'Met in Leeds.\n\n## From the address book\n\n> Old words\n\n## Log\n- tea\n'],
    ['Aus dem Adressbuch', 'Met.\n\n## Aus dem Adressbuch\n\n## Log\n'],
  ])('adds to the section “%s” that a note has already', async (heading, text) => {
    const path = 'People/Ada Lovelace.md';
    const line = await commandLine({ ...vault, [path]: `---\ntags: [person]\n---\n${text}`, 'c.vcf': cards });
    await importing(line, { file: 'c.vcf', choose: 'Ada Lovelace', write: 'true' });
    const now = await line.read(path);
    expect(now.match(/^## (?:From|Aus).*$/gm)).toEqual([`## ${heading}`]);
    expect(now).toMatch(/\n\n> Likes maps\n\n## Log\n/);
    expect(now.replace('\n\n> Likes maps', '').endsWith(text)).toBe(true);
  });

  it('writes what stands in an archive, of LinkedIn and of cards', async () => {
    const line = await commandLine(vault);
    const { vault: notes, settled } = line.opened;
    const connections = 'First Name,Last Name,URL,Connected On\nIda,Noor,https://www.linkedin.com/in/ida,12 Mar 2024\n';
    for (const [name, files] of [
      ['linkedin.zip', { 'Connections.csv': strToU8(connections) }],
      ['cards.zip', { 'All.vcf': strToU8(cards), 'Bo.vcf': strToU8('BEGIN:VCARD\nFN:Bo Sund\nEND:VCARD\n') }],
    ] as const)
      await notes.createBinary(name, zipSync(files).slice().buffer);
    await settled();
    // Of LinkedIn nobody is chosen unless it is said.
    expect(await importing(line, { file: 'linkedin.zip', write: 'true' })).toMatchObject({ made: 0, added: 0 });
    expect(await importing(line, { file: 'linkedin.zip', choose: 'all', write: 'true' })).toMatchObject({ made: 1 });
    await settled();
    expect(await line.read('People/Ida Noor.md')).toContain('linkedin: "https://www.linkedin.com/in/ida"\n');
    expect(await importing(line, { file: 'cards.zip', write: 'true' })).toMatchObject({
      made: 1,
      added: 2,
      refused: [],
    });
    await settled();
    expect(await line.read('People/Ida Noor.md')).toContain('organisation: Leeds Library\n');
    expect((await importing(line, { file: 'cards.zip', choose: 'all' })).people.map(({ kind }) => kind)).toEqual([
      'skip',
      'skip',
      'skip',
    ]);
  });

  it.each(['yes', 'TRUE', '1', 'false'])('writes only where write is true: %s', async (write) => {
    const line = await commandLine({ ...vault, 'c.vcf': cards });
    const before = await textsOf(line);
    if (write === 'false') expect((await importing(line, { file: 'c.vcf', write })).written).toBe(false);
    else
      await expect(line.run('import', { file: 'c.vcf', write })).rejects.toThrow(
        `“write=${write}” is not understood. Write write=true to write, or leave it out to look first.`,
      );
    expect(await textsOf(line)).toEqual(before);
  });

  it('uses the template and the property of the user', async () => {
    const kit = {
      'Kit/Person.md':
        '---\ntemplate: Person\nkind: person\ntags: [person]\ncompany:\nmail: "{{person.email}}"\n---\n# {{person.name}}\n',
    };
    const line = await commandLine(
      { ...vault, ...kit, 'c.vcf': cards.replace('CATEGORIES', 'EMAIL:ida@x.example\nCATEGORIES') },
      { templateFolder: 'Kit', newPersonFolder: 'Network' },
    );
    await importing(line, { file: 'c.vcf', choose: 'Noor', write: 'true' });
    expect(await line.read('Network/Ida Noor.md')).toBe(
      '---\ntags: [person]\ncompany: Leeds Library\nmail: "ida@x.example"\nrole: Curator\ngroups: Friends\n---\n# Ida Noor\n',
    );
  });

  it('refuses to make notes that would not be people', async () => {
    const kit = { 'Kit/Person.md': '---\ntemplate: Person\nkind: person\n---\nHello\n' };
    const line = await commandLine(
      { ...vault, ...kit, 'c.vcf': cards },
      { templateFolder: 'Kit', newPersonFolder: 'Network' },
    );
    const { refused } = await importing(line, { file: 'c.vcf', choose: 'Noor', write: 'true' });
    expect(refused).toEqual([
      'Ida Noor: A note made from your person template is not read as a person. Add the tag person to it.',
    ]);
    expect(line.opened.vault.getFileByPath('Network/Ida Noor.md')).toBeNull();
  });
});

const folder = join(root, 'tests/importing/files');
// Those that are UTF-8: notes in memory are texts.
const files = readdirSync(folder).filter(
  (name) => /\.(?:vcf|csv)$/.test(name) && !/^x0|^v(?:07|09|10)|^o0[237]/.test(name),
);

describe('a second import', () => {
  it.each(files)('of %s proposes nothing new', async (name) => {
    const line = await commandLine({ ...vault, [name]: readFileSync(join(folder, name), 'utf8') });
    const first = await importing(line, { file: name, choose: 'all', write: 'true' });
    expect(first.refused).toEqual([]);
    await line.opened.settled();
    const texts = await textsOf(line);
    const second = await importing(line, { file: name, choose: 'all', write: 'true' });
    expect(second.people.filter(({ chosen }) => chosen)).toEqual([]);
    expect(await textsOf(line)).toEqual(texts);
    // Names are safe as files, wherever they come from.
    for (const path of Object.keys(texts)) expect(path).toMatch(/^(?:People\/)?[^\\/:*?"<>|#^[\]]{1,205}\.md$/);
    for (const path of Object.keys(texts)) expect(path).not.toMatch(/^(?:People\/)?(?:con|\.+)\.md$/i);
  });
});

describe('a second import after everybody was taken as new', () => {
  const people = (...lines: readonly string[]): string =>
    lines.map((line) => `BEGIN:VCARD\nVERSION:3.0\n${line}\nEND:VCARD\n`).join('');

  it.each([
    ['a single name without an address', people('FN:Anna', 'FN:Bo\nTITLE:Vet')],
    ['one address of two people', people('FN:T. One\nEMAIL:one@x.example', 'FN:Twin One\nEMAIL:one@x.example')],
    ['two people of one name', people('FN:Grace Eze\nTITLE:Vet', 'FN:Grace Eze\nTITLE:Nurse')],
    [
      'father and son of one address',
      people('FN:Ken Hall\nBDAY:1950-01-02\nEMAIL:k@x.example', 'FN:Ken Hall\nBDAY:1980-03-04\nEMAIL:k@x.example'),
    ],
    ['two spellings of a name', people('FN:Ada King', 'FN:KING Ada\nTITLE:Vet')],
    ['another who has my address', people('FN:Mary Shelley\nEMAIL:me@x.example')],
  ])('proposes and asks nothing: %s', async (_, text) => {
    const notes = { 'Me.md': '---\ntags: [me]\nname: Robin Desk\nemail: me@x.example\n---\n', 'c.vcf': text };
    const line = await commandLine(notes);
    const deps = line.importing;
    const read = await readFiles([{ name: 'c.vcf', bytes: new TextEncoder().encode(text) }], watched);
    const proposals = await matchPeople(deps, read?.people ?? [], () => true);
    await writeChoices(
      deps,
      (proposals ?? []).map((proposal) => ({ proposal, chosen: 'new' })),
      watched,
    );
    await line.opened.settled();
    const second = await importing(line, { file: 'c.vcf', choose: 'all' });
    expect(second.people.map(({ kind, why }) => [kind, why])).toEqual(
      (proposals ?? []).map(() => ['skip', 'There is nothing to add to the note']),
    );
  });
});
