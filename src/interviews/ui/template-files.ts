import { applyEdits } from '../../editing/edit';
import { insertTemplate, type RenderedNote } from '../../editing/insert-template';
import { safeNoteName } from '../../editing/note-name';
import { say } from '../../i18n/words';
import { type Company, interviewContext, letterKinds, questionsIn } from '../build-context';
import { builtInTemplatesIn } from '../../templating/built-in-templates';
import { createLibrary, type Library, type RenderOptions } from '../../templating/create-library';
import type { InterviewContext } from '../../templating/interview-context';
import type { TemplateProblem } from '../../templating/problem';
import { promptsIn, type Prompt } from '../../templating/prompts';
import { readQuestionBank } from '../../templating/question-bank';
import type { Question } from '../../templating/frame';
import { nextMeeting } from '../next-meeting';
import type { OwnNote } from '../what-i-bring';
import { diaryDay } from '../../notes/classify';
import type { ReadRules } from '../../notes/read-rules';
import {
  readTemplateFile,
  renderTemplateFile,
  type TemplateFile,
  type TemplateFileResult,
  type TemplateKind,
} from '../../templating/template-file';
import type { Answers } from '../../ui/form';
import type { Changes, MadeNote } from '../../vault/changes';
import type { Desk } from '../../vault/desk';
import { Failure } from '../../vault/failure';
import { deviceClock, IdleSlices } from '../../vault/schedules';
import type { SettingsStore } from '../../vault/settings-store';
import { readRulesOf, templateFormatsOf } from '../../vault/vault-conventions';
import { getLanguage, normalizePath, parseYaml, TFile, Vault, type App, Notice } from 'obsidian';

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

/** The note that a template is filled in for: one there is, by its title, or one to be made, called so where the template does not say. */
export type NoteToFill = { readonly title: string } | { readonly newNote: string };

/** What is asked before a template is filled in. */
export interface TemplateNeeds {
  readonly people: number;
  readonly kind: TemplateKind | null;
  readonly prompts: readonly Prompt[];
}

/** What stands for the path of a built-in template. */
export const builtIn = 'built-in';
/** Earlier notes with somebody that are searched for questions already asked, the newest first. */
const notesSearched = 20;

/** All templates, by folded name: one of the user's takes the place of the built-in of its name. */
interface TemplateSet {
  readonly files: ReadonlyMap<string, { readonly file: TemplateFile; readonly path: string }>;
  /** Templates that cannot be parsed. */
  readonly broken: ReadonlyMap<string, Failure>;
}

interface MadeLibrary {
  readonly templates: TemplateSet;
  readonly today: string;
  readonly locale: string;
  readonly library: Library;
}

/** The built-in templates and those of the user's folder. Each file is read and parsed once, and again after it has changed. */
export class TemplateFiles {
  private builtIns: readonly Parsed[] | null = null;
  /** By path. */
  private parsed = new Map<string, Parsed & { readonly mtime: number; readonly size: number }>();
  private loaded: { readonly from: readonly Parsed[]; readonly templates: TemplateSet } | null = null;
  private made: MadeLibrary | null = null;

  constructor(
    private readonly app: App,
    private readonly desk: Desk,
  ) {}

  /** By name. */
  async list(): Promise<readonly TemplateRow[]> {
    const { files } = await this.load();
    const rows = [...files.values()].map(({ file, path }) => ({ name: file.name, kind: file.kind, path }));
    return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** What must be known before the template of a name is filled in. Throws a `Failure` where there is none. */
  async needsOf(name: string): Promise<TemplateNeeds> {
    const templates = await this.load();
    const { file } = fileIn(templates, name);
    return { people: peopleNeeded(file), kind: file.kind, prompts: promptsIn(file.source, partialsOf(templates)) };
  }

  /** Fills in the template of a name; throws a `Failure` where there is none, or where it has a problem. */
  async fill(name: string, company: Company, answers: Answers = {}, note?: NoteToFill): Promise<FilledTemplate> {
    const templates = await this.load();
    const { file, path } = fileIn(templates, name);
    const context = await this.contextFor(company, answers, templates, file.kind);
    const locale = languageIn(path);
    const library = this.libraryOf(templates, context.today, locale);
    const given = note ?? { newNote: nameOfNew(file.name, context) };
    const title = 'title' in given ? given.title : given.newNote;
    const occasion = { title, time: deviceClock(), ...(await templateFormatsOf(this.app)) };
    const filename = nameFrom(file.filename, context, occasion);
    const isNamed = 'newNote' in given && filename !== null;
    const rendered = renderTemplateFile(file, context, library, {
      ...occasion,
      title: isNamed ? safeNoteName(filename) : title,
    });
    if (!rendered.ok) throw failureOf(file.name, path, rendered.problems);
    return {
      frontmatter: rendered.frontmatter ?? '',
      body: rendered.body,
      cursor: rendered.cursor,
      folder: nameFrom(file.folder, context, occasion),
      filename,
    };
  }

  /** One library for as long as no template changes, because it keeps the partials that it has compiled. */
  private libraryOf(templates: TemplateSet, today: string, locale: string): Library {
    const { made } = this;
    const isSame = made?.templates === templates && made.today === today && made.locale === locale;
    const now = isSame ? made : { templates, today, locale, library: makeLibrary(templates, today, locale) };
    this.made = now;
    return now.library;
  }

  /** The same object as before where no template has changed. */
  private async load(): Promise<TemplateSet> {
    this.builtIns ??= Object.entries(builtInTemplatesIn(getLanguage())).map(([name, text]) =>
      parse(name, text, builtIn),
    );
    const from = [...this.builtIns, ...(await this.ownTemplates())];
    const before = this.loaded?.from ?? [];
    if (!this.loaded || from.length !== before.length || from.some((one, at) => one !== before[at])) {
      this.loaded = { from, templates: templatesIn(from) };
    }
    return this.loaded.templates;
  }

  private async ownTemplates(): Promise<readonly Parsed[]> {
    const parsed: typeof this.parsed = new Map();
    for (const file of this.ownFiles()) {
      const { mtime, size } = file.stat;
      const before = this.parsed.get(file.path);
      const isSame = before?.mtime === mtime && before.size === size;
      const now = isSame
        ? before
        : { ...parse(file.name, await this.app.vault.cachedRead(file), file.path), mtime, size };
      parsed.set(file.path, now);
    }
    this.parsed = parsed;
    return [...parsed.values()];
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

  private async contextFor(
    company: Company,
    answers: Answers,
    templates: TemplateSet,
    kind: TemplateKind | null,
  ): Promise<InterviewContext> {
    const { app, desk } = this;
    const isLetter = kind !== null && letterKinds.has(kind);
    // A letter repeats no words of notes: none is read for it.
    const texts = isLetter ? new Map<string, string>() : await this.textsAbout(company);
    const rules = await readRulesOf(app, desk.settings);
    // A page that prepares is for the meeting that lies ahead.
    const ahead = kind === 'prep' ? nextMeeting(desk.network, company.people, desk.today()) : null;
    if (!isLetter) await new IdleSlices().finish(desk.helpers.preparing(), () => true);
    return interviewContext(desk.network, {
      ...company,
      helpers: desk.helpers,
      meeting: company.meeting ?? ahead,
      asked: [...new Set([...texts.values()].flatMap(questionsIn))],
      questions: questionsOf(templates),
      textOf: (path) => texts.get(path) ?? null,
      vocabulary: rules.vocabulary,
      ownNotes: kind === 'prep' ? this.ownNotes(rules) : [],
      isLetter,
      seeksWork: desk.settings.seeksWork,
      isReview: kind === 'review',
      followUps: kind === 'review' ? desk.followUps() : [],
      answers,
      today: desk.today(),
      rules: desk.rules,
      linkText: (path) => {
        const file = app.vault.getFileByPath(path);
        return file ? app.metadataCache.fileToLinktext(file, '', true) : path;
      },
    });
  }

  /** The notes of the latest talks with them and their own notes, by path. */
  private async textsAbout({ people }: Company): Promise<ReadonlyMap<string, string>> {
    const { network } = this.desk;
    const paths = people.flatMap(({ key, path }) => [
      ...network
        .meetingsOf(key)
        .slice(0, notesSearched)
        .map((one) => one.path),
      ...(path === null ? [] : [path]),
    ]);
    const files = [...new Set(paths)].flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
    return new Map(
      await Promise.all(files.map(async (file) => [file.path, await this.app.vault.cachedRead(file)] as const)),
    );
  }

  /** Notes about nobody: neither people nor meetings, days or templates. */
  private ownNotes(rules: ReadRules): readonly OwnNote[] {
    const { network } = this.desk;
    const isLeftOut = (path: string): boolean => rules.excludedFolders.some((folder) => path.startsWith(`${folder}/`));
    return this.app.vault.getMarkdownFiles().flatMap(({ path, basename }) => {
      const isOfOthers = network.personAt(path) !== null || network.meetingAt(path) !== null;
      if (isOfOthers || diaryDay(path, rules) !== null || isLeftOut(path)) return [];
      return [{ path, title: basename }];
    });
  }
}

interface Parsed {
  readonly name: string;
  readonly path: string;
  readonly result: TemplateFileResult;
}

function parse(name: string, text: string, path: string): Parsed {
  return { name, path, result: readTemplateFile(name, text) };
}

/** What would stand in a new note, and where the cursor would be in it. Throws a `Failure` where the properties cannot be written. */
export function wholeNote(filled: RenderedNote): { readonly text: string; readonly cursor: number } {
  const inserted = insertTemplate('', { from: 0, to: 0 }, filled, parseYaml);
  if ('refusal' in inserted) throw new Failure(`${inserted.refusal.what} ${inserted.refusal.remedy}`);
  return { text: applyEdits('', inserted.edits), cursor: inserted.cursor };
}

function templatesIn(parsed: readonly Parsed[]): TemplateSet {
  const files = new Map<string, { file: TemplateFile; path: string }>();
  const broken = new Map<string, Failure>();
  for (const { name, path, result } of parsed) {
    if (result.ok) files.set(fold(result.file.name), { file: result.file, path });
    else broken.set(fold(name.slice(name.lastIndexOf('/') + 1)), failureOf(name, path, result.problems));
  }
  return { files, broken };
}

function fileIn(templates: TemplateSet, name: string): { readonly file: TemplateFile; readonly path: string } {
  const broken = templates.broken.get(fold(name));
  if (broken) throw broken;
  const found = templates.files.get(fold(name));
  if (found) return found;
  const names = [...templates.files.values()].map(({ file }) => file.name).sort();
  throw new Failure(say.interviews.thereIsNoTemplate({ name, names: names.join(', ') }));
}

/** How many people a template needs: none if it names none, two for an introduction. */
function peopleNeeded({ kind, source }: TemplateFile): number {
  if (kind === 'introduction') return 2;
  return /\{\{[^}]*\b(?:person|people|meeting|matches|asked|questionsToAsk)\b/.test(source) ? 1 : 0;
}

function partialsOf({ files }: TemplateSet): Readonly<Record<string, string>> {
  return Object.fromEntries([...files.values()].map(({ file }) => [file.name, file.source]));
}

const banks = new WeakMap<TemplateSet, readonly Question[]>();

/** All question banks in one, read once as long as no template changes. */
function questionsOf(templates: TemplateSet): readonly Question[] {
  const known = banks.get(templates);
  if (known) return known;
  const all = [...templates.files.values()].map(({ file }) => file);
  const bank = all.filter(({ kind }) => kind === 'questions').flatMap(({ source }) => readQuestionBank(source));
  banks.set(templates, bank);
  return bank;
}

/** In which language days and lists of a template are: that of its words where they are ours, else that of the app. */
function languageIn(path: string): string {
  const app = getLanguage();
  const kit = say.days.languageOfKit();
  return path === builtIn && !app.startsWith(kit) ? kit : say.days.languageOfDays(app);
}

function makeLibrary(templates: TemplateSet, today: string, locale: string): Library {
  return createLibrary({
    partials: partialsOf(templates),
    questions: questionsOf(templates),
    locale,
    today,
  });
}

/** What a note made of a template is called where neither the template nor who makes it says. */
export function nameOfNew(
  template: string,
  { people, today }: Pick<InterviewContext, 'today'> & { readonly people: readonly { readonly name: string }[] },
): string {
  return [
    say.interviews.titleOfTemplate(template),
    people
      .map(({ name }) => name)
      .filter(Boolean)
      .join(', '),
    today,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A folder or file name of a template is a template itself; one that fails is as good as none. */
function nameFrom(template: string | null, context: InterviewContext, occasion: RenderOptions): string | null {
  if (template === null) return null;
  const locale = say.days.languageOfDays(getLanguage());
  const result = createLibrary({ escape: 'none', locale, today: context.today }).render(template, context, occasion);
  return result.ok && result.text.trim() !== '' ? result.text.trim() : null;
}

function fold(name: string): string {
  return name.trim().replace(/\.md$/i, '').toLowerCase();
}

function failureOf(name: string, path: string, problems: readonly TemplateProblem[]): Failure {
  const [problem] = problems;
  const which = path === builtIn ? say.interviews.template(name) : say.interviews.templateAt({ name, path });
  if (!problem) return new Failure(say.interviews.cannotBeRead(which));
  const { template, line, what, remedy } = problem;
  const inside = template === name ? null : template;
  return new Failure(say.interviews.templateFailed({ which, inside, line, what, remedy }));
}

/** Puts the built-in templates into the user's template folder, to be changed there. What is there already stays as it is. */
export async function copyTemplates(app: App, store: SettingsStore, changes: Pick<Changes, 'make'>): Promise<void> {
  const folder = normalizePath(store.current.templateFolder.trim() || say.interviews.templatesFolder());
  if (!app.vault.getFolderByPath(folder)) {
    if (app.vault.getAbstractFileByPath(folder)) {
      new Notice(say.interviews.fileInPlaceOfFolder(folder));
      return;
    }
    await app.vault.createFolder(folder);
  }
  if (store.current.templateFolder.trim() === '') await store.set('templateFolder', folder);
  const taken = new Set(app.vault.getFolderByPath(folder)?.children.map(({ name }) => name.toLowerCase()));
  const builtIn = builtInTemplatesIn(getLanguage());
  const names = Object.keys(builtIn);
  const missing = names.filter((name) => !taken.has(name.toLowerCase()));
  const made: MadeNote[] = [];
  for (const name of missing) {
    const text = builtIn[name] ?? '';
    made.push({ file: await app.vault.create(`${folder}/${name}`, text), text });
  }
  const words = say.interviews.templatesCopied({ count: missing.length, folder, kept: names.length - missing.length });
  if (made.length > 0) await changes.make(words, [], { made });
  else new Notice(words);
}
