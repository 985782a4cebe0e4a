/** The table of runtime dependencies in CONTRIBUTING.md: reasons are written by hand, licences and sizes are filled in. */
import type { NamedPackage, SizeRow } from './bundle-parts';

const HEAD = '| package | why | licence | in main.js | gzip, estimated |';

/**
 * The page with its table brought up to date: a row for each dependency, then the rows of packages that are none, to be taken out by
 * hand. A size that is less than a tenth or 1 KB off stays, so that a change elsewhere in the bundle does not change the page.
 */
export function withDependencyRows(
  page: string,
  dependencies: readonly NamedPackage[],
  sizes: readonly SizeRow[],
): string {
  const lines = page.split('\n');
  const head = lines.indexOf(HEAD);
  if (head === -1) throw new Error(`CONTRIBUTING.md has no table “${HEAD}”.`);
  const length = lines.slice(head).findIndex((line) => !line.startsWith('|'));
  const before = lines.slice(head + 2, head + length);
  const nameIn = (line: string): string => /^\| `([^`]+)`/.exec(line)?.[1] ?? '';
  const filled = dependencies.map(({ name, licence }) => {
    const [, why = '', , raw, gzip] = (before.find((line) => nameIn(line) === name) ?? '').split('|').slice(1);
    const size = sizes.find((row) => row.name === name);
    const cells = [why.trim(), licence, sizeCell(raw?.trim(), size?.bytes), sizeCell(gzip?.trim(), size?.gzip)];
    return `| \`${name}\` | ${cells.join(' | ')} |`;
  });
  filled.push(...before.filter((line) => !dependencies.some(({ name }) => name === nameIn(line))));
  lines.splice(head + 2, length - 2, ...filled);
  return lines.join('\n');
}

function sizeCell(written: string | undefined, bytes: number | undefined): string {
  if (bytes === undefined) return 'not in it';
  const kilobytes = bytes / 1024;
  const before = Number(/^([\d.]+) KB$/.exec(written ?? '')?.[1]);
  if (Math.abs(before - kilobytes) <= Math.max(1, kilobytes / 10)) return written ?? '';
  return `${Math.round(kilobytes)} KB`;
}
