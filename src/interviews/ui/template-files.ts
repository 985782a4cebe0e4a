import { getLanguage, normalizePath, parseYaml, TFile, Vault, type App } from 'obsidian';
import { interviewContext } from '../build-context';
import type { Company } from '../company';
import { followUpRules } from '../../follow-ups/follow-up-rules';
import { applyEdits } from '../../editing/edit';
import { insertTemplate, type RenderedNote } from '../../editing/insert-template';
import { builtInTemplatesIn } from '../../templating/built-in-templates';
import { createLibrary, type Library } from '../../templating/create-library';
import type { InterviewContext } from '../../templating/interview-context';
import type { TemplateProblem } from '../../templating/problem';
import { promptsIn, type Prompt } from '../../templating/prompts';
import { readQuestionBank } from '../../templating/question-bank';
import {
  readTemplateFile,
  renderTemplateFile,
  type TemplateFile,
  type TemplateKind,
} from '../../templating/template-file';
import { questionsIn } from './asked-questions';
import type { Desk } from '../../vault/desk';
import { say } from '../../i18n/words';

/** A template there is: one of the user's, with its path, or a built-in one. */
export interface TemplateRow {
  readonly name: string;
  readonly kind: TemplateKind | null;
  readonly path: string;
}

/** A filled-in template, and where a note made of it would go if the template says so. */
export interface FilledTemplate extends RenderedNote {
  readonly folder: string | null;
  readonly filename: string | null;
}

/** What is asked before a template is filled in. */
export interface TemplateNeeds {
  readonly people: number;
  readonly prompts: readonly Prompt[];
}

/** Answers by question. */
export type Answers = Readonly<Record<string, string>>;

/** A template that is missing or cannot be rendered; the message says which, where and what to do. */
export class TemplateFailure extends Error {}

/** What stands for the path of a built-in template. */
export const builtIn = 'built-in';
/** Earlier notes with somebody that are searched for questions already asked, the newest first. */
const notesSearched = 20;

interface Shelf {
  /** By folded name. */
  readonly files: ReadonlyMap<string, { readonly file: TemplateFile; readonly path: string }>;
  /** Templates that cannot be read, by folded name. */
  readonly broken: ReadonlyMap<string, TemplateFailure>;
}

/** The templates of the kit and of the user's folder; one of the user's takes the place of the built-in of its name. */
export class TemplateFiles {
  constructor(
    private readonly app: App,
    private readonly desk: Desk,
  ) {}

  /** By name. */
  async list(): Promise<readonly TemplateRow[]> {
    const { files } = await this.readShelf();
    const rows = [...files.values()].map(({ file, path }) => ({ name: file.name, kind: file.kind, path }));
    return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** What must be known before the template of a name is filled in. Throws a `TemplateFailure` where there is none. */
  async needsOf(name: string): Promise<TemplateNeeds> {
    const shelf = await this.readShelf();
    const { file } = fileIn(shelf, name);
    return { people: peopleNeeded(file), prompts: promptsIn(file.source, partialsOf(shelf)) };
  }

  /** Fills in the template of a name; throws a `TemplateFailure` where there is none, or where it has a problem. */
  async fill(name: string, company: Company, answers: Answers = {}): Promise<FilledTemplate> {
    const shelf = await this.readShelf();
    const { file, path } = fileIn(shelf, name);
    const context = await this.contextFor(company, answers);
    const library = libraryOf(shelf, context);
    const rendered = renderTemplateFile(file, context, library);
    if (!rendered.ok) throw failureOf(file.name, path, rendered.problems);
    return {
      frontmatter: rendered.frontmatter ?? '',
      body: rendered.body,
      cursor: rendered.cursor,
      folder: nameFrom(file.folder, context),
      filename: nameFrom(file.filename, context),
    };
  }

  private async readShelf(): Promise<Shelf> {
    const files = new Map<string, { file: TemplateFile; path: string }>();
    const broken = new Map<string, TemplateFailure>();
    const add = (fileName: string, text: string, path: string): void => {
      const result = readTemplateFile(fileName, text);
      if (result.ok) files.set(fold(result.file.name), { file: result.file, path });
      else broken.set(fold(fileName.slice(fileName.lastIndexOf('/') + 1)), failureOf(fileName, path, result.problems));
    };
    for (const [fileName, text] of Object.entries(builtInTemplatesIn(getLanguage()))) add(fileName, text, builtIn);
    for (const file of this.ownFiles()) add(file.name, await this.app.vault.cachedRead(file), file.path);
    return { files, broken };
  }

  private ownFiles(): TFile[] {
    const { templateFolder } = this.desk.settings;
    const folder = templateFolder.trim() && this.app.vault.getFolderByPath(normalizePath(templateFolder));
    const found: TFile[] = [];
    if (!folder) return found;
    Vault.recurseChildren(folder, (file) => {
      if (file instanceof TFile && file.extension === 'md') found.push(file);
    });
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private async contextFor(company: Company, answers: Answers): Promise<InterviewContext> {
    const { app, desk } = this;
    return interviewContext(desk.network, {
      ...company,
      asked: await this.questionsAsked(company),
      answers,
      today: desk.today(),
      rules: followUpRules(desk.settings),
      linkText: (path) => {
        const file = app.vault.getFileByPath(path);
        return file ? app.metadataCache.fileToLinktext(file, '', true) : path;
      },
    });
  }

  private async questionsAsked({ people, meeting }: Company): Promise<string[]> {
    const { network } = this.desk;
    const [person] = people;
    const meetings = network.meetingsOf(person.key).filter(({ path }) => path !== meeting?.path);
    const paths = [...meetings.slice(0, notesSearched).map(({ path }) => path), ...(person.path ? [person.path] : [])];
    const files = paths.flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
    const texts = await Promise.all(files.map((file) => this.app.vault.cachedRead(file)));
    return [...new Set(texts.flatMap(questionsIn))];
  }
}

/** What would stand in a new note, and where the cursor would be in it. Throws a `TemplateFailure` where the properties cannot be written. */
export function wholeNote(filled: RenderedNote): { readonly text: string; readonly cursor: number } {
  const inserted = insertTemplate('', { from: 0, to: 0 }, filled, parseYaml);
  if ('refusal' in inserted) throw new TemplateFailure(`${inserted.refusal.what} ${inserted.refusal.remedy}`);
  return { text: applyEdits('', inserted.edits), cursor: inserted.cursor };
}

function fileIn(shelf: Shelf, name: string): { readonly file: TemplateFile; readonly path: string } {
  const broken = shelf.broken.get(fold(name));
  if (broken) throw broken;
  const found = shelf.files.get(fold(name));
  if (found) return found;
  const names = [...shelf.files.values()].map(({ file }) => file.name).sort();
  throw new TemplateFailure(say.interviews.thereIsNoTemplate({ name: name, names: names.join(', ') }));
}

/** A template that speaks of nobody needs nobody; one of introductions brings two people together. */
function peopleNeeded({ kind, source }: TemplateFile): number {
  if (kind === 'introduction') return 2;
  return /\{\{[^}]*\b(?:person|people|meeting|matches|asked)\b/.test(source) ? 1 : 0;
}

function partialsOf({ files }: Shelf): Readonly<Record<string, string>> {
  return Object.fromEntries([...files.values()].map(({ file }) => [file.name, file.source]));
}

function libraryOf(shelf: Shelf, { today }: InterviewContext): Library {
  const all = [...shelf.files.values()].map(({ file }) => file);
  return createLibrary({
    partials: partialsOf(shelf),
    questions: all.filter(({ kind }) => kind === 'questions').flatMap(({ source }) => readQuestionBank(source)),
    locale: say.days.languageOfDays(getLanguage()),
    today,
  });
}

/** A folder or file name of a template is a template itself; one that fails is as good as none. */
function nameFrom(template: string | null, context: InterviewContext): string | null {
  if (template === null) return null;
  const result = createLibrary({ escape: 'none', today: context.today }).render(template, context);
  return result.ok && result.text.trim() !== '' ? result.text.trim() : null;
}

function fold(name: string): string {
  return name.trim().replace(/\.md$/i, '').toLowerCase();
}

function failureOf(name: string, path: string, problems: readonly TemplateProblem[]): TemplateFailure {
  const [problem] = problems;
  const which =
    path === builtIn ? say.interviews.template(name) : say.interviews.templateAt({ name: name, path: path });
  if (!problem) return new TemplateFailure(say.interviews.cannotBeRead(which));
  const { template, line, what, remedy } = problem;
  const where =
    template !== null && template !== name
      ? say.interviews.commaInTemplateLine({ template: template, line: line })
      : say.shared.commaLine(line);
  return new TemplateFailure(`${which}${where}: ${what} ${remedy}`);
}
