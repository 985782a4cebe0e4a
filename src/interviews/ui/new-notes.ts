import { type App, MarkdownView, Notice, parseYaml, type TFile } from 'obsidian';
import { applyEdits } from '../../editing/edit';
import { setProperty } from '../../editing/property-change';
import { say } from '../../i18n/words';
import { isoOf } from '../../model/day';
import { type Person, type PersonKey, unknownPerson } from '../../model/person';
import { pickPerson } from '../../ui/picker';
import type { DeskIndex } from '../../vault/desk-index';
import type { MadeNote } from '../../vault/changes';
import { Failure, longNotice, reportingFailures } from '../../vault/failure';
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
}

/** Makes a note of a filled-in template, never over another; `folder` and `name` where the template does not say. Throws a `Failure`. */
async function makeNote(
  { app }: TemplateDeps,
  filled: FilledTemplate,
  folder: string,
  name: string,
): Promise<{ readonly file: TFile; readonly cursor: number }> {
  const { text, cursor } = wholeNote(filled);
  return { file: await createNote(app, filled.folder ?? folder, filled.filename ?? name, text), cursor };
}

/** The same, opened at its cursor. */
export async function makeAndOpenNote(deps: TemplateDeps, filled: FilledTemplate, name: string): Promise<void> {
  const { file, cursor } = await makeNote(deps, filled, '', name);
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
  const person = await pickOrAdd(deps, say.people.toOpenTheirNote);
  if (person) await desk.openPerson(person);
}

/** Lets the user pick somebody, or makes a note for somebody new; null where neither came about. */
export async function pickOrAdd(deps: TemplateDeps, purpose: string): Promise<Person | null> {
  const picked = await pickPerson(deps.app, deps.desk, purpose);
  if (!picked) return null;
  if ('person' in picked) return picked.person;
  let added: Person | null = null;
  await reportingFailures(async () => {
    added = await addPersonNote(deps, picked.newName);
  });
  return added;
}

/** Where the note of somebody new would be made. */
export async function personPath(deps: TemplateDeps, name: string): Promise<string> {
  const { folder } = await fillPerson(deps, name, true);
  return pathOfNewNote(deps.app, folder ?? '', name);
}

/**
 * Makes a note for somebody new, as `addPerson` does, without asking, where the notes of others are. Throws a `Failure` where they do not
 * become known. `introducer` has introduced them to me.
 */
export async function makePerson(
  deps: TemplateDeps & Pick<ProvenDeps, 'readRules'>,
  name: string,
  introducer: PersonKey | null = null,
): Promise<MadeNote> {
  const { vault } = deps.app;
  // Taking it back would move a note to the trash that was there before.
  if (deps.desk.network.findPeople(name).some(({ path }) => path !== null))
    throw new Failure(say.suggestions.isKnownAlready(name));
  const by = introducer === null ? null : deps.desk.network.person(introducer);
  const spellings = by ? (await deps.readRules()).vocabulary.spellings('person', 'introduced by') : [];
  const fill = (text: string): string => {
    if (!by) return text;
    const change = setProperty(['introduced_by', ...spellings], deps.desk.linkTo(by, ''), parseYaml);
    const edited = change(text);
    return 'refusal' in edited ? text : applyEdits(text, edited.edits);
  };
  const person = await addPersonNote(deps, name, true, fill);
  const path = person?.path ?? null;
  const file = path === null ? null : vault.getFileByPath(path);
  if (!file) throw new Failure(say.people.madeButNoPerson(name));
  return { file, text: await vault.read(file) };
}

/** Makes a note for somebody new and waits until they are known; null, after a notice, where they do not become known. */
async function addPersonNote(
  deps: TemplateDeps,
  name: string,
  besideOthers = false,
  fill: (text: string) => string = (text) => text,
): Promise<Person | null> {
  const { app, desk } = deps;
  const known = desk.network.findPeople(name);
  const withNote = known.find((person) => person.path !== null);
  if (withNote) return withNote;
  const { filled, folder } = await fillPerson(deps, name, besideOthers);
  const file = await createNote(app, folder ?? '', name, fill(wholeNote(filled).text));
  const person = await desk.whenKnown(() => desk.network.personAt(file.path));
  if (!person) new Notice(say.people.madeButNoPerson(file.path), longNotice);
  return person;
}

async function fillPerson(
  { desk, templates }: TemplateDeps,
  name: string,
  besideOthers: boolean,
): Promise<{ readonly filled: FilledTemplate; readonly folder: string | null | undefined }> {
  const somebody = desk.network.findPeople(name)[0] ?? unknownPerson(name);
  const filled = await templates.fill('Person', { people: [somebody], meeting: null }, {}, { title: name });
  const chosen = desk.settings.newPersonFolder.trim() || filled.folder;
  return { filled, folder: chosen ?? (besideOthers ? folderOfMost(desk.network.people()) : null) };
}

/** The folder in which most people have their notes; null where that is no folder. */
function folderOfMost(people: readonly Person[]): string | null {
  const counts = new Map<string, number>();
  for (const { path, me } of people) {
    if (path === null || me) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
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
    const person = await pickOrAdd(deps, first ? say.interviews.toIntroduceToThem(first.name) : purpose);
    if (!person) return null;
    company = company
      ? { people: [...company.people, person], meeting: company.meeting }
      : { people: [person], meeting: null };
  }
  return company;
}

const meetingTemplate = 'Meeting';

/** Asks who the meeting is with, and opens a note of the meeting template for today. */
export async function newMeeting(deps: TemplateDeps): Promise<void> {
  const { app, desk, templates } = deps;
  await desk.whenReady();
  await reportingFailures(async () => {
    const { prompts } = await templates.needsOf(meetingTemplate);
    const company = await gatherCompany(deps, null, 1, say.interviews.toNoteMeeting);
    const answers = company && (await askPrompts(app, meetingTemplate, prompts));
    if (!company || !answers) return;
    const [first] = company.people;
    const name = `${isoOf(desk.today())} ${first.name}`;
    const filled = await templates.fill(meetingTemplate, company, answers, { newNote: name });
    const folder = desk.settings.newMeetingFolder.trim() || filled.folder;
    await makeAndOpenNote(deps, { ...filled, folder }, name);
  });
}
