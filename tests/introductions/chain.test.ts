/** How far I have come with people I was told about, as the notes tell it, and the page that sums it up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chain, chainTo, furthestLink, searchSummary, stages, type Stage } from '../../src/introductions/chain';
import { captionOf } from '../../src/introductions/caption';
import { drawForest } from '../../src/introductions/exports';
import { introductionForest, type Member } from '../../src/introductions/forest';
import { dayFromIso, isoOf, plusBusinessDays, weekdayOf } from '../../src/model/day';
import type { NoteSource } from '../../src/notes/note-source';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { wayInLine, wayInLog, wayInTask } from '../../src/notes/read-exchange';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';
import { runs } from '../support/property-runs';

const day = (iso: string): number => dayFromIso(iso) ?? 0;
const today = day('2026-11-23');
const named = aMeeting('2026-10-01', ['Ann Lee'], {}, '## Who else should I talk to?\n- Sam Osei\n');
const ann = aPerson('Ann Lee');
const sam = (log: string): NoteSource => aPerson('Sam Osei', {}, `## Contacts\n\n${log}\n`);

function stageOf(notes: readonly NoteSource[], on = today): string {
  const network = networkOf([ann, named, ...notes]);
  const person = network.findPeople('Sam Osei')[0];
  const link = person && furthestLink(chainTo(network, person, on));
  return link ? `${link.stage} ${link.since === null ? '?' : isoOf(link.since)}` : 'nobody';
}

describe('what a line of a log says', () => {
  it.each([
    ['emailed, asked for twenty minutes', 'wrote'],
    ['Emailed Sam', 'wrote'],
    ['wrote to him', 'wrote'],
    ['wrote', 'wrote'],
    ['I messaged her on LinkedIn', 'wrote'],
    ['sent a short email', 'wrote'],
    ['sent her the draft', 'wrote'],
    ['email sent', 'wrote'],
    ['followed up', 'wrote'],
    ['emailed, no reply', 'wrote'],
    ['emailed, no answer yet', 'wrote'],
    ['emailed, invited him to coffee next week', 'wrote'],
    ['Mail geschickt', 'wrote'],
    ['E-Mail geschrieben, keine Antwort', 'wrote'],
    ['ich schrieb ihm', 'wrote'],
    ['habe ihr geschrieben', 'wrote'],
    ['Nachricht auf LinkedIn geschickt', 'wrote'],
    ['angeschrieben', 'wrote'],
    ['Brief an sie', 'wrote'],
    ['she replied', 'answered'],
    ['Sam answered: happy to talk', 'answered'],
    ['wrote; he replied at once', 'answered'],
    ['got a reply', 'answered'],
    ['Email from him', 'answered'],
    ['wrote back', 'answered'],
    ['er antwortete gleich', 'answered'],
    ['Sam hat geantwortet', 'answered'],
    ['sie hat mir geschrieben', 'answered'],
    ['Antwort bekommen', 'answered'],
    ['coffee at the Ropewalk', 'talked'],
    ['spoke on the phone', 'talked'],
    ['long call about the archive', 'talked'],
    ['telefoniert', 'talked'],
    ['Kaffee getrunken', 'talked'],
    ['getroffen', 'talked'],
    ['coffee, she answered all my questions', 'talked'],
    ['', null],
    ['ran into each other', null],
    ['wrote her first book', null],
    ['emailed by the press', null],
    ['has not replied', null],
    ['emailed, bounced', null],
    ['coffee booked for Tuesday', null],
    ['call arranged', null],
    ['hat noch nicht geantwortet', null],
    ['she published a paper', null],
    ['draft email to Sam', null],
  ])('%s', (entry, way) => expect(wayInLog(entry)).toBe(way));
});

describe('what a line of a diary says of somebody linked in it', () => {
  it.each([
    ['Emailed [[Sam]]', 'wrote'],
    ['Wrote to [[Sam|Sam Osei]] about the archive', 'wrote'],
    ['Emailed [[Ann]] and [[Sam]]', 'wrote'],
    ['Sent [[Sam]] my notes', 'wrote'],
    ['Sent a short email to [[Sam]]', 'wrote'],
    ['Message to [[Sam]]', 'wrote'],
    ['Habe [[Sam]] eine Mail geschickt', 'wrote'],
    ['Mail an [[Sam]] geschickt', 'wrote'],
    ['[[Sam]] angeschrieben', 'wrote'],
    ['Schrieb an [[Sam]]', 'wrote'],
    ['[[Sam]] replied', 'answered'],
    ['Reply from [[Sam]]', 'answered'],
    ['Heard back from [[Sam]]', 'answered'],
    ['[[Sam]] hat mir geantwortet', 'answered'],
    ['Antwort von [[Sam]]: Dienstag passt', 'answered'],
    ['Emailed [[Ann]] about [[Sam]]', null],
    ['Email [[Sam]]', null],
    ['Must write to [[Sam]]', null],
    ['Have not emailed [[Sam]] yet', null],
    ['[[Sam]] has not replied', null],
    ['[[Ann]] replied; [[Sam]] is away', null],
    ['[[Sam]] schreiben', null],
    ['Noch nicht an [[Sam]] geschrieben', null],
    ['[[Sam]] hat noch nicht geantwortet', null],
    ['[[Sam]] hat ein Buch geschrieben', null],
    ['Letter to [[Sam]] still to write', null],
  ])('%s', (line, way) => expect(wayInLine(line, 'Sam')).toBe(way));

  it.each([
    ['write to [[Sam]]', 'wrote'],
    ['Ask [[Sam]] for twenty minutes', 'wrote'],
    ['[[Sam]] anschreiben', 'wrote'],
    ['call [[Sam]]', 'talked'],
    ['[[Sam]] anrufen', 'talked'],
    ['read what [[Sam]] wrote', null],
  ])('a ticked task: %s', (task, way) => expect(wayInTask(task)).toBe(way));
});

describe('the stage of somebody named', () => {
  it.each<[string, readonly NoteSource[], string]>([
    ['nothing noted', [], 'named 2026-10-01'],
    ['a note of their own changes nothing', [sam('')], 'named 2026-10-01'],
    ['a letter', [sam('- 2026-10-05 emailed')], 'written 2026-10-05'],
    ['a letter that is no contact', [sam('- 2026-10-05 emailed, no reply')], 'written 2026-10-05'],
    ['in German', [sam('- 2026-10-05 Mail geschickt')], 'written 2026-10-05'],
    ['in a diary', [aNote('Emailed [[Sam Osei]].\n', '2026-10-05.md')], 'written 2026-10-05'],
    ['in a diary, in German', [aNote('- Mail an [[Sam Osei]] geschickt\n', '2026-10-05.md')], 'written 2026-10-05'],
    ['a plan is no letter', [aNote('- [ ] Emailed [[Sam Osei]]\n', '2026-10-05.md')], 'named 2026-10-01'],
    ['planned under a heading', [aNote('## Tomorrow\n- Emailed [[Sam Osei]]\n', '2026-10-05.md')], 'named 2026-10-01'],
    ['a ticked task', [aNote('- [x] write to [[Sam Osei]] ✅ 2026-10-05\n', 'Tasks.md')], 'written 2026-10-05'],
    [
      'a ticked task of unknown sort',
      [aNote('- [x] find time for [[Sam Osei]] ✅ 2026-10-05\n', 'T.md')],
      'named 2026-10-01',
    ],
    ['a letter as a note', [aMeeting('2026-10-05', ['Sam Osei'], { kind: 'email' })], 'written 2026-10-05'],
    ['two letters', [sam('- 2026-10-05 emailed\n- 2026-10-16 emailed again')], 'written 2026-10-16'],
    ['an answer', [sam('- 2026-10-05 emailed\n- 2026-10-07 she replied')], 'answered 2026-10-07'],
    ['in a diary an answer', [aNote('Reply from [[Sam Osei]]\n', '2026-10-07.md')], 'answered 2026-10-07'],
    ['a bare line', [sam('- 2026-10-05')], 'answered 2026-10-05'],
    ['an answer, then a letter', [sam('- 2026-10-05 he replied\n- 2026-10-07 emailed')], 'answered 2026-10-05'],
    ['a day of last contact', [aPerson('Sam Osei', { 'last contact': '2026-10-05' })], 'answered 2026-10-05'],
    ['a meeting', [aMeeting('2026-10-08', ['Sam Osei'])], 'met 2026-10-08'],
    ['a call in the log', [sam('- 2026-10-08 called')], 'met 2026-10-08'],
    ['a day on which we met', [aPerson('Sam Osei', { met: '2026-10-08' })], 'met 2026-10-08'],
    ['a lunch in a diary', [aNote('Lunch with [[Sam Osei]].\n', '2026-10-08.md')], 'met 2026-10-08'],
    ['a meeting to come', [aMeeting('2026-11-30', ['Sam Osei'])], 'named 2026-10-01'],
    ['a cancelled one', [aMeeting('2026-10-08', ['Sam Osei'], { status: 'cancelled' })], 'named 2026-10-01'],
    ['met before', [aMeeting('2026-09-08', ['Sam Osei'])], 'nobody'],
    ['written to long before', [sam('- 2024-10-05 emailed')], 'nobody'],
    [
      'told by a meeting',
      [aMeeting('2026-10-08', ['Sam Osei']), aMeeting('2026-10-09', ['Ann Lee'])],
      'told 2026-10-09',
    ],
    [
      'told by letter',
      [aMeeting('2026-10-08', ['Sam Osei']), aNote('Emailed [[Ann Lee]]\n', '2026-10-10.md')],
      'told 2026-10-10',
    ],
    [
      'thanked',
      [aMeeting('2026-10-08', ['Sam Osei']), aNote('- thanked [[Ann Lee]]\n', '2026-10-10.md')],
      'told 2026-10-10',
    ],
    ['told on that day', [aMeeting('2026-10-08', ['Sam Osei', 'Ann Lee'])], 'told 2026-10-08'],
    ['told too early', [aMeeting('2026-10-08', ['Sam Osei']), aMeeting('2026-10-07', ['Ann Lee'])], 'met 2026-10-08'],
  ])('%s', (_, notes, stage) => expect(stageOf(notes)).toBe(stage));

  it('is the same for an introduction that was made', () => {
    const introduced = aPerson('Jo Bell', { 'introduced by': '[[Ann Lee]]' }, '- 2026-10-05 emailed\n');
    const network = networkOf([ann, introduced]);
    expect(chain(network, today).map(({ person, state, stage }) => [person.name, state, stage])).toEqual([
      ['Jo Bell', 'made', 'written'],
    ]);
  });

  it('knows nothing of days to come', () => {
    expect(stageOf([sam('- 2026-10-05 emailed\n- 2026-10-07 she replied')], day('2026-10-06'))).toBe(
      'written 2026-10-05',
    );
    expect(stageOf([], day('2026-09-30'))).toBe('nobody');
  });

  const facts = fc.record({
    after: fc.integer({ min: 1, max: 25 }),
    what: fc.constantFrom('emailed', 'emailed, no reply', 'she replied', 'coffee', '', 'Mail geschickt', 'read her CV'),
    about: fc.constantFrom('Sam Osei', 'Ann Lee'),
  });
  const notesOf = (list: readonly { after: number; what: string; about: string }[]): readonly NoteSource[] =>
    ['Sam Osei', 'Ann Lee'].map((name) =>
      aPerson(
        name,
        {},
        list
          .filter(({ about }) => about === name)
          .map(({ after, what }) => `- ${isoOf(day('2026-10-01') + after)} ${what}\n`)
          .join(''),
      ),
    );

  it('never goes back when a later fact is added, and always has a line that says so', () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 8 }), (list) => {
        const sorted = [...list].sort((a, b) => a.after - b.after);
        let reached = -1;
        for (let count = 0; count <= sorted.length; count++) {
          const network = networkOf([...notesOf(sorted.slice(0, count)), named]);
          const links = chain(network, today);
          for (const { source } of links) expect(source.path).not.toBe('');
          const stage: Stage = links.find(({ person }) => person.name === 'Sam Osei')?.stage ?? 'named';
          expect(stages.indexOf(stage)).toBeGreaterThanOrEqual(reached);
          reached = stages.indexOf(stage);
          const { toWrite, waiting, toMeet, toTell, deadEnds } = searchSummary(network, today);
          const told = new Set(network.introductions().flatMap(({ people }) => people));
          for (const row of [...toWrite, ...waiting, ...toMeet, ...toTell, ...deadEnds]) {
            expect(told.has(row.person.key)).toBe(true);
            expect(row.source.path).not.toBe('');
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('somebody not met yet, in the tree', () => {
  const memberOf = (...notes: readonly NoteSource[]): Member | undefined => {
    const forest = introductionForest(networkOf([ann, named, ...notes]), today);
    return [...forest.members.values()].find(({ name }) => name === 'Sam Osei');
  };

  it.each<[string, readonly NoteSource[], string | undefined]>([
    ['a ghost', [], 'named'],
    ['with a note', [sam('')], 'named'],
    ['written to', [sam('- 2026-10-05 emailed')], 'written'],
    ['met', [aMeeting('2026-10-08', ['Sam Osei'])], undefined],
  ])('carries the stage: %s', (_, notes, stage) => expect(memberOf(...notes)?.stage?.stage).toBe(stage));

  it('says it in words in the caption and beside the name', () => {
    const network = networkOf([ann, named]);
    const forest = introductionForest(network, today);
    const member = memberOf();
    expect(member && captionOf(forest, member)).toBe(
      'Sam Osei (no note yet); Ann Lee told you about them. Named on 1 Oct 2026, nothing noted since.',
    );
    expect(drawForest(forest, today, 'svg')).toContain('· named');
  });
});

describe('business days', () => {
  it.each([
    ['2026-10-01', 1, '2026-10-02'],
    ['2026-10-02', 1, '2026-10-05'],
    ['2026-10-03', 1, '2026-10-05'],
    ['2026-10-04', 1, '2026-10-05'],
    ['2026-10-02', 7, '2026-10-13'],
    ['2026-10-05', 5, '2026-10-12'],
    ['2026-12-31', 2, '2027-01-04'],
  ])('%s and %i', (from, count, to) => expect(isoOf(plusBusinessDays(day(from), count))).toBe(to));

  it('are as many as are counted one by one, and never at a weekend', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 50000 }), fc.integer({ min: 1, max: 60 }), (from, count) => {
        let [at, left] = [from, count];
        while (left > 0) if (weekdayOf(++at) < 5) left--;
        expect(plusBusinessDays(from, count)).toBe(at);
      }),
    );
  });
});

describe('one reminder', () => {
  const reasonsOn = (iso: string, log: string): readonly string[] =>
    followUps(networkOf([ann, named, sam(log)]), day(iso), followUpRules(defaultSettings())).flatMap(
      ({ person, reasons }) =>
        person.name === 'Sam Osei' ? reasons.filter(({ kind }) => kind === 'reach out').map(({ why }) => why) : [],
    );
  const remind = 'You wrote to them on 2 Oct 2026 and noted no answer: one reminder, then let it rest';

  it.each([
    ['2026-10-12', '- 2026-10-02 emailed', []],
    ['2026-10-13', '- 2026-10-02 emailed', [remind]],
    ['2026-10-13', '- 2026-10-02 emailed, no answer', [remind]],
    ['2026-10-30', '- 2026-10-02 emailed', [remind]],
    ['2026-10-31', '- 2026-10-02 emailed', []],
    ['2026-10-13', '- 2026-10-02 emailed\n- 2026-10-06 she replied', []],
    ['2026-10-30', '- 2026-10-02 emailed\n- 2026-10-13 emailed again', []],
    ['2026-10-01', '', []],
    ['2026-10-02', '', ['Ann Lee told you about them yesterday; no contact noted yet']],
    ['2026-10-04', '', ['Ann Lee told you about them 3 days ago; no contact noted yet']],
  ])('on %s after %s', (iso, log, whys) => expect(reasonsOn(iso, log)).toEqual(whys));

  it('closes the loop with whoever named them, once you have talked, not once you have written', () => {
    const loops = (log: string): readonly string[] =>
      followUps(networkOf([ann, named, sam(log)]), today, followUpRules(defaultSettings())).flatMap(
        ({ person, reasons }) =>
          reasons.filter(({ kind }) => kind === 'close the loop').map(({ why }) => `${person.name}: ${why}`),
      );
    expect(loops('- 2026-10-05 emailed')).toEqual([]);
    expect(loops('- 2026-11-20 coffee')).toEqual([
      'Ann Lee: Tell them how it went: you met Sam Osei 3 days ago through them',
    ]);
  });
});

describe('my search', () => {
  const talk = (iso: string, names: readonly string[]): NoteSource =>
    aMeeting(iso, ['Ann Lee'], {}, `## Who else should I talk to?\n${names.map((name) => `- ${name}\n`).join('')}`);
  const notes = [
    ann,
    aPerson('Bo Kay'),
    talk('2026-10-01', ['Sam Osei', 'Jo Bell', 'Dana Wolf']),
    aMeeting('2026-10-20', ['Bo Kay'], {}, '## Who else should I talk to?\n- Mia Ronan\n- Lea Park\n'),
    aMeeting('2026-10-22', ['Dana Wolf']),
    aMeeting('2026-12-01', ['Ann Lee']),
    aNote('Emailed [[Jo Bell]]\n', '2026-10-05.md'),
    aNote('Emailed [[Lea Park]]\n', '2026-11-20.md'),
  ];
  const summary = searchSummary(networkOf(notes), today);

  it('counts the talks that have been and those that gave a name', () => {
    expect(summary.talks.map(({ meeting, named: names }) => [meeting.day, names.map(({ name }) => name)])).toEqual([
      [day('2026-10-22'), []],
      [day('2026-10-20'), ['Mia Ronan', 'Lea Park']],
      [day('2026-10-01'), ['Sam Osei', 'Jo Bell', 'Dana Wolf']],
    ]);
    expect(summary.withNames).toBe(2);
  });

  it('puts everybody in one list, with the reason', () => {
    const rows = (list: readonly { person: { name: string }; why: string }[]): readonly string[] =>
      list.map(({ person, why }) => `${person.name}: ${why}`);
    expect(rows(summary.toWrite)).toEqual([
      'Sam Osei: Ann Lee named them on 1 Oct 2026; no letter noted yet',
      'Mia Ronan: Bo Kay named them on 20 Oct 2026; no letter noted yet',
    ]);
    expect(rows(summary.waiting)).toEqual(['Lea Park: You wrote on 20 Nov 2026, no answer noted; named by Bo Kay']);
    expect(rows(summary.deadEnds)).toEqual(['Jo Bell: You wrote on 5 Oct 2026, no answer noted; named by Ann Lee']);
    expect(rows(summary.toTell)).toEqual(['Dana Wolf: You met on 22 Oct 2026: tell Ann Lee how it went']);
  });

  it('counts nobody as named whom I had met before', () => {
    const earlier = aMeeting('2026-09-01', ['Sam Osei']);
    const network = networkOf([ann, named, earlier, aPerson('Sam Osei')]);
    const before = searchSummary(network, today);
    expect(before.talks.map((row) => row.named.map(({ name }) => name))).toEqual([[], []]);
    expect([before.toWrite, before.waiting, before.toTell, before.yields].flat()).toEqual([]);
    // Once they met because of it they were.
    const later = aMeeting('2026-10-05', ['Sam Osei']);
    expect(searchSummary(networkOf([ann, named, later]), today).toTell).toHaveLength(1);
  });

  it('counts what each introducer led to', () => {
    expect(summary.yields.map(({ by, why }) => `${by.name}: ${why}`)).toEqual([
      'Ann Lee: 3 named, 1 met',
      'Bo Kay: 2 named, 0 met',
    ]);
  });

  it('shows eight talks at most, and is empty for an empty network', () => {
    const many = Array.from({ length: 12 }, (_, index) => talk(`2026-09-${String(index + 10)}`, []));
    expect(searchSummary(networkOf([ann, ...many]), today).talks).toHaveLength(8);
    expect(searchSummary(networkOf([]), today)).toEqual({
      ...{ talks: [], withNames: 0, toWrite: [], waiting: [], toMeet: [], toTell: [], deadEnds: [], yields: [] },
    });
  });
});

describe('an introduction that I asked for', () => {
  const asking = (...steps: readonly string[]): NoteSource =>
    aNote(
      `- [ ] #intro/received [[Ann Lee]] [[Sam Osei]]\n${steps.map((step) => `    - ${step}\n`).join('')}`,
      'Ideas.md',
    );
  const stageOfSam = (...steps: readonly string[]): string => {
    const network = networkOf([ann, aPerson('Sam Osei'), asking(...steps)]);
    const person = network.findPeople('Sam Osei')[0];
    const link = person && furthestLink(chainTo(network, person, today));
    return link ? `${link.stage} ${link.since === null ? '?' : isoOf(link.since)}` : 'nobody';
  };

  it.each<[string, ...string[]]>([
    ['asked 2026-11-02', '[/] asked [[Ann Lee]] 2026-11-02'],
    ['asked 2026-11-02', '[x] asked [[Ann Lee]] 2026-11-02: later'],
    ['declined 2026-11-02', '[x] asked [[Ann Lee]] 2026-11-02: no'],
    ['named ?', '[x] asked [[Ann Lee]] 2026-11-02: yes'],
    ['written 2026-11-05', '[x] asked [[Ann Lee]] 2026-11-02: yes', '[x] wrote to [[Sam Osei]] 2026-11-05'],
    ['answered 2026-11-08', '[x] wrote to Sam 2026-11-05', '[x] Sam answered 2026-11-08'],
    ['met 2026-11-12', '[x] introduced 2026-11-04', '[x] met 2026-11-12'],
    ['told 2026-11-13', '[x] introduced 2026-11-04', '[x] met 2026-11-12', '[x] told [[Ann Lee]] 2026-11-13'],
    ['asked 2026-11-02', '[/] asked [[Ann Lee]] 2026-11-02', '[ ] wrote to [[Sam Osei]]'],
  ])('has come as far as its items say: %s', (stage, ...steps) => {
    expect(stageOfSam(...steps)).toBe(stage);
  });

  it('waits on the page of my search, and rests there once it was declined', () => {
    const lists = (step: string): unknown => {
      const summary = searchSummary(networkOf([ann, aPerson('Sam Osei'), asking(step)]), today);
      const { toWrite, waiting, deadEnds, yields } = summary;
      return [toWrite, waiting, deadEnds]
        .map((rows) => rows.map(({ why }) => why))
        .concat([yields.map(({ why }) => why)]);
    };
    expect(lists('[/] asked [[Ann Lee]] 2026-11-02')).toEqual([
      [],
      ['You asked Ann Lee to introduce you on 2 Nov 2026; no answer noted'],
      [],
      [],
    ]);
    expect(lists('[x] asked [[Ann Lee]] 2026-11-02: no, he is too busy')).toEqual([
      [],
      [],
      ['You asked Ann Lee to introduce you on 2 Nov 2026; declined'],
      [],
    ]);
  });

  it('is no introduction yet: nobody named them, and the picture says so', () => {
    const network = networkOf([ann, asking('[/] asked [[Ann Lee]] 2026-11-02')]);
    const forest = introductionForest(network, today);
    const sam = [...forest.members.values()].find(({ name }) => name === 'Sam Osei');
    expect(sam?.introduction?.state).toBe('asked');
    expect(sam && captionOf(forest, sam)).toBe(
      'Sam Osei (no note yet); you asked Ann Lee to introduce you. Asked on 2 Nov 2026, no answer noted.',
    );
  });
});
