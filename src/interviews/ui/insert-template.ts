import { Notice, parseYaml } from 'obsidian';
import { companyOfNote, type Company } from '../company';
import { isoOf } from '../../model/day';
import type { PersonKey } from '../../model/person';
import { insertTemplate } from '../../editing/insert-template';
import { applyInEditor, isStillOpen, openNoteOf, type OpenNote } from '../../vault/apply-edits';
import { askPrompts } from './prompt-form';
import type { FilledTemplate } from './template-files';
import { gatherCompany } from './gather-company';
import { makeAndOpenNote } from './note-from-template';
import { longNotice, reportingFailures, type TemplateTools } from './template-tools';
import { say } from '../../i18n/words';

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
