import { classify } from './classify';
import { frontMatterFields } from './fields';
import { compareText, foldKey, foldName, nameOfPath } from './fold';
import { NoteLines } from './note-lines';
import type { NoteSource } from './note-source';
import { leadingDay } from './read-day';
import type { ReadRules } from './read-rules';
import type { PersonMeaning } from './vocabulary';

/** A folder whose notes look like people or meetings, though nothing in them says so. Proposed, never assumed. */
export interface FolderProposal {
  readonly folder: string;
  readonly kind: 'person' | 'meeting';
  /** Notes that would become people or meetings. */
  readonly notes: number;
  readonly because: 'name' | 'properties';
}

/** What people call such folders; numbers, signs and pictures around the word do not count. */
const folderNames: Readonly<Record<string, FolderProposal['kind']>> = {
  people: 'person',
  persons: 'person',
  person: 'person',
  contacts: 'person',
  contact: 'person',
  crm: 'person',
  meetings: 'meeting',
  meeting: 'meeting',
  'meeting notes': 'meeting',
};

/** Properties that hardly anything but a person has. */
const telling: readonly PersonMeaning[] = [
  'email',
  'phone',
  'birthday',
  'last contact',
  'introduced by',
  'met on',
  'cadence',
];
const fewestTelling = 3;
const tellingShare = 0.6;

/** Looks through notes, one at a time, for folders of people and of meetings that the rules do not know yet. */
export class FolderSurvey {
  private readonly named = new Map<string, { readonly kind: FolderProposal['kind']; notes: number }>();
  private readonly byFolder = new Map<string, { notes: number; telling: number }>();
  private readonly tellingKeys: readonly string[];

  constructor(private readonly rules: ReadRules) {
    this.tellingKeys = telling.flatMap((meaning) => rules.vocabulary.spellings('person', meaning));
  }

  look(note: NoteSource): void {
    const folders = note.path.split('/').slice(0, -1);
    const title = nameOfPath(note.path);
    if (folders.length === 0 || isFolderNote(title, folders)) return;
    const fields = frontMatterFields(note, new NoteLines(note));
    const { person, meeting, leftOut } = classify(note, fields, this.rules);
    if (leftOut || person || meeting) return;
    const at = folders.findIndex((name) => kindOfFolder(name) !== null);
    const kind = at < 0 ? null : kindOfFolder(folders[at] ?? '');
    if (kind === null) {
      const count = entryOf(this.byFolder, folders.join('/'), () => ({ notes: 0, telling: 0 }));
      count.notes++;
      if (fields.of(this.tellingKeys).length > 0) count.telling++;
    } else if (kind === 'meeting' || leadingDay(title) === null) {
      entryOf(this.named, folders.slice(0, at + 1).join('/'), () => ({ kind, notes: 0 })).notes++;
    }
  }

  /** Those with most notes first. */
  proposals(): readonly FolderProposal[] {
    const found: FolderProposal[] = [];
    for (const [folder, { kind, notes }] of this.named) found.push({ folder, kind, notes, because: 'name' });
    for (const [folder, { notes, telling: told }] of this.byFolder) {
      if (told < fewestTelling || told < notes * tellingShare) continue;
      found.push({ folder, kind: 'person', notes, because: 'properties' });
    }
    return found.sort((a, b) => b.notes - a.notes || compareText(a.folder, b.folder));
  }
}

function entryOf<T>(map: Map<string, T>, key: string, first: () => T): T {
  const entry = map.get(key) ?? first();
  map.set(key, entry);
  return entry;
}

function kindOfFolder(name: string): FolderProposal['kind'] | null {
  const words = foldName(name.replace(/_/g, ' ').replace(/[^\p{L}\p{M} ]/gu, ' '));
  return Object.hasOwn(folderNames, words) ? (folderNames[words] ?? null) : null;
}

/** A note called like its folder is about the folder. */
function isFolderNote(title: string, folders: readonly string[]): boolean {
  return foldKey(title) === foldKey(folders.at(-1) ?? '');
}
