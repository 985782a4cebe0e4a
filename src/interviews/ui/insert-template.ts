import { type App, type Editor, MarkdownView, Notice, parseYaml, type TFile } from 'obsidian';
import type { TextEdit } from '../../editing/edit';
import { insertTemplate } from '../../editing/insert-template';
import { say } from '../../i18n/words';
import { isoOf } from '../../model/day';
import { askForm, dayAnswered, dayField } from '../../ui/form';
import { nextMeeting } from '../next-meeting';
import type { Meeting } from '../../model/meeting';
import type { Person, PersonKey } from '../../model/person';
import type { MadeNote } from '../../vault/changes';
import { longNotice, reportingFailures, whyNot } from '../../vault/failure';
import { type Company, companyOfNote } from '../build-context';
import {
  gatherCompany,
  makeMeeting,
  makeNote,
  meetingTemplate,
  openAtCursor,
  remember,
  type TemplateDeps,
} from './new-notes';
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
    // One page for all who are there, whoever of them was chosen.
    const all = needs.kind === 'prep' && meeting !== null ? companyOfNote(desk.network, meeting) : null;
    const whole = all?.meeting && first && all.people.some(({ key }) => key === first.key) ? all : known;
    const company = await gatherCompany(deps, whole, needs.people, say.interviews.toInsertTemplate(template));
    if (!company) return;
    const ahead =
      needs.kind === 'prep' ? (company.meeting ?? nextMeeting(desk.network, company.people, desk.today())) : null;
    if (needs.kind === 'prep' && !note && desk.settings.prepAsMeeting) {
      const made = await meetingToPrepare(deps, company);
      if (made === 'left') return;
      if (made) return void (await prepareAt(deps, template, company, made));
    }
    const people = needs.people > 0 ? company.people : [];
    const name = nameOfNew(template, { people, today: isoOf(desk.today()) });
    const into = note ? { title: note.file.basename } : { newNote: name };
    let finish: (() => unknown) | null = null;
    const answers = await askPrompts(app, template, needs.prompts, (given) =>
      whyNot(async () => {
        const filled = await templates.fill(template, company, given, into);
        if (note) {
          finish = async () => {
            const isThere =
              goToPage(note, filled, ahead) || (meeting !== null && (await openPage(deps, note, filled, ahead)));
            if (isThere) return;
            const isAbove = needs.kind === 'prep' && leaveBlankItem(note.editor);
            insertInto(note, isAbove ? withBlankLine(filled) : filled);
          };
          return whyNotInto(note, filled);
        }
        const made = await makeNote(deps, needs.kind === 'prep' ? withLinks(deps, filled, people) : filled, name);
        finish = () => openAtCursor(deps, made);
        return null;
      }),
    );
    // Not before the form is closed, which gives the focus and the selection back.
    if (answers && finish) await (finish as () => unknown)();
  });
}

interface MeetingNote {
  readonly file: TFile;
  /** What a note says that was just made; null for one that was there. */
  readonly text: string | null;
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
  if (there) return { file: there, text: null };
  const [first] = people;
  const { prompts } = await templates.needsOf(meetingTemplate);
  const when = dayField(say.interviews.whenDoYouMeet, '', today, 'future', true);
  const fields = [when, ...prompts.map(({ text, suggestion }) => ({ name: text, value: suggestion }))];
  const keys = people.map(({ key }) => key);
  let made: MadeNote | null = null;
  const { prepareFor, prepareButton } = say.interviews;
  const answers = await askForm(app, prepareFor(first.name), fields, prepareButton, (given) =>
    whyNot(async () => {
      const day = dayAnswered(given[when.name], today, 'future');
      if (day !== null) made = await makeMeeting(deps, keys, day, null, given);
      return null;
    }),
  );
  if (!answers) return 'left';
  const note = made as MadeNote | null;
  if (!note) return null;
  await desk.whenKnown(() => desk.network.meetingAt(note.file.path));
  return note;
}

/** Opens a meeting's note and puts the page at its end, or, in one that is new, above what is to be filled in afterwards. */
async function prepareAt(
  deps: TemplateDeps,
  template: string,
  { people }: Company,
  { file, text }: MeetingNote,
): Promise<void> {
  const { app, changes, desk, templates } = deps;
  const { prompts } = await templates.needsOf(template);
  const meeting = desk.network.meetingAt(file.path);
  let filledIn: FilledTemplate | null = null;
  await askPrompts(app, template, prompts, (answers) =>
    whyNot(async () => {
      filledIn = await templates.fill(template, { people, meeting }, answers, { title: file.basename });
      return null;
    }),
  );
  const filled = filledIn as FilledTemplate | null;
  // The page is not wanted, or could not be filled in: the note is there all the same, and can be taken back.
  if (!filled) {
    if (text !== null) await changes.make(say.suggestions.newNote(file.basename), [], { made: [{ file, text }] });
    return;
  }
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file, { state: { mode: 'source' } });
  if (!(leaf.view instanceof MarkdownView)) return;
  const isNew = text !== null;
  const { view } = leaf;
  const { editor } = view;
  if (goToPage({ file, view, editor }, filled, meeting)) return;
  const last = editor.lastLine();
  const body = isNew ? editor.getValue().split('\n').indexOf('---', 1) + 1 : last;
  editor.setCursor({ line: body, ch: isNew ? 0 : editor.getLine(last).length });
  insertInto({ file, view, editor }, isNew ? withBlankLine(filled) : filled);
  if (isNew) await remember(deps, { file, text: editor.getValue() });
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

/** The line, from 0, of the page for a meeting that stands in a note already: one with the same heading, which tells its day and everybody. */
function lineOfPage(text: string, filled: FilledTemplate, isOfMeeting: boolean): number {
  const heading = filled.body.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const tells = /^#{1,6} /.test(heading) && (isOfMeeting || /\d/.test(heading));
  return tells ? text.split(/\r?\n/).indexOf(heading) : -1;
}

/** Goes to the page for a meeting where the note has it. */
function goToPage({ file, editor }: OpenNote, filled: FilledTemplate, meeting: Meeting | null): boolean {
  const line = meeting ? lineOfPage(editor.getValue(), filled, file.path === meeting.path) : -1;
  if (line < 0) return false;
  // Where one goes on writing, as after it was inserted.
  const below = filled.cursor === null ? 0 : filled.body.slice(0, filled.cursor).trimStart().split('\n').length - 1;
  const waiting = Math.min(line + below, editor.lastLine());
  const at = { line: waiting, ch: editor.getLine(waiting).length };
  editor.setCursor(at);
  editor.scrollIntoView({ from: at, to: at }, true);
  editor.focus();
  return true;
}

/** The same in the note of the meeting, which is opened, where another one is being edited. */
async function openPage(
  { app }: TemplateDeps,
  note: OpenNote,
  filled: FilledTemplate,
  meeting: Meeting | null,
): Promise<boolean> {
  const file = meeting && meeting.path !== note.file.path ? app.vault.getFileByPath(meeting.path) : null;
  if (!file || lineOfPage(await app.vault.cachedRead(file), filled, true) < 0) return false;
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file, { state: { mode: 'source' } });
  const { view } = leaf;
  return view instanceof MarkdownView && goToPage({ file, view, editor: view.editor }, filled, meeting);
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

/** A page of its own begins with links to the people it is about; in a meeting’s note the properties name them. */
function withLinks({ desk }: TemplateDeps, filled: FilledTemplate, people: readonly Person[]): FilledTemplate {
  const links = `${people.map((person) => desk.linkTo(person, '')).join(', ')}\n\n`;
  return { ...filled, body: links + filled.body, cursor: filled.cursor === null ? null : filled.cursor + links.length };
}

function insertInto(note: OpenNote, filled: FilledTemplate): void {
  const inserted = insertionInto(note, filled);
  if ('refusal' in inserted) new Notice(inserted.refusal, longNotice);
  else {
    applyInEditor(note.editor, inserted.edits, inserted.cursor);
    const { cursor, end } = inserted;
    lastInserted.set(note.editor, { text: note.editor.getValue(), cursor, end });
  }
}

/** What was inserted last in an editor: its text then, where the cursor was put, and where the body ends. */
const lastInserted = new WeakMap<Editor, { readonly text: string; readonly cursor: number; readonly end: number }>();

/** What is selected; behind what was inserted last, where nothing was typed and the cursor still waits in it. */
function placeIn(editor: Editor): { readonly from: number; readonly to: number } {
  const from = editor.posToOffset(editor.getCursor('from'));
  const to = editor.posToOffset(editor.getCursor('to'));
  const last = lastInserted.get(editor);
  const isWaiting = last?.cursor === from && from === to && last.text === editor.getValue();
  const behind = isWaiting ? last.text.slice(0, last.end).trimEnd().length : null;
  return { from: behind ?? from, to: behind ?? to };
}

/** Why a filled-in template could not be inserted now; null where it can. */
function whyNotInto(note: OpenNote, filled: FilledTemplate): string | null {
  const inserted = insertionInto(note, filled);
  return 'refusal' in inserted ? inserted.refusal : null;
}

function insertionInto(
  { file, view, editor }: OpenNote,
  filled: FilledTemplate,
):
  | { readonly edits: readonly TextEdit[]; readonly cursor: number; readonly end: number }
  | { readonly refusal: string } {
  if (view.file !== file || view.editor !== editor) return { refusal: say.interviews.closedBeforeReady(file.basename) };
  const selected = placeIn(editor);
  const inserted = insertTemplate(editor.getValue(), selected, filled, parseYaml);
  if (!('refusal' in inserted)) return inserted;
  return { refusal: `${inserted.refusal.what} ${inserted.refusal.remedy}` };
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
