/** Files of people, one for each trap, beside what is read of them: `v` vCard, `g` Google, `l` LinkedIn, `o` Outlook, `x` no people. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportedPerson, problemWords } from '../../src/importing/imported-person';
import { largestUnpacked, type PeopleRead, readPeopleFile } from '../../src/importing/read-file';
import { isoOf } from '../../src/model/day';
import { finish } from '../../src/model/steps';
import { decodeBytes } from '../../src/importing/ui/file-bytes';
import { root } from '../host/root';

const folder = join(root, 'tests/importing/files');
const names = readdirSync(folder).filter((name) => !name.endsWith('.txt'));
const read = (name: string, bytes: Uint8Array): PeopleRead => finish(readPeopleFile({ name, bytes }, decodeBytes));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything that is said of somebody, one thing a line. */
function linesOf({ at, connectedOn, nameFrom, name, ...parts }: ImportedPerson): string[] {
  const said = Object.entries(parts).flatMap(([key, value]: [string, string | readonly string[] | null]) =>
    value === null || value.length === 0
      ? []
      : [
          `  ${key}: ${typeof value === 'string' ? JSON.stringify(value) : value.map((one) => JSON.stringify(one)).join(', ')}`,
        ],
  );
  const from = nameFrom === 'name' ? '' : `, by ${nameFrom}`;
  const since = connectedOn === null ? [] : [`  connectedOn: ${isoOf(connectedOn)}`];
  return [`${at.unit} ${String(at.number)}${from}: ${JSON.stringify(name)}`, ...said, ...since];
}

function textOf({ source, people, problems }: PeopleRead): string {
  return [source ?? 'refused', ...people.flatMap(linesOf), ...problems.map((one) => `! ${problemWords(one)}`), ''].join(
    '\n',
  );
}

describe('a file of people', () => {
  it('has a file for each trap', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it.each(names)('is read: %s', async (name) => {
    const text = textOf(read(name, readFileSync(join(folder, name))));
    await expect(text).toMatchFileSnapshot(join(folder, `${name}.txt`));
  });

  it('is read in small steps', () => {
    const many = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Noor\r\nEND:VCARD\r\n'.repeat(2_000);
    const steps = readPeopleFile({ name: 'many.vcf', bytes: bytesOf(many) }, decodeBytes);
    let count = 0;
    while (steps.next().done !== true) count++;
    expect(count).toBeGreaterThan(50);
  });

  it('that is an archive is not unpacked beyond a bound, whatever it says of its size', () => {
    const bomb = zipSync({ 'Connections.csv': [new Uint8Array(largestUnpacked + 1_000_000), { level: 9 }] });
    expect(bomb.length).toBeLessThan(100_000);
    // The sizes in its own list of files say 10 bytes.
    const lying = Uint8Array.from(bomb);
    const size = new DataView(lying.buffer);
    size.setUint32(22, 10, true);
    for (const bytes of [bomb, lying]) {
      const { people, problems } = read('bomb.zip', bytes);
      expect(people).toEqual([]);
      expect(problems.map(problemWords)).toEqual([
        'The people in “bomb.zip” unpack to more than 32 MB, so they were not read. Unpack it yourself and choose the files in it.',
      ]);
    }
    expect(deflateSync(new Uint8Array(10)).length).toBeGreaterThan(0);
  });

  it('that is an archive of cards is read, each card of each file, but not what macOS or another archive puts there', () => {
    const card = (name: string): Uint8Array => bytesOf(`BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEND:VCARD\n`);
    const archive = zipSync({
      'Takeout/Contacts/All/All Contacts.vcf': Uint8Array.from([...card('Ida Noor'), ...card('Bo Sund')]),
      'Takeout/Contacts/Friends/Friends.VCF': card('Ada King'),
      '__MACOSX/Takeout/._Friends.vcf': card('Nobody'),
      'Takeout/photo.jpg': bytesOf('x'),
      'Takeout/inner.zip': zipSync({ 'a.vcf': card('Nobody') }),
    });
    const { source, people, problems } = read('takeout.zip', archive);
    expect([source, people.map(({ name }) => name), problems]).toEqual([
      'vcard',
      ['Ida Noor', 'Bo Sund', 'Ada King'],
      [],
    ]);
    expect(people.map(({ at }) => [at.file, at.number])).toEqual([
      ['Takeout/Contacts/All/All Contacts.vcf', 1],
      ['Takeout/Contacts/All/All Contacts.vcf', 2],
      ['Takeout/Contacts/Friends/Friends.VCF', 1],
    ]);
  });

  it('that is an archive from LinkedIn is read for its connections, whatever else is in it', () => {
    const table = 'First Name,Last Name,Connected On\nIda,Noor,12 Mar 2024\n';
    const archive = zipSync({
      'Basic/other.vcf': bytesOf('BEGIN:VCARD\nFN:X Y\nEND:VCARD\n'),
      'Basic/Connections.csv': bytesOf(table),
    });
    const { source, people } = read('linkedin.zip', archive);
    expect([source, people.map(({ name }) => name)]).toEqual(['linkedin', ['Ida Noor']]);
  });

  it('of any bytes is read or refused, and never fails', () => {
    const begin = fc.constantFrom(
      '',
      'BEGIN:VCARD\r\n',
      'First Name,Last Name,Email Address,Connected On\n',
      'PK\x03\x04',
      '\ufeffName,E-mail 1 - Value\n',
    );
    fc.assert(
      fc.property(begin, fc.uint8Array({ maxLength: 400 }), (head, tail) => {
        const { source, people, problems } = read('any', Uint8Array.from([...bytesOf(head), ...tail]));
        if (source === null) {
          expect(people).toEqual([]);
          expect(problems.length).toBeGreaterThan(0);
        }
        for (const { what, remedy } of problems) expect([what, remedy]).not.toContain('');
      }),
      { numRuns: 500 },
    );
  });

  it('of cards of any lines keeps whoever stands after the bad ones', () => {
    const line = fc
      .oneof(
        fc.string({ maxLength: 60 }),
        fc.constantFrom(
          'NOTE;ENCODING=QUOTED-PRINTABLE:a=',
          'PHOTO;ENCODING=b:AAAA',
          'ADR;X="',
          'N:a;b',
          'EMAIL',
          'item1.',
        ),
      )
      .filter((text) => !/vcard/i.test(text) && !/^agent/i.test(text));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const bad = `BEGIN:VCARD\r\nVERSION:2.1\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`;
        const good = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Noor\r\nEMAIL:ida@leeds.example\r\nEND:VCARD\r\n';
        const { people } = read('x.vcf', bytesOf(bad + good));
        expect(people.at(-1)).toMatchObject({ name: 'Ida Noor', emails: ['ida@leeds.example'] });
      }),
      { numRuns: 500 },
    );
  });

  it('of rows loses no name and no address that was written as a table should be', () => {
    const cell = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter(
        (text) =>
          /^[^\p{C}[\]{}<%]+$/u.test(text) &&
          text.trim() === text &&
          !/\s\s|[^\S ]/.test(text) &&
          text.normalize('NFC') === text,
      );
    const word = cell.filter(
      (text) =>
        /\p{L}/u.test(text) &&
        !text.includes('@') &&
        !text.includes(' ::: ') &&
        !/[\u00ad\u200b-\u200f\u2060]/.test(text),
    );
    const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.record({ given: word, family: word, company: word }), { minLength: 1, maxLength: 80 }),
        (rows) => {
          const table = [
            'First Name,Last Name,Company,Email Address,Connected On',
            ...rows.map(({ given, family, company }) =>
              [given, family, company, '', '12 Mar 2024'].map(quoted).join(','),
            ),
          ].join('\n');
          const { people, problems } = read('x.csv', bytesOf(table));
          expect(problems).toEqual([]);
          expect(people.map(({ name }) => name)).toEqual(rows.map(({ given, family }) => `${given} ${family}`));
          expect(people.map(({ organisation }) => organisation)).toEqual(rows.map(({ company }) => company));
        },
      ),
      { numRuns: 60 },
    );
  });
});
