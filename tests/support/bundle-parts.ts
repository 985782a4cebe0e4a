/** What a bundle is made of, as esbuild reports it: bytes by file, by package and by folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, transform } from 'esbuild';

/** The largest main.js that passes, in bytes. */
export const SIZE_LIMIT = 2200 * 1024;

export interface BundlePart {
  /** As esbuild names it. Files of a bundle within the bundle (the worker) begin with `worker/`. */
  readonly path: string;
  /** What is left of the file in the bundle. */
  readonly bytes: number;
  /** Nearly the text that is left of it; only for estimating how well it packs. */
  readonly text: string;
}

export interface BundleParts {
  readonly parts: readonly BundlePart[];
  /** Measured, of the whole bundle. */
  readonly bytes: number;
  readonly gzip: number;
  /** esbuild's own lines, such as `__commonJS`, are part of it. */
  readonly hasRuntime: boolean;
}

/** A package whose code is in a bundle, or that is installed with ours. */
export interface NamedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly copyright: string;
  readonly text: string;
}

export interface SizeRow {
  /** A package, a folder of `src`, or what else the build puts in. */
  readonly name: string;
  readonly kind: 'package' | 'folder' | 'other';
  readonly bytes: number;
  /** An estimate: a group packed by itself, scaled so that all estimates add up to what was measured. */
  readonly gzip: number;
}

/** Bundles without writing anything. */
export async function takeApart(options: BuildOptions): Promise<BundleParts> {
  const { metafile, outputFiles } = await build({ ...options, metafile: true, write: false });
  const [output] = Object.values(metafile.outputs);
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  const { texts, hasRuntime } = await textsOf(options);
  const parts: BundlePart[] = [];
  for (const [path, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
    if (bytesInOutput === 0) continue;
    const entry = /^worker:(.+)$/.exec(path)?.[1];
    if (entry === undefined) parts.push({ path, bytes: bytesInOutput, text: texts.get(path) ?? '' });
    else {
      // The worker is in the bundle as one string, so its files are known from a bundle of its own.
      const inner = await takeApart({ ...options, entryPoints: [entry] });
      parts.push(...inner.parts.map((part) => ({ ...part, path: `worker/${part.path}` })));
    }
  }
  return { parts, bytes: contents.length, gzip: gzipSync(contents).length, hasRuntime };
}

/** The text of each file in the bundle. Only a build that keeps whitespace says where each file begins. */
async function textsOf(options: BuildOptions): Promise<{ texts: Map<string, string>; hasRuntime: boolean }> {
  const { metafile, outputFiles } = await build({
    ...options,
    ...{ minify: false, minifySyntax: true, minifyIdentifiers: true, metafile: true, write: false },
  });
  const places = new Set(Object.keys(metafile.inputs).map((path) => `// ${path}`));
  const lines = new Map<string, string[]>();
  let current: string[] = [];
  const runtime = current;
  for (const line of (outputFiles[0]?.text ?? '').split('\n')) {
    // The exports of a module follow the last file and belong to none.
    if (line === 'export {') current = [];
    if (!places.has(line)) current.push(line);
    else lines.set(line.slice(3), (current = lines.get(line.slice(3)) ?? []));
  }
  const texts = new Map<string, string>();
  for (const [path, all] of lines) {
    const { code } = await transform(all.join('\n'), { minifyWhitespace: true, charset: 'utf8' });
    texts.set(path, code);
  }
  const { code } = await transform(runtime.filter((line) => line !== '"use strict";').join('\n'), {
    minifyWhitespace: true,
  });
  return { texts, hasRuntime: code.trim() !== '' };
}

/** The rows of `npm run size`: packages, then folders, then the rest; the largest first. Their bytes add up to the bundle. */
export function sizeRows(bundle: BundleParts): SizeRow[] {
  const groups = new Map<string, { kind: SizeRow['kind']; bytes: number; text: string }>();
  for (const part of bundle.parts) {
    const { name, kind } = groupOf(part.path);
    const known = groups.get(name);
    groups.set(name, {
      kind,
      bytes: (known?.bytes ?? 0) + part.bytes,
      text: (known?.text ?? '') + part.text,
    });
  }
  const packed = [...groups].map(([name, { kind, bytes, text }]) => {
    return { name, kind, bytes, gzip: gzipSync(text).length };
  });
  const sum = (of: (row: SizeRow) => number): number => packed.reduce((total, row) => total + of(row), 0);
  const scale =
    bundle.gzip /
    Math.max(
      1,
      sum((row) => row.gzip),
    );
  const rows = packed.map((row) => ({ ...row, gzip: Math.round(row.gzip * scale) }));
  rows.push({
    name: 'esbuild (joins the modules)',
    kind: 'other',
    bytes: bundle.bytes - sum((row) => row.bytes),
    gzip: 0,
  });
  const order = ['package', 'folder', 'other'];
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.bytes - a.bytes);
}

function groupOf(path: string): { name: string; kind: SizeRow['kind'] } {
  const packageName = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (packageName !== undefined) return { name: packageName, kind: 'package' };
  if (path.startsWith('worker/')) return { name: 'worker, as text', kind: 'other' };
  const virtual = /^([\w-]+):/.exec(path)?.[1];
  if (virtual !== undefined) return { name: virtual, kind: 'other' };
  const [top = path, folder] = path.split('/');
  return { name: top === 'src' && folder?.endsWith('.ts') === false ? `src/${folder}` : top, kind: 'folder' };
}

/** What `npm run size` prints. `ok` is false when the bundle is larger than `limit` bytes. */
export function sizeTable(bundle: BundleParts, limit: number): { readonly text: string; readonly ok: boolean } {
  const grouped = (count: number): string => Math.round(count).toLocaleString('en-GB');
  const table = [
    ['', 'raw', 'of raw', 'gzip, estimated'],
    ...sizeRows(bundle).map(({ name, bytes, gzip }) => [
      ...[name, grouped(bytes), `${((bytes / bundle.bytes) * 100).toFixed(1)} %`],
      gzip === 0 ? '' : `~ ${grouped(gzip)}`,
    ]),
    ['main.js, measured', grouped(bundle.bytes), '100.0 %', grouped(bundle.gzip)],
    ['limit', grouped(limit), '', ''],
    [bundle.bytes > limit ? 'too large by' : 'left', grouped(Math.abs(limit - bundle.bytes)), '', ''],
  ];
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  const lines = table.map(([name = '', ...cells]) =>
    [name.padEnd(widths[0] ?? 0), ...cells.map((cell, at) => cell.padStart(widths[at + 1] ?? 0))].join('  ').trimEnd(),
  );
  return { text: lines.join('\n'), ok: bundle.bytes <= limit };
}

/** The packages that parts of a bundle come from, by name. */
export function packagesOf({ parts, hasRuntime }: BundleParts, root: string): NamedPackage[] {
  const folders = new Set(hasRuntime ? ['node_modules/esbuild'] : []);
  for (const { path } of parts) {
    const folder = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].map((folder) => packageIn(join(root, folder))).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What npm installs with the package in a folder: its dependencies and theirs, the optional ones too, by name. */
export function dependenciesOf(root: string): NamedPackage[] {
  const found = new Map<string, NamedPackage>();
  const visit = (from: string): void => {
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as {
      readonly [kind in 'dependencies' | 'optionalDependencies']?: Readonly<Record<string, string>>;
    };
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (found.has(name)) continue;
      const own = join(from, 'node_modules', name);
      const folder = existsSync(own) ? own : join(root, 'node_modules', name);
      found.set(name, packageIn(folder));
      visit(folder);
    }
  };
  visit(root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Some licences name nobody; then the code says whose it is. */
function copyrightInCode(folder: string, main: string | undefined): string {
  const path = join(folder, main ?? 'index.js');
  const code = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return (
    /\bcopyright \(c\) [^\n]*/i
      .exec(code)?.[0]
      .replace(/\s*\*\/.*$/, '')
      .trim() ?? ''
  );
}

/** A package by its folder; throws when it comes without a licence. */
export function packageIn(folder: string): NamedPackage {
  const { name, version, license, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
    main?: string;
  };
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:[-.]|$)/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence in its folder.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const copyright = /^.*\bcopyright\b.*\d{4}.*$/im.exec(text)?.[0].trim() ?? copyrightInCode(folder, main);
  return { name, version, licence: license, copyright, text };
}
