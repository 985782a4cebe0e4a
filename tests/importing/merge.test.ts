/** What a file adds to somebody's note: what is absent, in the properties that the note uses, and nothing else of it changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { applyEdits } from '../../src/editing/edit';
import { findFrontmatter } from '../../src/editing/frontmatter-block';
import { readerOf } from '../../src/editing/read-back';
import { type ImportedPerson, personOf, type RawPerson, rawPerson } from '../../src/importing/imported-person';
import { addingTo, additionsTo, addsNothing } from '../../src/importing/merge';
import { dayFromIso } from '../../src/model/day';
import type { NoteRecord } from '../../src/notes/note-record';
import { rulesOf } from '../support/a-note';
import { anyText } from '../support/any-note';
import { runs } from '../support/property-runs';

const path = 'People/Ida Noor.md';
const rules = rulesOf({});
const read = readerOf(path, rules, parseYaml);
const at = { file: 'x.vcf', unit: 'card', number: 1 } as const;
const card = (more: Partial<RawPerson>): ImportedPerson =>
  personOf({ ...rawPerson(), name: 'Ida Noor', ...more }, at, () => undefined);

function merged(text: string, who: ImportedPerson): string {
  const edited = addingTo(who, read, rules.vocabulary, parseYaml)(text);
  return 'refusal' in edited ? `refused: ${edited.refusal.what}` : applyEdits(text, edited.edits);
}

/** What a note still lacks of a card. */
function lacks(text: string, who: ImportedPerson): boolean {
  const block = findFrontmatter(text);
  const properties =
    (block ? (parseYaml(text.slice(block.from, block.to)) as Record<string, unknown> | null) : null) ?? {};
  return !addsNothing(additionsTo({ person: read(text).person, properties, text }, who, rules.vocabulary));
}

const note = (yaml: string, body = 'Body.\n'): string => `---\ntags: [person]\n${yaml}---\n${body}`;

describe('what a file adds to a note', () => {
  it('is what the note does not have, before everything else in it', () => {
    const who = card({
      emails: ['ida@leeds.example'],
      organisation: 'Leeds Library',
      birthday: '1985-12-03',
      city: 'Leeds',
    });
    expect(merged(note(''), who)).toBe(
      note('organisation: Leeds Library\nemail: "ida@leeds.example"\nlocation: Leeds\nbirthday: 1985-12-03\n'),
    );
  });

  it.each([
    ['company: Leeds Library\n', { organisation: 'Leeds Library' }, null],
    ['company:\n', { organisation: 'Leeds Library' }, 'company: Leeds Library\n'],
    ['Company: ""\n', { organisation: 'Leeds Library' }, 'Company: Leeds Library\n'],
    // Another value stays; the review says so.
    ['employer: Archive North\n', { organisation: 'Leeds Library' }, null],
    ['mobile: "0113 496 0000"\n', { phones: ['+44 113 4960000'] }, null],
    [
      'mobile: "0113 496 0000"\n',
      { phones: ['+44 7700 900001'] },
      'mobile: "0113 496 0000"\nphone: "+44 7700 900001"\n',
    ],
    ['email: ida@leeds.example\n', { emails: ['IDA@leeds.example'] }, null],
    // What is missing goes under another spelling: the line that is there stays as it is.
    [
      'email: ida@leeds.example # work\n',
      { emails: ['ida@home.example'] },
      'email: ida@leeds.example # work\nemails: "ida@home.example"\n',
    ],
    ['birthday: 3 Dec 1985\n', { birthday: '1985-12-03' }, null],
    ['dob:\n', { birthday: '--12-03' }, 'dob: "--12-03"\n'],
    ['linkedin: https://uk.linkedin.com/in/ida-noor/?x=1\n', { urls: ['https://www.linkedin.com/in/ida-noor'] }, null],
    [
      '',
      { urls: ['https://www.linkedin.com/in/ida-noor', 'https://leeds.example/ida'] },
      'linkedin: "https://www.linkedin.com/in/ida-noor"\nurl: "https://leeds.example/ida"\n',
    ],
    ['groups: [Friends]\n', { groups: ['friends'] }, null],
    ['', { connectedOn: dayFromIso('2024-03-12') }, 'connected_on: 2024-03-12\n'],
    ['', { nicknames: ['Idy', 'Ida Noor'] }, 'aliases: [Idy]\n'],
    // Whatever the note calls it.
    ['Firma: Leeds Library\n', { organisation: 'Leeds Library' }, null],
    ['Firma:\n', { organisation: 'Leeds Library' }, 'Firma: Leeds Library\n'],
    ['Funktion: Kuratorin\n', { role: 'Kuratorin' }, null],
    ['Beruf: Kuratorin\n', { role: 'Kuratorin' }, null],
    ['E-Mail-Adresse: ida@leeds.example\n', { emails: ['ida@leeds.example'] }, null],
    ['E-Mail privat: ida@leeds.example\n', { emails: ['ida@leeds.example'] }, null],
    ['email (work): ida@leeds.example\n', { emails: ['ida@leeds.example'] }, null],
    ['Telefon: "0113 496 0000"\nMobil: "0170 1740605"\n', { phones: ['+44 113 4960000', '+49 170 1740605'] }, null],
    ['Handy: "0170 1740605"\nTelefon (privat): "0113 496 0000"\n', { phones: ['0113 4960000', '0170 1740605'] }, null],
    ['work phone: "0113 496 0000"\ncell: "0170 1740605"\n', { phones: ['0113 4960000', '0170 1740605'] }, null],
    [
      'TEL[CELL]: "0113 496 0000"\nEMAIL[HOME]: a@x.example\n',
      { phones: ['0113 4960000'], emails: ['a@x.example'] },
      null,
    ],
    ['Ort: Köln\n', { city: 'Köln' }, null],
    ['Wohnort: Köln\n', { city: 'Köln' }, null],
    ['Geburtsdatum: 1985-12-03\n', { birthday: '1985-12-03' }, null],
    ['date of birth: 1985-12-03\n', { birthday: '1985-12-03' }, null],
    ['Webseite: https://leeds.example/ida\n', { urls: ['https://leeds.example/ida/'] }, null],
    ['Homepage: leeds.example\n', { urls: ['https://www.leeds.example'] }, null],
    ['URL[WORK]: https://leeds.example/ida\n', { urls: ['https://leeds.example/ida'] }, null],
    ['LinkedIn-Profil: https://www.linkedin.com/in/ida\n', { urls: ['https://linkedin.com/in/ida'] }, null],
    ['Profil: https://www.linkedin.com/in/ida\n', { urls: ['https://linkedin.com/in/ida'] }, null],
    ['Spitzname: Idy\n', { nicknames: ['Idy'] }, null],
    ['', { prefix: 'Dr.', suffix: 'MLS' }, 'name_prefix: "Dr."\nname_suffix: MLS\n'],
    ['Titel: Dr.\n', { prefix: 'Dr.' }, null],
    ['Abteilung: Karten\n', { department: 'Karten' }, null],
    ['Gruppen: [Freunde]\n', { groups: ['Freunde'] }, null],
    ['CATEGORIES: Freunde\n', { groups: ['Freunde'] }, null],
    ['Anschrift: Hauptstraße 1, Köln\n', { addresses: ['Hauptstraße 1, Köln'] }, null],
    // An address in parts is the same address.
    [
      'Straße: Hauptstraße 1\nPLZ: "50667"\nOrt: Köln\n',
      { addresses: ['Hauptstraße 1, Köln, 50667'], city: 'Köln' },
      null,
    ],
    [
      'ADR[HOME].STREET: 1 Main St\nADR[HOME].LOCALITY: Leeds\n',
      { addresses: ['1 Main St, Leeds'], city: 'Leeds' },
      null,
    ],
    ['Straße: Ring 4\n', { addresses: ['Hauptstraße 1, Köln'] }, 'Straße: Ring 4\naddress: "Hauptstraße 1, Köln"\n'],
  ] satisfies (readonly [string, Partial<RawPerson>, string | null])[])('%j and %j', (before, more, after) => {
    expect(merged(note(before), card(more))).toBe(note(after ?? before));
  });

  it('knows what stands in the text of the note', () => {
    const text = note('', 'organisation:: Archive North\nemail:: ida@leeds.example\n');
    expect(merged(text, card({ organisation: 'Leeds Library', emails: ['ida@leeds.example'] }))).toBe(text);
  });

  it('tells what the note has another value for', () => {
    const text = note('employer: Archive North\n');
    const known = { person: read(text).person, properties: { employer: 'Archive North' }, text };
    expect(additionsTo(known, card({ organisation: 'Leeds Library' }), rules.vocabulary).kept).toEqual([
      { key: 'employer', note: 'Archive North', file: 'Leeds Library' },
    ]);
  });

  it('puts notes of the file in a quote at the end, once', () => {
    const who = card({ notes: ['Met at the fair.\n\n- [ ] call her #favour'] });
    const text = merged(note(''), who);
    expect(text).toBe(
      `${note('')}\n## From the address book\n\n> Met at the fair.\n>\n> \\- \\[ \\] call her \\#favour\n`,
    );
    expect(merged(text, who)).toBe(text);
  });

  it.each([
    ['at the end', ['First.\n# Second', 'First.\n# Second\n\nThird.', 'First.\n# Second\n\nThird.\nFourth.']],
    ['at the beginning', ['First.\nSecond', 'Zero.\n\nFirst.\nSecond', 'Before.\nZero.\n\nFirst.\nSecond']],
  ])('adds of notes of the file that have grown %s what is new', (_, states) => {
    const text = states.reduce((now, notes) => merged(now, card({ notes: [notes] })), note(''));
    const all = states.at(-1) ?? '';
    for (const line of all.split('\n').filter((one) => one !== ''))
      expect(text.split('\n').filter((one) => one.endsWith(line))).toHaveLength(1);
    expect(merged(text, card({ notes: [all] }))).toBe(text);
  });

  it('adds notes of the file whole where a line in the middle is new', () => {
    const text = merged(note(''), card({ notes: ['First.\nSecond.'] }));
    expect(merged(text, card({ notes: ['First.\nNew.\nSecond.'] }))).toBe(`${text}\n> First.\n> New.\n> Second.\n`);
  });

  it.each([
    ['Body.\n\n```\ncode\n', 'The code block on line 6 is not closed.'],
    ['Body.\n\n%%\nhidden\n', 'The comment on line 6 is not closed.'],
    ['Body.\n\n$$\nx\n', 'The formula on line 6 is not closed.'],
    ['Body.\n\n<!-- hidden\n', 'The HTML block on line 6 is not closed.'],
  ])('refuses notes of the file where they would land in what nothing closes: %j', (body, what) => {
    const text = note('', body);
    expect(merged(text, card({ notes: ['Met at the fair.'], city: 'Leeds' }))).toBe(`refused: ${what}`);
    // Properties stand elsewhere.
    expect(merged(text, card({ city: 'Leeds' }))).toBe(note('location: Leeds\n', body));
  });

  it('is refused where the properties cannot be understood', () => {
    expect(merged('---\ntags: [person\n---\n', card({ city: 'Leeds' }))).toMatch(/^refused: /);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...[
      '[[Ada]]',
      '[[Ada|me]]',
      '{{title}}',
      '<% tp %>',
      '#favour/received pay [[Ada]]',
      '- [ ] thank [[Ada]]',
      '---',
      '```',
      '%%',
      '$$',
    ],
    ...[
      'me: true',
      '"',
      "'",
      '&a *a',
      '!!js/function',
      '# Log',
      '- 2026-10-02 met',
      'tags: [me]',
      '[x](People/Ada.md)',
      '> ',
      '\u202e',
      '|',
      'Ada::x',
      '[[[[Ada]]]]',
    ],
  ),
);
const words = fc.array(hostile, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const some = fc.array(words, { maxLength: 3 });
const anyCard: fc.Arbitrary<ImportedPerson> = fc
  .record({
    ...{
      organisation: words,
      department: words,
      role: words,
      city: words,
      nicknames: some,
      phones: some,
      addresses: some,
    },
    ...{ notes: some.map((lines) => [lines.join('\n')]), groups: some, urls: some },
    emails: fc.array(fc.constantFrom('a@x.example', 'b"c@x.example', '[[e]]@x.example', '{{e}}@x.example'), {
      maxLength: 2,
    }),
    birthday: fc.constantFrom(null, '1985-12-03', '--12-03'),
  })
  .map((more) => card(more));

/** What a note says beside what is in the address book about its person. */
function elseSaid({ person, problems: _, because: __, acquainted, ...others }: NoteRecord): unknown {
  const nothing = {
    emails: [],
    phones: [],
    organisation: '',
    role: '',
    location: '',
    birthday: '',
    aliases: [],
    factLines: {},
  };
  // Lines stand further down now.
  return [others, acquainted.map(({ line: ___, ...said }) => said), { ...person, ...nothing }];
}

describe('whatever a file says', () => {
  it('changes nothing that is in a note, is there afterwards, and is not added again', () => {
    fc.assert(
      fc.property(anyText, anyCard, (text, who) => {
        const after = merged(text, who);
        if (after.startsWith('refused')) return;
        // Every line that was there is there, in its order, but for empty properties that are filled in.
        const lines = after.split('\n');
        let next = 0;
        for (const line of text.split('\n')) {
          const found = lines.findIndex(
            (one, index) =>
              index >= next &&
              (one === line ||
                (/:\s*(?:\[\]|""|'')?\s*$/.test(line) && one.startsWith(line.replace(/\s*(?:\[\]|""|'')?\s*$/, '')))),
          );
          expect(found, JSON.stringify([text, after, line])).toBeGreaterThanOrEqual(0);
          next = found + 1;
        }
        expect(merged(after, who)).toBe(after);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is inert where it lands: the note says nothing else than before', () => {
    fc.assert(
      fc.property(anyCard, (who) => {
        const text = note('', 'Met [[Bo]].\n');
        const after = merged(text, who);
        expect(after).not.toMatch(/^refused/);
        const [before, now] = [read(text), read(after)];
        expect(now.person).not.toBeNull();
        expect(elseSaid({ ...now, privateLines: before.privateLines })).toEqual(elseSaid(before));
        expect(now.problems).toEqual(before.problems);
        expect(lacks(after, who)).toBe(false);
      }),
      { numRuns: runs(500) },
    );
  });

  it('is one line of plain text in every property', () => {
    fc.assert(
      fc.property(anyCard, (who) => {
        for (const value of [
          who.organisation,
          who.role,
          who.location,
          ...who.groups,
          ...who.nicknames,
          ...who.urls,
          ...who.emails,
        ]) {
          expect(value ?? 'x').not.toMatch(/\[\[|\]\]|\{\{|\}\}|<%|[\n\r\u2028\u202e]/);
          expect(value ?? 'x').not.toBe('');
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
