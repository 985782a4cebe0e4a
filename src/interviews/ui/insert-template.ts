import { type App, type Editor, MarkdownView, Notice, parseYaml, type TFile } from 'obsidian';
import type { TextEdit } from '../../editing/edit';
import { insertTemplate } from '../../editing/insert-template';
import { say } from '../../i18n/words';
import { isoOf } from '../../model/day';
import { askForm, dayAnswered, dayField } from '../../ui/form';
import { nextMeeting } from '../next-meeting';
import type { Person, PersonKey } from '../../model/person';
import { longNotice, reportingFailures } from '../../vault/failure';
import { type Company, companyOfNote } from '../build-context';
import { gatherCompany, makeAndOpenNote, makeMeeting, meetingTemplate, type TemplateDeps } from './new-notes';
import { type FilledTemplate, nameOfNew } from './template-files';
import { askPrompts } from './template-picker';

/**
 * Fills in a template for the people the open note is about, else for those the user picks: at the cursor of the note being edited, or in
 * a new note where none is. With `keys` it is for those people, without asking. Nothing is written where a question is left unanswered.
 */
export function insertFromTemplate(deps: TemplateDeps, template: string, ...keys: readonly PersonKey[]): Promise<void> {
  return insertForMeeting(deps, template, null, ...keys);
}

/** The same for those people and the meeting that a note is about, by its path; null where it is for none in particular. */
export async function insertForMeeting(
  deps: TemplateDeps,
  template: string,
  meeting: string | null,
  ...keys: readonly PersonKey[]
): Promise<void> {
  const { app, desk, templates } = deps;
  const note = openNoteOf(app);
  const path = app.workspace.getActiveFile()?.path ?? null;
  if (desk.indexing) new Notice(say.interviews.templateFollows);
  await desk.whenReady();
  await reportingFailures(async () => {
    const needs = await templates.needsOf(template);
    const [first, ...others] = keys.flatMap((key) => desk.network.person(key) ?? []);
    const known: Company | null = first
      ? { people: [first, ...others], meeting: meeting === null ? null : desk.network.meetingAt(meeting) }
      : path === null
        ? null
        : companyOfNote(desk.network, path);
    const company = await gatherCompany(deps, known, needs.people, say.interviews.toInsertTemplate(template));
    if (!company) return;
    if (needs.kind === 'prep' && !note && desk.settings.prepAsMeeting) {
      const made = await meetingToPrepare(deps, company);
      if (made === 'left') return;
      if (made) return void (await prepareAt(deps, template, company, made));
    }
    const answers = await askPrompts(app, template, needs.prompts);
    if (!answers) return;
    const people = needs.people > 0 ? company.people : [];
    const name = nameOfNew(template, { people, today: isoOf(desk.today()) });
    const into = note ? { title: note.file.basename } : { newNote: name };
    const filled = await templates.fill(template, company, answers, into);
    if (note) insertInto(note, needs.kind === 'prep' && leaveBlankItem(note.editor) ? withBlankLine(filled) : filled);
    else if (needs.kind === 'prep') await makeAndOpenNote(deps, withLinks(deps, filled, people), name);
    else await makeAndOpenNote(deps, filled, name);
  });
}

interface MeetingNote {
  readonly file: TFile;
  readonly isNew: boolean;
}

/**
 * The note of the meeting that a page prepares, where no note is being edited: the one at hand or ahead, else a new one for the day the
 * user names. Null where they do not know the day: a meeting without one is none yet. `left` where they close the form.
 */
async function meetingToPrepare(
  deps: TemplateDeps,
  { people, meeting }: Company,
): Promise<MeetingNote | null | 'left'> {
  const { app, desk, templates } = deps;
  const today = desk.today();
  const ahead = meeting ?? nextMeeting(desk.network, people, today);
  const there = ahead && app.vault.getFileByPath(ahead.path);
  if (there) return { file: there, isNew: false };
  const [first] = people;
  const { prompts } = await templates.needsOf(meetingTemplate);
  const when = dayField(say.interviews.whenDoYouMeet, '', today, 'future', true);
  const fields = [when, ...prompts.map(({ text, suggestion }) => ({ name: text, value: suggestion }))];
  const answers = await askForm(app, say.interviews.prepareFor(first.name), fields, say.interviews.prepareButton);
  if (!answers) return 'left';
  const day = dayAnswered(answers[when.name], today, 'future');
  if (day === null) return null;
  const keys = people.map(({ key }) => key);
  const { file } = await makeMeeting(deps, keys, day, null, answers);
  await desk.whenKnown(() => desk.network.meetingAt(file.path));
  return { file, isNew: true };
}

/** Opens a meeting's note and puts the page at its end, or, in one that is new, above what is to be filled in afterwards. */
async function prepareAt(
  deps: TemplateDeps,
  template: string,
  { people }: Company,
  { file, isNew }: MeetingNote,
): Promise<void> {
  const { app, desk, templates } = deps;
  const { prompts } = await templates.needsOf(template);
  const answers = await askPrompts(app, template, prompts);
  if (!answers) return;
  const meeting = desk.network.meetingAt(file.path);
  const filled = await templates.fill(template, { people, meeting }, answers, { title: file.basename });
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file, { state: { mode: 'source' } });
  if (!(leaf.view instanceof MarkdownView)) return;
  const { view } = leaf;
  const { editor } = view;
  const last = editor.lastLine();
  const body = isNew ? editor.getValue().split('\n').indexOf('---', 1) + 1 : last;
  editor.setCursor({ line: body, ch: isNew ? 0 : editor.getLine(last).length });
  insertInto({ file, view, editor }, isNew ? withBlankLine(filled) : filled);
}

/** The note that a command was given in: whatever the user turns to later is not written to. */
interface OpenNote {
  readonly file: TFile;
  readonly view: MarkdownView;
  readonly editor: Editor;
}

/** The note being edited; null where none is open, or it is only being read. */
function openNoteOf(app: App): OpenNote | null {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (!view?.file || view.getMode() !== 'source') return null;
  return { file: view.file, view, editor: view.editor };
}

/** A page that prepares goes above the notes that are yet to be taken: the cursor of a new meeting note waits in their first, empty item. */
function leaveBlankItem(editor: Editor): boolean {
  const { line } = editor.getCursor();
  if (!/^[ \t]*[-*+][ \t]*$/.test(editor.getLine(line))) return false;
  for (let above = line - 1; above >= 0 && editor.getLine(above) !== '---'; above--) {
    if (!/^#{1,6} /.test(editor.getLine(above))) continue;
    editor.setCursor({ line: above, ch: 0 });
    return true;
  }
  return false;
}

/** Parted from the heading below it. */
function withBlankLine(filled: FilledTemplate): FilledTemplate {
  return { ...filled, body: `${filled.body.trimEnd()}\n\n` };
}

/** A page of its own begins with links to whom it is about; in the note of a meeting the properties say so. */
function withLinks({ desk }: TemplateDeps, filled: FilledTemplate, people: readonly Person[]): FilledTemplate {
  const links = `${people.map((person) => desk.linkTo(person, '')).join(', ')}\n\n`;
  return { ...filled, body: links + filled.body, cursor: filled.cursor === null ? null : filled.cursor + links.length };
}

function insertInto({ file, view, editor }: OpenNote, filled: FilledTemplate): void {
  if (view.file !== file || view.editor !== editor) {
    new Notice(say.interviews.closedBeforeReady(file.basename));
    return;
  }
  const selected = {
    from: editor.posToOffset(editor.getCursor('from')),
    to: editor.posToOffset(editor.getCursor('to')),
  };
  const inserted = insertTemplate(editor.getValue(), selected, filled, parseYaml);
  if ('refusal' in inserted) new Notice(`${inserted.refusal.what} ${inserted.refusal.remedy}`, longNotice);
  else applyInEditor(editor, inserted.edits, inserted.cursor);
}

/** Makes all edits of one text in one transaction, which is one step of undo, and puts the cursor at an offset of the new text. */
function applyInEditor(editor: Editor, edits: readonly TextEdit[], cursor: number): void {
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
