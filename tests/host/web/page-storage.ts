import type { MemoryStorage } from '../data/memory-storage';
import type { Storage } from '../data/storage';

/** The notes in memory, and whatever is written to them in the folder behind the server as well. */
export function keepInFolder(memory: MemoryStorage, session: string): Storage {
  const tell = async (what: string, body: object): Promise<void> => {
    const response = await fetch(`/session/${session}/${what}`, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`The folder could not be written: ${await response.text()}`);
  };
  return {
    name: memory.name,
    caseSensitive: memory.caseSensitive,
    stat: (path) => memory.stat(path),
    list: (folder) => memory.list(folder),
    readText: (path) => memory.readText(path),
    readBinary: (path) => memory.readBinary(path),
    async write(path, data, times) {
      if (typeof data !== 'string') throw new Error('Writing binary files is not in the host.');
      await tell('write', { path, text: data });
      await memory.write(path, data, times);
    },
    async makeFolder(path) {
      if (await memory.stat(path)) return;
      await tell('mkdir', { path });
      await memory.makeFolder(path);
    },
    async remove(path) {
      await tell('remove', { path });
      await memory.remove(path);
    },
    async rename(from, to) {
      await tell('rename', { from, to });
      await memory.rename(from, to);
    },
  };
}
