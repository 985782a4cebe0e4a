/** A file that is too large is refused before it is in memory, by both readers. */
import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { readCalendarFile } from '../../../src/importing/calendar/read-calendar';
import { problemWords } from '../../../src/importing/imported-person';
import { largestFile, readPeopleFile } from '../../../src/importing/read-file';
import { decodeBytes, givenFile } from '../../../src/importing/ui/file-bytes';
import { finish } from '../../../src/model/steps';

const never = (): Promise<ArrayBuffer> => Promise.reject(new Error('there is not enough memory'));

describe('a file over the bound', () => {
  it('is refused with the bound, and not read', async () => {
    const file = await givenFile('big.vcf', largestFile + 1, never);
    const people = finish(readPeopleFile(file, decodeBytes));
    const window = { from: 0, to: 1 };
    const calendar = finish(readCalendarFile(file, decodeBytes, window, IANAZone.create('UTC')));
    for (const { problems } of [people, calendar])
      expect(problems.map(problemWords)).toEqual([
        '“big.vcf” is larger than 64 MB, so it was not read. Split it into smaller files.',
      ]);
  });

  it('that is just within is read', async () => {
    const file = await givenFile('small.vcf', largestFile, () => Promise.resolve(new Uint8Array([1, 2]).buffer));
    expect(file).toEqual({ name: 'small.vcf', bytes: new Uint8Array([1, 2]) });
  });
});
