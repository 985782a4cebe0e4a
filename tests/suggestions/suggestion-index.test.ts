/** The suggestions of all notes, read in idle time: each note once, and again where it changed. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Suggestion } from '../../src/suggestions/propose';
import { claimOf } from '../../src/suggestions/ui/claim';
import { SuggestionDesk, type SuggestionDeps } from '../../src/suggestions/ui/suggestion-desk';
import { SuggestionIndex } from '../../src/suggestions/ui/suggestion-index';
import { defaultSettings } from '../../src/vault/settings';
import { readRulesOf } from '../../src/vault/vault-conventions';
import { closeDesks, installWindow, openDesk, type OpenDesk } from '../support/open-desk';

const vault = {
  'People/Ada Lovelace.md': '---\ntags: [person]\n---\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n',
  'One.md': '[[Ada Lovelace]] read my CV.\n',
  'Two.md': '[[Grace Hopper]] lent me a book.\n',
};

let parts: SuggestionIndex[] = [];
beforeEach(installWindow);
afterEach(() => {
  for (const part of parts) part.unload();
  parts = [];
  closeDesks();
});

interface Opened extends OpenDesk {
  readonly index: SuggestionIndex;
  /** The notes whose sentences were read since this was last asked. */
  readNotes(): string[];
  dismissed: ReadonlySet<string>;
  isOn: boolean;
  claims(): string[];
  /** Waits until no note is read any more. */
  rested(): Promise<void>;
}

async function open(files: Record<string, string>, isOn = true): Promise<Opened> {
  const desk = await openDesk(files);
  const read: string[] = [];
  const state = { dismissed: new Set<string>() as ReadonlySet<string>, isOn };
  const store = {
    get dismissed() {
      return state.dismissed;
    },
  };
  const readRules = () => readRulesOf(desk.app, defaultSettings());
  const deps = { app: desk.app, desk: desk.desk, store, readRules } as unknown as SuggestionDeps;
  const suggestions = new SuggestionDesk(deps, desk.desk.network);
  const index = new SuggestionIndex({
    desk: {
      network: desk.desk.network,
      get indexing() {
        return desk.desk.indexing;
      },
      get settings() {
        return { ...defaultSettings(), suggestions: state.isOn };
      },
      onChange: (listener) => desk.desk.onChange(listener),
    },
    store,
    readRules,
    suggestions: {
      readNote: (record, ...more) => {
        read.push(record.path);
        return suggestions.readNote(record, ...more);
      },
      noticed: (record) => suggestions.noticed(record),
      forgotten: (path) => suggestions.forgotten(path),
      unsettled: (found) => suggestions.unsettled(found),
    },
  });
  index.load();
  parts.push(index);
  const rested = async (): Promise<void> => {
    await desk.settled();
    await index.whenRead();
  };
  return Object.assign(state, desk, {
    index,
    rested,
    readNotes: () => read.splice(0).sort(),
    claims: () => index.all().map(claimOf),
  });
}

const both = ['Ada Lovelace did you a favour: read my CV', 'Grace Hopper did you a favour: lent me a book'];

describe('the suggestions of all notes', () => {
  it('are not read before the notes have been, and none is told before all are', async () => {
    const opened = await open(vault);
    expect([opened.readNotes(), opened.claims()]).toEqual([[], []]);
    const counts: number[] = [];
    opened.index.onChange(() => counts.push(opened.index.all().length));
    await opened.rested();
    expect(opened.readNotes()).toEqual(Object.keys(vault).sort());
    expect(opened.claims()).toEqual(both);
    expect(counts).toEqual([2]);
  });

  it('are read again of the note that changed alone', async () => {
    const opened = await open(vault);
    await opened.rested();
    opened.readNotes();
    await opened.vault.modify(opened.file('One.md'), 'Rain all day.\n');
    await opened.rested();
    expect(opened.readNotes()).toEqual(['One.md']);
    expect(opened.claims()).toEqual(both.slice(1));
  });

  it('follow a note that is renamed or deleted, without reading others', async () => {
    const opened = await open(vault);
    await opened.rested();
    opened.readNotes();
    await opened.vault.rename(opened.file('One.md'), 'Three.md');
    await opened.vault.delete(opened.file('Two.md'));
    await opened.rested();
    expect(opened.readNotes()).toEqual(['Three.md']);
    expect(opened.index.all().map(({ source }) => source.path)).toEqual(['Three.md']);
  });

  it('are read again where the person they are about has another note', async () => {
    const opened = await open({ ...vault, 'One.md': 'Ada Lovelace read my CV.\n' });
    await opened.rested();
    opened.readNotes();
    expect(opened.index.about('People/Ada Lovelace.md')).toHaveLength(1);
    await opened.vault.rename(opened.file('People/Ada Lovelace.md'), 'Ada Lovelace.md');
    await opened.rested();
    expect(opened.readNotes()).toEqual(['Ada Lovelace.md', 'One.md']);
    expect(opened.index.about('Ada Lovelace.md')).toHaveLength(1);
  });

  it('leave out those dismissed, and read no note for it', async () => {
    const opened = await open(vault);
    await opened.rested();
    opened.readNotes();
    opened.dismissed = new Set(
      opened.index
        .all()
        .slice(0, 1)
        .map(({ id }) => id),
    );
    opened.desk.changed();
    await opened.rested();
    expect([opened.readNotes(), opened.claims()]).toEqual([[], both.slice(1)]);
  });

  it('are none while the setting is off, and no note is read', async () => {
    const opened = await open(vault, false);
    await opened.rested();
    expect([opened.readNotes(), opened.claims()]).toEqual([[], []]);
    opened.isOn = true;
    opened.desk.changed();
    await opened.rested();
    expect(opened.claims()).toEqual(both);
    opened.isOn = false;
    opened.desk.changed();
    await opened.rested();
    expect(opened.claims()).toEqual([]);
  });

  it('are read again where a review found something else', async () => {
    const opened = await open(vault);
    await opened.rested();
    opened.readNotes();
    const [first, ...others] = opened.index.all();
    opened.index.compare(null, [...others, { ...(first as Suggestion), id: 'another' }]);
    await opened.rested();
    expect(opened.readNotes()).toEqual(['One.md']);
    opened.index.compare('Two.md', others);
    await opened.rested();
    expect(opened.readNotes()).toEqual([]);
  });

  it('are read in slices that end when their time is used up', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`Note ${at}.md`, '[[Ada Lovelace]] read my CV. Rain.\n\n'.repeat(20)]),
    );
    const opened = await open({ ...vault, ...many }, false);
    await opened.rested();
    const rests = vi.spyOn(globalThis, 'setTimeout');
    let now = performance.now();
    // Each look at the clock takes a millisecond: eight looks are a slice.
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
    opened.isOn = true;
    const told = new Promise<void>((resolve) => opened.index.onChange(resolve));
    opened.desk.changed();
    await told;
    vi.restoreAllMocks();
    expect(opened.readNotes()).toHaveLength(16);
    expect(rests.mock.calls.length).toBeGreaterThan(20);
  });
});
