import type { CliData, CliFlags, Plugin, TFile } from 'obsidian';
import { changedLines } from '../../editing/edit';
import type { NoteChange } from '../../editing/note-change';
import { say } from '../../i18n/words';
import type { DeskIndex } from '../../vault/desk-index';
import { messageOf } from '../../vault/failure';
import type { NoteWriter } from '../../vault/note-writer';

/** One command of the command line. What it answers is printed: text as it is, anything else as JSON. */
export interface CliCommand {
  readonly name: string;
  readonly description: string;
  readonly flags: CliFlags;
  /** Throws an error of one line where it cannot answer: what is wrong, and what to write instead. */
  readonly run: (params: CliData) => unknown;
}

export const formatFlag = (): CliFlags => ({
  format: { value: '<json|text>', description: say.plugin.formatMore },
});

/** The value of a parameter that must be there. */
export function required(params: CliData, name: string, example: string): string {
  const value = params[name]?.trim();
  if (!value || value === 'true') throw new Error(say.plugin.sayWhich({ name, example }));
  return value;
}

export function optional(params: CliData, name: string): string | null {
  const value = params[name]?.trim();
  return value ? value : null;
}

/** Rows as JSON, or as lines for people where they asked for `format=text`. */
export function inFormat<T>(params: CliData, rows: readonly T[], lineOf: (row: T) => string): unknown {
  const format = optional(params, 'format') ?? 'json';
  if (format === 'json') return rows;
  if (format === 'text') return rows.length === 0 ? say.plugin.nothing : rows.map(lineOf).join('\n');
  throw new Error(say.plugin.noFormat(format));
}

/**
 * Registers commands of Obsidian's own command line, `reference-desk:follow-ups` and the others. They wait for the first reading. An app
 * without a command line, or one that refuses a name that is taken, goes without: nothing else depends on them.
 */
export function registerCli(plugin: Partial<Plugin>, desk: DeskIndex, commands: readonly CliCommand[]): void {
  for (const { name, description, flags, run } of commands) {
    try {
      plugin.registerCliHandler?.(`reference-desk:${name}`, description, flags, async (params) => {
        await desk.whenReady();
        const answer = await run(params);
        return typeof answer === 'string' ? answer : JSON.stringify(answer, null, 2);
      });
    } catch (error) {
      console.warn(say.plugin.noCliCommand({ name, why: messageOf(error) }));
    }
  }
}

/** Makes a change and tells which lines stood there before and which stand there now. Throws where it is refused. */
export async function writeAndShow(
  writer: NoteWriter,
  file: TFile,
  change: NoteChange,
): Promise<{ readonly path: string; readonly before: string; readonly after: string }> {
  const written = await writer.change(file, change);
  if ('refusal' in written) {
    const { what, remedy } = written.refusal;
    throw new Error(say.vault.refusal({ basename: file.basename, what, remedy }));
  }
  return { path: file.path, ...changedLines(written.before, written.after) };
}

/** Whether a command writes: only where that is said, and nothing else that may mean it. */
export function isWritten(params: CliData): boolean {
  const write = params['write'];
  if (write === undefined || write === '' || write === 'false') return false;
  if (write === 'true') return true;
  throw new Error(say.importing.writeIsTrue(write));
}
