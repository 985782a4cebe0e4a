import type { TextEdit } from '../../editing/edit';
import { insertTemplate } from '../../editing/insert-template';
import { say } from '../../i18n/words';
import { type Company, companyOfNote } from '../build-context';
import { addPersonNote } from './new-notes';
import { type FilledTemplate, TemplateFailure, type TemplateFiles, wholeNote } from './template-files';
import { askPrompts } from './template-picker';
import { isoOf } from '../../model/day';
import { type Person, type PersonKey, unknownPerson } from '../../model/person';
import { pickPerson } from '../../ui/person-picker';
import type { DeskIndex } from '../../vault/desk-index';
import { createNote, NoteNotMade } from '../../vault/new-note';
import { type App, MarkdownView, Notice, parseYaml, type TFile, type Editor } from 'obsidian';

/** What the commands that write from templates work with. */
export interface TemplateTools {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly templates: TemplateFiles;
}

/** Milliseconds: long enough to read a remedy and act on it. */
export const longNotice = 15_000;

/** A template with a problem, or a note that cannot be made, becomes a notice that says what to do; our own bugs stay loud. */
export async function reportingFailures(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof TemplateFailure || error instanceof NoteNotMade)) throw error;
    new Notice(error.message, longNotice);
  }
}

/**
 * As many people as a template needs: those of the note, and others whom the user picks or adds; null where the picker is closed.
 * A template that needs nobody gets somebody of whom nothing is known.
 */
export async function gatherCompany(
  tools: TemplateTools,
  known: Company | null,
  needed: number,
  purpose: string,
): Promise<Company | null> {
  if (needed === 0) return known ?? { people: [unknownPerson('')], meeting: null };
  let company = known;
  while (!company || company.people.length < needed) {
    const [first] = company?.people ?? [];
    const person = await pickOrAdd(tools, first ? say.interviews.toIntroduceToThem(first.name) : purpose);
    if (!person) return null;
    company = company
      ? { people: [...company.people, person], meeting: company.meeting }
      : { people: [person], meeting: null };
  }
  return company;
}

async function pickOrAdd(tools: TemplateTools, purpose: string): Promise<Person | null> {
  const picked = await pickPerson(tools.app, tools.desk, purpose);
  if (!picked) return null;
  return 'person' in picked ? picked.person : addPersonNote(tools, picked.newName);
}

/** Makes a note of a filled-in template, never over another; `folder` and `name` where the template does not say. Throws `NoteNotMade`. */
export async function makeNote(
  { app }: TemplateTools,
  filled: FilledTemplate,
  folder: string,
  name: string,
): Promise<{ readonly file: TFile; readonly cursor: number }> {
  const { text, cursor } = wholeNote(filled);
  return { file: await createNote(app, filled.folder ?? folder, filled.filename ?? name, text), cursor };
}

/** The same, opened at its cursor. */
export async function makeAndOpenNote(
  tools: TemplateTools,
  filled: FilledTemplate,
  folder: string,
  name: string,
): Promise<void> {
  const { file, cursor } = await makeNote(tools, filled, folder, name);
  const leaf = tools.app.workspace.getLeaf(false);
  await leaf.openFile(file);
  if (!(leaf.view instanceof MarkdownView)) return;
  const { editor } = leaf.view;
  editor.setCursor(editor.offsetToPos(cursor));
  editor.focus();
}

/**
 * Fills in a template for whom the open note is about, else for whom the user picks: at the cursor of the note being edited, or in
 * a new note where none is. `keys` say for whom and spare the question. Nothing is written where a question is left unanswered.
 */
export async function insertFromTemplate(
  tools: TemplateTools,
  template: string,
  ...keys: readonly PersonKey[]
): Promise<void> {
  const { app, desk, templates } = tools;
  const note = openNoteOf(app);
  const path = app.workspace.getActiveFile()?.path ?? null;
  if (desk.indexing) new Notice(say.interviews.templateFollows);
  await desk.whenReady();
  await reportingFailures(async () => {
    const needs = await templates.needsOf(template);
    const [first, ...others] = keys.flatMap((key) => desk.network.person(key) ?? []);
    const known: Company | null = first
      ? { people: [first, ...others], meeting: null }
      : path === null
        ? null
        : companyOfNote(desk.network, path);
    const company = await gatherCompany(tools, known, needs.people, say.interviews.toInsertTemplate(template));
    if (!company) return;
    const answers = await askPrompts(app, template, needs.prompts);
    if (!answers) return;
    const filled = await templates.fill(template, company, answers);
    if (note) insertInto(note, filled);
    else {
      const names = needs.people > 0 ? ` ${company.people.map(({ name }) => name).join(', ')}` : '';
      await makeAndOpenNote(tools, filled, '', `${template}${names} ${isoOf(desk.today())}`);
    }
  });
}

function insertInto(note: OpenNote, filled: FilledTemplate): void {
  if (!isStillOpen(note)) {
    new Notice(say.interviews.closedBeforeReady(note.file.basename));
    return;
  }
  const { editor } = note;
  const selected = {
    from: editor.posToOffset(editor.getCursor('from')),
    to: editor.posToOffset(editor.getCursor('to')),
  };
  const inserted = insertTemplate(editor.getValue(), selected, filled, parseYaml);
  if ('refusal' in inserted) new Notice(`${inserted.refusal.what} ${inserted.refusal.remedy}`, longNotice);
  else applyInEditor(editor, inserted.edits, inserted.cursor);
}

/** The note that a command was given in, held fast: what the user turns to later is not written to. */
export interface OpenNote {
  readonly file: TFile;
  readonly view: MarkdownView;
  readonly editor: Editor;
}

/** The note being edited; null where none is open, or it is only being read. */
export function openNoteOf(app: App): OpenNote | null {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (!view?.file || view.getMode() !== 'source') return null;
  return { file: view.file, view, editor: view.editor };
}

/** Whether the note is still open in the same editor. */
export function isStillOpen(note: OpenNote): boolean {
  return note.view.file === note.file && note.view.editor === note.editor;
}

/** Makes all edits of one text in one transaction, which is one step of undo, and puts the cursor at an offset of the new text. */
export function applyInEditor(editor: Editor, edits: readonly TextEdit[], cursor: number): void {
  editor.transaction({
    changes: edits.map((edit) => ({
      from: editor.offsetToPos(edit.from),
      to: editor.offsetToPos(edit.to),
      text: edit.insert,
    })),
  });
  const at = editor.offsetToPos(cursor);
  editor.setCursor(at);
  editor.scrollIntoView({ from: at, to: at }, true);
  editor.focus();
}
