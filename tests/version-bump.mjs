// node tests/version-bump.mjs <x.y.z> [folder]: writes a higher version into manifest.json, package.json and package-lock.json, and a
// line into versions.json only where minAppVersion differs from that of its last line. Nothing is written unless all of it can be.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const usage = 'Usage: node tests/version-bump.mjs <x.y.z> [folder]';

function stop(words) {
  console.error(words);
  process.exit(2);
}

/** Three numbers without leading zeros; null where the text is anything else. */
function numbersOf(version) {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version);
  return match ? match.slice(1).map(Number) : null;
}

function isHigher(one, other) {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && one[at] > other[at];
}

const [version, folder = fileURLToPath(new URL('..', import.meta.url)), ...rest] = process.argv.slice(2);
if (version === undefined || rest.length > 0) stop(usage);
const next = numbersOf(version) ?? stop(`“${version}” is no version. Write three numbers, without v: 0.2.0.`);

const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const manifest = read('manifest.json');
const pack = read('package.json');
const lock = read('package-lock.json');
const versions = read('versions.json');

const now = numbersOf(manifest.version) ?? stop(`manifest.json has the version “${manifest.version}”, which is none.`);
if (
  pack.version !== manifest.version ||
  lock.version !== manifest.version ||
  lock.packages[''].version !== lock.version
) {
  stop(
    `manifest.json, package.json and package-lock.json have different versions. Make them ${manifest.version} first.`,
  );
}
if (!isHigher(next, now)) stop(`${version} is not higher than ${manifest.version}.`);

const changed = {
  'manifest.json': { ...manifest, version },
  'package.json': { ...pack, version },
  'package-lock.json': {
    ...lock,
    version,
    packages: { ...lock.packages, '': { ...lock.packages[''], version } },
  },
};
if (Object.values(versions).at(-1) !== manifest.minAppVersion) {
  changed['versions.json'] = { ...versions, [version]: manifest.minAppVersion };
}
for (const [name, data] of Object.entries(changed)) {
  writeFileSync(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
}
console.log(`${manifest.version} → ${version} in ${Object.keys(changed).join(', ')}.`);
