import { MarkdownView, type TFile } from 'obsidian';
import { createNote } from '../../vault/new-note';
import { wholeNote, type FilledTemplate } from './template-files';
import type { TemplateTools } from './template-tools';

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
