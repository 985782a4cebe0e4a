/** One step makes notes and changes others, all or none; it is undone and redone as one. */
import fc from 'fast-check';
import type { App, TFile } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refused } from '../../src/editing/note-change';
import { addToSection } from '../../src/editing/section-line';
import { Changes, type FileChange, type MadeNote, type OwnStep } from '../../src/vault/changes';
import { NoteWriter } from '../../src/vault/note-writer';
import { adversarialScheduler, promptScheduler, type Scheduler } from '../host/data/scheduler';
import { closeDesks, installWindow, openDesk, type OpenDesk } from '../support/open-desk';
import { runs } from '../support/property-runs';

const notices = vi.hoisted((): unknown[] => []);
/** Those that are still in sight. */
const inSight = vi.hoisted(() => new Set<unknown>());
vi.mock('obsidian', async (original) => ({
  ...(await original<object>()),
  Notice: class {
    constructor(readonly words: unknown) {
      notices.push(words);
      inSight.add(this);
    }
    hide(): void {
      inSight.delete(this);
    }
  },
}));

beforeEach(() => {
  installWindow();
  vi.stubGlobal('createFragment', () => 'done, with a button to undo');
  notices.length = 0;
  inSight.clear();
});
afterEach(closeDesks);

const before = { 'People/Ada.md': '---\ntags: [person]\n---\nhers', 'People/Ben.md': 'his\r\n' };
const paths = Object.keys(before);

interface Opened extends OpenDesk {
  readonly changes: Changes;
  /** A note, made as a step needs it. */
  make(name: string): Promise<MadeNote>;
  at(path: string): TFile;
  /** Every note, byte for byte. */
  texts(): Promise<Record<string, string>>;
}

async function open(scheduler: Scheduler = promptScheduler): Promise<Opened> {
  const opened = await openDesk(before, scheduler);
  const { vault } = opened;
  const app = { ...opened.app, vault, workspace: { getLeavesOfType: () => [] } } as unknown as App;
  return {
    ...opened,
    changes: new Changes(new NoteWriter(app)),
    make: async (name) => {
      const text = `# ${name}\n`;
      return { file: (await vault.create(`People/${name}.md`, text)) as unknown as TFile, text };
    },
    at: (path) => opened.file(path) as unknown as TFile,
    texts: async () => {
      const all = vault.getMarkdownFiles().map(async (file) => [file.path, await vault.read(file)] as const);
      return Object.fromEntries((await Promise.all(all)).sort());
    },
  };
}

const log = (file: TFile, line: string): FileChange => ({ file, change: addToSection('Log', line) });

describe('a step that makes notes', () => {
  it('and writes in them and in others is one notice, one undo and one redo', async () => {
    const { changes, make, at, texts } = await open();
    const sam = await make('Sam');
    const both = [log(sam.file, '- met'), log(at('People/Ada.md'), '- named [[Sam]]')];
    expect(await changes.make('Contact with Sam.', both, { made: [sam] })).toBe(true);
    const after = await texts();
    expect(after['People/Sam.md']).toBe('# Sam\n\n## Log\n\n- met\n');
    expect(notices).toHaveLength(1);
    await changes.undo();
    expect(await texts()).toEqual(before);
    await changes.redo();
    expect(await texts()).toEqual(after);
    await changes.undo();
    expect(await texts()).toEqual(before);
    expect(notices.slice(1)).toEqual([
      'Undone: Contact with Sam.',
      'Redone: Contact with Sam.',
      'Undone: Contact with Sam.',
    ]);
  });

  it('takes its notice with it when it is undone or redone', async () => {
    const { changes, at } = await open();
    const shown = (): unknown[] => [...inSight].map((notice) => (notice as { words: unknown }).words);
    await changes.make('Contact with Ada.', [log(at('People/Ada.md'), '- met')]);
    await changes.make('Contact with Ben.', [log(at('People/Ben.md'), '- met')]);
    expect(shown()).toHaveLength(2);
    await changes.undo();
    expect(shown()).toEqual(['done, with a button to undo', 'Undone: Contact with Ben.']);
    await changes.redo();
    expect(shown()).toEqual(['done, with a button to undo', 'Redone: Contact with Ben.']);
    await changes.undo();
    await changes.undo();
    expect(shown()).toEqual(['Undone: Contact with Ben.', 'Undone: Contact with Ada.']);
  });

  it('leaves nothing behind where one of its changes is refused', async () => {
    const { changes, make, at, texts } = await open();
    const made = [await make('Sam'), await make('Mia')];
    const [sam] = made;
    const refusal = { file: at('People/Ben.md'), change: () => refused('It says otherwise.', 'Look again.') };
    const all = [log(at('People/Ada.md'), '- one'), ...(sam ? [log(sam.file, '- two')] : []), refusal];
    expect(await changes.make('Done.', all, { made, typed: 'what I typed' })).toBe(false);
    expect(await texts()).toEqual(before);
    expect(notices).toEqual([expect.stringMatching(/It says otherwise\. Look again\.[^]*what I typed/)]);
    await changes.undo();
    expect(notices.at(-1)).toBe('There is nothing to undo.');
  });

  it('of which each stands for itself leaves out what is refused, and is undone as one', async () => {
    const { changes, make, at, texts } = await open();
    const refusal = (): ReturnType<typeof refused> => refused('It says otherwise.', 'Look again.');
    const [sam, mia] = [await make('Sam'), await make('Mia')];
    const all = [
      { ...log(at('People/Ada.md'), '- one'), made: [] },
      { file: at('People/Ben.md'), change: refusal, made: [] },
      { ...log(sam.file, '- two'), made: [sam] },
      { file: mia.file, change: refusal, made: [mia] },
    ];
    const not = await changes.makeEach((made) => `Done: ${[...made].join(' ')}.`, all);
    expect([...not]).toEqual([
      [1, '“Ben”: It says otherwise. Look again.'],
      [3, '“Mia”: It says otherwise. Look again.'],
    ]);
    const after = await texts();
    expect(after['People/Ben.md']).toBe(before['People/Ben.md']);
    expect(Object.keys(after).sort()).toEqual(['People/Ada.md', 'People/Ben.md', 'People/Sam.md']);
    await changes.undo();
    expect(notices.at(-1)).toBe('Undone: Done: 0 2.');
    expect(await texts()).toEqual(before);
    await changes.redo();
    expect(await texts()).toEqual(after);
  });

  it('leaves a new note alone that somebody has written in since, and takes back the rest', async () => {
    const { changes, make, at, texts, vault, file } = await open();
    const sam = await make('Sam');
    await changes.make('Done.', [log(sam.file, '- met'), log(at('People/Ada.md'), '- named')], { made: [sam] });
    await vault.process(file('People/Sam.md'), (text) => `${text}mine\n`);
    await changes.undo();
    expect(await texts()).toEqual({ ...before, 'People/Sam.md': '# Sam\n\n## Log\n\n- met\nmine\n' });
    expect(notices.at(-1)).toBe('Undone for 1 note.\n“Sam” has been changed since, so it was left alone.');
  });

  it('says for how many notes it was undone and redone, and which was left alone, never that nothing was written', async () => {
    const { changes, make, at, texts, vault, file } = await open();
    const sam = await make('Sam');
    const all = [
      { ...log(at('People/Ada.md'), '- one'), made: [] },
      { ...log(at('People/Ben.md'), '- one'), made: [] },
      { ...log(sam.file, '- one'), made: [sam] },
    ];
    await changes.makeEach(() => 'Done.', all);
    await vault.process(file('People/Ben.md'), (text) => `${text}mine\n`);
    const after = await texts();
    await changes.undo();
    expect(await texts()).toEqual({ ...before, 'People/Ben.md': after['People/Ben.md'] });
    expect(notices.at(-1)).toBe('Undone for 2 notes.\n“Ben” has been changed since, so it was left alone.');
    await changes.redo();
    expect(await texts()).toEqual(after);
    expect(notices.at(-1)).toBe('Redone for 2 notes.\n“Ben” has been changed since, so it was left alone.');
    await vault.delete(file('People/Ben.md'));
    await changes.undo();
    expect(await texts()).toEqual({ 'People/Ada.md': before['People/Ada.md'] });
    expect(notices.at(-1)).toBe('Undone for 2 notes.\n“Ben” does not exist any more.');
  });

  it('says that nothing was written where that is so', async () => {
    const { changes, at, vault, file } = await open();
    await changes.makeEach(() => 'Done.', [{ ...log(at('People/Ben.md'), '- one'), made: [] }]);
    await vault.process(file('People/Ben.md'), (text) => `${text}mine\n`);
    await changes.undo();
    expect(notices.at(-1)).toMatch(/^“Ben”: The note has changed since then\. .* Nothing was written\.$/);
  });

  it('does not take back what another program wrote in the new note while it was made', async () => {
    const { changes, make, texts, vault, file } = await open();
    const sam = await make('Sam');
    await vault.process(file('People/Sam.md'), (text) => `${text}theirs\n`);
    await changes.make('Done.', [log(sam.file, '- met')], { made: [sam] });
    await changes.undo();
    expect(await texts()).toEqual({ ...before, 'People/Sam.md': '# Sam\ntheirs\n' });
  });

  it('is undone where the new note is open, by what its editor says', async () => {
    const opened = await open();
    const { MarkdownView } = await import('../support/obsidian-module');
    const sam = await opened.make('Sam');
    const editor = { text: sam.text, getValue: () => editor.text };
    const view = Object.assign(new MarkdownView(), { file: sam.file, editor, getMode: () => 'source' });
    const workspace = { getLeavesOfType: () => [{ view }] };
    const app = { ...opened.app, vault: opened.vault, workspace } as unknown as App;
    const changes = new Changes(new NoteWriter(app));
    await changes.make('Done.', [], { made: [sam] });
    editor.text = '# Sam\nnot saved yet';
    await changes.undo();
    expect(await opened.texts()).toHaveProperty(['People/Sam.md']);
    editor.text = sam.text;
    await changes.undo();
    expect(await opened.texts()).toEqual(before);
  });

  it('is undone to the same bytes, and redone, whatever steps came before', async () => {
    const anyStep = fc.record({
      made: fc.nat(2),
      writes: fc.array(fc.nat(9), { maxLength: 4 }),
      isRefused: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.array(anyStep, { minLength: 1, maxLength: 5 }), async (seed, steps) => {
        const { changes, make, at, texts, desk, watcher } = await open(adversarialScheduler(seed));
        const states = [await texts()];
        for (const [index, { made, writes, isRefused }] of steps.entries()) {
          const was = states.at(-1) ?? {};
          const notes: MadeNote[] = [];
          for (let one = 0; one < made; one++) notes.push(await make(`New ${String(index)} ${String(one)}`));
          const known = Object.keys(await texts());
          const changed = writes.map((which, line) =>
            log(at(known[which % known.length] ?? ''), `- ${String(index)} ${String(line)}`),
          );
          if (isRefused) changed.push({ file: at(paths[0] ?? ''), change: () => refused('No.', 'No.') });
          const isDone = await changes.make(String(index), changed, { made: notes });
          expect(isDone).toBe(!isRefused && (made > 0 || writes.length > 0));
          const now = await texts();
          if (!isDone) expect(now).toEqual(was);
          else states.push(now);
        }
        for (const state of [...states].reverse().slice(1)) {
          await changes.undo();
          expect(await texts()).toEqual(state);
        }
        for (const state of states.slice(1)) {
          await changes.redo();
          expect(await texts()).toEqual(state);
        }
        for (const state of [...states].reverse().slice(1)) {
          await changes.undo();
          expect(await texts()).toEqual(state);
        }
        watcher.unload();
        desk.unload();
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('undo', () => {
  it('takes back two steps when its key is pressed twice at once, and redo brings both again', async () => {
    const { changes, at, texts } = await open();
    await changes.make('One.', [log(at('People/Ada.md'), '- one')]);
    await changes.make('Two.', [log(at('People/Ada.md'), '- two')]);
    const after = await texts();
    await Promise.all([changes.undo(), changes.undo()]);
    expect(await texts()).toEqual(before);
    expect(notices.slice(2)).toEqual(['Undone: Two.', 'Undone: One.']);
    await Promise.all([changes.redo(), changes.redo()]);
    expect(await texts()).toEqual(after);
  });

  it('takes back one step, and says so once, when its button is clicked twice', async () => {
    const { changes, at, texts } = await open();
    await changes.make('One.', [log(at('People/Ada.md'), '- one')]);
    const one = await texts();
    const step = await changes.makeQuietly('Two.', [log(at('People/Ada.md'), '- two')]);
    if (!step) throw new Error('nothing was made');
    await Promise.all([changes.undo(step), changes.undo(step)]);
    expect(await texts()).toEqual(one);
    expect(notices.slice(1)).toEqual(['Undone: Two.']);
  });

  it('names a note that is gone once', async () => {
    const { changes, at, vault, file } = await open();
    await changes.make('One.', [log(at('People/Ada.md'), '- one')]);
    await vault.delete(file('People/Ada.md'));
    await changes.undo();
    expect(notices.at(-1)).toBe('“Ada” does not exist any more. Nothing was written.');
  });

  it('of several steps says how many were undone, and each reason once why others were not', async () => {
    const { changes, at, texts, vault, file } = await open();
    const steps = [];
    for (const [path, line] of [
      ['People/Ada.md', '- one'],
      ['People/Ada.md', '- two'],
      ['People/Ben.md', '- three'],
    ] as const) {
      const step = await changes.makeQuietly(line, [log(at(path), line)]);
      if (step) steps.push(step);
    }
    await vault.process(file('People/Ada.md'), (text) => `${text}mine\n`);
    const written = await texts();
    await changes.undoAll(steps, (count) => `${String(count)} undone.`);
    expect(await texts()).toEqual({ ...written, 'People/Ben.md': before['People/Ben.md'] });
    expect(notices).toEqual([
      '1 undone.\n“Ada”: The note has changed since then. Undo in the note itself, or change it by hand. Nothing was written.',
    ]);
    await changes.undoAll(steps.slice(2), (count) => `${String(count)} undone.`);
    expect(notices).toHaveLength(1);
  });

  it('takes back what changed no note, such as a suggestion that was dismissed', async () => {
    const { changes, at, texts } = await open();
    await changes.make('One.', [log(at('People/Ada.md'), '- one')]);
    const one = await texts();
    let isShown = true;
    const turn = (to: boolean) => (): Promise<void> => {
      isShown = to;
      return Promise.resolve();
    };
    await changes.does('Dismissed.', { forth: turn(false), back: turn(true) });
    expect(isShown).toBe(false);
    await changes.undo();
    expect(isShown).toBe(true);
    expect(await texts()).toEqual(one);
    await changes.redo();
    expect(isShown).toBe(false);
    await changes.undo();
    await changes.undo();
    expect(await texts()).toEqual(before);
  });

  it('leaves what goes with a note as it is where the note has changed since', async () => {
    const { changes, at, vault, file } = await open();
    let isShown = true;
    const turn = (to: boolean) => (): Promise<void> => {
      isShown = to;
      return Promise.resolve();
    };
    await changes.make('One.', [log(at('People/Ada.md'), '- one')], {
      also: { forth: turn(false), back: turn(true) },
    });
    await vault.process(file('People/Ada.md'), (text) => `${text}mine\n`);
    await changes.undo();
    expect(isShown).toBe(false);
  });
});

describe('a step that gives a note another name', () => {
  const step = (file: TFile, path: string, onNotRenamed = vi.fn()): OwnStep => ({
    ...{ ...log(file, '- one'), made: [], path, onNotRenamed },
  });

  it('renames it when everything is written, and its undo and redo take the name along', async () => {
    const { changes, at, texts } = await open();
    await changes.makeEach(() => 'Done.', [step(at('People/Ben.md'), 'People/Bo.md')]);
    const done = await texts();
    expect(Object.keys(done)).toEqual(['People/Ada.md', 'People/Bo.md']);
    await changes.undo();
    expect(await texts()).toEqual(before);
    await changes.redo();
    expect(await texts()).toEqual(done);
  });

  it('leaves the name where another note has the new one, says so, and undoes the rest', async () => {
    const { changes, at, texts } = await open();
    const onNotRenamed = vi.fn();
    await changes.makeEach(() => 'Done.', [step(at('People/Ben.md'), 'People/Ada.md', onNotRenamed)]);
    expect(onNotRenamed.mock.calls).toEqual([['There is another note at People/Ada.md.']]);
    expect((await texts())['People/Ben.md']).toContain('- one');
    await changes.undo();
    expect(await texts()).toEqual(before);
  });

  it('leaves a note that was renamed again since where it is, and takes back what was written', async () => {
    const { changes, at, texts, vault } = await open();
    await changes.makeEach(() => 'Done.', [step(at('People/Ben.md'), 'People/Bo.md')]);
    await vault.rename(vault.getFileByPath('People/Bo.md') as never, 'People/Benjamin.md');
    await changes.undo();
    expect(await texts()).toEqual({ 'People/Ada.md': before['People/Ada.md'], 'People/Benjamin.md': 'his\r\n' });
    expect(notices.join('\n')).toContain('“Benjamin” has been changed since, so it was left alone.');
  });
});
