/** What obsidian-launcher knows of a version, as far as we ask. */
export interface KnownVersion {
  readonly version: string;
  /** Only those who pay for early access can download it. */
  readonly isBeta: boolean;
}

const numbers = (version: string): number[] => version.split('.').map(Number);

/** Less than 0 where `a` is the older one. */
function compare(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The version to run: one that is named, the `latest`, or the `minimum`. The minimum is not `minAppVersion` itself where that one was
 * for early access (1.13.0 to 1.13.3 were): it is the oldest after it that anybody can download, the oldest that users can have.
 */
export function versionToRun(asked: string, minAppVersion: string, known: readonly KnownVersion[]): string {
  if (asked !== 'minimum') return asked;
  const open = known.filter(({ version, isBeta }) => !isBeta && compare(version, minAppVersion) >= 0);
  const oldest = open.map(({ version }) => version).sort(compare)[0];
  if (oldest === undefined) throw new Error(`There is no Obsidian from ${minAppVersion} on that can be downloaded.`);
  return oldest;
}
