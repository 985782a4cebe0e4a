/**
 * Values and dates are understood the same in every zone. A process keeps the zone it began with, so the cases are bundled once and
 * read in one process a zone, which tells first what the zone is to it: the tests of zones show that it was another each time.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayCases } from './values-and-dates.days.cases';
import { placeCases } from './values-and-dates.places.cases';
import { valueCases } from './values-and-dates.values.cases';

const here = dirname(fileURLToPath(import.meta.url));
const cases = [...dayCases, ...placeCases, ...valueCases];

interface Told {
  /** Minutes that UTC is ahead of the zone's clocks, in the middle of January and of July 2026. */
  readonly offsets: readonly number[];
  /** The local day of midnight UTC on 2026-10-02: what becomes of a date that is read as an instant. */
  readonly naive: string;
  /** The day on which a note was changed that was written at 10:30 UTC on 2026-10-02. */
  readonly modified: string;
  readonly readings: readonly string[];
}

/** What the clocks of each zone must say. */
const zones: Readonly<Record<string, Omit<Told, 'readings'>>> = {
  'Pacific/Pago_Pago': { offsets: [660, 660], naive: '2026-10-01', modified: '2026-10-01' },
  'America/New_York': { offsets: [300, 240], naive: '2026-10-01', modified: '2026-10-02' },
  'America/Sao_Paulo': { offsets: [180, 180], naive: '2026-10-01', modified: '2026-10-02' },
  UTC: { offsets: [0, 0], naive: '2026-10-02', modified: '2026-10-02' },
  'Europe/London': { offsets: [0, -60], naive: '2026-10-02', modified: '2026-10-02' },
  'Europe/Berlin': { offsets: [-60, -120], naive: '2026-10-02', modified: '2026-10-02' },
  'Africa/Cairo': { offsets: [-120, -180], naive: '2026-10-02', modified: '2026-10-02' },
  'Asia/Kolkata': { offsets: [-330, -330], naive: '2026-10-02', modified: '2026-10-02' },
  'Asia/Kathmandu': { offsets: [-345, -345], naive: '2026-10-02', modified: '2026-10-02' },
  'Australia/Lord_Howe': { offsets: [-660, -630], naive: '2026-10-02', modified: '2026-10-02' },
  'Pacific/Chatham': { offsets: [-825, -765], naive: '2026-10-02', modified: '2026-10-03' },
  'Pacific/Kiritimati': { offsets: [-840, -840], naive: '2026-10-02', modified: '2026-10-03' },
};
const zoneNames = Object.keys(zones);

const script = `
  import { isoOf } from '../../src/model/day';
  import { noteSourceFrom } from '../../src/vault/note-source';
  import { dayCases } from './values-and-dates.days.cases';
  import { placeCases } from './values-and-dates.places.cases';
  import { valueCases } from './values-and-dates.values.cases';
  import { readCase } from './values-and-dates.reader';

  const naive = new Date('2026-10-02');
  const two = (number) => String(number).padStart(2, '0');
  const file = { path: 'N.md', stat: { mtime: Date.UTC(2026, 9, 2, 10, 30), size: 0 } };
  process.stdout.write(JSON.stringify({
    offsets: [0, 6].map((month) => new Date(2026, month, 15).getTimezoneOffset()),
    naive: naive.getFullYear() + '-' + two(naive.getMonth() + 1) + '-' + two(naive.getDate()),
    modified: isoOf(noteSourceFrom(file, {}, null, () => null).modifiedDay),
    readings: [...dayCases, ...placeCases, ...valueCases].map(readCase),
  }));
`;

const told = new Map<string, Told>();

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zones-'));
  try {
    const outfile = join(folder, 'read-cases.cjs');
    const stdin = { contents: script, resolveDir: here, loader: 'ts' } as const;
    const alias = { obsidian: join(here, '../support/obsidian-module.ts') };
    const output = { outfile, format: 'cjs', platform: 'node', target: 'node20' } as const;
    // Moment finds its languages beside it, so it must not move into the bundle.
    await build({ ...output, stdin, alias, external: ['moment'], bundle: true, logLevel: 'error' });
    for (let at = 0; at < zoneNames.length; at += 2) {
      await Promise.all(
        zoneNames.slice(at, at + 2).map(async (zone) => {
          const env = { ...process.env, TZ: zone, NODE_PATH: join(here, '../../node_modules') };
          const { stdout } = await promisify(execFile)(process.execPath, [outfile], { env, maxBuffer: 1 << 24 });
          told.set(zone, JSON.parse(stdout) as Told);
        }),
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('the zone of a process', () => {
  test.each(zoneNames)('is %s', (zone) => {
    const { readings, ...clocks } = told.get(zone) ?? { readings: [] };
    expect(clocks).toEqual(zones[zone]);
    expect(readings).toHaveLength(cases.length);
  });
});

describe('the cases', () => {
  test('are at least 300, each written once', () => {
    const written = cases.map(([place, text]) => `${place}: ${text}`);
    expect(written.length).toBeGreaterThanOrEqual(300);
    expect(written.filter((text, at) => written.indexOf(text) !== at)).toEqual([]);
  });
});

describe('in every zone', () => {
  test.each(cases.map(([place, written, expected], at) => [place, written, expected, at] as const))(
    '%s: %j is “%s”',
    (_place, _written, expected, at) => {
      const readings = zoneNames.map((zone) => [zone, told.get(zone)?.readings[at]]);
      expect(readings).toEqual(zoneNames.map((zone) => [zone, expected]));
    },
  );
});
