/** Reading that is cancelled, and writing that is stopped or fails half-way: each note is whole or not there. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Outcome,
  readFiles,
  writeChoices,
  matchPeople,
  type Choice,
  type ImportDeps,
} from '../../../src/importing/ui/import-session';
import type { OwnStep } from '../../../src/vault/changes';
import { Failure } from '../../../src/vault/failure';
import { defaultSettings } from '../../../src/vault/settings';
import { readRulesOf } from '../../../src/vault/vault-conventions';
import { closeDesks, installWindow, openDesk } from '../../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const file = (count: number) => ({
  name: 'many.vcf',
  bytes: new TextEncoder().encode(
    Array.from(
      { length: count },
      (_, index) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person Number${String(index)}\nEND:VCARD\n`,
    ).join(''),
  ),
});
const always = { isWanted: () => true, onProgress: () => undefined };

/** What importing needs, over notes in memory; `steps` are those that came to be written. */
async function session(fail = ''): Promise<{
  deps: ImportDeps;
  steps: OwnStep[];
  words: string[];
  choices: Choice[];
  read: () => Promise<Record<string, string>>;
}> {
  const opened = await openDesk({ 'People/Ada Lovelace.md': '---\ntags: [person]\n---\n' });
  await opened.settled();
  const { app, desk, vault } = opened;
  const steps: OwnStep[] = [];
  const words: string[] = [];
  const deps: ImportDeps = {
    app: {
      ...app,
      vault,
      fileManager: app.fileManager,
      metadataCache: app.metadataCache,
      workspace: { getActiveFile: () => null },
    } as never,
    desk,
    readRules: () => readRulesOf(app, defaultSettings()),
    personNote: (name) =>
      name === fail
        ? Promise.reject(new Failure('no template'))
        : Promise.resolve({ text: '---\ntags: [person]\n---\n', folder: 'People' }),
    plainNote: () => Promise.resolve(null),
    changes: {
      makeEach: async (wordsOf, all) => {
        for await (const step of all) steps.push(step);
        words.push(wordsOf(new Set(steps.keys())));
        return new Map();
      },
    },
  };
  const found = await readFiles([file(12)], always);
  const proposals = await matchPeople(deps, found?.people ?? [], () => true);
  const choices = (proposals ?? []).map((proposal) => ({ proposal, chosen: 'new' }));
  const read = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      await Promise.all(vault.getMarkdownFiles().map(async (note) => [note.path, await vault.read(note)])),
    );
  return { deps, steps, words, choices, read };
}

describe('reading', () => {
  it('ends where it is cancelled, and gives nothing', async () => {
    let asked = 0;
    const read = await readFiles([file(20_000)], { isWanted: () => ++asked < 3, onProgress: () => undefined });
    expect(read).toBeNull();
    expect(asked).toBe(3);
  });

  it('tells how many people there are so far', async () => {
    const told: number[] = [];
    const read = await readFiles([file(20_000)], { isWanted: () => true, onProgress: (people) => told.push(people) });
    expect(read?.people.length).toBe(20_000);
    expect(told.length).toBeGreaterThan(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  it('takes several files as one, and is LinkedIn only where all are', async () => {
    const table = {
      name: 'c.csv',
      bytes: new TextEncoder().encode('First Name,Last Name,Connected On\nIda,Noor,12 Mar 2024\n'),
    };
    expect((await readFiles([table], always))?.source).toBe('linkedin');
    const both = await readFiles([table, file(2)], always);
    expect([both?.source, both?.people.length]).toEqual(['vcard', 3]);
  });
});

describe('writing', () => {
  it('that is stopped leaves notes that are whole, and tells which are the step', async () => {
    const { deps, steps, words, choices, read } = await session();
    let done = 0;
    const outcome = await writeChoices(deps, choices, { isWanted: () => done < 5, onProgress: (at) => (done = at) });
    expect(outcome).toMatchObject({ made: 5, added: 0, stopped: true, refused: [] } satisfies Partial<Outcome>);
    expect(words).toEqual(['Stopped. People imported: 5 notes made.']);
    // Whoever was not begun can be gone on with.
    expect(outcome.left).toEqual(choices.slice(5).map(({ proposal }) => proposal.id));
    const notes = await read();
    expect(Object.keys(notes)).toHaveLength(6);
    for (const { file: note, made } of steps) expect(made).toEqual([{ file: note, text: notes[note.path] }]);
  });

  it('goes on after one that cannot be made, and says which', async () => {
    const { deps, choices, read } = await session('Person Number3');
    const outcome = await writeChoices(deps, choices, always);
    expect(outcome).toMatchObject({ made: 11, refused: ['Person Number3: no template'], stopped: false });
    expect(Object.keys(await read())).not.toContain('People/Person Number3.md');
  });

  it('adds a report to the same step, if one is wanted', async () => {
    const { deps, steps, choices, read } = await session();
    await writeChoices(
      deps,
      choices.slice(0, 2),
      always,
      (written, refused) => `made ${String(written.length)}, refused ${String(refused.length)}`,
    );
    expect(steps).toHaveLength(3);
    expect((await read())['Import report.md']).toBe('made 2, refused 0');
  });

  it('reports what was written, and no note that refused it', async () => {
    const { deps, choices, read } = await session();
    const why = 'the note has changed';
    const refusing: ImportDeps['changes'] = {
      makeEach: async (_, all) => {
        let index = 0;
        for await (const step of all) if (index++ === 1) step.onRefused?.(why);
        return new Map([[1, why]]);
      },
    };
    const outcome = await writeChoices(
      { ...deps, changes: refusing },
      choices.slice(0, 3),
      always,
      (written, refused) => [...written.map(({ proposal }) => proposal.card.name), ...refused].join(', '),
    );
    expect((await read())['Import report.md']).toBe('Person Number0, Person Number2, the note has changed');
    expect(outcome).toMatchObject({ made: 2, refused: [why] });
  });
});
