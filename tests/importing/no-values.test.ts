/** What says that nothing is known is no value, whatever program or person wrote it. */
import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { CalendarRead } from '../../src/importing/calendar/calendar-event';
import { readCalendarFile } from '../../src/importing/calendar/read-calendar';
import { finish } from '../../src/model/steps';
import { dayOf } from '../../src/model/day';
import { leaveOutBirthdays, readPeopleFile } from '../../src/importing/read-file';
import type { Gathered } from '../../src/importing/read-vcard';
import type { ImportedPerson } from '../../src/importing/imported-person';

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

function read(name: string, text: string): Gathered {
  const into: Gathered = { people: [], problems: [] };
  const steps = readPeopleFile({ name, bytes: new TextEncoder().encode(text) }, decode, into);
  while (steps.next().done !== true);
  return into;
}

function card(...lines: readonly string[]): { readonly person: ImportedPerson; readonly problems: readonly string[] } {
  const { people, problems } = read('c.vcf', ['BEGIN:VCARD', 'FN:Ida Noor', ...lines, 'END:VCARD', ''].join('\n'));
  const [person] = people;
  if (!person) throw new Error('nobody was read');
  return { person, problems: problems.map(({ what }) => what) };
}

describe('what says that nothing is known', () => {
  const bare = card().person;
  it.each([
    'n/a',
    'N/A',
    '-',
    '--',
    '—',
    '?',
    '...',
    'none',
    'None',
    'null',
    'unknown',
    'Unbekannt',
    'k. A.',
    'k.A.',
    'keine Angabe',
  ])('%s is nobody’s telephone, address, employer, role, page, birthday, place, group or note', (nothing) => {
    const names = 'TEL EMAIL ORG TITLE URL NOTE CATEGORIES BDAY NICKNAME'.split(' ');
    const { person, problems } = card(
      ...names.filter((name) => name !== 'NICKNAME').map((name) => `${name}:${nothing}`),
      `ADR:;;${nothing};${nothing};;;${nothing}`,
    );
    expect({ ...person, addresses: [] }).toEqual(bare);
    expect(problems).toEqual([]);
    const table = read(
      'c.csv',
      `Name,Email,Phone,Company,Website,Notes,Birthday\nIda Noor,${Array(6).fill(nothing).join(',')}\n`,
    );
    expect(table.people).toMatchObject([
      { name: 'Ida Noor', emails: [], phones: [], organisation: null, urls: [], note: null, birthday: null },
    ]);
    expect(table.problems).toEqual([]);
  });

  it('leaves whoever is called so', () => {
    for (const name of ['Na Li', 'Nan Goldin', 'Christopher Null', 'None Keiner']) {
      const { people } = read(
        'c.vcf',
        `BEGIN:VCARD\nFN:${name}\nN:${name.split(' ')[1] ?? ''};${name.split(' ')[0] ?? ''};;;\nEND:VCARD\n`,
      );
      expect(people).toMatchObject([{ name, nameFrom: 'name' }]);
    }
  });

  it('is told of where it is a word of another sort', () => {
    const { person, problems } = card('TEL:see office', 'URL:Freunde');
    expect([person.phones, person.urls]).toEqual([[], []]);
    expect(problems).toEqual(['“see office” is not a telephone number.', '“Freunde” is not a web address.']);
    const table = read(
      'c.csv',
      'Name,Email,Website\nIda Noor,ida@x.example,Freunde\nBo Sund,bo@x.example,bo.example/me\n',
    );
    expect(table.people.map(({ urls }) => urls)).toEqual([[], ['bo.example/me']]);
    expect(table.problems.map(({ what }) => what)).toEqual(['“Freunde” is not a web address.']);
  });
});

describe('what says that nothing is known, in a calendar', () => {
  const event = (...lines: readonly string[]): CalendarRead => {
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTART:20261123T090000Z',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    const file = { name: 'c.ics', bytes: new TextEncoder().encode(text.join('\r\n')) };
    const days = { from: dayOf(2026, 11, 1) ?? 0, to: dayOf(2026, 12, 1) ?? 0 };
    return finish(readCalendarFile(file, decode, days, IANAZone.create('UTC')));
  };
  const names = 'UID SUMMARY LOCATION DESCRIPTION STATUS RRULE RDATE EXDATE RECURRENCE-ID DTEND DURATION ATTACH'.split(
    ' ',
  );

  it.each(['n/a', 'N/A', '-', '?', 'unknown', 'Unbekannt', 'k. A.', 'keine Angabe'])(
    '%s is no title, place, text, uid, rule or name',
    (nothing) => {
      const { events, problems } = event(
        ...names.map((name) => `${name}:${nothing}`),
        `ATTENDEE;CN=${nothing}:mailto:ida@x.example`,
        `ATTENDEE;CN="${nothing}":mailto:`,
        `ORGANIZER;CN=Ida Noor:${nothing}`,
      );
      expect(problems).toEqual([]);
      expect(events).toMatchObject([
        {
          ...{ uid: '', id: '', summary: '', location: null, description: null, hasAttachments: false },
          ...{ status: 'confirmed', isOfSeries: false, doubt: null, time: '09:00' },
          attendees: [
            { name: '', email: 'ida@x.example' },
            { name: '', email: '' },
          ],
          organiser: { name: 'Ida Noor', email: '' },
        },
      ]);
    },
  );

  it.each([
    ['LOCATION:TBD', { location: null }],
    ['LOCATION:No location', { location: null }],
    ['LOCATION:Kein Ort angegeben', { location: null }],
    ['LOCATION:None Street 4', { location: 'None Street 4' }],
    ['LOCATION;LANGUAGE=de:Leer', { location: null }],
    ['SUMMARY:(No title)', { summary: '' }],
    ['SUMMARY:Kein Titel', { summary: '' }],
    ['SUMMARY:None of us', { summary: 'None of us' }],
    ['SUMMARY:🎂', { summary: '🎂' }],
    ['ATTENDEE;CN=null:mailto:ida@x.example', { attendees: [{ name: '' }] }],
    ['ATTENDEE;CN=TBD:mailto:ida@x.example', { attendees: [{ name: '' }] }],
    ['ATTENDEE;CN=Null:mailto:null@x.example', { attendees: [{ name: 'Null' }] }],
    ['ATTENDEE;CN=Unknown:unknown', { attendees: [{ name: '', email: '' }] }],
    ['ATTACH;ENCODING=BASE64;VALUE=BINARY:aGFsbG8=', { hasAttachments: true }],
  ])('%s', (line, expected) => {
    expect(event('UID:u', line).events).toMatchObject([expected]);
  });
});

describe('a birthday that nobody alive has', () => {
  it.each([
    ['2199-01-01', null],
    ['2026-11-24', null],
    ['1849-12-31', null],
    ['1601-01-01', null],
    ['2026-11-23', '2026-11-23'],
    ['1906-12-09', '1906-12-09'],
    ['--12-09', '--12-09'],
  ])('%s is read as %s', (written, expected) => {
    const into = read('c.vcf', `BEGIN:VCARD\nFN:Ida Noor\nBDAY:${written}\nEND:VCARD\n`);
    const steps = leaveOutBirthdays(into, dayOf(2026, 11, 23) ?? 0);
    while (steps.next().done !== true);
    expect(into.people.map(({ birthday }) => birthday)).toEqual([expected]);
    expect(into.problems.map(({ what }) => what)).toEqual(
      expected === null ? [`“${written}” cannot be the birthday of a living person.`] : [],
    );
  });
});
