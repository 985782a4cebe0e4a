import { type App, type CliData, type CliFlags, normalizePath, type Plugin, type TFile } from 'obsidian';
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
        refuseOptions({ name, flags }, params);
        await desk.whenReady();
        const answer = await run(params);
        return typeof answer === 'string' ? answer : JSON.stringify(answer, null, 2);
      });
    } catch (error) {
      console.warn(say.plugin.noCliCommand({ name, why: messageOf(error) }));
    }
  }
}

/** Options that stand before any command of Obsidian's command line. */
const ofObsidian = new Set(['vault', 'copy', '--copy']);

/** What a command does not know may be a slip of what it does, and it would do something else than was asked. */
function refuseOptions({ name, flags }: Pick<CliCommand, 'name' | 'flags'>, params: CliData): void {
  const known = Object.keys(flags);
  for (const [option, value] of Object.entries(params)) {
    const flag = flags[option];
    // JSON is what a command without formats prints.
    if (!flag && !ofObsidian.has(option) && !(option === 'format' && value === 'json')) {
      const near = nearest(option.replace(/^-+/, '').toLowerCase(), known);
      throw new Error(say.plugin.noOption({ command: name, option, known, near }));
    }
    // `write` stands alone, and `value` may be `true`; those that are required say by themselves what is missing.
    const isLeftOut = value === undefined || value.trim() === '' || value === 'true';
    if (flag && flag.required !== true && flag.value !== writeFlag && isLeftOut)
      throw new Error(say.plugin.optionWithoutValue({ option, value: flag.value ?? '' }));
  }
}

const writeFlag = '<true>';

/** The one of these words that was likely meant: not more than a third of its letters are others, left out, added or changed round. */
function nearest(word: string, words: readonly string[]): string | null {
  const near = words.filter((one) => isSlipOf(word, one));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Whether a word is another with one slip for each three letters, and at least one. */
export function isSlipOf(word: string, meant: string): boolean {
  const most = Math.max(1, Math.floor(meant.length / 3));
  if (Math.abs(word.length - meant.length) > most) return false;
  let [last, before] = [Array.from({ length: meant.length + 1 }, (_, at) => at), [] as number[]];
  for (let row = 1; row <= word.length; row++) {
    const now = [row];
    for (let at = 1; at <= meant.length; at++) {
      const isSame = word[row - 1] === meant[at - 1];
      const isTurned = row > 1 && at > 1 && word[row - 1] === meant[at - 2] && word[row - 2] === meant[at - 1];
      now[at] = Math.min(
        (last[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        isTurned ? (before[at - 2] ?? 0) + 1 : Infinity,
      );
    }
    [last, before] = [now, last];
  }
  return (last[meant.length] ?? most + 1) <= most;
}

/** The file of a path as it is typed: `./contacts.vcf`, `Files\\contacts.vcf`; on a Mac, names may have accents as letters of their own. */
export function fileTyped({ vault }: App, written: string): TFile | null {
  const parts: string[] = [];
  for (const part of written.replace(/\\/g, '/').split('/')) {
    if (part === '..' && parts.length > 0) parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  return vault.getFileByPath(normalizePath(path)) ?? vault.getFileByPath(path);
}

/** A line of a note as it is typed. Throws where it is no number. */
export function lineOf(written: string): number {
  const line = Number(written);
  if (!Number.isInteger(line) || line < 1) throw new Error(say.plugin.noLine(written));
  return line;
}

/** The same of a note, with or without its ending. */
export function noteTyped(app: App, written: string): TFile | null {
  return fileTyped(app, written) ?? fileTyped(app, `${written}.md`);
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
