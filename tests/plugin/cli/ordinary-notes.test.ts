/**
 * Notes as people write them, without any grammar of the plugin's, and what must be said of them. Each vault is small and stands for
 * a kind; the tables of examples stand in the tests of the readers.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine, type CommandLine } from '../../support/command-line';
import type { FavourRow, FollowUpRow, IntroductionRow, MeetingRow, PersonRow } from '../../../src/plugin/rows';
import { closeDesks, installWindow } from '../../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const person = (properties = '', body = ''): string => `---\ntags: [person]\n${properties}---\n${body}`;
const meeting = (properties = '', body = ''): string => `---\ntags: [meeting]\n${properties}---\n${body}`;
const met = (name: string): string => meeting(`attendees: ["[[${name}]]"]\n`);

interface Answers extends Pick<CommandLine, 'run' | 'read'> {
  people(): Promise<(PersonRow & { readonly lastMention?: { readonly day: string } | null })[]>;
  /** Names of everybody, with or without a note. */
  names(): Promise<string[]>;
  meetings(): Promise<MeetingRow[]>;
  /** Names of those at each meeting that has a day, by day. */
  present(): Promise<Record<string, string[]>>;
  followUps(): Promise<FollowUpRow[]>;
  /** `kind: why` of each reason, under the person's name. */
  reasons(): Promise<Record<string, string[]>>;
  favours(): Promise<FavourRow[]>;
  introductions(): Promise<IntroductionRow[]>;
  problems(): Promise<{ path: string; line: number | null; what: string; remedy: string }[]>;
}

async function ask(vault: Record<string, string>, settings: Parameters<typeof commandLine>[1] = {}): Promise<Answers> {
  const { run, read } = await commandLine(vault, settings);
  const rows = async <T>(name: string): Promise<T> => JSON.parse(await run(name)) as T;
  const people = () => rows<PersonRow[]>('people');
  const meetings = () => rows<MeetingRow[]>('meetings');
  const followUps = () => rows<FollowUpRow[]>('follow-ups');
  return {
    run,
    read,
    people,
    meetings,
    followUps,
    names: async () => (await people()).map(({ name }) => name).sort(),
    present: async () =>
      Object.fromEntries((await meetings()).map(({ day, attendees }) => [day, attendees.map(({ name }) => name)])),
    reasons: async () =>
      Object.fromEntries(
        (await followUps()).map((row) => [row.person.name, row.reasons.map(({ kind, why }) => `${kind}: ${why}`)]),
      ),
    favours: () => rows('favours'),
    introductions: () => rows('introductions'),
    problems: () => rows('problems'),
  };
}

describe('what a note is', () => {
  it('reads nested person tags on a dated note as who was there', async () => {
    const desk = await ask({
      'People/Lena Brandt.md': person(),
      'People/Owen Pryce.md': person(),
      'Calls/2026-10-02 Budget.md':
        '---\ntitle: Budget\ndate: 2026-10-02\ntags:\n  - person/lena-brandt\n  - person/owen-pryce\n---\n# Budget\nNumbers.\n',
    });
    expect(await desk.names()).toEqual(['Lena Brandt', 'Owen Pryce']);
    expect(await desk.present()).toEqual({ '2026-10-02': ['Lena Brandt', 'Owen Pryce'] });
    expect(await desk.problems()).toEqual([]);
  });

  it('takes no index, no prose and no task for a person', async () => {
    const desk = await ask({
      'N/Reading.md': '---\ntags: [book]\n---\nby #people/lena\n',
      'N/Tuesday.md': 'met #people/lena today\n',
      'N/To do.md': '- [ ] #people/lena call\n- met #people/owen\n',
      'N/MOC.md': '---\ntags: [MOC, people]\n---\n',
      'P/Lena.md': '---\ntags: [person/friend]\n---\n',
    });
    expect(await desk.names()).toEqual(['Lena']);
  });

  it('takes the folder note in a people folder for the person, not its index and its days', async () => {
    const vault = {
      'People/Lena Brandt/Lena Brandt.md': '# Lena\n',
      'People/Lena Brandt/index.md': 'x\n',
      'People/Lena Brandt/2026-10-02.md': 'call\n',
    };
    const desk = await ask(vault, { peopleFolders: ['People'] });
    expect(await desk.names()).toEqual(['Lena Brandt']);
  });

  it('tells copies made by a sync once each and counts nothing in them', async () => {
    const told = 'cadence: monthly\nlast contact: 2026-05-01\n';
    const desk = await ask({
      'People/Lena Brandt.md': person(told),
      'People/Lena Brandt (conflicted copy 2026-11-01).md': person(told),
      'People/Lena Brandt.sync-conflict-20261101-120000-ABC.md': person(told),
    });
    expect(await desk.names()).toEqual(['Lena Brandt']);
    expect(Object.keys(await desk.reasons())).toEqual(['Lena Brandt']);
    const problems = await desk.problems();
    expect(problems).toHaveLength(2);
    for (const { what } of problems) expect(what).toContain('Lena Brandt');
  });

  it('counts a favour and a promise once where the meeting note has copies', async () => {
    const text = meeting(
      'attendees: ["[[Lena Brandt]]"]\n',
      '- [ ] #favour/received [[Lena Brandt]] read my letter\n- [ ] send [[Lena Brandt]] the map\n',
    );
    const desk = await ask({
      'P/Lena Brandt.md': person(),
      'M/2026-10-02 a.md': text,
      'M/2026-10-02 a (conflicted copy 2026-11-01).md': text,
      'M/2026-10-02 a.sync-conflict-20261101-101010-ABC.md': text,
    });
    expect(await desk.favours()).toHaveLength(1);
    expect(await desk.meetings()).toHaveLength(1);
    await desk.run('settle', { path: 'M/2026-10-02 a.md', line: '5', as: 'returned' });
    expect(await desk.read('M/2026-10-02 a (conflicted copy 2026-11-01).md')).toBe(text);
  });

  it('names people by their properties where the file has a slug', async () => {
    const desk = await ask({
      'P/lena-brandt.md': person('title: Lena Brandt\n', '# Lena Brandt\n'),
      'P/owen-pryce.md': person('name: Owen Pryce\n'),
      'M/2026-10-02 a.md': meeting('attendees: [Lena Brandt]\n'),
      'M/2026-10-03 a.md': meeting('attendees: [Owen Pryce]\n'),
    });
    expect(await desk.names()).toEqual(['Lena Brandt', 'Owen Pryce']);
    expect((await desk.people()).map(({ role }) => role)).toEqual([null, null]);
    expect(await desk.present()).toEqual({ '2026-10-02': ['Lena Brandt'], '2026-10-03': ['Owen Pryce'] });
  });

  it('says that a folder of the settings is not there', async () => {
    const desk = await ask({ 'People/Lena.md': '' }, { peopleFolders: ['Poeple'] });
    const [problem] = await desk.problems();
    expect(problem?.what).toContain('Poeple');
    expect(problem?.remedy).toContain('People');
  });

  it.each(['died: 2026-03-01', 'deceased: true', 'status: archived', 'status: inactive', 'cadence: as-needed'])(
    'is silent about somebody with %s',
    async (property) => {
      const cadence = property.startsWith('cadence') ? '' : 'cadence: monthly\n';
      const desk = await ask({ 'P/Lena.md': person(`${cadence}last contact: 2026-01-01\n${property}\n`) });
      expect(await desk.followUps()).toEqual([]);
      expect(await desk.problems()).toEqual([]);
    },
  );
});

describe('who was there', () => {
  it('reads what a calendar writes: a nested day, attendees as mappings', async () => {
    const desk = await ask({
      'People/Lena Brandt.md': person(),
      'Cal/Standup.md': meeting(
        'start:\n  date: 2026-10-02\nend:\n  date: 2026-10-02\nattendees:\n  - email: lena@x.example\n    displayName: Lena Brandt\n    responseStatus: accepted\n',
      ),
    });
    expect(await desk.present()).toEqual({ '2026-10-02': ['Lena Brandt'] });
  });

  it.each([
    ['{email: lena@x.example, displayName: Lena Brandt}', ['Lena Brandt']],
    ['cn: Owen Pryce', ['Owen Pryce']],
    ['name: Owen Pryce\n    email: owen@x.example', ['Owen Pryce']],
    ['"[[Lena Brandt]]": yes', ['Lena Brandt']],
    ['Lena Brandt: accepted\n  - Owen Pryce: declined', ['Lena Brandt']],
  ])('reads %j', async (item, names) => {
    const desk = await ask({
      'P/Lena Brandt.md': person('email: lena@x.example\n'),
      'P/Owen Pryce.md': person(),
      'M/2026-10-02 a.md': meeting(`attendees:\n  - ${item}\n`),
    });
    expect(await desk.present()).toEqual({ '2026-10-02': names });
    expect(await desk.problems()).toEqual([]);
  });

  it('reads a mapping of who accepted and who declined', async () => {
    const desk = await ask({
      'P/Lena Brandt.md': person(),
      'P/Owen Pryce.md': person(),
      'M/2026-10-02 a.md': meeting('attendees:\n  Lena Brandt: accepted\n  Owen Pryce: declined\n'),
    });
    expect(await desk.present()).toEqual({ '2026-10-02': ['Lena Brandt'] });
  });

  it.each([
    'Lena Brandt (ACME)',
    'Brandt, Lena',
    'Dr. Lena Brandt',
    'Lena Brandt, PhD',
    'Lena Brandt - Head of Maps',
    '**Lena Brandt**',
    'Lena\u200b Brandt',
  ])('knows Lena Brandt by “%s”', async (written) => {
    const desk = await ask({
      'People/Lena Brandt.md': person(),
      'M/2026-10-02 a.md': meeting(`attendees:\n  - "${written}"\n`),
    });
    expect(await desk.names()).toEqual(['Lena Brandt']);
    expect(await desk.present()).toEqual({ '2026-10-02': ['Lena Brandt'] });
  });

  it.each(['attendees:\n  - [[Brandt, Lena]]', 'attendees: "Brandt, Lena"', 'attendees:\n  - "[[Brandt, Lena]]"'])(
    'takes the exact name first, even with a comma: %j',
    async (attendees) => {
      const desk = await ask({
        'People/Brandt, Lena.md': person('aliases: [Lena Brandt]\n'),
        'M/2026-10-02 a.md': meeting(`${attendees}\n`),
      });
      expect(await desk.people()).toHaveLength(1);
      expect((await desk.meetings())[0]?.attendees).toMatchObject([{ path: 'People/Brandt, Lena.md' }]);
    },
  );

  it('gives an unknown “Last, First” and a remark one name each', async () => {
    const desk = await ask({
      'People/Owen Pryce.md': person('emails: [owen@y.example, op@y.example]\n'),
      'M/2026-10-02 s.md': meeting(
        'attendees:\n  - Owen Pryce <OP@y.example>\n  - "Brandt, Lena"\n  - "Cy Low (ACME)"\n',
      ),
    });
    const names = await desk.names();
    expect(names).toHaveLength(3);
    expect(names).toContain('Cy Low');
  });

  it('sees no difference between a straight and a curly apostrophe', async () => {
    const desk = await ask({
      "People/Pat O'Dowd.md": person(),
      'M/2026-10-02 a.md': meeting('attendees: [Pat O’Dowd]\n'),
    });
    expect(await desk.people()).toHaveLength(1);
  });

  it('says where the note is that a link no longer leads to', async () => {
    const desk = await ask({
      'Network/Lena Brandt.md': person(),
      'M/2026-10-02 a.md': meeting('attendees: ["[[People/Lena Brandt]]"]\n'),
    });
    expect(await desk.people()).toHaveLength(1);
    const [problem] = await desk.problems();
    expect(`${problem?.what} ${problem?.remedy}`).toContain('Network/Lena Brandt');
    expect(problem?.remedy).not.toContain('Create');
  });

  it('reads a list of links to addresses, remarks and roles', async () => {
    const desk = await ask({
      'P/Lena Brandt.md': person('email: lena@x.example\n'),
      'P/Owen Pryce.md': person(),
      'P/Cy Low.md': person('email: cy@x.example\n'),
      'P/Di May.md': person(),
      'P/Ed Fox.md': person(),
      'M/2026-10-02 a.md': meeting(
        '',
        '## Attendees\n- [Lena Brandt](mailto:lena@x.example)\n- [Owen Pryce](https://linkedin.com/in/owen)\n- <cy@x.example>\n- Di May (di@x.example)\n- Ed Fox – CTO, ACME\n',
      ),
    });
    expect(await desk.present()).toEqual({
      '2026-10-02': ['Lena Brandt', 'Owen Pryce', 'Cy Low', 'Di May', 'Ed Fox'],
    });
  });

  it.each([
    '**Present**: [[Lena]], Owen\n',
    '## Anwesende\n- Lena\n- Owen\n',
    'In attendance: Lena, Owen\n',
    '## Participantes\n- [[Lena]]\n- [[Owen]]\n',
  ])('reads who was there under other words: %j', async (body) => {
    const desk = await ask({ 'P/Lena.md': person(), 'P/Owen.md': person(), 'M/2026-10-02 a.md': meeting('', body) });
    expect(await desk.present()).toEqual({ '2026-10-02': ['Lena', 'Owen'] });
  });

  it.each([
    '## In the room\n- [[Lena]]\n## Apologies\n- [[Owen]]\n',
    'Attendees: [[Lena]]\nAbsent: [[Owen]]\n',
    '**Present**: [[Lena]]\n**Absent**: [[Owen]]\n',
    'Met [[Lena]].\n\nRegrets: [[Owen]]\n',
  ])('leaves out those who were absent: %j', async (body) => {
    const desk = await ask({ 'P/Lena.md': person(), 'P/Owen.md': person(), 'M/2026-10-02 a.md': meeting('', body) });
    expect(await desk.present()).toEqual({ '2026-10-02': ['Lena'] });
    expect((await desk.people()).find(({ name }) => name === 'Owen')?.lastContact).toBeNull();
  });
});

describe('who introduced whom', () => {
  it('takes LinkedIn, work and a conference for how you met', async () => {
    const desk = await ask({
      'C.md': person('introduced by: "[[PyCon 2026]]"\nmet through: LinkedIn\n'),
      'D.md': person('introduced by: LinkedIn\n'),
      'E.md': person('met through: Work\n'),
      'F.md': person('referred by: "Meetup (Berlin)"\n'),
      'G.md': person('source: LinkedIn\n'),
      'PyCon 2026.md': '# conference\n',
    });
    expect(await desk.introductions()).toEqual([]);
    expect(await desk.names()).toEqual(['C', 'D', 'E', 'F', 'G']);
    expect(await desk.problems()).toEqual([]);
    expect(await desk.run('explain', { path: 'D.md' })).toContain('LinkedIn');
  });

  it('reads label lines in a person’s note', async () => {
    const desk = await ask({
      'People/Cleo.md': person('', 'Intro via [[Anna]].\n'),
      'People/Dan.md': person('', 'Met through: [[Anna]]\n'),
      'People/Eva.md': person('', '- **Introduced by:** [[Anna]]\n'),
      'People/Anna.md': person(),
    });
    const rows = await desk.introductions();
    expect(rows).toHaveLength(3);
    for (const { by } of rows) expect(by.name).toBe('Anna');
  });

  it('reads a note with a date and attendees as a meeting, and dated list items as contacts', async () => {
    const desk = await ask({
      'People/Anna.md': person(),
      'People/Ben.md': person('', '## Notes\n- 2026-11-01 Coffee, talked about the grant\n- 2026-10-01: phone call\n'),
      'Meetings/Coffee with Anna.md': '# Coffee with Anna\nDate: 2026-11-10\nAttendees: [[Anna]]\n',
    });
    const days = Object.fromEntries((await desk.people()).map(({ name, lastContact }) => [name, lastContact?.day]));
    expect(days).toEqual({ Anna: '2026-11-10', Ben: '2026-11-01' });
  });
});

describe('contact and mention', () => {
  it('counts what a daily or a weekly note says, and no mere mention', async () => {
    const desk = await ask({
      'People/Lena.md': person(),
      'People/Owen.md': person(),
      'People/Cleo.md': person(),
      '.obsidian/community-plugins.json': '["periodic-notes"]',
      '.obsidian/plugins/periodic-notes/data.json': JSON.stringify({
        daily: { enabled: true, format: 'YYYY-MM-DD', folder: 'Daily' },
        weekly: { enabled: true, format: 'gggg-[W]ww', folder: 'Weekly' },
      }),
      'Weekly/2026-W40.md': 'Saw [[Lena]]\n',
      'Daily/2026-10-05.md': '# 5\n## 09:00 [[Cleo]]\nRead the paper that [[Owen]] wrote.\n',
    });
    const rows = Object.fromEntries((await desk.people()).map((row) => [row.name, row]));
    expect(rows['Lena']?.lastContact?.source.path).toBe('Weekly/2026-W40.md');
    expect(rows['Cleo']?.lastContact?.day).toBe('2026-10-05');
    expect(rows['Owen']?.lastContact).toBeNull();
    expect(rows['Owen']?.lastMention?.day).toBe('2026-10-05');
  });

  it('tells a last contact in the future', async () => {
    const desk = await ask({ 'People/Lena.md': person('cadence: monthly\nlast contact: 2027-10-02\n') });
    expect(await desk.problems()).toMatchObject([{ path: 'People/Lena.md', line: 4 }]);
  });

  it('counts a ticked task on the day it was done', async () => {
    const desk = await ask({
      'People/Lena.md': person(),
      'People/Owen.md': person(),
      'M/2026-10-02 a.md': meeting(
        'attendees: ["[[Lena]]"]\n',
        '- [x] call [[Owen]] ✅ 2026-11-20\n- [x] #follow-up [[Lena]] ✅ 2026-11-21\n',
      ),
    });
    const days = Object.fromEntries((await desk.people()).map(({ name, lastContact }) => [name, lastContact?.day]));
    expect(days).toEqual({ Lena: '2026-11-21', Owen: '2026-11-20' });
  });

  it('counts each dated heading of a running note', async () => {
    const desk = await ask({
      'P/Lena Brandt.md': person(),
      'M/1-1 Lena Brandt.md':
        '---\ntags: [meeting, 1on1]\nattendees: ["[[Lena Brandt]]"]\n---\n## 2026-11-02\n- x\n## 2026-10-19\n- y\n- [ ] send the map\n',
    });
    expect(await desk.people()).toMatchObject([{ lastContact: { day: '2026-11-02' }, contacts: 2 }]);
    expect(await desk.problems()).toEqual([]);
  });
});

describe('lines', () => {
  it('shows links, embeds and code as words', async () => {
    const desk = await ask({
      'P/Lena.md': person(),
      'P/Owen.md': person(),
      'M/2026-10-02 a.md': meeting(
        'attendees: ["[[Lena]]", "[[Owen]]"]\n',
        '- [ ] send [[Lena|her]] [the list](https://x.example/a_(b)) today\n- [ ] review ![[draft.pdf]] for [[Owen]]\n',
      ),
    });
    const said = Object.values(await desk.reasons())
      .flat()
      .join('\n');
    expect(said).toContain('the list today');
    expect(said).toContain('review draft.pdf');
    expect(said).not.toMatch(/\)|!/);
  });

  it('takes no task of somebody else’s for a promise', async () => {
    const desk = await ask({
      'P/Lena.md': person(),
      'P/Owen.md': person(),
      'M/2026-10-02 a.md': meeting(
        'attendees: ["[[Lena]]", "[[Owen]]"]\n',
        '- [ ] [[Lena]] to send me the draft\n- [ ] waiting for [[Owen]] to reply\n- [ ] [[Lena]]: prepare slides\n- [ ] @[[Owen]] book the room\n',
      ),
    });
    const reasons = await desk.reasons();
    const kinds = (name: string) => (reasons[name] ?? []).map((reason) => reason.split(':')[0]);
    expect(
      Object.values(reasons)
        .flat()
        .filter((reason) => reason.startsWith('promise')),
    ).toEqual([]);
    expect(kinds('Lena')).toContain('waiting for');
    expect(kinds('Owen')).toContain('waiting for');
  });

  it('finds no fact in blanks and in marks of templates', async () => {
    const desk = await ask({
      'P/Lena.md': person(),
      'M/2026-11-20 a.md': meeting(
        'attendees: ["[[Lena]]"]\n',
        '- [ ] \n- [ ] …\n- [ ] #favour/received …\n- #need [[Lena]] …\n- [ ] <% tp.file.cursor() %>\n- [ ] {{VALUE}} [[Lena]]\n',
      ),
    });
    expect(await desk.followUps()).toEqual([]);
    expect(await desk.favours()).toEqual([]);
    expect(await desk.people()).toMatchObject([{ needs: [] }]);
  });

  it('takes no blank under a heading for a need or an offer', async () => {
    const desk = await ask({
      'Lena.md': person('', '\n## What they need\n\n- #need …\n\n## How they can help\n\n- #offer …\n'),
    });
    expect(await desk.people()).toMatchObject([{ needs: [], offers: [] }]);
  });

  it('knows thanks that are still owed', async () => {
    const desk = await ask({
      'People/Anna.md': person('', '- 2026-11-19 no thanks sent yet\n'),
      'People/Ben.md': person(),
      'People/Cleo.md': person('', 'I still need to thank her.\n'),
      'Daily/2026-11-19.md': '- Need to thank [[Ben]] for the interview\n',
      'Meetings/2026-11-18 Interview.md':
        '---\ntags: [meeting, interview]\nattendees: ["[[Ben]]", "[[Anna]]", "[[Cleo]]"]\n---\n',
    });
    const reasons = await desk.reasons();
    for (const name of ['Anna', 'Ben', 'Cleo'])
      expect([name, reasons[name]?.some((reason) => reason.startsWith('thanks'))]).toEqual([name, true]);
  });
});

describe('a logged contact', () => {
  const log = async (body: string): Promise<string> => {
    const desk = await ask({ 'People/Lena.md': person('', body) });
    await desk.run('log', { person: 'Lena', day: '2026-11-20', text: 'lunch' });
    return (await desk.read('People/Lena.md')).slice(person().length);
  };

  it('goes under the log, not under a sub-heading of another year', async () => {
    expect(await log('## Log\n### 2025\n- 2025-01-01 y\n## Other\nz\n')).toMatch(
      /^## Log\n+- 2026-11-20 lunch\n+### 2025\n- 2025-01-01 y\n## Other\nz\n$/,
    );
  });

  it('goes on top where the newest stands first', async () => {
    expect(await log('## Log\n- 2026-10-02 c\n- 2026-09-02 b\n')).toBe(
      '## Log\n- 2026-11-20 lunch\n- 2026-10-02 c\n- 2026-09-02 b\n',
    );
  });

  it.each(['## LOG 📒', '## log:', '## **Log**'])('finds the heading “%s”', async (heading) => {
    expect(await log(`${heading}\n- 2026-01-01 x\n`)).toBe(`${heading}\n- 2026-01-01 x\n- 2026-11-20 lunch\n`);
  });

  it('is refused where the note ends in an open comment', async () => {
    const text = person('', '# x\n%%\nhidden');
    const desk = await ask({ 'People/Lena.md': text });
    await expect(desk.run('log', { person: 'Lena', day: '2026-11-20', text: 'lunch' })).rejects.toThrow();
    expect(await desk.read('People/Lena.md')).toBe(text);
  });
});

describe('a template of one’s own', () => {
  const render = async (template: string): Promise<string> => {
    const desk = await ask(
      { 'T/Mine.md': template, 'People/Lena Brandt.md': person(), 'M/2026-10-02 a.md': met('Lena Brandt') },
      { templateFolder: 'T' },
    );
    return (JSON.parse(await desk.run('render', { template: 'Mine', person: 'Lena Brandt' })) as { text: string }).text;
  };

  it('may hold the words of Obsidian’s own templates', async () => {
    expect(await render('{{date}} {{date:YYYY-MM-DD}} {{date today "YYYY-MM-DD"}}')).toBe(
      '2026-11-23 2026-11-23 2026-11-23',
    );
    expect(await render('{{time}} {{time:HH:mm}}')).toMatch(/^\d\d:\d\d \d\d:\d\d$/);
    expect(await render('{{title}}')).not.toBe('');
  });

  it('prints people as links', async () => {
    const text = await render('{{link person}} {{bullets people}}');
    expect(text).toContain('[[Lena Brandt]]');
    expect(text).not.toContain('object');
  });
});
