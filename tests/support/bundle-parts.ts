/** What a bundle is made of, as esbuild tells it: each file with the text that is left of it, and what esbuild adds of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform, type BuildOptions } from 'esbuild';

export interface BundlePart {
  /** As esbuild names it; of a bundle within the bundle, the worker, its name and then its files. */
  readonly path: string;
  /** Without whitespace, names shortened. */
  readonly text: string;
}

export interface BundleParts {
  readonly parts: readonly BundlePart[];
  /** The lines with which esbuild joins modules; empty where there are none. */
  readonly runtime: string;
}

/** A package whose code is in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly copyright: string;
  readonly text: string;
}

/**
 * Bundles anew, with the comments that say where each file begins; those are gone from what is released.
 *
 * @param workers whether to list the files of a worker in place of its text.
 */
export async function takeApart(options: BuildOptions, { workers = false } = {}): Promise<BundleParts> {
  const { metafile, outputFiles } = await build({
    ...options,
    ...{ minify: false, minifySyntax: true, minifyIdentifiers: true, metafile: true, write: false },
  });
  const places = new Set(Object.keys(metafile.inputs).map((path) => `// ${path}`));
  const texts = new Map<string, string[]>();
  let lines: string[] = [];
  const runtime = lines;
  for (const line of (outputFiles[0]?.text ?? '').split('\n')) {
    // What a module of its own gives away is listed last, and is nobody's.
    if (line === 'export {') lines = [];
    if (!places.has(line)) lines.push(line);
    else texts.set(line.slice(3), (lines = texts.get(line.slice(3)) ?? []));
  }
  const parts: BundlePart[] = [];
  for (const [path, all] of texts) {
    const { code } = await transform(all.join('\n'), { minifyWhitespace: true, charset: 'utf8' });
    if (code === '') continue;
    const inner = /^worker:(.+)$/.exec(path)?.[1];
    // A worker is in the bundle as text: what that text is made of, esbuild does not tell.
    const within = workers && inner !== undefined ? await takeApart({ ...options, entryPoints: [inner] }) : null;
    if (within) parts.push(...within.parts.map((part) => ({ ...part, path: `worker/${part.path}` })));
    else parts.push({ path, text: code });
  }
  const own = runtime.filter((line) => line !== '"use strict";').join('\n');
  return { parts, runtime: (await transform(own, { minifyWhitespace: true })).code };
}

/** The packages that parts of a bundle come from, by name. */
export function packagesOf({ parts, runtime }: BundleParts, root: string): BundledPackage[] {
  const folders = new Set(runtime === '' ? [] : ['node_modules/esbuild']);
  for (const { path } of parts) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replace(/^worker\//, ''))?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].map((folder) => packageIn(join(root, folder))).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function packageIn(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(entry));
  if (file === undefined) throw new Error(`${name} is in the bundle and has no licence in its folder.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const copyright = /^.*\bcopyright\b.*\d{4}.*$/im.exec(text)?.[0].trim() ?? '';
  return { name, version, licence: license, copyright, text };
}
