// npm run bench:palette [-- --sizes 250,2500,25000]
// In a real browser, in one run: what it costs to open the palette of follow-ups, to filter it, and to show a changed note, beside a
// table of the same question made as a block of dataviewjs makes it: all pages walked, all rows drawn. (Dataview's own engine is not
// to be had from npm, so the script stands for it.) Milliseconds of the main thread; a frame is 16.7. Of several words typed, each several
// times, the slowest word by its median.
import { parseArgs } from 'node:util';
import { importTypeScript } from '../../host/run-typescript.mjs';
import { naiveTable, inPage } from './in-page.mjs';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '250,2500,25000' } } });
const { openVault, closeBrowser } = await importTypeScript('tests/host/driver.ts');
const shown = (ms) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
let before = null;

for (const size of values.sizes.split(',').map(Number)) {
  const vault = Object.fromEntries(
    Array.from({ length: size }, (_, at) => {
      const day = new Date(Date.UTC(2026, 0, 1) - (at % 700) * 86_400_000).toISOString().slice(0, 10);
      const name = `${['Ada', 'Grace', 'Joan', 'Mary', 'Edith', 'Alan', 'Paul'][at % 7]} ${['Hopper', 'Clarke', 'Byron', 'Ward'][at % 4]} ${at}`;
      return [
        `People/${name}.md`,
        `---\ntags: [person]\norganisation: Library ${at % 50}\nlast_contact: ${day}\n---\n`,
      ];
    }),
  );
  const app = await openVault({ vault, today: '2026-11-23' });
  await app.settled();
  const ours = await app.page.evaluate(inPage);
  const theirs = await app.page.evaluate(naiveTable);
  console.log(`${size} people, ${ours.rows} rows`);
  for (const what of ['open', 'filter', 'update']) {
    const ratio = theirs[what] / ours[what];
    const grown = before ? `, ${(ours[what] / before[what]).toFixed(1)} × of the size before` : '';
    console.log(
      `  ${what.padEnd(7)} ${shown(ours[what]).padStart(8)}  a table ${shown(theirs[what]).padStart(8)}  ${ratio.toFixed(ratio < 10 ? 1 : 0)} ×${grown}`,
    );
  }
  console.log(`  elements in the palette: ${ours.elements}, in the table: ${theirs.elements}`);
  before = ours;
  await app.close();
}
await closeBrowser();
process.exit(0);
