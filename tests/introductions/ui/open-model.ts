import { introductionForest } from '../../../src/introductions/forest';
import { followUpRules } from '../../../src/follow-ups/follow-up-rules';
import { defaultSettings } from '../../../src/vault/settings';
import type { NetworkView } from '../../../src/network/network-view';
import type { Desk } from '../../../src/vault/desk';
import { GraphModel } from '../../../src/introductions/ui/graph-model';
import { TODAY } from '../support';

export interface Opened {
  readonly model: GraphModel;
  readonly told: string[];
  /** What the vault says from now on. */
  become(network: NetworkView): void;
}

/** The model of a graph of a network, and what it tells its views. */
export function open(network: NetworkView): Opened {
  let current = network;
  const desk: Desk = {
    get network() {
      return current;
    },
    indexing: false,
    settings: defaultSettings(),
    rules: followUpRules(defaultSettings()),
    today: () => TODAY,
    followUps: () => [],
    forest: () => introductionForest(current, TODAY),
    prepareForest: () => false,
    status: () => {
      throw new Error('not asked');
    },
    onChange: () => () => undefined,
    open: () => Promise.resolve(),
    openPerson: () => Promise.resolve(),
  };
  const told: string[] = [];
  const model = new GraphModel(desk, (what) => told.push(what));
  model.refresh();
  told.splice(0);
  return { model, told, become: (next) => (current = next) };
}

export const key = (name: string): string => `People/${name}.md`;
