/** The driver of the real app, as far as it can be tried without the app: every `npm test` sees that it still works. */
import { EventEmitter } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { layOutVault, textsIn } from './lay-out-vault';
import { versionToRun } from './obsidian-version';
import { isCommand, openVaultIn } from './real-driver';
import { startRehearsal } from './rehearsal';
import { endpointOf, type StartApp } from './running-app';

describe('the version to run', () => {
  const known = [
    { version: '1.12.7', isBeta: false },
    { version: '1.13.0', isBeta: true },
    { version: '1.13.10', isBeta: false },
    { version: '1.13.4', isBeta: false },
  ];

  it('at least: the oldest from the minimum on that anybody can download', () => {
    expect(versionToRun('minimum', '1.13.0', known)).toBe('1.13.4');
    expect(versionToRun('minimum', '1.12.7', known)).toBe('1.12.7');
    expect(versionToRun('minimum', '1.13.5', known)).toBe('1.13.10');
    expect(() => versionToRun('minimum', '2.0.0', known)).toThrow('from 2.0.0 on');
  });

  it('otherwise what was asked for', () => {
    expect(versionToRun('latest', '1.13.0', known)).toBe('latest');
    expect(versionToRun('1.13.6', '1.13.0', known)).toBe('1.13.6');
  });
});

describe('a command in the palette', () => {
  it.each([
    ['Reference Desk: Open follow-ups', 'Open follow-ups', true],
    ['Reference DeskOpen follow-ups', 'Open follow-ups', true],
    ['Open follow-ups', 'Open follow-ups', true],
    ['Reference Desk: Open follow-ups in side bar', 'Open follow-ups', false],
    ['Other plugin: Open follow-ups', 'Open follow-ups', false],
  ])('%s is %s: %s', (title, name, same) => expect(isCommand(title, name)).toBe(same));
});

describe('a vault for the app', () => {
  it('has what the journey says, and below it what makes the app ask no questions', async () => {
    const mine = { '.obsidian/app.json': '{ "alwaysUpdateLinks": false }', 'People/Ada.md': 'Ada' };
    const folder = await layOutVault({ vault: mine, settings: { cadenceDays: 7 }, theme: 'dark' });
    const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
    expect(json('.obsidian/app.json')).toMatchObject({ alwaysUpdateLinks: false, promptDelete: false });
    expect(json('.obsidian/appearance.json')).toMatchObject({ theme: 'obsidian' });
    expect(json('.obsidian/plugins/reference-desk/data.json')).toEqual({ cadenceDays: 7 });
    expect([...(await textsIn(folder))]).toEqual([['People/Ada.md', 'Ada']]);
    rmSync(folder, { recursive: true });
  });
});

describe('the address of an app', () => {
  const program = (): ChildProcess & { stderr: PassThrough } =>
    Object.assign(new EventEmitter(), { stdout: new PassThrough(), stderr: new PassThrough() }) as never;

  it('is read from what it says, in pieces or not', async () => {
    const one = program();
    const address = endpointOf(one);
    one.stderr.write('Fontconfig warning\nDevTools listening on ws://127.0.0.1:4');
    one.stderr.write('0123/devtools/browser/1-2\n');
    expect(await address).toBe('ws://127.0.0.1:40123/devtools/browser/1-2');
  });

  it('is asked for in vain where it ends first, and its words are told', async () => {
    const one = program();
    const address = endpointOf(one);
    one.stderr.write('error while loading shared libraries');
    await new Promise((done) => setImmediate(done));
    one.emit('exit', 127);
    await expect(address).rejects.toThrow(/ended with 127[^]*shared libraries/);
  });
});

describe('the driver, over the stand-in', () => {
  it('does every kind of thing that the journeys ask of it, and leaves nothing behind', async () => {
    let folder = '';
    const start: StartApp = (options) => {
      folder = options.vault;
      return startRehearsal(options);
    };
    const ada = '---\ntags: [person]\n---\n- [ ] #favour/received lent me a map (when:: 2026-01-07)\n';
    const desk = await openVaultIn(start, { vault: { 'Ada.md': ada }, today: '2026-11-23' });
    await desk.runCommand('Open follow-ups');
    await desk.type('ada');
    // The palette opens when the vault is read; only what it shows tells that it has been, and a note opens when it is loaded.
    await desk.page.locator('.suggestion-item', { hasText: 'Ada' }).first().waitFor();
    await desk.press('Enter');
    await expect.poll(async () => [await desk.activeNote(), (await desk.cursor())?.line]).toEqual(['Ada.md', 3]);
    await desk.press('Mod+End');
    await desk.type('Typed.');
    await desk.settled();
    expect(await desk.read('Ada.md')).toBe(`${ada}Typed.`);
    await desk.write('Ben.md', 'Ben');
    await desk.rename('Ben.md', 'Benjamin.md');
    expect(await desk.files()).toEqual(['Ada.md', 'Benjamin.md']);
    await desk.remove('Benjamin.md');
    await (await desk.setting('Default cadence')).locator('input').fill('30');
    await desk.closeSettings();
    await desk.restartPlugin();
    await desk.settled();
    expect(await desk.notices()).toEqual([]);
    expect(await desk.diff()).toEqual([{ path: 'Ada.md', before: ada, after: `${ada}Typed.` }]);
    expect(desk.errors()).toEqual([]);
    await desk.close();
    expect(existsSync(folder)).toBe(false);
  });
});
