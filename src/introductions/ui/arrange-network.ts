import source from 'virtual:arrange-worker';
import type { Day } from '../../model/day';
import type { NetworkView } from '../../network/network-view';
import { IdleSlices } from '../../vault/schedules';
import { messageOf } from '../../vault/failure';
import type { Forest } from '../forest';
import type { Arrangement, GraphEvent } from '../graph-state';
import { startPlaces } from '../network-layout';
import { encountersOf } from '../network-ties';
import type { ArrangeRequest, Arranged } from './arrange-worker';

/** Arranges people by the meetings they shared, in a worker. One job at a time; its result is an event. */
export class NetworkArranger {
  private worker: Worker | null = null;
  /** The people being arranged. */
  private of: Forest | null = null;

  constructor(private readonly dispatch: (event: GraphEvent) => void) {}

  /** Arranges people by what happened among them up to a day, unless it is at that already. Who has a position keeps it. */
  arrange(forest: Forest, network: NetworkView, until: Day, before: Arrangement): void {
    if (this.of === forest) return;
    this.stop();
    this.of = forest;
    this.run(forest, network, until, before).catch((error: unknown) => this.fail(forest, messageOf(error)));
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = this.of = null;
  }

  private async run(of: Forest, network: NetworkView, until: Day, before: Arrangement): Promise<void> {
    const keys = [...of.members.keys()];
    const start = startPlaces(of, before.positions);
    let crowds = 0;
    // The worker starts up while it is found out who met whom.
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = new Worker(url);
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Arranged>) => {
      this.stop();
      const positions = new Map(before.positions);
      for (const [i, key] of keys.entries()) {
        positions.set(key, { x: data.positions[2 * i] as number, y: data.positions[2 * i + 1] as number });
      }
      const ties = { keys, edges: data.ties };
      this.dispatch({ type: 'arranged', arrangement: { of, positions, ties, crowds, failed: '' } });
    };
    // A worker that cannot be loaded sends no message.
    worker.onerror = (event) => this.fail(of, event.message || event.type);
    URL.revokeObjectURL(url);
    const isWanted = (): boolean => this.worker === worker;
    const slices = new IdleSlices();
    await slices.rest();
    const encounters = isWanted() && (await slices.finish(encountersOf(network, until, keys), isWanted));
    // The last slice does not ask.
    if (!encounters || !isWanted()) return;
    crowds = encounters.crowds;
    const request: ArrangeRequest = { encounters, ...start };
    worker.postMessage(request);
  }

  private fail(of: Forest, why: string): void {
    this.stop();
    this.dispatch({ type: 'not arranged', of, why });
  }
}
