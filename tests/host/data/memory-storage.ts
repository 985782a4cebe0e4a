import type { DataWriteOptions } from 'obsidian';
import { keyOf, StorageError, type Storage, type StorageEntry } from './storage';
import { folderOf, joinPath, nameOf } from './vault-path';

interface Node {
  path: string;
  readonly data: string | Uint8Array | null;
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
  /** Keys of what lies directly in it; empty for a file. */
  readonly children: Set<string>;
}

const utf8 = { encode: new TextEncoder(), decode: new TextDecoder('utf-8', { ignoreBOM: true }) };

/** Bytes of a text in UTF-8, without encoding it. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    // A surrogate pair is 4 bytes: each half adds 1. What else lies above U+07FF is 3 bytes.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** A vault in memory. */
export class MemoryStorage implements Storage {
  readonly name: string;
  readonly caseSensitive: boolean;
  private readonly nodes = new Map<string, Node>();

  /** `files`: text by path; their folders are made. A path that ends with `/` is an empty folder. */
  constructor(files: Readonly<Record<string, string>> = {}, options: { name?: string; caseSensitive?: boolean } = {}) {
    this.name = options.name ?? 'vault';
    this.caseSensitive = options.caseSensitive ?? true;
    const now = Date.now();
    this.nodes.set('/', { path: '/', data: null, ctime: now, mtime: now, size: 0, children: new Set() });
    for (const [path, text] of Object.entries(files)) {
      if (path.endsWith('/')) this.addFolder(path.slice(0, -1));
      else {
        this.addFolder(folderOf(path));
        this.put(path, text, {});
      }
    }
  }

  stat(path: string): Promise<StorageEntry | null> {
    const node = this.nodes.get(this.key(path));
    return Promise.resolve(node ? entryOf(node) : null);
  }

  async list(folder: string): Promise<StorageEntry[]> {
    const node = this.find(folder, 'scandir');
    if (node.data !== null) throw new StorageError('ENOTDIR', 'scandir', folder);
    return [...node.children].map((key) => entryOf(this.nodes.get(key) as Node));
  }

  async readText(path: string): Promise<string> {
    const { data } = this.findFile(path);
    return typeof data === 'string' ? data : utf8.decode.decode(data);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const { data } = this.findFile(path);
    return (typeof data === 'string' ? utf8.encode.encode(data) : data.slice()).buffer as ArrayBuffer;
  }

  async write(path: string, data: string | ArrayBuffer, times: DataWriteOptions = {}): Promise<void> {
    const folder = this.nodes.get(this.key(folderOf(path)));
    if (!folder || folder.data !== null) throw new StorageError('ENOENT', 'open', path);
    if (this.nodes.get(this.key(path))?.data === null) throw new StorageError('EISDIR', 'open', path);
    this.put(path, typeof data === 'string' ? data : new Uint8Array(data.slice(0)), times);
  }

  async makeFolder(path: string): Promise<void> {
    this.addFolder(path);
  }

  async remove(path: string): Promise<void> {
    const node = this.find(path, 'rm');
    for (const child of [...node.children]) await this.remove(child);
    this.unlink(node.path);
  }

  async rename(from: string, to: string): Promise<void> {
    const node = this.find(from, 'rename');
    const parent = this.nodes.get(this.key(folderOf(to)));
    if (!parent || parent.data !== null) throw new StorageError('ENOENT', 'rename', to);
    if (this.nodes.has(this.key(to)) && this.key(to) !== this.key(from)) throw new StorageError('EEXIST', 'rename', to);
    const children = [...node.children].map((key) => (this.nodes.get(key) as Node).path);
    this.unlink(node.path);
    this.link({ ...node, path: to, children: new Set() });
    for (const child of children) {
      const moved = this.nodes.get(this.key(child));
      if (moved) await this.rename(child, joinPath(to, nameOf(child)));
    }
  }

  private key(path: string): string {
    return keyOf(path, this.caseSensitive);
  }

  private find(path: string, action: string): Node {
    const node = this.nodes.get(this.key(path));
    if (!node) throw new StorageError('ENOENT', action, path);
    return node;
  }

  private findFile(path: string): { data: string | Uint8Array } {
    const { data } = this.find(path, 'open');
    if (data === null) throw new StorageError('EISDIR', 'read', path);
    return { data };
  }

  private addFolder(path: string): void {
    const there = this.nodes.get(this.key(path));
    if (there) {
      if (there.data !== null) throw new StorageError('EEXIST', 'mkdir', path);
      return;
    }
    this.addFolder(folderOf(path));
    const now = Date.now();
    this.link({ path, data: null, ctime: now, mtime: now, size: 0, children: new Set() });
  }

  private put(path: string, data: string | Uint8Array, times: DataWriteOptions): void {
    const there = this.nodes.get(this.key(path));
    const now = Date.now();
    this.link({
      // Writing over a file keeps its name as it was written.
      path: there?.path ?? path,
      data,
      ctime: times.ctime ?? there?.ctime ?? now,
      mtime: times.mtime ?? now,
      size: typeof data === 'string' ? byteLength(data) : data.byteLength,
      children: new Set(),
    });
  }

  private link(node: Node): void {
    this.nodes.set(this.key(node.path), node);
    this.nodes.get(this.key(folderOf(node.path)))?.children.add(this.key(node.path));
  }

  private unlink(path: string): void {
    this.nodes.delete(this.key(path));
    this.nodes.get(this.key(folderOf(path)))?.children.delete(this.key(path));
  }
}

function entryOf(node: Node): StorageEntry {
  const { path, data, ctime, mtime, size } = node;
  return { path, type: data === null ? 'folder' : 'file', ctime, mtime, size };
}
