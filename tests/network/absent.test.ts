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

const remarks = [
  ...[
    'was ill',
    'no show',
    "didn't show",
    'didn’t come',
    'dropped out',
    'skipped',
    'sent a deputy',
    'called in sick',
    'did not turn up',
  ],
  ...[
    'had to cancel',
    'couldn’t join',
    'could not be there',
    'sent her apologies',
    'was absent because of the trains',
    'cancelled at the last minute',
  ],
  ...[
    'nicht gekommen',
    'fehlte',
    'hat abgesagt',
    'hat leider abgesagt',
    'war krank',
    'kam nicht',
    'konnte leider nicht kommen',
    'ließ sich entschuldigen',
  ],
  ...['n’est pas venu', "n'a pas pu assister", 'était absente', 's’est excusée', 'ne s’est pas présenté'],
  ...['no vino', 'no ha venido', 'no pudo asistir', 'faltó', 'no se presentó', 'estaba enferma'],
];

describe('a remark that says they did not come', () => {
  test.each(remarks)('%s', (remark) => {
    for (const [front, body] of [
      ['', `## Attendees\n- [[Ida Noor]]\n- [[Bo Kay]] ${remark}\n`],
      ['', `## Attendees\n- Ida Noor\n- Bo Kay ${remark}\n`],
      ['', `## Attendees\n- Ida Noor\n- Bo Kay (${remark})\n`],
      ['', `## Attendees\n- [[Ida Noor]]\n- [[Bo Kay]] – ${remark}\n`],
      ['', `Attendees: [[Ida Noor]], [[Bo Kay]] ${remark}\n`],
      ['', `Attendees: [[Ida Noor]]. [[Bo Kay]] ${remark}.\n`],
      ['', `Attendees: Ida Noor, Bo Kay ${remark}\n`],
      [`attendees: ["[[Ida Noor]]", "[[Bo Kay]] ${remark}"]`, ''],
      [`attendees: [Ida Noor, "Bo Kay: ${remark}"]`, ''],
    ] as const)
      expect([body, networkWith(front, body).meetings()[0]?.attendees]).toEqual([body, [ida]]);
  });

  test.each([
    '- [[Bo Kay]]: "sorry, cannot be there"\n',
    '- [[Bo Kay]], no show\n',
    '- Bo Kay: "sorry, can’t make it"\n',
    '- No Bo Kay today\n',
    '- No [[Bo Kay]] today\n',
    '- everyone except [[Bo Kay]]\n',
    '- all but Bo Kay\n',
    '- without [[Bo Kay]]\n',
    '- minus Bo Kay\n',
    '- alle außer [[Bo Kay]]\n',
    '- ohne Bo Kay\n',
    '- tous sauf [[Bo Kay]]\n',
    '- todos menos Bo Kay\n',
  ])('in a list: %j', (item) => {
    expect(networkWith('', `## Attendees\n- [[Ida Noor]]\n${item}`).meetings()[0]?.attendees).toEqual([ida]);
  });

  test.each([
    '## Attendees\n- [[Ida Noor]] for [[Bo Kay]]\n',
    '## Attendees\n- Ida Noor for Bo Kay\n',
    '## Attendees\n- Ida Noor (standing in for Bo Kay)\n',
    '## Attendees\n- [[Ida Noor]] (standing in for [[Bo Kay]])\n',
    '## Teilnehmer\n- Ida Noor in Vertretung von Bo Kay\n',
    '## Présents\n- [[Ida Noor]] à la place de [[Bo Kay]]\n',
    '## Asistentes\n- Ida Noor en lugar de Bo Kay\n',
    'Attendees: [[Ida Noor]] for [[Bo Kay]]\n',
    'Attendees: Ida Noor, not Bo Kay\n',
    'Attendees: [[Ida Noor]], not [[Bo Kay]]\n',
    'Attendees: Ida Noor; absent: Bo Kay\n',
    'Attendees: [[Ida Noor]]; absent: [[Bo Kay]]\n',
    'Attendees: Ida Noor. Apologies: Bo Kay\n',
    'Attendees: [[Ida Noor]] / Absent: [[Bo Kay]]\n',
    'Teilnehmer: Ida Noor | Entschuldigt: Bo Kay\n',
    'Attendees: Ida Noor. Bo Kay was sick.\n',
    '**Present** Ida Noor **Apologies** Bo Kay\n',
    '**Present** [[Ida Noor]] **Apologies** [[Bo Kay]]\n',
    '**Present:** Ida Noor **Absent:** Bo Kay\n',
    '- Present\n  - [[Ida Noor]]\n- Absent\n  - [[Bo Kay]]\n',
    '## Attendees\n- Ida Noor\n- Absent\n    - Bo Kay\n',
    '## Attendees\n- [[Ida Noor]]\n## Who did not come\n- [[Bo Kay]]\n## Notes\n[[Bo Kay]] wrote.\n',
    '[[Ida Noor]]\n## Missing\n- [[Bo Kay]]\n',
    '[[Ida Noor]]\n## Invited but did not attend\n- Bo Kay\n',
    '[[Ida Noor]]\n## Wer fehlte\n- [[Bo Kay]]\n',
    '| Present | Absent |\n|---|---|\n| [[Ida Noor]] | [[Bo Kay]] |\n',
    '| Anwesend | Entschuldigt |\n|---|---|\n| Ida Noor | Bo Kay |\n',
    'We talked with [[Ida Noor]]. [[Bo Kay]] was absent.\n',
    '[[Ida Noor]] led. Sorry to have missed [[Bo Kay]].\n',
    '[[Ida Noor]] led. [[Bo Kay]] didn’t show, so we began. Send [[Bo Kay]] the notes.\n',
    'Mit [[Ida Noor]]. [[Bo Kay]] hat abgesagt.\n',
    'Everyone except [[Bo Kay]] came, [[Ida Noor]] too.\n',
    '## Attendees\n- [[Ida Noor]]\n- [[Bo Kay]], who was ill\n',
    '## Attendees\n- Absent\n  - Bo Kay\n- Ida Noor\n',
    'Attendees: [[Ida Noor]] (absent: [[Bo Kay]])\n',
    '- **Attendees:** [[Ida Noor]]; **Regrets:** [[Bo Kay]]\n',
    'Participants: Ida Noor – Excusés : Bo Kay\n',
    'Asistentes: Ida Noor. Ausentes: Bo Kay.\n',
    'Attendees: Ida Noor, Bo Kay, absent\n',
    'Attendees: Ida Noor (without Bo Kay)\n',
    'Attendees: [[Ida Noor]] (but not [[Bo Kay]])\n',
    'Attendees: [[Ida Noor]] without [[Bo Kay]]\n',
    'Attendees: [[Ida Noor]] (representing [[Bo Kay]])\n',
    'Attendees: [[Bo Kay]] was ill, [[Ida Noor]]\n',
    'Attendees: [[Bo Kay]] (couldn’t make it because of the strike), [[Ida Noor]]\n',
    '## Attendees\n- Bo Kay → Ida Noor instead\n- Ida Noor\n- Bo Kay never came\n',
    '## Attendees\n* [[Ida Noor]]\n* [[Bo Kay]] — out sick today\n',
    '## Attendees\n1. Ida Noor\n2. Bo Kay (sick)\n',
    '| Attendees | Apologies |\n|---|---|\n| Ida Noor | Bo Kay |\n',
    '| Absent | Present |\n|---|---|\n| | Ida Noor |\n| Bo Kay | |\n',
    '[[Ida Noor]] spoke. In the absence of [[Bo Kay]] we voted later.\n',
    '[[Ida Noor]] spoke.\n\nWithout [[Bo Kay]] today.\n',
    '[[Ida Noor]] a parlé. [[Bo Kay]] n’est pas venu.\n',
    '[[Ida Noor]] habló. [[Bo Kay]] no pudo venir.\n',
    '- [[Ida Noor]] chaired\n- [[Bo Kay]] (absent)\n',
  ])('elsewhere: %j', (body) => {
    expect(networkWith('', body).meetings()[0]?.attendees).toEqual([ida]);
  });

  test.each([
    '## Attendees\n- [[Ida Noor]]\n- [[Bo Kay]] was ill last week\n',
    '## Attendees\n- [[Ida Noor]]\n- [[Bo Kay]] was ill but came\n',
    '## Attendees\n- [[Ida Noor]]\n- [[Bo Kay]] skipped the slides\n',
    '## Attendees\n- [[Ida Noor]]\n- [[Bo Kay]] cancelled the order\n',
    '## Attendees\n- [[Ida Noor]]\n- [[Bo Kay]] sent a letter\n',
    '## Attendees\n- [[Ida Noor]]\n- [[Bo Kay]] (absent for item 3)\n',
    '## Attendees\n- Ida Noor\n- Bo Kay, out of Berlin\n',
    '## Attendees\n- Ida Noor\n- Bo Kay (couldn’t come before ten)\n',
    'Attendees: [[Ida Noor]] and [[Bo Kay]]\n',
    'Attendees: Ida Noor (for ACME), Bo Kay\n',
    '[[Ida Noor]] missed the train. [[Bo Kay]] laughed.\n',
    '[[Ida Noor]] spoke to [[Bo Kay]], who was ill. [[Bo Kay]] is better now.\n',
    'Nobody without a ticket, said [[Bo Kay]] to [[Ida Noor]].\n',
    '## Missing numbers\n[[Ida Noor]] and [[Bo Kay]]\n',
    '## Who did what\n[[Ida Noor]] and [[Bo Kay]]\n',
    '- Missing\n  - [[Ida Noor]] has the figures\n- [[Bo Kay]]\n',
    '| Present | Future |\n|---|---|\n| [[Ida Noor]] | [[Bo Kay]] |\n',
    'With [[Ida Noor]]. [[Bo Kay]] cannot come on Friday.\n',
    'With [[Ida Noor]]. If [[Bo Kay]] didn’t come we would stop.\n',
    'With [[Ida Noor]]. [[Bo Kay]] declined the offer.\n',
    'With [[Ida Noor]]. [[Bo Kay]] dropped out of university.\n',
    'With [[Ida Noor]]. Her son was absent, [[Bo Kay]] said.\n',
    'Attendees: [[Ida Noor]] for ACME, [[Bo Kay]] for the union\n',
    'Attendees: Ida Noor (representing the board), Bo Kay\n',
    'Attendees: Ida Noor, Bo Kay (out of Boston)\n',
    'Attendees: Ida Noor, Bo Kay – late, was ill\n',
    '## Attendees\n- Ida Noor: no allergies\n- Bo Kay: vegetarian\n',
    '## Attendees\n- Ida Noor, without slides\n- Bo Kay, no shoes\n',
    'Cannot do it without [[Bo Kay]] and [[Ida Noor]] agreed.\n',
  ])('not: %j', (body) => {
    expect([...(networkWith('', body).meetings()[0]?.attendees ?? [])].sort()).toEqual([bo, ida]);
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
    ['x: 1', '2026-10-02 Kim (cancelled by her)'],
    ['x: 1', '2026-10-02 Board (got cancelled, will be in May)'],
    ['x: 1', '2026-10-02 Board entfällt'],
    ['x: 1', '2026-10-02 Treffen mit Kim fällt aus'],
    ['x: 1', '2026-10-02 Sitzung abgesagt wegen Krankheit'],
    ['x: 1', '2026-10-02 Kim (moved to 2026-11-01)'],
    ['x: 1', '2026-10-02 Kim - moved to 1 November'],
    ['x: 1', '2026-10-02 Kim (verschoben auf 9.10.)'],
    ['x: 1', '2026-10-02 Kim no-show'],
    ['x: 1', '2026-10-02 Kim (no show)'],
    ['x: 1', '2026-10-02 ~~Kim~~'],
    ['x: 1', '~~2026-10-02 Kim~~'],
    ['x: 1', '2026-10-02 Lunch with Kim cancelled'],
    ['x: 1', '2026-10-02 Kim hat abgesagt'],
    ['x: 1', "2026-10-02 Kim didn't show"],
    ['x: 1', '2026-10-02 Call did not happen'],
    ['x: 1', '2026-10-02 Réunion annulée par Kim'],
    ['x: 1', '2026-10-02 Reunión con Kim cancelada por enfermedad'],
    ['x: 1', "2026-10-02 Réunion n'a pas eu lieu"],
    ['status: declined', '2026-10-02 Board'],
    ['state: Canceled by client', '2026-10-02 Board'],
    ['status: abgesagt wegen Krankheit', '2026-10-02 Board'],
    ['happened: false', '2026-10-02 Board'],
    ['attended: false', '2026-10-02 Board'],
    ['took place: no', '2026-10-02 Board'],
    ['stattgefunden: nein', '2026-10-02 Board'],
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
    ['x: 1', '2026-10-02 Cancelled orders review with Kim'],
    ['x: 1', '2026-10-02 Cancelled Orders Review with Kim'],
    ['x: 1', '2026-10-02 CANCELLED ORDERS REVIEW'],
    ['x: 1', '2026-10-02 Orders cancelled'],
    ['x: 1', '2026-10-02 Why it did not happen'],
    ['x: 1', '2026-10-02 No-show policy'],
    ['x: 1', '2026-10-02 Was ausgefallen ist'],
    ['x: 1', '2026-10-02 Kim (moved to Berlin)'],
    ['x: 1', '2026-10-02 Kim (moved to 3pm)'],
    ['x: 1', '2026-10-02 Kim (verschoben auf 15 Uhr)'],
    ['x: 1', '2026-10-02 Kim (rescheduled from 2026-09-25)'],
    ['x: 1', '2026-10-02 Flights postponed by the airline'],
    ['x: 1', '2026-10-02 Cancelled contract talk'],
    ['x: 1', '2026-10-02 Kim (moved from 2026-09-25)'],
    ['x: 1', '2026-10-02 Kim (moved to 2026-10-02)'],
    ['x: 1', '2026-10-02 Kim about ~~old~~ plans'],
    ['status: declined proposals reviewed', '2026-10-02 Board'],
    ['happened: true', '2026-10-02 Board'],
    ['attended: yes', '2026-10-02 Board'],
    ['happened:', '2026-10-02 Board'],
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
