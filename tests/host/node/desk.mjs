// npm run --silent desk -- --vault <folder> [--today YYYY-MM-DD] [--zone Area/City] [--language code] [--set key=value …] [--write] <command> [key=value …]
// The plugin from a terminal. Node 20 reads no TypeScript, so this builds the plugin and desk.ts, and hands over.
import { pathToFileURL } from 'node:url';

/** The value of --zone, which has to be known before anything looks at the clock. */
function zoneOf(argv) {
  for (const [index, word] of argv.entries()) {
    if (word === '--zone') return argv[index + 1];
    if (word.startsWith('--zone=')) return word.slice('--zone='.length);
  }
  return undefined;
}

function isZone(zone) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}

const argv = process.argv.slice(2);
const zone = zoneOf(argv);
if (zone !== undefined && !isZone(zone)) {
  process.stderr.write(`--zone needs a zone such as Europe/London, not “${zone}”.\n`);
  process.exit(2);
}
if (zone !== undefined) process.env.TZ = zone;

const { buildDesk, buildPlugin } = await import('./plugin-build.mjs');
const [mainJs, desk] = await Promise.all([buildPlugin(), buildDesk()]);
const { oneLine, runDesk } = await import(pathToFileURL(desk).href);
// What fails outside the question itself, in a listener for instance, is an answer that cannot be trusted.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${oneLine(error)}\n`, () => process.exit(1));
});
const { code, out, err } = await runDesk(argv, mainJs);
// Exits by itself: a plugin may have left timers behind.
process.stderr.write(err, () => process.stdout.write(out, () => process.exit(code)));
