import source from 'virtual:arrange-worker';
import type { Point } from '../camera';
import { networkLayout, startPlaces } from '../network-layout';
import { encountersOf, type Ties } from '../network-ties';
import type { Forest } from '../forest';
import type { Layout } from '../tidy-layout';
import type { Day } from '../../model/day';
import type { PersonKey } from '../../model/person';
import type { NetworkView } from '../../network/network-view';
import { IdleSlices } from '../../vault/idle-slices';
import { messageOf } from '../../vault/message-of';
import type { ArrangeRequest, Arranged } from './arrange-worker';

/**
 * Where everybody stands in the network of meetings. They are arranged beside the main thread; until then nobody has a place. Who has
 * one stays there for as long as the view is open.
 */
export class NetworkPicture {
  private readonly placed = new Map<PersonKey, Point>();
  private ties: { readonly keys: readonly PersonKey[]; readonly edges: Ties } | null = null;
  private worker: Worker | null = null;
  private stale = true;
  private turn = 0;
  /** Whether people are still being arranged. */
  busy = false;
  /** Why people could not be arranged, should that ever be. */
  failed = '';
  /** How many meetings were too large to say who met whom. */
  crowds = 0;

  /** @param changed called when people have been arranged */
  constructor(private readonly changed: () => void) {}

  /** How many ties there are; 0 until that is known. */
  get size(): number {
    return this.ties?.edges.meetings.length ?? 0;
  }

  /** Where people are for now; they are arranged by what happened among them up to a day, unless they already are. */
  layout(forest: Forest, network: NetworkView, until: Day): Layout {
    if (this.stale) this.arrange(forest, network, until).catch((error: unknown) => this.fail(messageOf(error)));
    return networkLayout(forest, this.placed, this.ties);
  }

  /** Others are to be arranged, or something else happened among them. */
  forget(): void {
    this.stale = true;
  }

  rename(before: PersonKey, now: PersonKey): void {
    const place = this.placed.get(before);
    if (place) this.placed.set(now, place);
    this.placed.delete(before);
  }

  private async arrange(forest: Forest, network: NetworkView, until: Day): Promise<void> {
    this.stop();
    this.stale = false;
    this.busy = true;
    const { turn } = this;
    const keys = [...forest.members.keys()];
    const start = startPlaces(forest, this.placed);
    this.failed = '';
    // It starts while it is found out who met whom.
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = new Worker(url);
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Arranged>) => {
      this.stop();
      this.ties = { keys, edges: data.ties };
      for (const [i, key] of keys.entries()) {
        this.placed.set(key, { x: data.positions[2 * i] as number, y: data.positions[2 * i + 1] as number });
      }
      this.changed();
    };
    // Where it cannot be loaded there is no message.
    worker.onerror = (event) => this.fail(event.message || event.type);
    URL.revokeObjectURL(url);
    const isWanted = (): boolean => turn === this.turn;
    const slices = new IdleSlices();
    await slices.rest();
    const encounters = isWanted() && (await slices.finish(encountersOf(network, until, keys), isWanted));
    // Where it did not rest again nobody has asked yet.
    if (!encounters || !isWanted()) return;
    this.crowds = encounters.crowds;
    const request: ArrangeRequest = { encounters, ...start };
    worker.postMessage(request);
  }

  private fail(why: string): void {
    this.stop();
    this.failed = why;
    this.changed();
  }

  stop(): void {
    this.turn++;
    this.busy = false;
    this.worker?.terminate();
    this.worker = null;
  }
}
