/** Making notes never writes over one, whatever they are called; reading and asking write nothing at all. */
import fc from 'fast-check';
import type { App } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aboutPerson } from '../../src/people/about-person';
import { warmPaths } from '../../src/introductions/warm-paths';
import { Failure } from '../../src/vault/failure';
import { createNote } from '../../src/vault/new-note';
import { adversarialScheduler } from '../host/data/scheduler';
import { anyText } from '../support/any-note';
import { runs } from '../support/property-runs';
import { closeDesks, installWindow, openDesk } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

/** Names that are one to a disk, names that no disk takes, and whatever else somebody is called. */
const anyName = fc.oneof(
  fc.constantFrom(
    'Ada',
    'ada',
    'ADA',
    'José',
    'José',
    'con',
    'a/b',
    'a\\b',
    '..',
    '',
    ' ',
    'x'.repeat(300),
    'né|l',
    '[[x]]',
    '#1',
    '^a',
    'a:b',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('making notes', () => {
  it('writes over none, and every name that is made can be made on any disk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyName, { minLength: 1, maxLength: 8 }), fc.integer(), async (names, seed) => {
        const before = { 'People/Ada.md': 'hers', 'People/José.md': 'his', 'People/Untitled.md': 'ours' };
        const { vault, app, desk, watcher, file } = await openDesk(before, adversarialScheduler(seed));
        const workspace = { getActiveFile: () => null };
        const whole = { ...app, vault, workspace } as unknown as App;
        const made = await Promise.all(
          names.map((name, at) =>
            createNote(whole, 'People', name, `new ${String(at)}`).catch((error: unknown) => {
              if (error instanceof Failure) return null;
              throw error;
            }),
          ),
        );
        for (const [path, text] of Object.entries(before)) expect(await vault.read(file(path))).toBe(text);
        const texts = await Promise.all(made.flatMap((one) => (one ? [vault.read(one as never)] : [])));
        expect(new Set(texts).size).toBe(texts.length);
        const paths = vault.getFiles().map(({ path }) => path.normalize('NFC').toLowerCase());
        expect(new Set(paths).size).toBe(paths.length);
        watcher.unload();
        desk.unload();
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('reading and asking', () => {
  it('write nothing, whatever the notes hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 6 }), fc.integer(), async (texts, seed) => {
        const files = Object.fromEntries(texts.map((text, at) => [`People/Note ${String(at)}.md`, text]));
        const written = vi.fn();
        const { vault, desk, watcher, settled } = await openDesk(files, adversarialScheduler(seed));
        for (const event of ['create', 'modify', 'delete', 'rename'] as const) vault.on(event as 'modify', written);
        await settled();
        const { network } = desk;
        for (const person of network.people()) {
          aboutPerson(network, person, desk.today(), desk.rules);
          warmPaths(network, network.meKey, person.key, desk.today());
        }
        desk.followUps();
        desk.status();
        watcher.unload();
        desk.unload();
        expect(written).not.toHaveBeenCalled();
        for (const [path, text] of Object.entries(files)) {
          expect(await vault.read(vault.getFileByPath(path) as never)).toBe(text);
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
