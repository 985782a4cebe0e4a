import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../root';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
  await cp(join(root, 'tests/vault'), join(folder, 'vault'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

function desk(...words: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const script = join(root, 'tests/host/node/desk.mjs');
    execFile(process.execPath, [script, ...words], { cwd: folder, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
}

const onVault = (...words: string[]): Promise<Answer> =>
  desk('--vault', join(folder, 'vault'), '--today', '2026-11-23', ...words);

/** One line for each file: its path and what it holds. */
async function digest(of: string): Promise<string[]> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = async (path: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  return (await Promise.all(files.map(async (path) => `${path} ${await hash(path)}`))).sort();
}

describe('desk', () => {
  it('prints what the plugin answers, as JSON, and writes nothing into the folder', async () => {
    const before = await digest(folder);
    const { code, out, err } = await onVault('people');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const people = JSON.parse(out) as { name: string }[];
    expect(people.map(({ name }) => name)).toContain('Nadia Farouk');
    expect(await digest(folder)).toEqual(before);
  });

  it('writes into the folder only with --write, and then one line', async () => {
    const before = await digest(folder);
    const words = ['snooze', 'person=Nadia Farouk', 'until=2027-01-02'];
    const tried = await onVault(...words);
    expect(JSON.parse(tried.out)).toEqual({
      path: 'People/Nadia Farouk.md',
      before: '',
      after: 'snoozed_until: 2027-01-02',
    });
    expect(await digest(folder)).toEqual(before);
    const written = await onVault('--write', ...words);
    expect(written).toEqual(tried);
    const changed = (await digest(folder)).filter((line) => !before.includes(line));
    expect(changed.map((line) => line.split(' ').slice(0, -1).join(' '))).toEqual([
      join(folder, 'vault/People/Nadia Farouk.md'),
    ]);
  });

  it('speaks the language it is asked for', async () => {
    const { code, out } = await onVault('--language', 'de', 'follow-ups', 'format=text');
    expect(code).toBe(0);
    expect(out).toContain('Zusage: ');
  });

  it('gives the same bytes again, in any zone', async () => {
    const one = await onVault('follow-ups');
    expect(one.code).toBe(0);
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(await onVault('--zone', zone, 'follow-ups')).toEqual(one);
    }
  });

  it('takes settings for the time of one answer', async () => {
    const withDefault = await onVault('follow-ups', 'format=text');
    const patient = await onVault('--set', 'cadenceDays=3650', 'follow-ups', 'format=text');
    expect(patient.code).toBe(0);
    expect(patient.out).not.toBe(withDefault.out);
  });

  it('says in one line what is wrong: 1 where the plugin refuses', async () => {
    const { code, out, err } = await onVault('prep', 'person=Nobody Atall');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim()).toContain('Nobody Atall');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [['people'], 'Say which vault'],
    [['--vault', 'nowhere', 'people'], 'nowhere'],
    [['--vault', 'vault', '--zone', 'Mars/Base', 'people'], 'Mars/Base'],
    [['--vault', 'vault', 'peeple'], 'people'],
  ])('%j is wrongly asked: 2', async (words, message) => {
    const { code, out, err } = await desk(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it.each([['help'], ['--help'], ['-h']])(
    '%s prints how it is asked and all commands, without a vault',
    async (word) => {
      const { code, out, err } = await desk(word);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^Usage: desk --vault <folder> [^]*\nfollow-ups: List who/);
    },
  );

  it('prints what a command takes, in the language that is asked for', async () => {
    const { code, out } = await desk('--language', 'de', 'help', 'import');
    expect(code).toBe(0);
    expect(out).toMatch(/^import: [^]*\n {2}file=<path> [^]*\n {2}\[choose=<all\|known\|filter>\] wen: /);
    expect(await desk('help', 'imprt')).toMatchObject({ code: 2 });
  });

  it('ends with 1 where some of what was to be written was refused, and prints what was written', async () => {
    const shut = join(folder, 'shut');
    await cp(join(folder, 'vault'), shut, { recursive: true });
    await writeFile(join(shut, 'Ida Noor.md'), '---\ntags: [person]\n---\n```\nnot closed\n');
    const card = (name: string): string => `BEGIN:VCARD\nFN:${name}\nNOTE:Likes maps\nEND:VCARD\n`;
    await writeFile(join(shut, 'c.vcf'), `${card('Ida Noor')}${card('Bo Sund')}`);
    const words = ['import', 'file=./c.vcf', 'choose=all'];
    expect((await desk('--vault', shut, ...words)).code).toBe(0);
    const { code, out } = await desk('--vault', shut, '--write', ...words);
    expect(JSON.parse(out)).toMatchObject({ made: 1, refused: [expect.stringContaining('Ida Noor')] });
    expect(code).toBe(1);
  });

  it('goes on with the rest where a note cannot be read', async () => {
    const broken = join(folder, 'broken');
    await cp(join(folder, 'vault'), broken, { recursive: true });
    await writeFile(join(broken, 'Huge.md'), '['.repeat(10_000_000));
    await writeFile(join(broken, 'Binary.md'), Buffer.from([0xff, 0xfe, 0, 1, 2, 0xc3]));
    const { code, out } = await desk('--vault', broken, '--today', '2026-11-23', 'people');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse((await onVault('people')).out));
  });
});
