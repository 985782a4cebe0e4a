import source from 'virtual:arrange-worker';
import type { Day } from '../../model/day';
import type { NetworkView } from '../../network/network-view';
import { IdleSlices } from '../../vault/schedules';
import { messageOf } from '../../vault/failure';
import { arrangeInSteps, type Arranged, type ArrangeRequest } from '../arrange';
import type { Forest } from '../forest';
import type { Arrangement, GraphEvent } from '../graph-state';
import { startPlaces } from '../network-layout';
import { encountersOf } from '../network-ties';

/** The people being arranged, and the worker that does it. */
interface Job {
  readonly of: Forest;
  readonly worker: ArrangeWorker;
}

/**
 * Arranges people by the meetings they shared, in a worker, or in slices where there is none. One job at a time; its result is an event.
 */
export class NetworkArranger {
  private job: Job | null = null;

  constructor(private readonly dispatch: (event: GraphEvent) => void) {}

  /** Arranges people by what happened among them up to a day, unless it is at that already. Who has a position keeps it. */
  arrange(forest: Forest, network: NetworkView, until: Day, before: Arrangement): void {
    if (this.job?.of === forest) return;
    this.stop();
    const job = { of: forest, worker: new ArrangeWorker() };
    this.job = job;
    this.run(job, network, until, before).catch((error: unknown) => {
      if (this.job !== job) return;
      this.stop();
      this.dispatch({ type: 'not arranged', of: forest, why: messageOf(error) });
    });
  }

  stop(): void {
    this.job?.worker.end();
    this.job = null;
  }

  private async run(job: Job, network: NetworkView, until: Day, before: Arrangement): Promise<void> {
    const { of, worker } = job;
    const isWanted = (): boolean => this.job === job;
    const keys = [...of.members.keys()];
    const start = startPlaces(of, before.positions);
    // The worker starts up while it is found out who met whom.
    const slices = new IdleSlices();
    await slices.rest();
    const encounters = isWanted() && (await slices.finish(encountersOf(network, until, keys), isWanted));
    // The last slice does not ask.
    if (!encounters || !isWanted()) return;
    const request: ArrangeRequest = { encounters, ...start };
    let arranged = await worker.ask(request);
    if (!arranged && isWanted()) arranged = await new IdleSlices().finish(arrangeInSteps(request), isWanted);
    if (!arranged || !isWanted()) return;
    this.stop();
    const positions = new Map(before.positions);
    for (const [i, key] of keys.entries()) {
      positions.set(key, { x: arranged.positions[2 * i] as number, y: arranged.positions[2 * i + 1] as number });
    }
    const { crowds } = encounters;
    const arrangement = { of, positions, ties: { keys, edges: arranged.ties }, crowds, failed: '' };
    this.dispatch({ type: 'arranged', arrangement });
  }
}

/** Milliseconds after which a worker is given up, many times what it needs: some phones end one and tell nobody. */
const longestWait = 5_000;
const longestWaitAPerson = 10;

/** A worker for one request. Where it cannot be made, fails or keeps silent, the answer is null. */
class ArrangeWorker {
  private worker: Worker | null = null;
  private url: string | null = null;
  private timer = 0;
  private answer: (arranged: Arranged | null) => void = () => undefined;
  private readonly answered = new Promise<Arranged | null>((resolve) => (this.answer = resolve));

  constructor() {
    try {
      this.url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      const worker = new Worker(this.url);
      this.worker = worker;
      worker.onmessage = ({ data }: MessageEvent<Arranged>) => this.end(data);
      worker.onerror = worker.onmessageerror = () => this.end();
    } catch {
      this.end();
    }
  }

  ask(request: ArrangeRequest): Promise<Arranged | null> {
    if (!this.worker) return this.answered;
    try {
      this.worker.postMessage(request);
      const people = request.fixed.length;
      this.timer = window.setTimeout(() => this.end(), longestWait + people * longestWaitAPerson);
    } catch {
      this.end();
    }
    return this.answered;
  }

  /** Also where nobody waits for an answer any more. The address must live until the worker is there, which only its answer proves. */
  end(arranged: Arranged | null = null): void {
    window.clearTimeout(this.timer);
    this.worker?.terminate();
    if (this.url !== null) URL.revokeObjectURL(this.url);
    this.worker = this.url = null;
    this.answer(arranged);
  }
}
