import { type App, MarkdownView, Notice, parseYaml, type TFile } from 'obsidian';
import { applyEdits } from '../../editing/edit';
import { mergeFrontmatter, yamlOf } from '../../editing/frontmatter-edit';
import { inSequence, type NoteChange } from '../../editing/note-change';
import { setProperty } from '../../editing/property-change';
import { readerOf } from '../../editing/read-back';
import { foldName } from '../../notes/fold';
import { isAmongThings } from '../../notes/thing-folders';
import { say } from '../../i18n/words';
import { type Day, isoOf } from '../../model/day';
import type { PlannedMeeting } from '../../model/meeting';
import { type Person, type PersonKey, unknownPerson } from '../../model/person';
import type { Answers } from '../../ui/form';
import { pickPerson } from '../../ui/picker';
import type { DeskIndex } from '../../vault/desk-index';
import {
  type Changes,
  type FileChange,
  type GivenNote,
  type MadeNote,
  type MarkedNote,
  noteGivenTo,
} from '../../vault/changes';
import { Failure, longNotice, reportingFailures, whyNot } from '../../vault/failure';
import { createNote, pathOfNewNote } from '../../vault/new-note';
import type { ProvenDeps } from '../../vault/proven-change';
import type { Company } from '../build-context';
import { type FilledTemplate, type TemplateFiles, wholeNote } from './template-files';
import { askPrompts } from './template-picker';

/** What the commands that write from templates need. */
export interface TemplateDeps {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly templates: TemplateFiles;
  readonly readRules: ProvenDeps['readRules'];
  /** Remembers the notes that were made, so that they can be taken back. */
  readonly changes: Changes;
}

/** A note just made, and where its cursor belongs. */
export interface NewNote extends MadeNote {
  readonly cursor: number;
}

/** Makes a note of a filled-in template, never over another; `folder` and `name` where the template does not say. Throws a `Failure`. */
export async function makeNote(
  { app }: TemplateDeps,
  filled: FilledTemplate,
  name: string,
  folder = '',
): Promise<NewNote> {
  const { text, cursor } = wholeNote(filled);
  return { file: await createNote(app, filled.folder ?? folder, filled.filename ?? name, text), text, cursor };
}

/** Puts a note that was just made into the list of what can be taken back, without a notice: it is opened. */
export async function remember({ changes }: Pick<TemplateDeps, 'changes'>, note: GivenNote): Promise<void> {
  await changes.makeQuietly(say.suggestions.newNote(note.file.basename), [], { made: [note] });
}

export async function openAtCursor(deps: TemplateDeps, { file, text, cursor }: NewNote): Promise<void> {
  await remember(deps, { file, text });
  const leaf = deps.app.workspace.getLeaf(false);
  await leaf.openFile(file);
  if (!(leaf.view instanceof MarkdownView)) return;
  const { editor } = leaf.view;
  editor.setCursor(editor.offsetToPos(cursor));
  editor.focus();
}

/** Asks for a name and opens the person's note: the one there is, or one made from the person template. */
export async function addPerson(deps: TemplateDeps): Promise<void> {
  const { desk } = deps;
  await desk.whenReady();
  const person = await pickOrMake(deps, say.people.toOpenTheirNote, {
    remember: async (note) => {
      await deps.changes.make(noteGivenTo(note.file.basename, note), [], { made: [note] });
    },
  });
  if (person) await desk.openPerson(person);
}

/**
 * Lets the user pick somebody, or makes a note for somebody new; null where neither came about. `isAnswered` is told a new name first,
 * and may say that no note is needed.
 */
export function pickOrAdd(
  deps: TemplateDeps,
  purpose: string,
  without: readonly Person[] = [],
  isAnswered: Picking['isAnswered'] = () => Promise.resolve(false),
): Promise<Person | null> {
  return pickOrMake(deps, purpose, { without, isAnswered, remember: (note) => remember(deps, note) });
}

interface Picking {
  readonly without?: readonly Person[];
  readonly isAnswered?: (newName: string) => Promise<boolean>;
  /** Told of the note that somebody new has got. */
  readonly remember: (note: GivenNote) => Promise<void>;
}

async function pickOrMake(
  deps: TemplateDeps,
  purpose: string,
  { without, isAnswered, remember: told }: Picking,
): Promise<Person | null> {
  const picked = await pickPerson(deps.app, deps.desk, purpose, { without });
  if (!picked) return null;
  if ('person' in picked) return picked.person;
  if (await isAnswered?.(picked.newName)) return null;
  let added: Person | null = null;
  await reportingFailures(async () => {
    added = await addPersonNote(deps, picked.newName, { told, note: picked.note ?? null });
  });
  return added;
}

/** Where the note of somebody new would be made, or is already though nobody reads it as a person's. */
export async function personPath(
  deps: TemplateDeps,
  name: string,
  note: string | null = null,
): Promise<{ readonly path: string; readonly isThere: boolean }> {
  const plain = await plainNoteOf(deps, name, note);
  if (plain) return { path: plain.file.path, isThere: true };
  const { folder } = await fillPerson(deps, name, true);
  return { path: pathOfNewNote(deps.app, folder ?? '', name), isThere: false };
}

/**
 * Gives a note to somebody new, as `addPerson` does, without asking: the one that is called so is read as theirs from now on, else one is
 * made where the notes of others are. Throws a `Failure` where they do not become known. `introducer` has introduced them to me; `note` is
 * the path of theirs, where it is known.
 */
export async function makePerson(
  deps: TemplateDeps,
  name: string,
  introducer: PersonKey | null = null,
  note: string | null = null,
): Promise<GivenNote> {
  const { vault } = deps.app;
  // Taking it back would move a note to the trash that was there before.
  const { network } = deps.desk;
  const isKnown = note === null ? network.findPeople(name).some(({ path }) => path !== null) : network.personAt(note);
  if (isKnown) throw new Failure(say.suggestions.isKnownAlready(name));
  const by = introducer === null ? null : deps.desk.network.person(introducer);
  const spellings = by ? (await deps.readRules()).vocabulary.spellings('person', 'introduced by') : [];
  const fill = by ? setProperty(['introduced_by', ...spellings], deps.desk.linkTo(by, ''), parseYaml) : null;
  let given: GivenNote | null = null;
  const told = (note: GivenNote): Promise<void> => {
    given = note;
    return Promise.resolve();
  };
  const person = await addPersonNote(deps, name, { besideOthers: true, fill, note, told });
  const path = person?.path ?? null;
  const file = path === null ? null : vault.getFileByPath(path);
  if (!file) throw new Failure(say.people.madeButNoPerson(name));
  return given ?? { file, text: await vault.read(file) };
}

/** A note that is to be read as somebody's. */
interface PlainNote {
  readonly file: TFile;
  /** Makes it theirs. */
  readonly change: NoteChange;
  /** Whether it says already who introduced them. */
  readonly saysIntroducer: boolean;
}

/** What makes a note that is there somebody's; null where nothing does. Throws a `Failure`. */
export function plainNoteAt(
  deps: Pick<TemplateDeps, 'app' | 'desk' | 'readRules'>,
  path: string,
): Promise<FileChange | null> {
  return plainNoteOf(deps, '', path);
}

/** The one note that a link of this name leads to, if nobody reads it as a person's yet and it can be: with what makes it one. */
async function plainNoteOf(
  { app, desk, readRules }: Pick<TemplateDeps, 'app' | 'desk' | 'readRules'>,
  name: string,
  note: string | null,
): Promise<PlainNote | null> {
  const file = note === null ? app.metadataCache.getFirstLinkpathDest(name, '') : app.vault.getFileByPath(note);
  if (file?.extension !== 'md' || (note === null && !isNoteOf(file, name))) return null;
  if (desk.network.personAt(file.path) ?? desk.network.meetingAt(file.path)) return null;
  const rules = await readRules();
  const [tag = 'person'] = rules.vocabulary.spellings('class', 'person tag');
  const change: NoteChange = (text) => mergeFrontmatter(text, `tags: [${yamlOf(tag)}]`, parseYaml);
  const text = await app.vault.cachedRead(file);
  const edited = change(text);
  if ('refusal' in edited) throw new Failure(say.vault.refusal({ basename: file.basename, ...edited.refusal }));
  const { person, meeting, introductions } = readerOf(file.path, rules, parseYaml)(applyEdits(text, edited.edits));
  return person && !meeting ? { file, change, saysIntroducer: introductions.length > 0 } : null;
}

/** Whether a note is called so, and lies in no folder of things. */
function isNoteOf({ basename, path }: TFile, name: string): boolean {
  return foldName(basename) === foldName(name) && !isAmongThings(path);
}

/** Gives a note to somebody new and waits until they are known; null, after a notice, where they do not become known. */
async function addPersonNote(
  deps: TemplateDeps,
  name: string,
  {
    besideOthers = false,
    fill = null,
    note: own = null,
    told,
  }: {
    readonly besideOthers?: boolean;
    /** Writes who introduced them. */
    readonly fill?: NoteChange | null;
    /** The path of their note, where it is known. */
    readonly note?: string | null;
    readonly told?: Picking['remember'];
  },
): Promise<Person | null> {
  const { desk } = deps;
  const known = own === null ? desk.network.findPeople(name) : [];
  const withNote = known.find((person) => person.path !== null);
  if (withNote) return withNote;
  const note = (await markPlainNote(deps, name, own, fill)) ?? (await makePersonNote(deps, name, besideOthers, fill));
  const { file } = note;
  await told?.(note);
  const person = await desk.whenKnown(() => desk.network.personAt(file.path));
  if (!person) new Notice(say.people.madeButNoPerson(file.path), longNotice);
  return person;
}

async function makePersonNote(
  deps: TemplateDeps,
  name: string,
  besideOthers: boolean,
  fill: NoteChange | null,
): Promise<MadeNote> {
  const { filled, folder } = await fillPerson(deps, name, besideOthers);
  const { text: plain } = wholeNote(filled);
  const edited = fill?.(plain);
  const text = !edited || 'refusal' in edited ? plain : applyEdits(plain, edited.edits);
  return { file: await createNote(deps.app, folder ?? '', name, text), text };
}

/** Lets the note that is called so be read as theirs; null where there is none. What it says of an introducer stays. */
async function markPlainNote(
  deps: TemplateDeps,
  name: string,
  note: string | null,
  fill: NoteChange | null,
): Promise<MarkedNote | null> {
  const plain = await plainNoteOf(deps, name, note);
  if (!plain) return null;
  const { file, change, saysIntroducer } = plain;
  const marked = await deps.changes.mark(file, fill && !saysIntroducer ? inSequence([change, fill]) : change);
  if ('refusal' in marked) throw new Failure(say.vault.refusal({ basename: file.basename, ...marked.refusal }));
  return marked;
}

/**
 * What the note of somebody new would say, and in which folder it would be ('' for where Obsidian puts new notes): the person template
 * filled in for nobody known, whoever else has that name. Throws a `Failure`.
 */
export async function personNote(
  deps: TemplateDeps,
  name: string,
): Promise<{ readonly text: string; readonly folder: string }> {
  const { filled, folder } = await fillPerson(deps, name, true, unknownPerson(name));
  return { text: wholeNote(filled).text, folder: folder ?? '' };
}

async function fillPerson(
  { desk, templates }: TemplateDeps,
  name: string,
  besideOthers: boolean,
  somebody = desk.network.findPeople(name)[0] ?? unknownPerson(name),
): Promise<{ readonly filled: FilledTemplate; readonly folder: string | null | undefined }> {
  const filled = await templates.fill('Person', { people: [somebody], meeting: null }, {}, { title: name });
  const chosen = desk.settings.newPersonFolder.trim() || filled.folder;
  return {
    filled,
    folder: chosen ?? (besideOthers ? folderOfMost(desk.network.people().filter(({ me }) => !me)) : null),
  };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folder in which most of some notes are; null where that is no folder. */
function folderOfMost(notes: readonly { readonly path: string | null }[]): string | null {
  const counts = new Map<string, number>();
  for (const { path } of notes) {
    if (path !== null) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[0] !== '' ? most[0] : null;
}

/**
 * As many people as a template needs: those of the note, and others the user picks or adds; null where the picker is closed.
 * A template that needs no person gets an unknown one.
 */
export async function gatherCompany(
  deps: TemplateDeps,
  known: Company | null,
  needed: number,
  purpose: string,
): Promise<Company | null> {
  if (needed === 0) return known ?? { people: [unknownPerson('')], meeting: null };
  let company = known;
  while (!company || company.people.length < needed) {
    const [first] = company?.people ?? [];
    const asked = first ? say.interviews.toIntroduceToThem(first.name) : purpose;
    const person = await pickOrAdd(deps, asked, company?.people);
    if (!person) return null;
    company = company
      ? { people: [...company.people, person], meeting: company.meeting }
      : { people: [person], meeting: null };
  }
  return company;
}

export const meetingTemplate = 'Meeting';

/** Asks who the meeting is with, and opens a note of the meeting template for today. */
export async function newMeeting(deps: TemplateDeps): Promise<void> {
  const { app, desk, templates } = deps;
  await desk.whenReady();
  await reportingFailures(async () => {
    const { prompts } = await templates.needsOf(meetingTemplate);
    const company = await gatherCompany(deps, null, 1, say.interviews.toNoteMeeting);
    if (!company) return;
    const [first] = company.people;
    const name = `${isoOf(desk.today())} ${first.name}`;
    let made: NewNote | null = null;
    await askPrompts(app, meetingTemplate, prompts, (answers) =>
      whyNot(async () => {
        const filled = await templates.fill(meetingTemplate, company, answers, { newNote: name });
        const folder = desk.settings.newMeetingFolder.trim() || filled.folder;
        made = await makeNote(deps, { ...filled, folder }, name);
        return null;
      }),
    );
    // Not before the form is closed, which gives the focus back.
    if (made) await openAtCursor(deps, made);
  });
}

/**
 * Makes a note of the meeting template for a day ahead, without asking: questions of the template are answered as it suggests, unless
 * `answers` are given. Where no folder is set it goes beside the note at `path`, else beside most other meetings. Throws a `Failure`.
 */
export async function makeMeeting(
  deps: TemplateDeps,
  keys: readonly PersonKey[],
  day: Day,
  path: string | null,
  answers: Answers | null = null,
): Promise<MadeNote> {
  const { app, desk } = deps;
  const [first, ...others] = keys.flatMap((key) => desk.network.person(key) ?? []);
  if (!first) throw new Failure(say.suggestions.nobodyWasThere);
  const planned = { day, title: null, time: null, place: null };
  const { text, folder, name } = await meetingNote(deps, [first, ...others], planned, answers);
  const beside = path === null ? (folderOfMost(desk.network.meetings()) ?? '') : folderOf(path);
  const file = await createNote(app, folder ?? beside, name, text);
  return { file, text };
}

/**
 * What the note of a meeting would say, filled in from the meeting template without asking, what it would be called, and its folder; null
 * where neither the settings nor the template say which. Throws a `Failure`.
 */
async function meetingNote(
  deps: Pick<TemplateDeps, 'desk' | 'templates' | 'readRules'>,
  people: readonly Person[],
  { day, title, time, place }: PlannedMeeting,
  answers: Answers | null = null,
): Promise<{ readonly text: string; readonly folder: string | null; readonly name: string }> {
  const { desk, templates } = deps;
  const { prompts } = await templates.needsOf(meetingTemplate);
  const given = answers ?? Object.fromEntries(prompts.map(({ text, suggestion }) => [text, suggestion]));
  const [first = unknownPerson(''), ...others] = people;
  // A note that is called as its day alone would be taken for that of the day.
  const name = `${isoOf(day)} ${people.length > 0 ? first.name : (title ?? say.calendar.withoutTitle)}`;
  const meeting = {
    ...{ path: '', title: title ?? name, day, time, place, kind: 'meeting', tags: [] },
    ...{ attendees: people.map(({ key }) => key), summary: null, thanked: false },
  };
  const filled = await templates.fill(meetingTemplate, { people: [first, ...others], meeting }, given, {
    newNote: name,
  });
  return {
    text: await datedAs(deps, wholeNote(filled).text, day),
    folder: desk.settings.newMeetingFolder.trim() || filled.folder,
    name: people.length > 0 ? (filled.filename ?? name) : name,
  };
}

/** The same, in the folder of most other meetings where none is set; '' for where Obsidian puts new notes. Throws a `Failure`. */
export async function meetingNoteInFolder(
  deps: Pick<TemplateDeps, 'desk' | 'templates' | 'readRules'>,
  people: readonly Person[],
  planned: PlannedMeeting,
): Promise<{ readonly text: string; readonly folder: string; readonly name: string }> {
  const note = await meetingNote(deps, people, planned);
  return { ...note, folder: note.folder ?? folderOfMost(deps.desk.network.meetings()) ?? '' };
}

/** A template of the user’s may write today, whatever day the meeting is on. */
async function datedAs({ readRules }: Pick<TemplateDeps, 'readRules'>, text: string, day: Day): Promise<string> {
  const rules = await readRules();
  if (readerOf('', rules, parseYaml)(text).day === day) return text;
  const keys = ['date', ...rules.vocabulary.spellings('meeting', 'day')] as const;
  const edited = setProperty(keys, isoOf(day), parseYaml)(text);
  return 'refusal' in edited ? text : applyEdits(text, edited.edits);
}
