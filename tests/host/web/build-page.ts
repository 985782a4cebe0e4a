import { build } from 'esbuild';
import { root } from '../root';

/** The host for the browser, in one script. */
export async function buildPage(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['tests/host/web/page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    // Half as long, for every page that reads it; the names stay, for errors.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
