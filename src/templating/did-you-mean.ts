/** The name that somebody probably meant: the nearest within two slips of the fingers; null where none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.min(3, Math.max(1, name.length - 1));
  for (const candidate of [...names].sort()) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const slips = slipsBetween(name.toLowerCase(), candidate.toLowerCase());
    if (slips < least) {
      least = slips;
      best = candidate;
    }
  }
  return best;
}

/** Letters to add, take out or change to make one word of the other. */
function slipsBetween(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed));
    }
    before = current;
  }
  return before[b.length] ?? 0;
}
