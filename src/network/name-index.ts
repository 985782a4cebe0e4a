import type { PersonKey } from '../model/person';
import { compareText, foldName, nameOfPath, tagKey } from '../notes/fold';
import type { PersonRecord } from '../notes/note-record';
import { shortKeysOf } from '../notes/short-names';
import { MultiMap } from './sorted-list';
import { meKey } from './resolve-mention';

/** What a change of one note's person means for others. */
export interface NameChange {
  /** Folded names that lead to somebody else now. */
  readonly names: ReadonlySet<string>;
  /** Notes of people whose key is another now. */
  readonly paths: ReadonlySet<string>;
}

/** How programs call a second file of the same name: `(1)`, ` 2`, ` copy`, ` - Kopie`. */
const copyEnd = /(?: \(\d{1,2}\)| \d{1,2}|(?: -)? (?:copy|kopie|copie|copia)(?: \(?\d{1,2}\)?)?)\.md$/i;

/** Everybody who has a note: by path, by name, alias and email; and which of them is me. */
export class NameIndex {
  private readonly people = new Map<string, PersonRecord>();
  private readonly byName = new MultiMap<string, string>();
  private readonly namesakesByName = new MultiMap<string, string>();
  private readonly shared = new Set<string>();
  private readonly claims = new Set<string>();
  /** Paths whose names end as those of copies do, by the paths they may be copies of. */
  private readonly copied = new Map<string, string>();
  private mine: string | null = null;

  /** Enters, replaces or (with null) strikes out the person of a note. */
  put(path: string, person: PersonRecord | null): NameChange {
    const names = new Set<string>();
    const paths = new Set<string>();
    const old = this.people.get(path) ?? null;
    const before = this.namesAt(path);
    if (old) this.strike(path, old, before);
    if (person) this.enter(path, person);
    const after = this.namesAt(path);
    const moved = (old === null) !== (person === null);
    for (const name of [...before, ...after]) if (moved || before.has(name) !== after.has(name)) names.add(name);
    if (moved) names.add(foldName(nameOfPath(path)));
    this.electMe(names, paths);
    return { names, paths };
  }

  keyAt(path: string): PersonKey | null {
    if (path === this.mine) return meKey;
    return this.people.has(path) ? path : null;
  }

  /** The note behind a key; null for ghosts, and for me without a note. */
  pathOf(key: PersonKey): string | null {
    if (key === meKey) return this.mine;
    return this.people.has(key) && key !== this.mine ? key : null;
  }

  pathsNamed(folded: string): readonly string[] {
    return [...this.byName.get(folded)].sort(compareText);
  }

  /** Groups of notes whose people bear the same name. */
  namesakes(): readonly { readonly name: string; readonly paths: readonly string[] }[] {
    return [...this.shared].map((folded) => {
      const paths = [...this.namesakesByName.get(folded)].sort(compareText);
      return { name: this.people.get(paths[0] ?? '')?.name ?? folded, paths };
    });
  }

  /** Notes beside another person's that are called as copies are: `Ida Noor 2`, `Ida Noor copy`. */
  copies(): readonly { readonly path: string; readonly original: string }[] {
    return [...this.copied].flatMap(([path, original]) => (this.people.has(original) ? { path, original } : []));
  }

  /** Notes that say they are about me. The first is believed. */
  owners(): readonly string[] {
    return [...this.claims].sort(compareText);
  }

  private enter(path: string, person: PersonRecord): void {
    this.people.set(path, person);
    if (person.me) this.claims.add(path);
    const original = path.replace(copyEnd, '.md');
    if (original !== path) this.copied.set(path, original);
    for (const name of this.namesAt(path)) this.byName.add(name, path);
    this.namesakesByName.add(foldName(person.name), path);
    this.noteShared(foldName(person.name));
  }

  private strike(path: string, old: PersonRecord, names: ReadonlySet<string>): void {
    this.people.delete(path);
    this.claims.delete(path);
    this.copied.delete(path);
    for (const name of names) this.byName.delete(name, path);
    this.namesakesByName.delete(foldName(old.name), path);
    this.noteShared(foldName(old.name));
  }

  private noteShared(folded: string): void {
    if (this.namesakesByName.get(folded).size > 1) this.shared.add(folded);
    else this.shared.delete(folded);
  }

  private electMe(names: Set<string>, paths: Set<string>): void {
    const mine = this.owners()[0] ?? null;
    if (mine === this.mine) return;
    for (const path of [mine, this.mine]) {
      if (path === null) continue;
      paths.add(path);
      names.add(foldName(nameOfPath(path)));
      for (const name of this.namesAt(path)) names.add(name);
    }
    this.mine = mine;
  }

  private namesAt(path: string): ReadonlySet<string> {
    const person = this.people.get(path);
    if (!person) return new Set();
    const called = [person.name, ...person.aliases];
    const names = [
      ...called.map(foldName),
      ...person.emails.map(foldName),
      ...called.map(tagKey),
      ...called.flatMap(shortKeysOf),
    ];
    return new Set(names.filter((name) => name !== '' && name !== '#'));
  }
}
