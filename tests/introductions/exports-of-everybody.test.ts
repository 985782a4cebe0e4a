/** Whoever is in the network is in each export: drawn, or named as not connected. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawForest, type ForestFormat, forestFormats } from '../../src/introductions/exports';
import { introductionForest } from '../../src/introductions/forest';
import type { NetworkView } from '../../src/network/network-view';
import { demoNetwork } from '../support/demo-vault';
import { runs } from '../support/property-runs';
import { aNetwork, anyIntroductions, networkOf, TODAY } from './support';

describe('everybody is in every export', () => {
  /** Whether a name is drawn, or stands among those not connected to me. I am `You`, or `me` as data. */
  function missingIn(network: NetworkView, format: ForestFormat): string[] {
    const text = drawForest(introductionForest(network, TODAY), TODAY, format);
    return network
      .people()
      .filter(({ me, name, path }) => !me && !text.includes(name) && !(path !== null && text.includes(path)))
      .map(({ name }) => name);
  }

  it.each(forestFormats)('all people of the demo vault as %s', (format) => {
    expect(demoNetwork().people().length).toBeGreaterThan(40);
    expect(missingIn(demoNetwork(), format)).toEqual([]);
  });

  it.each(forestFormats)('all people of any network as %s', (format) => {
    fc.assert(
      fc.property(anyIntroductions, (sketch) => {
        expect(missingIn(networkOf(sketch), format)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('says of whom it does not know how they belong to me that they are not connected', () => {
    const forest = introductionForest(demoNetwork(), TODAY);
    expect(forest.unplaced.map(({ person }) => person.name)).toContain('Wendy Achieng');
    for (const format of ['svg', 'mermaid', 'canvas'] as const) {
      expect(drawForest(forest, TODAY, format)).toContain(`not connected to you`);
    }
  });

  it('says nothing of the kind where everybody belongs', () => {
    const forest = introductionForest(aNetwork([{ name: 'Grace' }, { name: 'Ada' }]), TODAY);
    for (const format of forestFormats) expect(drawForest(forest, TODAY, format)).not.toContain('not connected');
  });
});
