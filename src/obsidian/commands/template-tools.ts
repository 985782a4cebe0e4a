import { Notice, type App } from 'obsidian';
import type { DeskIndex } from '../desk-index';
import { TemplateFailure, type TemplateFiles } from '../template-files';

/** What the commands that write from templates work with. */
export interface TemplateTools {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly templates: TemplateFiles;
}

/** Milliseconds: long enough to read a remedy and act on it. */
export const longNotice = 15_000;

/** Problems with a template become a notice that says which, where and what to do; our own bugs stay loud. */
export async function reportingFailures(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof TemplateFailure)) throw error;
    new Notice(error.message, longNotice);
  }
}
