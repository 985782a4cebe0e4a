import { describe, expect, it } from 'vitest';
import { build } from 'esbuild';
import { dataMembers } from '../../data/data-module';
import { guardMembers, loadPlugin } from '../../loader';
import { readObsidianExports } from '../../obsidian-exports';

const obsidian = guardMembers('obsidian', { Plugin: class Plugin {}, apiVersion: '1.13.0' });
const modules = { obsidian };

describe('the loader', () => {
  it('gives what main.js exports', () => {
    expect(loadPlugin('module.exports = 7', modules)).toBe(7);
    expect(loadPlugin('exports.default = require("obsidian").Plugin', modules)).toBe(obsidian.Plugin);
  });

  it.each(['fs', 'node:path', 'electron', './other', 'constructor'])(
    'refuses to require %s, as a phone does',
    (name) => {
      expect(() => loadPlugin(`require(${JSON.stringify(name)})`, modules)).toThrow(`requires "${name}"`);
    },
  );

  it('names a member that the host lacks', () => {
    expect(() => loadPlugin('new (require("obsidian").Modal)()', modules)).toThrow('"Modal" of the module "obsidian"');
    expect(() => loadPlugin('class A extends require("obsidian").ItemView {}', modules)).toThrow('"ItemView"');
  });

  it.each([
    ['import { Menu, Plugin } from "obsidian"; console.assert(Plugin); export default Menu;'],
    ['import * as all from "obsidian"; export default all.Menu;'],
    ['import * as all from "obsidian"; export default (key) => all[key]; const menu = all["Me" + "nu"]; menu();'],
  ])('names it through a bundle of %j, too', async (contents) => {
    const { outputFiles } = await build({
      stdin: { contents },
      bundle: true,
      write: false,
      format: 'cjs',
      external: ['obsidian'],
      target: 'es2018',
    });
    expect(() => {
      const exported = loadPlugin(outputFiles[0]?.text ?? '', modules) as object;
      return typeof exported;
    }).toThrow('"Menu"');
  });
});

describe('the list of what obsidian.d.ts exports', () => {
  it('holds classes, functions and constants, and no types', () => {
    const names = readObsidianExports();
    expect(names).toEqual(
      expect.arrayContaining(['App', 'Vault', 'normalizePath', 'moment', 'apiVersion', 'PopoverState']),
    );
    for (const type of ['CachedMetadata', 'PaneType', 'DataAdapter']) expect(names).not.toContain(type);
    expect(names.length).toBeGreaterThan(150);
  });
});

describe('what the host serves without an interface', () => {
  it('is part of what obsidian.d.ts exports', () => {
    const names = readObsidianExports();
    expect(Object.keys(dataMembers).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('knows which versions it is as good as', () => {
    const { requireApiVersion } = dataMembers;
    expect(['1.13.1', '1.13.0', '1.9.9', '0.15', '1'].map(requireApiVersion)).toEqual([true, true, true, true, true]);
    expect(['1.13.2', '1.14', '2'].map(requireApiVersion)).toEqual([false, false, false]);
  });

  it('turns bytes into text and back', () => {
    const bytes = new Uint8Array([0, 1, 254, 255, 10]);
    const { arrayBufferToBase64, arrayBufferToHex, base64ToArrayBuffer, hexToArrayBuffer } = dataMembers;
    expect(arrayBufferToHex(bytes.buffer)).toBe('0001feff0a');
    expect(new Uint8Array(hexToArrayBuffer('0001feff0a'))).toEqual(bytes);
    expect(new Uint8Array(base64ToArrayBuffer(arrayBufferToBase64(bytes.buffer)))).toEqual(bytes);
  });
});
