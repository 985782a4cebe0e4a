import { TFile, TFolder, Vault, normalizePath, type App } from 'obsidian';
import { interviewContext } from '../core/interview/build-context';
import { followUpRules } from '../core/queries/follow-up-rules';
import type { RenderedNote } from '../core/writing/insert-template';
import { builtInTemplates } from '../templating/built-in-templates';
import type { InterviewContext } from '../templating/interview-context';
import type { TemplateProblem } from '../templating/problem';
import { readTemplateFile, renderTemplateFile, type TemplateFile } from '../templating/template-file';
import { questionsIn } from './asked-questions';
import type { Company } from './commands/people-of-note';
import type { Desk } from './desk';

/** A template there is: one of the user's, with its path, or a built-in one. */
export interface TemplateRow {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
}

/** A template that is missing or cannot be rendered; the message says which, where and what to do. */
export class TemplateFailure extends Error {}

const builtIn = 'built-in';
/** Earlier notes with somebody that are searched for questions already asked, the newest first. */
const notesSearched = 20;

/** The templates of the kit and of the user's folder; one of the user's takes the place of the built-in of its name. */
export class TemplateFiles {
  constructor(
    private readonly app: App,
    private readonly desk: Desk,
  ) {}

  /** By name. */
  async list(): Promise<readonly TemplateRow[]> {
    const files = await this.readAll();
    return [...files.values()]
      .map(({ file, path }) => ({ name: file.name, kind: file.kind, path }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
