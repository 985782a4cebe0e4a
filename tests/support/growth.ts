/** The best of a few runs, in milliseconds of the processor's: how long others made it wait does not count. */
function costOf(work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/**
 * How many times as long `work` takes on eight times as much: near 8 in a straight line, 64 for a square.
 * Times are never compared with a clock, only with each other; where the collector of garbage came in between there are more tries.
 */
export function growth(work: (size: number) => () => void, size: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 5 && least >= 24; attempt++) {
    const few = Math.max(costOf(work(Math.ceil(size / 8))), 0.5);
    least = Math.min(least, costOf(work(size)) / few);
  }
  return least;
}
