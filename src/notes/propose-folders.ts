import { lazily } from '../model/lazily';
import { type Classification, dayFormats } from './classify';
import { type Field, frontMatterFields } from './fields';
import { compareText, foldKey, foldName, foldSlug, nameOfPath } from './fold';
import { isFirstName, looksLikePerson, namesNobody } from './name-forms';
import { placesAndThings } from './name-words';
import { isIndexName } from './never-counts';
import { NoteLines } from './note-lines';
import type { NoteSource } from './note-source';
import { readCadence } from './read-cadence';
import { leadingDay, readBirthday, readDay, type DayFormat } from './read-day';
import { classifyNote } from './read-note';
import type { ReadRules } from './read-rules';
import { readTexts } from './read-value';
import { isAmongThings } from './thing-folders';
import type { PersonMeaning } from './vocabulary';

/** A folder whose notes look like people or meetings, though nothing in them says so. Proposed, never assumed. */
export interface FolderProposal {
  readonly folder: string;
  readonly kind: 'person' | 'meeting';
  /** Notes that would become people or meetings. */
  readonly notes: number;
  readonly because: 'name' | 'properties' | 'titles';
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
  human: 'person',
  humans: 'person',
  'human beings': 'person',
  'my people': 'person',
  folks: 'person',
  friends: 'person',
  'my friends': 'person',
  'friends and family': 'person',
  'family and friends': 'person',
  'people i know': 'person',
  acquaintances: 'person',
  colleagues: 'person',
  coworkers: 'person',
  'co workers': 'person',
  teammates: 'person',
  rolodex: 'person',
  personen: 'person',
  freunde: 'person',
  'freunde und familie': 'person',
  'familie und freunde': 'person',
  freundeskreis: 'person',
  bekannte: 'person',
  'freunde und bekannte': 'person',
  bekanntenkreis: 'person',
  bekanntschaften: 'person',
  kollegen: 'person',
  kolleginnen: 'person',
  'kolleginnen und kollegen': 'person',
  'kollegen und kolleginnen': 'person',
  kollegium: 'person',
  mitmenschen: 'person',
  personenkartei: 'person',
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

/** Folders called so hold people as well as other things: what their notes are called must say it. */
const maybePeople = new Set(
  `network networks networking connections relationships family team clients community members neighbours neighbors
  netzwerk netzwerke verbindungen beziehungen familie verwandte kunden kundinnen mitglieder nachbarn nachbarschaft mitarbeiter`.split(
    /\s+/,
  ),
);

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
/** So many notes are called by a first name and a surname; fewer will do where the folder is called as such folders may be. */
const fewestCalled = 4;
const fewestCalledInNamed = 3;

/** Looks through notes, one at a time, for folders of people and of meetings that the rules do not know yet. */
export class FolderSurvey {
  private readonly named = new Map<string, { readonly kind: FolderProposal['kind']; notes: number; names: number }>();
  private readonly byFolder = new Map<string, FolderCount>();
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
      const count = entryOf(this.byFolder, folders.join('/'), () => ({
        ...{ notes: 0, telling: 0, names: 0, called: 0, given: 0 },
      }));
      count.notes++;
      if (isName && isCalledAsPerson(title)) count.called++;
      else if (isName && isFirstName(title)) count.given++;
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
    for (const [folder, count] of this.byFolder) {
      const because = reasonFor(folder, count);
      if (because) found.push({ folder, kind: 'person', notes: count.notes, because });
    }
    return found.sort((a, b) => b.notes - a.notes || compareText(a.folder, b.folder));
  }
}

/** What the notes of a folder have that is called neither as one of people nor as one of meetings. */
interface FolderCount {
  notes: number;
  telling: number;
  names: number;
  /** By a known first name and a surname. */
  called: number;
  /** By a known first name alone. */
  given: number;
}

function reasonFor(
  folder: string,
  { notes, telling: told, names, called, given }: FolderCount,
): FolderProposal['because'] | null {
  if (told >= fewestTelling && told >= notes * tellingShare && names >= notes * namesShare) return 'properties';
  if (isAmongThings(`${folder}/`)) return null;
  const isNamedSo = folder.split('/').some((name) => maybePeople.has(wordsOfFolder(name)));
  if (isNamedSo && called + given >= fewestCalledInNamed && called + given >= notes * namesShare) return 'name';
  return called >= fewestCalled && called >= notes * namesShare ? 'titles' : null;
}

/** `Ida Noor`, but not `Ida`, who may be a boat. */
function isCalledAsPerson(title: string): boolean {
  const bare = title
    .replace(/^@+/, '')
    .replace(/\s*\([^)]*\)/g, '')
    .trim();
  const [first = '', ...others] = bare.split(/\s+/);
  const mayBePlace = placesAndThings().has(foldName(first));
  return others.length > 0 && isFirstName(first) && !mayBePlace && looksLikePerson(bare) && !namesNobody(bare);
}

function entryOf<T>(map: Map<string, T>, key: string, first: () => T): T {
  const entry = map.get(key) ?? first();
  map.set(key, entry);
  return entry;
}

function kindOfFolder(name: string): FolderProposal['kind'] | null {
  const words = wordsOfFolder(name);
  return Object.hasOwn(folderNames, words) ? (folderNames[words] ?? null) : null;
}

/** The name of a folder without numbers, signs and pictures; `Friends & family` as `friends and family`. */
function wordsOfFolder(name: string): string {
  const spoken = name.replace(
    /\s*[&+]\s*/g,
    / (?:familie|freunde|bekannte|kolleg)/i.test(` ${name}`) ? ' und ' : ' and ',
  );
  return foldName(spoken.replace(/[_-]/g, ' ').replace(/[^\p{L}\p{M} ]/gu, ' '));
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
