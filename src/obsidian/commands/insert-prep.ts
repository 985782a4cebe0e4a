import { MarkdownView, Notice, parseYaml } from 'obsidian';
import { isoOf } from '../../core/model/day';
import type { PersonKey } from '../../core/model/person';
import { applyEdits } from '../../core/writing/edit';
import { insertTemplate } from '../../core/writing/insert-template';
import { applyInEditor, isStillOpen, openNoteOf, type OpenNote } from '../apply-edits';
import { createNote } from '../new-note';
import { pickPerson } from '../pickers/person-picker';
import type { FilledTemplate } from '../template-files';
import { addPersonNote } from './add-person';
import { companyOfNote, type Company } from './people-of-note';
import { longNotice, reportingFailures, type TemplateTools } from './template-tools';

/**
 * Prep for whom the open note is about, else for whom the user picks: at the cursor of the note being edited, or in a new note where
 * none is. `key` says for whom and spares the question.
 */
export async function insertPrep(tools: TemplateTools, key: PersonKey | null = null): Promise<void> {
  const { app, desk } = tools;
  const note = openNoteOf(app);
  const path = app.workspace.getActiveFile()?.path ?? null;
  if (desk.indexing) new Notice('Still reading your notes. Your prep follows as soon as that is done.');
  await desk.whenReady();
  await reportingFailures(async () => {
    const company = key === null ? await companyOrPick(tools, path) : companyOf(tools, key);
    if (!company) return;
    const filled = await tools.templates.fillKind('prep', company);
    if (note) insertInto(note, filled);
    else await createPrepNote(tools, company, filled);
  });
}

function companyOf({ desk }: TemplateTools, key: PersonKey): Company | null {
  const person = desk.network.person(key);
  return person && { people: [person], meeting: null };
}

async function companyOrPick(tools: TemplateTools, path: string | null): Promise<Company | null> {
  const { app, desk } = tools;
  const company = path === null ? null : companyOfNote(desk.network, path);
  if (company) return company;
  const picked = await pickPerson(app, desk, 'to insert prep for them');
  if (!picked) return null;
  if ('person' in picked) return { people: [picked.person], meeting: null };
  const person = await addPersonNote(tools, picked.newName);
  return person && { people: [person], meeting: null };
}

function insertInto(note: OpenNote, filled: FilledTemplate): void {
  if (!isStillOpen(note)) {
    new Notice(`“${note.file.basename}” was closed before the prep was ready, so nothing was inserted.`);
    return;
  }
  const { editor } = note;
  const offset = editor.posToOffset(editor.getCursor('to'));
  const inserted = insertTemplate(editor.getValue(), offset, filled, parseYaml);
  if ('refusal' in inserted) new Notice(`${inserted.refusal.what} ${inserted.refusal.remedy}`, longNotice);
  else applyInEditor(editor, inserted.edits, inserted.cursor);
}

async function createPrepNote({ app, desk }: TemplateTools, company: Company, filled: FilledTemplate): Promise<void> {
  const inserted = insertTemplate('', 0, filled, parseYaml);
  if ('refusal' in inserted) {
    new Notice(`${inserted.refusal.what} ${inserted.refusal.remedy}`, longNotice);
    return;
  }
  const names = company.people.map((person) => person.name).join(', ');
  const name = filled.filename ?? `Prep ${names} ${isoOf(desk.today())}`;
  const file = await createNote(app, filled.folder ?? '', name, applyEdits('', inserted.edits));
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file);
  if (!(leaf.view instanceof MarkdownView)) return;
  const { editor } = leaf.view;
  editor.setCursor(editor.offsetToPos(inserted.cursor));
  editor.focus();
}
