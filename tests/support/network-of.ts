import { Network } from '../../src/network/network';
import { nameOfPath } from '../../src/notes/fold';
import type { NoteSource, ResolveLink } from '../../src/notes/note-source';
import { readNote } from '../../src/notes/read-note';
import type { ReadRules } from '../../src/notes/read-rules';
import { rulesOf } from './a-note';

/** Link resolution over a set of paths: the path as written, or its end, or its name; the shortest path where several fit. */
export function resolverFor(paths: () => Iterable<string>): ResolveLink {
  return (target) => {
    const wanted = target.replace(/\.md$/i, '').toLowerCase();
    const fitting = [...paths()].filter((path) => {
      const bare = path.replace(/\.md$/i, '').toLowerCase();
      return bare === wanted || bare.endsWith(`/${wanted}`);
    });
    return fitting.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
  };
}

/** Link resolution by name alone, for many notes: one look-up a link. */
export function resolverByName(paths: Iterable<string>): ResolveLink {
  const byName = new Map<string, string>();
  for (const path of [...paths].sort().reverse()) byName.set(nameOfPath(path).toLowerCase(), path);
  return (target) => byName.get(nameOfPath(target).toLowerCase()) ?? null;
}

/** The network of some notes: `networkOf([aPerson('Grace Hopper'), aMeeting('2026-10-02', ['Grace Hopper'])])`. */
export function networkOf(
  notes: readonly NoteSource[],
  rules: Partial<ReadRules> = {},
  resolveLink: ResolveLink = resolverByName(notes.map(({ path }) => path)),
): Network {
  const network = new Network({ resolveLink });
  for (const note of notes) network.put(readNote(note, rulesOf(rules)));
  network.settle();
  return network;
}
