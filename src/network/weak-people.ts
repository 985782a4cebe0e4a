import { tagKey } from '../notes/fold';
import type { NoteRecord } from '../notes/note-record';
import { MultiMap } from './sorted-list';

/**
 * Notes that are of people only because of a tag such as `person/ida-noor`. Where that is the name of somebody else, the note is not of
 * a person. Whether the other note is one of a person for such a reason itself does not matter: else the order of notes would.
 */
export class WeakPeople {
  private readonly records = new Map<string, NoteRecord>();
  private readonly called = new MultiMap<string, string>();
  private readonly weak = new MultiMap<string, string>();

  /** Enters, replaces or (with null) strikes out a note; returns the other notes whose meaning may be another now. */
  put(path: string, record: NoteRecord | null): ReadonlySet<string> {
    const old = this.records.get(path) ?? null;
    const before = new Set(namesIn(old));
    const after = new Set(namesIn(record));
    for (const name of before) this.called.delete(name, path);
    for (const name of after) this.called.add(name, path);
    for (const tag of tagsIn(old)) this.weak.delete(tag, path);
    for (const tag of tagsIn(record)) this.weak.add(tag, path);
    if (record?.person) this.records.set(path, record);
    else this.records.delete(path);
    const moved = new Set<string>();
    for (const name of [...before, ...after]) {
      if (before.has(name) !== after.has(name)) for (const other of this.weak.get(name)) moved.add(other);
    }
    moved.delete(path);
    return moved;
  }

  /** The record as it counts; the note as it was read stays here. */
  settled(record: NoteRecord): NoteRecord {
    const tag = record.weak ? record.tagged.find((name) => this.isOther(tagKey(name), record.path)) : undefined;
    if (tag === undefined) return record;
    const because = record.because.filter(({ kind }) => kind !== 'person');
    const word = record.person?.tags.find((own) => own.endsWith(`/${tag}`)) ?? tag;
    return {
      ...record,
      person: null,
      introductions: record.introductions.filter(({ property }) => !property),
      because: [...because, { kind: 'left out', rule: 'tag', word }],
    };
  }

  /** A note as it was read, if it is weak. */
  at(path: string): NoteRecord | null {
    return this.records.get(path) ?? null;
  }

  private isOther(name: string, path: string): boolean {
    const paths = this.called.get(name);
    return paths.size > (paths.has(path) ? 1 : 0);
  }
}

function namesIn(record: NoteRecord | null): readonly string[] {
  return record?.person ? [record.person.name, ...record.person.aliases].map(tagKey) : [];
}

function tagsIn(record: NoteRecord | null): readonly string[] {
  return record?.person && record.weak ? record.tagged.map(tagKey) : [];
}
