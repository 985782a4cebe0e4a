/** A meeting whose note says that it was called off, moved or missed is no contact. */
import { describe, expect, it } from 'vitest';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const bo = 'People/Bo Kay.md';
const contactsOf = (front: string, body: string, title = '2026-10-02 Lunch'): number => {
  const note = aNote(`---\ntags: [meeting]\nattendees: [Bo Kay]\n${front}---\n${body}\n`, `Meetings/${title}.md`);
  return networkOf([aPerson('Bo Kay'), note]).contactsOf(bo).length;
};

describe('a line at the top that says only that', () => {
  it.each([
    ...[
      'Meeting was cancelled.',
      'The meeting was canceled',
      'Cancelled.',
      'Cancelled – Bo was ill',
      'Call got cancelled last minute',
    ],
    ...['Didn’t happen, rescheduled to 2026-10-09', "Didn't happen.", 'Fell through again', 'Postponed to next week'],
    ...[
      '# Lunch\n\n**Cancelled**',
      '> [!warning] Cancelled',
      '- Lunch was called off',
      '❌ Cancelled',
      'Place: the Crown\n\nMeeting was postponed.',
    ],
    ...[
      'Abgesagt.',
      'Fiel aus.',
      'Termin wurde verschoben',
      'Das Treffen fand nicht statt.',
      'Ist leider ausgefallen',
      'Status: abgesagt',
    ],
    ...[
      'Annulé.',
      'La réunion a été reportée au 9 octobre',
      'N’a pas eu lieu',
      'Cancelada.',
      'La reunión fue aplazada',
      'Se canceló por la lluvia',
    ],
  ])('%j', (body) => {
    expect(contactsOf('', body)).toBe(0);
  });

  it.each([
    ...[
      'Cancelled the old contract together.',
      'The trip was cancelled.',
      'We talked about the cancelled trip.',
      'Cancelled: the spring fair',
    ],
    ...[
      'The meeting was cancelled last year, now we met.',
      'Cancelled, but we talked on the phone',
      'Postponed from 2026-09-25.',
    ],
    ...[
      'Rescheduled to 2026-10-02.',
      '> Meeting was cancelled.',
      '- [ ] Cancelled',
      '```\nCancelled.\n```',
      'One\n\nTwo\n\nThree\n\nFour\n\nCancelled.',
    ],
    ...[
      'Bo\n\n- Lunch was cancelled',
      'Abgesagt haben sie das Fest.',
      'Die Reise fiel aus.',
      'Annulé le contrat.',
      'Cancelada la suscripción',
    ],
  ])('not %j', (body) => {
    expect(contactsOf('', body)).toBe(1);
  });
});

describe('a status', () => {
  it.each(['rescheduled', 'Postponed', 'no-show', 'No show', 'verschoben', 'reporté', 'aplazada', '"❌ cancelled"'])(
    '%s',
    (status) => {
      expect(contactsOf(`status: ${status}\n`, '')).toBe(0);
      expect(contactsOf(`statut: ${status}\n`, '')).toBe(0);
    },
  );

  it.each(['done', 'confirmed', 'held', 'moved online', 'final', 'erledigt', 'terminé', 'hecho'])(
    'not %s',
    (status) => {
      expect(contactsOf(`status: ${status}\n`, '')).toBe(1);
    },
  );
});

describe('a tag or the first heading', () => {
  const held = (front: string, body: string): number =>
    networkOf([
      aPerson('Bo Kay'),
      aNote(`---\nattendees: [Bo Kay]\ntype: meeting\n${front}---\n${body}\n`, 'Meetings/2026-10-02 Lunch.md'),
    ]).contactsOf(bo).length;

  it.each([
    ['tags: [cancelled]\n', ''],
    ['tags: [meeting, meeting/cancelled]\n', ''],
    ['tags: [meeting, abgesagt]\n', ''],
    ['tags: [meeting, status/canceled]\n', ''],
    ['tags: [no-show]\n', ''],
    ['', '# CANCELLED'],
    ['', '# CANCELLED: 1:1'],
    ['', '# Cancelled'],
    ['', '# ABGESAGT: Mittagessen'],
    ['', '# Lunch with Bo (cancelled)\n\nSoup'],
    ['', '# ~~Lunch with Bo~~'],
    ['', '# 2026-10-02 Bo entfällt'],
  ])('%j %j', (front, body) => {
    expect(held(front, body)).toBe(0);
  });

  it.each([
    ['tags: [cancelled-orders]\n', ''],
    ['', '# Cancelled orders'],
    ['', '# Lunch\n\nSoup\n\n## Cancelled\n- the fair'],
    ['', '- the shop is #cancelled'],
  ])('not %j %j', (front, body) => {
    expect(held(front, body)).toBe(1);
  });
});
