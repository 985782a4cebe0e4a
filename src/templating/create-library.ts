import { standardBudgets, Spending, type Budgets } from './budget';
import { builtInHelpers } from './built-in-helpers';
import { compileTemplate } from './compile-program';
import type { Escape } from './escape';
import { Fault, problemOf, type TemplateSource } from './problem';
import type {
  Data,
  Frame,
  Helper,
  Instance,
  Language,
  PartialProgram,
  PartialTable,
  Question,
  Render,
  RenderSettings,
  Run,
} from './frame';
import { cursorMark } from './helpers/questions-and-prompts';
import { lintTemplate } from './lint';
import { parse, type Parsed } from './parse';
import type { TemplateProblem } from './problem';
import { standardHelpers } from './standard-helpers';
import { lineStart } from './template-places';
import { say } from '../i18n/words';

export interface LibraryOptions {
  /** Templates that others may call by name with `{{> name}}`. */
  readonly partials?: Readonly<Record<string, string>>;
  /** Helpers of your own, as Handlebars calls them; one with the name of a standard helper takes its place. */
  readonly helpers?: Readonly<Record<string, Helper>>;
  /** How values are made safe where they land; `markdown` where nothing is said. */
  readonly escape?: Escape;
  /** BCP 47 tag, for the names of months and days; `en` where nothing is said. */
  readonly locale?: string;
  /** IANA zone into which instants are put; days have none. `local` where nothing is said. */
  readonly zone?: string;
  /** `YYYY-MM-DD`, for `ago`, `shift` and `date` without a day. */
  readonly today?: string;
  /** What `questions` draws from. */
  readonly questions?: readonly Question[];
  readonly budgets?: Partial<Budgets>;
}

export interface TemplateName {
  /** What problems call the template. */
  readonly name?: string;
}

export interface RenderOptions {
  /** `@name` for the template, besides `@root`. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Of the note being written, for `{{title}}`. */
  readonly title?: string;
  /** The time now, `HH:mm`, for `{{time}}`. */
  readonly time?: string;
  /** What `{{date}}` alone looks like, in moment tokens; `YYYY-MM-DD` where nothing is said. */
  readonly dateFormat?: string;
  /** What `{{time}}` alone looks like; `HH:mm` where nothing is said. */
  readonly timeFormat?: string;
}

export type RenderResult =
  | {
      readonly ok: true;
      readonly text: string;
      /** Offset of the first `{{cursor}}` in the text; null where there is none. */
      readonly cursor: number | null;
    }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

export interface Template {
  /** Never throws: what goes wrong comes back as problems, and then nothing is printed at all. */
  render(data: unknown, options?: RenderOptions): RenderResult;
}

export type Compiled =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** Templates that know each other's names, share helpers and speak one language. No method throws: problems are returned. */
export interface Library {
  parse(source: string, options?: TemplateName): Parsed;
  compile(source: string, options?: TemplateName): Compiled;
  render(source: string, data: unknown, options?: TemplateName & RenderOptions): RenderResult;
  /** What is wrong with a template whatever its data: syntax, unknown helpers, missing partials. Empty where nothing is. */
  lint(source: string, options?: TemplateName): readonly TemplateProblem[];
}

/** A library of templates with these partials, helpers and settings. Partials are compiled when they are first called. */
export function createLibrary(options: LibraryOptions = {}): Library {
  const budgets = { ...standardBudgets, ...options.budgets };
  const language = languageOf(options);
  const shared = settingsOf(options);
  const partials = partialTable(options.partials ?? {}, language, budgets);

  const compile = (text: string, { name = null }: { readonly name?: string | null } = {}): Compiled => {
    const source = { name, text };
    const parsed = parse(text, { name, budgets });
    if (!parsed.ok) return parsed;
    try {
      const render = compileTemplate(parsed.program, source, language, budgets.nesting);
      return { ok: true, template: { render: (data, given = {}) => runTemplate(render, source, data, given) } };
    } catch (error) {
      return { ok: false, problems: [problemOf(error, source)] };
    }
  };

  const runTemplate = (
    render: Render,
    source: TemplateSource,
    context: unknown,
    { data, ...occasion }: RenderOptions,
  ): RenderResult => {
    const run: Run = { place: lineStart, settings: settingsFor(shared, occasion), spending: new Spending(budgets) };
    const instance: Instance = { partials: partials(run), run, source };
    try {
      const known: Data = data ? { root: context, ...data } : { root: context };
      const printed = render({ context, up: null, data: known, blockParams: null, instance });
      return withoutCursor(printed);
    } catch (error) {
      return { ok: false, problems: [problemOf(error, source)] };
    }
  };

  return {
    parse: (text, given) => parse(text, { name: given?.name ?? null, budgets }),
    compile,
    render: (text, data, given = {}) => {
      const compiled = compile(text, given);
      return compiled.ok ? compiled.template.render(data, given) : compiled;
    },
    lint: (text, given) => {
      const parsed = parse(text, { name: given?.name ?? null, budgets });
      if (!parsed.ok) return parsed.problems;
      const source = { name: given?.name ?? null, text };
      const helpers = options.helpers?.['helperMissing'] ? null : helpersOf(options);
      return lintTemplate(parsed.program, source, helpers, Object.keys(options.partials ?? {}));
    },
  };
}

/** What was printed, without what stands for the cursor. */
function withoutCursor(printed: string): RenderResult {
  const cursor = printed.indexOf(cursorMark);
  if (cursor < 0) return { ok: true, text: printed, cursor: null };
  const after = printed.slice(cursor + cursorMark.length);
  return { ok: true, text: printed.slice(0, cursor) + after.replaceAll(cursorMark, ''), cursor };
}

const plainLibrary = createLibrary();

/** Makes a template ready to be rendered many times, with standard helpers and no partials. */
export function compile(source: string, options?: TemplateName & LibraryOptions): Compiled {
  return (options ? createLibrary(options) : plainLibrary).compile(source, options);
}

/** Renders a template once. */
export function render(
  source: string,
  data: unknown,
  options?: TemplateName & RenderOptions & LibraryOptions,
): RenderResult {
  return (options ? createLibrary(options) : plainLibrary).render(source, data, options);
}

/** What is wrong with a template whatever its data. */
export function lint(source: string, options?: TemplateName & LibraryOptions): readonly TemplateProblem[] {
  return (options ? createLibrary(options) : plainLibrary).lint(source, options);
}

/** All that a template can call by name. */
export function helpersOf({ helpers }: LibraryOptions): Readonly<Record<string, Helper>> {
  const { helperMissing: _, blockHelperMissing: __, ...all } = { ...builtInHelpers, ...standardHelpers, ...helpers };
  return all;
}

function languageOf(options: LibraryOptions): Language {
  const own = options.helpers ?? {};
  return {
    helpers: helpersOf(options),
    helperMissing: own['helperMissing'],
    blockHelperMissing: own['blockHelperMissing'],
    yielding: new Set(Object.keys(standardHelpers).filter((name) => !Object.hasOwn(own, name))),
    escape: options.escape ?? 'markdown',
  };
}

function settingsOf(options: LibraryOptions): RenderSettings {
  return {
    locale: options.locale ?? 'en',
    zone: options.zone ?? 'local',
    today: options.today ?? null,
    time: null,
    title: null,
    dateFormat: null,
    timeFormat: null,
    questions: options.questions ?? [],
  };
}

/** The settings of one rendering; those of the library where the occasion adds nothing, so that days in words are kept. */
function settingsFor(shared: RenderSettings, { title, time, dateFormat, timeFormat }: RenderOptions): RenderSettings {
  if (title === undefined && time === undefined && dateFormat === undefined && timeFormat === undefined) return shared;
  return {
    ...shared,
    title: title ?? null,
    time: time ?? null,
    dateFormat: dateFormat ?? null,
    timeFormat: timeFormat ?? null,
  };
}

/** The partials of a library, each compiled when it is first called. */
function partialTable(
  sources: Readonly<Record<string, string>>,
  language: Language,
  budgets: Budgets,
): (run: Run) => PartialTable {
  const compiled = new Map<string, Render>();
  const renderOf = (name: string, text: string): Render => {
    const known = compiled.get(name);
    if (known) return known;
    const parsed = parse(text, { name, budgets });
    if (!parsed.ok) throw faultIn({ name, text }, parsed.problems);
    const render = compileTemplate(parsed.program, { name, text }, language, budgets.nesting);
    compiled.set(name, render);
    return render;
  };
  return (run) => {
    const programOf =
      (name: string, text: string): PartialProgram =>
      (context, data, partials) => {
        run.spending.countRun();
        const instance: Instance = { partials, run, source: { name, text } };
        const frame: Frame = { context, up: null, data, blockParams: null, instance };
        return renderOf(name, text)(frame);
      };
    return Object.fromEntries(Object.entries(sources).map(([name, text]) => [name, programOf(name, text)]));
  };
}

function faultIn(template: TemplateSource, [problem]: readonly TemplateProblem[]): Fault {
  const fault = new Fault(problem?.what ?? say.templating.noTemplate, problem?.remedy ?? say.templating.mendIt);
  fault.at = { template, position: { line: problem?.line ?? 1, column: (problem?.column ?? 1) - 1 } };
  return fault;
}
