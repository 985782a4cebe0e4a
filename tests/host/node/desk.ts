import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OverlayStorage } from '../data/overlay-storage';
import { root } from '../root';
import { readArguments, type DeskArguments } from './desk-arguments';
import { FolderStorage } from './folder-storage';
import { setClock } from './frozen-clock';
import { UsageError } from './usage-error';

export interface DeskResult {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}
