/**
 * What only the app itself can show of its start, by a plugin that listens from its first moment on: the stand-in has one plugin, ours.
 * Runs with the journeys in the app and never with `npm test`.
 */
import { expect } from 'vitest';
import { exceptIn, openVault } from '../journeys/open-vault';

const manifest = {
  id: 'listener',
  name: 'Listener',
  version: '1.0.0',
  minAppVersion: '1.0.0',
  description: '',
  author: '',
};
const main = `
const { Plugin } = require('obsidian');
module.exports = class extends Plugin {
  onload() {
    const { vault, workspace } = this.app;
    const heard = (window.heardAtStart = { files: vault.getFiles().length, early: [], late: [] });
    this.registerEvent(vault.on('create', ({ path }) => (workspace.layoutReady ? heard.late : heard.early).push(path)));
  }
};
`;

const vault = {
  'Ada.md': 'Ada\n',
  'People/Grace.md': 'Grace\n',
  '.obsidian/plugins/listener/manifest.json': JSON.stringify(manifest),
  '.obsidian/plugins/listener/main.js': main,
  '.obsidian/community-plugins.json': '["listener"]',
};

exceptIn('rehearsal', 'the stand-in loads one plugin, ours')(
  'before the layout is ready, `create` tells of every file and folder; until then the vault is empty',
  async () => {
    const desk = await openVault({ vault });
    const heard = await desk.page.evaluate(() => (window as Window & { heardAtStart?: unknown }).heardAtStart);
    await desk.close();
    expect(heard).toEqual({
      files: 0,
      early: expect.arrayContaining(['Ada.md', 'People', 'People/Grace.md']),
      late: [],
    });
  },
);
