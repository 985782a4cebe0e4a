import fc from 'fast-check';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { TAbstractFile, TFile } from '../../data/abstract-file';
import { MemoryStorage } from '../../data/memory-storage';
import { MetadataCache } from '../../data/metadata-cache';
import { adversarialScheduler, promptScheduler, type Scheduler } from '../../data/scheduler';
import { Vault } from '../../data/vault';

interface Opened {
  readonly vault: Vault;
  readonly cache: MetadataCache;
  readonly told: string[];
  file(path: string): TFile;
}

async function open(files: Record<string, string>, scheduler: Scheduler = promptScheduler): Promise<Opened> {
  const vault = new Vault(new MemoryStorage(files), { scheduler });
  const cache = new MetadataCache(vault);
  await vault.load();
  await cache.whenResolved();
  const told: string[] = [];
  cache.on('changed', (file: TFile) => told.push(`changed ${file.path}`));
  cache.on('resolve', (file: TFile) => told.push(`resolve ${file.path}`));
  cache.on('resolved', () => told.push('resolved'));
  cache.on('deleted', (file: TFile, before: CachedMetadata | null) =>
    told.push(`deleted ${file.path} with ${before?.links?.length ?? 'no'} links`),
  );
  const file = (path: string): TFile => {
    const found = vault.getFileByPath(path);
    if (!found) throw new Error(`no file at ${path}`);
    return found;
  };
  return { vault, cache, told, file };
}

describe('the order of events', () => {
  it('is changed, resolve, resolved, after the write', async () => {
    const { vault, cache, told, file } = await open({ 'Ada.md': '', 'Grace.md': '[[Ada]]' });
    let told0: string[] | null = null;
    cache.on('changed', (_file: TFile, text: string, metadata: CachedMetadata) => {
      expect(text).toBe('#person');
      expect(metadata).toBe(cache.getCache('Ada.md'));
    });
    await vault.modify(file('Ada.md'), '#person');
    told0 = [...told];
    await cache.whenResolved();
    expect(told0).toEqual([]);
    expect(told).toEqual(['changed Ada.md', 'resolve Ada.md', 'resolved']);
    expect(cache.getFileCache(file('Ada.md'))?.tags?.[0]?.tag).toBe('#person');
  });

  it('ends with resolved where there is nothing to read', async () => {
    const vault = new Vault(new MemoryStorage({ 'pic.png': '' }));
    const cache = new MetadataCache(vault);
    const told: string[] = [];
    cache.on('resolved', () => told.push('resolved'));
    await vault.load();
    expect(told).toEqual([]);
    await cache.whenResolved();
    expect(told).toEqual(['resolved']);
  });

  it('tells of many notes in one go, with one resolved', async () => {
    const { vault, cache, told } = await open({});
    await Promise.all(Array.from({ length: 300 }, (_, index) => vault.create(`${index}.md`, `[[${index + 1}]]`)));
    await cache.whenResolved();
    expect(told.filter((line) => line.startsWith('changed'))).toHaveLength(300);
    expect(told.filter((line) => line === 'resolved')).toHaveLength(1);
    expect(told[told.length - 1]).toBe('resolved');
  });

  it('has no changed for a rename', async () => {
    const { vault, cache, told, file } = await open({
      'Ada.md': '[[Grace]]',
      'Grace.md': '',
      'Joan.md': '[[King]] [[Ada]]',
    });
    const before = cache.getCache('Ada.md');
    const heard: unknown[] = [];
    vault.on('rename', (moved: TAbstractFile) => heard.push(cache.getCache(moved.path)));
    await vault.rename(file('Ada.md'), 'King.md');
    expect(heard).toEqual([before]);
    expect(cache.getCache('Ada.md')).toBeNull();
    await cache.whenResolved();
    expect(told.filter((line) => line.startsWith('changed'))).toEqual([]);
    expect([...told].sort()).toEqual(['resolve Joan.md', 'resolve King.md', 'resolved']);
    expect(cache.resolvedLinks['Joan.md']).toEqual({ 'King.md': 1 });
    expect(cache.unresolvedLinks['Joan.md']).toEqual({ Ada: 1 });
    expect(cache.resolvedLinks['Ada.md']).toBeUndefined();
    expect(cache.resolvedLinks['King.md']).toEqual({ 'Grace.md': 1 });
  });

  it('tells what a deleted note had', async () => {
    const { vault, cache, told, file } = await open({
      'Ada.md': '[[Grace]]',
      'Grace.md': '[[Ada]] [[Ada]]',
      'a.png': '',
    });
    await vault.delete(file('Ada.md'));
    await vault.delete(file('a.png'));
    expect(told).toEqual(['deleted Ada.md with 1 links']);
    await cache.whenResolved();
    expect(told.slice(1)).toEqual(['resolve Grace.md', 'resolved']);
    expect(cache.unresolvedLinks['Grace.md']).toEqual({ Ada: 2 });
    expect(cache.resolvedLinks).toEqual({ 'Grace.md': {} });
  });

  it('resolves again the notes that look for a new file', async () => {
    const { vault, cache, told } = await open({
      'Grace.md': '---\nby: "[[people/ADA]]"\n---\n![[pic.png]]',
      'Joan.md': '[[Jo]]',
    });
    await vault.createFolder('People');
    await vault.create('People/Ada.md', '');
    await vault.create('pic.png', '');
    await cache.whenResolved();
    expect(told.filter((line) => line.startsWith('changed'))).toEqual(['changed People/Ada.md']);
    expect(told.filter((line) => line.startsWith('resolve '))).not.toContain('resolve Joan.md');
    expect(cache.resolvedLinks['Grace.md']).toEqual({ 'People/Ada.md': 1, 'pic.png': 1 });
  });

  it('takes up a file that becomes a note, and drops one that no longer is', async () => {
    const { vault, cache, told, file } = await open({ 'Ada.txt': '#person', 'Grace.md': '' });
    await vault.rename(file('Ada.txt'), 'Ada.md');
    await vault.rename(file('Grace.md'), 'Grace.txt');
    await cache.whenResolved();
    expect(told).toContain('changed Ada.md');
    expect(cache.getCache('Grace.txt')).toBeNull();
    expect(cache.resolvedLinks).toEqual({ 'Ada.md': {} });
  });

  it('follows a folder that is renamed', async () => {
    const { vault, cache, told } = await open({ 'Old/Ada.md': '[[Grace]]', 'Old/Grace.md': '' });
    await vault.rename(vault.getAbstractFileByPath('Old') as TAbstractFile, 'New');
    await cache.whenResolved();
    expect(told.filter((line) => line.startsWith('changed'))).toEqual([]);
    expect(cache.resolvedLinks).toEqual({ 'New/Ada.md': { 'New/Grace.md': 1 }, 'New/Grace.md': {} });
  });
});

describe('a link', () => {
  const files = {
    'Ada.md': '',
    'People/Ada.md': '',
    'People/Grace.md': '',
    'Work/Team/Grace.md': '',
    'Work/Grace/Notes.md': '',
    'Dr. Jones.md': '',
    'pic.png': '',
    'Deep/Er/Joan.md': '',
    'Be/Joan.md': '',
    'data.csv.md': '',
    'Cafe\u0301/Rene\u0301.md': '',
  };

  it.each([
    ['Ada', 'Work/x.md', 'Ada.md'],
    ['Ada', 'People/Grace.md', 'Ada.md'],
    ['ada', 'x.md', 'Ada.md'],
    ['People/Ada', 'x.md', 'People/Ada.md'],
    ['people/ada.MD', 'x.md', 'People/Ada.md'],
    ['Grace', 'x.md', 'People/Grace.md'],
    ['Grace', 'Work/x.md', 'Work/Team/Grace.md'],
    ['Team/Grace', 'x.md', 'Work/Team/Grace.md'],
    ['eam/Grace', 'x.md', null],
    ['Grace/Notes', 'x.md', 'Work/Grace/Notes.md'],
    ['./Grace', 'People/Ada.md', 'People/Grace.md'],
    ['../Ada', 'People/Grace.md', 'Ada.md'],
    ['../../Ada', 'People/Grace.md', null],
    ['./Ada', 'Work/x.md', null],
    ['/Ada', 'People/x.md', 'Ada.md'],
    ['/Grace', 'People/x.md', null],
    ['Dr. Jones', 'x.md', 'Dr. Jones.md'],
    ['Dr. Jones.md', 'x.md', 'Dr. Jones.md'],
    ['pic', 'x.md', null],
    ['pic.png', 'People/x.md', 'pic.png'],
    ['Joan', 'x.md', 'Be/Joan.md'],
    ['Joan', 'Deep/x.md', 'Deep/Er/Joan.md'],
    ['data.csv', 'x.md', 'data.csv.md'],
    ['Ren\u00E9', 'x.md', 'Cafe\u0301/Rene\u0301.md'],
    ['caf\u00E9/ren\u00E9', 'x.md', 'Cafe\u0301/Rene\u0301.md'],
    ['', 'Ada.md', 'Ada.md'],
    ['Nobody', 'x.md', null],
  ])('to %j in %j leads to %j', async (linkpath, source, expected) => {
    const { cache } = await open(files);
    expect(cache.getFirstLinkpathDest(linkpath, source)?.path ?? null).toBe(expected);
  });

  it('is written short where the name is unique', async () => {
    const { cache, file } = await open(files);
    expect(cache.fileToLinktext(file('Be/Joan.md'), 'x.md')).toBe('Be/Joan');
    expect(cache.fileToLinktext(file('Dr. Jones.md'), 'x.md')).toBe('Dr. Jones');
    expect(cache.fileToLinktext(file('Dr. Jones.md'), 'x.md', false)).toBe('Dr. Jones.md');
    expect(cache.fileToLinktext(file('pic.png'), 'x.md')).toBe('pic.png');
  });
});

type Step =
  | { readonly do: 'write' | 'create'; readonly path: number; readonly text: number }
  | { readonly do: 'rename'; readonly path: number; readonly to: number }
  | { readonly do: 'delete'; readonly path: number };

const places = ['Ada.md', 'Grace.md', 'Joan.md', 'People/Ada.md', 'People/King.md', 'Work/Grace.md'];
const texts = [
  '',
  '[[Ada]]',
  '[[Grace]] ![[People/Ada]]',
  '---\nby: "[[King]]"\n---\n[[Joan#x]]',
  '#person [[Nobody]]',
];
const place = fc.nat(places.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('write' as const, 'create' as const), path: place, text: fc.nat(texts.length - 1) }),
  fc.record({ do: fc.constant('rename' as const), path: place, to: place }),
  fc.record({ do: fc.constant('delete' as const), path: place }),
);

/** Does a step where it can be done; what another step made impossible is refused by the vault, and that is all right. */
async function act(vault: Vault, one: Step): Promise<void> {
  const path = places[one.path] as string;
  const file = vault.getFileByPath(path);
  const done =
    one.do === 'create'
      ? vault.create(path, texts[one.text] as string)
      : file && one.do === 'write'
        ? vault.modify(file, texts[one.text] as string)
        : file && one.do === 'rename'
          ? vault.rename(file, places[one.to] as string)
          : file && one.do === 'delete'
            ? vault.delete(file)
            : Promise.resolve();
  await done.catch((error: Error) => expect(error.message).toMatch(/already exists|ENOENT/));
}

describe('after any changes, under any schedule', () => {
  it('knows what a cache made afresh knows', async () => {
    const start = { 'Ada.md': '[[Grace]]', 'Work/x.md': '[[Grace]] [[King]]', 'People/Ada.md': '' };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), fc.nat(1000), fc.boolean(), async (steps, seed, wait) => {
        const { vault, cache } = await open(start, seed % 4 === 0 ? promptScheduler : adversarialScheduler(seed));
        const acts = [];
        for (const one of steps) {
          const done = act(vault, one);
          if (wait) await done;
          else acts.push(done);
        }
        await Promise.all(acts);
        await cache.whenResolved();
        const fresh: Record<string, string> = {};
        for (const file of vault.getFiles()) fresh[file.path] = await vault.read(file);
        const other = await open(fresh);
        expect(cache.resolvedLinks).toEqual(other.cache.resolvedLinks);
        expect(cache.unresolvedLinks).toEqual(other.cache.unresolvedLinks);
        for (const path of Object.keys(fresh)) expect(cache.getCache(path)).toEqual(other.cache.getCache(path));
      }),
      { numRuns: 150 },
    );
  });
});
