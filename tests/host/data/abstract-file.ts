import type * as Api from 'obsidian';
import type { Vault } from './vault';
import { baseNameOf, extensionOf, nameOf } from './vault-path';

/** A file or folder of the vault. Its path changes when it is renamed; the object stays the same. */
export abstract class TAbstractFile implements Api.TAbstractFile {
  vault: Vault;
  path = '';
  name = '';
  parent: TFolder | null = null;
  /** Set when it was deleted, so that whoever still holds it can tell. Not in Obsidian's typings. */
  deleted = false;

  constructor(vault: Vault, path: string) {
    this.vault = vault;
    this.setPath(path);
  }

  setPath(path: string): void {
    this.path = path;
    this.name = path === '/' ? '' : nameOf(path);
  }
}

export class TFile extends TAbstractFile implements Api.TFile {
  stat: Api.FileStats;
  declare basename: string;
  declare extension: string;

  constructor(vault: Vault, path: string, stat: Api.FileStats) {
    super(vault, path);
    this.stat = stat;
  }

  override setPath(path: string): void {
    super.setPath(path);
    this.basename = baseNameOf(this.name);
    this.extension = extensionOf(this.name).toLowerCase();
  }
}

export class TFolder extends TAbstractFile implements Api.TFolder {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
