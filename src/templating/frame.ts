import type { Spending } from './budget';
import type { Escape } from './escape';
import type { TemplateSource } from './problem';
import type { Place } from './template-places';

/** `@index`, `@root` and their kin; `_parent` is what `@../` leads to. */
export type Data = Readonly<Record<string, unknown>> & { readonly _parent?: Data };

/** What a block, a partial or a template prints in a place. */
export type Render = (frame: Frame) => string;

/** A partial as it is called: with a context, the data in force and the partials that it may call in turn. */
export type PartialProgram = (context: unknown, data: Data, partials: PartialTable) => string;
export type PartialTable = Readonly<Record<string, PartialProgram>>;

/** Where a rendering stands: in which context, within which others, with which names of blocks. */
export interface Frame {
  readonly context: unknown;
  /** The frame that `../` leads to. */
  readonly up: Frame | null;
  readonly data: Data;
  readonly blockParams: BlockParams | null;
  readonly instance: Instance;
}

export interface BlockParams {
  readonly values: readonly unknown[];
  readonly up: BlockParams | null;
}

/** One run of one template: its partials change while a block that defines some is run. */
export interface Instance {
  partials: PartialTable;
  readonly run: Run;
  readonly source: TemplateSource;
}

/** What the templates of a library have in common, known before one of them is prepared. */
export interface Language {
  readonly helpers: Readonly<Record<string, Helper>>;
  /** Called instead of a helper that does not exist, and for a missing value that stands alone, if the user has registered one. */
  readonly helperMissing: Helper | undefined;
  /** Decides what a value does as a block, if the user has registered one. */
  readonly blockHelperMissing: Helper | undefined;
  /** Names of helpers that give way to data of the same name. */
  readonly yielding: ReadonlySet<string>;
  readonly escape: Escape;
}

/** One rendering, from the library's door to its last partial. */
export interface Run {
  /** Where what is being printed stands, for helpers that put parts together. */
  place: Place;
  readonly spending: Spending;
  readonly settings: RenderSettings;
}

/** What helpers of dates and questions depend on. */
export interface RenderSettings {
  /** BCP 47: `en-GB`. */
  readonly locale: string;
  /** IANA zone or `local`. Days have none; only instants are put into it. */
  readonly zone: string;
  /** `YYYY-MM-DD`; null where nobody said: then `ago` needs to be told. */
  readonly today: string | null;
  /** `HH:mm`; null where nobody said. */
  readonly time: string | null;
  /** Of the note being written; null where nobody said. */
  readonly title: string | null;
  /** What `{{date}}` and `{{time}}` alone look like, in moment tokens; null for `YYYY-MM-DD` and `HH:mm`. */
  readonly dateFormat: string | null;
  readonly timeFormat: string | null;
  readonly questions: readonly Question[];
}

export interface Question {
  /** `Engagement` */
  readonly stage: string;
  readonly text: string;
  /** What to ask next, to hear more about the same. */
  readonly probe?: string;
  /** What it is good for, without `#`: `trends`, `insights`, `advice`, `resources`, `assignments`. */
  readonly tags?: readonly string[];
}

/** As in Handlebars: called with the parameters, then options; `this` is the context. */
export type Helper = (this: unknown, ...parametersAndOptions: never[]) => unknown;

/** Names that have a helper: one registered as undefined is none, as in Handlebars. */
export function helperNames(helpers: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(helpers).filter((name) => typeof helpers[name] === 'function');
}

export interface HelperOptions {
  readonly name: string;
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: Data;
  /** The block, and what follows its `{{else}}`; both print nothing where the call has no block. */
  readonly fn: BlockProgram;
  readonly inverse: BlockProgram;
  /** Whether the call has a block. */
  readonly isBlock: boolean;
  readonly lookupProperty: (parent: unknown, name: string | number) => unknown;
  /** Makes a value safe as the template does where text of Markdown stands. */
  readonly escape: (value: unknown) => string;
  readonly settings: RenderSettings;
}

export interface BlockProgram {
  (context: unknown, options?: { readonly data?: Data; readonly blockParams?: readonly unknown[] }): string;
  /** How many names the block gives: `{{#each list as |item index|}}` has 2. */
  readonly blockParams: number;
}

/** Stands for a context that is nothing wherever a helper is called on it. */
export const nullContext: object = Object.freeze({});

/** The frame of a block: a context like the one around it, as Handlebars compares them, adds no step for `../`. */
export function frameWithin(outer: Frame, context: unknown, data: Data, blockParams: readonly unknown[] | null): Frame {
  const same = context == outer.context || (context === nullContext && outer.context === null);
  return {
    context,
    up: same ? outer.up : outer,
    data,
    blockParams: blockParams === null ? outer.blockParams : { values: blockParams, up: outer.blockParams },
    instance: outer.instance,
  };
}

/** New data around those given, as a loop makes for each of its rounds. */
export function dataWithin(data: Data, added: Readonly<Record<string, unknown>>): Data {
  const within: Record<string, unknown> = { ...data, _parent: data };
  return Object.assign(within, added);
}
