/** Large files are read in steps between which a page can draw, by a clock of the test's own: what each piece of work takes on a slow phone. */
import { IANAZone } from 'luxon';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCalendarFile } from '../../src/importing/calendar/read-calendar';
import { readPeopleFile } from '../../src/importing/read-file';
import { decodeBytes } from '../../src/importing/ui/file-bytes';
import { dayFromIso } from '../../src/model/day';
import type { Steps } from '../../src/model/steps';

/** Milliseconds that a frame has, and after which `IdleSlices` rests. */
const aFrame = 16;
const slice = 8;

let now = 0;
const costs = {
  /** Of one byte or letter. */
  decoded: 1 / 50_000,
  joined: 1 / 250_000,
  /** Of one cut out of a text, whatever its length: about what it takes to look at one line. */
  cut: 1 / 2_000,
};

const { join } = Array.prototype;
const { slice: cut } = String.prototype;

beforeEach(() => {
  now = 0;
  Array.prototype.join = function (mark) {
    const whole = join.call(this, mark);
    now += whole.length * costs.joined;
    return whole;
  };
  String.prototype.slice = function (from, to) {
    now += costs.cut;
    return cut.call(this, from, to);
  };
});

afterEach(() => {
  Array.prototype.join = join;
  String.prototype.slice = cut;
});

const decode = (bytes: Uint8Array, charset: string): string | null => {
  now += bytes.length * costs.decoded;
  return decodeBytes(bytes, charset);
};

/** The longest that the page stands still. */
function longestBlock(steps: Steps<unknown>): number {
  let [began, longest] = [now, 0];
  for (let step = steps.next(); ; step = steps.next()) {
    longest = Math.max(longest, now - began);
    if (step.done === true) return longest;
    if (now - began >= slice) began = now;
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

const base64 = ' ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\r\n';
const cardsWith = (name: string): string =>
  Array.from({ length: 3_000 }, (_, at) =>
    ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name} ${String(at)}`, `PHOTO;ENCODING=b:AAAA`, base64.repeat(20).trimEnd()]
      .concat('END:VCARD', '')
      .join('\r\n'),
  ).join('');
const rowsWith = (name: string): string =>
  ['First Name,Last Name,E-mail Address,Notes']
    .concat(Array.from({ length: 20_000 }, (_, at) => `${name},Number${String(at)},n${String(at)}@x.example,"A, b"`))
    .join('\r\n');

describe('a large file of people is read in steps that are shorter than a frame:', () => {
  it.each([
    ['cards with pictures', utf8(cardsWith('Zoë')), 3_000],
    ['cards in UTF-16', utf16(cardsWith('Zoë')), 3_000],
    ['cards in the character set of Windows', latin1(cardsWith('Zoë')), 3_000],
    ['a table', utf8(rowsWith('Zoë')), 20_000],
    ['a table in UTF-16', utf16(rowsWith('Zoë')), 20_000],
    ['a table in the character set of Windows', latin1(rowsWith('Zoë')), 20_000],
    [
      'cards with notes of thousands of lines',
      utf8(`BEGIN:VCARD\r\nFN:Zoë Noor\r\nNOTE:A\r\n${base64.repeat(4_900)}END:VCARD\r\n`.repeat(20)),
      20,
    ],
    [
      'one card with a picture of ten megabytes',
      utf8(
        `BEGIN:VCARD\r\nFN:Zoë Noor\r\nPHOTO;ENCODING=b:AAAA\r\n${base64.repeat(160_000)}EMAIL:z@x.example\r\nEND:VCARD\r\n`,
      ),
      1,
    ],
  ])('%s', (_, bytes, people) => {
    const into = { people: [], problems: [] };
    const longest = longestBlock(readPeopleFile({ name: 'x', bytes }, decode, into));
    expect(into.people).toHaveLength(people);
    expect(now).toBeGreaterThan(aFrame);
    expect(longest).toBeLessThan(aFrame);
  });
});

const days = { from: dayFromIso('2026-10-24') ?? 0, to: dayFromIso('2026-12-07') ?? 0 };
const eventsWith = (name: string, more = ''): string =>
  `BEGIN:VCALENDAR\r\n${Array.from(
    { length: 2_000 },
    (_, at) =>
      `BEGIN:VEVENT\r\nUID:${String(at)}\r\nDTSTART:20211124T100000\r\nSUMMARY:${name}\r\nATTACH:${base64.repeat(20).trimStart()}${at === 0 ? more : ''}END:VEVENT\r\n`,
  ).join('')}END:VCALENDAR\r\n`;

describe('a large calendar is read in steps that are shorter than a frame:', () => {
  it.each([
    ['events with attachments', utf8(eventsWith('Zoë'))],
    ['in UTF-16', utf16(eventsWith('Zoë'))],
    ['in the character set of Windows', latin1(eventsWith('Zoë'))],
    ['in UTF-8 with a letter that is cut', Uint8Array.from([...utf8(eventsWith('Zoë')), 0xc3, 0x0a])],
    ['one with an attachment of ten megabytes', utf8(eventsWith('Zoë', `ATTACH:A\r\n${base64.repeat(160_000)}`))],
  ])('%s', (_, bytes) => {
    const longest = longestBlock(
      readCalendarFile({ name: 'x', bytes }, decode, days, IANAZone.create('Europe/Berlin')),
    );
    expect(now).toBeGreaterThan(aFrame);
    expect(longest).toBeLessThan(aFrame);
  });
});

it.each(['\n', '\r\n', ' \n', '\r'])('a hundred thousand blank lines before everything take no time: %j', (line) => {
  const blank = line.repeat(100_000);
  const started = performance.now();
  longestBlock(readPeopleFile({ name: 'x', bytes: utf8(`${blank}x`) }, decode));
  longestBlock(
    readCalendarFile({ name: 'x', bytes: utf8(`${blank}x`) }, decode, days, IANAZone.create('Europe/Berlin')),
  );
  // It was minutes.
  expect(performance.now() - started).toBeLessThan(5_000);
});
