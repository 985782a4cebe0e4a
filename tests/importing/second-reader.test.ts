/** Cards that are as the standard has them mean the same to `ical.js`; on those that are not, it gives the whole file up. */
import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnedName } from '../../src/importing/names';
import { readPeopleFile } from '../../src/importing/read-file';
import { decodeBytes } from '../../src/importing/ui/file-bytes';
import { finish } from '../../src/model/steps';
import { runs } from '../support/property-runs';

const read = (text: string) =>
  finish(readPeopleFile({ name: 'x.vcf', bytes: new TextEncoder().encode(text) }, decodeBytes));

/** Folds as the standard wants it, at any place. */
function fold(line: string, width: number): string {
  const letters = [...line];
  const parts: string[] = [];
  for (let at = 0; at < letters.length; at += width) parts.push(letters.slice(at, at + width).join(''));
  return parts.join('\r\n ');
}

const escaped = (text: string): string => text.replace(/([\\,])/g, '\\$1');
const escapedPart = (text: string): string => escaped(text).replace(/;/g, '\\;');
const text = fc
  .array(fc.constantFrom('Ida', 'Noor', 'Ł', 'ü', ',', ';', '\\', ':', 'a b', '"', '(x)', 'n', '漢字', '🗺️'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .filter((one) => one.trim() !== '');

/** `ical.js` cuts an organisation that ends with a backslash at its first letter. */
const organisation = text.filter((one) => !one.includes('\\'));

describe('a card as the standard has it', () => {
  it('means the same to a second reader', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            text.filter((one) => /[\p{L}\p{N}]/u.test(one)),
            organisation,
            text,
          ),
          { minLength: 1, maxLength: 4 },
        ),
        fc.integer({ min: 5, max: 70 }),
        fc.constantFrom('3.0', '4.0'),
        (people, width, version) => {
          const file = people
            .map(([name, organisation, note]) =>
              [
                'BEGIN:VCARD',
                `VERSION:${version}`,
                ...[
                  `FN:${escaped(name)}`,
                  `ORG:${escapedPart(organisation)};Maps`,
                  `NOTE:${escaped(note)}`,
                  'item1.EMAIL;TYPE=work:a@x.example',
                ].map((line) => fold(line, width)),
                'END:VCARD',
                '',
              ].join('\r\n'),
            )
            .join('');
          const parsed = ICAL.parse(file) as unknown[];
          const cards = (parsed[0] === 'vcard' ? [parsed] : parsed).map((one) => new ICAL.Component(one as never));
          const ours = read(file);
          expect(ours.problems).toEqual([]);
          expect(ours.people.length).toBe(cards.length);
          cards.forEach((theirs, index) => {
            const valueOf = (name: string): unknown => theirs.getFirstPropertyValue(name);
            const mine = ours.people[index];
            const name = String(valueOf('fn')).trim();
            // `Noor, Ida` is read as Ida Noor.
            expect(mine?.name).toBe(turnedName(name) ?? name);
            expect(mine?.organisation).toBe((valueOf('org') as string[])[0]?.trim());
            expect(mine?.note).toBe(String(valueOf('note')).trim());
            expect(mine?.emails).toEqual([valueOf('email')]);
          });
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it.each([
    [
      'a soft break of version 2.1',
      'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE:Ida =\r\nNoor\r\nEND:VCARD\r\n',
    ],
    ['a parameter without a value', 'BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ida Noor\r\nTEL;HOME:1\r\nEND:VCARD\r\n'],
    ['a line that is no property', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Noor\r\nrubbish\r\nEND:VCARD\r\n'],
    [
      'a card without an end',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Noor\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo\r\nEND:VCARD\r\n',
    ],
  ])('with %s costs the second reader the file, and us nobody', (_, file) => {
    expect(() => ICAL.parse(file) as unknown).toThrow();
    expect(read(file).people[0]?.name).toBe('Ida Noor');
  });
});
