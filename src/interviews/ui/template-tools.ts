import { Notice, type App } from 'obsidian';
import type { DeskIndex } from '../../vault/desk-index';
import { NoteNotMade } from '../../vault/new-note';
import { TemplateFailure, type TemplateFiles } from './template-files';

/** What the commands that write from templates work with. */
export interface TemplateTools {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly templates: TemplateFiles;
}

/** Milliseconds: long enough to read a remedy and act on it. */
export const longNotice = 15_000;

/** A template with a problem, or a note that cannot be made, becomes a notice that says what to do; our own bugs stay loud. */
export async function reportingFailures(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof TemplateFailure || error instanceof NoteNotMade)) throw error;
    new Notice(error.message, longNotice);
  }
}
