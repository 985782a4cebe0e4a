import { foldName, foldSlug, nameOfPath, tagKey } from '../notes/fold';
import { mentionsOf } from '../notes/line-words';
import type { Mention } from '../notes/mention';
import type { NoteRecord } from '../notes/note-record';
import { each, type Steps } from '../model/steps';
import { cleanName } from '../notes/name-forms';
import { namesSomebody, possibleNames } from './attendees';
import { shortFormsOf } from '../notes/short-names';
import { formsOf, inBrackets } from './resolve-mention';
import { MultiMap } from './sorted-list';

/** Which notes must be understood anew when those who bear a name come, go or change. */
export class Dependencies {
  private readonly notes = new MultiMap<string, string>();
  /** Those that rest on any name. */
  private readonly records = new Map<string, NoteRecord>();

  /** Paths of the notes whose understanding rests on a folded name. */
  notesOn(folded: string): ReadonlySet<string> {
    return this.notes.get(folded);
  }

  /** Enters what a note rests on in the place of what it rested on before; null for a note that is gone. */
  *replace(path: string, record: NoteRecord | null): Steps<void> {
    const old = this.records.get(path);
    if (old === record) return;
    if (old) yield* each(namesIn(old), (name) => this.notes.delete(name, path));
    this.records.delete(path);
    if (record === null) return;
    yield* each(namesIn(record), (name) => {
      this.records.set(path, record);
      this.notes.add(name, path);
    });
  }
}

/** Folded; a name may come several times. */
function* namesIn(record: NoteRecord): Iterable<string> {
  for (const list of [record.touches, record.mentioned]) for (const { mention } of list) yield* namesOf(mention);
  for (const list of [record.introductions, record.acquainted])
    for (const { mentions } of list) for (const mention of mentions) yield* namesOf(mention);
  for (const lines of [record.favours, record.promises, record.statements, record.asks, record.thanks]) {
    for (const { words } of lines) for (const mention of mentionsOf(words)) yield* namesOf(mention);
  }
  for (const tag of record.tagged) yield* [tagKey(tag), foldSlug(tag).replace(/-/g, ' ')];
  for (const { owner } of record.promises) if (owner?.by) yield* namesOf(owner.by);
  for (const { askedOf } of record.asks) if (askedOf !== null) yield* namesOf({ kind: 'name', name: askedOf });
  const { meeting } = record;
  if (!meeting) return;
  for (const list of [meeting.attendees, meeting.listed, meeting.linked, meeting.absent]) {
    for (const { mention } of list) yield* namesOf(mention);
  }
  if (!namesSomebody(meeting)) yield* possibleNames(record.title);
}

function namesOf(mention: Mention): readonly string[] {
  if (mention.kind === 'link') return foldAll([nameOfPath(mention.target), ...formsOf(mention)]);
  if (mention.kind === 'email')
    return foldAll([
      mention.email,
      mention.name ?? mention.email,
      cleanName(mention.name ?? mention.email),
      ...formsOf(mention),
    ]);
  if (mention.kind !== 'name') return [];
  const own = [...foldAll([mention.name, cleanName(mention.name), ...formsOf(mention)]), ...shortFormsOf(mention.name)];
  if (!mention.orSeveral) return own;
  const { turned, parts, roles } = mention.orSeveral;
  return [...own, foldName(inBrackets(mention.name)), foldName(turned ?? ''), ...[...parts, ...roles].flatMap(namesOf)];
}

function foldAll(names: readonly string[]): readonly string[] {
  return names.map(foldName);
}
