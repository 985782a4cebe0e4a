import type * as Api from 'obsidian';
import { mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { TFile, TFolder, type TAbstractFile } from '../../data/abstract-file';
import { MemoryStorage } from '../../data/memory-storage';
import { OverlayStorage } from '../../data/overlay-storage';
import { adversarialScheduler } from '../../data/scheduler';
import type { Storage } from '../../data/storage';
import { Vault } from '../../data/vault';
import { FolderStorage } from '../../node/folder-storage';

const notes = { 'Ada.md': 'Ada', 'People/Grace.md': 'Grace', 'People/Old/Joan.md': 'Joan', 'photo.png': 'png' };
const folders: string[] = [];

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-vault-'));
  folders.push(folder);
  const storage = await FolderStorage.open(folder);
  for (const [path, text] of Object.entries(files)) {
    await storage.makeFolder(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '/');
    await storage.write(path, text);
  }
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const storages: Record<string, (files: Record<string, string>) => Promise<Storage>> = {
  memory: async (files) => new MemoryStorage(files),
  'a real folder': async (files) => FolderStorage.open(await folderWith(files)),
  'a folder, writes in memory': async (files) => new OverlayStorage(await FolderStorage.open(await folderWith(files))),
};

/** What the vault tells, as lines. */
function record(vault: Vault): string[] {
  const told: string[] = [];
  for (const name of ['create', 'modify', 'delete'])
    vault.on(name, (file: TAbstractFile) => told.push(`${name} ${file.path}`));
  vault.on('rename', (file: TAbstractFile, before: string) => told.push(`rename ${before} → ${file.path}`));
  return told;
}

function fileAt(vault: Vault, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`no file at ${path}`);
  return file;
}

const paths = (files: readonly Api.TAbstractFile[]): string[] => files.map(({ path }) => path).sort();

describe.each(Object.entries(storages))('a vault in %s', (_name, storageOf) => {
  const open = async (files: Record<string, string> = notes): Promise<Vault> => {
    const vault = new Vault(await storageOf(files));
    await vault.load();
    vault.close();
    return vault;
  };

  it('tells of every file and folder when it is loaded, and of none that is hidden', async () => {
    const vault = new Vault(
      await storageOf({ ...notes, '.obsidian/app.json': '{}', 'People/.hidden.md': '', '.git/x': '' }),
    );
    const told = record(vault);
    expect(vault.getFiles()).toEqual([]);
    await vault.load();
    vault.close();
    expect([...told].sort()).toEqual(
      ['Ada.md', 'People', 'People/Grace.md', 'People/Old', 'People/Old/Joan.md', 'photo.png'].map(
        (path) => `create ${path}`,
      ),
    );
    expect(told.indexOf('create People')).toBeLessThan(told.indexOf('create People/Grace.md'));
    expect(paths(vault.getMarkdownFiles())).toEqual(['Ada.md', 'People/Grace.md', 'People/Old/Joan.md']);
    expect(paths(vault.getFiles())).toContain('photo.png');
    expect(paths(vault.getAllFolders())).toEqual(['People', 'People/Old']);
    expect(paths(vault.getRoot().children)).toEqual(['Ada.md', 'People', 'photo.png']);
  });

  it('creates, and never over something', async () => {
    const vault = await open();
    const told = record(vault);
    const file = await vault.create('People/Mary Jones.md', 'Mary');
    expect(file).toMatchObject({ name: 'Mary Jones.md', basename: 'Mary Jones', extension: 'md', stat: { size: 4 } });
    expect(file.parent?.path).toBe('People');
    expect(vault.getAbstractFileByPath('People/Mary Jones.md')).toBe(file);
    await expect(vault.create('Ada.md', 'other')).rejects.toThrow('File already exists.');
    await expect(vault.createFolder('People')).rejects.toThrow('Folder already exists.');
    await expect(vault.create('Nowhere/X.md', '')).rejects.toThrow('ENOENT: no such file or directory');
    expect(await vault.read(fileAt(vault, 'Ada.md'))).toBe('Ada');
    expect(told).toEqual(['create People/Mary Jones.md']);
  });

  it('makes the folders above a folder', async () => {
    const vault = await open();
    const told = record(vault);
    const folder = await vault.createFolder('Meetings/2026/11');
    expect(folder.parent?.parent?.path).toBe('Meetings');
    expect(told).toEqual(['create Meetings', 'create Meetings/2026', 'create Meetings/2026/11']);
  });

  it('modifies, appends and tells so', async () => {
    const vault = await open();
    const told = record(vault);
    const ada = fileAt(vault, 'Ada.md');
    await vault.modify(ada, 'Ada Lovelace é');
    await vault.append(ada, '\nmore');
    expect(await vault.read(ada)).toBe('Ada Lovelace é\nmore');
    expect(ada.stat.size).toBe(20);
    expect(told).toEqual(['modify Ada.md', 'modify Ada.md']);
  });

  it('gives a text read before, until it hears of a change', async () => {
    const vault = await open();
    const ada = fileAt(vault, 'Ada.md');
    expect(await vault.cachedRead(ada)).toBe('Ada');
    await vault.storage.write('Ada.md', 'by hand');
    expect(await vault.cachedRead(ada)).toBe('Ada');
    expect(await vault.read(ada)).toBe('by hand');
    await vault.externalChange('Ada.md');
    expect(await vault.cachedRead(ada)).toBe('by hand');
    await vault.modify(ada, 'Ada');
    expect(await vault.cachedRead(ada)).toBe('Ada');
  });

  it('gives back bytes as they were', async () => {
    const vault = await open();
    const bytes = new Uint8Array([0, 255, 10, 128]);
    const file = await vault.createBinary('bytes.bin', bytes.buffer);
    await vault.appendBinary(file, new Uint8Array([7]).buffer);
    expect([...new Uint8Array(await vault.readBinary(file))]).toEqual([0, 255, 10, 128, 7]);
  });

  it('processes one after the other, so that no update is lost', async () => {
    const vault = await open({ 'count.md': '0' });
    const file = fileAt(vault, 'count.md');
    const results = await Promise.all(
      Array.from({ length: 20 }, () => vault.process(file, (text) => String(Number(text) + 1))),
    );
    expect(await vault.read(file)).toBe('20');
    expect(results[19]).toBe('20');
  });

  it('writes nothing where processing changes nothing, or throws', async () => {
    const vault = await open();
    const told = record(vault);
    const ada = fileAt(vault, 'Ada.md');
    await vault.process(ada, (text) => text);
    await expect(
      vault.process(ada, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(told).toEqual([]);
    expect(await vault.process(ada, (text) => `${text}!`)).toBe('Ada!');
  });

  it('renames a file: the same object under a new path', async () => {
    const vault = await open();
    const told = record(vault);
    const ada = fileAt(vault, 'Ada.md');
    await vault.rename(ada, 'People/Ada King.md');
    expect(ada).toMatchObject({ path: 'People/Ada King.md', basename: 'Ada King', parent: { path: 'People' } });
    expect(vault.getFileByPath('People/Ada King.md')).toBe(ada);
    expect(vault.getFileByPath('Ada.md')).toBeNull();
    expect(told).toEqual(['rename Ada.md → People/Ada King.md']);
    await expect(vault.rename(ada, 'People/Grace.md')).rejects.toThrow('Destination file already exists!');
    expect(await vault.read(ada)).toBe('Ada');
  });

  it('renames a folder with all that is in it', async () => {
    const vault = await open();
    const told = record(vault);
    const joan = fileAt(vault, 'People/Old/Joan.md');
    const folder = vault.getFolderByPath('People') as TFolder;
    await vault.rename(folder, 'Contacts');
    expect(joan.path).toBe('Contacts/Old/Joan.md');
    expect(await vault.read(joan)).toBe('Joan');
    expect(paths(vault.getFiles())).toEqual(['Ada.md', 'Contacts/Grace.md', 'Contacts/Old/Joan.md', 'photo.png']);
    expect(told[0]).toBe('rename People → Contacts');
    expect(told).toHaveLength(4);
  });

  it('deletes a folder with all that is in it, and forgets', async () => {
    const vault = await open();
    const told = record(vault);
    const grace = fileAt(vault, 'People/Grace.md');
    await vault.delete(vault.getFolderByPath('People') as TFolder, true);
    expect(told[told.length - 1]).toBe('delete People');
    expect([...told].sort()).toEqual(
      ['People', 'People/Grace.md', 'People/Old', 'People/Old/Joan.md'].map((path) => `delete ${path}`),
    );
    expect(vault.getFileByPath('People/Grace.md')).toBeNull();
    await expect(vault.read(grace)).rejects.toThrow('ENOENT');
    await expect(vault.modify(grace, 'back')).rejects.toThrow('ENOENT');
    expect(await vault.adapter.exists('People')).toBe(false);
  });

  it('keeps a folder that holds something hidden, unless forced', async () => {
    const vault = await open({ 'People/Ada.md': '', 'People/Old/.keep': '' });
    const people = vault.getFolderByPath('People') as TFolder;
    await expect(vault.delete(people)).rejects.toThrow('People/Old/.keep');
    expect(vault.getFileByPath('People/Ada.md')).not.toBeNull();
    await vault.delete(people, true);
    expect(await vault.adapter.exists('People')).toBe(false);
  });

  it('puts what is trashed into .trash, beside what is there of that name', async () => {
    const vault = await open({ 'Ada.md': '1', 'People/Ada.md': '2' });
    await vault.trash(fileAt(vault, 'Ada.md'), false);
    await vault.trash(fileAt(vault, 'People/Ada.md'), true);
    expect(vault.getMarkdownFiles()).toEqual([]);
    expect(await vault.adapter.read('.trash/Ada.md')).toBe('1');
    expect(await vault.adapter.read('.trash/Ada 1.md')).toBe('2');
  });

  it('copies a folder', async () => {
    const vault = await open();
    const copy = await vault.copy(vault.getFolderByPath('People') as TFolder, 'Copy');
    expect(copy.path).toBe('Copy');
    expect(await vault.read(fileAt(vault, 'Copy/Old/Joan.md'))).toBe('Joan');
  });

  it('takes notice of what the adapter writes, and lets it see what is hidden', async () => {
    const vault = await open();
    const told = record(vault);
    await vault.adapter.mkdir('.obsidian/plugins');
    await vault.adapter.write('.obsidian/plugins/data.json', '{}');
    await vault.adapter.write('New.md', 'new');
    await vault.adapter.write('New.md', 'new and more');
    await vault.adapter.rename('New.md', 'Newer.md');
    await vault.adapter.remove('Newer.md');
    expect(await vault.adapter.list('.obsidian')).toEqual({ files: [], folders: ['.obsidian/plugins'] });
    expect(await vault.adapter.stat('.obsidian/plugins/data.json')).toMatchObject({ type: 'file', size: 2 });
    expect(told).toEqual(['create New.md', 'modify New.md', 'delete New.md', 'create Newer.md', 'delete Newer.md']);
  });

  it('refuses a file of another class', async () => {
    const vault = await open();
    await expect(
      vault.delete({ path: 'Ada.md', name: 'Ada.md', parent: null, vault } as Api.TAbstractFile),
    ).rejects.toThrow(TypeError);
    expect(await vault.adapter.exists('Ada.md')).toBe(true);
  });
});

describe('a vault where case does not tell files apart', () => {
  it('lets no twin be made, and finds files only as they are written', async () => {
    const vault = new Vault(new MemoryStorage(notes, { caseSensitive: false }));
    await vault.load();
    await expect(vault.create('people/GRACE.md', '')).rejects.toThrow('File already exists.');
    await expect(vault.createFolder('PEOPLE')).rejects.toThrow('Folder already exists.');
    expect(vault.getFileByPath('people/grace.md')).toBeNull();
    expect(await vault.adapter.exists('people/grace.md')).toBe(true);
    expect(await vault.adapter.exists('people/grace.md', true)).toBe(false);
    expect(await vault.adapter.exists('People/Grace.md', true)).toBe(true);
  });

  it('renames to the same name in other case', async () => {
    const vault = new Vault(new MemoryStorage(notes, { caseSensitive: false }));
    await vault.load();
    const ada = fileAt(vault, 'Ada.md');
    await vault.rename(ada, 'ADA.md');
    expect(ada.path).toBe('ADA.md');
    expect(await vault.read(ada)).toBe('Ada');
    await vault.rename(vault.getFolderByPath('People') as TFolder, 'people');
    expect(paths(vault.getMarkdownFiles())).toEqual(['ADA.md', 'people/Grace.md', 'people/Old/Joan.md']);
    expect(await vault.adapter.list('people')).toEqual({ files: ['people/Grace.md'], folders: ['people/Old'] });
  });
});

describe('a folder whose writes stay in memory', () => {
  it('is never written to', async () => {
    const folder = await folderWith(notes);
    const before = await stat(join(folder, 'Ada.md'));
    const vault = new Vault(new OverlayStorage(await FolderStorage.open(folder)));
    await vault.load();
    vault.close();
    await vault.modify(fileAt(vault, 'Ada.md'), 'changed');
    await vault.delete(fileAt(vault, 'People/Grace.md'));
    await vault.rename(vault.getFolderByPath('People') as TFolder, 'Contacts');
    await vault.create('New.md', '');
    expect(await readFile(join(folder, 'Ada.md'), 'utf8')).toBe('Ada');
    expect((await stat(join(folder, 'Ada.md'))).mtimeMs).toBe(before.mtimeMs);
    expect(await readFile(join(folder, 'People/Grace.md'), 'utf8')).toBe('Grace');
    await expect(stat(join(folder, 'New.md'))).rejects.toThrow('ENOENT');
    expect(paths(vault.getFiles())).toEqual(['Ada.md', 'Contacts/Old/Joan.md', 'New.md', 'photo.png']);
  });
});

describe('a real folder', () => {
  it('is looked at again where somebody else changed it', async () => {
    const folder = await folderWith(notes);
    const vault = new Vault(await FolderStorage.open(folder));
    await vault.load();
    vault.close();
    const told = record(vault);
    await writeFile(join(folder, 'Ada.md'), 'changed by hand');
    await writeFile(join(folder, 'Hand.md'), 'made by hand');
    await rm(join(folder, 'People'), { recursive: true });
    for (const path of ['Ada.md', 'Ada.md', 'Hand.md', 'People', 'Nothing.md']) await vault.externalChange(path);
    expect(told).toEqual([
      'modify Ada.md',
      'create Hand.md',
      'delete People/Grace.md',
      'delete People/Old/Joan.md',
      'delete People/Old',
      'delete People',
    ]);
  });

  it('is watched', async () => {
    const folder = await folderWith(notes);
    const vault = new Vault(await FolderStorage.open(folder));
    await vault.load();
    const heard = new Promise((resolve) => vault.on('modify', resolve));
    await writeFile(join(folder, 'Ada.md'), 'changed by hand');
    expect(await heard).toBe(fileAt(vault, 'Ada.md'));
    vault.close();
  });

  it('follows links, but not those that lead nowhere or up', async () => {
    const folder = await folderWith(notes);
    const other = await folderWith({ 'Team/Linked.md': 'linked' });
    await symlink(join(other, 'Team'), join(folder, 'Team'));
    await symlink('..', join(folder, 'People/up'));
    await symlink('/nowhere/x.md', join(folder, 'dead.md'));
    const vault = new Vault(await FolderStorage.open(folder, { watched: false }));
    await vault.load();
    expect(paths(vault.getMarkdownFiles())).toEqual([
      'Ada.md',
      'People/Grace.md',
      'People/Old/Joan.md',
      'Team/Linked.md',
    ]);
    expect(await vault.read(fileAt(vault, 'Team/Linked.md'))).toBe('linked');
  });

  it('has no way out', async () => {
    const storage = await FolderStorage.open(await folderWith(notes));
    await expect(storage.readText('../secret.txt')).rejects.toThrow('leads out of the vault');
    await expect(storage.write('People/../../x.md', '')).rejects.toThrow('leads out of the vault');
  });
});

describe('the configuration folder', () => {
  it('may have another name', async () => {
    const vault = new Vault(new MemoryStorage({ '.config/app.json': '{"useMarkdownLinks": true}' }), {
      configDir: '.config',
    });
    await vault.load();
    expect(vault.configDir).toBe('.config');
    expect(vault.getConfig('useMarkdownLinks')).toBe(true);
  });

  it('does not stop the vault from opening when it is broken', async () => {
    const vault = new Vault(new MemoryStorage({ '.obsidian/app.json': '{', 'Ada.md': '' }));
    await vault.load();
    expect(paths(vault.getFiles())).toEqual(['Ada.md']);
  });
});

describe.each([1, 2, 3, 4, 5])('under an adversarial schedule (seed %i)', (seed) => {
  it('loses no update and keeps work on one file in order', async () => {
    const vault = new Vault(new MemoryStorage({ 'a.md': '', 'b.md': '' }), { scheduler: adversarialScheduler(seed) });
    await vault.load();
    const [a, b] = [fileAt(vault, 'a.md'), fileAt(vault, 'b.md')];
    const letters = 'abcdefghij'.split('');
    const work = letters.flatMap((letter) => [
      vault.process(a, (text) => text + letter),
      letter < 'f' ? vault.append(b, letter) : vault.process(b, (text) => text + letter),
    ]);
    const renamed = vault.rename(b, 'c.md');
    await Promise.all([...work, renamed]);
    expect(await vault.read(a)).toBe('abcdefghij');
    expect(await vault.read(b)).toBe('abcdefghij');
    expect(b.path).toBe('c.md');
  });

  it('moves a folder only between other work, never during it', async () => {
    const vault = new Vault(new MemoryStorage({ 'Old/a.md': '' }), { scheduler: adversarialScheduler(seed) });
    await vault.load();
    const a = fileAt(vault, 'Old/a.md');
    await Promise.all([
      vault.process(a, (text) => `${text}1`),
      vault.rename(vault.getFolderByPath('Old') as TFolder, 'New'),
      vault.process(a, (text) => `${text}2`),
    ]);
    expect(await vault.read(a)).toBe('12');
    expect(paths(vault.getFiles())).toEqual(['New/a.md']);
  });
});

it('makes folders and files of the classes that plugins test against', async () => {
  const vault = new Vault(new MemoryStorage(notes));
  await vault.load();
  expect(vault.getAbstractFileByPath('People')).toBeInstanceOf(TFolder);
  expect(vault.getAbstractFileByPath('Ada.md')).toBeInstanceOf(TFile);
  const seen: string[] = [];
  Vault.recurseChildren(vault.getRoot(), (file) => seen.push(file.path));
  expect(seen[0]).toBe('/');
  expect(seen).toHaveLength(vault.getAllLoadedFiles().length);
});
