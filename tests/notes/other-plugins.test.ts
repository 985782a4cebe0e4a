import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day';
import { readNote } from '../../src/notes/read-note';
import { aNote, rulesOf } from '../support/a-note';

const read = (text: string, path = 'Contacts/Carl Johnson.md', changes: Parameters<typeof rulesOf>[0] = {}) =>
  readNote(aNote(text, path), rulesOf(changes));

describe('VCF Contacts', () => {
  const card = [
    '---',
    'N.PREFIX: ""',
    'N.GN: Carl',
    'N.FN: Johnson',
    'FN: Carl Johnson',
    'EMAIL[HOME]: carl@example.org',
    'EMAIL[2:WORK]: carl@work.example',
    'TEL[1:CELL]: "+1 555 0100"',
    'TEL[WORK]: "+1 555 0199"',
    'BDAY: 1966-12-06',
    'ADR[HOME].STREET: 1 Main St',
    'ADR[HOME].LOCALITY: Springfield',
    'ORG: Acme',
    'ROLE: Engineer',
    'UID: urn:uuid:1',
    'VERSION: "4.0"',
    '---',
    '#### Notes',
    '#Contact',
    '',
  ].join('\n');

  it('is read as it is, without a tag of people in its properties', () => {
    expect(read(card).person).toMatchObject({
      name: 'Carl Johnson',
      callName: 'Carl',
      emails: ['carl@example.org', 'carl@work.example'],
      phones: ['+1 555 0100', '+1 555 0199'],
      location: 'Springfield',
      organisation: 'Acme',
      role: 'Engineer',
      birthday: { month: 12, date: 6, year: 1966 },
    });
    expect(read(card).because).toContainEqual({ kind: 'person', rule: 'property', word: 'N.GN: Carl' });
  });

  it('makes no person of a card of an organisation, which has no given or family name', () => {
    const firm = '---\nFN: Acme\nORG: Acme\nTEL[WORK]: "+1 555 0100"\nN.GN: ""\nVERSION: "4.0"\n---\n';
    expect(read(firm, 'Contacts/Acme.md').person).toBeNull();
  });
});

describe('Google Contacts Sync', () => {
  it('numbers what there is several of', () => {
    const text =
      '---\ntags: [person]\nname: Carl Johnson\nemail: carl@example.org\nemail_2: c@work.example\nphone: "1"\nphone_2: "2"\nphone_3: "3"\n---\n';
    expect(read(text).person).toMatchObject({
      emails: ['carl@example.org', 'c@work.example'],
      phones: ['1', '2', '3'],
    });
  });

  it('writes vCard properties, too', () => {
    const text =
      '---\ntags: [person]\nFN: Carl Johnson\nTEL: "1"\nTEL[2]: "2"\nEMAIL: c@example.org\nADR.CITY: Leeds\n---\n';
    expect(read(text).person).toMatchObject({ phones: ['1', '2'], emails: ['c@example.org'], location: 'Leeds' });
  });
});

describe('Contacts', () => {
  it('writes the parts of a name', () => {
    const text =
      '---\nname:\n  first: carl\n  last: johnson\nphone: "+1 555 0100"\nbirthday: 1966-12-06\nlast_chat: 2022-12-06\ntype: contact\n---\n';
    const { person } = read(text, 'Contacts/Contact 1.md');
    expect(person).toMatchObject({ name: 'carl johnson', phones: ['+1 555 0100'] });
    expect(person?.contacts.map(({ day }) => isoOf(day))).toEqual(['2022-12-06']);
  });

  it('keeps a table between two marks', () => {
    const rows = [
      '/---contact---/',
      '| key       | value                |',
      '| --------- | -------------------- |',
      '| Name      | Carl                 |',
      '| Last Name | Johnson              |',
      '| Phone     | +1 555 0100          |',
      '| Telegram  |                      |',
      '| Birthday  | 1966-12-06           |',
      '| Last chat | 2022-12-06           |',
      '| Friends   | [[Bob]] [[Sue]]      |',
      '/---contact---/',
    ];
    const text = `${rows.join('\n')}\n\n| Phone | not this one |\n|---|---|\n`;
    const { person } = read(text, 'Contacts/Carl Johnson.md', { peopleFolders: ['Contacts'] });
    expect(person).toMatchObject({
      name: 'Carl Johnson',
      phones: ['+1 555 0100'],
      birthday: { month: 12, date: 6, year: 1966 },
    });
    expect(person?.contacts.map(({ day }) => isoOf(day))).toEqual(['2022-12-06']);
  });
});

describe('Personal CRM', () => {
  const tiers = new Map([
    ['close', 30],
    ['casual', 90],
  ]);
  const cadenceOf = (properties: string) =>
    read(`---\ntags: [people]\n${properties}\n---\n`, 'People/Carl.md', { tiers }).person?.cadence;

  it.each([
    ['prm-tier: close', { days: 30 }],
    ['prm-tier: Casual', { days: 90 }],
    ['prm-tier: close\nprm-cadence: 10', { days: 10 }],
    ['prm-tier: nobody knows', null],
    ['prm-tier:', null],
  ])('%s', (properties, cadence) => {
    expect(cadenceOf(properties)).toEqual(cadence);
  });

  it('has a birthday of its own', () => {
    expect(read('---\ntags: [people]\nprm-birthday: 04-17\n---\n').person?.birthday).toEqual({
      month: 4,
      date: 17,
      year: null,
    });
  });
});
