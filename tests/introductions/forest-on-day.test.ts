import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionOf } from '../../src/introductions/caption';
import { introductionForest } from '../../src/introductions/forest';
import { forestOnDay, timeLine } from '../../src/introductions/time-line';
import type { Day } from '../../src/model/day';
import type { NetworkView } from '../../src/network/network-view';
import { aNetwork, anyIntroductions, day, ME, networkOf, TODAY } from './support';

function onDay(network: NetworkView, until: Day) {
  const forest = introductionForest(network, TODAY);
  const line = timeLine(forest, network, TODAY);
  return { forest, line, then: forestOnDay(forest, network, line, until) };
}

describe('the forest as it was on a day', () => {
  it('tells of nothing that came later, though everybody hangs from whom they hang from today', () => {
    const network = aNetwork(
      [
        { name: 'Grace', contacts: [day('2019-05-01')] },
        { name: 'Alan', contacts: [day('2026-11-01'), day('2020-01-01')] },
      ],
      [
        { by: 'Grace', people: ['me', 'Alan'], day: day('2025-05-05') },
        { by: 'me', people: ['Alan', 'Grace'], day: day('2025-07-05') },
      ],
    );
    const { then } = onDay(network, day('2020-01-01'));
    const alan = then.members.get('People/Alan.md');
    expect(alan).toMatchObject({
      ...{ parent: 'People/Grace.md', introduction: null, day: null },
      lastContact: day('2020-01-01'),
    });
    expect(then.arcs).toEqual([]);
    expect(alan && captionOf(then, alan)).toBe('Alan, known directly. Last in touch 1 Jan 2020.');
  });

  it('has whom the time line has, with no later day, whatever the introductions', () => {
    fc.assert(
      fc.property(anyIntroductions, fc.integer({ min: TODAY - 1000, max: TODAY }), (sketch, until) => {
        const network = networkOf(sketch);
        const { forest, line, then } = onDay(network, until);
        expect(new Set(then.members.keys())).toEqual(line.peopleUntil(until));
        for (const { key, parent, day: came, lastContact, introduction } of then.members.values()) {
          expect(Math.max(came ?? 0, lastContact ?? 0, introduction?.day ?? 0)).toBeLessThanOrEqual(until);
          expect(parent).toBe(forest.members.get(key)?.parent);
        }
        for (const { introduction } of then.arcs) expect(introduction.day ?? until).toBeLessThanOrEqual(until);
        expect(then.members.get(ME)?.parent).toBeNull();
      }),
    );
  });
});
