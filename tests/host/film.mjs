// npm run film: docs/reference-desk.webp, the moving picture of the README. The demo vault in the host, driven by the keys that are
// shown in it; the day is fixed, so that it changes only when what it shows changes.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { importTypeScript, root } from './run-typescript.mjs';

execFileSync(process.execPath, [join(root, 'esbuild.config.mjs')], { stdio: 'inherit' });
const { openVault, closeBrowser } = await importTypeScript('tests/host/driver.ts');
const file = join(root, 'docs/reference-desk.webp');
const most = 1.5 * 1024 * 1024;
const width = 960;

const app = await openVault({ vault: 'tests/vault', today: '2026-11-25', theme: 'light' });
await app.page.setViewportSize({ width: 1060, height: 660 });
await app.settled();

/** One picture each, with the milliseconds that it stays. */
const frames = [];

/** Says in the empty part of the side bar what is pressed; it takes part in nothing. */
async function say(text) {
  await app.page.evaluate((words) => {
    let line = document.querySelector('#film-line');
    if (!line) {
      line = document.createElement('div');
      line.id = 'film-line';
      line.style.cssText =
        'position:fixed;bottom:40px;left:54px;width:240px;z-index:9999;padding:10px 14px;border-radius:8px;box-sizing:border-box;' +
        'background:#222e;color:#fff;font:600 17px/1.4 Inter,sans-serif;pointer-events:none;white-space:pre-line';
      document.body.append(line);
    }
    line.hidden = words === '';
    line.textContent = words;
  }, text);
}

async function show(milliseconds) {
  const picture = await app.page.screenshot();
  const before = frames.at(-1);
  if (before?.picture.equals(picture)) before.milliseconds += milliseconds;
  else frames.push({ picture, milliseconds });
}

async function press(key, milliseconds = 900) {
  await app.press(key);
  await app.settled();
  await show(milliseconds);
}

/** Types it some letters at a time, as one sees somebody write. */
async function type(text, step = 6) {
  for (let at = 0; at < text.length; at += step) {
    await app.type(text.slice(at, at + step));
    await show(90);
  }
  await app.settled();
}

async function command(name, milliseconds = 1500) {
  await say(`Ctrl+P\n${name}`);
  await app.runCommand(name);
  await app.settled();
  await show(milliseconds);
}

await app.openNote('Meetings/2026-11-25 Nadia, the bid.md');
await app.press('Mod+End');
await app.settled();
await say('A note as you write it');
await show(1600);
await app.press('Enter');
await type('Nadia introduced me to Petra Lind, who has scanned tapes before. ');
await type('She lent me the book about the lime pits. ');
await type('I will send her the three samples by Friday.');
await show(1200);
await say('Ctrl+P\nWrite up this talk');
await app.runCommand('Write up this talk');
await app.page.getByText('You promised Nadia Farouk').waitFor();
await app.settled();
await show(2200);
await say('Enter\naccepts one');
for (let left = 4; left > 0; left--) await press('Enter', 1200);
await show(900);
await press('Escape', 1800);
await command('Open follow-ups', 1800);
await say('Type to filter');
await type('nadia', 1);
await show(2600);
await app.press('Escape');
await app.press('Escape');
await app.settled();
await app.openNote('Meetings/2026-12-02 Supervision.md');
await app.press('Mod+End');
await app.settled();
await command('Insert prep template', 1000);
await app.press('Mod+Home');
await app.press('Mod+e');
await app.settled();
await show(3000);
await command('Open introductions graph', 3200);
for (const error of app.errors()) console.error(error);
await app.close();
await closeBrowser();

const pictures = await Promise.all(frames.map(({ picture }) => sharp(picture).resize({ width }).png().toBuffer()));
await sharp(pictures, { join: { animated: true } })
  .webp({ delay: frames.map(({ milliseconds }) => milliseconds), loop: 0, quality: 80, effort: 6, mixed: true })
  .toFile(file);
const { size } = statSync(file);
console.log(`${file}: ${String(frames.length)} pictures, ${String(Math.round(size / 1024))} KB`);
if (size > most) {
  console.error('It is over 1.5 MB.');
  process.exit(1);
}
process.exit(0);
