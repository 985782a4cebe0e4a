import { lazily } from '../model/lazily';
import { type Classification, dayFormats } from './classify';
import { type Field, frontMatterFields } from './fields';
import { compareText, foldKey, foldName, foldSlug, nameOfPath } from './fold';
import { isIndexName } from './never-counts';
import { NoteLines } from './note-lines';
import type { NoteSource } from './note-source';
import { readCadence } from './read-cadence';
import { leadingDay, readBirthday, readDay, type DayFormat } from './read-day';
import { classifyNote } from './read-note';
import type { ReadRules } from './read-rules';
import { readTexts } from './read-value';
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
  'address book': 'person',
  personen: 'person',
  kontakte: 'person',
  leute: 'person',
  menschen: 'person',
  adressbuch: 'person',
  personnes: 'person',
  gens: 'person',
  personas: 'person',
  gente: 'person',
  contactos: 'person',
  meetings: 'meeting',
  meeting: 'meeting',
  'meeting notes': 'meeting',
  besprechungen: 'meeting',
  treffen: 'meeting',
  reunions: 'meeting',
  rencontres: 'meeting',
  reuniones: 'meeting',
};

/** Properties that hardly anything but a person has, and what must be written there: `phone: yes` tells of no person. */
const telling: Readonly<Partial<Record<PersonMeaning, (value: unknown, formats: readonly DayFormat[]) => boolean>>> = {
  email: (value) => readTexts(value).some((text) => /\S@\S+\.\p{L}/u.test(text)),
  phone: (value) => readTexts(value).some((text) => /\d(?:.*\d){2}/.test(text) && /^[\d\s()+./x–-]+$/i.test(text)),
  birthday: (value, formats) => readBirthday(value, formats) !== null,
  'last contact': (value, formats) => readDay(value, formats).kind === 'day',
  'introduced by': (value) =>
    readTexts(value).some((text) => /\p{L}{2}/u.test(text) && !/^(?:yes|no|true|false)$/i.test(text)),
  'met on': (value, formats) => readDay(value, formats).kind === 'day',
  cadence: (value) => readCadence(value).kind === 'cadence',
};
const tellingMeanings = Object.keys(telling) as (keyof typeof telling)[];

/** Folders of documentation, whatever is below them. */
const documentation = new Set(
  [
    'doc',
    'docs',
    'documentation',
    'dokumentation',
    'documentacion',
    'manual',
    'manuals',
    'handbook',
    'handbuch',
    'help',
    'guide',
    'guides',
  ].concat(['wiki', 'api', 'src', 'specs', 'spec', 'website', 'node-modules', 'vendor', 'changelog', 'man']),
);
/** Properties that programs which publish documentation ask for. */
const publishing = [
  'sidebarposition',
  'sidebarlabel',
  'navorder',
  'permalink',
  'layout',
  'hidetitle',
  'slug',
  'weight',
  'draft',
  'version',
];
/** Words in titles of documentation, and of nobody's name. */
const topics = lazily(
  () =>
    new Set(
      `api reference guide guides install installation installing changelog contributing faq introduction tutorial usage configuration setup
      license licence overview troubleshooting settings permissions fields field authentication import importing export exporting create
      creating delete update edit list search sync integration integrations getting started how to quickstart architecture design roadmap
      release releases migration schema model models types data notes template templates policy process meeting meetings agenda project
      einleitung einrichtung anleitung installation einstellungen felder berechtigungen suche vorlage vorlagen guía instalación configuración
      introducción guide utilisation`
        .split(/\s+/)
        .map((word) => foldSlug(word)),
    ),
);
const nameParticles = new Set(
  'von van vom zu zum der den de del della di da do dos du des la le les el al bin ibn ben y e and und'.split(' '),
);
const fewestTelling = 3;
const tellingShare = 0.6;
const namesShare = 0.6;

/** Looks through notes, one at a time, for folders of people and of meetings that the rules do not know yet. */
export class FolderSurvey {
  private readonly named = new Map<string, { readonly kind: FolderProposal['kind']; notes: number; names: number }>();
  private readonly byFolder = new Map<string, { notes: number; telling: number; names: number }>();
  private readonly formats: readonly DayFormat[];

  constructor(private readonly rules: ReadRules) {
    this.formats = dayFormats(rules);
  }

  /** `kind` where the note has been classified already. */
  look(note: NoteSource, kind: Classification = classifyNote(note, this.rules)): void {
    const folders = note.path.split('/').slice(0, -1);
    const title = nameOfPath(note.path);
    if (folders.length === 0 || isFolderNote(title, folders) || isIndexName(title)) return;
    if (kind.leftOut || kind.person || kind.meeting || kind.never) return;
    if (folders.some((name) => documentation.has(foldSlug(name)))) return;
    const fields = frontMatterFields(note, new NoteLines(note));
    const isName = isNameLike(title) && fields.of(publishing).length === 0;
    const at = folders.findIndex((name) => kindOfFolder(name) !== null);
    const named = at < 0 ? null : kindOfFolder(folders[at] ?? '');
    if (named === null) {
      const count = entryOf(this.byFolder, folders.join('/'), () => ({ notes: 0, telling: 0, names: 0 }));
      count.notes++;
      if (isName) count.names++;
      if (this.tells((meaning) => fields.of(this.rules.vocabulary.spellings('person', meaning)))) count.telling++;
    } else if (named === 'meeting' || leadingDay(title) === null) {
      const count = entryOf(this.named, folders.slice(0, at + 1).join('/'), () => ({
        kind: named,
        notes: 0,
        names: 0,
      }));
      count.notes++;
      if (isName) count.names++;
    }
  }

  private tells(fieldsOf: (meaning: PersonMeaning) => readonly Field[]): boolean {
    return tellingMeanings.some((meaning) =>
      fieldsOf(meaning).some(({ value }) => telling[meaning]?.(value, this.formats)),
    );
  }

  /** Those with most notes first. */
  proposals(): readonly FolderProposal[] {
    const found: FolderProposal[] = [];
    for (const [folder, { kind, notes, names }] of this.named) {
      if (kind === 'meeting' || names >= notes * namesShare) found.push({ folder, kind, notes, because: 'name' });
    }
    for (const [folder, { notes, telling: told, names }] of this.byFolder) {
      if (told < fewestTelling || told < notes * tellingShare || names < notes * namesShare) continue;
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

/** Whether a title may be somebody's name: a few words, each with a capital where its letters have any, and none of documentation. */
function isNameLike(title: string): boolean {
  const bare = title.replace(/^@+/, '').replace(/\s*\([^)]*\)/g, '');
  const words = bare.split(/[\s,_]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 5 || /[\d:?!#]/.test(bare)) return false;
  const isSlug = words.length === 1 && /^\p{Ll}+(?:-\p{Ll}+){1,2}$/u.test(bare);
  const parts = isSlug ? bare.split('-') : words;
  if (parts.some((word) => topics().has(foldSlug(word)))) return false;
  return (
    isSlug ||
    words.every((word) => /^[^\p{L}]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || nameParticles.has(word.toLowerCase()))
  );
}

/** A note called like its folder is about the folder. */
function isFolderNote(title: string, folders: readonly string[]): boolean {
  return foldKey(title) === foldKey(folders.at(-1) ?? '');
}
