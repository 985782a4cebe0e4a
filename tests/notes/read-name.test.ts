import { describe, expect, test } from 'vitest';
import type { PersonRecord } from '../../src/notes/note-record';
import { readNote } from '../../src/notes/read-note';
import { aMeeting, aNote, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

const personIn = (file: string, text: string): PersonRecord => {
  const [front = '', body = ''] = text.split(' / ');
  const { person } = readNote(aNote(`---\ntags: [person]\n${front}\n---\n${body}\n`, `P/${file}.md`), rulesOf());
  if (!person) throw new Error('This note is not read as a person.');
  return person;
};

describe('a person is called what their note says', () => {
  test.each([
    ['ida-noor', 'title: Ida Noor', 'Ida Noor'],
    ['ida_noor', 'title: Ida Noor', 'Ida Noor'],
    ['IdaNoor', 'title: Ida Noor', 'Ida Noor'],
    ['ida noor', 'title: Ida Noor', 'Ida Noor'],
    ['noor-ida', 'title: Ida Noor', 'Ida Noor'],
    ['lukasz-zak', 'title: Łukasz Żak', 'Łukasz Żak'],
    ['joerg-mueller', 'title: Jörg Müller', 'Jörg Müller'],
    ['jean-luc-picard', 'title: Jean-Luc Picard', 'Jean-Luc Picard'],
    ['ida-noor', ' / # Ida Noor', 'Ida Noor'],
    ['bo-kay', 'name: Bo Kay', 'Bo Kay'],
    ['Bo', 'full name: Bo Kay', 'Bo Kay'],
    ['bk', 'name: Bo Kay', 'Bo Kay'],
    ['202610021230', 'title: Ida Noor', 'Ida Noor'],
    ['202610021230', ' / # Ida Noor', 'Ida Noor'],
    ['20261002T123000', 'title: Ida Noor', 'Ida Noor'],
    ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', ' / # Ida Noor', 'Ida Noor'],
    ['person-0042', 'title: Ida Noor', 'Ida Noor'],
    ['202610021230', 'aliases: [Ida Noor]', 'Ida Noor'],
    ['202610021230 Ida Noor', '', 'Ida Noor'],
    ['Person - Sarah Chen', 'title: Sarah Chen', 'Sarah Chen'],
    ['Person - Sarah Chen', ' / # Sarah Chen', 'Sarah Chen'],
    ['person-gil-hart', 'title: Gil Hart', 'Gil Hart'],
    ['contact_gil_hart', 'title: Gil Hart', 'Gil Hart'],
    ['person-gil-hart', ' / # Gil Hart', 'Gil Hart'],
    ['Person – Sarah Chen', '', 'Sarah Chen'],
    ['Contact - Sarah Chen', '', 'Sarah Chen'],
    ['Kontakt - Sarah Chen', '', 'Sarah Chen'],
    ['person.sarah-chen', 'title: Sarah Chen', 'Sarah Chen'],
    ['person_sarah-chen', 'title: Sarah Chen', 'Sarah Chen'],
    ['@Sarah Chen', '', 'Sarah Chen'],
    ['👤 Sarah Chen', '', 'Sarah Chen'],
    ['R. Patel', 'title: Ravi Patel', 'Ravi Patel'],
    ['R. Patel', ' / # Ravi Kumar Patel', 'Ravi Kumar Patel'],
    ['R Patel', 'title: Ravi Patel', 'Ravi Patel'],
    ['Patel, R.', 'title: Ravi Patel', 'Ravi Patel'],
    ['J.R.R. Tolkien', 'title: John Ronald Reuel Tolkien', 'John Ronald Reuel Tolkien'],
    ['É. Roux', 'title: Étienne Roux', 'Étienne Roux'],
    ['Ravi P.', ' / # Ravi Patel', 'Ravi Patel'],
    ['M. Weiß', ' / # Marie Weiß', 'Marie Weiß'],
    ['(P) Karl Weiß', '', 'Karl Weiß'],
    ['(Contact) Karl Weiß', ' / # Karl Weiß', 'Karl Weiß'],
    ['(1) Karl Weiß', '', 'Karl Weiß'],
    ['(Dr.) Karl Weiß', '', 'Karl Weiß'],
    ['@sarah-chen', 'title: Sarah Chen', 'Sarah Chen'],
  ])('%s with “%s” is %s', (file, text, name) => {
    const person = personIn(file, text);
    expect([person.name, person.role]).toEqual([name, null]);
  });

  test.each([
    ['Ida Noor', 'title: Head of maps', 'Ida Noor', 'Head of maps'],
    ['Ida Noor', ' / # Notes', 'Ida Noor', null],
    ['R. Patel', 'title: Head of Patel', 'R. Patel', 'Head of Patel'],
    ['R. Patel', 'title: Research Lead', 'R. Patel', 'Research Lead'],
    ['R. Patel', 'title: Anna Patel', 'R. Patel', 'Anna Patel'],
    ['R. Patel', ' / # Ravi Pate', 'R. Patel', null],
    ['R. Patel', ' / # Patel', 'R. Patel', null],
    ['Ravi P.', 'title: Project manager', 'Ravi P.', 'Project manager'],
    ['R. P.', ' / # Ravi Patel', 'R. P.', null],
    ['Roth, Eva', 'title: Product owner', 'Roth, Eva', 'Product owner'],
    ['(Maria) Anna Roth', '', '(Maria) Anna Roth', null],
    ['(Karl)', '', '(Karl)', null],
    ['(P) Karl', '', '(P) Karl', null],
    ['Ida Noor', 'name: Ida', 'Ida Noor', null],
    ['Ida Noor', 'title: Ida Noor', 'Ida Noor', null],
    ['Ida Noor', 'title: Person - Ida Noor', 'Ida Noor', null],
    ['ida-noor', 'title: Librarian', 'ida-noor', 'Librarian'],
    ['ida-noor', ' / # Contact', 'ida-noor', null],
    ['202610021230', ' / # Contact details', '202610021230', null],
    ['202610021230', ' / ## Last time', '202610021230', null],
    ['Personne Noor', '', 'Personne Noor', null],
    ['Ida Noor', 'name: "[[]]"', 'Ida Noor', null],
    ['Ida Noor', 'name: 42', 'Ida Noor', null],
    ['Jean-Luc Picard', 'title: Captain', 'Jean-Luc Picard', 'Captain'],
    ['P Noor', '', 'P Noor', null],
  ])('but %s with “%s” is %s', (file, text, name, role) => {
    const person = personIn(file, text);
    expect([person.name, person.role]).toEqual([name, role]);
  });

  test('links to the file and the plain name both lead to them', () => {
    const network = networkOf([
      aNote('---\ntags: [person]\ntitle: Ida Noor\n---\n', 'P/ida-noor.md'),
      aMeeting('2026-10-02', ['ida-noor']),
      aNote('---\ntags: [meeting]\ndate: 2026-10-03\nattendees: [Ida Noor]\n---\n', 'M/a.md'),
      aNote('---\ntags: [meeting]\ndate: 2026-10-04\nattendees: [ida-noor]\n---\n', 'M/b.md'),
    ]);
    expect(network.people().map(({ name }) => name)).toEqual(['Ida Noor']);
    expect(network.contactsOf('P/ida-noor.md')).toHaveLength(3);
  });
});

describe('what to call them', () => {
  test.each([
    ...[
      'call them',
      'Call-them',
      'goes by',
      'preferred name',
      'Rufname',
      'prénom usuel',
      'first name',
      'nombre de pila',
    ],
  ])('%s', (key) => {
    expect(personIn('Idalina Noor', `${key}: Ida`).callName).toBe('Ida');
  });

  test('is not said by other properties', () => {
    for (const key of ['nickname', 'alias', 'name', 'call', 'title'])
      expect(personIn('Idalina Noor', `${key}: Ida`).callName).toBeNull();
  });
});

describe('a person is found by the plain form of the name of their file', () => {
  const met = (file: string, attendee: string, title = ''): string => {
    const network = networkOf([
      aNote(`---\ntags: [person]\n${title}\n---\n`, `P/${file}.md`),
      aMeeting('2026-10-02', [attendee]),
    ]);
    return network
      .people()
      .map(({ path }) => path ?? 'nobody')
      .join(' ');
  };

  test.each([
    ['Roth, Eva', 'Eva Roth'],
    ['Roth, Eva', 'Frau Eva Roth'],
    ['Roth, Eva', 'Dr. Eva Roth'],
    ['Roth, Eva', '"Roth, Eva"'],
    ['Lefèvre, Jean-Luc', 'M. Jean-Luc Lefèvre'],
    ['López, Inés', 'Sra. Inés López'],
    ['Dr. Eva Roth', 'Eva Roth'],
    ['Frau Eva Roth', 'Eva Roth'],
    ['Frau Dr. Eva Roth', 'Prof. Eva Roth'],
    ['(P) Karl Weiß', 'Karl Weiss'],
    ['(P) Karl Weiß', 'Herr Karl Weiß'],
    ['R. Patel', 'R. Patel', 'title: Ravi Patel'],
    ['R. Patel', 'Ravi Patel', 'title: Ravi Patel'],
  ])('%s, met as %s', (file, attendee, title = '') => {
    expect(met(file, attendee, title)).toBe(`P/${file}.md`);
  });

  test.each([
    ['Roth, Eva', 'Roth Eva Maria'],
    ['Roth, Eva', 'Eva Rothe'],
    ['Eva Roth (Bosch)', 'Eva Rotter'],
    ['Frau Roth', 'Eva Roth'],
    ['R. Patel', 'Ravi Patel'],
    ['R. Patel', 'Ravi Patel', 'title: Rita Patel'],
    ['(Maria) Anna Roth', 'Karl Weiß'],
    ['Maps, Head of', 'Head Maps'],
  ])('%s is not %s', (file, attendee, title = '') => {
    expect(met(file, attendee, title)).toContain('nobody');
  });
});
