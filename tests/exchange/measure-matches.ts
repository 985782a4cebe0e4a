/** How well needs and evidence are matched: counts over the labelled pairs, each pair a network of its own. */
import MiniSearch from 'minisearch';
import { HelpIndex } from '../../src/exchange/help-index';
import { defaultSettings } from '../../src/vault/settings';
import { aPerson } from '../support/a-note';
import { matchesFor } from '../bench/exchange/word-overlap';
import { networkOf } from '../support/network-of';
import { type Half, type LabelledPair, pairsOf } from './labelled-pairs';

export interface Counts {
  readonly precision: number;
  readonly recall: number;
  /** Of all pairs said to fit, and of all that fit. */
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Whether a matcher says that the pair fits. */
export type Matcher = (pair: LabelledPair) => boolean;

/** The network of a pair: `Ann` needs, `Ben` may help. */
export function networkOfPair({ need, of: { offer, role, organisation, location, tags } }: LabelledPair) {
  return networkOf([
    aPerson('Ann', { needs: [need] }),
    aPerson('Ben', {
      ...(offer === undefined ? {} : { offers: [offer] }),
      ...(role === undefined ? {} : { role }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(location === undefined ? {} : { location }),
      ...(tags === undefined ? {} : { tags: ['person', ...tags.split(', ')] }),
    }),
  ]);
}

export const ours: Matcher = (pair) => {
  const helpers = new HelpIndex(networkOfPair(pair));
  helpers.useSynonyms(defaultSettings().synonyms);
  return helpers.helpersWith(pair.need).some(({ evidence }) => evidence.person === 'People/Ben.md');
};

export function measure(half: Half, matcher: Matcher): Counts {
  const told = pairsOf(half).map((pair) => ({ fits: pair.fits, said: matcher(pair) }));
  const count = (fits: boolean, said: boolean): number =>
    told.filter((one) => one.fits === fits && one.said === said).length;
  const [found, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
  return { precision: found / (found + wrong), recall: found / (found + missed), found, wrong, missed };
}

export const plainSearch: Matcher = ({ need, of: { offer, role, organisation, location, tags } }) => {
  const search = new MiniSearch({ fields: ['offer', 'role', 'organisation', 'location', 'tags'] });
  search.add({ id: 1, offer, role, organisation, location, tags });
  return search.search(need).length > 0;
};

const wordOverlap: Matcher = (pair) => {
  const network = networkOfPair(pair);
  const ann = network.personAt('People/Ann.md');
  return ann !== null && matchesFor(network, ann).length > 0;
};

const matchers: readonly (readonly [name: string, matcher: Matcher])[] = [
  ['Reference Desk', ours],
  ['minisearch, as it comes', plainSearch],
  ['word overlap, as before', wordOverlap],
];

/** As a table of Markdown. */
export function tableOf(half: Half): string {
  const row = (name: string, { precision, recall, found, wrong, missed }: Counts): string =>
    `| ${name} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${String(found)} | ${String(wrong)} | ${String(missed)} |`;
  const title = {
    dev: 'first half',
    test: 'second half',
    'dev, by others': 'first half, by others',
    'test, by others': 'second half, by others',
  }[half];
  return [
    `| ${title} | precision | recall | true | false | missed |`,
    '|---|---|---|---|---|---|',
    ...matchers.map(([name, matcher]) => row(name, measure(half, matcher))),
  ].join('\n');
}
