import { type App, MarkdownView, Notice, type TFile } from 'obsidian';
import { say } from '../../i18n/words';
import { isoOf } from '../../model/day';
import { type Person, unknownPerson } from '../../model/person';
import { pickPerson } from '../../ui/picker';
import type { DeskIndex } from '../../vault/desk-index';
import type { MadeNote } from '../../vault/changes';
import { Failure, longNotice, reportingFailures } from '../../vault/failure';
import { createNote } from '../../vault/new-note';
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

/** Makes a note for somebody new, as `addPerson` does, without asking. Throws a `Failure` where they do not become known. */
export async function makePerson(deps: TemplateDeps, name: string): Promise<MadeNote> {
  const { vault, fileManager } = deps.app;
  const person = await addPersonNote(deps, name);
  const path = person?.path ?? null;
  const file = path === null ? null : vault.getFileByPath(path);
  if (!file) throw new Failure(say.people.madeButNoPerson(name));
  const text = await vault.read(file);
  return {
    file,
    takeBack: async () => {
      const now = vault.getFileByPath(file.path);
      if (!now || (await vault.read(now)) !== text) return false;
      await fileManager.trashFile(now);
      return true;
    },
    makeAgain: async () => {
      if (vault.getAbstractFileByPath(file.path)) return false;
      await vault.create(file.path, text);
      return true;
    },
  };
}

/** Makes a note for somebody new and waits until they are known; null, after a notice, where they do not become known. */
async function addPersonNote(deps: TemplateDeps, name: string): Promise<Person | null> {
  const { desk, templates } = deps;
  const known = desk.network.findPeople(name);
  const withNote = known.find((person) => person.path !== null);
  if (withNote) return withNote;
  const somebody = known[0] ?? unknownPerson(name);
  const filled = await templates.fill('Person', { people: [somebody], meeting: null }, {}, { title: name });
  const folder = desk.settings.newPersonFolder.trim() || filled.folder;
  const { file } = await makeNote(deps, { ...filled, folder, filename: name }, '', name);
  const person = await desk.whenKnown(() => desk.network.personAt(file.path));
  if (!person) new Notice(say.people.madeButNoPerson(file.path), longNotice);
  return person;
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
