import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { introductionForest, pathBack } from '../../src/introductions/forest';
import { timeLine, type TimeLine } from '../../src/introductions/time-line';
import type { NetworkView } from '../../src/network/network-view';
import { runs } from '../support/property-runs';
import { aLibraryYear, aNetwork, anyIntroductions, day, ME, networkOf, TODAY } from './support';

function lineOf(network: NetworkView): TimeLine {
  return timeLine(introductionForest(network, TODAY), network, TODAY);
}

describe('the time line', () => {
  it('has everybody from their introduction or first contact on, whichever is earlier', () => {
    const line = lineOf(aLibraryYear());
    expect([line.first, line.last]).toEqual([day('2025-09-02'), day('2026-09-12')]);
    expect([...line.peopleUntil(day('2025-10-02'))].sort()).toEqual([
      ME,
      'People/Alan Turing.md',
      'People/Grace Hopper.md',
      'People/Imani Okafor.md',
    ]);
  });

  it('has those without any date from the start, or from when their introducer came', () => {
    const line = lineOf(
      aNetwork(
        [{ name: 'Ada' }, { name: 'Ben' }, { name: 'Cy', contacts: [day('2026-02-01')] }, { name: 'Dee' }],
        [
          { by: 'Ada', people: ['me', 'Ben'] },
          { by: 'Cy', people: ['me', 'Dee'] },
        ],
      ),
    );
    expect([...line.days.values()]).toEqual([null, day('2026-02-01'), day('2026-02-01'), null, null]);
    expect([...line.days.keys()].map((key) => key.slice(7, -3))).toEqual(['', 'Cy', 'Dee', 'Ada', 'Ben']);
  });

  it('has an introducer no later than those they introduced, and nothing of what lies ahead', () => {
    const line = lineOf(
      aNetwork(
        [
          { name: 'Ada', contacts: [day('2026-05-01')] },
          { name: 'Ben', contacts: [TODAY + 5] },
        ],
        [{ by: 'Ada', people: ['me', 'Ben'], day: day('2026-03-01') }],
      ),
    );
    expect([...line.days.values()]).toEqual([null, day('2026-03-01'), day('2026-03-01')]);
  });

  it('only ever grows, with everybody on the way back to me, until all are there', () => {
    fc.assert(
      fc.property(anyIntroductions, fc.array(fc.integer({ min: TODAY - 1000, max: TODAY })), (sketch, days) => {
        const network = networkOf(sketch);
        const forest = introductionForest(network, TODAY);
        const line = timeLine(forest, network, TODAY);
        let before: ReadonlySet<string> = new Set();
        for (const until of [...days.sort((a, b) => a - b), TODAY]) {
          const now = line.peopleUntil(until);
          for (const key of before) expect(now.has(key)).toBe(true);
          for (const key of now)
            for (const { key: nearer } of pathBack(forest, key)) expect(now.has(nearer)).toBe(true);
          before = now;
        }
        expect([...before]).toEqual([...forest.members.keys()]);
      }),
      { numRuns: runs(50) },
    );
  });
});
