import { describe, expect, it } from 'vitest';
import type { TFile } from '../../data/abstract-file';
import { FileManager } from '../../data/file-manager';
import { MemoryStorage } from '../../data/memory-storage';
import { MetadataCache } from '../../data/metadata-cache';
import { Vault } from '../../data/vault';

interface Opened {
  readonly vault: Vault;
  readonly files: FileManager;
  file(path: string): TFile;
  text(path: string): Promise<string>;
}

async function open(notes: Record<string, string>, config: Record<string, unknown> = {}): Promise<Opened> {
  const vault = new Vault(new MemoryStorage({ ...notes, '.obsidian/app.json': JSON.stringify(config) }));
  const cache = new MetadataCache(vault);
  await vault.load();
  await cache.whenResolved();
  const file = (path: string): TFile => {
    const found = vault.getFileByPath(path);
    if (!found) throw new Error(`no file at ${path}`);
    return found;
  };
  return { vault, files: new FileManager(vault, cache), file, text: (path) => vault.read(file(path)) };
}

describe('processFrontMatter', () => {
  it('parses and prints: values stay, comments and quoting do not', async () => {
    const { files, file, text } = await open({
      'Ada.md': '---\n# mine\ntags: [person]\nborn: "1815-12-10"\nby: \'[[Grace]]\'\n---\nbody # x\n',
    });
    await files.processFrontMatter(file('Ada.md'), (properties) => {
      expect(properties).toEqual({ tags: ['person'], born: '1815-12-10', by: '[[Grace]]' });
      properties['cadence'] = 30;
    });
    expect(await text('Ada.md')).toBe(
      '---\ntags:\n  - person\nborn: 1815-12-10\nby: "[[Grace]]"\ncadence: 30\n---\nbody # x\n',
    );
  });

  it('makes properties where there are none, and takes the block away with the last', async () => {
    const { files, file, text } = await open({ 'Ada.md': 'body' });
    await files.processFrontMatter(file('Ada.md'), (properties) => (properties['a'] = 1));
    expect(await text('Ada.md')).toBe('---\na: 1\n---\nbody');
    await files.processFrontMatter(file('Ada.md'), (properties) => delete properties['a']);
    expect(await text('Ada.md')).toBe('body');
  });

  it('throws on malformed YAML and on an error of the callback, and writes nothing', async () => {
    const bad = '---\na: [1\n---\nbody';
    const { vault, files, file, text } = await open({ 'Bad.md': bad, 'Ada.md': '---\na: 1 # one\n---\n' });
    const modified: unknown[] = [];
    vault.on('modify', (changed) => modified.push(changed));
    await expect(files.processFrontMatter(file('Bad.md'), (properties) => (properties['b'] = 1))).rejects.toMatchObject(
      {
        name: 'YAMLParseError',
      },
    );
    const boom = (): never => {
      throw new Error('boom');
    };
    await expect(files.processFrontMatter(file('Ada.md'), boom)).rejects.toThrow('boom');
    await files.processFrontMatter(file('Ada.md'), () => undefined);
    expect(await text('Bad.md')).toBe(bad);
    expect(modified).toEqual([]);
  });
});

describe('renameFile', () => {
  const notes = {
    'Ada.md': 'I am [[Ada]].',
    'Grace.md':
      '---\nby: "[[Ada|A]]" # intro\nattendees: ["[[Ada]]", "[[Joan]]"]\n---\n[[Ada#Jobs|her]] ![[ada]] [A](Ada.md) `[[Ada]]` [[Joan]]\r\n',
    'Joan.md': '',
  };

  it('rewrites the links that led there, and nothing else', async () => {
    const { vault, files, file, text } = await open({ ...notes });
    await vault.createFolder('People');
    await files.renameFile(file('Ada.md'), 'People/Ada King.md');
    expect(await text('Grace.md')).toBe(
      '---\nby: "[[Ada King|A]]" # intro\nattendees: ["[[Ada King]]", "[[Joan]]"]\n---\n' +
        '[[Ada King#Jobs|her]] ![[Ada King]] [A](Ada%20King.md) `[[Ada]]` [[Joan]]\r\n',
    );
    expect(await text('People/Ada King.md')).toBe('I am [[Ada King]].');
    expect(await text('Joan.md')).toBe('');
  });

  it('leaves links that still lead there', async () => {
    const { vault, files, file, text } = await open({ ...notes });
    await vault.createFolder('People');
    const heard: unknown[] = [];
    vault.on('modify', (changed) => heard.push(changed));
    await files.renameFile(file('Ada.md'), 'People/Ada.md');
    expect(await text('Grace.md')).toBe(notes['Grace.md']);
    expect(heard).toEqual([]);
  });

  it('keeps links to twins apart', async () => {
    const { files, file, text } = await open({ 'a/Ada.md': '', 'b/Ada.md': '', 'Me.md': '[[a/Ada]] [[b/Ada]]' });
    await files.renameFile(file('a/Ada.md'), 'a/Eve.md');
    expect(await text('Me.md')).toBe('[[Eve]] [[b/Ada]]');
  });

  it('follows a folder', async () => {
    const { vault, files, text } = await open({ 'a/Ada.md': '', 'b/Ada.md': '', 'Me.md': '[[a/Ada]] [[b/Ada]]' });
    const folder = vault.getFolderByPath('a');
    if (folder) await files.renameFile(folder, 'c');
    expect(await text('Me.md')).toBe('[[c/Ada]] [[b/Ada]]');
  });

  it('rewrites nothing where the user wants none of it', async () => {
    const { files, file, text } = await open({ ...notes }, { alwaysUpdateLinks: false });
    await files.renameFile(file('Ada.md'), 'Eve.md');
    expect(await text('Grace.md')).toBe(notes['Grace.md']);
  });
});

describe('generateMarkdownLink', () => {
  const notes = { 'Ada.md': '', 'People/Joan (old).md': '', 'Work/Joan (old).md': '', 'pic.png': '' };

  it.each([
    [{}, 'Ada.md', ['Me.md'], '[[Ada]]'],
    [{}, 'Ada.md', ['Me.md', '#Jobs', 'her'], '[[Ada#Jobs|her]]'],
    [{}, 'Ada.md', ['Ada.md', '#Jobs'], '[[#Jobs]]'],
    [{}, 'People/Joan (old).md', ['Me.md'], '[[People/Joan (old)]]'],
    [{}, 'pic.png', ['Me.md'], '![[pic.png]]'],
    [{ newLinkFormat: 'absolute' }, 'People/Joan (old).md', ['Work/x.md'], '[[People/Joan (old)]]'],
    [{ newLinkFormat: 'relative' }, 'People/Joan (old).md', ['Work/x.md'], '[[../People/Joan (old)]]'],
    [{ useMarkdownLinks: true }, 'People/Joan (old).md', ['Me.md', '', 'J'], '[J](People/Joan%20%28old%29.md)'],
    [{ useMarkdownLinks: true }, 'Ada.md', ['Me.md', '#a b'], '[Ada](Ada.md#a%20b)'],
  ] as const)('with %j for %s gives %j → %s', async (config, path, rest, expected) => {
    const { files, file } = await open(notes, config);
    const [source, subpath, alias] = rest as readonly [string, string?, string?];
    expect(files.generateMarkdownLink(file(path), source, subpath, alias)).toBe(expected);
  });
});

describe('where new files go', () => {
  it.each([
    [{}, '/'],
    [{ newFileLocation: 'current' }, 'Work'],
    [{ newFileLocation: 'folder', newFileFolderPath: 'Work/In' }, 'Work/In'],
    [{ newFileLocation: 'folder', newFileFolderPath: 'Nowhere' }, '/'],
  ])('with %j is %s', async (config, expected) => {
    const { files } = await open({ 'Work/In/x.md': '' }, config);
    expect(files.getNewFileParent('Work/x.md', 'New.md').path).toBe(expected);
    expect(files.getNewFileParent('Work/x.md', 'pic.png').path).toBe('/');
  });

  it.each([
    [{}, 'pic 1.png'],
    [{ attachmentFolderPath: './' }, 'Work/pic.png'],
    [{ attachmentFolderPath: './files' }, 'Work/files/pic.png'],
    [{ attachmentFolderPath: 'Files' }, 'Files/pic.png'],
  ])('for attachments with %j is %s', async (config, expected) => {
    const { files, vault } = await open({ 'Work/x.md': '', 'pic.png': '' }, config);
    expect(await files.getAvailablePathForAttachment('pic.png', 'Work/x.md')).toBe(expected);
    const parent = expected.includes('/') ? expected.slice(0, expected.lastIndexOf('/')) : '/';
    expect(vault.getFolderByPath(parent)).not.toBeNull();
  });
});

describe('deleting', () => {
  it('puts the file into the trash, or deletes it, as the user wants', async () => {
    const kept = await open({ 'Ada.md': '' });
    await kept.files.trashFile(kept.file('Ada.md'));
    expect(await kept.vault.adapter.exists('.trash/Ada.md')).toBe(true);
    const gone = await open({ 'Ada.md': '' }, { trashOption: 'none' });
    await gone.files.trashFile(gone.file('Ada.md'));
    expect(await gone.vault.adapter.exists('.trash')).toBe(false);
    expect(gone.vault.getFiles()).toEqual([]);
  });

  it('asks first', async () => {
    const { files, file, vault } = await open({ 'Ada.md': '' });
    await expect(files.promptForDeletion(file('Ada.md'))).rejects.toThrow('needs the host');
    files.confirmDeletion = () => Promise.resolve(false);
    expect(await files.promptForDeletion(file('Ada.md'))).toBe(false);
    expect(vault.getFiles()).toHaveLength(1);
    files.confirmDeletion = () => Promise.resolve(true);
    expect(await files.promptForDeletion(file('Ada.md'))).toBe(true);
    expect(vault.getFiles()).toEqual([]);
  });
});
