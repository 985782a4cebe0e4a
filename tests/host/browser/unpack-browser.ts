import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { root } from '../root';

const inflate = promisify(brotliDecompress);
const packageFolder = join(root, 'node_modules/@sparticuz/chromium');
const blockSize = 512;

export interface BrowserProgram {
  readonly path: string;
  /** What the program needs in its environment beyond ours. */
  readonly env: Readonly<Record<string, string>>;
  /** Arguments that this program alone needs. */
  readonly args: readonly string[];
}

/** The entries of a tar file of plain files and folders. */
function* readTar(tar: Buffer): Generator<{ name: string; data: Buffer }> {
  const text = (from: number, length: number): string => tar.toString('utf8', from, from + length).split('\0')[0] ?? '';
  for (let at = 0; at + blockSize <= tar.length;) {
    const name = text(at, 100);
    if (name === '') return;
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const start = at + blockSize;
    if (!name.endsWith('/')) yield { name, data: tar.subarray(start, start + size) };
    at = start + Math.ceil(size / blockSize) * blockSize;
  }
}

async function unpackTar(archive: string, folder: string): Promise<void> {
  for (const { name, data } of readTar(await inflate(await readFile(archive)))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), data);
  }
}

async function unpackInto(folder: string, home: string): Promise<void> {
  const bin = join(packageFolder, 'bin');
  await Promise.all([
    unpackTar(join(bin, 'al2023.tar.br'), folder),
    unpackTar(join(bin, 'fonts.tar.br'), join(folder, 'fonts')),
    unpackTar(join(bin, 'swiftshader.tar.br'), folder),
    inflate(await readFile(join(bin, 'chromium.br'))).then((data) => writeFile(join(folder, 'chromium'), data)),
  ]);
  await chmod(join(folder, 'chromium'), 0o755);
  // The package's own fonts.conf names /tmp; without fonts every text is invisible and has no height.
  const fonts = join(home, 'fonts');
  await writeFile(
    join(folder, 'fonts/fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n  <dir>${fonts}</dir>\n` +
      `  <cachedir>${join(home, 'font-cache')}</cachedir>\n</fontconfig>\n`,
  );
}

/**
 * The Chromium inside the npm package @sparticuz/chromium (Linux on x64), unpacked once a version into .cache/browser/.
 * Several processes may ask at the same time: each unpacks beside, the first to finish wins.
 */
export async function unpackBrowser(): Promise<BrowserProgram | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFolder)) return null;
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const home = join(root, '.cache/browser', version);
  if (!existsSync(home)) {
    await mkdir(dirname(home), { recursive: true });
    const folder = await mkdtemp(`${home}-`);
    await unpackInto(folder, home);
    try {
      await rename(folder, home);
    } catch (problem) {
      await rm(folder, { recursive: true, force: true });
      if (!existsSync(home)) throw problem;
    }
  }
  return {
    path: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
    args: ['--headless=shell', '--no-zygote', '--font-render-hinting=none'],
  };
}
