import { describe, expect, it } from 'vitest';
import { SettingsStore } from '../../src/vault/settings-store';

/** A data.json in memory that counts its writes. */
function aFile(data: unknown): { store: SettingsStore; stored: () => unknown; writes: () => number } {
  let stored = data;
  let writes = 0;
  const store = new SettingsStore({
    load: () => Promise.resolve(structuredClone(stored)),
    save: async (next) => {
      await Promise.resolve();
      stored = structuredClone(next);
      writes++;
    },
  });
  return { store, stored: () => stored, writes: () => writes };
}

describe('the settings file', () => {
  it('is never written by reading it, not even where a value in it is wrong', async () => {
    const { store, writes } = aFile({ cadenceDays: 'soon', peopleFolders: ['Friends'] });
    await store.load();
    expect(store.current).toMatchObject({ cadenceDays: 90, peopleFolders: ['Friends'] });
    expect(writes()).toBe(0);
  });

  it('keeps what it holds beyond our settings', async () => {
    const { store, stored } = aFile({ fromTheFuture: [1], cadenceDays: 30 });
    await store.load();
    await store.set('templateFolder', 'Kit');
    expect(stored()).toEqual({ fromTheFuture: [1], cadenceDays: 30, templateFolder: 'Kit' });
  });

  it('loses neither of two changes made at once', async () => {
    const { store, stored } = aFile(null);
    await Promise.all([store.set('me', 'Me.md'), store.set('cadenceDays', 42)]);
    expect(stored()).toEqual({ me: 'Me.md', cadenceDays: 42 });
    expect(store.current).toMatchObject({ me: 'Me.md', cadenceDays: 42 });
  });

  it('tells of every change, and of those alone that change what notes mean', async () => {
    const { store } = aFile({});
    const told: string[] = [];
    store.onChange(() => told.push('change'));
    store.onReadingChange(() => told.push('reading'));
    await store.set('cadenceDays', 5);
    expect(told).toEqual(['change']);
    await store.set('peopleFolders', ['Friends']);
    expect(told).toEqual(['change', 'change', 'reading']);
  });
});
