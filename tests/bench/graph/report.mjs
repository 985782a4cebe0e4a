// The table of a size, and what the graph is meant to keep to beside what was measured.

const ms = (value) => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 1 : 0));
const block = (value) => (value === undefined ? '–' : value === 0 ? '< 50' : ms(value));
const motion = (times) =>
  times === undefined ? '–' : times === null ? 'did not move' : `${ms(times.frame)} (${block(times.longest)})`;
const heap = (weight) => (weight ? `${weight.js.toFixed(1)} + ${weight.dom.toFixed(1)}` : '–');

function ratio(theirs, ours) {
  if (!theirs || !ours) return '–';
  const times = theirs / ours;
  return times.toFixed(times < 10 ? 1 : 0);
}

/** How many times ours: opening / panning / zooming / heap. */
function ratios(row, rows) {
  const ours = rows.find(({ name }) => name === row.fair);
  if (!ours) return '';
  const sum = ({ heap: weight }) => weight && weight.js + weight.dom;
  return [
    ratio(row.open, ours.open),
    ratio(row.pan?.frame, ours.pan?.frame),
    ratio(row.zoom?.frame, ours.zoom?.frame),
    ratio(sum(row), sum(ours)),
  ].join(' / ');
}

const heads = [
  '',
  'first picture',
  'again',
  'longest block',
  'pan, a frame (block)',
  'zoom, a frame (block)',
  'heap MB, JS + DOM',
  'pixels',
  '× ours: open / pan / zoom / heap',
];

export function printTable(size, rows) {
  console.log(`\n${size} people`);
  const cells = rows.map((row) => [
    row.name,
    ms(row.open),
    ms(row.again),
    block(row.openLongest),
    motion(row.pan),
    motion(row.zoom),
    heap(row.heap),
    row.painted ?? '–',
    row.reason ? `– ${row.reason}` : ratios(row, rows),
  ]);
  const all = [heads, ...cells].map((row) => row.map(String));
  const widths = heads.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  for (const row of all)
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    );
}

/** One line a target. A figure that could not be had is said, too. */
export function printTargets(measured) {
  console.log('\nTargets (nothing fails here: compare on the same machine)');
  const { layout, sizes, networks, kilobytes } = measured;
  const line = (what, most, value, unit = 'ms') => {
    const known = value !== undefined && value !== null && !Number.isNaN(value);
    const verdict = known ? (value <= most ? 'holds' : 'MISSED') : 'not measured';
    console.log(`  ${what}: target ≤ ${most} ${unit}: measured ${known ? `${ms(value)} ${unit}` : '–'}  ${verdict}`);
  };
  for (const [size, times] of layout) {
    if (size !== 10_000) continue;
    line('tree layout at 10,000, all unfolded, in Node', 50, times.ours);
    console.log(`    with the fold before it ${ms(times.withFold)} ms, d3-hierarchy ${ms(times.d3)} ms`);
  }
  const at = (size) => sizes.get(size) ?? { rows: [] };
  line('first picture at 1,000, as it opens', 100, at(1000).rows[0]?.open);
  for (const [size, most] of [
    [10_000, 8],
    [100_000, 16],
  ]) {
    for (const row of at(size).rows.filter(({ fair }) => fair === null))
      line(`panning at ${size}, ${row.name}`, most, row.pan?.frame);
  }
  for (const [size, { rows }] of sizes) {
    for (const row of rows.filter(({ fair }) => fair === null)) {
      const blocks = [row.openLongest, row.pan?.longest, row.zoom?.longest];
      line(`longest block at ${size}, ${row.name} (0 is < 50)`, 50, Math.max(...blocks.map((it) => it ?? NaN)));
    }
  }
  for (const [size, { change }] of sizes) {
    line(`one changed note at ${size}, main thread`, 16.7, change?.cpu);
    if (change)
      console.log(`    from the write to the picture ${ms(change.picture)} ms, block ${block(change.longest)}`);
  }
  line('code of the view, with what it shares with the rest', 25, kilobytes, 'KB gzip');
  for (const [size, found] of networks) {
    line(`network at ${size}, from its button to the picture`, size > 1000 ? 3000 : 300, found?.readable);
    line(`network at ${size}, longest block (0 is < 50)`, 50, found?.longest);
    if (found) console.log(`    main thread ${ms(found.cpu)} ms in all. It says: ${found.caption}`);
  }
}
