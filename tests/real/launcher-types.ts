/** Compiles only where obsidian-launcher still is what launch-obsidian.ts takes it for: `npx tsc -p tests/real`. */
import ObsidianLauncher from 'obsidian-launcher';
import type { LauncherClass } from './launch-obsidian';

export const launcher: LauncherClass = ObsidianLauncher;
