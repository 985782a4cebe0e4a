/**
 * What people do about each other, while everything else happens: other plugins write the same notes, the user types in them, programs
 * replace them, they move and go, the disk refuses, the index is late, the plugin is switched off. Nothing that others wrote is lost.
 */
import fc from 'fast-check';
import type { App } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actionsFor, type PersonActionDeps } from '../../src/people/ui/person-actions';
import { readRulesOf } from '../../src/vault/vault-conventions';
import { Changes } from '../../src/vault/changes';
import { NoteWriter } from '../../src/vault/note-writer';
import { adversarialScheduler, nextTurn, randomFrom } from '../host/data/scheduler';
import { runs } from '../support/property-runs';
import { MarkdownView } from '../support/obsidian-module';
import { closeDesks, installWindow, openDesk } from '../support/open-desk';

beforeEach(() => {
  installWindow();
  vi.stubGlobal('createFragment', () => null);
});
afterEach(closeDesks);

const open = 'People/Open.md';
const closed = 'People/Closed.md';
const note = (name: string): string =>
  `---\r\ntags: [person] # ${name} keep\r\ncadence: 30\r\n---\r\n- [ ] #favour/received one of ${name} (when:: 2026-01-01)\r\n- [ ] two of ${name}\r\n\r\nlast of ${name}`;

/** An editor over a text; its positions are offsets in disguise. */
class TextEditor {
  constructor(public text: string) {}

  getValue(): string {
    return this.text;
  }

  offsetToPos(offset: number): { line: number; ch: number } {
    return { line: 0, ch: offset };
  }

  transaction({ changes }: { changes: { from: { ch: number }; to: { ch: number }; text: string }[] }): void {
    for (const { from, to, text } of [...changes].reverse()) {
      this.text = this.text.slice(0, from.ch) + text + this.text.slice(to.ch);
    }
  }
}

class OpenNote extends MarkdownView {
  constructor(
    readonly file: unknown,
    readonly editor: TextEditor,
  ) {
    super();
  }

  getMode(): string {
    return 'source';
  }
}

const kinds = [
  'act',
  'act',
  'act',
  'undo',
  'redo',
  'process',
  'process',
  'type',
  'type',
  'replace',
  'rename',
  'delete',
  'full disk',
  'clock',
  'unload',
] as const;
const step = fc.record({ kind: fc.constantFrom(...kinds), where: fc.boolean(), which: fc.nat(20), rest: fc.nat(3) });

async function play(
  seed: number,
  steps: readonly { kind: (typeof kinds)[number]; where: boolean; which: number; rest: number }[],
): Promise<void> {
  const opened = await openDesk({ [open]: note('Open'), [closed]: note('Closed') }, adversarialScheduler(seed));
  const { vault, desk, watcher } = opened;
  const view = new OpenNote(opened.file(open), new TextEditor(note('Open')));
  const workspace = { getLeavesOfType: () => [{ view }] };
  const app = { ...opened.app, vault, workspace } as unknown as App;
  const writer = new NoteWriter(app);
  const changes = new Changes(writer);
  const deps: PersonActionDeps = {
    ...{ app, desk, changes },
    readRules: () => readRulesOf(app, desk.settings),
    makePerson: () => Promise.reject(new Error('everybody has a note')),
    insertTemplate: () => undefined,
    writeLetter: () => undefined,
    show: { about: () => undefined, inGraph: () => undefined },
  };
  await desk.whenReady();
  const random = randomFrom(seed);
  const files = { [open]: opened.file(open), [closed]: opened.file(closed) };
  /** What others wrote, and where it must still stand at the end; null once the note itself is gone. */
  const theirs: Record<string, string[] | null> = {
    [open]: ['Open keep', 'last of Open'],
    [closed]: ['Closed keep', 'last of Closed'],
  };
  const running: Promise<unknown>[] = [];
  const failures: unknown[] = [];
  const start = (work: Promise<unknown>): void =>
    void running.push(work.catch((error: unknown) => failures.push(error)));
  let created = 0;
  vault.on('create', () => created++);
  for (const [index, { kind, where, which, rest }] of steps.entries()) {
    const path = where ? open : closed;
    const token = `token-${String(index)}-`;
    const file = files[path];
    const person = file && desk.network.personAt(file.path);
    if (kind === 'act' && person) {
      const reasons = desk.followUps().find((one) => one.person.key === person.key)?.reasons ?? [];
      const actions = actionsFor(deps, person, reasons).filter(
        ({ label }) => !label.endsWith('…') && !/graph|About/.test(label),
      );
      const action = actions[which % actions.length];
      if (action) start(action.run());
    } else if (kind === 'undo') start(changes.undo());
    else if (kind === 'redo') start(changes.redo());
    else if (kind === 'type') {
      const { editor } = view;
      const at = Math.floor(random() * (editor.text.length + 1));
      // Typing is done within one word or another; a token that was typed stays whole.
      const taken = (theirs[open] ?? []).some((one) => {
        const found = editor.text.indexOf(one);
        return found >= 0 && at > found && at < found + one.length;
      });
      if (taken || !theirs[open]) continue;
      editor.text = `${editor.text.slice(0, at)}${token}${editor.text.slice(at)}`;
      theirs[open].push(token);
    } else if (path === closed && file && theirs[closed]) {
      if (kind === 'process') {
        theirs[closed].push(token);
        const write = (text: string): string =>
          which % 2 === 0 ? `${text}\n${token}` : text.replace(/\n---\r?\n/, (fence) => `${fence}${token}\r\n`);
        const forget = (): void => void theirs[closed]?.splice(theirs[closed].indexOf(token), 1);
        start(vault.process(file, write).catch(forget));
      } else if (kind === 'replace') {
        // Whoever replaces a note by a program means it to be gone; what comes after must not be.
        await Promise.all(running);
        theirs[closed] = [token];
        await vault.modify(file, `${note('Closed').replace('last of Closed', token).replace('Closed keep', 'new')}`);
      } else if (kind === 'rename') await vault.rename(file, `People/Moved ${String(index)}.md`);
      else if (kind === 'delete' && which === 0) {
        theirs[closed] = null;
        await vault.delete(file);
      }
    }
    if (kind === 'full disk') {
      const process = vault.process.bind(vault);
      vault.process = () => {
        vault.process = process;
        return Promise.reject(new Error('the disk is full'));
      };
    } else if (kind === 'clock') vi.spyOn(desk, 'today').mockReturnValue(20_000 + which * 40);
    else if (kind === 'unload' && which === 0) {
      watcher.unload();
      desk.unload();
    }
    for (let turn = 0; turn < rest; turn++) await nextTurn();
  }
  await Promise.all(running);
  expect({ created, failures }).toEqual({ created: 0, failures: [] });
  for (const token of theirs[open] ?? []) expect(view.editor.text.split(token)).toHaveLength(2);
  const last = theirs[closed] ? await vault.read(files[closed] as never) : null;
  for (const token of (last !== null && theirs[closed]) || [])
    expect([token, last?.split(token).length]).toEqual([token, 2]);
  // The note that is open is written in its editor alone.
  expect(await vault.read(files[open] as never)).toBe(note('Open'));
  watcher.unload();
  desk.unload();
  await nextTurn();
}

describe('whatever happens meanwhile', () => {
  it('a value that somebody typed into while it was being set is left alone', () =>
    play(18, [
      { kind: 'act', where: true, which: 6, rest: 1 },
      { kind: 'act', where: true, which: 6, rest: 0 },
      { kind: 'type', where: false, which: 0, rest: 0 },
    ]));

  it('nothing that others wrote or typed is lost, and no note is made', async () => {
    await fc.assert(fc.asyncProperty(fc.integer(), fc.array(step, { minLength: 1, maxLength: 20 }), play), {
      numRuns: runs(300),
    });
  });
});
