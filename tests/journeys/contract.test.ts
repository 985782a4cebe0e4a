/**
 * What tests/host/CONTRACT.md only guesses or has from third parties, and what would cost somebody a note if it were wrong: asked of the
 * stand-in here, and of Obsidian itself by .github/workflows/real-app.yml. The names are the lines of the contract; where one fails in
 * the app, the line and the stand-in are wrong, and what was built on it is to be looked at.
 */
import type { App } from 'obsidian';
import type { JSHandle } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const commented = '---\ntags: [person] # from the fair\ncadence: monthly\n---\nText\n';
const vault = {
  'Ada.md': commented,
  'Same.md': commented,
  'Broken.md': '---\ntags: [person\n---\nText\n',
  'Twice.md': '---\nneeds: one\nneeds: two\n---\nText\n',
  'Links.md': '---\nintroduced by: "[[Ada]]"\n---\nNo link here.\n\n> # A heading in a quote\n',
  'Mark.md': '\uFEFFText\n',
  'Old.md': '---\ntags: [person]\n---\n',
  'Gone.md': '---\ntags: [person]\n---\n',
  'Lost.md': 'Text\n',
  'Typed.md': 'One\nTwo\n',
  'Seen.md': 'Written by me\n',
};

let desk: Driver;
let app: JSHandle<App>;

// One vault for all of them: each has a note of its own.
beforeAll(async () => {
  desk = await openVault({ vault });
  await desk.settled();
  app = await desk.app();
});
afterAll(() => desk.close());

describe('the vault', () => {
  it('`create` over a file: “File already exists.”; `createFolder` makes the folders above it', async () => {
    const told = await app.evaluate(async ({ vault }) => {
      const refusal = await vault.create('Ada.md', '').catch((error: Error) => error.message);
      await vault.createFolder('One/Two/Three');
      return { refusal, folder: vault.getFolderByPath('One/Two') !== null };
    });
    expect(told).toEqual({ refusal: 'File already exists.', folder: true });
    expect(await desk.read('Ada.md')).toBe(commented);
  });

  it('`rename` onto a file is refused, and both stay what they are', async () => {
    const refused = await app.evaluate(async ({ vault }) => {
      const file = vault.getFileByPath('Lost.md');
      if (!file) throw new Error('There is no Lost.md.');
      return vault.rename(file, 'Ada.md').then(
        () => false,
        () => true,
      );
    });
    expect(refused).toBe(true);
    expect([await desk.read('Ada.md'), await desk.read('Lost.md')]).toEqual([commented, 'Text\n']);
  });

  it('`process` whose callback changes nothing writes nothing and tells of nothing', async () => {
    const told = await app.evaluateHandle(async ({ vault }) => {
      const file = vault.getFileByPath('Same.md');
      if (!file) throw new Error('There is no Same.md.');
      const all = { file, mtime: file.stat.mtime, heard: 0 };
      vault.on('modify', (changed) => void (all.heard += changed === file ? 1 : 0));
      await vault.process(file, (text) => text);
      return all;
    });
    await desk.settled();
    const seen = await told.evaluate(({ file, mtime, heard }) => ({ heard, written: file.stat.mtime !== mtime }));
    expect(seen).toEqual({ heard: 0, written: false });
  });

  it('`process` of a file that is gone fails and does not bring it back', async () => {
    const told = await app.evaluate(async ({ vault }) => {
      const file = vault.getFileByPath('Gone.md');
      if (!file) throw new Error('There is no Gone.md.');
      await vault.delete(file);
      const failed = await vault
        .process(file, (text) => `${text}more`)
        .then(
          () => false,
          () => true,
        );
      return { failed, there: await vault.adapter.exists('Gone.md') };
    });
    expect(told).toEqual({ failed: true, there: false });
  });

  it('texts are given as they stand in the file, a byte order mark included', async () => {
    const text = await app.evaluate(({ vault }) => vault.adapter.read('Mark.md'));
    expect(text).toBe(vault['Mark.md']);
  });

  it('what others change in the folder is noticed', async () => {
    await desk.write('New/Note.md', 'first');
    await desk.write('New/Note.md', 'second, and longer');
    const read = await app.evaluate(async ({ vault }) => {
      const file = vault.getFileByPath('New/Note.md');
      return file && vault.cachedRead(file);
    });
    expect(read).toBe('second, and longer');
    await desk.remove('New/Note.md');
    expect(await desk.files()).not.toContain('New/Note.md');
  });
});

describe('the metadata cache', () => {
  it('no `changed` for a rename; the cache is known under the new path when vault `rename` is told', async () => {
    const told = await app.evaluateHandle(async ({ vault, metadataCache }) => {
      const file = vault.getFileByPath('Old.md');
      if (!file) throw new Error('There is no Old.md.');
      const all = { changed: 0, known: 'no rename was told' as unknown, path: '' };
      metadataCache.on('changed', (one) => void (all.changed += one === file ? 1 : 0));
      vault.on('rename', () => void (all.known = metadataCache.getCache('Young.md')?.frontmatter?.['tags']));
      await vault.rename(file, 'Young.md');
      all.path = file.path;
      return all;
    });
    await desk.settled();
    expect(await told.jsonValue()).toEqual({ changed: 0, known: ['person'], path: 'Young.md' });
  });

  it('malformed, or with a key twice: no `frontmatter`, yet a section `yaml`', async () => {
    const read = await app.evaluate(({ metadataCache }) =>
      ['Broken.md', 'Twice.md'].map((path) => {
        const cache = metadataCache.getCache(path);
        return [cache?.frontmatter === undefined, cache?.sections?.[0]?.type];
      }),
    );
    expect(read).toEqual([
      [true, 'yaml'],
      [true, 'yaml'],
    ]);
  });

  it('links of properties count in `resolvedLinks`; headings in quotes are none', async () => {
    const read = await app.evaluate(({ metadataCache }) => {
      const { frontmatterLinks = [], headings = [] } = metadataCache.getCache('Links.md') ?? {};
      const keys = frontmatterLinks.map(({ key, link }) => [key, link]);
      return { keys, headings: headings.length, resolved: metadataCache.resolvedLinks['Links.md'] };
    });
    expect(read).toEqual({ keys: [['introduced by', 'Ada']], headings: 0, resolved: { 'Ada.md': 1 } });
  });

  it('`getFirstLinkpathDest` of nothing is the source itself', async () => {
    const path = await app.evaluate(({ metadataCache }) => metadataCache.getFirstLinkpathDest('', 'Ada.md')?.path);
    expect(path).toBe('Ada.md');
  });
});

describe('the file manager', () => {
  it('`processFrontMatter` drops comments', async () => {
    await desk.write('Comment.md', commented);
    await desk.settled();
    await app.evaluate(async ({ vault, fileManager }) => {
      const file = vault.getFileByPath('Comment.md');
      if (!file) throw new Error('There is no Comment.md.');
      await fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
        properties['cadence'] = 'weekly';
      });
    });
    const text = await desk.read('Comment.md');
    expect(text).toContain('cadence: weekly');
    expect(text).not.toContain('from the fair');
  });

  it('`processFrontMatter` throws on malformed YAML, and then writes nothing', async () => {
    const failed = await app.evaluate(async ({ vault, fileManager }) => {
      const file = vault.getFileByPath('Broken.md');
      if (!file) throw new Error('There is no Broken.md.');
      return fileManager
        .processFrontMatter(file, (properties: Record<string, unknown>) => {
          properties['cadence'] = 'weekly';
        })
        .then(
          () => false,
          () => true,
        );
    });
    expect(failed).toBe(true);
    expect(await desk.read('Broken.md')).toBe(vault['Broken.md']);
  });
});

describe('the editor', () => {
  it('one `transaction` is one step of undo; its selection counts in the text after the changes', async () => {
    await desk.openNote('Typed.md');
    await app.evaluate(({ workspace }) => {
      const editor = workspace.activeEditor?.editor;
      if (!editor) throw new Error('No note is being edited.');
      editor.transaction({
        changes: [
          { from: { line: 0, ch: 0 }, text: 'Zero\n' },
          { from: { line: 1, ch: 3 }, text: '!' },
        ],
        selection: { from: { line: 2, ch: 4 } },
      });
    });
    expect(await desk.cursor()).toEqual({ line: 2, ch: 4 });
    await desk.settled();
    expect(await desk.read('Typed.md')).toBe('Zero\nOne\nTwo!\n');
    await desk.press('Mod+z');
    await desk.settled();
    expect(await desk.read('Typed.md')).toBe(vault['Typed.md']);
  });

  it('a note changed from outside is shown at once while nothing is typed and unsaved', async () => {
    await desk.openNote('Seen.md');
    await desk.write('Seen.md', 'Written by another\n');
    await desk.settled();
    const shown = await app.evaluate(({ workspace }) => workspace.activeEditor?.editor?.getValue());
    expect(shown).toBe('Written by another\n');
  });
});
