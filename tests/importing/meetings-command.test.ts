/** Meetings of a calendar file from the terminal: whom they are with, what would be written, and that a second time nothing is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../host/root';
import { commandLine, type CommandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';
import { calendar } from './calendar-text';

beforeEach(installWindow);
afterEach(closeDesks);

interface Answer {
  readonly written: boolean;
  readonly meetings: readonly {
    readonly date: string;
    readonly title: string;
    readonly people: readonly string[];
    readonly others: readonly string[];
    readonly kind: string;
    readonly why: string;
    readonly doubt: string | null;
    readonly chosen: boolean;
    readonly path: string | null;
    readonly newPath: string | null;
    readonly lines: string | null;
    readonly leftOut: string | null;
  }[];
  readonly problems: readonly string[];
  readonly refused?: readonly string[];
}

const ada = 'People/Ada Lovelace.md';
const vault = {
  'Me.md': '---\ntags: [me]\nemail: me@x.example\n---\n',
  [ada]: '---\ntags: [person]\nemail: ada@x.example\n---\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n',
  'People/Sam Lee.md': '---\ntags: [person]\n---\n',
  'Old/Sam Lee.md': '---\ntags: [person]\n---\n',
};
const event = (uid: string, ...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTART;VALUE=DATE:20261124', ...lines, 'END:VEVENT', ''].join('\r\n');
const withAda = 'ATTENDEE;CN=A. Lovelace:mailto:ADA@x.example';

async function meetings(line: CommandLine, params: Record<string, string> = {}): Promise<Answer> {
  const days = { from: '2026-10-24', to: '2026-12-07' };
  return JSON.parse(await line.run('meetings-from', { file: 'c.ics', ...days, ...params })) as Answer;
}
const textsOf = async ({ opened: { vault: notes } }: CommandLine): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(notes.getMarkdownFiles().map(async (file) => [file.path, await notes.read(file)])),
  );

describe('what of an event no note says', () => {
  const words = 'DESCRIPTION:Ask about [[Grace Hopper]] <% tp.file.title %>';
  const file = 'ATTACH;ENCODING=BASE64;VALUE=BINARY:aGFsbG8=';
  it.each([
    ['nothing', [], null],
    ['a description', [words], 'The description of the event stays in the calendar.'],
    ['attachments', [file], 'The attachments of the event stay in the calendar.'],
    ['both', [words, file], 'The description and the attachments of the event stay in the calendar.'],
    ['a description that says nothing', ['DESCRIPTION:n/a'], null],
  ])('is told: %s', async (_, lines, expected) => {
    const line = await commandLine({ ...vault, 'c.ics': calendar(event('a', 'SUMMARY:Maps', withAda, ...lines)) });
    const [row] = (await meetings(line)).meetings;
    expect([row?.chosen, row?.leftOut]).toEqual([true, expected]);
    expect(row?.lines).not.toMatch(/Ask about|aGFs/);
  });
});

describe('whom a meeting is with', () => {
  it.each([
    ['an address, whatever the name says', [withAda], [ada]],
    [
      'a full name that one person bears',
      ['ATTENDEE;CN="Hopper, Grace":mailto:g@other.example'],
      ['People/Grace Hopper.md'],
    ],
    [
      'a name with its place',
      ['ATTENDEE;CN="Grace Hopper/Leeds/ACME":mailto:g@other.example'],
      ['People/Grace Hopper.md'],
    ],
    [
      'a family name in capitals before it',
      ['ATTENDEE;CN="HOPPER Grace (GB)":mailto:g@other.example'],
      ['People/Grace Hopper.md'],
    ],
    ['two words in capitals are nobody known', ['ATTENDEE;CN=HOPPER GRACE:mailto:g@other.example'], ['HOPPER GRACE']],
    ['a first name alone is nobody known', ['ATTENDEE;CN=Grace:mailto:g@other.example'], ['Grace']],
    ['nobody known', ['ATTENDEE;CN=Ida Noor:mailto:ida@x.example'], ['Ida Noor']],
    ['a path is a name', ['ATTENDEE;CN=../../Ida Noor:mailto:i@x.example'], ['Ida Noor']],
    ['nobody is called by an address', ['ATTENDEE:mailto:ida@x.example', withAda], [ada]],
    ['not me', ['ATTENDEE;CN=Me:mailto:me@x.example', withAda], [ada]],
    [
      'no room, list or machine',
      [
        'ATTENDEE;CUTYPE=ROOM;CN=Ada Lovelace:mailto:r@x.example',
        'ATTENDEE;CUTYPE=GROUP:mailto:all@x.example',
        withAda,
      ],
      [ada],
    ],
    ['not who declined', ['ATTENDEE;PARTSTAT=DECLINED;CN=Grace Hopper:mailto:g@x.example', withAda], [ada]],
    ['the organiser, too', ['ORGANIZER;CN=Grace Hopper:mailto:g@x.example', withAda], ['People/Grace Hopper.md', ada]],
    [
      'not an organiser who declined',
      ['ORGANIZER:mailto:ada@x.example', 'ATTENDEE;PARTSTAT=DECLINED:mailto:ada@x.example'],
      [],
    ],
    ['each once', [withAda, 'ATTENDEE;CN=Ada Lovelace:mailto:other@x.example'], [ada]],
  ])('%s', async (_, lines, people) => {
    const line = await commandLine({ ...vault, 'c.ics': calendar(event('a', ...lines)) });
    expect((await meetings(line)).meetings.map((one) => one.people)).toEqual([people]);
  });

  it.each([
    ['called so', 'Notes/Ida Noor.md', 'Some words.\n', 'unsure'],
    ['that is called so in another spelling', 'Notes/ida noor.md', '', 'unsure'],
    ['among books', 'Books/Ida Noor.md', 'A book.\n', 'new'],
    ['of a meeting', 'Notes/Ida Noor.md', '---\ntags: [meeting]\ndate: 2026-01-02\n---\n', 'new'],
    ['of somebody else', 'Notes/Ida Noorani.md', '', 'new'],
  ])('asks about a note about no person, %s', async (_, path, text, kind) => {
    const ida = 'ATTENDEE;CN=Ida Noor:mailto:ida@x.example';
    const line = await commandLine({ ...vault, [path]: text, 'c.ics': calendar(event('a', withAda, ida)) });
    const [row] = (await meetings(line)).meetings;
    expect([row?.kind, row?.chosen]).toEqual([kind, kind === 'new']);
    const why = `A guest has the same name as a note that is not about a person: ${path}`;
    expect(row?.why).toBe(kind === 'new' ? 'No note yet' : why);
    await meetings(line, { choose: 'all', write: 'true' });
    expect(await line.read(path)).toBe(text);
  });

  it('names the note, line and remedy where the properties of a note of that name cannot be read', async () => {
    const ida = 'ATTENDEE;CN=Ida Noor:mailto:ida@x.example';
    const broken = '---\ntags: [person]\nemail: [x\n---\n';
    const line = await commandLine({
      ...vault,
      'Notes/Ida Noor.md': broken,
      'c.ics': calendar(event('a', withAda, ida)),
    });
    const [row] = (await meetings(line)).meetings;
    expect([row?.kind, row?.chosen]).toEqual(['unsure', false]);
    expect(row?.why).toMatch(/^There is a note .* cannot be read: Notes\/Ida Noor\.md, line \d\. .* Correct the line/);
  });

  it('tells which texts of a meeting are not written as they stand', async () => {
    const lines = ['SUMMARY:Talk {{date}}', 'ATTENDEE;CN="Ida [[x]] Noor":mailto:i@x.example'];
    const long = event('b', 'SUMMARY:{{old}}', withAda).replace('2026', '2021');
    const line = await commandLine({ ...vault, 'c.ics': calendar(event('a', ...lines), long) });
    const { meetings: rows, problems } = await meetings(line);
    expect(rows).toMatchObject([{ title: 'Talk {date}', people: ['Ida x Noor'] }]);
    const told = (from: string, to: string): string =>
      `c.ics, line 3: “${from}” is written as “${to}”, so that it is no link and no template in a note. Change it in the note if you need to.`;
    expect(problems).toEqual([told('Talk {{date}}', 'Talk {date}'), told('Ida [[x]] Noor', 'Ida x Noor')]);
  });

  describe('rooms, lists and addresses', () => {
    const others = async (name: string, address: string, location = ''): Promise<readonly [string[], string[]]> => {
      const cn = name === '' ? '' : `;CN="${name}"`;
      const lines = [
        `ATTENDEE;CUTYPE=UNKNOWN${cn}:mailto:${address}`,
        ...(location === '' ? [] : [`LOCATION:${location}`]),
      ];
      const line = await commandLine({ ...vault, 'c.ics': calendar(event('a', withAda, ...lines)) });
      const [row] = (await meetings(line)).meetings;
      expect(row).toMatchObject({ kind: 'new', chosen: true });
      return [(row?.people ?? []).filter((one) => one !== ada), [...(row?.others ?? [])]];
    };

    it.each([
      ['Room 3.14', 'r314@x.example'],
      ['Besprechungsraum', 'b@x.example'],
      ['Besprechungsraum Isar (8)', 'isar@x.example'],
      ['Raum Isar', 'isar@x.example'],
      ['Raum B12', 'b12@x.example'],
      ['Meeting Room Oslo', 'oslo@x.example'],
      ['MUC-2-Conf Room Alps', 'alps@x.example'],
      ['Sitzungszimmer 2', 's2@x.example'],
      ['Beamer', 'beamer@x.example'],
      ['Design Team', 'd@x.example'],
      ['Team Einkauf', 'e@x.example'],
      ['Alle Mitarbeiter', 'm@x.example'],
      ['Verteiler Vertrieb', 'v@x.example'],
      ['Acme Group', 'g@x.example'],
      ['Office', 'office@x.example'],
      ['Info', 'info@x.example'],
      ['Library', 'team@x.example'],
      ['Library', 'library@lists.x.example'],
      ['Library', 'lib@googlegroups.com'],
      ['Library', 'library-all@x.example'],
      ['Vertrieb DACH', 'vertrieb-dach@x.example'],
    ])('“%s” (%s) is no person', async (name, address) => {
      expect(await others(name, address)).toEqual([[], [name]]);
    });

    it.each([
      'team@x.example',
      'all@x.example',
      'raum-3@x.example',
      'info@x.example',
      'ida@x.example',
      'ida.noor@x.example',
    ])('%s without a name is an address, whether or not it stands as the name', async (address) => {
      expect(await others('', address)).toEqual([[], [address]]);
      expect(await others(address, address)).toEqual([[], [address]]);
      expect(await others(`'${address}'`, address)).toEqual([[], [address]]);
    });

    it('what is called like the place is the place', async () => {
      expect(await others('Isar Süd', 'x@x.example', 'Isar Süd')).toEqual([[], ['Isar Süd']]);
      expect(await others('Isar Süd', 'x@x.example', 'Leeds')).toEqual([['Isar Süd'], []]);
    });

    it.each([
      ['Emma Room', 'emma@x.example', 'Emma Room'],
      ['Peter Zimmermann', 'zimmermann@x.example', 'Peter Zimmermann'],
      ['Ida Noor', 'info@x.example', 'Ida Noor'],
      ['Allegra Teamer', 'allegra@x.example', 'Allegra Teamer'],
      ['Noor, Ida (Acme GmbH)', 'i@x.example', 'Ida Noor'],
      ['Noor, Ida (Acme GmbH, Berlin)', 'i@x.example', 'Ida Noor'],
      ['Noor, Ida - Acme', 'i@x.example', 'Ida Noor'],
      ['Dr. Noor, Ida', 'i@x.example', 'Ida Noor'],
      ['Ida Noor (Acme)', 'i@x.example', 'Ida Noor'],
      ['Ida Noor | Acme', 'i@x.example', 'Ida Noor'],
      ["'Ida Noor'", 'i@x.example', 'Ida Noor'],
      ["'Noor, Ida' (extern)", 'i@x.example', 'Ida Noor'],
      ["Ida O'Neill", 'i@x.example', "Ida O'Neill"],
      ["^'Ida Noor^'", 'i@x.example', 'Ida Noor'],
      ['„Ida Noor“', 'i@x.example', 'Ida Noor'],
      ['Ida Noor (Organizer)', 'i@x.example', 'Ida Noor'],
      ['Organizer: Ida Noor', 'i@x.example', 'Ida Noor'],
      ['[EXT] Ida Noor', 'i@x.example', 'Ida Noor'],
      ['Extern - Ida Noor', 'i@x.example', 'Ida Noor'],
      ['Ida Noor - Gast', 'i@x.example', 'Ida Noor'],
      ['Ida Noor via Zoom', 'i@x.example', 'Ida Noor'],
      ['Hopper, Grace (Navy)', 'g@x.example', 'People/Grace Hopper.md'],
      ["'Hopper, Grace'", 'g@x.example', 'People/Grace Hopper.md'],
      ['Grace Hopper - Navy', 'g@x.example', 'People/Grace Hopper.md'],
    ])('“%s” (%s) is %s', async (name, address, person) => {
      expect(await others(name, address)).toEqual([[person], []]);
    });

    it('a role alone is no name', async () => {
      expect(await others('Organizer', 'ida@x.example')).toEqual([[], ['ida@x.example']]);
    });

    it('a meeting of addresses alone is asked about, one of things alone is with nobody', async () => {
      const line = await commandLine({
        ...vault,
        'c.ics': calendar(
          event('a', 'ATTENDEE:mailto:ida@x.example'),
          event('b', 'ATTENDEE;CN=Room 3.14:mailto:r@x.example'),
        ),
      });
      expect((await meetings(line, { choose: 'all' })).meetings).toMatchObject([
        { kind: 'unsure', why: 'The file gives no names: say who takes part', chosen: false },
        { kind: 'skip', why: 'You are the only one in it' },
      ]);
    });

    it('somebody whose note says the address is known by it, whatever it looks like', async () => {
      const line = await commandLine({
        ...vault,
        'People/Ida Noor.md': '---\ntags: [person]\nemail: team@x.example\n---\n',
        'c.ics': calendar(event('a', 'ATTENDEE:mailto:Team@x.example')),
      });
      expect((await meetings(line)).meetings).toMatchObject([
        { people: ['People/Ida Noor.md'], others: [], chosen: true },
      ]);
    });
  });

  it('is open where a name is that of several people, who are never written unasked', async () => {
    const line = await commandLine({
      ...vault,
      'c.ics': calendar(event('a', 'ATTENDEE;CN=Sam Lee:mailto:s@x.example')),
    });
    const [row] = (await meetings(line, { choose: 'all' })).meetings;
    expect(row).toMatchObject({
      ...{ kind: 'unsure', chosen: false },
      mayBe: { 'Sam Lee': ['Old/Sam Lee.md', 'People/Sam Lee.md'] },
    });
  });

  it.each([
    ['cancelled', ['STATUS:CANCELLED', withAda], 'It was cancelled'],
    ['declined by me', ['ATTENDEE;PARTSTAT=DECLINED:mailto:me@x.example', withAda], 'You declined it'],
    ['without attendees', [], 'The file does not say who takes part'],
    ['with me alone', ['ATTENDEE:mailto:me@x.example'], 'You are the only one in it'],
  ])('an event that is %s is left out', async (_, lines, why) => {
    const line = await commandLine({ ...vault, 'c.ics': calendar(event('a', ...lines)) });
    expect((await meetings(line, { choose: 'all' })).meetings).toMatchObject([{ kind: 'skip', why, chosen: false }]);
  });

  it('knows whose calendar it is by its name', async () => {
    const file = calendar(event('a', 'ATTENDEE:mailto:boss@x.example', withAda));
    const line = await commandLine({
      ...vault,
      'c.ics': file.replace('VERSION', 'X-WR-CALNAME:boss@x.example\r\nVERSION'),
    });
    expect((await meetings(line)).meetings[0]?.people).toEqual([ada]);
  });
});

describe('what is asked, and not taken for granted', () => {
  const at = (time: string, uid: string, ...lines: readonly string[]): string =>
    event(uid, ...lines).replace(';VALUE=DATE:20261124', `:20261124T${time}00`);
  const note = (path: string, more: string): Record<string, string> => ({
    [path]: `---\ntags: [meeting]\ndate: 2026-11-24\nattendees: "[[Ada Lovelace]]"\n${more}---\n`,
  });
  const rows = async (
    calendarLines: readonly string[],
    notes: Record<string, string> = {},
    calendarName = '',
  ): Promise<Answer['meetings']> => {
    const file = calendar(...calendarLines).replace('VERSION', `${calendarName}VERSION`);
    return (await meetings(await commandLine({ ...vault, ...notes, 'c.ics': file }), {})).meetings;
  };

  it('the address of somebody with a note is never mine, and their meetings are not chosen', async () => {
    const both = ['ATTENDEE:mailto:me@x.example', withAda];
    const of = await rows(
      [at('0900', 'a', ...both), at('1000', 'b', withAda, 'ATTENDEE;CN=Grace Hopper:mailto:g@x.example')],
      {},
      'X-WR-CALNAME:ada@x.example\r\n',
    );
    expect(of.map(({ people, chosen }) => [people, chosen])).toEqual([
      [[ada], true],
      [[ada, 'People/Grace Hopper.md'], false],
    ]);
  });

  it.each([
    ['an address and a name of two people', 'ATTENDEE;CN=Grace Hopper:mailto:ada@x.example', 'unsure', 'Grace Hopper'],
    [
      'a name in brackets or with a title',
      'ATTENDEE;CN="Dr. Grace Hopper (Navy)":mailto:q@x.example',
      'new',
      'People/Grace Hopper.md',
    ],
    [
      'a degree is no family name',
      'ATTENDEE;CN="Grace Hopper, PhD":mailto:q@x.example',
      'new',
      'People/Grace Hopper.md',
    ],
    [
      'the family name before it, perhaps',
      'ATTENDEE;CN=Hopper Grace (GB):mailto:q@x.example',
      'unsure',
      'Hopper Grace',
    ],
    ['the family name before it, and the address', 'ATTENDEE;CN=Lovelace Ada:mailto:ada@x.example', 'new', ada],
    ["an address and another's full name", 'ATTENDEE;CN=Percy Shelley:mailto:ada@x.example', 'unsure', 'Percy Shelley'],
    ['an address and a name of the family alone', 'ATTENDEE;CN=Lovelace:mailto:ada@x.example', 'new', ada],
    ['an address and the given name with another', 'ATTENDEE;CN=Ada King:mailto:ada@x.example', 'new', ada],
    ['an address and the name of an office', 'ATTENDEE;CN=Design Team:mailto:ada@x.example', 'new', ada],
    [
      'an office and another of the same given name',
      'ATTENDEE;CN=Lena Horn:mailto:office@vik.example',
      'unsure',
      'Lena Horn',
    ],
    ['an office whose note it is', 'ATTENDEE;CN=Lena Vik:mailto:office@vik.example', 'new', 'People/Lena Vik.md'],
    ['a slip in the name', 'ATTENDEE;CN=Grace Hoppper:mailto:q@x.example', 'unsure', 'Grace Hoppper'],
    [
      'a name more in the middle',
      'ATTENDEE;CN=Grace Brewster Hopper:mailto:q@x.example',
      'unsure',
      'Grace Brewster Hopper',
    ],
    ['an initial in the middle', 'ATTENDEE;CN="Hopper, Grace B.":mailto:q@x.example', 'new', 'People/Grace Hopper.md'],
    ['a family name more', 'ATTENDEE;CN=Grace Hopper-Murray:mailto:q@x.example', 'unsure', 'Grace Hopper-Murray'],
    ['a junior', 'ATTENDEE;CN="Grace Hopper, Jr.":mailto:q@x.example', 'unsure', 'Grace Hopper, Jr'],
    ['an initial', 'ATTENDEE;CN=G. Hopper:mailto:q@x.example', 'unsure', 'G. Hopper'],
    ['a given name alone', 'ATTENDEE;CN=Grace:mailto:q@x.example', 'unsure', 'Grace'],
    ['another form of the given name', 'ATTENDEE;CN=Kenny Olsen:mailto:q@x.example', 'unsure', 'Kenny Olsen'],
    ['a given name alone of nobody', 'ATTENDEE;CN=Olga:mailto:q@x.example', 'new', 'Olga'],
    ['a name of nobody', 'ATTENDEE;CN=Gretel Hofer:mailto:q@x.example', 'new', 'Gretel Hofer'],
    ['one word that is the name of a note', 'ATTENDEE;CN=Ken:mailto:q@x.example', 'unsure', 'Ken'],
  ])('%s', async (_, guest, kind, people) => {
    expect(
      await rows([event('a', guest)], {
        'People/Ken.md': '---\ntags: [person]\n---\n',
        'People/Kenneth Olsen.md': '---\ntags: [person]\n---\n',
        'People/Lena Vik.md': '---\ntags: [person]\nemail: office@vik.example\n---\n',
      }),
    ).toMatchObject([{ kind, people: [people] }]);
  });

  it('who answers to nobody is no guest', async () => {
    const lines = ['no-reply@zoom.us', 'x@group.calendar.google.com', 'y@resource.calendar.google.com'];
    expect((await rows([event('a', withAda, ...lines.map((one) => `ATTENDEE:mailto:${one}`))]))[0]?.people).toEqual([
      ada,
    ]);
  });

  it.each([
    [
      'another hour of the same note',
      [at('1700', 'n', withAda)],
      'time: "09:00"\nuid: n\n',
      'moved',
      'Its note has a different time',
    ],
    [
      'a cancelled meeting whose note does not say so',
      [event('n', 'STATUS:CANCELLED', withAda)],
      'uid: n\n',
      'cancelled',
      'It was cancelled, and its note does not say so',
    ],
    ['a title that says cancelled', [event('q', 'SUMMARY:Canceled: Review', withAda)], '', 'skip', 'It was cancelled'],
    [
      'a note that may be of another meeting',
      [at('1600', 'q', 'SUMMARY:Board', withAda)],
      '',
      'unsure',
      'There is a note of that day and these people; it may be of another meeting',
    ],
    [
      'a note with one of them',
      [event('q', withAda, 'ATTENDEE;CN=Grace Hopper:mailto:g@x.example')],
      '',
      'new',
      'One of the guests is in a note of that day',
    ],
    [
      'what Google makes of a series that goes on otherwise',
      [at('0900', 'abc_R20261124T080000@google.com', withAda)],
      'uid: abc@google.com 2026-11-24\n',
      'skip',
      'It has a note',
    ],
    [
      'a series that moved by a day',
      [at('0900', 'n', withAda).replace('20261124T', '20261125T')],
      'uid: n 2026-11-24\n',
      'moved',
      'A note of the same series has a different day',
    ],
  ])('%s', async (_, lines, more, kind, why) => {
    expect(await rows(lines, note('N.md', more))).toMatchObject([{ kind, why, chosen: false }]);
  });

  it('a note is marked as cancelled where that is chosen, and then has nothing to say', async () => {
    const file = calendar(event('n', 'STATUS:CANCELLED', withAda));
    const line = await commandLine({ ...vault, ...note('N.md', 'uid: n\n'), 'c.ics': file });
    expect(await meetings(line, { choose: 'cancelled', write: 'true' })).toMatchObject({ cancelled: 1, made: 0 });
    await line.opened.settled();
    expect(await line.read('N.md')).toContain('uid: n\nstatus: cancelled\n');
    expect((await meetings(line)).meetings).toMatchObject([{ kind: 'skip', why: 'It was cancelled' }]);
  });

  it('says in words that a file has nothing in these days', async () => {
    const line = await commandLine({ ...vault, 'c.ics': calendar() });
    expect((await meetings(line)).problems).toEqual(['The file has no events.']);
  });
});

describe('meetings-from', () => {
  it('prints what would be written, writes it, and has nothing to say a second time', async () => {
    const line = await commandLine({
      ...vault,
      'c.ics': calendar(
        event(
          'a@x',
          'SUMMARY:Budget: a "second" look',
          'LOCATION:Leeds',
          withAda,
          'ATTENDEE;CN=Ida Noor:mailto:i@x.example',
        ),
      ),
    });
    const before = await textsOf(line);
    const first = await meetings(line);
    expect(await textsOf(line)).toEqual(before);
    expect(await meetings(line, { write: 'true' })).toMatchObject({ written: true, made: 1, moved: 0, refused: [] });
    await line.opened.settled();
    const [row] = first.meetings;
    const texts = await textsOf(line);
    expect(texts['2026-11-24 Ada Lovelace.md']).toBe(row?.lines);
    expect(row?.lines).toContain('date: 2026-11-24\n');
    expect(row?.lines).toContain('attendees:\n  - "[[Ada Lovelace]]"\n  - "[[Ida Noor]]"\n');
    expect(row?.lines).toContain('title: "Budget: a \\"second\\" look"\nplace: Leeds\nuid: "a@x"\n');
    const again = await meetings(line, { write: 'true', choose: 'all' });
    expect(again.meetings).toMatchObject([{ kind: 'skip', why: 'It has a note', chosen: false }]);
    expect(await textsOf(line)).toEqual(texts);
  });

  it('says of two meetings with the same person on one day where each is written', async () => {
    const line = await commandLine({ ...vault, 'c.ics': calendar(event('a', withAda), event('b', withAda)) });
    const told = (await meetings(line, { write: 'true' })).meetings;
    await line.opened.settled();
    const texts = await textsOf(line);
    expect(told.map(({ path }) => path)).toEqual(['2026-11-24 Ada Lovelace.md', '2026-11-24 Ada Lovelace 2.md']);
    for (const { path, lines } of told) expect(texts[path ?? '']).toBe(lines);
  });

  it('chooses what may be on another day only as doubtful, and the row says why', async () => {
    const lunar = event('a', withAda, 'SUMMARY:Lunar')
      .replace(';VALUE=DATE:', ';TZID=Mars/Olympus:')
      .replace('1124', '1124T090000');
    const plain = event('b', withAda, 'SUMMARY:Plain');
    const moved = lunar.replace('UID:a', 'UID:m');
    const note = '---\ntags: [meeting]\ndate: 2026-11-20\nuid: m\nattendees: "[[Ada Lovelace]]"\n---\n';
    const line = await commandLine({ ...vault, 'M.md': note, 'c.ics': calendar(lunar, plain, moved) });
    const chosen = async (choose?: string): Promise<readonly string[]> => {
      const all = (await meetings(line, choose === undefined ? {} : { choose })).meetings;
      return all.filter((one) => one.chosen).map(({ title, kind }) => `${title} ${kind}`);
    };
    expect(await chosen()).toEqual(['Plain new']);
    expect(await chosen('all')).toEqual(['Plain new']);
    expect(await chosen('lunar')).toEqual([]);
    expect(await chosen('moved')).toEqual([]);
    expect(await chosen('doubtful')).toEqual(['Lunar new']);
    expect(await chosen('moved, doubtful')).toEqual(['Lunar moved']);
    expect(await chosen('constructor')).toEqual([]);
    expect((await meetings(line)).meetings.map(({ doubt }) => doubt)).toEqual([
      null,
      'Its time zone is not known: check the day and time',
      'Its time zone is not known: check the day and time',
    ]);
  });

  it('makes notes without attendees of meetings that name nobody, where that is asked for', async () => {
    const line = await commandLine({
      ...vault,
      'c.ics': calendar(event('a', 'SUMMARY:Dentist'), event('b', 'SUMMARY:Taxes'), event('c', withAda)),
    });
    expect((await meetings(line, { choose: 'all' })).meetings.filter((one) => one.chosen)).toHaveLength(1);
    const { meetings: rows } = await meetings(line, { choose: 'unnamed, dentist', write: 'true' });
    expect(rows.filter((one) => one.chosen)).toMatchObject([{ title: 'Dentist', path: '2026-11-24 Dentist.md' }]);
    await line.opened.settled();
    expect(await line.read('2026-11-24 Dentist.md')).toContain('uid: "a"');
    expect((await meetings(line, { choose: 'unnamed, dentist' })).meetings.some((one) => one.chosen)).toBe(false);
  });

  it('moves a date only where that is asked for, and the time with it', async () => {
    const note =
      '---\ntags: [meeting]\nDate: 2026-11-20 # agreed\ntime: "09:00"\nuid: a\nattendees: "[[Ada Lovelace]]"\n---\nText\n';
    const moved = event('a', withAda).replace(';VALUE=DATE:20261124', ':20261124T101500');
    const line = await commandLine({ ...vault, 'M.md': note, 'c.ics': calendar(moved) });
    expect((await meetings(line, { choose: 'all' })).meetings).toMatchObject([
      { kind: 'moved', chosen: false, path: 'M.md' },
    ]);
    expect(await meetings(line, { choose: 'moved', write: 'true' })).toMatchObject({ moved: 1, made: 0 });
    await line.opened.settled();
    expect(await line.read('M.md')).toBe(note.replace('2026-11-20', '2026-11-24').replace('"09:00"', '"10:15"'));
    expect((await meetings(line)).meetings).toMatchObject([{ kind: 'skip' }]);
  });

  it('renames a note whose name says the old day, and the links to it follow', async () => {
    const note = (uid: string): string =>
      `---\ntags: [meeting]\ndate: 2026-11-20\nuid: ${uid}\nattendees: "[[Ada Lovelace]]"\n---\n`;
    const line = await commandLine({
      ...vault,
      'Meetings/2026-11-20 Ada Lovelace.md': note('a'),
      'Meetings/2026-11-20 Ada Lovelace 2.md': note('b'),
      'Meetings/2026-11-24 Ada Lovelace 2.md': '---\ntags: [meeting]\ndate: 2026-11-24\n---\n',
      'Links.md': 'See [[2026-11-20 Ada Lovelace]].\n',
      'c.ics': calendar(event('a', withAda), event('b', withAda)),
    });
    const told = (await meetings(line, { choose: 'moved' })).meetings.map(({ path, newPath }) => [path, newPath]);
    expect(told).toEqual([
      ['Meetings/2026-11-20 Ada Lovelace.md', 'Meetings/2026-11-24 Ada Lovelace.md'],
      ['Meetings/2026-11-20 Ada Lovelace 2.md', 'Meetings/2026-11-24 Ada Lovelace 2 2.md'],
    ]);
    expect(Object.keys(await textsOf(line))).toContain('Meetings/2026-11-20 Ada Lovelace.md');
    expect(await meetings(line, { choose: 'moved', write: 'true' })).toMatchObject({ moved: 2, refused: [] });
    await line.opened.settled();
    const texts = await textsOf(line);
    for (const [before, after] of told) {
      expect(texts[before ?? '']).toBeUndefined();
      expect(texts[after ?? '']).toContain('date: 2026-11-24');
    }
    expect(texts['Links.md']).toBe('See [[2026-11-24 Ada Lovelace]].\n');
    expect((await meetings(line)).meetings).toMatchObject([{ kind: 'skip' }, { kind: 'skip' }]);
  });

  it('offers its uid to a note of the same day and people, and makes no second one', async () => {
    const note = '---\ntags: [meeting]\ndate: 2026-11-24\nattendees: "[[Ada Lovelace]]"\n---\nText\n';
    const line = await commandLine({ ...vault, 'M.md': note, 'c.ics': calendar(event('a', withAda)) });
    expect((await meetings(line)).meetings).toMatchObject([{ kind: 'there', chosen: false, path: 'M.md' }]);
    expect(await meetings(line, { choose: 'all', write: 'true' })).toMatchObject({ marked: 1, made: 0 });
    await line.opened.settled();
    expect(await line.read('M.md')).toBe(note.replace('\n---\nText', '\nuid: "a"\n---\nText'));
    expect((await meetings(line)).meetings).toMatchObject([{ kind: 'skip' }]);
  });

  it('knows the times of a series apart', async () => {
    const series = event('a', 'RRULE:FREQ=WEEKLY;COUNT=3', withAda);
    const line = await commandLine({ ...vault, 'c.ics': calendar(series) });
    expect(await meetings(line, { to: '2026-11-24', write: 'true' })).toMatchObject({ made: 1 });
    await line.opened.settled();
    expect((await meetings(line)).meetings.map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-11-24', 'skip'],
      ['2026-12-01', 'new'],
    ]);
  });

  it('uses the template and the folder of the user', async () => {
    const kit = {
      'Kit/Meeting.md':
        '---\ntemplate: Meeting\nkind: meeting\ntags: [meeting]\nDatum: "{{meeting.day}}"\nTeilnehmer: "{{people}}"\nOrt: "{{meeting.place}}"\n---\n# {{meeting.title}}\n',
    };
    const line = await commandLine(
      { ...vault, ...kit, 'c.ics': calendar(event('a', 'SUMMARY:Budget', 'LOCATION:Leeds', withAda)) },
      { templateFolder: 'Kit', newMeetingFolder: 'Talks' },
    );
    await meetings(line, { write: 'true' });
    expect(await line.read('Talks/2026-11-24 Ada Lovelace.md')).toBe(
      '---\ntags: [meeting]\nDatum: 2026-11-24\nTeilnehmer:\n  - "[[Ada Lovelace]]"\nOrt: "Leeds"\ntitle: Budget\nuid: "a"\n---\n# Budget\n',
    );
  });

  it('says what to write instead where there is no such file, day or calendar', async () => {
    const line = await commandLine({ ...vault, 'c.ics': calendar(), 'x.ics': 'Hello' });
    await expect(line.run('meetings-from', { file: 'd.ics' })).rejects.toThrow(
      'There is no file “d.ics” in the vault.',
    );
    const { problems, meetings: rows } = await meetings(line, { choose: 'moevd', write: 'true' });
    expect([problems.at(-1), rows.filter(({ chosen }) => chosen)]).toEqual([
      'No meeting in these days fits “moevd”. Write all, moved, guests, cancelled, gone, unnamed, doubtful, or words of a title or a name.',
      [],
    ]);
    await expect(meetings(line, { form: '2026-11-01', write: 'true' })).rejects.toThrow('Did you mean from=?');
    await expect(meetings(line, { from: '1/2/26' })).rejects.toThrow('“1/2/26” is not a day.');
    await expect(meetings(line, { file: 'x.ics' })).rejects.toThrow('“x.ics” is not a calendar file.');
  });
});

const folder = join(root, 'tests/importing/calendars');
const files = readdirSync(folder).filter((name) => name.endsWith('.ics') && !/^c(37|40|41)/.test(name));

describe('a second time', () => {
  it.each(files)('nothing of %s is new', async (name) => {
    const line = await commandLine({ ...vault, 'c.ics': readFileSync(join(folder, name), 'utf8') });
    const first = await meetings(line, { choose: 'all', write: 'true' });
    expect(first.refused).toEqual([]);
    await line.opened.settled();
    const texts = await textsOf(line);
    const second = await meetings(line, { choose: 'all', write: 'true' });
    expect(second.meetings.filter(({ chosen }) => chosen)).toEqual([]);
    expect(await textsOf(line)).toEqual(texts);
    for (const path of Object.keys(texts)) expect(path).toMatch(/^(?:\w+\/)?[^\\/:*?"<>|#^[\]]{1,205}\.md$/);
  });
});
