import fc from 'fast-check';
import { Network } from '../../src/network/network';
import { readNote } from '../../src/notes/read-note';
import { aNote, rulesOf } from './a-note';
import { anyPath, anyText } from './any-note';
import { resolverFor } from './network-of';

/** Text by path. */
export type Vault = Map<string, string>;

/** The network of a vault, its notes put in the order given. */
export function networkFrom(vault: Vault, order: readonly string[] = [...vault.keys()]): Network {
  const network = new Network({ resolveLink: resolverFor(() => vault.keys()) });
  for (const path of order) network.put(readNote(aNote(vault.get(path) ?? '', path), rulesOf()));
  network.settle();
  return network;
}

/** What happens to a vault, or that somebody looks. */
export const anyChange = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), path: anyPath, text: anyText }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), path: anyPath }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), path: anyPath, to: anyPath }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('look' as const), portion: fc.integer({ min: 0, max: 5 }) }) },
);

export type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

/** Makes a change to the vault and tells the network of it, as a watcher would. */
export function applyChange(change: Change, vault: Vault, network: Network): void {
  if (change.kind === 'look') network.settle(change.portion);
  else if (change.kind === 'write') {
    vault.set(change.path, change.text);
    network.put(readNote(aNote(change.text, change.path), rulesOf()));
  } else if (change.kind === 'erase') {
    vault.delete(change.path);
    network.remove(change.path);
  } else {
    const text = vault.get(change.path);
    if (text === undefined || vault.has(change.to)) return;
    vault.delete(change.path);
    vault.set(change.to, text);
    network.remove(change.path);
    network.put(readNote(aNote(text, change.to), rulesOf()));
  }
}
