import type { PersonKey } from '../model/person';
import { foldName, nameOfPath } from '../notes/fold';
import { nameOfMention, type Mention } from '../notes/mention';
import { cleanName, otherForms } from '../notes/name-forms';
import { fitsAddress, shortFormsOf } from '../notes/short-names';

/** No path of a vault begins with a slash. */
const ghostMark = '/ghost:';

/** The key that stands for the owner of the vault. No note can have it: paths end in `.md`. */
export const meKey: PersonKey = 'me';

export function ghostKey(name: string): PersonKey {
  return ghostMark + foldName(name);
}

/** The name that a key holds: of the note, or of somebody without one. No other note need be known for it. */
export function nameInKey(key: PersonKey): string {
  return key.startsWith(ghostMark) ? key.slice(ghostMark.length) : nameOfPath(key);
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
  /** Whether the properties of the note at a path are malformed: then it may be somebody's. */
  isMalformed(path: string): boolean;
  /** The note that a link leads to, or null; never one that the network has not read, unless it is not Markdown. */
  follow(target: string, from: string): string | null;
}

/** Who is meant by a mention. */
export type Resolved =
  /** `strayed`: the link leads nowhere, but the only note of somebody called so is there. */
  | { readonly kind: 'person'; readonly key: PersonKey; readonly strayed?: string }
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

/**
 * Who is meant where people are named, by a name in another form, too: `Dr. Aydin`, `Huber Theresia`. Only people with a note, so that
 * ghosts of other notes do not decide; nobody in their own note, where it is somebody else of that name.
 */
export function resolveMeant(mention: Mention, from: string, people: KnownPeople): Resolved {
  const resolved = resolveMention(mention, from, people);
  if (resolved.kind !== 'ghost' || mention.kind !== 'name') return resolved;
  for (const form of shortFormsOf(mention.name)) {
    const paths = people
      .pathsNamed(form)
      .filter((path) => path !== from && fitsAddress(mention.name, nameOfPath(path)));
    if (paths.length > 1) return { kind: 'ambiguous', name: resolved.name, paths };
    const key = paths[0] === undefined ? null : people.keyAt(paths[0]);
    if (key !== null) return { kind: 'person', key };
  }
  return resolved;
}

/**
 * The people of a name that may be several: whoever is known by all of it or by it turned round; else those it reads as. Only people
 * with a note decide, so that ghosts of other notes do not.
 */
export function personsMeant(mention: Mention, people: KnownPeople): readonly Mention[] {
  if (mention.kind !== 'name' || !mention.orSeveral) return [mention];
  const { name, orSeveral } = mention;
  const { turned, likelyOne, parts, roles } = orSeveral;
  const isKnown = (one: string): boolean => people.pathsNamed(foldName(one)).length > 0;
  const isShort = (one: Mention): boolean =>
    one.kind === 'name' && shortFormsOf(one.name).some((form) => people.pathsNamed(form).length > 0);
  const isKnownMention = (one: Mention): boolean => [nameOfMention(one), ...formsOf(one)].some(isKnown) || isShort(one);
  if (isKnown(name)) return [{ kind: 'name', name }];
  // `Lee Marsh, Acme` is whose note is called `Lee Marsh (Acme)`.
  if (isKnown(inBrackets(name))) return [{ kind: 'name', name: inBrackets(name) }];
  if (turned !== null && isKnown(turned)) return [{ kind: 'name', name: turned }];
  if (turned !== null && likelyOne && !parts.every(isKnownMention)) return [{ kind: 'name', name: turned }];
  return [...parts, ...roles.filter(isKnownMention)];
}

/** The name with what follows its one comma in brackets. */
export function inBrackets(name: string): string {
  return name.replace(/^([^,()]+),\s*([^,()]+)$/, '$1 ($2)');
}

/** Other ways to say a name that is known to nobody as it is written. */
export function formsOf(mention: Mention): readonly string[] {
  switch (mention.kind) {
    case 'link':
      return otherForms(nameOfPath(mention.target));
    case 'name':
      return otherForms(mention.name);
    case 'email':
      return mention.name === null ? [] : otherForms(mention.name);
    default:
      return [];
  }
}

function resolveLinked(target: string, from: string, people: KnownPeople): Resolved {
  const path = people.follow(target, from);
  const name = (path === null ? nameOfPath(target) : nameOfPath(path)).replace(/^@+/, '').trim();
  if (foldName(name) === '') return nobody;
  if (path === null) {
    const found = lookUp(name, [name], () => otherForms(name), people);
    if (found?.kind === 'person') return { kind: 'person', key: found.key, strayed: found.path };
    if (found) return found;
    return { kind: 'ghost', key: ghostKey(name), name, dangling: true };
  }
  const key = people.keyAt(path);
  return key === null ? { kind: 'note', key: ghostKey(name), name, path } : { kind: 'person', key };
}

/** By the first of the names that anybody has; two who have it are told and neither is taken. */
function resolveNamed(name: string, names: readonly string[], people: KnownPeople): Resolved {
  if (foldName(name) === '') return nobody;
  const found = lookUp(name, names, () => names.flatMap(otherForms), people);
  if (found) return found.kind === 'person' ? { kind: 'person', key: found.key } : found;
  const clean = cleanName(name);
  return { kind: 'ghost', key: ghostKey(clean), name: clean, dangling: false };
}

function lookUp(
  name: string,
  names: readonly string[],
  others: () => readonly string[],
  people: KnownPeople,
): { kind: 'person'; key: PersonKey; path: string } | (Resolved & { kind: 'ambiguous' }) | null {
  for (const list of [() => names, others]) {
    for (const candidate of list()) {
      const paths = candidate === '' ? [] : people.pathsNamed(foldName(candidate));
      if (paths.length > 1) return { kind: 'ambiguous', name, paths };
      const [path] = paths;
      const key = path === undefined ? null : people.keyAt(path);
      if (path !== undefined && key !== null) return { kind: 'person', key, path };
    }
  }
  return null;
}
