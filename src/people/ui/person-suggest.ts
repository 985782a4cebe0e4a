import {
  type App,
  type Editor,
  type EditorPosition,
  EditorSuggest,
  type EditorSuggestTriggerInfo,
  parseYaml,
  renderMatches,
  setIcon,
  type TFile,
} from 'obsidian';
import { refused, type NoteChange } from '../../editing/note-change';
import { readerOf } from '../../editing/read-back';
import { say } from '../../i18n/words';
import type { ReadRules } from '../../notes/read-rules';
import { type Changes, type GivenNote, noteGivenTo } from '../../vault/changes';
import type { DeskIndex } from '../../vault/desk-index';
import { reportingFailures } from '../../vault/failure';
import { type Completion, type Completions, completionsAt } from '../complete-line';

/** What suggestions in the editor need. */
export interface PersonSuggestDeps {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly changes: Changes;
  readonly readRules: () => Promise<ReadRules>;
  readonly makePerson: (name: string) => Promise<GivenNote>;
}

/** People, and lines about them, offered while somebody writes in a note. */
export class PersonSuggest extends EditorSuggest<Completion> {
  private found: Completions | null = null;
  /** Where somebody pressed Escape: nothing is offered again for what they are typing there. */
  private refusedAt: { readonly path: string; readonly line: number; readonly ch: number } | null = null;
  private rules: ReadRules | null = null;

  constructor(private readonly deps: PersonSuggestDeps) {
    super(deps.app);
    this.scope.register([], 'Escape', () => {
      const { context } = this;
      if (context) this.refusedAt = { path: context.file.path, ...context.start };
      this.close();
      return false;
    });
  }

  /** How notes are read now, to be sure of what a line would say. */
  async learnRules(): Promise<void> {
    this.rules = await this.deps.readRules();
  }

  override onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null {
    this.found = this.find(cursor, editor, file);
    const { found, refusedAt } = this;
    if (!found || !file) {
      this.refusedAt = null;
      return null;
    }
    const start = { line: cursor.line, ch: found.from };
    if (refusedAt && file.path === refusedAt.path && start.line === refusedAt.line && start.ch === refusedAt.ch)
      return null;
    return { start, end: cursor, query: found.typed };
  }

  private find(cursor: EditorPosition, editor: Editor, file: TFile | null): Completions | null {
    const { desk } = this.deps;
    const { rules } = this;
    if (!rules || !file || file.extension !== 'md' || !desk.settings.suggestWhileTyping || desk.indexing) return null;
    if (editor.somethingSelected() || editor.listSelections().length > 1) return null;
    const { path } = file;
    const lineText = editor.getLine(cursor.line);
    return completionsAt(
      { path, ...cursor, lineText, text: () => editor.getValue() },
      {
        network: desk.network,
        today: desk.today(),
        linkTo: (person, shown) => desk.linkTo(person, path, shown),
        reads: readerOf(path, rules, parseYaml),
      },
    );
  }

  override getSuggestions(): Completion[] {
    return [...(this.found?.rows ?? [])];
  }

  override renderSuggestion(row: Completion, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    const title = content.createDiv({ cls: 'suggestion-title' });
    if (row.kind === 'new') {
      title.setText(say.people.newPersonCalled(row.name));
      setIcon(el.createDiv({ cls: 'suggestion-aux' }).createSpan({ cls: 'suggestion-flair' }), 'user-plus');
      return;
    }
    const note = content.createDiv({ cls: 'suggestion-note' });
    if (row.kind === 'line') title.setText(factWords(row));
    else {
      renderMatches(title.createSpan(), row.person.name, row.inName);
      const { organisation } = row.person;
      if (organisation !== null) {
        renderMatches(note.createSpan(), organisation, row.inOrganisation);
        note.appendText(' · ');
      }
    }
    note.appendText(row.insert.trim());
  }

  override selectSuggestion(row: Completion): void {
    const { context } = this;
    this.close();
    if (!context) return;
    const { editor, file, start, end } = context;
    if (row.kind === 'new') {
      void this.addPerson(row.name, file, { from: start, typed: editor.getRange(start, end) });
      return;
    }
    const text = row.insert;
    editor.transaction({
      changes: [{ from: start, to: end, text }],
      selection: { from: { line: start.line, ch: start.ch + text.length } },
    });
  }

  /** The note and the link are one step: both are taken back together. */
  private async addPerson(name: string, file: TFile, place: TypedAt): Promise<void> {
    const { changes, desk, makePerson } = this.deps;
    await reportingFailures(async () => {
      const made = await makePerson(name);
      const shown = made.file.basename === name ? undefined : name;
      const link = desk.linkTo({ name, path: made.file.path }, file.path, shown);
      await changes.make(noteGivenTo(name, made), [{ file, change: replaceTyped(place, link) }], {
        made: [made],
      });
    });
  }
}

interface TypedAt {
  readonly from: EditorPosition;
  readonly typed: string;
}

/** Somebody may go on writing while the note is made: what was typed is replaced where it stands then, if that is the only place. */
function replaceTyped({ from, typed }: TypedAt, link: string): NoteChange {
  return (text) => {
    const lines = text.split('\n');
    const at = lines.slice(0, from.line).reduce((sum, line) => sum + line.length + 1, 0) + from.ch;
    const first = text.indexOf(typed);
    const found = text.startsWith(typed, at) ? at : first;
    if (found < 0 || (found !== at && first !== text.lastIndexOf(typed)))
      return refused(say.editing.noteChangedSince, say.editing.writeByHand);
    return { edits: [{ from: found, to: found + typed.length, insert: link }] };
  };
}

function factWords({ tells, person: { name }, introduced }: Extract<Completion, { kind: 'line' }>): string {
  switch (tells) {
    case 'given':
      return say.people.iDidFavour(name);
    case 'received':
      return say.people.theyDidMeFavour(name);
    case 'promised':
      return say.people.promiseTo(name);
    case 'introduced':
      return say.people.introducedMe({ one: name, two: introduced?.name ?? '' });
  }
}
