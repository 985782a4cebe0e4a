import type * as Api from 'obsidian';
import type { TFile, TFolder } from './abstract-file';
import { availablePath } from './available-path';
import { getFrontMatterInfo } from './frontmatter';
import { encodeLink, retargetLinks, type Retarget } from './link-rewriting';
import { getLinkpath, parseLinktext } from './link-text';
import type { MetadataCache } from './metadata-cache';
import { scanNote } from './scan/scan-note';
import type { Vault } from './vault';
import { extensionOf, folderOf, joinPath, nameOf, normalizePath } from './vault-path';
import { parseYaml, stringifyYaml } from './yaml';

/** Asks the user whether a file may be deleted; the interface provides it. */
export type ConfirmDeletion = (file: Api.TAbstractFile) => Promise<boolean>;

/** Acts on files as the user's settings (`app.json`) say. */
export class FileManager implements Api.FileManager {
  /** Without an interface nobody can be asked. */
  confirmDeletion: ConfirmDeletion = () => Promise.reject(new Error('promptForDeletion needs the host’s interface.'));

  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
  ) {}

  /** `newFileLocation` in the settings: root (default), current, or folder with `newFileFolderPath`; attachments go elsewhere. */
  getNewFileParent(sourcePath: string, newFilePath = ''): TFolder {
    const where = this.vault.getConfig('newFileLocation');
    const folder = this.vault.getConfig('newFileFolderPath');
    let path = '/';
    if (!['', 'md'].includes(extensionOf(nameOf(newFilePath)).toLowerCase())) path = this.attachmentFolder(sourcePath);
    else if (where === 'current' && sourcePath !== '') path = folderOf(sourcePath);
    else if (where === 'folder' && typeof folder === 'string') path = normalizePath(folder);
    return this.vault.getFolderByPath(path) ?? this.vault.getRoot();
  }

  /** Renames, then rewrites the links that led there, one note after the other, unless the settings forbid it. */
  async renameFile(file: Api.TAbstractFile, newPath: string): Promise<void> {
    const links = this.linksToFollow();
    await this.vault.rename(file, newPath);
    if (this.vault.getConfig('alwaysUpdateLinks') === false) return;
    for (const [source, targets] of links) {
      const retarget = this.retarget(source, targets);
      if (![...targets.keys()].some((path) => this.leadsElsewhere(path, source, targets))) continue;
      await this.vault.process(source, (text) => retargetLinks(text, scanNote(text), retarget));
    }
  }

  async promptForDeletion(file: Api.TAbstractFile): Promise<boolean> {
    if (this.vault.getConfig('promptDelete') !== false && !(await this.confirmDeletion(file))) return false;
    await this.trashFile(file);
    return true;
  }

  /** `trashOption` in the settings: system (default), local, or none, which deletes for good. */
  async trashFile(file: Api.TAbstractFile): Promise<void> {
    const option = this.vault.getConfig('trashOption') ?? 'system';
    if (option === 'none') await this.vault.delete(file, true);
    else await this.vault.trash(file, option === 'system');
  }

  /** `useMarkdownLinks` and `newLinkFormat` (shortest, relative, absolute) in the settings. */
  generateMarkdownLink(file: Api.TFile, sourcePath: string, subpath = '', alias = ''): string {
    const markdown = this.vault.getConfig('useMarkdownLinks') === true;
    const embed = file.extension === 'md' ? '' : '!';
    const path = this.linkTextOf(file, sourcePath, !markdown);
    const target = file.path === sourcePath && subpath !== '' ? '' : path;
    if (!markdown) return `${embed}[[${target}${subpath}${alias === '' ? '' : `|${alias}`}]]`;
    return `${embed}[${alias === '' ? file.basename : alias}](${encodeLink(target + subpath)})`;
  }

  /** Reads, changes and prints the properties: comments and quoting are lost, as in Obsidian. */
  async processFrontMatter(
    file: Api.TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: Api.DataWriteOptions,
  ): Promise<void> {
    await this.vault.process(file, (text) => withProperties(text, fn), options);
  }

  async getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
    const folder = this.attachmentFolder(sourcePath);
    if (folder !== '/' && !this.vault.getFolderByPath(folder)) await this.vault.createFolder(folder);
    return availablePath(this.vault.storage, joinPath(folder, filename));
  }

  /** `attachmentFolderPath` in the settings: '/', a folder, './' for the note's folder, './sub' for a folder below it. */
  private attachmentFolder(sourcePath: string): string {
    const setting = this.vault.getConfig('attachmentFolderPath');
    const wanted = typeof setting === 'string' ? setting : '/';
    if (!wanted.startsWith('./')) return normalizePath(wanted);
    return normalizePath(joinPath(sourcePath === '' ? '/' : folderOf(sourcePath), wanted.slice(2)));
  }

  private linkTextOf(file: Api.TFile, sourcePath: string, omitExtension: boolean): string {
    const format = this.vault.getConfig('newLinkFormat') ?? 'shortest';
    if (format === 'shortest') return this.metadataCache.fileToLinktext(file, sourcePath, omitExtension);
    const path = omitExtension && file.extension === 'md' ? file.path.slice(0, -'.md'.length) : file.path;
    return format === 'relative' ? relativePath(path, folderOf(sourcePath)) : path;
  }

  /** The links of each note as they lead now: by the path in the link, its file. */
  private linksToFollow(): Map<TFile, Map<string, TFile>> {
    const found = new Map<TFile, Map<string, TFile>>();
    for (const file of this.vault.getMarkdownFiles()) {
      const cache = this.metadataCache.getFileCache(file);
      const targets = new Map<string, TFile>();
      for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
        const path = getLinkpath(link);
        const target = path === '' ? null : this.metadataCache.getFirstLinkpathDest(path, file.path);
        if (target) targets.set(path, target);
      }
      if (targets.size > 0) found.set(file, targets);
    }
    return found;
  }

  private leadsElsewhere(path: string, note: TFile, targets: ReadonlyMap<string, TFile>): boolean {
    const target = targets.get(path);
    return target !== undefined && this.metadataCache.getFirstLinkpathDest(path, note.path) !== target;
  }

  /** A new text for links that no longer lead where they led; null for the others. */
  private retarget(note: TFile, targets: ReadonlyMap<string, TFile>): Retarget {
    return (link, markdown) => {
      const { path, subpath } = parseLinktext(link);
      const target = targets.get(path);
      if (!target || !this.leadsElsewhere(path, note, targets)) return null;
      return this.linkTextOf(target, note.path, !markdown && !path.toLowerCase().endsWith('.md')) + subpath;
    };
  }
}

function withProperties(text: string, change: (properties: Record<string, unknown>) => void): string {
  const info = getFrontMatterInfo(text);
  const parsed: unknown = info.exists ? parseYaml(info.frontmatter) : null;
  const mapping = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  const properties = mapping ? (parsed as Record<string, unknown>) : {};
  const before = JSON.stringify(properties);
  change(properties);
  if (JSON.stringify(properties) === before) return text;
  const body = text.slice(info.contentStart);
  return Object.keys(properties).length === 0 ? body : `---\n${stringifyYaml(properties)}---\n${body}`;
}

function relativePath(path: string, folder: string): string {
  const from = folder === '/' ? [] : folder.split('/');
  const to = folderOf(path) === '/' ? [] : folderOf(path).split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared), nameOf(path)].join('/');
}
