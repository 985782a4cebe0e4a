import { build, type BuildOptions } from 'esbuild';

// Typed here, for scripts that Node runs as they are have no types.
const script: string = '../../esbuild.config.mjs';

/** The text of main.js as it is released, without writing it: another test may be reading the file. */
export async function builtMain(): Promise<string> {
  const { pluginOptions } = (await import(script)) as { readonly pluginOptions: BuildOptions };
  return (await build({ ...pluginOptions, write: false })).outputFiles[0]?.text ?? '';
}
