// npm run install-into -- <vault>: puts the built plugin into a vault, for the real Obsidian.
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function stop(message) {
  console.error(message);
  process.exit(2);
}

const [vault, ...rest] = process.argv.slice(2);
if (!vault || rest.length > 0) stop('Usage: npm run install-into -- <folder of a vault>');
const config = join(resolve(vault), '.obsidian');
const isFolder = (path) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
if (!(await isFolder(vault))) stop(`There is no folder ${vault}. Give the folder that Obsidian opens as a vault.`);
if (!(await isFolder(config)))
  stop(`${vault} holds no .obsidian folder: open it in Obsidian as a vault once, then run this again.`);

execFileSync(process.execPath, [join(root, 'esbuild.config.mjs')], { stdio: 'inherit' });
const { id, version } = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
const target = join(config, 'plugins', id);
await mkdir(target, { recursive: true });
for (const name of ['main.js', 'styles.css', 'manifest.json']) await copyFile(join(root, name), join(target, name));
console.log(`Reference Desk ${version} is in ${target}.`);
console.log('In Obsidian: Settings, Community plugins, reload the list, then switch Reference Desk on.');
