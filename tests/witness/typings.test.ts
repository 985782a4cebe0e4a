/** The compiler, over the typings of Obsidian's internals: no class of ours overwrites a member that the app itself uses. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../host/root';

it('no class overwrites a private member of Obsidian’s', () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = { cwd: root, encoding: 'utf8' as const };
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'tests/witness', '--pretty', 'false'], options);
  expect(stdout.split('\n').filter((line) => line !== '')).toEqual([]);
});
