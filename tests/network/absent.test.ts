import { describe, expect, test } from 'vitest';
import type { NetworkView } from '../../src/network/network-view';
import { explain } from '../../src/network/explain';
import { aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

const ida = 'People/Ida Noor.md';
const bo = 'People/Bo Kay.md';
const people = [aPerson('Ida Noor'), aPerson('Bo Kay')];
const networkWith = (front: string, body: string, path = 'Meetings/2026-10-02 Board.md'): NetworkView =>
  networkOf([...people, aNote(`---\ntags: [meeting]\n${front}\n---\n${body}`, path)]);

describe('who is absent was not there', () => {
  test.each([
    ['', '## In the room\n- [[Ida Noor]]\n## Apologies\n- [[Bo Kay]]\n'],
    ['', '**Present**: [[Ida Noor]]\n**Absent**: [[Bo Kay]]\n'],
    ['', 'Attendees: [[Ida Noor]]\nAbsent: [[Bo Kay]]\n'],
    ['', 'Regrets: [[Bo Kay]]\n\nWith [[Ida Noor]].\n'],
    ['', 'Declined: Bo Kay\n\n[[Ida Noor]] spoke, [[Bo Kay]] sent a letter.\n'],
    ['', '## Excused\n[[Bo Kay]]\n## Minutes\n[[Ida Noor]]\n'],
    ['', '**No-show:** [[Bo Kay]]\n\n[[Ida Noor]]\n'],
    ['', 'Entschuldigt: [[Bo Kay]]\n\nMit [[Ida Noor]].\n'],
    ['', '## Abwesend\n- [[Bo Kay]]\n## Notizen\n[[Ida Noor]]\n'],
    ['', 'Es fehlen: [[Bo Kay]]\n\n[[Ida Noor]]\n'],
    ['', '**Excusés :** [[Bo Kay]]\n\n[[Ida Noor]]\n'],
    ['', 'Absents : [[Bo Kay]]\n\n[[Ida Noor]]\n'],
    ['', '## Ausentes\n- [[Bo Kay]]\n\n## Acta\n[[Ida Noor]]\n'],
    ['', '~~[[Bo Kay]]~~ and [[Ida Noor]]\n'],
    ['', '## Attendees\n- [[Ida Noor]]\n- ~~Bo Kay~~\n'],
    ['absent: [Bo Kay]', '[[Ida Noor]] and [[Bo Kay]]\n'],
    ['apologies: "[[Bo Kay]]"', '[[Ida Noor]]\n'],
    ['declined: Bo Kay\nattendees: [Ida Noor, Bo Kay]', ''],
    ['attendees: [Ida Noor, Bo Kay]', '## Apologies\n- Bo Kay\n'],
    ['attendees: ["[[Ida Noor]]", "~~[[Bo Kay]]~~"]', ''],
  ])('%s %j', (front, body) => {
    const network = networkWith(front, body);
    expect(network.meetings()[0]?.attendees).toEqual([ida]);
    expect(network.contactsOf(bo)).toEqual([]);
  });

  test.each([
    ['', 'Absent-minded as ever, [[Bo Kay]] came with [[Ida Noor]].\n'],
    ['', '## Reasons to decline\n[[Ida Noor]] and [[Bo Kay]]\n'],
    ['', 'Topics: declined applications\n\n[[Ida Noor]] and [[Bo Kay]]\n'],
    ['', 'Absent: nobody\n\n[[Ida Noor]] and [[Bo Kay]]\n'],
    ['absent: []', '[[Ida Noor]] and [[Bo Kay]]\n'],
    ['attendees: [Ida Noor, Bo Kay (online)]', ''],
    ['attendees: [Ida Noor, Bo Kay – by phone]', ''],
    ['', '## Apologies\nNone.\n## Minutes\n[[Ida Noor]] and [[Bo Kay]]\n'],
    ['', '~~old~~ [[Ida Noor]] and [[Bo Kay]] ~~new~~\n'],
  ])('%s %j were there', (front, body) => {
    expect([...(networkWith(front, body).meetings()[0]?.attendees ?? [])].sort()).toEqual([bo, ida]);
  });

  test.each([
    ...[
      'Krank',
      'Urlaub',
      'Im Urlaub',
      'Abgemeldet',
      'Nicht anwesend',
      'Sick',
      'Ill',
      'On leave',
      'On holiday',
      'On vacation',
    ],
    ...[
      'Couldn’t make it',
      "Couldn't make it",
      'Could not attend',
      'Malade',
      'En congé',
      'De baja',
      'De vacaciones',
      'Enferma',
    ],
  ])('“%s” as a label, a heading, a property and a remark', (word) => {
    for (const [front, body] of [
      ['', `Present: [[Ida Noor]]\n${word}: [[Bo Kay]]\n`],
      ['', `Present: Ida Noor\n**${word}:** Bo Kay\n`],
      ['', `${word}: Bo Kay\n\nWe began. [[Ida Noor]] spoke for [[Bo Kay]].\n`],
      ['', `## ${word}\n- [[Bo Kay]]\n\n## Notes\n[[Ida Noor]]\n`],
      [`attendees: [Ida Noor, Bo Kay]\n"${word}": [Bo Kay]`, ''],
      ['', `Present: [[Ida Noor]], [[Bo Kay]] (${word})\n`],
    ] as const)
      expect([body, networkWith(front, body).meetings()[0]?.attendees]).toEqual([body, [ida]]);
  });

  test.each([
    'Present: [[Ida Noor]], [[Bo Kay]] ✗\n',
    'Present: [[Ida Noor]], [[Bo Kay]] ❌\n',
    '## Present\n- [[Ida Noor]] ✓\n- [[Bo Kay]] ✘\n',
    '## Present\n- [[Ida Noor]] – yes\n- [[Bo Kay]] – no\n',
    '## Anwesend\n- [[Ida Noor]]: ja\n- [[Bo Kay]]: nein\n',
    '## Présents\n- [[Ida Noor]] (oui)\n- [[Bo Kay]] (non)\n',
    '## Attendees\n- ❌ [[Bo Kay]]\n- ✅ [[Ida Noor]]\n',
    '## Attendees\n- Ida Noor\n- Bo Kay ✗\n',
    '## Attendees\n- Ida Noor\n- Bo Kay – no\n',
    '## Attendees\n- [x] [[Ida Noor]]\n- [ ] [[Bo Kay]]\n',
    '## Attendees\n- [ ] Bo Kay\n- [X] Ida Noor\n',
    '**Teilnehmer:**\n- [x] [[Ida Noor]]\n- [ ] [[Bo Kay]]\n',
    'Attendees\n- [x] [[Ida Noor]]\n- [-] [[Bo Kay]]\n',
    'Attendees\n\n- [x] Ida Noor\n- [ ] Bo Kay\n',
    '| Name | Present |\n|---|---|\n| [[Ida Noor]] | yes |\n| [[Bo Kay]] | no |\n',
    '| Name | Present |\n|---|---|\n| Ida Noor | ✓ |\n| Bo Kay | ✗ |\n',
    '| Name | Role | Attended |\n|---|---|---|\n| [[Ida Noor]] | Chair | x |\n| [[Bo Kay]] | Clerk | |\n',
    '## Attendees\n| Name | Anwesend |\n|---|---|\n| [[Ida Noor]] | ja |\n| [[Bo Kay]] | nein |\n',
    '| Nom | Présent |\n|---|---|\n| [[Ida Noor]] | oui |\n| [[Bo Kay]] | non |\n\n[[Bo Kay]] a écrit.\n',
    '| Nombre | Asistió |\n|---|---|\n| [[Ida Noor]] | sí |\n| [[Bo Kay]] | no |\n',
    '| Who | Absent |\n|---|---|\n| [[Ida Noor]] | |\n| [[Bo Kay]] | x |\n',
    '| Name | Attendance |\n|---|---|\n| [[Ida Noor]] | present |\n| [[Bo Kay]] | excused |\n',
  ])('one of two was there: %j', (body) => {
    const network = networkWith('', body);
    expect(network.meetings()[0]?.attendees).toEqual([ida]);
    expect(network.contactsOf(bo)).toEqual([]);
  });

  test.each([
    '## Urlaub\n- [[Bo Kay]] fliegt im Mai mit [[Ida Noor]] nach Rom\n',
    '## On holiday\nWhat [[Ida Noor]] and [[Bo Kay]] will do in June.\n',
    'Sick: [[Bo Kay]] told [[Ida Noor]] about the flu\n',
    '## Attendees\n- [ ] [[Ida Noor]]\n- [ ] [[Bo Kay]]\n',
    '## Attendees\n- [x] [[Ida Noor]]\n- [x] [[Bo Kay]]\n',
    '## Attendees\n- [[Ida Noor]] – no voice today\n- [[Bo Kay]]\n',
    '## Attendees\n- [[Ida Noor]]\n- [[Bo Kay]]\n## Tasks\n- [x] ring the bank\n- [ ] [[Bo Kay]]\n',
    '| Name | Present |\n|---|---|\n| [[Ida Noor]] | yes |\n| [[Bo Kay]] | ja |\n',
    '| Name | Present |\n|---|---|\n| [[Ida Noor]] | a book |\n| [[Bo Kay]] | no idea yet |\n',
    '| Who | What |\n|---|---|\n| [[Ida Noor]] | yes |\n| [[Bo Kay]] | no |\n',
    'Gäste: [[Ida Noor]], [[Bo Kay]]\n',
    '**Invités :** [[Ida Noor]] et [[Bo Kay]]\n',
    '## Invitados\n- Ida Noor\n- Bo Kay\n',
  ])('both were there: %j', (body) => {
    expect([...(networkWith('', body).meetings()[0]?.attendees ?? [])].sort()).toEqual([bo, ida]);
  });

  test('being absent brings in nobody', () => {
    const network = networkWith('attendees: Ida Noor\nabsent: Jane Doe', '## Apologies\n- [[Joan Roe]]\n');
    expect(network.people().map(({ name }) => name)).toEqual(['Bo Kay', 'Ida Noor']);
  });
});

describe('a list of guests', () => {
  test.each([
    ...[
      '3 others',
      'and 2 more',
      'Conference Room 2',
      'Meeting room B',
      'Besprechungsraum 3',
      'Salle 4',
      'Sala 2',
      'Raum 12',
    ],
    ...[
      'room-4@example.org',
      'c_188@resource.calendar.google.com',
      'alle',
      'tout le monde',
      'todos',
      '5 weitere',
      'ich',
    ],
  ])('brings in nobody for “%s”', (guest) => {
    const network = networkOf([
      ...people,
      aNote(`---\ntags: [meeting]\nattendees: [Ida Noor, "${guest}"]\n---\n`, '2026-10-02.md'),
    ]);
    expect(network.people().map(({ name }) => name)).toEqual(['Bo Kay', 'Ida Noor']);
  });

  test.each([
    'Ida Noor +1',
    'Ida Noor + 2',
    'Rooma Conf',
    'Sala Noor',
    'Max Raum',
    'Moira Moi',
    'Alle Berg',
    'Ella Others',
  ])('brings in somebody for “%s”', (guest) => {
    const network = networkOf([aNote(`---\ntags: [meeting]\nattendees: ["${guest}"]\n---\n`, '2026-10-02.md')]);
    expect(network.people().map(({ name }) => name)).toEqual([guest.replace(/ \+.*/, '')]);
  });
});

describe('a cancelled meeting', () => {
  const text = (front: string): string => `---\ntags: [meeting]\nattendees: Ida Noor\n${front}\n---\n`;
  test.each([
    ['status: cancelled', '2026-10-02 Board'],
    ['status: Canceled', '2026-10-02 Board'],
    ['status: abgesagt', '2026-10-02 Board'],
    ['status: annulé', '2026-10-02 Board'],
    ['status: cancelado', '2026-10-02 Board'],
    ['cancelled: true', '2026-10-02 Board'],
    ['canceled: yes', '2026-10-02 Board'],
    ['x: 1', '2026-10-02 CANCELLED Board'],
    ['x: 1', '2026-10-02 Cancelled - Board'],
    ['x: 1', '2026-10-02 Board (cancelled)'],
    ['x: 1', '2026-10-02 Board - abgesagt'],
    ['x: 1', '2026-10-02 Abgesagt Sitzung'],
    ['x: 1', '2026-10-02 Annulé - réunion'],
    ['date: 2026-10-02', 'Canceled_ Board'],
    ['status: postponed', '2026-10-02 Board'],
    ['status: did not happen', '2026-10-02 Board'],
    ['status: verschoben', '2026-10-02 Board'],
    ['statut: reporté', '2026-10-02 Board'],
    ['estado: aplazado', '2026-10-02 Board'],
    ['x: 1', '2026-10-02 Board POSTPONED'],
    ['x: 1', '2026-10-02 Verschoben - Board'],
    ['x: 1', '2026-10-02 Board (reportée)'],
  ])('%s, %s is no contact', (front, name) => {
    const network = networkOf([...people, aNote(text(front), `Meetings/${name}.md`)]);
    expect(network.meetings()).toEqual([]);
    expect(network.contactsOf(ida)).toEqual([]);
    expect(network.problems()).toEqual([]);
  });

  test.each([
    ['status: done', '2026-10-02 Board'],
    ['status: confirmed', '2026-10-02 Board'],
    ['cancelled: false', '2026-10-02 Board'],
    ['cancelled:', '2026-10-02 Board'],
    ['x: 1', '2026-10-02 Cancelled flights'],
    ['x: 1', '2026-10-02 The cancelled order'],
    ['x: 1', '2026-10-02 Why we cancelled'],
    ['x: 1', '2026-10-02 Cancellation policy'],
    ['x: 1', '2026-10-02 The postponed budget'],
    ['x: 1', '2026-10-02 What we missed'],
  ])('%s, %s took place', (front, name) => {
    const network = networkOf([...people, aNote(text(front), `Meetings/${name}.md`)]);
    expect(network.contactsOf(ida)).toHaveLength(1);
  });

  test('is explained', () => {
    const { isMeeting, facts } = explain(aNote(text('status: cancelled'), 'Meetings/2026-10-02 Board.md'), rulesOf());
    expect(isMeeting).toBe(true);
    expect(facts).toContainEqual(expect.objectContaining({ fact: 'cancelled', value: 'cancelled' }));
  });
});

describe('labels in a meeting’s note', () => {
  test.each([
    ['Date: 2026-11-10\nAttendees: [[Ida Noor]], [[Bo Kay]]\n'],
    ['**Date:** 10 November 2026\n**Attendees:** Ida Noor, Bo Kay\n'],
    ['- Date: [[2026-11-10]]\n- With: Ida Noor and Bo Kay\n'],
    ['# Coffee\n\nWhen: 2026-11-10 10:00\nWho: [[Ida Noor]]; [[Bo Kay]]\n'],
  ])('%j', (body) => {
    const network = networkWith('', body, 'Meetings/Coffee with Anna.md');
    expect(network.meetings()).toMatchObject([{ day: 20767, attendees: [ida, bo] }]);
    expect(network.problems()).toEqual([]);
  });

  test.each([
    ['Date: tbd\n'],
    ['Date of birth: 2026-11-10\n'],
    ['The date: 2026-11-10 is fine\n'],
    ['- [ ] Date: 2026-11-10\n'],
  ])('%j tells no day', (body) => {
    const network = networkWith('', body, 'Meetings/Coffee with Anna.md');
    expect(network.meetings()).toMatchObject([{ day: null }]);
  });
});
