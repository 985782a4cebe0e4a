import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Storage } from '../data/storage';
import { OverlayStorage } from '../data/overlay-storage';
import { loadPlugin } from '../loader';
import { root } from '../root';
import { createApp } from '../ui/app';
import { createObsidianModule } from '../ui/obsidian-module';
import { readArguments, type DeskArguments } from './desk-arguments';
import { FolderStorage } from './folder-storage';
import { setClock } from './frozen-clock';
import { installWindow } from './node-window';
import { UsageError } from './usage-error';

export interface DeskResult {
  /** 0: done; 1: the plugin refused or failed; 2: wrongly asked. */
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Runs one command of the built plugin over a folder of notes, in the host. `mainJs` is the path of the built plugin. */
export async function runDesk(argv: readonly string[], mainJs: string): Promise<DeskResult> {
  try {
    const answer = await ask(readArguments(argv), mainJs);
    return { code: 0, out: answer.endsWith('\n') ? answer : `${answer}\n`, err: '' };
  } catch (error) {
    return { code: error instanceof UsageError ? 2 : 1, out: '', err: `${oneLine(error)}\n` };
  }
}

/** What went wrong, in one line. */
export function oneLine(error: unknown): string {
  const words = error instanceof Error ? error.message || error.name : String(error);
  return words.replace(/\s*\n\s*/g, ' ').trim();
}
