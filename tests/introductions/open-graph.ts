import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { Derivation, type GraphPicture, nodeOf } from '../../src/introductions/derive';
import type { FoldedNode } from '../../src/introductions/fold';
import { introductionForest } from '../../src/introductions/forest';
import {
  type GraphEvent,
  type GraphState,
  initialState,
  type Renamed,
  update,
} from '../../src/introductions/graph-state';
import type { NetworkView } from '../../src/network/network-view';
import { defaultSettings } from '../../src/vault/settings';
import { TODAY } from './support';

/** A graph of a network without a view: its state, and what is derived from it. */
export class OpenGraph {
  state: GraphState = initialState;
  derivation: Derivation;

  constructor(network: NetworkView) {
    this.derivation = derivationOf(network);
  }

  get picture(): GraphPicture {
    return this.derivation.picture(this.state);
  }

  get caption(): string {
    return this.picture.caption;
  }

  node(key: string | null): FoldedNode | null {
    return nodeOf(this.picture, key);
  }

  do(...events: readonly GraphEvent[]): this {
    for (const event of events) this.state = update(this.state, event, this.derivation);
    return this;
  }

  /** What the vault says from now on. */
  become(network: NetworkView, ...renamed: readonly Renamed[]): this {
    const before = this.derivation.input.forest;
    this.derivation = derivationOf(network);
    return this.do({ type: 'notes changed', before, renamed });
  }
}

function derivationOf(network: NetworkView): Derivation {
  const rules = followUpRules(defaultSettings());
  return new Derivation({ network, forest: introductionForest(network, TODAY), today: TODAY, rules });
}

export const open = (network: NetworkView): OpenGraph => new OpenGraph(network);

export const key = (name: string): string => `People/${name}.md`;
