import type { PersonKey } from '../model/person';
import { foldName, nameOfPath } from '../notes/fold';
import { nameOfMention, type Mention } from '../notes/mention';

/** No path of a vault begins with a slash. */
const ghostMark = '/ghost:';

/** The key that stands for the owner of the vault. No note can have it: paths end in `.md`. */
export const meKey: PersonKey = 'me';

export function ghostKey(name: string): PersonKey {
  return ghostMark + foldName(name);
}

/** The folded first name of somebody, as their note or, for a ghost, their key has it. */
export function firstNameInKey(key: PersonKey): string {
  const name = key.startsWith(ghostMark) ? key.slice(ghostMark.length) : nameOfPath(key);
  return foldName(name).split(' ')[0] ?? '';
}

/** Who is known while notes are being understood. */
export interface KnownPeople {
  /** The person whose note is at a path; null where there is no note, or none of a person. */
  keyAt(path: string): PersonKey | null;
  /** Paths of people with this folded name, alias or email, in order. */
  pathsNamed(folded: string): readonly string[];
  /** Whether somebody without a note of their own is named by a property or line meant for people. */
  isGhost(key: PersonKey): boolean;
  /** The note that a link leads to, or null; never one that the network has not read, unless it is not Markdown. */
  follow(target: string, from: string): string | null;
}

/** Who is meant by a mention. */
export type Resolved =
  | { readonly kind: 'person'; readonly key: PersonKey }
  /** Nobody with a note: `dangling` where a link leads nowhere. */
  | { readonly kind: 'ghost'; readonly key: PersonKey; readonly name: string; readonly dangling: boolean }
  /** A link to a note that is not of a person. */
  | { readonly kind: 'note'; readonly key: PersonKey; readonly name: string; readonly path: string }
  | { readonly kind: 'ambiguous'; readonly name: string; readonly paths: readonly string[] }
  | { readonly kind: 'nobody' };

const nobody: Resolved = { kind: 'nobody' };

export function resolveMention(mention: Mention, from: string, people: KnownPeople): Resolved {
  switch (mention.kind) {
    case 'me':
      return { kind: 'person', key: meKey };
    case 'self': {
      const key = people.keyAt(from);
      return key === null ? nobody : { kind: 'person', key };
    }
    case 'link':
      return resolveLinked(mention.target, from, people);
    case 'name':
      return resolveNamed(mention.name, [mention.name], people);
    case 'email':
      return resolveNamed(nameOfMention(mention), [mention.email, mention.name ?? ''], people);
  }
}

function resolveLinked(target: string, from: string, people: KnownPeople): Resolved {
  const path = people.follow(target, from);
  const name = (path === null ? nameOfPath(target) : nameOfPath(path)).replace(/^@+/, '').trim();
  if (foldName(name) === '') return nobody;
  if (path === null) return { kind: 'ghost', key: ghostKey(name), name, dangling: true };
  const key = people.keyAt(path);
  return key === null ? { kind: 'note', key: ghostKey(name), name, path } : { kind: 'person', key };
}

/** By the first of the names that anybody has; two who have it are told and neither is taken. */
function resolveNamed(name: string, names: readonly string[], people: KnownPeople): Resolved {
  if (foldName(name) === '') return nobody;
  for (const candidate of names) {
    const paths = candidate === '' ? [] : people.pathsNamed(foldName(candidate));
    if (paths.length > 1) return { kind: 'ambiguous', name, paths };
    const key = paths[0] === undefined ? null : people.keyAt(paths[0]);
    if (key !== null) return { kind: 'person', key };
  }
  return { kind: 'ghost', key: ghostKey(name), name, dangling: false };
}
