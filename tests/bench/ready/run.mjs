// npm run bench:ready [-- --sizes 1000,10000]
// In a real browser, in one run: how long after it is switched on the plugin has read the vault, how long it held the page up at most,
// and beside it the floor: every note's text read and every letter of it touched, at once. One note in ten is a person, two in ten are
// meetings; each has about 1.1 KB. Milliseconds of wall time.
import { parseArgs } from 'node:util';
import { importTypeScript } from '../../host/run-typescript.mjs';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' } } });
const { openVault, closeBrowser } = await importTypeScript('tests/host/driver.ts');

const prose = (at) =>
  `Note ${at}. The catalogue moves to the new system, field by field, as [[Project ${at % 90}]] says #cataloguing. `.repeat(
    9,
  );
const nameAt = (at) =>
  `${['Ada', 'Grace', 'Joan', 'Mary', 'Edith', 'Alan', 'Paul'][at % 7]} ${['Hopper', 'Clarke', 'Byron', 'Ward'][at % 4]} ${at}`;

function vaultOf(size) {
  const people = Math.ceil(size / 10);
  const files = {};
  for (let at = 0; at < size; at++) {
    const day = new Date(Date.UTC(2026, 10, 20) - (at % 1500) * 86_400_000).toISOString().slice(0, 10);
    const [one, other] = [nameAt((at * 7) % people), nameAt((at * 13 + 5) % people)];
    if (at < people)
      files[`People/${nameAt(at)}.md`] =
        `---\ntags: [person]\norganisation: Library ${at % 50}\nintroduced by: "[[${other}]]"\n---\n- ${day} coffee\n\n${prose(at)}\n`;
    else if (at < people * 3)
      files[`Meetings/${day} ${at}.md`] =
        `---\ntags: [meeting]\ndate: ${day}\nattendees: ["[[${one}]]", "[[${other}]]"]\n---\n- [ ] send [[${one}]] the list\n- [x] #favour/received [[${other}]] read my letter\n\n${prose(at)}\n`;
    else
      files[`Notes/Note ${at}.md`] =
        `---\ntags: [reading]\nstatus: open\n---\n# Note ${at}\n\n- a point\n- another\n\n${prose(at)}\n`;
  }
  return files;
}

/** Switches the plugin off and on again, and waits until it answers. */
async function measured() {
  const { app, plugin } = window.host;
  plugin.disable();
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  const began = performance.now();
  await plugin.enable();
  const command = app.cli.all().find(({ id }) => id.endsWith(':problems'));
  await app.cli.run(command.id, {});
  const ready = performance.now() - began;
  clearInterval(timer);
  const from = performance.now();
  let sum = 0;
  for (const file of app.vault.getMarkdownFiles()) {
    const text = await app.vault.cachedRead(file);
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  }
  return { ready, longest, floor: performance.now() - from, sum };
}

console.log('notes     ready   longest block   every letter touched');
for (const size of values.sizes.split(',').map(Number)) {
  const app = await openVault({ vault: vaultOf(size), today: '2026-11-23' });
  await app.settled();
  const runs = [];
  for (let run = 0; run < 3; run++) {
    runs.push(await app.page.evaluate(measured));
    await app.settled();
  }
  const [, { ready, longest, floor }] = runs.sort((a, b) => a.ready - b.ready);
  const shown = (ms) => `${Math.round(ms)} ms`;
  console.log(
    `${String(size).padStart(6)} ${shown(ready).padStart(9)} ${shown(longest).padStart(15)} ${shown(floor).padStart(22)}`,
  );
  await app.close();
}
await closeBrowser();
process.exit(0);
