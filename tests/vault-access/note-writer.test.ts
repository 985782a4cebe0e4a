/** One writer among others: other plugins write the same file, it moves, goes, or cannot be written; nothing of theirs is lost. */
import fc from 'fast-check';
import type { App, TFile as ApiFile } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markTold } from '../../src/editing/line-change';
import { addToSection } from '../../src/editing/section-line';
import { NoteWriter, type Written } from '../../src/vault/note-writer';
import { adversarialScheduler, nextTurn, promptScheduler, randomFrom, type Scheduler } from '../host/data/scheduler';
import { runs } from '../support/property-runs';
import { closeDesks, installWindow, openDesk, type OpenDesk } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const path = 'People/Ada.md';
const note = '---\ntags: [person]\n---\n- [ ] one\n- [ ] two\n- [ ] three\n';

async function open(scheduler: Scheduler = promptScheduler): Promise<OpenDesk & { writer: NoteWriter; ada: ApiFile }> {
  const opened = await openDesk({ [path]: note }, scheduler);
  const app = { ...opened.app, vault: opened.vault, workspace: { getLeavesOfType: () => [] } } as unknown as App;
  return { ...opened, writer: new NoteWriter(app), ada: opened.file(path) as unknown as ApiFile };
}

const tick = (words: string, line: number): ReturnType<typeof markTold> =>
  markTold({ line, what: words, names: [] }, 'x', 0);

describe('the writer', () => {
  it('makes one change after the other, each from the text as it then is', async () => {
    const { writer, ada, vault, file } = await open();
    await Promise.all([
      writer.change(ada, tick('one', 4)),
      writer.change(ada, addToSection('Log', '- new')),
      writer.change(ada, tick('three', 6)),
    ]);
    expect(await vault.read(file(path))).toBe(
      '---\ntags: [person]\n---\n- [x] one\n- [ ] two\n- [x] three\n\n## Log\n\n- new\n',
    );
  });

  it('writes to the file that was meant, wherever it has moved, and not to one that took its place', async () => {
    const { writer, ada, vault, file } = await open();
    await vault.rename(file(path), 'People/Ada L.md');
    await vault.create(path, note);
    await writer.change(ada, tick('one', 4));
    expect([await vault.read(file('People/Ada L.md')), await vault.read(file(path))]).toEqual([
      note.replace('[ ] one', '[x] one'),
      note,
    ]);
  });

  it('refuses where the note is gone, and where the disk refuses', async () => {
    const { writer, ada, vault, file } = await open();
    vault.process = () => Promise.reject(new Error('the disk is full'));
    expect(await writer.change(ada, tick('one', 4))).toMatchObject({
      refusal: { what: '“Ada” could not be written: the disk is full' },
    });
    await vault.delete(file(path));
    expect(await writer.change(ada, tick('one', 4))).toMatchObject({
      refusal: { what: '“Ada” does not exist any more.' },
    });
  });

  it('writes to no picture, and to no text that is not UTF-8', async () => {
    const { writer, vault, file } = await open();
    await vault.create('Board.canvas', '{}');
    expect(await writer.change(file('Board.canvas') as never, addToSection('Log', '- new'))).toHaveProperty('refusal');
    await vault.create('Old.md', 'caf\uFFFD');
    expect(await writer.change(file('Old.md') as never, addToSection('Log', '- new'))).toMatchObject({
      refusal: { what: '“Old” contains bytes that are not UTF-8 text.' },
    });
    expect([await vault.read(file('Board.canvas')), await vault.read(file('Old.md'))]).toEqual(['{}', 'caf\uFFFD']);
  });

  it('writes nothing where there is nothing to change', async () => {
    const { writer, ada, vault } = await open();
    const modified = vi.fn();
    vault.on('modify', modified);
    await writer.change(ada, tick('one', 4));
    await writer.change(ada, addToSection('Log', '- new'));
    modified.mockClear();
    const again = await writer.change(ada, addToSection('Log', '- new'));
    expect(again).toMatchObject({ before: expect.any(String) as unknown });
    expect(modified).not.toHaveBeenCalled();
  });

  it('takes back byte for byte, and only what has not changed since', async () => {
    const { writer, ada, vault, file } = await open();
    const written = await writer.change(ada, tick('two', 5));
    if ('refusal' in written) throw new Error(written.refusal.what);
    await vault.process(file(path), (text) => `${text}more\n`);
    expect(await writer.change(ada, written.undo)).toHaveProperty('refusal');
    await vault.process(file(path), (text) => text.slice(0, -'more\n'.length));
    await writer.change(ada, written.undo);
    expect(await vault.read(file(path))).toBe(note);
  });

  it('loses no change, of ours or of others, under any schedule', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }), async (seed, steps) => {
        const { writer, ada, vault, file, desk, watcher } = await open(adversarialScheduler(seed));
        const random = randomFrom(seed);
        const ours: Promise<Written>[] = [];
        const theirs: Promise<unknown>[] = [];
        const expected: string[] = [];
        for (const [index, step] of steps.entries()) {
          const line = `- line ${String(index)}`;
          if (step < 3) {
            ours.push(writer.change(ada, addToSection('Log', line)));
            expected.push(line);
          } else if (step < 5) {
            theirs.push(vault.process(file(path), (text) => `${text.trimEnd()}\n${line}\n`));
            expected.push(line);
          } else ours.push(writer.change(ada, tick('two', 5)));
          if (random() < 0.5) await nextTurn();
        }
        const results = await Promise.all(ours);
        await Promise.all(theirs);
        const lines = (await vault.read(file(path))).split('\n');
        for (const line of expected) expect(lines.filter((one) => one === line)).toEqual([line]);
        for (const words of ['one', 'three']) expect(lines).toContain(`- [ ] ${words}`);
        const ticked = results.some(
          (one, at) => !('refusal' in one) && steps.filter((step) => step < 3 || step === 5)[at] === 5,
        );
        expect(lines.includes(`- [${ticked ? 'x' : ' '}] two`)).toBe(true);
        watcher.unload();
        desk.unload();
      }),
      { numRuns: runs(300) },
    );
  });
});
