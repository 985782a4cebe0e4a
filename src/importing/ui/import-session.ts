import { type App, parseYaml, type TFile } from 'obsidian';
import { type TextEdit, writtenLines } from '../../editing/edit';
import { inSequence, type NoteChange } from '../../editing/note-change';
import { foldNoteName, safeNoteName } from '../../editing/note-name';
import { setProperty } from '../../editing/property-change';
import { type ReadText, readerOf } from '../../editing/read-back';
import type { Properties } from '../../editing/frontmatter-edit';
import { say } from '../../i18n/words';
import type { Person } from '../../model/person';
import { nameOfPath } from '../../notes/fold';
import type { ReadRules } from '../../notes/read-rules';
import type { Changes, FileChange, OwnStep } from '../../vault/changes';
import type { DeskIndex } from '../../vault/desk-index';
import { Failure } from '../../vault/failure';
import { pathOfNewNote } from '../../vault/new-note';
import { IdleSlices } from '../../vault/schedules';
import { type Chosen, prepareSearch } from '../choose';
import type { ImportedPerson } from '../imported-person';
import { type Proposal, proposalsFor } from '../match';
import { type OtherNote, otherNoteOf, unreadableWords } from '../other-note';
import { addingTo, additionsIn, additionsTo, type KeptProperty } from '../merge';
import { foldUrl, namesOnePerson } from '../profile-url';
import { pageKeys, profileKeys } from '../property-names';
import { type GivenFile, leaveOutBirthdays, type PeopleRead, readPeopleFile } from '../read-file';
import type { Day } from '../../model/day';
import { meaningKey } from '../../notes/fields';
import { foldName } from '../../notes/fold';
import type { Gathered } from '../read-vcard';
import { decodeBytes } from './file-bytes';
import { editsOf, makingNote, type Preview, textAfter, type Watched, writeEachChoice } from './write-choices';

/** What importing needs of the plugin. */
export interface ImportDeps {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly changes: Pick<Changes, 'makeEach'>;
  readonly readRules: () => Promise<ReadRules>;
  /** What the note of somebody new would say, and in which folder it would be. Throws a `Failure`. */
  readonly personNote: (name: string) => Promise<{ readonly text: string; readonly folder: string }>;
  /** What makes a note that is there somebody's; null where nothing does. Throws a `Failure`. */
  readonly plainNote: (path: string) => Promise<FileChange | null>;
}

/** One thing to write. */
export interface Choice {
  readonly proposal: Proposal;
  readonly chosen: Chosen;
}

/** What came of a choice: where it was written, which lines, and what the note has instead of the file. */
export interface DoneChoice extends Choice {
  readonly path: string;
  readonly lines: string;
  readonly kept: readonly KeptProperty[];
}

/** What was written, and what was not and why. */
export interface Outcome {
  readonly made: number;
  readonly added: number;
  readonly stopped: boolean;
  /** Rows that were not begun, because it was stopped. */
  readonly left: readonly number[];
  readonly refused: readonly string[];
}

/** Reads files one after the other in idle slices; null where it is no longer wanted. */
export async function readFiles(
  files: readonly GivenFile[],
  { isWanted, onProgress, today = null }: Watched & { readonly today?: Day | null },
  slices = new IdleSlices(),
): Promise<PeopleRead | null> {
  const into: Gathered = { people: [], problems: [] };
  const sources: PeopleRead['source'][] = [];
  for (const file of files) {
    const read = await slices.finish(readPeopleFile(file, decodeBytes, into), () => {
      onProgress(into.people.length);
      return isWanted();
    });
    if (!read) return null;
    if (read.source !== null) sources.push(read.source);
  }
  if (today !== null && (await slices.finish(leaveOutBirthdays(into, today), isWanted)) === null) return null;
  const [source = null] = sources.filter((one) => one !== 'linkedin');
  return { ...into, source: source ?? sources[0] ?? null };
}

/** Says of everybody who they are in the network as it is now, in idle slices; null where it is no longer wanted. */
export async function matchPeople(
  { app, desk, readRules }: Pick<ImportDeps, 'app' | 'desk' | 'readRules'>,
  cards: readonly ImportedPerson[],
  isWanted: () => boolean,
  slices = new IdleSlices(),
): Promise<readonly Proposal[] | null> {
  const { network } = desk;
  const { vocabulary } = await readRules();
  const properties = (person: Person): Properties =>
    (person.path === null ? null : app.metadataCache.getCache(person.path)?.frontmatter) ?? {};
  const byUrl = new Map<string, Person[]>();
  for (const [index, person] of network.people().entries()) {
    if (index % 64 === 0 && slices.used()) await slices.rest();
    for (const url of urlsIn(properties(person))) byUrl.set(url, [...(byUrl.get(url) ?? []), person]);
  }
  const texts = new Map<string, string>();
  for (const card of cards) {
    if (card.note === null) continue;
    const named = [card.name, safeNoteName(card.name), ...card.emails].flatMap((name) => network.findPeople(name));
    const paged = card.urls.flatMap((url) => (namesOnePerson(url) ? (byUrl.get(foldUrl(url)) ?? []) : []));
    for (const { path } of [...named, ...paged]) {
      const file = path === null || texts.has(path) ? null : app.vault.getFileByPath(path);
      if (file) texts.set(file.path, await slices.without(app.vault.cachedRead(file)));
    }
    if (slices.used()) await slices.rest();
    if (!isWanted()) return null;
  }
  const others = new Map<string, OtherNote>();
  for (const [index, { basename, path }] of app.vault.getMarkdownFiles().entries()) {
    if (index % 64 === 0 && slices.used()) await slices.rest();
    const record = network.noteAt(path);
    if (record?.person == null) others.set(foldName(basename), record ? otherNoteOf(record) : { path, problem: null });
  }
  const steps = proposalsFor(cards, {
    network,
    byUrl,
    otherNote: (name) => others.get(foldName(safeNoteName(name))) ?? null,
    additionsTo: (person, card) => {
      const record = person.path === null ? null : (network.noteAt(person.path)?.person ?? null);
      const text = texts.get(person.path ?? '') ?? '';
      return additionsTo({ person: record, properties: properties(person), text }, card, vocabulary);
    },
  });
  const proposals = await slices.finish(steps, isWanted);
  if (proposals) await slices.finish(prepareSearch(proposals), isWanted);
  return proposals;
}

const urlKeys = new Set([...profileKeys, ...pageKeys]);

/** Folded addresses of pages about somebody, in the properties that hold such. */
export function urlsIn(properties: Properties): string[] {
  const values = Object.entries(properties).flatMap(([key, value]) =>
    urlKeys.has(meaningKey(key)) ? [value].flat() : [],
  );
  return values
    .filter((value) => typeof value === 'string')
    .filter(namesOnePerson)
    .map(foldUrl);
}

/** Why a proposal is what it is, with the note that is in the way. */
export function reasonWords(
  { because, otherNote }: Pick<Proposal, 'because' | 'otherNote'>,
  wordsOf = unreadableWords,
): string {
  if (otherNote === null) return say.importing.because(because);
  return otherNote.problem ? wordsOf(otherNote.problem) : say.importing.otherNoteAt(otherNote.path);
}

/** What would be written, and which values of the file are not, because the note has others. */
export interface PersonPreview extends Preview {
  readonly kept: readonly KeptProperty[];
}

/**
 * Exactly what would be written now. Throws a `Failure`.
 * @param soon paths of notes that are to be written before it
 */
export async function previewOf(
  deps: ImportDeps,
  choice: Choice,
  soon: readonly string[] = [],
): Promise<PersonPreview> {
  if (choice.chosen === 'new') {
    const { path, text } = await newNote(deps, choice.proposal.card, soon);
    return { path, isNew: true, lines: text, kept: [] };
  }
  const { file, before, edited, kept } = await changeFor(deps, choice);
  return { path: file.path, isNew: false, lines: writtenLines(before, edited), kept };
}

/** Those of some choices that make a note whose name may be that of the note that another one makes. */
export function sharingNote(choices: readonly Choice[], { chosen, proposal }: Choice): readonly Choice[] {
  if (chosen !== 'new') return [];
  const nameOf = ({ card }: Proposal): string => foldNoteName(safeNoteName(card.name));
  const own = nameOf(proposal);
  return choices.filter((one) => {
    const name = one.chosen === 'new' ? nameOf(one.proposal) : '';
    return name !== '' && own !== '' && (name.startsWith(own) || own.startsWith(name));
  });
}

/** A note that is not there yet. */
export interface NewNote {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

/** Writes what was chosen, as `writeEachChoice` does. `report` makes the text of a note about it. */
export async function writeChoices(
  deps: ImportDeps,
  choices: readonly Choice[],
  watched: Watched,
  report: ((written: readonly DoneChoice[], refused: readonly string[]) => string) | null = null,
): Promise<Outcome> {
  const { written, stopped, left, refused } = await writeEachChoice<Choice, DoneChoice>(deps, choices, watched, {
    stepFor: async (choice) => {
      const { step, ...what } = await stepFor(deps, choice);
      return { step, done: { ...choice, ...what } };
    },
    nameOf: ({ proposal }) => proposal.card.name,
    wordsOf: (all, isStopped) => say.importing.imported({ ...countDone(all), stopped: isStopped }),
    report,
  });
  return { ...countDone(written), stopped, left: left.map(({ proposal }) => proposal.id), refused };
}

function countDone(written: readonly Choice[]): Pick<Outcome, 'made' | 'added'> {
  const made = written.filter(({ chosen }) => chosen === 'new').length;
  return { made, added: written.length - made };
}

/** Somebody whom the user has said it is, and who is not known by that name yet, is from then on. */
function cardToAdd({ desk: { network } }: ImportDeps, { proposal: { card, person }, chosen }: Choice): ImportedPerson {
  const isSaid = person?.key !== chosen && card.nameFrom === 'name' && card.name !== '';
  const isKnown = network.findPeople(card.name).some(({ key }) => key === chosen);
  return isSaid && !isKnown ? { ...card, nicknames: [card.name, ...card.nicknames] } : card;
}

/** No step where the note has all of it. */
async function stepFor(
  deps: ImportDeps,
  choice: Choice,
): Promise<Omit<DoneChoice, keyof Choice> & { readonly step: OwnStep | null }> {
  const { card } = choice.proposal;
  if (choice.chosen === 'new') {
    const { text, folder } = await newNote(deps, card);
    const step = await makingNote(deps.app, folder, card.name, text);
    return { step, path: step.file.path, lines: text, kept: [] };
  }
  const { file, before, change, edited, kept } = await changeFor(deps, choice);
  const step = edited.length === 0 ? null : { file, change, made: [] };
  return { step, path: file.path, lines: writtenLines(before, edited), kept };
}

/** What would be added to the note of somebody as it is now. Throws a `Failure` where it is refused. */
async function changeFor(
  deps: ImportDeps,
  choice: Choice,
): Promise<{
  readonly file: TFile;
  readonly before: string;
  readonly change: NoteChange;
  readonly edited: readonly TextEdit[];
  readonly kept: readonly KeptProperty[];
}> {
  const card = cardToAdd(deps, choice);
  const { file, change } =
    choice.chosen === 'note'
      ? await markingNote(deps, choice.proposal.otherNote?.path ?? '', card)
      : await addingToNote(deps, fileOf(deps, choice), card);
  const rules = await deps.readRules();
  const read = readerOf(file.path, rules, parseYaml);
  const before = await deps.app.vault.cachedRead(file);
  const additions = additionsIn(before, card, read, rules.vocabulary, parseYaml);
  return { file, before, change, edited: editsOf(before, change), kept: 'refusal' in additions ? [] : additions.kept };
}

/** What adds to a note what a file says. */
async function addingToNote(
  { readRules }: Pick<ImportDeps, 'readRules'>,
  file: TFile,
  card: ImportedPerson,
): Promise<FileChange> {
  const rules = await readRules();
  return { file, change: addingTo(card, readerOf(file.path, rules, parseYaml), rules.vocabulary, parseYaml) };
}

/** What makes a note that is about no person somebody's, and adds what a file says. Throws a `Failure`. */
export async function markingNote(
  deps: Pick<ImportDeps, 'readRules' | 'plainNote'>,
  path: string,
  card: ImportedPerson,
): Promise<FileChange> {
  const plain = await deps.plainNote(path);
  if (!plain) throw new Failure(say.importing.noteCannotBeMarked(path));
  const { file, change } = await addingToNote(deps, plain.file, card);
  return { file, change: inSequence([plain.change, change]) };
}

function fileOf({ app, desk }: ImportDeps, { chosen }: Choice): TFile {
  const person = desk.network.person(chosen);
  const file = person?.path == null ? null : app.vault.getFileByPath(person.path);
  if (!file) throw new Failure(say.people.haveNoNoteByNow([nameOfPath(chosen)]));
  return file;
}

/** The note as *New person* makes it, with what the file says. Where a file cannot be called as the person is, a property says the name. */
export async function newNote(
  deps: Pick<ImportDeps, 'app' | 'readRules' | 'personNote'>,
  card: ImportedPerson,
  soon: readonly string[] = [],
): Promise<NewNote> {
  const { text, folder } = await deps.personNote(card.name);
  const path = pathOfNewNote(deps.app, folder, card.name, soon);
  const rules = await deps.readRules();
  const read: ReadText = readerOf(path, rules, parseYaml);
  const spellings = rules.vocabulary.spellings('person', 'name');
  const change = inSequence([
    ...(nameOfPath(path) === card.name ? [] : [setProperty(['name', ...spellings], card.name, parseYaml)]),
    addingTo(card, read, rules.vocabulary, parseYaml),
  ]);
  const whole = textAfter(text, change);
  const isOfPerson = (at: string): boolean => readerOf(at, rules, parseYaml)(text).person !== null;
  if (read(whole).person === null && isOfPerson('Ada.md'))
    throw new Failure(say.importing.nameMakesNoPerson(nameOfPath(path)));
  if (read(whole).person === null) throw new Failure(say.importing.templateMakesNoPerson);
  return { path, folder, text: whole };
}
